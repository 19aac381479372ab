"""What a bare description means where nothing has been described in such words.

*Le candidat* in an article about one person, *l'entreprise* in one about Airbus: each rule looks at
what has been named before, within a bounded distance, and gives up where it is not plain.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from quoteattr.model import SpeakerKind
from quoteattr.nouns import COUNTRIES, MEDIA, NOUNS, SECOND_NOUNS, Noun, fold, shaped
from quoteattr.speakers.article import Article
from quoteattr.speakers.entities import Cast, Entity, Role, agrees, only
from quoteattr.speakers.names import Name
from quoteattr.speakers.phrases import Phrase
from quoteattr.speakers.ranks import GOVERNED, SUBJECT, rank

__all__ = ["Guesses", "is_stranger", "may_be_called"]

# Nouns by which an article comes back to a body that it has named.
_SAID_OF_NAMES: Final = frozenset(
    """company association organisation groupe parti party syndicat mouvement collectif
    fondation""".split()
)
# Nouns that can stand for those of another group: *l'organisation* for an association.
_WIDER_BODY: Final = {
    "organisation": frozenset("association fondation syndicat fédération collectif".split()),
    "ong": frozenset("organisation association fondation collectif".split()),
    "association": frozenset(("organisation",)),
    "groupe": frozenset(("company",)),
    "mouvement": frozenset(("party", "collectif")),
}
_WIDER_ROLE: Final = {
    "magistrat": "procureur substitut juge",
    "technicien": "entraîneur entraineur sélectionneur",
    "militaire": "général colonel amiral commandant lieutenant capitaine",
    "officier": "général colonel amiral commandant lieutenant capitaine",
    "gradé": "général colonel amiral commandant lieutenant capitaine",
    "élu": "maire bourgmestre adjoint",
    "diplomate": "ambassadeur consul émissaire envoyé",
    "prélat": "archevêque évêque cardinal patriarche",
    "praticien": "médecin docteur chirurgien",
}
_PLACING: Final = frozenset("à en vers depuis".split())
# Offices that many hold at once: that one person is named does not make that person the mayor.
_MANY: Final = frozenset("spokesperson mayor prefect suspect soldier".split())
# What somebody stays: *le sénateur*, *l'actrice*, *le chercheur*.
_LASTING: Final = frozenset("artist author coach deputy journalist player scholar".split())
_LASTING_OF: Final = frozenset("artist candidate coach deputy player".split())
# What a person has become in the story that the article tells.
_PARTY: Final = frozenset(
    "plaignant requérant donateur signataire lauréat vainqueur gagnant perdant".split()
)
# What somebody is for good by these words together.
_CALLED: Final = {
    "homme": frozenset("affaires politique lettres église".split()),
    "femme": frozenset("affaires politique lettres".split()),
    "chef": frozenset(("entreprise",)),
    "père": frozenset(("famille",)),
    "mère": frozenset(("famille",)),
}
# What anybody is, said again of somebody named: *la jeune femme*, *l'homme*.
_ANYBODY: Final = frozenset(
    """homme femme dame monsieur garçon adolescent trentenaire quadragénaire quinquagénaire
    sexagénaire septuagénaire octogénaire retraité milliardaire opposant militant
    activiste""".split()
)
_MEN: Final = "homme individu personne jeune adolescent mineur adulte élève étudiant".split()
_ARRESTED: Final = frozenset(
    """arrêté arrêtée interpellé interpellée écroué écrouée inculpé inculpée soupçonné soupçonnée
    incarcéré incarcérée""".split()
)
_FEW: Final = 6  # mentions looked back
_SENTENCES: Final = 3  # sentences looked back
_CLAUSE: Final = 16  # tokens of a description and the verb behind it
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
        self.identified: Entity | None = None
        """The one of whom the article says at last what the name is."""
        people = {id(who): who for who in of_name.values() if who.kind is SpeakerKind.PERSON}
        self._first_people = sorted(people.values(), key=lambda entity: entity.at)[:2]
        self._everyone = sorted(
            first for first, entity in of_name.items() if entity.kind is SpeakerKind.PERSON
        )
        ranks = {first: rank(article, first, names[first].last) for first in of_name}
        self._people = [first for first in self._everyone if ranks[first] != GOVERNED]
        self._subjects = [first for first in self._everyone if ranks[first] == SUBJECT]
        self._media = sorted(
            first for first, entity in of_name.items() if entity.kind is SpeakerKind.MEDIUM
        )
        self._countries = sorted(
            first for first, entity in of_name.items() if fold(entity.name) in COUNTRIES
        )
        self._things = sorted(
            first
            for first, entity in of_name.items()
            if _may_be_body(entity) and ranks[first] == SUBJECT
        )
        self._unknown = sorted(
            first
            for first, entity in of_name.items()
            if entity.words and entity.kind is SpeakerKind.UNKNOWN and ranks[first] == SUBJECT
        )
        self._towns = sorted(
            first
            for first, entity in of_name.items()
            if first
            and article.norms[first - 1] == "à"
            and entity.kind in (SpeakerKind.UNKNOWN, SpeakerKind.PLACE)
        )
        self._placed = self._stand_for_places(ranks)

    def _stand_for_places(self, ranks: Mapping[int, int]) -> set[Entity]:
        """What is rather where something is than who does something.

        *À Airbus* once, of whom the title speaks, makes no town of it: *les crédits accordés à*.
        """
        placed: Counter[Entity] = Counter()
        for first, entity in self._of_name.items():
            if first and self._article.norms[first - 1] in _PLACING:
                placed[entity] += 1
            elif ranks[first] == SUBJECT:
                placed[entity] -= 1
        return {entity for entity, count in placed.items() if count >= 0}

    def of(self, phrase: Phrase, role: Role) -> Entity | None:
        """The entity that a definite description may mean; `None` where no rule answers."""
        if phrase.noun.domain == "role":
            found = self._by_wider_noun(phrase) or self._named_at_last(phrase)
            found = found or self._arrested(phrase)
            found = found or self._only_person(phrase, role)
            found = found or self._last_person(phrase, role) or self._by_country(phrase, role)
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
        may_be = all(other.noun.group == "candidate" for other in known)  # and has won
        return earlier[0] if may_be or any(role.fits(other) for other in known) else None

    def _last_person(self, phrase: Phrase, role: Role) -> Entity | None:
        """*Le sénateur*, *l'actrice*, *le boxeur de 23 ans*: the person named last, *de* apart.

        Only by what a person is for good, not by an office that comes in with its holder. With a
        complement (*le champion du monde*, *la députée de Lille*), only where one can be meant.
        """
        noun = phrase.noun
        if noun.number != "s":
            return None
        called = _CALLED.get(noun.lemma, frozenset()) & role.own
        if role.telling and "ans" not in role.own and not called:
            if noun.group not in _LASTING_OF:
                return None
            return only(self._in_view(self._everyone, phrase, role))
        if noun.lemma in _PARTY:
            found = self._in_view(self._subjects, phrase, role)
        elif noun.group in _LASTING or called:
            found = self._in_view(self._people, phrase, role)
        elif noun.lemma in _ANYBODY:
            found = self._in_view(self._everyone, phrase, role)
            return only(found) if found and found[0].gender is not None else None
        else:
            return None
        return found[0] if found else None

    def _in_view(self, firsts: Sequence[int], phrase: Phrase, role: Role) -> list[Entity]:
        """Those at `firsts` who can be meant in the three sentences before, the nearest first."""
        return [
            entity
            for entity in self._near(firsts, phrase)
            if agrees(phrase.noun.gender, entity.gender) and not _is_other(entity, role)
        ]

    def _near(self, firsts: Sequence[int], phrase: Phrase) -> list[Entity]:
        """Those at the last of `firsts`, in the three sentences before, the nearest first."""
        here = self._article.place(phrase.first).sentence
        return [
            self._of_name[first]
            for first in _before(firsts, phrase)
            if here - self._article.place(first).sentence <= _SENTENCES
        ]

    def _named_at_last(self, phrase: Phrase) -> Entity | None:
        """*L'individu*, *l'assaillant*, who has been identified as somebody."""
        noun, who = phrase.noun, self.identified
        if who is None or phrase.own or noun.number != "s":
            return None
        return who if is_stranger(noun) and agrees(noun.gender, who.gender) else None

    def _arrested(self, phrase: Phrase) -> Entity | None:
        """*Le suspect*, where one man has been arrested: *un homme de 30 ans a été interpellé*."""
        if phrase.noun.group != "suspect" or phrase.noun.number != "s" or phrase.own:
            return None
        return only(
            entity
            for entity in self._cast.described(_MEN)
            if entity.at < phrase.first
            and agrees(entity.gender, phrase.noun.gender)
            and _ARRESTED.intersection(self._article.norms[entity.at : entity.at + _CLAUSE])
        )

    def _by_country(self, phrase: Phrase, role: Role) -> Entity | None:
        """*Le président français*, where the American one has met somebody with no office named.

        The only one in view of whom nothing is known, beside holders of the office elsewhere.
        """
        if not role.countries or phrase.noun.sort != "office" or phrase.noun.number != "s":
            return None
        near = self._near(self._everyone, phrase)
        if not any(role.clashes(known) for entity in near for known in entity.roles):
            return None
        return only(
            entity
            for entity in near
            if not entity.roles and agrees(phrase.noun.gender, entity.gender)
        )

    def _by_wider_noun(self, phrase: Phrase) -> Entity | None:
        """*Le magistrat* for a prosecutor, *le technicien* for a coach: the last one before."""
        narrower = _WIDER_ROLE.get(phrase.noun.lemma, "").split()
        if phrase.own or phrase.noun.number != "s":
            return None
        found = [
            self._cast.holder(
                Role(shaped(NOUNS[noun], "s", phrase.noun.gender), phrase.own, ""),
                "s",
                phrase.first,
            )
            for noun in narrower
        ]
        before = [one for one in found if one is not None and one.at < phrase.first]
        return max(before, key=lambda entity: entity.at, default=None)

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
        noun = phrase.noun
        told = phrase.names or (phrase.of and noun.group not in _SORT_OF_MEDIUM)
        if noun.number == "s" and noun.sort == "medium" and not told:
            found = self._medium_before(phrase)
        elif noun.number == "s" and not phrase.of:
            if noun.sort == "body" and noun.group in _SAID_OF_NAMES:
                found = self._thing_before(phrase)
            elif noun.lemma == "ville" and self._article.capitals[phrase.head]:
                found = self._town_before(phrase)
        if found is not None:
            self.bodies.add(phrase.head)
        return found

    def _thing_before(self, phrase: Phrase) -> Entity | None:
        """*L'entreprise*, *le groupe aéronautique*: the thing that was a subject last.

        Only a name that the article comes back to, or the only one, where it is no place, and of
        which nothing else is known.
        """
        fitting = self._fitting(self._things, phrase)
        for entity in fitting:
            if entity.count > 1 and entity not in self._placed:
                return entity
        alone = only(fitting or self._fitting(self._unknown, phrase))  # Terre Bleue: two capitals
        return alone if alone not in self._placed else None

    def _fitting(self, firsts: Sequence[int], phrase: Phrase) -> list[Entity]:
        """Those at the last of `firsts` that a noun may stand for, the nearest first."""
        before = (self._of_name[first] for first in _before(firsts, phrase))
        return [entity for entity in before if may_be_called(entity, phrase.noun)]

    def _town_before(self, phrase: Phrase) -> Entity | None:
        """*La Ville*, with a capital: the town where something was said to be last, *à Lille*."""
        stop = bisect_left(self._towns, phrase.first)
        return self._of_name[self._towns[stop - 1]] if stop else None

    def _medium_before(self, phrase: Phrase) -> Entity | None:
        """*L'hebdomadaire satirique*, *la chaîne*: the last medium named that is of that sort."""
        wanted = _SORT_OF_MEDIUM.get(phrase.noun.group)
        for first in _before(self._media, phrase)[:3]:
            entity = self._of_name[first]
            key = fold(entity.name)
            if wanted in (None, MEDIA.get(key), MEDIA.get(f"le {key}")):
                return entity
        return None


def _before(firsts: Sequence[int], phrase: Phrase) -> list[int]:
    """The last few of some first tokens before a phrase, the nearest first."""
    stop = bisect_left(firsts, phrase.first)
    return list(reversed(firsts[max(0, stop - _FEW) : stop]))


def _is_other(entity: Entity, role: Role) -> bool:
    """Whether what is known of a person speaks against a trade: another country, an office."""
    if any(role.clashes(known) for known in entity.roles):
        return True
    if role.own & _CALLED.get(role.noun.lemma, frozenset()):
        return False
    in_office = any(known.noun.sort == "office" for known in entity.roles)
    return in_office and role.noun.group != "deputy"


def is_stranger(noun: Noun) -> bool:
    """Whether a noun is said of somebody of whom nothing but a deed is known."""
    return noun.group == "suspect" or noun.lemma in _MEN or noun.lemma == "attaquant"


def may_be_called(entity: Entity, noun: Noun) -> bool:
    """Whether what is known of a thing lets a noun stand for it."""
    groups = _WIDER_BODY.get(noun.lemma, frozenset()) | {noun.group}
    return all(role.noun.group in groups for role in entity.roles)


def _may_be_body(entity: Entity) -> bool:
    return not entity.words and entity.kind in (SpeakerKind.UNKNOWN, SpeakerKind.BODY)
