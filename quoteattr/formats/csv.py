"""CSV: one attribution a row, for a spreadsheet.

Cells hold the words of the text as they stand. A spreadsheet may take a cell that begins with
``=``, ``+``, ``-`` or ``@`` for a formula: import the columns as text.
"""

import csv
from collections.abc import Callable, Iterable, Iterator
from io import StringIO

from quoteattr.formats.show import part_words, stance_rows
from quoteattr.model import Attribution, Result

__all__ = ["COLUMNS", "TYPES", "cell", "lines", "rows", "values", "write"]

_OWN: dict[str, tuple[type, Callable[[Result, Attribution], object]]] = {
    "start": (int, lambda result, a: a.start),
    "end": (int, lambda result, a: a.content[-1].end),
    "kind": (str, lambda result, a: a.kind.value),
    "polarity": (str, lambda result, a: a.polarity.value),
    "content": (str, lambda result, a: result.joined(a.content)),
    "cue": (str, lambda result, a: part_words(result, a.cue)),
    "source": (str, lambda result, a: part_words(result, a.source)),
    "speaker": (str, lambda result, a: a.speaker and a.speaker.name),
    "speaker_kind": (str, lambda result, a: a.speaker and a.speaker.kind.value),
    "anonymous": (bool, lambda result, a: a.speaker and a.speaker.anonymous),
    "confidence": (float, lambda result, a: round(float(a.confidence), 3)),
    "speaker_confidence": (float, lambda result, a: round(float(a.speaker_confidence), 3)),
    "construction": (str, lambda result, a: a.evidence and a.evidence.construction),
}
_STANCE = ("act", "firmness", "hearsay", "addressee", "medium", "occasion", "time")

TYPES: dict[str, type] = {
    "text": str,
    **{column: kind for column, (kind, _) in _OWN.items()},
    **dict.fromkeys(_STANCE, str),
    "within": int,
}
"""The columns, and what each holds."""

COLUMNS = tuple(TYPES)


def values(result: Result, name: str = "") -> Iterator[tuple[object, ...]]:
    """What the columns hold of every attribution, None where there is nothing to tell.

    Offsets are code points; `within` is the index (from 0) of the attribution whose content holds
    this one.
    """
    for attribution, outer in zip(result.attributions, result.nesting(), strict=True):
        own = (tell(result, attribution) for _, tell in _OWN.values())
        stance = dict(stance_rows(result, attribution))
        yield (name, *own, *map(stance.get, _STANCE), outer)


def rows(result: Result, name: str = "") -> Iterator[tuple[str, ...]]:
    """The cells of every attribution, in the order of `COLUMNS`: what `values` tells, in words."""
    return (tuple(map(cell, row)) for row in values(result, name))


def write(results: Iterable[tuple[str, Result]]) -> Iterator[str]:
    """Write the head and then a row an attribution, each ended by CRLF as RFC 4180 asks."""
    yield from lines([COLUMNS])
    for name, result in results:
        yield from lines(rows(result, name))


def lines(cells: Iterable[Iterable[str]]) -> Iterator[str]:
    """Rows of cells as lines of CSV."""
    for row in cells:
        buffer = StringIO(newline="")
        csv.writer(buffer).writerow(row)
        yield buffer.getvalue()


def cell(value: object) -> str:
    """A value in words: yes or no, shares with three digits, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.3f}" if isinstance(value, float) else str(value)
