"""An incise inside the marks: *« L'eau est montée, raconte Odile Ferrand. On a sauvé le four. »*

The reporting clause stands between the marks of the very words that it reports; `quoteattr.dialogue`
finds it there and cuts it out.
"""

from collections.abc import Iterator

from quoteattr.candidates import Candidate
from quoteattr.constructions.base import Construction
from quoteattr.dialogue import cut_incises, incises
from quoteattr.model import Cue, CueType, Kind
from quoteattr.page import QUOTE
from quoteattr.scene import Scene

__all__ = ["TABLE"]


def _candidates(scene: Scene) -> Iterator[Candidate]:
    for item in scene.items:
        if item.pos != QUOTE or item.form != "clause":
            continue
        region = scene.page.regions[item.region]
        found = incises(scene.page.text, region)
        content = cut_incises(scene.page.text, region) if found else ()
        if not content:
            continue
        cue = Cue(found[0].cue, found[0].lemma, CueType.VERB)
        yield Candidate("interrupted", 0.97, Kind.DIRECT, content, cue, found[0].subject)


TABLE = (
    Construction(
        "interrupted",
        "an incise inside the marks of the words it reports",
        "« Nous partirons, assure Marie Durand, dès demain. »",
        "« Nous partirons dès demain, avec Marie Durand. »",
        _candidates,
    ),
)
