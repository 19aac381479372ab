"""Joining: which sightings of one block are of one speaker, and what speaks for each join.

All names that could be joined end in one word, their block, and a block is joined by itself. The
order in which its sightings come in is of no account: they are sorted first, by date and article.

1. Who has an identifier of the user's is who bears it.
2. Full names (of two words and more) come next, those with roles first. A sighting joins the
   speaker of its name whose roles fit best; it stands apart where roles, fields of life or genders
   clash, and where several bear the name and nothing says which. Of a family name that many bear,
   the name alone is not enough.
3. A short name (*Macron*) joins the bearer of a full one where a role says so, or where nobody else
   in the corpus bears it, over the time in which that one is quoted.
4. Names of one word that are no end of a full one are joined where a role says so, or where the
   word is no first name and both are of about one time.

What is no person is joined by its whole name, never by a part of it.
"""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum

from attrs import define, field, frozen

from quoteattr.model import SpeakerKind
from quoteattr.nouns import first_name_gender, fold
from quoteattr.people.gender import Gender, Votes, tell
from quoteattr.people.names import Class, holds
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
    identifier: str | None = None
    joins: list[tuple[Sighting, Rule, str]] = field(factory=list)
    roles: Counter[str] = field(factory=Counter)
    votes: Votes = field(factory=Votes)
    articles: set[str] = field(factory=set)
    beside: set[tuple[str, ...]] = field(factory=set)
    dates: list[int] = field(factory=list)
    ranked: list[str] = field(factory=list)
    stale: int = 0

    def take(self, one: Sighting, rule: Rule, evidence: str = "") -> None:
        self.joins.append((one, rule, evidence))
        self.roles.update(one.roles)
        self.votes.update(one.votes)
        self.articles.add(one.article)
        self.beside |= one.beside
        day = _day(one)
        if day is not None:
            insort(self.dates, day)

    def held(self) -> list[str]:
        """The roles that are told most, ranked anew where a tenth more sightings are known."""
        if len(self.joins) >= self.stale:
            self.stale = len(self.joins) + len(self.joins) // 10 + 1
            ranked = sorted(self.roles.items(), key=lambda item: (-item[1], item[0]))
            self.ranked = [role for role, _ in ranked[:_ROLES]]
        return self.ranked

    def days(self, one: Sighting) -> float:
        """How far a sighting lies from the nearest of this speaker; no date is far off."""
        day = _day(one)
        if day is None or not self.dates:
            return float("inf")
        place = bisect_left(self.dates, day)
        return min(abs(day - other) for other in self.dates[max(0, place - 1) : place + 1])

    @property
    def start(self) -> tuple[str, str, str]:
        return min(one.order for one, _, _ in self.joins)


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
        if one.cls is Class.PERSON and len(one.key) == 1:
            work.short(one)
        elif one.cls is not Class.PERSON:
            work.whole(one)
    for one in alone:
        work.new(one, Rule.UNDONE, filed=False)
    return sorted(work.done(), key=lambda found: found.sighting.order)


class _Block:
    """The speakers of a block."""

    def __init__(self) -> None:
        self._bearers: list[_Bearer] = []
        self._by_key: dict[tuple[Class, tuple[str, ...]], list[_Bearer]] = {}

    def new(
        self,
        one: Sighting,
        rule: Rule = Rule.FIRST,
        identifier: str | None = None,
        *,
        filed: bool = True,
    ) -> None:
        """A speaker more; `filed`: whether others may join it."""
        made = _Bearer(one.key, one.cls, identifier)
        made.take(one, rule, identifier or "")
        self._bearers.append(made)
        if filed:
            self._by_key.setdefault((one.cls, one.key), []).append(made)

    def identified(self, one: Sighting, identifier: str) -> None:
        for known in self._bearers:
            if known.identifier == identifier:
                known.take(one, Rule.AUTHORITY, identifier)
                filed = self._by_key.setdefault((one.cls, one.key), [])
                if known not in filed:
                    filed.append(known)
                return
        self.new(one, Rule.AUTHORITY, identifier)

    def full(self, people: Sequence[Sighting]) -> None:
        """Full names, those that tell a role first: they say how many bear a name."""
        crowded = len({one.key for one in people}) >= _CROWDED
        for one in sorted(people, key=lambda one: (not one.roles, one.order)):
            self._named(one, crowded)

    def _named(self, one: Sighting, crowded: bool) -> None:
        same = [
            (known, verdict)
            for known in self._by_key.get((one.cls, one.key), [])
            if (verdict := _verdict(known, one)).match is not Match.CLASH
        ]
        for match in (Match.STRONG, Match.FAIR):
            fitting = [pair for pair in same if pair[1].match is match]
            if fitting:
                known, told = max(fitting, key=lambda pair: (len(pair[0].joins), pair[0].start))
                known.take(one, Rule.ROLE, told.role)
                return
        for known, _ in sorted(same, key=lambda pair: (-len(pair[0].joins), pair[0].start)):
            if known.beside & one.beside and known.days(one) <= _STORY:
                shared = min(known.beside & one.beside)
                known.take(one, Rule.STORY, " ".join(shared))
                return
        main = self._main([known for known, _ in same], one)
        if main is not None and not (crowded and len(main.joins) < _MANY):
            main.take(one, Rule.NAME)
        else:
            self.new(one, filed=not self._by_key.get((one.cls, one.key)) or bool(one.roles))

    def _main(self, fitting: Sequence[_Bearer], one: Sighting) -> _Bearer | None:
        """The one who bears a name, or who is seen so often that the others hardly count."""
        if not fitting:
            return None
        main = max(fitting, key=lambda known: (len(known.joins), known.start))
        everybody = self._by_key[one.cls, one.key]
        others = sum(len(known.joins) for known in everybody) - len(main.joins)
        return main if len(main.joins) >= _MAIN * others else None

    def short(self, one: Sighting) -> None:
        """A name of one word: the end of a full name, or a name by itself."""
        full = [
            known
            for known in self._bearers
            if known.cls is Class.PERSON
            and holds(known.key, one.key)
            and one.article not in known.articles
        ]
        told = [(known, _verdict(known, one)) for known in full]
        strong = [(known, verdict) for known, verdict in told if verdict.match is Match.STRONG]
        if len(strong) == 1:
            known, verdict = strong[0]
            known.take(one, Rule.SHORT_ROLE, verdict.role)
            return
        if not full:
            self._single(one)
            return
        bearers = {known.key for known in self._bearers if holds(known.key, one.key)}
        (known, verdict), *others = told
        only = not others and len(bearers) == 1 and verdict.match is not Match.CLASH
        near = len(known.joins) >= _KNOWN and known.days(one) <= _DAYS
        if only and near and _is_family_name(known.key, one):
            known.take(one, Rule.SHORT_ONLY)
        else:
            self.new(one)

    def _single(self, one: Sighting) -> None:
        for known in self._by_key.get((one.cls, one.key), []):
            verdict = _verdict(known, one)
            if verdict.match is Match.STRONG:
                known.take(one, Rule.ROLE, verdict.role)
                return
            first = first_name_gender(fold(one.name)) is not None
            if not first and verdict.match is not Match.CLASH and known.days(one) <= _STORY:
                known.take(one, Rule.STORY)
                return
        self.new(one)

    def whole(self, one: Sighting) -> None:
        """What is no person: the same name, or the long name that the article gives for it."""
        family = any(k.cls is Class.PERSON and holds(k.key, one.key) for k in self._bearers)
        if len(one.key) == 1 and family and not one.long:
            self.new(one)  # a family name, perhaps
            return
        people = self._by_key.get((Class.PERSON, one.key), [])
        if one.kind is SpeakerKind.UNKNOWN and len(one.key) > 1 and len(people) == 1:
            people[0].take(one, Rule.NAME)
            return
        words = one.long or one.key
        filed = self._by_key.setdefault((one.cls, words), [])
        if not filed:
            self.new(one)
            filed[:] = self._bearers[-1:]
        else:
            filed[0].take(one, Rule.ACRONYM if one.long else Rule.WHOLE, " ".join(one.long))

    def done(self) -> Iterator[Join]:
        """Identifiers are the name and, where several bear it, a number by first appearance."""
        count: Counter[str] = Counter()
        for known in sorted(self._bearers, key=lambda known: known.start):
            person = known.identifier
            if person is None:
                words = max((one.long or one.key for one, _, _ in known.joins), key=len)
                name = "-".join(words)
                count[name] += 1
                person = name if count[name] == 1 else f"{name}~{count[name]}"
            for one, rule, evidence in known.joins:
                yield Join(one, person, rule, evidence)


def _verdict(known: _Bearer, one: Sighting) -> Verdict:
    """What roles say and, where they say nothing, genders."""
    verdict = compare(one.roles, known.held())
    if verdict.match is not Match.STRONG and _genders_clash(known, one):
        return Verdict(Match.CLASH)
    return verdict


def _genders_clash(known: _Bearer, one: Sighting) -> bool:
    mine = tell(one.kind, one.number, one.votes).gender
    theirs = tell(one.kind, one.number, known.votes).gender
    return {mine, theirs} == {Gender.WOMAN, Gender.MAN}


def _is_family_name(full: tuple[str, ...], one: Sighting) -> bool:
    """Whether a short name stands under *M.* or *Mme*, and is no father's (*ben Salmane*)."""
    titled = any(sign == "title" for sign, _ in one.votes)
    return titled and full[-len(one.key) - 1] not in _SONS


def _day(one: Sighting) -> int | None:
    """The day of a sighting, counted; None where its article has no date."""
    try:
        return date.fromisoformat(one.facts.date[:10]).toordinal()
    except ValueError:
        return None
