"""Stance: what the source does with its words, how firmly, to whom, where and when.

A cue tells more than that somebody speaks: *a laissé entendre mercredi à l'AFP* hedges, dates and
addresses what follows. This stage comes after the speakers and fills `Attribution.stance` in; it
changes nothing else. It reads the words around the cue (`frame`), never a content for a
circumstance, and the first sentence of the content for its conditionals and hedges.
"""

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from quoteattr.analysis import Analysis
from quoteattr.model import Act, Attribution, CueType, Firmness, Polarity, Span, Stance
from quoteattr.stance.acts import FIRM_ACTS, FIRM_VERBS, HEDGED_ACTS, act_of, fine_act, verb_of
from quoteattr.stance.addressed import pronoun_or_object
from quoteattr.stance.circumstances import circumstances
from quoteattr.stance.frame import Frame, frame_of
from quoteattr.stance.hearsay import conditionals
from quoteattr.stance.line import attitudes
from quoteattr.stance.openings import Setting
from quoteattr.stance.row import Row, is_clear

__all__ = ["take_stance"]

_ASKING = frozenset((Act.REQUEST, Act.ORDER, Act.PROPOSE, Act.PROMISE, Act.ASK))


def take_stance(
    text: str, analysis: Analysis, attributions: Sequence[Attribution]
) -> tuple[Attribution, ...]:
    """The attributions of a text, in their order, each with its stance."""
    if not attributions:
        return ()
    row = Row(text, analysis, attributions)
    stances = [_stance(row, index, item) for index, item in enumerate(attributions)]
    _share(attributions, stances)
    return tuple(
        evolve(item, stance=stance) for item, stance in zip(attributions, stances, strict=True)
    )


def _stance(row: Row, index: int, attribution: Attribution) -> Stance:
    frame = frame_of(row, index, attribution)
    cue = frame.cue if frame is not None else None
    verb = verb_of(row, attribution, *cue) if cue is not None else None
    act = act_of(row, attribution, verb)
    said = conditionals(row, index, attribution, cue, act)
    hedges = {*said.possible, *_hedges(row, index, attribution, frame)}
    stresses = set(_words_of(row, frame, "stress"))
    fine = fine_act(row, attribution, verb)
    if attribution.cue is not None and fine in HEDGED_ACTS:
        hedges.add(attribution.cue.span)
    elif attribution.cue is not None and (fine in FIRM_ACTS or attribution.cue.lemma in FIRM_VERBS):
        stresses.add(attribution.cue.span)
    places = _places(row, attribution, frame, act)
    if frame is not None and Setting.ADDRESSEE not in places:
        addressee = pronoun_or_object(row, attribution, verb, frame)
        if addressee is not None:
            places[Setting.ADDRESSEE] = addressee
    return Stance(
        act,
        _firmness(attribution.polarity, said.hearsay, hedges, stresses),
        said.hearsay,
        tuple(sorted(hedges)),
        tuple(sorted(stresses)),
        places.get(Setting.ADDRESSEE),
        places.get(Setting.MEDIUM),
        places.get(Setting.OCCASION),
        places.get(Setting.TIME),
    )


def _firmness(
    polarity: Polarity, hearsay: Sequence[Span], hedges: set[Span], stresses: set[Span]
) -> Firmness:
    """The weakest that applies: what is denied is not stated firmly, whatever stresses it."""
    if polarity is Polarity.DENIED:
        return Firmness.DENIED
    if polarity is Polarity.NEGATED:
        return Firmness.WITHHELD
    if hearsay:
        return Firmness.HEARSAY
    if hedges:
        return Firmness.HEDGED
    return Firmness.FIRM if stresses else Firmness.NEUTRAL


def _places(
    row: Row, attribution: Attribution, frame: Frame | None, act: Act
) -> dict[Setting, Span]:
    """The circumstances nearest to the cue, none of which touches cue, source or content."""
    found: dict[Setting, Span] = {}
    if frame is None:
        return found
    for zone in frame.zones:
        for part, (first, last) in circumstances(row, *zone, asks=act in _ASKING):
            span = row.span(first, last)
            if part not in found and is_clear(span, attribution):
                found[part] = span
    return found


def _hedges(row: Row, index: int, attribution: Attribution, frame: Frame | None) -> list[Span]:
    """Words that hedge, around the cue or in the first sentence of the content."""
    first, last = row.opening(attribution)
    found = [
        row.span(*place)
        for place in row.line(first, last).find(attitudes("hedge"))
        if row.labels[place[0]] == index
    ]
    found += _words_of(row, frame, "hedge")
    before = frame.cue[0] - 1 if frame is not None else -1
    if before >= 0 and row.tokens[before].lemma in ("sembler", "paraître"):
        found.append(row.span(before, before + 1))
    return found


def _words_of(row: Row, frame: Frame | None, effect: str) -> list[Span]:
    """The words with an effect in the cue and right after it."""
    if frame is None:
        return []
    first, last = frame.cue
    after = next((end for start, end in frame.zones if start == last), last)
    line = row.line(first, min(after, last + 5))
    return [row.span(*place) for place in line.find(attitudes(effect))]


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
