"""What the reader's network says beside the constructions: candidates and features of its own.

Its readings take part in the one choice (`quoteattr.constructions.choose`). Each is a candidate
beside those of the constructions; and what it says of every candidate, with what that weighs by the
grammar's own reasons, are the features of a second decider (`data/fr/weights/reader.tsv`), learned
on articles that neither the network nor the grammar's weights have met.

The network is no grammar: the cue's lemma and polarity, the phrase that names the source and the
marks around a content are the grammar's, looked up where the network points.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from math import log

from attrs import frozen

from quoteattr.analysis import Capability, Reading
from quoteattr.constructions.base import cue_of, polarity_of
from quoteattr.constructions.candidates import Candidate, overlap
from quoteattr.constructions.select import is_sound
from quoteattr.decide import BIAS, Features
from quoteattr.grammar.page import QUOTE, Page
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.lexicon import cue_words
from quoteattr.model import Cue, CueType, Kind, Polarity, Span

__all__ = ["Heard", "hear"]

_READER = "reader"
_SAME, _MUCH = 0.5, 0.9  # intersections over union of two contents
_STRETCH = 1_000  # code points
_STOPS = frozenset((".", ",", ";", ":"))
_TYPES = {"ADP": CueType.PREPOSITION, "NOUN": CueType.NOUN, "PUNCT": CueType.COLON}


@frozen
class _Read:
    """A reading as a candidate, with the network's word for it."""

    candidate: Candidate
    reading: Reading
    known: bool


class Heard:
    """The readings of a page, by the periods that they stand in."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._near: defaultdict[int, list[_Read]] = defaultdict(list)
        self._own: dict[Candidate, _Read] = {}
        self._asked: dict[int, list[Reading]] = {}
        for reading in page.analysis.readings:
            place = self._place(reading)
            if place is not None:
                self._asked.setdefault(place[0], []).append(reading)

    @property
    def periods(self) -> frozenset[int]:
        """The places of the periods in which the network reads a report."""
        return frozenset(self._asked)

    def offers(self, number: int, scene: Scene, known: Sequence[Candidate]) -> list[Candidate]:
        """The readings of a period as candidates, but for those that are among the `known`."""
        found = []
        for reading in self._asked.get(number, ()):
            read = self._candidate(scene, reading)
            if read is None:
                continue
            one = read.candidate
            for block in _blocks(one.extent):
                self._near[block].append(read)
            if not any(one.content == other.content and _alike(one, other) for other in known):
                self._own[one] = read
                found.append(one)
        return found

    def features(self, candidate: Candidate, score: int) -> Features:
        """What tells whether a candidate stands; `score` is what the grammar's reasons weigh."""
        kind, cue = f"a {candidate.kind} content", candidate.cue
        read = self._own.get(candidate)
        told: dict[str, float] = {BIAS: 1, kind: 1}
        told[f"a cue of type {cue.type if cue else 'none'}"] = 1
        if read is not None:
            sure = _odds(read.reading.probability)
            told |= {"the network alone": 1, f"{kind}, the network alone": 1}
            told |= {"the network alone reads a report": sure, f"{kind}, read alone": sure}
            words = sum(len(self._page.text[s.start : s.end].split()) for s in candidate.content)
            told |= {"a cue that the tables know": read.known, "few words": words < 4}
            return told
        told |= {"the grammar's reasons": score / 1000, f"{kind}, the grammar": score / 1000}
        told["no frame of the language"] = candidate.loose
        read = self._matched(candidate)
        if read is None:
            return told | {"the network reads nothing": 1, f"{kind}, nothing read": 1}
        sure = _odds(read.reading.probability)
        share = overlap(candidate.content, read.candidate.content)
        how = "the same" if share == 1 else "much the same" if share >= _MUCH else "other"
        how = how if share >= _SAME else "quite other"
        told |= {"the network reads a report": sure, f"{kind}, read": sure}
        told |= {f"the network reads {how} words": 1, f"{kind}, {how} words": 1}
        return told | dict.fromkeys(self._joints(candidate, read.candidate), 1)

    def _joints(self, one: Candidate, other: Candidate) -> Iterator[str]:
        """Where two contents part: which of them goes on, and over which word."""
        for mine, theirs, what in (
            (one.extent.end, other.extent.end, "ends"),
            (-one.start, -other.start, "begins"),
        ):
            if mine != theirs:
                yield f"{what} {'outside' if mine > theirs else 'inside'} what is read"
        here, there = one.extent.end, other.extent.end
        if here != there:
            joint = self._joint(min(here, there))
            yield f"{'goes on over' if here > there else 'ends before'} {joint}"

    def _joint(self, end: int) -> str:
        """The word behind a place, or the two words where the first is a comma."""
        tokens = self._page.analysis.tokens
        k = bisect_left(tokens, end, key=lambda token: token.start)
        norms = [token.norm for token in tokens[k : k + 2]]
        return " ".join(norms[: 1 + (norms[:1] == [","])])

    def _matched(self, candidate: Candidate) -> _Read | None:
        """The reading that means the same report: of one cue, or of like words without one."""
        best, most = None, 0.0
        for one in chain.from_iterable(self._near[block] for block in _blocks(candidate.extent)):
            other = one.candidate
            if not other.extent.overlaps(candidate.extent):
                continue
            share = overlap(candidate.content, other.content)
            if candidate.cue and other.cue:
                share += candidate.cue.span.overlaps(other.cue.span)
            elif share < _SAME or candidate.cue or other.cue:
                share = 0.0
            if share > most:
                best, most = one, share
        return best

    def _place(self, reading: Reading) -> tuple[int, int] | None:
        """The period and the item of a reading: of its cue, else of the quotation it begins."""
        if reading.cue is None and reading.content:
            first = _with_its_marks(self._page, reading.content[0])[0]
            quoted = self._quotations.get(first)
            if quoted is not None:
                return quoted
        return self._tokens.get(_token(self._page, reading.anchor))

    @cached_property
    def _tokens(self) -> dict[int, tuple[int, int]]:
        """The period and the item of each token."""
        return {
            item.token: (number, k)
            for number, period in enumerate(self._page.periods)
            for k, item in enumerate(period.items)
            if item.pos != QUOTE
        }

    @cached_property
    def _quotations(self) -> dict[int, tuple[int, int]]:
        """The period and the item of each quotation, by where it starts, marks included."""
        return {
            self._page.regions[item.region].span.start: (number, k)
            for number, period in enumerate(self._page.periods)
            for k, item in enumerate(period.items)
            if item.pos == QUOTE
        }

    def _candidate(self, scene: Scene, reading: Reading) -> _Read | None:
        """A reading as a candidate; None where its content holds no word or its own cue."""
        page = self._page
        content: list[Span] = []
        kinds: set[Kind] = set()
        for span in reading.content:
            found = page.content(*_without_the_stop(page, *_with_its_marks(page, span)))
            if found is not None:
                content += [s for s in found[0] if not content or s.start >= content[-1].end]
                kinds.add(found[1])
        place = self._place(reading)
        if not content or place is None:
            return None
        kind = kinds.pop() if len(kinds) == 1 else Kind.MIXED
        cue, polarity, known, source = None, Polarity.ASSERTED, False, reading.source
        if reading.cue is not None:
            cue, polarity, known = _cue(scene, place[1], reading.cue)
            source = _source(scene, place[1], source)
        made = Candidate(_READER, kind, tuple(content), cue, source, polarity)
        return _Read(made, reading, known) if is_sound(made) else None


def _blocks(span: Span) -> range:
    """The stretches of a text that a span touches: what overlaps it touches one of them, too."""
    return range(span.start // _STRETCH, span.end // _STRETCH + 1)


def hear(page: Page) -> Heard | None:
    """What the network reads in a page; None where nobody asked it."""
    return Heard(page) if Capability.READINGS in page.analysis.capabilities else None


def _alike(one: Candidate, other: Candidate) -> bool:
    if one.cue is None or other.cue is None:
        return one.cue is other.cue
    return one.cue.span.overlaps(other.cue.span)


def _odds(probability: float) -> float:
    """Log-odds, kept within what weights can carry."""
    bounded = min(max(probability, 0.005), 0.995)
    return round(log(bounded / (1 - bounded)), 3)


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
    k = bisect_left(tokens, end, key=lambda token: token.start) - 1
    while k > 0 and tokens[k].start > start and page.text[tokens[k].start : end] in _STOPS:
        if any(r.span.end > tokens[k].start for r in page.regions_over(tokens[k].start, end)):
            break
        k -= 1
        end = tokens[k].end
    return start, end


def _words(text: str, start: int, end: int) -> bool:
    return any(char.isalnum() for char in text[start:end])


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
    found = subject_of(scene, group) if group is not None else None
    if found is None or read is None:
        return read
    span = scene.span(*found)
    return span if span.overlaps(read) else read


def _group(scene: Scene, k: int) -> Group | None:
    return next((group for group in scene.groups if group.first <= k <= group.last), None)
