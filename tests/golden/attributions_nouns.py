"""Golden rules: nouns of speech with what they hold."""

from golden.notation import Rule

RULES = (
    Rule(
        "a noun of speech with its quotation",
        "La salle a ri de la <réplique> « [C'est la faute du vent] » lancée par {le député}.",
        ("direct",),
    ),
    Rule(
        "information that was revealed",
        "Depuis la révélation des <informations> selon lesquelles [la digue fuit], la ville "
        "s'inquiète.",
        ("indirect",),
    ),
    Rule(
        "a rumour before the main clause",
        "Après la <rumeur> selon laquelle [le lac débordait], les campeurs sont partis.",
        ("indirect",),
    ),
    Rule(
        "an announcement with its content",
        "L'<annonce> de {la mairie} selon laquelle [le pont fermera] a surpris.",
        ("indirect by mairie",),
    ),
    Rule(
        "a promise with a quotation",
        "La <promesse> de {Paul Lefort} de « [changer la ville] » a plu.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "déclaration selon laquelle",
        "La <déclaration> de {Marie Durand} selon laquelle [la digue tiendrait] a surpris.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "révéler des informations selon lesquelles",
        "{Le Courrier du Lac} <a révélé> des informations selon lesquelles [la digue fuit].",
        ("indirect",),
    ),
    Rule(
        "appel à and a quotation",
        "L'<appel> de {Hugo Marchal} à « [reprendre la rue] » a inquiété la police.",
        ("direct by Hugo Marchal",),
    ),
    Rule(
        "an explanation that is given, then a comma",
        "{Le maire} <avait donné> la même explication à cette baisse, « [contrairement à la "
        "ville voisine, on ne triche pas] ».",
        ("direct by maire",),
    ),
)
