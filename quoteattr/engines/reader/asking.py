"""A report that asks who speaks, and the mentions that may answer, as pieces.

Training and use share this module, so that the network is asked as it was taught.
"""

from bisect import bisect_left
from collections.abc import Sequence

from attrs import frozen

from quoteattr.analysis import Asked
from quoteattr.engines.reader.pieces import Pieces
from quoteattr.model import Span

__all__ = ["NOWHERE", "Asking", "question", "stretch"]

NOWHERE = -1
"""The place of what a report does not have."""


@frozen
class Asking:
    """The pieces of a report and of some mentions.

    `places` are pieces: first and last of the source, of the cue and of the content, the one before
    and the one behind the content (`NOWHERE` where there is no source or no cue). Of each mention,
    `ends` are its first and last piece, `apart` how far it stands from the source (without one:
    from the cue, or from the start of the content), `flags` whether it stands in the content, in
    the source, before that place (1 or 0).
    """

    places: tuple[int, ...]
    ends: tuple[tuple[int, int], ...]
    apart: tuple[int, ...]
    flags: tuple[tuple[int, int, int], ...]


def question(pieces: Pieces, asked: Asked, mentions: Sequence[Span]) -> Asking:
    """The pieces of a report and of mentions of somebody, in their order; some piece there is."""
    source = stretch(pieces, asked.source) if asked.source is not None else None
    cue = stretch(pieces, asked.cue) if asked.cue is not None else None
    first, last = stretch(pieces, asked.content[0])[0], stretch(pieces, asked.content[-1])[1]
    none = (NOWHERE, NOWHERE)
    around = (max(first - 1, 0), min(last + 1, len(pieces) - 1))
    here = source[0] if source is not None else cue[1] if cue is not None else first
    ends = tuple(stretch(pieces, mention) for mention in mentions)
    return Asking(
        (*(source or none), *(cue or none), first, last, *around),
        ends,
        tuple(begin - here for begin, _ in ends),
        tuple(
            (
                int(begin <= last and end >= first),
                int(source is not None and begin <= source[1] and end >= source[0]),
                int(begin < here),
            )
            for begin, end in ends
        ),
    )


def stretch(pieces: Pieces, span: Span) -> tuple[int, int]:
    """First and last piece that share a code point with a span; the next one where none does."""
    first = min(bisect_left(pieces.spans, (span.start, 0)), len(pieces) - 1)
    if first > 0 and pieces.spans[first - 1][1] > span.start:
        first -= 1
    return first, max(first, bisect_left(pieces.spans, (span.end, 0)) - 1)
