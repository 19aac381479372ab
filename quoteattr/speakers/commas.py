"""What a comma in or behind a noun phrase is: in a list of complements, or before a clause."""

from typing import Final

from quoteattr.speakers.article import Article
from quoteattr.speakers.determiners import OF
from quoteattr.speakers.names import Name

__all__ = ["closes_list", "meets_clause"]

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


def meets_clause(article: Article, name: Name) -> bool:
    """*Selon le maire, Paul Lefort a menti*: the name is the subject of the clause."""
    index = name.last
    if index < len(article) and article.norms[index] in ("ne", "n'", "se", "s'"):
        return True
    return index < len(article) and article.poses[index] in ("VERB", "AUX")
