"""Where else a content may begin or end: at the joints of its period near the proposed ones.

A construction proposes one end. A writer takes the word back at a comma, a conjunction, a relative,
a preposition with a circumstance: each such joint is another candidate, and the weights choose. So
they do where the writer may have given it: behind a sign, a dateline or a small word (*À ce propos
| il a dit*; *comme | un « génie »*).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest
from typing import Final

from quoteattr.constructions.candidates import Candidate, evolve
from quoteattr.grammar.clauses import last_word
from quoteattr.grammar.page import QUOTE, TOP, Item
from quoteattr.grammar.scene import Scene
from quoteattr.model import Kind
from quoteattr.tables import closed

__all__ = ["at_other_joints"]

_WORDS: Final = closed("words_of_joints")
_BEFORE: Final = 4  # joints tried before the end that is proposed
_BEHIND: Final = 4  # and behind it
_MOST: Final = 48  # candidates that joints add to a period, so that work stays linear
_STARTS: Final = 3  # other starts on each side of the one that is proposed
_REACH: Final = 14  # items in which they are looked for
_OPENERS: Final = frozenset(("PUNCT", "SCONJ", "CCONJ", "ADP", "SYM", QUOTE))


def _joints(scene: Scene) -> list[int]:
    """The items of a period before which a content may end, and the end of the period.

    Of words that stand in a row (*, alors que*) the first is the joint.
    """
    items = scene.items
    opens = [item.norm in _WORDS or item.form in ("rel", "gpart") for item in items]
    found = [
        k
        for k in range(1, len(items))
        if (opens[k] and not opens[k - 1]) or items[k - 1].pos == QUOTE
    ]
    return [*found, len(items)]


def at_other_joints(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """The same candidates with other ends, the nearest first; of all of them the first `_MOST`.

    What is quoted alone is left as it is, for marks say where it ends; a clause within somebody's
    words is not.
    """
    marks = {scene.items[k].start for k in scene.quotes}
    inside = scene.period.level != TOP
    movable = [
        one
        for one in candidates
        if one.cue is not None
        and (one.kind is not Kind.DIRECT or inside and marks.isdisjoint(_edges(one)))
    ]
    places = _joints(scene) if movable else []
    for rows in (
        [_moved(scene, candidate, places) for candidate in movable],
        [_shifted(scene, candidate) for candidate in movable],
    ):
        turns = (one for turn in zip_longest(*rows) for one in turn if one is not None)
        yield from islice(turns, _MOST)


def _edges(candidate: Candidate) -> tuple[int, ...]:
    """Where the spans of a content start, and the characters before them."""
    return tuple(place for span in candidate.content for place in (span.start, span.start - 1))


def _moved(scene: Scene, candidate: Candidate, places: Sequence[int]) -> Iterator[Candidate]:
    """One candidate with other ends: the next joint before its own, the next behind, and so on."""
    last, items = candidate.content[-1], scene.items
    first = bisect_right(items, last.start, key=lambda item: item.end)
    here = bisect_left(items, last.end, key=_start)
    ends = sorted({last_word(items, k, first) for k in places if k > first})
    before = [k for k in ends if first < k < here][-_BEFORE:]
    behind = [k for k in ends if k > here][:_BEHIND]
    stop = candidate.cue.span.start if candidate.cue else last.end
    for pair in zip_longest(reversed(before), behind):
        for end in pair:
            if end is None or last.end <= stop < items[end - 1].end:
                continue
            made = scene.page.content(last.start, items[end - 1].end)
            if made is not None:
                spans, kind = made
                whole = kind if len(candidate.content) == 1 else candidate.kind
                content = (*candidate.content[:-1], *spans)
                moved = end - here
                yield evolve(candidate, content=content, kind=whole, moved=moved)


def _shifted(scene: Scene, candidate: Candidate) -> Iterator[Candidate]:
    """One candidate with other starts, the nearest first."""
    first, items, cue = candidate.content[0], scene.items, candidate.cue
    here = bisect_left(items, first.start, key=_start)
    end = bisect_left(items, first.end, key=_start)
    told = [one.end for one in (cue and cue.span, candidate.source) if one]
    low = bisect_left(items, max((e for e in told if e <= first.start), default=0), key=_start)
    behind = [k for k in range(here + 1, min(end, here + _REACH)) if _may_begin(items, k)]
    before = [k for k in range(here - 1, max(low, here - _REACH) - 1, -1) if _may_begin(items, k)]
    for start in (*behind[:_STARTS], *before[:_STARTS]):
        made = scene.page.content(items[start].start, first.end)
        if made is not None:
            spans, kind = made
            whole = kind if len(candidate.content) == 1 else candidate.kind
            content = (*spans, *candidate.content[1:])
            yield evolve(candidate, content=content, kind=whole, shifted=start - here)


def _may_begin(items: Sequence[Item], k: int) -> bool:
    """Whether a content may begin with item `k`: behind a sign or a small word, or at a phrase."""
    return not k or items[k - 1].pos in _OPENERS or items[k].pos in ("DET", QUOTE)


def _start(item: Item) -> int:
    return item.start
