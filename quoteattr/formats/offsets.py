"""Offsets in other units than code points: UTF-16 for JavaScript, Java and C#, bytes for the rest.

A `Result` counts in code points. `convert` gives the same result with every offset in another unit,
`restore` takes it back. Between them `result[span]` does not apply: the spans are for a reader that
counts otherwise. Half a surrogate pair standing by itself is one code unit, and three bytes.
"""

from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum
from itertools import accumulate

from quoteattr.formats.strict import fail
from quoteattr.model import Result, Span, moved

__all__ = ["Unit", "convert", "restore", "starts"]


class Unit(StrEnum):
    """What offsets count."""

    CODE_POINTS = "code-points"
    UTF16 = "utf-16"
    UTF8 = "utf-8"


def starts(text: str, unit: Unit) -> Sequence[int]:
    """Where each code point starts in the unit, and, one item more, where the text ends."""
    if unit is Unit.CODE_POINTS:
        return range(len(text) + 1)
    if unit is Unit.UTF16:
        widths = (1 + (letter > "\uffff") for letter in text)
    else:
        widths = (1 + (c > "\x7f") + (c > "\u07ff") + (c > "\uffff") for c in text)
    return list(accumulate(widths, initial=0))


def convert(result: Result, unit: Unit) -> Result:
    """The result with all its offsets in `unit`.

    Raises `FormatError` where a span lies beyond the text.
    """
    table = starts(result.text, unit)

    def place(span: Span) -> Span:
        if span.end >= len(table):
            fail(f"{span.end} is beyond the text of {len(result.text)} code points", "$")
        return Span(table[span.start], table[span.end])

    converted: Result = moved(result, place)
    return converted


def restore(result: Result, unit: Unit) -> Result:
    """The result whose offsets, counted in `unit` so far, count in code points again.

    Raises `FormatError` where an offset lies beyond the text, or within a character.
    """
    table = starts(result.text, unit)

    def index(offset: int) -> int:
        found = bisect_left(table, offset)
        if found == len(table):
            fail(f"{offset} is beyond the text of {table[-1]} units of {unit.value}", "$")
        if table[found] != offset:
            fail(f"{offset} lies within a character, in {unit.value}", "$")
        return found

    restored: Result = moved(result, lambda span: Span(index(span.start), index(span.end)))
    return restored
