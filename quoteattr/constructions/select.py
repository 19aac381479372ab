"""One consistent set of attributions out of all the candidates.

Candidates are taken in the order of their weight; one is left out where it cannot stand beside
those already taken. Two attributions may be apart or one inside the content of the other (speech
reported inside speech); their contents never cross, they share neither cue nor content, and a cue
never stands inside the content that it reports.
"""

from collections.abc import Iterable

from quoteattr.constructions.candidates import Candidate
from quoteattr.model import Polarity, Span

__all__ = ["agree", "is_sound", "select"]


def select(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The chosen candidates, in text order."""
    ranked = sorted(candidates, key=_rank)
    chosen: list[Candidate] = []
    for candidate in ranked:
        if is_sound(candidate) and all(agree(candidate, other) for other in chosen):
            chosen.append(candidate)
    return sorted(chosen, key=lambda c: (c.start, -c.extent.end))


def _rank(candidate: Candidate) -> tuple[float, int, int, str]:
    """The surest first; among fragments the tightest: the verb nearest the quoted words."""
    size = len(candidate.extent) if candidate.weak else 0
    return -candidate.weight, size, candidate.start, candidate.construction


def is_sound(candidate: Candidate) -> bool:
    """Whether neither cue nor source stands in the content."""
    outside = [s for s in (candidate.cue and candidate.cue.span, candidate.source) if s]
    return not any(span.overlaps(part) for span in outside for part in candidate.content)


def agree(a: Candidate, b: Candidate) -> bool:
    """Whether both may stand: apart, or one inside the content of the other."""
    if a.cue and b.cue and a.cue.span.overlaps(b.cue.span):
        return a.cue == b.cue and a.polarity is not b.polarity and _apart(a, b)
    if a.content == b.content:
        return False
    if (a.voiceless or b.voiceless) and not _apart(a, b):
        return False
    if (a.weak or b.weak) and not _apart(a, b):
        return _frames(a) or _frames(b)
    return _apart(a, b) or _inside(a, b) or _inside(b, a)


def _frames(candidate: Candidate) -> bool:
    """A source under a preposition may frame anything: *Selon X, Y dénonce « Z »*."""
    return candidate.construction in ("preposition", "comparative")


def _apart(a: Candidate, b: Candidate) -> bool:
    return not any(x.overlaps(y) for x in a.content for y in b.content)


def _inside(inner: Candidate, outer: Candidate) -> bool:
    """Whether the inner content, with its cue, stands in one span of the outer one."""
    whole: Span = inner.extent
    # *que le prix, selon X, doublera*: the cue of what is inside stands between its parts.
    parted = _frames(inner) and len(inner.content) > 1
    if not any(whole in part and (parted or whole != part) for part in outer.content):
        return False
    cue = inner.cue
    if cue is None:
        return True
    told = inner.polarity is not Polarity.NEGATED and inner.construction.startswith("complement")
    if told and any(cue.span.start == part.start for part in outer.content):
        return False  # *a dit regretter que*: one report
    return not any(cue.span.overlaps(part) != (cue.span in part) for part in outer.content)
