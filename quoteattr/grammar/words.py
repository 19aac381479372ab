"""Closed classes of French: the small words that the grammar stands on.

Each set is complete for written French, or says that it is not. Words are in the form of
`quoteattr.analysis.Token.norm`: NFC, lower case, straight apostrophe. Source: any grammar of
French; the sets were written for this project.
"""

from quoteattr.tables import closed

AVOIR = closed("avoir")
ETRE = closed("etre")
AUXILIARIES = AVOIR | ETRE

PERSONAL_SUBJECTS = closed("personal_subjects")
STRONG_PRONOUNS = closed("strong_pronouns")
INVERTED = closed("inverted")
CLITICS = closed("clitics")
NEGATORS = closed("negators")
BEFORE_VERBS = CLITICS | NEGATORS
NEGATIVE_ADVERBS = closed("negative_adverbs")

RELATIVES = closed("relatives")
INTERROGATIVES = closed("interrogatives")
SUBORDINATORS = closed("subordinators")
CONTRACTED = closed("contracted")
DE = closed("de")
BARE_DE = closed("bare_de")
QUE = closed("que")
QUI_QUE = closed("qui_que")
DEFINITE = closed("definite_articles")
BEFORE_INFINITIVE = closed("before_an_infinitive")
THIRD_PERSON = closed("third_person_subjects")
TO = closed("to")
ONE = closed("indefinite_articles")
THOSE = closed("those")
VOICELESS = closed("voiceless")

MODALS = closed("modals")

TIME_NOUNS = closed("time_nouns")
TITLES = closed("titles_before_names")
