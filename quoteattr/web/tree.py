"""The tree of a page → its text as a browser has it, cut into blocks.

A block ends where an element begins or ends that a browser sets on lines of its own, and at an
empty line of ``<br>``. What a reader never sees (scripts, buttons, hidden elements) is in the text
of the page, as it is in that of a browser, and in no block.
"""

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

from attrs import define, field, frozen

from quoteattr.errors import BackendUnavailable
from quoteattr.model import Span

__all__ = ["Element", "Flow", "PageWord", "flow", "needed", "parse", "words"]

_OWN_LINES = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol "
    "option p pre section summary table tbody td tfoot th thead tr ul "
    "amp-sidebar amp-accordion amp-carousel amp-consent".split()
)
_UNSEEN = frozenset(
    "script style noscript template button select textarea svg math object iframe audio video "
    "canvas map datalist head title input amp-analytics amp-ad".split()
)
#: What sites call that which is there for screen readers alone.
_SPOKEN = frozenset(
    "sr-only visually-hidden visuallyhidden u-visually-hidden screen-reader-text".split()
)
#: `template` has a tree of its own, and `head` is not the body's: no part of the body's text.
_ELSEWHERE = frozenset({"template", "head"})
_WORD = re.compile(r"[^ \t\n\r\f]+")
_REFERENCE = re.compile(r"&#(1[2-5]\d|[xX][89][0-9a-fA-F]);?")
_HINTS = ("class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label")


@frozen(eq=False)
class Element:
    """An element around a block: its name, the words of its attributes, the one around it."""

    tag: str
    hints: str
    outer: "Element | None"

    @property
    def called(self) -> tuple[str, str]:
        """Its name, and the words of its attributes: what elements of one sort have in common."""
        return self.tag, self.hints

    def chain(self) -> "Iterator[Element]":
        """The element, and those around it from the inside out."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.outer


@frozen
class PageWord:
    """A word of a block: its place in the text of the page, and what joins it to the one before."""

    joint: str
    place: Span
    linked: bool


def words(text: str, pieces: Iterable[PageWord]) -> str:
    """The words of a block, as they are joined."""
    return "".join(piece.joint + text[piece.place.start : piece.place.end] for piece in pieces)


@define
class Flow:
    """The text of a page, and its blocks in order: each an element and its pieces."""

    text: str = ""
    blocks: list[tuple[Element, list[PageWord]]] = field(factory=list)


def parse(html: str) -> Any:
    """The tree of a page. Any string gives one, an empty one where there is nothing in it."""
    html_parser = needed("lxml.html")
    parser = html_parser.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True
    )
    html = html.replace("\0", "\ufffd").replace("\r\n", "\n").replace("\r", "\n")
    data = _REFERENCE.sub(_windows, html).encode("utf-8", "replace")
    try:
        return html_parser.document_fromstring(data or b"<html></html>", parser=parser)
    except html_parser.etree.LxmlError:
        return html_parser.document_fromstring(b"<html></html>")


def needed(module: str) -> Any:
    """A module of a package that is optional; raises `BackendUnavailable` where there is none."""
    try:
        return import_module(module)
    except ImportError as error:
        raise BackendUnavailable(
            "reading pages and feeds, or mending text, needs packages: pip install 'quoteattr[web]'"
        ) from error


def _windows(match: re.Match[str]) -> str:
    """What browsers make of a reference to a control character: that of windows-1252."""
    digits = match[1]
    code = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    return bytes([code]).decode("windows-1252", "replace") if 0x80 <= code <= 0x9F else match[0]


def flow(tree: Any) -> Flow:
    """The text of a page and its blocks."""
    body = tree.find("body")
    writer = _Writer()
    if body is not None:
        writer.walk(body)
    return Flow("".join(writer.pieces), writer.blocks)


@define
class _Writer:
    pieces: list[str] = field(factory=list)
    blocks: list[tuple[Element, list[PageWord]]] = field(factory=list)
    length: int = 0
    _open: list[PageWord] = field(factory=list)
    _joint: str = ""
    _breaks: int = 0

    def walk(self, body: Any) -> None:
        """Go through all of a tree, however deep, without recursion."""
        walker = needed("lxml.etree").iterwalk(body, ("start", "end"))
        around: list[tuple[Element, bool]] = []
        for event, node in walker:
            if event == "end":
                element, _ = around.pop()
                if element.tag in _OWN_LINES:
                    self._flush(element)
                if around:
                    self._say(node.tail, *around[-1])
                continue
            outer, unseen = around[-1] if around else (None, False)
            element = Element(node.tag, _hints(node), outer)
            around.append((element, outer is not None and (unseen or _is_unseen(node))))
            if node.tag in _ELSEWHERE:
                walker.skip_subtree()
                continue
            if node.tag in _OWN_LINES:
                self._flush(outer or element)
            elif node.tag == "br":
                self._break(outer or element)
            self._say(node.text, *around[-1])

    def _break(self, element: Element) -> None:
        self._breaks += 1
        if self._breaks > 1:
            self._flush(element)
        elif self._open:
            self._joint = "\n"

    def _say(self, words: str | None, element: Element, unseen: bool) -> None:
        if not words:
            return
        start = self.length
        self.pieces.append(words)
        self.length += len(words)
        if unseen:
            return
        linked = any(outer.tag == "a" for outer in element.chain())
        reached = 0
        for match in _WORD.finditer(words):
            if match.start() > reached:
                self._space()
            place = Span(start + match.start(), start + match.end())
            self._open.append(PageWord(self._joint if self._open else "", place, linked))
            self._joint, self._breaks, reached = "", 0, match.end()
        if reached < len(words):
            self._space()

    def _space(self) -> None:
        self._joint = self._joint or " "

    def _flush(self, element: Element) -> None:
        if self._open:
            self.blocks.append((element, self._open))
        self._open, self._joint, self._breaks = [], "", 0


def _hints(node: Any) -> str:
    return " ".join(filter(None, map(node.get, _HINTS)))


def _is_unseen(node: Any) -> bool:
    """Whether a reader does not see an element, or passes over it: the number of a note, say."""
    style = (node.get("style") or "").replace(" ", "").lower()
    hidden = node.get("hidden") is not None or "display:none" in style
    spoken = not _SPOKEN.isdisjoint((node.get("class") or "").lower().split())
    note = node.tag == "sup" and node.find(".//a") is not None
    return hidden or spoken or note or node.tag in _UNSEEN
