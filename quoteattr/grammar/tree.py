"""The tree of a period, where the engine gives one: who governs whom among its items.

The tokens of an analysis make trees of Universal Dependencies; the grammar reads items, a quotation
being one of them. So a quotation hangs where the first of its words hangs that no other of them
governs. What governs from outside of the period is no governor, and of a circle, which may come
of taking a quotation for one item, one link is cut.

A tree is a witness and no judge: parsers err in one relation of five or six. Nothing of the surface
grammar depends on it; where it is asked (`parsed`) it must fit what the surface shows.
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from quoteattr.analysis import Analysis, Capability, Token, closing_links
from quoteattr.grammar.page import Item

__all__ = ["Tree", "tree_of"]

NOBODY: Final = -1


class Tree(NamedTuple):
    """The items of a period as a forest; every index is an index of an item.

    `heads` gives the governor of each item or -1, `relations` the relation to it (``nsubj:pass``),
    `lows` and `highs` where the words that it governs, itself among them, start and end.
    """

    heads: tuple[int, ...]
    relations: tuple[str, ...]
    lows: tuple[int, ...]
    highs: tuple[int, ...]

    def is_(self, k: int, *relations: str) -> bool:
        """Whether item `k` has one of these relations to its head, or a kind of it."""
        return self.relations[k].partition(":")[0] in relations

    def dependents(self, k: int, *relations: str) -> list[int]:
        """The items that `k` governs in one of these relations, in order."""
        span = range(self.lows[k], self.highs[k])
        return [j for j in span if self.heads[j] == k and self.is_(j, *relations)]

    def governs(self, above: int, below: int) -> bool:
        """Whether one item is the other, or stands above it in the tree."""
        while below not in (above, NOBODY):
            below = self.heads[below]
        return below == above


def tree_of(analysis: Analysis, items: Sequence[Item]) -> Tree | None:
    """The tree of a period of that analysis, or None where its engine did not parse it."""
    if Capability.SYNTAX not in analysis.capabilities:
        return None
    owners = {token: k for k, item in enumerate(items) for token in _tokens(analysis.tokens, item)}
    if not any(analysis.tokens[index].deprel for index in owners):
        return None
    heads = [NOBODY] * len(items)
    relations = [""] * len(items)
    for index, k in owners.items():
        token = analysis.tokens[index]
        governor = owners.get(token.head, NOBODY)
        if governor != k and (not relations[k] or heads[k] == NOBODY != governor):
            heads[k], relations[k] = governor, token.deprel or "dep"
    for link in closing_links(heads):
        heads[link] = NOBODY
    lows, highs = _extents(heads)
    return Tree(tuple(heads), tuple(relations), tuple(lows), tuple(highs))


def _tokens(tokens: Sequence[Token], item: Item) -> Sequence[int]:
    """The tokens of an item: one, or those of a quotation."""
    own = takewhile(lambda k: tokens[k].start < item.end, range(item.token, len(tokens)))
    return tuple(own)


def _extents(heads: Sequence[int]) -> tuple[list[int], list[int]]:
    """Where the words under each item start and end; `heads` has no circles."""
    lows, highs = list(range(len(heads))), [k + 1 for k in range(len(heads))]
    for k, head in enumerate(heads):
        above = head
        while above != NOBODY:
            lows[above], highs[above] = min(lows[above], k), max(highs[above], k + 1)
            above = heads[above]
    return lows, highs
