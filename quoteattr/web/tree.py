"""The tree of a page → its text as a browser has it, cut into blocks.

A block ends where an element begins or ends that a browser sets on lines of its own, and at an
empty line of ``<br>``. What a reader never sees (scripts, buttons, hidden elements) is in the text
of the page, as it is in that of a browser, and in no block.
"""

import re
from collections.abc import Iterable
from typing import Any

from attrs import define, field, frozen

from quoteattr.errors import needed
from quoteattr.model import Span
from quoteattr.web.charsets import windows

__all__ = ["Flow", "PageWord", "Path", "flow", "parse", "words"]

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
_PIECE = re.compile(r"([ \t\n\r\f]+)|[^ \t\n\r\f]+")
_REFERENCE = re.compile(r"&#(?:(12[89]|1[345]\d)|[xX]([89][0-9a-fA-F]));?")
_HINTS = ("class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label")

Path = tuple[tuple[str, str], ...]
"""The elements around a block from the inside out: the name and the attributes of each, in words.

What stands in the same ones is of the same sort.
"""


@frozen
class PageWord:
    """A word of a block: its place in the text of the page, and what joins it to the one before."""

    joint: str
    place: Span
    linked: bool


def words(text: str, pieces: Iterable[PageWord]) -> str:
    """The words of a block, as they are joined."""
    return "".join(piece.joint + text[piece.place.start : piece.place.end] for piece in pieces)


def parse(html: str) -> Any:
    """The tree of a page. Any string gives one, an empty one where there is nothing in it."""
    html_parser = needed("lxml.html", "a page or a feed", "web")
    parser = html_parser.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True
    )
    html = html.replace("\0", "\ufffd").replace("\r\n", "\n").replace("\r", "\n")
    data = _REFERENCE.sub(_referred, html).encode("utf-8", "replace")
    try:
        return html_parser.document_fromstring(data or b"<html></html>", parser=parser)
    except html_parser.etree.LxmlError:
        return html_parser.document_fromstring(b"<html></html>")


def _referred(match: re.Match[str]) -> str:
    """What browsers make of a reference to a control character: that of windows-1252."""
    return windows(bytes([int(match[1]) if match[1] else int(match[2], 16)]))


def flow(tree: Any) -> "Flow":
    """The text of a page and its blocks."""
    found = Flow()
    body = tree.find("body")
    if body is not None:
        found.walk(body)
    return found


@define
class Flow:
    """The text of a page, and its blocks in order: the elements around each, and its words."""

    blocks: list[tuple[Path, list[PageWord]]] = field(factory=list)
    _pieces: list[str] = field(factory=list)
    _length: int = 0
    _open: list[PageWord] = field(factory=list)
    _joint: str = ""
    _breaks: int = 0

    @property
    def text(self) -> str:
        """The text of the page."""
        return "".join(self._pieces)

    def walk(self, body: Any) -> None:
        """Go through all of a tree, however deep, without recursion."""
        walker = needed("lxml.etree", "a page or a feed", "web").iterwalk(body, ("start", "end"))
        unseen: list[bool] = []  # whether a reader does not see an element, for all around
        for event, node in walker:
            outer = node.getparent()
            if event == "end":
                unseen.pop()
                if node.tag in _OWN_LINES:
                    self._flush(node)
                if unseen:
                    self._say(node.tail, outer, unseen[-1])
                continue
            unseen.append(bool(unseen) and (unseen[-1] or _is_unseen(node)))
            if node.tag in _ELSEWHERE:
                walker.skip_subtree()
                continue
            if node.tag in _OWN_LINES:
                self._flush(outer)
            elif node.tag == "br":
                self._break(outer)
            self._say(node.text, node, unseen[-1])

    def _break(self, node: Any) -> None:
        self._breaks += 1
        if self._breaks > 1:
            self._flush(node)
        elif self._open:
            self._joint = "\n"

    def _say(self, said: str | None, node: Any, unseen: bool) -> None:
        if not said:
            return
        start = self._length
        self._pieces.append(said)
        self._length += len(said)
        if unseen:
            return
        linked = node.tag == "a" or next(node.iterancestors("a"), None) is not None
        for match in _PIECE.finditer(said):
            if match[1]:
                self._joint = self._joint or " "
                continue
            place = Span(start + match.start(), start + match.end())
            self._open.append(PageWord(self._joint if self._open else "", place, linked))
            self._joint, self._breaks = "", 0

    def _flush(self, node: Any) -> None:
        if self._open:
            around = (node, *node.iterancestors())
            path = tuple((one.tag, " ".join(filter(None, map(one.get, _HINTS)))) for one in around)
            self.blocks.append((path, self._open))
        self._open, self._joint, self._breaks = [], "", 0


def _is_unseen(node: Any) -> bool:
    """Whether a reader does not see an element, or passes over it: the number of a note, say."""
    style = (node.get("style") or "").replace(" ", "").lower()
    hidden = node.get("hidden") is not None or "display:none" in style
    spoken = not _SPOKEN.isdisjoint((node.get("class") or "").lower().split())
    note = node.tag == "sup" and node.find(".//a") is not None
    return hidden or spoken or note or node.tag in _UNSEEN
