"""Determiners, and the words that may stand between one and its noun."""

from typing import Final

from quoteattr.speakers.article import Article
from quoteattr.tables import closed, rows

__all__ = [
    "ARTICLES",
    "BEFORE_NOUN",
    "DETERMINERS",
    "GENDERS",
    "MARKS",
    "NUMBERS",
    "OF",
    "OF_AND_TO",
    "POINTING",
    "determiner_before",
    "precedes_noun",
]


def _column(name: str) -> dict[str, str]:
    return {row["determiner"]: row[name] for row in rows("determiners") if row[name]}


DETERMINERS: Final = _column("sort")
"""Determiners by what they say of the thing: known, pointed at, new, owned, some of many."""

NUMBERS: Final = _column("number")
GENDERS: Final = _column("gender")
ARTICLES: Final = frozenset(word for word, sort in DETERMINERS.items() if sort != "some")
"""Determiners that are no part of what something is called."""

POINTING: Final = frozenset(("definite", "demonstrative"))
OF: Final = closed("de")
OF_AND_TO: Final = closed("of_and_to")
BEFORE_NOUN: Final = closed("adjectives_before_nouns")
"""Adjectives and numerals that stand before a noun."""

MARKS: Final = frozenset('« “ "'.split())


def determiner_before(article: Article, head: int, floor: int = 0) -> tuple[int, int]:
    """First token of the phrase of a head (its determiner) and first token of what names it.

    Both are the same where there is no article: *deux responsables* keeps its numeral. Looks back
    at most four tokens, not past `floor`.
    """
    body = head
    while body > max(floor, head - 4) and precedes_noun(article.norms[body - 1]):
        body -= 1
    if body > floor and article.norms[body - 1] in DETERMINERS:
        return body - 1, body
    if DETERMINERS.get(article.norms[body]) == "some":
        return body, body
    marked = body - 1 > floor and article.norms[body - 1] in MARKS
    if marked and article.norms[body - 2] in DETERMINERS:
        return body - 2, body
    return body, body


def precedes_noun(norm: str) -> bool:
    """Whether a word can stand between a determiner and its noun."""
    if norm.endswith("ième"):
        return True  # la troisième lettre
    return norm in BEFORE_NOUN or norm.isdecimal()
