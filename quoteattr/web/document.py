"""What was read from a page, a feed or a message: a text to extract from, and where it stands."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from attrs import field, frozen

from quoteattr.model import Diagnostic, Span

__all__ = ["AROUND", "Block", "BlockKind", "Document", "Places", "Selector"]

#: Code points of context either side of a quotation, to find it again by.
AROUND = 32
_FURTHEST = 1024  # of those that it may take to tell it from others like it


class BlockKind(StrEnum):
    """What a block of a page is; the first five make the text."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTATION = "quotation"
    CAPTION = "caption"
    BYLINE = "byline"
    SHARE = "share"
    RELATED = "related"
    COOKIES = "cookies"
    PAYWALL = "paywall"
    ADVERT = "advert"
    COMMENT = "comment"
    EMBED = "embed"
    REPEATED = "repeated"
    CELL = "cell"
    NAVIGATION = "navigation"
    OTHER = "other"

    @property
    def is_text(self) -> bool:
        """Whether blocks of this kind are the article itself."""
        return self in _TEXT


_TEXT = frozenset(list(BlockKind)[:5])


@frozen
class Block:
    """A paragraph of a page, or whatever else stands by itself there.

    `words` are its words, with one space between them; `place` is its stretch of `Document.source`,
    and `span` that of `Document.text`, None where the block is no part of the text.
    """

    kind: BlockKind
    words: str
    place: Span
    span: Span | None = None


@frozen
class Places:
    """Where in a source each code point of a text starts and ends.

    A code point that was made of several, or that stands for what was left out, has a place that is
    wider than one.
    """

    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def same(cls, text: str) -> "Places":
        """Those of a text that is its own source."""
        return cls(range(len(text)), range(1, len(text) + 1))

    def span(self, span: Span) -> Span:
        """The stretch of the source from the first to the last code point of a span.

        That of an empty span is empty.
        """
        if not len(span):
            before = self.ends[span.start - 1] if span.start else 0
            return Span(before, before)
        start = self.starts[span.start]
        return Span(start, max(start, self.ends[span.end - 1]))

    def over(self, below: "Places") -> "Places":
        """These, where their own source is a text whose places are known."""
        return Places(
            [below.starts[start] for start in self.starts],
            [below.ends[end - 1] for end in self.ends],
        )


@frozen
class Selector:
    """How to find words again in a page: a `TextQuoteSelector` of the W3C's annotation model."""

    exact: str
    prefix: str
    suffix: str


@frozen
class Document:
    """A text, what is known of it, and what it was taken from.

    `source` is the text of the page as a browser has it (``document.body.textContent``), and
    `places` tells where in it the code points of `text` stand. `date` is written as in ISO 8601,
    `language` as in BCP 47; what the page does not tell is None.
    """

    name: str
    text: str
    title: str | None = None
    author: str | None = None
    date: str | None = None
    language: str | None = None
    url: str | None = None
    site: str | None = None
    blocks: tuple[Block, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    source: str = field(default="", repr=False)
    places: Places = field(default=Places((), ()), repr=False)

    @classmethod
    def plain(cls, name: str, text: str) -> "Document":
        """A text that is its own source, and of which no more is known."""
        return cls(name, text, source=text, places=Places.same(text))

    @property
    def iri(self) -> str:
        """What annotations are about: the address of the page or, where it tells none, `name`."""
        return self.url or self.name

    @property
    def is_empty(self) -> bool:
        """Whether it is an entry of a feed that holds no text: there is nothing to look for."""
        return any(doubt.code == "no-text" for doubt in self.diagnostics)

    def selectors(self, span: Span) -> Iterator[Selector]:
        """How to find the words of a span in the page: one for each block that it touches."""
        whole = Block(BlockKind.PARAGRAPH, "", Span(0, len(self.source)), Span(0, len(self.text)))
        touched = [one for one in self.blocks if one.span is not None and one.span.overlaps(span)]
        for block in touched or [whole]:
            own = block.span or span
            piece = Span(max(span.start, own.start), min(span.end, own.end))
            yield self._selector(self.places.span(piece), block.place)

    def _selector(self, place: Span, around: Span) -> Selector:
        """With no more context than tells the place from others, out of its block if need be."""
        reach = AROUND
        while True:
            start = max(around.start, place.start - reach)
            end = min(around.end, place.end + reach)
            words = self.source[start:end]
            alone = self.source.find(words) == start and self.source.find(words, start + 1) < 0
            if alone or reach >= _FURTHEST:
                first, last = place.start - start, place.end - start
                return Selector(words[first:last], words[:first], words[last:])
            if (start, end) == (around.start, around.end):
                around = Span(0, len(self.source))  # another block says the same
            reach *= 2
