"""Law: another typography for the same text moves the spans and changes nothing else."""

import unicodedata

from french import noisy_texts, reports
from hypothesis import given
from hypothesis import strategies as st
from shapes import GOLDEN, places, same_place, shape, shapes

from quoteattr import extract


def assert_same(before: str, after: str, offsets: list[int] | None = None) -> None:
    wanted = shapes(before, offsets.__getitem__ if offsets else same_place)
    assert [shape(attribution) for attribution in extract(after).attributions] == wanted, before


def test_guillemets_and_curly_marks() -> None:
    for text in GOLDEN:
        if "«" in text and "“" not in text:
            assert_same(text, text.translate({ord("«"): "“", ord("»"): "”"}))


def test_straight_and_curly_apostrophes() -> None:
    for text in GOLDEN:
        assert_same(text.replace("’", "'"), text.replace("'", "’"))


def test_no_break_spaces() -> None:
    for text in GOLDEN:
        assert_same(text, text.replace(" ", "\u00a0"))


def test_narrow_no_break_spaces_inside_marks() -> None:
    for text in GOLDEN:
        assert_same(text, text.replace("« ", "«\u202f").replace(" »", "\u202f»"))


def test_wider_spaces() -> None:
    for text in GOLDEN:
        offsets = places(text, lambda char: 2 if char == " " else 1)
        assert_same(text, text.replace(" ", "  "), offsets)


def test_line_breaks() -> None:
    for text in GOLDEN:
        if "\n" in text:
            offsets = places(text, lambda char: 2 if char == "\n" else 1)
            assert_same(text, text.replace("\n", "\r\n"), offsets)


def test_decomposed_letters() -> None:
    for text in GOLDEN:
        composed = unicodedata.normalize("NFC", text)
        offsets = places(composed, lambda char: len(unicodedata.normalize("NFD", char)))
        assert_same(composed, unicodedata.normalize("NFD", composed), offsets)


@given(noisy_texts(), st.sampled_from("\u00a0\u202f"))
def test_noise_with_other_spaces(text: str, space: str) -> None:
    assert_same(text, text.replace(" ", space))


@given(noisy_texts())
def test_noise_with_other_line_breaks(text: str) -> None:
    text = text.replace("\r", "\n")
    offsets = places(text, lambda char: 2 if char == "\n" else 1)
    assert_same(text, text.replace("\n", "\r\n"), offsets)


@given(noisy_texts())
def test_noise_with_other_apostrophes(text: str) -> None:
    assert_same(text.replace("’", "'"), text.replace("'", "’"))


@given(reports(), st.integers(1, 3))
def test_wider_spaces_around_marks(reported, width: int) -> None:
    text = reported.text
    offsets = places(text, lambda char: width if char == " " else 1)
    assert_same(text, text.replace(" ", " " * width), offsets)
