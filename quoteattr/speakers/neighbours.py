"""Attributions beside and around one another, found without going through all of them again."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from quoteattr.model import Kind
from quoteattr.speakers.questions import Case

__all__ = ["Neighbours"]


class Neighbours:
    """The attributions of an article, gone through in the order of their places.

    What is known of those behind is what was known at the start.
    """

    def __init__(self, ordered: Sequence[Case]) -> None:
        self._behind = _known_behind(ordered)
        self._passed = 0
        direct = [
            (span, item)
            for item in ordered
            if item.attribution.kind is Kind.DIRECT
            for span in item.attribution.content
        ]
        self._direct = sorted(direct, key=lambda pair: (pair[0].start, -pair[0].end))
        # How far the contents reach up to each: that only grows, and can be searched by halves.
        self._reach = list(accumulate((span.end for span, _ in self._direct), max))

    def passed(self) -> None:
        """Go on from the item that is the next in order to the one behind it."""
        self._passed += 1

    def following(self) -> Case | None:
        """The first whose speaker is known behind the item that is the next to be passed."""
        return self._behind[self._passed]

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


def _known_behind(ordered: Sequence[Case]) -> list[Case | None]:
    """For each item, the first one behind it whose speaker is known."""
    found: list[Case | None] = []
    known: Case | None = None
    for item in reversed(ordered):
        found.append(known)
        if item.entity is not None:
            known = item
    return found[::-1]
