"""What a comma in or behind a noun phrase is: in a list of complements, or before a clause."""

from typing import Final

from quoteattr.speakers.article import Article
from quoteattr.speakers.determiners import OF
from quoteattr.tables import closed

__all__ = ["closes_list", "opens_verb_group"]

_BEHIND_SUBJECTS: Final = closed("behind_subjects")
_REACH: Final = 14  # tokens of a list of complements


def closes_list(article: Article, comma: int, end: int) -> bool:
    """Whether *, de B et de C* begins at a comma: complements of one body or office."""
    norms = article.norms
    if comma + 1 >= end or norms[comma + 1] not in OF or article.poses[comma + 1] == "DET":
        return False
    for index in range(comma + 2, min(end - 1, comma + _REACH)):
        if norms[index] == "et":
            return norms[index + 1] in OF
        if article.poses[index] in ("VERB", "AUX"):
            return False
    return False


def opens_verb_group(article: Article, index: int) -> bool:
    """Whether a verb stands at a token, or what can only stand before one."""
    if index >= len(article):
        return False
    return article.poses[index] in ("VERB", "AUX") or article.norms[index] in _BEHIND_SUBJECTS
