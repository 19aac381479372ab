"""The words of a text with what the attributions make of each: whose content, whose cue.

A word has one *label*: the innermost attribution whose content holds it, or `WRITER`. The words
around a cue are those with the label of the cue itself: the frame of reported words never runs into
a content, and the frame of words reported inside a content never runs out of it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from quoteattr.grammar import words
from quoteattr.grammar.page import Item, Page
from quoteattr.model import Attribution, Span
from quoteattr.stance.line import Line

__all__ = ["MARKS", "WRITER", "Row", "is_clear"]

WRITER: Final = -1
"""The label of a word that stands in no content."""
MARKS: Final = frozenset('«»“”"')
_LONGEST: Final = 80  # words of a content that are read: deep nesting stays linear


class Row(Line):
    """The words of a page with labels and sentences; `items` are of its periods, or marks."""

    def __init__(self, page: Page, attributions: Sequence[Attribution]) -> None:
        self.items = list(_items(page))
        places = [(item.start, item.end) for item in self.items]
        super().__init__(page.text, places, [item.norm for item in self.items])
        self._begins = [start for start, _ in places]
        self._ends = [end for _, end in places]
        tokens = page.analysis.tokens
        self._firsts = [
            bisect_left(self._begins, tokens[sentence.first].start)
            for sentence in page.analysis.sentences
        ]
        self.labels = [WRITER] * len(places)
        self.cues = [WRITER] * len(places)
        self._paint(attributions)

    def _paint(self, attributions: Sequence[Attribution]) -> None:
        """Label the words, longer contents first, so that the innermost has the last word."""
        sizes = [sum(map(len, attribution.content)) for attribution in attributions]
        for index in sorted(range(len(attributions)), key=lambda index: (-sizes[index], index)):
            for span in attributions[index].content:
                first, last = self.within(span)
                self.labels[first:last] = [index] * (last - first)
        for index, attribution in enumerate(attributions):
            if attribution.cue is not None:
                first, last = self.within(attribution.cue.span)
                self.cues[first:last] = [index] * (last - first)

    def within(self, span: Span) -> tuple[int, int]:
        """The words that share a code point with a span."""
        first = bisect_right(self._ends, span.start)
        return first, max(first, bisect_left(self._begins, span.end))

    def sentence(self, word: int) -> tuple[int, int]:
        """The sentence of a word, or of the end of the text."""
        place = bisect_right(self._firsts, word)
        first = self._firsts[place - 1] if place else 0
        return first, self._firsts[place] if place < len(self._firsts) else len(self.items)

    def opening(self, attribution: Attribution) -> tuple[int, int]:
        """The words of the first sentence of a content, as far as `_LONGEST` goes."""
        first, _ = self.within(attribution.content[0])
        _, last = self.within(attribution.content[-1])
        return first, max(first, min(last, self.sentence(first)[1], first + _LONGEST))

    def is_under_que(self, attribution: Attribution) -> bool:
        """Whether *que* opens a content."""
        first, _ = self.within(attribution.content[0])
        return first > 0 and self.norms[first - 1] in words.QUE


def _items(page: Page) -> Iterator[Item]:
    """The words of a page in text order, and the marks, which are no items of its periods."""
    found = {item.token: item for row in page.periods for item in row.items if item.region < 0}
    reached = 0
    for index, token in enumerate(page.analysis.tokens):
        item = found.get(index)
        if item is None:
            place = (token.start, token.end, token.norm, token.pos, token.form, token.lemma)
            item = Item(*place, index, -1)
        if item.start >= reached:
            yield item
            reached = item.end


def is_clear(span: Span, attribution: Attribution) -> bool:
    """Whether a span touches neither the content nor the cue nor the source."""
    parts = (attribution.cue, attribution.source)
    taken = (*attribution.content, *(part.span for part in parts if part is not None))
    return not any(span.overlaps(other) for other in taken)
