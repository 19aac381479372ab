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
from quoteattr.grammar.appositions import with_appositions
from quoteattr.grammar.nearest import nearest, postposed
from quoteattr.grammar.page import QUOTE, Range
from quoteattr.grammar.parsed import orphan, widened
from quoteattr.grammar.phrases import head_of, is_proper, noun_phrase
from quoteattr.grammar.predicates import MAIN, Group
from quoteattr.grammar.scene import Scene
from quoteattr.grammar.verbs import forms_of
from quoteattr.nouns import NOUNS
from quoteattr.tables import closed

__all__ = ["antecedent", "is_person", "subject_of"]

_CAUSATIVES = closed("verbs_that_make_others_do")
_PERCEPTIONS = closed("verbs_of_perception")
_NEAR = 8  # items between a verb and *par la voix de*
_LONGEST_TIME = 7  # items of a participle and a time: *publié deux semaines plus tôt*
_LONGEST = 30  # items looked back for the antecedent of *qui*


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
    return found


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
    found = _in_clause(scene, group, opener, before + 1)
    if found is None and (item.pos in (QUOTE, "PUNCT") or before == opener):
        return postposed(scene, group.last + 1)
    return found


def _in_clause(scene: Scene, group: Group, opener: int, end: int) -> Range | None:
    low = max(opener + 1, scene.parenthesis(group.first), 0)
    before = (g for g in reversed(scene.finite) if low <= g.last < group.first)
    previous = next((g for g in before if scene.openers[g.head] == opener), None)
    if previous is not None:
        joint = _joint(scene, previous.last + 1, end)
        if joint < 0 and scene.items[end - 1].norm == ",":
            return None  # a verb after a comma, joined to nothing: no subject in sight
        if joint < 0 and (spliced := _spliced(scene, previous.last + 1, end)):
            return spliced
        found = nearest(scene, joint, end) if joint >= 0 else None
        return found or subject_of(scene, previous)
    return nearest(scene, low, end)


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


def _borrowed(scene: Scene, group: Group) -> Range | None:
    """The subject of the finite verb that a participle or an infinitive hangs on."""
    controller = _controller(scene, group) or _modified(scene, group)
    if controller is not None:
        return controller
    low = scene.parenthesis(group.first)
    before = [g for g in scene.finite if low <= g.first and g.last < group.first]
    after = [g for g in scene.finite if g.first > group.last and scene.openers[g.head] == MAIN]
    # A participle after a comma or *tout* hangs on the main clause.
    loose = group.form != "gpart" or scene.norm(group.first - 1) not in (",", "tout")
    before.sort(key=lambda g: (loose or scene.openers[g.head] < 0, g.first))
    for host in (*reversed(before), *after[:1]):
        found = subject_of(scene, host)
        if found is not None and not _is_thing_beside(scene, found, before):
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


def _framer(scene: Scene, group: Group) -> Range | None:
    """*Selon X, cela « reste rare », tout en ajoutant que*: what has no voice lends none."""
    if group.form != "gpart":
        return None
    for k in range(group.start):
        if scene.items[k].norm == "selon":
            end = noun_phrase(scene.items, k + 1)
            return (k + 1, end) if end > k + 1 else None
    return None


def _modified(scene: Scene, group: Group) -> Range | None:
    """The noun that a participle follows with no comma: *une lettre affirmant que*."""
    before = scene.item(group.start - 1)
    if group.form != "gpart" or before is None or scene.items[group.first].norm == "en":
        return None
    if before.pos not in ("NOUN", "PROPN", "ADJ") and before.norm not in words.THOSE:
        return None
    return antecedent(scene, group.start)


def _controller(scene: Scene, group: Group) -> Range | None:
    """Who does what an infinitive says after a causative: *permet à X de déclarer*."""
    marker = group.start - 1
    if group.form != "inf" or marker < 1:
        return None
    if scene.items[marker].pos in ("NOUN", "PROPN"):  # *on entend X répéter*, *voit Y dire*
        seen = scene.verb_before(marker)
        seers = forms_of(_PERCEPTIONS)
        return antecedent(scene, marker + 1) if seen and scene.norm(seen.head) in seers else None
    if scene.norm(marker) not in words.BEFORE_INFINITIVE:
        return None
    narrator = antecedent(scene, marker)
    if narrator is not None and scene.items[narrator[0] - 1].norm == "et" and narrator[0]:
        return narrator  # *et le maire d'ajouter*
    host = scene.group_before(marker)
    if host is None or scene.norm(host.head) not in forms_of(_CAUSATIVES):
        return None
    start = host.last + 1
    if is_time(scene.items, start):
        start = min(time_phrase(scene.items, start), marker)
    if scene.items[start].norm in words.TO:
        start += 1
    end = noun_phrase(scene.items[:marker], start, wide=True)
    return (start, end) if start < end == marker else None


# --- what a relative stands for ------------------------------------------------------------------


def antecedent(scene: Scene, relative: int) -> Range | None:
    """The noun phrase that a relative pronoun at item `relative` stands for."""
    end = relative
    if end and scene.items[end - 1].norm == ",":
        end -= 1
        aside = scene.items[end - 1].pos == "ADJ" or scene.items[end - 1].form == "ppart"
        if end > 2 and scene.items[end - 2].norm == "," and aside:
            end -= 2  # *60 % des Français, déçus, qui estiment*
    end = _before_participle(scene, end)
    best: Range | None = None
    named = scene.items[end - 1].pos == "PROPN"
    for start in range(end - 1, max(-1, end - _LONGEST), -1):
        item = scene.items[start]
        if item.form == "fin" or item.norm in (";", ":") or item.pos == "SCONJ":
            break
        if item.norm in words.CONTRACTED and best and best[0] == start + 1:
            continue
        host = scene.verb_before(start) if item.norm == "par" else None
        if best and host is not None and host.passive:
            break  # *est retirée de la liste par le maire, qui*: an agent, no part of the phrase
        if time_phrase(scene.items[:end], start) == end and is_time(scene.items, start):
            continue  # no time says anything
        if not _may_start(scene, start):
            continue
        reached = noun_phrase(scene.items[:end], start, wide=True)
        own = reached
        if reached < end:
            reached = with_appositions(scene.items[:end], start, reached)
        if reached == end:
            if named and best is not None and not _can_speak(scene, start):
                break  # *la politique de X, qui*: the name, not the thing
            best = start - _has_article(scene, start), end
            named = named or own < end and is_proper(scene.items, start)
    return best


def _before_participle(scene: Scene, end: int) -> int:
    """The end of a phrase before a participle and a time: *un rapport | publié hier qui*."""
    items = scene.items
    for k in range(end - 1, max(0, end - _LONGEST_TIME), -1):
        if items[k].form == "ppart" and items[k - 1].pos in ("NOUN", "PROPN", "ADJ"):
            timed = k + 1 < end and is_time(items, k + 1)
            return k if timed and time_phrase(items[:end], k + 1) == end else end
    return end


def _has_article(scene: Scene, start: int) -> bool:
    """Whether the *des* before a noun is its article: it follows what can govern no *de*."""
    before = scene.item(start - 2)
    free = before is None or before.form in ("fin", "inf", "ppart", "gpart")
    free = free or before is not None and before.pos in ("PUNCT", "CCONJ", "ADP", "ADV")
    return free and scene.norm(start - 1) == "des"


def _can_speak(scene: Scene, start: int) -> bool:
    """Whether the head of the phrase at `start` is somebody or something that speaks."""
    head = head_of(scene.items, start)
    if head is None:
        return False
    acronym = scene.page.text[head.start : head.end].isupper()
    return head.pos == "PROPN" or acronym or head.norm in NOUNS


def _may_start(scene: Scene, k: int) -> bool:
    item = scene.items[k]
    if item.pos == "PROPN":
        return not k or scene.items[k - 1].pos not in ("PROPN", "DET", "ADJ", "NOUN")
    if item.norm == "nombre" and scene.items[k + 1].norm in words.BARE_DE:
        return not k or scene.items[k - 1].pos != "DET"  # *nombre de députés*: many
    if item.pos == "NOUN":
        return not k or scene.items[k - 1].norm in words.CONTRACTED
    if item.norm in words.STRONG_PRONOUNS:
        return True
    if item.pos == "NUM" or item.norm in ("plus", "près", "moins"):
        before = scene.item(k - 1)
        counted = before is not None and before.norm in words.DE
        return before is None or not counted and before.pos not in ("DET", "NUM", "PROPN", "NOUN")
    return item.pos == "DET"


def is_person(scene: Scene, subject: Range) -> bool:
    """Whether a subject is somebody: a name, a role, a body, a pronoun that may stand for one."""
    first, head = scene.items[subject[0]], head_of(scene.items, subject[0])
    if first.pos == "PRON":
        return first.norm not in words.VOICELESS
    known = NOUNS.get(head.norm) if head is not None else None
    document = known is not None and known.domain == "document"
    return not document and _can_speak(scene, subject[0])
