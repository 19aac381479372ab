"""Whose subject a verb borrows that has none: a participle, a gerund, an infinitive.

That of the clause it hangs on, or who is made to do it (*permet à X de dire*), or the noun that it
follows (*une lettre affirmant que*).
"""

from functools import cache
from typing import TYPE_CHECKING

from quoteattr.conjugation import conjugate
from quoteattr.grammar import words
from quoteattr.grammar.adverbials import is_time, time_phrase
from quoteattr.grammar.antecedents import antecedent, is_person
from quoteattr.grammar.page import Range
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import MAIN, Group

if TYPE_CHECKING:
    from quoteattr.grammar.scene import Scene

__all__ = ["borrowed"]


@cache
def _causatives() -> frozenset[str]:
    """Every form of the verbs that make somebody else the subject of their infinitive."""
    lemmas = (
        "permettre conduire pousser amener inciter obliger forcer contraindre encourager".split()
    )
    return frozenset(form.text for lemma in lemmas for form in conjugate(lemma))


@cache
def _perceptions() -> frozenset[str]:
    """Every form of the verbs of perception that take an object and an infinitive."""
    lemmas = "voir entendre constater écouter regarder".split()
    return frozenset(form.text for lemma in lemmas for form in conjugate(lemma))


def borrowed(scene: "Scene", group: Group) -> Range | None:
    """The subject of the finite verb that a participle or an infinitive hangs on."""
    controller = _controller(scene, group) or _modified(scene, group)
    if controller is not None:
        return controller
    low = scene.parenthesis(group.first)
    before = [g for g in scene.finite if low <= g.first and g.last < group.first]
    after = [g for g in scene.finite if g.first > group.last and scene.openers[g.head] == MAIN]
    loose = not _attached(scene, group)
    before.sort(key=lambda g: (loose or scene.openers[g.head] < 0, g.first))
    for host in (*reversed(before), *after[:1]):
        found = scene.subject(host)
        if found is None or _is_voiceless(scene, found):
            continue
        if not (_gerund_of_speech(scene, group) and _is_thing_beside(scene, found, before)):
            return found
    return _framer(scene, group)


def _gerund_of_speech(scene: "Scene", group: Group) -> bool:
    return scene.items[group.first].norm == "en" and group.is_class("speech")


def _is_thing_beside(scene: "Scene", subject: Range, hosts: list[Group]) -> bool:
    """Whether a subject is a thing while the sentence has one that speaks.

    *Marie Durand déclare que la mesure est injuste, en accusant …*: she accuses, not the measure.
    """
    if is_person(scene, subject):
        return False
    others = (scene.subject(host) for host in hosts if host.is_class("speech", "judgement"))
    return any(other is not None and is_person(scene, other) for other in others)


def _is_voiceless(scene: "Scene", subject: Range) -> bool:
    return subject[1] - subject[0] == 1 and scene.items[subject[0]].norm in words.VOICELESS


def _framer(scene: "Scene", group: Group) -> Range | None:
    """*Selon X, cela « reste rare », tout en ajoutant que*: what has no voice lends none."""
    if group.form != "gpart":
        return None
    for k in range(group.start):
        if scene.items[k].norm == "selon":
            end = noun_phrase(scene.items, k + 1)
            return (k + 1, end) if end > k + 1 else None
    return None


def _perceived(scene: "Scene", group: Group) -> Range | None:
    """*on entend X répéter*, *voit Y dire*: the noun before the infinitive does it."""
    host = scene.verb_before(group.start)
    if host is None or scene.items[host.head].norm not in _perceptions():
        return None
    return antecedent(scene, group.start)


def _modified(scene: "Scene", group: Group) -> Range | None:
    """The noun that a participle follows with no comma: *une lettre affirmant que*."""
    before = scene.item(group.start - 1)
    if group.form != "gpart" or before is None or scene.items[group.first].norm == "en":
        return None
    if before.pos not in ("NOUN", "PROPN", "ADJ") and before.norm not in words.THOSE:
        return None
    return antecedent(scene, group.start)


def _attached(scene: "Scene", group: Group) -> bool:
    """Whether a participle hangs on the main clause: it follows a comma or *tout*."""
    return group.form == "gpart" and scene.items[group.first - 1].norm in (",", "tout")


def _controller(scene: "Scene", group: Group) -> Range | None:
    """Who does what an infinitive says after a causative: *permet à X de déclarer*."""
    marker = group.start - 1
    if group.form == "inf" and marker > 1 and scene.items[marker].pos in ("NOUN", "PROPN"):
        return _perceived(scene, group)
    if group.form != "inf" or marker < 1 or scene.items[marker].norm not in words.BEFORE_INFINITIVE:
        return None
    narrator = antecedent(scene, marker)
    if narrator is not None and scene.items[narrator[0] - 1].norm == "et" and narrator[0]:
        return narrator  # *et le maire d'ajouter*
    host = scene.group_before(marker)
    if host is None or host.head + 1 >= marker:
        return None
    if scene.items[host.head].norm not in _causatives():
        return None
    start = host.last + 1
    if is_time(scene.items, start):
        start = min(time_phrase(scene.items, start), marker)
    if scene.items[start].norm in words.TO:
        start += 1
    end = noun_phrase(scene.items[:marker], start, wide=True)
    return (start, end) if start < end == marker else None
