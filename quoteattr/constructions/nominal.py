"""Nouns of speech with their content: *la déclaration de X selon laquelle …*, *l'appel à …*."""

from collections.abc import Iterator

from quoteattr.constructions.base import agent, has_quote, propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.grammar import words
from quoteattr.grammar.adverbials import time_phrase
from quoteattr.grammar.appositions import with_appositions
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import noun_phrase, prepositional_phrase
from quoteattr.grammar.reports import can_speak
from quoteattr.grammar.scene import MAIN, Range, Scene, infinitive_at
from quoteattr.grammar.subjects import subject_of
from quoteattr.lexicon import NounCue, noun_cue
from quoteattr.model import Cue, CueType, Polarity
from quoteattr.tables import closed

__all__ = ["MOVES"]

_WHICH = closed("which")


def _candidates(scene: Scene) -> Iterator[Candidate]:
    for k, item in enumerate(scene.items):
        if item.pos != "NOUN":
            continue
        noun = noun_cue(item.norm)
        if noun is None:
            continue
        source, after = _source(scene, k)
        wronged = _misattributed(scene, k) if source is None else None
        if wronged is not None:
            source, after = wronged
        false = wronged is not None or _is_false(scene, k)
        first = k - (false and k > 0 and scene.items[k - 1].norm in _UNTRUE)
        if source is None and scene.has(after) and scene.items[after].pos == QUOTE:
            source = agent(scene, after + 1)
            if source is None:
                continue
        if source is not None and can_speak(scene, source):
            after = _to_colon(scene, after)
        found = _content(scene, noun, after)
        if found is None:
            continue
        start, clausal = found
        if source is None and not clausal and not _is_owned(scene, k, start):
            continue  # *l'idée de « partager »*
        if source is not None and _is_passed_on(scene, source, start):
            continue
        yield from propose(
            scene,
            "noun",
            scene.spans(start, _end(scene, start, clausal)),
            Cue(scene.span(first, k + 1), noun.lemma, CueType.NOUN),
            source,
            Polarity.NEGATED if false else Polarity(noun.polarity),
            weak=True,
        )


_UNTRUE = closed("adjectives_of_untruth")
_ASCRIBED = closed("stems_of_ascribing")
_WRONGLY = closed("wrongly")


def _is_false(scene: Scene, k: int) -> bool:
    """*cette fausse citation de X*, *la phrase apocryphe*: words that X did not say."""
    beside = (scene.item(k - 1), scene.item(k + 1))
    return any(item is not None and item.norm in _UNTRUE for item in beside)


def _misattributed(scene: Scene, k: int) -> tuple[Range, int] | None:
    """*une citation attribuée à tort à X : « A »*: X, and where the words are looked for."""
    items = scene.items
    j = k + 1
    while scene.has(j) and (items[j].pos == QUOTE or items[j].norm == ","):
        j += 1
    if not scene.has(j + 2) or items[j].norm.rstrip("es").removesuffix("é") not in _ASCRIBED:
        return None
    said = next((m for m in range(j + 1, min(len(items), j + 4)) if items[m].norm in _WRONGLY), 0)
    if not said or not scene.has(said + 2) or items[said + 1].norm not in words.TO:
        return None
    end = noun_phrase(items, said + 2)
    quoted = items[k + 1].pos == QUOTE
    return (said + 2, end), k + 1 if quoted else end


def _to_colon(scene: Scene, k: int) -> int:
    """*Message du préfet | aux habitants | : « A »*: past whom it is for, where a colon follows."""
    end = prepositional_phrase(scene.items, k) if scene.has(k) else k
    return end if scene.has(end) and scene.items[end].norm == ":" else k


_OWNERS = closed("possessives_third_person")


def _is_owned(scene: Scene, k: int, start: int) -> bool:
    """*son appel à « rentrer »*: somebody's, who is named elsewhere; or it is followed by words."""
    return (
        scene.items[start - 1].norm == ":"
        or scene.items[start].form == "clause"
        or (k > 0 and scene.items[k - 1].norm in _OWNERS)
    )


def _is_passed_on(scene: Scene, source: Range, start: int) -> bool:
    """*la révélation des informations selon lesquelles A*: the second noun has the content."""
    head = next((i for i in scene.items[slice(*source)] if i.pos == "NOUN"), None)
    selon = scene.items[start - 2].norm == "selon" and source[1] == start - 2
    return selon and head is not None and noun_cue(head.norm) is not None


def _end(scene: Scene, start: int, clausal: bool) -> int:
    """The end of the content: before the main verb, or before the comma and its subject.

    *Depuis la rumeur selon laquelle A, la ville s'inquiète*.
    """
    end = clause_end(scene, start, clausal=clausal)
    main = [group for group in scene.finite if scene.openers[group.head] == MAIN]
    subjects = [subject_of(scene, group) for group in main if scene.finite[0].first >= start]
    commas = [s[0] - 1 for s in subjects if s is not None and scene.items[s[0] - 1].norm == ","]
    verbs = [group.start for group in main if scene.items[group.start - 1].norm != ","]
    return next((k for k in (*commas, *verbs) if start < k < end), end)


def _source(scene: Scene, k: int) -> tuple[Range | None, int]:
    """The *de* phrase after a noun of speech, and the item from which its content is sought."""
    items = scene.items
    after = time_phrase(items, k + 1)
    while scene.has(after) and items[after].pos == "ADJ":
        after += 1
    item = scene.item(after)
    if item is not None and item.norm in words.DE and (infinitive_at(scene, after + 1) < 0):
        end = noun_phrase(items, after + 1)
        if end > after + 1:
            further = with_appositions(items, after + 1, end)
            if further > end and scene.has(further) and items[further].norm == ":":
                end = further  # *l'avis de Marie Durand, directrice du musée : « … »*
            return (after + 1, end), end
    return None, after


def _content(scene: Scene, noun: NounCue, k: int) -> tuple[int, bool] | None:
    """The first item of the content, looked for from item `k`."""
    items = scene.items
    item, following = scene.item(k), scene.item(k + 1)
    if item is not None and item.pos == QUOTE and item.form == "clause" and "quote" in noun.frames:
        return k, False  # *la réplique « … »*
    if item is None or following is None:
        return None
    if item.norm == "selon" and following.norm in _WHICH and scene.has(k + 2):
        return k + 2, True
    governs = "a_inf" if item.norm == "à" else "de_inf" if item.norm in words.BARE_DE else ""
    if governs in noun.frames and has_quote(scene, k, clause_end(scene, k)):
        return (k + 1, False) if following.pos == QUOTE or infinitive_at(scene, k + 1) > 0 else None
    if item.norm == ":" and "quote" in noun.frames and items[k + 1].pos == QUOTE:
        return k + 1, False
    return None


MOVES = {
    "noun": _candidates,
}
