"""What speaks for and against somebody as the speaker: named features, for training and for use.

What is so of the question itself (`quoteattr.speakers.asked`) is among the features of each
candidate: what both mean together the hidden units of the decider learn. The names are what
`Evidence.chain` shows.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from attrs import frozen

from quoteattr.decide import BIAS, Features, bucket
from quoteattr.nouns import fold
from quoteattr.speakers.dossiers import Dossier, key
from quoteattr.speakers.entities import Entity, agrees
from quoteattr.speakers.questions import Question
from quoteattr.speakers.sightings import GOVERNED, SUBJECT, Sighting

__all__ = ["NAMED", "Contender", "Moment", "Turn", "features", "initials"]

_FAR: Final = ((1, "0"), (2, "1"), (3, "2"), (4, "3"), (7, "4-6"), (13, "7-12"))
_TOKENS: Final = (0, 3, 6, 12, 25, 50, 100, 200)
_TIMES: Final = (0, 1, 2, 3, 5, 8, 13)
_RANKS: Final = {SUBJECT: "subject", GOVERNED: "complement"}


@frozen
class Contender:
    """Somebody who may be meant. Without an entity: the source as `name` writes it, or nobody."""

    name: str
    entity: Entity | None = None
    dossier: Dossier | None = None


@frozen
class Turn:
    """Who spoke, and the question that asked for it."""

    question: Question
    entity: Entity


@frozen
class Moment:
    """What a choice is made in: who has spoken, who has been chosen, who stands nearest.

    `spoken` are the latest turns of the latest speakers, the last first; `times` says how often
    each has spoken, by its id; `near` ranks those who agree by nearness, `subjects` those of them
    who were subjects, `here` those of the paragraph; `since` are those mentioned since the last
    turn; `next` speaks next by name, `gap` tokens behind.
    """

    spoken: tuple[Turn, ...]
    times: dict[int, int]
    turns: int
    near: dict[int, int]
    subjects: dict[int, int]
    here: dict[int, int]
    since: dict[int, int]
    next: Entity | None
    gap: int
    people: int


NAMED: Final = "somebody by name"
HEARD: Final = "the network looks there"


def features(
    question: Question,
    candidate: Contender,
    view: Moment,
    asked: Iterable[str],
    extra: float = 0.0,
) -> Features:
    """What is so of a candidate, by name.

    `asked` is what is so of the question; `extra` what the network says (0: nothing).
    """
    told = _nobody if not candidate.name else _written if candidate.entity is None else _somebody
    names: dict[str, float] = dict.fromkeys((BIAS, *asked, *told(question, candidate, view)), 1)
    return names | {HEARD: extra, f"{question.sort}: {HEARD}": extra} if extra else names


def _nobody(question: Question, candidate: Contender, view: Moment) -> Iterator[str]:
    yield "nobody"
    if question.found.entity is None:
        yield "nobody as read"
    if question.found.echo is not None:
        known = question.found.echo.entity is not None
        yield f"nobody, though {'somebody' if known else 'nobody known'} says the same words"
    if not view.spoken:
        yield "nobody yet"
    elif view.spoken[0].question.place.paragraph == question.place.paragraph:
        yield "nobody, though somebody spoke in the paragraph"


def _written(question: Question, candidate: Contender, view: Moment) -> Iterator[str]:
    yield "as written"
    if candidate.name != candidate.name.lower():
        yield "as written, a capital"
    if question.found.entity is None:
        yield "as written, nobody as read"


def _somebody(question: Question, candidate: Contender, view: Moment) -> list[str]:
    entity, dossier = candidate.entity, candidate.dossier
    assert entity is not None and dossier is not None
    return [
        *_what(question, entity, dossier),
        *_read(question, entity, dossier),
        *_where(question, entity, dossier, view),
        *_spoke(question, entity, view),
        *_weight(question, dossier, view),
        *_told(question, entity),
        *(_said(question, entity, dossier) if question.head else ()),
        *(_called(question, entity, dossier) if question.name else ()),
    ]


def _share(dossier: Dossier) -> str:
    share = dossier.share
    return "named most" if share == 1 else "named often" if share > 0.4 else "named seldom"


def _what(question: Question, entity: Entity, dossier: Dossier) -> Iterator[str]:
    """What sort of thing it is, and whether gender and number agree."""
    yield dossier.sort
    if dossier.named:
        yield NAMED
    if question.gender is not None:
        same = entity.gender == question.gender
        other = not agrees(entity.gender, question.gender)
        yield "same gender" if same else "other gender" if other else "any gender"
    if question.number is not None:
        same = entity.number == question.number
        other = not agrees(entity.number, question.number)
        yield "same number" if same else "other number" if other else "any number"
    if entity is question.outer:
        yield "in its own words"


def _read(question: Question, entity: Entity, dossier: Dossier) -> Iterator[str]:
    """Whether the source was read so."""
    reading = question.found.reading
    if question.found.entity is entity:
        yield "as read"
        if reading is not None:
            yield f"as read, a {reading.type.value}"
        if not entity.words and entity.at >= question.first:
            yield "as read, new"
    elif reading is not None and reading.entity is entity:
        yield "as its own words were read"


def _where(question: Question, entity: Entity, dossier: Dossier, view: Moment) -> Iterator[str]:
    """Where it is mentioned, and who else is."""
    last = dossier.before(question.first)
    if last is not None:
        yield from _last(question, last)
    else:
        yield "not mentioned before"
        behind = dossier.behind(question.last)
        if behind is not None and behind.place.paragraph == question.place.paragraph:
            yield "mentioned next"
    rank = view.near.get(id(entity))
    if rank is not None:
        yield f"nearest of its sort {min(rank, 4)}"
        if rank == 0 and len(view.near) == 1:
            yield "only one of its sort"
    subject = view.subjects.get(id(entity))
    if subject is not None:
        yield f"subject {min(subject, 3)} from last"
    if len(view.here) == 1 and id(entity) in view.here:
        yield "only one of its sort in the paragraph"
    if view.turns and id(entity) in view.since:
        yield "mentioned since somebody spoke"
        yield f"{min(len(view.since), 3)} mentioned since somebody spoke"
    if any(dossier.within(*content) is not None for content in question.contents):
        yield "in the content"
    echo = question.found.echo
    if echo is not None and echo.entity is entity:
        yield "says the same words elsewhere"


def _last(question: Question, last: Sighting) -> Iterator[str]:
    """How far before the question it was mentioned last, and as what."""
    place = question.place
    away = place.sentence - last.place.sentence
    far = next((name for limit, name in _FAR if away < limit), "far")
    what = _RANKS.get(last.rank, "free")
    yield f"{far} sentences before"
    yield f"{what} {far} sentences before"
    yield f"{bucket(question.first - last.first, _TOKENS)} tokens before"
    if last.place.paragraph == place.paragraph:
        yield "in the paragraph"
    if last.place.sentence == place.sentence:
        yield f"{what} in the sentence"
    if last.apposed:
        yield "mentioned in apposition"
    if last.place.reported:
        here = last.place.reported == place.reported
        yield f"mentioned in {'the same' if here else 'other'} reported words"


def _spoke(question: Question, entity: Entity, view: Moment) -> Iterator[str]:
    """Whether it has spoken, how long ago."""
    place = question.place
    for number, turn in enumerate(view.spoken):
        if turn.entity is not entity:
            continue
        when = ("last", "before", "long before")[min(number, 2)]
        was = turn.question.place
        yield f"spoke {when}"
        if was.paragraph == place.paragraph:
            yield f"spoke {when} in the paragraph"
        elif place.paragraph - was.paragraph == 1:
            yield f"spoke {when} in the paragraph before"
        yield f"spoke {when}, {min(place.sentence - was.sentence, 5)} sentences before"
        if number == 0:
            yield from _after(question, turn, view)
        break
    times = view.times.get(id(entity), 0)
    if times:
        yield "has spoken"
        if times == view.turns:
            yield "only speaker so far"
        if times > 2:
            yield "has often spoken"
    elif view.turns:
        yield "has not spoken"
    if entity is view.next:
        far = "at once" if view.gap < 4 else "soon" if view.gap < 20 else "later"
        yield "speaks next"
        yield f"speaks next, {far}"
        yield f"speaks next, {far}, {'has spoken' if times else 'new'}"


def _after(question: Question, turn: Turn, view: Moment) -> Iterator[str]:
    """How a source follows on whoever spoke last: at once, by like words, with others between."""
    gap = question.begin - turn.question.end
    far = "at once" if gap < 4 else "soon" if gap < 16 else "later" if gap < 41 else "far behind"
    yield f"spoke last, {far}"
    yield f"spoke last in {turn.question.kind} words"
    yield f"spoke last by {turn.question.construction}"
    yield f"spoke last as {turn.question.sort}"
    others = len(view.since) - (id(turn.entity) in view.since)
    yield f"spoke last, {min(others, 2)} others since"


def _weight(question: Question, dossier: Dossier, view: Moment) -> Iterator[str]:
    """How much the article is about it."""
    if dossier.named:
        yield _share(dossier)
        if view.people == 1:
            yield "the only person named"
        elif view.people == 2:
            yield "one of two named"
    if dossier.title:
        yield "in the title"
    count = len(dossier.all)
    yield f"mentioned {bucket(count, _TIMES)} times"
    words = len(dossier.entity.words)
    yield f"a name of {words} words" if words else "no name of a person"
    if dossier.all:
        yield f"first mentioned {'before' if dossier.all[0] < question.first else 'behind'}"
    yield f"{len(view.near)} near of its sort" if len(view.near) < 3 else "many near of its sort"


def _said(question: Question, entity: Entity, dossier: Dossier) -> Iterator[str]:
    """Whether it is said to be what the source calls it."""
    sort = "by name" if dossier.named else "by description"
    head, role = question.head, question.role
    called = (
        "called so"
        if head in dossier.heads
        else "called so beside the name"
        if head in dossier.said
        else "called so near"
        if head in dossier.around
        else "called otherwise"
        if dossier.heads
        else "called nothing"
    )
    yield f"{called} {sort}"
    told = "no words"
    if question.others:
        shared = sum(word in dossier.around or word in dossier.said for word in question.others)
        told = "all" if shared == len(question.others) else "some" if shared else "none"
        yield f"{told} of the words said of it {sort}"
    agreed = question.gender is None or entity.gender is None or question.gender == entity.gender
    yield f"{called}, {told} of the words, {'' if agreed else 'other gender, '}{sort}"
    new = "" if entity.at < question.first else "new, "
    known = "read, " if question.found.entity is entity else ""
    yield f"{known}{new}{sort}"
    if role is not None:
        roles = entity.roles[:12]
        if any(role.fits(known) for known in roles):
            yield f"of the same role {sort}"
        elif head in dossier.heads:
            yield f"of another role by the same noun {sort}"
        if any(role.clashes(known) for known in roles):
            yield "of the role elsewhere"
        if any(role.noun.sort == known.noun.sort for known in roles):
            yield f"of the same sort {sort}"


def _told(question: Question, entity: Entity) -> Iterator[str]:
    """By what nouns it is called; whether the words around the source are those of another."""
    for noun in {role.noun for role in entity.roles[:6]}:
        yield f"a {noun.sort} by role"
        yield f"a {noun.lemma} by role"
    if not entity.roles:
        yield "of no role"
    if question.outer is not None and entity is not question.outer:
        yield "not the one whose words these are"


def _called(question: Question, entity: Entity, dossier: Dossier) -> Iterator[str]:
    """How far its name is that of the source."""
    name, words = fold(entity.name), fold(question.name)
    if name == words:
        yield "the same name"
    elif name in words:
        yield "its name in the source"
    elif words in name:
        yield "the source in its name"
    inside = dossier.within(question.first, question.last)
    if inside is not None:
        yield f"mentioned in the source{' first' if inside <= question.first + 1 else ''}"
        yield f"mentioned in the source, {dossier.sort}"
    mine = {key(word) for word in name.split()}
    theirs = {question.head, *question.others}
    shared = len(mine & theirs)
    if not shared and question.sort.startswith("name"):
        yield "no word of its name"
    if shared:
        yield "all words of its name" if shared == len(mine) else "some words of its name"
    if initials(entity.name) == question.name.lower() and len(question.name) > 1:
        yield "its initials"


@lru_cache(maxsize=1024)  # of each candidate, for one question after the other
def initials(name: str) -> str:
    """The first letters of the longer words of a name, in small letters."""
    return "".join(word[0] for word in fold(name).replace("'", " ").split() if len(word) > 3)
