"""Who is who: the people, bodies and things of one article, found by name or by what they are.

Look-ups go through indexes by word and by head noun, and look at a bounded number of candidates,
the nearest first, so that the work is linear in the text.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from attrs import Factory, define, field, frozen

from quoteattr.model import SourceType, Span, SpeakerKind
from quoteattr.nouns import ADJECTIVE_COUNTRY, CAPITAL_COUNTRY, COUNTRIES, Noun, fold
from quoteattr.tables import closed

__all__ = ["Cast", "Entity", "Role", "agrees"]

_NEAREST: Final = 12  # candidates that one look-up considers

# Sorts whose nouns can stand for one another: *le patron* for *le président*, *la firme* …
_BY_GROUP: Final = frozenset(("office", "trade", "body", "medium"))

_PLAIN: Final = closed("words_that_set_nobody_apart")
_COUNTRY_OF: Final = (
    {country: country for country in COUNTRIES}
    | {capital: country.lower() for capital, country in CAPITAL_COUNTRY.items()}
    | {adjective: country.lower() for adjective, country in ADJECTIVE_COUNTRY.items()}
)
"""The folded country that a word points to: its name, its capital, its adjective."""


def agrees(one: str | None, other: str | None) -> bool:
    """Whether two genders (or numbers) can be those of one thing; either may be unknown."""
    return one is None or other is None or one == other or "e" in (one, other)


def _countries(role: "Role") -> frozenset[str]:
    return frozenset(_COUNTRY_OF[word] for word in role.own if word in _COUNTRY_OF)


def _telling(role: "Role") -> frozenset[str]:
    return frozenset(word for word in role.own if word not in _PLAIN and word not in _COUNTRY_OF)


@frozen
class Role:
    """What somebody is: a head noun and the folded content words behind it.

    `countries` are those that the words point to; `telling` are the other words that set this role
    apart from others of the same noun.
    """

    noun: Noun
    own: frozenset[str]
    text: str
    countries: frozenset[str] = field(init=False, default=Factory(_countries, takes_self=True))
    telling: frozenset[str] = field(init=False, default=Factory(_telling, takes_self=True))

    def fits(self, other: "Role") -> bool:
        """Whether both can be said of one person: same office, no country or word that differs."""
        if self.clashes(other) or self.noun.group != other.noun.group:
            return False
        mine, theirs = self.telling, other.telling
        if self.noun.domain in ("body", "document") and self.own:
            return bool(self.own & other.own)
        minister = self.noun.group == "minister"  # the prime minister holds no portfolio
        differs = bool(mine) != bool(theirs) if minister else bool(mine and not theirs)
        if differs and self.noun.lemma != other.noun.lemma:
            return False
        return not mine or not theirs or bool(mine & theirs)

    def clashes(self, other: "Role") -> bool:
        """Whether the two are the same office of two countries: no one holds both."""
        mine, theirs = self.countries, other.countries
        return bool(mine and theirs and not mine & theirs) and self.noun.group == other.noun.group


@define(eq=False)
class Entity:
    """One person, body or thing; `at` is the token of its first mention."""

    name: str
    kind: SpeakerKind
    at: int
    gender: str | None = None
    number: str | None = None
    anonymous: bool = False
    words: tuple[str, ...] = ()
    roles: list[Role] = field(factory=list)
    places: dict[tuple[int, int], SourceType] = field(factory=dict)
    last: int = 0
    count: int = 0
    speaks: bool = False

    def mention(self, span: Span, sort: SourceType, at: int) -> None:
        """Note one more place where the text names it."""
        self.places.setdefault((span.start, span.end), sort)
        self.last = max(self.last, at)
        self.count += 1

    def learn(self, gender: str | None, number: str | None) -> None:
        """Take over a gender and a number where none is known."""
        if self.gender in (None, "e") and gender in ("m", "f"):
            self.gender = gender
        if self.number is None:
            self.number = number


def holds(long: Sequence[str], short: Sequence[str]) -> bool:
    """Whether the words of `short` stand in `long` in order; *e.* stands for any name in *e*."""
    rest = iter(long)
    return all(
        any(other == word or (word[1:] == "." and other[0] == word[0]) for other in rest)
        for word in short
    )


class Cast:
    """Everybody and everything that the article names."""

    def __init__(self) -> None:
        self._people: dict[str, list[Entity]] = defaultdict(list)
        self._named: dict[str, Entity] = {}
        self._headed: dict[str, list[Entity]] = defaultdict(list)

    def index(self, entity: Entity) -> None:
        """File a person under the words of the name (again, where it has grown)."""
        for word in entity.words:
            self._people[word].append(entity)

    def person(self, words: Sequence[str], gender: str | None, before: int) -> Entity | None:
        """The person whom `words` name, in full or in part.

        Where several have the name, the one whose last word it is, then the one named most before
        token `before`, then the first.
        """
        fitting = [
            entity
            for entity in self._people.get(words[-1], ())[:_NEAREST]
            if agrees(gender, entity.gender)
            and (holds(entity.words, words) or holds(words, entity.words))
        ]
        if not fitting:
            return None
        return max(
            fitting,
            key=lambda entity: (entity.words[-1] == words[-1], entity.at <= before, entity.count),
        )

    def named(self, key: str) -> Entity | None:
        """The body or place of that folded name."""
        return self._named.get(key)

    def call(self, key: str, entity: Entity) -> None:
        """Let a folded name stand for an entity."""
        self._named.setdefault(key, entity)

    def thing(self, new: Entity) -> Entity:
        """What is known by the name of an entity, else that entity, taken in."""
        return self._named.setdefault(fold(new.name), new)

    def together(self, name: str, at: int) -> Entity:
        """Several named as one, *Marie Durand et Paul Lefort*: found by the name, or new."""
        return self.thing(Entity(name, SpeakerKind.GROUP, at, None, "p"))

    def give_role(self, entity: Entity, role: Role) -> None:
        """Note what an entity is, and file it under that."""
        if any(known.text == role.text for known in entity.roles[-_NEAREST:]):
            return
        entity.roles.append(role)
        for key in {role.noun.lemma, role.noun.group}:
            self._headed[key].append(entity)

    def holder(self, role: Role, number: str | None, before: int) -> Entity | None:
        """The entity that a description means: the last one before, else the only one behind.

        A description never leads to an entity of the other gender or number.
        """
        filed = self._headed.get(role.noun.lemma, [])
        found = self._nearest(filed, role, number, before)
        if found is None and role.noun.group != role.noun.lemma and role.noun.sort in _BY_GROUP:
            found = self._nearest(self._headed.get(role.noun.group, []), role, number, before)
        return found

    def headed(self, noun: Noun, count: int) -> list[Entity]:
        """Those of whom a noun or its like has been said: the first few and the last few."""
        found: list[Entity] = []
        for filed in (self._headed.get(noun.lemma, []), self._headed.get(noun.group, [])):
            found += filed[:count] + filed[max(count, len(filed) - count) :]
        return found

    def _nearest(
        self, filed: list[Entity], role: Role, number: str | None, before: int
    ) -> Entity | None:
        candidates = filed[:_NEAREST] + filed[max(_NEAREST, len(filed) - _NEAREST) :]
        fitting = [
            entity
            for entity in dict.fromkeys(candidates)
            if any(role.fits(known) for known in entity.roles[:_NEAREST])
            and not any(role.clashes(known) for known in entity.roles[:_NEAREST])
            and agrees(number, entity.number)
            and agrees(role.noun.gender, entity.gender)
        ]
        earlier = [entity for entity in fitting if entity.at < before]
        if earlier:  # by the words that they share, then by nearness
            shared = {
                id(entity): max(len(role.own & known.own) for known in entity.roles[:_NEAREST])
                for entity in earlier
            }
            return max(earlier, key=lambda entity: (shared[id(entity)], entity.last))
        if role.noun.domain == "group":
            return None  # *les autorités* are not those of another country further down
        return fitting[0] if len(fitting) == 1 else None
