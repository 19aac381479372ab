"""Offsets in other units than code points: UTF-16 for JavaScript, Java and C#, bytes for the rest.

A `Result` counts in code points. `convert` gives the same result with every offset in another unit,
`restore` takes it back. Between them `result[span]` does not apply: the spans are for a reader that
counts otherwise. Half a surrogate pair standing by itself is one code unit, and three bytes.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from enum import StrEnum
from itertools import accumulate
from typing import Any

from attrs import evolve, fields, has

from quoteattr.formats.strict import fail
from quoteattr.model import Result, Span

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
    width = _utf16 if unit is Unit.UTF16 else _utf8
    return list(accumulate(map(width, text), initial=0))


def convert(result: Result, unit: Unit) -> Result:
    """The result with all its offsets in `unit`.

    Raises `FormatError` where a span lies beyond the text.
    """
    table = starts(result.text, unit)

    def place(span: Span) -> Span:
        if span.end >= len(table):
            fail(f"{span.end} is beyond the text of {len(result.text)} code points", "$")
        return Span(table[span.start], table[span.end])

    converted: Result = _each_span(result, place)
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

    restored: Result = _each_span(result, lambda span: Span(index(span.start), index(span.end)))
    return restored


def _each_span(value: Any, place: Callable[[Span], Span]) -> Any:
    """A value of the model with all its spans sent to another place, however deep they lie."""
    if isinstance(value, Span):
        return place(value)
    if isinstance(value, tuple):
        return tuple(_each_span(item, place) for item in value)
    if has(type(value)):
        names = [field.name for field in fields(type(value))]
        return evolve(value, **{name: _each_span(getattr(value, name), place) for name in names})
    return value


def _utf16(letter: str) -> int:
    return 2 if letter > "\uffff" else 1


def _utf8(letter: str) -> int:
    return 1 + (letter > "\x7f") + (letter > "\u07ff") + (letter > "\uffff")
