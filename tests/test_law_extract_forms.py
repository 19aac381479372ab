"""Law: every finite form of the third person of every verb is recognised in its incise.

*« Nous partirons demain », VERB Marie Durand.* for each verb of the lexicon with the frame of an
incise, in the indicative and the conditional, simple and compound; the plural with *les élus*.
"""

import pytest

from quoteattr import extract, lexicon
from quoteattr.conjugation import conjugate
from quoteattr.lexicon import Verb

VERBS = [
    verb
    for verb in lexicon.verbs()
    if "incise" in verb.frames and verb.cls != "stance" and not verb.words
]
SUBJECTS = {"s": "Marie Durand", "p": "les élus"}
WORDS = "« Nous partirons demain », "


def cues(verb: Verb) -> list[tuple[str, str]]:
    """Each simple form, and one compound one, with its subject."""
    forms = conjugate(verb.lemma)
    found = [
        (reflexive(verb, form.text), SUBJECTS[form.number])
        for form in forms
        if form.form == "fin" and form.person == 3 and form.mood in ("ind", "cnd")
    ]
    participle = next(
        (f.text for f in forms if (f.form, f.gender, f.number) == ("ppart", "m", "s")), ""
    )
    if participle:
        compound = f"s'est {participle}" if verb.reflexive == "yes" else f"a {participle}"
        found.append((compound, SUBJECTS["s"]))
    return found


def reflexive(verb: Verb, form: str) -> str:
    if verb.reflexive != "yes":
        return form
    return f"s'{form}" if form[0] in "aeiouéèêhyîâ" else f"se {form}"


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_every_form_in_an_incise(verb: Verb) -> None:
    wanted = cues(verb)
    text = "\n\n".join(f"{WORDS}{cue} {subject}." for cue, subject in wanted)
    result = extract(text)
    found = [
        (result[a.cue.span], result[a.source.span])
        for a in result.attributions
        if a.cue and a.source and result[a.content[0]] == "Nous partirons demain"
    ]
    assert [pair for pair in wanted if pair not in found] == []


def test_there_are_many_verbs() -> None:
    assert len(VERBS) >= 500
