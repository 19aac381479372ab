"""Stance: what the source does with its words, how firmly, to whom, where and when.

A cue tells more than that somebody speaks: *a laissé entendre mercredi à l'AFP* hedges, dates and
addresses what follows. This stage fills `Attribution.stance` in and changes nothing else. It reads
the words around the cue (`frame`), never a content for a circumstance, and the first sentence of
the content for its conditionals and hedges. Phrases and verb groups are those of the grammar.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve

from quoteattr.grammar.page import Page
from quoteattr.lexicon import Verb
from quoteattr.model import Act, Attribution, CueType, Firmness, Polarity, Span, Stance
from quoteattr.stance.acts import EFFECTS, act_of, fine_act, verb_of
from quoteattr.stance.circumstances import Setting, addressed_by_verb, circumstances
from quoteattr.stance.frame import Frame, frame_of
from quoteattr.stance.hearsay import conditionals
from quoteattr.stance.line import turns
from quoteattr.stance.row import Row, is_clear
from quoteattr.tables import closed

__all__ = ["take_stance"]

_ASKING: Final = frozenset((Act.REQUEST, Act.ORDER, Act.PROPOSE, Act.PROMISE, Act.ASK))
_FIRM: Final = closed("verbs_of_firmness")
_BEHIND: Final = 5  # words behind the cue that may hedge or stress it


def take_stance(page: Page, attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The attributions of a text, in their order, each with its stance."""
    if not attributions:
        return ()
    row = Row(page, attributions)
    stances = [_stance(row, index, item) for index, item in enumerate(attributions)]
    _share(attributions, stances)
    return tuple(
        evolve(item, stance=stance) for item, stance in zip(attributions, stances, strict=True)
    )


def _stance(row: Row, index: int, attribution: Attribution) -> Stance:
    frame = frame_of(row, index, attribution)
    verb = verb_of(row, attribution, *frame.cue)
    fine = fine_act(row, attribution, verb)
    act = act_of(row, attribution, verb, fine)
    hearsay, possible = conditionals(row, index, attribution, frame.cue, act)
    hedges = {*possible, *_hedges(row, attribution, frame)}
    stresses = set(_words_of(row, frame, "stress"))
    cue = attribution.cue
    if cue is not None and EFFECTS.get(fine) == "hedge":
        hedges.add(cue.span)
    elif cue is not None and (EFFECTS.get(fine) == "stress" or cue.lemma in _FIRM):
        stresses.add(cue.span)
    places = _places(row, attribution, frame, verb, act)
    return Stance(
        act,
        _firmness(attribution.polarity, hearsay, hedges, stresses),
        tuple(hearsay),
        tuple(sorted(hedges)),
        tuple(sorted(stresses)),
        **{part.value: places.get(part) for part in Setting},
    )


def _firmness(
    polarity: Polarity, hearsay: Sequence[Span], hedges: set[Span], stresses: set[Span]
) -> Firmness:
    """The weakest that applies: what is denied is not stated firmly, whatever stresses it."""
    for applies, firmness in (
        (polarity is Polarity.DENIED, Firmness.DENIED),
        (polarity is Polarity.NEGATED, Firmness.WITHHELD),
        (hearsay, Firmness.HEARSAY),
        (hedges, Firmness.HEDGED),
        (stresses, Firmness.FIRM),
    ):
        if applies:
            return firmness
    return Firmness.NEUTRAL


def _places(
    row: Row, attribution: Attribution, frame: Frame, verb: Verb | None, act: Act
) -> dict[Setting, Span]:
    """The circumstances nearest to the cue, none of which touches cue, source or content."""
    found: dict[Setting, Span] = {}
    near = [
        place for zone in frame.zones for place in circumstances(row, *zone, asks=act in _ASKING)
    ]
    cue = attribution.cue
    if verb is not None and cue is not None and cue.type in (CueType.VERB, CueType.PARTICIPLE):
        near += addressed_by_verb(row, verb, frame)
    for part, place in near:
        span = row.span(*place)
        if part not in found and is_clear(span, attribution):
            found[part] = span
    return found


def _hedges(row: Row, attribution: Attribution, frame: Frame) -> list[Span]:
    """Words that hedge, around the cue or in the first sentence of the content."""
    found = [row.span(*place) for place in row.find(turns("hedge"), *row.opening(attribution))]
    before = frame.cue[0] - 1
    if before >= 0 and row.items[before].lemma in ("sembler", "paraître"):
        found.append(row.span(before, before + 1))
    return found + _words_of(row, frame, "hedge")


def _words_of(row: Row, frame: Frame, effect: str) -> list[Span]:
    """The words with an effect in the cue and right after it."""
    first, last = frame.cue
    end = min(frame.zones[0][1], last + _BEHIND)
    return [row.span(*place) for place in row.find(turns(effect), first, end)]


def _share(attributions: Sequence[Attribution], stances: list[Stance]) -> None:
    """A participle has the circumstances of the verb it goes with: *a dit jeudi …, précisant que*.

    That verb is the cue before it whose source, and so whose words, it shares.
    """
    order = sorted(
        (item.cue.span.start, index) for index, item in enumerate(attributions) if item.cue
    )
    for (_, before), (_, index) in pairwise(order):
        host, guest = attributions[before], attributions[index]
        if guest.cue is None or guest.cue.type is not CueType.PARTICIPLE:
            continue
        if host.source is None or host.source != guest.source:
            continue
        own = stances[index]
        given = {part.value: getattr(stances[before], part.value) for part in Setting}
        shared = {
            name: span
            for name, span in given.items()
            if span is not None and getattr(own, name) is None and is_clear(span, guest)
        }
        stances[index] = evolve(own, **shared)
