"""Incises: the words that frame a quotation or a clause from behind or from within.

*« A », a déclaré M. Durand.* *« A », a-t-il dit, « B ».* *Des troupes ont participé, ont déclaré
deux responsables.* The verb stands before its subject and after (part of) the content.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quoteattr.constructions.base import Move, has_quote, propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.framing import Framed, framed, low_bound, waits_for
from quoteattr.constructions.reporting import cues
from quoteattr.dialogue import cut_incises, incises
from quoteattr.grammar import words
from quoteattr.grammar.appositions import with_appositions
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.nearest import postposed
from quoteattr.grammar.one import ONE, seat
from quoteattr.grammar.page import QUOTE, TOP
from quoteattr.grammar.phrases import noun_phrase, shows_how
from quoteattr.grammar.predicates import REPORTING, Group
from quoteattr.grammar.reports import can_speak
from quoteattr.grammar.scene import MAIN, Range, Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.lexicon import is_homograph
from quoteattr.model import Cue, CueType, Kind, Polarity, Span
from quoteattr.quotes import Region, RegionKind
from quoteattr.tables import closed

__all__ = ["MOVES"]


def _candidates(scene: Scene) -> Iterator[tuple[Group, Range, Range]]:
    """Groups in incise position, with their subject and the items before that they may frame."""
    low = 0
    for group in cues(scene):
        if group.form != "fin" or group.passive:
            continue
        end = _framed_end(scene, group)
        if end <= low:
            continue
        subject = _subject(scene, group)
        if subject is None:
            continue
        yield group, subject, (low, end)
        low = max(group.last + 1, subject[1])


def _framed_end(scene: Scene, group: Group) -> int:
    """The end of the items before a group that it may frame; 0 where it is no incise."""
    before = group.start - 1
    if before < 0:
        return 0
    item = scene.items[before]
    if item.pos == QUOTE:
        return before + 1
    if item.norm in (",", "!", "?", "…", "...", "–", "—", "."):
        return before if item.norm == "," else before + 1
    # A missing comma: a clause with its own verb, then a verb whose subject follows it.
    runs_on = item.pos in _MAY_CLOSE and any(g.last <= before for g in scene.finite)
    apart = group.inverted < 0 and scene.openers[group.head] < 0
    return before + 1 if apart and runs_on else 0


_MAY_CLOSE = frozenset({"ADJ", "NOUN", "PROPN", "VERB", "ADV", "NUM"})


def _subject(scene: Scene, group: Group) -> Range | None:
    if group.inverted >= 0:
        return _teller(scene, group) or (group.inverted, group.inverted + 1)
    return postposed(scene, group.last + 1)


def _teller(scene: Scene, group: Group) -> Range | None:
    """*a-t-on appris | de source policière*, *indique-t-on | auprès du parquet*: who told it."""
    found = seat(scene.items, max(group.last, group.inverted))
    told = found is not None and scene.items[found[0] - 1].norm in words.DE
    return found if told and scene.items[group.inverted].norm in ONE else None


def _after(scene: Scene) -> Iterator[Candidate]:
    for group, subject, (low, end) in _candidates(scene):
        frame = framed(scene, max(low, low_bound(scene, end)), end)
        if frame is None or (scene.period.level != TOP and not frame.quoted):
            continue  # an incise inside the marks: see `_in_marks`
        after = subject[1] if group.inverted < 0 else group.last + 1
        announced, further = _announced(scene, frame), None
        if _may_part(scene, group, subject):
            further = _rest(scene, announced, max(after, group.inverted + 1))
        if further is not None:
            content = (*announced.spans, *scene.spans(*further))
        elif frame.quoted or _may_frame_clause(scene, group, frame, subject):
            told = any(frame.start <= g.first < frame.end for g in cues(scene))
            content = (announced if told else frame).spans + _resumed(scene, after)
        else:
            continue
        yield from propose(scene, "incise", content, group, subject, _polarity(group))


def _polarity(group: Group) -> Polarity:
    """*« A », X ne l'a jamais dit*; what *n'en démord pas* or *dément* frames is said."""
    return Polarity.NEGATED if group.negated and group.is_class("speech") else Polarity.ASSERTED


def _may_part(scene: Scene, group: Group, subject: Range) -> bool:
    """Whether a verb and its subject, between two commas, can interrupt somebody's words."""
    if group.inverted >= 0 or subject_of(scene, group) in (None, subject):
        return True
    comma = scene.item(subject[1])
    return comma is not None and comma.norm == "," and scene.verb_at(subject[1] + 1) is not None


def _announced(scene: Scene, frame: Framed) -> Framed:
    """*Elle comprend : le soir, dit-elle, …*: what a clause announced is the content."""
    colons = [k for k in range(frame.start, frame.end) if scene.items[k].norm == ":"]
    if frame.quoted or not colons:
        return frame
    start = colons[-1] + 1
    return Framed(start, frame.end, scene.spans(start, frame.end), False)


def _may_frame_clause(scene: Scene, group: Group, frame: Framed, subject: Range) -> bool:
    if not _has_main_verb(scene, frame):
        return False
    if group.inverted >= 0 or has_quote(scene, frame.start, frame.end):
        return True
    verb = scene.items[group.head]
    doubtful = is_homograph(verb.norm) and (verb.form != "fin" or verb.norm == "dit")
    apart = scene.items[group.start - 1].norm == "," or scene.items[subject[0]].pos == "DET"
    if doubtful and not apart:
        return False  # *la place | dite Marie Durand*
    return group.is_class(*REPORTING) and can_speak(scene, subject)


def _resumed(scene: Scene, k: int) -> tuple[Span, ...]:
    """The words taken up again after an incise: *« A », a-t-il dit, « B »*."""
    items = scene.items
    if k < len(items) and items[k].norm == ",":
        k += 1
    if k < len(items) and items[k].pos == QUOTE and items[k - 1].norm in (",", ":"):
        return (scene.span(k, k + 1),)
    return ()


# --- the words that an incise interrupts ---------------------------------------------------------
#
# *Le rapport, dit-elle, « ne prouve rien ».* *Elle visait, rappelle le maire, les travaux du port.*
# The sentence was not done where the incise cut in: it had no verb yet, or ended at one that waits
# for more. Then what stands behind the second comma is content too.

_LONGEST_TAIL = 12  # items from the subject of an incise to its second comma


def _has_main_verb(scene: Scene, frame: Framed) -> bool:
    """A clause without marks must have a verb of its own to be a content."""
    if any(item.form == "clause" for item in scene.items[frame.start : frame.end]):
        return True
    return any(
        frame.start <= group.head < frame.end and scene.openers[group.head] == MAIN
        for group in scene.finite
    )


def _rest(scene: Scene, frame: Framed, k: int) -> Range | None:
    """The items that go on with a frame behind an incise whose last word is before item `k`."""
    commas = range(k, min(len(scene.items) - 1, k + _LONGEST_TAIL))
    start = next((j for j in commas if scene.items[j].norm == ","), -1) + 1
    if not start or frame.quoted or shows_how(scene.items, start):
        return None  # *La ville meurt, dit Marie Durand, | la voix blanche*
    if not waits_for(scene, frame.end, start):
        if scene.items[start].norm in words.RELATIVES:
            if not _is_cleft(scene, frame):
                return None
        elif _has_main_verb(scene, frame) and not _is_open(scene, frame, start):
            return None
    end = clause_end(scene, start)
    return (start, end) if start < end else None


def _is_cleft(scene: Scene, frame: Framed) -> bool:
    """*C'est lui, dit-on, qui a parlé*."""
    items = scene.items[frame.start : frame.start + 3]
    return any(item.norm in ("c'", "ce") for item in items)


def _is_open(scene: Scene, frame: Framed, k: int) -> bool:
    """Whether the words before an incise end at a verb that waits: *ont, disent-ils, réservé*."""
    item = scene.items[frame.end - 1]
    waits = item.form in ("fin", "ppart") and item.pos in ("VERB", "AUX")
    return waits and _completes(scene, k)


def _completes(scene: Scene, k: int) -> bool:
    """Whether item `k` can be what a verb waits for, and no circumstance of the saying."""
    item, following = scene.items[k], scene.item(k + 1)
    if item.norm in ("à", "de", "d'"):
        return following is not None and (following.form == "inf" or following.pos == QUOTE)
    return item.pos in (QUOTE, "DET", "SCONJ") or item.form in ("inf", "ppart", "rel")


# --- what one reads somewhere: *on* is any reader, what it is read in has the words --------------

_WHERE = closed("prepositions_of_documents")
_ONE = closed("inverted_on")


def _read(scene: Scene) -> Iterator[Candidate]:
    if scene.period.level != TOP:
        return
    for group in scene.finite:
        source = _read_in(scene, group)
        end = group.start - (scene.items[group.start - 1].norm == ",")
        if source is None or end < 1:
            continue
        frame = framed(scene, low_bound(scene, end), end)
        if frame is None:
            continue
        yield from propose(scene, "read", frame.spans, group, source)


def _read_in(scene: Scene, group: Group) -> Range | None:
    """The document or the place that *lit-on* and *peut-on lire* name after the verb, else *on*."""
    if group.inverted < 0 or scene.items[group.inverted].norm not in _ONE:
        return None
    if group.lemma != "lire" or not group.start:
        return None
    k = group.last + 1 + (group.inverted == group.last + 1)
    while scene.has(k) and scene.items[k].pos == "ADV":
        k += 1
    end = k
    if scene.has(k) and scene.items[k].norm in _WHERE:
        end = noun_phrase(scene.items, k + 1)
    return (k + 1, end) if end > k + 1 else (group.inverted, group.inverted + 1)  # *y lit-on*


# --- an incise inside the marks, and the turns of a dialogue ------------------------------------
#
# *« L'eau est montée, raconte Odile Ferrand. On a sauvé le four. »* The reporting clause stands
# between the marks, or after the dash, of the very words that it reports; `quoteattr.dialogue`
# finds it there and cuts it out. A turn without one is somebody's words all the same.

_DEEPEST = 2  # quotations inside quotations whose incises are looked for


def _searched(scene: Scene) -> Iterator[Region]:
    """The quotations that hold a clause or are turns; deep ones are searched with the outer."""
    for item in (scene.items[k] for k in scene.quotes):
        region = scene.page.regions[item.region]
        may = item.form == "clause" or region.kind is RegionKind.DIALOGUE
        if may and region.depth <= _DEEPEST:
            yield region


def _interrupted(scene: Scene) -> Iterator[Candidate]:
    text = scene.page.text
    for region in _searched(scene):
        found = incises(text, region)
        if not found:
            continue
        cue = Cue(found[0].cue, found[0].lemma, CueType.VERB)
        # What follows a comma goes on with the words, or says more of who speaks.
        teller = found[0].subject
        yield Candidate("interrupted", Kind.DIRECT, cut_incises(text, region), cue, teller)
        content, teller = cut_incises(text, region, whole=True), _told_more(scene, teller)
        yield Candidate("interrupted", Kind.DIRECT, content, cue, teller)


def _told_more(scene: Scene, teller: Span) -> Span:
    """Whoever tells inside the marks, with what stands in apposition."""
    periods = scene.page.periods
    inner = periods[bisect_right(periods, teller.start, key=lambda period: period.start) - 1]
    first = bisect_left(inner.items, teller.start, key=lambda item: item.start)
    last = bisect_left(inner.items, teller.end, key=lambda item: item.start)
    if not first < last:
        return teller
    end = with_appositions(inner.items, first, last)
    return Span(teller.start, max(teller.end, inner.items[end - 1].end))


def _turn(scene: Scene) -> Iterator[Candidate]:
    text = scene.page.text
    for region in _searched(scene):
        if region.kind is RegionKind.DIALOGUE and not incises(text, region):
            content = cut_incises(text, region)
            if content:
                yield Candidate("turn", Kind.DIRECT, content)


MOVES: dict[str, Move] = {
    "interrupted": _interrupted,
    "turn": _turn,
    "read": _read,
    "incise": _after,
}
