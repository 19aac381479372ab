"""Law: every finite form of the third person of every verb is recognised as a cue.

In an incise, *« Nous partirons demain », VERB Marie Durand*, for each verb of the lexicon with that
frame, and before a clause, *Marie Durand VERB que la route est fermée*: in the indicative and the
conditional, and in one compound tense; the plural with *les élus*.
"""

from collections.abc import Callable

from french import cue_form

from quoteattr import extract, lexicon
from quoteattr.conjugation import conjugate
from quoteattr.lexicon import Verb

SUBJECTS = {"s": "Marie Durand", "p": "Les élus"}


def with_frame(frame: str) -> list[Verb]:
    return [
        verb
        for verb in lexicon.verbs()
        if frame in verb.frames and verb.cls != "stance" and not verb.words
    ]


def forms(verb: Verb) -> list[tuple[str, str]]:
    """Each simple form, and a compound one, with its subject."""
    return [
        *(
            (reflexive(verb, form.text), SUBJECTS[form.number])
            for form in conjugate(verb.lemma)
            if form.form == "fin" and form.person == 3 and form.mood in ("ind", "cnd")
        ),
        (cue_form(verb, "past"), SUBJECTS["s"]),
    ]


def reflexive(verb: Verb, form: str) -> str:
    if verb.reflexive != "yes":
        return form
    return f"s'{form}" if form[0] in "aeiouéèêhyîâ" else f"se {form}"


def missed(verb: Verb, content: str, sentence: Callable[[str, str], str]) -> list[tuple[str, str]]:
    """The forms with subjects that `sentence` writes and that are not found with that content."""
    wanted = forms(verb)
    result = extract("\n\n".join(sentence(cue, subject) for cue, subject in wanted))
    found = [
        (result[a.cue.span], result[a.source.span].capitalize())
        for a in result.attributions
        if a.cue and a.source and result[a.content[0]] == content
    ]
    return [pair for pair in wanted if (pair[0], pair[1].capitalize()) not in found]


def test_in_an_incise() -> None:
    def sentence(cue: str, subject: str) -> str:
        return f"« Nous partirons demain », {cue} {subject.replace('Les', 'les')}."

    for verb in with_frame("incise"):
        assert missed(verb, "Nous partirons demain", sentence) == [], verb.name


def test_before_a_clause() -> None:
    def sentence(cue: str, subject: str) -> str:
        return f"{subject} {cue} que la route est fermée."

    for verb in with_frame("que"):
        assert missed(verb, "la route est fermée", sentence) == [], verb.name


def test_there_are_many_verbs() -> None:
    assert len(with_frame("incise")) >= 500
    assert len(with_frame("que")) >= 300
