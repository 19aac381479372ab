"""Golden rules: the source before a clause, the whole of it and nothing beside it."""

from golden.notation import Rule

RULES = (
    # --- offices, names and appositions ---------------------------------------------------------
    Rule(
        "an office with a place that is told about",
        "{Marie Durand, ministre de la Santé de la province du Nord} où se trouve le barrage, "
        "<a précisé> que [le pont est fermé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "for whom somebody speaks",
        "{Marie Durand, de la Ligue des lacs}, <a déclaré> que [le pont est fermé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "where somebody comes back from",
        "{Marie Durand}, de retour de Lyon, <a déclaré> que [le pont est fermé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "the president elect",
        "{Le président élu Paul Durand} <a annoncé> que [la digue tiendrait].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "two fields of one office",
        "{La secrétaire d'État à l'Économie et aux Finances, Marie Durand}, <a affirmé> que [la "
        "ville paierait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a portfolio of two adjectives",
        "{Marie Durand, ministre de la Transition écologique et solidaire}, <a annoncé> que [le "
        "lac serait vidé].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "an office of several fields",
        "{La ministre des Eaux, des Forêts et des Lacs, Claire Vasseur}, <a déclaré> que [la digue "
        "tenait].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "an office whose name holds a coordination",
        "{La ministre de la Culture et des Sports Claire Vasseur} <a demandé> que [la salle "
        "ferme].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "one of several with a participle, then the name",
        "{Une des passagères ayant tout filmé, Claire Vasseur}, <raconte> que [l'homme dormait].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "two roles in one apposition",
        "{Paul Durand, professeur de journalisme à Lille et consultant sur ce projet}, <a dit> "
        "que [le travail avançait].",
        ("indirect by Paul Durand",),
        known_failure="a role that looks like a participle stays one",
    ),
    Rule(
        "name, office, and another",
        "{Jeanne Durand, astronome de Valrive, et son équipe} <ont annoncé> que [tout est fini].",
        ("indirect",),
    ),
    Rule(
        "an apposition with words in marks",
        "{Jeanne Durand, cheminote « modérée » du Val et fondatrice des mouvements « Rails » et "
        "« Roues »}, <affirme> que [le pont est laid].",
        ("indirect by Jeanne Durand",),
    ),
    # --- lists and bodies -----------------------------------------------------------------------
    Rule(
        "a second clause whose subject holds a coordination",
        "Le train est parti et {la ministre de la Culture et des Sports} <a annoncé> que [la fête "
        "aurait lieu].",
        ("indirect",),
    ),
    Rule(
        "a document with a prefix",
        "{Une méta-analyse} <montre> que [l'eau baisse].",
        ("indirect by méta-analyse",),
    ),
    Rule(
        "a newspaper behind a noun and an adjective",
        "{Le quotidien suisse L'Écho du soir} <estime> que [la digue cédera].",
        ("indirect by L'Écho du soir",),
        known_failure="the name of a medium that goes on in small letters",
    ),
    Rule(
        "a newspaper behind its noun before a relative clause",
        "D'autres doutent, comme {le quotidien suisse L'Écho du soir}, qui <note> que [la digue "
        "est ancienne].",
        ("indirect",),
    ),
    Rule(
        "a body whose name holds a coordination",
        "{L'Organisation pour la science et la culture} a voté un texte, <estimant> que [la digue "
        "est à tous].",
        ("indirect",),
        known_failure="no article of a thousand has it",
    ),
    Rule(
        "a ministry whose name holds a coordination",
        "{Le ministère de l'Écologie et des Transports} <a annoncé> que [la route fermerait].",
        ("indirect",),
    ),
    Rule(
        "a bare noun after et belongs to the name of a body",
        "{La Direction des examens et concours} <avertissait> que [les sujets changeraient].",
        ("indirect",),
    ),
    Rule(
        "a noun with its article after et is a subject",
        "Le pont ferme lundi et {la préfète} <annonce> que [la route est libre].",
        ("indirect by préfète",),
    ),
    Rule(
        "a list of three",
        "{Le maire, la préfète et l'évêque} <ont déclaré> que [le pont fermerait].",
        ("indirect",),
    ),
    Rule(
        "a place before a list is none of it",
        "À Valrive, place du Marché, {les élus et le maire} <affirment> que [le pont est laid].",
        ("indirect",),
    ),
    Rule(
        "a noun and a present participle before the verb",
        "{Un document accompagnant le décret} <précise> que [le pont fermera].",
        ("indirect",),
    ),
    # --- before a relative clause ---------------------------------------------------------------
    Rule(
        "an agent behind a participle is not",
        "Claire Vasseur cite {une étude menée par la ville} qui <conclut> que [la digue tient].",
        ("indirect",),
    ),
    Rule(
        "a participle and a time between the source and qui",
        "C'est {un rapport de la mairie} publié deux semaines plus tôt qui <a conclu> que [le "
        "pont était dangereux].",
        ("indirect",),
    ),
    Rule(
        "a participle and a place go with the source",
        "C'est {un rapport de la mairie publié à Lille} qui <a conclu> que [le pont était "
        "dangereux].",
        ("indirect",),
    ),
    Rule(
        "a name with a coordinated role before qui",
        "La mesure déplaît à la plupart des villes à l'exception de {Paul Durand, président du "
        "club et de la fédération}, qui <a rappelé> que [la paix était proche].",
        ("indirect by Paul Durand",),
    ),
    Rule(
        "the number of the verb tells the antecedent",
        "Il est montré du doigt par {plus de 60 % des Suisses}, déçus, qui <estiment> que [le pont "
        "est laid].",
        ("indirect",),
    ),
    # --- beside the source ----------------------------------------------------------------------
    Rule(
        "a circumstance after a name is no part of the source",
        "{Marie Durand} sur Radio Lac <a affirmé> que [la digue tiendrait].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "par la voix de",
        "La mairie a réagi. La mairie <a indiqué> par la voix d'{Anne Leroux} que [la rue "
        "rouvrirait].",
        ("indirect by Anne Leroux",),
    ),
    Rule(
        "outre-Atlantique and a subject",
        "Outre-Atlantique, {une chimiste} a fait des mesures et <a constaté> que [l'eau monte].",
        ("indirect by chimiste (anonymous)",),
    ),
    Rule(
        "and some, after an attribute",
        "Il passe pour le dernier roi, et {certains} <affirment> que [le pays l'attend].",
        ("indirect",),
    ),
    Rule(
        "cited by a newspaper, before the cue",
        "{Marie Durand}, citée par Le Monde, <affirme> que [la digue tiendra].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "on speaks from a document",
        "Dans un communiqué, {on} <précise> que « [les retards dureront jusqu'à lundi] ».",
        ("direct by communiqué",),
    ),
    Rule(
        "on speaks from a place behind a connective",
        "De plus, à la préfecture, {on} <assure> que [la route sera fermée].",
        ("indirect by préfecture",),
    ),
)
