"""Predicates: the verb groups of a period, and which of them are cues.

A *group* runs from the auxiliary to the participle (*a déclaré*, *a-t-il ajouté*, *avait, dans un
communiqué, déclaré*), takes in a reflexive pronoun (*se dit*), a negation (*n'ont pas précisé*) and
a modal (*tient à préciser*), and is headed by its last verb. Groups whose head is in the lexicon
are cues to be; the others matter too, since they tell where clauses end and whose subject is whose.
"""

from collections.abc import Sequence
from typing import NamedTuple

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import fixed_adverbial, is_time, time_phrase
from quoteattr.grammar.page import Item, norm_at
from quoteattr.grammar.verbs import (
    adverbs_after,
    denies_infinitive,
    forms_of,
    has_nobody,
    head_readings,
    known_form,
    litotes_of,
    must_be_finite,
    must_be_participle,
    opens_locution,
    readings,
)
from quoteattr.lexicon import Reading, Verb, may_be_finite
from quoteattr.tables import closed

__all__ = [
    "MAIN",
    "PARENTHETICAL",
    "REPORTING",
    "WITH_OBJECT",
    "Complement",
    "Group",
    "find_groups",
]

# What opens the clause of a verb, where no item does: nothing, or a comma or bracket around it.
MAIN = -1
PARENTHETICAL = -2
REPORTING = ("speech", "judgement", "show")  # the classes of verbs that report by themselves
WITH_OBJECT = ("np_de", "np_a", "a_np_de", "de_inf", "a_inf")  # an object, then the content
_LONGEST_INTERRUPTION = 14  # items between commas inside a group: *avait, dans un communiqué, dit*
_LONGEST_GAP = 5  # adverbs and pronouns between auxiliary and participle


class Group(NamedTuple):
    """Items `first` to `last` (inclusive) of a period; `head` is the verb that has the meaning.

    `form` is that of the group as a whole: ``fin``, ``inf``, ``gpart`` or ``ppart`` (a participle
    without auxiliary). `readings` are those of the head that agree with it, empty for no cue verb.
    `inverted` is the index of a subject pronoun after the verb (*-t-il*), or -1.
    """

    first: int
    last: int
    head: int
    form: str
    readings: tuple[Reading, ...]
    negated: bool = False
    restricted: bool = False
    passive: bool = False
    reflexive: bool = False
    modal: bool = False
    inverted: int = -1
    start: int = -1  # the first item with clitics and negation, where the subject must end

    @property
    def verb(self) -> Verb | None:
        """The cue verb, None for any other."""
        return self.readings[0].verb if self.readings else None

    @property
    def lemma(self) -> str:
        """That of the cue verb, empty for any other."""
        return self.readings[0].verb.lemma if self.readings else ""

    def takes(self, *frames: str) -> bool:
        """Whether the cue verb has one of these frames."""
        return any(not reading.verb.frames.isdisjoint(frames) for reading in self.readings)

    def is_class(self, *classes: str) -> bool:
        """Whether the cue verb is of one of these classes."""
        return any(reading.verb.cls in classes for reading in self.readings)

    def does(self, *acts: str) -> bool:
        """Whether the cue verb is of one of these acts."""
        return any(reading.verb.act in acts for reading in self.readings)


class Complement(NamedTuple):
    """A content in sight: what opens it, its first item, and the object passed on the way.

    `opening` is ``que``, ``si``, ``de``, ``à``, ``inf``, ``charge`` (*accuse X de | fraude*),
    ``quote``, ``colon`` or ``object``.
    """

    opening: str
    start: int
    object: tuple[int, int] | None = None


def find_groups(items: Sequence[Item]) -> list[Group]:
    """All verb groups of a period, in order."""
    groups: list[Group] = []
    i = 0
    while i < len(items):
        group = _group_at(items, i)
        if group is None:
            i += 1
        else:
            if group.form == "ppart" and groups and _shares_auxiliary(items, groups, i):
                group = group._replace(form="fin", passive=False)
                if items[i - 1].norm == "ni" and groups[-1].last == i - 2:
                    group = groups.pop()._replace(last=i)  # *n'a ni confirmé ni démenti*
            groups.append(group)
            i = group.last + 1
    return groups


def _shares_auxiliary(items: Sequence[Item], groups: Sequence[Group], i: int) -> bool:
    """*avait abrégé les débats et demandé de voter*: a second participle after one auxiliary."""
    if not i or items[i - 1].pos != "CCONJ" or not head_readings(items, i, "ppart")[0]:
        return False
    host = next((group for group in reversed(groups) if group.form in ("fin", "inf")), None)
    return (
        host is not None
        and host.form == "fin"
        and not host.passive
        and items[host.head].form == "ppart"
    )


def _group_at(items: Sequence[Item], i: int) -> Group | None:
    item = items[i]
    form = item.form if item.pos in ("VERB", "AUX") else ""
    form = known_form(item.norm, form) if form else ""
    if form == "ppart" and item.norm == "fait" and opens_locution(items, i):
        form = "fin"  # *« … », fait remarquer X*
    if form != "fin" and may_be_finite(item.norm) and must_be_finite(items, i):
        form = "fin"
    if form == "fin":
        return _finite(items, i)
    if form == "inf":
        return _infinitive(items, i)
    if form == "gpart" or (not form and must_be_participle(items, i)):
        return _gerund(items, i)
    if form == "ppart" or (item.pos == "ADJ" and readings(item.norm, "ppart")):
        return _bare_participle(items, i)
    return None


def _finite(items: Sequence[Item], i: int) -> Group:
    start, negated, reflexive = _clitics(items, i)
    inverted = i + 1 if norm_at(items, i + 1) in words.INVERTED else -1
    head, passive = _perfect(items, i, max(i, inverted) + 1, reflexive)
    modal = False
    if head_readings(items, head, "fin" if head == i else "ppart", reflexive=reflexive)[1] == head:
        modal, head = _extended(items, head)
    neither = any(items[k].norm == "ni" for k in range(i, head))
    refusals = adverbs_after(items, i, head)
    refused = negated and (neither or has_nobody(items, start) or bool(refusals))
    last = max([head, *refusals]) if refused and head == i else head
    form = "fin" if head == i else "inf" if modal else "ppart"
    readings, end = head_readings(items, head, form, reflexive=reflexive)
    double: tuple[Reading, ...] = ()
    if negated and not neither and (refused or modal):  # *ne peut exclure que*
        double = litotes_of(readings)
    return Group(
        start if double or reflexive or refused else i, max(last, end), head, "fin",
        double or readings, refused and not double, negated and not (refused or double),
        passive, reflexive, modal, inverted, start,
    )  # fmt: skip


def _perfect(items: Sequence[Item], i: int, after: int, reflexive: bool) -> tuple[int, bool]:
    """The head of a group whose first verb stands at item `i`, and whether it is a passive.

    That is the participle, looked for from `after`, where the verb is an auxiliary.
    """
    head = _participle(items, after) if items[i].norm in words.AUXILIARIES else -1
    if head < 0:
        return i, False
    further = _participle(items, head + 1) if items[head].norm == "été" else -1
    if further >= 0:
        return further, True
    return head, items[i].norm in words.ETRE and not reflexive


def _clitics(items: Sequence[Item], i: int) -> tuple[int, bool, bool]:
    """Where the clitics before a verb start, whether they negate, whether they are reflexive."""
    start, negated, reflexive = i, False, False
    while start and items[start - 1].norm in words.BEFORE_VERBS:
        before = items[start - 1]
        if before.norm in ("nous", "vous") and _agrees(items[i], before.norm):
            twice = start > 1 and items[start - 2].norm == before.norm
            if not twice:
                break  # a subject, not an object
            reflexive = True  # *nous nous demandons*
        negated = negated or before.norm in words.NEGATORS
        reflexive = reflexive or before.norm in ("se", "s'")
        start -= 1
    return start, negated, reflexive


_OURS, _YOURS = closed("verbs_of_nous"), closed("verbs_of_vous")


def _agrees(verb: Item, pronoun: str) -> bool:
    """Whether *nous* or *vous* may be the subject of a verb: *nous disons*, not *nous a dit*."""
    if pronoun == "nous":
        return verb.norm.endswith("ons") or verb.norm in _OURS
    return verb.norm.endswith("ez") or verb.norm in _YOURS


def _participle(items: Sequence[Item], k: int) -> int:
    """The index of the participle that goes with an auxiliary, looking from `k`; -1 for none."""
    for gap in range(_LONGEST_GAP + 1):
        if not 0 <= k < len(items):
            break
        item = items[k]
        if item.form == "ppart" or item.pos == "ADJ" and _is_participle(item):
            return k
        if (after := max(fixed_adverbial(items, k), _day(items, k))) > k:
            k = after
        elif item.norm in ("tous", "toutes"):
            k += 1 + (norm_at(items, k + 1) == "deux")
        elif item.norm == ",":
            k = _after_interruption(items, k)
        elif item.pos in ("ADV", "PRON") or item.norm == "ni":
            k += 1
        elif item.norm in ("en", "par", "à", "d'", "pour") and not gap:
            k = _locution(items, k)
        else:
            break
    return -1


def _is_participle(item: Item) -> bool:
    return item.form == "ppart" or bool(readings(item.norm, "ppart"))


def _day(items: Sequence[Item], k: int) -> int:
    """The end of a day between auxiliary and participle (*a, dès le lendemain, appelé*), or `k`."""
    start = k + (items[k].norm == "dès")
    dated = start < len(items) and (start > k or items[k].norm in ("le", "ce", "cette"))
    end = time_phrase(items, start) if dated and is_time(items, start) else k
    return end if end < len(items) and items[end].form == "ppart" else k


def _locution(items: Sequence[Item], k: int) -> int:
    """The end of an adverbial of two or three words (*en effet*, *par ailleurs*), or -1."""
    found = (end for end in (k + 2, k + 3) if end < len(items) and _is_participle(items[end]))
    return next(found, -1)


def _after_interruption(items: Sequence[Item], k: int) -> int:
    for end in range(k + 1, min(len(items), k + _LONGEST_INTERRUPTION)):
        if items[end].norm == ",":
            return end + 1
        if items[end].form == "fin":
            break
    return -1


def _extended(items: Sequence[Item], head: int) -> tuple[bool, int]:
    """Whether the head is a modal with an infinitive, and the true head."""
    if items[head].norm not in forms_of(words.MODALS):
        return False, head
    k = head + 1
    while k < len(items) and (
        items[k].pos == "ADV"
        or items[k].norm in words.INVERTED | words.CLITICS
        or items[k].norm in words.BEFORE_INFINITIVE
        or fixed_adverbial(items, k) > k
    ):
        k = max(k + 1, fixed_adverbial(items, k))
    if k < len(items) and items[k].form == "inf" and readings(items[k].norm, "inf"):
        return True, k
    return False, head


def _infinitive(items: Sequence[Item], i: int) -> Group:
    own, negated, reflexive = _clitics(items, i)
    head, passive = _perfect(items, i, i + 1, reflexive)
    modal, head = _extended(items, head)
    form = "inf" if head == i or modal else "ppart"
    readings, end = head_readings(items, head, form, reflexive=reflexive)
    start, refused = denies_infinitive(items, own)
    refused = refused or negated and bool(adverbs_after(items, i, head))
    double = litotes_of(readings) if refused else ()
    first = start if reflexive or negated or start < own else i
    return Group(first, end, head, "inf", double or readings, negated=refused and not double,
                 passive=passive, reflexive=reflexive, modal=modal, start=start)  # fmt: skip


def _gerund(items: Sequence[Item], i: int) -> Group:
    start, negated, reflexive = _clitics(items, i)
    first = start if reflexive or negated or items[start].norm == "en" else i
    head, passive = _perfect(items, i, i + 1, reflexive)
    form = "gpart" if head == i else "ppart"
    found, end = head_readings(items, head, form, reflexive=reflexive)
    if i and items[i - 1].norm == "sous" and (apart := readings(f"sous-{items[i].norm}", form)):
        found, first = apart, i - 1  # *sous entendant que*: two words for one
    refusals = adverbs_after(items, i, head) if negated else []
    double = litotes_of(found) if refusals else ()
    return Group(first, max([end, *refusals]), head, "gpart", double or found,
                 negated=bool(refusals) and not double,
                 passive=passive, reflexive=reflexive, start=min(start, first))  # fmt: skip


def _bare_participle(items: Sequence[Item], i: int) -> Group:
    readings, _ = head_readings(items, i, "ppart")
    return Group(i, i, i, "ppart", readings, passive=True, start=i)
