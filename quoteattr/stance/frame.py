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

from attrs import frozen

from quoteattr.grammar import words
from quoteattr.model import Attribution, CueType
from quoteattr.stance.row import WRITER, Row
from quoteattr.tables import closed

__all__ = ["Frame", "frame_of"]

_FARTHEST = 60  # tokens on either side of a cue that are looked at
_STOPS = frozenset(";:()[].!?…*—–")
_RELATIVES = (words.RELATIVES | words.SUBORDINATORS) - closed("halves_of_subordinators")
_CITED = tuple(closed("stems_of_citing"))

_VERBAL = frozenset(("fin", "inf", "gpart"))

Range = tuple[int, int]


@frozen(slots=True)
class Frame:
    """The tokens of the cue, and the zones around it in the order in which they are read."""

    cue: Range
    zones: tuple[Range, ...]


def frame_of(row: Row, index: int, attribution: Attribution) -> Frame | None:
    """The frame of an attribution, or None where it has no cue (or none in the tokens)."""
    if attribution.cue is None:
        return None
    first, last = cue = row.within(attribution.cue.span)
    if first == last:
        return None
    source = row.within(attribution.source.span) if attribution.source else None
    zones = [*_after(row, index, cue, source)]
    if attribution.cue.type is CueType.PREPOSITION:
        zones = [(start, _first_comma(row, start, end)) for start, end in zones]
    else:
        zones += _before(row, index, cue, source)
    return Frame(cue, tuple(zones))


def _after(row: Row, index: int, cue: Range, source: Range | None) -> Iterator[Range]:
    end = _right(row, index, cue[1])
    if source is not None and cue[1] <= source[0] < end:
        yield cue[1], _clause_end(row, cue[1], source[0])
        yield source[1], _clause_end(row, source[1], max(end, source[1]))
    else:
        yield cue[1], _clause_end(row, cue[1], end)


def _before(row: Row, index: int, cue: Range, source: Range | None) -> Iterator[Range]:
    start = _left(row, index, cue[0])
    if source is None:
        yield _clause_start(row, start, cue[0]), cue[0]
    elif start <= source[0] and source[1] <= cue[0]:
        yield source[1], _clause_end(row, source[1], cue[0])
        yield _clause_start(row, start, source[0]), source[0]
        yield start, _head(row, start, source[0])
    elif source[0] >= cue[0]:
        yield _clause_start(row, start, cue[0]), cue[0]


def _right(row: Row, index: int, token: int) -> int:
    """Where the words of the cue's own level end, to the right."""
    label = row.labels[token - 1]
    limit = min(row.sentence(token - 1)[1], token + _FARTHEST)
    while token < limit and _is_frame(row, token, label, index):
        token += 1
    return token


def _left(row: Row, index: int, token: int) -> int:
    """Where the words of the cue's own level begin, to the left."""
    label = row.labels[token]
    limit = max(row.sentence(token)[0], token - _FARTHEST)
    while token > limit and _is_frame(row, token - 1, label, index):
        token -= 1
    return token


def _is_frame(row: Row, token: int, label: int, index: int) -> bool:
    return row.labels[token] == label and row.cues[token] in (WRITER, index)


def _first_comma(row: Row, first: int, last: int) -> int:
    """Behind *selon X*, a comma ends what belongs to X; *selon X, cité par Y* goes on."""
    for token in range(first, last):
        cited = token + 1 < last and row.norms[token + 1].startswith(_CITED)
        if row.norms[token] == "," and not cited:
            return token
    return last


def _clause_end(row: Row, first: int, last: int) -> int:
    """The end of the clause that goes on at `first`."""
    comma = first
    for token in range(first, last):
        norm, form = row.norms[token], row.tokens[token].form
        if norm in _STOPS or norm in _RELATIVES or form in ("inf", "gpart"):
            return token
        if norm == "," or row.tokens[token].pos == "CCONJ":
            comma = token
        if form == "fin" and not _is_ago(row, token):
            return comma
    return last


def _clause_start(row: Row, first: int, last: int) -> int:
    """Where the clause begins that holds the words before `last`."""
    token = last - 1
    while token >= first:
        if row.norms[token] == ")":
            token = _opening(row, token, first)
        elif row.norms[token] in _STOPS or row.norms[token] in _RELATIVES:
            return token + 1
        elif row.tokens[token].form in _VERBAL and not _is_ago(row, token):
            return next((k + 1 for k in range(token, last) if row.norms[k] == ","), last)
        token -= 1
    return first


def _opening(row: Row, token: int, first: int) -> int:
    """The parenthesis that opens what the one at `token` closes, or that one where none does."""
    return next((k for k in range(token, first - 1, -1) if row.norms[k] == "("), token)


def _head(row: Row, first: int, last: int) -> int:
    """The end of what opens a sentence, up to a comma: *Jeudi, en ouvrant le pont, le maire …*.

    It goes with the verb of the sentence unless a finite verb stands between.
    """
    if any(row.tokens[token].form == "fin" for token in range(first, last)):
        return first
    comma = next((token for token in range(first, last) if row.norms[token] == ","), first)
    verbal = any(row.tokens[token].form in _VERBAL for token in range(first, comma))
    return first if verbal else comma


def _is_ago(row: Row, token: int) -> bool:
    """*il y a deux jours*: a verb that tells a time."""
    return row.norms[token] == "a" and row.norms[max(0, token - 1)] == "y"
