"""A text as its readers see it: rough spots smoothed, and a way home for every offset.

A reader passes over what paper and web pages leave in a text: lines that are wrapped in the middle
of a sentence, words cut at the end of a line, soft hyphens and signs without width, spaces set
twice, letters that a scanner took for figures. A `View` is the text without them. The stages read
the view; what they find is sent back to the untouched text (`View.home`). The views of other rough
matter (markup, say) stack: each has the one below it as its `base`.

**Lines.** A single line break is a space where the sentence goes on: before a small letter, or
behind a word that ends no line (*le*, *de*, a comma). Where several lines of a text do that, it is
wrapped: its lines then are full ones, and such a line joins the next whatever letter begins it.

**Words.** At a hyphen before the break the lexicon is asked: *dé-⏎claré* is one word, *peut-⏎être*
and *dit-⏎il* keep their hyphen.

All is decided in a few passes, linear in the text. A text without rough spots is its own view.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple, TypeVar

from attrs import frozen

from quoteattr.engines.tagger import load_tagger
from quoteattr.model import Span, moved
from quoteattr.spelling import fold
from quoteattr.tables import closed

__all__ = ["Edit", "View", "smooth"]

T = TypeVar("T")


class Edit(NamedTuple):
    """Code points `start` to `end` of a text that a view shows as `new`, which is no longer."""

    start: int
    end: int
    new: str


@frozen
class View:
    """A text to read, and where its characters stand in the text that it was made of.

    `edges` are the offsets in `text` at which a stretch of copied characters begins, `homes` where
    those stand in the text below; `base` is the view that the text below is of, if it is one.
    """

    text: str
    edges: tuple[int, ...] = (0,)
    homes: tuple[int, ...] = (0,)
    base: "View | None" = None

    @classmethod
    def of(cls, text: str, edits: Iterable[Edit], base: "View | None" = None) -> "View":
        """The view of a text with some edits, which stand in text order and never overlap."""
        pieces: list[str] = []
        edges, homes = [0], [0]
        reached = length = 0
        for start, end, new in edits:
            pieces += (text[reached:start], new)
            length += start - reached + len(new)
            reached = end
            edges.append(length)
            homes.append(end)
        if not pieces:
            return base or cls(text)
        return cls("".join((*pieces, text[reached:])), tuple(edges), tuple(homes), base)

    def span(self, span: Span) -> Span:
        """The stretch of the untouched text from the first to the last character of a span."""
        start = self._home(span.start)
        return Span(start, max(start, self._home(span.end - 1) + 1) if len(span) else start)

    def _home(self, offset: int) -> int:
        k = bisect_right(self.edges, offset) - 1
        home = self.homes[k] + offset - self.edges[k]
        return home if self.base is None else self.base._home(home)

    def home(self, value: T) -> T:
        """A value with every span in it, however deep, sent to the untouched text."""
        sent: T = moved(value, self.span)
        return sent


_SPACE: Final = "[ \t\u00a0\u2009\u202f]"
_ROUGH: Final = (
    # Signs that have no width: soft hyphens, joiners, marks of direction and of byte order.
    re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+"),
    # What scanners make of l' and of le at the start of a word: 1', I', Ie; ll for Il.
    re.compile(r"(?<![\w'’.,])(?:[1I](?=['’][^\W\d_])|I(?=es?\b)|l(?=l[ \u00a0]))"),
    # Every run of spaces is looked at once, from its second one on.
    re.compile(rf"(?<={_SPACE})(?<!{_SPACE}{_SPACE}){_SPACE}++(?=\S)"),
)
_MEANT: Final = {"1": "l", "I": "l", "l": "I"}


def smooth(text: str, base: View | None = None) -> View:
    """The view of a text without its rough spots; `base` is that which the text is of, if any."""
    view = base or View(text)
    for rough in _ROUGH:
        edits = (Edit(*m.span(), _MEANT.get(m[0], "")) for m in rough.finditer(view.text))
        view = View.of(view.text, edits, view)
    return View.of(view.text, _joints(view.text), view)


# --- lines ----------------------------------------------------------------------------------------

_LINE: Final = re.compile(r"(?<![^\r\n])[^\r\n]*\S")
_BREAK: Final = re.compile(r"[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*")
_ENDS: Final = ".!?…;:"
# A line that begins so is an item, a turn or an hour, and no sentence of the line before goes on.
_ITEM: Final = re.compile(r"[-–—•*·>|]|\d+(?:[.)]\s|\s?[h:]\s?\d)|\S+@|https?:")
_ENDS_NO_LINE: Final = closed("ends_no_line")
_NARROW: Final = 30  # code points of the shortest line that is wrapped
_WIDE: Final = 130  # of the longest
_FULL: Final = 0.87  # the part of the width that a full line takes with the word after it
_FEWEST: Final = 2  # lines that break within a sentence, in a text that is wrapped


class _Joint(NamedTuple):
    """A single line break: code points `start` to `end`, with the lines on either side."""

    start: int
    end: int
    before: str
    after: str

    @property
    def cuts(self) -> bool:
        """Whether a word is cut at the break: *dé-⏎claré*, *Saint-⏎Rémy*."""
        joined = self.before[-2:-1].isalpha() and self.after[0].isalpha()
        return joined and self.before[-1] in "-‐‑¬"

    @property
    def within(self) -> bool:
        """Whether the break plainly stands within a sentence."""
        last = self.before[-1]
        if self.cuts or self.after[0].islower():
            return self.cuts or last not in _ENDS
        return last == "," or fold(self.before.rpartition(" ")[2]) in _ENDS_NO_LINE

    @property
    def apart(self) -> bool:
        """Whether the line after is one of its own: an item, a line in other capitals."""
        other = self.before.isupper() != self.after.isupper()
        return _ITEM.match(self.after) is not None or other and not self.after[0].islower()

    def is_full(self, width: int) -> bool:
        """Whether the word that begins the next line had no room on this one."""
        return len(f"{self.before} {self.after.split(maxsplit=1)[0]}") >= _FULL * width


def _joints(text: str) -> Iterator[Edit]:
    """The breaks within a paragraph, as edits."""
    found = [joint for joint in _breaks(text) if not joint.apart]
    width = _width(found)
    for joint in found:
        if joint.cuts:
            yield Edit(joint.start - (not _keeps_hyphen(joint)), joint.end, "")
        elif joint.within or width and joint.is_full(width):
            yield Edit(joint.start, joint.end, " ")


def _breaks(text: str) -> Iterator[_Joint]:
    for line, following in pairwise(_LINE.finditer(text)):
        gap = _BREAK.fullmatch(text, line.end(), following.start())
        after = following[0]
        indent = len(after) - len(after.lstrip())
        if gap is not None and indent < 2:
            yield _Joint(line.end(), following.start() + indent, line[0].strip(), after.strip())


def _width(joints: Sequence[_Joint]) -> int:
    """The width that a text is wrapped to; 0 where it is not wrapped."""
    inside = [len(joint.before) for joint in joints if joint.within]
    width = max(inside, default=0)
    wrapped = len(inside) >= _FEWEST and _NARROW <= width <= _WIDE
    return width if wrapped and 3 * len(inside) >= len(joints) else 0


# --- words ----------------------------------------------------------------------------------------

_LAST: Final = re.compile(r"[^\W\d_]+\Z")
_FIRST: Final = re.compile(r"[^\W\d_]+")
_HANGING: Final = closed("hangs_on_a_hyphen")


def _keeps_hyphen(joint: _Joint) -> bool:
    """Whether the word that a break cuts has the hyphen as a part of it."""
    before, after = _LAST.search(joint.before[:-1]), _FIRST.match(joint.after)
    if before is None or after is None or joint.before[-1] == "¬":
        return False
    if after[0][0].isupper():
        return not joint.before.isupper()
    first, second = fold(before[0]), fold(after[0])
    knows = load_tagger().known_tags
    if knows(first + second):
        return False
    if second in _HANGING or knows(f"{first}-{second}"):
        return True
    return bool(knows(first) and knows(second))
