"""*On* that speaks: those of a place, or whoever told the writer.

*À la mairie, on assure que …*, *au siège, où l'on dit*, *« … », balaie-t-on à Matignon*,
*a-t-on appris de source policière*. The *seat* is the phrase that says where, or by whom: a body,
an office, a group, a name; not a time, nor what is done there.
"""

from collections.abc import Sequence

from quoteattr.analysis import Token
from quoteattr.grammar import words
from quoteattr.grammar.page import Item
from quoteattr.nouns import FIRST_NAMES, NOUNS
from quoteattr.tables import closed

__all__ = ["ONE", "seat"]

ONE = closed("one")
_BEFORE = closed("before_a_seat")
_BEHIND = closed("behind_a_seat_verb")
_FARTHEST = 8  # words between *on* and its seat
_LONGEST = 24  # words of a sentence looked back over for a seat
_NOMINAL = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})


Tagged = Token | Item


def seat(row: Sequence[Tagged], k: int) -> tuple[int, int] | None:
    """Where those speak whom *on* at word `k` means: the phrase without its preposition."""
    return _before(row, k) or _behind(row, k)


def _before(row: Sequence[Tagged], k: int) -> tuple[int, int] | None:
    """*À Bercy, on …*, *au siège, où l'on …*."""
    end = k - 1 if k and row[k - 1].norm == "l'" else k
    if end and row[end - 1].norm in ("où", ","):
        end -= 1
    if end and row[end - 1].norm == ",":
        end -= 1
    where = any(word.norm == "où" for word in row[end : end + 2])
    for j in range(end - 1, max(-1, end - _LONGEST), -1):
        if row[j].norm in (",", ";", ":", ".") or row[j].form in ("fin", "rel"):
            return None
        first = j == 0 or row[j - 1].pos in ("PUNCT", "CCONJ", "SCONJ")
        found = _phrase(row, j + 1) if row[j].norm in _BEFORE and (first or where) else None
        if found is not None and found[1] == end:
            return found
    return None


def _behind(row: Sequence[Tagged], k: int) -> tuple[int, int] | None:
    """*assure-t-on à Matignon*, *a-t-on appris vendredi auprès de la Fédération*."""
    for j in range(k + 1, min(len(row), k + _FARTHEST)):
        word = row[j]
        if word.pos == "PUNCT" or word.form in ("fin", "rel") and j > k + 1 or word.pos == "SCONJ":
            return None
        if word.norm not in _BEHIND:
            continue
        found = _phrase(row, j + 1 + (word.norm == "auprès"))
        told = found is not None and row[found[0]].norm in ("source", "sources", "côté")
        if found is not None and (told or word.norm not in words.DE):
            return found  # *de source policière*, *du côté de la mairie*
    return None


def _phrase(row: Sequence[Tagged], start: int) -> tuple[int, int] | None:
    """The phrase of a place, a circle or a body that starts at word `start`."""
    end = start
    while end < len(row) and (row[end].pos in _NOMINAL or row[end].norm in words.DE | {"l'"}):
        end += 1
    while end > start and row[end - 1].norm in words.DE:
        end -= 1
    if end == start:
        return None
    told = row[start].norm in ("source", "sources") or row[start - 1].norm in words.DE | {"chez"}
    return (start, end) if told or any(_speaks_for(word) for word in row[start:end]) else None


def _speaks_for(word: Tagged) -> bool:
    """Whether a word names a place or a body rather than somebody who is spoken to."""
    if word.pos == "PROPN":
        return word.norm not in FIRST_NAMES
    known = NOUNS.get(word.norm)
    return known is not None and known.domain != "role"
