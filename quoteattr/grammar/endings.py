"""What tells at a joint whether a content goes on: subject, awaited verb, gerund, gloss."""

from quoteattr.grammar import words
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.infinitives import infinitive_at
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.reports import NEAR_QUOTE
from quoteattr.grammar.scene import Scene
from quoteattr.lexicon import noun_cue
from quoteattr.tables import closed

__all__ = [
    "describes",
    "has_subject",
    "keeps_tense",
    "names_act",
    "starts_over",
    "tells_with_it",
    "tense",
    "translates",
    "waits_for_verb",
]

# After a comma these open a clause of the writer's own, unless it stands in the reported tense.
_COMMENTS = (("où",), ("ce", "qui"), ("ce", "que"), ("ce", "qu'"))
_CORRECTED = words.NEGATORS | words.NEGATIVE_ADVERBS | {"non", "seulement"}


def has_subject(scene: Scene, k: int) -> bool:
    """Whether a clause starts at item `k`: *reconnaît avoir menti, mais il reste serein*."""
    pronoun = scene.item(k)
    if pronoun is None or pronoun.norm not in ("il", "elle", "ils", "elles"):
        return False
    return scene.verb_at(k + 1) is not None


def starts_over(scene: Scene, start: int, k: int) -> bool:
    """*dit avoir payé, mais | la facture …*: a phrase that no infinitive can take up.

    Whatever the tagger makes of its verb; where the infinitive is negated, the phrase may correct
    it (*dit ne pas avoir vu le loup, mais le chien*).
    """
    article = scene.item(k)
    if article is None or article.norm not in words.DEFINITE:
        return False
    told = scene.items[start : k - 2]
    if infinitive_at(scene, start) < 0 or any(item.norm in _CORRECTED for item in told):
        return False
    return article.pos == "DET"


_ONE_OF_THEM = {"un": "m", "ce": "m", "cet": "m", "une": "f", "cette": "f"}


def describes(scene: Scene, start: int, k: int) -> bool:
    """*reconnaît avoir reçu une montre, | offerte par un ami*: the thing that was reported.

    A participle that agrees with *un* or *ce* and a noun inside an infinitive; behind a name it
    is the writer who explains (*promet de revoir l'Otan, accusée de …*).
    """
    items = scene.items
    if infinitive_at(scene, start) < 0 or items[k - 2].pos in ("PROPN", QUOTE):
        return False
    participle = items[k].norm
    if participle.endswith("s"):
        return False
    gender = "f" if participle.endswith("e") else "m"
    found = (_ONE_OF_THEM.get(item.norm) for item in reversed(items[start : k - 1]))
    return gender in found


def tense(scene: Scene, group: Group) -> str:
    """The tense of the finite word of a group, by its ending."""
    norm = next((i.norm for i in scene.items[group.first : group.last + 1] if i.form == "fin"), "")
    for ending in ("rait", "raient", "ait", "aient", "ra", "ront"):
        if norm.endswith(ending):
            return ending.removesuffix("ent").removesuffix("t").removesuffix("on")[:3]
    return "present"


def keeps_tense(scene: Scene, start: int, k: int) -> bool:
    """*que la digue pourrait céder, | ce qui viderait le lac*: still what the source says.

    A conditional after a conditional, a pluperfect after a pluperfect; in a tense of his own the
    writer comments (*…, ce qui inquiète les élus*, *…, où la police enquête*).
    """
    first = tuple(item.norm for item in scene.items[k : k + 2])
    opener = next((o for o in _COMMENTS if first[: len(o)] == o), ())
    inner = next((g for g in scene.finite if start <= g.first < k), None)
    added = next((g for g in scene.finite if g.start >= k + len(opener)), None)
    if not opener or inner is None or added is None:
        return False
    if scene.openers.get(added.head) != k + len(opener) - 1:
        return False
    if tense(scene, inner) != tense(scene, added):
        return False
    if tense(scene, added) == "rai":
        return True
    return not added.passive and _is_pluperfect(scene, inner, added)


def _is_pluperfect(scene: Scene, *groups: Group) -> bool:
    """*avait vu*, *était venue*: not *était contente*, the state at the time of the news."""
    parts = [(scene.items[g.first : g.last + 1], scene.items[g.head]) for g in groups]
    return all(
        head.form == "ppart" and any(item.norm in _PAST_AUXILIARIES for item in own)
        for own, head in parts
    )


def waits_for_verb(scene: Scene, start: int, k: int) -> bool:
    """Whether a clause has but a noun phrase up to the comma at item `k`, and its verb behind."""
    if noun_phrase(scene.items, start, wide=True) != k:
        return False
    return any(g.first > k and scene.items[g.start - 1].norm == "," for g in scene.finite)


_PAST_AUXILIARIES = closed("past_auxiliaries")

# Acts whose content may itself be done by speaking: *accuse X de mentir en disant que*.
_OF_DEEDS = frozenset("accuse blame concede deny regret omit".split())


def tells_with_it(scene: Scene, start: int, k: int, clausal: bool) -> bool:
    """*a promis de revenir | (tout) en dénonçant un « complot »*: words of him who promises.

    Without a clause or quoted words it is the manner of what is promised: *de répondre en disant
    la vérité*. In a clause *en* goes with its verb, *tout en* does not.
    """
    first = k + (scene.items[k].norm == "tout")
    group = next((g for g in scene.groups if g.first == first), None)
    host = scene.group_before(start)
    if group is None or group.form != "gpart" or not group.readings or host is None:
        return False
    if (clausal and first == k) or (host.verb is not None and host.verb.act in _OF_DEEDS):
        return False
    found = find_complement(scene, group)
    if found is None:
        return False
    quoted = any(
        item.pos == QUOTE and len(scene.page.words(item.region)) > 1 + clausal
        for item in scene.items[found.start : found.start + NEAR_QUOTE]
    )
    return quoted or group.is_class("speech") and found.opening in ("que", "si", "de", "inf")


def names_act(scene: Scene, k: int) -> bool:
    """*…, | accusation qu'elle a répétée*: a bare noun names what has been said."""
    items = scene.items[k : k + 2]
    if len(items) < 2 or items[0].pos != "NOUN" or not noun_cue(items[0].norm):
        return False
    return items[1].norm in ("que", "qu'", "dont")  # whatever a tagger makes of it


_LANGUAGES = closed("languages")
_LONGEST_GLOSS = 16  # items


def translates(scene: Scene, k: int) -> bool:
    """*a crié « Viva » | (vive la vie, en espagnol)*: what quoted words mean, at the very end."""
    items = scene.items
    end = next(
        (j for j in range(k, min(len(items), k + _LONGEST_GLOSS)) if items[j].norm == ")"), k
    )
    closed = end > k and all(item.pos == "PUNCT" for item in items[end + 1 :])
    tongue = items[end - 2].norm == "en" and items[end - 1].norm in _LANGUAGES
    return closed and tongue and items[k - 1].pos == QUOTE
