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
from quoteattr.grammar.complements import reopened
from quoteattr.grammar.coordination import second_predicate
from quoteattr.grammar.endings import (
    describes,
    has_subject,
    keeps_tense,
    names_act,
    starts_over,
    tells_with_it,
    translates,
    waits_for_verb,
)
from quoteattr.grammar.infinitives import infinitive_at
from quoteattr.grammar.page import QUOTE, Item
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.reports import (
    adds_report,
    group_from,
    is_incise,
    opens_report,
    other_report,
    puts_forward,
)
from quoteattr.grammar.scene import MAIN, Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.lexicon import noun_cue
from quoteattr.nouns import MEDIA, PLATFORMS, fold
from quoteattr.tables import closed

__all__ = ["CONNECTIVES", "clause_end", "clause_start", "last_word"]

_STOPS = frozenset({".", "!", "?", "…", "...", ";"})

# After a comma these open a clause of the writer's own more often than not.
_WRITERS_OWN = (
    ("tandis", "que"),
    ("tandis", "qu'"),
    ("bien", "que"),
    ("bien", "qu'"),
    ("quoique",),
    ("où",),
    ("ce", "qui"),
    ("ce", "que"),
    ("ce", "qu'"),
    ("selon",),
    ("comme", "l'"),
    ("comme", "le"),
    ("d'", "après"),
)

CONNECTIVES = closed("connectives")
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
        item = items[k]
        if item.norm == "(":
            aside = _opens_aside(scene, k + 1) or _is_note(scene, k) or translates(scene, k)
            if k > start and aside:
                return last_word(items, k, start)
            depth += 1
        elif item.norm == ")":
            depth -= 1
            if depth < 0:
                return last_word(items, k, start)
        elif k > start and depth == 0 and _ends_before(scene, start, k, clausal):
            return last_word(items, k, start)
    return last_word(items, limit, start)


_ASIDES = closed("openers_of_asides")


def _opens_aside(scene: Scene, k: int) -> bool:
    """A parenthesis with a concession is the writer's: *(alors même qu'aucune charge …)*."""
    item, following = scene.item(k), scene.item(k + 1)
    if item is None or following is None:
        return False
    if item.norm == "ce" and following.norm in words.QUI_QUE:
        return _closes_after(scene, k)  # *(ce qui correspond au sud du pays)*
    return item.norm in _ASIDES


def _closes_after(scene: Scene, k: int) -> bool:
    """Whether the parenthesis that holds item `k` is the last thing of its clause."""
    items = scene.items
    end = next((j for j in range(k, len(items)) if items[j].norm == ")"), len(items))
    return end + 1 >= len(items) or items[end + 1].pos == "PUNCT"


def _is_note(scene: Scene, k: int) -> bool:
    """*qu'« il viendra. » (il est absent depuis lundi)*: a clause after a full stop is a note."""
    before = scene.items[k - 1]
    if before.pos != QUOTE or not any(scene.parenthesis(g.first) == k + 1 for g in scene.finite):
        return False
    spans = scene.page.regions[before.region].spans
    return bool(spans) and scene.page.text[spans[-1].end - 1] in ".!?"


def _next_subject(scene: Scene, start: int) -> int:
    """Where the main clause starts, if the content stands in a participial clause before it.

    *Rappelant que A, Marie Durand a dénoncé B*: A ends before the subject of *a dénoncé*.
    """
    end = len(scene.items)
    if any(g.last < start and scene.openers[g.head] == MAIN for g in scene.finite):
        return end
    hosts = [g for g in scene.groups if g.last < start]
    if not any(g.form != "fin" or _is_subordinate(scene, g) for g in hosts):
        return end
    for group in scene.finite:
        if group.first > start and scene.openers[group.head] == MAIN:
            subject = subject_of(scene, group)
            if subject and subject[0] > start and scene.items[subject[0] - 1].norm == ",":
                return subject[0] - 1
    return end


def _is_subordinate(scene: Scene, group: Group) -> bool:
    """*Alors que X a annoncé que A, les pressions montent*: a report in a clause before."""
    opener = scene.openers.get(group.head, MAIN)
    return opener >= 0 and scene.items[opener].form != "rel"


_MEDIA = closed("texts_somebody_is_told_in")


_GOES_ON = closed("goes_on_about_the_clause")


def _goes_on_after(scene: Scene, k: int) -> bool:
    """*« … » vers le pont*; not *depuis Lyon*, *avant de partir*, *après le match*."""
    item, following = scene.items[k], scene.item(k + 1)
    quoted = scene.page.regions[scene.items[k - 1].region].spans
    if following is None or not quoted or scene.page.text[quoted[-1].end - 1] in ".!?…":
        return False
    if item.norm == "depuis" and following.pos == "PROPN":
        return False
    return following.norm not in words.BARE_DE and infinitive_at(scene, k + 1) < 0


def _taken_up(scene: Scene, k: int) -> bool:
    """Whether what follows a quotation at item `k` goes on with the reported sentence."""
    item, following = scene.item(k), scene.item(k + 1)
    if item is None:
        return False
    if item.norm == ",":
        return following is not None and (
            following.norm in ("et", "ou") or following.pos == QUOTE and _enumerates(scene, k)
        )
    if item.norm in ("par", "de", "d'", "à", "dans", "sur", "contre", "avec", "du", "des", "au"):
        return True
    if item.norm in _GOES_ON:
        return _goes_on_after(scene, k)
    return item.norm in ("et", "ou", "que", "qu'") or item.form == "fin"


def _enumerates(scene: Scene, k: int) -> bool:
    """*« A », « B » et « C »*: quotations in a row with *et* before the last."""
    items = scene.items
    while k + 1 < len(items) and items[k].norm == "," and items[k + 1].pos == QUOTE:
        k += 2
    return k + 1 < len(items) and items[k].norm == "et" and items[k + 1].pos == QUOTE


def _ends_before(scene: Scene, start: int, k: int, clausal: bool) -> bool:
    items, item = scene.items, scene.items[k]
    if item.norm == ":":
        return not clausal or k + 1 < len(items) and items[k + 1].pos == QUOTE
    if item.norm == ",":
        return _comma_ends(scene, start, k, clausal)
    if item.norm == ";":
        return not (scene.has(k + 1) and items[k + 1].norm in ("que", "qu'", "et"))
    if item.norm in ("et", "mais"):
        if not clausal and scene.has(k + 1) and items[k + 1].norm == "qui":
            return True
        return second_predicate(scene, start, k + 1, clausal) or other_report(scene, k + 1, clausal)
    if not clausal and (_is_outer_verb(scene, start, k) or _tells_where(scene, k)):
        return True
    if not clausal and item.norm in ("en", "tout") and _has_no_other_verb(scene, start, k):
        return True
    if not clausal and item.form == "ppart" and items[k - 1].pos == QUOTE and k - 1 == start:
        return items[start].form == "clause"  # *la réplique « … » lancée par X*
    if not clausal and item.norm in ("alors", "tandis", "bien") and scene.has(k + 1):
        following = k + 1 + (items[k + 1].norm == "même")
        return scene.has(following) and items[following].norm in words.QUE
    if item.norm == "tout" and clausal and puts_forward(scene, k):
        return True
    if item.norm == "en" and clausal and adds_report(scene, start, k):
        return True
    if item.norm in ("en", "tout") and tells_with_it(scene, start, k, clausal):
        return True
    if item.form == "clause" and items[k - 1].pos not in ("PUNCT", QUOTE):
        group = scene.verb_at(k + 1)
        if group is not None and group.inverted >= 0:
            return True  # *qu'elle part « A » a-t-elle dit*: a sign is missing
    if item.pos == QUOTE or items[k - 1].pos != QUOTE:
        return item.norm == "tout" and opens_report(scene, k)
    return opens_report(scene, k)


def _has_no_other_verb(scene: Scene, start: int, k: int) -> bool:
    """*fait part de sa « vive émotion » | en apprenant la nouvelle*: a gerund needs a verb.

    Where the content has none the gerund hangs on the verb that reports it.
    """
    group = next((g for g in scene.groups if g.first >= k), None)
    if group is None or group.form != "gpart" or scene.items[group.first].norm != "en":
        return False
    near = group.first == k or group.first == k + 1 and scene.items[k].norm == "tout"
    infinitive = any(i.pos == QUOTE and i.lemma == "inf" for i in scene.items[start:k])
    return near and not infinitive and not any(start <= g.first < k for g in scene.groups)


def _tells_where(scene: Scene, k: int) -> bool:
    """*sa « vive émotion » | sur Twitter*, *une « erreur » | dans un communiqué*: where it is."""
    items = scene.items
    if items[k - 1].pos != QUOTE:
        return False
    if tuple(item.norm for item in items[k : k + 2]) in (("au", "sujet"), ("à", "propos")):
        return True
    if items[k].norm not in ("sur", "dans", "via"):
        return False
    end = noun_phrase(items, k + 1)
    closed = not scene.has(end) or items[end].pos == "PUNCT" or items[end].norm in ("en", "tout")
    if end == k + 1 or not closed:
        return False
    if items[k].norm == "dans":
        return any(item.norm in _MEDIA for item in items[k + 1 : end])
    name = scene.page.text[items[k + 1].start : items[end - 1].end]
    return fold(name) in PLATFORMS or fold(name) in MEDIA


def _is_outer_verb(scene: Scene, start: int, k: int) -> bool:
    """Whether the main verb stands at item `k`, its subject before the content."""
    group = scene.verb_at(k)
    if group is None or scene.openers[group.head] != MAIN:
        return False
    subject = subject_of(scene, group)
    return subject is not None and subject[0] < start


def _comma_ends(scene: Scene, start: int, k: int, clausal: bool) -> bool:
    following = tuple(item.norm for item in scene.items[k + 1 : k + 3])
    if following[:1] in (("selon",), ("d'",)) and waits_for_verb(scene, start, k):
        return False  # *que le prix, selon X, doublera*
    if clausal and keeps_tense(scene, start, k + 1):
        return False
    ends = _words_end(scene, start, k, clausal, following)
    if ends is not None:
        return ends
    group = group_from(scene, k + 1)
    if group is None:
        return False
    ends = _verb_ends(scene, start, k, clausal, group)
    if ends is not None:
        return ends
    if following[0] == "mais" and following[1:] in (("cela",), ("ça",), ("ce",), ("c'",)):
        return True
    if following[0] == "mais" and infinitive_at(scene, start) >= 0 and has_subject(scene, k + 2):
        return True
    if following[0] in ("et", "mais"):
        return second_predicate(scene, start, k + 2, clausal) or other_report(scene, k + 2, clausal)
    return opens_report(scene, k + 1)


def _words_end(
    scene: Scene, start: int, k: int, clausal: bool, following: tuple[str, ...]
) -> bool | None:
    """Whether the words after a comma end a content; None where they do not tell."""
    items = scene.items
    if any(following[: len(opening)] == opening for opening in _WRITERS_OWN):
        return not (following[0] == "où" and _quotes_from(scene, k + 1))
    if len(following) == 2 and following[0] in words.ONE and noun_cue(following[1]):
        return True  # *…, une accusation inédite*: the writer names the act of speech
    if names_act(scene, k + 1):
        return True
    if following[:1] in (("car",), ("malgré",), ("tant",)) and not clausal:
        return True
    if following[:1] == ("sans",) and infinitive_at(scene, k + 2) >= 0:
        return True
    if items[start].pos == QUOTE and k == start + 1:
        adds = following[:1] in (("en",), ("pour",))
        if _is_utterance(scene, items[start]) or not clausal and adds:
            return not _taken_up(scene, k)
    if following[:1] in (("que",), ("qu'",)) and k + 1 in reopened(scene):
        return True  # *…, alors qu'il dit que A, que B*: back to the verb before
    if following[:1] == ("mais",) and starts_over(scene, start, k + 2):
        return True
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
        if not clausal and describes(scene, start, k + 1):
            return False
        return not clausal or group.takes("np_de", "attr")
    return None


def _quotes_from(scene: Scene, k: int) -> bool:
    return any(item.pos == QUOTE for item in scene.items[k:])


def _is_utterance(scene: Scene, item: Item) -> bool:
    """Whether a quotation is long enough to be words somebody said, not a term."""
    return len(scene.page.text[item.start : item.end].split()) >= _FEWEST_WORDS


def clause_start(scene: Scene, end: int, low: int = 0) -> int:
    """The first item of the clause that ends at `end`, past connectives; not below `low`."""
    items = scene.items
    k = low
    while k < end:
        j = k
        if items[k].norm in ("en", "par", "de", "d'", "au"):
            j = fixed_adverbial(items, k)  # *En effet, …*
        while j < end and items[j].norm in CONNECTIVES and items[j].pos != "NOUN":
            j += 1
        if j > k and j < end and items[j].norm == ",":
            k = j + 1
        elif j > k and items[k].pos == "CCONJ":
            k += 1
        else:
            break
    return k if k < end else low
