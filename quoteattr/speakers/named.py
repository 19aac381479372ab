"""Sources that hold a name: people, bodies, media, places, lists of them."""

from itertools import chain
from typing import Final

from attrs import evolve

from quoteattr.model import SourceType, SpeakerKind
from quoteattr.nouns import NOUNS, PEOPLE_ADJECTIVES, PEOPLES, fold
from quoteattr.speakers.determiners import ARTICLES, GENDERS
from quoteattr.speakers.entities import Entity
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.names import Name, is_sign
from quoteattr.speakers.reading import Reading, Words
from quoteattr.tables import closed

__all__ = ["read_list", "read_name", "read_person"]

_JOINED: Final = closed("definite_determiners_singular") | {"les"}


def read_list(words: Words) -> Reading | None:
    """*X et Y*, *le maire et la préfète*: a group named by its members, in the text's words."""
    if "et" not in words.article.norms[words.body : words.last]:
        return None
    name = _names_only(words) or _phrases_joined(words)
    if not name:
        return None
    entity = words.stage.cast.together(name, words.first)
    return Reading(SourceType.NAME, entity, steps=["a list of sources"])


def _names_only(words: Words) -> str:
    """The names of a list in which nothing but names, articles and commas stands."""
    article = words.article
    names = [name for name in map(words.stage.names.get, range(words.body, words.last)) if name]
    starts = [words.body, *(name.last for name in names)]
    ends = [*(name.first for name in names), words.last]
    between = chain(*(article.norms[one:other] for one, other in zip(starts, ends, strict=True)))
    marks = [norm for norm in between if norm not in ARTICLES]
    if len(names) < 2 or not {"et", ","}.issuperset(marks):
        return ""
    *most, last = [article.words(name.first, name.last) for name in names]
    return ", ".join(most) + " et " + last


def _phrases_joined(words: Words) -> str:
    """The words of two phrases with an article each: *le consulat français et le gouvernement*.

    Where each means a person with a name, the two names: *le maire Paul Lefort et la préfète Marie
    Durand*.
    """
    norms = words.article.norms
    for index in range(words.body + 1, words.core - 1):
        if norms[index] == "et" and norms[index + 1] in _JOINED:
            one = _person_between(words.stage, words.body, index)
            other = _person_between(words.stage, index, words.core)
            return f"{one} et {other}" if one and other else words.plain()
    return ""


def _person_between(stage: Stage, first: int, last: int) -> str:
    """The name of the last person between two tokens, else of whom a phrase there means."""
    named = (stage.of_name.get(index) for index in range(last - 1, first - 1, -1))
    meant = (stage.of_phrase.get(index) for index in range(first, last))
    return next((one.name for one in (*named, *meant) if one is not None and one.words), "")


def read_person(words: Words) -> Reading | None:
    """A person named: alone, with a title, or in apposition to what the person is."""
    name = _person_name(words) or _single_name(words)
    if name is None:
        return None
    entity = words.stage.of_name[name.first]
    if entity.kind is SpeakerKind.UNKNOWN:
        entity.kind = SpeakerKind.PERSON
    text = words.article.words(name.first, name.last)
    return Reading(SourceType.NAME, entity, steps=[f"« {text} » names {entity.name}"])


def _person_name(words: Words) -> Name | None:
    """The name of a person that opens the words, else the last in apposition to their head."""
    stage, found = words.stage, None
    for index in range(words.first, words.last):
        name, entity = stage.names.get(index), stage.of_name.get(index)
        if name is None or entity is None or name.last > words.last or not entity.words:
            continue
        if index <= words.body or (name.title and index == words.body + 1):
            doubtful = words.determiner and entity.kind is SpeakerKind.UNKNOWN
            return None if doubtful else name
        if _apposed(words, name, entity):
            found = name
    return found


def _apposed(words: Words, name: Name, entity: Entity) -> bool:
    """Whether a name inside the words stands in apposition to their head."""
    article, noun = words.article, words.noun()
    index = name.first - bool(name.title)
    before = article.before(index)
    if before == ",":
        return True
    presenting = words.stage.presented.get(name.first, ())
    if any(words.first <= phrase.head < name.first for phrase in presenting):
        return True
    led = article.poses[index - 1] in ("ADP", "DET", "CCONJ", "PUNCT")
    person = entity.kind is SpeakerKind.PERSON and (noun is None or noun.domain != "body")
    return person and not led


def _single_name(words: Words) -> Name | None:
    """*un artiste de Lyon, Zéphyr*: one name behind the comma, at the end, names the source."""
    name = words.stage.names.get(words.core + 1)
    ends = name is not None and name.last == words.last and name.first in words.stage.of_name
    return name if ends else None


def read_name(words: Words) -> Reading | None:
    """A body, place, people or medium by its name: *la CGT*, *Séoul*, *les Afghans*."""
    stage, article = words.stage, words.article
    name = stage.names.get(words.first) or stage.names.get(words.body)
    if name is None or name.last > words.last:
        return None
    known = stage.of_name.get(name.first)
    if known is not None and name.kind is not SpeakerKind.UNKNOWN and name.last == words.core:
        return Reading(SourceType.NAME, known, steps=[f"« {known.name} » is known by name"])
    head = NOUNS.get(article.norms[words.body])
    if head is not None and head.domain in ("body", "document") and name.last - name.first == 1:
        return None
    alone = name.last - name.first == 1
    people = alone and article.norms[words.body] in PEOPLE_ADJECTIVES
    if people and words.opening in closed("definite_articles_singular"):
        pronoun = "elle" if words.opening == "la" else "il"
        return Reading(SourceType.DESCRIPTION, pronoun=pronoun)  # le Jamaïcain
    text = _full_name(words, name)
    entity = _thing(words, text)
    _shape(words, entity, name)
    return Reading(SourceType.NAME, entity, steps=[f"« {text} » is a name"])


def _thing(words: Words, text: str) -> Entity:
    """The entity of a full name, which may be longer than the capitalised words in it."""
    cast = words.stage.cast
    entity = cast.named(fold(text)) or words.stage.of_name.get(words.body)
    entity = entity or cast.thing(Entity(text, SpeakerKind.UNKNOWN, words.first))
    if entity.words or len(text) <= len(entity.name):
        return entity
    return cast.thing(evolve(entity, name=text, roles=[], places={}, at=words.first))


def _full_name(words: Words, name: Name) -> str:
    """The name with the words in small letters that belong to it: *Nations unies*.

    An abbreviation that its expansion follows gives way to it: *l'Ania (Association nationale …)*.
    """
    article = words.article
    short = article.words(name.first, name.last)
    if name.last >= words.core:
        return words.plain()
    if article.norms[name.last] == "(":
        close = name.last + 1
        while close < words.core and article.norms[close] != ")":
            close += 1
        expands = name.last - name.first == 1 and close - name.last >= 4
        return article.words(name.last + 1, close) if expands else short
    return words.plain()


def _shape(words: Words, entity: Entity, name: Name) -> None:
    """Gender, number and kind of a thing by its article and its name."""
    determiner = words.opening
    gender = GENDERS.get(determiner) if determiner in closed("articles") else None
    entity.learn(gender, "s" if gender else "p" if determiner == "les" else None)
    if entity.kind is not SpeakerKind.UNKNOWN:
        return
    if words.article.norms[name.first] in PEOPLES or determiner in ("les", "des"):
        entity.kind = SpeakerKind.GROUP
    elif determiner or is_sign(words.article, name):
        entity.kind = SpeakerKind.BODY
    entity.anonymous = determiner in ("un", "une")
