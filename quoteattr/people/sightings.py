"""What one article says of each speaker that it names: all that joining looks at, and no text."""

from collections.abc import Iterator

from attrs import field, frozen

from quoteattr.letters import count_words
from quoteattr.model import Attribution, Result, SourceType, Speaker, SpeakerKind
from quoteattr.people.acronyms import expansions
from quoteattr.people.gender import Votes, signs
from quoteattr.people.names import Class, class_of, is_namesake, is_sign, key

__all__ = [
    "Facts",
    "Said",
    "Sighting",
    "class_of_speaker",
    "kind_of_speaker",
    "sightings",
    "votes_on",
]

_ROLES = 8  # of a speaker, and others named beside it: what is kept of one article
_BESIDE = 12
_NAMING = (SourceType.NAME, SourceType.BODY)


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
    said: dict[str, list[tuple[int, Attribution]]] = {}
    for index, attribution in enumerate(result.attributions):
        if attribution.speaker is not None:
            said.setdefault(attribution.speaker.id, []).append((index, attribution))
    named = [(s, c) for s in result.speakers if (c := class_of_speaker(s)) is not Class.NONE]
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
                tuple(
                    Said(k, count_words(result.text, one.content)) for k, one in said[speaker.id]
                ),
                speaker.identifier,
                facts,
            )


def class_of_speaker(speaker: Speaker) -> Class:
    """The class of a speaker's name; `NONE` where the speaker has none of its own."""
    if speaker.anonymous:
        return Class.NONE
    cls = class_of(speaker.name, speaker.kind)
    if cls is Class.PERSON and is_namesake(speaker.roles):
        return Class.NONE
    # One word with a capital may open a sentence: some mention must take it for a name.
    if cls is not Class.NONE and len(key(speaker.name)) == 1 and not is_sign(speaker.name):
        named = any(mention.type in _NAMING for mention in speaker.mentions)
        return cls if named else Class.NONE
    return cls


def kind_of_speaker(speaker: Speaker) -> SpeakerKind:
    """The kind, mended where the name shows another: *Les Républicains* is no person."""
    cls = class_of_speaker(speaker)
    if cls is Class.PERSON:
        return SpeakerKind.PERSON
    named = cls is Class.THING and speaker.kind is SpeakerKind.PERSON
    return SpeakerKind.BODY if named else speaker.kind


def votes_on(result: Result, speaker: Speaker) -> Votes:
    """The votes of an article on the gender of one of its speakers; none on what is no person."""
    if kind_of_speaker(speaker) is not SpeakerKind.PERSON:
        return Votes()
    said = (a for a in result.attributions if a.speaker and a.speaker.id == speaker.id)
    return signs(result, speaker, said)
