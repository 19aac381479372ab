"""Golden rules: passives, where the source is the agent if it is there at all."""

from golden.notation import Rule

RULES = (
    Rule(
        "a charge ends before a verb",
        "La ville a expulsé dix marchands <accusés> d'[espionnage] et a fermé deux agences.",
        ("indirect by nobody",),
        known_failure="the weights, which fit its counter-example, choose otherwise",
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
        "a charge goes on over a concession",
        "Le maire <est accusé> d'[avoir vendu le pont alors qu'il était en congé].",
        ("indirect by nobody",),
    ),
    Rule(
        "impersonal passive with an agent",
        "Il <a été confirmé> par {la police} que [le suspect était mort].",
        ("indirect by police",),
    ),
    Rule(
        "accused by two",
        "Le maire <est accusé> par {Paul Lefort et Marie Durand} d'[avoir vendu la digue].",
        ("indirect",),
    ),
    Rule(
        "an impersonal reproach",
        "Il lui <est reproché> d'[avoir vendu le bateau sans accord].",
        ("indirect by nobody",),
    ),
    Rule(
        "par inside an impersonal reproach names no source",
        "Il leur <est reproché> d'[avoir vendu le bateau par téléphone].",
        ("indirect by nobody",),
    ),
    Rule(
        "an impersonal request with the person behind it",
        "Il <a été demandé> aux élèves de [quitter la salle].",
        ("indirect by nobody",),
    ),
    Rule(
        "people who are asked by somebody",
        "Les habitants <sont priés> par {la mairie} de [rester chez eux].",
        ("indirect by mairie",),
    ),
    Rule(
        "who asks stands behind what is asked",
        "Les riverains <sont invités> à [rejoindre le gymnase du quartier] par {la mairie}.",
        ("indirect by mairie",),
    ),
    Rule(
        "who asks stands within what is asked",
        "Les riverains <sont invités> à [rejoindre le gymnase] par {la mairie} [avant la nuit].",
        ("indirect by mairie",),
    ),
    Rule(
        "people who are asked by nobody named",
        "Les habitants <ont été exhortés> à [rester chez eux].",
        ("indirect by nobody",),
    ),
    Rule(
        "impersonal passive",
        "Il <est précisé> que [la digue date de 1960].",
        ("indirect by nobody",),
    ),
    Rule(
        "impersonal passive in the past",
        "Il <a été annoncé> que [la digue serait détruite].",
        ("indirect by nobody",),
    ),
)
