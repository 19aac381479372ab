"""Attributions beside and around one another, found without going through all of them again."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from quoteattr.model import Kind
from quoteattr.speakers.questions import Case

__all__ = ["Neighbours", "known_behind"]


class Neighbours:
    """The direct attributions of an article, by where their contents begin and reach."""

    def __init__(self, ordered: Sequence[Case]) -> None:
        direct = [
            (span, item)
            for item in ordered
            if item.attribution.kind is Kind.DIRECT
            for span in item.attribution.content
        ]
        self._direct = sorted(direct, key=lambda pair: (pair[0].start, -pair[0].end))
        # How far the contents reach up to each: that only grows, and can be searched by halves.
        self._reach = list(accumulate((span.end for span, _ in self._direct), max))

    def around(self, item: Case) -> Case | None:
        """The outermost direct attribution whose content holds the source of another."""
        source = item.attribution.source
        if source is None:
            return None
        for k in range(bisect_left(self._reach, source.span.end), len(self._direct)):
            span, other = self._direct[k]
            if span.start > source.span.start:
                break
            if source.span in span and other is not item:
                return other
        return None


def known_behind(ordered: Sequence[Case]) -> list[Case | None]:
    """For each item, the first one behind it whose speaker is known."""
    found: list[Case | None] = []
    known: Case | None = None
    for item in reversed(ordered):
        found.append(known)
        if item.entity is not None:
            known = item
    return found[::-1]
