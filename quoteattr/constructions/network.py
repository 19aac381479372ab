"""What the reader's network says beside the constructions, and which of both stands.

Three questions, each with learned weights (`data/fr/weights/reader_*.tsv`), asked in this order:

* does a candidate of the constructions still stand, now that the network has read the place (or has
  read nothing there)?
* where both report the same words with other ends: whose ends are right?
* does a reading stand that no construction has?

The network is no grammar: the cue's lemma and polarity, the phrase that names the source and the
marks around a content are the grammar's, looked up where the network points.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log

from attrs import evolve, frozen

from quoteattr.analysis import Capability, Reading
from quoteattr.constructions.base import cue_of, polarity_of
from quoteattr.constructions.candidates import Candidate, overlap
from quoteattr.constructions.select import agree, is_sound
from quoteattr.decide import BIAS, Features, decider
from quoteattr.grammar.page import QUOTE, Page
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import Scene
from quoteattr.lexicon import cue_words
from quoteattr.model import Cue, CueType, Kind, Polarity, Span
from quoteattr.places import ByPlace

__all__ = ["READER", "Read", "added", "kept", "readings", "settled", "whose_ends"]

READER = "reader"
_SAME = 0.5  # intersection over union from which on two contents are one report
_STOPS = frozenset((".", ",", ";", ":"))
_TYPES = {"ADP": CueType.PREPOSITION, "NOUN": CueType.NOUN, "PUNCT": CueType.COLON}
_ENDS = frozenset('.!?…»”"')


@frozen
class Read:
    """A reading as a candidate, with the network's word for it."""

    candidate: Candidate
    reading: Reading
    known: bool


def settled(
    page: Page, chosen: Sequence[Candidate], scenes: Mapping[int, Scene]
) -> list[Candidate]:
    """The candidates that stand when the network has been heard; as they are where there is none.

    `scenes` are those of the periods that were looked at, by the period's place.
    """
    if Capability.READINGS not in page.analysis.capabilities:
        return list(chosen)
    read = list(readings(page, scenes))
    places = placed(read)
    standing: ByPlace[Candidate] = ByPlace()
    found: list[Candidate] = []
    met: set[int] = set()

    def stand(candidate: Candidate) -> None:
        standing.add(candidate, reach(candidate))
        found.append(candidate)

    for candidate in chosen:
        match = matched(candidate, places)
        met.add(id(match))
        sure = _judged("reader_keeps", kept(candidate, match), candidate)
        if sure is not None:
            stand(_with_its_ends(sure, match))
    free = [one for one in read if id(one) not in met]
    for one in sorted(free, key=lambda r: (-r.reading.probability, r.candidate.start)):
        near = list(standing.near(reach(one.candidate)))
        sure = _judged("reader_adds", added(page, one, near), one.candidate)
        if sure is not None and all(agree(sure, other) for other in near):
            stand(sure)
    return sorted(found, key=lambda c: (c.start, -c.extent.end))


def placed(read: Iterable[Read]) -> ByPlace[Read]:
    """Readings by their places."""
    places: ByPlace[Read] = ByPlace()
    for one in read:
        places.add(one, reach(one.candidate))
    return places


def reach(candidate: Candidate) -> tuple[Span, ...]:
    """Where another one can meet it: from the first to the last word of its content, its cue."""
    return (candidate.extent,) if candidate.cue is None else (candidate.extent, candidate.cue.span)


def _judged(name: str, told: Features, candidate: Candidate) -> Candidate | None:
    """The candidate, with how sure it is now and why, or None where it does not stand."""
    judge = decider(name)
    score = judge.score(told)
    if score < 0:
        return None
    reasons = (*judge.reasons(told), *candidate.reasons)
    return evolve(candidate, probability=judge.probability(score), reasons=reasons)


def _with_its_ends(candidate: Candidate, match: Read | None) -> Candidate:
    """The candidate with its own content or with the one that the network reads."""
    if match is None or match.candidate.content == candidate.content:
        return candidate
    swapped = evolve(candidate, content=match.candidate.content, kind=match.candidate.kind)
    surer = decider("reader_ends").score(whose_ends(candidate, match)) > 0
    return swapped if surer and is_sound(swapped) else candidate


def matched(candidate: Candidate, places: ByPlace[Read]) -> Read | None:
    """The reading that means the same report: of the same cue, or of the same words without one."""
    best, most = None, 0.0
    for one in places.near([candidate.extent]):
        other = one.candidate
        if other.extent.start >= candidate.extent.end or candidate.extent.start >= other.extent.end:
            continue
        share = overlap(candidate.content, other.content)
        if candidate.cue and other.cue:
            share += candidate.cue.span.overlaps(other.cue.span)
        elif share < _SAME or candidate.cue or other.cue:
            share = 0.0
        if share > most:
            best, most = one, share
    return best


def kept(candidate: Candidate, match: Read | None) -> Features:
    """What tells whether a candidate of the constructions stands."""
    told: dict[str, float] = {BIAS: 1, f"a {candidate.kind} content": 1}
    told["the grammar reads a report"] = _odds(candidate.probability)
    told[f"a cue of type {candidate.cue.type if candidate.cue else 'none'}"] = 1
    if match is None:
        return told | {"the network reads nothing here": 1}
    share = overlap(candidate.content, match.candidate.content)
    return told | {
        "the network reads a report": _odds(match.reading.probability),
        "the network reads the same words": share == 1.0,
        "the network reads much the same words": _SAME <= share < 1.0,
        "the network reads other words": share < _SAME,
    }


def whose_ends(candidate: Candidate, match: Read) -> Features:
    """What tells whether the network's words are right rather than the grammar's."""
    return {
        BIAS: 1,
        "the network reads a report": _odds(match.reading.probability),
        "hardly the same": overlap(candidate.content, match.candidate.content) < _SAME,
    }


def added(page: Page, one: Read, standing: Sequence[Candidate]) -> Features:
    """What tells whether a reading stands beside the candidates that are near it, `standing`."""
    candidate = one.candidate
    shares = [overlap(candidate.content, other.content) for other in standing]
    cue = candidate.cue
    inside = any(candidate.extent in part for other in standing for part in other.content)
    words = sum(len(page.text[s.start : s.end].split()) for s in candidate.content)
    return {
        BIAS: 1,
        "the network reads a report": _odds(one.reading.probability),
        "no cue": cue is None,
        "a cue that the tables know": one.known,
        f"a {candidate.kind} content": 1,
        "words of another report": max(shares, default=0.0) >= _SAME,
        "within another report": inside,
        "few words": words < 4,
    }


def _odds(probability: float) -> float:
    """Log-odds, kept within what weights can carry."""
    bounded = min(max(probability, 0.005), 0.995)
    return round(log(bounded / (1 - bounded)), 3)


def readings(page: Page, scenes: Mapping[int, Scene]) -> Iterator[Read]:
    """The readings of a page as candidates; those whose content holds no word are left out."""
    places, laid_out = _places(page), dict(scenes)
    for reading in page.analysis.readings:
        content: list[Span] = []
        kinds: set[Kind] = set()
        for span in reading.content:
            found = page.content(*_without_the_stop(page, *_with_its_marks(page, span)))
            if found is not None:
                content += [s for s in found[0] if not content or s.start >= content[-1].end]
                kinds.add(found[1])
        if not content:
            continue
        kind = kinds.pop() if len(kinds) == 1 else Kind.MIXED
        place = places.get(_token(page, reading.anchor))
        cue, polarity, known, source = None, Polarity.ASSERTED, False, reading.source
        if reading.cue is not None and place is not None:
            period, k = place
            if period not in laid_out:
                laid_out[period] = Scene(page, page.periods[period])
            scene = laid_out[period]
            cue, polarity, known = _cue(scene, k, reading.cue)
            source = _source(scene, k, source)
        elif reading.cue is not None:
            cue = Cue(reading.cue, page.text[reading.cue.start : reading.cue.end], CueType.VERB)
        candidate = Candidate(READER, kind, tuple(content), cue, source, polarity)
        if is_sound(candidate):
            yield Read(candidate, reading, known)


def _with_its_marks(page: Page, span: Span) -> tuple[int, int]:
    """A span whose ends touch a mark, with both marks of the quotation or with neither.

    The network reads pieces of words, and takes a mark for one: it may take the closing one alone.
    """
    start, end = span.start, span.end
    text = page.text
    for region in page.regions_over(start, end):
        if not region.spans:
            continue
        first, last = region.spans[0].start, region.spans[-1].end
        before, behind = region.span.start, region.span.end
        begins = before <= start <= first or (start < first and not _words(text, start, first))
        ends = last <= end <= behind or (last < end and not _words(text, last, end))
        if begins and ends:
            start, end = min(start, before), max(end, behind)
        elif begins and end < last:
            start = first
        elif begins and end > behind:
            start = min(start, before)
        elif ends and start > first:
            end = last
        elif ends and start < before:
            end = max(end, behind)
    return start, max(start, end)


def _without_the_stop(page: Page, start: int, end: int) -> tuple[int, int]:
    """A span without the comma or full stop that closes the writer's own sentence behind it."""
    tokens = page.analysis.tokens
    k = _token(page, Span(end - 1, end))
    while k > 0 and tokens[k].start > start and page.text[tokens[k].start : end] in _STOPS:
        if any(r.span.end > tokens[k].start for r in page.regions_over(tokens[k].start, end)):
            break
        k -= 1
        end = tokens[k].end
    return start, end


def _words(text: str, start: int, end: int) -> bool:
    return any(char.isalnum() for char in text[start:end])


def _places(page: Page) -> dict[int, tuple[int, int]]:
    """The period and the item of each token."""
    return {
        item.token: (number, k)
        for number, period in enumerate(page.periods)
        for k, item in enumerate(period.items)
        if item.pos != QUOTE
    }


def _token(page: Page, span: Span) -> int:
    tokens = page.analysis.tokens
    return bisect_right(tokens, span.start, key=lambda token: token.start) - 1


def _cue(scene: Scene, k: int, span: Span) -> tuple[Cue, Polarity, bool]:
    group = _group(scene, k)
    if group is not None:
        return cue_of(scene, group), polarity_of(scene, group), bool(group.readings)
    item = scene.items[k]
    kind = _TYPES.get(item.pos, CueType.VERB)
    return Cue(span, item.lemma or item.norm, kind), Polarity.ASSERTED, item.norm in cue_words()


def _source(scene: Scene, k: int, read: Span | None) -> Span | None:
    """The grammar's phrase where it holds what the network points at, else what that reads."""
    group = _group(scene, k)
    found = scene.subject(group) if group is not None else None
    if found is None or read is None:
        return read
    span = scene.span(*found)
    return span if span.overlaps(read) else read


def _group(scene: Scene, k: int) -> Group | None:
    return next((group for group in scene.groups if group.first <= k <= group.last), None)
