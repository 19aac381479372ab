"""Quotations in a row that one cue reports: *« A. » « B », a dit X*."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quoteattr.constructions.candidates import Candidate, evolve
from quoteattr.constructions.colon import names_matter
from quoteattr.grammar.page import QUOTE, TOP, Page, Period
from quoteattr.quotes import RegionKind
from quoteattr.tables import closed

__all__ = ["joined"]

_TITLED = closed("nouns_before_titles")


def joined(page: Page, chosen: Sequence[Candidate]) -> list[Candidate | None]:
    """The chosen candidates, quotations in a row made one; None for one that is in another."""
    by_start = {c.start: k for k, c in enumerate(chosen) if c.cue is not None}
    bare = {c.start: k for k, c in enumerate(chosen) if c.cue is None}
    found: list[Candidate | None] = list(chosen)
    for quotes, start in _rows(page):
        place = by_start.get(start)
        candidate = found[place] if place is not None else None
        if place is None or candidate is None or candidate.cue is None:
            continue
        if candidate.cue.span.start >= candidate.start:
            before = tuple(span for quote in quotes for span in page.regions[quote].spans)
            found[place] = evolve(candidate, content=(*before, *candidate.content))
            for span in before:
                if span.start in bare:
                    found[bare[span.start]] = None
    return found


def _rows(page: Page) -> Iterator[tuple[list[int], int]]:
    """Quotations that make up a period, and where the quotation starts that opens the next one."""
    top = [period for period in page.periods if period.level == TOP]
    for period, following in pairwise(top):
        quotes = _alone(period)
        first = following.items[0]
        if not quotes or len(quotes) < len(period.items) or first.pos != QUOTE:
            continue
        if any(page.regions[k].kind != RegionKind.MARKS for k in (*quotes, first.region)):
            continue  # a turn of a dialogue is somebody else's
        spans = page.regions[first.region].spans
        if spans and page.text[period.end : following.start].isspace():
            yield quotes, spans[0].start


def _alone(period: Period) -> list[int]:
    """The regions of the quotations that make up a period, or that end it after a colon."""
    items = [item for item in period.items if item.pos != "PUNCT" or item.norm == ":"]
    tail: list[int] = []
    while items and items[-1].pos == QUOTE:
        tail.insert(0, items.pop().region)
    if len(items) > 1 and (items[-2].norm in _TITLED or names_matter(items[:-1])):
        return []  # *avait pour thème : « … »*
    return tail if not items or items[-1].norm == ":" else []
