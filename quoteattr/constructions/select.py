"""One consistent set of attributions out of all the candidates: that of the greatest weight.

Two attributions may be apart or one inside the content of the other (speech reported inside
speech); their contents never cross, they share neither cue nor content, and a cue never stands
inside the content that it reports.
"""

from collections.abc import Sequence

from quoteattr.constructions.candidates import Candidate
from quoteattr.model import Polarity, Span

__all__ = ["agree", "is_sound", "select"]

_DEEPEST = 5  # contents of a period that may stand one in the other: who says more, says nonsense
_MOST = 16  # candidates of which every set is looked at; of more the heaviest come first


def select(
    candidates: Sequence[Candidate], weights: Sequence[float], around: Sequence[Candidate] = ()
) -> list[int]:
    """The places of the chosen candidates, in order; each weight is above nought.

    `around` are those chosen before, outside of the quotation that these stand in.
    """
    ranked = sorted(
        (
            place
            for place, candidate in enumerate(candidates)
            if is_sound(candidate) and all(agree(candidate, other) for other in around)
        ),
        key=lambda place: (-weights[place], candidates[place].start, place),
    )
    bars: dict[int, frozenset[int]] = {
        place: frozenset(
            other for other in ranked
            if other != place and not _beside(candidates[place], candidates[other])
        )
        for place in ranked
    }  # fmt: skip
    chosen: list[int] = []
    left = list(ranked)
    while left:
        group = _together(left[0], bars)
        chosen += _best([place for place in left if place in group], bars, weights)
        left = [place for place in left if place not in group]
    extents = [candidates[place].extent for place in chosen]
    shallow = (p for p in chosen if sum(candidates[p].extent in e for e in extents) <= _DEEPEST)
    return sorted(shallow)


def _together(place: int, bars: dict[int, frozenset[int]]) -> set[int]:
    """All whose choice hangs on that of one."""
    found, waiting = {place}, [place]
    while waiting:
        new = bars[waiting.pop()] - found
        found |= new
        waiting += new
    return found


def _best(
    ranked: list[int], bars: dict[int, frozenset[int]], weights: Sequence[float]
) -> list[int]:
    """The heaviest set of candidates that bar none of each other; the heaviest comes first."""
    if not ranked:
        return []
    first, *rest = ranked
    taken = [first, *_best([place for place in rest if place not in bars[first]], bars, weights)]
    barred = [place for place in rest if place in bars[first]]
    if not barred or len(ranked) > _MOST or weights[first] >= sum(weights[b] for b in barred):
        return taken
    without = _best(rest, bars, weights)
    return max(taken, without, key=lambda places: sum(weights[place] for place in places))


def is_sound(candidate: Candidate) -> bool:
    """Whether neither cue nor source stands in the content."""
    outside = [s for s in (candidate.cue and candidate.cue.span, candidate.source) if s]
    return not any(span.overlaps(part) for span in outside for part in candidate.content)


def _beside(a: Candidate, b: Candidate) -> bool:
    """The same in one period, where what has no cue neither holds another nor is in one."""
    return agree(a, b) and (a.cue is not None and b.cue is not None or _apart(a, b))


def agree(a: Candidate, b: Candidate) -> bool:
    """Whether two candidates may stand beside or inside one another."""
    if a.cue and b.cue and a.cue.span.overlaps(b.cue.span):
        return a.cue == b.cue and a.polarity is not b.polarity and _apart(a, b)
    if a.content == b.content:
        return False
    if (a.voiceless or b.voiceless) and not _apart(a, b):
        return False
    if (a.weak or b.weak) and not _apart(a, b):
        return a.frames or b.frames
    return _apart(a, b) or _inside(a, b) or _inside(b, a)


def _apart(a: Candidate, b: Candidate) -> bool:
    return not any(x.overlaps(y) for x in a.content for y in b.content)


def _inside(inner: Candidate, outer: Candidate) -> bool:
    """Whether the inner content, with its cue, stands in one span of the outer one."""
    whole: Span = inner.extent
    # *que le prix, selon X, doublera*: the cue of what is inside stands between its parts.
    parted = inner.frames and len(inner.content) > 1
    if not any(whole in part and (parted or whole != part) for part in outer.content):
        return False
    cue = inner.cue
    if cue is None:
        return True
    told = inner.polarity is not Polarity.NEGATED and cue.span.end <= inner.start
    if told and not inner.frames and any(cue.span.start == part.start for part in outer.content):
        return False  # *a dit regretter que*: one report
    return not any(cue.span.overlaps(part) != (cue.span in part) for part in outer.content)
