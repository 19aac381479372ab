"""Golden rules: how far a content, a source and a cue reach in a sentence."""

from golden.notation import Rule

RULES = (
    Rule(
        "what one can read in a document",
        "« [Le pont sera fermé deux mois] », <peut-on lire> dans {le communiqué de la mairie}.",
        ("direct by communiqué de la mairie",),
    ),
    Rule(
        "what one reads on a site",
        "« [Le pont sera fermé deux mois] », <lit>-on sur {le site de la préfecture}.",
        ("direct by site de la préfecture",),
    ),
    Rule("a word one can read somewhere", "On peut lire « fermé » sur la porte."),
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
        "a charge ends before a verb",
        "La ville a expulsé dix marchands <accusés> d'[espionnage] et a fermé deux agences.",
        ("indirect by nobody",),
    ),
    Rule(
        "the accuser behind the charge",
        "Longtemps <accusée> de [laxisme envers les rebelles] par {ses alliés}, la Turquie ferme "
        "sa frontière.",
        ("indirect",),
    ),
    Rule(
        "the accuser behind an infinitive",
        "<Accusée> de [laisser passer les combattants] par {la préfète}, la ville se tait.",
        ("indirect",),
    ),
    Rule(
        "the agent of a passive inside the charge",
        "<Accusé> d'[avoir été payé par la mairie], le gardien se tait.",
        ("indirect by nobody",),
    ),
    Rule(
        "an agent and its role",
        "La mesure <est jugée> « [absurde] » par {Marie Durand, directrice de la banque}.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "an agent before a new clause",
        "La mesure <est jugée> « [absurde] » par {Marie Durand}, la banque ferme.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a charge goes on over a concession",
        "Le maire <est accusé> d'[avoir vendu le pont alors qu'il était en congé].",
        ("indirect by nobody",),
    ),
    Rule(
        "a gerund of speech is not of the reported thing",
        "{1|{2|Marie Durand}} <1|affirme> que [1|la mesure est un « coup d'État » parlementaire] "
        "<2|en accusant> le préfet de [2|mentir].",
        ("mixed by Marie Durand", "indirect by Marie Durand"),
    ),
    Rule(
        "a gerund of no speech goes on with the reported clause",
        "{Marie Durand} <affirme> que [la digue protège la ville en ralentissant le fleuve].",
        ("indirect by Marie Durand",),
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
        "two roles in one apposition",
        "{Paul Durand, professeur de journalisme à Lille et consultant sur ce projet}, <a dit> "
        "que [le travail avançait].",
        ("indirect by Paul Durand",),
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
)
