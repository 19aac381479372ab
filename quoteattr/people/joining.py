"""Joining: which sightings of one block are of one speaker, and what speaks for each join.

All names that could be joined end in one word, their block, and a block is joined by itself. The
order in which its sightings come in is of no account: they are sorted first, by date and article.

1. Who has an identifier of the user's is who bears it.
2. Full names (of two words and more) come next, those with roles first. A sighting joins the
   speaker of its name whose roles fit best; it stands apart where roles, fields of life or genders
   clash, and where several bear the name and nothing says which. Of a family name that many bear,
   the name alone is not enough.
3. A short name (*Macron*) joins the bearer of a full one where a role says so, or where nobody else
   in the corpus bears it, over the time in which that one is quoted. One that is the end of no full
   name stands apart.

What is no person is joined by its whole name, never by a part of it.
"""

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum

from attrs import define, field, frozen

from quoteattr.model import SpeakerKind
from quoteattr.people.gender import Gender, Votes, tell
from quoteattr.people.names import Class
from quoteattr.people.roles import Match, Verdict, compare
from quoteattr.people.sightings import Sighting
from quoteattr.tables import closed

__all__ = ["Authority", "Join", "Rule", "Undone", "join"]

Authority = Callable[[str, tuple[str, ...]], str | None]
"""The user's authority file: name and roles → identifier, or None where it knows nobody."""

Undone = Callable[[str, str], bool]
"""Whether the join of a sighting (article, speaker) was taken back by the user."""

_CROWDED = 6  # full names of one family name, from which on a name alone is not enough
_MAIN = 3  # times that the main bearer of a name is seen, for each sighting of all others
_MANY = 10  # sightings of one bearer from which on the name is enough, however many share half
_KNOWN = 3  # sightings of a full name before a short one joins it without a role
_DAYS = 60  # between sightings of one time
_STORY = 7  # days in which a story is told
_SONS = closed("sons")
_ROLES = 40  # roles of a speaker that others are held against


class Rule(StrEnum):
    """Why a sighting was joined; `FIRST` is no join, but the first sighting of a speaker."""

    FIRST = "first"
    AUTHORITY = "authority"
    ROLE = "name and role"
    STORY = "name and story"
    NAME = "name"
    SHORT_ROLE = "short name and role"
    SHORT_ONLY = "short name of one bearer"
    ACRONYM = "acronym"
    WHOLE = "whole name"
    UNDONE = "undone"


@frozen
class Join:
    """A sighting, the speaker that it is of, and why."""

    sighting: Sighting
    person: str
    rule: Rule
    evidence: str = ""


@define(eq=False)
class _Bearer:
    """A speaker in the making."""

    key: tuple[str, ...]
    cls: Class
    start: tuple[str, str, str]
    identifier: str | None = None
    joins: list[tuple[Sighting, Rule, str]] = field(factory=list)
    votes: Votes = field(factory=Votes)
    articles: set[str] = field(factory=set)
    beside: set[tuple[str, ...]] = field(factory=set)
    _roles: Counter[str] = field(factory=Counter)
    _days: list[int] = field(factory=list)

    def take(self, one: Sighting, rule: Rule, evidence: str = "") -> None:
        self.joins.append((one, rule, evidence))
        self.start = min(self.start, one.order)
        self.votes.update(one.votes)
        self.articles.add(one.article)
        self.beside |= one.beside
        self._roles.update(one.roles)
        day = _day(one)
        if day is not None:
            insort(self._days, day)

    @property
    def size(self) -> int:
        return len(self.joins)

    def verdict(self, one: Sighting) -> Verdict:
        """What roles say of a sighting and, where they say nothing, genders."""
        told_most = sorted(self._roles, key=lambda role: (-self._roles[role], role))
        verdict = compare(one.roles, told_most[:_ROLES])
        genders = {tell(one.kind, one.number, votes).gender for votes in (one.votes, self.votes)}
        if verdict.match is not Match.STRONG and genders == {Gender.WOMAN, Gender.MAN}:
            return Verdict(Match.CLASH)
        return verdict

    def days(self, one: Sighting) -> float:
        """How far a sighting lies from the nearest of this speaker; no date is far off."""
        day = _day(one)
        if day is None:
            return float("inf")
        place = bisect_left(self._days, day)
        near = self._days[max(0, place - 1) : place + 1]
        return min((abs(day - other) for other in near), default=float("inf"))


def join(
    block: Iterable[Sighting],
    authority: Authority | None = None,
    undone: Undone | None = None,
) -> list[Join]:
    """The sightings of a block, each with its speaker, in the order of `Sighting.order`."""
    work = _Block()
    rest: list[Sighting] = []
    alone: list[Sighting] = []
    for one in sorted(block, key=lambda sighting: sighting.order):
        identifier = one.identifier or (authority(one.name, one.roles) if authority else None)
        if undone is not None and undone(one.article, one.speaker):
            alone.append(one)
        elif identifier:
            work.identified(one, identifier)
        else:
            rest.append(one)
    work.full([one for one in rest if one.cls is Class.PERSON and len(one.key) > 1])
    for one in rest:
        if one.cls is not Class.PERSON:
            work.whole(one)
        elif len(one.key) == 1:
            work.short(one)
    for one in alone:
        work.new(one, Rule.UNDONE, filed=False)
    return sorted(work.done(), key=lambda found: found.sighting.order)


class _Block:
    """The speakers of a block; those who bear a name are found by it."""

    def __init__(self) -> None:
        self._bearers: list[_Bearer] = []
        self._named: defaultdict[tuple[Class, tuple[str, ...]], list[_Bearer]] = defaultdict(list)

    def new(
        self, one: Sighting, rule: Rule = Rule.FIRST, evidence: str = "", *, filed: bool = True
    ) -> _Bearer:
        """A speaker more; `filed`: whether others of the name may join it."""
        made = _Bearer(one.key, one.cls, one.order)
        made.take(one, rule, evidence)
        self._bearers.append(made)
        if filed:
            self._named[one.cls, one.key].append(made)
        return made

    def identified(self, one: Sighting, identifier: str) -> None:
        known = next((k for k in self._bearers if k.identifier == identifier), None)
        if known is None:
            self.new(one, Rule.AUTHORITY, identifier).identifier = identifier
            return
        known.take(one, Rule.AUTHORITY, identifier)
        if known not in self._named[one.cls, one.key]:
            self._named[one.cls, one.key].append(known)

    def full(self, people: list[Sighting]) -> None:
        """Full names, those that tell a role first: they say how many bear a name."""
        crowded = len({one.key for one in people}) >= _CROWDED
        for one in sorted(people, key=lambda one: not one.roles):
            self._full(one, crowded)

    def _full(self, one: Sighting, crowded: bool) -> None:
        everybody = self._named[one.cls, one.key]
        told = [(known, known.verdict(one)) for known in everybody]
        fitting = [(known, verdict) for known, verdict in told if verdict.match is not Match.CLASH]
        if not fitting:
            self.new(one, filed=not everybody or bool(one.roles))
            return
        known, verdict = max(fitting, key=lambda pair: (pair[1].match, pair[0].size, pair[0].start))
        if verdict.match is not Match.NOTHING:
            known.take(one, Rule.ROLE, verdict.role)
            return
        for known, _ in sorted(fitting, key=lambda pair: (-pair[0].size, pair[0].start)):
            if known.beside & one.beside and known.days(one) <= _STORY:
                known.take(one, Rule.STORY, " ".join(min(known.beside & one.beside)))
                return
        main = max((known for known, _ in fitting), key=lambda known: (known.size, known.start))
        # The one who bears a name, or who is seen so often that the others hardly count.
        others = sum(known.size for known in everybody) - main.size
        if main.size >= max(_MAIN * others, _MANY if crowded else 0):
            main.take(one, Rule.NAME)
        else:
            self.new(one, filed=bool(one.roles))

    def short(self, one: Sighting) -> None:
        """A name of one word: the end of a full name, or a name by itself."""
        ending = [known for known in self._bearers if _holds(known, one)]
        told = [
            (known, known.verdict(one))
            for known in ending
            if known.cls is Class.PERSON and one.article not in known.articles
        ]
        strong = [(known, verdict) for known, verdict in told if verdict.match is Match.STRONG]
        if len(strong) == 1:
            strong[0][0].take(one, Rule.SHORT_ROLE, strong[0][1].role)
        elif len(told) == len({known.key for known in ending}) == 1 and _is_meant(*told[0], one):
            told[0][0].take(one, Rule.SHORT_ONLY)
        else:
            self.new(one)

    def whole(self, one: Sighting) -> None:
        """What is no person: the same name, or the long name that the article gives for it."""
        people = self._named[Class.PERSON, one.key]
        filed = self._named[one.cls, one.long or one.key]
        if (
            len(one.key) == 1
            and not one.long
            and any(known.cls is Class.PERSON and _holds(known, one) for known in self._bearers)
        ):
            self.new(one)  # a family name, perhaps
        elif one.kind is SpeakerKind.UNKNOWN and len(one.key) > 1 and len(people) == 1:
            people[0].take(one, Rule.NAME)
        elif filed:
            filed[0].take(one, Rule.ACRONYM if one.long else Rule.WHOLE, " ".join(one.long))
        else:
            filed.append(self.new(one, filed=False))

    def done(self) -> Iterator[Join]:
        """Identifiers are the name and, where several bear it, a number by first appearance."""
        count: Counter[str] = Counter()
        for known in sorted(self._bearers, key=lambda known: known.start):
            person = known.identifier
            if person is None:
                longest = max((one.long or one.key for one, _, _ in known.joins), key=len)
                name = "-".join(longest)
                count[name] += 1
                person = name if count[name] == 1 else f"{name}~{count[name]}"
            for one, rule, evidence in known.joins:
                yield Join(one, person, rule, evidence)


def _holds(known: _Bearer, one: Sighting) -> bool:
    """Whether a name is the end of another: *Le Pen* of *Marine Le Pen*."""
    return 0 < len(one.key) < len(known.key) and known.key[-len(one.key) :] == one.key


def _is_meant(known: _Bearer, verdict: Verdict, one: Sighting) -> bool:
    """Whether a short name is that of its only bearer, who is seen often, and about that time.

    It stands under *M.* or *Mme*, and is no father's (*ben Salmane*).
    """
    titled = any(sign == "title" for sign, _ in one.votes)
    near = known.size >= _KNOWN and known.days(one) <= _DAYS
    son = known.key[-len(one.key) - 1] in _SONS
    return titled and near and not son and verdict.match is not Match.CLASH


def _day(one: Sighting) -> int | None:
    """The day of a sighting, counted; None where its article has no date."""
    try:
        return date.fromisoformat(one.facts.date[:10]).toordinal()
    except ValueError:
        return None
