"""Speakers of a whole article: sources read, pronouns led to their antecedents, records made.

The order is that of the text: sources with words of their own are read first, since a pronoun may
look at all that stands before it; then attributions are gone through once more, each pronoun and
each missing source in its place.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import define, evolve

from quoteattr.analysis import Analysis
from quoteattr.grammar.one import ONE, seat
from quoteattr.model import (
    Attribution,
    CueType,
    Evidence,
    Kind,
    Mention,
    Source,
    SourceType,
    Span,
    Speaker,
    SpeakerKind,
)
from quoteattr.nouns import fold
from quoteattr.speakers.article import Article, Place
from quoteattr.speakers.couples import couple
from quoteattr.speakers.entities import Entity, agrees
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.neighbours import Neighbours
from quoteattr.speakers.pronouns import PRONOUNS, Antecedents, Pronoun
from quoteattr.speakers.reading import BOTH, Reading
from quoteattr.speakers.sightings import row
from quoteattr.speakers.sources import read_source
from quoteattr.speakers.subjects import is_nobody, subject_pronouns

__all__ = ["resolve"]

CARRIED_ON: Final = "carried_on"
"""The name of the construction of a quotation that goes on without a cue."""

ACCUSED: Final = "accusation_passive"
"""The name of the construction of an accusation that nobody is said to make."""

_FIRST_PERSON: Final = frozenset(("je", "j'", "nous", "me", "moi"))
_THEY: Final = frozenset(("ils", "elles", "eux"))
_GOING_ON: Final = ("poursui", "ajout", "conclu", "repren")
_MARKS_ONLY: Final = re.compile(r"[\s.,;…»«”“\"]*")
_ANYBODY: Final = Pronoun(None, None)


@define
class _Found:
    """One attribution on its way: what its source says, whom it leads to, and why."""

    attribution: Attribution
    reading: Reading | None
    place: Place
    entity: Entity | None = None
    steps: tuple[str, ...] = ()


_Others = Neighbours[_Found]


def resolve(
    text: str, analysis: Analysis, attributions: Sequence[Attribution]
) -> tuple[tuple[Attribution, ...], tuple[Speaker, ...]]:
    """Who the sources of an article really are.

    `attributions` are those found in `text`, in any order; they come back in the same order with
    `speaker`, the final type of the source and the chain of evidence filled in, together with every
    speaker found as a source, in order of first mention. No speaker is invented: each name stands
    in the text. Takes any text; never raises on account of it.
    """
    if not attributions:
        return (), ()
    quoted = [
        span
        for attribution in attributions
        if attribution.kind is Kind.DIRECT
        for span in attribution.content
    ]
    reported = [span for attribution in attributions for span in attribution.content]
    cues = [attribution.cue for attribution in attributions if attribution.cue is not None]
    verbs = [cue.span for cue in cues if cue.type is CueType.VERB]
    article = Article(text, analysis, quoted, reported, verbs)
    stage = Stage(article)
    found = [_read(stage, attribution) for attribution in attributions]
    _link(stage, found)
    _name_next(stage, found)
    return _records(found)


def _read(stage: Stage, attribution: Attribution) -> _Found:
    """Read one source; where it has none, its place is that of the cue or the content."""
    source, cue = attribution.source, attribution.cue
    span = source.span if source else cue.span if cue else attribution.content[0]
    token = min(stage.article.at(span)[0], max(0, len(stage.article) - 1))
    reading = _reading(stage, source.span) if source else None
    found = _Found(attribution, reading, stage.article.place(token))
    if reading is not None and reading.entity is not None and not reading.owned:
        if reading.pronoun:
            return found
        found.entity, found.steps = reading.entity, tuple(reading.steps)
        reading.entity.speaks = True
    return found


def _reading(stage: Stage, span: Span) -> Reading:
    """The reading of a source; *on* is those of the place that is named, if one is."""
    reading, article = read_source(stage, span), stage.article
    if reading.pronoun not in ONE:
        return reading
    token = article.at(span)[0]
    first, last = article.bounds(token)
    found = seat(article.tokens[first:last], token - first)
    if found is None:
        return reading
    place = article.span(first + found[0], first + found[1])
    reading = read_source(stage, place)
    reading.type = SourceType.PRONOUN
    reading.steps = [
        f"« on » speaks from « {article.words(first + found[0], first + found[1])} »",
        *reading.steps,
    ]
    return reading


def _link(stage: Stage, found: list[_Found]) -> None:
    """Lead pronouns and missing sources to entities, in text order."""
    antecedents = Antecedents(row(stage))
    subjects = _Subjects(stage, antecedents)
    ordered = sorted(found, key=lambda item: (item.place.token, item.attribution.start))
    others = Neighbours(ordered)
    before: _Found | None = None
    for item in ordered:
        subjects.read_up_to(item.place.token)
        if item.entity is None:
            _lead(stage, antecedents, others, item, before)
        if item.entity is not None:
            item.entity.speaks = True
            if item.reading is None or item.reading.type is not SourceType.DOCUMENT:
                cue = item.attribution.cue
                framing = cue is not None and cue.type is CueType.PREPOSITION
                antecedents.spoke(item.place, item.entity, framing=framing)
            before = item
        others.passed(item)


def _name_next(stage: Stage, found: list[_Found]) -> None:
    """*La gardienne a dit … Paul Lefort, poursuivant son récit, …*: the name comes with the next.

    Only for one person described, where whoever speaks next in the paragraph is named for the
    first time and is said to go on.
    """
    named = {}
    for one, other in pairwise(sorted(found, key=lambda item: item.place.token)):
        who, name = one.entity, other.entity
        if who is None or name is None or who.words or not name.words or who.number != "s":
            continue
        here, there = one.place, other.place
        if who.kind is not SpeakerKind.PERSON or here.paragraph != there.paragraph:
            continue
        fresh = name.at >= here.token and agrees(who.gender, name.gender)
        following = stage.article.norms[there.token : there.token + 8]
        if fresh and any(norm.startswith(_GOING_ON) for norm in following):
            named[id(who)] = name
    for item in found:
        if item.entity is not None and id(item.entity) in named:
            item.entity = named[id(item.entity)]
            item.steps += (f"whoever goes on is {item.entity.name}",)


class _Subjects:
    """The subject pronouns of the writer, each led to its antecedent in its place."""

    def __init__(self, stage: Stage, antecedents: Antecedents) -> None:
        self._article = stage.article
        self._antecedents = antecedents
        self._tokens = list(subject_pronouns(stage.article))
        self._next = 0

    def read_up_to(self, token: int) -> None:
        """Read the pronouns before a token; calls come in text order."""
        while self._next < len(self._tokens) and self._tokens[self._next][0] < token:
            index, words = self._tokens[self._next]
            place = self._article.place(index)
            self._next += 1
            entity = self._antecedents.of(PRONOUNS[words], place, telling=True)
            if entity is not None and not place.reported:
                if entity.words:
                    entity.learn(PRONOUNS[words].gender, None)
                self._antecedents.kept(place, entity)


def _lead(
    stage: Stage, antecedents: Antecedents, others: _Others, item: _Found, before: _Found | None
) -> None:
    """Lead one attribution whose own words do not name its speaker."""
    if item.reading is None:
        _without_source(stage, antecedents, others, item, before)
        return
    words = item.reading.pronoun
    if item.reading.owned:
        _owned(stage, antecedents, item)
    elif words in _FIRST_PERSON:
        outer = others.around(item)
        if outer is not None and outer.entity is not None:
            item.entity = outer.entity
            item.steps = (f"« {words} » is whoever is quoted: {outer.entity.name}",)
    elif words == BOTH:
        item.entity = couple(stage, antecedents, item.place) or item.reading.entity
        item.steps = tuple(item.reading.steps)
    elif words in PRONOUNS and not is_nobody(stage.article, item.place.token):
        entity = _meant(stage, antecedents, others, item, words)
        if entity is not None:
            if entity.kind is SpeakerKind.PERSON:
                entity.learn(PRONOUNS[words].gender, None)
            item.entity = entity
            item.steps = (f"« {words} » goes back to {entity.name}",)


def _meant(
    stage: Stage, antecedents: Antecedents, others: _Others, item: _Found, words: str
) -> Entity | None:
    """Whom a pronoun means: two who were named together, or one that agrees with it."""
    both = couple(stage, antecedents, item.place) if words in _THEY else None
    if both is not None:
        return both
    quoted = stage.article.is_quoted(stage.article.starts[item.place.token])
    outer = others.around(item) if quoted else None
    barred = outer.entity if outer is not None else None
    entity = antecedents.of(PRONOUNS[words], item.place, barred)
    if entity is None and words == "ils":
        entity = antecedents.of(PRONOUNS["leur"], item.place)  # les autorités … car ils
        entity = entity if entity is not None and _can_go_on(entity) else None
    return entity


def _without_source(
    stage: Stage, antecedents: Antecedents, others: _Others, item: _Found, before: _Found | None
) -> None:
    """Lead an attribution that names no source: a quotation that goes on, a verb, a participle."""
    cue, evidence = item.attribution.cue, item.attribution.evidence
    construction = evidence.construction if evidence is not None else ""
    if construction == CARRIED_ON:
        item.entity = _said_behind(stage, others, item, before)
        how = "the quotation behind it is by"
        if item.entity is None:
            item.entity = _carried(antecedents, item, before)
            how = "the quotation goes on:"
    elif cue is None or construction == ACCUSED:
        return
    elif cue.type is CueType.VERB:
        token = item.place.token
        if stage.article.norms[max(0, token - 2) : token] != ["ce", "qui"]:
            item.entity = antecedents.subject(item.place)
        how = "the subject of the sentence is"
    elif cue.type is CueType.PARTICIPLE or (
        cue.type is CueType.NOUN and item.attribution.kind is Kind.DIRECT
    ):
        item.entity = others.nearest(item)
        how = "whoever speaks in the sentence:"
    if item.entity is not None:
        item.steps = (f"{how} {item.entity.name}",)


def _said_behind(
    stage: Stage, others: _Others, item: _Found, before: _Found | None
) -> Entity | None:
    """« A ». « B », *ont confié des témoins*: at the head of a paragraph, whoever says the next."""
    if before is not None and before.place.paragraph == item.place.paragraph:
        return None
    other = others.next_direct(item)
    if other is None:
        return None
    source, start = other.attribution.source, other.attribution.start
    if source is None or source.span.start < start:
        return None
    between = stage.article.text[item.attribution.content[-1].end : start]
    return other.entity if _MARKS_ONLY.fullmatch(between) else None


def _carried(antecedents: Antecedents, item: _Found, before: _Found | None) -> Entity | None:
    """Who goes on speaking: whoever spoke before, unless a new paragraph has brought in others."""
    entity = before.entity if before is not None else None
    here = before is not None and before.place.paragraph == item.place.paragraph
    if entity is None or entity.kind is SpeakerKind.DOCUMENT or not here:
        found = antecedents.of(_ANYBODY, item.place)
        if found is not None and _can_go_on(found):
            return found
        return entity if entity is not None and _can_go_on(entity) else None
    return entity


def _can_go_on(entity: Entity) -> bool:
    """Whether somebody, not a thing or a town that was named, can be heard without a cue."""
    if entity.kind is SpeakerKind.DOCUMENT:
        return False
    thing = entity.kind in (SpeakerKind.UNKNOWN, SpeakerKind.PLACE)
    return entity.speaks or bool(entity.words) or not thing


def _owned(stage: Stage, antecedents: Antecedents, item: _Found) -> None:
    """*son entourage*: the description with its owner, in the text's own words where it can be."""
    reading = item.reading
    if reading is None or reading.entity is None:
        return
    owner = antecedents.of(Pronoun(None, "s"), item.place)
    entity = reading.entity
    item.entity = entity
    item.steps = (f"« {reading.owned} » describes the source",)
    if owner is None or entity.words or owner is entity:
        return
    name = _spelled_out(stage.article.text, reading.owned, owner)
    item.steps += (f"the owner is {owner.name}",)
    entity.name = name


def _spelled_out(text: str, owned: str, owner: Entity) -> str:
    """*direction* + *I-Télé* as *direction d'I-Télé*: as the text has it, else as French has it."""
    low, name = text.lower(), owner.name
    for link in ("de ", "d'", "d’", "du ", "de la ", "de l'", "de l’"):
        whole = f"{owned} {link}{name}"
        where = low.find(whole.lower())
        if where >= 0:
            return text[where : where + len(whole)]
    vowel = fold(name)[:1] in "aeiouyhéèêâîôû"
    described = not owner.words and any(name == role.text for role in owner.roles)
    if described and name[:1].islower():
        if owner.number == "p":
            return f"{owned} des {name}"
        if vowel:
            return f"{owned} de l'{name}"
        return f"{owned} de la {name}" if owner.gender == "f" else f"{owned} du {name}"
    return f"{owned} d'{name}" if vowel else f"{owned} de {name}"


def _records(found: list[_Found]) -> tuple[tuple[Attribution, ...], tuple[Speaker, ...]]:
    """Attributions with their speakers, and the speakers numbered in order of first mention."""
    entities = {id(item.entity): item.entity for item in found if item.entity is not None}
    ordered = sorted(entities.values(), key=lambda entity: (entity.at, entity.name))
    items: dict[int, list[_Found]] = {}
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


def _filled(item: _Found, speaker: Speaker | None) -> Attribution:
    attribution = item.attribution
    source = attribution.source
    if source is not None and item.reading is not None:
        source = Source(source.span, item.reading.type)
    evidence = attribution.evidence
    if evidence is not None:
        evidence = Evidence(evidence.construction, item.steps)
    return evolve(attribution, source=source, speaker=speaker, evidence=evidence)


def _whole(roles: list[str]) -> tuple[str, ...]:
    """Roles without those that are the end of another: *général de l'Otan* of a *secrétaire*."""
    return tuple(role for role in roles if not any(other.endswith(f" {role}") for other in roles))


def _speaker(entity: Entity, number: int, own: list[_Found]) -> Speaker:
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
