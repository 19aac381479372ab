"""Quotations where no word shows the reporting: behind a bare colon.

*Marie Durand se lève : « La digue est sûre. »* and headlines: *Étienne Roche : « Le train sera
gratuit »*. Where the clause before the colon already reports something, the quotation goes on with
the same speaker's words and has no cue of its own (`quoteattr.constructions.loose`).
"""

from collections.abc import Iterator

from quoteattr.constructions.base import propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.reporting import speaks
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.predicates import REPORTING, Group
from quoteattr.grammar.scene import MAIN, Range, Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.model import Cue, CueType

__all__ = ["MOVES"]

_FEWEST_WORDS = 6


def _candidates(scene: Scene) -> Iterator[Candidate]:
    for k, item in enumerate(scene.items[:-1]):
        following = scene.items[k + 1]
        if item.norm != ":" or following.pos != QUOTE:
            continue
        source = _source(scene, k)
        quoted = scene.page.words(following.region)
        whole = following.form == "clause" or bool(quoted) and quoted[-1][-1] in "!?."
        if source is None or not (whole or len(quoted) >= _FEWEST_WORDS):
            continue  # a name or a slogan: *les « Stylos rouges »*
        yield from propose(
            scene,
            "bare_colon",
            scene.spans(k + 1, k + 2),
            Cue(scene.span(k, k + 1), ":", CueType.COLON),
            source,
        )


def _source(scene: Scene, colon: int) -> Range | None:
    """Who speaks after the colon: the subject of the clause before it, if that reports nothing."""
    before = [group for group in scene.finite if group.last < colon]
    if not before or any(_reports(scene, group) for group in before):
        return None
    main = [group for group in before if scene.openers[group.head] == MAIN]
    host = (main or before)[-1]
    return subject_of(scene, host) if speaks(scene, host) else None


def _reports(scene: Scene, group: Group) -> bool:
    """Whether a verb before the colon has a content of its own."""
    return group.is_class(*REPORTING) and find_complement(scene, group) is not None


MOVES = {
    "bare_colon": _candidates,
}
