"""Golden rules: who says it where two could, and what is no person's name."""

from golden.notation import Rule

RULES = (
    Rule(
        "an incise behind a clause with its own report",
        "[1|{2|Elle} <2|a juré> que [2|personne ne viendrait]], <1|souffle> {1|Luc Petit}.",
        ("indirect by Luc Petit", "indirect by nobody"),
    ),
    Rule(
        "an incise behind an infinitive",
        "[1|{2|L'accusé} <2|reconnaît> [2|avoir menti]], <1|a rapporté> {1|la juge Anne Colin}.",
        ("indirect by Anne Colin", "indirect"),
    ),
    Rule(
        "an incise with a newspaper that is called after a time",
        "[1|{2|La mairie} <2|promet> de [2|payer]], <1|rapporte> {1|Le Soir}.",
        ("indirect by Le Soir", "indirect"),
    ),
    Rule(
        "a verb that throws is no incise",
        "{Le maire} <dit> que [le vent tombe, souffle la tempête].",
        ("indirect",),
    ),
    Rule(
        "a figure with a source of its own behind a clause",
        "<1|Selon> {1|la mairie}, [1|le feu a pris 30 maisons], [2|45] <2|selon> {2|les pompiers}.",
        ("indirect by mairie", "indirect by pompiers"),
    ),
    Rule(
        "a figure against another",
        "<1|D'après> {1|la mairie}, [1|ils étaient 300], contre [2|900] <2|d'après> {2|la CGT}.",
        ("indirect by mairie", "indirect by CGT"),
    ),
    Rule(
        "a clause against another",
        "<1|Selon> {1|le préfet}, [1|l'eau déborde], mais [2|elle cède] <2|selon> {2|Luc Petit}.",
        ("indirect by préfet", "indirect by Luc Petit"),
    ),
    Rule(
        "a clause against another, each before its source",
        "[1|L'eau déborde], <1|selon> {1|le préfet}, mais [2|elle cède], <2|selon> {2|Luc Petit}.",
        ("indirect by préfet", "indirect by Luc Petit"),
    ),
    Rule(
        "a second source that opens its clause",
        "<1|Selon> {1|le préfet}, [1|l'eau déborde], mais <2|selon> {2|Luc Petit}, [2|elle cède].",
        ("indirect by préfet", "indirect by Luc Petit"),
    ),
    Rule(
        "but, with one source alone",
        "<Selon> {le préfet}, [la digue tient, mais elle cède vite].",
        ("indirect by préfet",),
    ),
    Rule(
        "the paper that asked",
        "Contactée par Le Fanal, {la ligue à l'origine du projet} <jure> que [la ville ment].",
        ("indirect by ligue à l'origine du projet",),
    ),
    Rule(
        "the person who asked",
        "Interrogé par Luc Roy, {le maire à l'origine du projet} <jure> que [la ville ment].",
        ("indirect by maire à l'origine du projet",),
    ),
    Rule(
        "a role behind a name and a comma",
        "{Luc Petit, le maire à l'origine du projet}, <jure> que [la ville ment].",
        ("indirect by Luc Petit",),
    ),
    Rule(
        "a detached phrase before a role and a name",
        "Invitée de Radio Lac, {la patronne du club, Anne Colin}, <a jugé> que [la loi passerait].",
        ("indirect by Anne Colin",),
    ),
    Rule(
        "a detached phrase before a trade",
        "Fils d'un marin, {le boulanger, Luc Petit}, <affirme> que [le pain est cher].",
        ("indirect by Luc Petit",),
    ),
    Rule(
        "an adjective before the article of a subject",
        "Seul {le maire de Lens, Luc Petit}, <a dit> que [la loi passerait].",
        ("indirect by Luc Petit",),
    ),
    Rule(
        "bare nouns as a subject",
        "{Élus et habitants}, réunis hier, <ont dit> que [la digue tient].",
        ("indirect",),
    ),
    Rule(
        "guillemets that are closed once for two",
        "« [1|{2|Il} <2|a crié> : « [2|Cours !] »], <1|se souvient> {1|Rose Bel}. Elle court.",
        ("direct by Rose Bel", "direct by nobody"),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "guillemets that are each closed",
        "« [1|{2|Il} <2|a crié> : « [2|Cours !] » et j'ai couru] », <1|se souvient> {1|Rose Bel}.",
        ("direct by Rose Bel", "direct by nobody"),
    ),
    Rule(
        "an abbreviation that its name follows in brackets",
        "L'OLE (Observatoire des lacs et étangs) se tait. « [Non] », <dit> {l'OLE}.",
        ("direct by Observatoire des lacs et étangs",),
        known_failure="an abbreviation is known by the name before it only",
    ),
    Rule(
        "an abbreviation that its name follows behind a comma",
        "La LPO, la Ligue des pêcheurs de l'Ouest, se tait. « [Non] », <dit> {la LPO}.",
        ("direct by Ligue des pêcheurs de l'Ouest",),
        known_failure="an abbreviation is known by the name before it only",
    ),
    Rule(
        "a bracket that spells no abbreviation",
        "La CGT (premier syndicat du port) se tait. « [Non] », <dit> {la CGT}.",
        ("direct by CGT",),
    ),
    Rule(
        "a verb that looks like a noun before a colon",
        "{Le capitaine} <tempête> : « [Nous avons mal joué.] »",
        ("direct by capitaine",),
    ),
    Rule(
        "a verb that looks like an adjective before a colon",
        "{La porte-parole de la ligue} <complète> : « [Il fait froid.] »",
        ("direct by porte-parole de la ligue",),
    ),
    Rule(
        "a verb between two commas and a colon",
        "{L'accusé}, tête basse, <bafouille> : « [Je ne sais pas.] »",
        ("direct",),
    ),
    Rule(
        "a name of two common words behind its verb",
        "[La digue tiendra], <a déclaré> {Claire Roche}.",
        ("indirect",),
        known_failure="the tagger takes the name for an adjective and a noun",
    ),
    Rule(
        "how somebody speaks, before a colon",
        "{Marc Dorin}, ému <:> « [J'ai eu peur.] »",
        ("direct by Marc Dorin",),
        known_failure="the weights want more of a sentence before a colon",
    ),
    Rule(
        "how somebody's voice is, before a colon",
        "{La préfète Aline Morvan}, la voix brisée <:> « [Nous avons tout perdu.] »",
        ("direct by Aline Morvan",),
    ),
    Rule(
        "a matter before a colon speaks to nobody",
        "Un seul mot, court et clair : « Dehors ».",
    ),
    Rule(
        "a name before a colon that holds no verb",
        "{Le groupe Alerte} <:> « [Il fait froid ce soir encore.] »",
        ("direct by Alerte",),
    ),
    Rule(
        "a month as a family name",
        "{1|Hélène Juillet} <1|craint> que [1|l'eau monte]. « [2|Non] », <2|dit> {2|Juillet}.",
        ("indirect by Hélène Juillet", "direct by Hélène Juillet"),
    ),
    Rule(
        "a day as a family name behind a title",
        "« [Il pleut] », <a noté> {M. Samedi} vendredi.",
        ("direct by Samedi",),
    ),
    Rule(
        "a month behind a name is a time",
        "« [Il pleut] », <a noté> {Hélène Roche} juillet dernier.",
        ("direct by Hélène Roche",),
    ),
    Rule(
        "a day at the head of a sentence is a time",
        "Samedi, {Hélène Roche} <a noté> qu'[il pleuvait].",
        ("indirect by Hélène Roche",),
    ),
    Rule(
        "a trade as a family name",
        "{1|Marc Boucher} <1|promet> de [1|partir]. « [2|Demain] », <2|précise> {2|M. Boucher}.",
        ("indirect by Marc Boucher", "direct by Marc Boucher"),
    ),
)
