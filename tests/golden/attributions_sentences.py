"""Golden rules: whole sentences of news, in which several phenomena meet."""

from golden.notation import Rule

RULES = (
    # --- several reports in a row ---------------------------------------------------------------
    Rule(
        "incise, then a colon and a second quotation",
        "« [La digue tiendra] », <a dit> {12|Marie Durand}, avant de <2|conclure> : « [2|Nous "
        "avons tenu parole] ».",
        ("direct by Marie Durand", "direct by Marie Durand"),
    ),
    Rule(
        "a colon in each of two sentences",
        "{Marie Durand} <explique> : « [La digue tiendra] ». {2|Elle} <2|ajoute> : « [2|Nous avons "
        "tenu parole] ».",
        ("direct by Marie Durand", "direct by Marie Durand"),
    ),
    Rule(
        "selon lui after selon a name",
        "<Selon> {Paul Lefort}, [la digue tiendra]. <2|Selon> {2|lui}, [2|personne ne part].",
        ("indirect by Paul Lefort", "indirect by Paul Lefort"),
    ),
    Rule(
        "two quotations joined by et",
        "« [La digue tient] » et « [personne ne partira] », <a assuré> {Marie Durand}.",
        ("direct",),
    ),
    Rule(
        "a quotation with que, then a participle",
        "{12|Marie Durand} <a déclaré> que « [la digue tiendra] », <2|ajoutant> que [2|personne ne "
        "devait partir].",
        ("direct by Marie Durand", "indirect by Marie Durand"),
    ),
    Rule(
        "two clauses, each partly in marks",
        "{Marie Durand} <a indiqué> qu'[elle « ne partirait pas » et que la ville « tiendrait »].",
        ("mixed",),
    ),
    Rule(
        "a hearsay conditional within selon",
        "<Selon> {Le Monde}, [{2|le ministre} <2|aurait dit> à ses proches que [2|la digue "
        "céderait]].",
        ("indirect by Le Monde", "indirect by ministre"),
    ),
    Rule(
        "mais and a second source",
        "{Marie Durand} <affirme> que [la digue tiendra]. Mais {2|le préfet} <2|répond> que "
        "[2|rien n'est sûr].",
        ("indirect by Marie Durand", "indirect by préfet"),
    ),
    Rule(
        "a sentence of no speech between two reports",
        "{Marie Durand} <affirme> que [la digue tiendra]. La pluie tombe depuis lundi. {2|Elle} "
        "<2|demande> aux habitants de [2|rester chez eux].",
        ("indirect by Marie Durand", "indirect by Marie Durand"),
    ),
    Rule(
        "participle with a quotation after a clause of no speech",
        "{Le syndicat} a quitté la salle, <dénonçant> « [un mépris de chaque instant] ».",
        ("direct by syndicat",),
    ),
    Rule(
        "gerund with a slogan",
        "{Les manifestants} ont défilé <en scandant> « [Rendez-nous la digue !] ».",
        ("direct by manifestants (anonymous)",),
    ),
    # --- asides between subject, cue and content ------------------------------------------------
    Rule(
        "an interview between the cue and que",
        "{Marie Durand} <a affirmé>, dans un entretien au journal Le Monde, que [la digue "
        "tiendrait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "cited by a newspaper, before the cue",
        "{Marie Durand}, citée par Le Monde, <affirme> que [la digue tiendra].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "cited by a newspaper, after an incise",
        "« [La digue tiendra] », <a déclaré> {Marie Durand}, citée par Le Monde.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "office in commas and a particle inside the cue",
        "{Le ministre de l'Intérieur, Étienne Roche}, <a quant à lui déclaré> que [la digue "
        "tiendrait].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "a question of the press first",
        "Interrogée par la presse, {Marie Durand} <dit> [ne pas vouloir partir].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "tous deux before the participle",
        "{Paul Lefort et Marie Durand} <ont tous deux déclaré> que [la digue tiendrait].",
        ("indirect",),
    ),
    Rule(
        "a witness tells with an infinitive",
        "{Un témoin} <a raconté> [avoir vu la digue céder].",
        ("indirect by témoin (anonymous)",),
    ),
    Rule(
        "said to somebody, colon",
        "{Le ministre} <aurait dit> à la maire : « [Tenez bon] ».",
        ("direct by ministre",),
    ),
    Rule(
        "modal verb and a cue",
        "{Le ministre} <devrait annoncer> que [le train sera gratuit].",
        ("indirect by ministre",),
    ),
    Rule(
        "tenir à and a cue",
        "{La mairie} <tient à préciser> que [la digue est ancienne].",
        ("indirect by mairie",),
    ),
    # --- selon, pour, d'après -------------------------------------------------------------------
    Rule(
        "selon and a clause partly in marks about somebody",
        "<D'après> {l'avocat du suspect}, [son client « n'a rien fait »].",
        ("mixed",),
    ),
    Rule(
        "d'après last, clause partly in marks",
        "[Le suspect « n'a rien fait »], <d'après> {son avocat}.",
        ("mixed",),
    ),
    Rule(
        "d'après a communiqué",
        "<D'après> {un communiqué du ministère}, [le train sera gratuit].",
        ("indirect",),
    ),
    Rule(
        "pour, an office and a name",
        "<Pour> {le député Paul Lefort}, [cette loi ne changera rien].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "pour and il s'agit de",
        "<Pour> {Paul Lefort}, [il s'agit d'« une erreur »].",
        ("mixed by Paul Lefort",),
    ),
    Rule(
        "mais pour",
        "Mais <pour> {Paul Lefort}, « [cette loi ne changera rien] ».",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "or, selon",
        "Or, <selon> {Paul Lefort}, [cette loi ne changera rien].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "comme le souligne, first",
        "Comme le <souligne> {le rapport}, [la digue est ancienne].",
        ("indirect by rapport",),
    ),
    # --- judgements -----------------------------------------------------------------------------
    Rule(
        "traiter somebody of a word",
        "{Marie Durand} <a traité> le maire de « [menteur] ».",
        ("direct",),
    ),
    Rule(
        "traiter, in a relative clause",
        "Le maire, que {Marie Durand} <a traité> de « [menteur] », a porté plainte.",
        ("direct",),
    ),
    Rule(
        "qualifier an elided noun",
        "{Marie Durand} <a qualifié> cette décision de « [honteuse] ».",
        ("direct",),
    ),
    Rule(
        "juger, attribute in marks and a clause",
        "{Marie Durand} <juge> [« inacceptable » que la ville paie].",
        ("mixed",),
    ),
    Rule(
        "estimer, attribute and infinitive",
        "{Marie Durand} <estime> [nécessaire de fermer l'usine].",
        ("indirect",),
    ),
    Rule(
        "s'étonner que",
        "{Marie Durand} <s'étonne> que [la ville paie].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "déplorer que",
        "{Marie Durand} <déplore> que [la ville paie].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "prétendre and infinitive",
        "{Hugo Marchal} <prétend> [être le fils du roi].",
        ("indirect by Hugo Marchal",),
    ),
    # --- negation -------------------------------------------------------------------------------
    Rule(
        "ni … ni … n'ont précisé si",
        "{Ni Paul Lefort ni Marie Durand} <n'ont précisé> [si la digue tiendrait].",
        ("indirect negated",),
    ),
    Rule(
        "negated cue with pourquoi",
        "{Marie Durand} <n'a pas expliqué> [pourquoi la digue avait cédé].",
        ("indirect negated by Marie Durand",),
    ),
    Rule(
        "impersonal passive with an agent",
        "Il <a été confirmé> par {la police} que [le suspect était mort].",
        ("indirect by police",),
    ),
    Rule(
        "accused by two",
        "Le maire <est accusé> par {Paul Lefort et Marie Durand} d'[avoir vendu la digue].",
        ("indirect",),
    ),
    # --- headlines ------------------------------------------------------------------------------
    Rule(
        "headline with a fragment",
        "{Étienne Roche} <dénonce> « [une honte] »",
        ("direct by Étienne Roche",),
    ),
    Rule(
        "headline with a preposed clause",
        "[Le train sera gratuit], <annonce> {Étienne Roche}",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "headline with se dire",
        "{Étienne Roche} <se dit> « [confiant] »",
        ("direct by Étienne Roche",),
    ),
    Rule(
        "headline with a place and a colon",
        "Norvège : {le ministre} <promet> [un train « gratuit pour tous »]",
        ("mixed by ministre",),
    ),
)
