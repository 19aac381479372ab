"""From the scores around an anchor to spans: the best-scoring stretches that French allows.

A content is one or several stretches of pieces. A stretch may begin where a word begins and end
where one ends; it is worth the sum of the log-odds of its pieces (content against anything else)
and of its two boundaries. The best set of stretches is found by dynamic programming over *outside*
and *inside*, linear in the pieces.
"""

from typing import Any, Final

import numpy as np

from quoteattr.analysis import Reading
from quoteattr.engines.reader.network import Scores
from quoteattr.engines.reader.pieces import Pieces
from quoteattr.model import Span

__all__ = ["reading"]

_SOURCE, _CUE = 2, 3
_BOUNDARY: Final = 1.0

Array = Any


def reading(text: str, pieces: Pieces, scores: Scores) -> Reading | None:
    """What one anchor says, or None where no stretch is worth to be its content."""
    stretches = _stretches(text, pieces, scores)
    if not stretches:
        return None
    labels = [int(label) for label in scores.roles[:, :4].argmax(1)]
    at = scores.piece - scores.first
    taken = {i for first, last in stretches for i in range(first, last + 1)}
    free = [(k, label) for k, label in enumerate(labels) if k not in taken]
    source = _nearest([k for k, label in free if label == _SOURCE], at)
    cue = _nearest([k for k, label in free if label == _CUE], at)
    if scores.cued and (cue is None or not cue[0] <= at <= cue[1]) and at not in taken:
        cue = (at, at)
    spans = [_span(pieces, scores.first + a, scores.first + b) for a, b in stretches]
    return Reading(
        _span(pieces, scores.piece, scores.piece),
        round(scores.probability, 4),
        tuple(spans),
        _run(pieces, scores, cue) if scores.cued else None,
        _run(pieces, scores, source),
    )


def _stretches(text: str, pieces: Pieces, scores: Scores) -> list[tuple[int, int]]:
    """The content's stretches (first and last piece, inclusive) within the reach of the anchor."""
    logits = scores.roles
    others = logits[:, [0, 2, 3]]
    most = others.max(1)
    worth = logits[:, 1] - most - np.log(np.exp(others - most[:, None]).sum(1))
    begins = [_begins_word(text, pieces, scores.first + k) for k in range(len(logits))]
    outside, inside = 0.0, -1e9
    back: list[tuple[bool, bool]] = []
    for k in range(len(logits)):
        enter = outside + _BOUNDARY * float(logits[k, 4]) if begins[k] else -1e9
        # a stretch ends before piece k where a word begins there
        leave = inside + _BOUNDARY * float(logits[k - 1, 5]) if k and begins[k] else -1e9
        entered, left = enter > inside, leave > outside
        outside, inside = max(outside, leave), max(inside, enter) + float(worth[k])
        back.append((entered, left))
    state = inside + _BOUNDARY * float(logits[-1, 5]) > outside
    found: list[tuple[int, int]] = []
    last = len(logits) - 1
    for k in range(len(logits) - 1, -1, -1):
        entered, left = back[k]
        if state and entered:
            found.append((k, last))
            state = False
        elif not state and left:
            state, last = True, k - 1
    return found[::-1]


def _begins_word(text: str, pieces: Pieces, k: int) -> bool:
    start = pieces.spans[k][0]
    return not start or not (text[start].isalnum() and text[start - 1].isalnum())


def _nearest(places: list[int], at: int) -> tuple[int, int] | None:
    """The run of neighbouring pieces that stands nearest to the anchor."""
    runs: list[tuple[int, int]] = []
    for k in places:
        if runs and k - runs[-1][1] <= 1:
            runs[-1] = (runs[-1][0], k)
        else:
            runs.append((k, k))
    return min(runs, key=lambda run: max(run[0] - at, at - run[1], 0), default=None)


def _run(pieces: Pieces, scores: Scores, run: tuple[int, int] | None) -> Span | None:
    return _span(pieces, scores.first + run[0], scores.first + run[1]) if run else None


def _span(pieces: Pieces, first: int, last: int) -> Span:
    return Span(pieces.spans[first][0], pieces.spans[last][1])
