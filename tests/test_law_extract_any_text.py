"""Law: any text gives a Result, and the Result keeps the contract of the model.

Spans lie inside the text and hold words, contents stand in text order, a cue and a source never
overlap the content that they frame, a direct content lies between marks, and every speaker of an
attribution is among the speakers.
"""

import unicodedata
from itertools import pairwise

import pytest
from french import noisy_texts, reports
from hypothesis import given
from hypothesis import strategies as st
from shapes import GOLDEN, extracted

from quoteattr import extract
from quoteattr.model import Attribution, Kind, Result, Span
from quoteattr.quotes import find_regions
from quoteattr.view import smooth

PIECES = (
    "Marie Durand|il|elle|qui|que|qu'|de|à|si|selon|Selon|pour|par|et|mais|,|;|:|.|\n|«|»|“|”|\"|("
    "|)|a déclaré|a-t-il dit|affirme|précisant|en ajoutant|avant d'|accuse|est accusé|juge|se dit"
    "|nie|refuse de dire|la digue|les élus|un témoin|tiendra|partir|trop dure|lundi|comme l'a dit|—"
    "|ne permet pas|d'envisager"
    "|M.|même si|dont|où|ce qui|d'après|l'appel|selon laquelle|n'a pas|\u00a0|\u200d|\u0301|\ud800"
).split("|")
#: Words of reports in any order: grammar all over the place, and none.
jumbles = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
anything = st.text(st.characters(exclude_categories=()), max_size=80)

HOSTILE = {
    "empty": "",
    "a null": "\x00",
    "half a surrogate pair": "« \ud800 », a dit \udfff.",
    "marks alone": "«»“”\"'‘’„" * 50,
    "a flood of accents": "Marie" + "\u0301" * 5_000 + " dit que la digue tient.",
    "turns of direction": "« \u202eOui\u202c », a dit \u2066Marie Durand\u2069.",
    "no letters": "… , ; : !? — - ()" * 100,
    "one word": "a" * 100_000,
    "a line of spaces": " " * 100_000,
    "many line breaks": "\n" * 100_000,
    "one mark": "« " * 20_000,
    "astral letters": "« 𝔒𝔲𝔦 », a dit 𝕄arie 𝔻urand.",
    "nobody is let": "Ils ne permettent déjà pas d'envisager de tenir un délai « très court ».",
    "other scripts": "«Да», сказал он. 「はい」と言った。 قال: «نعم»",
}


def assert_sound(result: Result) -> None:
    length = len(result.text)
    ids = {speaker.id for speaker in result.speakers}
    assert len(ids) == len(result.speakers)
    for attribution in result.attributions:
        for span in parts(attribution):
            assert 0 <= span.start < span.end <= length
            assert not result[span][0].isspace() and not result[span][-1].isspace()
        for span in parts(attribution)[len(attribution.content) :]:
            assert not any(span.overlaps(content) for content in attribution.content)
        assert any(char.isalnum() for span in attribution.content for char in result[span])
        assert attribution.speaker is None or attribution.speaker in result.speakers
    for before, after in pairwise(result.attributions):
        assert before.start <= after.start
    for speaker in result.speakers:
        assert speaker.name.strip() == speaker.name != ""
        assert all(mention.span.end <= length for mention in speaker.mentions)


def parts(attribution: Attribution) -> list[Span]:
    """Content, cue and source."""
    outside = [part.span for part in (attribution.cue, attribution.source) if part]
    return [*attribution.content, *outside]


def assert_marks_tell_the_kind(result: Result) -> None:
    view = smooth(result.text)
    regions, _ = find_regions(view.text)
    quoted = [view.span(span) for region in regions for span in region.spans]
    for attribution in result.attributions:
        inside = [any(span in words for words in quoted) for span in attribution.content]
        assert all(inside) == (attribution.kind is Kind.DIRECT)
        held = any(span.overlaps(words) for words in quoted for span in attribution.content)
        assert held == (attribution.kind is not Kind.INDIRECT)


@given(st.one_of(anything, noisy_texts(), jumbles))
def test_any_text(text: str) -> None:
    result = extract(text)
    assert result.text == text
    assert_sound(result)
    assert_marks_tell_the_kind(result)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text(name: str) -> None:
    assert_sound(extract(HOSTILE[name]))


@given(reports(), st.data())
def test_a_report_with_something_thrown_in(reported, data) -> None:
    at = data.draw(st.integers(0, len(reported.text)))
    thrown = data.draw(st.one_of(noisy_texts(6), st.sampled_from(PIECES)))
    result = extract(reported.text[:at] + thrown + reported.text[at:])
    assert_sound(result)
    assert_marks_tell_the_kind(result)


def test_golden_texts() -> None:
    for text in GOLDEN:
        assert_sound(extracted(text))
        assert_marks_tell_the_kind(extracted(text))


@given(jumbles)
def test_normal_forms_of_a_jumble(text: str) -> None:
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert_sound(extract(unicodedata.normalize(form, text)))
