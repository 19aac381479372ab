"""Law: another typography for the same words moves the tokens and changes no tag."""

import unicodedata

import pytest
from french import phrases, reports
from golden import sentences, tags, tokens
from hypothesis import example, given
from hypothesis import strategies as st

from quoteattr import engines
from quoteattr.spelling import APOSTROPHES

ENGINE = engines.load("embedded")
SPACES = "\u00a0\u2009\u202f"
Shape = list[tuple[str, str, str, str, str]]
RULES = (
    *(rule.marked for rule in sentences.RULES),
    *(rule.marked for rule in tags.RULES),
    *(rule.marked.replace("|", "").replace("_", rule.space) for rule in tokens.RULES),
)
TEXTS = st.one_of(
    st.sampled_from(RULES), phrases(), reports().map(lambda report: report.text), st.just("À É.")
)


def shape(text: str) -> tuple[Shape, list[tuple[int, int]]]:
    analysis = ENGINE.analyze(text)
    words = [(t.norm, t.pos, t.form, t.lemma, text[t.start : t.end]) for t in analysis.tokens]
    return words, [(s.first, s.last) for s in analysis.sentences]


def composed(shaped: tuple[Shape, list[tuple[int, int]]]) -> object:
    words, ends = shaped
    return [(*fields, unicodedata.normalize("NFC", word)) for *fields, word in words], ends


@given(TEXTS)
def test_composed_and_decomposed(text: str) -> None:
    one, other = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert composed(shape(one)) == composed(shape(other))


@given(TEXTS, st.sampled_from(APOSTROPHES))
@example("''Oui''", "ʼ")
def test_apostrophes(text: str, apostrophe: str) -> None:
    straight = text.translate(dict.fromkeys(map(ord, APOSTROPHES), "'"))
    words, ends = shape(straight.replace("'", apostrophe))
    back = [(*fields, word.replace(apostrophe, "'")) for *fields, word in words]
    assert (back, ends) == shape(straight)


@pytest.mark.parametrize("space", SPACES)
@given(text=TEXTS)
def test_spaces(space: str, text: str) -> None:
    plain = text.translate(dict.fromkeys(map(ord, SPACES), " "))
    words, ends = shape(plain.replace(" ", space))
    back = [(*fields, word.replace(space, " ")) for *fields, word in words]
    assert (back, ends) == shape(plain)
