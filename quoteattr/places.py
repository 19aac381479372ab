"""Things that stand in a text, found again by where they stand and not by going through all."""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from quoteattr.model import Span

__all__ = ["ByPlace"]

_BLOCK = 1_000  # code points
T = TypeVar("T")


class ByPlace(Generic[T]):
    """Things with their spans, in the order in which they are added."""

    def __init__(self) -> None:
        self._things: list[T] = []
        self._blocks: dict[int, list[int]] = {}

    def add(self, thing: T, spans: Iterable[Span]) -> None:
        """Note that a thing stands at some spans."""
        for block in _blocks(spans):
            self._blocks.setdefault(block, []).append(len(self._things))
        self._things.append(thing)

    def near(self, spans: Iterable[Span]) -> Iterator[T]:
        """All things that share a code point with one of the spans, and some that are close."""
        found = {index for block in _blocks(spans) for index in self._blocks.get(block, ())}
        return (self._things[index] for index in sorted(found))


def _blocks(spans: Iterable[Span]) -> set[int]:
    return {
        block for span in spans for block in range(span.start // _BLOCK, span.end // _BLOCK + 1)
    }
