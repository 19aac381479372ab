"""Where else a content may end: at every joint of its period near the end that is proposed.

A construction proposes one end. A writer takes the word back at a comma, a conjunction, a relative,
a preposition with a circumstance: each such joint is another candidate, and the weights choose.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest
from typing import Final

from quoteattr.constructions.candidates import Candidate, evolve
from quoteattr.grammar.clauses import last_word
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.scene import Scene
from quoteattr.model import Kind
from quoteattr.tables import closed

__all__ = ["at_other_joints"]

_WORDS: Final = closed("words_of_joints")
_BEFORE: Final = 4  # joints tried before the end that is proposed
_BEHIND: Final = 4  # and behind it
_MOST: Final = 48  # candidates that joints add to a period, so that work stays linear


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

    What is quoted alone is left as it is: marks say where it ends.
    """
    movable = [one for one in candidates if one.kind is not Kind.DIRECT and one.cue is not None]
    places = _joints(scene) if movable else []
    rows = [_moved(scene, candidate, places) for candidate in movable]
    turns = (one for turn in zip_longest(*rows) for one in turn if one is not None)
    yield from islice(turns, _MOST)


def _moved(scene: Scene, candidate: Candidate, places: Sequence[int]) -> Iterator[Candidate]:
    """One candidate with other ends: the next joint before its own, the next behind, and so on."""
    last, items = candidate.content[-1], scene.items
    first = bisect_right(items, last.start, key=lambda item: item.end)
    here = bisect_left(items, last.end, key=lambda item: item.start)
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
