"""What a relative pronoun stands for, and what a participle without a comma modifies.

The noun phrase that reaches the pronoun, as long as it can be; of a name under a thing (*la
politique de X, qui*) the name alone.
"""

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import is_time, time_phrase
from quoteattr.grammar.appositions import with_appositions
from quoteattr.grammar.page import Range
from quoteattr.grammar.phrases import is_proper, noun_phrase
from quoteattr.grammar.scene import Scene
from quoteattr.nouns import NOUNS

__all__ = ["antecedent", "is_person"]

_LONGEST_TIME = 7  # items of a participle and a time: *publié deux semaines plus tôt*
_LONGEST = 30  # items looked back for the antecedent of *qui*


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
        if item.norm == "par" and best and start and _is_agent(scene, start):
            break
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


def _is_agent(scene: Scene, k: int) -> bool:
    """Whether *par* at item `k` goes with a verb, and is no part of the phrase before it.

    *arrêté à Valmont par un garde qui*: a name takes no agent; *est retirée de la liste par le
    maire, qui*: a passive does.
    """
    if scene.items[k - 1].pos == "PROPN":
        return True
    host = scene.verb_before(k)
    return host is not None and host.passive


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
    if not start or scene.items[start - 1].norm != "des":
        return False
    before = scene.item(start - 2)
    if before is None or before.form in ("fin", "inf", "ppart", "gpart"):
        return True
    return before.pos in ("PUNCT", "CCONJ", "ADP", "ADV")


def _can_speak(scene: Scene, start: int) -> bool:
    """Whether the head of the phrase at `start` is somebody or something that speaks."""
    k = start
    while scene.items[k].pos in ("DET", "ADJ", "NUM"):
        k += 1
    item = scene.items[k]
    acronym = scene.page.text[item.start : item.end].isupper()
    return item.pos == "PROPN" or acronym or item.norm in NOUNS


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
    k = subject[0]
    if scene.items[k].pos == "PRON":
        return scene.items[k].norm not in words.VOICELESS
    while k + 1 < subject[1] and scene.items[k].pos in ("DET", "ADJ", "NUM"):
        k += 1
    known = NOUNS.get(scene.items[k].norm)
    if known is not None and known.domain == "document":
        return False
    return _can_speak(scene, subject[0])
