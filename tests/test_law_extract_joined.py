"""Law: two unrelated texts with a blank line between give what they give apart, shifted."""

from french import reports
from golden.attributions import RULES, TEXTS
from hypothesis import given
from hypothesis import strategies as st
from shapes import shapes

#: Texts that do not lean on others: each source is a full name, or there is none.
texts = st.one_of(
    reports().map(lambda reported: reported.text),
    st.sampled_from(
        [text for text, rule in zip(TEXTS, RULES, strict=True) if not rule.attributions]
    ),
)


@given(texts, texts, st.sampled_from(["\n\n", "\n\n\n", "\r\n\r\n"]))
def test_two_texts(first: str, second: str, between: str) -> None:
    shift = len(first) + len(between)
    assert shapes(first + between + second) == [
        *shapes(first),
        *shapes(second, lambda offset: offset + shift),
    ]


@given(reports(), st.integers(1, 4), st.integers(0, 4))
def test_blank_lines_around(reported, before: int, after: int) -> None:
    text = "\n" * before + reported.text + "\n" * after
    assert shapes(text) == shapes(reported.text, lambda offset: offset + before)
