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
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from attrs import frozen

from quoteattr.model import Attribution, Mention, Result, SourceType, Speaker, SpeakerKind
from quoteattr.nouns import NOUNS, TITLES, first_name_gender, fold, without_prefix
from quoteattr.speakers.determiners import GENDERS
from quoteattr.tables import closed

__all__ = ["Gender", "Told", "Votes", "signs", "tell"]


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


Votes = Counter[tuple[str, str]]
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


def tell(kind: SpeakerKind, number: str | None, votes: Votes) -> Told:
    """The gender that the votes on a speaker tell; those on all sightings of a person add up."""
    if kind is SpeakerKind.GROUP or (kind is SpeakerKind.PERSON and number == "p"):
        return Told(Gender.SEVERAL, "number")
    if kind is not SpeakerKind.PERSON:
        return Told(Gender.NONE)
    seen = sorted({sign for sign, _ in votes})
    told = {sign: gender for sign in seen if (gender := _of(sign, votes))}
    women, men = (sum(_WEIGHTS[s][g] for s, of in told.items() if of == g) for g in "fm")
    if max(women, men) < _ENOUGH or max(women, men) < _TIMES * min(women, men):
        return Told(Gender.UNKNOWN)
    winner = "f" if women > men else "m"
    sign = max((s for s in told if told[s] == winner), key=lambda s: (_WEIGHTS[s][winner], s))
    return Told(Gender.WOMAN if winner == "f" else Gender.MAN, sign)


def _of(sign: str, votes: Votes) -> str | None:
    """The gender of which a sign speaks more than twice as often as of the other."""
    women, men = votes[sign, "f"], votes[sign, "m"]
    return "f" if women > 2 * men else "m" if men > 2 * women else None


def signs(result: Result, speaker: Speaker, said: Iterable[Attribution]) -> Votes:
    """The votes of one article on one of its people; `said` is what they say."""
    votes: Votes = Counter()
    if speaker.number != "p":
        votes.update(_of_name(speaker))
        for role in speaker.roles:
            votes.update(_of_words(role))
        for mention in speaker.mentions:
            votes.update(_of_mention(result, mention))
        for attribution in said:
            votes.update(_of_cue(result, attribution))
    return votes


def _of_name(speaker: Speaker) -> Iterator[tuple[str, str]]:
    words = speaker.name.split()
    gender = first_name_gender(fold(words[0])) if words else None
    if gender in ("m", "f") and words[0][0].isupper():
        yield "first name", gender


def _of_mention(result: Result, mention: Mention) -> Iterator[tuple[str, str]]:
    words = fold(result[mention.span])
    if mention.type is SourceType.PRONOUN:
        if words in _PRONOUNS:
            yield "pronoun", _PRONOUNS[words]
    elif mention.type is SourceType.NAME:
        before = fold(result.text[max(0, mention.span.start - 16) : mention.span.start]).split()
        for word in (words.split()[:1], before[-1:]):
            gender, number = TITLES.get(word[0] if word else "", ("", ""))
            if number == "s" and gender in ("m", "f"):
                yield "title", gender
    elif mention.type is SourceType.DESCRIPTION:
        yield from _of_words(words)


def _of_words(words: str) -> Iterator[tuple[str, str]]:
    """What a description tells by its head: a noun of the tables, behind a determiner."""
    determiner = ""
    for word in fold(words).replace("'", "' ").split()[:4]:
        if word in _NOUNS:
            yield "noun", _NOUNS[word]
            return
        noun = NOUNS.get(word) or NOUNS.get(without_prefix(word))
        if noun is None:
            determiner = determiner or GENDERS.get(word, "")
            continue
        gender = noun.gender
        if gender == "e" and determiner and (noun.sort == "office" or noun.group in _EPICENE):
            gender = determiner
        if noun.domain == "role" and noun.number == "s" and gender in ("m", "f"):
            yield "role", gender
        return


def _of_cue(result: Result, attribution: Attribution) -> Iterator[tuple[str, str]]:
    """A reflexive verb in the perfect: its participle agrees with the subject."""
    if attribution.cue is None:
        return
    start = max(0, attribution.cue.span.start - 8)
    words = result.text[start : attribution.cue.span.end]
    found = _PARTICIPLE.search(words)
    if found:
        yield "agreement", "f" if found[1] or found[2] else "m"
