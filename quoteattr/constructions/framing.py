"""The words that a cue frames: *[A], a dit X*; *[A], selon X, [B]*; *Comme l'a dit X, [A]*."""

from typing import NamedTuple

from quoteattr.constructions.base import has_quote
from quoteattr.constructions.shares import clause_after, of_hearsay, rest_of_group
from quoteattr.grammar import words
from quoteattr.grammar.adverbials import is_time
from quoteattr.grammar.clauses import CONNECTIVES, clause_start, last_word
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.scene import Range, Scene, infinitive_at
from quoteattr.model import Span

__all__ = ["Framed", "framed", "framed_content", "low_bound", "waits_for"]


_LONGEST_HEAD = 8  # items before the colon of a headline


class Framed(NamedTuple):
    """Items `start` to `end`, as spans; `quoted` where they are quotations and nothing else."""

    start: int
    end: int
    spans: tuple[Span, ...]
    quoted: bool


def framed(scene: Scene, low: int, end: int) -> Framed | None:
    """The content that ends at item `end` and starts at `low` or later; None for no word."""
    items = scene.items
    start = clause_start(scene, end, _after_colon(scene, low, end))
    last = last_word(items, end, start)
    if [item.norm for item in items[max(start, last - 2) : end]] == [",", "toujours"]:
        last = last_word(items, last - 2, start)  # *…, toujours selon X*
    if last <= start:
        return None
    if items[last - 1].pos == QUOTE:
        first = last - 1
        # What may join two quotations that make one: *« A », mais « B »*.
        while first > start and (items[first - 1].pos == QUOTE or items[first - 1].norm in _LINKS):
            first -= 1
        if _is_apart(scene, start, first) or _follows_report(scene, start, first):
            quotes = tuple(
                scene.span(k, k + 1) for k in range(first, last) if items[k].pos == QUOTE
            )
            return Framed(first, last, quotes, True)
    return Framed(start, last, (scene.span(start, last),), False)


_LINKS = (",", "et", "mais", "puis")
_APART = frozenset(("ADV", "PUNCT", "CCONJ", "SCONJ", "ADJ", "INTJ"))


def _is_apart(scene: Scene, start: int, first: int) -> bool:
    """Whether the words before the first quotation are no part of the sentence that it makes.

    *…, parce que « A », annonçait-il*: the reason alone is quoted.
    """
    before = [item.norm for item in scene.items[max(0, first - 2) : first]]
    reason = before[-1:] == ["car"] or before[:1] == ["parce"]
    return reason or all(item.pos in _APART for item in scene.items[start:first])


def _follows_report(scene: Scene, start: int, first: int) -> bool:
    """*dit qu'elle part « A » a-t-elle ajouté*: a sign is missing between two reports."""
    items = scene.items
    verb = next((g for g in reversed(scene.finite) if start < g.first and g.last < first), None)
    opener = scene.openers.get(verb.head, -1) if verb is not None else -1
    return opener > start and items[opener].norm in words.QUE


def _after_colon(scene: Scene, low: int, end: int) -> int:
    """Behind a colon that announces a quotation, or that closes the head of a headline."""
    for k in range(end - 2, low - 1, -1):
        head = k < low + _LONGEST_HEAD
        if scene.items[k].norm == ":" and (head or scene.items[k + 1].pos == QUOTE):
            return k + 1
    return low


def waits_for(scene: Scene, end: int, k: int) -> bool:
    """*Il est possible, selon X, | que la digue cède*, *Il est urgent, dit X, | de partir*.

    Whether what ends at item `end` governs the clause or infinitive that starts at item `k`.
    """
    item, last = scene.items[k], scene.items[end - 1]
    quality = last.pos == "ADJ" or last.form == "ppart"
    if item.norm in words.BARE_DE:
        return quality and infinitive_at(scene, k + 1) >= 0
    group = next((g for g in scene.finite if g.last == end - 1), None)
    governs = group is not None and group.takes("que")
    return item.norm in words.QUE and (quality or governs)


def low_bound(scene: Scene, k: int) -> int:
    """The first item that a cue at item `k` can frame: past a parenthesis or a subordinator."""
    items = scene.items
    before = k - 1
    if before >= 0 and items[before].norm == ",":
        before -= 1
    if before >= 0 and (items[before].pos in ("SCONJ", "CCONJ") or items[before].norm == ":"):
        return before + 1
    low = scene.parenthesis(k)
    return next((j + 1 for j in range(k - 1, low - 1, -1) if items[j].norm == ";"), low)


def framed_content(
    scene: Scene, k: int, end: int, *, alone: bool = False
) -> tuple[Span, ...] | None:
    """The spans of the clause that a phrase from `k` to `end` frames.

    `alone`: what follows belongs to another source.
    """
    left = framed(scene, max(low_bound(scene, k), _after_open_que(scene, k, end)), k)
    right = None if alone else clause_after(scene, end)
    if left is not None and not alone and (rest := rest_of_group(scene, left.end, end)):
        start = of_hearsay(scene, left.start, left.end)
        return scene.span(start, left.end), scene.span(*rest)
    if left is not None and right and _takes_up(scene, left.start, left.end):
        return (*left.spans, scene.span(*right))
    if left is None or not _is_content(scene, left.start, left.end):
        if right is None:
            return left.spans if left is not None else None
        return (scene.span(*right),)
    if right is not None and right[0] == end and _is_its_object(scene, k, end):
        return (*left.spans, scene.span(*right))
    if (
        right is not None
        and right[0] <= end + 1
        and (waits_for(scene, left.end, right[0]) or _continues(scene, right))
    ):
        return (*left.spans, scene.span(*right))
    return left.spans


def _after_open_que(scene: Scene, k: int, end: int) -> int:
    """*dit que le prix, selon lui, doublera*: the clause whose verb is still to come, or 0."""
    items = scene.items
    opener = next((j for j in range(k - 1, 0, -1) if items[j].norm in words.QUE), 0)
    subject = noun_phrase(items, opener + 1, wide=True) == k - 1 and items[k - 1].norm == ","
    awaited = scene.has(end) and items[end].norm == ","
    return opener + 1 if subject and awaited and scene.opens(opener) else 0


def _is_content(scene: Scene, start: int, end: int) -> bool:
    """Whether the left side says something by itself: it has a verb or a quotation."""
    if [item.norm for item in scene.items[start:end]] in (["cela", "dit"], ["ceci", "dit"]):
        return False
    return has_quote(scene, start, end) or any(start <= g.head < end for g in scene.finite)


def _is_its_object(scene: Scene, k: int, end: int) -> bool:
    """*comprend selon X les soldats*: no comma parts a verb from its object."""
    verb = next((g for g in scene.finite if g.last == k - 1), None)
    active = verb is not None and not verb.passive
    if scene.items[end].pos in (QUOTE, "ADP", "ADJ") and not is_time(scene.items, end):
        return verb is not None  # *est selon elle « la plus sûre »*, *est dû selon elle au gel*
    return active and scene.items[end].pos == "DET" and not is_time(scene.items, end)


def _takes_up(scene: Scene, start: int, end: int) -> bool:
    """*Ces consultations, selon X, visent à …*: a subject left, its verb right."""
    items = scene.items
    if items[start].pos == "ADP" or is_time(items, start):
        return False
    return noun_phrase(items, start, wide=True) == end


def _continues(scene: Scene, right: Range) -> bool:
    """Whether the right side cannot stand alone: an object or a circumstance, not a new clause."""
    items = scene.items
    first = items[right[0]]
    if first.norm in ("et", "mais", "puis") and scene.verb_at(right[0] + 1) is not None:
        return True
    if items[right[0] - 1].norm != "," or first.pos in ("CCONJ", "SCONJ"):
        return False
    if first.norm in CONNECTIVES or first.form in ("gpart", "ppart", "rel"):
        return False
    if _is_apposition(scene, right):
        return False
    return not any(right[0] <= g.head < right[1] for g in scene.finite)


def _is_apposition(scene: Scene, right: Range) -> bool:
    """*…, selon X, | une des responsables du centre*: who X is."""
    items = scene.items
    one = items[right[0]].norm in words.ONE
    one = one or [i.norm for i in items[right[0] : right[0] + 2]] in (["l'", "un"], ["l'", "une"])
    return one and noun_phrase(items, right[0], wide=True) == right[1]
