"""Which objects of a verb hold somebody's words, and which a term, a title, a name or a thing.

*dénonce les « lenteurs coupables » de la mairie*; not *soutient le « non »*, *assure le « maintien
de l'ordre »*, *demande de préciser le « calendrier »*.
"""

from unicodedata import normalize

from quoteattr.constructions.base import quotes_in
from quoteattr.constructions.reporting import cues
from quoteattr.grammar import words
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import noun_phrase, past_facing
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import Scene
from quoteattr.tables import closed

__all__ = [
    "SCARE",
    "introduces",
    "is_aim",
    "is_deed",
    "is_matter",
    "is_of_other",
    "labels",
    "only_glosses",
    "quotes_words",
]


def is_aim(scene: Scene, group: Group, start: int) -> bool:
    """*demande de préciser le « calendrier »*, *est là pour fêter son « champion »*: not said yet.

    Under *pour* a quotation of some length may still give the words of those who act.
    """
    marker = scene.item(group.start - 1)
    if group.form != "inf" or marker is None:
        return False
    if marker.norm == "pour":
        quoted = quotes_in(scene, start, noun_phrase(scene.items, start))
        return all(len(scene.page.words(scene.items[k].region)) < _LONGEST_TERM for k in quoted)
    if marker.norm not in ("de", "d'", "à") or not group.is_class("speech"):
        return False
    host = scene.group_before(group.start)
    return host is not None and host.is_class("speech")


_BY_CHANCE = closed("verbs_with_things_as_objects")
_OF_WORDS = closed("nouns_of_words")


def is_matter(scene: Scene, group: Group, start: int) -> bool:
    """*reprendre la « procédure »*, *assurer le « maintien de l'ordre »*: things, and no words."""
    if group.lemma not in _BY_CHANCE:
        return False
    head = next((item for item in scene.items[start : start + 4] if item.pos == "NOUN"), None)
    return head is None or head.norm not in _OF_WORDS


def is_deed(scene: Scene, group: Group, start: int) -> bool:
    """*n'ayant opposé « aucune résistance »*, *trouvé la mort*: a deed in another's words."""
    if group.lemma not in ("opposer", "trouver"):
        return False
    if group.lemma == "trouver":
        return any(item.norm == "mort" for item in scene.items[start : start + 2])
    near = scene.items[start : noun_phrase(scene.items, start) + 1]
    return any(
        item.norm == "résistance"
        or item.pos == QUOTE
        and "résistance" in map(_plain, scene.page.words(item.region)[:4])
        for item in near
    )


def _plain(word: str) -> str:
    """A quoted word, its letters composed, without the sign behind it."""
    return normalize("NFC", word.strip(".,"))


def is_of_other(scene: Scene, group: Group, start: int, end: int) -> bool:
    """*montre X se vantant d'« avoir gagné »*: the words are those of another cue."""
    first = next(iter(quotes_in(scene, start, end)), start)
    for other in cues(scene):
        if other is not group and start < other.first and other.last < first:
            found = find_complement(scene, other)
            if other.form == "gpart" and found is not None and found.start == first:
                return True
    return False


def only_glosses(scene: Scene, group: Group, start: int, end: int) -> bool:
    """*s'interrogent sur le désir (« Le désir est-il illimité ? »)*: the title of a subject."""
    if group.lemma not in ("interroger", "réfléchir"):
        return False
    quoted = quotes_in(scene, start, end)
    return bool(quoted) and all(scene.items[k - 1].norm == "(" for k in quoted)


_INTRODUCERS = closed("introducers_of_quotations")


def introduces(scene: Scene, group: Group, k: int) -> bool:
    """Whether the words before a quotation only announce it: *par la phrase suivante « … »*."""
    return group.takes("np_de", "np_a") or scene.items[k - 1].norm in _INTRODUCERS


_LABELS = closed("nouns_of_labels")
_LONGEST_TERM = 4  # words from which on a quotation is more than a term
SCARE = 1  # words of a term in marks: *éviter de « contaminer » l'eau*


def quotes_words(
    scene: Scene, start: int, end: int, *, voiced: bool = False, fewest: int = 4
) -> bool:
    """Whether an object holds quoted words near its head that are no title and no name.

    `voiced`: right after a verb of speech even words with a capital are somebody's. Far from the
    head a quotation needs `fewest` words to be more than a term.
    """
    near = max(start + 1, past_facing(scene.items, noun_phrase(scene.items, start)))
    least = fewest if fewest <= SCARE + 1 else 1
    for k in range(start, end):
        item = scene.items[k]
        if item.pos != QUOTE:
            continue
        words = scene.page.words(item.region)
        capital = words[:1] and words[0][:1].isupper()
        is_title = not (voiced and k == start) and capital and item.form != "clause"
        if not is_title and len(words) >= least and (k < near or len(words) >= fewest):
            return True
    return False


def labels(scene: Scene, k: int) -> bool:
    """Whether a quotation after *de* tells a title or a renown."""
    before = [item.norm for item in scene.items[max(0, k - 2) : k]]
    return len(before) == 2 and before[0] in _LABELS and before[1] in words.BARE_DE
