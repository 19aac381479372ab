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
    # --- attributes ------------------------------------------------------------------------------
    Rule(
        "an attribute of the object",
        "{Claire Vasseur} <estime> [la digue dangereuse].",
        ("indirect by Claire Vasseur",),
    ),
    Rule("an adjective of the object", "Claire Vasseur estime la population rurale."),
)
