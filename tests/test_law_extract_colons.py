"""Law: what stands between a subject and a colon with a quotation is the verb, not a name."""

from hypothesis import given
from hypothesis import strategies as st

from quoteattr import extract, lexicon
from quoteattr.conjugation import conjugate

VERBS = [v for v in lexicon.verbs() if "colon" in v.frames and not v.words]
SUBJECTS = ("Le maire", "Paul Rey", "La ministre Odile Brenner", "Le porte-parole de la mairie")


def present(verb: lexicon.Verb) -> str:
    """The verb in the third person singular of the present, with its pronoun."""
    found = next(
        form.text
        for form in conjugate(verb.lemma)
        if (form.mood, form.tense, form.person, form.number) == ("ind", "pres", 3, "s")
    )
    if verb.reflexive == "no":
        return found
    return f"s'{found}" if found[0] in "aeéêiîouhy" else f"se {found}"


@given(st.sampled_from(VERBS), st.sampled_from(SUBJECTS))
def test_a_verb_before_a_colon(verb: lexicon.Verb, subject: str) -> None:
    text = f"{subject} {present(verb)} : « Tout va bien. »"
    (found,) = extract(text).attributions
    assert found.source is not None
    assert text[found.source.span.start : found.source.span.end] == subject
