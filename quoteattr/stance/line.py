"""A row of tokens as one string, so that fixed turns of phrase are found by regular expressions.

The string holds the norms of the tokens with one space between, whatever stands between them in the
text: a pattern is written once for every typography, and what it finds is led back to tokens.
Patterns are compiled by `pattern`, which holds them to whole tokens. Those of French are rows of
``turns.tsv``, each named by an example of it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from quoteattr import tables

__all__ = ["Line", "alternatives", "attitudes", "pattern", "turns"]

_NAMED = re.compile(r"\{([a-z_]+)\}")


class Line:
    """Tokens `first`, `first` + 1 … of a text, whose norms are given."""

    __slots__ = ("_ends", "_starts", "first", "string")

    def __init__(self, norms: Sequence[str], first: int = 0) -> None:
        self.first = first
        # A foreign engine may keep spaces.
        words = ["_".join(norm.split()) or "_" for norm in norms]
        self.string = " ".join(words)
        self._starts: list[int] = []
        self._ends: list[int] = []
        position = 0
        for word in words:
            self._starts.append(position)
            position += len(word)
            self._ends.append(position)
            position += 1

    def word(self, token: int) -> str:
        """The norm of a token, empty where the line does not hold it."""
        place = token - self.first
        if not 0 <= place < len(self._starts):
            return ""
        return self.string[self._starts[place] : self._ends[place]]

    def has(self, wanted: re.Pattern[str]) -> bool:
        """Whether a match stands anywhere."""
        return wanted.search(self.string) is not None

    def find(self, wanted: re.Pattern[str]) -> Iterator[tuple[int, int]]:
        """The token ranges that match, end exclusive, from left to right."""
        for match in wanted.finditer(self.string):
            yield self._range(match)

    def at(self, wanted: re.Pattern[str], token: int) -> tuple[int, int] | None:
        """The range of a match that starts with a token, or None; also beyond the last token."""
        if token - self.first >= len(self._starts):
            return None
        match = wanted.match(self.string, self._starts[token - self.first])
        return self._range(match) if match else None

    def _range(self, match: re.Match[str]) -> tuple[int, int]:
        start, end = match.span()
        first = self.first + bisect_left(self._starts, start)
        return first, self.first + bisect_left(self._ends, end) + 1


def pattern(words: str) -> re.Pattern[str]:
    """A pattern of whole tokens, written with one space between them.

    ``{name}`` in it stands for a part of ``turns.tsv``, or for the words of a closed class.
    """
    return re.compile(rf"(?<!\S)(?:{_spelled(words)})(?!\S)")


def _spelled(words: str) -> str:
    return _NAMED.sub(lambda name: f"(?:{_named(name[1])})", words)


@cache
def _named(name: str) -> str:
    for row in tables.rows("turns"):
        if row["turn"] == name and row["sort"] == "part":
            return _spelled(row["words"])
    return "|".join(map(re.escape, sorted(tables.closed(name))))


@cache
def turns(sort: str) -> re.Pattern[str]:
    """The turns of one sort in ``turns.tsv``, tried at each token in the order of the rows."""
    return pattern("|".join(row["words"] for row in tables.rows("turns") if row["sort"] == sort))


def alternatives(words: Sequence[str]) -> str:
    """Words or phrases of a table as a group of a pattern, the longest first.

    An elided word is a token of its own: *l'équipe* is written *l' équipe*.
    """
    spelled = sorted(
        (word.replace("'", "' ") for word in words), key=lambda word: (-len(word), word)
    )
    return "(?:" + "|".join(re.escape(word) for word in spelled) + ")"


@cache
def attitudes(effect: str) -> re.Pattern[str]:
    """The words of ``attitudes.tsv`` with one effect: ``hedge``, ``stress`` or ``opinion``."""
    return pattern(
        alternatives([row["words"] for row in tables.rows("attitudes") if row["effect"] == effect])
    )
