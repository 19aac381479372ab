"""Which candidates stand: all that is proposed, weighed by what is so of it, and the best set.

The periods of a text are decided in their order, since a quotation without a cue leans on what was
said before it. What the weights are is learned (`training/reports.py`). Where the reader's network
has read the text too, its readings are candidates as well, and its word is weighed with the rest
(`quoteattr.constructions.network`).
"""

from bisect import bisect_right, insort
from collections.abc import Callable, Container, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from quoteattr.analysis import Capability
from quoteattr.constructions import TABLE
from quoteattr.constructions.candidates import Candidate, evolve
from quoteattr.constructions.context import Context
from quoteattr.constructions.features import features
from quoteattr.constructions.joints import at_other_joints
from quoteattr.constructions.network import Heard, hear
from quoteattr.constructions.select import select
from quoteattr.decide import Decider, Features, decider
from quoteattr.grammar.page import QUOTE, TOP, Page
from quoteattr.grammar.scene import Scene
from quoteattr.lexicon import cue_words
from quoteattr.model import Kind

__all__ = ["Weighed", "choose", "outer", "reweighed", "scenes", "spoken", "weigh"]


class Weighed(NamedTuple):
    """A candidate with its features and its score (thousandths).

    `grounds` are the grammar's features where the features are the network's.
    """

    candidate: Candidate
    features: Features
    score: int
    grounds: Features


def scenes(page: Page, also: Container[int] = ()) -> Iterator[tuple[int, Scene]]:
    """The periods in which something may be reported, in text order, each with its place.

    `also`: the places of others that are wanted.
    """
    words = cue_words()
    for place, period in enumerate(page.periods):
        asked = place in also
        if asked or any(item.norm in words or item.pos == QUOTE for item in period.items):
            yield place, Scene(page, period)


def offers(scene: Scene) -> list[Candidate]:
    """All candidates of a period; of those with one content and one cue the first."""
    seen: dict[object, Candidate] = {}
    for propose in _asked(scene.page.analysis.capabilities):
        for candidate in propose(scene):
            seen.setdefault(_key(candidate), candidate)
    for candidate in at_other_joints(scene, list(seen.values())):
        seen.setdefault(_key(candidate), candidate)
    return list(seen.values())


@cache
def _asked(offered: Capability) -> tuple[Callable[[Scene], Iterator[Candidate]], ...]:
    """The constructions for which an engine offers enough."""
    return tuple(row.propose for row in TABLE if row.needs in offered)


def _key(candidate: Candidate) -> object:
    return candidate.content, candidate.cue and candidate.cue.span, candidate.polarity


def weigh(scene: Scene, spoken: int | None, judge: Decider) -> list[Weighed]:
    """The candidates of a period with their features and scores.

    `spoken`: the words from the last content to the period, None where there is none.
    """
    candidates = offers(scene)
    context = Context(scene, spoken)
    rules = [candidate for candidate in candidates if not candidate.loose]
    weighed = []
    for candidate in candidates:
        found = features(candidate, context, rules)
        weighed.append(Weighed(candidate, found, judge.score(found), {}))
    return weighed


def reweighed(
    weighed: Sequence[Weighed], heard: Heard, place: int, scene: Scene, judge: Decider
) -> list[Weighed]:
    """The candidates of the period at `place`, and the network's own, by what that says of them."""
    own = heard.offers(place, scene, [w.candidate for w in weighed])
    found = []
    for candidate, grounds, score, _ in (*weighed, *(Weighed(one, {}, 0, {}) for one in own)):
        told = heard.features(candidate, score)
        found.append(Weighed(candidate, told, judge.score(told), grounds))
    return found


def choose(page: Page) -> list[Candidate]:
    """The attributions of a text, in text order."""
    grammar, heard = decider("reports"), hear(page)
    judge = decider("reader") if heard is not None else grammar
    least = judge.least
    found: list[Candidate] = []
    ends: list[int] = []
    for period, scene in scenes(page, heard.periods if heard is not None else ()):
        weighed = weigh(scene, spoken(page.text, ends, scene.period.start), grammar)
        if heard is not None:
            weighed = reweighed(weighed, heard, period, scene, judge)
        standing = [w for w in weighed if w.score > least]
        if not standing:
            continue
        odds = [w.score - least for w in standing]
        around = outer(scene, found)
        for place in select([w.candidate for w in standing], odds, around):
            candidate, features, score, grounds = standing[place]
            sure = judge.probability(score)
            why = (*judge.reasons(features), *grammar.reasons(grounds))
            found.append(evolve(candidate, probability=sure, reasons=why))
            insort(ends, candidate.extent.end)
    return joined(page.text, sorted(found, key=lambda c: (c.start, -c.extent.end)))


def joined(text: str, chosen: Sequence[Candidate]) -> list[Candidate]:
    """The same in their order, quotations in a row on a line made one: *« A. » « B », a dit X*."""
    found: list[Candidate] = []
    for candidate in chosen:
        row = [candidate]
        cued = candidate.cue is not None and candidate.cue.span.start >= candidate.start
        while cued and found and _leads_to(text, found[-1], row[0]):
            row.insert(0, found.pop())
        content = tuple(span for one in row for span in one.content)
        found.append(evolve(candidate, content=content) if len(row) > 1 else candidate)
    return found


_MARKS = ' \u00a0\u202f«»“”"'  # what stands between two quotations of one row


def _leads_to(text: str, one: Candidate, other: Candidate) -> bool:
    """Whether a quotation with nothing that tells who speaks stands right before another one."""
    alone = one.cue is None and one.source is None and one.kind is other.kind is Kind.DIRECT
    end = one.extent.end
    return alone and end < other.start and not text[end : other.start].strip(_MARKS)


def outer(scene: Scene, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Those of the chosen candidates in whose words, or beside whose cue, a quotation stands."""
    if scene.period.level == TOP:
        return []
    place = scene.page.regions[scene.period.level].span
    return [
        candidate
        for candidate in chosen[-_RECENT:]
        if candidate.extent.overlaps(place)
        or (candidate.cue is not None and candidate.cue.span.overlaps(place))
    ]


_RECENT = 12  # chosen candidates that may stand around a quotation: the last ones
_REACH = 400  # code points behind a content in which what follows may lean on it


def spoken(text: str, ends: Sequence[int], start: int) -> int | None:
    """The words from the last content that ends before `start`; None where there is none near."""
    place = bisect_right(ends, start) - 1
    if place < 0 or start - ends[place] > _REACH:
        return None
    return sum(any(map(str.isalnum, word)) for word in text[ends[place] : start].split())
