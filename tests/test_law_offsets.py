"""Offsets in other units are those of the encoded text, and come back."""

from collections.abc import Iterator
from typing import Any

import pytest
from attrs import fields, has
from hypothesis import given
from hypothesis import strategies as st
from strategies import results, texts

from quoteattr.errors import FormatError
from quoteattr.formats import json
from quoteattr.formats.offsets import Unit, convert, restore, starts
from quoteattr.model import Attribution, Kind, Result, Span

UNITS = st.sampled_from(Unit)
WIDTHS = {Unit.CODE_POINTS: ("utf-32-le", 4), Unit.UTF16: ("utf-16-le", 2), Unit.UTF8: ("utf-8", 1)}


def encoded(text: str, unit: Unit) -> int:
    """The length of a text in a unit, by Python's own codecs."""
    codec, width = WIDTHS[unit]
    return len(text.encode(codec, "surrogatepass")) // width


def spans(value: Any) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)
    elif has(type(value)):
        for field in fields(type(value)):
            yield from spans(getattr(value, field.name))


@given(texts, UNITS)
def test_each_start_is_the_length_of_what_stands_before(text: str, unit: Unit) -> None:
    assert list(starts(text, unit)) == [encoded(text[:n], unit) for n in range(len(text) + 1)]


@given(results(), UNITS)
def test_every_span_is_converted(result: Result, unit: Unit) -> None:
    converted = convert(result, unit)
    assert converted.text == result.text
    assert [(span.start, span.end) for span in spans(converted)] == [
        (encoded(result.text[: span.start], unit), encoded(result.text[: span.end], unit))
        for span in spans(result)
    ]


@given(results(), UNITS)
def test_what_was_converted_is_restored(result: Result, unit: Unit) -> None:
    assert restore(convert(result, unit), unit) == result


@given(results(), UNITS)
def test_json_in_any_unit_is_read_back(result: Result, unit: Unit) -> None:
    assert json.loads(json.dumps(result, offsets=unit)) == result


def _result(text: str, start: int, end: int) -> Result:
    return Result(text, (Attribution(Kind.DIRECT, (Span(start, end),)),))


@pytest.mark.parametrize(("start", "end"), [(1, 2), (0, 1), (0, 5), (4, 4)])
def test_an_offset_within_a_character_or_beyond_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(FormatError):
        restore(_result("😀a", start, end), Unit.UTF16)
    with pytest.raises(FormatError):
        convert(_result("😀a", 0, 3), Unit.UTF16)


def test_the_path_names_the_offset() -> None:
    written = json.dumps(_result("😀a", 0, 1), offsets=Unit.UTF16).replace('"end": 2', '"end": 1')
    with pytest.raises(FormatError) as caught:
        json.loads(written)
    assert caught.value.path == "$.attributions[0].content[0].end"
    with pytest.raises(FormatError) as caught:
        json.loads(json.dumps(Result("a")).replace('"text"', '"offsets": "runes", "text"'))
    assert caught.value.path == "$.offsets"


def test_a_long_text_with_many_spans_takes_one_walk() -> None:
    """Work is counted, not timed: each code point is looked at once."""
    looked = 0

    class Counted(str):
        def __iter__(self) -> Iterator[str]:
            nonlocal looked
            for letter in str.__str__(self):
                looked += 1
                yield letter

    text = Counted("é😀" * 5000)
    many = tuple(Attribution(Kind.DIRECT, (Span(n, n + 1),)) for n in range(9000))
    convert(Result(text, many), Unit.UTF8)
    assert looked == len(text)
