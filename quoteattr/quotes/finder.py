"""From a text to its regions: marks first, then the turns of dialogues around and among them."""

from quoteattr.model import Diagnostic
from quoteattr.quotes.automaton import Automaton
from quoteattr.quotes.marks import scan
from quoteattr.quotes.regions import Region, nest
from quoteattr.quotes.turns import add_turns

__all__ = ["find_regions"]


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
