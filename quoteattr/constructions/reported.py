"""A subject, a reporting verb, and the content as its complement.

*M. Durand a déclaré que …, promet de …, affirme vouloir …, accuse X de …, explique : « … »*, and
the participles and infinitives of the same verbs (*précisant que*, *avant d'ajouter que*).
"""

from collections.abc import Iterator
from functools import partial

from quoteattr.constructions.base import (
    Move,
    complements,
    has_quote,
    is_clause,
    polarity_of,
    propose,
)
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.objects import NOMINAL, SCARE, labels, quotes_words
from quoteattr.grammar import words
from quoteattr.grammar.clauses import clause_end, last_word
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.predicates import REPORTING, WITH_OBJECT, Complement, Group
from quoteattr.grammar.scene import Range, Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.lexicon import frames_by
from quoteattr.model import Polarity
from quoteattr.tables import closed

__all__ = ["MOVES"]

_WITH_NOUN = ("np_de", "np_a", "a_np_de")
_THOSE = closed("demonstratives")
_FEWEST = 4  # words of a quotation far from its verb
_BEFORE_QUOTE = {"de": ("de_np",), "à": ("a_np",)}  # *parle de « B »*
_FRAMES = frames_by("opening")


def _clause(name: str, opening: str, scene: Scene) -> Iterator[Candidate]:
    """A clause or an infinitive, opened by *que*, *si*, *de*, *à* or nothing."""
    for group, found in complements(scene, opening):
        start = found.start
        # Marks hold no infinitive: *déplore le manque de « moyens »*, all of it.
        taken = _WITH_NOUN if scene.items[start].pos == QUOTE else WITH_OBJECT
        if found.object and opening in ("de", "à") and not group.takes(*taken):
            start = found.object[0]  # *affirme sa volonté de …*: the noun phrase is the content
        clausal = opening in ("que", "si") or group.form != "fin"
        end = clause_end(scene, start, clausal=clausal, utterance=opening == "que")
        if not _allows(scene, group, found, (start, end)):
            continue
        polarity = polarity_of(scene, group)
        for content, said in _contrasted(scene, (start, end), opening, polarity):
            yield from propose(
                scene,
                name,
                scene.spans(*content),
                group,
                subject_of(scene, group),
                said,
                weak=not group.is_class(*REPORTING) or _feels(group, opening),
            )


_OPENS = {"que": ("que", "qu'"), "de": words.DE, "à": ("à",), "si": ("si", "s'")}


def _contrasted(
    scene: Scene, content: Range, opening: str, polarity: Polarity
) -> Iterator[tuple[Range, Polarity]]:
    """*ne dit pas que | A |, mais que | B |*: what was not said, and what was said instead.

    A clause of its own behind *mais* is the writer's: *ne dit pas que A, mais il le pense*.
    """
    start, end = content
    items = scene.items
    but = next((k for k in range(start, end - 1) if items[k].norm == "mais"), end)
    if polarity is not Polarity.NEGATED or but == end:
        yield content, polarity
        return
    k = but + 1
    if items[k].norm in _OPENS.get(opening, ()) and k + 1 < end:
        yield (k + 1, end), Polarity.ASSERTED
    yield (start, last_word(items, but, start)), polarity


def _feels(group: Group, opening: str) -> bool:
    """*craint de partir*, *a prévu de partir*: a feeling or a plan, no words of its own."""
    return group.is_class("judgement") and opening == "de"


def _allows(scene: Scene, group: Group, found: Complement, content: Range) -> bool:
    """Whether the content counts: for a verb of no speech only where it holds quoted words."""
    start, end = content
    if found.opening == "que" and not is_clause(scene, start, end):
        return False
    frames = _FRAMES[found.opening]
    if scene.items[start].pos == QUOTE:
        frames = (*frames, *_BEFORE_QUOTE.get(found.opening, ()))
    quoted = has_quote(scene, start, end)
    if start != found.start:
        return quoted and not labels(scene, found.start) and group.takes(*NOMINAL, *frames)
    if _feels(group, found.opening):
        return quoted
    if group.takes(*frames) and group.is_class(*REPORTING):
        return found.object is None or found.opening != "inf"
    frames = (*frames, "que_quoted") if found.opening == "que" else frames
    named = scene.items[start].pos == QUOTE and group.takes(*_BEFORE_QUOTE.get(found.opening, ()))
    fewest = _FEWEST if named else SCARE + 1  # *parle de « boycott »*: a word is enough
    return group.takes(*frames) and quotes_words(scene, start, end, fewest=fewest)


def _colon(scene: Scene) -> Iterator[Candidate]:
    for group, found in complements(scene, "colon"):
        items = scene.items
        if group.form == "inf" or group.form != "fin" and not group.is_class(*REPORTING):
            continue
        if items[found.start].pos == QUOTE:
            end = found.start + 1
        elif (
            group.takes("que")
            and scene.openers.get(group.head, 0) < 0
            and any(g.first >= found.start >= scene.parenthesis(g.first) for g in scene.finite)
        ):  # a colon after a verb opens its content even where no marks follow
            end = clause_end(scene, found.start)
        else:
            continue
        yield from propose(
            scene,
            "colon",
            scene.spans(found.start, end),
            group,
            subject_of(scene, group),
            _of_colon(scene, group, found),
        )


def _of_colon(scene: Scene, group: Group, found: Complement) -> Polarity:
    """*dément : « A »*, *n'a pas caché sa joie : « A »* say A; *n'a pas dit ce mot : « A »* not.

    What stands behind the colon of a denial are its words, not what it denies.
    """
    told = found.object is None or any(i.norm in _THOSE for i in scene.items[slice(*found.object)])
    polarity = polarity_of(scene, group) if told else Polarity.ASSERTED
    return Polarity.ASSERTED if polarity is Polarity.DENIED else polarity


MOVES: dict[str, Move] = {
    "complement_que": partial(_clause, "complement_que", "que"),
    "complement_si": partial(_clause, "complement_si", "si"),
    "complement_inf": partial(_clause, "complement_inf", "inf"),
    "complement_de": partial(_clause, "complement_de", "de"),
    "complement_a": partial(_clause, "complement_a", "à"),
    "charge": partial(_clause, "charge", "charge"),
    "colon": _colon,
}
