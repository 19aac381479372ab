"""A page of HTML → a `Document`: which blocks are the article, and what the others are.

trafilatura reads the page and gives back the words of its main text, without the places that they
have in it. The page is cut into blocks here (`tree`), and each block is asked whether its words are
among those: so that a block is in the text just as it stands in the page, and the place of every
code point is known. Blocks that trafilatura passed over and that stand in the page as those do that
it took (in the same elements) are taken with them: the later entries of a live blog, say. Then what
is known to be no part of an article (captions, share lines, *Lire aussi* …) is taken out again, by
its element or by its words.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from copy import deepcopy
from typing import Any

from attrs import define, evolve, field, frozen

from quoteattr.errors import ReadingError
from quoteattr.model import Diagnostic, Span
from quoteattr.web.document import Block, BlockKind, Document, Places
from quoteattr.web.kinds import kind_of_element, kind_of_words, plain_kind
from quoteattr.web.tree import Element, PageWord, flow, needed, parse, words

__all__ = ["assemble", "page"]

_SHINGLE = 12  # code points without spaces that are looked for together
_SHARED = 0.6  # of the shingles of a block that the main text must hold
_MOST = 0.4  # of the main text: an element that holds so much of it is no furniture
_LINKED = 0.5  # of the words of a block: more of a link than of a paragraph
_LINKS_ALONE = 0.9  # of the words: nothing but links
_ENDS = tuple('.!?…»”"')
_BY = re.compile(r"(?i:par)\s+")
_HEADLINE = 3  # words that a headline has at the least, where nothing else tells
_SENTENCE = 40  # code points: a block that is shorter may be anything


def page(html: str, name: str = "") -> Document:
    """The article of a page.

    Raises `BackendUnavailable` where trafilatura is not installed, `ReadingError` where there is no
    article in the page.
    """
    tree = parse(html)
    meta = _extracted(tree)
    laid = flow(tree)
    blocks = [_Judged(element, made, words(laid.text, made)) for element, made in laid.blocks]
    title = meta.title if meta is not None else None
    _judge(blocks, meta.body if meta is not None else None, title)
    document = assemble(name, laid.text, [(block.kind, block.pieces) for block in blocks])
    if not any(
        block.kind.is_text and block.kind is not BlockKind.TITLE for block in document.blocks
    ):
        raise ReadingError("no article in the page")
    headline = next((b.words for b in document.blocks if b.kind is BlockKind.TITLE), title)
    language = tree.get("lang") or tree.get("xml:lang") or _locale(tree)
    return evolve(
        document,
        title=headline or None,
        author=_BY.sub("", meta.author or "") or None,
        date=meta.date or None,
        language=language.lower() or None,
        url=meta.url or None,
        site=_site(meta) or None,
        diagnostics=tuple(_doubts(document)),
    )


def assemble(
    name: str, source: str, blocks: Sequence[tuple[BlockKind, Sequence[PageWord]]]
) -> Document:
    """The document of some blocks of a source: those that are text, an empty line between them."""
    written = _Written(source)
    made = [written.block(kind, pieces) for kind, pieces in blocks if pieces]
    places = Places(written.starts, written.ends)
    return Document(name, "".join(written.text), blocks=tuple(made), source=source, places=places)


@define
class _Written:
    """A text in the making, with the places of its code points."""

    source: str
    text: list[str] = field(factory=list)
    starts: list[int] = field(factory=list)
    ends: list[int] = field(factory=list)

    def block(self, kind: BlockKind, pieces: Sequence[PageWord]) -> Block:
        said = words(self.source, pieces)
        place = Span(pieces[0].place.start, pieces[-1].place.end)
        if not kind.is_text:
            return Block(kind, said, place)
        if self.text:
            self._joint("\n\n", place.start)
        start = len(self.starts)
        for piece in pieces:
            self._joint(piece.joint, piece.place.start)
            self.text.append(self.source[piece.place.start : piece.place.end])
            self.starts += range(piece.place.start, piece.place.end)
            self.ends += range(piece.place.start + 1, piece.place.end + 1)
        return Block(kind, said, place, Span(start, len(self.starts)))

    def _joint(self, joint: str, end: int) -> None:
        """Space stands for whatever is between the words on its two sides."""
        start = self.ends[-1] if self.ends else end
        self.text.append(joint)
        self.starts += [min(start, end)] * len(joint)
        self.ends += [end] * len(joint)


@define(eq=False)
class _Judged:
    """A block that is being judged."""

    element: Element
    pieces: list[PageWord]
    words: str
    kind: BlockKind = BlockKind.OTHER
    squeezed: str = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.squeezed = _squeezed(self.words)

    @property
    def path(self) -> tuple[tuple[str, str], ...]:
        """The elements around it: what stands in the same ones is of the same sort."""
        return tuple(outer.called for outer in self.element.chain())

    def is_in(self, tag: str) -> bool:
        """Whether an element of some name is around it."""
        return any(outer.tag == tag for outer in self.element.chain())

    @property
    def is_cell(self) -> bool:
        """Whether it stands in a table and is no sentence: a figure, say, or its name."""
        inside = self.is_in("td") or self.is_in("th")
        return inside and len(self.squeezed) < _SENTENCE and not self.words.endswith(_ENDS)

    @property
    def linked(self) -> float:
        """How much of it is in links, from 0 to 1."""
        return sum(p.linked for p in self.pieces) / len(self.pieces)


def _extracted(tree: Any) -> Any:
    """What trafilatura makes of a page; None where it finds nothing."""
    trafilatura = needed("trafilatura")
    try:
        return trafilatura.bare_extraction(
            deepcopy(tree),
            with_metadata=True,
            include_comments=False,
            favor_recall=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception as error:  # whatever befalls it on a page is of that page
        raise ReadingError(f"trafilatura failed: {error!r}") from error


def _judge(blocks: Sequence[_Judged], body: Any, title: str | None) -> None:
    """Give each block its kind."""
    main = _Main.of(body)
    taken = {block for block in blocks if main.holds(block)}
    paths = {block.path for block in taken}
    furniture = _Furniture.of(taken)
    seen: set[str] = set()
    for block in blocks:
        kind = furniture.kind(block) or kind_of_words(block.words)
        if kind is None and block.linked > _LINKS_ALONE:
            kind = BlockKind.NAVIGATION
        if kind is None and (block in taken or block.path in paths and _is_sentence(block)):
            kind = plain_kind(block.element)
            if kind is BlockKind.PARAGRAPH and block.is_cell:
                kind = BlockKind.CELL
            if len(block.squeezed) >= _SENTENCE and block.squeezed in seen:
                kind = BlockKind.REPEATED
            seen.add(block.squeezed)
        block.kind = kind or BlockKind.OTHER
    _find_title(blocks, title)


def _is_sentence(block: _Judged) -> bool:
    long = len(block.words) >= _SENTENCE
    return long and block.words.endswith(_ENDS) and block.linked < _LINKED


def _find_title(blocks: Sequence[_Judged], title: str | None) -> None:
    """The first heading that says what the page is called, or else that stands over the article."""
    wanted = _squeezed(title or "").lower()
    for tag in ("h1", "h2"):
        for block in blocks:
            own = block.squeezed.lower()
            if block.is_in(tag) and (own in wanted or wanted and wanted in own):
                block.kind = BlockKind.TITLE
                return
    for block in blocks:
        if block.is_in("h1") and len(block.pieces) >= _HEADLINE and block.linked < _LINKED:
            block.kind = BlockKind.TITLE
            return
        if block.kind.is_text and block.kind is not BlockKind.HEADING:
            return


@frozen
class _Main:
    """The main text of a page as trafilatura gives it, without spaces."""

    shingles: frozenset[str]
    wholes: frozenset[str]

    @classmethod
    def of(cls, body: Any) -> "_Main":
        if body is None:
            return cls(frozenset(), frozenset())
        text = _squeezed("".join(body.itertext()))
        shingles = {text[k : k + _SHINGLE] for k in range(len(text) - _SHINGLE + 1)}
        wholes = {_squeezed("".join(node.itertext())) for node in body.iter()}
        return cls(frozenset(shingles), frozenset(wholes))

    def holds(self, block: _Judged) -> bool:
        text = block.squeezed
        if len(text) < 2 * _SHINGLE:
            return text in self.wholes
        own = range(len(text) - _SHINGLE + 1)
        shared = sum(text[k : k + _SHINGLE] in self.shingles for k in own)
        return shared >= _SHARED * len(own)


@frozen
class _Furniture:
    """Elements that are known by name, but for those that hold much of the main text.

    Those that are called alike are weighed together: each paragraph may have an element of its own.
    """

    weights: Counter[tuple[str, str]]
    total: int

    @classmethod
    def of(cls, main: Collection[_Judged]) -> "_Furniture":
        weights: Counter[tuple[str, str]] = Counter()
        for block in main:
            for called in set(block.path):
                weights[called] += len(block.squeezed)
        return cls(weights, sum(len(block.squeezed) for block in main))

    def kind(self, block: _Judged) -> BlockKind | None:
        for outer in block.element.chain():
            kind = kind_of_element(outer)
            if kind is not None and self.weights[outer.called] <= _MOST * self.total:
                return kind
        return None


def _locale(tree: Any) -> str:
    found = tree.xpath("//meta[@property='og:locale' or @http-equiv='content-language']/@content")
    return str(found[0]).strip().replace("_", "-") if found else ""


def _site(meta: Any) -> str:
    """The name of the site: not a part of the headline, which trafilatura may take for it."""
    name = str(meta.sitename or "")
    return str(meta.hostname or "") if name in (meta.title or "") else name


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _doubts(document: Document) -> Iterator[Diagnostic]:
    """What the reader of a document should know of how it was come by."""
    if any(block.kind is BlockKind.PAYWALL for block in document.blocks):
        told = "behind a paywall: the page may hold no more than the beginning of the article"
        yield Diagnostic("paywall", told, Span(0, 0))
