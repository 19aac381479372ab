"""The pushdown automaton: marks in, regions and diagnostics out. Its theory: `quoteattr.quotes`."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from attrs import define, field

from quoteattr.model import Diagnostic, Span
from quoteattr.quotes.marks import BREAK, Lean, Manner, Mark
from quoteattr.quotes.regions import Region, is_blank, trim

__all__ = ["LAPSE_LENGTH", "LAPSE_PARAGRAPHS", "Automaton"]

#: How far the closing mark of a quotation that no paragraph reopens may be: paragraph breaks.
LAPSE_PARAGRAPHS = 5
#: The same in code points.
LAPSE_LENGTH = 3000
_LAPSE_DEPTH = 2

# Families that open on trial only: the sign is an apostrophe, or more often something else.
_TRIAL = frozenset("IJPWV")
_SINGLE = frozenset("WV")
_REOPENED_BY_CLOSER = frozenset("GA")
_LEAD = re.compile(r"[\s\u200b\u2060\ufeff—–―-]*")
_BREAKS = "\n\r\u2028\u2029"
_SENTENCE_END = frozenset(".!?…")
_AHEAD = 12  # marks by which a quotation that goes on must be told from one inside it
_LEAD_END = frozenset(".,;:!?…)]" + _BREAKS)


@define(slots=True, eq=False)
class _Frame:
    """A quotation that is open: where its words of this paragraph begin, what it has so far."""

    mark: Mark
    family: str
    slot: int
    since: int
    trial: bool
    spans: list[Span] = field(factory=list)
    odd: Mark | None = None
    reopening: Mark | None = None


@define(slots=True, eq=False)
class Automaton:
    """One run over the marks of one text; `steps` counts the transitions."""

    text: str
    marks: Sequence[Mark]
    slots: list[Region | None] = field(factory=list)
    diagnostics: list[Diagnostic] = field(factory=list)
    steps: int = 0
    _stack: list[_Frame] = field(factory=list)
    _anchors: list[_Frame] = field(factory=list)
    _open: Counter[str] = field(factory=Counter)

    def run(self) -> None:
        """Read all marks."""
        index = 0
        while index < len(self.marks):
            self.steps += 1
            mark = self.marks[index]
            if mark.sign == BREAK and self._stack:
                index = self._turn_page(index)
                continue
            if self._goes_on(index):
                self._go_on(self._stack[-1], mark, self._last_word(mark.start))
            elif mark.sign != BREAK:
                self._read(mark)
            index += 1
        self._abandon_all(len(self.text))

    # --- one mark -------------------------------------------------------------------------------

    def _read(self, mark: Mark) -> None:
        if self._closes(mark):
            self._close(mark)
        elif self._opens(mark):
            self._push(mark)
        elif mark.row.manner is not Manner.APOSTROPHE and not mark.measure:
            self._odd(mark)

    def _closes(self, mark: Mark) -> bool:
        """Whether the mark closes a quotation that is open."""
        sign = mark.row
        if sign.opens in _SINGLE:
            on_top = bool(self._stack) and self._stack[-1].family in sign.closes
            return mark.lean is Lean.CLOSE and on_top
        if sign.manner is Manner.CLOSER or mark.lean is Lean.CLOSE:
            return any(self._open[family] for family in sign.closes)
        if mark.lean is Lean.OPEN or not self._anchors:
            return False
        innermost = self._anchors[-1].family
        if sign.manner is Manner.STRAIGHT:
            return innermost == sign.opens
        return innermost in sign.closes and innermost != sign.opens

    @staticmethod
    def _opens(mark: Mark) -> bool:
        """Whether a mark that closes nothing opens a quotation."""
        if mark.row.manner is Manner.STRAIGHT and mark.lean is Lean.NEITHER:
            return not mark.measure
        leans = mark.lean is Lean.OPEN and bool(mark.row.opens)
        return leans or mark.row.manner is Manner.OPENER

    # --- the stack ------------------------------------------------------------------------------

    def _push(self, mark: Mark) -> None:
        family = mark.row.opens
        trial = family in _TRIAL or mark.row.manner is Manner.CLOSER
        frame = _Frame(mark, family, len(self.slots), mark.end, trial)
        self.slots.append(None)
        self._stack.append(frame)
        self._open[frame.family] += 1
        if frame.family not in _SINGLE:
            self._anchors.append(frame)

    def _pop(self) -> _Frame:
        self.steps += 1
        frame = self._stack.pop()
        self._open[frame.family] -= 1
        if frame.family not in _SINGLE:
            self._anchors.pop()
        return frame

    def _close(self, mark: Mark) -> None:
        """Close the nearest quotation that the mark closes; abandon what is open inside it."""
        limit = self._last_word(mark.start)
        while self._stack[-1].family not in mark.row.closes:
            self._abandon(self._pop(), limit)
        frame = self._pop()
        self._fill(frame, mark.start, mark.end)
        if frame.odd is not None:
            self._report("stray-mark", frame.odd)

    def _fill(self, frame: _Frame, words_end: int, end: int) -> None:
        self._finish(frame, words_end)
        span = Span(frame.mark.start, end)
        if frame.spans:
            self.slots[frame.slot] = Region(span, tuple(frame.spans))
        else:
            self.diagnostics.append(Diagnostic("empty-quotation", "no words in the marks", span))

    def _cut(self, frame: _Frame, end: int) -> None:
        words = trim(self.text, frame.since, end)
        if words is not None:
            frame.spans.append(words)
            frame.reopening = None

    def _finish(self, frame: _Frame, end: int) -> None:
        """Cut for the last time; a mark that reopened for no words was stray."""
        self._cut(frame, end)
        if frame.reopening is not None:
            self._report("stray-mark", frame.reopening)

    # --- faults ---------------------------------------------------------------------------------

    def _odd(self, mark: Mark) -> None:
        """Keep a closer of another family in mind, in case that its quotation finds no better."""
        anchor = self._anchors[-1] if self._anchors else None
        if anchor is None or anchor.trial or anchor.odd is not None:
            self._report("stray-mark", mark)
            return
        while self._stack[-1] is not anchor:
            self._abandon(self._pop(), mark.start)
        anchor.odd = mark

    def _abandon_all(self, end: int) -> None:
        limit = self._last_word(end)
        while self._stack:
            self._abandon(self._pop(), limit)

    def _abandon(self, frame: _Frame, limit: int) -> None:
        """Give up a frame, popped just now, that nothing closed before `limit`."""
        if frame.odd is not None:
            self._fill(frame, frame.odd.start, frame.odd.end)
            self._report("mixed-marks", frame.odd)
        elif self._is_closer_of_outer(frame):
            self._anchors[-1].odd = frame.mark
        elif frame.trial:
            if frame.mark.sign != "'":
                closer = frame.mark.row.manner is Manner.CLOSER
                self._report("stray-mark" if closer else "unclosed-mark", frame.mark)
        else:
            self._leave_open(frame, limit)

    def _is_closer_of_outer(self, frame: _Frame) -> bool:
        """Whether an unclosed straight mark rather closes the quotation around it (« … ")."""
        return (
            frame.mark.row.manner is Manner.STRAIGHT
            and frame.mark.lean is Lean.NEITHER
            and not frame.spans
            and bool(self._anchors)
            and not self._anchors[-1].trial
            and self._anchors[-1].odd is None
        )

    def _leave_open(self, frame: _Frame, limit: int) -> None:
        self._report("unclosed-mark", frame.mark)
        self._finish(frame, limit)
        if frame.spans:
            span = Span(frame.mark.start, frame.spans[-1].end)
            self.slots[frame.slot] = Region(span, tuple(frame.spans), closed=False)

    def _report(self, code: str, mark: Mark) -> None:
        message = _MESSAGES[code].format(self.text[mark.start : mark.end])
        self.diagnostics.append(Diagnostic(code, message, Span(mark.start, mark.end)))

    def _last_word(self, end: int) -> int:
        while end > 0 and is_blank(self.text[end - 1]):
            end -= 1
        return end

    # --- paragraphs -----------------------------------------------------------------------------

    def _turn_page(self, index: int) -> int:
        """Decide what goes on after the break at `index`; the index to read on from."""
        first = index
        while first < len(self.marks) and self.marks[first].sign == BREAK:
            self.steps += 1
            first += 1
        limit = self._last_word(self.marks[index].start)
        kept = self._reopened(limit, self.marks[index].end, first)
        if not kept and self._lapses(index, first):
            self._pass_breaks(index, first)
            return first
        # An inner one that nothing closes may turn out to close the one around it, which then ends.
        while len(self._stack) > kept or (self._stack and self._stack[-1].odd is not None):
            self._abandon(self._pop(), limit)
        kept = len(self._stack)
        for frame, mark in zip(self._stack, self.marks[first : first + kept], strict=True):
            self.steps += 1
            self._go_on(frame, mark, limit)
        return first + kept

    def _go_on(self, frame: _Frame, mark: Mark, end: int) -> None:
        """Cut at `end`; the quotation goes on after a mark that opens it again."""
        self._finish(frame, end)
        frame.since = mark.end
        frame.reopening = mark

    def _goes_on(self, index: int) -> bool:
        """Whether the mark begins a paragraph of the quotation whose break a page has lost.

        It begins with a sentence after a sentence, as the quotation did, and of the next two marks
        the first closes and the second does not: "One. "Another.", he said.
        """
        mark, frame = self.marks[index], self._stack[-1] if self._stack else None
        if frame is None or frame.trial or frame.odd is not None or mark.sign != frame.mark.sign:
            return False
        words = trim(self.text, frame.since, mark.start)
        if words is None or not self._opens(mark):
            return False
        if self.text[words.start].islower() or self.text[words.end - 1] not in _SENTENCE_END:
            return False
        ahead = self.marks[index + 1 : index + 1 + _AHEAD]
        paragraph = takewhile(lambda m: m.sign != BREAK, ahead)
        of_family = (m for m in paragraph if frame.family in m.row.opens + m.row.closes)
        closer, other = next(of_family, None), next(of_family, None)
        closed = closer is not None and not self._opens(closer)
        return closed and (other is None or self._opens(other))

    def _reopened(self, limit: int, start: int, first: int) -> int:
        """How many quotations the marks that begin the next paragraph reopen, outermost first.

        `limit` is the end of the last word before the break, `start` the end of the break, `first`
        the index of the next mark.
        """
        count = 0
        for frame in self._stack:
            lead = _LEAD.match(self.text, start)
            position = first + count
            if lead is None or position >= len(self.marks):
                break
            mark = self.marks[position]
            if frame.since >= limit or mark.start != lead.end():
                break
            if not self._reopens(mark, position, frame):
                break
            count += 1
            start = mark.end
        return count

    def _reopens(self, mark: Mark, position: int, frame: _Frame) -> bool:
        if frame.trial or frame.odd is not None:
            return False
        if mark.sign == frame.mark.sign:
            return True
        closes = frame.family in mark.row.closes and frame.family in _REOPENED_BY_CLOSER
        return closes and self._has_words(mark.end) and self._is_closed_later(position, frame)

    def _has_words(self, start: int) -> bool:
        """Whether words follow in the paragraph: a closer alone on its line does not reopen."""
        text = self.text
        while start < len(text) and is_blank(text[start]) and text[start] not in _BREAKS:
            start += 1
        return start < len(text) and text[start] not in _LEAD_END

    def _is_closed_later(self, position: int, frame: _Frame) -> bool:
        """Whether a later mark closes the family: then this one need not be the end."""
        for mark in self.marks[position + 1 : position + 1 + LAPSE_PARAGRAPHS]:
            if frame.family in mark.row.opens + mark.row.closes:
                return frame.family in mark.row.closes
        return False

    def _lapses(self, index: int, first: int) -> bool:
        """Whether the mark at `first` and its followers close all that is open."""
        count = len(self._anchors)
        closers = self.marks[first : first + count]
        return (
            1 <= count <= _LAPSE_DEPTH
            and len(closers) == count
            and first - index <= LAPSE_PARAGRAPHS
            and closers[-1].end - self.marks[index].start <= LAPSE_LENGTH
            and all(map(_just_closes, closers, reversed(self._anchors)))
        )

    def _pass_breaks(self, index: int, closer: int) -> None:
        """Cut the open quotations at each break from `index` to the closer."""
        while self._stack[-1].family in _SINGLE:
            self._abandon(self._pop(), self.marks[index].start)
        for mark in self.marks[index:closer]:
            self.steps += 1
            for frame in self._stack:
                self._cut(frame, mark.start)
                frame.since = mark.end


def _just_closes(mark: Mark, frame: _Frame) -> bool:
    """Whether a mark can be nothing else than the closer of a quotation that may go on."""
    manner = mark.row.manner
    closes = mark.lean is Lean.CLOSE or (manner is Manner.CLOSER and mark.lean is Lean.NEITHER)
    apt = not frame.trial and frame.odd is None and frame.family in mark.row.closes
    return apt and closes and manner is not Manner.OPENER


_MESSAGES = {
    "mixed-marks": "{} closes a quotation that another mark opens",
    "stray-mark": "{} closes nothing",
    "unclosed-mark": "nothing closes {}",
}
