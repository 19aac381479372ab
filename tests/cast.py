"""Hypothesis strategies for the speakers: articles made of mentions, with their attributions."""

from hypothesis import strategies as st

from quoteattr import engines
from quoteattr.model import (
    Attribution,
    Cue,
    CueType,
    Evidence,
    Kind,
    Source,
    SourceType,
    Span,
    Speaker,
)
from quoteattr.speakers import resolve

__all__ = ["articles", "hostile", "run", "some_attributions"]

Given = tuple[str, list[Attribution]]

SOURCES = (
    "Marie Durand",
    "M. Lefort",
    "Paul Lefort",
    "Durand",
    "le maire de Lille Paul Lefort",
    "Claire Vasseur, présidente du club,",
    "la présidente",
    "le maire",
    "elle",
    "il",
    "ils",
    "ce dernier",
    "la CGT",
    "le syndicat CGT",
    "le collectif des riverains",
    "le collectif",
    "l'association",
    "deux responsables belges",
    "les responsables",
    "l'un des responsables",
    "son avocat",
    "un rapport de l'ONU",
    "les chiffres du ministère du Travail",
    "Séoul",
    "le Monde",
    "on",
    "un témoin",
    "l'Espagne et la Grèce",
    "l'Institut national des forêts (INF)",
    "l'INF",
)
LEADS = (
    "",
    "Hier à Paris, ",
    "Le ministre Jean Morel est venu. ",
    "Anna Keller a vu Petro Bondar. ",
)


@st.composite
def articles(draw: st.DrawFn) -> Given:
    """An article in which sources of any sort follow each other, and its attributions."""
    text = ""
    found: list[Attribution] = []
    for _ in range(draw(st.integers(1, 6))):
        text += draw(st.sampled_from(LEADS)) + "« "
        content = Span(len(text), len(text) + 11)
        text += "Nous savons »"
        cue = source = None
        if draw(st.integers(0, 5)):
            text += ", "
            cue = Cue(Span(len(text), len(text) + 5), "a dit", CueType.VERB)
            text += "a dit "
            words = draw(st.sampled_from(SOURCES))
            source = Source(Span(len(text), len(text) + len(words)), SourceType.DESCRIPTION)
            text += words
        text += draw(st.sampled_from((". ", ".\n")))
        evidence = Evidence("incise" if cue else "carried_on")
        found.append(Attribution(Kind.DIRECT, (content,), cue, source, evidence=evidence))
    return text, found


# Letters and words that names, titles, lists and brackets are made of, in any order.
PIECES = (
    "Le la l' L’ un des de d' du et , . ( ) « » \" [ ] - \n M. Mme Paul Anna CGT INF maire ministre"
    " président rapport selon il elle ils son Al-Masri al-Masri e\u0301 \u200f \ud800 \x00 — 12 %"
).split(" ")
hostile = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join) | st.text(max_size=60)


@st.composite
def some_attributions(draw: st.DrawFn, text: str) -> list[Attribution]:
    """Attributions at any places of a text, with and without cue and source."""
    if not text:
        return []
    place = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(
        lambda pair: Span(min(pair), max(pair))
    )
    one = st.builds(
        Attribution,
        kind=st.sampled_from(Kind),
        content=st.tuples(place),
        cue=st.none() | st.builds(Cue, place, st.just("dire"), st.sampled_from(CueType)),
        source=st.none() | st.builds(Source, place, st.sampled_from(SourceType)),
        evidence=st.none() | st.builds(Evidence, st.sampled_from(("carried_on", "incise"))),
    )
    return draw(st.lists(one, max_size=6))


def run(text: str, given: list[Attribution]) -> tuple[tuple[Attribution, ...], tuple[Speaker, ...]]:
    """`resolve` with the embedded engine."""
    return resolve(text, engines.load("embedded").analyze(text), given)
