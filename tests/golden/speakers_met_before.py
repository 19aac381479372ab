"""Golden rules: descriptions and pronouns of those the article has met, each with its counter-rule.

As in `golden.speakers`, sources, cues and contents are given, not found.
"""

from golden.notation import Rule

RULES = (
    # --- pronouns -------------------------------------------------------------------------------
    Rule(
        "ce dernier as a subject keeps somebody in view",
        "Paul Lefort loge chez son cousin, Luc Petit. Ce dernier n'était pas prévenu. "
        "« [Quelle surprise] », <dit>-{il}.",
        ("direct by Luc Petit",),
    ),
    Rule(
        "ce dernier that is no subject keeps nobody in view",
        "Paul Lefort a salué Luc Petit. On a hué ce dernier. « [C'est bien] », <a-t-{il} dit>.",
        ("direct by Paul Lefort",),
    ),
    Rule(
        "a known gender goes before an unknown one",
        "Marie Durand a perdu la finale. Elle a tout tenté. Ysolde Kraumann a tenu bon et Durand a "
        "craqué. « [Tant pis] », <a-t-{elle} dit>.",
        ("direct by Marie Durand",),
    ),
    Rule(
        "an unknown gender is no bar",
        "La salle était comble. Ysolde Kraumann a bien résisté. « [Ouf] », <a-t-{elle} dit>.",
        ("direct by Ysolde Kraumann",),
    ),
    Rule(
        "they are two people, not those whom one of them speaks for",
        "Avec Paul Lefort, Marie Durand, porte-parole des dockers, est venue au port où {ils} "
        "<appellent> à [voter].",
        ("indirect by Paul Lefort et Marie Durand",),
    ),
    Rule(
        "they are the two subjects of the sentence before",
        "Paul Lefort et Marie Durand ont été reçus par le maire. {Ils} <disent> [être déçus].",
        ("indirect by Paul Lefort et Marie Durand",),
    ),
    Rule(
        "they are two offices of the sentence before",
        "Le maire et la préfète ont visité le port. {Ils} <disent> [être déçus].",
        ("indirect by maire et la préfète",),
    ),
    Rule(
        "they are a group named since",
        "Paul Lefort et Luc Petit ont quitté le club. Les joueurs sont tristes. "
        "{Ils} <disent> [être déçus].",
        ("indirect by joueurs (anonymous)",),
    ),
    Rule(
        "two behind a preposition are no subject",
        "Les rebelles soutenus par la France et la Suède ont gagné. {Ils} <disent> [avancer].",
        ("indirect by rebelles",),
    ),
    # --- several --------------------------------------------------------------------------------
    Rule(
        "both are the two named together",
        "Paul Lefort et Marie Durand ont présenté le plan. {Les deux élus} <disent> [être prêts].",
        ("indirect by Paul Lefort et Marie Durand",),
    ),
    Rule(
        "two who have been called so are themselves",
        "Paul Lefort et Marie Durand ont vu deux élus. {Les deux élus} <disent> [être prêts].",
        ("indirect by deux élus (anonymous)",),
    ),
    Rule(
        "an office and a name together are two names where the office has a holder",
        "Le président Luc Petit cède. <Selon> {le président et la juge Anne Morin}, [c'est non].",
        ("indirect by Luc Petit et Anne Morin",),
    ),
    Rule(
        "a person behind et is a second source",
        "Le président Paul Lefort a cédé. <Selon> {le président et Marie Durand}, [c'est tard].",
        ("indirect by Paul Lefort et Marie Durand",),
    ),
    Rule(
        "a person behind et may belong to the complement",
        "<Selon> {l'avocat de Paul Lefort et Marie Durand}, [c'est tard].",
        ("indirect by avocat de Paul Lefort et Marie Durand",),
    ),
    # --- no source of its own -------------------------------------------------------------------
    Rule(
        "the quotation at the head of a paragraph is by whoever says the next",
        "{1|Paul Lefort} <1|dit> [1|être prêt].\n\n« [2|Il y a eu un bruit. Un gardien a dit : "
        "« fuyez » ] » . « [3|C'était la panique] », <3|raconte> {3|une cliente}.",
        (
            "indirect by Paul Lefort",
            "direct by cliente (anonymous)",
            "direct by cliente (anonymous)",
        ),
    ),
    Rule(
        "a quotation between two goes on with the first",
        "« [1|C'est fait] », <1|dit> {1|Paul Lefort}. « [2|Il était temps] ». « [3|Hélas] », "
        "<3|dit> {3|une cliente}.",
        ("direct by Paul Lefort", "direct by Paul Lefort", "direct by cliente (anonymous)"),
    ),
)
