"""Passives: the source is the agent, if it is there at all.

*Une mesure jugée excessive par les syndicats.* *X est accusé par Y de …* *Il a été annoncé que …*
"""

from collections.abc import Iterator
from functools import partial

from quoteattr.constructions.attributive import ATTRIBUTIVE, is_attribute, last_de, past_marker
from quoteattr.constructions.base import Move, agent, is_clause, propose
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.reporting import NOTING, cues
from quoteattr.grammar import words
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.page import QUOTE, TOP
from quoteattr.grammar.phrases import noun_phrase
from quoteattr.grammar.predicates import Complement, Group
from quoteattr.grammar.scene import Range, Scene
from quoteattr.grammar.subjects import antecedent, subject_of
from quoteattr.nouns import NOUNS
from quoteattr.tables import closed

__all__ = ["MOVES"]


def _passive(scene: Scene) -> Iterator[Candidate]:
    for group in cues(scene):
        if not group.passive or not group.takes(*ATTRIBUTIVE):
            continue
        k = group.last + 1
        source = agent(scene, k) or _agent_of_main(scene, group)
        if source is None or not group.is_class("speech", "judgement"):
            continue
        if source[0] == k + 1:
            source = source[0], _before_attribute(scene, group, source)
            k = source[1]
        if not is_attribute(scene, k, group):
            continue
        start = past_marker(scene, k)
        end = clause_end(scene, start, clausal=False)
        if start < source[0] - 1 < end:
            end = source[0] - 1
        yield from propose(scene, "attributive_passive", scene.spans(start, end), group, source)


def _before_attribute(scene: Scene, group: Group, source: Range) -> int:
    """*qualifié par les syndicats | de provocation*: the last bare noun is what they call it."""
    if group.takes("de_attr") and not is_attribute(scene, source[1], group):
        k = last_de(scene, *source)
        if k > 0 and scene.items[k].norm not in NOUNS:
            return k - 1
    return source[1]


def _agent_of_main(scene: Scene, group: Group) -> Range | None:
    """*Cette demande, jugée excessive, a été rejetée par le maire*: who rejects it judges it."""
    main = next((g for g in scene.finite if g.start > group.last), None)
    if main is None or not main.passive or not group.is_class("judgement"):
        return None
    subject = subject_of(scene, main)
    apart = subject is not None and subject[1] == group.start - 1
    closes = apart and scene.items[main.start - 1].norm == ","
    return agent(scene, main.last + 1) if closes else None


def _asked(name: str, scene: Scene) -> Iterator[Candidate]:
    """*X est accusé par Y de …*, *accusé de … par Y*, *Les habitants sont priés par Y de …*."""
    for group in cues(scene):
        k = group.last + 1
        if not group.passive or not _CHARGES[name](group) or not scene.has(k):
            continue
        source = agent(scene, k) if scene.items[k].norm not in _BEFORE_ACT else None
        k = source[1] if source is not None else k
        if not scene.has(k) or scene.items[k].norm not in _BEFORE_ACT:
            continue
        start = k + (scene.items[k].norm in words.BARE_DE or scene.items[k].norm == "à")
        end = clause_end(scene, start, clausal=name == "accusation_passive")
        content = scene.spans(start, end)
        if source is None and (source := _accuser(scene, start, end)) is not None:
            rest = scene.spans(source[1], end) if name == "request_passive" else ()
            content = (scene.span(start, source[0] - 1), *rest)
        if source is None and group.lemma in _OF_GUESTS:
            continue  # *invité à jouer*: a guest
        yield from propose(scene, name, content, group, source)


_BEFORE_ACT = words.DE | {"à"}
_OF_GUESTS = closed("verbs_of_inviting")


def _accuses(group: Group) -> bool:
    return group.takes("np_de") and group.does("accuse")


def _requests(group: Group) -> bool:
    personal = {r.verb.act for r in group.readings if r.verb.passive == "personal"}
    asks = group.is_class("speech") and not personal.isdisjoint(("urge", "request", "order"))
    return asks and group.form == "fin" and group.takes("np_de", "np_a")


_CHARGES = {"accusation_passive": _accuses, "request_passive": _requests}


def _accuser(scene: Scene, start: int, end: int) -> Range | None:
    """Who accuses, behind the charge: *accusé de laxisme par ses alliés*.

    A passive or a causative inside the charge has an agent of its own: *d'être payé par la mairie*.
    """
    for k in range(start + 1, end):
        if scene.items[k].form == "ppart":
            return None
        if scene.items[k].norm == "par":
            return agent(scene, k)
    return None


def _impersonal(scene: Scene) -> Iterator[Candidate]:
    """*Il a été annoncé que …*, *il est précisé par X que …*, *il lui est reproché de …*."""
    for group in cues(scene):
        if not group.passive or group.form != "fin" or not _tells(group):
            continue
        subject = scene.item(group.start - 1)
        found = find_complement(scene, group)
        if subject is None or subject.norm != "il" or found is None:
            continue
        if found.opening != "que" and not _addresses(scene, group, found):
            continue
        clausal = found.opening == "que"
        end = clause_end(scene, found.start, clausal=clausal, utterance=True)
        if clausal and not is_clause(scene, found.start, end):
            continue
        source = agent(scene, group.last + 1)
        yield from propose(
            scene,
            "impersonal_passive",
            scene.spans(found.start, end),
            group,
            source if source is None or source[1] <= found.start else None,
        )


def _addresses(scene: Scene, group: Group, found: Complement) -> bool:
    """*il leur est demandé de*, *il est reproché à X de*: somebody is told, so somebody tells.

    *il est conseillé de*, to nobody, is the writer's advice; what is forbidden, the law's.
    """
    if found.opening != "de" or not group.takes("a_np_de"):
        return False
    if group.verb is not None and group.verb.act not in ("blame", "request", "order"):
        return False
    between = scene.items[group.last + 1 : found.start]
    told = any(item.norm in ("lui", "leur") for item in scene.items[group.start : group.head])
    return told or any(item.norm in words.TO for item in between)


def _tells(group: Group) -> bool:
    """A verb of telling, not of noting: *il est à noter que* is the writer's own."""
    return any(
        reading.verb.passive in ("impersonal", "both")
        and reading.verb.cls == "speech"
        and reading.verb.lemma not in NOTING
        for reading in group.readings
    )


_WHERE = closed("prepositions_of_documents")
_WRITTEN = closed("participles_of_writing")
_LEAST = 2  # words that are no label: *une porte où est écrit « Privé »*


def _written(scene: Scene) -> Iterator[Candidate]:
    if scene.period.level != TOP:
        return
    for group in scene.finite:
        if not group.passive or scene.items[group.head].norm not in _WRITTEN:
            continue
        k = group.last + 1 + (scene.has(group.last + 1) and scene.items[group.last + 1].norm == ":")
        source = _written_on(scene, group.start)
        if source is None or not scene.has(k) or scene.items[k].pos != QUOTE:
            continue
        if len(scene.page.words(scene.items[k].region)) < _LEAST:
            continue
        content = scene.spans(k, clause_end(scene, k, clausal=False))
        yield from propose(scene, "written", content, group, source)


def _written_on(scene: Scene, k: int) -> Range | None:
    """What bears the words: *une pancarte où*, *sur laquelle*, *Sur une pancarte*."""
    items = scene.items
    if k and items[k - 1].norm == "où":
        return antecedent(scene, k - 1)
    if k > 1 and items[k - 1].form == "rel" and items[k - 2].norm in _WHERE:
        return antecedent(scene, k - 2)
    if k > 2 and items[0].norm in _WHERE and noun_phrase(items, 1) == k:
        return 1, k
    return None


MOVES: dict[str, Move] = {
    "attributive_passive": _passive,
    "accusation_passive": partial(_asked, "accusation_passive"),
    "request_passive": partial(_asked, "request_passive"),
    "impersonal_passive": _impersonal,
    "written": _written,
}
