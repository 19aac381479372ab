"""A text cut wherever a content, a cue or a source begins or ends.

Contents, cues and sources may nest, touch and cross. Cut into pieces, each of which knows all the
marks that it is part of, they can be shown by any medium, even one in which marks must nest.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from attrs import frozen

from quoteattr.model import Result, Span

__all__ = ["Mark", "Piece", "Role", "lines", "pieces", "text_lines", "words"]

_LINE = re.compile(r"[^\r\n]+")
_LINE_END = re.compile(r"\r\n?|\n")
_WORD = re.compile(r"aujourd['’ʼ]hui|\w+['’ʼ](?=\w)|\w+|[^\w\s]", re.IGNORECASE)


class Role(StrEnum):
    """What a marked stretch is to its attribution."""

    CONTENT = "content"
    CUE = "cue"
    SOURCE = "source"


@frozen
class Mark:
    """A span of attribution `index`; `first` where the attribution's content begins with it."""

    span: Span
    role: Role
    index: int
    first: bool = False


@frozen
class Piece:
    """A stretch of the text that no mark's edge and no line end cuts.

    `begins` and `ends` are the marks whose first and last piece it is; `marks` all it is part of. A
    mark without length only begins and ends.
    """

    span: Span
    begins: tuple[Mark, ...]
    marks: tuple[Mark, ...]
    ends: tuple[Mark, ...]


def lines(result: Result) -> Iterator[tuple[Piece, ...]]:
    """The lines of the text, cut into pieces; the last piece of a line holds its line end."""
    line: list[Piece] = []
    for piece in pieces(result):
        line.append(piece)
        end = piece.span.end
        if end == len(result.text) or result.text[end - 1 : end] in ("\n", "\r"):
            yield tuple(line)
            line = []


def pieces(result: Result) -> Iterator[Piece]:
    """The text, cut at every edge of a mark and after every line end; "" is one empty piece."""
    text = result.text
    waiting = sorted(_marks(result), key=lambda mark: mark.span.start, reverse=True)
    ends = {match.end() for match in _LINE_END.finditer(text)}
    cuts = sorted(_edges(result) | ends | {0, len(text)})
    active: list[Mark] = []
    for left, right in pairwise(cuts if len(cuts) > 1 else (0, 0)):
        begins: list[Mark] = []
        while waiting and (waiting[-1].span.start < right or right == len(text)):
            begins.append(waiting.pop())
        active += begins
        yield Piece(
            Span(left, right),
            tuple(begins),
            tuple(mark for mark in active if mark.span),
            tuple(mark for mark in active if mark.span.end <= right),
        )
        active = [mark for mark in active if mark.span.end > right]


def text_lines(text: str) -> Iterator[Span]:
    """The lines of a text that hold more than space, without their ends."""
    return (Span(*match.span()) for match in _LINE.finditer(text) if not match[0].isspace())


def words(result: Result) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Each line with its words, in order.

    A word is a run of letters and digits, with the apostrophe of an elision (*qu’*), or a sign.
    It is cut where a content, a cue or a source begins or ends within it, so that whatever is
    marked is made of whole words.
    """
    cuts = _edges(result)
    for line in text_lines(result.text):
        found: list[Span] = []
        for match in _WORD.finditer(result.text, line.start, line.end):
            inside = [cut for cut in range(match.start() + 1, match.end()) if cut in cuts]
            ends = [match.start(), *inside, match.end()]
            found += [Span(start, end) for start, end in pairwise(ends)]
        yield line, tuple(found)


def _edges(result: Result) -> set[int]:
    """Where contents, cues and sources begin and end."""
    return {edge for mark in _marks(result) for edge in (mark.span.start, mark.span.end)}


def _marks(result: Result) -> Iterator[Mark]:
    for index, attribution in enumerate(result.attributions):
        for place, span in enumerate(attribution.content):
            yield Mark(span, Role.CONTENT, index, first=place == 0)
        if attribution.cue is not None:
            yield Mark(attribution.cue.span, Role.CUE, index)
        if attribution.source is not None:
            yield Mark(attribution.source.span, Role.SOURCE, index)
