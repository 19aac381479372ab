"""Closed classes of French: the small words that the grammar stands on.

Each set is complete for written French, or says that it is not. Words are in the form of
`quoteattr.analysis.Token.norm`: NFC, lower case, straight apostrophe. Source: any grammar of
French; the sets were written for this project.
"""

from quoteattr.tables import closed

__all__ = [
    "AVOIR",
    "BARE_DE",
    "CLITICS",
    "CONTRACTED",
    "DE",
    "ETRE",
    "INTERROGATIVES",
    "INVERTED",
    "MODALS",
    "NEGATORS",
    "ONE",
    "PERSONAL_SUBJECTS",
    "QUE",
    "RELATIVES",
    "STRONG_PRONOUNS",
    "SUBORDINATORS",
    "THOSE",
    "TIME_NOUNS",
    "TITLES",
    "TO",
    "VOICELESS",
]


AVOIR = closed("avoir")
ETRE = closed("etre")

PERSONAL_SUBJECTS = closed("personal_subjects")
STRONG_PRONOUNS = closed("strong_pronouns")
INVERTED = closed("inverted")
CLITICS = closed("clitics")
NEGATORS = closed("negators")
NEGATIVE_ADVERBS = closed("negative_adverbs")

RELATIVES = closed("relatives")
INTERROGATIVES = closed("interrogatives")
SUBORDINATORS = closed("subordinators")
CONTRACTED = closed("contracted")
DE = closed("de")
BARE_DE = closed("bare_de")
QUE = closed("que")
TO = closed("to")
ONE = closed("indefinite_articles")
THOSE = closed("those")
VOICELESS = closed("voiceless")

MODALS = closed("modals")

TIME_NOUNS = closed("time_nouns")
TITLES = closed("titles_before_names")
