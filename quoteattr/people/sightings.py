"""What one article says of each speaker that it names: all that joining looks at, and no text."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from attrs import evolve, field, frozen
from cattrs.preconf.json import make_converter

from quoteattr.letters import count_words
from quoteattr.model import Result, SpeakerKind
from quoteattr.people.acronyms import expansions
from quoteattr.people.gender import Votes, votes_on
from quoteattr.people.names import Class, class_of_speaker, key, kind_of_speaker
from quoteattr.spelling import is_abbreviation

__all__ = ["Facts", "Said", "Sighting", "blocked", "dumps", "loads", "sightings"]

T = TypeVar("T")

_ROLES = 8  # of a speaker, and others named beside it: what is kept of one article
_BESIDE = 12


@frozen
class Facts:
    """What is known of an article beside its text: its date (ISO 8601) and who published it."""

    date: str = ""
    outlet: str = ""


@frozen
class Said:
    """An attribution: its index (from 0) in its article, and the words of its content."""

    index: int
    words: int


@frozen
class Sighting:
    """A speaker of one article who has a name.

    `number` tells apart articles of one name, and orders nothing else. `key` is the folded name;
    `sign` is the acronym that the article gives for the name, or explains, and `long` the key of
    the long name, where the name is the acronym. `beside` are the keys
    of the others whom the article names; `votes` are those on the gender.
    """

    article: str
    speaker: str
    name: str
    cls: Class
    kind: SpeakerKind
    key: tuple[str, ...]
    sign: str = ""
    long: tuple[str, ...] = ()
    number: str | None = None
    roles: tuple[str, ...] = ()
    beside: frozenset[tuple[str, ...]] = frozenset()
    votes: Votes = field(factory=Votes)
    said: tuple[Said, ...] = ()
    identifier: str | None = None
    facts: Facts = Facts()

    @property
    def order(self) -> tuple[str, str, str]:
        """By date, then by the name of the article: the order in which sightings are joined."""
        return (self.facts.date, self.article, self.speaker)


def sightings(article: str, result: Result, facts: Facts = Facts()) -> Iterator[Sighting]:
    """The named speakers of an article that say something, in the order of the result."""
    said: defaultdict[str, list[Said]] = defaultdict(list)
    for index, one in enumerate(result.attributions):
        if one.speaker is not None:
            said[one.speaker.id].append(Said(index, count_words(result.text, one.content)))
    named = [(s, cls) for s in result.speakers if (cls := class_of_speaker(s)) is not Class.NONE]
    keys = {speaker.id: key(speaker.name) for speaker, _ in named}
    longs = expansions(result.text) if any(cls is Class.THING for _, cls in named) else {}
    acronyms = {long: sign for sign, long in longs.items()}
    for speaker, cls in named:
        own = keys[speaker.id]
        others = sorted({other for id, other in keys.items() if id != speaker.id})
        if speaker.id in said:
            yield Sighting(
                article,
                speaker.id,
                speaker.name,
                cls,
                kind_of_speaker(speaker),
                own,
                speaker.name if speaker.name in longs else acronyms.get(own, ""),
                longs.get(speaker.name, ()),
                speaker.number,
                speaker.roles[:_ROLES],
                frozenset(others[:_BESIDE]),
                votes_on(result, speaker),
                tuple(said[speaker.id]),
                speaker.identifier,
                facts,
            )


def blocked(one: Sighting, longs: Mapping[str, tuple[str, ...]]) -> tuple[str, Sighting]:
    """The block of a sighting, and the sighting with the long name of its acronym, if any."""
    if one.cls is Class.THING and not one.long and is_abbreviation(one.name):
        one = evolve(one, long=longs.get(one.name, ()))
    words = one.long or one.key
    return words[-1] if words else "", one


_PLAIN = make_converter(unstruct_collection_overrides={frozenset: sorted})
_PLAIN.register_unstructure_hook_func(
    lambda of: of == Votes, lambda votes: sorted(votes.elements())
)
_PLAIN.register_structure_hook_func(lambda of: of == Votes, lambda raw, _: Votes(map(tuple, raw)))


def dumps(one: Any) -> str:
    """A sighting, or a value that holds some, as JSON: what is kept while all are gathered."""
    return _PLAIN.dumps(one, ensure_ascii=False)


def loads(body: str, of: type[T]) -> T:
    """A value of that class, read back."""
    return _PLAIN.loads(body, of)
