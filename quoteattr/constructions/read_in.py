"""What one reads somewhere: *« A », peut-on lire dans le communiqué*.

*On* stands for any reader; who says the words is what they are read in.
"""

from collections.abc import Iterator

from quoteattr.constructions.base import cue_of, propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.framing import framed, low_bound
from quoteattr.grammar.antecedents import antecedent
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.page import QUOTE, TOP
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import Range, Scene
from quoteattr.tables import closed

__all__ = ["MOVES"]

_WHERE = closed("prepositions_of_documents")
_ONE = closed("inverted_on")


def _candidates(scene: Scene) -> Iterator[Candidate]:
    if scene.period.level != TOP:
        return
    for group in scene.finite:
        source = _read_in(scene, group)
        end = group.start - (scene.items[group.start - 1].norm == ",")
        if source is None or end < 1:
            continue
        frame = framed(scene, low_bound(scene, end), end)
        if frame is None:
            continue
        yield from propose(scene, "read", frame.spans, cue=cue_of(scene, group), source=source)


_WRITTEN = closed("participles_of_writing")
_LEAST = 2  # words that are no label: *une porte où est écrit « Privé »*


def _written(scene: Scene) -> Iterator[Candidate]:
    if scene.period.level != TOP:
        return
    for group in scene.finite:
        if not group.passive or scene.items[group.head].norm not in _WRITTEN:
            continue
        k = group.last + 1 + (scene.has(group.last + 1) and scene.items[group.last + 1].norm == ":")
        source = _written_on(scene, group.start)
        if source is None or not scene.has(k) or scene.items[k].pos != QUOTE:
            continue
        if len(scene.page.words(scene.items[k].region)) < _LEAST:
            continue
        content = scene.spans(k, clause_end(scene, k, clausal=False))
        yield from propose(scene, "written", content, cue=cue_of(scene, group), source=source)


def _written_on(scene: Scene, k: int) -> Range | None:
    """What bears the words: *une pancarte où*, *sur laquelle*, *Sur une pancarte*."""
    items = scene.items
    if k and items[k - 1].norm == "où":
        return antecedent(scene, k - 1)
    if k > 1 and items[k - 1].form == "rel" and items[k - 2].norm in _WHERE:
        return antecedent(scene, k - 2)
    if k > 2 and items[0].norm in _WHERE and noun_phrase(items, 1) == k:
        return 1, k
    return None


def _read_in(scene: Scene, group: Group) -> Range | None:
    """The document or the place that *lit-on* and *peut-on lire* name after the verb, else *on*."""
    if group.inverted < 0 or scene.items[group.inverted].norm not in _ONE:
        return None
    if group.lemma != "lire" or not group.start:
        return None
    k = group.last + 1 + (group.inverted == group.last + 1)
    while scene.has(k) and scene.items[k].pos == "ADV":
        k += 1
    end = k
    if scene.has(k) and scene.items[k].norm in _WHERE:
        end = noun_phrase(scene.items, k + 1)
    return (k + 1, end) if end > k + 1 else (group.inverted, group.inverted + 1)  # *y lit-on*


MOVES = {
    "read": _candidates,
    "written": _written,
}
