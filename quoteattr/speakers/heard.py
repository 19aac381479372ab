"""What the reader's network says of who speaks, as one more reason in the choice of a speaker.

For each report the network spreads a probability of one over the mentions of the article and over
*nobody*. A candidate has the sum of what its mentions get: the mentions that the cast knows, names
and descriptions alike. What the network has not read at all says nothing.
"""

from collections.abc import Sequence
from math import log
from typing import Final

from quoteattr.analysis import Reading
from quoteattr.model import Attribution, Span
from quoteattr.places import ByPlace
from quoteattr.speakers.choice import Reader
from quoteattr.speakers.features import Contender
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.questions import Question

__all__ = ["heard"]

_LEAST: Final = 0.02  # a smaller share tells nothing


def heard(stage: Stage, readings: Sequence[Reading]) -> Reader | None:
    """The network's word on a candidate for a question (0: nothing to say, else a logarithm).

    None where there are no readings.
    """
    if not readings:
        return None
    places: ByPlace[Reading] = ByPlace()
    for reading in readings:
        places.add(reading, _where(reading.cue, reading.content))
    meant = _mentions(stage)
    shares: dict[int, dict[int, float]] = {}
    read: dict[int, Reading | None] = {}

    def said(question: Question, candidate: Contender) -> float:
        attribution = question.found.attribution
        key = id(question.found)
        if key not in read:
            found = read[key] = _of(attribution, places)
            shares[key] = _shares(stage, meant, found) if found is not None else {}
        reading = read[key]
        if reading is None:
            return 0.0
        if candidate.entity is not None:
            share = shares[key].get(id(candidate.entity), 0.0)
        elif candidate.name:
            share = _own(attribution, reading)
        else:
            share = reading.nobody
        return round(log(max(share, _LEAST) / _LEAST), 3)

    return said


def _mentions(stage: Stage) -> dict[int, int]:
    """Whom each token of a mention means (by `id`): the tokens of names over those of phrases."""
    meant: dict[int, int] = {}
    for phrase in stage.phrases:
        entity = stage.of_phrase.get(phrase.head)
        if entity is not None:
            meant.update(dict.fromkeys(range(phrase.first, phrase.last), id(entity)))
    for first, entity in stage.of_name.items():
        meant.update(dict.fromkeys(range(first, stage.names[first].last), id(entity)))
    return meant


def _of(attribution: Attribution, places: ByPlace[Reading]) -> Reading | None:
    """The surest reading of the same cue, or of the same words where one of them has none."""
    cue = attribution.cue.span if attribution.cue is not None else None

    def same(reading: Reading) -> bool:
        if cue is not None and reading.cue is not None:
            return cue.overlaps(reading.cue)
        return any(a.overlaps(b) for a in attribution.content for b in reading.content)

    near = places.near(_where(cue, attribution.content))
    found = [reading for reading in near if same(reading)]
    return max(found, key=lambda r: (r.probability, -r.anchor.start), default=None)


def _where(cue: Span | None, content: tuple[Span, ...]) -> tuple[Span, ...]:
    return content if cue is None else (cue, *content)


def _shares(stage: Stage, meant: dict[int, int], reading: Reading) -> dict[int, float]:
    found: dict[int, float] = {}
    for span, share in reading.speakers:
        first, last = stage.article.at(span)
        for entity in {meant[token] for token in range(first, last) if token in meant}:
            found[entity] = found.get(entity, 0.0) + share
    return found


def _own(attribution: Attribution, reading: Reading) -> float:
    """The share of the words of the source themselves."""
    source: Span | None = attribution.source.span if attribution.source is not None else None
    return sum(share for span, share in reading.speakers if source and span.overlaps(source))
