"""An incise inside the marks, and the turns of a dialogue.

*« L'eau est montée, raconte Odile Ferrand. On a sauvé le four. »* The reporting clause stands
between the marks, or after the dash, of the very words that it reports; `quoteattr.dialogue` finds
it there and cuts it out. A turn without one is somebody's words all the same.
"""

from collections.abc import Iterator

from quoteattr.constructions.candidates import Candidate
from quoteattr.dialogue import cut_incises, incises
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.scene import Scene
from quoteattr.model import Cue, CueType, Kind
from quoteattr.quotes import RegionKind

__all__ = ["MOVES"]

_DEEPEST = 2  # quotations inside quotations whose incises are looked for


def _turns(scene: Scene) -> Iterator[Candidate]:
    for item in scene.items:
        if item.pos != QUOTE or scene.page.regions[item.region].kind is not RegionKind.DIALOGUE:
            continue
        region = scene.page.regions[item.region]
        content = cut_incises(scene.page.text, region)
        if content and not incises(scene.page.text, region):
            yield Candidate("turn", Kind.DIRECT, content)


def _candidates(scene: Scene) -> Iterator[Candidate]:
    for item in scene.items:
        if item.pos != QUOTE:
            continue
        region = scene.page.regions[item.region]
        if region.depth > _DEEPEST:
            continue  # the words of an outer quotation are searched already
        if item.form != "clause" and region.kind is not RegionKind.DIALOGUE:
            continue
        found = incises(scene.page.text, region)
        content = cut_incises(scene.page.text, region) if found else ()
        if not content:
            continue
        cue = Cue(found[0].cue, found[0].lemma, CueType.VERB)
        yield Candidate("interrupted", Kind.DIRECT, content, cue, found[0].subject)


MOVES = {
    "interrupted": _candidates,
    "turn": _turns,
}
