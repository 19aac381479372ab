"""The words of a text for the formats that have one a row."""

import re
from collections.abc import Iterator
from itertools import pairwise

from quoteattr.formats.pieces import edges
from quoteattr.model import Result, Span

__all__ = ["lines", "words"]

_LINE = re.compile(r"[^\r\n]+")
_WORD = re.compile(r"aujourd['’ʼ]hui|\w+['’ʼ](?=\w)|\w+|[^\w\s]", re.IGNORECASE)


def lines(text: str) -> Iterator[Span]:
    """The lines of a text that hold more than space, without their ends."""
    for match in _LINE.finditer(text):
        if not match[0].isspace():
            yield Span(*match.span())


def words(result: Result) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Each line with its words, in order.

    A word is a run of letters and digits, with the apostrophe of an elision (*qu’*), or a sign.
    It is cut where a content, a cue or a source begins or ends within it, so that whatever is
    marked is made of whole words.
    """
    cuts = edges(result)
    for line in lines(result.text):
        found: list[Span] = []
        for match in _WORD.finditer(result.text, line.start, line.end):
            inside = [cut for cut in range(match.start() + 1, match.end()) if cut in cuts]
            ends = [match.start(), *inside, match.end()]
            found += [Span(start, end) for start, end in pairwise(ends)]
        yield line, tuple(found)
