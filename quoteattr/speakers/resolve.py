"""Speakers of a whole article: sources read, whoever is meant chosen, records made.

All sources are read first, since a name may come behind; then each is led to somebody in the order
of the text: a choice among all who may be meant, and each choice is a feature of the next. Words in
a headline that the body says again wait for the body.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from quoteattr.analysis import Analysis
from quoteattr.grammar.one import ONE, seat
from quoteattr.model import Attribution, Kind, SourceType, Span, Speaker, SpeakerKind
from quoteattr.nouns import fold
from quoteattr.speakers.article import Article
from quoteattr.speakers.choice import Chooser, Judge, judge
from quoteattr.speakers.couples import couple
from quoteattr.speakers.dossiers import Dossiers
from quoteattr.speakers.echoes import echoes
from quoteattr.speakers.entities import Entity, agrees
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.heard import heard
from quoteattr.speakers.neighbours import Neighbours, known_behind
from quoteattr.speakers.questions import CARRIED_ON, FIRST_PERSON, NO_WORDS, Case, ask
from quoteattr.speakers.reading import BOTH, PRONOUNS, Reading
from quoteattr.speakers.records import records
from quoteattr.speakers.sightings import row
from quoteattr.speakers.sources import read_source
from quoteattr.tables import closed

__all__ = ["resolve"]

ACCUSED: Final = "accusation_passive"
"""The name of the construction of an accusation that nobody is said to make."""

_VOWELS: Final = "aeiouyhéèêâîôû"
_THEY: Final = closed("they")


def resolve(
    text: str,
    analysis: Analysis,
    attributions: Sequence[Attribution],
    judge: Judge = judge,
    *,
    threshold: float | None = None,
) -> tuple[tuple[Attribution, ...], tuple[Speaker, ...]]:
    """Who the sources of an article really are.

    `attributions` are those found in `text`, in any order; they come back in the same order with
    `speaker`, how sure it is, the final type of the source and the chain of evidence filled in,
    together with every speaker found as a source, in order of first mention. No speaker is
    invented: each name stands in the text. Takes any text; never raises on account of it. `judge`
    makes the choices. A name that is less probable than `threshold` (None: that of the weights) is
    not given.
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
    article = Article(text, analysis, quoted, reported)
    stage = Stage(article)
    found = [_read(stage, attribution) for attribution in attributions]
    network = heard(stage, analysis.listener)
    chooser = Chooser(stage, Dossiers(stage, row(stage)), judge, threshold, network)
    _choose_all(stage, chooser, found)
    _name_next(article, found)
    return records(found)


def _choose_all(stage: Stage, chooser: Chooser, found: Sequence[Case]) -> None:
    """Choose in text order; a headline waits for the words of the body that it takes."""
    article = stage.article
    ordered = sorted(found, key=lambda item: (item.place.token, item.attribution.start))
    others, said = Neighbours(ordered), echoes(article.text, ordered)
    late = []
    for item, following in zip(ordered, known_behind(ordered), strict=True):
        item.echo = said.get(id(item))
        if item.echo is not None and item.place.token < item.echo.place.token:
            late.append(item)
        else:
            _choose(stage, chooser, item, others.around(item), following)
    for item in late:
        _choose(stage, chooser, item, others.around(item), None)


def _read(stage: Stage, attribution: Attribution) -> Case:
    """Read one source; where it has none, its place is that of the cue or the content."""
    source, cue = attribution.source, attribution.cue
    span = source.span if source else cue.span if cue else attribution.content[0]
    token = min(stage.article.at(span)[0], max(0, len(stage.article) - 1))
    reading = _reading(stage, source.span) if source else None
    found = Case(attribution, reading, stage.article.place(token))
    if reading is not None and reading.entity is not None and not reading.pronoun:
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


def _choose(
    stage: Stage, chooser: Chooser, item: Case, around: Case | None, following: Case | None
) -> None:
    """Choose among all who may be meant; how the words were read is one feature of many."""
    outer = around.entity if around is not None else None
    _hint(stage, chooser, item, outer)
    question = ask(stage, item, outer)
    if question.sort == NO_WORDS or _means_nobody(item):
        return
    owned = item.reading is not None and item.reading.owned
    owner = chooser.owner(question) if owned else None
    entity, decision, why = chooser.choose(question, following)
    if entity is not item.entity or not item.steps:
        item.steps = (_how(item, entity),) if entity is not None else ()
    item.entity, item.confidence = entity, decision.probability
    item.steps += why
    if entity is None:
        return
    words = item.reading.pronoun if item.reading is not None else ""
    if words in PRONOUNS and entity.kind is SpeakerKind.PERSON:
        entity.learn(PRONOUNS[words].gender, None)
    entity.speaks = True
    if owner is not None and item.reading is not None and entity is item.reading.entity:
        item.steps += _name_owned(item.reading.owned, entity, owner)


def _name_owned(owned: str, entity: Entity, owner: Entity) -> tuple[str, ...]:
    """Name *son entourage* with its owner: *entourage de Paul Lefort*; the step."""
    if entity.words or owner is entity:
        return ()
    of = "d'" if fold(owner.name)[:1] in _VOWELS else "de "
    if owner.name[:1].islower() and not owner.words and owner.roles:
        singular = "de la " if owner.gender == "f" else "du "
        of = "des " if owner.number == "p" else "de l'" if of == "d'" else singular
    entity.name = f"{owned} {of}{owner.name}"
    return (f"the owner is {owner.name}",)


def _hint(stage: Stage, chooser: Chooser, item: Case, outer: Entity | None) -> None:
    """Whom the words can only mean where they mean anybody: whoever is quoted, or two together."""
    words = item.reading.pronoun if item.reading is not None else ""
    if words in FIRST_PERSON:
        item.entity = outer
    elif words == BOTH or words in _THEY:
        both = couple(stage, chooser.dossiers, item.place)
        item.entity = both or (item.reading.entity if item.reading is not None else None)


def _means_nobody(item: Case) -> bool:
    """*Est accusé de*: nobody is meant, whoever stands near."""
    evidence = item.attribution.evidence
    return item.reading is None and evidence is not None and evidence.construction == ACCUSED


def _how(item: Case, entity: Entity) -> str:
    """How a source leads to somebody, in words."""
    reading, evidence = item.reading, item.attribution.evidence
    if reading is not None:
        words = reading.pronoun or "the source"
        return f"« {words} » goes back to {entity.name}"
    carried = evidence is not None and evidence.construction == CARRIED_ON
    return f"{'the quotation goes on' if carried else 'whoever speaks'}: {entity.name}"


def _name_next(article: Article, found: Sequence[Case]) -> None:
    """*La gardienne a dit … Paul Lefort, poursuivant son récit, …*: the name comes with the next.

    Only for one person described; the name is new and in the same paragraph.
    """
    named: dict[int, Entity] = {}
    for one, other in pairwise(sorted(found, key=lambda item: item.place.token)):
        who, name, there = one.entity, other.entity, other.place
        if who is None or name is None or who.words or not name.words or who.number != "s":
            continue
        goes_on = any(norm.startswith("poursui") for norm in article.norms[there.token :][:8])
        fresh = name.at >= one.place.token and agrees(who.gender, name.gender)
        if goes_on and fresh and one.place.paragraph == there.paragraph:
            named[id(who)] = name
    for item in found:
        item.entity = named.get(id(item.entity), item.entity)
