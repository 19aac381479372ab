"""Golden rules: documents, bodies and media as the subject of a cue."""

from golden.notation import Rule

RULES = (
    Rule(
        "a communiqué says",
        "{Le communiqué} <précise> que [la route rouvrira].",
        ("indirect by communiqué",),
    ),
    Rule(
        "a report says",
        "{Un rapport de la Cour des comptes} <révèle> que [les travaux ont coûté trop cher].",
        ("indirect",),
    ),
    Rule(
        "a study shows",
        "{Une étude de l'Institut Opale} <montre> que [les digues vieillissent].",
        ("indirect",),
    ),
    Rule(
        "several studies show",
        "{Plusieurs études} <démontrent> que [les digues vieillissent].",
        ("indirect by plusieurs études",),
    ),
    Rule(
        "a poll shows",
        "{Un sondage} <indique> que [la moitié des habitants veulent partir].",
        ("indirect by sondage",),
    ),
    Rule(
        "a share of the French as the source",
        "{54 % des habitants} <estiment> que [la digue ne tiendra pas].",
        ("indirect",),
    ),
    Rule(
        "a newspaper reports",
        "{Le quotidien Le Courrier du Lac} <rapporte> que [la digue a cédé].",
        ("indirect by Le Courrier du Lac",),
    ),
    Rule(
        "an agency announces",
        "{L'agence de presse Sud-Presse} <annonce> que [la digue a cédé].",
        ("indirect by Sud-Presse",),
    ),
    Rule(
        "a court judges",
        "{La cour d'appel de Valrive} <a jugé> que [la vente était illégale].",
        ("indirect",),
    ),
    Rule(
        "a country speaks through its capital",
        "{Ottawa} <affirme> que [l'accord sera signé].",
        ("indirect by Ottawa",),
    ),
    Rule(
        "a government speaks",
        "{Le gouvernement de Norvège} <a annoncé> que [l'accord serait signé].",
        ("indirect by gouvernement de Norvège",),
    ),
    Rule(
        "a spokesman lends his voice",
        "Le ministère a réagi par la voix de {son porte-parole, Hugo Marchal}, qui <indique> que "
        "[l'accord sera signé].",
        ("indirect by Hugo Marchal",),
    ),
    Rule(
        "a title in marks as the source",
        "{« Le Grand Débat »} <a affirmé> que [le ministre mentait].",
        ("indirect",),
    ),
)
