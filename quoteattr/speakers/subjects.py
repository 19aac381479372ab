"""*Il* who is nobody: *il faut*, *il est possible de*."""

from typing import Final

from quoteattr.speakers.article import Article

__all__ = ["is_nobody"]

_BETWEEN: Final = frozenset("ne n' se s' en y lui leur le la l' les".split())
# Verbs whose *il* is nobody: always, or where *que*, *de* or a noun follows.
_NOBODY: Final = frozenset(
    """faut faudra fallait faudrait fallu agit agissait agirait agira existe existait existerait
    reste restait semble semblait semblerait convient convenait suffit suffirait importe pleut
    neige arrive manque paraît apparaît""".split()
)
_POSSIBLE: Final = frozenset("possible impossible difficile facile nécessaire interdit".split())
_BE: Final = frozenset("est était sera serait fut".split())


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
