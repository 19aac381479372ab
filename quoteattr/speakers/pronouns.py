"""Antecedents: whom *il*, *elle*, *ils*, *ce dernier* mean.

Candidates are the mentions before the pronoun, the nearest sentences first. They must agree in
gender and number; among those that do, each mention weighs by its rank (subjects first), by how
many sentences lie between, by whether it is the one who spoke last, and by how often the article
has come back to it. *Ce dernier*, *celui-ci* take the nearest that agrees, whatever its rank.

The weights are set by hand and checked by `benchmarks/speakers.py`; only their order matters.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from quoteattr.model import SpeakerKind
from quoteattr.speakers.entities import Entity, agrees
from quoteattr.speakers.ranks import SUBJECT
from quoteattr.speakers.sightings import Sighting

__all__ = ["PRONOUNS", "Antecedents", "Pronoun"]

_LOOK_BACK: Final = 60  # mentions
_SENTENCES: Final = 8


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
    table |= {word: Pronoun("m", "s", True) for word in ("celui-ci", "ce dernier", "l'intéressé")}
    table |= {
        word: Pronoun("f", "s", True) for word in ("celle-ci", "cette dernière", "l'intéressée")
    }
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


class Antecedents:
    """Answers for the pronouns of one article, asked in text order."""

    def __init__(self, sightings: Sequence[Sighting]) -> None:
        self._row = list(sightings)
        self._firsts = [sighting.first for sighting in sightings]
        self._spoken: list[tuple[int, int, Entity]] = []
        self._kept: list[tuple[int, int, Entity]] = []

    def spoke(self, token: int, sentence: int, entity: Entity) -> None:
        """Note that an entity speaks at a token; calls come in text order."""
        self._spoken.append((token, sentence, entity))

    def kept(self, token: int, sentence: int, entity: Entity) -> None:
        """Note that a subject pronoun at a token means an entity; calls come in text order."""
        self._kept.append((token, sentence, entity))

    def of(self, pronoun: Pronoun, token: int, sentence: int, inside: int = 0) -> Entity | None:
        """The entity that a pronoun at `token` means; `None` where no mention agrees.

        `inside` is the number of the reported content in which the pronoun stands, 0 for none.
        """
        candidates = self._candidates(pronoun, token, sentence, inside)
        if pronoun.nearest and candidates:
            return max(candidates, key=lambda item: (_is_somebody(item[0]), item[1]))[0]
        best: Entity | None = None
        best_weight = 0.0
        for entity, _, weight in candidates:
            if best is None or weight >= best_weight:
                best, best_weight = entity, weight
        return best

    def subject(self, token: int, sentence: int) -> Entity | None:
        """The person who is the subject of the sentence of a verb at `token`, if one is named."""
        stop = bisect_left(self._firsts, token)
        found: Entity | None = None
        for sighting in reversed(self._row[max(0, stop - 12) : stop]):
            if sighting.sentence != sentence:
                break
            if sighting.entity.kind is SpeakerKind.PERSON and sighting.rank == SUBJECT:
                found = sighting.entity
        return found

    def pair(self, token: int, sentence: int) -> tuple[Sighting, Sighting] | None:
        """Two names side by side before `token` in its sentence, where no plural noun is.

        Side by side: with at most two tokens between them (*X et Y*, *X, Y*). The second is a
        person's.
        """
        stop = bisect_left(self._firsts, token)
        after: Sighting | None = None
        for sighting in reversed(self._row[max(0, stop - 12) : stop]):
            if sentence != sighting.sentence or sighting.entity.number == "p":
                break
            person = sighting.entity.kind is SpeakerKind.PERSON and sighting.entity.words
            if after is not None and 0 < after.first - sighting.last <= 2:
                return sighting, after
            after = sighting if person else None
        return None

    def _candidates(
        self, pronoun: Pronoun, token: int, sentence: int, inside: int
    ) -> list[tuple[Entity, int, float]]:
        """Mentions that agree: the entity, its place, its weight."""
        found: list[tuple[Entity, int, float]] = []
        stop = bisect_left(self._firsts, token)
        for sighting in reversed(self._row[max(0, stop - _LOOK_BACK) : stop]):
            distance = sentence - sighting.sentence
            if distance > _SENTENCES:
                break
            if sighting.last > token or not _fits(sighting.entity, pronoun):
                continue
            weight = self._weight(sighting, distance)
            if sighting.reported and sighting.reported != inside:
                weight -= 1.5
            found.append((sighting.entity, sighting.first, weight))
        for place, spoken_in, entity in self._spoken[-3:]:
            distance = sentence - spoken_in
            if place < token and distance <= _SENTENCES and _fits(entity, pronoun):
                weight = (6.0 if distance == 0 else 4.5) - 1.2 * distance + _weight_of_kind(entity)
                found.append((entity, place, weight))
        for place, kept_in, entity in self._kept[-2:]:
            distance = sentence - kept_in
            if place < token and distance <= _SENTENCES and _fits(entity, pronoun):
                found.append((entity, place, 4.5 - 1.2 * distance + _weight_of_kind(entity)))
        return found

    def _weight(self, sighting: Sighting, distance: int) -> float:
        entity = sighting.entity
        weight = 1.5 * sighting.rank - 1.2 * distance
        if entity.kind is SpeakerKind.PERSON:
            weight += min(entity.count, 6) * 0.15
        if distance == 0 and sighting.rank != SUBJECT:
            weight -= 0.5
        return weight + _weight_of_kind(entity)


def _weight_of_kind(entity: Entity) -> float:
    if entity.speaks and entity.kind is not SpeakerKind.PERSON:
        return _KIND_WEIGHT[entity.kind] / 2
    return _KIND_WEIGHT[entity.kind]


def _is_somebody(entity: Entity) -> bool:
    return entity.kind in (SpeakerKind.PERSON, SpeakerKind.GROUP) or entity.speaks


def _fits(entity: Entity, pronoun: Pronoun) -> bool:
    if pronoun.number == "p" and entity.number != "p":
        return False
    return agrees(pronoun.gender, entity.gender) and agrees(pronoun.number, entity.number)
