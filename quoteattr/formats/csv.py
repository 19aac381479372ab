"""CSV: one attribution a row, for a spreadsheet.

Cells hold the words of the text as they stand. A spreadsheet may take a cell that begins with
``=``, ``+``, ``-`` or ``@`` for a formula: import the columns as text.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from quoteattr.formats.show import part_words, said, stance_rows
from quoteattr.model import Attribution, Result

__all__ = ["COLUMNS", "rows", "write"]

COLUMNS = (
    "text",
    "start",
    "end",
    "kind",
    "polarity",
    "content",
    "cue",
    "source",
    "speaker",
    "speaker_kind",
    "anonymous",
    "confidence",
    "speaker_confidence",
    "construction",
    "act",
    "firmness",
    "hearsay",
    "addressee",
    "medium",
    "occasion",
    "time",
    "within",
)
_STANCE = COLUMNS[COLUMNS.index("act") : COLUMNS.index("within")]


def rows(result: Result, name: str = "") -> Iterator[tuple[str, ...]]:
    """The cells of every attribution, in the order of `COLUMNS`; offsets are code points.

    `within` is the index (from 0) of the attribution whose content holds this one, if there is one.
    """
    for attribution, outer in zip(result.attributions, result.nesting(), strict=True):
        within = "" if outer is None else str(outer)
        yield (*_row(result, name, attribution), *_stance(result, attribution), within)


def write(results: Iterable[tuple[str, Result]]) -> Iterator[str]:
    """Write the head and then a row an attribution, each ended by CRLF as RFC 4180 asks."""
    yield _line(COLUMNS)
    for name, result in results:
        for row in rows(result, name):
            yield _line(row)


def _row(result: Result, name: str, attribution: Attribution) -> tuple[str, ...]:
    speaker, evidence = attribution.speaker, attribution.evidence
    return (
        name,
        str(attribution.start),
        str(attribution.content[-1].end),
        attribution.kind.value,
        attribution.polarity.value,
        said(result, attribution),
        part_words(result, attribution.cue),
        part_words(result, attribution.source),
        speaker.name if speaker else "",
        speaker.kind.value if speaker else "",
        ("yes" if speaker.anonymous else "no") if speaker else "",
        f"{attribution.confidence:.3f}",
        f"{attribution.speaker_confidence:.3f}",
        evidence.construction if evidence else "",
    )


def _stance(result: Result, attribution: Attribution) -> tuple[str, ...]:
    told = dict(stance_rows(result, attribution))
    return tuple(told.get(column, "") for column in _STANCE)


def _line(cells: Iterable[str]) -> str:
    buffer = StringIO(newline="")
    csv.writer(buffer).writerow(cells)
    return buffer.getvalue()
