"""Golden rules: a subject, a cue, and a clause or an indirect question as its complement."""

from golden.notation import Rule

RULES = (
    # --- que ------------------------------------------------------------------------------------
    Rule(
        "que",
        "{Marie Durand} <a déclaré> que [les travaux commenceraient lundi].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "que, elided",
        "{Marie Durand} <affirme> qu'[ils commenceront lundi].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "que after a day and a medium",
        "{Le maire Paul Lefort} <a indiqué> mardi soir sur France Bleu que [la digue tenait].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "que after the person spoken to",
        "{Marie Durand} <a dit> à ses électeurs que [la digue tenait].",
        ("indirect",),
    ),
    Rule(
        "que after an agency",
        "{Un porte-parole de l'armée} <a expliqué> à l'agence Reuters que [le pont était miné].",
        ("indirect",),
    ),
    Rule(
        "que after an aside between commas",
        "{La préfète} <a annoncé>, à l'issue de la réunion, que [le pont serait fermé].",
        ("indirect",),
    ),
    Rule(
        "que after an adverb",
        "{La préfète} <souligne> notamment que [le pont est ancien].",
        ("indirect by préfète",),
    ),
    Rule(
        "adverb inside the cue",
        "{La préfète} <a par ailleurs rappelé> que [le pont est ancien].",
        ("indirect",),
    ),
    Rule(
        "pluperfect",
        "{Paul Lefort} <avait promis> que [la digue tiendrait].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "conditional of hearsay in the cue",
        "{Le ministre} <aurait affirmé> que [la digue tiendrait].",
        ("indirect by ministre",),
    ),
    Rule(
        "locution with que",
        "{La mairie} <a fait savoir> que [la digue tiendrait].",
        ("indirect",),
    ),
    Rule(
        "modal verb in the cue",
        "{La mairie} <souhaite rappeler> que [la digue est ancienne].",
        ("indirect",),
    ),
    Rule(
        "se féliciter que",
        "{La mairie} <se félicite> que [la digue ait tenu].",
        ("indirect",),
    ),
    Rule(
        "demander que",
        "{Les riverains} <demandent> que [la digue soit renforcée].",
        ("indirect by riverains (anonymous)",),
    ),
    Rule(
        "demander à ce que",
        "{Les riverains} <demandent> à ce que [la digue soit renforcée].",
        ("indirect",),
    ),
    Rule(
        "tweeter que",
        "{Hugo Marchal} <a tweeté> que [la digue avait cédé].",
        ("indirect by Hugo Marchal",),
    ),
    Rule(
        "que and a quotation",
        "{Marie Durand} <affirme> que « [la digue est sûre] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "que, elided, and a quotation",
        "{Marie Durand} <affirme> qu'« [il n'y a aucun danger] ».",
        ("direct",),
    ),
    Rule(
        "que and a clause partly in marks",
        "{Marie Durand} <affirme> que [la digue « tiendra cent ans »].",
        ("mixed",),
    ),
    Rule(
        "a quotation and que",
        "{Marie Durand} <a affirmé> que [« la digue est sûre » et que personne ne devait partir].",
        ("mixed",),
    ),
    Rule(
        "two clauses with que are one content",
        "{Marie Durand} <assure> que [la digue tient et que les secours sont prêts].",
        ("indirect",),
    ),
    Rule(
        "two cues with one subject",
        "{12|Marie Durand} <estime> que [la digue tient] et <2|demande> que [2|l'État paie les "
        "travaux].",
        ("indirect by Marie Durand", "indirect by Marie Durand"),
    ),
    Rule(
        "two cues with a subject each",
        "{Marie Durand} <estime> que [la digue tient], mais {2|le préfet} <2|craint> que [2|l'eau "
        "monte encore].",
        ("indirect by Marie Durand", "indirect by préfet"),
    ),
    Rule(
        "a negated clause is asserted content",
        "{Marie Durand} <affirme> que [la digue n'a pas cédé].",
        ("indirect",),
    ),
    Rule(
        "the option of a vote in a reported clause",
        "{Le maire} <a soutenu> que [le « non » gagnerait].",
        ("mixed by maire",),
    ),
    # --- between the cue and que ----------------------------------------------------------------
    Rule(
        "a date and an hour before the complement",
        "{Marie Durand} <a laissé entendre> le 1er mai à 20h30 que [la digue céderait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "ainsi que after affirmer",
        "{Marie Durand} <affirme> ainsi que [la digue tient].",
        ("indirect",),
    ),
    Rule(
        "dire to a newspaper with its name",
        "Cet échec fait <dire> au quotidien économique Le Courrier que [la ville est ruinée].",
        ("indirect",),
    ),
    Rule(
        "a relative clause between two commas before que",
        "{Paul Durand} <a confié>, depuis la ville où il se trouvait en congé, que « [la loi sera "
        "votée] ».",
        ("direct by Paul Durand",),
    ),
    Rule(
        "a relative with its preposition before que",
        "{Paul Durand} <a déclaré>, lors d'une réunion à laquelle il participait, que [la loi sera "
        "votée].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "a relative clause with its own object before que",
        "{Paul Durand} <a déclaré> à la chaîne qui l'interrogeait que [la loi sera votée].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "a relative clause without its object before que",
        "Paul Durand a répondu à {la préfète} qui <affirme> que [la digue tient].",
        ("indirect by préfète",),
    ),
    Rule(
        "a subordinate clause between two commas before que",
        "{Paul Durand} <a annoncé>, après que le vote a été repoussé, que [la loi sera votée].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "a report inside the subordinate clause before que",
        "{1|Paul Durand} <1|a déclaré>, alors que {2|la préfète} <2|affirme> que [2|la digue "
        "tient], que [1|la loi sera votée].",
        ("indirect by Paul Durand", "indirect by préfète"),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "a verb of speech in the relative that lacks its clause",
        "Paul Durand a salué {la préfète}, qui <affirme> à Lyon, que [la digue tient].",
        ("indirect by préfète",),
    ),
    Rule(
        "for the first time that",
        "{Claire Vasseur} <a annoncé> pour la première fois qu'[elle quitterait la mairie].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "an interview between the cue and que",
        "{Marie Durand} <a affirmé>, dans un entretien au journal Le Monde, que [la digue "
        "tiendrait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a circumstance of the saying that holds a long name",
        "{Marie Durand} <a fait savoir>, dans la lettre ouverte qui précède le conseil et que la "
        "mairie de la ville publie, que [la salle serait fermée].",
        ("indirect by Marie Durand",),
    ),
    # --- the cue --------------------------------------------------------------------------------
    Rule(
        "tenir a meeting somewhere",
        "Lors de la réunion qu'elle tenait à Lille mercredi, {Marie Durand} <a affirmé> que [la "
        "digue tiendrait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "avancer a view",
        "{L'armée} <avance> que [la base est perdue].",
        ("indirect by armée",),
    ),
    Rule(
        "avancer a view on a day",
        "{L'armée} <a avancé> mardi que « [la base est perdue] ».",
        ("direct by armée",),
    ),
    Rule(
        "avancer a view in a document",
        "{L'armée} <avance> dans un communiqué que [la base est perdue].",
        ("indirect by armée",),
    ),
    Rule(
        "office in commas and a particle inside the cue",
        "{Le ministre de l'Intérieur, Étienne Roche}, <a quant à lui déclaré> que [la digue "
        "tiendrait].",
        ("indirect by Étienne Roche",),
    ),
    Rule(
        "tous deux before the participle",
        "{Paul Lefort et Marie Durand} <ont tous deux déclaré> que [la digue tiendrait].",
        ("indirect",),
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
    # --- indirect questions ---------------------------------------------------------------------
    Rule(
        "a question behind a preposition",
        "{Claire Vasseur} <a demandé> [à quoi servirait l'usine].",
        ("indirect",),
    ),
    Rule(
        "a question whose subject is who",
        "{Claire Vasseur} <a refusé de préciser> [qui paierait l'usine].",
        ("indirect negated",),
    ),
    Rule(
        "si belongs to the content",
        "{Claire Vasseur} <a demandé> [si l'usine fermerait].",
        ("indirect",),
    ),
    Rule(
        "pourquoi belongs to the content",
        "{Claire Vasseur} <a expliqué> [pourquoi l'usine fermait].",
        ("indirect",),
    ),
    Rule(
        "comment belongs to the content",
        "{Claire Vasseur} <explique> [comment l'usine a brûlé].",
        ("indirect",),
    ),
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
)
