"""Text that was read in the wrong encoding, mended by ftfy, with the way back for each offset."""

from bisect import bisect_left
from collections.abc import Iterator
from difflib import SequenceMatcher

from attrs import evolve

from quoteattr.errors import needed
from quoteattr.model import Span
from quoteattr.web.document import Block, Document, Places

__all__ = ["mend"]


def mend(document: Document) -> Document:
    """The document with its text mended; the places are those of the page as it is.

    Each line is mended by itself, so that one that came through well is left alone. Raises
    `BackendUnavailable` where ftfy is not installed.
    """
    fix_encoding = needed("ftfy", "mending a text", "web").fix_encoding
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    offset = 0
    for line in document.text.splitlines(keepends=True):
        text.append(fix_encoding(line))
        for begin, end in _places(line, text[-1]):
            starts.append(offset + begin)
            ends.append(offset + end)
        offset += len(line)
    mended = "".join(text)
    if mended == document.text:
        return document
    return evolve(
        document,
        text=mended,
        title=document.title and fix_encoding(document.title),
        author=document.author and fix_encoding(document.author),
        blocks=tuple(_moved(block, mended, starts) for block in document.blocks),
        places=Places(starts, ends).over(document.places),
    )


def _moved(block: Block, mended: str, starts: list[int]) -> Block:
    """A block of the text as it was, in the mended one."""
    if block.span is None:
        return block
    span = Span(bisect_left(starts, block.span.start), bisect_left(starts, block.span.end))
    return evolve(block, words=mended[span.start : span.end], span=span)


def _places(old: str, new: str) -> Iterator[tuple[int, int]]:
    """Where each code point of a mended line stands in the line as it was.

    A sign that goes away led the one behind it: of the two letters of ``Â«`` the second stays.
    """
    if old == new:
        yield from ((k, k + 1) for k in range(len(old)))
        return
    led: int | None = None
    for _, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        count, length = last - first, end - start
        if not count:
            led = start
        for k in range(count):  # as evenly as may be: two letters of old for each of new, mostly
            begin = start + length * k // count
            yield begin if led is None else led, start + length * (k + 1) // count
            led = None
