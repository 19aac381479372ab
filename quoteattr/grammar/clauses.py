"""Where a reported clause ends.

A reported clause runs to the end of its period unless the writer takes the word back: with a clause
that comments on the saying (*…, alors que*, *…, ce qui*), a second predicate of the same subject
(*… et demande que*), a participle that opens another report (*…, précisant que*), the close of a
parenthesis that began outside, or a colon before a quotation. A relative or a plain subordinate
clause belongs to the content.
"""

from collections.abc import Sequence

from quoteattr.grammar import words
from quoteattr.grammar.adverbials import fixed_adverbial
from quoteattr.grammar.page import QUOTE, Item
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.reports import (
    gerund_reports,
    is_incise,
    opens_report,
    other_report,
)
from quoteattr.grammar.scene import MAIN, Scene, infinitive_at
from quoteattr.grammar.subjects import subject_of
from quoteattr.lexicon import noun_cue
from quoteattr.nouns import MEDIA, PLATFORMS, fold
from quoteattr.tables import closed

__all__ = ["CONNECTIVES", "clause_end", "clause_start", "last_word"]

_STOPS = frozenset({".", "!", "?", "…", "...", ";"})
# After a comma these open a clause of the writer's own more often than not: a word, and the words
# of which one must follow, if any must.
_WRITERS_OWN = {
    "tandis": words.QUE,
    "bien": words.QUE,
    "quoique": None,
    "où": None,
    "ce": words.QUI_QUE,
    "selon": None,
    "comme": {"l'", "le"},
    "d'": {"après"},
    "mais": words.VOICELESS,
}
_AFTER_PHRASES = closed("openers_after_a_phrase")
CONNECTIVES = closed("connectives")
_MEDIA = closed("texts_somebody_is_told_in")
_GOES_ON = closed("goes_on_about_the_clause")
_FEWEST_WORDS = 6  # of an utterance


def last_word(items: Sequence[Item], end: int, start: int = 0) -> int:
    """`end` moved back over the stops and commas that close a period."""
    while end > start and _is_loose(items[end - 1]):
        end -= 1
    return end


def _is_loose(item: Item) -> bool:
    if item.norm in (")", "]", "»"):
        return False
    if item.norm[:1] == "[" and item.norm[1:-1].isdigit():
        return True  # the call of a footnote
    return item.norm in _STOPS or item.pos in ("PUNCT", "SCONJ", "CCONJ") or item.norm == "même"


def clause_end(scene: Scene, start: int, *, clausal: bool = True, utterance: bool = False) -> int:
    """The end (exclusive) of the reported clause whose first item is `start`.

    `clausal` is false for a content that is no clause of its own (a noun phrase, an attribute, an
    infinitive): a finite verb that is coordinated to it is then the writer's. `utterance`: where a
    quotation that holds a clause comes first, it is the content by itself, unless taken up.
    """
    items = scene.items
    depth = 0
    limit = _next_subject(scene, start)
    if utterance and items[start].form == "clause" and not _taken_up(scene, start + 1):
        return start + 1
    for k in range(start, limit):
        norm = items[k].norm
        depth += (norm == "(") - (norm == ")")
        joint = norm not in ("(", ")") and k > start and not depth
        if depth < 0 or joint and _ends_before(scene, start, k, clausal):
            limit = k
            break
    return last_word(items, limit, start)


def _next_subject(scene: Scene, start: int) -> int:
    """Where the main clause starts, if the content stands in a participial clause before it.

    *Rappelant que A, Marie Durand a dénoncé B*: A ends before the subject of *a dénoncé*; so in a
    clause before, *Alors que X a annoncé que A, les pressions montent*.
    """
    end = len(scene.items)
    openers = [scene.openers[g.head] for g in scene.finite if g.last < start]
    apart = any(g.form != "fin" for g in scene.groups if g.last < start)
    apart = apart or any(k >= 0 and scene.items[k].form != "rel" for k in openers)
    if MAIN in openers or not apart:
        return end
    for group in scene.finite:
        if group.first > start and scene.openers[group.head] == MAIN:
            subject = subject_of(scene, group)
            if subject and subject[0] > start and scene.items[subject[0] - 1].norm == ",":
                return subject[0] - 1
    return end


def _taken_up(scene: Scene, k: int) -> bool:
    """Whether what follows a quotation at item `k` goes on with the reported sentence."""
    item, following = scene.item(k), scene.item(k + 1)
    if item is None:
        return False
    if item.norm == ",":
        return scene.norm(k + 1) in ("et", "ou") or _enumerates(scene, k)
    if item.norm in ("par", "de", "d'", "à", "dans", "sur", "contre", "avec", "du", "des", "au"):
        return True
    if item.norm in _GOES_ON:  # *« … » vers le pont*; not *avant de partir*, *après le match*
        ended = scene.page.last_sign(scene.items[k - 1].region) in ("", ".", "!", "?", "…")
        if following is None or item.norm == "depuis" and following.pos == "PROPN":
            return False
        return not ended and following.norm not in words.BARE_DE
    return item.norm in ("et", "ou", "que", "qu'") or item.form == "fin"


def _enumerates(scene: Scene, k: int) -> bool:
    """*« A », « B » et « C »*: quotations in a row with *et* before the last."""
    items = scene.items
    while k + 1 < len(items) and items[k].norm == "," and items[k + 1].pos == QUOTE:
        k += 2
    return scene.norm(k) == "et" and k + 1 < len(items) and items[k + 1].pos == QUOTE


def _ends_before(scene: Scene, start: int, k: int, clausal: bool) -> bool:
    items, item, following = scene.items, scene.items[k], scene.norm(k + 1)
    quoted = items[k - 1].pos == QUOTE
    if item.norm == ":":
        return not clausal or k + 1 < len(items) and items[k + 1].pos == QUOTE
    if item.norm == ",":
        return _comma_ends(scene, start, k, clausal)
    if item.norm == ";":
        return following not in ("que", "qu'", "et")
    if item.norm in ("et", "mais"):
        if not clausal and following == "qui":
            return True
        back = clausal and _goes_back(scene, start, k + 1)
        return back or other_report(scene, k + 1, clausal)
    if item.norm in ("en", "tout") and gerund_reports(scene, start, k, clausal):
        return True
    if not clausal and _phrase_ends(scene, start, k):
        return True
    if item.form == "clause" and items[k - 1].pos != "PUNCT" and not quoted:
        group = scene.verb_at(k + 1)
        if group is not None and group.inverted >= 0:
            return True  # *qu'elle part « A » a-t-elle dit*: a sign is missing
    return quoted and item.pos != QUOTE and opens_report(scene, k)


def _goes_back(scene: Scene, start: int, k: int) -> bool:
    """*a dit que la digue tenait et | a salué X*: a verb in the tense of the cue alone."""
    items, cue, verb = scene.items, scene.group_before(start), scene.verb_at(k)
    if cue is None or verb is None or cue.head == cue.first or verb.head == verb.first:
        return False
    tense, behind = items[cue.first].norm, scene.item(verb.last + 1)
    if behind is None or behind.pos == "PUNCT":
        return False  # *que la réforme est mauvaise et a échoué*
    inner = (items[g.first].norm for g in scene.finite if start <= g.first < k)
    return items[verb.first].norm == tense and tense not in inner


def _phrase_ends(scene: Scene, start: int, k: int) -> bool:
    """What ends a content that is no clause: the verb of its subject, where it was said, a clause.

    *la réplique « … » | lancée par X*; *reconnaît une « erreur » | alors même qu'il …*.
    """
    items, item = scene.items, scene.items[k]
    group = scene.verb_at(k)
    if group is not None and scene.openers[group.head] == MAIN:
        subject = subject_of(scene, group)
        if subject is not None and subject[0] < start:
            return True
    if items[k - 1].pos == QUOTE and _tells_where(scene, k):
        return True
    if item.form == "ppart" and k - 1 == start and items[start].pos == QUOTE:
        return items[start].form == "clause"
    if item.norm in ("alors", "tandis", "bien"):
        return scene.norm(k + 1 + (scene.norm(k + 1) == "même")) in words.QUE
    return False


def _tells_where(scene: Scene, k: int) -> bool:
    """*sa « vive émotion » | sur Twitter*, *une « erreur » | dans un communiqué*: where it is."""
    items = scene.items
    if (items[k].norm, scene.norm(k + 1)) in (("au", "sujet"), ("à", "propos")):
        return True
    if items[k].norm not in ("sur", "dans", "via"):
        return False
    end = noun_phrase(items, k + 1)
    closed = not scene.has(end) or items[end].pos == "PUNCT" or items[end].norm in ("en", "tout")
    if end == k + 1 or not closed:
        return False
    if items[k].norm == "dans":
        return any(item.norm in _MEDIA for item in items[k + 1 : end])
    name = fold(scene.page.text[items[k + 1].start : items[end - 1].end])
    return name in PLATFORMS or name in MEDIA


def _comma_ends(scene: Scene, start: int, k: int, clausal: bool) -> bool:
    ends = _words_end(scene, start, k, clausal)
    if ends is not None:
        return ends
    group = next((g for g in scene.groups if g.start > k), None)
    if group is None:
        return False
    ends = _verb_ends(scene, start, k, clausal, group)
    if ends is not None:
        return ends
    if scene.norm(k + 1) in ("et", "mais"):
        return other_report(scene, k + 2, clausal)
    return opens_report(scene, k + 1)


def _words_end(scene: Scene, start: int, k: int, clausal: bool) -> bool | None:
    """Whether the words after a comma end a content; None where they do not tell."""
    items, first, second = scene.items, scene.norm(k + 1), scene.norm(k + 2)
    if first in ("selon", "d'") and not any(start <= g.first < k for g in scene.groups):
        return False  # *que le prix, selon X, doublera*
    if first in _WRITERS_OWN and second in (_WRITERS_OWN[first] or {second}):
        return first != "où" or all(item.pos != QUOTE for item in items[k:])
    if not clausal and first in _AFTER_PHRASES:
        return True
    if first == "sans" and infinitive_at(scene, k + 2) >= 0:
        return True
    if items[start].pos == QUOTE and k == start + 1:
        long = len(scene.page.text[items[start].start : items[start].end].split()) >= _FEWEST_WORDS
        if long or not clausal and first in ("en", "pour"):
            return not _taken_up(scene, k)
    if noun_cue(first) and (second in words.QUE or second == "dont"):
        return True  # *…, accusation qu'elle a répétée*: what has been said, by a bare noun
    return None


def _verb_ends(scene: Scene, start: int, k: int, clausal: bool, group: Group) -> bool | None:
    """Whether the next verb after a comma ends a content; None where it does not tell."""
    items = scene.items
    if group.start == k + 1 and group.form == "fin":
        subject = subject_of(scene, group)  # the verb of an outer clause, or an incise
        if items[k - 1].pos == QUOTE and not clausal:
            return True  # *en criant « A », a frappé X*
        if group.inverted >= 0 or subject is None:
            return group.inverted >= 0
        return subject[0] < start or is_incise(scene, group, subject)
    if group.start == k + 1 and group.form == "gpart" and items[k + 1].norm != "en":
        if group.readings or not clausal:
            return True
    elif not clausal and group.form == "fin" and scene.openers[group.head] == MAIN:
        subject = subject_of(scene, group)
        if subject is not None and subject[0] == k + 1:
            return True
    if group.first == k + 1 and group.form == "ppart":
        return not clausal or group.takes("np_de", "attr")
    return None


def clause_start(scene: Scene, end: int, low: int = 0) -> int:
    """The first item of the clause that ends at `end`, past connectives; not below `low`."""
    items = scene.items
    k = low
    while k < end:
        j = k
        if items[k].norm in ("en", "par", "de", "d'", "au"):
            j = fixed_adverbial(items, k)  # *En effet, …*
        while j < end and items[j].norm in CONNECTIVES:
            j += 1
        if j > k and j < end and items[j].norm == ",":
            k = j + 1
        elif j > k and items[k].pos == "CCONJ":
            k += 1
        else:
            break
    return k if k < end else low
