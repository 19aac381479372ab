"""Where another report opens: a clause, participle or gerund with a content of its own."""

from quoteattr.grammar.antecedents import is_person
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import is_name
from quoteattr.grammar.predicates import REPORTING, Group
from quoteattr.grammar.scene import MAIN, Range, Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.nouns import MEDIA, NOUNS, fold

__all__ = [
    "NEAR_QUOTE",
    "adds_report",
    "can_speak",
    "group_from",
    "has_content",
    "is_incise",
    "main_clause",
    "opens_report",
    "other_report",
    "puts_forward",
    "throws",
]


NEAR_QUOTE = 8  # items from the start of a complement to its quoted words


def other_report(scene: Scene, k: int, clausal: bool) -> bool:
    """*…, mais le préfet craint que …*: another source has the word from item `k` on."""
    group = main_clause(scene, k)
    if group is None:
        return False
    return not clausal or (group.is_class("speech", "judgement") and has_content(scene, group))


def main_clause(scene: Scene, k: int) -> Group | None:
    """The verb of the main clause whose subject starts at item `k`, if one does."""
    group = next((g for g in scene.finite if g.start > k), None)
    if group is None or scene.openers[group.head] != MAIN:
        return None
    subject = subject_of(scene, group)
    return group if subject is not None and subject[0] == k else None


def group_from(scene: Scene, k: int) -> Group | None:
    """The first verb group that starts at item `k` or behind it."""
    return next((g for g in scene.groups if g.start >= k), None)


def is_incise(scene: Scene, group: Group, subject: Range) -> bool:
    """*A promis que tout irait bien, | raconte Marie Durand*: a verb after a comma, who says it."""
    if not group.is_class(*REPORTING) or subject[0] <= group.last:
        return False
    closed = not scene.has(subject[1]) or scene.items[subject[1]].pos == "PUNCT"
    return closed and can_speak(scene, subject)


def throws(group: Group) -> bool:
    """*…, lâche le peloton*: a verb that may do something else than speak."""
    return group.verb is not None and group.verb.act == "exclaim" and group.head == group.first


def can_speak(scene: Scene, subject: Range) -> bool:
    """*…, lance la mairie*; not *…, lancent une offensive*, whose subject stands before."""
    span = scene.span(*subject)
    items = scene.items[slice(*subject)]
    known = any(item.norm in NOUNS for item in items)
    return (
        known
        or is_name(scene.items, *subject)
        or fold(scene.page.text[span.start : span.end]) in MEDIA
    )


def opens_report(scene: Scene, k: int) -> bool:
    """Whether a participle or clause that starts at item `k` opens a second report."""
    item = scene.item(k)
    group = group_from(scene, k)
    if item is None or group is None:
        return False
    lead = scene.items[k : group.first]
    if group.form == "gpart" and len(lead) <= 2 and all(i.pos not in ("ADJ", "NOUN") for i in lead):
        return group.is_class(*REPORTING) and _has_clause(scene, group)
    if item.norm in ("tandis", "alors", "avant"):
        return group.is_class("speech") and group.first - k < 12 and has_content(scene, group)
    return False


def puts_forward(scene: Scene, k: int) -> bool:
    """*…, tout en mettant en avant son coût*: a locution of speech is of him who speaks."""
    group = next((g for g in scene.groups if g.first == k + 1), None)
    return group is not None and group.form == "gpart" and group.last > group.head


def adds_report(scene: Scene, start: int, k: int) -> bool:
    """*affirme que la loi est mauvaise en accusant X de …*: no thing accuses anybody."""
    group = next((g for g in scene.groups if g.first == k), None)
    inner = next((g for g in scene.finite if start <= g.first < k), None)
    if group is None or inner is None or group.form != "gpart" or not group.is_class("speech"):
        return False
    subject = subject_of(scene, inner)
    thing = subject is not None and start <= subject[0] and not is_person(scene, subject)
    return thing and has_content(scene, group)


def _has_clause(scene: Scene, group: Group) -> bool:
    """The same where a mere quoted term does not count: *tout en maintenant « le cap »*."""
    found = find_complement(scene, group)
    if found is None or not has_content(scene, group):
        return False
    return found.opening != "quote" or scene.items[found.start].form == "clause"


def has_content(scene: Scene, group: Group) -> bool:
    """Whether a reporting verb has a complement that is a content."""
    found = find_complement(scene, group)
    if found is None:
        return False
    if found.opening != "object":
        return True
    return any(item.pos == QUOTE for item in scene.items[found.start : found.start + NEAR_QUOTE])
