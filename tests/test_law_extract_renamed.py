"""Law: renaming a speaker renames the speaker, and changes nothing else."""

import pytest
from french import Reported, reports
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import Result, extract
from quoteattr.model import Span

ARTICLES = (
    "{name} dirige le port. « La digue tiendra », a déclaré {name}. Elle affirme que le pont est "
    "sûr.\n\nSelon Mme {family}, les travaux dureront un an. « Nous serons prêts », ajoute-t-elle.",
    "La maire de Valrive, {name}, accuse le préfet de mentir. Il répond que {name} se trompe.",
    "D'après {name}, présidente du club, « rien n'est joué ». {family} précise, lundi, vouloir "
    "rester.",
    "« Les loyers, sourit {name}, c'est notre affaire. » Mme {family} juge la loi « absurde ».",
)
NAMES = [
    f"{first} {family}"
    for first in ("Marie", "Jeanne", "Anne-Laure", "Zoé")
    for family in ("Durand", "Morvan", "Le Goff", "El Amrani", "Petit-Jean", "O'Neil", "Ćosić")
]


def about(article: str, name: str) -> str:
    return article.format(name=name, family=name.split(" ", 1)[1])


def nameless(result: Result, name: str) -> list[tuple[object, ...]]:
    """The attributions with the name and all that its length moves taken away."""

    def hidden(words: str) -> str:
        return words.replace(name, "{name}").replace(name.split(" ", 1)[1], "{family}")

    def place(span: Span | None) -> tuple[int, str] | None:
        return (len(hidden(result.text[: span.start])), hidden(result[span])) if span else None

    return [
        (
            a.kind,
            a.polarity,
            [place(span) for span in a.content],
            place(a.cue.span if a.cue else None),
            place(a.source.span if a.source else None),
            hidden(a.speaker.name) if a.speaker else None,
        )
        for a in result.attributions
    ]


@pytest.mark.parametrize("article", ARTICLES)
@pytest.mark.parametrize("name", NAMES[1:])
def test_another_name(article: str, name: str) -> None:
    old = nameless(extract(about(article, NAMES[0])), NAMES[0])
    assert nameless(extract(about(article, name)), name) == old
    assert old


@given(reports(speakers=st.just(NAMES[0])), st.sampled_from(NAMES))
def test_another_name_in_a_generated_report(reported: Reported, name: str) -> None:
    old = nameless(extract(reported.text), NAMES[0])
    assert nameless(extract(reported.text.replace(NAMES[0], name)), name) == old
