"""The value that the scanner of marks and dashes gives: a region, nested in others or disjoint."""

from collections.abc import Iterable
from enum import StrEnum

from attrs import frozen

from quoteattr.model import Span

__all__ = ["Region", "RegionKind", "is_blank", "nest", "trim"]


class RegionKind(StrEnum):
    """What shows that the words are quoted."""

    MARKS = "marks"
    DIALOGUE = "dialogue"


@frozen(slots=True)
class Region:
    """A quotation in marks, or a turn of a dialogue.

    `span` is the outer extent, marks or dash included; `spans` are the quoted words without marks,
    trimmed of white space, one span a paragraph. `parent` is the index of the enclosing region in
    the row of regions, `depth` the number of regions around this one. `closed` is false where no
    mark closes the quotation.
    """

    span: Span
    spans: tuple[Span, ...]
    kind: RegionKind = RegionKind.MARKS
    parent: int | None = None
    depth: int = 0
    closed: bool = True


# Characters that show nothing and that `str.isspace` does not count: they stand beside the thin
# spaces of French typography (word joiner, byte-order mark, direction marks).
_UNSEEN = frozenset("\u200b\u200e\u200f\u2060\ufeff")


def is_blank(char: str) -> bool:
    """Whether a character shows nothing: white space or a zero-width sign."""
    return char.isspace() or char in _UNSEEN


def trim(text: str, start: int, end: int) -> Span | None:
    """The stretch without the white space around it; `None` where nothing else is in it."""
    while start < end and is_blank(text[start]):
        start += 1
    while end > start and is_blank(text[end - 1]):
        end -= 1
    return Span(start, end) if start < end else None


def nest(regions: Iterable[Region]) -> tuple[Region, ...]:
    """Give each region its parent and its depth; they come in text order, outer first."""
    nested: list[Region] = []
    around: list[int] = []
    for region in regions:
        while around and nested[around[-1]].span.end <= region.span.start:
            around.pop()
        parent = around[-1] if around else None
        around.append(len(nested))
        place = (parent, len(around) - 1, region.closed)
        nested.append(Region(region.span, region.spans, region.kind, *place))
    return tuple(nested)
