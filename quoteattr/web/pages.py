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
from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from attrs import Factory, define, evolve, field

from quoteattr.errors import ReadingError, needed
from quoteattr.model import Diagnostic, Span
from quoteattr.web.document import Block, BlockKind, Document, Places
from quoteattr.web.kinds import kind_of_elements, kind_of_words, plain_kind
from quoteattr.web.tree import PageWord, Path, flow, parse, words

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
_PAYWALL = "behind a paywall: the page may hold no more than the beginning of the article"


def page(html: str, name: str = "") -> Document:
    """The article of a page.

    Raises `BackendUnavailable` where trafilatura is not installed, `ReadingError` where there is no
    article in the page.
    """
    tree = parse(html)
    meta = _extracted(tree)
    laid = flow(tree)
    source = laid.text
    blocks = [_Judged(path, made, words(source, made)) for path, made in laid.blocks]
    _judge(blocks, meta.body)
    headline = _find_title(blocks, meta.title or "")
    document = assemble(name, source, [(block.kind, block.pieces) for block in blocks])
    kinds = {block.kind for block in blocks}
    if not any(kind.is_text for kind in kinds - {BlockKind.TITLE}):
        raise ReadingError("no article in the page")
    language = tree.get("lang") or tree.get("xml:lang") or _locale(tree)
    doubts = (Diagnostic("paywall", _PAYWALL, Span(0, 0)),) if BlockKind.PAYWALL in kinds else ()
    return evolve(
        document,
        title=headline or None,
        author=_BY.sub("", meta.author or "") or None,
        date=meta.date or None,
        language=language.lower() or None,
        url=meta.url or None,
        site=_site(meta) or None,
        diagnostics=doubts,
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

    path: Path
    pieces: list[PageWord]
    words: str
    kind: BlockKind = BlockKind.OTHER
    squeezed: str = field(default=Factory(lambda self: _squeezed(self.words), takes_self=True))

    def is_in(self, *tags: str) -> bool:
        """Whether an element of one of some names is around it."""
        return any(tag in tags for tag, _ in self.path)

    @property
    def is_cell(self) -> bool:
        """Whether it stands in a table and is no sentence: a figure, say, or its name."""
        inside = self.is_in("td", "th")
        return inside and len(self.squeezed) < _SENTENCE and not self.words.endswith(_ENDS)

    @property
    def is_sentence(self) -> bool:
        """Whether it reads as one of the article."""
        long = len(self.words) >= _SENTENCE
        return long and self.words.endswith(_ENDS) and self.linked < _LINKED

    @property
    def linked(self) -> float:
        """How much of it is in links, from 0 to 1."""
        return sum(p.linked for p in self.pieces) / len(self.pieces)


def _extracted(tree: Any) -> Any:
    """What trafilatura makes of a page."""
    trafilatura = needed("trafilatura", "a page", "web")
    try:
        found = trafilatura.bare_extraction(
            deepcopy(tree),
            with_metadata=True,
            include_comments=False,
            favor_recall=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception as error:  # whatever befalls it on a page is of that page
        raise ReadingError(f"trafilatura failed: {error!r}") from error
    if found is None:
        raise ReadingError("no article in the page")
    return found


def _judge(blocks: Sequence[_Judged], body: Any) -> None:
    """Give each block its kind."""
    taken = _taken(blocks, body)
    paths = {block.path for block in taken}
    beside = _holding_much(taken)
    seen: set[str] = set()
    for block in blocks:
        kind = kind_of_elements(block.path, beside) or kind_of_words(block.words)
        if kind is None and block.linked > _LINKS_ALONE:
            kind = BlockKind.NAVIGATION
        if kind is None and (block in taken or block.path in paths and block.is_sentence):
            kind = plain_kind(block.path)
            if kind is BlockKind.PARAGRAPH and block.is_cell:
                kind = BlockKind.CELL
            if len(block.squeezed) >= _SENTENCE and block.squeezed in seen:
                kind = BlockKind.REPEATED
            seen.add(block.squeezed)
        block.kind = kind or BlockKind.OTHER


def _taken(blocks: Sequence[_Judged], body: Any) -> set[_Judged]:
    """The blocks whose words are in the main text as trafilatura gives it, spaces left out."""
    main = set(_shingles(_squeezed("".join(body.itertext()))))
    wholes = {_squeezed("".join(node.itertext())) for node in body.iter()}
    found = set()
    for block in blocks:
        own = _shingles(block.squeezed)
        if len(own) <= _SHINGLE:
            held = block.squeezed in wholes
        else:
            held = sum(shingle in main for shingle in own) >= _SHARED * len(own)
        if held:
            found.add(block)
    return found


def _shingles(text: str) -> list[str]:
    return [text[k : k + _SHINGLE] for k in range(len(text) - _SHINGLE + 1)]


def _holding_much(main: set[_Judged]) -> set[tuple[str, str]]:
    """The elements that hold much of the main text: no furniture, whatever they are called.

    Those that are called alike are weighed together: each paragraph may have an element of its own.
    """
    weights: Counter[tuple[str, str]] = Counter()
    for block in main:
        for called in set(block.path):
            weights[called] += len(block.squeezed)
    total = sum(len(block.squeezed) for block in main)
    return {called for called, weight in weights.items() if weight > _MOST * total}


def _find_title(blocks: Sequence[_Judged], title: str) -> str:
    """The first heading that says what the page is called, or else that stands over the article.

    It is marked as the title, and its words are given; `title` where there is none.
    """
    wanted = _squeezed(title).lower()
    for tag in ("h1", "h2"):
        for block in blocks:
            own = block.squeezed.lower()
            if block.is_in(tag) and (own in wanted or wanted and wanted in own):
                block.kind = BlockKind.TITLE
                return block.words
    for block in blocks:
        if block.is_in("h1") and len(block.pieces) >= _HEADLINE and block.linked < _LINKED:
            block.kind = BlockKind.TITLE
            return block.words
        if block.kind.is_text and block.kind is not BlockKind.HEADING:
            break
    return title


def _locale(tree: Any) -> str:
    found = tree.xpath("//meta[@property='og:locale' or @http-equiv='content-language']/@content")
    return str(found[0]).strip().replace("_", "-") if found else ""


def _site(meta: Any) -> str:
    """The name of the site: not a part of the headline, which trafilatura may take for it."""
    name = str(meta.sitename or "")
    return str(meta.hostname or "") if name in (meta.title or "") else name


def _squeezed(text: str) -> str:
    return "".join(text.split())
