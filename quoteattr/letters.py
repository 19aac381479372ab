"""The letters and digits of spans: as sets of positions, cheap to compare, and counted in words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from attrs import frozen

from quoteattr.model import Span

__all__ = ["Letters", "count_words", "letters", "meeting"]

_WORD = re.compile(r"\w+")


@frozen(slots=True)
class Letters:
    """Positions in a text: the bits of a number, of which the lowest stands for `start`.

    A set costs as much as it is long, wherever it stands; two that are equal are of the same text
    positions. The empty one starts at 0.
    """

    start: int
    bits: int

    def __len__(self) -> int:
        return self.bits.bit_count()

    @property
    def end(self) -> int:
        """The position behind the last."""
        return self.start + self.bits.bit_length()

    def shared(self, other: "Letters") -> int:
        """How many positions are in both."""
        shift = other.start - self.start
        if shift < 0:
            return other.shared(self)
        return (self.bits >> shift & other.bits).bit_count()


def letters(text: str, spans: Iterable[Span]) -> Letters:
    """Those of the spans of a text; spans may overlap."""
    places = list(spans)
    base = min((span.start for span in places), default=0)
    bits = 0
    for span in places:
        mask = "".join("1" if c.isalnum() else "0" for c in reversed(text[span.start : span.end]))
        bits |= int(mask or "0", 2) << (span.start - base)
    if not bits:
        return Letters(0, 0)
    lowest = (bits & -bits).bit_length() - 1
    return Letters(base + lowest, bits >> lowest)


def meeting(ones: Sequence[Letters], others: Sequence[Letters]) -> Iterator[tuple[int, int]]:
    """Indices of a set and another whose extents overlap: all that may share a position."""
    order = sorted(range(len(others)), key=lambda index: others[index].start)
    starts = [others[index].start for index in order]
    # How far the sets reach up to each: that only grows, and can be searched by halves.
    reach = list(accumulate((others[index].end for index in order), max))
    for index, one in enumerate(ones):
        for k in range(bisect_right(reach, one.start), bisect_left(starts, one.end)):
            yield index, order[k]


def count_words(text: str, spans: Iterable[Span]) -> int:
    """The words (runs of letters and digits) within some spans of a text."""
    return sum(len(_WORD.findall(text, span.start, span.end)) for span in spans)
