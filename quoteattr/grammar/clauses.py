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
from quoteattr.grammar.antecedents import is_person
from quoteattr.grammar.complements import find_complement, infinitive_at, reopened
from quoteattr.grammar.endings import (
    has_subject,
    keeps_tense,
    starts_over,
    tells_with_it,
    tense,
    waits_for_verb,
)
from quoteattr.grammar.page import QUOTE, Item
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import MAIN, Scene
from quoteattr.lexicon import noun_cue
from quoteattr.nouns import MEDIA, PLATFORMS, fold

__all__ = ["CONNECTIVES", "clause_end", "clause_start", "is_utterance", "last_word"]

_REPORTING = ("speech", "judgement", "show")
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
# The same, where a reporting verb follows.
_NEXT_REPORT = frozenset({"tandis", "alors", "avant", "tout", "en", "mais", "et", "puis"})

# Connectives at the head of a clause link it to the text before: they are the writer's.
CONNECTIVES = frozenset(
    "mais or et donc car néanmoins cependant toutefois ainsi enfin pourtant ensuite puis alors "
    "aussi également notamment toujours parce que d'ailleurs désormais finalement surtout en effet "
    "par ailleurs en revanche au contraire de plus de même par conséquent en outre du moins "
    "concrètement autrement inversement bref certes sinon même si outre seulement".split()
)


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
            if k > start and depth == 0 and (_opens_aside(scene, k + 1) or _is_note(scene, k)):
                return last_word(items, k, start)
            depth += 1
        elif item.norm == ")":
            depth -= 1
            if depth < 0:
                return last_word(items, k, start)
        elif k > start and depth == 0 and _ends_before(scene, start, k, clausal):
            return last_word(items, k, start)
    return last_word(items, limit, start)


_ASIDES = frozenset("alors bien quoique tandis même voir cf cf. lire".split())


def _opens_aside(scene: Scene, k: int) -> bool:
    """A parenthesis with a concession is the writer's: *(alors même qu'aucune charge …)*."""
    item, following = scene.item(k), scene.item(k + 1)
    if item is None or following is None:
        return False
    if item.norm == "ce" and following.norm in ("qui", "que", "qu'"):
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
            subject = scene.subject(group)
            if subject and subject[0] > start and scene.items[subject[0] - 1].norm == ",":
                return subject[0] - 1
    return end


def _is_subordinate(scene: Scene, group: Group) -> bool:
    """*Alors que X a annoncé que A, les pressions montent*: a report in a clause before."""
    opener = scene.openers.get(group.head, MAIN)
    return opener >= 0 and scene.items[opener].form != "rel"


_MEDIA = frozenset(
    "communiqué entretien interview tweet lettre tribune message vidéo discours "
    "commentaires".split()
)


# After a quotation these go on with the clause; *lors de*, *devant* tell how it was said.
_GOES_ON = frozenset(
    "vers depuis avant après pour sans sous chez jusqu' jusque parmi malgré parce afin puisque "
    "puisqu' grâce".split()
)


def _goes_on_after(scene: Scene, k: int) -> bool:
    """*« … » vers le pont*; not *depuis Lyon*, *avant de partir*, *après le match*."""
    item, following = scene.items[k], scene.item(k + 1)
    quoted = scene.page.regions[scene.items[k - 1].region].spans
    if following is None or not quoted or scene.page.text[quoted[-1].end - 1] in ".!?…":
        return False
    if item.norm == "après":
        return following.norm in ("que", "qu'")
    if item.norm == "depuis" and following.pos == "PROPN":
        return False
    return following.norm not in ("de", "d'") and infinitive_at(scene, k + 1) < 0


def _taken_up(scene: Scene, k: int) -> bool:
    """Whether what follows a quotation at item `k` goes on with the reported sentence."""
    item, following = scene.item(k), scene.item(k + 1)
    if item is None:
        return False
    if item.norm == ",":
        return following is not None and (
            following.norm in ("et", "ou") or following.pos == QUOTE and _enumerates(scene, k)
        )
    if item.norm == "dans" and any(i.norm in _MEDIA for i in scene.items[k + 1 : k + 4]):
        return False  # *« … » dans un communiqué*: how it was said
    if item.norm in ("par", "de", "d'", "à", "dans", "sur", "contre", "avec", "du", "des", "au"):
        return True
    if item.norm in _GOES_ON:
        return _goes_on_after(scene, k)
    return item.norm in ("et", "ou", "que", "qu'") or item.form == "fin" or item.pos == "ADJ"


def _enumerates(scene: Scene, k: int) -> bool:
    """*« A », « B » et « C »*: quotations in a row with *et* before the last."""
    items = scene.items
    while k + 1 < len(items) and items[k].norm == "," and items[k + 1].pos == QUOTE:
        k += 2
    return k + 1 < len(items) and items[k].norm == "et" and items[k + 1].pos == QUOTE


def _ends_before(scene: Scene, start: int, k: int, clausal: bool) -> bool:
    items, item = scene.items, scene.items[k]
    if item.norm == ":":
        explains = not clausal and _opens_clause(scene, k + 1)
        return explains or k + 1 < len(items) and items[k + 1].pos == QUOTE
    if item.norm == ",":
        return _comma_ends(scene, start, k, clausal)
    if item.norm == ";":
        return not (scene.has(k + 1) and items[k + 1].norm in ("que", "qu'", "et"))
    if item.norm in ("et", "mais"):
        if not clausal and scene.has(k + 1) and items[k + 1].norm == "qui":
            return True
        return _second_predicate(scene, start, k + 1, clausal) or _other_report(
            scene, k + 1, clausal
        )
    if not clausal and (_is_outer_verb(scene, start, k) or _tells_where(scene, k)):
        return True
    if not clausal and item.norm in ("en", "tout") and _has_no_other_verb(scene, start, k):
        return True
    if not clausal and item.form == "ppart" and items[k - 1].pos == QUOTE and k - 1 == start:
        return items[start].form == "clause"  # *la réplique « … » lancée par X*
    if not clausal and item.norm in ("alors", "tandis", "bien") and scene.has(k + 1):
        following = k + 1 + (items[k + 1].norm == "même")
        return scene.has(following) and items[following].norm in ("que", "qu'")
    if item.norm == "tout" and clausal and _puts_forward(scene, k):
        return True
    if item.norm == "en" and clausal and _adds_report(scene, start, k):
        return True
    if item.norm in ("en", "tout") and tells_with_it(scene, start, k, clausal):
        return True
    if item.norm == "dans" and k == start + 1 and _is_told_in(scene, k):
        return True
    if item.pos == QUOTE or items[k - 1].pos != QUOTE:
        return item.norm == "tout" and _opens_report(scene, k)
    return _opens_report(scene, k)


def _opens_clause(scene: Scene, k: int) -> bool:
    """*permet à la foule d'entrer : les dégâts sont grands*: a main clause of the writer's."""
    group = next((g for g in scene.finite if g.first > k), None)
    subject = scene.subject(group) if group is not None else None
    main = group is not None and scene.openers[group.head] == MAIN
    return main and subject is not None and subject[0] == k


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
    group = next((g for g in scene.finite if g.start == k), None)
    if group is None or scene.openers[group.head] != MAIN:
        return False
    subject = scene.subject(group)
    return subject is not None and subject[0] < start


def _comma_ends(scene: Scene, start: int, k: int, clausal: bool) -> bool:
    items = scene.items
    following = tuple(item.norm for item in items[k + 1 : k + 3])
    if following[:1] in (("selon",), ("d'",)) and waits_for_verb(scene, start, k):
        return False  # *que le prix, selon X, doublera*
    if clausal and keeps_tense(scene, start, k + 1):
        return False
    if any(following[: len(opening)] == opening for opening in _WRITERS_OWN):
        return not (following[0] == "où" and _quotes_from(scene, k + 1))
    if len(following) == 2 and following[0] in ("un", "une") and noun_cue(following[1]):
        return True  # *…, une accusation inédite*: the writer names the act of speech
    if following[:1] in (("car",), ("malgré",), ("tant",)) and not clausal:
        return True
    if following[:1] == ("sans",) and infinitive_at(scene, k + 2) >= 0:
        return True
    if items[start].pos == QUOTE and k == start + 1:
        adds = following[:1] == ("en",) or following[:1] == ("pour",)
        if is_utterance(scene, items[start]) or not clausal and adds:
            return not _taken_up(scene, k)
    if k + 1 != start - 1 and following[:1] in (("que",), ("qu'",)) and k + 1 in reopened(scene):
        return True  # *…, alors qu'il dit que A, que B*: back to the verb before
    if following[:1] == ("mais",) and starts_over(scene, start, k + 2):
        return True
    group = _group_from(scene, k + 1)
    if group is None:
        return False
    if group.start == k + 1 and group.form == "fin":
        subject = scene.subject(group)  # the verb of an outer clause, or an incise
        if items[k - 1].pos == QUOTE and not clausal:
            return True  # *en criant « A », a frappé X*
        return group.inverted >= 0 or subject is not None and subject[0] < start
    if (
        group.start == k + 1
        and group.form == "gpart"
        and items[k + 1].norm != "en"
        and (group.readings or not clausal)
    ):
        return True
    if not clausal and group.form == "fin" and scene.openers[group.head] == MAIN:
        subject = scene.subject(group)
        if subject is not None and subject[0] == k + 1:
            return True
    if group.first == k + 1 and group.form == "ppart":
        return not clausal or group.takes("np_de", "attr")
    if following[0] == "mais" and following[1:] in (("cela",), ("ça",), ("ce",), ("c'",)):
        return True
    if following[0] == "mais" and infinitive_at(scene, start) >= 0 and has_subject(scene, k + 2):
        return True
    if following[0] in ("et", "mais"):
        return _second_predicate(scene, start, k + 2, clausal) or _other_report(
            scene, k + 2, clausal
        )
    if following[0] in ("il", "elle", "ils", "elles", "on") and not clausal:
        return True
    return _opens_report(scene, k + 1)


def _quotes_from(scene: Scene, k: int) -> bool:
    return any(item.pos == QUOTE for item in scene.items[k:])


def _other_report(scene: Scene, k: int, clausal: bool) -> bool:
    """*…, mais le préfet craint que …*: another source has the word from item `k` on."""
    group = next((g for g in scene.finite if g.start > k), None)
    if group is None or scene.openers[group.head] != MAIN:
        return False
    subject = scene.subject(group)
    if subject is None or subject[0] != k:
        return False
    return not clausal or (group.is_class("speech", "judgement") and _has_content(scene, group))


def _group_from(scene: Scene, k: int) -> Group | None:
    return next((g for g in scene.groups if g.start >= k), None)


def _opens_report(scene: Scene, k: int) -> bool:
    """Whether a participle or clause that starts at item `k` opens a second report."""
    item = scene.item(k)
    group = _group_from(scene, k)
    if item is None or group is None:
        return False
    lead = scene.items[k : group.first]
    if group.form == "gpart" and len(lead) <= 2 and all(i.pos not in ("ADJ", "NOUN") for i in lead):
        return group.is_class(*_REPORTING) and _has_clause(scene, group)
    if item.norm in ("tandis", "alors", "avant"):
        return group.is_class("speech") and group.first - k < 12 and _has_content(scene, group)
    return False


def _puts_forward(scene: Scene, k: int) -> bool:
    """*…, tout en mettant en avant son coût*: a locution of speech is of him who speaks."""
    group = next((g for g in scene.groups if g.first == k + 1), None)
    return group is not None and group.form == "gpart" and group.last > group.head


def _adds_report(scene: Scene, start: int, k: int) -> bool:
    """*affirme que la loi est mauvaise en accusant X de …*: no thing accuses anybody."""
    group = next((g for g in scene.groups if g.first == k), None)
    inner = next((g for g in scene.finite if start <= g.first < k), None)
    if group is None or inner is None or group.form != "gpart" or not group.is_class("speech"):
        return False
    subject = scene.subject(inner)
    thing = subject is not None and start <= subject[0] and not is_person(scene, subject)
    return thing and _has_content(scene, group)


def _is_told_in(scene: Scene, k: int) -> bool:
    """*« A » | dans un communiqué*: how it was said."""
    medium = any(item.norm in _MEDIA for item in scene.items[k + 1 : k + 4])
    return scene.items[k - 1].pos == QUOTE and medium


def _second_predicate(scene: Scene, start: int, k: int, clausal: bool) -> bool:
    """Whether a second predicate of the writer's own subject stands at item `k`."""
    items = scene.items
    while k < len(items) and items[k].pos == "ADV" and items[k].norm not in words.NEGATORS:
        k += 1
    item = scene.item(k)
    if item is None:
        return False
    group = next((g for g in scene.groups if g.start <= k <= g.first), None)
    if item.norm in ("il", "elle", "ils", "elles", "on"):
        group = next((g for g in scene.finite if g.start == k + 1), None)
    elif not clausal and group is not None and _goes_on(scene, start, group):
        return True
    if group is None or group.form not in ("fin", "gpart") or _shares(scene, start, group):
        return False
    voiced = group.is_class(*_REPORTING) or (not clausal and group.form == "gpart")
    if group.form == "gpart" and items[k].norm != "en" and not _after_gerund(scene, start):
        return False
    if voiced and _has_content(scene, group):
        return True
    if item.norm in words.PERSONAL_SUBJECTS:
        return False
    return _changes_number(scene, start, group) or (clausal and _returns(scene, start, k, group))


def _goes_on(scene: Scene, start: int, group: Group) -> bool:
    """Whether a verb after a content that is no clause can only go with the writer's own verb.

    A finite one, and a participle that shares its auxiliary: *s'est engagé à partir et annoncé …*.
    """
    if group.form == "fin":
        return True
    host = next((g for g in reversed(scene.finite) if g.last < start), None)
    if host is None or scene.items[host.head].form != "ppart" or group.form != "ppart":
        return False
    if any(item.form in ("ppart", "fin") for item in scene.items[start : group.first]):
        return False
    return group.is_class(*_REPORTING) and find_complement(scene, group) is not None


def _after_gerund(scene: Scene, start: int) -> bool:
    """Whether the cue before the content is a participle, which another may be coordinated to."""
    host = next((g for g in reversed(scene.groups) if g.last < start), None)
    return host is not None and host.form == "gpart"


def _shares(scene: Scene, start: int, group: Group) -> bool:
    """Whether a bare participle shares the auxiliary of a verb inside the content."""
    if scene.items[group.head].form != "ppart" or group.head != group.first:
        return False
    host = next((g for g in reversed(scene.groups) if g.last < group.first), None)
    return host is not None and host.first >= start


def _changes_number(scene: Scene, start: int, group: Group) -> bool:
    """Whether a coordinated verb has the number or tense of the main verb, not the reported one."""
    inner = next((g for g in scene.finite if g.first >= start), None)
    outer = next((g for g in reversed(scene.finite) if g.last < start), None)
    if inner is None or outer is None or inner.head >= group.head:
        return False
    if tense(scene, group) == tense(scene, outer) != tense(scene, inner):
        return True
    plural = [_is_plural(scene, g) for g in (inner, outer, group)]
    return plural[2] == plural[1] != plural[0]


def _returns(scene: Scene, start: int, k: int, group: Group) -> bool:
    """*a dit que X est « A » et a salué Y*: a compound tense as the cue's, after a simple one.

    The same word may go on with the reported clause (*que la loi est mauvaise et a échoué*), so the
    quotation must close right before *et*, or the verb be one of speech.
    """
    outer = next((g for g in reversed(scene.finite) if g.last < start), None)
    if outer is None or group.start != k or not _is_compound(scene, outer, group):
        return False
    inner = next((g for g in scene.finite if start <= g.first < group.first), None)
    if inner is None:
        return scene.items[k - 2].pos == QUOTE and scene.items[k - 2].form == "clause"
    if scene.items[inner.head].form == "ppart" or any(
        inner.last < g.first < k for g in scene.finite
    ):
        return False
    return scene.items[k - 2].pos == QUOTE or bool(group.readings)


def _is_compound(scene: Scene, outer: Group, group: Group) -> bool:
    """Whether two groups share the auxiliary and its tense: *a dit*, *a salué*."""
    parts = [(scene.items[g.first], scene.items[g.head]) for g in (outer, group)]
    return (
        parts[0][0].norm == parts[1][0].norm
        and parts[0][0].norm in words.AVOIR
        and all(head.form == "ppart" for _, head in parts)
    )


def _is_plural(scene: Scene, group: Group) -> bool:
    own = scene.items[group.first : group.last + 1]
    return any(i.norm.endswith("nt") and (i.form == "fin" or i is own[0]) for i in own)


def _has_clause(scene: Scene, group: Group) -> bool:
    """The same where a mere quoted term does not count: *tout en maintenant « le cap »*."""
    found = find_complement(scene, group)
    if found is None or not _has_content(scene, group):
        return False
    return found.opening != "quote" or scene.items[found.start].form == "clause"


def _has_content(scene: Scene, group: Group) -> bool:
    """Whether a reporting verb has a complement that is a content."""
    found = find_complement(scene, group)
    if found is None:
        return False
    if found.opening != "object":
        return True
    return any(item.pos == QUOTE for item in scene.items[found.start : found.start + 8])


def is_utterance(scene: Scene, item: Item) -> bool:
    """Whether a quotation is long enough to be words somebody said, not a term."""
    text = scene.page.text[item.start : item.end]
    return len(text.split()) >= 6


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
        elif j > k and items[k].norm in ("parce", "alors", "tandis"):
            if _leads_to_main(scene, k, end):
                break
            k = j
        else:
            break
    return k if k < end else low


def _leads_to_main(scene: Scene, k: int, end: int) -> bool:
    """*Alors qu'il pleut, le pont est fermé*: the subordinate clause belongs to what follows it."""
    return any(k < g.first < end and scene.openers[g.head] == MAIN for g in scene.finite)
