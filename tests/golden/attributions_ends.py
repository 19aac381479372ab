"""Golden rules: reported words that end where another report or the writer's own clause starts."""

from golden.notation import Rule

RULES = (
    Rule(
        "et and another who reports, without a second que",
        "{1|Le syndicat} <1|affirme> que [1|le site fermera] et {2|la direction} <2|a promis> que "
        "[2|personne ne partirait].",
        ("indirect by syndicat", "indirect by direction"),
    ),
    Rule(
        "et and a second que go on",
        "{1|Le syndicat} <1|affirme> que [1|le site fermera et que {2|la direction} <2|a promis> "
        "de [2|le dire]].",
        ("indirect by syndicat", "indirect by direction"),
    ),
    Rule(
        "a gerund with quoted words behind a promise",
        "{12|Marie Durand} <1|a promis> de [1|revenir] <2|en dénonçant> [2|un « scandale "
        "d'État »].",
        ("indirect by Marie Durand", "mixed by Marie Durand"),
    ),
    Rule(
        "a gerund of speech that is the manner of the promise",
        "{Marie Durand} <a promis> de [répondre en disant la vérité].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a gerund that is the deed somebody admits",
        "{12|Marie Durand} <1|admet> [1|avoir menti <2|en affirmant> que [2|le pont tenait]].",
        ("indirect by Marie Durand", "indirect by Marie Durand"),
    ),
    Rule(
        "tout en and a quotation behind an infinitive",
        "{12|La mairie} <1|a annoncé> [1|avoir ouvert une enquête], tout <2|en disant> « "
        "[2|regretter les faits] ».",
        ("indirect by mairie", "direct by mairie"),
    ),
    Rule(
        "du and quoted words",
        "{Marie Durand} <s'est félicitée> du « [consensus politique] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "how a quotation was said",
        "{Marie Durand} <s'est excusée> « [pour avoir dû fermer la salle] » dans un communiqué.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "mais and a clause behind an infinitive",
        "{Marie Durand} est partie, <reconnaissant> [avoir « menti au juge »], mais elle garderait "
        "l'appui du maire.",
        ("mixed by Marie Durand",),
    ),
    Rule(
        "mais and a second infinitive",
        "{Marie Durand} <reconnaît> [avoir « menti au juge », mais avoir tout rendu].",
        ("mixed by Marie Durand",),
    ),
    Rule("tout that leads to a belief", "Tout porte à croire que le feu est parti du garage."),
    Rule("rien that lets one think", "Rien ne laisse penser que le feu est parti du garage."),
    Rule(
        "somebody who lets it be understood",
        "{Marie Durand} <laisse entendre> que [le feu est parti du garage].",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "what an adjective takes is no agent",
        "Luc Petit est présenté comme plus intéressé par la mer que par la ville.",
    ),
    Rule(
        "an agent behind an adjective",
        "Luc Petit <est décrit> comme [très dangereux] par {la police}.",
        ("indirect by police",),
    ),
    Rule("a renown in marks", "Luc Petit a confirmé sa réputation de « maître du large »."),
    Rule(
        "a state of things in marks",
        "{Luc Petit} <déplore> [un climat de « peur »].",
        ("mixed by Luc Petit",),
    ),
    Rule(
        "a participle of a name before que",
        "{Les chiffres de la mairie} <indiquent>, à l'inverse du CNRS pris pour exemple par tous, "
        "que [la mer monte].",
        ("indirect",),
    ),
    Rule(
        "what somebody shouts within an account",
        "« [1|{2|Il} est sorti <2|en hurlant> « [2|Au feu] », a couru et a disparu] », <1|raconte> "
        "{1|Marie Durand}.",
        ("direct by Marie Durand", "direct"),
    ),
    Rule(
        "a term within an account",
        "« [Il parlait de son « projet »] », <raconte> {Marie Durand}.",
        ("direct by Marie Durand",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "a word in marks that somebody blames",
        "[Ce « désastre »] <est déploré> par {la Ligue des marins}.",
        ("mixed by Ligue des marins",),
        known_failure="one article of seven hundred has such a subject",
    ),
    Rule("a name in marks that somebody supports", "Les « gardiens » sont critiqués par la Ligue."),
)
