"""Law: any text has an analysis that keeps the contract and holds every character that shows."""

import pytest
from french import noisy_texts
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import engines
from quoteattr.analysis import check
from quoteattr.engines.features import TAGS
from quoteattr.spelling import fold

ENGINE = engines.load("embedded")
TEXTS = st.one_of(noisy_texts(), st.text(max_size=80))
LONG = 20_000


def assert_kept(text: str) -> None:
    analysis = ENGINE.analyze(text)
    check(analysis, text)
    covered = {place for t in analysis.tokens for place in range(t.start, t.end)}
    assert {place for place, char in enumerate(text) if not char.isspace()} <= covered
    for token in analysis.tokens:
        word = text[token.start : token.end]
        assert not word[0].isspace() and not word[-1].isspace()
        assert token.norm == (fold(word) or word)
        assert (f"{token.pos}:{token.form}" if token.form else token.pos) in TAGS


@given(TEXTS)
def test_any_text(text: str) -> None:
    assert_kept(text)


@pytest.mark.parametrize(
    "piece",
    "a|a.|-t-il|l'|1 234 |a@|http://|[1|\u0301|É|!| |\n|«|\ud800|\x00|-|1,|M.|\u00ad|qu '|\x1f|U.S."
    '|" '.split("|"),
)
def test_one_thing_many_times(piece: str) -> None:
    assert_kept(piece * (LONG // len(piece)))


@given(TEXTS)
def test_no_sentence_runs_over_a_line_break(text: str) -> None:
    analysis = ENGINE.analyze(text)
    for sentence in analysis.sentences:
        first, last = analysis.tokens[sentence.first], analysis.tokens[sentence.last - 1]
        assert len(text[first.start : last.end].splitlines()) == 1


@given(st.lists(TEXTS, max_size=4))
def test_many_are_each_in_turn(texts: list[str]) -> None:
    assert list(ENGINE.analyze_many(texts)) == [ENGINE.analyze(text) for text in texts]
