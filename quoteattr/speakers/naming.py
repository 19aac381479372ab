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
    "apposed",
    "gender_of_name",
    "is_person",
    "may_be_person",
]

_CALLED_AFTER: Final = closed("called_after_somebody")
_PLACING: Final = closed("prepositions_of_place")


def apposed(
    article: Article,
    phrases: Iterable[Phrase],
    names: Mapping[int, Name],
    ending: Mapping[int, Name],
) -> dict[int, Name]:
    """The names of those of whom phrases say what they are, by the heads of the phrases.

    Behind the phrase (*le maire de Lille Marie Durand*; *l'agence du mouvement, Amaq, annonce*) or
    before it (*Marie Durand, 40 ans, maire*; *l'Entsoe, l'association des opérateurs*). `names`
    goes by first tokens, `ending` by ends.
    """
    found: dict[int, Name] = {}
    for phrase in phrases:
        body = phrase.noun.domain == "body"
        if not _is_one(phrase) or (body and phrase.name is not None):
            continue
        name = _between_commas(article, names, phrase.last) if body else phrase.name
        name = name or _name_before(article, ending, phrase)
        if name is not None:
            found[phrase.head] = name
    return found


def _is_one(phrase: Phrase) -> bool:
    return phrase.noun.domain in ("role", "body") and phrase.noun.number == "s"


def _between_commas(article: Article, names: Mapping[int, Name], comma: int) -> Name | None:
    name = names.get(comma + 1)
    ends = name is not None and article.norms[name.last : name.last + 1] == [","]
    return name if ends and article.norms[comma] == "," else None


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
    return article.before(name.first) in _PLACING and name.last - name.first == 1


def _name_before(article: Article, ending: Mapping[int, Name], phrase: Phrase) -> Name | None:
    """The name before the comma or bracket that a phrase stands behind."""
    mark = phrase.first - 1
    if mark < 1 or article.norms[mark] not in (",", "(", "-", "–"):
        return None
    aged = article.norms[mark - 1] == "ans"
    name = ending.get(mark - 3 if aged else mark)
    if name is None or _is_place_like(article, name) or _opens_clause(article, name, phrase):
        return None
    return name


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
        led = article.before(name.first) in DETERMINERS
        return article.poses[name.first] == "PROPN" and not led and first in FIRST_NAMES
    if first in NOUNS:
        return False
    if article.before(name.first) in PEOPLE_ADJECTIVES:
        return True  # le Finlandais Aatu Laine
    return first_name_gender(first) is not None or (len(first) == 2 and first.endswith("."))


def may_be_person(article: Article, name: Name) -> bool:
    """Whether a name of several words could be a person's though no table knows the first name."""
    if name.last - name.first < 2 or _called_after(article, name):
        return False
    if name.kind is not SpeakerKind.UNKNOWN:
        return False
    before = article.before(name.first)
    if before in DETERMINERS or before in _PLACING or before in ("«", "“", '"', "("):
        return False
    return not any(
        article.norms[index] in NOUNS
        or article.norms[index] in COUNTRIES
        or is_in_capitals(article, index)
        for index in range(name.first, name.last)
    )


def _called_after(article: Article, name: Name) -> bool:
    behind_noun = name.first - (article.before(name.first) in OF)
    return article.before(behind_noun) in _CALLED_AFTER


def gender_of_name(article: Article, name: Name, phrases: list[Phrase]) -> str | None:
    """The gender that title, office or first name show."""
    titled = TITLES.get(name.title, ("e", "s"))[0]
    if titled != "e":
        return titled
    for phrase in phrases:
        if phrase.noun.gender == "f" or (phrase.noun.gender == "m" and phrase.name is not None):
            return phrase.noun.gender
    return first_name_gender(article.norms[name.first])
