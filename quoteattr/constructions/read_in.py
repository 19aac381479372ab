"""What one reads somewhere: *« A », peut-on lire dans le communiqué*.

*On* stands for any reader; who says the words is what they are read in.
"""

from collections.abc import Iterator

from quoteattr.constructions.base import Construction, cue_of, propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.framing import framed, low_bound
from quoteattr.grammar.page import QUOTE, TOP
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import Range, Scene

__all__ = ["TABLE"]

_WHERE = frozenset({"dans", "sur", "sous"})
_ONE = frozenset({"-on", "-t-on"})


def _candidates(scene: Scene) -> Iterator[Candidate]:
    if scene.period.level != TOP:
        return
    for group in scene.finite:
        source = _read_in(scene, group)
        end = group.start - (scene.items[group.start - 1].norm == ",")
        if source is None or end < 1 or scene.items[end - 1].pos != QUOTE:
            continue
        frame = framed(scene, low_bound(scene, end), end)
        if frame is None:
            continue
        yield from propose(
            scene, "read", 0.95, frame.spans, cue=cue_of(scene, group), source=source
        )


def _read_in(scene: Scene, group: Group) -> Range | None:
    """The document or the place that *lit-on* and *peut-on lire* name after the verb."""
    if group.inverted < 0 or scene.items[group.inverted].norm not in _ONE:
        return None
    if group.verb is None or group.verb.lemma != "lire" or not group.start:
        return None
    k = group.last + 1 + (group.inverted == group.last + 1)
    while scene.has(k) and scene.items[k].pos == "ADV":
        k += 1
    if not scene.has(k) or scene.items[k].norm not in _WHERE:
        return None
    end = noun_phrase(scene.items, k + 1)
    return (k + 1, end) if end > k + 1 else None


TABLE = (
    Construction(
        "read",
        "what one reads in a document or on a site",
        "« Nous partirons demain », peut-on lire dans le communiqué de la mairie.",
        "On peut lire « fermé » sur la porte.",
        _candidates,
    ),
)
