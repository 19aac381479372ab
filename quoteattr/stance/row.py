"""The tokens of a text with what the attributions make of each: whose content, whose cue.

A token has one *label*: the innermost attribution whose content holds it, or `WRITER`. The words
around a cue are those with the label of the cue itself: the frame of reported words never runs into
a content, and the frame of words reported inside a content never runs out of it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from quoteattr.analysis import Analysis
from quoteattr.grammar import words
from quoteattr.model import Attribution, Span
from quoteattr.stance.line import Line

__all__ = ["WRITER", "Row", "is_clear"]

WRITER: Final = -1
"""The label of a token that stands in no content."""
_LONGEST: Final = 80  # tokens of a content that are read: deep nesting stays linear


class Row:
    """Tokens, labels and sentences; token ranges are end exclusive."""

    def __init__(self, text: str, analysis: Analysis, attributions: Sequence[Attribution]) -> None:
        self.text = text
        self.tokens = analysis.tokens
        self.norms = [token.norm for token in analysis.tokens]
        self._starts = [token.start for token in analysis.tokens]
        self._ends = [token.end for token in analysis.tokens]
        self._firsts = [sentence.first for sentence in analysis.sentences]
        self.labels = [WRITER] * len(self.tokens)
        self.cues = [WRITER] * len(self.tokens)
        self._paint(attributions)

    def _paint(self, attributions: Sequence[Attribution]) -> None:
        """Label the tokens, longer contents first, so that the innermost has the last word."""
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
        """The tokens that share a code point with a span."""
        first = bisect_right(self._ends, span.start)
        return first, max(first, bisect_left(self._starts, span.end))

    def sentence(self, token: int) -> tuple[int, int]:
        """The sentence of a token, or of the end of the text."""
        place = bisect_right(self._firsts, token)
        first = self._firsts[place - 1] if place else 0
        return first, self._firsts[place] if place < len(self._firsts) else len(self.tokens)

    def opening(self, attribution: Attribution) -> tuple[int, int]:
        """The tokens of the first sentence of a content, as far as `_LONGEST` goes."""
        first, _ = self.within(attribution.content[0])
        _, last = self.within(attribution.content[-1])
        return first, max(first, min(last, self.sentence(first)[1], first + _LONGEST))

    def is_under_que(self, attribution: Attribution) -> bool:
        """Whether *que* opens a content."""
        first, _ = self.within(attribution.content[0])
        return first > 0 and self.norms[first - 1] in words.QUE

    def line(self, first: int, last: int) -> Line:
        """Tokens as a string to look fixed phrases up in."""
        return Line(self.norms[first:last], first)

    def span(self, first: int, last: int) -> Span:
        """The span of a token range that is not empty."""
        return Span(self._starts[first], self._ends[last - 1])

    def is_capital(self, token: int) -> bool:
        """Whether the word is written with a capital."""
        return self.text[self._starts[token]].isupper()


def is_clear(span: Span, attribution: Attribution) -> bool:
    """Whether a span touches neither the content nor the cue nor the source."""
    parts = (attribution.cue, attribution.source)
    taken = (*attribution.content, *(part.span for part in parts if part is not None))
    return not any(span.overlaps(other) for other in taken)
