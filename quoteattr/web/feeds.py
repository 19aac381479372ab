"""Feeds, RSS and Atom: an entry is a document, with what the feed holds of its text.

The XML is read by the standard library, which follows no reference to anything outside.
"""

from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from html import escape
from xml.etree import ElementTree

from attrs import evolve

from quoteattr.errors import ReadingError
from quoteattr.model import Diagnostic, Span
from quoteattr.web.document import BlockKind, Document
from quoteattr.web.kinds import kind_of_element, kind_of_words, plain_kind
from quoteattr.web.pages import assemble
from quoteattr.web.tree import flow, parse, words

__all__ = ["feed", "fragment"]

_ENTRIES = ("item", "entry")
#: Where the text of an entry may be: the fuller one before what sums it up.
_TEXTS = ("encoded", "content", "description", "summary")
_ADDRESSES = ("link", "guid", "id")
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
    if _local(root.tag) not in ("rss", "RDF", "feed"):
        raise ReadingError(f"no feed: {_local(root.tag)!r:.40} is neither rss nor feed")
    channel = next((node for node in root if _local(node.tag) == "channel"), root)
    site, language = _text(channel, ("title",)), _text(channel, ("language",))
    language = language or root.get("{http://www.w3.org/XML/1998/namespace}lang", "")
    entries = (node for node in root.iter() if _local(node.tag) in _ENTRIES)
    for number, entry in enumerate(entries, 1):
        yield evolve(
            _entry(entry, f"{name}:{number}"), site=site or None, language=language.lower() or None
        )


def fragment(html: str, title: str, name: str) -> Document:
    """The document of a piece of HTML that holds nothing but an article."""
    head = f"<h1>{escape(title, quote=False)}</h1>" if title else ""
    laid = flow(parse(f"<html><body>{head}{html}</body></html>"))
    blocks = []
    for number, (element, pieces) in enumerate(laid.blocks):
        known = next(filter(None, map(kind_of_element, element.chain())), None)
        kind = known or kind_of_words(words(laid.text, pieces)) or plain_kind(element)
        blocks.append((BlockKind.TITLE if head and not number else kind, pieces))
    return evolve(assemble(name, laid.text, blocks), title=title or None)


def _entry(entry: ElementTree.Element, name: str) -> Document:
    address = _address(entry)
    title = " ".join("".join(flow(parse(_text(entry, ("title",)))).text).split())
    html = _text(entry, _TEXTS)
    document = fragment(html, title if html else "", address or name)
    doubts = () if document.text else (Diagnostic("no-text", "no text in the entry", Span(0, 0)),)
    return evolve(
        document,
        title=title or None,
        diagnostics=doubts,
        author=_author(entry) or None,
        date=_date(_text(entry, _DATES)),
        url=address or None,
    )


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]


def _text(node: ElementTree.Element, names: tuple[str, ...]) -> str:
    """The words of the first child of one of some names that has any, its markup as it stands."""
    for name in names:
        for child in node:
            if _local(child.tag) == name:
                parts = [child.text or ""]
                parts += (ElementTree.tostring(inner, "unicode") for inner in child)
                if found := "".join(parts).strip():
                    return found
    return ""


def _address(entry: ElementTree.Element) -> str:
    for name in _ADDRESSES:
        for child in entry:
            if _local(child.tag) == name and child.get("rel", "alternate") == "alternate":
                address = (child.get("href") or child.text or "").strip()
                if address.startswith(("http:", "https:")):
                    return address
    return ""


def _author(entry: ElementTree.Element) -> str:
    names = ("creator", "author")
    for child in entry:
        if _local(child.tag) in names:
            return (_text(child, ("name",)) or child.text or "").strip()
    return ""


def _date(written: str) -> str | None:
    if written[:4].isdigit():
        return written
    try:
        return parsedate_to_datetime(written).isoformat()
    except ValueError:
        return None
