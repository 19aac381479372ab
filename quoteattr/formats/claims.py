"""Claims written out: as JSON, one a line, or as CSV, one a row.

They are made from results (`Result.claims`), and cannot be read back: write the result itself
(`json`, `jsonl`) to keep it. A line of JSON holds everything, each span with its words; a row holds
words alone, and numbers paragraphs and lines from 1.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from quoteattr.claims import Claim
from quoteattr.formats import csv
from quoteattr.model import Result, Span

__all__ = ["COLUMNS", "document", "rows", "write_csv", "write_jsonl"]

_Named = tuple[str, Claim, Result]

COLUMNS = tuple(
    "text priority checkable claim speaker anonymous standing sort time paragraph headline start"
    " end signs points attribution".split()
)


def document(result: Result, claim: Claim) -> dict[str, Any]:
    """A claim as dictionaries, lists, strings and numbers."""
    speaker, place = claim.speaker, claim.place
    return {
        "claim": claim.text,
        "spans": [_span(result, span) for span in claim.spans],
        "attribution": claim.attribution,
        "speaker": speaker and {"name": speaker.name, "anonymous": speaker.anonymous},
        "standing": claim.standing.value,
        "sort": claim.sort.value,
        "checkable": claim.checkable,
        "time": claim.time and _span(result, claim.time),
        "paragraph": place.paragraph,
        "headline": place.headline,
        "signs": [{"kind": s.kind.value, "span": _span(result, s.span)} for s in claim.signs],
        "priority": claim.priority,
        "points": {point.name: point.value for point in claim.points},
    }


def rows(result: Result, found: Iterable[Claim], name: str = "") -> Iterator[tuple[str, ...]]:
    """The cells of claims, in the order of `COLUMNS`; offsets are code points."""
    for claim in found:
        signs = [f"{sign.kind.value}: {result[sign.span]}" for sign in claim.signs]
        told = document(result, claim) | {
            "text": name,
            "speaker": claim.speaker and claim.speaker.name,
            "anonymous": claim.speaker and claim.speaker.anonymous,
            "time": result[claim.time] if claim.time else None,
            "start": claim.place.span.start,
            "end": claim.place.span.end,
            "signs": "; ".join(signs),
            "points": " ".join(f"{point.name}{point.value:+}" for point in claim.points),
        }
        yield tuple(csv.cell(told[column]) for column in COLUMNS)


def write_csv(found: Iterable[_Named]) -> Iterator[str]:
    """Write the head and then a row a claim, each ended by CRLF as RFC 4180 asks."""
    yield from csv.lines([COLUMNS])
    for name, claim, result in found:
        yield from csv.lines(rows(result, [claim], name))


def write_jsonl(found: Iterable[_Named]) -> Iterator[str]:
    """Write claims as they come, a line each; `text` is the name of the text."""
    for name, claim, result in found:
        yield json.dumps({"text": name} | document(result, claim), ensure_ascii=False) + "\n"


def _span(result: Result, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "words": result[span]}
