"""*Ils*, *les deux élus*: two who were named together, made one entity by both names."""

from collections.abc import Iterator
from typing import Final

from quoteattr.model import SpeakerKind
from quoteattr.speakers.article import Place
from quoteattr.speakers.determiners import ARTICLES
from quoteattr.speakers.dossiers import Dossiers
from quoteattr.speakers.entities import Entity
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.ranks import GOVERNED, SUBJECT
from quoteattr.speakers.sightings import Sighting

__all__ = ["couple"]

_LOOK_BACK: Final = 60  # mentions
_PAIRED: Final = frozenset((SpeakerKind.PERSON, SpeakerKind.BODY, SpeakerKind.UNKNOWN))


def couple(stage: Stage, dossiers: Dossiers, place: Place) -> Entity | None:
    """*ils* for two of the same sentence whom no noun holds together: both with *et*, or people.

    Or for two who were the subject of a sentence before, with no plural since.
    """
    here = (_joint_name(stage, one, other) for one, other in _pairs(dossiers, place))
    name = next(filter(None, here), "")
    if not name:
        before = _pairs_before(dossiers, place)
        name = next(filter(None, (_joint_subject(stage, *pair) for pair in before)), "")
    return stage.cast.together(name, place.token) if name else None


def _joint_subject(stage: Stage, one: Sighting, other: Sighting) -> str:
    """The name of two with *et* between, by their names where both have one."""
    article = stage.article
    between = [norm for norm in article.norms[one.last : other.first] if norm not in ARTICLES]
    start = one.first - (article.norms[one.first - 1] in ARTICLES)
    if between != ["et"] or other.rank != SUBJECT:
        return ""
    if start > 0 and article.poses[start - 1] == "ADP":
        return ""  # soutenus par X et Y: they are no subject
    if one.entity.words and other.entity.words:
        return f"{one.entity.name} et {other.entity.name}"
    first = one.first + (article.norms[one.first] in ARTICLES)
    return article.words(first, other.last)


def _joint_name(stage: Stage, one: Sighting, other: Sighting) -> str:
    """The name of two side by side as one source, or ``""`` where nothing joins them."""
    between = set(stage.article.norms[one.last : other.first])
    people = bool(one.entity.words and other.entity.words)
    if between == {"et"} and people:
        return stage.article.words(one.first, other.last)
    if between - {",", "et"} - ARTICLES or not (people or "et" in between):
        return ""
    return f"{one.entity.name} et {other.entity.name}"


def _pairs(dossiers: Dossiers, place: Place) -> Iterator[tuple[Sighting, Sighting]]:
    """Two names side by side before `place` in its sentence, where no plural noun is.

    Side by side: with at most two tokens between them (*X et Y*, *X, Y*). The nearest first.
    """
    after: Sighting | None = None
    for sighting in dossiers.before(place.token, 12):
        if place.sentence != sighting.place.sentence:
            break
        if sighting.entity.number == "p":
            if not sighting.apposed and sighting.rank != GOVERNED:
                break  # X et Y, membres des Z, …: they are not the Z
            after = None
            continue
        named = _has_name(sighting.entity)
        if after is not None and sighting.entity is after.entity:
            after = sighting  # Marie Durand, porte-parole
            continue
        if named and after is not None and 0 < after.first - sighting.last <= 2:
            yield sighting, after
        after = sighting if named else None


def _pairs_before(dossiers: Dossiers, place: Place) -> Iterator[tuple[Sighting, Sighting]]:
    """Two that are a subject together, in the two sentences before that of `place`.

    Only behind the last plural that is no complement. The nearest first.
    """
    after: Sighting | None = None
    for sighting in dossiers.before(place.token, _LOOK_BACK):
        if place.sentence - sighting.place.sentence > 2:
            break
        if sighting.entity.number == "p" and sighting.rank != GOVERNED:
            break
        earlier = sighting.place.sentence < place.sentence
        if earlier and after is not None and 0 < after.first - sighting.last <= 2:
            yield sighting, after
        after = sighting if _can_pair(sighting.entity) else None


def _has_name(entity: Entity) -> bool:
    """Whether an entity has a name of its own and can be one of two who speak."""
    described = any(entity.name == role.text for role in entity.roles[:1])
    return entity.kind in _PAIRED and not described


def _can_pair(entity: Entity) -> bool:
    return entity.number != "p" and (entity.kind in _PAIRED or entity.kind is SpeakerKind.PLACE)
