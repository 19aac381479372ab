"""Whether *pour X* opens an opinion of X: *Pour le maire, la digue tiendra*."""

from quoteattr.grammar import words
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import is_name
from quoteattr.grammar.scene import Range, Scene
from quoteattr.nouns import COUNTRIES, NOUNS, fold, without_prefix
from quoteattr.tables import closed

__all__ = ["is_opinion"]


def is_opinion(scene: Scene, k: int, source: Range) -> bool:
    """*Pour X, A* as an opinion: it opens its clause, X can hold one, and a clause follows."""
    before = scene.item(k - 1)
    opens = before is None or before.norm in (",", "que", "qu'", ";", ":") or before.pos == "CCONJ"
    after = scene.item(source[1])
    closed = after is not None and (
        after.norm == "," or after.norm in ("il", "elle", "ils", "elles", "ce", "c'", "on")
    )
    if opens and _closes_quotation(scene, k, source):
        return _can_hold_opinion(scene, source)
    if not opens or not closed:
        return False
    if not _can_hold_opinion(scene, source) or _is_outcome(scene, k, source[1] + 1):
        return False
    following = scene.item(source[1] + 1)
    if following is not None and following.norm in ("de", "d'", "où"):
        return False  # *impossible, pour X, de partir*
    return following is not None and (
        any(item.form == "clause" for item in scene.items[source[1] + 1 :])
        or following.pos == QUOTE
        or any(g.first > source[1] for g in scene.finite)
    )


def _closes_quotation(scene: Scene, k: int, source: Range) -> bool:
    """*« Une trahison », pour X.*: nothing but the quotation and who holds it."""
    after = scene.item(source[1])
    ends = after is None or after.norm in (".", "!", "…")
    return ends and k == 2 and scene.items[0].pos == QUOTE and scene.items[1].norm == ","


_OUTCOMES = closed("outcomes")
_LONGEST_OUTCOME = 10  # items from the noun of an outcome to its colon


def _is_outcome(scene: Scene, k: int, start: int) -> bool:
    """*Pour X, la sanction est tombée : il est exclu*: what befalls X, and no words."""
    items = scene.items
    if items[k].norm != "pour" or not scene.has(start + 1) or items[start].pos != "DET":
        return False
    following = items[start + 1 : start + 1 + _LONGEST_OUTCOME]
    outcome = any(item.norm in _OUTCOMES for item in following[:2])
    return outcome and any(item.norm == ":" for item in following)


def _can_hold_opinion(scene: Scene, source: Range) -> bool:
    head = scene.items[source[0]]
    if head.norm in words.STRONG_PRONOUNS:
        return True
    text = scene.page.text
    following = scene.item(source[1] + 1)
    quoted = following is not None and following.pos == QUOTE
    if head.pos == "DET" and _is_country(scene, source):
        return quoted  # *pour le Portugal*: more often a matter than an opinion
    within = scene.items[source[0] : source[1]]
    noun = next((i for i in within if i.pos in ("NOUN", "PROPN")), within[-1])
    if noun.pos == "PROPN" or text[noun.start].isupper():
        return True
    known = NOUNS.get(without_prefix(noun.norm)) or NOUNS.get(noun.norm.rpartition("-")[2])
    if head.norm == "des" and not quoted:
        return False  # *pour des missions précises, …*
    if known is not None and is_name(scene.items, *source):
        return True
    if head.norm in ("cette", "ce", "cet", "ces") and not quoted:
        return known is not None and known.sort == "body"
    if head.norm == "les" and not quoted:
        return known is not None and known.domain in ("group", "role")
    return known is not None and (known.domain in ("role", "group", "body") or quoted)


def _is_country(scene: Scene, source: Range) -> bool:
    name = scene.page.text[scene.items[source[0] + 1].start : scene.items[source[1] - 1].end]
    return fold(name) in COUNTRIES
