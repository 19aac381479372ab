"""*Selon X*, *d'après X*, *pour X*: a source under a preposition, and a clause beside it.

The phrase stands before its clause (*Selon X, A*), after it (*A, selon X*) or inside it (*A, selon
X, B*). What stands before it in the same clause decides: nothing, a connective or a circumstance
(*Vers 8 h, selon X, A*) leaves the content to the right; a clause makes the content, and is taken
up again on the right only where the right cannot stand alone.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from quoteattr.constructions.base import cue_of, has_quote, polarity_of, propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.framing import framed_content
from quoteattr.constructions.shares import (
    Phrase,
    beside_another,
    leaves_share,
    parted,
)
from quoteattr.grammar import words
from quoteattr.grammar.adverbials import is_time
from quoteattr.grammar.appositions import with_appositions
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.nearest import postposed
from quoteattr.grammar.page import QUOTE, TOP, Item
from quoteattr.grammar.parsed import apposed_at_end
from quoteattr.grammar.phrases import is_preposition, is_proper, noun_phrase, prepositional_phrase
from quoteattr.grammar.predicates import REPORTING, Group
from quoteattr.grammar.scene import Range, Scene
from quoteattr.grammar.subjects import antecedent, subject_of
from quoteattr.lexicon import PrepositionCue, prepositions
from quoteattr.model import Cue, CueType, Span
from quoteattr.nouns import COUNTRIES, NOUNS, fold, without_prefix
from quoteattr.tables import closed

__all__ = ["MOVES"]

_MEASURES = closed("measures_under_selon")
_OWNERS = closed("owners_in_locutions")


def _phrases(scene: Scene) -> Iterator[Phrase]:
    """The prepositional cues with their sources, in order; *pour X* only where it is an opinion."""
    table = _by_first()
    k = 0
    while k < len(scene.items):
        for cue in table.get(scene.items[k].norm, ()):
            after = k + len(cue.words)
            if not _follow(scene.items, k + 1, cue.words[1:]):
                continue
            if cue.needs == {"none"}:
                source = (after - 1, after) if _stands_free(scene, k, after) else None
            else:
                source = _quality(scene, after) if cue.needs == {"adj"} else _source(scene, after)
                if source is not None and cue.ambiguous and not _is_opinion(scene, k, source):
                    continue
            if source is None or cue.name == "d'après" and _adapts(scene, source):
                continue
            yield Phrase(k, after, source, cue.name)
            k = source[1] - 1
            break
        k += 1


def _stands_free(scene: Scene, k: int, after: int) -> bool:
    """Whether *à ses yeux*, *à l'entendre* is a phrase of its own, between signs."""
    before, following = scene.item(k - 1), scene.item(after)
    signs = ("PUNCT", QUOTE)
    opens = before is None or before.pos in (*signs, "CCONJ", "SCONJ")
    return opens and following is not None and following.pos in signs


def _owner(scene: Scene, phrase: Phrase) -> Range:
    """Who is meant in a phrase that names nobody: *à | ses | yeux*, *à | l' | entendre*."""
    places = range(phrase.start, phrase.after)
    return next(((j, j + 1) for j in places if scene.items[j].norm in _OWNERS), phrase.source)


def _is_opinion(scene: Scene, k: int, source: Range) -> bool:
    """*Pour X, A* as an opinion: it opens its clause, X can hold one, and a clause follows."""
    before = scene.item(k - 1)
    opens = before is None or before.norm in (",", "que", "qu'", ";", ":") or before.pos == "CCONJ"
    after = scene.item(source[1])
    closed = after is not None and (
        after.norm == "," or after.norm in ("il", "elle", "ils", "elles", "ce", "c'", "on")
    )
    if not opens or not closed:
        return False
    if not _can_hold_opinion(scene, source) or _is_outcome(scene, source[1] + 1):
        return False
    following = scene.item(source[1] + 1)
    return following is not None and (
        any(item.form == "clause" for item in scene.items[source[1] + 1 :])
        or following.pos == QUOTE
        or any(g.first > source[1] for g in scene.finite)
    )


_OUTCOMES = closed("outcomes")
_LONGEST_OUTCOME = 10  # items from the noun of an outcome to its colon


def _is_outcome(scene: Scene, start: int) -> bool:
    """*Pour X, la sanction est tombée : il est exclu*: what befalls X, and no words."""
    following = scene.items[start + 1 : start + 1 + _LONGEST_OUTCOME]
    outcome = any(item.norm in _OUTCOMES for item in following[:2])
    return outcome and any(item.norm == ":" for item in following)


def _can_hold_opinion(scene: Scene, source: Range) -> bool:
    head = scene.items[source[0]]
    if head.norm in words.STRONG_PRONOUNS:
        return True
    text = scene.page.text
    following = scene.item(source[1] + 1)
    quoted = following is not None and following.pos == QUOTE
    if head.pos == "DET" and _is_country(scene, source):
        return quoted  # *pour le Portugal*: more often a matter than an opinion
    within = scene.items[source[0] : source[1]]
    noun = next((i for i in within if i.pos in ("NOUN", "PROPN")), within[-1])
    if noun.pos == "PROPN" or text[noun.start].isupper():
        return True
    known = NOUNS.get(without_prefix(noun.norm)) or NOUNS.get(noun.norm.rpartition("-")[2])
    if head.norm in ("cette", "ce", "cet", "ces") and not quoted:
        return known is not None and known.sort == "body"
    return known is not None and (known.domain in ("role", "group", "body") or quoted)


def _is_country(scene: Scene, source: Range) -> bool:
    name = scene.page.text[scene.items[source[0] + 1].start : scene.items[source[1] - 1].end]
    return fold(name) in COUNTRIES


def _follow(items: Sequence[Item], k: int, sought: Sequence[frozenset[str]]) -> bool:
    """Whether words stand from item `k` on; a loop, as *de* alone starts seven locutions."""
    for wanted in sought:
        if k >= len(items) or items[k].norm not in wanted:
            return False
        k += 1
    return True


_WORKS = closed("works_after_another")


def _quality(scene: Scene, k: int) -> Range | None:
    """*De source policière*, *de source proche de l'enquête*: what the source is like."""
    item = scene.item(k)
    if item is None or (k > 2 and scene.items[k - 3].norm != ","):
        return None
    return k - 1, _past_prepositions(scene, k + 1)


_WHEN = closed("prepositions_of_time")


def _past_prepositions(scene: Scene, k: int) -> int:
    """The end of the phrases that start at item `k`: *des experts | de la ville*, *| après …*."""
    items = scene.items
    while scene.has(k) and is_preposition(items[k]) and items[k].norm not in _WHEN:
        after = prepositional_phrase(items, k)
        if after == k:
            break
        k = after
    return k


def _adapts(scene: Scene, source: Range) -> bool:
    """*tourné d'après un roman*: the origin of a work."""
    return any(item.norm in _WORKS for item in scene.items[source[0] : source[0] + 2])


def _source(scene: Scene, k: int) -> Range | None:
    items = scene.items
    if k >= len(items) or items[k].norm in ("moi", "nous", "vous", "toi"):
        return None
    if is_time(items, k) and not scene.is_titled(k):
        return None
    if any({item.norm, item.norm.removesuffix("s")} & _MEASURES for item in items[k : k + 2]):
        return None
    if items[k].norm in words.ONE and k + 1 < len(items) and items[k + 1].pos == QUOTE:
        return None  # *selon un « mode sans échec »*
    end = _before_figure(scene, k, noun_phrase(items, k))
    if end == k and items[k].pos == QUOTE:
        end = k + 1
    if end == k:
        return None
    those = items[k].norm in words.THOSE and items[k - 1].norm != "pour"
    if those and scene.has(end) and items[end].form == "rel":
        return k, _after_relative(scene, end)
    further = end if is_proper(items, k) else _past_prepositions(scene, end)
    if scene.has(further) and items[further].norm == ",":
        end = further  # *des policiers présents sur les lieux, …*
    end = _with_last_apposition(scene, with_appositions(items, k, end))
    return k, apposed_at_end(scene, k, end)


def _after_relative(scene: Scene, k: int) -> int:
    """The end of the relative that says who they are: *ceux qui le connaissent*."""
    items = scene.items
    end = next((j for j in range(k, len(items)) if items[j].pos == "PUNCT"), len(items))
    return end if any(k < group.head < end for group in scene.finite) else k


def _before_figure(scene: Scene, k: int, end: int) -> int:
    """*5 000 selon la police | et 9 000 selon les élus*: the second figure is not of the source."""
    items = scene.items
    if not scene.has(end) or items[end].norm != items[k - 1].norm:
        return end
    joints = (j for j in range(k + 1, end - 1) if items[j].norm == "et")
    return next((j for j in joints if items[j + 1].pos == "NUM"), end)


def _with_last_apposition(scene: Scene, end: int) -> int:
    """*Selon un communiqué d'Amaq, l'agence du groupe, il est mort*: two commas, then a subject."""
    items = scene.items
    if not scene.has(end + 1) or items[end].norm != "," or is_time(items, end + 1):
        return end
    further = noun_phrase(items, end + 1, wide=True)
    if items[end + 1].norm in words.DE and items[end - 1].pos == "PROPN":
        # *Luc Petit, du syndicat des marins, …*, *Luc Petit, de l'Office contre les fraudes, …*
        further = prepositional_phrase(items, end + 1)
        further = max(further, noun_phrase(items, end + 2, wide=True))
    if further == end + 1 or not scene.has(further) or items[further].norm != ",":
        return end
    verb = next((g for g in scene.finite if g.first > further), None)
    if verb is None:
        quoted = any(item.form == "clause" for item in items[further + 1 :])
        return further if quoted and scene.has(further + 1) else end
    subject = subject_of(scene, verb)
    if subject is None or subject[0] != further + 1:
        return end
    indefinite = items[end + 1].norm in ("un", "une", "des", "du", "de")
    listed = indefinite and any(item.norm == "et" for item in items[slice(*subject)])
    return end if listed else further  # *Selon X, du sable, des pierres et des arbres bloquent …*


def _candidates(scene: Scene) -> Iterator[Candidate]:
    found = list(_phrases(scene))
    for n, (k, after, source, name) in enumerate(found):
        content = beside_another(scene, found, n) or parted(scene, k, source[1])
        if content is None:
            content = framed_content(scene, k, source[1], alone=leaves_share(scene, found, n))
        if content is None or (scene.period.level != TOP and not scene.finite):
            continue
        linked = name.startswith(("selon ", "d'après ")) and scene.items[after - 1].norm in _LINKS
        last = after - linked
        cue = Cue(scene.span(k, last), name, CueType.PREPOSITION)
        named = source if source[0] >= after else _owner(scene, found[n])
        yield from propose(scene, "preposition", content, cue, named, frames=True)


# What links a noun of speech to the source is of neither: *Selon les dires | du | gardien*.
_LINKS = words.DE | {"par"}
_OPENS_OPINION = closed("this")


def _relatives(scene: Scene) -> Iterator[Candidate]:
    """*X, selon qui A* and *X, pour qui c'est A*: the source stands before the preposition.

    *pour qui* is a mere relative (*X, pour qui il vote*) but before an opinion or a quotation.
    """
    items = scene.items
    for k in range(2, len(items) - 2):
        if items[k].norm not in ("selon", "pour") or items[k + 1].norm != "qui":
            continue
        start, source = k + 2, antecedent(scene, k)
        end = clause_end(scene, start)
        opens = items[start].norm in _OPENS_OPINION and items[start].pos == "PRON"
        opinion = opens or has_quote(scene, start, end)
        if source is None or (items[k].norm == "pour" and not opinion):
            continue
        cue = Cue(scene.span(k, k + 1), items[k].norm, CueType.PREPOSITION)
        content = scene.spans(start, end)
        yield from propose(scene, "relative", content, cue, source)


def _comparative(scene: Scene) -> Iterator[Candidate]:
    """*Comme l'a dit X*, *selon ce que rapporte X*: a clause that refers the content to X."""
    for group in scene.finite:
        opener = _opener(scene, group)
        if opener < 0 or not group.is_class(*REPORTING):
            continue
        source = _teller(scene, group)
        if source is None:
            continue
        content = framed_content(scene, opener, max(group.last + 1, source[1])) or ()
        cue, polarity = _verb(scene, group, opener), polarity_of(scene, group)
        yield from propose(scene, "comparative", content, cue, source, polarity, frames=True)


def _verb(scene: Scene, group: Group, opener: int) -> Cue:
    """The verb after *comme*; with *selon ce que* the whole of it."""
    cue = cue_of(scene, group)
    if scene.items[opener].norm == "comme":
        return cue
    return Cue(Span(scene.items[opener].start, cue.span.end), cue.lemma, CueType.PREPOSITION)


def _opener(scene: Scene, group: Group) -> int:
    """The first word of *comme* or *selon ce que* before the group, or -1."""
    k = group.start - 1
    if scene.has(k) and scene.items[k].norm in words.PERSONAL_SUBJECTS:
        k -= 1
    item = scene.item(k)
    if item is None:
        return -1
    if item.norm == "comme" and group.start < group.head:
        return k
    norms = [i.norm for i in scene.items[max(0, k - 2) : k + 1]]
    if norms[-2:] in (["ce", "que"], ["ce", "qu'"]) and norms[0] in ("selon", "d'après", "après"):
        return k - 2
    return -1


def _teller(scene: Scene, group: Group) -> Range | None:
    before = scene.items[group.start - 1].norm
    if before in words.PERSONAL_SUBJECTS:
        return group.start - 1, group.start
    return postposed(scene, group.last + 1)


@cache
def _by_first() -> dict[str, list[PrepositionCue]]:
    found: dict[str, list[PrepositionCue]] = {}
    for cue in prepositions():
        if cue.is_cue and cue.needs != {"verb"}:
            for first in cue.words[0]:
                found.setdefault(first, []).append(cue)
    return found


MOVES = {
    "comparative": _comparative,
    "preposition": _candidates,
    "relative": _relatives,
}
