"""*Comme l'a dit X*, *selon ce que rapporte X*: a clause that refers the content to its source."""

from collections.abc import Iterator

from quoteattr.constructions.base import cue_of, polarity_of, propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.framing import framed_content
from quoteattr.grammar import words
from quoteattr.grammar.inversion import postposed
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.predicates import REPORTING, Group
from quoteattr.grammar.scene import Range, Scene
from quoteattr.model import Cue, CueType, Span
from quoteattr.tables import closed

__all__ = ["MOVES"]


_WRITERS = closed("pronouns_of_the_writer")


def _candidates(scene: Scene) -> Iterator[Candidate]:
    for group in scene.finite:
        opener = _opener(scene, group)
        if opener < 0 or not group.is_class(*REPORTING):
            continue
        source = _source(scene, group)
        if source is None:
            continue
        quote = opener - 1 - (scene.items[opener - 1].norm == ",")
        if opener > 1 and scene.items[quote].pos == QUOTE:
            content = scene.spans(quote, quote + 1)
        else:
            content = framed_content(scene, opener, max(group.last + 1, source[1])) or ()
        yield from propose(
            scene,
            "comparative",
            content,
            cue=_cue(scene, group, opener),
            source=source,
            polarity=polarity_of(scene, group),
            frames=True,
        )


def _cue(scene: Scene, group: Group, opener: int) -> Cue:
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


def _source(scene: Scene, group: Group) -> Range | None:
    before = scene.items[group.start - 1].norm
    if before in _WRITERS:
        return None  # *comme nous le signalions hier*: the paper itself
    if before in words.PERSONAL_SUBJECTS:
        return group.start - 1, group.start
    return postposed(scene, group.last + 1)


MOVES = {
    "comparative": _candidates,
}
