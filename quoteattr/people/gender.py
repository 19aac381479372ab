"""The gender of whoever speaks, and the sign that told: no doubtful sign tells it by itself.

Signs have weights, and each counts once, however often it is seen. A title (*Mme*) and a noun
(*cette femme*) weigh 3, a feminine office (*la présidente*), a participle in the feminine (*s'est
dite*) and the first name 2. A masculine office is doubtful (*Mme le maire*), and so are pronouns,
since who *elle* is was guessed: they weigh 1. A sign that speaks for both genders counts for that
of which it speaks more than twice as often. A gender is told where it weighs 2 or more, and three
times the other.

A gender here is what the texts say of somebody by their grammar: nothing else is known, or meant.
"""

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from attrs import frozen

from quoteattr.model import Mention, Result, SourceType, Speaker, SpeakerKind
from quoteattr.nouns import TITLES, first_name_gender, fold, noun_of
from quoteattr.people.names import kind_of_speaker
from quoteattr.speakers.determiners import GENDERS
from quoteattr.tables import closed

__all__ = ["Gender", "Told", "Votes", "tell", "votes_on"]


class Gender(StrEnum):
    """A woman, a man, several people at once, a person of whom it is not told, and no person."""

    WOMAN = "woman"
    MAN = "man"
    SEVERAL = "several"
    UNKNOWN = "unknown"
    NONE = "none"


@frozen
class Told:
    """A gender with the sign that weighed most, ``""`` where none told."""

    gender: Gender
    sign: str = ""


Vote = tuple[str, str]
Votes = Counter[Vote]
"""How often which sign spoke for which gender: ``("title", "f")``."""

_WEIGHTS: Final = {
    "title": {"f": 3, "m": 3},
    "noun": {"f": 3, "m": 3},
    "first name": {"f": 2, "m": 2},
    "role": {"f": 2, "m": 1},
    "agreement": {"f": 2, "m": 1},
    "pronoun": {"f": 1, "m": 1},
}
_ENOUGH: Final = 2
_TIMES: Final = 3
_PRONOUNS: Final = {"il": "m", "elle": "f", "celui-ci": "m", "celle-ci": "f"}
_NOUNS: Final = dict.fromkeys(closed("men"), "m") | dict.fromkeys(closed("women"), "f")
# Groups of trades whose nouns of one form take the article of who bears them: *la juge*. Others
# have one gender for everybody: *une victime*, *la star*.
_EPICENE: Final = frozenset("minister mayor deputy judge scholar journalist player".split())
_PARTICIPLE = re.compile(r"\bs['’]est (?:\w+ment )?(?:\w+é(e)?|dit(e)?)\b")
_TITLE: Final = 16  # code points before a name that may hold a title
_REFLEXIVE: Final = 8  # code points before a cue that may hold *s'est*


def tell(kind: SpeakerKind, number: str | None, votes: Votes) -> Told:
    """The gender that the votes on a speaker tell; those on all sightings of a person add up."""
    if kind is SpeakerKind.GROUP or (kind is SpeakerKind.PERSON and number == "p"):
        return Told(Gender.SEVERAL, "number")
    if kind is not SpeakerKind.PERSON:
        return Told(Gender.NONE)
    told: dict[str, set[str]] = {"f": set(), "m": set()}
    for sign in {sign for sign, _ in votes}:
        women, men = votes[sign, "f"], votes[sign, "m"]
        if women > 2 * men or men > 2 * women:
            told["f" if women > men else "m"].add(sign)
    weight = {of: sum(_WEIGHTS[sign][of] for sign in signs) for of, signs in told.items()}
    less, more = sorted(weight, key=lambda of: weight[of])
    if weight[more] < max(_ENOUGH, _TIMES * weight[less]):
        return Told(Gender.UNKNOWN)
    sign = max(told[more], key=lambda sign: (_WEIGHTS[sign][more], sign))
    return Told(Gender.WOMAN if more == "f" else Gender.MAN, sign)


def votes_on(result: Result, speaker: Speaker) -> Votes:
    """The votes of an article on one of its people; none on several, or on what is no person."""
    one = speaker.number != "p" and kind_of_speaker(speaker) is SpeakerKind.PERSON
    return Votes(_votes(result, speaker) if one else ())


def _votes(result: Result, speaker: Speaker) -> Iterator[Vote]:
    first = next(iter(speaker.name.split()), "")
    gender = first_name_gender(fold(first))
    if gender in ("m", "f") and first[0].isupper():
        yield "first name", gender
    for role in speaker.roles:
        yield from _of_words(role)
    for mention in speaker.mentions:
        yield from _of_mention(result, mention)
    for attribution in result.attributions:
        cue, said_by = attribution.cue, attribution.speaker
        if cue is not None and said_by is not None and said_by.id == speaker.id:
            # The participle of a reflexive verb agrees with the subject.
            start = max(0, cue.span.start - _REFLEXIVE)
            found = _PARTICIPLE.search(result.text[start : cue.span.end])
            if found:
                yield "agreement", "f" if found[1] or found[2] else "m"


def _of_mention(result: Result, mention: Mention) -> Iterator[Vote]:
    words = fold(result[mention.span])
    if mention.type is SourceType.PRONOUN and words in _PRONOUNS:
        yield "pronoun", _PRONOUNS[words]
    elif mention.type is SourceType.NAME:
        start = mention.span.start
        before = fold(result.text[max(0, start - _TITLE) : start])
        for word in (words.partition(" ")[0], before.rpartition(" ")[2]):
            gender, number = TITLES.get(word, ("", ""))
            if number == "s" and gender in ("m", "f"):
                yield "title", gender
    elif mention.type is SourceType.DESCRIPTION:
        yield from _of_words(words)


def _of_words(words: str) -> Iterator[Vote]:
    """What a description tells by its head: a noun of the tables, behind a determiner."""
    determiner = ""
    for word in fold(words).replace("'", "' ").split()[:4]:
        if word in _NOUNS:
            yield "noun", _NOUNS[word]
            return
        noun = noun_of(word)
        if noun is None:
            determiner = determiner or GENDERS.get(word, "")
            continue
        gender = noun.gender
        if gender == "e" and determiner and (noun.sort == "office" or noun.group in _EPICENE):
            gender = determiner
        if noun.domain == "role" and noun.number == "s" and gender in ("m", "f"):
            yield "role", gender
        return
