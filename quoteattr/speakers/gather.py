"""From an article to its cast: who is named where, and who is what.

Three readings, each linear: full names of people first (so that a headline can name by one word
somebody who is presented further down), then short names and other names, then what the phrases
say. `Stage.of_name` and `Stage.of_phrase` hold the outcome, by first token and by head token.
"""

from bisect import bisect_right
from typing import Final

from attrs import evolve

from quoteattr.model import SourceType, SpeakerKind
from quoteattr.nouns import COUNTRIES, PEOPLE_ADJECTIVES, SEATS, fold
from quoteattr.speakers.anonymous import is_anonymous
from quoteattr.speakers.article import Article
from quoteattr.speakers.determiners import DETERMINERS, POINTING
from quoteattr.speakers.entities import Cast, Entity, Role, holds, word_key
from quoteattr.speakers.names import Name, find_names, is_sign, spells
from quoteattr.speakers.naming import (
    bodies_presented,
    framed,
    gender_of_name,
    is_person,
    may_be_person,
    presented,
)
from quoteattr.speakers.phrases import Phrase, find_phrases
from quoteattr.speakers.predicates import identified, is_predicate, predicated

__all__ = ["Stage"]

_KINDS: Final = {
    "document": SpeakerKind.DOCUMENT,
    "body": SpeakerKind.BODY,
    "group": SpeakerKind.GROUP,
    "role": SpeakerKind.PERSON,
}
_ARTICLE_GENDER: Final = {"le": "m", "la": "f", "du": "m", "au": "m"}

_FEW: Final = 12
_LONGEST_BRACKET: Final = 6  # tokens behind a phrase in brackets
_LINKS: Final = frozenset("de du des d' sans pour".split())


class Stage:
    """The cast of an article together with its names and phrases."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.cast = Cast()
        self.names = {name.first: name for name in find_names(article)}
        self.phrases = find_phrases(article, self.names)
        self.of_name: dict[int, Entity] = {}
        self.of_phrase: dict[int, Entity] = {}
        self._owner_of: dict[int, int] = {}  # head of a phrase: head of somebody it hangs on
        self._ending = {name.last: name for name in self.names.values()}
        self.presented = presented(article, self.phrases, self.names)
        self._names_of = {
            phrase.head: self.names[first]
            for first, phrases in self.presented.items()
            for phrase in phrases
        }
        self._names_of |= bodies_presented(article, self.phrases, self.names)
        self._apposed_later: dict[str, list[int]] = {}
        for phrase in self.phrases:
            name = self._names_of.get(phrase.head)
            apposed = name is not None and name.first == phrase.last + 1
            if apposed and phrase.determiner == "definite" and not phrase.own:
                self._apposed_later.setdefault(phrase.noun.lemma, []).append(phrase.head)
        self._of_firms = self._named_firms()
        self._signs = self._introduced()
        self._full_names()
        self._short_names()
        for head, name in predicated(article, self.phrases, self._ending).items():
            self._names_of.setdefault(head, name)
        self._names_of |= identified(article, self.phrases, self.names)
        self._behind_word: dict[str, list[int]] = {}
        for first in sorted(self.of_name):
            if first and article.norms[first - 1] in PEOPLE_ADJECTIVES:
                self._behind_word.setdefault(article.norms[first - 1], []).append(first)
        self._meet_all()
        self._name_by_sign()

    def _meet_all(self) -> None:
        """Phrases with a name first, then full descriptions, then bare ones.

        *Le gouvernement* may thus be the one that is described further down. Last those that hang
        on somebody: *le cabinet du ministre* is that of the minister whom the article names.
        """
        named: list[Phrase] = []
        full: list[Phrase] = []
        bare: list[Phrase] = []
        hanging: list[Phrase] = []
        heads = [
            phrase.head
            for phrase in self.phrases
            if phrase.noun.domain == "role" and phrase.noun.number == "s" and not phrase.own
        ]
        for phrase in self.phrases:
            where = bisect_right(heads, phrase.head)
            if phrase.name is not None or phrase.quoted or phrase.head in self._names_of:
                named.append(phrase)
            elif where < len(heads) and heads[where] < phrase.last:
                hanging.append(phrase)
                self._owner_of[phrase.head] = heads[where]
            else:
                (full if phrase.own else bare).append(phrase)
        for phrase in (*named, *full, *bare, *hanging):
            self.meet(phrase)

    # -- names -------------------------------------------------------------------------------

    def _full_names(self) -> None:
        """People by two words or more; first those whom the text shows to be people."""
        names = [name for name in self.names.values() if name.first not in self._of_firms]
        for name in names:
            if name.last - name.first > 1 and is_person(
                self.article, name, name.first in self.presented
            ):
                self.of_name[name.first] = self._person(name, SpeakerKind.PERSON)
        for name in names:
            if name.first not in self.of_name and may_be_person(self.article, name):
                self.of_name[name.first] = self._person(name, SpeakerKind.UNKNOWN)

    def _short_names(self) -> None:
        """People by one word, then everything else that has a name."""
        heads = {
            phrase.head for phrase in self.phrases if phrase.noun.domain in ("body", "document")
        }
        for name in self.names.values():
            if name.first in self.of_name:
                continue
            entity = self._known_person(name)
            if entity is None and (
                heads.intersection((name.first, name.first + 1)) or self._signed(name) is not None
            ):
                continue
            self.of_name[name.first] = entity or self._thing(name)
        for first, entity in sorted(self.of_name.items()):
            entity.at = min(entity.at, first)
            span = self.article.span(first, self.names[first].last)
            entity.mention(span, SourceType.NAME, first)

    def _named_firms(self) -> set[int]:
        """The first tokens of names that look like a person's and are a firm's.

        *La banque d'affaires Paul Lefort*, but *la présidente de la banque Claire Vasseur*.
        """
        return {
            phrase.name.first
            for phrase in self.phrases
            if phrase.name is not None
            and phrase.noun.domain == "body"
            and phrase.noun.sort in ("body", "medium")
            and phrase.name.first not in self.presented
        }

    def _words(self, name: Name) -> tuple[str, ...]:
        return tuple(word_key(word) for word in self.article.norms[name.first : name.last])

    def _person(self, name: Name, kind: SpeakerKind) -> Entity:
        """The person of a full name, found or new."""
        words, text = self._words(name), self.article.words(name.first, name.last)
        gender = gender_of_name(self.article, name, self.presented.get(name.first, []))
        known = self.cast.person(words, gender, name.first)
        if known is None:
            return self.cast.add_person(Entity(text, kind, name.first, gender, "s", words=words))
        if len(words) > len(known.words):
            known.name, known.words = text, words
            self.cast.index(known)
        known.learn(gender, "s")
        if kind is SpeakerKind.PERSON:
            known.kind = kind
        return known

    def _known_person(self, name: Name) -> Entity | None:
        """The person of a short name: one known by the full name, or one with a title or office."""
        article, words = self.article, self._words(name)
        if name.first in self._of_firms:
            return None
        if not name.title and name.kind is not SpeakerKind.UNKNOWN:
            return None
        is_known = name.first in self.presented
        gender = None
        if name.title or is_known or len(words) > 1:  # else the word may be a family name
            gender = gender_of_name(article, name, self.presented.get(name.first, []))
        found = self.cast.person(words, gender, name.first)
        if found is not None and holds(found.words, words):
            found.learn(gender, "s")
            return found
        return (
            self._person(name, SpeakerKind.PERSON) if is_person(article, name, is_known) else None
        )

    def _thing(self, name: Name) -> Entity:
        """A body, place or medium: one entity for each folded name."""
        article, text = self.article, self.article.words(name.first, name.last)
        key = fold(text)
        known = self.cast.named(key)
        if known is None and name.kind is SpeakerKind.MEDIUM:
            known = self.cast.named(_other_key(key))
        if known is None:
            gender, number = COUNTRIES.get(key) or SEATS.get(key) or (None, None)
            kind = name.kind
            known = self.cast.add(Entity(text, kind, name.first, gender, number))
            self.cast.call(key, known)
        before = article.norms[name.first - 1] if name.first else ""
        known.learn(_ARTICLE_GENDER.get(before), "p" if before == "les" else None)
        return known

    def _introduced(self) -> dict[str, Phrase]:
        """The phrase of each abbreviation: the first with a capital, else the innermost.

        *La direction de l'Autorité des télécoms et de l'Information (ATI)*: the Authority. Or the
        phrase that spells it out behind it: *l'ATI (Autorité …)*, *l'ATI, l'Autorité …*.
        """
        found: dict[str, Phrase] = {}
        for phrase in self.phrases:
            if phrase.sign is None or phrase.sign[1] - phrase.sign[0] != 1:
                continue
            key = fold(self.article.words(*phrase.sign))
            known = found.get(key)
            if known is None or not self.article.capitals[known.head]:
                found[key] = phrase
        for phrase in self.phrases:
            mark = phrase.first - 1
            sign = self._ending.get(mark) if self.article.norms[mark] in ("(", ",") else None
            if sign is None or not is_sign(self.article, sign):
                continue
            inside = self.article.norms[phrase.last : phrase.last + _LONGEST_BRACKET]
            bracket = self.article.norms[mark] == "(" and ")" in inside
            last = phrase.last + (inside.index(")") if bracket else 0)
            words = self.article.words(sign.first, sign.last)
            if spells(words, self.article.words(phrase.body, last)):
                found.setdefault(fold(words), evolve(phrase, last=last))
        return found

    def _signed(self, name: Name) -> Phrase | None:
        """The phrase that an abbreviation was set behind: *la Société des journalistes (SDJ)*."""
        return self._signs.get(self.article.norms[name.first])

    def _name_by_sign(self) -> None:
        """Let abbreviations name the bodies that they were introduced for."""
        for name in self.names.values():
            phrase = self._signed(name)
            if name.first in self.of_name or phrase is None:
                continue
            entity = self.of_phrase.get(phrase.head)
            if entity is None and phrase.first == phrase.body:
                entity = self._spelled_out(phrase)  # *l'ATI (Autorité …)*: no article in brackets
            elif entity is None or entity.kind is SpeakerKind.PERSON:
                entity = self._thing(name)
            self.of_name[name.first] = entity
            entity.mention(self.article.span(name.first, name.last), SourceType.NAME, name.first)

    def _spelled_out(self, phrase: Phrase) -> Entity:
        """The body that a phrase without an article names."""
        text, noun = self.article.words(phrase.body, phrase.last), phrase.noun
        entity = self.cast.named(fold(text))
        if entity is None:
            entity = Entity(text, SpeakerKind.BODY, phrase.head, noun.gender, noun.number)
            self.cast.call(fold(text), self.cast.add(entity))
        return entity

    def called(self, adjective: str) -> list[int]:
        """The first tokens of the names behind such a word, the first few: *l'Espagnol X*."""
        return self._behind_word.get(adjective, [])[:_FEW]

    def person_ending(self, token: int) -> Entity | None:
        """The person whose name ends right before a token (marks of direction apart)."""
        name = self._ending.get(token) or self._ending.get(token - 1)
        entity = self.of_name.get(name.first) if name is not None else None
        return entity if entity is not None and entity.words else None

    # -- phrases -----------------------------------------------------------------------------

    def meet(self, phrase: Phrase) -> Entity | None:
        """The entity of a phrase, found or new; `None` for a bare noun, which names nobody."""
        if phrase.noun.lemma == "intéressé":
            return None
        entity = self._by_name(phrase)
        if entity is None and is_predicate(self.article, phrase):
            return None
        if entity is None and phrase.determiner:
            entity = self._by_description(phrase)
        if entity is not None:
            self.of_phrase[phrase.head] = entity
            sort = SourceType.BODY if phrase.noun.domain == "body" else SourceType.DESCRIPTION
            if phrase.noun.domain == "document":
                sort = SourceType.DOCUMENT
            if phrase.head not in self._names_of:
                entity.mention(self.article.span(phrase.first, phrase.last), sort, phrase.first)
        return entity

    def role(self, phrase: Phrase) -> Role:
        """What a phrase says of its entity."""
        own = phrase.own
        if phrase.noun.domain == "document" and phrase.name is not None:
            own |= frozenset(self.article.norms[phrase.name.first : phrase.name.last])
        owner = self.of_phrase.get(self._owner_of.get(phrase.head, -1))
        if owner is not None:
            own |= frozenset(owner.words)
        text = self.plain(phrase.body, phrase.last)
        if DETERMINERS.get(self.article.norms[phrase.body]) == "some":
            text = text[:1].lower() + text[1:]  # Deux hommes, at the head of a sentence
        side = self.side(phrase)
        if side is not None:
            own |= frozenset(self.article.norms[side[0] : side[1]])
            text += " " + self.article.words(*side)
        return Role(phrase.noun, own, text)

    def side(self, phrase: Phrase) -> tuple[int, int] | None:
        """*Du côté de Volavia, la direction …*: the tokens of whose it is, with their *de*."""
        bare = not phrase.own and phrase.determiner == "definite"
        if not bare or phrase.noun.sort not in ("staff", "office"):
            return None
        return framed(self.article, self._ending, phrase.first - 1)

    def plain(self, first: int, last: int) -> str:
        """The words of some tokens as they stand, without what is in brackets."""
        article = self.article
        if "(" not in article.norms[first:last]:
            return article.words(first, last)
        kept: list[str] = []
        start, depth = first, 0
        for index in range(first, last):
            if article.norms[index] == "(":
                if depth == 0:
                    kept.append(article.words(start, index))
                depth += 1
            elif article.norms[index] == ")" and depth:
                depth -= 1
                start = index + 1
        if depth == 0:
            kept.append(article.words(start, last))
        return " ".join(" ".join(kept).split())

    def _by_name(self, phrase: Phrase) -> Entity | None:
        """The person or body whose name stands in apposition to the phrase."""
        name = self._names_of.get(phrase.head)
        if name is None and phrase.noun.domain in ("body", "document"):
            name = phrase.name
        entity = self.of_name.get(name.first) if name is not None else self._by_marks(phrase)
        if entity is None:
            return None
        if phrase.noun.domain == "role":
            entity.learn(phrase.noun.gender, "s")
        elif entity.kind is SpeakerKind.PERSON or phrase.noun.domain == "document":
            return None
        else:
            self._is_body(entity, phrase)
            if name is not None:
                self._stretch(entity, name)
        self.cast.give_role(entity, self.role(phrase))
        return entity

    def _by_marks(self, phrase: Phrase) -> Entity | None:
        """A body or medium whose name stands between quotation marks."""
        if phrase.quoted is None:
            return None
        text = self.article.words(*phrase.quoted)
        entity = self.cast.named(fold(text))
        if entity is None:
            entity = self.cast.add(Entity(text, SpeakerKind.UNKNOWN, phrase.first))
            self.cast.call(fold(text), entity)
        return entity

    def _stretch(self, entity: Entity, name: Name) -> None:
        """The name of a body goes on in small letters: *l'association Médecins du monde*."""
        article, last = self.article, name.last
        if name.last - name.first > 1 or is_sign(article, name):
            return
        if _agrees_with_next(article, last):
            last += 1  # l'association Rives propres
        while (
            last + 1 < len(article) and article.norms[last] in _LINKS and article.joined(last + 1)
        ):
            if article.poses[last + 1] not in ("NOUN", "PROPN"):
                break
            last += 2
        if last > name.last and entity.name == article.words(name.first, name.last):
            entity.name = article.words(name.first, last)
            self.cast.call(fold(entity.name), entity)

    def _is_body(self, entity: Entity, phrase: Phrase) -> None:
        """Note of a named thing that it is a body: *la compagnie Flydubai*."""
        if entity.kind is not SpeakerKind.MEDIUM:
            medium = phrase.noun.sort == "medium"
            entity.kind = SpeakerKind.MEDIUM if medium else SpeakerKind.BODY
        entity.gender, entity.number = phrase.noun.gender, phrase.noun.number

    def _by_description(self, phrase: Phrase) -> Entity | None:
        """The entity that a description means; a new one where it means none known."""
        role = self.role(phrase)
        if phrase.determiner in POINTING:
            known = self.cast.holder(role, phrase.noun.number, phrase.first)
            if known is not None:
                self._grow(known, phrase, role)
                return known
        found = self._named_next(phrase) or self._two_named(phrase, role)
        return found or self.introduce(phrase, role)

    def _two_named(self, phrase: Phrase, role: Role) -> Entity | None:
        """*Les ministres Paul Lefort et Anne Morin*: the two, by their names."""
        if phrase.noun.domain != "role" or phrase.noun.number != "p":
            return None
        norms = self.article.norms
        first = phrase.last + (norms[phrase.last : phrase.last + 1] == [","])
        one = self.names.get(first)
        if one is None or norms[one.last : one.last + 1] != ["et"]:
            return None
        pair = [self.of_name.get(first), self.of_name.get(one.last + 1)]
        if not all(who is not None and who.words for who in pair):
            return None
        name = " et ".join(who.name for who in pair if who is not None)
        entity = self.cast.together(name, phrase.first)
        self.cast.give_role(entity, role)
        return entity

    def _named_next(self, phrase: Phrase) -> Entity | None:
        """*Son avocat proteste. L'avocat, Paul Lefort, …*: the name comes in the next sentences."""
        if phrase.noun.domain != "role" or phrase.noun.number != "s":
            return None
        heads = self._apposed_later.get(phrase.noun.lemma, [])
        where = bisect_right(heads, phrase.head)
        if where == len(heads):
            return None
        head, sentence = heads[where], self.article.sentence(phrase.head)
        near = self.article.sentence(head) - sentence <= 3
        return self.of_name.get(self._names_of[head].first) if near else None

    def _grow(self, entity: Entity, phrase: Phrase, role: Role) -> None:
        """Let the fuller of two descriptions name an entity that has no proper name."""
        if entity.words or not entity.roles or entity.name != entity.roles[0].text:
            return
        first = entity.roles[0]
        if not first.own and role.own and phrase.noun.lemma == first.noun.lemma:
            entity.name = role.text
            self.cast.give_role(entity, role)

    def introduce(self, phrase: Phrase, role: Role) -> Entity:
        """A new entity that is known by a description only."""
        noun = phrase.noun
        kind = _KINDS[noun.domain]
        if noun.domain == "role" and noun.number == "p":
            kind = SpeakerKind.GROUP
        elif noun.sort == "medium":
            kind = SpeakerKind.MEDIUM
        gender = noun.gender if noun.gender != "e" else None
        entity = Entity(role.text, kind, phrase.first, gender, noun.number)
        entity.anonymous = is_anonymous(
            noun,
            phrase.determiner,
            complement=phrase.of,
            of_name=bool(phrase.names),
            one_of=False,
        )
        self.cast.add(entity)
        self.cast.give_role(entity, role)
        if noun.domain == "body" and noun.number == "p" and not phrase.of:
            for word in phrase.own:
                self.cast.call(f"les {word}", entity)  # les pays membres, then les membres
        return entity


def _other_key(key: str) -> str:
    """The key of a medium with its article, where it has none, and without it, where it has one."""
    article, _, rest = key.partition(" ")
    return rest if article in ("le", "la", "les") else f"le {key}"


def _agrees_with_next(article: Article, last: int) -> bool:
    """Whether an adjective in the plural follows the plural word before token `last`."""
    if last >= len(article) or article.poses[last] != "ADJ" or not article.joined(last):
        return False
    return article.norms[last].endswith(("s", "x")) and article.norms[last - 1].endswith(("s", "x"))
