"""One article as this package reads it: tokens, capitals, sentences, and what stands in quotes."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen

from quoteattr.analysis import Analysis
from quoteattr.model import Span
from quoteattr.tables import closed

__all__ = ["Article", "Place"]

_MARKS: Final = frozenset(" \u00a0\u202f\u2009\u200e\u200f")
_OPENING: Final = frozenset("«“:–—")  # a dash ends the dateline
_ARABIC: Final = ("al-", "el-", "ad-", "as-", "ar-", "at-", "ben-", "bin-", "ibn-")
_BEHIND_SUBJECTS: Final = closed("behind_subjects")
_UNSEEN: Final = "\u200e\u200f"  # marks of direction, which tweets bring along


@frozen
class Place:
    """Where a token stands: its number, its sentence, its paragraph.

    `reported` numbers the content of an attribution that holds it, 0 for the writer's words.
    """

    token: int
    sentence: int
    paragraph: int
    reported: int


class Article:
    """A text with its analysis; indices are those of tokens, end exclusive.

    `quoted` and `reported` are what is known of it: somebody's own words, and the contents of
    attributions.
    """

    def __init__(
        self,
        text: str,
        analysis: Analysis,
        quoted: Iterable[Span] = (),
        reported: Iterable[Span] = (),
    ) -> None:
        self.text = text
        self.tokens = analysis.tokens
        self.norms = [token.norm for token in analysis.tokens]
        self.poses = [token.pos for token in analysis.tokens]
        self.starts = [token.start for token in analysis.tokens]
        self.ends = [token.end for token in analysis.tokens]
        self.capitals = [self._capital(index) for index in range(len(self.tokens))]
        self.firsts = [sentence.first for sentence in analysis.sentences]
        self._breaks = [found.start() for found in re.finditer("\n", text)]
        self._quoted = sorted(quoted)
        self._reported = sorted(reported)

    def __len__(self) -> int:
        return len(self.norms)

    def _capital(self, index: int) -> bool:
        """Whether a token can belong to a proper name by its form."""
        start, norm = self.starts[index], self.norms[index]
        if self.text[start].isupper():
            return True
        if "-" in norm and norm.startswith(_ARABIC):
            return self.text[start + 3 : self.ends[index]] != norm[3:]
        # a site: exemple.org
        return "." in norm[1:-1] and norm[0].isalpha() and norm[-1].isalpha()

    def words(self, first: int, last: int) -> str:
        """The text of tokens `first` to `last`, as it stands."""
        return self.text[self.starts[first] : self.ends[last - 1]].strip(_UNSEEN)

    def span(self, first: int, last: int) -> Span:
        """The span of tokens `first` to `last`."""
        return Span(self.starts[first], self.ends[last - 1])

    def joined(self, index: int) -> bool:
        """Whether token `index` follows the one before on the same line, spaces apart."""
        gap = self.text[self.ends[index - 1] : self.starts[index]]
        return _MARKS.issuperset(gap)

    def sentence(self, index: int) -> int:
        """The number of the sentence that holds token `index`."""
        return max(0, bisect_right(self.firsts, index) - 1)

    def bounds(self, index: int) -> tuple[int, int]:
        """The first token of the sentence that holds token `index`, and the one after its last."""
        number = self.sentence(index)
        last = self.firsts[number + 1] if number + 1 < len(self.firsts) else len(self)
        return self.firsts[number], last

    def place(self, index: int) -> Place:
        """Where token `index` stands."""
        start = self.starts[index] if index < len(self) else 0
        return Place(
            index, self.sentence(index), bisect_left(self._breaks, start), self.reported(start)
        )

    def before(self, index: int) -> str:
        """The word before token `index`, as `norms` has it; ``""`` at the head of the article."""
        return self.norms[index - 1] if index > 0 else ""

    def opens_sentence(self, index: int) -> bool:
        """Whether token `index` is the first word of a sentence, a line or a quotation."""
        if index == 0 or self.norms[index - 1] in _OPENING:
            return True
        if "\n" in self.text[self.ends[index - 1] : self.starts[index]]:
            return True
        return self.bounds(index)[0] == index

    def opens_verb_group(self, index: int) -> bool:
        """Whether a verb stands at a token, or what can only stand before one."""
        if index >= len(self):
            return False
        return self.poses[index] in ("VERB", "AUX") or self.norms[index] in _BEHIND_SUBJECTS

    def at(self, span: Span) -> tuple[int, int]:
        """The tokens that overlap a span (an empty range where there is none)."""
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)

    def reported(self, offset: int) -> int:
        """The number (from 1) of the reported content that holds `offset`; 0 where none does."""
        return _holder(self._reported, offset)

    def is_quoted(self, offset: int) -> bool:
        """Whether the code point at `offset` lies in somebody's quoted words."""
        return _holder(self._quoted, offset) > 0


def _holder(spans: Sequence[Span], offset: int) -> int:
    """The number (from 1) of the last span to start up to `offset`, if it holds that; else 0."""
    count = bisect_right(spans, offset, key=lambda span: span.start)
    return count if count and offset < spans[count - 1].end else 0
