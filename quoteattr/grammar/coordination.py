"""Whether what stands behind *et* is still reported, or a second predicate of whoever speaks.

*Le maire a dit que la digue tiendra et qu'elle est sûre* goes on; *… et demande une enquête* ends.
"""

from quoteattr.grammar import words
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.endings import tense
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.predicates import REPORTING, Group
from quoteattr.grammar.reports import has_content
from quoteattr.grammar.scene import Scene

__all__ = ["second_predicate"]


def second_predicate(scene: Scene, start: int, k: int, clausal: bool) -> bool:
    """Whether a second predicate of the writer's own subject stands at item `k`."""
    items = scene.items
    while k < len(items) and items[k].pos == "ADV" and items[k].norm not in words.NEGATORS:
        k += 1
    item = scene.item(k)
    if item is None:
        return False
    group = next((g for g in scene.groups if g.start <= k <= g.first), None)
    if item.norm in words.THIRD_PERSON:
        group = scene.verb_at(k + 1)
    elif not clausal and group is not None and _goes_on(scene, start, group):
        return True
    if group is None or group.form not in ("fin", "gpart") or _shares(scene, start, group):
        return False
    voiced = group.is_class(*REPORTING) or (not clausal and group.form == "gpart")
    if group.form == "gpart" and items[k].norm != "en":
        return False
    if voiced and has_content(scene, group):
        return True
    if item.norm in words.PERSONAL_SUBJECTS:
        return False
    return _changes_number(scene, start, group) or (clausal and _returns(scene, start, k, group))


def _goes_on(scene: Scene, start: int, group: Group) -> bool:
    """Whether a verb after a content that is no clause can only go with the writer's own verb.

    A finite one, and a participle that shares its auxiliary: *s'est engagé à partir et annoncé …*.
    """
    if group.form == "fin":
        return True
    host = scene.verb_before(start)
    if host is None or scene.items[host.head].form != "ppart" or group.form != "ppart":
        return False
    if any(item.form in ("ppart", "fin") for item in scene.items[start : group.first]):
        return False
    return group.is_class(*REPORTING) and find_complement(scene, group) is not None


def _shares(scene: Scene, start: int, group: Group) -> bool:
    """Whether a bare participle shares the auxiliary of a verb inside the content."""
    if scene.items[group.head].form != "ppart" or group.head != group.first:
        return False
    host = scene.group_before(group.first)
    return host is not None and host.first >= start


def _changes_number(scene: Scene, start: int, group: Group) -> bool:
    """Whether a coordinated verb has the number or tense of the main verb, not the reported one."""
    inner = next((g for g in scene.finite if g.first >= start), None)
    outer = scene.verb_before(start)
    if inner is None or outer is None or inner.head >= group.head:
        return False
    if tense(scene, group) == tense(scene, outer) != tense(scene, inner):
        return True
    plural = [_is_plural(scene, g) for g in (inner, outer, group)]
    return plural[2] == plural[1] != plural[0]


def _returns(scene: Scene, start: int, k: int, group: Group) -> bool:
    """*a dit que X est « A » et a salué Y*: a compound tense as the cue's, after a simple one.

    The same word may go on with the reported clause (*que la loi est mauvaise et a échoué*), so the
    quotation must close right before *et*, or the verb be one of speech.
    """
    outer = scene.verb_before(start)
    if outer is None or group.start != k:
        return False
    inner = next((g for g in scene.finite if start <= g.first < group.first), None)
    if inner is None:
        return scene.items[k - 2].pos == QUOTE and scene.items[k - 2].form == "clause"
    if scene.items[inner.head].form == "ppart" or any(
        inner.last < g.first < k for g in scene.finite
    ):
        return False
    return scene.items[k - 2].pos == QUOTE or bool(group.readings)


def _is_plural(scene: Scene, group: Group) -> bool:
    own = scene.items[group.first : group.last + 1]
    return any(i.norm.endswith("nt") and (i.form == "fin" or i is own[0]) for i in own)
