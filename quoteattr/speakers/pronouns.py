"""Antecedents: whom *il*, *elle*, *ils*, *ce dernier* mean.

Candidates are the mentions before the pronoun, the nearest sentences first. They must agree in
gender and number; among those that do, each mention weighs by its rank (subjects first), by how
many sentences lie between, by whether it is the one who spoke last, and by how often the article
has come back to it. *Ce dernier*, *celui-ci* take the nearest that agrees, whatever its rank.

The weights are set by hand and checked by `benchmarks/speakers.py`; only their order matters.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from typing import Final

from attrs import frozen

from quoteattr.model import SpeakerKind
from quoteattr.speakers.article import Place
from quoteattr.speakers.entities import Entity, agrees
from quoteattr.speakers.ranks import GOVERNED, SUBJECT
from quoteattr.speakers.sightings import Sighting

__all__ = ["PRONOUNS", "Antecedents", "Pronoun"]

_LOOK_BACK: Final = 60  # mentions
_SENTENCES: Final = 8
_STEP: Final = 1.2  # what each sentence in between takes off
_LAST: Final = 0.8  # for whoever spoke last
_REPORTED: Final = 1.5  # off those who stand in what somebody else is reported to say
_NEW: Final = 2.5  # off those of former paragraphs, where this one has brought in somebody


@frozen
class Pronoun:
    """What a pronoun asks of its antecedent; `nearest`: whatever its rank."""

    gender: str | None
    number: str | None
    nearest: bool = False


def _table() -> dict[str, Pronoun]:
    masculine, feminine = Pronoun("m", "s"), Pronoun("f", "s")
    table = dict.fromkeys(("il", "lui-même", "soi"), masculine)
    table |= dict.fromkeys(("elle", "elle-même"), feminine)
    table |= {word: Pronoun("m", "p") for word in ("ils", "eux", "eux-mêmes")}
    table |= {word: Pronoun("f", "p") for word in ("elles", "elles-mêmes")}
    table |= {"lui": masculine, "leur": Pronoun(None, "p")}
    table |= {word: Pronoun("m", "s", True) for word in ("celui-ci", "ce dernier")}
    table |= {word: Pronoun("f", "s", True) for word in ("celle-ci", "cette dernière")}
    table |= {"l'intéressé": masculine, "l'intéressée": feminine}
    table |= {word: Pronoun("m", "p", True) for word in ("ceux-ci", "ces derniers")}
    table |= {word: Pronoun("f", "p", True) for word in ("celles-ci", "ces dernières")}
    table |= {"l' intéressé": table["l'intéressé"], "l' intéressée": table["l'intéressée"]}
    table["qui"] = Pronoun(None, None, True)
    return table


PRONOUNS: Final = _table()

_KIND_WEIGHT: Final = {
    SpeakerKind.PERSON: 0.0,
    SpeakerKind.GROUP: -0.5,
    SpeakerKind.BODY: -1.5,
    SpeakerKind.MEDIUM: -1.5,
    SpeakerKind.PLACE: -2.5,
    SpeakerKind.UNKNOWN: -2.5,
    SpeakerKind.DOCUMENT: -3.5,
}

_NAMELESS: Final = -0.4  # a person known by a description
_PAIRED: Final = frozenset((SpeakerKind.PERSON, SpeakerKind.BODY, SpeakerKind.UNKNOWN))
_MAYBE_PERSON: Final = -1.0  # two capitals, and a first name that no table knows
_ANY_GENDER: Final = -0.4  # a person whose gender nothing tells, where the pronoun has one


class Antecedents:
    """Answers for the pronouns of one article, asked in text order."""

    def __init__(self, sightings: Sequence[Sighting]) -> None:
        self._row = list(sightings)
        self._firsts = [sighting.first for sighting in sightings]
        self._spoken: list[tuple[Place, Entity]] = []
        self._framing: Place | None = None
        self._kept: list[tuple[Place, Entity]] = []

    def spoke(self, place: Place, entity: Entity, *, framing: bool = False) -> None:
        """Note that an entity speaks at a place; calls come in text order.

        `framing`: behind *selon*, so that somebody else may be the subject of the sentence.
        """
        self._spoken.append((place, entity))
        if framing or not place.reported:
            self._framing = place if framing else None

    def kept(self, place: Place, entity: Entity) -> None:
        """Note that a subject pronoun at a place means an entity; calls come in text order."""
        self._kept.append((place, entity))

    def of(
        self,
        pronoun: Pronoun,
        place: Place,
        barred: Entity | None = None,
        *,
        telling: bool = False,
    ) -> Entity | None:
        """The entity that a pronoun at `place` means; `None` where no mention agrees.

        `barred` is who cannot be meant: in somebody's own words *il* is not who says them.
        `telling`: the writer tells what somebody did, not said.
        """
        if pronoun.nearest:
            return self._nearest(pronoun, place)
        best: Entity | None = None
        best_weight = 0.0
        framing = self._framing if telling else None
        for entity, weight in self._candidates(pronoun, place, framing):
            if entity is not barred and (best is None or weight >= best_weight):
                best, best_weight = entity, weight
        return best

    def subject(self, place: Place) -> Entity | None:
        """The person who is the subject of the sentence of a verb, if one is named."""
        found: Entity | None = None
        for sighting in self._before(place, 12):
            if sighting.place.sentence != place.sentence:
                break
            if sighting.entity.kind is SpeakerKind.PERSON and sighting.rank == SUBJECT:
                found = sighting.entity
        return found

    def pairs(self, place: Place) -> Iterator[tuple[Sighting, Sighting]]:
        """Two names side by side before `place` in its sentence, where no plural noun is.

        Side by side: with at most two tokens between them (*X et Y*, *X, Y*). The nearest first.
        """
        after: Sighting | None = None
        for sighting in self._before(place, 12):
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

    def pairs_before(self, place: Place) -> Iterator[tuple[Sighting, Sighting]]:
        """Two that are a subject together, in the two sentences before that of `place`.

        Only behind the last plural that is no complement. The nearest first.
        """
        after: Sighting | None = None
        for sighting in self._before(place, _LOOK_BACK):
            if place.sentence - sighting.place.sentence > 2:
                break
            if sighting.entity.number == "p" and sighting.rank != GOVERNED:
                break
            earlier = sighting.place.sentence < place.sentence
            if earlier and after is not None and 0 < after.first - sighting.last <= 2:
                yield sighting, after
            after = sighting if _can_pair(sighting.entity) else None

    def _before(self, place: Place, count: int) -> Iterator[Sighting]:
        """At most `count` mentions before a place, the nearest first."""
        stop = bisect_left(self._firsts, place.token)
        return reversed(self._row[max(0, stop - count) : stop])

    def _agreeing(self, pronoun: Pronoun, place: Place) -> list[Sighting]:
        """The mentions before a place that agree with a pronoun, the nearest first."""
        found: list[Sighting] = []
        for sighting in self._before(place, _LOOK_BACK):
            if place.sentence - sighting.place.sentence > _SENTENCES:
                break
            if sighting.last <= place.token and _fits(sighting.entity, pronoun):
                found.append(sighting)
        return found

    def _nearest(self, pronoun: Pronoun, place: Place) -> Entity | None:
        """The last mention that agrees, of somebody where there is one."""
        found = self._agreeing(pronoun, place)
        candidates = [(sighting.first, sighting.entity) for sighting in found]
        candidates += [
            (said.token, entity)
            for said, entity in self._spoken[-3:]
            if _fits(entity, pronoun) and place.sentence - said.sentence <= _SENTENCES
        ]
        if not candidates:
            return None
        return max(candidates, key=lambda item: (_is_somebody(item[1]), item[0]))[1]

    def _is_left(self, said: Place) -> bool:
        """Whether the writer has gone on with somebody since a *selon*."""
        return said is self._framing and any(at.token > said.token for at, _ in self._kept[-1:])

    def _candidates(
        self, pronoun: Pronoun, place: Place, framing: Place | None = None
    ) -> list[tuple[Entity, float]]:
        """The entities that agree, each with the weight of a mention.

        *Selon X, l'homme était ivre. Il est parti*: no less the subject behind X at `framing`.
        """
        sightings = self._agreeing(pronoun, place)
        new = {id(item.entity) for item in sightings if _is_new(item, place)}
        told = framing.sentence if framing is not None else -1
        found = [(item.entity, item.place, _weight(item, place, told)) for item in sightings]
        last = next((said for said, _ in reversed(self._spoken[-3:]) if not said.reported), None)
        for said, entity in self._spoken[-3:]:
            here = said.sentence == place.sentence
            weight = 6.0 if here else 4.5
            if said is framing:
                weight = 3.0
            elif said is last and (here or entity.kind is SpeakerKind.PERSON):
                weight += 0.0 if self._is_left(said) else _LAST
            if said.reported not in (0, place.reported):
                weight -= _REPORTED
            found.append((entity, said, weight))
        found += [(entity, where, 4.5) for where, entity in self._kept[-2:]]
        return [
            (
                entity,
                weight
                + _weight_of_kind(entity)
                + _weight_of_gender(entity, pronoun)
                - _distance(where, place, new - {id(entity)}),
            )
            for entity, where, weight in found
            if _fits(entity, pronoun) and place.sentence - where.sentence <= _SENTENCES
        ]


def _has_name(entity: Entity) -> bool:
    """Whether an entity has a name of its own and can be one of two who speak."""
    described = any(entity.name == role.text for role in entity.roles[:1])
    return entity.kind in _PAIRED and not described


def _can_pair(entity: Entity) -> bool:
    return entity.number != "p" and (entity.kind in _PAIRED or entity.kind is SpeakerKind.PLACE)


def _is_new(sighting: Sighting, place: Place) -> bool:
    """Whether a mention brings a person, or a body as its subject, into the paragraph of a pronoun.

    Not the object of a preposition in the sentence itself: *Face à Jean Morel, il a cédé*.
    """
    where, entity = sighting.place, sighting.entity
    if where.paragraph != place.paragraph or where.reported:
        return False
    if not entity.words:
        earlier = where.sentence < place.sentence and sighting.rank == SUBJECT
        return earlier and entity.kind is SpeakerKind.BODY
    return where.sentence < place.sentence or sighting.rank == SUBJECT


def _distance(where: Place, place: Place, new: Set[int]) -> float:
    """What a mention loses by its distance; more where a new paragraph has brought others."""
    lost = _STEP * (place.sentence - where.sentence)
    return lost + (_NEW if new and where.paragraph < place.paragraph else 0.0)


def _weight(sighting: Sighting, place: Place, told: int) -> float:
    """The weight of a mention; `told` is the sentence whose reported words are the writer's."""
    entity = sighting.entity
    weight = 1.5 * sighting.rank
    if entity.kind is SpeakerKind.PERSON:
        weight += min(entity.count, 6) * 0.15
    if sighting.place.sentence == place.sentence and sighting.rank != SUBJECT:
        weight -= 0.5
    if sighting.place.reported not in (0, place.reported) and sighting.place.sentence != told:
        weight -= _REPORTED
    return weight


def _weight_of_kind(entity: Entity) -> float:
    if entity.kind is SpeakerKind.UNKNOWN and entity.words:
        return _MAYBE_PERSON
    if entity.kind is SpeakerKind.PERSON and not entity.words:
        return _NAMELESS
    if entity.speaks and entity.kind is not SpeakerKind.PERSON:
        return _KIND_WEIGHT[entity.kind] / 2
    return _KIND_WEIGHT[entity.kind]


def _weight_of_gender(entity: Entity, pronoun: Pronoun) -> float:
    told = pronoun.gender is None or entity.gender in ("m", "f")
    return 0.0 if told or not entity.words else _ANY_GENDER


def _is_somebody(entity: Entity) -> bool:
    people = entity.kind in (SpeakerKind.PERSON, SpeakerKind.GROUP)
    return people or entity.speaks or bool(entity.words)


def _fits(entity: Entity, pronoun: Pronoun) -> bool:
    if pronoun.number == "p" and entity.number != "p":
        return False
    return agrees(pronoun.gender, entity.gender) and agrees(pronoun.number, entity.number)
