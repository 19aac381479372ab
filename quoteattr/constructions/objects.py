"""Quoted words as the object of a verb, and which of them are a term, a title or a name.

*dénonce les « lenteurs coupables » de la mairie*; not *confirme son statut d'« hôte »*.
"""

from collections.abc import Iterator
from functools import partial

from quoteattr.constructions.attributive import ATTRIBUTIVE
from quoteattr.constructions.base import Move, complements, propose, quotes_in
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.reporting import speaks, uses_words
from quoteattr.grammar import words
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import noun_phrase, past_facing
from quoteattr.grammar.predicates import REPORTING, Group
from quoteattr.grammar.scene import Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.tables import closed

__all__ = ["MOVES", "NOMINAL", "SCARE", "labels", "quotes_words"]

NOMINAL = ("np", "de_np", "a_np", "sur_np", "contre_np", "np_de_np")
SCARE = 1  # words of a term in marks: *éviter de « contaminer » l'eau*
_INTRODUCERS = closed("introducers_of_quotations")


def _quote(name: str, opening: str, scene: Scene) -> Iterator[Candidate]:
    """A quotation as the object: *déclare « A »*, *parle de « B »*, *veut « C »*."""
    for group, found in complements(scene, opening):
        start = found.start
        # Some words only announce a quotation: *par la phrase suivante « … »*.
        announced = group.takes("np_de", "np_a") or scene.items[start - 1].norm in _INTRODUCERS
        if found.object and opening == "quote" and not announced:
            start = found.object[0]
        end = clause_end(scene, start, clausal=False)
        if not _takes_noun(scene, group, opening):
            continue
        quoted, shouts = scene.items[start].pos == QUOTE, group.does("exclaim")
        named = group.takes(*ATTRIBUTIVE) and scene.items[start - 1].norm == "comme"
        if named or uses_words(group) and quoted:
            end = start + 1  # *utilise le mot « A » pour décrire B*, *désigne comme « A » les élus*
        if shouts and quoted:  # *crie « À bas ! » | avant de fuir*: ends with the last of its marks
            end = quotes_in(scene, start, end)[-1] + 1
        near = start == group.last + 1 or shouts and found.object is None
        voiced = start == found.start and near and group.takes("que")
        if not quotes_words(scene, start, end, voiced=voiced):
            continue
        yield from propose(
            scene,
            name,
            scene.spans(start, end),
            group,
            subject_of(scene, group),
            weak=start > group.last + 1 or not group.is_class(*REPORTING),
            voiceless=not (shouts or speaks(scene, group)),
        )


def _takes_noun(scene: Scene, group: Group, opening: str) -> bool:
    """Whether a verb may have quoted words as its object."""
    if group.takes("y_np"):
        return any(item.norm == "y" for item in scene.items[group.start : group.head])
    if opening == "quote" and (group.takes("attr") or group.is_class(*REPORTING)):
        return True
    return group.takes(*NOMINAL)


_LABELS = closed("nouns_of_labels")


def labels(scene: Scene, k: int) -> bool:
    """Whether a quotation after *de* tells a title or a renown."""
    before = [item.norm for item in scene.items[max(0, k - 2) : k]]
    return len(before) == 2 and before[0] in _LABELS and before[1] in words.BARE_DE


def quotes_words(
    scene: Scene, start: int, end: int, *, voiced: bool = False, fewest: int = 4
) -> bool:
    """Whether an object holds quoted words near its head that are no title and no name.

    `voiced`: right after a verb of speech even words with a capital are somebody's. Far from the
    head a quotation needs `fewest` words to be more than a term.
    """
    near = max(start + 1, past_facing(scene.items, noun_phrase(scene.items, start)))
    least = fewest if fewest <= SCARE + 1 else 1
    for k in quotes_in(scene, start, end):
        quoted = scene.page.words(scene.items[k].region)
        capital = quoted[:1] and quoted[0][:1].isupper()
        is_title = not (voiced and k == start) and capital and scene.items[k].form != "clause"
        if not is_title and len(quoted) >= (least if k < near else max(least, fewest)):
            return True
    return False


MOVES: dict[str, Move] = {
    "quoted_object": partial(_quote, "quoted_object", "quote"),
    "fragment": partial(_quote, "fragment", "object"),
}
