"""Expressions of time: *mercredi*, *le 4 novembre 2024*, *hier vers 20 h 30*, *il y a deux ans*.

They are a closed matter of fixed words and figures, the turns of the sort ``time``. Several in a
row are one expression. A time under *de* belongs to a noun (*le discours de jeudi*) and says
nothing of the verb.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from quoteattr.stance.line import Line, turns
from quoteattr.tables import closed

__all__ = ["has_anchor", "times"]

_NOUN_LINKS: Final = closed("links_before_times")
_ANCHORS: Final = closed("anchors_of_times")


def has_anchor(norms: Sequence[str]) -> bool:
    """Whether a word stands among them that an expression of time cannot do without."""
    return any(norm in _ANCHORS or norm[:1].isdigit() for norm in norms)


def times(line: Line, *, complements: bool = False) -> Iterator[tuple[int, int]]:
    """The expressions of time of a line as token ranges, from left to right.

    `complements`: also those that only belong to a noun (*le discours de jeudi*, *du 7 au 12 mai*).
    """
    reached = -1
    for first, last in line.find(turns("time")):
        if first < reached or (not complements and line.word(first - 1) in _NOUN_LINKS):
            continue
        reached = last
        while more := line.at(turns("time"), reached) or line.at(turns("time_goes_on"), reached):
            reached = more[1]
        yield first, reached
