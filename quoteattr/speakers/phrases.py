"""Noun phrases with a known head: *le nouveau patron de l'Otan*, *un rapport de l'ONU*.

A phrase is read forward from its head: adjectives, complements (*de*, *à*, *chargé de*), a sign in
brackets, until something stands that cannot belong to it. A proper name behind the head or behind
the whole phrase is its apposition (*le syndicat CGT*, *le maire de Lille Marie Durand*), unless the
complement claims it (*la direction du groupe Canal+*).
"""

from collections.abc import Mapping
from typing import Final

from attrs import field, frozen

from quoteattr.nouns import ADJECTIVE_COUNTRY, NOUNS, TITLES, Noun, first_name_gender, shaped
from quoteattr.speakers.article import Article
from quoteattr.speakers.determiners import (
    BEFORE_NOUN,
    DETERMINERS,
    GENDERS,
    MARKS,
    NUMBERS,
    OF,
    determiner_before,
    is_partitive,
    precedes_noun,
)
from quoteattr.speakers.names import Name, is_sign
from quoteattr.tables import closed

__all__ = ["Phrase", "closes_list", "find_phrases", "read_phrase"]

_LONGEST: Final = 24  # tokens of one phrase
_REACH: Final = 14  # tokens of a list of complements

_FRAMING: Final = closed("openers_of_views")
_CHARGED: Final = closed("joined_to_charges")
_TO: Final = closed("to")
_TAKES_TO: Final = frozenset("candidate minister scholar adviser deputy-mayor envoy".split())
_LEADING: Final = closed("before_complements")
_CLOSING: Final = frozenset('» ” "'.split())
_PARTICIPLE: Final = ("é", "ée", "és", "ées", "i", "is", "it", "int", "inte", "ert", "u", "us")
_NEVER: Final = closed("ends_phrases")
_TIME_NOUNS: Final = closed("time_nouns")
_NEVER_HEAD: Final = closed("adjectives_that_are_nouns")
_OF_OFFICE: Final = closed("participles_of_office")
_CALLED_AFTER: Final = closed("bodies_called_after_somebody")
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
        if norm == "," and self.of and self._is_enumerated(index):
            index += 1  # ministre des Postes, des Technologies et des Médias
            norm = article.norms[index] if index < self.end else ""
            return norm in OF and self._complement(index)
        if norm in OF or self._is_charge(norm):
            return self._complement(index)
        if norm in _OF_OFFICE:
            return self._take(index)  # *le président élu*: a participle to the taggers
        if pos == "ADJ" or norm in ADJECTIVE_COUNTRY or norm in BEFORE_NOUN:
            return self._take(index)
        if self.of and article.norms[index + (norm == "à") : self.end][:1] == ["internet"]:
            return self._take(index + (norm == "à"))  # fournisseur d'accès à Internet
        if norm == "non" and index + 1 < self.end and article.poses[index + 1] == "ADJ":
            return self._take(index + 1)  # organisation non gouvernementale
        if pos in ("NOUN", "PROPN", "NUM") and index == self.head + 1 and norm not in _TIME_NOUNS:
            return self._take(index)  # secrétaire d'État, homme clé; not la direction vendredi
        return False

    def _is_enumerated(self, comma: int) -> bool:
        """Whether a comma stands in a list of complements, which *et de* ends for a body."""
        if self.noun.domain != "body":
            return self.noun.group == "minister"
        return closes_list(self.article, comma, self.end)

    def _take(self, index: int) -> bool:
        self.own.add(self.article.norms[index])
        self.position = index + 1
        aged = self.article.poses[index] == "NUM" and self.position < self.end
        if aged and self.article.norms[self.position] == "ans":
            return self._take(self.position)
        return True

    def _name(self, name: Name) -> bool:
        """A name right behind the head or its complement."""
        person = first_name_gender(self.article.norms[name.first]) is not None or name.title
        told = is_sign(self.article, name) or name.party
        if self.noun.domain == "role" and not person and told:
            self._take_name(name)  # le député LR, le maire Les Républicains
            return True
        if not self.of and (self.noun.lemma in _CALLED_AFTER or self._goes_on(name)):
            self._take_name(name)
            return True
        if not self.of or self.bare_of or (person and name.last - name.first > 1):
            self.name = name
            return False
        if self._ends_complement(name):
            self.name = name
            return False
        self._take_name(name)
        return True

    def _goes_on(self, name: Name) -> bool:
        """Whether a complement follows a sign: *le collectif CGT des pompiers* is not the CGT."""
        if self.noun.domain != "body" or name.last >= self.end or not is_sign(self.article, name):
            return False
        return self.article.norms[name.last] in OF

    def _ends_complement(self, name: Name) -> bool:
        """Whether a name no table knows stands behind the complement and not in it.

        *La ministre de la Pêche Zwanetta Brossol*, but *le patron de la société Rio Blanco*;
        *l'agence de presse de la Corée du Nord KCNA*.
        """
        if self.noun.domain == "body":
            return self._abuts(name) and is_sign(self.article, name)
        if self.noun.domain != "role" or name.last - name.first < 2:
            return False
        if self._behind_adjective() or self._abuts(name):
            return True
        inner = NOUNS.get(self.article.norms[name.first - 1])
        return inner is None or inner.sort == "authority"

    def _abuts(self, name: Name) -> bool:
        """Whether a name stands right behind another: *de l'ONU | Ban Ki-moon*."""
        return bool(self.inner) and self.inner[-1].last == name.first

    def _marks(self, index: int) -> bool:
        """A name between quotation marks, at most eight tokens."""
        close = index + 1
        while close < min(index + 9, self.end) and self.article.norms[close] not in _CLOSING:
            close += 1
        if close >= self.end or self.article.norms[close] not in _CLOSING or close == index + 1:
            return False
        if self.noun.domain != "body" or not self.article.capitals[index + 1]:
            return False
        self.quoted = (index + 1, close)
        self.position = close + 1
        return False

    def _behind_adjective(self) -> bool:
        index = self.position - 1
        return self.article.poses[index] == "ADJ" or self.article.norms[index] in ADJECTIVE_COUNTRY

    def _take_name(self, name: Name) -> None:
        self.own.update(self.article.norms[name.first : name.last])
        self.inner.append(name)
        self.position = name.last

    def _bracket(self, index: int) -> bool:
        """*(CGT)*: a sign, after which the phrase may go on."""
        close = index + 1
        while close < min(index + 10, self.end) and self.article.norms[close] != ")":
            close += 1
        if close >= self.end or self.article.norms[close] != ")" or close == index + 1:
            return False
        if self.sign is None:
            self.sign = (index + 1, close)
        self.position = close + 1
        return True

    def _coordinated(self, index: int) -> bool:
        """*de l'action et des comptes*, *à l'économie et aux comptes*: a second complement."""
        following = index + 1
        if not self.of or following >= self.end:
            return False
        norm = self.article.norms[following]
        return (norm in OF or self._is_charge(norm)) and self._complement(following)

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
        return self._object(index, place)

    def _object(self, index: int, place: int) -> bool:
        article = self.article
        if place >= self.end or place - index > 4:
            return False
        if article.norms[place] in TITLES and place + 1 in self.names:
            place += 1  # l'avocat de M. Petit
        if place in self.names and place < self.end:
            self.of = True
            self._take_name(self.names[place])
            return True
        start = place
        while place < self.end and article.norms[place] in BEFORE_NOUN:
            place += 1
        if place > start and (place == self.end or not self._is_inner(place)):
            place -= 1  # un site de nouvelles
        if place < self.end and self._is_inner(place):
            self.of = True
            if article.poses[place] == "NUM" and place + 1 < self.end:
                self._take(place)
                place += article.poses[place + 1] == "NOUN"  # un homme de 26 ans
            return self._take(place)
        return False

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
    if word == "des" and (article.poses[first] == "ADP" or is_partitive(article, first)):
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
        name = _behind_comma(article, names, NOUNS[article.norms[head]], reader.position, end)
        if name is not None and first and article.norms[first - 1] in _FRAMING:
            # selon le maire, Paul Lefort a menti: the name is the subject of the clause
            name = None if article.opens_verb_group(name.last) else name
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
    article: Article, names: Mapping[int, Name], noun: Noun, position: int, end: int
) -> Name | None:
    """*le maire de Lille, Marie Durand*: a person's full name or title right behind a comma.

    Not of the other gender: *la place du fondateur, Marie Durand, élue hier*.
    """
    if position + 1 >= end or article.norms[position] != ",":
        return None
    name = names.get(position + 1)
    if name is None:  # son avocat, Me Petit
        name = names.get(position + 2)
        name = name if name is not None and name.title else None
    if name is None or (name.last - name.first < 2 and not name.title):
        return None
    titled = TITLES.get(name.title, ("e", "s"))[0]
    called = first_name_gender(article.norms[name.first]) or "e"
    return name if len({noun.gender, titled, called} - {"e"}) < 2 else None


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
        if noun is None or (article.poses[head] in ("VERB", "AUX") and not _led(article, head)):
            continue
        following = NOUNS.get(article.norms[head + 1]) if head + 1 < count else None
        if following is not None and (
            norm in closed("adjectives_that_are_nouns")
            or (article.poses[head] == "ADJ" and following.domain != "role")
        ):
            continue  # l'ancien ministre, le jeune studio
        if head in inner or (article.capitals[head] and noun.domain == "role" and head in names):
            continue
        found.append(read_phrase(article, names, head, noun, 0, count))
    return found


def closes_list(article: Article, comma: int, end: int) -> bool:
    """Whether *, de B et de C* begins at a comma: complements of one body or office."""
    norms = article.norms
    if comma + 1 >= end or norms[comma + 1] not in OF or article.poses[comma + 1] == "DET":
        return False
    for index in range(comma + 2, min(end - 1, comma + _REACH)):
        if norms[index] == "et":
            return norms[index + 1] in OF
        if article.poses[index] in ("VERB", "AUX"):
            return False
    return False


def _led(article: Article, head: int) -> bool:
    """Whether a word tagged as a verb stands right behind a determiner."""
    return head > 0 and article.norms[head - 1] in DETERMINERS
