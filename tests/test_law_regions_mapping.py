"""Law: another typography for the same text gives the same regions, at the places it moves to."""

import unicodedata
from collections.abc import Callable

from french import STYLES, noisy_texts, quote_trees
from hypothesis import given
from hypothesis import strategies as st

from quoteattr.model import Span
from quoteattr.quotes import Region, find_regions

GUILLEMETS = [style for style in STYLES if style.opening == "«"]
# What no change of typography may tell apart: a mark beside a decomposed letter, an apostrophe.
mixed_texts = st.lists(
    st.sampled_from(
        ["« ", " »", "“", "”", '"', "'", "’", "\n", "é", "œ", "L'À", "ñu ", "2 ", "— "]
    ),
    max_size=40,
).map("".join)


def moved(regions: tuple[Region, ...], place: Callable[[int], int]) -> list[tuple[object, ...]]:
    """Regions as plain values, each offset sent to its new place."""
    return [
        (
            *(Span(place(s.start), place(s.end)) for s in (r.span, *r.spans)),
            r.kind,
            r.parent,
            r.closed,
        )
        for r in regions
    ]


def same(before: str, after: str, place: Callable[[int], int] = lambda offset: offset) -> None:
    old, faults = find_regions(before)
    new, new_faults = find_regions(after)
    assert moved(new, lambda offset: offset) == moved(old, place)
    assert [(d.code, d.span.start) for d in new_faults] == [
        (d.code, place(d.span.start)) for d in faults
    ]


def places(text: str, widths: Callable[[str], int]) -> list[int]:
    """The new offset of each old one, where each character takes `widths` places."""
    offsets = [0]
    for char in text:
        offsets.append(offsets[-1] + widths(char))
    return offsets


@given(quote_trees(GUILLEMETS))
def test_guillemets_and_curly_marks(scene):
    same(scene.text, scene.text.translate({ord("«"): "“", ord("»"): "”"}))


@given(noisy_texts())
def test_straight_and_curly_apostrophes(text: str):
    same(text.replace("’", "'"), text.replace("'", "’"))


@given(noisy_texts(), st.sampled_from("\u00a0\u202f\u2009"))
def test_spaces(text: str, space: str):
    same(text, text.replace(" ", space))


@given(noisy_texts())
def test_line_breaks(text: str):
    text = text.replace("\r", "\n")
    offsets = places(text, lambda char: 2 if char == "\n" else 1)
    same(text, text.replace("\n", "\r\n"), offsets.__getitem__)


@given(mixed_texts)
def test_composed_and_decomposed_letters(text: str):
    composed = unicodedata.normalize("NFC", text)
    offsets = places(composed, lambda char: len(unicodedata.normalize("NFD", char)))
    same(composed, unicodedata.normalize("NFD", composed), offsets.__getitem__)


@given(noisy_texts(), st.integers(1, 3))
def test_blank_lines_before(text: str, count: int):
    same(text, "\n" * count + text, lambda offset: offset + count)
