"""Passives: the source is the agent, if it is there at all.

*Une mesure jugée excessive par les syndicats.* *X est accusé par Y de …* *Il a été annoncé que …*
"""

from collections.abc import Iterator

from quoteattr.constructions.attributive import ATTRIBUTIVE, is_attribute, last_de, past_marker
from quoteattr.constructions.base import agent, cue_of, is_clause, propose, report
from quoteattr.constructions.candidates import Candidate
from quoteattr.constructions.reporting import NOTING, cues
from quoteattr.grammar import words
from quoteattr.grammar.clauses import clause_end
from quoteattr.grammar.complements import find_complement
from quoteattr.grammar.infinitives import infinitive_at
from quoteattr.grammar.page import QUOTE, TOP
from quoteattr.grammar.predicates import Complement, Group
from quoteattr.grammar.scene import Range, Scene
from quoteattr.grammar.subjects import subject_of
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
        if not is_attribute(scene, k, group) or _is_title(scene, k, group):
            continue
        if k < source[0] and _has_agent(scene, k, source):
            continue
        start = past_marker(scene, k)
        end = clause_end(scene, start, clausal=False)
        if start < source[0] - 1 < end:
            end = source[0] - 1
        yield from report(scene, "attributive_passive", group, scene.spans(start, end), source)


def _before_attribute(scene: Scene, group: Group, source: Range) -> int:
    """*qualifié par les syndicats | de provocation*: the last bare noun is what they call it."""
    if group.takes("de_attr") and not is_attribute(scene, source[1], group):
        k = last_de(scene, *source)
        if k > 0 and scene.items[k].norm not in NOUNS:
            return k - 1
    return source[1]


_CALLS = closed("verbs_of_naming")


def _is_title(scene: Scene, k: int, group: Group) -> bool:
    """*un débat intitulé « A » et organisé par la mairie*: a title, and another's agent."""
    named = group.lemma in _CALLS
    return named and scene.items[k].pos == QUOTE


def _has_agent(scene: Scene, k: int, source: Range) -> bool:
    """*annoncée comme aggravée par le froid*: the agent of the second participle.

    The taggers have many of them for adjectives: *comme plus intéressé par la ville*.
    """
    last = scene.items[source[0] - 2]
    taken = last.form == "ppart" or last.pos == "ADJ" and last.norm.rstrip("es").endswith("é")
    return taken and scene.items[k].norm == "comme"


def _agent_of_main(scene: Scene, group: Group) -> Range | None:
    """*Cette demande, jugée excessive, a été rejetée par le maire*: who rejects it judges it."""
    if group.form != "ppart" or not group.is_class("judgement") or not group.start:
        return None
    main = next((g for g in scene.finite if g.start > group.last), None)
    if main is None or not main.passive or scene.items[group.start - 1].norm != ",":
        return None
    subject = subject_of(scene, main)
    closed = scene.items[main.start - 1].norm == ","
    if not closed or subject is None or subject[1] != group.start - 1:
        return None
    return agent(scene, main.last + 1)


_DEMONSTRATIVES = closed("demonstratives")
_OF_OPINION = frozenset("blame praise regret accuse".split())


def _judged(scene: Scene) -> Iterator[Candidate]:
    """*Cette « honte » a été dénoncée par la Ligue*: the word in marks is the judge's.

    With another determiner it may be a name: *les « gilets jaunes » sont soutenus par X*.
    """
    for group in scene.finite:
        acts = {reading.verb.act for reading in group.readings if reading.verb.polarity != "denied"}
        subject = subject_of(scene, group) if group.passive and acts & _OF_OPINION else None
        source = agent(scene, group.last + 1)
        if subject is None or source is None or scene.period.level != TOP:
            continue
        first, second = scene.items[subject[0]], scene.item(subject[0] + 1)
        if first.norm not in _DEMONSTRATIVES or second is None or second.pos != QUOTE:
            continue
        yield from propose(
            scene,
            "judged_subject",
            scene.spans(*subject),
            cue=cue_of(scene, group),
            source=source,
        )


def _accusation(scene: Scene) -> Iterator[Candidate]:
    """*X est accusé par Y de …*, *accusé de … par Y*: of an act or, for once, of a thing."""
    for group in cues(scene):
        if not group.passive or not group.takes("np_de") or not group.does("accuse"):
            continue
        k = group.last + 1
        source = agent(scene, k)
        if source is not None and scene.items[k].norm not in words.DE:
            k = source[1]
        elif source is not None:
            source = None  # behind the charge: see below
        item = scene.item(k)
        if item is None or item.norm not in words.DE:
            continue
        start = k + (item.norm in words.BARE_DE)
        end = min(clause_end(scene, start), _second_verb(scene, start))
        if source is None and (source := _accuser(scene, start, end)) is not None:
            end = source[0] - 1
        if source is None and group.lemma != "accuser":
            continue
        yield from report(scene, "accusation_passive", group, scene.spans(start, end), source)


def _second_verb(scene: Scene, start: int) -> int:
    """The *et* before a verb that is no part of the charge: *d'espionnage et ont sanctionné*."""
    group = next((g for g in scene.finite if g.first >= start), None)
    joined = group is not None and scene.items[group.start - 1].norm == "et"
    return group.start - 1 if group is not None and joined else len(scene.items)


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
        yield from report(
            scene,
            "impersonal_passive",
            group,
            scene.spans(found.start, end),
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


def _request(scene: Scene) -> Iterator[Candidate]:
    """*Les habitants sont priés par la mairie de …*, *ont été exhortés à …*."""
    for group in cues(scene):
        if not group.passive or group.form != "fin" or not _requests(group):
            continue
        k = group.last + 1
        source = agent(scene, k) if scene.has(k) and scene.items[k].norm == "par" else None
        k = source[1] if source is not None else k
        if not scene.has(k) or scene.items[k].norm not in _BEFORE_ACT:
            continue
        if infinitive_at(scene, k + 1) < 0:
            continue
        end = clause_end(scene, k + 1, clausal=False)
        content = scene.spans(k + 1, end)
        if source is None and (source := _accuser(scene, k + 1, end)) is not None:
            content = (scene.span(k + 1, source[0] - 1), *scene.spans(source[1], end))
        if source is None and group.lemma in _OF_GUESTS:
            continue  # *invité à jouer*: a guest
        yield from report(scene, "request_passive", group, content, source)


_BEFORE_ACT = closed("before_an_infinitive")
_OF_GUESTS = closed("verbs_of_inviting")


def _requests(group: Group) -> bool:
    return group.takes("np_de", "np_a") and any(
        reading.verb.cls == "speech"
        and reading.verb.passive == "personal"
        and reading.verb.act in ("urge", "request", "order")
        for reading in group.readings
    )


MOVES = {
    "attributive_passive": _passive,
    "accusation_passive": _accusation,
    "judged_subject": _judged,
    "request_passive": _request,
    "impersonal_passive": _impersonal,
}
