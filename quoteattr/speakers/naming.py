"""What a proper name is the name of: a person, a medium, a place, or something else."""

from collections.abc import Iterable, Mapping
from typing import Final

from quoteattr.model import SpeakerKind
from quoteattr.nouns import (
    COUNTRIES,
    FIRST_NAMES,
    NOUNS,
    PEOPLE_ADJECTIVES,
    TITLES,
    first_name_gender,
)
from quoteattr.speakers.article import Article
from quoteattr.speakers.determiners import DETERMINERS, OF
from quoteattr.speakers.names import Name, is_in_capitals
from quoteattr.speakers.phrases import Phrase
from quoteattr.tables import closed

__all__ = [
    "bodies_presented",
    "gender_of_name",
    "is_person",
    "may_be_person",
    "predicated",
    "presented",
]

_BE: Final = closed("copulas")
_FILLING: Final = closed("before_copulas")
_REACH: Final = 6  # tokens between a subject and what it is said to be
_CALLED_AFTER: Final = closed("called_after_somebody")
_FRAMING: Final = closed("openers_of_frames")
_PLACING: Final = closed("prepositions_of_place")


def presented(
    article: Article, phrases: list[Phrase], names: Mapping[int, Name]
) -> dict[int, list[Phrase]]:
    """The phrases that say what somebody is, by the first token of the name.

    Before the name (*le maire de Lille Marie Durand*), or behind a comma or bracket (*Marie Durand,
    maire de Lille*; *Marie Durand, 40 ans, maire*).
    """
    ending = {name.last: name for name in names.values()}
    found: dict[int, list[Phrase]] = {}
    for phrase in phrases:
        if not _is_one(phrase):
            continue
        name = phrase.name
        if name is None and phrase.first >= 2:
            name = _name_before(article, ending, phrase.first)
            if name is not None and (
                _is_place_like(article, name) or _opens_clause(article, name, phrase)
            ):
                name = None
        if name is not None:
            found.setdefault(name.first, []).append(phrase)
    return found


def _is_one(phrase: Phrase) -> bool:
    return phrase.noun.domain == "role" and phrase.noun.number == "s"


def bodies_presented(
    article: Article, phrases: list[Phrase], names: Mapping[int, Name]
) -> dict[int, Name]:
    """The names of bodies in apposition behind a comma, by the head of the phrase.

    *L'agence de presse du mouvement, Amaq, annonce*; *l'Entsoe, l'association des opérateurs*.
    """
    ending = {name.last: name for name in names.values()}
    found: dict[int, Name] = {}
    for phrase in phrases:
        if phrase.noun.domain != "body" or phrase.noun.number != "s" or phrase.name is not None:
            continue
        name = names.get(phrase.last + 1)
        if name is None or not _stands_between_commas(article, phrase.last, name.last):
            name = ending.get(phrase.first - 1)
            if name is None or not _is_explained(article, name, phrase):
                continue
        found[phrase.head] = name
    return found


def _stands_between_commas(article: Article, comma: int, last: int) -> bool:
    return article.norms[comma] == "," and article.norms[last : last + 1] == [","]


def _is_explained(article: Article, name: Name, phrase: Phrase) -> bool:
    """Whether a phrase behind a name and a comma says what the name is of, and opens no clause."""
    if article.norms[phrase.first - 1] != "," or phrase.first == phrase.body:
        return False
    led = article.norms[max(0, name.first - 2) : name.first]
    return not (_FRAMING.intersection(led) or _opens_clause(article, name, phrase))


def _opens_clause(article: Article, name: Name, phrase: Phrase) -> bool:
    """Whether a phrase behind a name is the subject of a clause: *selon X, le maire partira*.

    Or behind a participle at the head of the sentence: *Interrogée par X, la présidente …*.
    """
    start = article.bounds(name.first)[0]
    participle = article.tokens[start].form in ("ppart", "gpart")
    behind = participle and "," not in article.norms[start : name.first]
    return phrase.first < phrase.body and (behind or article.opens_verb_group(phrase.last))


def _is_place_like(article: Article, name: Name) -> bool:
    """Whether a name of one word stands behind a preposition of place: *à Limoges, un vigile*."""
    if name.kind is SpeakerKind.PLACE:
        return True
    return article.norms[name.first - 1] in _PLACING and name.last - name.first == 1


def _name_before(article: Article, ending: Mapping[int, Name], first: int) -> Name | None:
    mark = article.norms[first - 1]
    if mark in (",", "(", "-", "–"):
        if first >= 5 and article.norms[first - 2] == "ans":
            return ending.get(first - 4)
        return ending.get(first - 1)
    return None


def is_person(article: Article, name: Name, is_presented: bool) -> bool:
    """Whether the text shows that a name is a person's: a title, an office, a first name."""
    if name.title:
        return True
    if name.kind is not SpeakerKind.UNKNOWN or _called_after(article, name):
        return False
    if is_presented:
        return True
    first = article.norms[name.first]
    if name.last - name.first < 2:
        led = name.first > 0 and article.norms[name.first - 1] in DETERMINERS
        return article.poses[name.first] == "PROPN" and not led and first in FIRST_NAMES
    if first in NOUNS:
        return False
    if name.first and article.norms[name.first - 1] in PEOPLE_ADJECTIVES:
        return True  # le Finlandais Aatu Laine
    return first_name_gender(first) is not None or (len(first) == 2 and first.endswith("."))


def may_be_person(article: Article, name: Name) -> bool:
    """Whether a name of several words could be a person's though no table knows the first name."""
    if name.last - name.first < 2 or _called_after(article, name):
        return False
    if name.kind is not SpeakerKind.UNKNOWN:
        return False
    before = article.norms[name.first - 1] if name.first else ""
    if before in DETERMINERS or before in _PLACING or before in ("«", "“", '"', "("):
        return False
    return not any(
        article.norms[index] in NOUNS
        or article.norms[index] in COUNTRIES
        or is_in_capitals(article, index)
        for index in range(name.first, name.last)
    )


def _called_after(article: Article, name: Name) -> bool:
    noun = name.first - 1 - (article.norms[name.first - 1] in OF)
    return noun >= 0 and article.norms[noun] in _CALLED_AFTER


def gender_of_name(article: Article, name: Name, phrases: list[Phrase]) -> str | None:
    """The gender that title, office or first name show."""
    titled = TITLES.get(name.title, ("e", "s"))[0]
    if titled != "e":
        return titled
    for phrase in phrases:
        if phrase.noun.gender == "f" or (phrase.noun.gender == "m" and phrase.name is not None):
            return phrase.noun.gender
    return first_name_gender(article.norms[name.first])


def predicated(
    article: Article, phrases: Iterable[Phrase], ending: Mapping[int, Name]
) -> dict[int, Name]:
    """The names of those who are said to be something, by the head of the phrase."""
    found: dict[int, Name] = {}
    for phrase in phrases:
        if phrase.noun.domain not in ("role", "body") or phrase.noun.number != "s":
            continue
        name = ending.get(_subject_end(article, phrase))
        if name is not None:
            found[phrase.head] = name
    return found


def _subject_end(article: Article, phrase: Phrase) -> int:
    """The token behind the subject of a phrase that stands behind a verb of being, else -1."""
    index, is_said = phrase.first, False
    stop = max(0, phrase.first - _REACH)
    while index > stop:
        norm = article.norms[index - 1]
        is_said = is_said or norm in _BE
        if norm not in _BE and norm not in _FILLING:
            break
        index -= 1
    return index if is_said else -1
