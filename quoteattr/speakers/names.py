"""Proper names: runs of capitalised words, cut where one name ends and another begins.

A run goes on over particles (*Alain de Tonquédec*, *Ayman al-Zawahiri*) and over words that stand
side by side. What is not the name itself is cut from its front: function words that open a
sentence (*Selon Rutte*), titles (*M. Yoon*), offices (*Président Macron*). In *le patron de l'Otan
Mark Rutte* two names stand side by side; the second begins with a first name while the first does
not, and stands under an article or a preposition: the run is cut there.
"""

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from quoteattr.model import SpeakerKind
from quoteattr.nouns import (
    CAPITAL_COUNTRY,
    COUNTRIES,
    MEDIA,
    NOUNS,
    PARTIES,
    PEOPLE_ADJECTIVES,
    SEATS,
    TITLES,
    UNIONS,
    first_name_gender,
    fold,
)
from quoteattr.speakers.article import Article
from quoteattr.speakers.determiners import NUMBERS
from quoteattr.spelling import is_abbreviation
from quoteattr.tables import closed

__all__ = ["Name", "find_names", "is_in_capitals", "is_sign"]

PARTICLES: Final = closed("particles")
_LONGEST: Final = 12  # words of one name: beyond it, a run is a headline in capitals
_LONGEST_PARTY: Final = 6  # tokens

_OPENERS: Final = closed("openers_of_sentences")
_PREPOSITIONS: Final = closed("before_second_names")
_CONTRACTED: Final = {"du": "le", "au": "le", "des": "les", "aux": "les"}
_ARTICLES: Final = closed("definite_articles")
_BEFORE_PEOPLE: Final = closed("articles") | {"-", "–"}
_RANKS: Final = closed("words_of_rank")
_NAMING: Final = frozenset(("PROPN", "NOUN", "X", "NUM", "SYM", ""))


@frozen
class Name:
    """A proper name over tokens `first` to `last`.

    `title` is the folded title before it, or ``""``; `kind` is that of a name that the tables know
    (a medium, a place), else ``UNKNOWN``; `party`: it is a political party's.
    """

    first: int
    last: int
    title: str = ""
    kind: SpeakerKind = SpeakerKind.UNKNOWN
    party: bool = False


def find_names(article: Article) -> list[Name]:
    """The proper names of an article, in text order."""
    found: list[Name] = []
    index, count = 0, len(article)
    while index < count:
        if not article.capitals[index]:
            index += 1
            continue
        last = _run(article, index)
        names = list(_cut(article, index, last))
        found.extend(names)
        index = max(last, names[-1].last) if names else last
    return found


def is_sign(article: Article, name: Name) -> bool:
    """Whether a name is an abbreviation."""
    alone = name.last - name.first == 1
    return alone and is_abbreviation(article.words(name.first, name.last))


def _run(article: Article, first: int) -> int:
    """The end of the run of name words that begins at `first`."""
    last = first + 1
    while last < len(article) and last - first < _LONGEST:
        if not article.joined(last):
            return last
        if article.capitals[last]:
            last += 1
            continue
        reach = _over_particles(article, last)
        if reach == last:
            return last
        last = reach
    return last


def _over_particles(article: Article, index: int) -> int:
    """Past one or two particles and the capital they lead to; `index` where there is none."""
    for reach in range(index + 1, min(index + 3, len(article))):
        if article.norms[reach - 1] not in PARTICLES or not article.joined(reach):
            break
        if article.capitals[reach]:
            return reach + 1
    return index


def _cut(article: Article, first: int, last: int) -> Iterator[Name]:
    """The names of one run."""
    title = ""
    while first < last:
        norm = article.norms[first]
        if norm in TITLES and first + 1 < last:
            title = norm
        elif title or not _stands_before(article, first, last):
            break
        first += 1
    while first < last:
        party = _party_end(article, first)
        middle = party or _boundary(article, first, last)
        end = middle
        while end > first + 1 and article.norms[end - 1] in PARTICLES:
            end -= 1
        end = _medium_end(article, first, end)
        kind = SpeakerKind.BODY if party else _kind(article, first, end)
        led = article.before(first) in _ARTICLES
        known = kind is SpeakerKind.MEDIUM or party
        if known and led and article.capitals[first - 1]:
            first -= 1  # Le Monde, Les Verts at the head of a sentence
        yield Name(first, end, title, kind, bool(party))
        first, title = middle, ""
        while first < last and article.norms[first] in PARTICLES:
            first += 1


def _party_end(article: Article, first: int) -> int:
    """Where the longest name of a party ends that begins at a token; 0 where none does."""
    led = max(0, first - 1)  # Les Verts
    for last in range(min(first + _LONGEST_PARTY, len(article)), first, -1):
        if not PARTIES.isdisjoint(fold(article.words(k, last)) for k in (first, led)):
            return last
    return 0


def _medium_end(article: Article, first: int, last: int) -> int:
    """Where the name of a medium ends that goes on: *Le Canard enchaîné*, *Europe 1*."""
    for reach in range(min(last + 3, len(article)), last, -1):
        if _kind(article, first, reach) is SpeakerKind.MEDIUM:
            return reach
    return last


def _kind(article: Article, first: int, last: int) -> SpeakerKind:
    """The kind of a name that the tables know: a medium, a place."""
    key = fold(article.words(first, last))
    if key in MEDIA:
        return SpeakerKind.MEDIUM
    if first:
        before = article.norms[first - 1]
        if f"{_CONTRACTED.get(before, before)} {key}".replace("' ", "'") in MEDIA:
            return SpeakerKind.MEDIUM
    if key in UNIONS:
        return SpeakerKind.BODY
    if key in SEATS or key in COUNTRIES or key in CAPITAL_COUNTRY:
        return SpeakerKind.PLACE
    return SpeakerKind.UNKNOWN


def _stands_before(article: Article, first: int, last: int) -> bool:
    """Whether a capitalised word at the front of a run is no part of the name."""
    norm = article.norms[first]
    mid = article.capitals[first] and first + 1 < last and not article.opens_sentence(first)
    if norm in _ARTICLES and mid:
        return False  # dans Le Monde, maire de Les Pieux: the article belongs to the name
    if norm == "the":
        return False
    if norm in _OPENERS or norm in PARTICLES:
        return True
    noun = NOUNS.get(norm)
    if mid and noun is not None and noun.domain == "body" and is_in_capitals(article, first):
        return True  # l'ONG SOS Rivage
    return _is_office(article, first, last) or _is_common(article, first)


def _is_office(article: Article, first: int, last: int) -> bool:
    """Whether a capitalised word is an office: *Président Macron*, *le Premier ministre*."""
    norm = article.norms[first]
    noun = NOUNS.get(norm)
    if norm in _RANKS and first + 1 < len(article):
        noun = NOUNS.get(article.norms[first + 1])
    if noun is None or noun.domain != "role":
        return False
    if noun.number == "p":
        return False  # Reporters sans frontières
    return first + 1 < last or NUMBERS.get(article.before(first)) == "s" or norm in _RANKS


def _is_common(article: Article, first: int) -> bool:
    """Whether a word has its capital from the sentence it opens, by its part of speech."""
    if article.poses[first] in _NAMING or not article.opens_sentence(first):
        return False
    return first_name_gender(article.norms[first]) is None


def _boundary(article: Article, first: int, last: int) -> int:
    """Where the name that begins at `first` ends and another begins inside the run."""
    if article.norms[first] not in NOUNS:  # Paul Lefort | de l'Université de Lille
        last = next((k for k in range(first + 2, last) if _is_body_of(article, k)), last)
    if first_name_gender(article.norms[first]) is not None:
        return last
    people = article.norms[first] in PEOPLE_ADJECTIVES and last - first > 2
    if people and article.capitals[first + 1] and article.before(first) in _BEFORE_PEOPLE:
        return first + 1  # le Finlandais | Aatu Laine
    led = article.before(first) in _PREPOSITIONS or article.before(first) in NOUNS
    behind_name = last
    for index in range(first + 1, last - 1) if led else ():
        if article.norms[index - 1] in PARTICLES or not article.capitals[index]:
            continue
        if first_name_gender(article.norms[index]) is not None:
            return index
        if behind_name == last and _ends_name(article, first, index):
            behind_name = index
    return behind_name


def _is_body_of(article: Article, index: int) -> bool:
    noun = NOUNS.get(article.norms[index])
    return noun is not None and noun.domain == "body" and article.norms[index - 1] in PARTICLES


def _ends_name(article: Article, first: int, index: int) -> bool:
    """Whether the name of a place or a body ends before `index`: *Catalogne*, *LaREM*."""
    if _kind(article, first, index) is SpeakerKind.PLACE:
        return True
    alone = index - first == 1 and is_in_capitals(article, first)
    return alone and not is_in_capitals(article, index)


def is_in_capitals(article: Article, index: int) -> bool:
    """Whether a word of two letters or more is written in capitals."""
    word = article.words(index, index + 1)
    return len(word) > 1 and word.isupper() and word[-1] != "."
