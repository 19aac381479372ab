"""Hypothesis strategies for results that keep the contract of the model, and no more.

What depends on a length alone is made once for it: to make and validate a strategy takes longer
than to draw from it.
"""

from functools import cache

from attrs import evolve
from hypothesis import strategies as st

from quoteattr.model import (
    Act,
    Attribution,
    Cue,
    CueType,
    Diagnostic,
    Evidence,
    Firmness,
    Kind,
    Mention,
    Polarity,
    Result,
    Source,
    SourceType,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
)

# Letters, marks, spaces, controls, an astral letter, a turn of direction, half a surrogate pair.
ALPHABET = "abéÉ «»’'\"\n\r\t,.<>&\x00\x1b\u202e\u0301\U0001f600\ud800"
texts = st.text(alphabet=ALPHABET, min_size=0, max_size=60)
words = st.text(alphabet="abcé '-\U0001f600", max_size=12)


@cache
def spans(length: int) -> st.SearchStrategy[Span]:
    """Any span of a text of `length` code points."""
    pair = st.tuples(st.integers(0, length), st.integers(0, length))
    return pair.map(lambda ends: Span(min(ends), max(ends)))


@cache
def contents(length: int) -> st.SearchStrategy[tuple[Span, ...]]:
    """One to three spans in order."""
    ends = st.lists(st.integers(0, length), min_size=2, max_size=6).map(sorted)
    return ends.map(lambda cuts: tuple(map(Span, cuts[::2], cuts[1::2])))


@cache
def speakers(length: int) -> st.SearchStrategy[tuple[Speaker, ...]]:
    """Up to four speakers, each with an id of its own."""
    one = st.builds(
        Speaker,
        id=st.text(alphabet="s0123456789", min_size=1, max_size=4),
        name=words,
        kind=st.sampled_from(SpeakerKind),
        anonymous=st.booleans(),
        mentions=st.lists(
            st.builds(Mention, spans(length), st.sampled_from(SourceType)), max_size=2
        ).map(tuple),
        roles=st.lists(words, max_size=2).map(tuple),
        gender=st.sampled_from([None, "m", "f"]),
        number=st.sampled_from([None, "s", "p"]),
        identifier=st.none() | words,
    )
    return st.lists(one, max_size=4, unique_by=lambda speaker: speaker.id).map(tuple)


@cache
def stances(length: int) -> st.SearchStrategy[Stance]:
    """Any stance in a text of `length` code points."""
    some = st.lists(spans(length), max_size=2).map(tuple)
    place = st.none() | spans(length)
    return st.builds(
        Stance,
        st.sampled_from(Act),
        st.sampled_from(Firmness),
        hearsay=some,
        hedges=some,
        stresses=some,
        addressee=place,
        medium=place,
        occasion=place,
        time=place,
    )


@cache
def attributions(length: int) -> st.SearchStrategy[list[Attribution]]:
    """Up to five attributions to nobody, in a text of `length` code points."""
    one = st.builds(
        Attribution,
        kind=st.sampled_from(Kind),
        content=contents(length),
        cue=st.none() | st.builds(Cue, spans(length), words, st.sampled_from(CueType)),
        source=st.none() | st.builds(Source, spans(length), st.sampled_from(SourceType)),
        polarity=st.sampled_from(Polarity),
        evidence=st.none() | st.builds(Evidence, words, st.lists(words, max_size=2).map(tuple)),
        confidence=st.floats(0, 1),
        stance=st.none() | stances(length),
        speaker_confidence=st.floats(0, 1),
    )
    return st.lists(one, max_size=5)


@cache
def diagnostics(length: int) -> st.SearchStrategy[tuple[Diagnostic, ...]]:
    """Up to two diagnostics about a text of `length` code points."""
    one = st.builds(Diagnostic, words, words, spans(length))
    return st.lists(one, max_size=2).map(tuple)


@cache
def voices(count: int) -> st.SearchStrategy[int | None]:
    """The place of one of `count` speakers, or none."""
    return st.none() | st.integers(0, count - 1) if count else st.none()


@st.composite
def results(draw: st.DrawFn, text: st.SearchStrategy[str] = texts) -> Result:
    """Any result that the model allows."""
    written = draw(text)
    length = len(written)
    cast = draw(speakers(length))
    said = []
    for attribution in draw(attributions(length)):
        voice = draw(voices(len(cast)))
        said.append(attribution if voice is None else evolve(attribution, speaker=cast[voice]))
    return Result(written, tuple(said), cast, draw(diagnostics(length)))


@st.composite
def readings(draw: st.DrawFn) -> tuple[Result, Result]:
    """Two results about one text."""
    text = draw(texts)
    return draw(results(st.just(text))), draw(results(st.just(text)))
