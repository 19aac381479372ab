"""To whom, through what, and on what occasion: phrases of the frame, each told by how it opens.

How they open is said in `openings`. An addressee is one noun phrase; media and occasions go on over
participles and prepositions (*lors d'une réunion organisée jeudi à Lyon*) up to the end of the
clause or to what opens another circumstance. A medium may hold the addressee (*dans une lettre aux
élus*), and anything may hold a time.
"""

from collections.abc import Container, Iterator
from typing import Final

from quoteattr import nouns
from quoteattr.grammar import words
from quoteattr.grammar.words import TIME_NOUNS, TO
from quoteattr.stance.openings import (
    DETERMINERS,
    EVENTS,
    Setting,
    is_people,
    media_names,
    openings,
    texts,
)
from quoteattr.stance.row import Row
from quoteattr.stance.times import has_anchor, times
from quoteattr.tables import closed

__all__ = ["circumstances", "phrase_end"]

Range = tuple[int, int]

_NAMING: Final = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "X"))
_NOUN_PREPOSITIONS: Final = closed("prepositions_of_circumstances")
_FIRST_WORDS: Final = _NOUN_PREPOSITIONS | closed("openers_of_circumstances")
_PARTICIPLES: Final = ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "ise", "ises")
_LEADING_ON: Final = closed("leading_on")
_LINKS: Final = closed("links_inside_phrases")
_MARKS: Final = frozenset('«»“”"')


def circumstances(
    row: Row, first: int, last: int, *, asks: bool = False
) -> Iterator[tuple[Setting, Range]]:
    """The circumstances of a zone, from left to right; a time may stand inside another one.

    `asks`: the cue asks or promises something of somebody, whom *à* then leads to (*demande à
    Paris de*).
    """
    zone = _Zone(row, first, last, asks)
    yield from ((Setting.TIME, found) for found in zone.times.items())
    token = first
    while token < last:
        found = zone.opens(token)
        if found is None:
            token = zone.times.get(token, token + 1)
            continue
        part, noun = found
        end = zone.end(part, noun)
        yield part, (token, end)
        if part is Setting.MEDIUM:
            yield from zone.addressees(token + 1, end)
        token = end


class _Zone:
    """A stretch of a frame; the methods take tokens inside it."""

    def __init__(self, row: Row, first: int, last: int, asks: bool) -> None:
        self.row = row
        self.norms = row.norms
        self.line = row.line(first, last)
        self.first = first
        self.last = last
        self.asks = asks
        found = times(self.line) if has_anchor(row.norms[first:last]) else ()
        self.times = dict(found)

    def opens(self, token: int) -> tuple[Setting, int] | None:
        """What opens at a token, with the first token of its noun phrase."""
        norm = self.norms[token]
        if token in self.times or not (norm in _FIRST_WORDS or norm.endswith(_PARTICIPLES)):
            return None
        if token > self.first and self.norms[token - 1] in _LEADING_ON:
            return None
        for part, opening in openings():
            match = self.line.at(opening, token)
            if match is not None:
                return part, max(token + 1, match[1])
        return self.by_noun(token)

    def by_noun(self, token: int) -> tuple[Setting, int] | None:
        """What a preposition opens, as the noun after it tells."""
        norm, start = self.norms[token], token + 1
        if norm not in _NOUN_PREPOSITIONS or start >= self.last:
            return None
        head = self.head(start)
        part = self.part(norm, start, head) if head is not None else None
        return None if part is None else (part, start)

    def head(self, start: int) -> int | None:
        """The noun or the name that heads the phrase at `start`."""
        for token in range(start, min(self.last, start + 6)):
            pos = self.row.tokens[token].pos
            if pos in ("NOUN", "PROPN", "X"):
                return token
            if pos not in ("DET", "ADJ", "NUM", "PRON"):
                return None
        return None

    def part(self, preposition: str, start: int, head: int) -> Setting | None:
        """The circumstance that a preposition and the noun `head` make."""
        norm = self.norms[head]
        if preposition == "devant" or preposition in TO:
            return self.addressed(preposition, start, head)
        if preposition == "dans":
            if norm in EVENTS:
                return Setting.OCCASION
            return Setting.MEDIUM if {norm, norm.removesuffix("s")} & texts() else None
        if preposition in ("depuis", "en"):
            return Setting.OCCASION if self.row.tokens[head].pos == "PROPN" else None
        determined = self.norms[start] in DETERMINERS
        return Setting.OCCASION if determined and norm not in TIME_NOUNS else None

    def addressed(self, preposition: str, start: int, head: int) -> Setting | None:
        """Whether *à* or *devant* leads to people or to a place."""
        norm = self.norms[head]
        if self.asks and start == self.first + 1 and preposition != "devant":
            return Setting.ADDRESSEE
        if self.medium_end(start) is not None or norm in nouns.TITLES:
            return Setting.ADDRESSEE
        if is_people(norm):
            return Setting.ADDRESSEE
        if self.row.tokens[head].pos != "PROPN" and not self.row.is_capital(head):
            return Setting.OCCASION if preposition == "devant" else None
        return Setting.ADDRESSEE if self.is_full_name(head) else Setting.OCCASION

    def is_full_name(self, token: int) -> bool:
        """Whether a first name and more names stand there: *à Marie Durand*."""
        followed = token + 1 < self.last and self.row.is_capital(token + 1)
        return followed and nouns.first_name_gender(self.norms[token]) is not None

    def medium_end(self, start: int) -> int | None:
        """The end of the name of a newspaper, an agency … at `start`: *l'AFP*, *Reuters*."""
        for token in range(start, min(start + 2, self.last)):
            found = self.line.at(media_names(), token)
            if found is not None and self.row.is_capital(found[1] - 1):
                return found[1]
            if self.norms[token] not in DETERMINERS:
                break
        return None

    def addressees(self, first: int, last: int) -> Iterator[tuple[Setting, Range]]:
        """*dans un entretien au Monde*, *dans une lettre aux élus*: the medium holds them."""
        for token in range(first, last):
            found = self.by_noun(token)
            if found is not None and found[0] is Setting.ADDRESSEE:
                yield Setting.ADDRESSEE, (token, min(last, self.end(*found)))
                return

    def end(self, part: Setting, noun: int) -> int:
        """Where a circumstance ends whose noun phrase begins at `noun`."""
        named = self.medium_end(noun)
        end = named if named is not None else phrase_end(self.row, noun, self.last, self.times)
        if part is not Setting.ADDRESSEE:
            while (more := self.goes_on(part, end)) > end:
                end = more
        return end

    def goes_on(self, part: Setting, token: int) -> int:
        """The end of what goes on with a phrase: quoted words, a participle, a preposition."""
        if token >= self.last:
            return token
        if self.norms[token] in _MARKS:
            close = range(token + 1, min(self.last, token + 15))
            return next((k + 1 for k in close if self.norms[k] in _MARKS), token)
        if token in self.times:
            end = self.times[token]
            participle = self.row.tokens[token - 1].form == "ppart"
            return end if participle or not self.closes(end) else token
        if self.ends_before(part, token):
            return token
        here = self.row.tokens[token]
        if here.form == "ppart":
            return token + 1
        if here.pos != "ADP" or self.closes(token + 1):
            return token
        return max(token + 1, phrase_end(self.row, token + 1, self.last, self.times))

    def ends_before(self, part: Setting, token: int) -> bool:
        """Whether a circumstance opens that this one cannot hold (*dans un entretien au Monde*)."""
        found = self.opens(token)
        if found is None or found[0] in (part, Setting.OCCASION):
            return False
        return found[0] is Setting.MEDIUM or self.norms[token] not in words.TO

    def closes(self, token: int) -> bool:
        """Whether the clause, or the zone, ends here."""
        return token >= self.last or self.norms[token] in (",", ";", ".")


def phrase_end(row: Row, start: int, last: int, stops: Container[int] = ()) -> int:
    """The end of the noun phrase at `start`, its complements with *de* and *et* included."""
    end = start
    for token in range(start, last):
        norm, pos, inside = row.norms[token], row.tokens[token].pos, token > start
        timed = inside and norm in TIME_NOUNS and row.tokens[token - 1].pos != "NUM"
        if timed or token in stops:  # but *du 19 juillet*
            break
        if inside and norm in _LINKS:
            continue
        if norm in DETERMINERS:
            opens = not inside or row.norms[token - 1] in _LINKS | DETERMINERS
            if not opens and not row.is_capital(token):
                break
        elif pos not in _NAMING:
            break
        else:
            end = token + 1
    return end
