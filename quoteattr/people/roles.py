"""Roles as evidence: what two articles say of bearers of one name, held against each other."""

from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache
from typing import Final

from attrs import frozen

from quoteattr import tables
from quoteattr.nouns import NOUNS, fold, noun_of
from quoteattr.speakers.entities import Role
from quoteattr.tables import closed

__all__ = ["Match", "Verdict", "compare"]

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


def compare(some: Iterable[str], others: Iterable[str]) -> Verdict:
    """The best match between two lists of roles, or, where none fits, the clash."""
    mine, theirs = list(filter(None, map(_parsed, some))), list(filter(None, map(_parsed, others)))
    best, clash = Verdict(Match.NOTHING), _apart(mine, theirs)
    for one in mine:
        for other in theirs:
            if one.clashes(other):
                clash = True
            elif one.fits(other):
                shared = one.telling & other.telling or one.countries & other.countries
                match = Match.STRONG if shared else Match.FAIR
                best = max(best, Verdict(match, one.text), key=lambda verdict: verdict.match)
    return Verdict(Match.CLASH) if clash and best.match is not Match.STRONG else best


@lru_cache(maxsize=1 << 16)
def _parsed(text: str) -> Role | None:
    """A role in words, *ancien ministre de l'Intérieur*, as head and content words; or None."""
    words = fold(text).replace("'", " ").split()
    for place, word in enumerate(words[:_HEAD], 1):
        following = NOUNS.get(words[place]) if place < len(words) else None
        if following is not None and following.domain == "role":
            continue  # ancien ministre, jeune chercheuse
        noun = noun_of(word)
        if noun is not None and noun.domain in ("role", "body"):
            return Role(noun, frozenset(words[place:]) - _SMALL, text)
    return None


def _apart(mine: Iterable[Role], theirs: Iterable[Role]) -> bool:
    """Whether the two lead lives of which no noun is common: a player is no judge.

    A bare noun shows no life: *le joueur* may be a guess.
    """
    some, others = _fields(mine), _fields(theirs)
    heads = {role.noun.group for role in mine} & {role.noun.group for role in theirs}
    return bool(some and others) and not some & others and not heads


def _fields(roles: Iterable[Role]) -> set[str]:
    return {_FIELDS[role.noun.group] for role in roles if role.own and role.noun.group in _FIELDS}
