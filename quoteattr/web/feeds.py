"""Feeds, RSS and Atom: an entry is a document, with what the feed holds of its text.

The XML is read by the standard library, which follows no reference to anything outside.
"""

from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from html import escape
from itertools import chain
from xml.etree import ElementTree

from attrs import evolve

from quoteattr.errors import ReadingError
from quoteattr.model import Diagnostic, Span
from quoteattr.web.document import BlockKind, Document
from quoteattr.web.kinds import kind_of_elements, kind_of_words, plain_kind
from quoteattr.web.pages import assemble
from quoteattr.web.tree import PageWord, flow, parse, words

__all__ = ["feed", "fragment"]

#: Where the text of an entry may be: the fuller one before what sums it up.
_TEXTS = ("encoded", "content", "description", "summary")
_ADDRESSES = ("link", "guid", "id")
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_DATES = ("published", "pubDate", "date", "updated")


def feed(data: bytes | str, name: str = "") -> Iterator[Document]:
    """The entries of a feed; the text of one that has none is empty, and a diagnostic says so.

    An entry is named after its address or, where it has none, ``NAME:NUMBER``, from 1. Raises
    `ReadingError` where `data` is no feed.
    """
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise ReadingError(f"not XML: {error}") from error
    sort = root.tag.rpartition("}")[2]
    if sort not in ("rss", "RDF", "feed"):
        raise ReadingError(f"no feed: {sort!r:.40} is neither rss nor feed")
    channel = next(_children(root, "channel"), root)
    site = _text(channel, "title") or None
    language = _text(channel, "language") or root.get(_LANGUAGE, "")
    entries = chain(root.iterfind(".//{*}item"), root.iterfind(".//{*}entry"))
    for number, entry in enumerate(entries, 1):
        document = _entry(entry, f"{name}:{number}")
        yield evolve(document, site=site, language=language.lower() or None)


def fragment(html: str, title: str, name: str) -> Document:
    """The document of a piece of HTML that holds nothing but an article."""
    head = f"<h1>{escape(title, quote=False)}</h1>" if title else ""
    laid = flow(parse(f"<html><body>{head}{html}</body></html>"))
    source = laid.text
    blocks: list[tuple[BlockKind, list[PageWord]]] = []
    for path, pieces in laid.blocks:
        kind = kind_of_elements(path) or kind_of_words(words(source, pieces)) or plain_kind(path)
        blocks.append((BlockKind.TITLE if head and not blocks else kind, pieces))
    return evolve(assemble(name, source, blocks), title=title or None)


def _entry(entry: ElementTree.Element, name: str) -> Document:
    links = (e for e in _children(entry, *_ADDRESSES) if e.get("rel", "alternate") == "alternate")
    addresses = ((link.get("href") or link.text or "").strip() for link in links)
    address = next((one for one in addresses if one.startswith(("http:", "https:"))), None)
    title = " ".join(flow(parse(_text(entry, "title"))).text.split())
    html = _text(entry, *_TEXTS)
    document = fragment(html, title if html else "", address or name)
    doubts = () if document.text else (Diagnostic("no-text", "no text in the entry", Span(0, 0)),)
    return evolve(
        document,
        title=title or None,
        diagnostics=doubts,
        author=_author(entry) or None,
        date=_date(_text(entry, *_DATES)),
        url=address,
    )


def _children(node: ElementTree.Element, *names: str) -> Iterator[ElementTree.Element]:
    """The children of some names, of whatever namespace, those of the first name first."""
    return (child for name in names for child in node.iterfind("{*}" + name))


def _text(node: ElementTree.Element, *names: str) -> str:
    """The words of the first child of one of some names that has any, its markup as it stands."""
    for child in _children(node, *names):
        inner = (ElementTree.tostring(one, "unicode") for one in child)
        if found := "".join((child.text or "", *inner)).strip():
            return found
    return ""


def _author(entry: ElementTree.Element) -> str:
    named = _children(entry, "creator", "author")
    return next(((_text(one, "name") or one.text or "").strip() for one in named), "")


def _date(written: str) -> str | None:
    if written[:4].isdigit():
        return written
    try:
        return parsedate_to_datetime(written).isoformat()
    except ValueError:
        return None
