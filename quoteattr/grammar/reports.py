"""Where another report opens inside what looks like a content, and who may speak there.

*Le maire a dit que la digue tiendra et qu'elle est sûre* goes on; *… et demande une enquête* is a
second predicate of his, *…, mais le préfet craint que …* another source, *… en dénonçant un
« complot »* a gerund that reports.
"""

from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import is_name
from quoteattr.grammar.predicates import REPORTING, Group
from quoteattr.grammar.scene import MAIN, Range, Scene
from quoteattr.grammar.subjects import is_person, subject_of
from quoteattr.nouns import MEDIA, NOUNS, fold

__all__ = [
    "can_speak",
    "gerund_reports",
    "is_incise",
    "opens_report",
    "other_report",
]

_NEAR_QUOTE = 8  # items from the start of a complement to its quoted words
# Acts whose content may itself be done by speaking: *accuse X de mentir en disant que*.
_OF_DEEDS = frozenset("accuse blame concede deny regret omit".split())


def other_report(scene: Scene, k: int, clausal: bool) -> bool:
    """*… et demande que …*, *…, mais le préfet craint que …*: a report begins at item `k`.

    Where the content is no clause any verb goes on with the writer's own sentence.
    """
    group = next((g for g in scene.finite if g.start >= k), None)
    if group is None or scene.openers[group.head] != MAIN:
        return False
    subject = subject_of(scene, group)
    if group.start > k and (subject is None or subject[0] != k):
        return False
    return not clausal or group.is_class(*REPORTING) and _has_content(scene, group)


def is_incise(scene: Scene, group: Group, subject: Range) -> bool:
    """*A promis que tout irait bien, | raconte Marie Durand*: a verb after a comma, who says it."""
    if not group.is_class(*REPORTING) or subject[0] <= group.last:
        return False
    closed = not scene.has(subject[1]) or scene.items[subject[1]].pos == "PUNCT"
    return closed and can_speak(scene, subject)


def can_speak(scene: Scene, subject: Range) -> bool:
    """*…, lance la mairie*; not *…, lancent une offensive*, whose subject stands before."""
    span = scene.span(*subject)
    known = any(item.norm in NOUNS for item in scene.items[slice(*subject)])
    medium = fold(scene.page.text[span.start : span.end]) in MEDIA
    return known or medium or is_name(scene.items, *subject)


def opens_report(scene: Scene, k: int) -> bool:
    """Whether a participle or clause that starts at item `k` opens a second report."""
    group = next((g for g in scene.groups if g.start >= k), None)
    if group is None:
        return False
    lead = scene.items[k : group.first]
    if group.form == "gpart" and len(lead) <= 2 and all(i.pos not in ("ADJ", "NOUN") for i in lead):
        return group.is_class(*REPORTING) and _has_content(scene, group, clause=True)
    if scene.items[k].norm in ("tandis", "alors", "avant"):
        return group.is_class("speech") and _has_content(scene, group)
    return False


def gerund_reports(scene: Scene, start: int, k: int, clausal: bool) -> bool:
    """*a promis de revenir | (tout) en dénonçant un « complot »*: words of him who promises.

    In a clause *en* goes with its verb, *tout en* does not; where the content has no verb the
    gerund hangs on the one that reports (*sa « vive émotion » | en apprenant la nouvelle*). Without
    a clause or quoted words it is the manner of what is said: *de répondre en disant la vérité*.
    """
    first = k + (scene.items[k].norm == "tout")
    group = next((g for g in scene.groups if g.first == first), None)
    if group is None or group.form != "gpart":
        return False
    if clausal and first == k:
        reports = group.is_class("speech") and _has_content(scene, group)
        return reports and _is_of_thing(scene, start, k)
    inner = any(start <= g.first < k for g in scene.groups)
    if not clausal and not inner and all(item.lemma != "inf" for item in scene.items[start:k]):
        return True
    if first > k and (clausal and group.last > group.head or opens_report(scene, k)):
        return True  # *…, tout en mettant en avant son coût*
    host = scene.group_before(start)
    if not group.readings or host is None or host.does(*_OF_DEEDS):
        return False
    found = find_complement(scene, group)
    if found is None:
        return False
    quoted = any(
        item.pos == QUOTE and len(scene.page.words(item.region)) > 1
        for item in scene.items[found.start : found.start + _NEAR_QUOTE]
    )
    return quoted or group.is_class("speech") and found.opening in ("que", "si", "de", "inf")


def _is_of_thing(scene: Scene, start: int, k: int) -> bool:
    """*affirme que la loi est mauvaise | en accusant X de …*: no thing accuses anybody."""
    inner = next((g for g in scene.finite if start <= g.first < k), None)
    subject = subject_of(scene, inner) if inner is not None else None
    return subject is not None and start <= subject[0] and not is_person(scene, subject)


def _has_content(scene: Scene, group: Group, *, clause: bool = False) -> bool:
    """Whether a reporting verb has a complement that is a content.

    Where it must be a `clause` a mere quoted term does not count: *tout en maintenant « le cap »*.
    """
    found = find_complement(scene, group)
    if found is None:
        return False
    near = scene.items[found.start : found.start + _NEAR_QUOTE]
    if found.opening == "object":
        return any(item.pos == QUOTE for item in near)
    return not clause or found.opening != "quote" or near[0].form == "clause"
