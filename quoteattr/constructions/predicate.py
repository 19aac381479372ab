"""A predicate in marks: *le communiqué « condamne tous les actes de violence »*.

The writer names who speaks and lets the quotation finish the sentence: its first word is the verb.
"""

from collections.abc import Iterator

from quoteattr.constructions.base import propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.grammar.antecedents import antecedent
from quoteattr.grammar.page import QUOTE, TOP
from quoteattr.grammar.phrases import is_name
from quoteattr.grammar.scene import Range, Scene
from quoteattr.grammar.words import NEGATORS
from quoteattr.nouns import NOUNS

__all__ = ["MOVES"]

_FEWEST_WORDS = 4


def _candidates(scene: Scene) -> Iterator[Candidate]:
    if scene.period.level != TOP:
        return
    for k, item in enumerate(scene.items):
        if item.pos != QUOTE or item.lemma != "fin" or not k:
            continue
        source = _source(scene, k)
        if source is None or len(scene.page.words(item.region)) < _FEWEST_WORDS:
            continue
        yield from propose(
            scene,
            "predicate_in_marks",
            scene.spans(k, k + 1),
            cue=None,
            source=source,
            voiceless=True,  # an incise or *selon* may give the whole sentence to another
        )


def _source(scene: Scene, k: int) -> Range | None:
    """Who the predicate is said of, if it is somebody or something that speaks."""
    k -= scene.items[k - 1].norm in NEGATORS  # *elle ne « regrette pas »*
    if not k:
        return None
    before = scene.items[k - 1]
    if before.norm in ("il", "elle", "ils", "elles"):
        return k - 1, k
    found = antecedent(scene, k - 1 if before.norm == "qui" else k)
    if found is None:
        return None
    known = any(item.norm in NOUNS for item in scene.items[found[0] : found[1]])
    return found if known or is_name(scene.items, *found) else None


MOVES = {
    "predicate_in_marks": _candidates,
}
