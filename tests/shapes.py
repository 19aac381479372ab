"""Results as plain values, to be compared over two texts: what the laws of extraction share."""

import unicodedata
from collections.abc import Callable
from functools import lru_cache

from quoteattr import Result, extract
from quoteattr.model import Attribution, Span

Shape = tuple[object, ...]


@lru_cache(maxsize=4096)
def extracted(text: str) -> Result:
    """`extract`, remembered: many laws start from the same texts."""
    return extract(text)


def same_place(offset: int) -> int:
    return offset


def shape(attribution: Attribution, place: Callable[[int], int] = same_place) -> Shape:
    """An attribution as plain values, each offset sent to its new place."""

    def moved(span: Span | None) -> tuple[int, int] | None:
        return (place(span.start), place(span.end)) if span else None

    speaker = attribution.speaker
    return (
        attribution.kind,
        attribution.polarity,
        tuple(moved(span) for span in attribution.content),
        moved(attribution.cue.span if attribution.cue else None),
        moved(attribution.source.span if attribution.source else None),
        (plain(speaker.name), speaker.anonymous) if speaker else None,
        attribution.evidence.construction if attribution.evidence else None,
    )


def shapes(text: str, place: Callable[[int], int] = same_place) -> list[Shape]:
    return [shape(attribution, place) for attribution in extracted(text).attributions]


def plain(name: str) -> str:
    """A name without what typography may change in it."""
    return " ".join(unicodedata.normalize("NFC", name).replace("’", "'").split())


def places(text: str, width: Callable[[str], int]) -> list[int]:
    """The new offset of each old one, where each character takes `width` places."""
    offsets = [0]
    for char in text:
        offsets.append(offsets[-1] + width(char))
    return offsets
