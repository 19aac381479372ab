"""Golden rules: who speaks is said beside the words, with no verb: names, trades, manners."""

from golden.notation import Rule

RULES = (
    Rule(
        "a name over the words",
        "{Simone, 71 ans}.\n« [C'est la mer qui décide !] »",
        ("direct by Simone",),
    ),
    Rule(
        "a name and a trade over words without a verb",
        "{Marie Durand, pharmacienne à Valrive}\n« [Une honte.] »",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a crosshead over the words names nobody",
        "Sur le port\n« [On ne vend plus rien depuis hier.] »",
        ("direct by nobody",),
    ),
    Rule(
        "a name in brackets behind the words",
        "« [C'est la mer qui décide.] » ({Marie Durand, maire de Valrive})",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a title with its author in brackets",
        "« Le chemin du lac » (Marie Durand, autrice)",
        known_failure="the weights choose otherwise",
    ),
    Rule(
        "a name behind a dash on the line",
        "« [Une chance pour le port.] » — {Marie Durand, maire de Valrive}",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a sentence without a verb goes on",
        "« [La digue doit être refaite] », <a jugé> {Marie Durand}. « [2|Tout de suite.] »",
        ("direct by Marie Durand", "direct by Marie Durand"),
    ),
    Rule(
        "a term in marks behind a quotation",
        "« [La digue doit être refaite] », <a jugé> {Marie Durand}. « L'été » est un film.",
        ("direct",),
    ),
    Rule(
        "an adjective before the colon",
        "{Marie Durand}, furieuse<:> « [On nous a menti.] »".replace("<:>", " <:>"),
        ("direct by Marie Durand",),
    ),
    Rule(
        "an absolute phrase before the colon",
        "{Le maire}, la gorge serrée <:> « [On nous a menti.] »",
        ("direct",),
    ),
    Rule("a thing with a measure before the colon", "La digue, haute de deux mètres : « un mur »."),
    Rule(
        "in her eyes",
        "Marie Durand est venue. <À {ses} yeux>, [la digue ne tient plus].",
        ("indirect by Marie Durand",),
    ),
    Rule("eyes", "Il a porté la main à ses yeux rougis."),
    Rule(
        "to hear them",
        "Ce que nient les pêcheurs : <à {les} entendre>, [la digue était déjà percée].",
        ("indirect by pêcheurs (anonymous)",),
    ),
    Rule("to hear somebody", "Elle a renoncé à les entendre hier."),
    Rule(
        "a comma for a colon",
        "{Marie Durand} <tempère>, « [ce n'est qu'une digue] ».",
        ("direct by Marie Durand",),
    ),
    Rule(
        "a quotation held by somebody",
        "« [Une honte] », <pour> {Marie Durand}.",
        ("direct by Marie Durand",),
        known_failure="no article of five hundred has it",
    ),
    Rule("a present for somebody", "« Le Chemin », pour trois mois."),
    Rule(
        "the formula before dixit",
        "L'image « [château de sable] », <dixit> {Marie Durand}, a fait rire.",
        ("direct by Marie Durand",),
        known_failure="no article of five hundred has it",
    ),
    Rule(
        "an infinitive that tells",
        "Et {Marie Durand} de <sourire> : « [La digue attendra.] »",
        ("direct by Marie Durand",),
        known_failure="the quotation has no cue: one article of seven hundred tells so",
    ),
    Rule(
        "crier à",
        "{Le maire} <crie> à « [la forfaiture] ».",
        ("direct",),
    ),
)
