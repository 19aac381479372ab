"""How circumstances open: the fixed turns, and the nouns that tell what a preposition leads to.

*à* or *devant* before people is an addressee, before a place an occasion; *dans* before a text or a
programme is a medium, before an event an occasion. The sets of nouns add to the tables of people,
bodies and documents what those do not say: which bodies are also places, which nouns are events.
"""

import re
from enum import StrEnum
from functools import cache
from typing import Final

from quoteattr import lexicon, nouns, tables
from quoteattr.stance.line import alternatives, pattern, turns
from quoteattr.tables import closed

__all__ = [
    "DETERMINERS",
    "EVENTS",
    "Setting",
    "is_people",
    "media_names",
    "openings",
    "texts",
]


class Setting(StrEnum):
    """The circumstances of a `Stance`, by the names of its fields."""

    ADDRESSEE = "addressee"
    MEDIUM = "medium"
    OCCASION = "occasion"
    TIME = "time"


#: Nouns of events: *dans un discours*, *après la réunion*.
EVENTS: Final = closed("events")
_TALKS: Final = closed("talks")
_NOT_TEXTS: Final = closed("not_texts")
_PLACES: Final = closed("places")
_PEOPLE: Final = closed("people_addressed")
DETERMINERS: Final = closed("determiners")


@cache
def openings() -> tuple[tuple[Setting, re.Pattern[str]], ...]:
    """The turns that open each circumstance but a time, in the order in which they are tried."""
    names = alternatives([row["name"].lower() for row in tables.rows("platforms")] + _media())
    return (
        (Setting.ADDRESSEE, turns("addressee")),
        (Setting.MEDIUM, turns("medium")),
        (Setting.OCCASION, turns("occasion")),
        (Setting.MEDIUM, pattern(f"sur (?:l[ea] |l' )?{names}|dans {names}")),
    )


def _media() -> list[str]:
    return [row["name"].lower() for row in tables.rows("media")]


@cache
def media_names() -> re.Pattern[str]:
    """Media with and without their article, which may stand in a preposition: *au Monde*."""
    bare = [re.sub(r"^(?:l[ea]s? |l')", "", name) for name in _media()]
    return pattern(alternatives([*_media(), *bare]))


@cache
def texts() -> frozenset[str]:
    """Nouns of texts and programmes that words can stand in: *dans un communiqué*."""
    documents = {row["noun"] for row in tables.rows("documents") if row["sort"] == "work"}
    cues = {form for form, (noun, _) in lexicon.nouns().items() if noun.document}
    return frozenset(documents | cues | _TALKS) - _NOT_TEXTS - EVENTS


def is_people(norm: str) -> bool:
    """Whether a noun is of those one can speak to: roles, groups, bodies, but no places."""
    noun = nouns.NOUNS.get(norm)
    known = noun is not None and noun.domain in ("role", "group", "body")
    return norm in _PEOPLE or (known and norm not in _PLACES)
