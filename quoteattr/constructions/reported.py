"""A subject, a reporting verb, and the content as its complement.

*M. Durand a déclaré que …, promet de …, affirme vouloir …, accuse X de …, explique : « … »*, and
the participles and infinitives of the same verbs (*précisant que*, *avant d'ajouter que*).
"""

from collections.abc import Iterator
from functools import partial

from quoteattr.constructions.attributive import ATTRIBUTIVE
from quoteattr.constructions.base import (
    Move,
    cue_of,
    has_quote,
    is_clause,
    polarity_of,
    propose,
    report,
)
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.objects import (
    SCARE,
    introduces,
    is_aim,
    is_deed,
    is_matter,
    is_of_other,
    labels,
    only_glosses,
    quotes_words,
)
from quoteattr.constructions.reporting import cues, speaks, uses_words
from quoteattr.grammar import words
from quoteattr.grammar.clauses import clause_end, last_word
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE
from quoteattr.grammar.phrases import is_preposition, prepositional_phrase
from quoteattr.grammar.predicates import REPORTING, WITH_OBJECT, Complement, Group
from quoteattr.grammar.scene import Range, Scene
from quoteattr.grammar.subjects import subject_of
from quoteattr.lexicon import frames_by
from quoteattr.model import Polarity
from quoteattr.tables import closed

__all__ = ["MOVES"]

_NOMINAL = ("np", "de_np", "a_np", "sur_np", "contre_np", "np_de_np")
_THOSE = closed("demonstratives")
_FEWEST = 4  # words of a quotation far from its verb
_BEFORE_QUOTE = {"de": ("de_np",), "à": ("a_np",)}  # *parle de « B »*
_FRAMES = frames_by("opening")


def _complements(scene: Scene, *openings: str) -> Iterator[tuple[Group, Complement]]:
    for group in cues(scene):
        if group.form == "ppart" or group.passive:
            continue
        found = find_complement(scene, group)
        if found is not None and found.opening in openings:
            yield group, found


def _clause(name: str, opening: str, scene: Scene) -> Iterator[Candidate]:
    """A clause or an infinitive, opened by *que*, *si*, *de*, *à* or nothing."""
    for group, found in _complements(scene, opening):
        start = found.start
        if opening == "de" and group.takes("de_attr") and scene.items[start].pos == QUOTE:
            continue  # *qualifie X d'« absurde »*: see `attributive`
        if found.object and opening in ("de", "à") and not group.takes(*WITH_OBJECT):
            start = found.object[0]  # *affirme sa volonté de …*: the noun phrase is the content
        if _completes(scene, group, found):
            start = found.object[0] if found.object else start
        end = _end(scene, group, found, start)
        if not _allows(scene, group, found, (start, end)):
            continue
        polarity = polarity_of(scene, group)
        for content, said in _contrasted(scene, (start, end), opening, polarity):
            yield from propose(
                scene,
                name,
                scene.spans(*content),
                cue=cue_of(scene, group),
                source=subject_of(scene, group),
                polarity=said,
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
    while items[k].pos == "ADV" and k + 1 < end:
        k += 1  # *mais bien que*
    if items[k].norm in _OPENS.get(opening, ()) and k + 1 < end:
        yield (k + 1, end), Polarity.ASSERTED
    yield (start, last_word(items, but, start)), polarity


def _completes(scene: Scene, group: Group, found: Complement) -> bool:
    """*déplore le manque de « moyens »*: the quotation belongs to the object."""
    return (
        found.opening == "de"
        and found.object is not None
        and found.object[1] == found.start - 1
        and scene.items[found.start].pos == QUOTE
        and group.takes("np")
        and not group.takes("np_de", "a_np_de")
    )


def _feels(group: Group, opening: str) -> bool:
    """*craint de partir*, *a prévu de partir*: a feeling or a plan, no words of its own."""
    return group.is_class("judgement") and opening == "de"


def _end(scene: Scene, group: Group, found: Complement, start: int) -> int:
    return clause_end(
        scene,
        start,
        clausal=found.opening in ("que", "si") or group.form != "fin",
        utterance=found.opening == "que",
    )


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
        return quoted and not labels(scene, found.start) and group.takes(*_NOMINAL, *frames)
    if _feels(group, found.opening):
        return quoted
    if group.takes(*frames) and group.is_class(*REPORTING):
        return found.object is None or found.opening != "inf"
    frames = (*frames, "que_quoted") if found.opening == "que" else frames
    if found.opening == "que" and group.is_class(*REPORTING):
        return quoted
    named = scene.items[start].pos == QUOTE and group.takes(*_BEFORE_QUOTE.get(found.opening, ()))
    fewest = _FEWEST if named else SCARE + 1  # *parle de « boycott »*: a word is enough
    return group.takes(*frames) and quotes_words(scene, start, end, fewest=fewest)


def _colon(scene: Scene) -> Iterator[Candidate]:
    for group, found in _complements(scene, "colon"):
        items = scene.items
        if group.form == "inf" or group.form != "fin" and not group.is_class(*REPORTING):
            continue
        if items[found.start].pos == QUOTE:
            end = found.start + 1
            if _is_translated(scene, end):
                end += 3
        elif _announces(scene, group) and any(
            g.first >= found.start >= scene.parenthesis(g.first) for g in scene.finite
        ):
            end = clause_end(scene, found.start)
        else:
            continue
        yield from propose(
            scene,
            "colon",
            scene.spans(found.start, end),
            cue=cue_of(scene, group),
            source=subject_of(scene, group),
            polarity=_of_colon(scene, group, found),
        )


def _of_colon(scene: Scene, group: Group, found: Complement) -> Polarity:
    """*dément : « A »*, *n'a pas caché sa joie : « A »* say A; *n'a pas dit ce mot : « A »* not.

    What stands behind the colon of a denial are its words, not what it denies.
    """
    told = found.object is None or any(i.norm in _THOSE for i in scene.items[slice(*found.object)])
    polarity = polarity_of(scene, group) if told else Polarity.ASSERTED
    return Polarity.ASSERTED if polarity is Polarity.DENIED else polarity


def _announces(scene: Scene, group: Group) -> bool:
    """Whether a colon after a verb opens its content even where no marks follow."""
    return group.form == "fin" and group.takes("que") and scene.openers[group.head] < 0


def _is_translated(scene: Scene, k: int) -> bool:
    """*« Hasta siempre » (« Jusqu'à toujours »)*: the same words in two languages."""
    items = scene.items[k : k + 3]
    return len(items) == 3 and (items[0].norm, items[1].pos, items[2].norm) == ("(", QUOTE, ")")


def _quote(name: str, opening: str, scene: Scene) -> Iterator[Candidate]:
    """A quotation as the object: *déclare « A »*, *parle de « B »*, *veut « C »*."""
    for group, found in _complements(scene, opening):
        start = found.start
        if found.object and found.opening == "quote" and not introduces(scene, group, start):
            start = found.object[0]
        if not _takes_noun(scene, group, opening) or is_deed(scene, group, start):
            continue
        if opening == "object" and (is_aim(scene, group, start) or is_matter(scene, group, start)):
            continue
        end = clause_end(scene, start, clausal=False)
        if _seems(scene, group):
            continue
        if only_glosses(scene, group, start, end) or is_of_other(scene, group, start, end):
            continue
        named = group.takes(*ATTRIBUTIVE) and scene.items[start - 1].norm == "comme"
        if named or uses_words(group) and scene.items[start].pos == QUOTE:
            end = start + 1  # *utilise le mot « A » pour décrire B*, *désigne comme « A » les élus*
        if _exclaims(group) and scene.items[start].pos == QUOTE:
            end = _shout_end(scene, start, end)
        near = start == group.last + 1 or _exclaims(group) and found.object is None
        voiced = start == found.start and near and group.takes("que")
        if not quotes_words(scene, start, end, voiced=voiced):
            continue
        yield from report(
            scene,
            name,
            group,
            scene.spans(start, end),
            subject_of(scene, group),
            weak=start > group.last + 1 or not group.is_class(*REPORTING),
            voiceless=not (_exclaims(group) or speaks(scene, group)),
        )


def _exclaims(group: Group) -> bool:
    """*crient, entre autres, « Ferrand, dehors »*: slogans have capitals and no verb."""
    return group.does("exclaim")


def _shout_end(scene: Scene, start: int, end: int) -> int:
    """*crie « À bas ! » | avant de fuir*: what is shouted ends with the last of its marks."""
    return next((k for k in range(end, start, -1) if scene.items[k - 1].pos == QUOTE), end)


_SEEMS = closed("seems")


def _seems(scene: Scene, group: Group) -> bool:
    """*la baisse semble confirmer « A »*: a thing that has no words."""
    before = scene.item(group.start - 1)
    return before is not None and before.norm in _SEEMS and not speaks(scene, group)


_GIVEN = closed("nouns_of_answers")


def _given(scene: Scene) -> Iterator[Candidate]:
    """*donne la même explication à cette baisse, « B »*: the words come after a comma."""
    for group, found in _complements(scene, "object"):
        if found.object is None or group.lemma != "donner":
            continue
        if not any(item.norm in _GIVEN for item in scene.items[slice(*found.object)]):
            continue
        k = found.object[1]
        if scene.has(k) and is_preposition(scene.items[k]):
            k = prepositional_phrase(scene.items, k)
        quoted = scene.item(k + 1)
        if quoted is None or scene.items[k].norm != "," or quoted.form != "clause":
            continue
        yield from report(
            scene, "given", group, scene.spans(k + 1, k + 2), subject_of(scene, group)
        )


def _takes_noun(scene: Scene, group: Group, opening: str) -> bool:
    """Whether a verb may have quoted words as its object."""
    if group.takes("y_np"):
        return any(item.norm == "y" for item in scene.items[group.start : group.head])
    if opening == "quote" and (group.takes("attr") or group.is_class(*REPORTING)):
        return True
    return group.takes(*_NOMINAL)


MOVES: dict[str, Move] = {
    "complement_que": partial(_clause, "complement_que", "que"),
    "complement_si": partial(_clause, "complement_si", "si"),
    "complement_inf": partial(_clause, "complement_inf", "inf"),
    "complement_de": partial(_clause, "complement_de", "de"),
    "complement_a": partial(_clause, "complement_a", "à"),
    "charge": partial(_clause, "charge", "charge"),
    "colon": _colon,
    "quoted_object": partial(_quote, "quoted_object", "quote"),
    "fragment": partial(_quote, "fragment", "object"),
    "given": _given,
}
