"""Claims: what is attributed, sentence by sentence, as a fact-checker reads it. Never a verdict.

A content may hold several sentences, and each is a claim of its own: who says it and how it is
held, where it stands in the article, what makes it checkable (`quoteattr.signs`), of what sort it
is, and a *priority* that is a sum of named points (`POINTS`): what to look at first, and why.

An opinion, a promise, a demand, a question and a forecast are claims too, but there is nothing in
them to check *now*; they are kept, marked as not checkable. The sort comes from the act of the cue
(`quoteattr.model.Act`) and from the words; docs/claims.md says each in words, in the order in which
they are tried.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from quoteattr.engines.tokenizer import lines, token_spans
from quoteattr.model import (
    Act,
    Attribution,
    Firmness,
    Kind,
    Polarity,
    Result,
    Span,
    Speaker,
    Stance,
)
from quoteattr.signs import HARD, Sign, SignKind, find_signs, line_of
from quoteattr.stance.line import Line, turns
from quoteattr.stance.moods import is_conditional, is_future
from quoteattr.tables import closed

__all__ = ["POINTS", "Claim", "Place", "Point", "Sort", "Standing", "claims"]


class Standing(StrEnum):
    """How the source stands to a claim."""

    HELD = "held"
    HEARSAY = "hearsay"
    DENIED = "denied"
    WITHHELD = "withheld"


class Sort(StrEnum):
    """What a claim is: the first that fits is taken, and only a fact can be checked now."""

    QUESTION = "question"
    DEMAND = "demand"
    INTENTION = "intention"
    FORECAST = "forecast"
    OPINION = "opinion"
    FRAGMENT = "fragment"
    FACT = "fact"


#: The points of a priority: name → points, and what they are for.
POINTS: Final[Mapping[str, tuple[int, str]]] = {
    "checkable": (5, "a fact, held, denied or told by hearsay"),
    "figure": (3, "a figure or a percentage"),
    "figures": (1, "more than one of them"),
    "comparison": (2, "more, less, most, a rise or a fall"),
    "record": (2, "a first, a record, an only one"),
    "cause": (2, "one thing is said to bring about another"),
    "accusation": (2, "the source accuses somebody"),
    "date": (1, "a date or a stretch of time"),
    "place": (1, "a place"),
    "name": (1, "a name"),
    "headline": (1, "it stands in the headline"),
    "identified": (1, "the speaker is known: there is somebody to ask"),
    "firm": (1, "the cue stresses it"),
    "denied": (1, "the source denies it: two versions stand against each other"),
    "hearsay": (-1, "the source does not vouch for it"),
    "hedged": (-1, "the source leaves it open"),
}


@frozen
class Place:
    """Where a claim stands: the paragraph (from 1, blank lines not counted) and its extent."""

    paragraph: int
    headline: bool
    span: Span


@frozen
class Point:
    """A part of a priority; `name` is a key of `POINTS`."""

    name: str
    value: int


@frozen
class Claim:
    """One attributed statement.

    `text` holds its words, and `spans` where they stand; ``[…]`` stands for what cuts them.
    `attribution` is the index of the attribution in the result. `time` is when it was said, in the
    writer's words; dates that the claim itself is about are among its `signs`.
    """

    text: str
    spans: tuple[Span, ...]
    attribution: int
    speaker: Speaker | None
    standing: Standing
    sort: Sort
    time: Span | None
    place: Place
    signs: tuple[Sign, ...]
    points: tuple[Point, ...]

    @property
    def checkable(self) -> bool:
        """Whether there is something to check now."""
        return self.sort is Sort.FACT and self.standing is not Standing.WITHHELD

    @property
    def priority(self) -> int:
        """The sum of the points."""
        return sum(point.value for point in self.points)


def claims(result: Result, *, ranked: bool = False) -> tuple[Claim, ...]:
    """The claims of a result, in the order of its attributions.

    Where `ranked`, the highest priority first; equals keep that order. A claim follows from the
    result alone: no file, no clock and no engine is asked. A content without a letter or a digit
    makes no claim.
    """
    layout = _layout(result.text)
    found = [
        _claim(result, index, spans, *layout)
        for index, attribution in enumerate(result.attributions)
        for spans in _statements(result.text, attribution)
    ]
    if ranked:
        found.sort(key=lambda claim: -claim.priority)
    return tuple(found)


_FINAL: Final = (".", "!", "?", "…")
_CLOSERS: Final = ' \t\r\n\u00a0\u202f»”"’)]'
_OPENING: Final = frozenset('«“"‘—–-(')
_MOST_HEADLINES: Final = 2


def _layout(text: str) -> tuple[list[int], int]:
    """Where the paragraphs of a text start, and how many lines of headline it has."""
    starts: list[int] = []
    headlines, body = 0, False
    for start, end in lines(text):
        line = text[start:end]
        if line.strip():
            starts.append(start)
            body = body or line.rstrip(_CLOSERS).endswith(_FINAL)
            headlines += not body
    return starts, min(headlines, _MOST_HEADLINES) if body else 0


def _statements(text: str, attribution: Attribution) -> Iterator[tuple[Span, ...]]:
    """The sentences of a content; one that an incise cuts has a span on either side of it."""
    statement: list[Span] = []
    for span in attribution.content:
        if statement and _parts(text[statement[-1].end : span.start], text[span.start : span.end]):
            yield tuple(statement)
            statement = []
        for piece in _sentences(text, span):
            if any(map(str.isalnum, text[piece.start : piece.end])):
                statement.append(piece)
            if statement and text[piece.start : piece.end].endswith(_FINAL):
                yield tuple(statement)
                statement = []
    if statement:
        yield tuple(statement)


def _parts(between: str, after: str) -> bool:
    """Whether a sentence ends between two spans: *« A, dit-il. B »*, or two paragraphs."""
    return "\n" in between or (between.rstrip().endswith(_FINAL) and after[:1].isupper())


def _sentences(text: str, span: Span) -> Iterator[Span]:
    """A span cut after each final mark that a capital or an opening mark follows."""
    start = span.start
    for (first, last), (after, _) in pairwise(token_spans(text, span.start, span.end)):
        final = text[last - 1] in _FINAL and not any(map(str.isalnum, text[first:last]))
        if final and (text[after].isupper() or text[after] in _OPENING):
            yield Span(start, last)
            start = after
    yield Span(start, span.end)


def _claim(
    result: Result, index: int, spans: tuple[Span, ...], starts: list[int], headlines: int
) -> Claim:
    attribution = result.attributions[index]
    stance = attribution.stance or Stance()
    words = line_of(result.text, spans)
    signs = find_signs(words)
    paragraph = bisect_right(starts, spans[0].start)
    extent = Span(spans[0].start, spans[-1].end)
    claim = Claim(
        result.joined(spans),
        spans,
        index,
        attribution.speaker,
        _standing(attribution.polarity, stance),
        _sort(words, attribution, stance, signs),
        stance.time,
        Place(paragraph, paragraph <= headlines, extent),
        signs,
        (),
    )
    return evolve(claim, points=_points(claim, stance))


def _standing(polarity: Polarity, stance: Stance) -> Standing:
    if polarity is not Polarity.ASSERTED:
        return Standing.DENIED if polarity is Polarity.DENIED else Standing.WITHHELD
    return Standing.HEARSAY if stance.hearsay else Standing.HELD


_MEANT_FIRST: Final = closed("verbs_of_intent")
_FEWEST_WORDS: Final = 4
#: Constructions whose content is a phrase, and says nothing by itself.
_OF_A_PHRASE: Final = frozenset(("fragment",))
#: Constructions that say what somebody is taken for: *juge le projet trop cher*.
_OF_AN_OPINION: Final = frozenset(("attributive", "attributive_passive"))
_ASKING: Final = closed("question_words")
_BY_ACT: Final = {
    Act.ASK: Sort.QUESTION,
    Act.ORDER: Sort.DEMAND,
    Act.REQUEST: Sort.DEMAND,
    Act.PROPOSE: Sort.DEMAND,
    Act.PROMISE: Sort.INTENTION,
    Act.WANT: Sort.INTENTION,
    Act.PREDICT: Sort.FORECAST,
}
_OF_OPINION: Final = frozenset((Act.JUDGE, Act.EXPRESS, Act.CRITICISE, Act.OBJECT, Act.AGREE))


def _sort(words: Line, attribution: Attribution, stance: Stance, signs: tuple[Sign, ...]) -> Sort:
    """The first sort that fits: the act of the cue, then the words."""
    measured = any(sign.kind in HARD for sign in signs)
    asking = attribution.kind is not Kind.DIRECT and words.norms[0] in _ASKING
    if words.norms[-1].endswith("?") or asking:
        return Sort.QUESTION
    if stance.act in _BY_ACT and not (measured and attribution.kind is Kind.DIRECT):
        return _BY_ACT[stance.act]
    if words.has(turns("demand")):
        return Sort.DEMAND
    if words.norms[0] in _MEANT_FIRST or words.has(turns("intention")):
        return Sort.INTENTION
    if _tells_what_will_be(words, stance):
        return Sort.FORECAST
    made = attribution.evidence.construction if attribution.evidence is not None else ""
    judges = stance.act in _OF_OPINION or made in _OF_AN_OPINION
    if not measured and (judges or words.has(turns("opinion"))):
        return Sort.OPINION
    charge = stance.act in (Act.ACCUSE, Act.DENY)
    short = sum(norm[0].isalnum() for norm in words.norms) < _FEWEST_WORDS
    if not measured and not charge and (made in _OF_A_PHRASE or short):
        return Sort.FRAGMENT
    return Sort.FACT


def _tells_what_will_be(words: Line, stance: Stance) -> bool:
    """A future, a hypothesis, or a conditional that reports no hearsay."""
    if words.has(turns("forecast")) or words.norms[0] == "si":
        return True
    for index, norm in enumerate(words.norms):
        if index and words.is_capital(index):
            continue
        span = words.span(index, index + 1)
        if is_future(norm) or (
            is_conditional(norm) and not any(span in mark for mark in stance.hearsay)
        ):
            return True
    return False


def _points(claim: Claim, stance: Stance) -> tuple[Point, ...]:
    """The points that a claim gets: those of its signs bear the names of their kinds."""
    kinds = [sign.kind for sign in claim.signs]
    counted = kinds.count(SignKind.FIGURE) + kinds.count(SignKind.PERCENTAGE)
    holds: dict[str, bool] = {
        **{kind.value: True for kind in kinds},
        "checkable": claim.checkable,
        "figure": counted > 0,
        "figures": counted > 1,
        "accusation": stance.act is Act.ACCUSE,
        "headline": claim.place.headline,
        "identified": claim.speaker is not None and not claim.speaker.anonymous,
        "firm": stance.firmness is Firmness.FIRM,
        "denied": claim.standing is Standing.DENIED,
        "hearsay": claim.standing is Standing.HEARSAY,
        "hedged": stance.firmness is Firmness.HEDGED,
    }
    return tuple(Point(name, value) for name, (value, _) in POINTS.items() if holds.get(name))
