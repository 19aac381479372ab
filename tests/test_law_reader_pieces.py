"""Law: the pieces of any text stand in it, in order, without its white space, each at its depth.

The oracle counts the regions around a place one by one, where the library sweeps over both rows.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("tokenizers", reason="the reader is not installed")
pytest.importorskip("onnxruntime", reason="the reader is not installed")

from french import noisy_texts

from quoteattr.engines.reader.network import FOLDER
from quoteattr.engines.reader.pieces import (
    DEEPEST,
    SIZE,
    STRIDE,
    Vocabulary,
    innermost,
    windows,
)
from quoteattr.quotes import find_regions

anything = st.text(st.characters(exclude_categories=()), max_size=80)
texts = anything | noisy_texts()


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    rows = (FOLDER / "pieces.tsv").read_text("utf-8").split("\n")[1:-1]
    return Vocabulary([(piece, float(score)) for piece, score in (r.split("\t") for r in rows)])


def _is_nothing(char: str) -> bool:
    """White space, what hides itself, and halves of a surrogate pair, which no vocabulary holds."""
    return char.isspace() or char in "\xad\u200b" or "\ud800" <= char <= "\udfff"


@settings(max_examples=200)
@given(texts)
def test_pieces_stand_in_the_text(vocabulary: Vocabulary, text: str) -> None:
    pieces = vocabulary.read(text)
    reached = 0
    for start, end in pieces.spans:
        assert reached <= start < end <= len(text)
        assert not text[start].isspace()
        assert all(_is_nothing(char) for char in text[reached:start])
        reached = end
    assert len(pieces.ids) == len(pieces.spans) == len(pieces.depths) == len(pieces.begins)
    assert all(0 <= id_ < vocabulary.size for id_ in pieces.ids)


@settings(max_examples=200)
@given(texts)
def test_depths_and_beginnings_are_what_counting_gives(vocabulary: Vocabulary, text: str) -> None:
    pieces = vocabulary.read(text)
    regions = find_regions(text)[0]
    before = 0
    for (start, end), depth, begins in zip(pieces.spans, pieces.depths, pieces.begins, strict=True):
        around = sum(r.span.start <= start < r.span.end for r in regions)
        assert depth == min(around, DEEPEST)
        assert begins == (before == 0 or "\n" in text[before:start])
        before = end


@given(st.integers(0, 3_000), st.integers(1, 400), st.data())
def test_windows_leave_no_piece_out(length: int, size: int, data: st.DataObject) -> None:
    stride = data.draw(st.integers(1, size))
    covered = 0
    for first, last in windows(length, size, stride):
        assert first <= covered
        assert last - first <= size
        covered = max(covered, last)
    assert covered == length


@given(st.integers(0, 3_000))
def test_every_piece_is_innermost_in_one_window(length: int) -> None:
    places = list(windows(length, SIZE - 2, STRIDE))
    parts = zip(places, innermost(places), strict=True)
    own = [k for (first, last), part in parts for k in range(first, last)[part]]
    assert own == list(range(length))
