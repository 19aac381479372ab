"""Sentences of one paragraph, from its tokens.

A stop ends a sentence where a new one can begin: at a capital, a quotation mark, a digit or a dash,
with the marks and brackets that close behind the stop still in the sentence. What follows in lower
case or with a comma goes on (*« … ! », s'exclame-t-il*), so that a quote and its incise stay
together.
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from quoteattr.quotes.marks import Lean, lean

__all__ = ["Boundary", "mark_of", "sentence_ends"]


class Boundary(IntEnum):
    """What a token means for the sentences around it."""

    NONE = 0
    STOP = 1
    SOFT = 2
    """An abbreviation: its stop ends a sentence only before a word that begins one."""
    CLOSER = 3
    STRAIGHT = 4
    """``"``: it opens and closes."""
    OPENER = 5
    STARTER = 6
    """A small word that, with a capital, begins a sentence."""


_CLOSERS: Final = frozenset("»”’›)]}") | {">>", "''", "'"}
_OPENERS: Final = frozenset("«“„‹‘([{–—-•*") | {"<<", "--"}
_STARTERS: Final = frozenset(
    "à après au aujourd'hui aussi aux avec c' car ce cela celle-ci celui-ci ces cet cette ceux-ci "
    "d' dans de depuis des deux dès du elle elles en enfin ensuite et il ils j' je l' la le les "
    "leur leurs lors lorsque mais malgré nos notre nous on or par pour puis qu' quant quelques qui "
    "sa selon ses si son sous sur tous tout toutefois toutes trois un une vos votre vous".split()
)
_NEVER: Final = frozenset(
    "m. mm. mme. mmes. mlle. mr. mrs. ms. me. dr. drs. pr. prof. mgr. st. ste. gal. gén. col. cdt. "
    "cne. lt. ch. ph. th. cf. p. pp. no. n. art. fig. chap. av. apr. env. vs. tél. ex. "
    "al.".split()
)


def mark_of(norm: str) -> Boundary:
    """What a token with this norm means for sentences."""
    if norm == "." or norm[0] in "!?…" or norm.startswith(".."):
        return Boundary.STOP
    if norm in _CLOSERS or (norm[0] == "[" and len(norm) > 1):
        return Boundary.CLOSER
    if norm == '"':
        return Boundary.STRAIGHT
    if norm in _OPENERS:
        return Boundary.OPENER
    if norm in _STARTERS:
        return Boundary.STARTER
    if norm[-1] == "." and norm not in _NEVER and not (len(norm) == 2 and norm[0].isalpha()):
        return Boundary.SOFT
    return Boundary.NONE


def sentence_ends(
    text: str, spans: Sequence[tuple[int, int]], marks: Sequence[int], special: Sequence[int]
) -> list[int]:
    """Where the sentences of a paragraph end: for each, the index after its last token.

    `marks` holds the `Boundary` of every token; `special` the indices, in order, of those that are
    `Boundary.STOP`, `Boundary.SOFT` or `Boundary.STRAIGHT`.
    """
    count = len(spans)
    ends: list[int] = []
    inside = False
    reached = 0
    for index in special:
        if index < reached:
            continue
        if marks[index] == Boundary.STRAIGHT:
            inside = _is_opener(text, spans[index], inside)
            continue
        after, inside = _behind_closers(text, spans, marks, index + 1, inside)
        reached = after
        if after < count and _begins(text, spans, marks, index, after):
            ends.append(after)
    if count:
        ends.append(count)
    return ends


def _is_opener(text: str, span: tuple[int, int], inside: bool) -> bool:
    """Whether ``"`` opens: as the space around it says, else where none is open."""
    way = lean(text, *span)
    return not inside if way is Lean.NEITHER else way is Lean.OPEN


def _behind_closers(
    text: str, spans: Sequence[tuple[int, int]], marks: Sequence[int], index: int, inside: bool
) -> tuple[int, bool]:
    """The first token after a stop that does not close something, and whether ``"`` is open."""
    while index < len(marks):
        mark = marks[index]
        if mark == Boundary.STRAIGHT and not _is_opener(text, spans[index], inside):
            inside = False
        elif mark == Boundary.STRAIGHT or mark not in (Boundary.CLOSER, Boundary.STOP):
            break
        index += 1
    return index, inside


def _begins(
    text: str, spans: Sequence[tuple[int, int]], marks: Sequence[int], stop: int, index: int
) -> bool:
    """Whether token `index`, the first behind a stop and what closes, begins a sentence."""
    if _enumerator(text, spans, stop):
        return False
    start = spans[index][0]
    first = text[start]
    spaced = start > spans[index - 1][1]
    if marks[stop] == Boundary.SOFT:
        return spaced and marks[index] == Boundary.STARTER and first.isupper()
    if first.isupper() or first.istitle():
        return spaced or _small_word(text, spans[stop - 1] if stop else spans[stop])
    if first.isdigit():
        return spaced
    if marks[index] == Boundary.STRAIGHT:
        return spaced
    if marks[index] == Boundary.OPENER and index + 1 < len(spans):
        return spaced and _opens(text, spans, marks, stop, index)
    return False


def _opens(
    text: str, spans: Sequence[tuple[int, int]], marks: Sequence[int], stop: int, index: int
) -> bool:
    """Whether a dash, bracket or opening mark behind a stop begins a sentence.

    A dash or bracket before a small letter goes on (*« … ! » — dit-il —*), and so does anything
    in lower case behind *…*; after a plain stop an opening quotation mark always begins one.
    """
    following = text[spans[index + 1][0]]
    if text[spans[index][0]] in "«“„‹<" and text[spans[stop][0]] != "…":
        return True
    return not following.islower()


def _small_word(text: str, span: tuple[int, int]) -> bool:
    """Whether a token is a word in small letters: *fin.Le* lacks a space, *U.S.A* does not."""
    word = text[span[0] : span[1]]
    return len(word) > 2 and word.isalpha() and word[1:].islower()


def _enumerator(text: str, spans: Sequence[tuple[int, int]], stop: int) -> bool:
    """Whether the stop belongs to the number of a list item at the start of a paragraph."""
    return stop == 1 and text[spans[0][0] : spans[0][1]].isdigit()
