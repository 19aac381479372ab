"""The row of mentions in text order, and how much of a subject each is."""

from attrs import frozen

from quoteattr.speakers.article import Place
from quoteattr.speakers.entities import Entity
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.ranks import rank

__all__ = ["Sighting", "row"]


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
        apposed = bool(first) and article.norms[first - 1] == "," and first in bare
        before = sightings[-1] if sightings else None
        if apposed and before is not None and before.entity is entity and before.last == first - 1:
            how = before.rank  # selon Marie Durand, maire de Lille, …
        else:
            how = rank(article, first, last)
        sightings.append(Sighting(first, last, entity, how, article.place(first), apposed))
    return sightings
