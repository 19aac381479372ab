"""Law: the fast scan of marks finds what a plain one finds, character by character."""

from french import noisy_texts
from hypothesis import given
from hypothesis import strategies as st
from naive_marks import naive_scan

from quoteattr.quotes.marks import scan


def fast_scan(text: str) -> list[tuple[str, int, int, str, bool]]:
    return [
        (mark.sign, mark.start, mark.end, mark.lean.name.lower(), mark.measure)
        for mark in scan(text)
    ]


@given(noisy_texts())
def test_noise(text: str):
    assert fast_scan(text) == naive_scan(text)


@given(st.text())
def test_any_text(text: str):
    assert fast_scan(text) == naive_scan(text)


@given(st.text("'’‘aélquLQ1 ._\u0301\n", max_size=12))
def test_apostrophes(text: str):
    assert fast_scan(text) == naive_scan(text)
