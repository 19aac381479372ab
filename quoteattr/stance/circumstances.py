"""To whom, through what, when and on what occasion: phrases of the frame.

Each is told by how it opens: by a fixed turn, or by a preposition and the noun that it leads to.
*à* or *devant* before people is an addressee, before a place an occasion; *dans* before a text or a
programme is a medium, before an event an occasion. The classes of nouns add what the tables of
people, bodies and documents do not say: which bodies are also places, which nouns are events.

An addressee is one noun phrase, or a pronoun or an object of the verb; media and occasions go on
over participles and prepositions (*lors d'une réunion organisée jeudi à Lyon*) up to the end of the
clause or to what opens another circumstance. A medium may hold the addressee (*dans une lettre aux
élus*), and anything may hold a time.
"""

from collections.abc import Iterator, Set
from enum import StrEnum
from functools import cache
from typing import Final

from quoteattr import lexicon, nouns, tables
from quoteattr.grammar.phrases import is_preposition, noun_phrase, prepositional_phrase
from quoteattr.grammar.words import TO
from quoteattr.lexicon import Verb
from quoteattr.stance.frame import Frame, Range
from quoteattr.stance.line import times, turns
from quoteattr.stance.row import MARKS, Row
from quoteattr.tables import closed

__all__ = ["Setting", "addressed_by_verb", "circumstances"]


class Setting(StrEnum):
    """The circumstances of a `Stance`, by the names of its fields; times are looked for first."""

    ADDRESSEE = "addressee"
    MEDIUM = "medium"
    OCCASION = "occasion"
    TIME = "time"


_EVENTS: Final = closed("events")
_NOT_TEXTS: Final = closed("not_texts")
_PLACES: Final = closed("places")
_PREPOSITIONS: Final = closed("prepositions_of_circumstances")
_LEADING_ON: Final = closed("leading_on")
_LONGEST_TITLE: Final = 15  # words between marks
_DATIVES: Final = closed("dative_clitics")
_OBJECT_ACTS: Final = frozenset("warn urge request reassure thank announce order ask".split())
_OBJECT_FRAMES: Final = frozenset("np_de np_a a_np_que a_np_de".split())


def addressed_by_verb(row: Row, verb: Verb, frame: Frame) -> Iterator[tuple[Setting, Range]]:
    """The pronoun before the cue and the object after it, where the verb takes one to speak to.

    *lui a dit*; *avertir quelqu'un que*, *prier quelqu'un de*.
    """
    first, last = frame.cue
    takes_object = verb.act in _OBJECT_ACTS and not verb.frames.isdisjoint(_OBJECT_FRAMES)
    if first and row.norms[first - 1] in _DATIVES:
        yield Setting.ADDRESSEE, (first - 1, first)
    end = last + noun_phrase(row.items[last : frame.zones[0][1]], 0)
    if takes_object and any(map(_is_people, row.norms[last + 1 : end])):
        yield Setting.ADDRESSEE, (last, end)


def circumstances(
    row: Row, first: int, last: int, *, asks: bool = False
) -> Iterator[tuple[Setting, Range]]:
    """The circumstances of a zone, from left to right; a time may stand inside another one.

    `asks`: the cue asks or promises something of somebody, whom *à* then leads to (*demande à
    Paris de*).
    """
    zone = _Zone(row, first, last, asks)
    yield from ((Setting.TIME, found) for found in zone.times.items())
    word = first
    while word < last:
        found = zone.opens(word)
        if found is None:
            word = zone.times.get(word, word + 1)
            continue
        part, opened = found
        end = zone.end(part, opened)
        yield part, (word, end)
        if part is Setting.MEDIUM:
            yield from zone.addressees(word + 1, end)
        word = end


class _Zone:
    """A stretch of a frame; the methods take words inside it."""

    def __init__(self, row: Row, first: int, last: int, asks: bool) -> None:
        self.row = row
        self.norms = row.norms
        self.first = first
        self.last = last
        self.asks = asks
        self.times = dict(times(row, first, last))

    def opens(self, word: int) -> tuple[Setting, int] | None:
        """What opens at a word, and with which last word."""
        if word in self.times or (word > self.first and self.norms[word - 1] in _LEADING_ON):
            return None
        for part in (Setting.ADDRESSEE, Setting.MEDIUM, Setting.OCCASION):
            end = self.row.at(turns(part), word, self.last)
            if end is not None:
                return part, end - 1
        return self.by_noun(word)

    def by_noun(self, word: int) -> tuple[Setting, int] | None:
        """What a preposition opens, as the noun after it tells."""
        if self.norms[word] not in _PREPOSITIONS:
            return None
        leading = ("DET", "ADJ", "NUM", "PRON")
        ahead = range(word + 1, min(self.last, word + 7))
        head = next((k for k in ahead if self.row.items[k].pos not in leading), None)
        if head is None or self.row.items[head].pos not in ("NOUN", "PROPN", "X"):
            return None
        part = self.part(word, head)
        return None if part is None else (part, word)

    def part(self, word: int, head: int) -> Setting | None:
        """The circumstance that a preposition and the noun `head` make."""
        preposition, norm = self.norms[word], self.norms[head]
        if preposition == "devant" or preposition in TO:
            return self.addressed(word, head)
        if preposition == "dans" and norm not in _EVENTS:
            return Setting.MEDIUM if {norm, norm.removesuffix("s")} & _texts() else None
        if preposition in ("depuis", "en"):
            return Setting.OCCASION if self.row.items[head].pos == "PROPN" else None
        return Setting.OCCASION

    def addressed(self, word: int, head: int) -> Setting | None:
        """Whether *à* or *devant* leads to people or to a place."""
        norm, before = self.norms[head], self.norms[word] == "devant"
        asked = self.asks and word == self.first
        if asked or self.medium_end(word + 1) or norm in nouns.TITLES or _is_people(norm):
            return Setting.ADDRESSEE
        if self.row.items[head].pos != "PROPN" and not self.row.is_capital(head):
            return Setting.OCCASION if before else None
        followed = head + 1 < self.last and self.row.is_capital(head + 1)
        full_name = followed and nouns.first_name_gender(norm) is not None
        return Setting.ADDRESSEE if full_name else Setting.OCCASION

    def medium_end(self, start: int) -> int | None:
        """The end of the name of a newspaper, an agency … at `start`: *l'AFP*, *Reuters*."""
        end = self.row.at(turns("medium_named"), start, self.last)
        return end if end is not None and self.row.is_capital(end - 1) else None

    def addressees(self, first: int, last: int) -> Iterator[tuple[Setting, Range]]:
        """*dans un entretien au Monde*, *dans une lettre aux élus*: the medium holds them."""
        for word in range(first, last):
            found = self.by_noun(word)
            if found is not None and found[0] is Setting.ADDRESSEE:
                yield Setting.ADDRESSEE, (word, min(last, self.end(*found)))
                return

    def end(self, part: Setting, opened: int) -> int:
        """Where a circumstance ends whose opening ends with the word `opened`."""
        end = self.medium_end(opened + 1) or self.phrase_end(opened)
        if part is not Setting.ADDRESSEE:
            while (more := self.goes_on(part, end)) > end:
                end = more
        return end

    def goes_on(self, part: Setting, word: int) -> int:
        """The end of what goes on with a phrase: quoted words, a participle, a preposition."""
        if word >= self.last:
            return word
        if self.norms[word] in MARKS:
            close = range(word + 1, min(self.last, word + _LONGEST_TITLE))
            return next((k + 1 for k in close if self.norms[k] in MARKS), word)
        if word in self.times:
            end = self.times[word]
            return end if self.row.items[word - 1].form == "ppart" else word
        if self.ends_before(part, word):
            return word
        if self.row.items[word].form == "ppart":
            return word + 1
        if self.row.items[word].pos != "ADP" or self.closes(word + 1):
            return word
        return self.phrase_end(word)

    def ends_before(self, part: Setting, word: int) -> bool:
        """Whether a circumstance opens that this one cannot hold (*dans un entretien au Monde*)."""
        found = self.opens(word)
        other = found is not None and found[0] not in (part, Setting.OCCASION)
        return other and self.norms[word] not in TO

    def closes(self, word: int) -> bool:
        """Whether the clause, or the zone, ends here."""
        return word >= self.last or self.norms[word] in (",", ";", ".")

    def phrase_end(self, word: int) -> int:
        """The end of the phrase that a preposition or a noun opens; no time goes on with it."""
        ahead = range(word + 1, self.last)
        end = next((k for k in ahead if k in self.times or self.norms[k] == "("), self.last)
        items = self.row.items[word:end]
        read = prepositional_phrase if is_preposition(items[0]) else noun_phrase
        return word + max(1, read(items, 0))


@cache
def _texts() -> Set[str]:
    """Nouns of texts and programmes that words can stand in: *dans un communiqué*."""
    documents = {row["noun"] for row in tables.rows("documents") if row["sort"] == "work"}
    cues = {form for form, (noun, _) in lexicon.nouns().items() if noun.document}
    return (documents | cues | closed("talks")) - _NOT_TEXTS


def _is_people(norm: str) -> bool:
    """Whether a noun is of those one can speak to: roles, groups, bodies, but no places."""
    noun = nouns.NOUNS.get(norm)
    known = noun is not None and noun.domain in ("role", "group", "body")
    return known and norm not in _PLACES
