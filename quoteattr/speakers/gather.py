"""From an article to its cast: whom its phrases mean, and who is what.

Two readings, each linear: who is named (`Names`), then what the phrases say of whom.
`Stage.of_name` and `Stage.of_phrase` hold the outcome, by first token and by head token.
"""

import re
from typing import Final

from quoteattr.model import SourceType, SpeakerKind
from quoteattr.nouns import Noun, fold
from quoteattr.speakers.anonymous import is_anonymous
from quoteattr.speakers.article import Article
from quoteattr.speakers.determiners import DETERMINERS, POINTING
from quoteattr.speakers.entities import Entity, Role
from quoteattr.speakers.names import Name, is_sign
from quoteattr.speakers.people_named import Names
from quoteattr.speakers.phrases import Phrase
from quoteattr.tables import closed

__all__ = ["Stage", "sort_of"]

_KINDS: Final = {
    "document": SpeakerKind.DOCUMENT,
    "body": SpeakerKind.BODY,
    "group": SpeakerKind.GROUP,
    "role": SpeakerKind.PERSON,
    "other": SpeakerKind.UNKNOWN,
    "medium": SpeakerKind.MEDIUM,
}

_BRACKETS: Final = re.compile(r"\([^)]*\)?")
_LINKS: Final = closed("links_inside_bodies")


def sort_of(noun: Noun) -> SourceType:
    """What sort of source a noun makes."""
    known = {"document": SourceType.DOCUMENT, "body": SourceType.BODY}
    return known.get(noun.domain, SourceType.DESCRIPTION)


class Stage(Names):
    """The cast of an article together with its names and phrases."""

    def __init__(self, article: Article) -> None:
        super().__init__(article)
        self.of_phrase: dict[int, Entity] = {}
        self._owner_of: dict[int, int] = {}  # head of a phrase: head of somebody it hangs on
        self._meet_all()
        self._name_by_sign()

    def _meet_all(self) -> None:
        """Phrases with a name first, then full descriptions, then bare ones.

        *Le gouvernement* may thus be the one that is described further down. Last those that hang
        on somebody: *le cabinet du ministre* is that of the minister whom the article names.
        """
        offices = {
            phrase.head
            for phrase in self.phrases
            if phrase.noun.domain == "role" and phrase.noun.number == "s" and not phrase.own
        }
        for phrase in self.phrases:
            inside = range(phrase.head + 1, phrase.last)
            self._owner_of[phrase.head] = next(filter(offices.__contains__, inside), -1)
        for phrase in sorted(self.phrases, key=self._turn):
            self.meet(phrase)

    def _turn(self, phrase: Phrase) -> int:
        if phrase.name is not None or phrase.head in self.apposed:
            return 0
        return 3 if self._owner_of[phrase.head] >= 0 else 2 - bool(phrase.own)

    def _name_by_sign(self) -> None:
        """Let abbreviations name the bodies that they were introduced for."""
        for name in self.names.values():
            phrase = self.signed(name)
            if name.first in self.of_name or phrase is None:
                continue
            entity = self.of_phrase.get(phrase.head)
            if entity is None or entity.kind is SpeakerKind.PERSON:
                entity = self.thing(name)
            self.of_name[name.first] = entity
            entity.mention(self.article.span(name.first, name.last), SourceType.NAME, name.first)

    # -- phrases -----------------------------------------------------------------------------

    def meet(self, phrase: Phrase) -> Entity | None:
        """The entity of a phrase, found or new; `None` for a bare noun, which names nobody."""
        entity = self._by_name(phrase)
        if entity is None and phrase.determiner:
            entity = self._by_description(phrase)
        if entity is not None:
            self.of_phrase[phrase.head] = entity
            if phrase.head not in self.apposed:
                span = self.article.span(phrase.first, phrase.last)
                entity.mention(span, sort_of(phrase.noun), phrase.first)
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
        return Role(phrase.noun, own, text)

    def plain(self, first: int, last: int) -> str:
        """The words of some tokens as they stand, without what is in brackets."""
        words = self.article.words(first, last)
        return " ".join(_BRACKETS.sub(" ", words).split()) if "(" in words else words

    def _by_name(self, phrase: Phrase) -> Entity | None:
        """The person or body whose name stands in apposition to the phrase."""
        name = self.apposed.get(phrase.head)
        if name is None and phrase.noun.domain in ("body", "document"):
            name = phrase.name
        entity = self.of_name.get(name.first) if name is not None else None
        if name is None and phrase.quoted is not None:  # l'émission « Carnets »
            text = self.article.words(*phrase.quoted)
            entity = self.cast.thing(Entity(text, SpeakerKind.UNKNOWN, phrase.first))
        if entity is None:
            return None
        if phrase.noun.domain == "role":
            entity.learn(phrase.noun.gender, "s")
        elif entity.kind is SpeakerKind.PERSON or phrase.noun.domain == "document":
            return None
        else:
            medium = SpeakerKind.MEDIUM in (entity.kind, _KINDS.get(phrase.noun.sort))
            entity.kind = SpeakerKind.MEDIUM if medium else SpeakerKind.BODY
            entity.gender, entity.number = phrase.noun.gender, phrase.noun.number
            if name is not None:
                self._stretch(entity, name)
        self.cast.give_role(entity, self.role(phrase))
        return entity

    def _stretch(self, entity: Entity, name: Name) -> None:
        """The name of a body goes on in small letters: *l'association Médecins du monde*."""
        article, last = self.article, name.last
        if name.last - name.first > 1 or is_sign(article, name):
            return
        plural = all(norm[-1] in "sx" for norm in article.norms[last - 1 : last + 1])
        if plural and article.poses[last : last + 1] == ["ADJ"] and article.joined(last):
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

    def _by_description(self, phrase: Phrase) -> Entity | None:
        """The entity that a description means; a new one where it means none known."""
        role = self.role(phrase)
        if phrase.determiner in POINTING:
            known = self.cast.holder(role, phrase.noun.number, phrase.first)
            if known is not None:
                return known
        return self.introduce(phrase, role)

    def introduce(self, phrase: Phrase, role: Role) -> Entity:
        """A new entity that is known by a description only."""
        noun = phrase.noun
        several = noun.domain in ("role", "other") and noun.number == "p"
        kind = SpeakerKind.GROUP if several else _KINDS.get(noun.sort) or _KINDS[noun.domain]
        gender = noun.gender if noun.gender != "e" else None
        entity = Entity(role.text, kind, phrase.first, gender, noun.number)
        entity.anonymous = is_anonymous(
            noun,
            phrase.determiner,
            complement=phrase.of,
            of_name=bool(phrase.names),
        )
        self.cast.give_role(entity, role)
        return entity
