"""A bare colon before a quotation, where no word shows the reporting.

*Marie Durand se lève : « La digue est sûre. »* and headlines: *Étienne Roche : « Le train sera
gratuit »*. Where the clause before the colon already reports something, the quotation goes on with
the same speaker's words and has no cue of its own (`quoteattr.constructions.carried`).
"""

from collections.abc import Iterator, Sequence

from quoteattr.constructions.base import Construction, propose, speaks
from quoteattr.constructions.candidates import Candidate
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE, Item
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import MAIN, Range, Scene
from quoteattr.model import Cue, CueType

__all__ = ["TABLE", "names_matter"]

_FEWEST_WORDS = 6
_NEAR = 4  # items before a colon in which the noun of a matter stands


def _candidates(scene: Scene) -> Iterator[Candidate]:
    for k, item in enumerate(scene.items[:-1]):
        following = scene.items[k + 1]
        if item.norm != ":" or following.pos != QUOTE:
            continue
        source = None if names_matter(scene.items[:k]) else _source(scene, k)
        long = len(scene.page.words(following.region)) >= _FEWEST_WORDS
        if source is None or not (long or following.form == "clause"):
            continue  # a name or a slogan: *les « Stylos rouges »*
        yield from propose(
            scene,
            "bare_colon",
            0.5,
            scene.spans(k + 1, k + 2),
            cue=Cue(scene.span(k, k + 1), ":", CueType.COLON),
            source=source,
        )


_FOLLOWING = frozenset("suivant suivante suivants suivantes".split())
_MATTERS = frozenset("motif mission question but objectif critère règle titre thème sujet".split())


def names_matter(before: Sequence[Item]) -> bool:
    """Whether the items before a colon name a matter: *pour le motif suivant : « A »*."""
    last = [item.norm for item in before[-_NEAR:]]
    return bool(last) and last[-1] in _FOLLOWING and not _MATTERS.isdisjoint(last)


def _source(scene: Scene, colon: int) -> Range | None:
    """Who speaks after the colon: the name before it, or the subject of the clause before it."""
    if noun_phrase(scene.items, 0) == colon:
        return 0, colon
    among = next((k for k in range(colon - 1, 0, -1) if scene.items[k].norm == "dont"), -1)
    if among > 0 and noun_phrase(scene.items, among + 1) == colon:
        return among + 1, colon  # *… dont un plombier : « … »*
    before = [group for group in scene.finite if group.last < colon]
    if not before or any(_reports(scene, group) for group in before):
        return None
    main = [group for group in before if scene.openers[group.head] == MAIN]
    host = (main or before)[-1]
    return scene.subject(host) if speaks(scene, host) else None


def _reports(scene: Scene, group: Group) -> bool:
    """Whether a verb before the colon has a content of its own."""
    return group.is_class("speech", "judgement", "show") and (
        find_complement(scene, group) is not None
    )


TABLE = (
    Construction(
        "bare_colon",
        "a colon before a quotation, with no verb of speech",
        "Marie Durand se lève : « La digue est sûre. »",
        "Marie Durand a trois passions : la mer, le vent et les livres.",
        _candidates,
    ),
)
