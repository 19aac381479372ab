"""Golden rules: parties behind an office, signs before a name, words that are said twice.

As in `golden.speakers`, sources, cues and contents are given, not found.
"""

from golden.notation import Rule

RULES = (
    # --- a party is nobody's name -----------------------------------------------------------------
    Rule(
        "the party behind an office does not speak",
        "Aline Morvan est venue. {L'élue Les Républicains} <dit> [avoir voté contre].",
        ("indirect by Aline Morvan",),
    ),
    Rule(
        "a party with small words and its sign behind an office",
        "{La députée La République en marche (LREM) Aline Morvan} <dit> [avoir voté contre]. "
        "{2|La députée} <2|veut> [2|une enquête].",
        ("indirect by Aline Morvan", "indirect by Aline Morvan"),
    ),
    Rule(
        "a party that speaks itself",
        "Aline Morvan est venue. {Les Républicains} <disent> [avoir voté contre].",
        ("indirect by Les Républicains",),
    ),
    # --- of which country -------------------------------------------------------------------------
    Rule(
        "an office of a country is not that of somebody who holds it in another",
        "{Le président sud-coréen} <promet> [d'aider Kiev]. Le président Yun Sok a appelé le "
        "président américain élu Marc Dorin. {2|Le président Dorin} <2|veut> [2|le rencontrer].",
        ("indirect by Yun Sok", "indirect by Marc Dorin"),
    ),
    Rule(
        "an office without a country is that of whoever holds it",
        "{Le président} <promet> [d'aider Kiev]. Le président Yun Sok a reçu la presse.",
        ("indirect by Yun Sok",),
    ),
    # --- whose name it is -------------------------------------------------------------------------
    Rule(
        "the sign of a body before its name is no part of it",
        "{L'ONG SOS Rivages} <dit> [avoir compté dix barques]. {2|L'ONG} <2|veut> [2|agir].",
        ("indirect by SOS Rivages", "indirect by SOS Rivages"),
    ),
    Rule(
        "a sign that is the name",
        "{L'ONU} <dit> [avoir compté dix barques].",
        ("indirect by ONU",),
    ),
    Rule(
        "a name behind a second office is that of whoever holds it",
        "{La compagne de la star du rap Marc Dorin} <dit> [avoir eu peur].",
        ("indirect by compagne de la star du rap Marc Dorin",),
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "a name behind a body is that of whoever holds the first office",
        "{Le directeur de la clinique Marc Dorin} <dit> [avoir eu peur].",
        ("indirect by Marc Dorin",),
    ),
    # --- words that are said twice ----------------------------------------------------------------
    Rule(
        "a headline takes its words from the body",
        "« [Nous fermerons le pont] »\n\nAline Morvan habite Bramont. Le préfet Marc Dorin a reçu "
        "la presse. {2|Marc Dorin} <2|a dit> : « [2|Nous fermerons le pont dès lundi] ». "
        "Aline Morvan s'inquiète.",
        ("direct by Marc Dorin", "direct by Marc Dorin"),
    ),
    Rule(
        "a crosshead takes its words from what stands behind it",
        "{Marc Dorin} <a dit> : « [Il faut attendre] ».\n\n« [2|Un pont malade] »\n\nL'experte "
        "Aline Morvan est venue. {3|Elle} <3|parle d'>« [3|un pont malade] ».",
        ("direct by Marc Dorin", "direct by Aline Morvan", "direct by Aline Morvan"),
    ),
    Rule(
        "a headline tells less than the body",
        "Papeterie : une fermeture [« inévitable »], <selon> {la direction}\n\n« [2|Inévitable] » "
        ": c'est le mot qu'a employé mardi Aline Morvan, directrice générale d'Ostrel. {3|Elle} "
        "<3|a souligné> que [3|le prix a doublé].",
        ("mixed by direction", "direct by Aline Morvan", "indirect by Aline Morvan"),
    ),
    Rule(
        "a word that a woman is said to have used",
        "Le maire Marc Dorin est venu. « [Intenable] » : c'est le mot qu'a employé hier Aline "
        "Morvan, cheffe de la police. {2|Elle} <2|a précisé> que [2|deux agents manquent].",
        ("direct by Aline Morvan", "indirect by Aline Morvan"),
    ),
)
