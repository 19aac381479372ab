"""Results as plain values, to be compared over two texts: what the laws of extraction share."""

from collections.abc import Callable, Iterable

from quoteattr import extract
from quoteattr.model import Attribution, Result, Span


def same_place(offset: int) -> int:
    return offset


def shape(attribution: Attribution, place: Callable[[int], int] = same_place) -> tuple[object, ...]:
    """An attribution as plain values, each offset sent to its new place."""

    def moved(span: Span | None) -> tuple[int, int] | None:
        return (place(span.start), place(span.end)) if span else None

    return (
        attribution.kind,
        attribution.polarity,
        tuple(moved(span) for span in attribution.content),
        moved(attribution.cue.span if attribution.cue else None),
        moved(attribution.source.span if attribution.source else None),
        attribution.speaker.anonymous if attribution.speaker else None,
        attribution.evidence.construction if attribution.evidence else None,
    )


def shapes(text: str, place: Callable[[int], int] = same_place) -> list[tuple[object, ...]]:
    return [shape(attribution, place) for attribution in extract(text).attributions]


def names(result: Result) -> list[str | None]:
    """The name of the speaker of each attribution."""
    return [a.speaker.name if a.speaker else None for a in result.attributions]


def places(text: str, width: Callable[[str], int]) -> list[int]:
    """The new offset of each old one, where each character takes `width` places."""
    offsets = [0]
    for char in text:
        offsets.append(offsets[-1] + width(char))
    return offsets


def words(result: Result, spans: Iterable[Span]) -> list[str]:
    return [result[span] for span in spans]
