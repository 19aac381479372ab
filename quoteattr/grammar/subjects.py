"""Who is the subject of a verb.

The subject is the pronoun next to the verb, else the noun phrase next to it on the left, else,
across a comma, the first noun phrase of its clause that stands under no preposition (*L'un des
responsables, sous couvert d'anonymat, a déclaré*). A verb in an incise has it on the right (*répond
son avocat*). Verbs coordinated without a subject of their own share the one before; a participle
and an infinitive borrow that of the clause they hang on, or of what a causative makes do it
(*permet à X de dire*).
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from quoteattr.conjugation import conjugate
from quoteattr.grammar import words
from quoteattr.grammar.adverbials import fixed_adverbial, is_time, time_phrase
from quoteattr.grammar.antecedents import antecedent, is_person
from quoteattr.grammar.appositions import with_appositions
from quoteattr.grammar.occasions import without_occasion
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.parsed import apposed, orphan, related, widened
from quoteattr.grammar.phrases import (
    is_name,
    is_preposition,
    is_proper,
    noun_phrase,
    past_facing,
    prepositional_phrase,
)
from quoteattr.grammar.predicates import Group

if TYPE_CHECKING:
    from quoteattr.grammar.scene import Scene

__all__ = ["MAIN", "PARENTHETICAL", "Range", "find_subject", "postposed"]

MAIN = -1
PARENTHETICAL = -2
_NEAR = 8  # items between a verb and *par la voix de*
_FARTHEST_SUBJECT = 24  # items looked ahead for a subject after its verb

Range = tuple[int, int]


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


def find_subject(scene: "Scene", group: Group) -> Range | None:
    """The words that name who does what the group says, or None where there are none."""
    if (speaker := _voice(scene, group)) is not None:
        return speaker
    found = _alone(scene, _subject(scene, group))
    if found is not None and group.form == "fin":
        found = widened(scene, group, found)
    elif group.form == "fin":
        found = orphan(scene, group)
    return without_occasion(scene, found) if found is not None else None


def _alone(scene: "Scene", found: Range | None) -> Range | None:
    """*Seul | le maire a dit*: the adjective says how many, not who."""
    if found is None or found[1] - found[0] < 2:
        return found
    first, second = scene.items[found[0]], scene.items[found[0] + 1]
    alone = first.norm in ("seul", "seule", "seuls", "seules")
    return (found[0] + 1, found[1]) if alone and second.pos in ("DET", "PROPN") else found


def _voice(scene: "Scene", group: Group) -> Range | None:
    """Who speaks for the subject: *par la voix de X*, next to the verb."""
    items = scene.items
    for k in range(max(0, group.start - _NEAR), min(len(items) - 3, group.last + _NEAR)):
        if items[k].norm == "par" and items[k + 2].norm in ("voix", "bouche"):
            end = noun_phrase(items, k + 4)
            near = end == group.start or k == group.last + 1
            if items[k + 3].norm in ("de", "d'", "du", "des") and end > k + 4 and near:
                return k + 4, end
    return None


def _subject(scene: "Scene", group: Group) -> Range | None:
    if group.form != "fin":
        return _borrowed(scene, group)
    if group.inverted >= 0:
        return group.inverted, group.inverted + 1
    before = group.start - 1
    while before >= 0 and _is_adverb(scene, before):
        before -= 1
    if before < 0:
        return None
    item = scene.items[before]
    if item.norm in words.PERSONAL_SUBJECTS:
        return before, before + 1
    if item.norm == "qui":
        return antecedent(scene, before) or related(scene, group, before)
    opener = scene.openers.get(group.head, MAIN)
    if opener >= 0 and scene.items[opener].norm == "qui" and item.pos == "PUNCT":
        return antecedent(scene, opener) or related(scene, group, opener)
    found = _in_clause(scene, group, opener, before + 1)
    if found is None and (item.pos in (QUOTE, "PUNCT") or before == opener):
        return postposed(scene, group.last + 1)
    return found


def _is_adverb(scene: "Scene", k: int) -> bool:
    """Not *beaucoup craignent*: some adverbs name people."""
    return scene.items[k].pos == "ADV" and scene.items[k].norm not in words.STRONG_PRONOUNS


def _in_clause(scene: "Scene", group: Group, opener: int, end: int) -> Range | None:
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
        found = _nearest(scene, joint, end) if joint >= 0 else None
        return found or _of_relative(scene, group, previous) or scene.subject(previous)
    return _nearest(scene, low, end)


def _of_relative(scene: "Scene", group: Group, previous: Group) -> Range | None:
    """*La digue a cédé, selon X, qui se tait, mais | a ajouté que*: no thing says anything."""
    if not group.is_class("speech") or scene.items[group.start - 1].pos != "CCONJ":
        return None
    thing = scene.subject(previous)
    if thing is None or is_person(scene, thing):
        return None
    for other in reversed(scene.finite):
        opener = scene.openers[other.head]
        if previous.last < other.first and other.last < group.first and opener > 0:
            found = scene.subject(other) if scene.items[opener].norm == "qui" else None
            return found if found is not None and is_person(scene, found) else None
    return None


def _spliced(scene: "Scene", low: int, high: int) -> Range | None:
    """The subject of a second clause after a mere comma: *il avoue, les restes ont été trouvés*."""
    for k in range(high - 1, low - 1, -1):
        if scene.items[k].norm == ",":
            end = noun_phrase(scene.items[:high], k + 1, wide=True)
            return (k + 1, high) if end == high else None
    return None


def _joint(scene: "Scene", low: int, high: int) -> int:
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


def _nearest(scene: "Scene", low: int, high: int) -> Range | None:
    """The subject among the phrases from `low` to `high`, the item before the verb group."""
    phrases = list(_phrases(scene, low, high))
    if not phrases:
        return None
    start, end = phrases[-1]
    while len(phrases) > 1 and phrases[-2][1] == start:
        phrases.pop()
        start = phrases[-1][0]
        phrases[-1] = (start, end)
    if end < high and all(i.pos == "ADJ" or i.form == "ppart" for i in scene.items[end:high]):
        end = high
    if end == high:
        if len(phrases) > 1 and _joined(scene, phrases[-2], phrases[-1]):
            start = phrases[-2][0]
        start = _before_coordination(scene, phrases, start, end)
        return _from_neither(scene, low, _listed(scene, phrases, (start, end))), end
    if scene.items[high - 1].pos != "PUNCT":
        start = _listed(scene, phrases, (start, end))
        return start, high if _goes_on(scene, end, high) else end
    start, end = phrases[0]
    if (named := _name_behind_participle(scene, end, high)) > end:
        return start, named
    return start, with_appositions(scene.items, start, end, before_verb=True)


def _name_behind_participle(scene: "Scene", end: int, high: int) -> int:
    """*Une des passagères ayant tout vu, Claire Vasseur, | raconte*: the end of the name."""
    items = scene.items
    comma = next((k for k in range(end, high) if items[k].norm == ","), high)
    if items[end].form not in ("gpart", "ppart") or comma + 1 >= high:
        return end
    named = items[comma + 1].pos == "PROPN" and noun_phrase(items[:high], comma + 1) == high - 1
    return high - 1 if named else end


def _goes_on(scene: "Scene", k: int, high: int) -> bool:
    """Whether a participle ties all before the verb to its subject: *un texte | portant*."""
    rest = scene.items[k:high]
    return rest[0].form in ("gpart", "ppart") and all(item.pos != "PUNCT" for item in rest)


def _before_coordination(scene: "Scene", phrases: list[Range], start: int, end: int) -> int:
    """*L'Organisation pour l'éducation, la science et la culture | a voté*: one name, one verb."""
    items = scene.items
    verb = next((item for item in items[end : end + _NEAR] if item.form == "fin"), None)
    if verb is None or verb.norm.endswith("nt") or not start or items[start - 1].norm != "et":
        return start
    reached = start - 1
    for first, last in reversed(phrases):
        if last != reached or last > start:
            continue
        if any(item.norm == "pour" for item in items[first + 1 : last]):
            return first
        reached = first - 1
        if items[reached].norm != ",":
            break
    return start


def _listed(scene: "Scene", phrases: list[Range], last: Range) -> int:
    """The start of a list that ends with the phrase `last`, before a verb in the plural.

    *Le maire, la préfète et l'évêque ont*; *Jeanne Durand, préfète, et son équipe ont*.
    """
    items = scene.items
    verb = next((item for item in items[last[1] : last[1] + _NEAR] if item.form == "fin"), None)
    if verb is None or not verb.norm.endswith("nt"):
        return last[0]
    after_comma = last[0] >= 2 and [i.norm for i in items[last[0] - 2 : last[0]]] == [",", "et"]
    if not after_comma and not any(item.norm == "et" for item in items[slice(*last)]):
        return last[0]
    reached, found = last[0] - 1 - after_comma, [last[0]]
    for first, end in reversed(phrases):
        alike = after_comma or {items[first].pos, items[last[0]].pos} <= {"DET", "PROPN"}
        if end == reached and items[end].norm == "," and alike:
            found.append(first)
            reached = first - 1
    return found[-1] if len(found) > 1 + after_comma else last[0]


def _from_neither(scene: "Scene", low: int, start: int) -> int:
    """The first *ni* of *ni A ni B*, where the phrase at `start` is B."""
    norms = [item.norm for item in scene.items[low:start]]
    return low + norms.index("ni") if norms[-1:] == ["ni"] and norms.count("ni") > 1 else start


def _joined(scene: "Scene", first: Range, second: Range) -> bool:
    """Whether the second phrase stands in apposition to the first."""
    return (
        first[1] + 1 == second[0]
        and scene.items[second[0]].norm != "des"
        and scene.items[first[1]].norm == ","
        and is_proper(scene.items, first[0]) != is_proper(scene.items, second[0])
        and (is_name(scene.items, *first) or is_name(scene.items, *second))
    )


def _phrases(scene: "Scene", low: int, high: int) -> Iterator[Range]:
    """The noun phrases from `low` to `high` that stand under no preposition, no relative."""
    k = low
    items = scene.items
    while k < high:
        item = items[k]
        if scene.opens(k) or item.form in ("gpart", "ppart", "inf"):
            k = _after_clause(scene, k, high)
        elif is_time(items, k):
            k = max(k + 1, time_phrase(items, k))
        elif (faced := past_facing(items, k)) > k:
            k = faced
        elif _is_preposition(scene, k, low):
            end = prepositional_phrase(items, k)
            if k < end <= high and item.norm in ("selon", "pour"):
                further = with_appositions(items, k + 1, end)
                end = further if further <= high else end
            k = end if k < end <= high else k + 1
        elif _is_title(scene, k):
            yield k, k + 1
            k += 1
        else:
            end = noun_phrase(items, k, wide=True)
            if end > high:
                end = noun_phrase(items[:high], k, wide=True)
            if end > k:
                yield k, end
            k = max(end, k + 1)


def _is_title(scene: "Scene", k: int) -> bool:
    """A name in marks as a subject: *« Quotidien » a affirmé que*."""
    item = scene.items[k]
    if item.pos != QUOTE or item.form == "clause":
        return False
    quoted = scene.page.words(item.region)
    return 0 < len(quoted) <= 4 and quoted[0][:1].isupper()


def _is_preposition(scene: "Scene", k: int, low: int) -> bool:
    """Not the plural article *des* at the head of a clause: *Des témoins parlent*."""
    item = scene.items[k]
    if item.norm == "des" and (k == low or scene.items[k - 1].pos in ("PUNCT", "CCONJ")):
        return False
    return is_preposition(item)


def _after_clause(scene: "Scene", k: int, high: int) -> int:
    """The end of a subordinate or participial clause that starts at `k`: its comma."""
    for end in range(k + 1, high):
        if scene.items[end].norm == ",":
            return end + 1
    return k + 1 if scene.items[k].form == "ppart" else high


def _borrowed(scene: "Scene", group: Group) -> Range | None:
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


_VOICELESS = frozenset("cela ça ceci ce c'".split())


def _is_voiceless(scene: "Scene", subject: Range) -> bool:
    return subject[1] - subject[0] == 1 and scene.items[subject[0]].norm in _VOICELESS


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
    host = next((g for g in reversed(scene.finite) if g.last < group.start), None)
    if host is None or scene.items[host.head].norm not in _perceptions():
        return None
    return antecedent(scene, group.start)


_DEMONSTRATIVES = frozenset({"celui", "celle", "ceux", "celles"})


def _modified(scene: "Scene", group: Group) -> Range | None:
    """The noun that a participle follows with no comma: *une lettre affirmant que*."""
    before = scene.item(group.start - 1)
    if group.form != "gpart" or before is None or scene.items[group.first].norm == "en":
        return None
    if before.pos not in ("NOUN", "PROPN", "ADJ") and before.norm not in _DEMONSTRATIVES:
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
    if group.form != "inf" or marker < 1 or scene.items[marker].norm not in ("de", "d'", "à"):
        return None
    narrator = antecedent(scene, marker)
    if narrator is not None and scene.items[narrator[0] - 1].norm == "et" and narrator[0]:
        return narrator  # *et le maire d'ajouter*
    host = next((g for g in reversed(scene.groups) if g.last < marker), None)
    if host is None or host.head + 1 >= marker:
        return None
    if scene.items[host.head].norm not in _causatives():
        return None
    start = host.last + 1
    if is_time(scene.items, start):
        start = min(time_phrase(scene.items, start), marker)
    if scene.items[start].norm in ("à", "au", "aux"):
        start += 1
    end = noun_phrase(scene.items[:marker], start, wide=True)
    return (start, end) if end == marker else None


def postposed(scene: "Scene", k: int) -> Range | None:
    """The subject that follows its verb, looked for from item `k` on.

    Circumstances may come between (*a révélé lundi | l'émission*, *a confié, à Reuters, | le
    directeur*); the phrase must not itself be the subject of a verb to its right.
    """
    items = scene.items
    stop = min(len(items), k + _FARTHEST_SUBJECT)
    while k < stop:
        item = items[k]
        if (after := fixed_adverbial(items, k)) > k:
            k = after
        elif item.pos == "ADV" or item.norm in words.INVERTED or item.norm == ",":
            k += 1
        elif is_time(items, k):
            k = max(k + 1, time_phrase(items, k))
        elif is_preposition(item):
            last = k - 1
            while last > 0 and items[last].pos == "ADV":
                last -= 1  # *ajoute encore de la Morlais*
            if _is_particle(scene, k) and items[last].form == "fin":
                return _closed_phrase(scene, k)  # *ajoute de la Morlais*
            end = prepositional_phrase(items, k)
            if end == k:
                return None
            k = end
        else:
            return _closed_phrase(scene, k)
    return None


def _is_particle(scene: "Scene", k: int) -> bool:
    """Whether *de* (*la*) starts a family name."""
    if scene.items[k].norm not in ("de", "d'", "du"):
        return False
    following = [item for item in scene.items[k + 1 : k + 3] if item.norm not in ("la", "l'")]
    return bool(following) and following[0].pos == "PROPN"


def _closed_phrase(scene: "Scene", k: int) -> Range | None:
    items = scene.items
    start = k + 1 if is_preposition(items[k]) else k
    end = noun_phrase(items, start)
    if end == start:
        return None
    end = with_appositions(items, k, end)
    after = scene.item(end)
    if after is not None and (after.form == "fin" or after.norm in words.NEGATORS):
        return None
    return k, max(apposed(scene, k, end), _row(scene, k, end))


def _row(scene: "Scene", start: int, end: int) -> int:
    """The end of a list of subjects behind a verb in the plural: *ont dit le maire | , A et B*."""
    items = scene.items
    verb = next((item for item in reversed(items[:start]) if item.form == "fin"), None)
    if verb is None or not verb.norm.endswith("nt"):
        return end
    k, joined = end, False
    while scene.has(k + 1) and items[k].norm == "," and not joined:
        following = noun_phrase(items, k + 1)
        if following == k + 1 or is_time(items, k + 1):
            return end
        joined = any(item.norm == "et" for item in items[k + 1 : following])
        k = following
    closed = not scene.has(k) or items[k].pos == "PUNCT"
    return k if joined and closed else end
