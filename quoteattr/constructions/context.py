"""What the features of all candidates of a period ask for again and again, found once."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property

from quoteattr.analysis import Token
from quoteattr.constructions.reporting import cues
from quoteattr.decide import bucket
from quoteattr.grammar.page import QUOTE, TOP, Item
from quoteattr.grammar.predicates import Group
from quoteattr.grammar.scene import Scene
from quoteattr.tables import closed

__all__ = ["Context", "exact", "word"]

_CLOSED = closed("words_at_joints")


class Context:
    """A period with what the features of all its candidates ask for again and again."""

    def __init__(self, scene: Scene, spoken: int | None) -> None:
        """`spoken`: the words from the last content to the period; None where there is none."""
        self.scene = scene
        self.items = scene.items
        self.spoken = spoken
        self._seen: dict[tuple[object, ...], tuple[str, ...]] = {}

    def seen(self, look: Callable[..., Iterator[str]], *asked: int | str) -> tuple[str, ...]:
        """What is seen in some words: many candidates have the same content, or the same cue."""
        key = (look, *asked)
        if key not in self._seen:
            self._seen[key] = tuple(look(self, *asked))
        return self._seen[key]

    @cached_property
    def starts(self) -> list[int]:
        """Where the items start (code points)."""
        return [item.start for item in self.items]

    @cached_property
    def ends(self) -> list[int]:
        """Where the items end (code points)."""
        return [item.end for item in self.items]

    @cached_property
    def known(self) -> frozenset[int]:
        """The heads of the groups that report, after the grammar's own rules."""
        return frozenset(group.head for group in cues(self.scene))

    @cached_property
    def groups(self) -> dict[int, Group]:
        """The verb groups by the place where their last word ends (code points)."""
        return {self.items[group.last].end: group for group in self.scene.groups}

    @cached_property
    def place(self) -> tuple[str, ...]:
        """Where the period stands in the text, and how far behind the last content."""
        return (*_place(self), _distance(self.spoken))

    def first(self, position: int) -> int:
        """The first item that ends behind a place in the text."""
        return bisect_right(self.ends, position)

    def last(self, position: int) -> int:
        """The item after the last one that starts before a place in the text."""
        return bisect_left(self.starts, position)


def _place(context: Context) -> Iterator[str]:
    scene = context.scene
    text, period = scene.page.text, scene.period
    if period.level != TOP:
        yield "inside a quotation"
        return
    before = text[max(0, period.start - 3) : period.start]
    if "\n" in before or not before:
        yield "opens a paragraph"
    behind = text[period.end : period.end + 3]
    closed = text[period.end - 1] in ".!?…"
    if "\n" in behind or not behind.strip():
        yield "closes a paragraph" if closed else "a line without a stop"
    if len(period.items) <= 8:
        yield "short period"


def _distance(spoken: int | None) -> str:
    if spoken is None:
        return "nobody has spoken"
    return f"spoken {bucket(spoken, (0, 1, 4, 12, 30))} words before"


def word(item: Item | Token | None) -> str:
    """A word as a feature: closed classes by name, the others by sort."""
    if item is None:
        return "nothing"
    if item.pos == QUOTE:
        return "a quoted clause" if item.form == "clause" else "quoted words"
    if item.norm in _CLOSED:
        return item.norm
    return f"{item.pos} {item.form}".strip()


def exact(item: Item | None) -> str:
    """A word as a feature: itself; of a verb, a noun or an adjective what a dictionary has."""
    if item is None or item.pos == QUOTE:
        return word(item)
    return f"{item.lemma or item.norm} {item.form}" if item.form else item.lemma or item.norm
