"""A bare colon before a quotation, where no word shows the reporting.

*Marie Durand se lève : « La digue est sûre. »* and headlines: *Étienne Roche : « Le train sera
gratuit »*. Where the clause before the colon already reports something, the quotation goes on with
the same speaker's words and has no cue of its own (`quoteattr.constructions.carried`). A noun that
holds an infinitive is no such content: the verb before it is the cue of the quotation.
"""

from collections.abc import Iterator, Sequence

from quoteattr.constructions.base import propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.reporting import cues, speaks
from quoteattr.grammar import words
from quoteattr.grammar.antecedents import antecedent
from quoteattr.grammar.appositions import with_appositions
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE, TOP, Item
from quoteattr.grammar.phrases import is_name, is_proper, noun_phrase
from quoteattr.grammar.predicates import REPORTING, WITH_OBJECT, Group
from quoteattr.grammar.reports import can_speak
from quoteattr.grammar.scene import MAIN, Range, Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.lexicon import verb_readings
from quoteattr.model import Cue, CueType
from quoteattr.nouns import NOUNS
from quoteattr.tables import closed

__all__ = ["MOVES", "names_matter"]

_FEWEST_WORDS = 6
_NEAR = 4  # items before a colon in which the noun of a matter stands


def _candidates(scene: Scene) -> Iterator[Candidate]:
    for k, item in enumerate(scene.items[:-1]):
        following = scene.items[k + 1]
        if item.norm != ":" or following.pos != QUOTE:
            continue
        source = None if names_matter(scene.items[max(0, k - _NEAR) : k]) else _source(scene, k)
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


_FOLLOWING = closed("following")
_MATTERS = closed("matters_before_colons")


def names_matter(before: Sequence[Item]) -> bool:
    """Whether the items before a colon name a matter: *pour le motif suivant : « A »*."""
    last = [item.norm for item in before[-_NEAR:]]
    return bool(last) and last[-1] in _FOLLOWING and not _MATTERS.isdisjoint(last)


def _source(scene: Scene, colon: int) -> Range | None:
    """Who speaks after the colon: the name before it, or the subject of the clause before it."""
    if 0 < colon == noun_phrase(scene.items, 0):
        return None
    if (detached := _before_detached(scene, colon)) is not None:
        return detached
    if (one := _instance(scene, colon)) is not None:
        return one
    before = [group for group in scene.finite if group.last < colon]
    if not before or any(_reports(scene, group) for group in before):
        return None
    main = [group for group in before if scene.openers[group.head] == MAIN]
    host = (main or before)[-1]
    subject = subject_of(scene, host)
    if subject is not None and scene.items[subject[0]].norm in words.VOICELESS:
        return None  # *c'est simple : « A »*
    return subject if speaks(scene, host) else None


_LONGEST_DETACHED = 9  # items of what is said of the speaker: *la voix brisée par l'émotion*


def _before_detached(scene: Scene, colon: int) -> Range | None:
    """*Marie Durand, émue : « A »*, *Le maire, la voix brisée : « A »*: how somebody speaks."""
    items = scene.items
    end = noun_phrase(items, 0)
    if not 0 < end < colon - 1 or items[end].norm != ",":
        return None
    if (role := with_appositions(items, 0, end)) == colon:
        return 0, role
    end = role if role > end and items[role].norm == "," else end
    detached = items[end + 1 : colon]
    verbal = any(item.form in ("fin", "inf", "rel") or item.pos == QUOTE for item in detached)
    if verbal or len(detached) > _LONGEST_DETACHED or not can_speak(scene, (0, end)):
        return None
    return 0, end


def _instance(scene: Scene, colon: int) -> Range | None:
    """*des réactions, comme celle de X : « A »*: X, with what is said of X."""
    items = scene.items
    for k in range(colon - 2, 0, -1):
        if items[k].norm in words.THOSE and items[k + 1].norm in words.BARE_DE:
            end = with_appositions(items, k + 2, noun_phrase(items, k + 2))
            return (k + 2, end) if end == colon and is_proper(items, k + 2) else None
        if items[k].form == "fin":
            break
    return None


def _behind_object(scene: Scene) -> Iterator[Candidate]:
    """*a annoncé sa volonté de vendre le port : « A »*: what the noun takes precedes the colon.

    Where the infinitive is the verb's own content (*promet de partir : « A »*), the quotation has
    no cue.
    """
    for group in cues(scene):
        found = find_complement(scene, group)
        if found is None or group.passive or found.opening not in ("de", "à", "object"):
            continue
        governs = found.opening != "object" and group.takes(*WITH_OBJECT)
        told = group.is_class(*REPORTING) or group.takes("colon")
        if found.object is None or governs or not told or group.form != "fin":
            continue
        colon = next((k for k in range(found.start, len(scene.items) - 1) if _opens(scene, k)), 0)
        between = scene.items[group.last + 1 : colon]
        if not colon or scene.openers[group.head] != MAIN:
            continue
        if _instance(scene, colon) is not None:
            continue
        if any(item.pos == QUOTE or item.norm in (";", "(") for item in between):
            continue
        yield from propose(
            scene,
            "colon_behind_object",
            scene.spans(colon + 1, colon + 2),
            group,
            subject_of(scene, group),
        )


def _opens(scene: Scene, k: int) -> bool:
    """Whether a colon at item `k` announces a quoted sentence."""
    return scene.items[k].norm == ":" and scene.items[k + 1].form == "clause"


def _reports(scene: Scene, group: Group) -> bool:
    """Whether a verb before the colon has a content of its own."""
    return group.is_class(*REPORTING) and find_complement(scene, group) is not None


_LONGEST_NARRATED = 14  # items from *et* to the infinitive


def _narrated(scene: Scene) -> Iterator[Candidate]:
    """*Et X de conclure : « A »*: an infinitive that tells, with its subject before it."""
    items = scene.items
    if items[0].norm != "et":
        return
    for k in range(2, min(len(items) - 3, _LONGEST_NARRATED)):
        if items[k].norm not in words.BARE_DE or items[k + 2].norm != ":":
            continue
        known = [r.verb for r in verb_readings(items[k + 1].norm) if r.form == "inf"]
        told = next((verb for verb in known if "colon" in verb.frames), None)
        if told is None or items[k + 3].pos != QUOTE or noun_phrase(items[:k], 1) != k:
            continue
        cue = Cue(scene.span(k + 1, k + 2), told.lemma, CueType.VERB)
        content = scene.spans(k + 3, k + 4)
        yield from propose(scene, "narrated", content, cue, (1, k))


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
    "narrated": _narrated,
    "bare_colon": _candidates,
    "colon_behind_object": _behind_object,
}
