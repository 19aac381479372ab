"""Golden rules: an incise that cuts a sentence in two, and a fragment that goes on."""

from golden.notation import Rule

RULES = (
    Rule(
        "a subject before the incise, a predicate in marks behind it",
        "[Le barrage], <soutient>-{il}, [« ne retient plus rien »].",
        ("mixed",),
    ),
    Rule(
        "a circumstance before the incise",
        "[D'ici au printemps], <glisse> {un pêcheur}, [la passe sera fermée].",
        ("indirect",),
    ),
    Rule(
        "an auxiliary before the incise",
        "[Les pêcheurs ont], <jure>-t-{elle}, [rendu leurs filets].",
        ("indirect",),
    ),
    Rule(
        "an object behind the incise",
        "[La lettre visait], <rappelle> {le préfet}, [les travaux du port].",
        ("indirect",),
    ),
    Rule(
        "what a clause announced is interrupted",
        "Elle comprend leur colère : [le bac], <argue>-t-{elle}, [ne passe plus].",
        ("indirect",),
    ),
    Rule(
        "a cleft sentence is interrupted",
        "[C'est le maire], <murmure>-t-{on} au port, [qui a vendu la digue].",
        ("indirect",),
    ),
    Rule(
        "a relative behind the incise is about the speaker",
        "[La digue tient], <assure> {Marie Durand}, qui ne quitte plus le port.",
        ("indirect by Marie Durand",),
    ),
    Rule(
        "a circumstance of the saying behind a whole clause",
        "[La digue tiendra], <assure>-t-{elle}, en montrant les pierres.",
        ("indirect",),
    ),
    Rule("a verb that says nothing between commas", "Le bac, croit-il, le matin, ne passe pas."),
    Rule(
        "an absolute phrase behind an incise is how somebody speaks",
        "[L'hôpital ferme], <assure> {Marie Durand}, les larmes aux yeux.",
        ("indirect by Marie Durand",),
    ),
)
