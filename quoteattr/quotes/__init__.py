"""Quotation marks and dialogue dashes → regions: where the words of others stand, with no engine.

The theory
----------
Marks make a language of brackets, so a **pushdown automaton** reads them. Its alphabet is the row
of marks and paragraph breaks that `marks.scan` finds in one regex pass (it jumps from mark to
mark; the words between are never looked at). Its stack holds one frame for each quotation that is
open. Its transitions are a table, `marks.SIGNS`: which *family* a sign opens, which families it
closes. A sign that may do either leans on its neighbours first (a mark after a space and before a
letter leans towards opening) and on the stack where these say nothing:

* an **opener** (« “ „ ‹) opens, unless it leans towards closing and something that it closes is
  open (»so«, „so“);
* a **closer** (» ” ›) closes the nearest quotation of its family; with none open and a lean
  towards opening it opens an inverted quotation, on trial;
* a **straight** mark (" and '') opens or closes as it leans; leaning neither way it closes if the
  innermost quotation is its own, else it opens. After a digit, with nothing to close, it is no
  mark: inches and seconds;
* an **apostrophe** (' ’) is a mark only as the second half of a pair: it opens on trial between a
  space and a letter, and closes only what such a one opened, never after an elided word (l', qu').

What is *on trial* leaves no region when it stays open.

Faults cost a diagnostic and stay in their paragraph:

* ``mixed-marks``: a closer whose family is not open is kept in mind by the innermost quotation.
  If that one finds its own closer later, the odd one was stray; if the paragraph ends first, the
  odd one closes it (“ … », « … ").
* ``unclosed-mark``: a quotation that nothing closes runs to the end of its paragraph, or to the
  closing mark of the quotation around it (`closed` is false).
* ``stray-mark``: a closer with nothing to close.
* ``empty-quotation``: a pair with no words inside; it makes no region.

**Paragraphs.** Any line break ends one: in 1,617 pairs of guillemets of French Wikinews not one
holds a line break. A quotation that is open there goes on in two cases only. Either the next
paragraph *reopens* it, beginning with its opening mark, or with » and more words (the two
customs of French printers); as many quotations go on as marks are repeated. Or the very next marks
of the text are the closers of all that is open (two deep at most), at most `LAPSE_PARAGRAPHS`
paragraphs and `LAPSE_LENGTH` code points away: the writer did not reopen, but did close.

**Time.** Each mark is pushed once and popped once, the look-ahead at a paragraph break is bounded
by a constant or paid for by the marks it consumes, and white space is trimmed from either side
once for each mark: linear, whatever the text. Nothing recurses. `automaton.Automaton.steps`
counts the transitions, so that a test can hold this to account.

**Dialogue.** A paragraph that begins with a dash may be a turn of a dialogue, if it and those
around it show more than the dash: see `turns`. Who says it, and where the narrator cuts in, is read
by `quoteattr.dialogue`.
"""

from quoteattr.model import Diagnostic
from quoteattr.quotes.automaton import Automaton
from quoteattr.quotes.marks import scan
from quoteattr.quotes.regions import Region, RegionKind, nest
from quoteattr.quotes.turns import add_turns

__all__ = ["Region", "RegionKind", "find_regions"]


def find_regions(text: str) -> tuple[tuple[Region, ...], tuple[Diagnostic, ...]]:
    """Find the quotations in marks and the turns of dialogues of a text.

    Regions come in text order, outer first, nested or disjoint. Each mark that quotes is the
    opening, closing or reopening mark of one region, or is named by a diagnostic
    (``unclosed-mark``, ``stray-mark``, ``mixed-marks``, ``empty-quotation``). Offsets are code
    points. Any text gives an answer, in linear time.
    """
    automaton = Automaton(text, scan(text))
    automaton.run()
    quotations = [region for region in automaton.slots if region is not None]
    diagnostics = sorted(automaton.diagnostics, key=lambda found: found.span.start)
    return nest(add_turns(text, quotations)), tuple(diagnostics)
