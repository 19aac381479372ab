"""Which verb groups report: their word is a cue, and their subject can be a source.

Out are an imperative to the reader, *on* with a verb of opinion, *cela dit*, what has only to be
said, and inside a quotation everything but speech of a third person.
"""

from quoteattr.grammar import words
from quoteattr.grammar.one import ONE, seat
from quoteattr.grammar.page import QUOTE, TOP
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import MAIN, Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.nouns import NOUNS
from quoteattr.tables import closed

__all__ = ["NOTING", "cues", "speaks", "uses_words"]


def cues(scene: Scene) -> list[Group]:
    """The groups that can report: heads in the lexicon, with a subject that can be a source."""
    if scene.reporting is None:
        scene.reporting = [g for g in scene.groups if g.readings and _may_report(scene, g)]
    return scene.reporting


def speaks(scene: Scene, group: Group) -> bool:
    """Whether the subject is a name, a pronoun, or a noun that the tables know to speak."""
    subject = subject_of(scene, group)
    if subject is None:
        return True
    items = scene.items[subject[0] : subject[1]]
    head = next((item for item in items if item.pos in ("NOUN", "PROPN", QUOTE)), None)
    if head is None or head.pos != "NOUN" or head.norm in NOUNS:
        return True
    return head.norm.rpartition("-")[2] in NOUNS  # *une méta-analyse*, *la vice-rectrice*


_FIRST_SECOND = closed("pronouns_first_second_person")
_WORDS_OF_MANY = closed("verbs_on_may_speak_with")


def _may_report(scene: Scene, group: Group) -> bool:
    if _is_asked(scene, group) or group.modal and scene.items[group.first].norm in _UNREAL:
        return False
    subject = None if group.passive else subject_of(scene, group)
    pronoun = scene.items[subject[0]].norm if subject and subject[1] - subject[0] == 1 else ""
    opener = MAIN if group.passive else scene.openers.get(group.head, MAIN)
    what = [item.norm for item in scene.items[opener - 1 : opener + 1]] if opener > 0 else []
    if what == ["ce", "qui"] or pronoun in ("cela", "ça", "ceci"):  # what happens has no voice
        return False
    if group.is_class("show") and not speaks(scene, group):
        return False
    if pronoun in ONE and subject is not None:
        return _one_speaks(scene, group, subject[0])
    if subject is None and _commands(group):
        return False
    if group.form == "inf" and (_is_impersonal(scene, group) or _is_decided(scene, group)):
        return False
    if _infers(scene, group):
        return False
    if scene.period.level != TOP:
        third = pronoun not in _FIRST_SECOND and subject is not None
        return third and group.is_class("speech") and group.form in ("fin", "gpart")
    return True


_TAKES_FOR_GRANTED = closed("questions_of_circumstance")


def _is_asked(scene: Scene, group: Group) -> bool:
    """Whether a report is what a question asks; *pourquoi* and *comment* take it for granted."""
    if scene.items[-1].norm != "?":
        return False
    return not any(item.norm in _TAKES_FOR_GRANTED for item in scene.items[: group.start])


#: What any reader may do, and the writer: *on remarque que*, *il est à noter que*.
NOTING = closed("verbs_of_noting")


def _one_speaks(scene: Scene, group: Group, k: int) -> bool:
    """*Dans un communiqué, on précise que*, *murmure-t-on*: those of the place, or who told it.

    Without a place *on* before its verb is anybody and the writer; behind it, one who told him.
    """
    if group.lemma == "lire":
        return False  # what one reads somewhere: see `incise`
    if group.lemma in _WORDS_OF_MANY or seat(scene.items, k) is not None:
        return True
    return group.inverted >= 0 and group.lemma not in NOTING


def uses_words(group: Group) -> bool:
    """*utiliser le mot « X »*, *employer l'expression « X »*."""
    return group.lemma in ("employer", "user", "utiliser")


def _commands(group: Group) -> bool:
    """An imperative: *notez que*."""
    simple = group.form == "fin" and not group.passive and group.head == group.first
    return simple and all(reading.person != 3 for reading in group.readings)


_UNREAL = closed("must_and_may")
_NEAR = 4  # items from an impersonal verb to its infinitive: *il est possible de*
_IMPERSONAL = closed("impersonal_verbs")
_DECIDES = closed("participles_of_deciding")


def _is_decided(scene: Scene, group: Group) -> bool:
    """*ont décidé de ne pas appeler à*, *a choisi de demander que*: a plan, and no words yet."""
    k = group.start - 1
    while scene.has(k) and scene.items[k].norm in words.NEGATORS | words.NEGATIVE_ADVERBS:
        k -= 1
    if k < 1 or scene.items[k].norm not in ("de", "d'", "à"):
        return False
    return scene.items[k - 1].norm in _DECIDES


def _is_impersonal(scene: Scene, group: Group) -> bool:
    """*il est à noter que*, *il convient de préciser que*, *force est de constater que*."""
    host = scene.group_before(group.start)
    if host is None or group.start - host.last > _NEAR or host.form != "fin":
        return False
    if scene.items[host.head].norm not in _IMPERSONAL:
        return False
    before = scene.item(host.start - 1)
    return before is not None and before.norm in ("il", "force", "ce", "c'")


def _infers(scene: Scene, group: Group) -> bool:
    """*tout laisse à penser que*, *rien n'indique que*: what nobody says."""
    return group.form == "fin" and scene.norm(group.start - 1) in ("tout", "rien")
