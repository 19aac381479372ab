"""The subject behind its verb: *répond son avocat*, *a révélé lundi l'émission*."""

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import fixed_adverbial, is_time, time_phrase
from quoteattr.grammar.appositions import (
    for_whom,
    named_holder,
    role_at_end,
    role_before_relative,
    with_appositions,
)
from quoteattr.grammar.page import Range
from quoteattr.grammar.parsed import apposed
from quoteattr.grammar.phrases import is_plural, is_preposition, noun_phrase, prepositional_phrase
from quoteattr.grammar.scene import Scene

__all__ = ["postposed"]


_FARTHEST_SUBJECT = 24  # items looked ahead for a subject after its verb


def postposed(scene: Scene, k: int) -> Range | None:
    """The subject that follows its verb, looked for from item `k` on.

    Circumstances may come between (*a révélé lundi | l'émission*, *a confié, à Reuters, | le
    directeur*); the phrase must not itself be the subject of a verb to its right.
    """
    items = scene.items
    stop = min(len(items), k + _FARTHEST_SUBJECT)
    while k < stop:
        item = items[k]
        if (after := fixed_adverbial(items, k)) > k:
            k = after
        elif item.pos == "ADV" or item.norm == ",":
            k += 1
        elif is_time(items, k) and not scene.is_titled(k):
            k = max(k + 1, time_phrase(items, k))
        elif is_preposition(item):
            last = k - 1
            while last > 0 and items[last].pos == "ADV":
                last -= 1  # *ajoute encore de la Morlais*
            if _is_particle(scene, k) and items[last].form == "fin":
                return _closed_phrase(scene, k)  # *ajoute de la Morlais*
            end = prepositional_phrase(items, k)
            if end == k:
                return None
            k = end
        else:
            return _closed_phrase(scene, k)
    return None


def _is_particle(scene: Scene, k: int) -> bool:
    """Whether *de* (*la*) starts a family name."""
    if scene.items[k].norm not in ("de", "d'", "du"):
        return False
    following = [item for item in scene.items[k + 1 : k + 3] if item.norm not in ("la", "l'")]
    return bool(following) and following[0].pos == "PROPN"


def _closed_phrase(scene: Scene, k: int) -> Range | None:
    items = scene.items
    start = k + 1 if is_preposition(items[k]) else k
    end = noun_phrase(items, start)
    if end == start:
        return None
    end = role_before_relative(items, k, with_appositions(items, k, end))
    end = role_at_end(items, k, named_holder(items, k, end))
    end = for_whom(items, k, end)
    after = scene.item(end)
    if after is not None and (after.form == "fin" or after.norm in words.NEGATORS):
        return None
    return k, max(apposed(scene, k, end), _row(scene, k, end))


def _row(scene: Scene, start: int, end: int) -> int:
    """The end of a list of subjects behind a verb in the plural: *ont dit le maire | , A et B*."""
    items = scene.items
    if not is_plural(reversed(items[:start])):
        return end
    k, joined = end, False
    while scene.has(k + 1) and items[k].norm == "," and not joined:
        following = noun_phrase(items, k + 1)
        if following == k + 1 or is_time(items, k + 1):
            return end
        joined = any(item.norm == "et" for item in items[k + 1 : following])
        k = following
    closed = not scene.has(k) or items[k].pos == "PUNCT"
    return k if joined and closed else end
