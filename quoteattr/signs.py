"""What makes a statement checkable: its figures, dates, names, comparisons, causes and firsts.

A *sign* is a stretch of words that somebody could look up, count or compare. Signs are told by
fixed turns and by capitals alone, since a result keeps no analysis: they say where to look, and
nothing of what is true.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from attrs import frozen

from quoteattr import nouns
from quoteattr.engines.tokenizer import token_spans
from quoteattr.model import Span
from quoteattr.spelling import fold
from quoteattr.stance.line import Line, turns
from quoteattr.stance.times import has_anchor, times
from quoteattr.tables import closed

__all__ = ["HARD", "Sign", "SignKind", "Statement", "find_signs"]


class SignKind(StrEnum):
    """What a sign is (docs/claims.md)."""

    FIGURE = "figure"
    PERCENTAGE = "percentage"
    DATE = "date"
    PLACE = "place"
    NAME = "name"
    COMPARISON = "comparison"
    CAUSE = "cause"
    RECORD = "record"


#: Kinds that measure: they make even a judgement checkable.
HARD: Final = frozenset(
    (SignKind.FIGURE, SignKind.PERCENTAGE, SignKind.DATE, SignKind.COMPARISON, SignKind.RECORD)
)


@frozen(order=True)
class Sign:
    """A checkable stretch: where it stands in the text, and what it is."""

    span: Span
    kind: SignKind


_INSIDE_NAMES: Final = closed("inside_names")
_SMALL: Final = closed("never_a_name_of_their_own")
_TO_PLACES: Final = closed("prepositions_to_places")


class Statement:
    """The words of a statement, which may be cut into several spans of the text."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self.text = text
        self.places = [place for span in spans for place in token_spans(text, span.start, span.end)]
        self.norms = [fold(text[start:end]) or text[start:end] for start, end in self.places]
        self.line = Line(self.norms)

    def span(self, first: int, last: int) -> Span:
        """The span of the words `first` to `last` (exclusive)."""
        return Span(self.places[first][0], self.places[last - 1][1])

    def is_capital(self, index: int) -> bool:
        """Whether a word is written with a capital."""
        return self.text[self.places[index][0]].isupper()

    def word(self, index: int) -> str:
        """A word as the text has it."""
        start, end = self.places[index]
        return self.text[start:end]


def find_signs(words: Statement) -> tuple[Sign, ...]:
    """The signs of a statement in text order; those that count or date do not overlap."""
    found = [*_counted(words), *_turned(words), *_named(words)]
    return tuple(sorted(Sign(words.span(first, last), kind) for first, last, kind in found))


_Found = tuple[int, int, SignKind]


def _counted(words: Statement) -> Iterator[_Found]:
    taken: set[int] = set()
    percentages = words.line.find(turns("percentage"))
    ranges = [(place, SignKind.PERCENTAGE) for place in percentages]
    if has_anchor(words.norms):
        ranges += [(place, SignKind.DATE) for place in times(words.line, complements=True)]
    ranges += [(place, SignKind.DATE) for place in words.line.find(turns("year"))]
    ranges += [(place, SignKind.FIGURE) for place in words.line.find(turns("figure"))]
    for (first, last), kind in ranges:
        if taken.isdisjoint(range(first, last)):
            taken.update(range(first, last))
            yield first, last, kind


def _turned(words: Statement) -> Iterator[_Found]:
    for kind in (SignKind.COMPARISON, SignKind.CAUSE, SignKind.RECORD):
        for first, last in words.line.find(turns(kind)):
            negated = not {"ne", "n'"}.isdisjoint(words.norms[max(0, first - 3) : first])
            if kind is not SignKind.COMPARISON or not negated:
                yield first, last, kind


def _named(words: Statement) -> Iterator[_Found]:
    index = 0
    while index < len(words.norms):
        if not words.is_capital(index) or words.norms[index] in _SMALL:
            index += 1
            continue
        last = _name_end(words, index)
        if not _opens(words, index) or _is_name(words, index, last):
            yield index, last, _place_or_name(words, index, last)
        index = last


def _opens(words: Statement, index: int) -> bool:
    """Whether a word would have a capital whatever it is."""
    return index == 0 or not words.norms[index - 1][-1:].isalnum()


def _name_end(words: Statement, index: int) -> int:
    last = index + 1
    while last < len(words.norms):
        ahead = last
        while ahead < len(words.norms) and words.norms[ahead] in _INSIDE_NAMES:
            ahead += 1
        if ahead == len(words.norms) or not words.is_capital(ahead):
            break
        last = ahead + 1
    return last


def _is_name(words: Statement, first: int, last: int) -> bool:
    """Whether a word that opens a sentence or a quotation is a name all the same."""
    word = words.word(first)
    acronym = len(word) > 1 and word.isupper()
    key = nouns.fold(word)
    known = _is_place(key) or nouns.first_name_gender(key) is not None
    return acronym or known or last - first > 1


def _is_place(name: str) -> bool:
    return name in nouns.COUNTRIES or name in nouns.CAPITAL_COUNTRY or name in nouns.SEATS


def _place_or_name(words: Statement, first: int, last: int) -> SignKind:
    span = words.span(first, last)
    before = words.norms[max(0, first - 2) : first]
    led = bool(before) and (
        before[-1] in _TO_PLACES or (before[-1] in ("la", "l'") and before[0] == "à")
    )
    known = _is_place(nouns.fold(words.text[span.start : span.end]))
    return SignKind.PLACE if known or led else SignKind.NAME
