"""What tells at a joint whether a content goes on: a subject, an awaited verb, a gerund."""

from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.scene import Scene

__all__ = ["has_subject", "tells_with_it", "waits_for_verb"]

_NEAR_QUOTE = 8  # items from the start of a complement to its quoted words


def has_subject(scene: Scene, k: int) -> bool:
    """Whether a clause starts at item `k`: *reconnaît avoir menti, mais il reste serein*."""
    pronoun = scene.item(k)
    if pronoun is None or pronoun.norm not in ("il", "elle", "ils", "elles"):
        return False
    return any(group.start == k + 1 for group in scene.finite)


def waits_for_verb(scene: Scene, start: int, k: int) -> bool:
    """Whether a clause has but a noun phrase up to the comma at item `k`, and its verb behind."""
    if noun_phrase(scene.items, start, wide=True) != k:
        return False
    return any(g.first > k and scene.items[g.start - 1].norm == "," for g in scene.finite)


# Acts whose content may itself be done by speaking: *accuse X de mentir en disant que*.
_OF_DEEDS = frozenset("accuse blame concede deny regret omit".split())


def tells_with_it(scene: Scene, start: int, k: int, clausal: bool) -> bool:
    """*a promis de revenir | (tout) en dénonçant un « complot »*: words of him who promises.

    Without a clause or quoted words it is the manner of what is promised: *de répondre en disant
    la vérité*. In a clause *en* goes with its verb, *tout en* does not.
    """
    first = k + (scene.items[k].norm == "tout")
    group = next((g for g in scene.groups if g.first == first), None)
    host = next((g for g in reversed(scene.groups) if g.last < start), None)
    if group is None or group.form != "gpart" or not group.readings or host is None:
        return False
    if (clausal and first == k) or (host.verb is not None and host.verb.act in _OF_DEEDS):
        return False
    found = find_complement(scene, group)
    if found is None:
        return False
    quoted = any(
        item.pos == QUOTE and len(scene.page.words(item.region)) > 1 + clausal
        for item in scene.items[found.start : found.start + _NEAR_QUOTE]
    )
    return quoted or group.is_class("speech") and found.opening in ("que", "si", "de", "inf")
