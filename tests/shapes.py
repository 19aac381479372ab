"""Results as plain values, to be compared over two texts: what the laws of extraction share.

The laws go through the golden texts in a loop: a test a text takes longer to report than to run.
"""

import unicodedata
from collections.abc import Callable
from functools import lru_cache

from golden import attributions, stance

from quoteattr import Result, extract
from quoteattr.model import Attribution, Span, Stance

Shape = tuple[object, ...]
GOLDEN = (*attributions.TEXTS, *(rule.text for rule in stance.RULES))
STANCE = [field.name for field in Stance.__attrs_attrs__]


@lru_cache(maxsize=4096)
def extracted(text: str) -> Result:
    """`extract`, remembered: many laws start from the same texts."""
    return extract(text)


def same_place(offset: int) -> int:
    return offset


def shape(attribution: Attribution, place: Callable[[int], int] = same_place) -> Shape:
    """An attribution as plain values, each offset sent to its new place."""

    def moved(value: object) -> object:
        if isinstance(value, Span):
            return place(value.start), place(value.end)
        return tuple(map(moved, value)) if isinstance(value, tuple) else value

    speaker = attribution.speaker
    return (
        attribution.kind,
        attribution.polarity,
        moved(attribution.content),
        moved(attribution.cue.span if attribution.cue else None),
        moved(attribution.source.span if attribution.source else None),
        (plain(speaker.name), speaker.anonymous) if speaker else None,
        attribution.evidence.construction if attribution.evidence else None,
        *(moved(getattr(attribution.stance, name, None)) for name in STANCE),
    )


def shapes(text: str, place: Callable[[int], int] = same_place) -> list[Shape]:
    return [shape(attribution, place) for attribution in extracted(text).attributions]


def stances(text: str, place: Callable[[int], int] = same_place) -> list[Shape]:
    return [shape[-len(STANCE) :] for shape in shapes(text, place)]


def plain(name: str) -> str:
    """A name without what typography may change in it."""
    return " ".join(unicodedata.normalize("NFC", name).replace("’", "'").split())


def places(text: str, width: Callable[[str], int]) -> list[int]:
    """The new offset of each old one, where each character takes `width` places."""
    offsets = [0]
    for char in text:
        offsets.append(offsets[-1] + width(char))
    return offsets
