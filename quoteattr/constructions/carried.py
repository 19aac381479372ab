"""Quotations that no cue of their own introduces.

« A », a dit Marie Durand. « B. » — the second quotation goes on with her words. It stands alone in
its period (or after a colon whose clause has a content already), holds a sentence rather than a
term, and follows an attribution closely, or a line below it says whose words it holds.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quoteattr.constructions.candidates import Candidate, evolve
from quoteattr.constructions.colon import names_matter
from quoteattr.grammar.page import QUOTE, TOP, Page, Period
from quoteattr.model import Kind
from quoteattr.quotes import RegionKind
from quoteattr.quotes.signatures import heading, signature
from quoteattr.tables import closed

__all__ = ["CARRIED_ON", "carried_on", "joined"]

CARRIED_ON = "carried_on"
_FEWEST_WORDS = 4
_FEWEST_WITHOUT_VERB = 6  # a shorter one may be a title: *« Le chemin vers le lac »*
_NEAR = 8  # signs between a quotation and the one that it goes on with
_TITLED = closed("nouns_before_titles")


def carried_on(page: Page, chosen: Sequence[Candidate]) -> Iterator[Candidate]:
    """A candidate for each quotation that stands by itself and that nobody claims yet."""
    claimed = {part.start for candidate in chosen for part in candidate.content}
    spans = sorted(
        (c.extent.start, c.extent.end) for c, inside in _levels(page, chosen) if not inside
    )
    index = 0
    for period in page.periods:
        if period.level != TOP:
            continue
        clauses = {item.region for item in period.items if item.form == "clause"}
        for quote in _alone(period):
            region = page.regions[quote]
            if not region.spans or region.spans[0].start in claimed:
                continue
            while index < len(spans) and spans[index][1] <= region.span.start:
                index += 1
            if index < len(spans) and spans[index][0] < region.span.end:
                continue
            behind = spans[index - 1][1] if index else -1
            found = page.content(region.span.start, region.span.end)
            if found is None:
                continue
            content, kind = found
            named = signature(page.text, content[-1].end) or heading(page.text, region.span.start)
            words = page.text[region.spans[0].start : region.spans[-1].end].split()
            if _is_enough(words, quote in clauses) or (
                _is_sentence(words) and (named or _goes_on(page, chosen, behind, region.span.start))
            ):
                yield Candidate(CARRIED_ON, 0.6, kind, content, source=named)


def _is_enough(words: Sequence[str], clause: bool) -> bool:
    """Whether a quotation is long enough to be no title."""
    whole = clause or bool(words) and words[-1][-1] in "!?"
    return len(words) >= (_FEWEST_WORDS if whole else _FEWEST_WITHOUT_VERB)


def _is_sentence(words: Sequence[str]) -> bool:
    """Whether a quotation, however short, closes as a sentence: *« Immédiatement. »*."""
    return bool(words) and words[0][0].isupper() and words[-1][-1] in ".!?…"


def _goes_on(page: Page, chosen: Sequence[Candidate], end: int, start: int) -> bool:
    """Whether a quotation follows close upon another of the paragraph: *« A », dit X. « Non. »*."""
    if end < 0:
        return False
    last = next((c for c in chosen if c.extent.end == end and c.kind is not Kind.INDIRECT), None)
    if last is None:
        return False
    parts = (last.cue.span if last.cue else None, last.source)
    reached = max(end, *(part.end for part in parts if part is not None), end)
    between = page.text[reached:start]
    return "\n" not in between and len(between) <= _NEAR and not any(map(str.isalnum, between))


def _levels(page: Page, chosen: Sequence[Candidate]) -> Iterator[tuple[Candidate, bool]]:
    """Each candidate, and whether it is a report within a quotation, which leaves that one free.

    *« J'ai vu. Un adulte a dit : « B » »*: with its cue, before its content, between the marks.
    """
    outer = [r.span for r in page.regions if r.depth == 0 and r.kind == RegionKind.MARKS]
    starts = [span.start for span in outer]
    for candidate in chosen:
        cue = candidate.cue
        index = bisect_right(starts, cue.span.start) - 1 if cue is not None else -1
        yield (
            candidate,
            cue is not None
            and index >= 0
            and cue.span in outer[index]
            and candidate.extent in outer[index]
            and cue.span.start < candidate.start,
        )


def joined(page: Page, chosen: Sequence[Candidate]) -> list[Candidate]:
    """The chosen candidates, with quotations in a row made one: *« A. » « B », a dit X*."""
    by_start = {candidate.start: candidate for candidate in chosen if candidate.cue is not None}
    top = [period for period in page.periods if period.level == TOP]
    merged: dict[int, Candidate] = {}
    for period, following in pairwise(top):
        quotes = _alone(period)
        first = following.items[0]
        if not quotes or len(quotes) < len(period.items) or first.pos != QUOTE:
            continue
        if any(page.regions[k].kind != RegionKind.MARKS for k in (*quotes, first.region)):
            continue  # a turn of a dialogue is somebody else's
        spans = page.regions[first.region].spans
        found = by_start.get(spans[0].start) if spans else None
        if found is None or found.cue is None or found.cue.span.start < found.start:
            continue
        if page.text[period.end : following.start].isspace():
            before = tuple(span for quote in quotes for span in page.regions[quote].spans)
            merged[found.start] = evolve(found, content=(*before, *found.content))
    return [merged.get(candidate.start, candidate) if candidate.cue else candidate
            for candidate in chosen]  # fmt: skip


def _alone(period: Period) -> list[int]:
    """The regions of the quotations that make up a period, or that end it after a colon."""
    items = [item for item in period.items if item.pos != "PUNCT" or item.norm == ":"]
    tail: list[int] = []
    while items and items[-1].pos == QUOTE:
        tail.insert(0, items.pop().region)
    if len(items) > 1 and (items[-2].norm in _TITLED or names_matter(items[:-1])):
        return []  # *avait pour thème : « … »*
    return tail if not items or items[-1].norm == ":" else []
