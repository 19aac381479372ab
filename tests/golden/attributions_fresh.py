"""Golden rules: what readers found on articles that no rule had been written for."""

from golden.notation import Rule

RULES = (
    Rule(
        "estimer at a number",
        "{La mairie} <estime> [les pertes des commerçants à deux millions d'euros].",
        ("indirect by mairie",),
    ),
    Rule(
        "estimer at a number, the number first",
        "{Les assureurs} <estiment> [à 400 millions d'euros les pertes de la région].",
        ("indirect",),
    ),
    Rule(
        "y voir and a fragment",
        "{Marie Durand} y <voit> [un « beau cadeau aux promoteurs »].",
        ("mixed by Marie Durand",),
    ),
    Rule("voir and a fragment without y", "Marie Durand voit une « étoile » dans le ciel."),
    Rule(
        "an incise with faire remarquer",
        "[L'eau baisse depuis mardi], <fait remarquer> {Marie Durand}.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a noun of speech with its quotation",
        "La salle a ri de la <réplique> « [C'est la faute du vent] » lancée par {le député}.",
        ("direct",),
    ),
    Rule(
        "a predicate in marks",
        "{Un communiqué de la mairie} « [condamne tous les actes de violence] ».",
        ("direct",),
    ),
    Rule(
        "malgré tout between auxiliary and participle",
        "{Marie Durand} <a malgré tout affirmé> [être décidée à rester].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "pour and a body pointed at",
        "<Pour> {ce syndicat}, [la réforme ne va pas assez loin].",
        ("indirect by syndicat",),
    ),
    Rule("pour and a matter pointed at", "Pour cette équipe, la saison est finie."),
    Rule(
        "a predicate in marks that an incise gives to another",
        "[Le rapport de la mairie « montre que rien ne va. Agissons »], <a dit> {Marie Durand}.",
        ("mixed by Marie Durand",),
    ),
    Rule(
        "a quoted predicate of the relative clause frames nothing",
        "{Le club} qui « [refuse toute forme de racisme] » a publié un texte.",
        ("direct",),
    ),
    Rule(
        "a circumstance after a name is no part of the source",
        "{Marie Durand} sur Radio Lac <a affirmé> que [la digue tiendrait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "the content of a preposed clause ends before the main clause",
        "Si {Marie Durand} <a annoncé> que [la digue tiendrait], les habitants s'en vont.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a second clause whose subject holds a coordination",
        "Le train est parti et {la ministre de la Culture et des Sports} <a annoncé> que [la fête "
        "aurait lieu].",
        ("indirect",),
    ),
    Rule(
        "selon, the name of a document, an apposition",
        "<D'après> {un communiqué de Radio Lac, la station de la ville}, [il a neigé lundi].",
        ("indirect",),
    ),
    Rule(
        "selon and dont with an apposition",
        "<Selon> {certains experts}, dont Marie Durand, directrice du musée, [la digue cédera].",
        ("indirect",),
    ),
    Rule(
        "a noun that the dictionary calls an adjective",
        "<D'après> {un porte-parole de l'aéronautique civile}, [l'avion a disparu lundi].",
        ("indirect",),
    ),
    Rule(
        "toujours before selon belongs to nobody",
        "[La rue est fermée], toujours <selon> {la police}.",
        ("indirect by police",),
    ),
    Rule(
        "a participle after the comma goes back to the writer",
        "{Marie Durand} <appelle> les élus à [se réunir], suivis par une centaine de voisins.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "et and a pronoun after an infinitive open a new clause",
        "{Marie Durand} <affirme> [ne pas être candidate] et elle quitte la salle.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "dire with a verb of judgement is one report",
        "{Marie Durand} <a dit> [regretter que la digue cède].",
        ("indirect by Marie Durand",),
    ),
    Rule("pour and a country", "Pour le Portugal, la situation est encore plus délicate."),
    Rule("a scare quote under an infinitive", "La NASA veut éviter de « contaminer » la planète."),
    Rule(
        "qualifier and its attribute in marks",
        "{Marie Durand} <a qualifié> mardi cette décision d'« [absurde] ».",
        ("direct by Marie Durand",),
    ),
    Rule("a thing that shows itself", "La croissance s'affiche stable au deuxième trimestre."),
    Rule(
        "trouver and a noun that is no judgement",
        "Le guide a trouvé la mort « en pleine ascension » lundi.",
    ),
    Rule(
        "entre autres before the complement",
        "{Marie Durand} <a promis> entre autres de [baisser les loyers].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "par la voix de",
        "La mairie a réagi. La mairie <a indiqué> par la voix d'{Anne Leroux} que [la rue "
        "rouvrirait].",
        ("indirect by Anne Leroux",),
    ),
    Rule(
        "somebody accused of a thing, after the name of a town",
        "{L'opposition} <accuse> le maire de Lille de [corruption].",
        ("indirect",),
    ),
    Rule(
        "a turn of thanks in two languages",
        "{Marie Durand} <a crié> : « [Hasta la victoria siempre] » (« [Jusqu'à la victoire] »).",
        ("direct by Marie Durand",),
    ),
    Rule(
        "tandis que after a comma takes the word back",
        "{La mairie} <a affirmé> que [la panne était finie], tandis que le préfet s'est tu.",
        ("indirect by mairie",),
    ),
    Rule(
        "alors même que ends an infinitive",
        "{Le maire} <appelle> les élus à [reprendre le dialogue] alors même que la préfecture a "
        "fermé la salle.",
        ("indirect",),
    ),
    Rule(
        "pour and a role with a prefix",
        "<Pour> {le vice-procureur}, [cette somme est trop grande].",
        ("indirect",),
    ),
    Rule(
        "pour and a pronoun right after the source",
        "Les élus protestent, mais <pour> {la mairie} [il s'agit d'une erreur].",
        ("indirect",),
    ),
    Rule(
        "the subject before the verb, after the quotation",
        "« [La ville est belle] », {Marie Durand} <a dit> aux élus.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "the president elect",
        "{Le président élu Paul Durand} <a annoncé> que [la digue tiendrait].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "a cleft after a noun of speech",
        "C'est à la suite des révélations que la police est venue.",
    ),
    Rule("a theme after a colon", "La veillée avait pour thème : « Le long chemin vers la mer »"),
    Rule(
        "a slip of a for à",
        "{Le maire} <appelle> les élus a [reprendre le dialogue].",
        ("indirect",),
    ),
    Rule(
        "a date and an hour before the complement",
        "{Marie Durand} <a laissé entendre> le 1er mai à 20h30 que [la digue céderait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "an incise inside the marks is one attribution",
        "« [Le pont], <affirme> {le maire}, [est fermé.] »",
        ("direct by maire",),
    ),
)
