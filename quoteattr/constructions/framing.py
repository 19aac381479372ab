"""The words that a cue to their right frames: *[A], a dit X*; *[A], selon X*."""

from typing import NamedTuple

from quoteattr.grammar import words
from quoteattr.grammar.clauses import clause_start, last_word
from quoteattr.grammar.infinitives import infinitive_at
from quoteattr.grammar.page import QUOTE, Item
from quoteattr.grammar.scene import Scene
from quoteattr.model import Span

__all__ = ["Framed", "framed", "low_bound", "waits_for"]


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
    low = max(_after_colon(scene, low, end), _after_headline(scene, low, end))
    start = clause_start(scene, end, low)
    last = last_word(items, end, start)
    if [item.norm for item in items[max(start, last - 2) : end]] == [",", "toujours"]:
        last = last_word(items, last - 2, start)  # *…, toujours selon X*
    last = _before_gloss(scene, start, last)
    if last <= start:
        return None
    if items[last - 1].pos == QUOTE:
        first = last - 1
        while first > start and _links(items[first - 1]):
            first -= 1
        if first and items[first - 1].norm == ":" and items[last - 2].pos == QUOTE:
            first = last - 1  # *dit : « A » « B » poursuit X*: A has its cue
        apart = _is_apart(scene, start, first) or _gives_reason(scene, first)
        if apart or _follows_report(scene, start, first):
            quotes = tuple(
                scene.span(k, k + 1) for k in range(first, last) if items[k].pos == QUOTE
            )
            return Framed(first, last, quotes, True)
    return Framed(start, last, (scene.span(start, last),), False)


def _before_gloss(scene: Scene, start: int, last: int) -> int:
    """*« Nein » | (non)*, …: what quoted words mean, in brackets, is the writer's."""
    if scene.items[last - 1].norm != ")":
        return last
    opening = scene.parenthesis(last - 1) - 1
    return opening if opening > start and scene.items[opening - 1].pos == QUOTE else last


def _links(item: Item) -> bool:
    """What may join two quotations that make one: *« A », mais « B »*."""
    return item.pos == QUOTE or item.norm in (",", "et", "mais", "puis")


def _is_apart(scene: Scene, start: int, first: int) -> bool:
    """Whether the words before the first quotation are no part of the sentence that it makes."""
    return all(
        scene.items[k].pos in ("ADV", "PUNCT", "CCONJ", "SCONJ", "ADJ", "INTJ")
        for k in range(start, first)
    )


def _follows_report(scene: Scene, start: int, first: int) -> bool:
    """*dit qu'elle part « A » a-t-elle ajouté*: a sign is missing between two reports."""
    items = scene.items
    if items[first].form != "clause" or items[first - 1].pos in ("PUNCT", "ADP", "DET", "SCONJ"):
        return False
    verb = next((g for g in reversed(scene.finite) if start < g.first and g.last < first), None)
    opener = scene.openers.get(verb.head, -1) if verb is not None else -1
    return opener > start and items[opener].norm in words.QUE


def _gives_reason(scene: Scene, first: int) -> bool:
    """*…, parce que « A », annonçait-il*: the reason alone is quoted."""
    items = scene.items
    if items[first].form != "clause" or first < 2:
        return False
    return items[first - 1].norm == "car" or (
        items[first - 1].norm in words.QUE and items[first - 2].norm == "parce"
    )


def _after_colon(scene: Scene, low: int, end: int) -> int:
    """A colon before a quotation cuts it from the clause that announces it."""
    for k in range(end - 2, low, -1):
        if scene.items[k].norm == ":" and scene.items[k + 1].pos == QUOTE:
            return k + 1
    return low


def _after_headline(scene: Scene, low: int, end: int) -> int:
    """The head of a headline is no part of the clause: *Burundi : le risque baisse, selon X*."""
    for k in range(low, min(end, low + _LONGEST_HEAD)):
        item = scene.items[k]
        if item.norm == ":":
            return k + 1 if k + 1 < end else low
        if item.form == "fin" or item.pos == QUOTE:
            break
    return low


def waits_for(scene: Scene, end: int, k: int) -> bool:
    """*Il est possible, selon X, | que la digue cède*, *Il est urgent, dit X, | de partir*.

    Whether what ends at item `end` governs the clause or infinitive that starts at item `k`.
    """
    item, last = scene.item(k), scene.items[end - 1]
    if item is None or scene.items[k - 1].norm != ",":
        return False
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
