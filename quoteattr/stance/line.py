"""Words in a line, as one string, so that fixed turns of phrase are found by regular expressions.

The string holds the norms of the words with one space between, whatever stands between them in the
text: a turn is written once for every typography, and what it finds is led back to words. Turns are
rows of ``turns.tsv``, each named by an example of it, or of ``attitudes.tsv``.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import Final

from quoteattr import tables
from quoteattr.model import Span
from quoteattr.nouns import MEDIA, PLATFORMS
from quoteattr.tables import closed

__all__ = ["Line", "times", "turns"]

_NAMED: Final = re.compile(r"\{([A-Za-z_]+)\}")
_NOUN_LINKS: Final = closed("links_before_times")
_ANCHORS: Final = closed("anchors_of_times")


class Line:
    """Words of a text by their norms, with the places of each; ranges are end exclusive."""

    def __init__(self, text: str, places: Sequence[tuple[int, int]], norms: Sequence[str]) -> None:
        self.text = text
        self.places = places
        self.norms = norms
        # A foreign engine may keep spaces.
        spelled = ["_".join(norm.split()) or "_" for norm in norms]
        self._string = " ".join(spelled)
        self._starts = [*accumulate((len(word) + 1 for word in spelled), initial=0)]

    def span(self, first: int, last: int) -> Span:
        """The span of a range that is not empty."""
        return Span(self.places[first][0], self.places[last - 1][1])

    def word(self, word: int) -> str:
        """A word as the text has it."""
        start, end = self.places[word]
        return self.text[start:end]

    def is_capital(self, word: int) -> bool:
        """Whether a word is written with a capital."""
        return self.text[self.places[word][0]].isupper()

    def find(
        self, wanted: re.Pattern[str], first: int = 0, last: int | None = None
    ) -> Iterator[tuple[int, int]]:
        """The ranges that match between two words, from left to right."""
        start, end = self._starts[first], self._starts[-1 if last is None else last] - 1
        for match in wanted.finditer(self._string, start, max(start, end)):
            yield bisect_left(self._starts, match.start()), bisect_left(self._starts, match.end())

    def has(self, wanted: re.Pattern[str], first: int = 0, last: int | None = None) -> bool:
        """Whether a match stands between two words."""
        return next(self.find(wanted, first, last), None) is not None

    def at(self, wanted: re.Pattern[str], first: int, last: int) -> int | None:
        """The end of the match that starts with the word `first`, None where there is none."""
        if first >= last:
            return None
        match = wanted.match(self._string, self._starts[first], self._starts[last] - 1)
        return bisect_left(self._starts, match.end()) if match else None


def times(
    line: Line, first: int = 0, last: int | None = None, *, complements: bool = False
) -> Iterator[tuple[int, int]]:
    """The expressions of time between two words, from left to right: *hier vers 20 h 30*.

    Several in a row are one. A time under *de* belongs to a noun and says nothing of the verb:
    `complements` asks for those too (*le discours de jeudi*, *du 7 au 12 mai*).
    """
    last = len(line.norms) if last is None else last
    if not any(norm in _ANCHORS or norm[:1].isdigit() for norm in line.norms[first:last]):
        return
    reached = first
    for start, end in line.find(turns("time"), first, last):
        linked = start > first and line.norms[start - 1] in _NOUN_LINKS
        if start < reached or (linked and not complements):
            continue
        more: int | None = end
        while more is not None:
            reached = more
            more = line.at(turns("time"), more, last) or line.at(turns("time_goes_on"), more, last)
        yield start, reached


@cache
def turns(sort: str) -> re.Pattern[str]:
    """The turns of one sort, tried at each word in the order of the rows.

    A turn is of whole words. ``{name}`` in it stands for a part of ``turns.tsv`` or for the words
    of a closed class, and ``{MEDIA}`` for the names of media.
    """
    words = [row["words"] for row in tables.rows("turns") if row["sort"] == sort]
    words += [_listed(r["words"] for r in tables.rows("attitudes") if r["effect"] == sort)]
    return re.compile(rf"(?<!\S)(?:{_spelled('|'.join(filter(None, words)))})(?!\S)")


def _spelled(words: str) -> str:
    return _NAMED.sub(lambda name: f"(?:{_named(name[1])})", words)


@cache
def _named(name: str) -> str:
    if name == "MEDIA":
        # An elided article is a word of its own, and a contracted one stands in a preposition.
        apart = [medium.replace("'", "' ") for medium in (*MEDIA, *PLATFORMS)]
        return _listed([*apart, *(re.sub(r"^(?:l[ea]s?|l') ", "", medium) for medium in apart)])
    for row in tables.rows("turns"):
        if row["turn"] == name and row["sort"] == "part":
            return _spelled(row["words"])
    return _listed(closed(name))


def _listed(words: Iterable[str]) -> str:
    """Words or phrases as the alternatives of a pattern, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))
