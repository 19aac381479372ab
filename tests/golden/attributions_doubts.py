"""Golden rules: where the surface leaves a doubt: shared sentences, lists, ends, attachments."""

from golden.notation import Rule

RULES = (
    # --- sources that share a sentence -----------------------------------------------------------
    Rule(
        "two counts in one clause",
        "[La marche a réuni 2 000 personnes] <selon> {la préfecture}, [2|5 000] <2|selon> {2|les "
        "organisateurs}.",
        ("indirect by préfecture", "indirect by organisateurs"),
    ),
    Rule(
        "selon in front, another at the end after a relative clause",
        "<Selon> {la mairie}, [un bilan fait état de cinq blessés, [2|qui iraient mieux], "
        "<2|selon> {2|la police}].",
        ("indirect by mairie", "indirect by police"),
    ),
    Rule(
        "selon inside a relative clause",
        "La ville revoit les règles [qui vont] <selon> {elle} [« trop loin »] et en change.",
        ("mixed",),
    ),
    Rule(
        "selon, participle, role: no part of the content",
        "[Le feu est éteint], <selon> {le capitaine, Paul Lefort}, cité par l'agence du port, un "
        "média de Valrive.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "a gerund after selon and cela",
        "<Selon> {12|le syndicat Force}, [cela « reste un détail »], tout <2|en ajoutant> que "
        "[2|rien ne change].",
        ("mixed", "indirect"),
    ),
    # --- sources ---------------------------------------------------------------------------------
    Rule(
        "a list of three",
        "{Le maire, la préfète et l'évêque} <ont déclaré> que [le pont fermerait].",
        ("indirect",),
    ),
    Rule(
        "a list before a reflexive",
        "{La Suisse, la France et le Luxembourg} <s'étaient engagés> à [partir].",
        ("indirect",),
    ),
    Rule(
        "name, office, and another",
        "{Jeanne Durand, astronome de Valrive, et son équipe} <ont annoncé> que [tout est fini].",
        ("indirect",),
    ),
    Rule(
        "a place before a list is none of it",
        "À Valrive, place du Marché, {les élus et le maire} <affirment> que [le pont est laid].",
        ("indirect",),
    ),
    Rule(
        "and some, after an attribute",
        "Il passe pour le dernier roi, et {certains} <affirment> que [le pays l'attend].",
        ("indirect",),
    ),
    Rule(
        "a noun and a present participle before the verb",
        "{Un document accompagnant le décret} <précise> que [le pont fermera].",
        ("indirect",),
    ),
    Rule(
        "a noun and a present participle under selon",
        "<Selon> {un vétérinaire ayant vu deux chiens}, [la bête est malade].",
        ("indirect",),
    ),
    Rule(
        "an apposition with words in marks",
        "{Jeanne Durand, cheminote « modérée » du Val et fondatrice des mouvements « Rails » et "
        "« Roues »}, <affirme> que [le pont est laid].",
        ("indirect by Jeanne Durand",),
    ),
    Rule(
        "an article after its verb",
        "Elle a publié {des lettres} <dénonçant> « [un scandale] ».",
        ("direct",),
    ),
    Rule(
        "an acronym with its place",
        "C'est une idée du {CHN de Valrive} qui <souhaitait> « [aller vite] ».",
        ("direct",),
    ),
    Rule(
        "the number of the verb tells the antecedent",
        "Il est montré du doigt par {plus de 60 % des Suisses}, déçus, qui <estiment> que [le pont "
        "est laid].",
        ("indirect",),
    ),
    Rule(
        "a medium, then the name",
        "<Selon ce qu'a confié> à France Info {Paul Lefort, préfet du Lac}, « [l'eau monte] ».",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "a mark of direction in a name",
        "« [Je pars] », <a déclaré> {Jeanne Durand\u200f, fondatrice du musée}.",
        ("direct by Jeanne Durand",),
    ),
    Rule(
        "who rejects has judged",
        "Cette demande, <jugée> [excessive], a été rejetée par {la mairie}.",
        ("indirect by mairie",),
    ),
    # --- contents --------------------------------------------------------------------------------
    Rule(
        "an infinitive, et, a participle",
        "{Paul Lefort} <s'est engagé> à [ouvrir une école] et annoncé la fin des travaux.",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "an infinitive, et, a participle of its object",
        "{Paul Lefort} <s'est engagé> à [ouvrir une école rénovée et agrandie].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "an infinitive and malgré",
        "{La mairie} <a promis> de [rouvrir le pont], malgré le manque de moyens.",
        ("indirect by mairie",),
    ),
    Rule(
        "tout en with a locution of speech",
        "{Claire Vasseur} <estimait> qu'[il ne sauvait pas « la ville »] tout en mettant en avant "
        "son coût.",
        ("mixed by Claire Vasseur",),
    ),
    Rule(
        "tout en after an infinitive in marks",
        "{Claire Vasseur} <a dit> [« entendre la colère » tout en gardant « le cap » du budget].",
        ("mixed by Claire Vasseur",),
    ),
    Rule(
        "alors que and a main clause before the incise",
        "[Alors qu'il est fermé depuis mai, le pont rouvrira lundi], <a annoncé> {la mairie}.",
        ("indirect by mairie",),
    ),
    Rule(
        "for the first time that",
        "{Claire Vasseur} <a annoncé> pour la première fois qu'[elle quitterait la mairie].",
        ("indirect by Claire Vasseur",),
    ),
    Rule(
        "an invitation not to, the infinitive in marks",
        "{Le préfet} <invite> la presse à [ne pas « noircir le tableau »].",
        ("mixed by préfet",),
    ),
    Rule(
        "partir is no preposition after de",
        "{Paul Lefort} <a promis> de [partir].",
        ("indirect by Paul Lefort",),
    ),
    Rule(
        "the attribute before its object",
        "{La maire} <juge> [nécessaire une nouvelle digue].",
        ("indirect",),
    ),
    Rule("traiter de a subject", "Il y traite de l'art de vivre à Valrive."),
    Rule(
        "ready to go on, colon",
        "{12|Le maire} <s'est dit> [déterminé à poursuivre] <2|:> « [2|Nous irons au bout.] »",
        ("indirect", "direct"),
    ),
)
