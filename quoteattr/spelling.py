"""How words are spelled alike: the form in which texts and tables are compared."""

import unicodedata
from functools import lru_cache
from typing import Final

__all__ = [
    "APOSTROPHES",
    "HYPHENS",
    "JOINERS",
    "fold",
    "fold_all",
    "is_abbreviation",
    "unaccented",
]

APOSTROPHES: Final = "'’ʼ＇"
HYPHENS: Final = "-\u2010\u2011"
JOINERS: Final = "\u00ad\u200c\u200d\u200e\u200f\u2060"

_FOLDED = str.maketrans(
    {
        **dict.fromkeys(APOSTROPHES, "'"),
        **dict.fromkeys(HYPHENS, "-"),
        **dict.fromkeys(JOINERS),
        **dict.fromkeys(" \u00a0\u2009\u202f"),
    }
)


def fold(word: str) -> str:
    """The key of a token in every table.

    NFC, lower case, with ``'`` and ``-`` for their look-alikes, without soft hyphens, joiners and
    inner spaces (*11 000*, *qu 'il*).
    """
    if word.isascii() and word.isalpha():
        return word.lower()
    return unicodedata.normalize("NFC", word.translate(_FOLDED)).lower()


def is_abbreviation(name: str) -> bool:
    """Whether a name is an abbreviation: *CGT*, *LR*, *LaREM*."""
    word = len(name) <= 8 and " " not in name and ("-" not in name or name.isupper())
    return word and sum(map(str.isupper, name)) >= 2


@lru_cache(maxsize=4096)  # an article's names are asked for again and again
def fold_all(words: str) -> str:
    """The key of some words in every table: the keys of all, one space between them."""
    if words.isascii() and words.isalpha():
        return words.lower()
    return " ".join(filter(None, map(fold, words.split())))


def unaccented(words: str) -> str:
    """The words with no sign that combines with a letter, compatible forms made one."""
    apart = unicodedata.normalize("NFKD", words)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
