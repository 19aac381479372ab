"""Determiners, and the words that may stand between one and its noun."""

from typing import Final

from quoteattr.speakers.article import Article

__all__ = [
    "BEFORE_NOUN",
    "DETERMINERS",
    "MARKS",
    "OF",
    "POINTING",
    "determiner_before",
    "is_partitive",
    "precedes_noun",
]

DETERMINERS: Final = {
    **dict.fromkeys(("le", "la", "l'", "les", "du", "au", "aux"), "definite"),
    **dict.fromkeys(("ce", "cet", "cette", "ces"), "demonstrative"),
    **dict.fromkeys(("un", "une", "des", "d'", "de"), "indefinite"),
    **dict.fromkeys(("son", "sa", "ses", "leur", "leurs"), "possessive"),
    **dict.fromkeys(("mon", "ma", "mes", "notre", "nos", "votre", "vos"), "possessive"),
    **dict.fromkeys(
        ("plusieurs", "certains", "certaines", "quelques", "divers", "diverses"), "some"
    ),
    **dict.fromkeys(
        ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"), "some"
    ),
}
"""Determiners by what they say of the thing: known, pointed at, new, owned, some of many."""

POINTING: Final = frozenset(("definite", "demonstrative"))
OF: Final = frozenset("de du des d'".split())

BEFORE_NOUN: Final = frozenset(
    """ancien ancienne anciens anciennes nouveau nouvel nouvelle nouveaux nouvelles actuel actuelle
    futur future premier première second seconde autre autres même mêmes jeune jeunes vieux vieille
    grand grande grands grandes petit petite principal principale principaux principales numéro ex
    feu haut haute hauts hautes simple vice double seul seule célèbre éminent éminente richissime
    puissant puissante différents différentes divers diverses nombreux nombreuses deux trois quatre
    cinq six sept huit neuf dix quelques derniers dernières dernier dernière prochain prochaine bon
    bonne meilleur meilleure propre long longue récent récente vrai vraie célèbres""".split()
)
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
    return norm in BEFORE_NOUN or norm.startswith("ex-") or norm.isdecimal()


def is_partitive(article: Article, first: int) -> bool:
    """Whether *des* stands for *de les*: *l'un des responsables*."""
    return first > 0 and article.norms[first - 1] in ("un", "une", "plusieurs", "certains", "aucun")
