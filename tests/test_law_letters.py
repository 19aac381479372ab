"""Law: letters behave as the sets of their positions."""

from hypothesis import given
from hypothesis import strategies as st

from quoteattr.letters import Letters, letters, meeting
from quoteattr.model import Span

TEXT = "L’été, « 12 à 15 » 𝄞é\u0301 — oui… "


@st.composite
def spans(draw: st.DrawFn) -> list[Span]:
    bounds = st.tuples(*[st.integers(0, len(TEXT))] * 2)
    return [Span(*sorted(pair)) for pair in draw(st.lists(bounds, max_size=3))]


def positions(places: list[Span]) -> set[int]:
    return {k for span in places for k in range(span.start, span.end) if TEXT[k].isalnum()}


def made(places: list[Span]) -> Letters:
    return letters(TEXT, places)


@given(spans(), spans())
def test_two_sets(one: list[Span], other: list[Span]) -> None:
    a, b = positions(one), positions(other)
    assert len(made(one)) == len(a)
    assert made(one).shared(made(other)) == len(a & b)
    assert (made(one) == made(other)) == (a == b)
    if a:
        assert (made(one).start, made(one).end) == (min(a), max(a) + 1)


@given(st.lists(spans(), max_size=6), st.lists(spans(), max_size=6))
def test_those_that_share_a_letter_meet(ones: list[list[Span]], others: list[list[Span]]) -> None:
    met = list(meeting([*map(made, ones)], [*map(made, others)]))
    assert len(met) == len(set(met))
    sharing = {
        (i, j)
        for i, one in enumerate(ones)
        for j, other in enumerate(others)
        if positions(one) & positions(other)
    }
    assert sharing <= set(met)
