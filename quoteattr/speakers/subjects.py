"""*Il* who is nobody: *il faut*, *il est possible de*."""

from typing import Final

from quoteattr.speakers.article import Article
from quoteattr.tables import closed

__all__ = ["is_nobody"]

_BETWEEN: Final = closed("clitics") | closed("negators")
_NOBODY: Final = closed("verbs_of_nobody")
_POSSIBLE: Final = closed("adjectives_of_the_impersonal")


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
    there_is = norms[verb - 1] == "y" and norms[verb] in closed("having_of_nobody")
    if there_is or norms[verb] in _NOBODY:
        return True
    if norms[verb] not in closed("being_of_nobody") or verb == index:
        return False
    behind = norms[verb + 1 : verb + 4]
    return "que" in behind or "qu'" in behind or bool(_POSSIBLE.intersection(behind[:2]))
