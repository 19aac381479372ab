"""The one door for files to read: text, pages, feeds and messages, by their names and heads."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from quoteattr.decoding import decode, marked
from quoteattr.errors import ReadingError
from quoteattr.model import Diagnostic, Span

if TYPE_CHECKING:
    from quoteattr.web import Document

__all__ = ["SUFFIXES", "below", "documents", "read"]

_SORTS = {
    ".txt": "text",
    **dict.fromkeys((".html", ".htm", ".xhtml", ".shtml"), "page"),
    **dict.fromkeys((".xml", ".rss", ".atom", ".rdf"), "feed"),
    **dict.fromkeys((".eml", ".mht", ".mhtml"), "message"),
}

SUFFIXES = tuple(_SORTS)
"""How the names of files end that are read out of a folder."""

_LOOKED_AT = 1024  # bytes of the head of a file that tell what it is
_PAGE = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_FEED = re.compile(r"\ufeff?\s*<\?xml[^>]*>.{0,500}?<(?:rss|feed|rdf:RDF)\b", re.DOTALL)
_SAVED = ("_files", "_fichiers")  # what a browser puts the parts of a saved page into


def read(
    path: str | os.PathLike[str], *, encoding: str = "utf-8", mend: bool = False
) -> "Document":
    """The document in a file: a page (HTML), a message (``.eml``), or plain text.

    A page tells its encoding; `encoding` is that of plain text, and of a page where it is another
    than UTF-8. `mend` mends what was read in the wrong encoding before it came into the file.
    What a file is follows from its name, and from how it begins where the name does not tell.

    Raises `ReadingError` where there is no article in the file, or where it is a feed that has not
    just one entry (see `documents`), `EncodingError` where plain text is not in `encoding`,
    `BackendUnavailable` where a package is missing, and `OSError` where the file cannot be read.
    """
    found = list(documents(Path(path).read_bytes(), os.fspath(path), encoding=encoding, mend=mend))
    if len(found) != 1:
        raise ReadingError(
            f"a feed of {len(found)} entries: read it by quoteattr.reading.documents"
        )
    return found[0]


def documents(
    data: bytes, name: str, *, encoding: str = "utf-8", mend: bool = False
) -> "Iterator[Document]":
    """The documents in the bytes of a file of some name: many of a feed, one of any other.

    Raises as `read` does.
    """
    from quoteattr import web

    sort = _sort(name) or _look(data)
    if sort == "page":
        found = iter([_page(data, name, encoding)])
    elif sort == "feed":
        found = web.feed(data, name)
    elif sort == "message":
        found = iter([web.mail(data, name)])
    else:
        found = iter([web.Document.plain(name, decode(data, encoding))])
    yield from map(web.mend, found) if mend else found


def _page(data: bytes, name: str, encoding: str) -> "Document":
    from quoteattr import web
    from quoteattr.web.charsets import decode_page

    html, doubt = decode_page(data, None if encoding == "utf-8" else encoding)
    document = web.page(html, name)
    if not doubt:
        return document
    doubts = (*document.diagnostics, Diagnostic("charset", doubt, Span(0, 0)))
    return evolve(document, diagnostics=doubts)


def _sort(name: str) -> str:
    """What a file is by its name, empty where that does not tell."""
    return _SORTS.get(os.path.splitext(name)[1].lower(), "")


def _look(data: bytes) -> str:
    """What a file is by how it begins."""
    head = data[:_LOOKED_AT].decode(marked(data) or "latin-1", "replace")
    return "page" if _PAGE.match(head) else "feed" if _FEED.match(head) else "text"


def below(folder: str) -> Iterator[tuple[str, bool]]:
    """The files of a folder at any depth, sorted, each with whether it is one to read.

    The parts that a browser saves beside a page (``PAGE_files``) are none.
    """
    for place, folders, files in os.walk(folder):
        pages = {os.path.splitext(name)[0] for name in files if _sort(name) == "page"}
        parts = {page + end for page in pages for end in _SAVED}
        folders[:] = sorted(name for name in folders if name not in parts)
        for name in sorted(files):
            yield os.path.join(place, name), name.lower().endswith(SUFFIXES)
