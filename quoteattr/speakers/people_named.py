"""Who is named in an article: full names of people first, then short ones and other names.

So a headline can name by one word somebody who is presented further down.
"""

from quoteattr.model import SourceType, SpeakerKind
from quoteattr.nouns import COUNTRIES, SEATS, fold
from quoteattr.speakers.article import Article
from quoteattr.speakers.determiners import DETERMINERS, GENDERS
from quoteattr.speakers.entities import Cast, Entity, holds
from quoteattr.speakers.names import Name, find_names
from quoteattr.speakers.naming import apposed, gender_of_name, is_person, may_be_person
from quoteattr.speakers.phrases import Phrase, find_phrases

__all__ = ["Names"]


class Names:
    """The names of an article, each with whom it names; and its phrases, as they were read."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.cast = Cast()
        self.names = {name.first: name for name in find_names(article)}
        self.phrases = find_phrases(article, self.names)
        self.heads = {phrase.head for phrase in self.phrases}
        self.of_name: dict[int, Entity] = {}
        self.ending = {name.last: name for name in self.names.values()}
        self.apposed = apposed(article, self.phrases, self.names, self.ending)
        self.presented: dict[int, list[Phrase]] = {}
        for phrase in self.phrases:
            if phrase.noun.domain == "role" and phrase.head in self.apposed:
                self.presented.setdefault(self.apposed[phrase.head].first, []).append(phrase)
        self._of_firms = self._named_firms()
        self._signs = self._introduced()
        self._full_names()
        self._short_names()

    def person_ending(self, token: int) -> Entity | None:
        """The person whose name ends right before a token."""
        name = self.ending.get(token)
        entity = self.of_name.get(name.first) if name is not None else None
        return entity if entity is not None and entity.words else None

    def _full_names(self) -> None:
        """People by two words or more; first those whom the text shows to be people."""
        names = [name for name in self.names.values() if name.first not in self._of_firms]
        for name in names:
            if name.last - name.first > 1 and is_person(
                self.article, name, name.first in self.presented
            ):
                self.of_name[name.first] = self._person(name, SpeakerKind.PERSON)
        firms = {self._words(self.names[first]) for first in self._of_firms}
        for name in names:
            if name.first in self.of_name or self._words(name) in firms:
                continue
            if may_be_person(self.article, name):
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
                heads.intersection((name.first, name.first + 1)) or self.signed(name) is not None
            ):
                continue
            self.of_name[name.first] = entity or self.thing(name)
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
        return tuple(self.article.norms[name.first : name.last])

    def _person(self, name: Name, kind: SpeakerKind) -> Entity:
        """The person of a full name, found or new."""
        words, text = self._words(name), self.article.words(name.first, name.last)
        gender = gender_of_name(self.article, name, self.presented.get(name.first, []))
        known = self.cast.person(words, gender, name.first)
        known = known or Entity(text, kind, name.first, gender, "s")
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

    def thing(self, name: Name) -> Entity:
        """A body, place or medium: one entity for each folded name."""
        article, text = self.article, self.article.words(name.first, name.last)
        key = fold(text)
        gender, number = COUNTRIES.get(key) or SEATS.get(key) or (None, None)
        known = self.cast.thing(Entity(text, name.kind, name.first, gender, number))
        if known.kind is SpeakerKind.UNKNOWN:
            known.kind = name.kind
        before = article.before(name.first)
        gender = GENDERS.get(before) if DETERMINERS.get(before) == "definite" else None
        known.learn(gender, "p" if before == "les" else None)
        return known

    def _introduced(self) -> dict[str, Phrase]:
        """The phrase of each abbreviation: the first with a capital, else the innermost.

        *La direction de l'Autorité des télécoms et de l'Information (ATI)*: the Authority.
        """
        found: dict[str, Phrase] = {}
        for phrase in self.phrases:
            if phrase.sign is None or phrase.sign[1] - phrase.sign[0] != 1:
                continue
            key = fold(self.article.words(*phrase.sign))
            known = found.get(key)
            if known is None or not self.article.capitals[known.head]:
                found[key] = phrase
        return found

    def signed(self, name: Name) -> Phrase | None:
        """The phrase that an abbreviation was set behind: *la Société des journalistes (SDJ)*."""
        return self._signs.get(self.article.norms[name.first])
