"""Who speaks inside whose words: *A says that B says that …*.

The link follows from the spans alone, so that it is never stored and survives any round trip.
"""

from collections.abc import Sequence

from quoteattr.model import Attribution, Span

__all__ = ["nesting"]


def nesting(attributions: Sequence[Attribution]) -> tuple[int | None, ...]:
    """For each attribution, the index of the innermost one that holds it (`Result.nesting`).

    The innermost is the one with the shortest content. One sweep over the spans, from left to
    right, keeps those that are still open: the cost grows with the depth of the nesting.
    """
    spans = sorted(
        (span.start, -span.end, index)
        for index, attribution in enumerate(attributions)
        for span in attribution.content
    )
    order = sorted(range(len(attributions)), key=lambda index: _first(attributions[index]).start)
    found: list[int | None] = [None] * len(attributions)
    open_: list[tuple[int, int]] = []
    reached = 0
    for index in order:
        start = _first(attributions[index]).start
        while reached < len(spans) and spans[reached][0] <= start:
            open_.append((-spans[reached][1], spans[reached][2]))
            reached += 1
        open_ = [(end, other) for end, other in open_ if end >= start]
        holders = {other for _, other in open_ if _holds(attributions, other, index)}
        found[index] = min(holders, key=lambda i: (_size(attributions[i]), i), default=None)
    return tuple(found)


def _first(attribution: Attribution) -> Span:
    """The first of the parts that must lie inside."""
    return min(_parts(attribution))


def _parts(attribution: Attribution) -> tuple[Span, ...]:
    cue = attribution.cue
    return attribution.content if cue is None else (*attribution.content, cue.span)


def _holds(attributions: Sequence[Attribution], outer: int, inner: int) -> bool:
    if _size(attributions[outer]) <= _size(attributions[inner]):
        return False
    return all(
        any(part in span for span in attributions[outer].content)
        for part in _parts(attributions[inner])
    )


def _size(attribution: Attribution) -> int:
    return sum(map(len, attribution.content))
