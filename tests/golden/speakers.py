"""Golden rules: who the source really is, by names, offices, appositions and signatures.

Sources, cues and contents are given, not found.
"""

from golden.notation import Rule

RULES = (
    # --- names ----------------------------------------------------------------------------------
    Rule(
        "family name of a full name given before",
        "Marie Durand a reçu la presse. « [Tout va bien] », <a dit> {Durand}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "family name of a full name given only further down",
        "{Durand} <promet> [de partir].\nMarie Durand a pris la parole hier à Lyon.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "title and family name",
        "Paul Lefort dirige le club. « [C'est fini] », <a dit> {M. Lefort}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "title without a full name anywhere",
        "« [C'est fini] », <a dit> {Mme Lefort}.",
        ("direct by Lefort",),
    ),
    Rule(
        "titles tell two people of one family name apart",
        "Paul Lefort et Claire Lefort ont voté. « [Oui] », <a dit> {Mme Lefort}.",
        ("direct by Claire Lefort",),
    ),
    Rule(
        "first names tell two people of one family name apart",
        "Claire Lefort et Paul Lefort ont voté. « [Oui] », <a dit> {Paul Lefort}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "initial for a first name",
        "Paul Lefort a gagné. [Il a peiné], <selon> {P. Lefort}.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "particle inside a name",
        "Alain de Grandpré est venu. « [Bonsoir] », <a lancé> {Grandpré}.",
        ("direct by Alain de Grandpré",),
    ),
    Rule(
        "Arabic article at the head of a family name",
        "Karim al-Mansouri dirige le groupe. {Al-Mansouri} <affirme> que [tout est prêt].",
        ("indirect by Karim al-Mansouri",),
    ),
    Rule(
        "family name first",
        "Le président Kim Dae-sun a parlé. « [Nous avançons] », <a dit> {M. Kim}.",
        ("direct by Kim Dae-sun",),
    ),
    Rule(
        "article inside a family name",
        "Bruno Le Tallec a voté. « [Non] », <a dit> {Le Tallec}.",
        ("direct by Bruno Le Tallec",),
    ),
    Rule(
        "the longest form of a name wins",
        "Diego Ruiz a joué. Diego Armando Ruiz est né à Rosario. {Ruiz} <dit> [être prêt].",
        ("indirect by Diego Armando Ruiz",),
    ),
    Rule(
        "a possessive of the first person stays out of the name",
        "« {Mon père} <disait> : “[La mer reprend tout].” »",
        ("direct by père",),
    ),
    Rule(
        "a family name that is a first name too",
        "Paul Victor Dana a offert une montre à Jean Morel. {1|Dana} <1|a dit> [1|ignorer tout]. "
        "« [2|C'est un cadeau] », <2|précise>-t-{2|il}.",
        ("indirect by Paul Victor Dana", "direct by Paul Victor Dana"),
    ),
    Rule(
        "a source cut behind the full stop of a title",
        "Flavio Di Marco est venu. [C'est grave], <dit> {M.} Di Marco.",
        ("indirect by Flavio Di Marco",),
    ),
    # --- offices and appositions ----------------------------------------------------------------
    Rule(
        "office before the name",
        "{Le maire de Lille Paul Lefort} <a annoncé> que [le pont rouvrira].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "office before the name, with a comma",
        "{Le ministre de la Justice, Paul Lefort}, <a annoncé> que [le pont rouvrira].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "office behind the name",
        "{Paul Lefort, maire de Lille}, <a annoncé> que [le pont rouvrira].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "name right behind the name of the body",
        "{La secrétaire générale de l'Unesco Claire Vasseur} <a dit> que [le site est sauvé].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "name behind an abbreviation in brackets",
        "{Le dirigeant de l'Autorité de l'énergie (ADE) Paul Lefort} <exige> que [tout cesse].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "sign of a party between office and name",
        "{Le député PRG Paul Lefort} <juge> que [c'est trop].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "office with a capital",
        "{Le Premier ministre italien Mario Bianchi} <a dit> que [tout ira bien].",
        ("indirect by Mario Bianchi",),
    ),
    Rule(
        "former office",
        "{L'ex-ministre Claire Vasseur} <a dit> que [tout ira bien].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "one of several, named",
        "{Un de ses porte-paroles, Paul Lefort}, <a dit> que [tout ira bien].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "one word behind a comma names the artist",
        "{Un artiste de Lyon, Zéphyr}, <raconte> [avoir tout peint].",
        ("indirect by Zéphyr",),
    ),
    Rule(
        "an office leads back to the person who holds it",
        "Le ministre Paul Lefort est venu. « [C'est réglé] », <a dit> {le ministre}.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "an office leads on to the person who is named further down",
        "{Le président géorgien} <a dit> que [rien ne presse].\n"
        "Le président Irakli Lomidze a reçu le président ukrainien Petro Bondar.",
        ("indirect by Irakli Lomidze",),
    ),
    Rule(
        "the adjective of a country tells two presidents apart",
        "Le président chilien Juan Soto a reçu la présidente suisse Anna Keller. "
        "« [Merci] », <a dit> {le président chilien}.",
        ("direct by Juan Soto",),
    ),
    Rule(
        "the article tells two ministers apart",
        "Le ministre Paul Lefort a vu la ministre Claire Vasseur. "
        "« [Oui] », <a dit> {la ministre}.",
        ("direct by Claire Vasseur",),
    ),
    Rule(
        "another word for the office",
        "Le secrétaire général de l'Otan Jan Visser est à Paris. "
        "« [Il faut payer] », <a dit> {le patron de l'Otan}.",
        ("direct by Jan Visser",),
    ),
    Rule(
        "trade for a person presented by another trade",
        "Le politologue Paul Lefort suit le pays. {L'universitaire} <estime> que [rien ne change].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "the wife of an office-holder is not the office-holder",
        "Le maire Paul Lefort est parti. {La femme du maire} <a dit> que [tout va bien].",
        ("indirect by femme du maire",),
    ),
    Rule(
        "an office that nobody is said to hold names itself",
        "« [La ville est calme] », <selon> {le maire}.",
        ("direct by maire",),
    ),
    Rule(
        "lawyer by the word conseil",
        "L'avocat de la famille a plaidé. {Le conseil} <a estimé> que [le doute demeure].",
        ("indirect by avocat de la famille",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "a secretary of state is a minister, not a president",
        "Le président Paul Lefort est parti. {La secrétaire d'État à l'Énergie} <dit> [l'ignorer].",
        ("indirect by secrétaire d'État à l'Énergie",),
    ),
    Rule(
        "by the voice of somebody",
        "[C'est non], <a dit> {le Sénat par la voix de son président Paul Lefort}.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a source cut short behind the name it stands in apposition to",
        "Paul Lefort, {un des trois jurés}, <a dit> que [le vote fut serré].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "two presidents, two names side by side",
        "{Le président du Conseil européen Jan Visser} <promet> [un accord].",
        ("indirect by Jan Visser",),
    ),
    Rule(
        "the prime minister holds no portfolio",
        "Le Premier ministre grec Paul Lefort est venu. {Le ministre grec de l'Économie} <dit> "
        "[tout ignorer].",
        ("indirect by ministre grec de l'Économie",),
    ),
    Rule(
        "rank and particle",
        "La pièce est interdite par {le général de Grandpré}, qui <juge> [le texte mauvais].",
        ("indirect by de Grandpré",),
        known_failure="a particle behind a rank is taken for a preposition",
    ),
    Rule(
        "cited by a medium, then named",
        "<Selon> {un médecin local cité par Le Clairon, Paul Lefort}, [le sang manque].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a foreign title before the name",
        "{Le Taoiseach irlandais Paul Lefort} <dit> [être prêt].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "first name unknown behind a portfolio",
        "{La ministre de la Pêche Zwanetta Brossol} <dit> [être prête].",
        ("indirect by Zwanetta Brossol",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "first name unknown behind a firm",
        "{Le patron de la société Brossol Zwanett} <dit> [être prêt].",
        ("indirect by patron de la société Brossol Zwanett",),
    ),
    Rule(
        "two appositions, the second with the name",
        "« [C'est bien] », <a dit> {le chef du gouvernement}, le centriste Paul Lefort.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "headline, dateline, then the subject",
        "Chili : Lefort part\n\n12 mai 2017 . –\n{Le Président du Chili Paul Lefort} <dit> "
        "[partir].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a participle between the noun and the name",
        "{Une des riveraines} ayant tout vu, Zwana D. Brossol, <raconte> [avoir fui].",
        ("indirect by Zwana D. Brossol",),
    ),
    Rule(
        "by the voice of somebody, behind the source",
        "{Le gouvernement}, par la voix de son ministre Paul Lefort, <annonce> [partir].",
        ("indirect by Paul Lefort",),
        known_failure="the weights choose otherwise",
    ),
    # --- several people by name -----------------------------------------------------------------
    Rule(
        "several spokesmen by name",
        "{Les porte-parole du front, Paul Lefort et Marie Durand}, <exigent> [un vote].",
        ("indirect by Paul Lefort et Marie Durand",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "two people, each with an office",
        "{Le maire Paul Lefort et la préfète Marie Durand} <exigent> [un vote].",
        ("indirect by Paul Lefort et Marie Durand",),
    ),
    # --- signatures -----------------------------------------------------------------------------
    Rule(
        "a signature is its name",
        "« [La digue tiendra.] »\n\n— {Paul Lefort, professeur à Valrive}",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "a signature without a name is its office",
        "« [La digue tiendra.] »\n\n— {Porte-parole de la mairie de Valrive}",
        ("direct by Porte-parole de la mairie de Valrive",),
    ),
    Rule(
        "a signature is the source of a quotation that has no other",
        "{1|Paul Lefort} <1|a dit> que [1|tout va bien].\n\n« [2|J'ai tout vu du balcon.] »\n\n"
        "— {2|Claire Vasseur, témoin}",
        ("indirect by Paul Lefort", "direct by Claire Vasseur"),
    ),
    Rule(
        "a turn of a dialogue is no signature",
        "{1|Paul Lefort} <1|a dit> que [1|tout va bien]. « [2|Et même mieux.] »\n\n"
        "— Vraiment ? Claire Vasseur se tut.",
        ("indirect by Paul Lefort", "direct by Paul Lefort"),
    ),
)
