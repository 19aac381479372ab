"""What a bare description means where nothing has been described in such words.

*Le candidat* in an article about one person, *l'entreprise* in one about Airbus: each rule looks at
what has been named before, within a bounded distance, and gives up where it is not plain.
"""

from bisect import bisect_left
from collections.abc import Mapping
from typing import Final

from quoteattr.model import SpeakerKind
from quoteattr.nouns import COUNTRIES, MEDIA, SECOND_NOUNS, fold
from quoteattr.speakers.article import Article
from quoteattr.speakers.entities import Cast, Entity, Role, agrees
from quoteattr.speakers.names import Name
from quoteattr.speakers.phrases import Phrase
from quoteattr.speakers.ranks import GOVERNED, SUBJECT, rank

__all__ = ["Guesses"]

# Nouns by which an article comes back to a body that it has named.
_SAID_OF_NAMES: Final = frozenset(
    """company association organisation groupe parti party syndicat mouvement collectif
    fondation""".split()
)
# Offices that many hold at once: that one person is named does not make that person the mayor.
_MANY: Final = frozenset("spokesperson mayor prefect suspect soldier".split())
# What somebody stays: *le sénateur*, *l'actrice*, *le chercheur*.
_LASTING: Final = frozenset("artist author coach deputy journalist player scholar".split())
_COUNTRY_NOUNS: Final = frozenset("pays royaume république nation".split())
_SORT_OF_MEDIUM: Final = {"journal": "press", "channel": "channel"}


class Guesses:
    """The rules, over the names of one article."""

    def __init__(
        self,
        article: Article,
        cast: Cast,
        names: Mapping[int, Name],
        of_name: Mapping[int, Entity],
    ) -> None:
        self._article = article
        self._cast = cast
        self._of_name = of_name
        self.bodies: set[int] = set()
        """Heads of phrases that were led to a body or medium by a guess."""
        people = {id(who): who for who in of_name.values() if who.kind is SpeakerKind.PERSON}
        self._first_people = sorted(people.values(), key=lambda entity: entity.at)[:2]
        self._people = sorted(
            first
            for first, entity in of_name.items()
            if entity.kind is SpeakerKind.PERSON
            and rank(article, first, names[first].last) != GOVERNED
        )
        self._media = sorted(
            first for first, entity in of_name.items() if entity.kind is SpeakerKind.MEDIUM
        )
        self._countries = sorted(
            first for first, entity in of_name.items() if fold(entity.name) in COUNTRIES
        )
        self._things = sorted(
            first
            for first, entity in of_name.items()
            if _may_be_body(entity) and rank(article, first, names[first].last) == SUBJECT
        )

    def of(self, phrase: Phrase, role: Role) -> Entity | None:
        """The entity that a definite description may mean; `None` where no rule answers."""
        if phrase.noun.domain == "role":
            found = self._only_person(phrase, role) or self._last_person(phrase, role)
            return found or self._by_quality(phrase)
        if phrase.noun.domain == "body":
            found = self._by_second_noun(phrase) or self._country(phrase)
            return found or self._named_body(phrase, role) or self._body(phrase)
        return None

    def _named_body(self, phrase: Phrase, role: Role) -> Entity | None:
        """*L'association européenne*, where one association has been named, before or after."""
        if phrase.of or phrase.noun.number != "s" or phrase.noun.sort != "body":
            return None
        if phrase.noun.lemma == "groupe" and not phrase.own:
            return self._cast.only_named("company", role)
        return self._cast.only_named(phrase.noun.lemma, role) if phrase.own else None

    def _country(self, phrase: Phrase) -> Entity | None:
        """*Ce pays*, *le Royaume*: the country named last, or the one named most often."""
        noun = phrase.noun
        if noun.lemma not in _COUNTRY_NOUNS or noun.number != "s" or phrase.own:
            return None
        if noun.lemma != "pays" and not self._article.capitals[phrase.head]:
            return None
        stop = bisect_left(self._countries, phrase.first)
        earlier = self._countries[max(0, stop - 40) : stop]
        if not earlier:
            return None
        if phrase.determiner == "demonstrative":
            return self._of_name[earlier[-1]]
        return self._of_name[max(earlier, key=lambda first: (self._of_name[first].count, first))]

    def _only_person(self, phrase: Phrase, role: Role) -> Entity | None:
        """The only person named so far, where an office or trade alone is said: *le candidat*.

        Not where the office tells whose it is, nor where the person is known to be something else.
        """
        noun = phrase.noun
        if noun.number != "s" or noun.sort == "relation" or role.telling:
            return None
        if noun.group in _MANY or noun.group == noun.lemma:
            return None
        earlier = [entity for entity in self._first_people if entity.at < phrase.first]
        if len(earlier) != 1 or not agrees(noun.gender, earlier[0].gender):
            return None
        known = earlier[0].roles
        return earlier[0] if not known or any(role.fits(other) for other in known) else None

    def _last_person(self, phrase: Phrase, role: Role) -> Entity | None:
        """*Le sénateur*, *l'actrice*, *le boxeur de 23 ans*: the person named last, *de* apart.

        Only by what a person is for good, not by an office that comes in with its holder.
        """
        noun, here = phrase.noun, self._article.place(phrase.first)
        aged = "ans" in role.own
        if noun.number != "s" or noun.group not in _LASTING or (role.telling and not aged):
            return None
        stop = bisect_left(self._people, phrase.first)
        for first in reversed(self._people[max(0, stop - 6) : stop]):
            entity, there = self._of_name[first], self._article.place(first)
            if here.sentence - there.sentence > 3:
                return None
            if agrees(noun.gender, entity.gender) and not _is_other(entity, role):
                return entity
        return None

    def _by_quality(self, phrase: Phrase) -> Entity | None:
        """*Les membres*, where *les pays membres* have been spoken of."""
        if phrase.noun.number != "p" or phrase.own:
            return None
        return self._cast.named(f"les {self._article.norms[phrase.head]}")

    def _by_second_noun(self, phrase: Phrase) -> Entity | None:
        """*Le conseil*, where no council but a lawyer has been spoken of."""
        noun = SECOND_NOUNS.get(self._article.norms[phrase.head])
        if noun is None or phrase.own:
            return None
        return self._cast.holder(Role(noun, phrase.own, ""), noun.number, phrase.first)

    def _body(self, phrase: Phrase) -> Entity | None:
        """A body or medium named before, where the phrase tells nothing but what sort it is."""
        found: Entity | None = None
        if phrase.noun.number == "s" and not phrase.of:
            if phrase.noun.sort == "medium":
                found = self._medium_before(phrase)
            elif phrase.noun.sort == "body" and phrase.noun.group in _SAID_OF_NAMES:
                found = self._thing_before(phrase)
        if found is not None:
            self.bodies.add(phrase.head)
        return found

    def _thing_before(self, phrase: Phrase) -> Entity | None:
        """*L'entreprise*, *le groupe aéronautique*: the thing that was a subject last.

        Only a name that the article comes back to, and of which nothing else is known.
        """
        stop = bisect_left(self._things, phrase.first)
        for place in reversed(self._things[max(0, stop - 6) : stop]):
            entity = self._of_name[place]
            if entity.count > 1 and all(
                role.noun.group == phrase.noun.group for role in entity.roles
            ):
                return entity
        return None

    def _medium_before(self, phrase: Phrase) -> Entity | None:
        """*L'hebdomadaire satirique*, *la chaîne*: the last medium named that is of that sort."""
        wanted = _SORT_OF_MEDIUM.get(phrase.noun.group)
        stop = bisect_left(self._media, phrase.first)
        for place in reversed(self._media[max(0, stop - 3) : stop]):
            entity = self._of_name[place]
            key = fold(entity.name)
            if wanted in (None, MEDIA.get(key), MEDIA.get(f"le {key}")):
                return entity
        return None


def _is_other(entity: Entity, role: Role) -> bool:
    """Whether what is known of a person speaks against a trade: another country, an office."""
    if any(role.clashes(known) for known in entity.roles):
        return True
    in_office = any(known.noun.sort == "office" for known in entity.roles)
    return in_office and role.noun.group != "deputy"


def _may_be_body(entity: Entity) -> bool:
    return not entity.words and entity.kind in (SpeakerKind.UNKNOWN, SpeakerKind.BODY)
