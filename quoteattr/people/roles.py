"""Roles as evidence: what two articles say of bearers of one name, held against each other."""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import Final

from attrs import frozen

from quoteattr import tables
from quoteattr.nouns import NOUNS, fold, without_prefix
from quoteattr.speakers.entities import Role
from quoteattr.tables import closed

__all__ = ["Match", "Verdict", "compare", "parse"]

_FIELDS: Final = {row["group"]: row["field"] for row in tables.rows("fields")}
_SMALL: Final = closed("small_words_of_roles")
_HEAD: Final = 4  # words among which the head of a role is looked for


class Match(IntEnum):
    """How well the roles of two sightings go together."""

    CLASH = -1
    NOTHING = 0
    FAIR = 1
    STRONG = 2


@frozen
class Verdict:
    """A match, and the role that both have, as the later one words it."""

    match: Match
    role: str = ""


@lru_cache(maxsize=1 << 16)
def parse(text: str) -> Role | None:
    """A role in words, *ancien ministre de l'Intérieur*, as head and content words; or None."""
    words = fold(text).replace("'", " ").split()
    for place, word in enumerate(words[:_HEAD]):
        noun = NOUNS.get(word) or NOUNS.get(without_prefix(word))
        following = NOUNS.get(words[place + 1]) if place + 1 < len(words) else None
        if following is not None and following.domain == "role":
            continue  # ancien ministre, jeune chercheuse
        if noun is not None and noun.domain in ("role", "body"):
            own = frozenset(word for word in words[place + 1 :] if word not in _SMALL)
            return Role(noun, own, text)
    return None


def compare(some: Iterable[str], others: Iterable[str]) -> Verdict:
    """The best match between two lists of roles, or, where none fits, the clash."""
    mine, theirs = _parsed(some), _parsed(others)
    best, clash = Verdict(Match.NOTHING), False
    for one in mine:
        for other in theirs:
            if one.clashes(other):
                clash = True
            elif one.fits(other):
                match = Match.STRONG if _tells(one, other) else Match.FAIR
                best = max(best, Verdict(match, one.text), key=lambda verdict: verdict.match)
    if best.match is Match.STRONG or not (clash or _apart(mine, theirs)):
        return best
    return Verdict(Match.CLASH)


def _parsed(texts: Iterable[str]) -> list[Role]:
    return [role for role in map(parse, texts) if role is not None]


def _tells(one: Role, other: Role) -> bool:
    """Whether two roles share more than the noun."""
    return bool(one.telling & other.telling or one.countries & other.countries)


def _apart(mine: Sequence[Role], theirs: Sequence[Role]) -> bool:
    """Whether the two lead lives of which no noun is common: a player is no judge.

    A bare noun shows no life: *le joueur* may be a guess.
    """
    some, others = _fields(mine), _fields(theirs)
    heads = {role.noun.group for role in mine} & {role.noun.group for role in theirs}
    return bool(some and others) and not some & others and not heads


def _fields(roles: Iterable[Role]) -> set[str]:
    return {_FIELDS[role.noun.group] for role in roles if role.own and role.noun.group in _FIELDS}
