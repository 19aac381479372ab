"""Law: two texts joined by a blank line have the union of their analyses, shifted."""

from attrs import evolve
from french import noisy_texts
from golden import sentences, tags, tokens
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import engines
from quoteattr.analysis import Analysis, Sentence

ENGINE = engines.load("embedded")
GLUE = "\n\n"
RULES = (*tokens.RULES, *sentences.RULES, *tags.RULES)
TEXTS = st.one_of(noisy_texts(), st.sampled_from([rule.marked for rule in RULES]))


def shifted(analysis: Analysis, chars: int, count: int) -> Analysis:
    return Analysis(
        tuple(evolve(t, start=t.start + chars, end=t.end + chars) for t in analysis.tokens),
        tuple(Sentence(s.first + count, s.last + count) for s in analysis.sentences),
    )


@given(TEXTS, TEXTS)
def test_joined(one: str, other: str) -> None:
    first = ENGINE.analyze(one)
    second = shifted(ENGINE.analyze(other), len(one + GLUE), len(first.tokens))
    whole = ENGINE.analyze(one + GLUE + other)
    assert whole.tokens == first.tokens + second.tokens
    assert whole.sentences == first.sentences + second.sentences
