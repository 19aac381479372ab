"""Golden rules: where a reported clause ends, what goes on with it, where another report begins."""

from golden.notation import Rule

RULES = (
    # --- where the content ends -----------------------------------------------------------------
    Rule(
        "content ends before où",
        "{Séoria} <accuse> son voisin de [livrer des armes aux rebelles], où la guerre dure depuis "
        "dix ans.",
        ("indirect by Séoria",),
    ),
    Rule(
        "content ends before ce qui",
        "{Marie Durand} <affirme> que [la digue a cédé], ce qui a surpris les habitants.",
        ("indirect",),
    ),
    Rule(
        "content ends before alors que and another report",
        "{Marie Durand} <affirme> que [la digue a cédé], alors que {2|le préfet} <2|assure> que "
        "[2|tout va bien].",
        ("indirect", "indirect"),
    ),
    Rule(
        "content ends before a participle that reports",
        "{12|Marie Durand} <a annoncé> que [la digue avait cédé], <2|ajoutant> que [2|les secours "
        "arrivaient].",
        ("indirect", "indirect by Marie Durand"),
    ),
    Rule(
        "a relative clause belongs to the content",
        "{Marie Durand} <affirme> que [la digue, qui date de 1960, a cédé].",
        ("indirect",),
    ),
    Rule(
        "a subordinate clause belongs to the content",
        "{Marie Durand} <affirme> que [la digue cédera si la pluie continue].",
        ("indirect",),
    ),
    Rule(
        "content ends before a second predicate of the subject",
        "{Marie Durand} <a dit> que [la digue avait cédé] et a quitté la salle.",
        ("indirect",),
    ),
    Rule(
        "content ends at a semicolon",
        "{Marie Durand} <affirme> que [la digue a cédé] ; les secours sont partis.",
        ("indirect",),
    ),
    Rule(
        "content ends where the parenthesis around the report ends",
        "La digue (dont {Marie Durand} <affirme> qu'[elle tiendra]) a cinquante ans.",
        ("indirect",),
    ),
    Rule(
        "tandis que after a comma takes the word back",
        "{La mairie} <a affirmé> que [la panne était finie], tandis que le préfet s'est tu.",
        ("indirect by mairie",),
    ),
    Rule(
        "content ends before mais cela",
        "{L'armée} <a demandé> que [les images ne soient pas diffusées], mais cela n'a pas arrêté "
        "la presse.",
        ("indirect by armée",),
    ),
    Rule(
        "a note in brackets after a full stop in marks",
        "{Le maire} <rappelle> que [le pont « reste une honte. »] (ce pont est la cause "
        "de la crise)",
        ("mixed by maire",),
    ),
    Rule(
        "brackets that belong to the reported clause",
        "{Le maire} <rappelle> que [le pont (il est de 1900) reste fermé].",
        ("indirect by maire",),
    ),
    Rule(
        "the place that one speaks from, after a quotation",
        "{Paul Durand} <a affirmé> que « [la ville a changé] » depuis Lille.",
        ("direct by Paul Durand",),
    ),
    Rule(
        "what one does after speaking",
        "{Paul Durand} <a affirmé> que « [la ville a changé] » avant de partir.",
        ("direct by Paul Durand",),
    ),
    Rule(
        "tout en with a locution of speech",
        "{Claire Vasseur} <estimait> qu'[il ne sauvait pas « la ville »] tout en mettant en avant "
        "son coût.",
        ("mixed by Claire Vasseur",),
    ),
    # --- a preposed clause, then the main clause ------------------------------------------------
    Rule(
        "the content of a preposed clause ends before the main clause",
        "Si {Marie Durand} <a annoncé> que [la digue tiendrait], les habitants s'en vont.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "si of contrast, then the main clause",
        "Si {le préfet} <a annoncé> que [la digue tiendrait], les habitants sont partis.",
        ("indirect by préfet",),
    ),
    Rule(
        "alors que, then the main clause",
        "Alors que {le préfet} <affirme> que [la digue tient], les habitants sont partis.",
        ("indirect by préfet",),
    ),
    Rule(
        "bien que, then the main clause",
        "Bien que {le préfet} <affirme> que [la digue tient], les habitants sont partis.",
        ("indirect by préfet",),
    ),
    Rule(
        "after a report, infinitive",
        "Après <avoir affirmé> que [la digue tiendrait], {le préfet} a fermé la route.",
        ("indirect by préfet",),
    ),
    # --- a second predicate or a second clause --------------------------------------------------
    Rule(
        "a second verb in the tense of the cue, after a quotation",
        "{Le maire} <a déclaré> que [Paul Durand « ne comprend pas la ville »] et a exprimé des "
        "inquiétudes.",
        ("mixed by maire",),
    ),
    Rule(
        "a second verb of speech in the tense of the cue",
        "{Le maire} <a déclaré> que [la grève est une honte] et a salué les voyageurs.",
        ("indirect by maire",),
    ),
    Rule(
        "a second verb that goes on with the reported one",
        "{Le maire} <a déclaré> que [la réforme est mauvaise et a échoué].",
        ("indirect by maire",),
    ),
    Rule(
        "a gerund of no speech goes on with the reported clause",
        "{Marie Durand} <affirme> que [la digue protège la ville en ralentissant le fleuve].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "two clauses with que and a third",
        "{Paul Durand} <a déclaré> que [le pont est fermé, que la digue tient et que la ville "
        "dort].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "a clause that goes on after its first quotation with a preposition",
        "{Paul Durand} <a affirmé> que [« le gardien s'est précipité » vers l'élève après qu'il a "
        "sorti son sac « pour tenter de le calmer »].",
        ("mixed by Paul Durand",),
    ),
    Rule(
        "a time that goes on with the quoted clause",
        "{Paul Durand} <a affirmé> que [« la ville a changé » depuis dix ans].",
        ("mixed by Paul Durand",),
    ),
    Rule(
        "a second que after a quotation that goes on",
        "{Paul Durand} <a affirmé> que [« le gardien s'est précipité » vers l'élève et qu'il l'a "
        "calmé].",
        ("mixed by Paul Durand",),
    ),
    Rule(
        "two clauses, each partly in marks",
        "{Marie Durand} <a indiqué> qu'[elle « ne partirait pas » et que la ville « tiendrait »].",
        ("mixed",),
    ),
    # --- another report begins ------------------------------------------------------------------
    Rule(
        "a second report without the sign before it",
        "{1|La maire} <1|a répondu> que [1|le pont tiendra] « [2|L'idée qu'il cède est fausse] » "
        "<2|a-t-{2|elle} déclaré>.",
        ("indirect by maire", "direct by maire"),
    ),
    Rule(
        "a gerund of speech is not of the reported thing",
        "{1|{2|Marie Durand}} <1|affirme> que [1|la mesure est un « coup d'État » parlementaire] "
        "<2|en accusant> le préfet de [2|mentir].",
        ("mixed by Marie Durand", "indirect by Marie Durand"),
    ),
    Rule(
        "a report within a quotation that has no cue",
        "« [1|J'ai vu tomber la pluie. {2|Un adulte} <2|a dit> : « [2|il y a eu un orage] »] » . « "
        "[3|C'était la panique totale] » , <3|ont confié> {3|des témoins}.",
        ("direct", "direct", "direct"),
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
        "a source in the middle of a reported clause",
        "{1|Le maire} <1|a déclaré> que [1|[2|la salle], <2|selon> {2|les experts}, [2|serait "
        "fermée]].",
        ("indirect by maire", "indirect by experts (anonymous)"),
    ),
)
