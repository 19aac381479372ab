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
from quoteattr.grammar.words import NEGATORS
from quoteattr.model import Span
from quoteattr.spelling import fold
from quoteattr.stance.line import Line, times, turns
from quoteattr.tables import closed

__all__ = ["HARD", "Sign", "SignKind", "find_signs", "line_of"]


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
_TO_THE: Final = (["à", "la"], ["à", "l'"])


def line_of(text: str, spans: Sequence[Span]) -> Line:
    """The words of a statement, which may be cut into several spans of the text."""
    places = [place for span in spans for place in token_spans(text, span.start, span.end)]
    return Line(text, places, [fold(text[start:end]) or text[start:end] for start, end in places])


def find_signs(line: Line) -> tuple[Sign, ...]:
    """The signs of a statement in text order; those that count or date do not overlap."""
    found = [*_counted(line), *_turned(line), *_named(line)]
    return tuple(sorted(Sign(line.span(first, last), kind) for first, last, kind in found))


_Found = tuple[int, int, SignKind]


def _counted(line: Line) -> Iterator[_Found]:
    """What counts or dates; of two that overlap, the first in this order."""
    taken: set[int] = set()
    for kind, ranges in (
        (SignKind.PERCENTAGE, line.find(turns("percentage"))),
        (SignKind.DATE, times(line, complements=True)),
        (SignKind.DATE, line.find(turns("year"))),
        (SignKind.FIGURE, line.find(turns("figure"))),
    ):
        for first, last in ranges:
            if taken.isdisjoint(range(first, last)):
                taken.update(range(first, last))
                yield first, last, kind


def _turned(line: Line) -> Iterator[_Found]:
    for kind in (SignKind.COMPARISON, SignKind.CAUSE, SignKind.RECORD):
        for first, last in line.find(turns(kind)):
            negated = not NEGATORS.isdisjoint(line.norms[max(0, first - 3) : first])
            if kind is not SignKind.COMPARISON or not negated:
                yield first, last, kind


def _named(line: Line) -> Iterator[_Found]:
    end = 0
    for first in range(len(line.norms)):
        if first < end or not line.is_capital(first) or line.norms[first] in _SMALL:
            continue
        end = _name_end(line, first)
        before = line.norms[max(0, first - 2) : first]
        # After a full stop or a mark a word has a capital whatever it is.
        inside = "".join(before)[-1:].isalnum()
        if inside or end - first > 1 or _is_name(line.word(first)):
            led = before in _TO_THE or not _TO_PLACES.isdisjoint(before[-1:])
            span = line.span(first, end)
            place = led or _is_place(nouns.fold(line.text[span.start : span.end]))
            yield first, end, SignKind.PLACE if place else SignKind.NAME


def _name_end(line: Line, first: int) -> int:
    """The end of the words with capitals that follow one another from `first` on."""
    end = first + 1
    for word in range(end, len(line.norms)):
        if line.norms[word] in _INSIDE_NAMES:
            continue
        if not line.is_capital(word):
            break
        end = word + 1
    return end


def _is_name(word: str) -> bool:
    """Whether a word that opens a sentence or a quotation is a name all the same."""
    key = nouns.fold(word)
    known = _is_place(key) or nouns.first_name_gender(key) is not None
    return known or (len(word) > 1 and word.isupper())


def _is_place(name: str) -> bool:
    return name in nouns.COUNTRIES or name in nouns.CAPITAL_COUNTRY or name in nouns.SEATS
