"""What is handed out: attributions with their speakers, speakers with their mentions."""

from attrs import evolve

from quoteattr.model import Attribution, Mention, Source, Span, Speaker
from quoteattr.speakers.entities import Entity
from quoteattr.speakers.questions import Case

__all__ = ["records"]


def records(found: list[Case]) -> tuple[tuple[Attribution, ...], tuple[Speaker, ...]]:
    """Attributions with their speakers, and the speakers numbered in order of first mention."""
    entities = {id(item.entity): item.entity for item in found if item.entity is not None}
    ordered = sorted(entities.values(), key=lambda entity: (entity.at, entity.name))
    items: dict[int, list[Case]] = {}
    for item in found:
        items.setdefault(id(item.entity), []).append(item)
    speakers = {
        id(entity): _speaker(entity, number, items[id(entity)])
        for number, entity in enumerate(ordered, start=1)
    }
    attributions = tuple(
        _filled(item, speakers[id(item.entity)] if item.entity is not None else None)
        for item in found
    )
    return attributions, tuple(speakers[id(entity)] for entity in ordered)


def _filled(item: Case, speaker: Speaker | None) -> Attribution:
    attribution = item.attribution
    source = attribution.source
    if source is not None and item.reading is not None:
        source = Source(source.span, item.reading.type)
    evidence = attribution.evidence
    if evidence is not None:
        evidence = evolve(evidence, chain=item.steps)
    sure = item.confidence
    return evolve(
        attribution, source=source, speaker=speaker, evidence=evidence, speaker_confidence=sure
    )


def _whole(roles: list[str]) -> tuple[str, ...]:
    """Roles without those that are the end of another: *général de l'Otan* of a *secrétaire*."""
    return tuple(role for role in roles if not any(other.endswith(f" {role}") for other in roles))


def _speaker(entity: Entity, number: int, own: list[Case]) -> Speaker:
    places = dict(entity.places)
    for item in own:
        source = item.attribution.source
        if source is not None and item.reading is not None:
            places[source.span.start, source.span.end] = item.reading.type
    return Speaker(
        id=f"s{number}",
        name=entity.name,
        kind=entity.kind,
        anonymous=entity.anonymous,
        mentions=tuple(Mention(Span(*place), sort) for place, sort in sorted(places.items())),
        roles=_whole([role.text for role in entity.roles]),
        gender=entity.gender if entity.gender in ("m", "f") else None,
        number=entity.number,
    )
