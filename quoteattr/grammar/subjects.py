"""Who is the subject of a verb.

The subject is the pronoun next to the verb, else the noun phrase next to it on the left, else,
across a comma, the first noun phrase of its clause that stands under no preposition (*L'un des
responsables, sous couvert d'anonymat, a déclaré*). A verb in an incise has it on the right (*répond
son avocat*). Verbs coordinated without a subject of their own share the one before; a participle
and an infinitive borrow that of the clause they hang on, or of what a causative makes do it
(*permet à X de dire*).
"""

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import is_time, time_phrase
from quoteattr.grammar.antecedents import antecedent, is_person
from quoteattr.grammar.inversion import postposed
from quoteattr.grammar.nearest import nearest
from quoteattr.grammar.occasions import without_occasion
from quoteattr.grammar.page import QUOTE, Range
from quoteattr.grammar.parsed import orphan, widened
from quoteattr.grammar.phrases import (
    noun_phrase,
)
from quoteattr.grammar.predicates import MAIN, Group
from quoteattr.grammar.scene import Scene
from quoteattr.grammar.verbs import forms_of
from quoteattr.tables import closed

__all__ = ["subject_of"]

_NEAR = 8  # items between a verb and *par la voix de*


def subject_of(scene: Scene, group: Group) -> Range | None:
    """The words that name who does what the group says, or None where there are none."""
    if group.head not in scene.subjects:
        scene.subjects[group.head] = None  # a verb is never the subject of itself
        scene.subjects[group.head] = _find(scene, group)
    return scene.subjects[group.head]


def _find(scene: Scene, group: Group) -> Range | None:
    if (speaker := _voice(scene, group)) is not None:
        return speaker
    found = _alone(scene, _subject(scene, group))
    if found is not None and group.form == "fin":
        found = widened(scene, group, found)
    elif group.form == "fin":
        found = orphan(scene, group)
    return without_occasion(scene, found) if found is not None else None


def _alone(scene: Scene, found: Range | None) -> Range | None:
    """*Seul | le maire a dit*: the adjective says how many, not who."""
    if found is None or found[1] - found[0] < 2:
        return found
    first, second = scene.items[found[0]], scene.items[found[0] + 1]
    alone = first.norm in ("seul", "seule", "seuls", "seules")
    return (found[0] + 1, found[1]) if alone and second.pos in ("DET", "PROPN") else found


def _voice(scene: Scene, group: Group) -> Range | None:
    """Who speaks for the subject: *par la voix de X*, next to the verb."""
    items = scene.items
    for k in range(max(0, group.start - _NEAR), min(len(items) - 3, group.last + _NEAR)):
        if items[k].norm == "par" and items[k + 2].norm in ("voix", "bouche"):
            end = noun_phrase(items, k + 4)
            near = end == group.start or k == group.last + 1
            if items[k + 3].norm in words.DE and end > k + 4 and near:
                return k + 4, end
    return None


def _subject(scene: Scene, group: Group) -> Range | None:
    if group.form != "fin":
        return _borrowed(scene, group)
    if group.inverted >= 0:
        return group.inverted, group.inverted + 1
    before = group.start - 1
    if before < 0:
        return None
    item = scene.items[before]
    if item.norm in words.PERSONAL_SUBJECTS:
        return before, before + 1
    if item.norm == "qui":
        return antecedent(scene, before)
    opener = scene.openers.get(group.head, MAIN)
    if opener >= 0 and scene.items[opener].norm == "qui" and item.pos == "PUNCT":
        return antecedent(scene, opener)
    found = _in_clause(scene, group, opener, before + 1)
    if found is None and (item.pos in (QUOTE, "PUNCT") or before == opener):
        return postposed(scene, group.last + 1)
    return found


def _in_clause(scene: Scene, group: Group, opener: int, end: int) -> Range | None:
    low, previous = max(opener + 1, scene.parenthesis(group.first), 0), None
    for other in scene.finite:
        if other.last >= group.first:
            break
        if scene.openers[other.head] == opener and other.last >= low:
            previous = other
    if previous is not None:
        joint = _joint(scene, previous.last + 1, end)
        if joint < 0 and scene.items[end - 1].norm == ",":
            return None  # a verb after a comma, joined to nothing: no subject in sight
        if joint < 0 and (spliced := _spliced(scene, previous.last + 1, end)):
            return spliced
        found = nearest(scene, joint, end) if joint >= 0 else None
        return found or _of_relative(scene, group, previous) or subject_of(scene, previous)
    return nearest(scene, low, end)


def _of_relative(scene: Scene, group: Group, previous: Group) -> Range | None:
    """*La digue a cédé, selon X, qui se tait, mais | a ajouté que*: no thing says anything."""
    if not group.is_class("speech") or scene.items[group.start - 1].pos != "CCONJ":
        return None
    thing = subject_of(scene, previous)
    if thing is None or is_person(scene, thing):
        return None
    for other in reversed(scene.finite):
        opener = scene.openers[other.head]
        if previous.last < other.first and other.last < group.first and opener > 0:
            found = subject_of(scene, other) if scene.items[opener].norm == "qui" else None
            return found if found is not None and is_person(scene, found) else None
    return None


def _spliced(scene: Scene, low: int, high: int) -> Range | None:
    """The subject of a second clause after a mere comma: *il avoue, les restes ont été trouvés*."""
    for k in range(high - 1, low - 1, -1):
        if scene.items[k].norm == ",":
            end = noun_phrase(scene.items[:high], k + 1, wide=True)
            return (k + 1, high) if end == high else None
    return None


def _joint(scene: Scene, low: int, high: int) -> int:
    """Where the second of two coordinated clauses starts, or -1.

    After the first coordinator whose noun phrase reaches the verb (*et le ministère de
    l'Agriculture et de la Pêche a annoncé*), else after the last one.
    """
    items = scene.items
    joints = [
        k + 1
        for k in range(low, high)
        if items[k].pos == "CCONJ" or items[k].norm in (";", ":", "–", "—")
    ]
    end = high - (items[high - 1].norm == ",")
    for k in joints:
        if noun_phrase(items[:end], k, wide=True) == end:
            return k
    return joints[-1] if joints else -1


# --- verbs with no subject of their own ----------------------------------------------------------


_CAUSATIVES = closed("verbs_that_make_others_do")
_PERCEPTIONS = closed("verbs_of_perception")


def _borrowed(scene: Scene, group: Group) -> Range | None:
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
        found = subject_of(scene, host)
        if found is None or _is_voiceless(scene, found):
            continue
        if not _is_thing_beside(scene, found, before):
            return found
    return _framer(scene, group)


def _is_thing_beside(scene: Scene, subject: Range, hosts: list[Group]) -> bool:
    """Whether a subject is a thing while the sentence has one that speaks.

    *Marie Durand déclare que la mesure est injuste, en accusant …*: she accuses, not the measure.
    """
    if is_person(scene, subject):
        return False
    others = (subject_of(scene, host) for host in hosts if host.is_class("speech", "judgement"))
    return any(other is not None and is_person(scene, other) for other in others)


def _is_voiceless(scene: Scene, subject: Range) -> bool:
    return subject[1] - subject[0] == 1 and scene.items[subject[0]].norm in words.VOICELESS


def _framer(scene: Scene, group: Group) -> Range | None:
    """*Selon X, cela « reste rare », tout en ajoutant que*: what has no voice lends none."""
    if group.form != "gpart":
        return None
    for k in range(group.start):
        if scene.items[k].norm == "selon":
            end = noun_phrase(scene.items, k + 1)
            return (k + 1, end) if end > k + 1 else None
    return None


def _perceived(scene: Scene, group: Group) -> Range | None:
    """*on entend X répéter*, *voit Y dire*: the noun before the infinitive does it."""
    host = scene.verb_before(group.start)
    if host is None or scene.items[host.head].norm not in forms_of(_PERCEPTIONS):
        return None
    return antecedent(scene, group.start)


def _modified(scene: Scene, group: Group) -> Range | None:
    """The noun that a participle follows with no comma: *une lettre affirmant que*."""
    before = scene.item(group.start - 1)
    if group.form != "gpart" or before is None or scene.items[group.first].norm == "en":
        return None
    if before.pos not in ("NOUN", "PROPN", "ADJ") and before.norm not in words.THOSE:
        return None
    return antecedent(scene, group.start)


def _attached(scene: Scene, group: Group) -> bool:
    """Whether a participle hangs on the main clause: it follows a comma or *tout*."""
    return group.form == "gpart" and scene.items[group.first - 1].norm in (",", "tout")


def _controller(scene: Scene, group: Group) -> Range | None:
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
    if scene.items[host.head].norm not in forms_of(_CAUSATIVES):
        return None
    start = host.last + 1
    if is_time(scene.items, start):
        start = min(time_phrase(scene.items, start), marker)
    if scene.items[start].norm in words.TO:
        start += 1
    end = noun_phrase(scene.items[:marker], start, wide=True)
    return (start, end) if start < end == marker else None
