"""Law: another typography for the same text moves the spans and changes nothing else."""

import unicodedata

import pytest
from french import noisy_texts, reports
from golden.attributions import TEXTS
from hypothesis import given
from hypothesis import strategies as st
from shapes import places, same_place, shapes


def assert_same(before: str, after: str, offsets: list[int] | None = None) -> None:
    assert shapes(after) == shapes(before, offsets.__getitem__ if offsets else same_place)


def each_text() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("text", TEXTS)


def curly(text: str) -> str:
    return text.translate({ord("«"): "“", ord("»"): "”"})


@pytest.mark.parametrize("text", [text for text in TEXTS if "«" in text and "“" not in text])
def test_guillemets_and_curly_marks(text: str) -> None:
    assert_same(text, curly(text))


@each_text()
def test_straight_and_curly_apostrophes(text: str) -> None:
    assert_same(text.replace("’", "'"), text.replace("'", "’"))


@each_text()
def test_no_break_spaces(text: str) -> None:
    assert_same(text, text.replace(" ", "\u00a0"))


@each_text()
def test_narrow_no_break_spaces_inside_marks(text: str) -> None:
    assert_same(text, text.replace("« ", "«\u202f").replace(" »", "\u202f»"))


@pytest.mark.parametrize("text", [text for text in TEXTS if "\n" in text])
def test_line_breaks(text: str) -> None:
    offsets = places(text, lambda char: 2 if char == "\n" else 1)
    assert_same(text, text.replace("\n", "\r\n"), offsets)


@each_text()
def test_decomposed_letters(text: str) -> None:
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
