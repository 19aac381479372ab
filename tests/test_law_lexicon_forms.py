"""Law: every form of every cue verb is recognised, as what it is, and as nothing it is not."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from quoteattr import lexicon
from quoteattr.conjugation import conjugate

VERBS = st.sampled_from(lexicon.verbs())
CONSONANTS = "bcdfglmnprtv"


@given(VERBS)
def test_every_form_is_read_back_with_its_features(verb: lexicon.Verb) -> None:
    look_up = lexicon.locution_readings if verb.words else lexicon.verb_readings
    for form in conjugate(verb.lemma):
        wanted = lexicon.Reading(
            verb, form.form, form.mood, form.tense, form.person, form.number, form.gender
        )
        assert wanted in look_up(form.text)


@given(VERBS)
def test_every_reading_of_a_form_is_a_form_of_its_verb(verb: lexicon.Verb) -> None:
    for text in {form.text for form in conjugate(verb.lemma)}:
        for reading in (*lexicon.verb_readings(text), *lexicon.locution_readings(text)):
            assert any(
                (f.text, f.form, f.mood, f.tense, f.person, f.number, f.gender)
                == (
                    text,
                    reading.form,
                    reading.mood,
                    reading.tense,
                    reading.person,
                    reading.number,
                    reading.gender,
                )
                for f in conjugate(reading.verb.lemma)
            )


@given(VERBS)
def test_forms_are_in_the_form_of_look_ups(verb: lexicon.Verb) -> None:
    for form in conjugate(verb.lemma):
        assert form.text == unicodedata.normalize("NFC", form.text.lower())
        assert form.text.replace("-", "").isalpha()


@given(VERBS)
def test_single_words_and_locutions_are_kept_apart(verb: lexicon.Verb) -> None:
    assert all(not reading.verb.words for reading in lexicon.verb_readings(verb.lemma))
    assert all(reading.verb.words for reading in lexicon.locution_readings(verb.lemma))


@given(st.text())
def test_any_word_may_be_looked_up(word: str) -> None:
    for reading in lexicon.verb_readings(word):
        assert word in {form.text for form in conjugate(reading.verb.lemma)}
    assert (lexicon.noun_cue(word) is None) == (word not in lexicon.nouns())


@given(st.text(CONSONANTS, min_size=1, max_size=3), st.sampled_from(["a", "i", "ou", "on"]))
def test_a_new_verb_in_er_keeps_its_stem(onset: str, vowel: str) -> None:
    stem = f"{onset}{vowel}t"
    forms = conjugate(stem + "er")
    assert len(forms) == 51
    assert all(form.text.startswith(stem) for form in forms)


@given(st.text(CONSONANTS, min_size=1, max_size=3), st.sampled_from("dlmnrst"))
def test_e_acute_opens_before_a_mute_e(onset: str, last: str) -> None:
    singular = {
        form.text
        for form in conjugate(f"{onset}é{last}er")
        if (form.mood, form.tense, form.person, form.number) == ("ind", "pres", 3, "s")
    }
    assert singular == {f"{onset}è{last}e"}
