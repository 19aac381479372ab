"""Golden rules: what one reads in a document, on a site, in a message."""

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
)
