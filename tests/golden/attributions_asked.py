"""Golden rules: what somebody is asked to do or blamed for, and words whose speaker is no one."""

from golden.notation import Rule

RULES = (
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
    Rule("an impersonal verb of no speech with a person", "Il lui était permis de sortir."),
    Rule("advice to nobody", "Il est conseillé de réserver une table."),
    Rule("what nobody may do", "Il est interdit aux enfants de courir."),
    Rule(
        "on and a reproach",
        "{On} lui <reproche> d'[avoir vendu le bateau].",
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
    Rule("guests are asked nothing", "Les voisins de Marie Durand ont été invités à dîner."),
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
    Rule("on in no place is the writer", "À la fin, on explique que la route est fermée."),
    Rule("on that notes is any reader", "Sur la photo du journal, on remarque que l'eau monte."),
    Rule(
        "a relative between the person asked and what is asked",
        "{Marie Durand} <a demandé> à son voisin qui partait en congé de [garder le chien].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a relative behind the accused",
        "{Marie Durand} <accuse> le maire qui dirige la ville d'[avoir menti].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "an infinitive of the relative",
        "Marie Durand a demandé à un collègue qui rêvait de partir de l'aide.",
    ),
    Rule(
        "an infinitive of a noun in the relative",
        "Marie Durand a demandé à un collègue qui avait l'intention de partir de l'aide.",
    ),
    Rule(
        "a relative of the thing proposed",
        "Marie Durand a proposé une règle qui permet à la ville de vendre le port.",
    ),
    Rule("lors de and a broadcast", "Marie Durand s'est défendue lors de « L'Heure des élus »."),
    Rule(
        "sous entendre in two words",
        "{Marie Durand} sourit, <sous entendant> que [le vote serait reporté].",
        ("indirect by Marie Durand",),
    ),
    Rule("sous and another verb", "Marie Durand passe sous, entendant que la pluie tombe."),
)
