"""What somebody is said to be by a verb: *Paul Lefort est le maire de Lille*, *élue présidente*.

The phrase behind the verb names nobody new: it is the role of the subject.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from quoteattr.speakers.article import Article
from quoteattr.speakers.names import Name
from quoteattr.speakers.phrases import Phrase
from quoteattr.tables import closed

__all__ = ["is_predicate", "predicated"]

_BE: Final = closed("copulas")
_FILLING: Final = closed("before_copulas")
_REACH: Final = 6  # tokens between a subject and what it is said to be


def predicated(
    article: Article, phrases: Iterable[Phrase], ending: Mapping[int, Name]
) -> dict[int, Name]:
    """The names of those who are said to be something, by the head of the phrase."""
    found: dict[int, Name] = {}
    for phrase in phrases:
        if phrase.noun.domain not in ("role", "body") or phrase.noun.number != "s":
            continue
        name = ending.get(_subject_end(article, phrase))
        if name is not None and phrase.name is None:
            found[phrase.head] = name
    return found


def is_predicate(article: Article, phrase: Phrase) -> bool:
    """Whether a phrase with *un* says what a pronoun is: *elle est à l'origine une association*."""
    index = phrase.first - 1
    if phrase.determiner != "indefinite":
        return False
    while index > max(1, phrase.first - _REACH) and article.norms[index] in closed(
        "behind_copulas"
    ):
        index -= 1
    return index > 0 and article.norms[index] in _BE and article.norms[index - 1] in ("il", "elle")


def _subject_end(article: Article, phrase: Phrase) -> int:
    """The token behind the subject of a phrase that stands behind a verb of being, else -1."""
    index, is_said = phrase.first, False
    stop = max(0, phrase.first - _REACH)
    while index > stop:
        norm = article.norms[index - 1]
        is_said = is_said or norm in _BE
        if norm not in _BE and norm not in _FILLING:
            break
        index -= 1
    return index if is_said else -1
