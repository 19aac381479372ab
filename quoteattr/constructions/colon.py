"""Quotations where no word shows the reporting: behind a bare colon, or as the writer's predicate.

*Marie Durand se lève : « La digue est sûre. »* and headlines: *Étienne Roche : « Le train sera
gratuit »*. Where the clause before the colon already reports something, the quotation goes on with
the same speaker's words and has no cue of its own (`quoteattr.constructions.carried`).
"""

from collections.abc import Iterator

from quoteattr.constructions.base import propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.reporting import speaks
from quoteattr.grammar import words
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE, TOP
from quoteattr.grammar.phrases import is_name
from quoteattr.grammar.predicates import REPORTING, Group
from quoteattr.grammar.scene import MAIN, Range, Scene
from quoteattr.grammar.subjects import antecedent, subject_of
from quoteattr.model import Cue, CueType
from quoteattr.nouns import NOUNS

__all__ = ["MOVES"]

_FEWEST_WORDS = 6


def _candidates(scene: Scene) -> Iterator[Candidate]:
    for k, item in enumerate(scene.items[:-1]):
        following = scene.items[k + 1]
        if item.norm != ":" or following.pos != QUOTE:
            continue
        source = _source(scene, k)
        quoted = scene.page.words(following.region)
        whole = following.form == "clause" or bool(quoted) and quoted[-1][-1] in "!?."
        if source is None or not (whole or len(quoted) >= _FEWEST_WORDS):
            continue  # a name or a slogan: *les « Stylos rouges »*
        yield from propose(
            scene,
            "bare_colon",
            scene.spans(k + 1, k + 2),
            Cue(scene.span(k, k + 1), ":", CueType.COLON),
            source,
        )


def _source(scene: Scene, colon: int) -> Range | None:
    """Who speaks after the colon: the subject of the clause before it, if that reports nothing."""
    before = [group for group in scene.finite if group.last < colon]
    if not before or any(_reports(scene, group) for group in before):
        return None
    main = [group for group in before if scene.openers[group.head] == MAIN]
    host = (main or before)[-1]
    return subject_of(scene, host) if speaks(scene, host) else None


def _reports(scene: Scene, group: Group) -> bool:
    """Whether a verb before the colon has a content of its own."""
    return group.is_class(*REPORTING) and find_complement(scene, group) is not None


_FEWEST_IN_PREDICATE = 4


def _predicate(scene: Scene) -> Iterator[Candidate]:
    """*le communiqué « condamne la violence »*: the quotation finishes the writer's sentence."""
    if scene.period.level != TOP:
        return
    for k, item in enumerate(scene.items):
        if item.pos != QUOTE or item.lemma != "fin" or not k:
            continue
        source = _subject(scene, k)
        if source is None or len(scene.page.words(item.region)) < _FEWEST_IN_PREDICATE:
            continue
        yield from propose(
            scene, "predicate_in_marks", scene.spans(k, k + 1), None, source, voiceless=True
        )


def _subject(scene: Scene, k: int) -> Range | None:
    """Who the predicate is said of, if it is somebody or something that speaks."""
    k -= scene.items[k - 1].norm in words.NEGATORS  # *elle ne « regrette pas »*
    if not k:
        return None
    before = scene.items[k - 1]
    if before.norm in ("il", "elle", "ils", "elles"):
        return k - 1, k
    found = antecedent(scene, k - 1 if before.norm == "qui" else k)
    if found is None:
        return None
    known = any(item.norm in NOUNS for item in scene.items[found[0] : found[1]])
    return found if known or is_name(scene.items, *found) else None


MOVES = {
    "predicate_in_marks": _predicate,
    "bare_colon": _candidates,
}
