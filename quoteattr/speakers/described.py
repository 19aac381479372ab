"""Sources without a name of their own: offices, bodies, documents, groups by what they are."""

from quoteattr.model import SourceType
from quoteattr.nouns import Noun
from quoteattr.speakers.anonymous import is_anonymous
from quoteattr.speakers.determiners import DETERMINERS
from quoteattr.speakers.entities import Entity, Role
from quoteattr.speakers.gather import sort_of
from quoteattr.speakers.phrases import Phrase, read_phrase
from quoteattr.speakers.reading import BOTH, Reading, Words
from quoteattr.tables import closed

__all__ = ["read_description"]


def read_description(words: Words) -> Reading:
    """A description: its head noun is one of the tables, or else the first one."""
    stage, article = words.stage, words.article
    head = words.head()
    head = words.first_noun() if head is None else head
    norm = article.norms[head]
    number = "p" if norm.endswith("s") else "s"
    noun = words.noun() or Noun(norm, "other", "", norm, "e", number)
    phrase = read_phrase(article, stage.names, head, noun, words.first, words.last)
    noun = phrase.noun
    reading = _cut_short(words) or _behind_data(words, phrase)
    if reading is not None:
        return reading
    owned = words.opening in closed("possessives_third_person")
    if owned and noun.domain != "other":
        return Reading(sort_of(noun), _described(words, phrase), owned=words.plain())
    if words.determiner == "demonstrative" and noun.domain == "role" and noun.number == "s":
        return Reading(SourceType.DESCRIPTION, pronoun="ce dernier")
    steps = [f"« {words.text()} » describes the source"]
    described = _described(words, phrase)
    both = words.opening in ("les", "ces") and words.article.norms[words.body] == "deux"
    both = both and not described.speaks
    return Reading(sort_of(noun), described, pronoun=BOTH if both else "", steps=steps)


def _behind_data(words: Words, phrase: Phrase) -> Reading | None:
    """*les chiffres du ministère*: figures and news speak for whoever gives them.

    An inquiry does for a body with a name (*une enquête de la Ligue des riverains*).
    """
    stage, article = words.stage, words.article
    if phrase.noun.sort != "data" and phrase.noun.lemma != "enquête":
        return None
    for index in range(phrase.head + 1, words.core):
        inner = stage.of_phrase.get(index)
        if inner is None and article.norms[index - 1] in DETERMINERS:
            inner = stage.of_name.get(index)
        if inner is not None:
            return Reading(SourceType.DOCUMENT, inner, steps=[f"words or figures of {inner.name}"])
    return None


def _cut_short(words: Words) -> Reading | None:
    """*Paul Lefort, un des jurés*, where only *un des jurés* was given as the source.

    Not with the definite article, which opens a clause: *selon Paul Lefort, le juge a menti*.
    """
    if words.article.norms[max(0, words.first - 1) : words.first] != [","]:
        return None
    definite = not words.one_of and words.opening not in ("", "un", "une")
    entity = None if definite else words.stage.person_ending(words.first - 1)
    if entity is None:
        return None
    return Reading(SourceType.NAME, entity, steps=[f"« {entity.name} » stands before"])


def _described(words: Words, phrase: Phrase) -> Entity:
    """The entity of a description, named by the fullest words for it."""
    stage = words.stage
    known = None if words.counted() else _known(words, phrase)
    if known is None:
        known = stage.introduce(phrase, Role(phrase.noun, phrase.own, words.plain()))
        if words.one_of:
            known.number = "s"
        stage.of_phrase[phrase.head] = known
    elif known.at == phrase.first and known.name == known.roles[0].text:
        known.name = words.plain()  # the same mention: the source has the fuller words
    if known.at >= words.first and not known.words:
        known.anonymous = is_anonymous(
            phrase.noun,
            "some" if words.counted() else words.determiner,
            complement=phrase.of,
            of_name=bool(phrase.names),
            one_of=words.one_of,
        )
    return known


def _known(words: Words, phrase: Phrase) -> Entity | None:
    """The entity that the words mean, where the article has it already."""
    known = words.stage.of_phrase.get(phrase.head)
    named = not words.opening and words.article.capitals[phrase.head]
    if known is None and (words.determiner == "definite" or named):
        role = Role(phrase.noun, phrase.own, words.plain())
        known = words.stage.cast.holder(role, phrase.noun.number, words.first)
    return known
