"""What the reader's network says of who speaks, as one more reason in the choice of a speaker.

The network is asked about the mentions of each candidate that the cast knows, names and
descriptions alike; their odds add up. Before what it says is weighed with the other reasons, the
best candidate's score is taken from all: 0 is the one that it would choose itself.
"""

from bisect import bisect_left
from collections.abc import Sequence
from math import exp, log
from typing import Final

from quoteattr.analysis import Answers, Asked, Listener
from quoteattr.model import Span
from quoteattr.speakers.choice import Reader
from quoteattr.speakers.features import Contender
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.questions import Question

__all__ = ["heard"]

_NEAREST, _FIRST = 10, 2  # mentions of one candidate that are asked about, at most
_LEAST: Final = -12.0  # what is less probable is no more improbable


def heard(stage: Stage, listener: Listener | None) -> Reader | None:
    """The network's word on the candidates for a question, 0 or less; None without a network."""
    if listener is None:
        return None
    mentions = _mentions(stage)

    def said(question: Question, candidates: Sequence[Contender]) -> Sequence[float]:
        attribution = question.found.attribution
        cue, source = attribution.cue, attribution.source
        asked = Asked(
            attribution.content,
            cue.span if cue is not None else None,
            source.span if source is not None else None,
        )
        rows = [_asked_about(stage, mentions, asked, one) for one in candidates]
        scores = _scores(candidates, listener(asked, rows))
        best = max(scores)
        return [round(max(score - best, _LEAST), 3) for score in scores]

    return said


def _mentions(stage: Stage) -> dict[int, list[Span]]:
    """The mentions of each entity (by `id`), in text order: names, and phrases."""
    found: dict[int, set[tuple[int, int]]] = {}
    for phrase in stage.phrases:
        entity = stage.of_phrase.get(phrase.head)
        if entity is not None:
            found.setdefault(id(entity), set()).add((phrase.first, phrase.last))
    for first, entity in stage.of_name.items():
        found.setdefault(id(entity), set()).add((first, stage.names[first].last))
    span = stage.article.span
    return {one: [span(*place) for place in sorted(places)] for one, places in found.items()}


def _asked_about(
    stage: Stage, mentions: dict[int, list[Span]], asked: Asked, candidate: Contender
) -> list[Span]:
    """The mentions of a candidate that are asked about: the nearest, and the first."""
    entity = candidate.entity
    if entity is None:
        return [asked.source] if candidate.name and asked.source is not None else []
    known = mentions.get(id(entity)) or [stage.article.span(entity.at, entity.at + 1)]
    if len(known) <= _NEAREST + _FIRST:
        return known
    here = (asked.source or asked.cue or asked.content[0]).start
    place = bisect_left(known, here, key=lambda span: span.start)
    around = known[max(_FIRST, place - _NEAREST) : max(_FIRST, place + _NEAREST)]
    near = sorted(around, key=lambda span: (abs(span.start - here), span.start))
    return known[:_FIRST] + sorted(near[:_NEAREST], key=lambda span: span.start)


def _scores(candidates: Sequence[Contender], answers: Answers) -> list[float]:
    """The score of each candidate: the logarithm of its odds."""
    scores = []
    for candidate, row in zip(candidates, answers.rows, strict=True):
        own = answers.nobody if not candidate.name else 0.0
        own += answers.written if candidate.name and candidate.entity is None else 0.0
        top = max(row, default=0.0)
        scores.append(own + (top + log(sum(exp(one - top) for one in row)) if row else 0.0))
    return scores
