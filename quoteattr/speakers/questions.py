"""A source as a question: by what sort of words who is asked for, and what those words tell."""

from typing import Final

from attrs import define, evolve, frozen

from quoteattr.model import Attribution, SourceType
from quoteattr.nouns import PEOPLE_ADJECTIVES, Noun
from quoteattr.speakers.article import Place
from quoteattr.speakers.determiners import GENDERS
from quoteattr.speakers.dossiers import key, keys
from quoteattr.speakers.entities import Entity, Role
from quoteattr.speakers.gather import Stage
from quoteattr.speakers.phrases import read_phrase
from quoteattr.speakers.reading import PRONOUNS, Reading, Words, cut
from quoteattr.tables import closed

__all__ = ["CARRIED_ON", "FIRST_PERSON", "NO_WORDS", "Case", "Question", "ask"]

CARRIED_ON: Final = "carried_on"
"""The name of the construction of a quotation that goes on without a cue."""

NO_WORDS: Final = "no words"
"""The sort of a source in which the analysis has no token."""

FIRST_PERSON: Final = closed("first_person")
_NEAR: Final = 5  # code points beside a content in which its line may begin or end
_HEADING: Final = 70  # code points that a heading is shorter than
_DEMONYMS: Final = ("ien", "ienn", "ais", "ois", "ard", "éen", "éenn", "ain", "oux", "evin")
_GOING_ON: Final = ("poursui", "ajout", "conclu", "repren", "renchér", "précis", "insist")


@define(eq=False)
class Case:
    """One attribution on its way: what its source says, whom it leads to, why and how surely.

    `echo` is the one that says the same words with a source, where this one has none.
    """

    attribution: Attribution
    reading: Reading | None
    place: Place
    entity: Entity | None = None
    steps: tuple[str, ...] = ()
    confidence: float = 1.0
    echo: "Case | None" = None


@frozen
class Question:
    """What is known of a source before anybody is looked for.

    `sort` names the sort of words (*he*, *the role*, *a name*, *carried on* …); `head` and `others`
    are the keys of its head noun and of its other content words; `first` to `last` are its tokens;
    `outer` is the speaker of the quoted words that it stands in; `said` tells whether the head noun
    has been said before it, or is said behind it alone. The attribution of the given kind goes from
    token `begin` to `end`. `where` tells of one without a source whether it stands alone.
    """

    found: Case
    sort: str
    place: Place
    first: int
    last: int
    gender: str | None = None
    number: str | None = None
    head: str = ""
    others: frozenset[str] = frozenset()
    noun: Noun | None = None
    role: Role | None = None
    determiner: str = ""
    name: str = ""
    construction: str = ""
    cue: str = ""
    goes_on: bool = False
    outer: Entity | None = None
    contents: tuple[tuple[int, int], ...] = ()
    said: str = ""
    kind: str = ""
    begin: int = 0
    end: int = 0
    where: str = ""


def ask(stage: Stage, found: Case, outer: Entity | None) -> Question:
    """The question that an attribution puts; `outer` is whoever is quoted around its source."""
    attribution, article, token = found.attribution, stage.article, found.place.token
    lemma = attribution.cue.lemma if attribution.cue is not None else ""
    contents = tuple(article.at(span) for span in attribution.content)
    question = Question(
        found,
        _without_source(attribution) if found.reading is None else NO_WORDS,
        found.place,
        token,
        token,
        construction=attribution.evidence.construction if attribution.evidence else "",
        cue=lemma,
        goes_on=lemma.startswith(_GOING_ON),
        outer=outer,
        contents=contents,
        kind=attribution.kind.value,
        begin=min(token, contents[0][0]),
        end=max(token, contents[-1][1]),
        where=_where(stage, found) if found.reading is None else "",
    )
    source, reading = attribution.source, found.reading
    words = cut(stage, source.span) if source is not None else None
    return question if reading is None or words is None else _worded(question, words, reading)


def _where(stage: Stage, found: Case) -> str:
    """Where words stand that nobody is named beside: in the title, as a heading, in a sentence."""
    text, content = stage.article.text, found.attribution.content
    start, end = content[0].start, content[-1].end
    before, behind = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    opens = before[before.rfind("\n") + 1 :] if "\n" in before or start < _NEAR else "in"
    closes = behind.partition("\n")[0] if "\n" in behind or end + _NEAR > len(text) else "in"
    if any(map(str.isalpha, opens + closes)):
        return "in a sentence"
    if found.place.paragraph == stage.article.place(0).paragraph:
        return "in the title"
    return "a heading" if end - start < _HEADING else "a paragraph"


def _without_source(attribution: Attribution) -> str:
    """The sort of an attribution that names no source."""
    evidence, cue = attribution.evidence, attribution.cue
    if evidence is not None and evidence.construction == CARRIED_ON:
        return "carried on"
    return f"no source, {cue.type.value}" if cue is not None else "no source, no cue"


def _worded(question: Question, words: Words, reading: Reading) -> Question:
    """The question of a source with words of its own."""
    article, names, head = words.article, words.stage.names, words.head()
    noun, role = words.noun(), None
    if head is not None and noun is not None:
        phrase = read_phrase(article, names, head, noun, words.first, words.last)
        noun, role = phrase.noun, Role(phrase.noun, phrase.own, words.plain())
    where = head if head is not None else words.first_noun()
    gender, number = _shape(words, reading, noun)
    pronoun = reading.type is SourceType.PRONOUN
    return evolve(
        question,
        sort=_sort(words, reading, noun),
        first=words.first,
        last=words.last,
        gender=gender,
        number=number,
        head="" if pronoun else key(article.norms[where]),
        others=frozenset(keys(article, where + 1, words.last)),
        noun=noun,
        role=role,
        determiner=words.determiner,
        name="" if pronoun else words.plain(),
    )


def _shape(words: Words, reading: Reading, noun: Noun | None) -> tuple[str | None, str | None]:
    """Gender and number that the words show."""
    if reading.pronoun in PRONOUNS and reading.type is SourceType.PRONOUN:
        pronoun = PRONOUNS[reading.pronoun]
        return pronoun.gender, pronoun.number
    if _is_demonym(words, reading):
        ending = "f" if words.article.norms[words.body].endswith("e") else "m"
        return _gender_of(words) or ending, "s"
    if reading.type is SourceType.NAME:
        return None, None
    gender = _gender_of(words)
    if noun is not None and noun.gender in ("m", "f"):
        gender = noun.gender
    if noun is not None:
        return gender, noun.number
    plural = words.opening in closed("articles_of_several") or words.determiner == "some"
    return gender, "p" if plural else "s" if words.opening else None


def _gender_of(words: Words) -> str | None:
    """The gender that the article shows; none where it is one word with its preposition."""
    return None if words.opening in closed("contracted") else GENDERS.get(words.opening)


def _sort(words: Words, reading: Reading, noun: Noun | None) -> str:
    """The sort of words that name the source."""
    if reading.type is SourceType.PRONOUN:
        return _sort_of_pronoun(reading.pronoun)
    if _is_demonym(words, reading):
        return "where somebody is from"
    if reading.type is SourceType.NAME:
        entity = reading.entity
        return "name of somebody" if entity is not None and entity.words else "name of something"
    if noun is None:
        return f"{words.determiner or 'no'} other"
    if noun.domain == "role" and noun.number == "p":
        return f"{words.determiner or 'no'} people"
    return f"{words.determiner or 'no'} {noun.domain}"


def _is_demonym(words: Words, reading: Reading) -> bool:
    """*Le Corrézien*, *l'Ardéchoise*: a word with a capital for where somebody comes from."""
    body, entity = words.body, reading.entity
    alone = words.core == body + 1 and words.opening in closed("definite_articles_singular")
    if not alone or not words.article.capitals[body] or (entity is not None and entity.words):
        return False
    norm = words.article.norms[body]
    return norm in PEOPLE_ADJECTIVES or norm.removesuffix("e").endswith(_DEMONYMS)


def _sort_of_pronoun(words: str) -> str:
    if words in FIRST_PERSON:
        return "I"
    if words not in PRONOUNS:
        return "on" if words in ("", "on") else "that"  # on, from a place that is named
    pronoun = PRONOUNS[words]
    if pronoun.number == "p":
        return "they"
    return "the latter" if pronoun.nearest else "he"
