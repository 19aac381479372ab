"""Law: an analysis that breaks the contract gives `AnalysisError` and nothing else.

And one that keeps the contract but is poor (random tags, sentences cut anywhere) gives a Result, in
which no direct content has left its marks.
"""

from collections.abc import Callable, Iterable

import pytest
from attrs import evolve, frozen
from french import noisy_texts, reports
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import Extractor, engines, extract
from quoteattr.analysis import FORMS, TAGS, Analysis, Sentence, Token
from quoteattr.errors import AnalysisError
from quoteattr.model import Kind
from quoteattr.quotes import find_regions
from quoteattr.view import smooth

TEXT = "« La digue tiendra », a déclaré Marie Durand. Selon le préfet, elle « tiendra »."
EMBEDDED = engines.load("embedded")
GOOD = EMBEDDED.analyze(TEXT)


@frozen
class Fixed:
    """An engine that says the same of every text, or fails as it is told."""

    answer: Callable[[], object]
    name: str = "fixed"

    def analyze(self, text: str) -> Analysis:
        return self.answer()  # type: ignore[return-value]

    def analyze_many(self, texts: Iterable[str]) -> Iterable[Analysis]:
        return [self.analyze(text) for text in texts]


def with_token(index: int, **changes: object) -> Analysis:
    tokens = list(GOOD.tokens)
    tokens[index] = evolve(tokens[index], **changes)
    return evolve(GOOD, tokens=tuple(tokens))


FAULTS: dict[str, Callable[[], object]] = {
    "a token outside the text": lambda: with_token(-1, end=len(TEXT) + 1),
    "a negative offset": lambda: with_token(0, start=-1),
    "an empty token": lambda: with_token(3, end=GOOD.tokens[3].start),
    "a token turned round": lambda: with_token(3, start=GOOD.tokens[3].end + 1),
    "tokens that overlap": lambda: with_token(3, start=GOOD.tokens[2].start),
    "tokens out of order": lambda: evolve(GOOD, tokens=GOOD.tokens[::-1]),
    "a token twice": lambda: evolve(GOOD, tokens=(GOOD.tokens[0], *GOOD.tokens)),
    "a head outside the text": lambda: with_token(2, head=len(GOOD.tokens)),
    "a head below the root": lambda: with_token(2, head=-2),
    "no sentences": lambda: evolve(GOOD, sentences=()),
    "a sentence too few": lambda: evolve(GOOD, sentences=GOOD.sentences[:-1]),
    "a sentence too many": lambda: evolve(GOOD, sentences=(*GOOD.sentences, Sentence(99, 100))),
    "a gap between sentences": lambda: evolve(
        GOOD, sentences=(Sentence(0, 3), Sentence(4, len(GOOD.tokens)))
    ),
    "an empty sentence": lambda: evolve(GOOD, sentences=(Sentence(0, 0), *GOOD.sentences)),
    "sentences without tokens": lambda: Analysis((), GOOD.sentences),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault(fault: str) -> None:
    broken = Fixed(FAULTS[fault])
    with pytest.raises(AnalysisError):
        extract(TEXT, broken)
    with pytest.raises(AnalysisError):
        list(Extractor(broken).pipe([TEXT]))


def raises(error: Exception) -> Callable[[], object]:
    def answer() -> object:
        raise error

    return answer


NO_ANALYSIS: dict[str, Callable[[], object]] = {
    "nothing": lambda: None,
    "no row of tokens": lambda: evolve(GOOD, tokens=None),
    "something else for a token": lambda: evolve(GOOD, tokens=(*GOOD.tokens[:-1], "mot")),
    "a tag that is none": lambda: with_token(3, pos="QUOTE"),
    "a form that is none": lambda: with_token(3, form="clause"),
    "an engine that fails": raises(RuntimeError("out of memory")),
    "an engine that looks in vain": raises(KeyError("lemma")),
}


@pytest.mark.parametrize("fault", NO_ANALYSIS)
def test_no_analysis_at_all(fault: str) -> None:
    with pytest.raises(AnalysisError):
        extract(TEXT, Fixed(NO_ANALYSIS[fault]))


@frozen
class Lazy(Fixed):
    """An engine that gives too few or too many analyses."""

    count: int = 0

    def analyze_many(self, texts: Iterable[str]) -> Iterable[Analysis]:
        return [GOOD] * self.count


@pytest.mark.parametrize("count", [0, 1, 3])
def test_an_analysis_for_each_text(count: int) -> None:
    with pytest.raises(AnalysisError):
        list(Extractor(Lazy(lambda: GOOD, count=count)).pipe([TEXT, TEXT]))


@st.composite
def poor(draw: st.DrawFn, text: str) -> Analysis:
    """The tokens of a text with tags and sentences at random."""
    tokens: list[Token] = []
    for token in EMBEDDED.analyze(text).tokens:
        if draw(st.integers(0, 3)) == 0:
            pos, form = draw(st.sampled_from(sorted(TAGS))), draw(st.sampled_from(sorted(FORMS)))
            tokens.append(evolve(token, pos=pos, form=form))
        elif draw(st.integers(0, 12)) > 0:
            tokens.append(token)
    cuts = {0, len(tokens)} | draw(st.sets(st.integers(0, len(tokens)), max_size=3))
    ends = sorted(cuts)
    sentences = tuple(map(Sentence, ends, ends[1:])) if tokens else ()
    return Analysis(tuple(tokens), sentences)


@given(st.data(), st.one_of(reports().map(lambda r: r.text), noisy_texts(), st.just(TEXT)))
def test_a_poor_analysis(data: st.DataObject, text: str) -> None:
    text = smooth(text).text  # what an engine is asked
    analysis = data.draw(poor(text))
    result = extract(text, Fixed(lambda: analysis))
    quoted = [span for region in find_regions(text)[0] for span in region.spans]
    for attribution in result.attributions:
        if attribution.kind is Kind.DIRECT:
            assert all(any(part in words for words in quoted) for part in attribution.content)
