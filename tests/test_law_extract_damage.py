"""Law: what is broken in one paragraph stays in that paragraph."""

from french import WAYS, Reported, noisy_texts, reports
from hypothesis import given
from hypothesis import strategies as st
from shapes import shape

from quoteattr import Result, extract

QUOTING = [way for way in WAYS if "»" in way.pattern]
# A mark at the head of a paragraph would take up a quotation that was left open.
PLAIN = [way for way in WAYS if not way.pattern.startswith("«")]


def framed_by(result: Result, before: int, after: int, shift: int) -> list[tuple[object, ...]]:
    """The attributions before and after the middle paragraph; the latter as if `shift` before."""
    return [
        *(shape(a) for a in result.attributions if a.start < before),
        *(shape(a, lambda offset: offset - shift) for a in result.attributions if a.start >= after),
    ]


@given(reports(), reports(QUOTING), reports(PLAIN), st.sampled_from("«»"))
def test_a_mark_taken_away(first: Reported, middle: Reported, last: Reported, mark: str) -> None:
    whole = f"{first.text}\n\n{middle.text}\n\n{last.text}"
    broken = f"{first.text}\n\n{middle.text.replace(mark, '')}\n\n{last.text}"
    start = len(first.text)
    end = start + len(middle.text) + 2
    assert framed_by(extract(broken), start, end - 1, -1) == framed_by(
        extract(whole), start, end, 0
    )


@given(reports(), noisy_texts(20), reports(PLAIN))
def test_noise_between(first: Reported, noise: str, last: Reported) -> None:
    noise = noise.replace("\n", " ").replace("\r", " ").replace("\u2028", " ").replace("\x00", " ")
    start = len(first.text) + 2
    end = start + len(noise) + 2
    result = extract(f"{first.text}\n\n{noise}\n\n{last.text}")
    assert framed_by(result, start, end, end) == [
        *(shape(a) for a in extract(first.text).attributions),
        *(shape(a) for a in extract(last.text).attributions),
    ]
