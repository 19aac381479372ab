"""The frame of an attribution: the words around its cue that may tell how, to whom, where and when.

They are read in *zones*, the nearest to the cue first:

1. after the cue: *a déclaré mercredi à l'AFP que*;
2. after a source that follows the cue: *a déclaré Marie Durand à l'AFP*;
3. between a source and the cue: *Marie Durand, en visite à Lyon, a déclaré*;
4. before the source: *Lors d'une réunion à Lyon, Marie Durand a déclaré*.

Words inside the cue (*a, jeudi, affirmé*) are part of the cue, and of no zone.

A zone ends where the writer's clause ends: at a content, another cue, a relative pronoun or a
conjunction, and at the comma before the next finite verb. Before the source, what stands left of
the last verb belongs to another clause, up to the next comma, but for what opens the sentence.
"""

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from quoteattr.grammar import words
from quoteattr.model import Attribution, CueType
from quoteattr.stance.row import WRITER, Row
from quoteattr.tables import closed

__all__ = ["Frame", "frame_of"]

_FARTHEST: Final = 60  # words on either side of a cue that are looked at
_STOPS: Final = frozenset(";:()[].!?…*—–") | (
    (words.RELATIVES | words.SUBORDINATORS) - closed("halves_of_subordinators")
)
_CITED: Final = tuple(closed("stems_of_citing"))
_VERBAL: Final = frozenset(("fin", "inf", "gpart"))

Range = tuple[int, int]


@frozen(slots=True)
class Frame:
    """The words of the cue, and the zones around it in the order in which they are read.

    The first zone begins where the cue ends. Without a cue all ranges are empty.
    """

    cue: Range = (0, 0)
    zones: tuple[Range, ...] = ((0, 0),)


def frame_of(row: Row, index: int, attribution: Attribution) -> Frame:
    """The frame of an attribution."""
    cue = row.within(attribution.cue.span) if attribution.cue is not None else (0, 0)
    if attribution.cue is None or cue[0] == cue[1]:
        return Frame()
    source = row.within(attribution.source.span) if attribution.source else None
    start, end = _level(row, index, cue)
    zones = [*_after(row, cue[1], end, source)]
    if attribution.cue.type is CueType.PREPOSITION:
        zones = [(first, _first_comma(row, first, last)) for first, last in zones]
    else:
        zones += _before(row, start, cue[0], source)
    return Frame(cue, tuple(zones))


def _level(row: Row, index: int, cue: Range) -> Range:
    """The words of the sentence around a cue that are of its own level, and no other cue."""
    label = row.labels[cue[0]]

    def is_other(word: int) -> bool:
        return row.labels[word] != label or row.cues[word] not in (WRITER, index)

    first, last = row.sentence(cue[0])
    first, last = max(first, cue[0] - _FARTHEST), max(cue[1], min(last, cue[1] + _FARTHEST))
    left = range(cue[0] - 1, first - 1, -1)
    return (
        next((word + 1 for word in left if is_other(word)), first),
        next((word for word in range(cue[1], last) if is_other(word)), last),
    )


def _after(row: Row, first: int, last: int, source: Range | None) -> Iterator[Range]:
    if source is not None and first <= source[0] < last:
        yield first, _clause_end(row, first, source[0])
        first, last = source[1], max(last, source[1])
    yield first, _clause_end(row, first, last)


def _before(row: Row, first: int, last: int, source: Range | None) -> Iterator[Range]:
    if source is None or source[0] >= last:
        yield _clause_start(row, first, last), last
    elif first <= source[0] and source[1] <= last:
        yield source[1], _clause_end(row, source[1], last)
        yield _clause_start(row, first, source[0]), source[0]
        yield first, _head(row, first, source[0])


def _first_comma(row: Row, first: int, last: int) -> int:
    """Behind *selon X*, a comma ends what belongs to X; *selon X, cité par Y* goes on."""
    for word in range(first, last):
        cited = word + 1 < last and row.norms[word + 1].startswith(_CITED)
        if row.norms[word] == "," and not cited:
            return word
    return last


def _clause_end(row: Row, first: int, last: int) -> int:
    """The end of the clause that goes on at `first`."""
    comma = first
    for word in range(first, last):
        norm, form = row.norms[word], row.items[word].form
        if norm in _STOPS or form in ("inf", "gpart"):
            return word
        if norm == "," or row.items[word].pos == "CCONJ":
            comma = word
        if form == "fin" and not _is_ago(row, word):
            return comma
    return last


def _clause_start(row: Row, first: int, last: int) -> int:
    """Where the clause begins that holds the words before `last`."""
    word = last - 1
    while word >= first:
        if row.norms[word] == ")":
            word = next((k for k in range(word, first - 1, -1) if row.norms[k] == "("), word)
        elif row.norms[word] in _STOPS:
            return word + 1
        elif row.items[word].form in _VERBAL and not _is_ago(row, word):
            return next((k + 1 for k in range(word, last) if row.norms[k] == ","), last)
        word -= 1
    return first


def _head(row: Row, first: int, last: int) -> int:
    """The end of what opens a sentence, up to a comma: *Jeudi, en ouvrant le pont, le maire …*.

    It goes with the verb of the sentence unless a finite verb stands between.
    """
    comma = next((word for word in range(first, last) if row.norms[word] == ","), first)
    forms = [item.form for item in row.items[first:last]]
    alone = "fin" not in forms and _VERBAL.isdisjoint(forms[: comma - first])
    return comma if alone else first


def _is_ago(row: Row, word: int) -> bool:
    """*il y a deux jours*: a verb that tells a time."""
    return row.norms[max(0, word - 1) : word + 1] == ["y", "a"]
