"""A text laid out for the grammar: periods of items, one row a level of quotation.

The grammar reads a sentence as a writer builds it: a quotation is one constituent, whatever it
holds. So each region of `quoteattr.quotes` becomes a single *item* in the row of the level that
encloses it, and its own words form rows of their own, one level down. A *period* is a row from one
sentence end to the next *at its level*: a full stop inside a quotation does not end the sentence
that frames the quotation.

Building is one pass over tokens and regions with a stack, linear in both.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from attrs import define, field, frozen

from quoteattr.analysis import Analysis, Token
from quoteattr.grammar.words import AVOIR, THIRD_PERSON, TIME_NOUNS, TITLES
from quoteattr.lexicon import may_be_finite
from quoteattr.model import Kind, Span
from quoteattr.quotes import Region
from quoteattr.tables import closed

__all__ = ["QUOTE", "TOP", "Item", "Page", "Period", "Range", "build_page", "norm_at", "trim"]

Range = tuple[int, int]  # a run of items: the first, and the one after the last
QUOTE = "«»"  # the part of speech of an item that stands for a whole quotation
TOP = -1  # the level of the writer's own words
NEAR = 1_000  # code points at the start of a quotation that tell a name or a term from speech
LONGEST = 250  # items of a period; a longer sentence is cut, so that work stays linear


class Item(NamedTuple):
    """A word, or a quotation seen as one constituent; offsets are code points.

    The form of a quotation is ``clause`` where it holds a finite verb, else empty; its lemma is the
    form of its first word, so that ``fin`` marks a predicate whose subject stands before the marks.
    """

    start: int
    end: int
    norm: str
    pos: str
    form: str
    lemma: str
    token: int
    region: int


@frozen(slots=True)
class Period:
    """A row of items at one level: `level` is the index of the enclosing region, or `TOP`."""

    level: int
    items: tuple[Item, ...]

    @property
    def start(self) -> int:
        """Where its first word starts (code points)."""
        return self.items[0].start

    @property
    def end(self) -> int:
        """Where its last word ends (code points)."""
        return self.items[-1].end


@frozen(slots=True)
class Page:
    """A text with what an engine says of it, its regions, and its periods in text order."""

    text: str
    analysis: Analysis
    regions: tuple[Region, ...]
    periods: tuple[Period, ...]

    def content(self, start: int, end: int) -> tuple[tuple[Span, ...], Kind] | None:
        """The content spans and the kind of the words from `start` to `end` (code points).

        The kind follows from the marks alone. Where all the words stand between marks the spans
        are the quoted words, without the marks. None where there is no word at all.
        """
        trimmed = trim(self.text, start, end)
        if trimmed is None:
            return None
        quoted = [s for region in self.regions_within(Span(start, end)) for s in region.spans]
        if quoted and _wordless(self.text, trimmed, quoted):
            return tuple(quoted), Kind.DIRECT
        # Where nothing closes the marks, they end with their words.
        if any(r.spans and r.spans[0].start <= trimmed.start for r in self._around(trimmed)):
            return (trimmed,), Kind.DIRECT
        return (trimmed,), Kind.MIXED if quoted else Kind.INDIRECT

    def words(self, region: int) -> list[str]:
        """The first quoted words of a region, cut at white space: `NEAR` code points of them."""
        spans = self.regions[region].spans
        if not spans:
            return []
        start, end = spans[0].start, spans[-1].end
        return self.text[start : min(end, start + NEAR)].split()

    def last_sign(self, region: int) -> str:
        """The sign or letter that ends the quoted words of a region, empty where there are none."""
        spans = self.regions[region].spans
        return self.text[spans[-1].end - 1] if spans else ""

    def regions_within(self, span: Span) -> list[Region]:
        """The outermost regions that lie inside a span, in text order."""
        found: list[Region] = []
        index = self._first_region(span.start)
        while index < len(self.regions) and self.regions[index].span.start < span.end:
            region = self.regions[index]
            index += 1
            if region.span.end <= span.end:
                found.append(region)
                index = max(index, self._first_region(region.span.end))  # past those inside it
        return found

    def regions_over(self, start: int, end: int) -> list[Region]:
        """The regions that share a place with the words from `start` to `end`, outer ones first."""
        around = list(self._around(Span(start, start)))
        inside = self.regions[self._first_region(start) : self._first_region(end)]
        return [*reversed(around), *inside]

    def _first_region(self, position: int) -> int:
        return bisect_left(self.regions, position, key=lambda region: region.span.start)

    def _around(self, span: Span) -> Iterator[Region]:
        index: int | None = self._first_region(span.start) - 1
        while index is not None and index >= 0:
            region = self.regions[index]
            if region.span.end >= span.end:
                yield region
            index = region.parent


def norm_at(items: Sequence[Item], k: int) -> str:
    """The word of item `k`, empty beyond the ends."""
    return items[k].norm if 0 <= k < len(items) else ""


def trim(text: str, start: int, end: int) -> Span | None:
    """The span without space and clause punctuation at its edges; None if nothing is left."""
    while start < end and (text[start].isspace() or text[start] in ",;:.…!?)]–—-"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:(–—-"):
        end -= 1
    return Span(start, end) if any(c.isalnum() for c in text[start:end]) else None


def _wordless(text: str, span: Span, quoted: Sequence[Span]) -> bool:
    """Whether nothing but signs stands outside the quoted spans."""
    reached = span.start
    for inner in (*quoted, Span(span.end, span.end)):
        if any(c.isalnum() for c in text[reached : inner.start]):
            return False
        reached = max(reached, inner.end)
    return True


_LINKS = closed("euphonic_t")
_BEFORE_HEAD = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "ADV", "CCONJ", "PUNCT"})
_ORDINALS = closed("ordinals")
_MEDIA = closed("nouns_of_media")
_FIRM = frozenset({"PROPN", "PUNCT", "NUM", "PRON", "AUX"})


def _may_host(norm: str) -> bool:
    """Whether a word is an auxiliary or reports, so that its subject may follow it."""
    return norm in AVOIR or may_be_finite(norm)


def _bears_name(item: Item) -> bool:
    """Whether a name may follow a word: a first name, a title."""
    return item.pos == "PROPN" or item.norm in TITLES


def build_page(text: str, analysis: Analysis, regions: tuple[Region, ...]) -> Page:
    """Lay a text out in periods."""
    builder = _Builder(text, regions)
    ends = {sentence.last - 1 for sentence in analysis.sentences}
    tokens = analysis.tokens
    for index, token in enumerate(tokens):
        builder.add(index, token, tokens[index + 1] if index + 1 < len(tokens) else None)
        if index in ends:
            builder.end_period(token.end)
    return Page(text, analysis, regions, builder.finish())


@define
class _Level:
    """An open region, or the writer's own words: its row, and what will be said of the whole."""

    region: int = TOP
    token: int = 0
    form: str = ""
    opening: str = ""
    row: list[Item] = field(factory=list)


class _Builder:
    """The stack of open regions and the row that grows at each level."""

    def __init__(self, text: str, regions: tuple[Region, ...]) -> None:
        self.text = text
        self.regions = regions
        self.next_region = 0
        self.levels = [_Level()]
        self.periods: list[Period] = []
        self.families: set[str] = set()  # days and months that are somebody's name

    def add(self, index: int, token: Token, following: Token | None) -> None:
        self.close_until(token.start)
        self._open_until(index, token.start)
        level = self.levels[-1]
        if level.region != TOP and self._is_mark(token, self.regions[level.region]):
            return
        level.form = "clause" if token.form == "fin" else level.form
        level.opening = level.opening or token.form or "none"
        pos, form = token.pos, token.form
        if token.norm.removeprefix("t-") in THIRD_PERSON and self._is_inverted(token):
            self._invert(index, token)
            return
        if token.norm in TIME_NOUNS and (pos == "PROPN" or self.text[token.start].isupper()):
            pos, form = self._time_or_name(token), ""
        elif pos not in _FIRM and self._goes_on_a_name(token):
            pos, form = "PROPN", ""
        elif form == "ppart" and level.row and level.row[-1].pos == "DET":
            pos, form = "NOUN", ""  # *le délégué*, *le mis en cause*
        elif pos == "ADJ" and self._is_nominal(token, following):
            pos = "NOUN"  # *les Occidentaux*, *le collectif*
        item = Item(token.start, token.end, token.norm, pos, form, token.lemma, index, -1)
        level.row.append(item)
        if len(level.row) >= LONGEST:
            self._flush()

    def _open_until(self, index: int, position: int) -> None:
        while (
            self.next_region < len(self.regions)
            and self.regions[self.next_region].span.start <= position
        ):
            if self.regions[self.next_region].span.end > position:
                self.levels.append(_Level(self.next_region, index))
            self.next_region += 1

    def _is_inverted(self, token: Token) -> bool:
        """*a t-il dit*, *précise t'il*, *affirme il*: a subject whose hyphens went wrong."""
        row = self.levels[-1].row
        host = next((k for k in range(len(row) - 1, -1, -1) if row[k].norm not in _LINKS), -1)
        if host < 0 or not _may_host(row[host].norm):
            return False
        if token.norm not in THIRD_PERSON or row[-1].norm in _LINKS:
            return True
        # without any link only in an incise
        return host > 0 and (row[host - 1].norm == "," or row[host - 1].pos == QUOTE)

    def _invert(self, index: int, token: Token) -> None:
        row = self.levels[-1].row
        start = token.start
        while row[-1].norm in _LINKS:
            gone = row.pop()
            start, index = gone.start, gone.token
        if row[-1].form != "fin":
            row[-1] = row[-1]._replace(pos="VERB", form="fin")
        pronoun = token.norm.removeprefix("t-")
        row.append(Item(start, token.end, f"-t-{pronoun}", "PRON", "", token.lemma, index, -1))

    def _time_or_name(self, token: Token) -> str:
        """*Jean Mars*, *M. Février*: the name of a day or month as somebody's."""
        row = self.levels[-1].row
        if row and _bears_name(row[-1]) and "\n" not in self.text[row[-1].end : token.start]:
            self.families.add(token.norm)
        return "PROPN" if token.norm in self.families else "NOUN"

    def _goes_on_a_name(self, token: Token) -> bool:
        """A capital right after a name belongs to it: *Filip Reyntjens*, *Bruno Le Roux*."""
        row = self.levels[-1].row
        word = self.text[token.start : token.end]
        if not row or not word[0].isupper():  # *al-Joulani*: a particle in lower case
            return any(part[:1].isupper() for part in word.split("-")[1:])
        if row[-1].pos == "NOUN" and token.pos == "DET":
            return True  # *le quotidien Le Courrier du Lac*
        if len(row) > 1 and row[-1].pos == "ADJ" and token.pos == "DET":
            return row[-2].norm in _MEDIA  # *le quotidien suisse Le Courrier du Lac*
        return row[-1].pos == "PROPN" or row[-1].norm in TITLES

    def _is_nominal(self, token: Token, following: Token | None) -> bool:
        """An adjective right after a determiner with a capital, or with no noun behind it."""
        row = self.levels[-1].row
        if not row or row[-1].pos != "DET" or token.norm in _ORDINALS:
            return False
        alone = following is None or following.pos not in _BEFORE_HEAD
        return alone or self.text[token.start].isupper()

    def _is_mark(self, token: Token, region: Region) -> bool:
        return not any(s.start < token.end and token.start < s.end for s in region.spans)

    def close_until(self, position: int) -> None:
        while (level := self.levels[-1]).region != TOP:
            span = self.regions[level.region].span
            if span.end > position:
                break
            self._flush()
            self.levels.pop()
            whole = (level.form, level.opening, level.token, level.region)
            self.levels[-1].row.append(Item(span.start, span.end, "", QUOTE, *whole))

    def end_period(self, position: int) -> None:
        self.close_until(position)
        if not self._announces(position):
            self._flush()

    def _announces(self, position: int) -> bool:
        """A colon at the end of a line holds the quotation that opens the next one."""
        row = self.levels[-1].row
        if not row or row[-1].norm != ":" or self.next_region >= len(self.regions):
            return False
        region = self.regions[self.next_region]
        return region.kind == "marks" and self.text[position : region.span.start].isspace()

    def _flush(self) -> None:
        level = self.levels[-1]
        if level.row:
            self.periods.append(Period(level.region, tuple(level.row)))
            level.row.clear()

    def finish(self) -> tuple[Period, ...]:
        self.close_until(2**62)
        self._flush()
        return tuple(sorted(self.periods, key=lambda period: (period.start, -period.end)))
