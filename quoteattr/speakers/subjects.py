"""Subject pronouns in the writer's own sentences: they keep somebody in view.

*X a gagné. Il rejoint ainsi Y et Z. « … », a-t-il dit.* The last *il* goes over the second sentence
to X because of the *il* in between; *ce dernier* and *celle-ci* bring somebody to the fore alike.
"""

from collections.abc import Iterator
from typing import Final

from quoteattr.speakers.article import Article

__all__ = ["is_nobody", "subject_pronouns"]

_SUBJECTS: Final = frozenset("il elle ils elles".split())
_POINTING: Final = frozenset("celui-ci celle-ci ceux-ci celles-ci".split())
_LAST: Final = frozenset(("ce dernier", "cette dernière", "ces derniers", "ces dernières"))
_BETWEEN: Final = frozenset("ne n' se s' en y lui leur le la l' les".split())
# Verbs whose *il* is nobody: always, or where *que*, *de* or a noun follows.
_NOBODY: Final = frozenset(
    """faut faudra fallait faudrait fallu agit agissait agirait agira existe existait existerait
    reste restait semble semblait semblerait convient convenait suffit suffirait importe pleut
    neige arrive manque paraît apparaît""".split()
)
_POSSIBLE: Final = frozenset("possible impossible difficile facile nécessaire interdit".split())
_BE: Final = frozenset("est était sera serait fut".split())


def subject_pronouns(article: Article) -> Iterator[tuple[int, str]]:
    """The tokens *il, elle, celui-ci, ce* [*dernier*] … of subjects who are somebody.

    Each with the words of the pronoun; those in quoted words are left out.
    """
    for index, norm in enumerate(article.norms):
        words = _words(article, index, norm)
        if words and index + 1 < len(article) and not article.is_quoted(article.starts[index]):
            yield index, words


def _words(article: Article, index: int, norm: str) -> str:
    """The words of the subject pronoun at a token, or ``""``."""
    if norm in _SUBJECTS:
        somebody = article.poses[index] == "PRON" and not is_nobody(article, index)
        return norm if somebody else ""
    if norm in _POINTING:
        return norm if _before_verb(article, index + 1) else ""
    if norm in ("ce", "cette", "ces"):
        pair = " ".join(article.norms[index : index + 2])
        return pair if pair in _LAST and _before_verb(article, index + 2) else ""
    return ""


def _before_verb(article: Article, index: int) -> bool:
    """Whether a verb stands at a token, pronouns and negation between: *n'y était pas*."""
    stop = min(index + 3, len(article))
    while index < stop and article.norms[index] in _BETWEEN:
        index += 1
    return index < len(article) and article.poses[index] in ("VERB", "AUX")


def is_nobody(article: Article, index: int) -> bool:
    """Whether the pronoun at a token is an impersonal *il*: *il faut*, *il est possible de*."""
    verb = index + 1
    while verb < min(index + 4, len(article)) and article.norms[verb] in _BETWEEN:
        verb += 1
    return (
        article.norms[index] == "il"
        and verb < len(article)
        and _is_impersonal(article, index, verb)
    )


def _is_impersonal(article: Article, index: int, verb: int) -> bool:
    """Whether *il* before a verb is nobody: *il faut*, *il y a*, *il est probable que*."""
    norms = article.norms
    if norms[verb] in _NOBODY or (norms[verb] in ("a", "avait", "aura") and norms[verb - 1] == "y"):
        return True
    if norms[verb] not in _BE or verb == index:
        return False
    behind = norms[verb + 1 : verb + 4]
    return "que" in behind or "qu'" in behind or bool(_POSSIBLE.intersection(behind[:2]))
