"""The row of mentions in text order, and how much of a subject each is."""

from typing import Final

from attrs import frozen

from quoteattr.nouns import PEOPLE_ADJECTIVES
from quoteattr.speakers.article import Article, Place
from quoteattr.speakers.determiners import OF_AND_TO
from quoteattr.speakers.entities import Entity
from quoteattr.speakers.gather import Stage
from quoteattr.tables import closed

__all__ = ["GOVERNED", "SUBJECT", "Sighting", "row"]

SUBJECT: Final = 3
FREE: Final = 2
GOVERNED: Final = 1

_HOLDING_ONE: Final = closed("contracted") | {"d'"}  # a preposition and an article in one
_BEFORE_VERB: Final = closed("before_verbs")


@frozen
class Sighting:
    """One mention: its tokens, who is meant, its rank, where it stands.

    `apposed`: it stands without an article behind a comma (*X et Y, parents de Z*).
    """

    first: int
    last: int
    entity: Entity
    rank: int
    place: Place
    apposed: bool = False


def row(stage: Stage) -> list[Sighting]:
    """Every mention of the article outside quoted words, in text order."""
    article = stage.article
    heads = {name_first: phrases[0] for name_first, phrases in stage.presented.items()}
    bare = {phrase.first for phrase in stage.phrases if not phrase.determiner}
    found: list[tuple[int, int, Entity]] = []
    for first, entity in stage.of_name.items():
        phrase = heads.get(first)
        begin = phrase.first if phrase is not None and phrase.first < first else first
        found.append((begin, stage.names[first].last, entity))
    for phrase in stage.phrases:
        entity_of = stage.of_phrase.get(phrase.head)
        if entity_of is not None and phrase.name is None:
            found.append((phrase.first, phrase.last, entity_of))
    found.sort(key=lambda item: (item[0], item[1]))
    sightings: list[Sighting] = []
    for first, last, entity in found:
        if article.is_quoted(article.starts[first]):
            continue
        apposed = article.before(first) == "," and first in bare
        before = sightings[-1] if sightings else None
        if apposed and before is not None and before.entity is entity and before.last == first - 1:
            how = before.rank  # selon Marie Durand, maire de Lille, …
        else:
            how = _rank(article, first, last)
        sightings.append(Sighting(first, last, entity, how, article.place(first), apposed))
    return sightings


def _rank(article: Article, first: int, last: int) -> int:
    """Whether a mention looks like a subject, hangs on a preposition, or neither."""
    if article.norms[first] in _HOLDING_ONE and article.poses[first] == "ADP":
        return GOVERNED
    while first and article.norms[first - 1] in PEOPLE_ADJECTIVES:
        first -= 1 + (article.norms[first - 2] in closed("articles"))  # le Français Paul Lefort
    before = article.before(first)
    if before in OF_AND_TO or (first and article.poses[first - 1] == "ADP"):
        return GOVERNED
    if last < len(article):
        follows, norm = article.poses[last], article.norms[last]
        if follows in ("VERB", "AUX") or norm in _BEFORE_VERB:
            return SUBJECT
        if norm == "," and article.poses[last + 1 : last + 2] in (["VERB"], ["AUX"]):
            return SUBJECT
        if article.opens_sentence(first) and follows not in ("PUNCT", ""):
            return SUBJECT
        if norm in (",", "(", "qui") and (not first or article.poses[first - 1] in ("PUNCT", "")):
            return SUBJECT
    return FREE
