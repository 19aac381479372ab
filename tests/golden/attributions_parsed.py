"""Golden rules: what a tree decides, on recorded parses (`golden.parses`)."""

from golden.notation import Rule

RULES = (
    # --- subjects that the surface cuts ----------------------------------------------------------
    Rule(
        "a coordinated name",
        "{La Direction des examens et concours} <précise> que [les copies sont prêtes].",
        ("indirect",),
    ),
    Rule(
        "a coordination under a preposition",
        "{L'Organisation pour la science et la culture} <estime> que [la digue est à tous].",
        ("indirect",),
    ),
    Rule(
        "adjectives coordinated after their noun",
        "{Les experts médicaux et juridiques du canton} <affirment> que [la digue tient].",
        ("indirect",),
    ),
    Rule(
        "an adjective with its complements",
        "{Le maire toujours opposé au projet} <déclare> que [la digue cédera].",
        ("indirect",),
    ),
    Rule(
        "a relative clause is news",
        "{Le maire}, qui revient de Genève, <déclare> que [la digue cédera].",
        ("indirect",),
    ),
    Rule(
        "a name and a circumstance",
        "{Claire Vasseur} sur Radio Lac <a déclaré> que [la digue céderait].",
        ("indirect",),
    ),
    Rule(
        "two clauses",
        "Le maire se tait et {le préfet} <déclare> que [la digue cédera].",
        ("indirect",),
    ),
    Rule(
        "a circumstance of time",
        "{Le conseil} mardi matin <a déclaré> que [la digue céderait].",
        ("indirect",),
    ),
    Rule(
        "what a relative clause hangs on",
        "C'était en réponse à {un rapport de la ville} publié deux semaines plus tôt qui "
        "<a conclu> que [la digue tient].",
        ("indirect",),
    ),
    Rule(
        "ce qui stands for no noun",
        "La mairie a publié un rapport deux mois plus tôt, ce qui montre que la digue tient.",
    ),
    Rule(
        "a slip that hides the subject",
        "{Claire Vasseur}, dans son discourt, <s'est engagée> à [rouvrir la digue].",
        ("indirect",),
    ),
    # --- appositions -----------------------------------------------------------------------------
    Rule(
        "an apposition with a place, after its verb",
        "« [La digue tient] », <a déclaré> {Claire Vasseur, ingénieure au service des eaux}.",
        ("direct",),
    ),
    Rule(
        "a name as the apposition",
        "« [La digue tient] », <a déclaré> {le chef du chantier, la conservatrice Claire Vasseur}.",
        ("direct",),
    ),
    Rule(
        "a relative clause is no apposition",
        "[La digue tient], <a déclaré> {Claire Vasseur}, qui revient de Genève.",
        ("indirect",),
    ),
    Rule(
        "an apposition of two roles",
        "{Claire Vasseur, géologue en retraite depuis deux ans et par ailleurs conseillère du "
        "canton}, <affirme> que [la digue tient].",
        ("indirect",),
    ),
    Rule(
        "what somebody was at the time",
        "{Claire Vasseur}, alors maire de Valmont, <affirme> que [la digue tient].",
        ("indirect",),
    ),
    Rule(
        "a role, a name, a circumstance",
        "{La porte-parole de la ville, Claire Vasseur}, lors d'une réunion publique <a déclaré> "
        "que [la digue tenait].",
        ("indirect",),
    ),
    Rule(
        "a participle, then the name",
        "{Une des ouvrières ayant vu la crue, Claire Vasseur}, <raconte> que [la digue a cédé].",
        ("indirect",),
    ),
    Rule(
        "an apposition under selon, at the end",
        "[La digue tient], <selon> {le chef du chantier, le colonel Étienne Roche}.",
        ("indirect",),
    ),
    Rule(
        "a body and a person under selon are two",
        "<Selon> {la ville}, [la digue de Claire Vasseur tient].",
        ("indirect",),
    ),
    # --- attributes ------------------------------------------------------------------------------
    Rule(
        "an attribute of the object",
        "{Claire Vasseur} <estime> [la digue dangereuse].",
        ("indirect by Claire Vasseur",),
    ),
    Rule("an adjective of the object", "Claire Vasseur estime la population rurale."),
)
