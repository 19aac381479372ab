"""A period as the constructions see it: its predicates, its clauses, and who does what in them.

Each finite verb belongs to a clause; a subordinate clause is opened by a word (*que, qui, dont,
lorsque …*). Read from left to right, an *opener* waits for the next finite verb and takes it; a
verb for which no opener waits belongs to the main clause. An incise (*, a-t-il dit,*) is
parenthetical: it takes no opener.
"""

from functools import cached_property

from quoteattr.grammar import words
from quoteattr.grammar.page import QUOTE, Item, Page, Period, Range, norm_at
from quoteattr.grammar.predicates import (
    MAIN,
    PARENTHETICAL,
    Complement,
    Group,
    find_groups,
)
from quoteattr.grammar.tree import Tree, tree_of
from quoteattr.model import Span

__all__ = ["MAIN", "PARENTHETICAL", "Range", "Scene", "infinitive_at", "refuses_in_marks"]


_REFUSING = words.BEFORE_VERBS | words.NEGATIVE_ADVERBS


class Scene:
    """One period with what the grammar knows of it; ranges are item indices, end exclusive.

    `reporting`, `complements` and `subjects` keep what was found, to look for it once.
    """

    def __init__(self, page: Page, period: Period) -> None:
        self.page = page
        self.period = period
        self.items = period.items
        self.reporting: list[Group] | None = None
        self.complements: dict[int, Complement | None] = {}
        self.subjects: dict[int, Range | None] = {}

    @cached_property
    def tree(self) -> Tree | None:
        """Who governs whom, where the engine parses."""
        return tree_of(self.page.analysis, self.items)

    @cached_property
    def quotes(self) -> list[int]:
        """The items that are quotations."""
        return [k for k, item in enumerate(self.items) if item.pos == QUOTE]

    @cached_property
    def groups(self) -> list[Group]:
        """The verb groups, in order."""
        return find_groups(self.items)

    @cached_property
    def finite(self) -> list[Group]:
        """The groups that head a clause."""
        return [group for group in self.groups if group.form == "fin"]

    @cached_property
    def heads(self) -> dict[int, Group]:
        """The groups that head a clause, by the index of their heads."""
        return {group.head: group for group in self.finite}

    @cached_property
    def openers(self) -> dict[int, int]:
        """The opener of each finite group, by the index of the group's head."""
        opener: dict[int, int] = {}
        waiting: list[int] = []
        position = 0
        for group in self.finite:
            for k in range(position, group.first):
                if self.opens(k):
                    waiting.append(k)
                elif waiting and self.items[k].form == "clause":
                    waiting.pop()  # the verb of the clause stands inside the quotation
            position = group.last + 1
            marked = group.start > 0 and self.items[group.start - 1].pos in (QUOTE, "PUNCT")
            if marked and group.inverted >= 0:
                opener[group.head] = PARENTHETICAL
            else:
                opener[group.head] = waiting.pop() if waiting else MAIN
        return opener

    def verb_before(self, k: int) -> Group | None:
        """The last finite verb group that ends before item `k`."""
        return next((group for group in reversed(self.finite) if group.last < k), None)

    def group_before(self, k: int) -> Group | None:
        """The last verb group of any form that ends before item `k`."""
        return next((group for group in reversed(self.groups) if group.last < k), None)

    def verb_at(self, k: int) -> Group | None:
        """The finite verb group that starts, with its clitics, at item `k`."""
        return next((group for group in self.finite if group.start == k), None)

    def opens(self, k: int) -> bool:
        """Whether item `k` opens a subordinate clause."""
        item = self.items[k]
        if item.norm == "comme":
            follows = self.norm(k + 1) in words.CLITICS | words.PERSONAL_SUBJECTS
            return follows or self.has(k + 1) and self.items[k + 1].form == "fin"
        if item.norm in words.QUE:
            other = item.pos == "ADV" or self.norm(k - 1) in ("ainsi", "tel")
            return not other and self.norm(k + 1) not in words.BARE_DE  # *plutôt que de partir*
        if item.norm == "dont":  # not *dont Marie Durand, directrice du musée,*
            rest = (
                one.form == "fin" for one in self.items[k:] if one.form == "fin" or one.norm == ","
            )
            return next(rest, False)
        if item.norm in words.RELATIVES:
            return item.pos == "PRON" or item.norm == "où"
        return (
            item.norm in words.SUBORDINATORS
            and item.pos in ("SCONJ", "ADV")
            and item.norm not in ("tandis", "alors", "dès")
        )

    def parenthesis(self, k: int) -> int:
        """The first item of the parenthesis that holds item `k`, or 0."""
        depth = 0
        for j in range(k - 1, -1, -1):
            if self.items[j].norm == ")":
                depth += 1
            elif self.items[j].norm == "(":
                depth -= 1
                if depth < 0:
                    return j + 1
        return 0

    def is_titled(self, k: int) -> bool:
        """*Le Soir*, *le Midi Libre*: an article and a capital, which times have not."""
        named = self.has(k + 1) and self.page.text[self.items[k + 1].start].isupper()
        return named and self.items[k].norm in ("le", "la", "l'")

    def span(self, start: int, end: int) -> Span:
        """The span of items `start` to `end` (exclusive)."""
        return Span(self.items[start].start, self.items[end - 1].end)

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The same as the one span of a content, or no span where there is no item."""
        return (self.span(start, end),) if start < end else ()

    def item(self, k: int) -> Item | None:
        """Item `k`, or None beyond the ends."""
        return self.items[k] if 0 <= k < len(self.items) else None

    def norm(self, k: int) -> str:
        """The word of item `k`, empty beyond the ends."""
        return norm_at(self.items, k)

    def has(self, k: int) -> bool:
        """Whether there is an item `k`."""
        return 0 <= k < len(self.items)


def infinitive_at(scene: Scene, k: int) -> int:
    """The index of the infinitive whose group starts at `k` (*ne pas le dire*), or -1."""
    while (item := scene.item(k)) is not None and (item.norm in _REFUSING or item.pos == "ADV"):
        k += 1
    return k if item is not None and item.form == "inf" else -1


def refuses_in_marks(scene: Scene, k: int) -> str | None:
    """*invite à ne pas « exagérer »*: what opens the quotation behind a negative adverb at `k`.

    That is the form of its first word (``inf``), or None where no quotation follows.
    """
    item, following = scene.item(k), scene.item(k + 1)
    if item is None or item.norm not in words.NEGATIVE_ADVERBS or following is None:
        return None
    return following.lemma if following.pos == QUOTE else None
