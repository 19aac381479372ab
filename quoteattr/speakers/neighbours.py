"""Attributions beside and around one another, found without going through all of them again."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import Generic, Protocol, TypeVar

from quoteattr.model import Attribution, Kind
from quoteattr.speakers.article import Place
from quoteattr.speakers.entities import Entity

__all__ = ["Found", "Neighbours"]


class Found(Protocol):
    """An attribution, the place of its source, and whom that leads to as far as is known."""

    attribution: Attribution
    place: Place
    entity: Entity | None


F = TypeVar("F", bound=Found)


class Neighbours(Generic[F]):
    """The attributions of an article, gone through in the order of their places.

    What is known of those behind is what was known at the start; of those before, all that is known
    when they are passed.
    """

    def __init__(self, ordered: Sequence[F]) -> None:
        self._behind = _known_behind(ordered)
        self._passed = 0
        self._before: F | None = None
        direct = [
            (span, item)
            for item in ordered
            if item.attribution.kind is Kind.DIRECT
            for span in item.attribution.content
        ]
        self._direct = sorted(direct, key=lambda pair: (pair[0].start, -pair[0].end))
        self._starts = [span.start for span, _ in self._direct]
        # How far the contents reach up to each: that only grows, and can be searched by halves.
        self._reach = list(accumulate((span.end for span, _ in self._direct), max))

    def passed(self, item: F) -> None:
        """Go on from an item, which is the next in order, to the one behind it."""
        self._passed += 1
        known = self._before
        if item.entity is not None and (known is None or known.place.token < item.place.token):
            self._before = item

    def nearest(self, item: F) -> Entity | None:
        """Whoever speaks nearest in the sentence of an item, which is the next to be passed."""
        near = [
            (abs(other.place.token - item.place.token), other.attribution.start, side, other.entity)
            for side, other in enumerate((self._before, self._behind[self._passed]))
            if other is not None and other.place.sentence == item.place.sentence
        ]
        return min(near)[-1] if near else None

    def next_direct(self, item: F) -> F | None:
        """The first direct attribution that begins behind another has ended."""
        index = bisect_left(self._starts, item.attribution.content[-1].end)
        return self._direct[index][1] if index < len(self._direct) else None

    def around(self, item: F) -> F | None:
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


def _known_behind(ordered: Sequence[F]) -> list[F | None]:
    """For each item, the first one behind it whose speaker is known."""
    found: list[F | None] = []
    known: F | None = None
    for item in reversed(ordered):
        found.append(known)
        if item.entity is not None:
            known = item
    return found[::-1]
