"""Laws of the incises: they lie in their region, cut it cleanly, and know every verb that may frame
a quotation.
"""

import unicodedata
from itertools import pairwise

from french import noisy_texts, phrases
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteattr.conjugation import conjugate
from quoteattr.dialogue import cut_incises, incises
from quoteattr.lexicon import Verb, verbs
from quoteattr.quotes import find_regions

FRAMING = [
    verb for verb in verbs() if "incise" in verb.frames and verb.cls != "stance" and not verb.words
]


def third_person(verb: Verb) -> list[str]:
    """The forms of the third person singular of the indicative and the conditional."""
    return [
        form.text
        for form in conjugate(verb.lemma)
        if form.mood in ("ind", "cnd") and (form.person, form.number) == (3, "s")
    ]


def participles(verb: Verb) -> list[str]:
    return [form.text for form in conjugate(verb.lemma) if form.form == "ppart"]


def test_every_form_of_every_verb():
    for verb in FRAMING:
        reflexive = verb.reflexive == "yes"
        for form in third_person(verb):
            elided = form[0] in "aeiouyhéèêâîô"
            clitic = ("s'" if elided else "se ") if reflexive else ""
            link = "" if form[-1] in "td" else "-t"
            check(f"{clitic}{form}{link}-il", f"{clitic}{form}", "il")
        for form in participles(verb)[:1]:
            cue = f"s'est-il {form}" if reflexive else f"a-t-il {form}"
            check(cue, cue, "il")


def check(incise: str, cue: str, subject: str) -> None:
    text = f"« Nous, {incise}, partirons. »"
    (region,), _ = find_regions(text)
    found = incises(text, region)
    assert [text[i.span.start : i.span.end] for i in found] == [incise]
    assert text[found[0].cue.start : found[0].cue.end] == cue
    assert text[found[0].subject.start : found[0].subject.end] == subject


@given(noisy_texts())
def test_incises_lie_in_their_region(text: str):
    regions, _ = find_regions(text)
    for region in regions:
        reached = region.span.start
        for incise in incises(text, region):
            assert reached <= incise.span.start < incise.span.end <= region.span.end
            assert incise.cue in incise.span
            assert incise.subject in incise.span
            reached = incise.span.end


@given(noisy_texts())
def test_what_is_left_lies_in_the_words(text: str):
    regions, _ = find_regions(text)
    for region in regions:
        pieces = cut_incises(text, region)
        assert pieces
        for before, after in pairwise(pieces):
            assert before.end <= after.start
        for piece in pieces:
            assert any(piece in words for words in region.spans)
        if pieces != region.spans:
            cut = [incise.span for incise in incises(text, region)]
            assert not any(piece.overlaps(span) for piece in pieces for span in cut)


@given(phrases(), phrases(), st.sampled_from(["dit-il", "a-t-elle déclaré", "répondit Léa"]))
@settings(max_examples=50)
def test_the_words_around_do_not_matter(before: str, after: str, incise: str):
    text = f"« {before}, {incise}, {after} »"
    (region,), _ = find_regions(text)
    assert [text[s.start : s.end] for s in cut_incises(text, region)] == [before, after]


@given(st.sampled_from(["dit-il", "réplique Zoé", "a-t-il répété", "s'est écriée Hélène"]))
def test_composed_and_decomposed_letters(incise: str):
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, f"« Été, {incise}, hiver »")
        (region,), _ = find_regions(text)
        assert len(incises(text, region)) == 1
        assert len(cut_incises(text, region)) == 2
