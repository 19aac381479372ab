"""Noun phrases with a known head: *le nouveau patron de l'Otan*, *un rapport de l'ONU*.

A phrase is read forward from its head: adjectives, complements (*de*, *à*, *chargé de*), a sign in
brackets, until something stands that cannot belong to it. A proper name behind the head or behind
the whole phrase is its apposition (*le syndicat CGT*, *le maire de Lille Marie Durand*), unless the
complement claims it (*la direction du groupe Canal+*).
"""

from collections.abc import Collection, Mapping
from typing import Final

from attrs import field, frozen

from quoteattr.nouns import NOUNS, PEOPLE_ADJECTIVES, TITLES, Noun, first_name_gender, shaped
from quoteattr.speakers.article import Article
from quoteattr.speakers.determiners import (
    BEFORE_NOUN,
    DETERMINERS,
    GENDERS,
    MARKS,
    NUMBERS,
    OF,
    determiner_before,
    precedes_noun,
)
from quoteattr.speakers.names import Name, is_sign
from quoteattr.tables import closed

__all__ = ["Phrase", "find_phrases", "read_phrase"]

_LONGEST: Final = 24  # tokens of one phrase

_CHARGED: Final = closed("joined_to_charges")
_TO: Final = closed("to")
_TAKES_TO: Final = frozenset("candidate minister scholar adviser deputy-mayor envoy".split())
_LEADING: Final = closed("before_complements")
_CLOSING: Final = frozenset('» ” "'.split())
_NEVER: Final = closed("ends_phrases")
_TIME_NOUNS: Final = closed("time_nouns")
_NEVER_HEAD: Final = closed("adjectives_that_are_nouns")
_ADJECTIVES: Final = BEFORE_NOUN | closed("inside_phrases")
_CALLED_AFTER: Final = closed("bodies_called_after_somebody")
_VERBS: Final = ("VERB", "AUX")
_INNER: Final = frozenset(("NOUN", "ADJ", "PROPN", "NUM"))


@frozen
class Phrase:
    """A noun phrase over tokens `first` (its determiner, where it has one) to `last`.

    `body` is its first token behind the determiner, `head` its head noun; `own` are the folded
    content words behind that, without the apposition `name`; `of`: it has a complement. `sign` and
    `quoted` are the tokens in brackets (*(CGT)*) and in marks (*l'émission « Quotidien »*).
    """

    first: int
    body: int
    head: int
    last: int
    noun: Noun
    determiner: str
    own: frozenset[str] = frozenset()
    of: bool = False
    name: Name | None = None
    sign: tuple[int, int] | None = None
    quoted: tuple[int, int] | None = None
    names: tuple[Name, ...] = field(default=())


class _Reader:
    """Reads one phrase forward from its head."""

    def __init__(
        self, article: Article, names: Mapping[int, Name], head: int, noun: Noun, end: int
    ) -> None:
        self.article = article
        self.names = names
        self.head = head
        self.noun = noun
        self.end = min(end, head + _LONGEST, len(article))
        self.position = head + 1
        self.own: set[str] = set()
        self.of = False
        self.bare_of = False
        self.quoted: tuple[int, int] | None = None
        self.name: Name | None = None
        self.sign: tuple[int, int] | None = None
        self.inner: list[Name] = []

    def read(self) -> None:
        while self.position < self.end and self.name is None and self._step():
            pass

    def _step(self) -> bool:
        article, index = self.article, self.position
        if not article.joined(index):
            return False
        norm, pos = article.norms[index], article.poses[index]
        if norm == "(":
            return self._bracket(index)
        if norm in MARKS:
            return self._marks(index)
        if index in self.names:
            return self._name(self.names[index])
        if norm in _NEVER:
            return norm == "et" and self._coordinated(index)
        if norm in OF or self._is_charge(norm):
            return self._complement(index)
        if pos == "ADJ" or norm in _ADJECTIVES:
            return self._take(index)
        if pos in ("NOUN", "PROPN", "NUM") and index == self.head + 1 and norm not in _TIME_NOUNS:
            return self._take(index)  # secrétaire d'État, homme clé; not la direction vendredi
        return False

    def _take(self, index: int) -> bool:
        self.own.add(self.article.norms[index])
        self.position = index + 1
        return True

    def _name(self, name: Name) -> bool:
        """A name right behind the head or its complement."""
        person = first_name_gender(self.article.norms[name.first]) is not None
        told = is_sign(self.article, name) or name.party
        if told and not person and self.noun.domain == "role":
            self._take_name(name)  # le député LR
            return True
        apposed = not self.of and self.noun.lemma not in _CALLED_AFTER
        full = self.of and (self.bare_of or (person and name.last - name.first > 1))
        # La ministre de la Pêche Zwanetta Brossol, but le patron de la société Rio Blanco.
        role = self.noun.domain == "role"
        fits = name.last - name.first > 1 if role else not self.article.capitals[name.first - 1]
        behind = self.of and fits and self.article.norms[name.first - 1] not in NOUNS
        if apposed or full or behind:
            self.name = name
            return False
        self._take_name(name)
        return True

    def _closing(self, index: int, marks: Collection[str]) -> int:
        """Where what a mark opens is closed, at most nine tokens on; 0 where it is not."""
        within = range(index + 1, min(index + 10, self.end))
        return next((k for k in within if self.article.norms[k] in marks), 0)

    def _marks(self, index: int) -> bool:
        """A name between quotation marks."""
        close = self._closing(index, _CLOSING)
        if close and self.noun.domain == "body" and self.article.capitals[index + 1]:
            self.quoted = (index + 1, close)
            self.position = close + 1
        return False

    def _take_name(self, name: Name) -> None:
        self.own.update(self.article.norms[name.first : name.last])
        self.inner.append(name)
        self.position = name.last

    def _bracket(self, index: int) -> bool:
        """*(CGT)*: a sign, after which the phrase may go on."""
        close = self._closing(index, ")")
        if close:
            self.sign = (index + 1, close)
            self.position = close + 1
        return close > 0

    def _coordinated(self, index: int) -> bool:
        """*de l'action et des comptes*, *à l'économie et aux comptes*: a second complement."""
        following = self.article.norms[index + 1 : self.end][:1]
        return self.of and not OF.isdisjoint(following) and self._complement(index + 1)

    def _is_charge(self, norm: str) -> bool:
        """Whether a word other than *de* leads on: *chargé de*, *candidat à*, *ministre auprès*."""
        if self.noun.domain != "role":
            return False
        return norm in _CHARGED or (norm in _TO and self.noun.group in _TAKES_TO)

    def _complement(self, index: int) -> bool:
        """A preposition, its articles and adjectives, and a noun or a name."""
        place = index + 1
        while place < self.end and self.article.norms[place] in _LEADING:
            place += 1
        self.bare_of = place == index + 1 and self.article.norms[index] in ("de", "d'")
        self.bare_of = self.bare_of and self.noun.domain == "body" and place not in self.names
        return self._object(place)

    def _object(self, place: int) -> bool:
        article = self.article
        if place < self.end and article.norms[place] in TITLES and place + 1 in self.names:
            place += 1  # l'avocat de M. Petit
        if place in self.names and place < self.end:
            self.of = True
            self._take_name(self.names[place])
            return True
        while place < self.end and article.norms[place] in BEFORE_NOUN:
            place += 1
        if place >= self.end or not self._is_inner(place):
            return False
        self.of = True
        if article.poses[place] == "NUM" and article.poses[place + 1 : self.end][:1] == ["NOUN"]:
            self._take(place)
            place += 1  # un homme de 26 ans
        return self._take(place)

    def _is_inner(self, index: int) -> bool:
        """Whether a word can be the noun of a complement."""
        return self.article.poses[index] in _INNER or self.article.norms[index] in NOUNS


def read_phrase(
    article: Article, names: Mapping[int, Name], head: int, noun: Noun, floor: int, end: int
) -> Phrase:
    """The phrase of a head noun, not before token `floor` nor beyond token `end`."""
    first, body = determiner_before(article, head, floor)
    reader = _Reader(article, names, head, noun, end)
    reader.read()
    word = article.norms[first] if first < head else ""
    determiner = DETERMINERS.get(word, "")
    if word == "des" and article.poses[first] == "ADP":
        determiner = "definite"
    if word:
        plural = NUMBERS.get(word, noun.number) == "p"
        gender = GENDERS.get(word, "e") if noun.gender == "e" and not plural else noun.gender
        noun = shaped(noun, "p" if plural else "s", gender)
    if noun.lemma == "secrétaire" and reader.own.intersection(("état", "etat")):
        noun = shaped(NOUNS["ministre"], noun.number, noun.gender)
    if noun.lemma == "ministre" and body < head and article.norms[head - 1].startswith("premi"):
        noun = shaped(NOUNS["premier-ministre"], noun.number, noun.gender)
    name = reader.name
    if name is None and noun.domain == "role" and _may_lead(article, first, determiner):
        name = _behind_comma(article, names, reader.position, end)
    return Phrase(
        first=first,
        body=body,
        head=head,
        last=reader.position,
        noun=noun,
        determiner=determiner,
        own=frozenset(reader.own),
        of=reader.of,
        name=name,
        sign=reader.sign,
        quoted=reader.quoted,
        names=tuple(reader.inner),
    )


def _may_lead(article: Article, first: int, determiner: str) -> bool:
    """Whether a phrase can stand before the name it belongs to.

    One without an article only where nothing named stands before it: *Ancienne ministre, Marie
    Durand …*; *l'ancien patron du club, actuel maire de Lille, Paul Lefort*.
    """
    if determiner:
        return determiner in ("definite", "possessive", "indefinite")
    if article.opens_sentence(first):
        return True
    return article.norms[first - 1] == "," and not article.capitals[max(0, first - 2)]


def _behind_comma(
    article: Article, names: Mapping[int, Name], position: int, end: int
) -> Name | None:
    """*le maire de Lille, Marie Durand*: a person's full name or title right behind a comma."""
    if position + 1 >= end or article.norms[position] != ",":
        return None
    name = names.get(position + 1)
    if name is None:  # son avocat, Me Petit
        name = names.get(position + 2)
        name = name if name is not None and name.title else None
    full = name is not None and (name.last - name.first > 1 or name.title)
    return name if full else None


def find_phrases(article: Article, names: Mapping[int, Name]) -> list[Phrase]:
    """Every phrase of an article with a known head noun, in text order."""
    found: list[Phrase] = []
    count = len(article)
    inner = {
        index
        for name in names.values()
        for index in range(name.first + 1, name.last)
        if index > name.first + 1 or not precedes_noun(article.norms[name.first])
    }
    for head, norm in enumerate(article.norms):
        noun = NOUNS.get(norm)
        led = article.before(head) in DETERMINERS
        if noun is None or (article.poses[head] in _VERBS and not led):
            continue
        if _is_adjective(article, head):
            continue  # l'ancien ministre, le jeune studio
        if head in inner or (article.capitals[head] and noun.domain == "role" and head in names):
            continue
        found.append(read_phrase(article, names, head, noun, 0, count))
    return found


def _is_adjective(article: Article, head: int) -> bool:
    """Whether a word that could be a head noun belongs to the one behind it."""
    if head + 1 == len(article) or article.norms[head + 1] in PEOPLE_ADJECTIVES:
        return False  # le géant américain
    noun = article.poses[head + 1] == "NOUN" or article.norms[head + 1] in NOUNS
    return noun and (article.poses[head] == "ADJ" or article.norms[head] in _NEVER_HEAD)
