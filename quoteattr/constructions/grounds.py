"""The grounds that somebody gives: *justifie sa décision par l'« urgence »*, *… du fait que …*.

What is justified is the writer's to name; the words of the source are those of the grounds.
"""

from collections.abc import Iterator

from quoteattr.constructions.base import report
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.objects import quotes_words
from quoteattr.constructions.reporting import cues, speaks
from quoteattr.grammar import words
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.scene import Range, Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.tables import closed

__all__ = ["MOVES"]

_VERBS = closed("verbs_of_grounds")
_FACTS = (("du", "fait"), ("par", "le", "fait"))


def _candidates(scene: Scene) -> Iterator[Candidate]:
    for group in cues(scene):
        if group.lemma not in _VERBS:
            continue
        if not speaks(scene, group):
            continue
        found = find_complement(scene, group)
        content = _grounds(scene, found.object) if found and found.object else None
        if content is None:
            continue
        yield from report(scene, "grounds", group, scene.spans(*content), subject_of(scene, group))


def _grounds(scene: Scene, justified: Range) -> Range | None:
    """The clause of *du fait que*, or the quoted words under *par*, behind what is justified."""
    items = scene.items
    for k in range(justified[0] + 1, justified[1] + 1):
        for opening in _FACTS:
            start = k + len(opening) + 1
            norms = tuple(item.norm for item in items[k : start - 1])
            if norms == opening and scene.has(start) and items[start - 1].norm in words.QUE:
                return start, clause_end(scene, start)
        if scene.has(k + 1) and items[k].norm == "par":
            end = k + 2 if items[k + 1].pos == QUOTE else noun_phrase(items, k + 1, wide=True)
            return (k + 1, end) if quotes_words(scene, k + 1, end) else None
    return None


MOVES = {
    "grounds": _candidates,
}
