"""Judgements: a verb with an object and what it is judged to be.

*M. Durand juge la loi trop dure.* *Un projet qu'elle qualifie d'« absurde ».* *Il se dit inquiet.*
*Une mesure jugée excessive par les syndicats.*
"""

from collections.abc import Iterator

from quoteattr.constructions.base import has_quote, propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.reporting import cues, speaks
from quoteattr.grammar import words
from quoteattr.grammar.adverbials import fixed_adverbial, is_time, time_phrase
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.parsed import predicates
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.tables import closed

__all__ = ["ATTRIBUTIVE", "MOVES", "is_attribute", "last_de", "past_marker"]

ATTRIBUTIVE = ("attr", "comme", "de_attr", "a_num")


def _active(scene: Scene) -> Iterator[Candidate]:
    for group in cues(scene):
        if group.passive or not group.takes(*ATTRIBUTIVE):
            continue
        start = _content_start(scene, group)
        if start < 0 or not speaks(scene, group):
            continue
        end = clause_end(scene, start, clausal=False)
        if not group.is_class("speech", "judgement") and not has_quote(scene, start, end):
            continue
        yield from propose(
            scene,
            "attributive",
            scene.spans(start, end),
            group,
            subject_of(scene, group),
            weak=group.form != "fin",
        )


def _content_start(scene: Scene, group: Group) -> int:
    """The first item of object and attribute, or -1 where no attribute is in sight."""
    k = group.last + 1
    while scene.has(k) and not is_attribute(scene, k, group):
        if is_time(scene.items, k):
            k = max(k + 1, time_phrase(scene.items, k))
        elif scene.items[k].pos == "ADV":
            k += 1
        elif (after := fixed_adverbial(scene.items, k)) > k:
            k = after  # *la juge en effet inutile*
        else:
            break
    if is_attribute(scene, k, group):
        if scene.items[k].norm in words.BARE_DE:
            return past_marker(scene, k)
        if scene.items[k].pos == "ADJ" or scene.items[k].norm in _BEFORE_STANDS:
            return k  # *estime à deux millions les pertes*, *juge nécessaire une nouvelle loi*
        object_before = group.reflexive or group.start < group.first or _is_relative(scene, group)
        return past_marker(scene, k) if object_before else -1
    if _is_relative(scene, group):
        return k if scene.has(k) and group.takes("attr") else -1
    end = noun_phrase(scene.items, k)
    if _is_idiom(scene, k, end, group):
        return -1
    if end > k + 1 and _ends_in_attribute(scene, k, end, group):
        return k
    if is_attribute(scene, end, group):
        return end + 1 if scene.items[end].norm in words.BARE_DE else k
    return last_de(scene, k, end) if group.lemma == "qualifier" else -1


def _ends_in_attribute(scene: Scene, k: int, end: int, group: Group) -> bool:
    """*trouve la loi « absurde »*; *juge la loi inutile*, not of any one thing (*une touche*)."""
    last = scene.items[end - 1].pos
    if last == QUOTE:
        return group.takes("attr")
    return last == "ADJ" and group.lemma == "juger" and scene.items[k].norm not in words.ONE


def _is_idiom(scene: Scene, k: int, end: int, group: Group) -> bool:
    """*trouver la mort*: no judgement."""
    inside = {item.norm for item in scene.items[k:end]}
    return group.lemma == "trouver" and not inside.isdisjoint(("mort", "refuge"))


def last_de(scene: Scene, k: int, end: int) -> int:
    """*qualifie le chef de l'État de | menteur*: the last *de* with a bare noun, or -1."""
    nouns = (j for j in range(end - 1, k + 1, -1) if scene.items[j].pos == "NOUN")
    return next((j for j in nouns if scene.items[j - 1].norm in words.BARE_DE), -1)


def past_marker(scene: Scene, k: int) -> int:
    """The first item of an attribute behind its preposition or *comme*."""
    return k + 1 if scene.items[k].norm in ("de", "d'", "comme", "à") else k


def _is_relative(scene: Scene, group: Group) -> bool:
    opener = scene.openers.get(group.head, -1)
    if opener < 1 or scene.items[opener].norm not in words.QUE:
        return False
    return scene.items[opener - 1].pos in ("NOUN", "PROPN", "ADJ", "PUNCT", "CCONJ")


# *se dit en faveur du projet*, *s'estime en bonne voie*, *se dit contre la loi*: how one stands.
_BEFORE_STANDS, _STANDS = closed("before_stands"), closed("stands")


def is_attribute(scene: Scene, k: int, group: Group) -> bool:
    """Whether an attribute starts at `k`: an adjective, a quotation, *comme …*, *de …*."""
    item = scene.item(k)
    if item is None:
        return False
    following = scene.item(k + 1)
    if group.reflexive and item.norm in _BEFORE_STANDS:
        return not _STANDS.isdisjoint(i.norm for i in scene.items[k : k + 3])
    if item.norm == "comme":
        return group.takes("comme") or group.takes("attr")
    if item.norm in ("à", "entre"):
        return group.takes("a_num") and any(i.pos == "NUM" for i in scene.items[k + 1 : k + 4])
    if item.norm in words.BARE_DE:
        return group.takes("de_attr") and following is not None
    if not group.takes("attr"):
        return False
    if item.pos == QUOTE or item.pos == "ADJ" or item.form == "ppart":
        return True
    return (
        item.norm in _DEGREES
        and following is not None
        and (following.pos == "ADJ" or following.form == "ppart")
    )


_DEGREES = closed("degrees_before_attributes")


def _parsed(scene: Scene) -> Iterator[Candidate]:
    """The tree tells *considère le projet | dangereux* from *considère le projet européen*."""
    for group in cues(scene):
        start = group.last + 1
        if not predicates(scene, group, noun_phrase(scene.items, start) - 1):
            continue
        end = clause_end(scene, start, clausal=False)
        yield from propose(
            scene,
            "attributive_parsed",
            scene.spans(start, end),
            group,
            subject_of(scene, group),
            weak=group.form != "fin",
        )


MOVES = {
    "attributive": _active,
    "attributive_parsed": _parsed,
}
