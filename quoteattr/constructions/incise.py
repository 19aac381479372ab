"""Incises: the words that frame a quotation or a clause from behind or from within.

*« A », a déclaré M. Durand.* *« A », a-t-il dit, « B ».* *Des troupes ont participé, ont déclaré
deux responsables.* The verb stands before its subject and after (part of) the content.
"""

from collections.abc import Iterator

from quoteattr.constructions.base import cue_of, has_quote, propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.framing import Framed, framed, low_bound, waits_for
from quoteattr.constructions.reporting import cues
from quoteattr.grammar import words
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.inversion import postposed
from quoteattr.grammar.occasions import without_occasion
from quoteattr.grammar.one import ONE, seat
from quoteattr.grammar.page import QUOTE, TOP
from quoteattr.grammar.phrases import is_name, shows_how
from quoteattr.grammar.predicates import REPORTING, Group
from quoteattr.grammar.reports import can_speak
from quoteattr.grammar.scene import MAIN, Range, Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.lexicon import is_homograph
from quoteattr.model import Polarity, Span

__all__ = ["MOVES"]


def _candidates(scene: Scene) -> Iterator[tuple[Group, Range, Range]]:
    """Groups in incise position, with their subject and the items before that they may frame."""
    low = 0
    for group in cues(scene):
        if group.form != "fin" or group.passive:
            continue
        told = _told(scene, group)
        if told is not None and told[0] - 1 > low:
            yield group, told, (low, told[0] - 1)
            low = group.last + 1
            continue
        end = _framed_end(scene, group)
        if end <= low:
            continue
        subject = _subject(scene, group)
        if subject is None:
            continue
        yield group, subject, (low, end)
        low = max(group.last + 1, subject[1])


def _told(scene: Scene, group: Group) -> Range | None:
    """*« … », Marie Durand a dit*: the subject first, and nothing else that the verb takes."""
    subject = subject_of(scene, group)
    if subject is None or subject[1] != group.start or subject[0] < 2:
        return None
    quoted = scene.items[subject[0] - 1].norm == "," and scene.items[subject[0] - 2].pos == QUOTE
    if not quoted or not group.is_class("speech") or not is_name(scene.items, *subject):
        return None
    return subject if find_complement(scene, group) is None else None


def _framed_end(scene: Scene, group: Group) -> int:
    """The end of the items before a group that it may frame; 0 where it is no incise."""
    before = group.start - 1
    while before >= 0 and scene.items[before].pos == "ADV":
        before -= 1
    if before < 0:
        return 0
    item = scene.items[before]
    if item.pos == QUOTE:
        return before + 1
    if item.norm in (",", "!", "?", "…", "...", "–", "—", "."):
        return before if item.norm == "," else before + 1
    if group.inverted < 0 and _runs_on(scene, group, before):
        return before + 1
    return 0


_MAY_CLOSE = frozenset({"ADJ", "NOUN", "PROPN", "VERB", "ADV", "NUM"})


def _runs_on(scene: Scene, group: Group, before: int) -> bool:
    """A missing comma: a clause with its own verb, then a verb whose subject follows it."""
    if scene.openers.get(group.head, 0) >= 0:
        return False
    earlier = [g for g in scene.finite if g.last <= before]
    return bool(earlier) and scene.items[before].pos in _MAY_CLOSE


def _subject(scene: Scene, group: Group) -> Range | None:
    if group.inverted >= 0:
        return _teller(scene, group) or (group.inverted, group.inverted + 1)
    return postposed(scene, group.last + 1)


def _teller(scene: Scene, group: Group) -> Range | None:
    """*a-t-on appris | de source policière*, *indique-t-on | auprès du parquet*: who told it."""
    if scene.items[group.inverted].norm not in ONE:
        return None
    found = seat(scene.items, max(group.last, group.inverted))
    told = found is not None and scene.items[found[0] - 1].norm in words.DE
    return found if told else None


def _after(scene: Scene) -> Iterator[Candidate]:
    for group, subject, (low, end) in _candidates(scene):
        frame = framed(scene, max(low, low_bound(scene, end)), end)
        if frame is None or (scene.period.level != TOP and not frame.quoted):
            continue  # an incise inside the marks: see `interrupted`
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
        yield from propose(
            scene,
            "incise",
            content,
            cue=cue_of(scene, group),
            source=without_occasion(scene, subject),
            polarity=_polarity(group),
        )


def _polarity(group: Group) -> Polarity:
    """*« A », X ne l'a jamais dit*; what *n'en démord pas* or *dément* frames is said."""
    return Polarity.NEGATED if group.negated and group.is_class("speech") else Polarity.ASSERTED


def _may_part(scene: Scene, group: Group, subject: Range) -> bool:
    """Whether a verb and its subject, between two commas, can interrupt somebody's words."""
    if scene.items[group.start - 1].norm != ",":
        return False
    if group.inverted >= 0:
        return True
    if not group.is_class(*REPORTING) or not can_speak(scene, subject):
        return False
    comma = subject[1] if scene.has(subject[1] + 1) else -1
    parted = comma > 0 and scene.items[comma].norm == "," and scene.verb_at(comma + 1) is not None
    return parted or subject_of(scene, group) in (None, subject)


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
    comma = scene.items[group.start - 1].norm == ","
    if comma:
        return group.is_class(*REPORTING) and can_speak(scene, subject)
    after = scene.item(subject[1])
    if not group.is_class("speech") or not (after is None or after.pos == "PUNCT"):
        return False
    verb = scene.items[group.head]
    doubtful = is_homograph(verb.norm) and (verb.form != "fin" or verb.norm == "dit")
    if doubtful and scene.items[subject[0]].pos != "DET":
        return False
    return can_speak(scene, subject)


def _resumed(scene: Scene, k: int) -> tuple[Span, ...]:
    """The words taken up again after an incise: *« A », a-t-il dit, « B »*."""
    items = scene.items
    if k < len(items) and items[k].norm == "qui":
        while k < len(items) and items[k].norm != ",":
            k += 1
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
    comma = _second_comma(scene, k)
    if comma < 0 or frame.quoted:
        return None
    start = comma + 1
    if shows_how(scene.items, start):
        return None  # *La ville meurt, dit Marie Durand, | la voix blanche*
    done = _has_main_verb(scene, frame)
    if waits_for(scene, frame.end, start):
        return start, clause_end(scene, start)
    if scene.items[start].norm in words.RELATIVES:
        if not _is_cleft(scene, frame):
            return None
    elif done and not (_waits(scene, frame) and _completes(scene, start)):
        return None
    end = clause_end(scene, start)
    if end <= start or not (done or _says_something(scene, start, end)):
        return None
    return start, end


def _second_comma(scene: Scene, k: int) -> int:
    """The comma that ends the incise: circumstances may come before it."""
    for j in range(k, min(len(scene.items), k + _LONGEST_TAIL)):
        item = scene.items[j]
        if item.norm == ",":
            return j if scene.has(j + 1) else -1
        if item.form in ("fin", "rel") or item.pos == QUOTE or item.norm in (":", ";", "."):
            break
    return -1


def _is_cleft(scene: Scene, frame: Framed) -> bool:
    """*C'est lui, dit-on, qui a parlé*."""
    items = scene.items[frame.start : frame.start + 3]
    return any(item.norm in ("c'", "ce") for item in items)


def _waits(scene: Scene, frame: Framed) -> bool:
    """Whether the words before an incise end at a verb: *ont, disent-ils, réservé*."""
    last = frame.end - 1
    while last > frame.start and scene.items[last].norm in words.NEGATIVE_ADVERBS:
        last -= 1
    item = scene.items[last]
    return item.form in ("fin", "ppart") and item.pos in ("VERB", "AUX")


def _completes(scene: Scene, k: int) -> bool:
    """Whether item `k` can be what a verb waits for, and no circumstance of the saying."""
    item, following = scene.items[k], scene.item(k + 1)
    if item.norm in ("à", "de", "d'"):
        return following is not None and (following.form == "inf" or following.pos == QUOTE)
    return item.pos in (QUOTE, "DET", "SCONJ") or item.form in ("inf", "ppart", "rel")


def _says_something(scene: Scene, start: int, end: int) -> bool:
    """Whether there is a verb or a quotation in what goes on."""
    return any(item.form == "fin" or item.pos == QUOTE for item in scene.items[start:end])


MOVES = {
    "incise": _after,
}
