"""Hypothesis strategies of French-like texts with quotations, for the tests of users too.

They need the package ``hypothesis``, which the library itself does without.

* `noisy_texts`: anything at all, rich in marks, dashes, apostrophes, spaces of every kind: a law
  that holds for these holds for every `str`;
* `quote_trees`: well-formed paragraphs with nested quotations, and the regions they must give;
* `long_quotations`: quotations of several paragraphs, reopened in either custom;
* `dialogues`: scenes of dash turns, with the turns they must give.
"""

from collections.abc import Sequence

from attrs import field, frozen, mutable
from hypothesis import strategies as st

from quoteattr.model import Span
from quoteattr.quotes import Region, RegionKind

__all__ = [
    "MARKS",
    "STYLES",
    "Scene",
    "Style",
    "dialogues",
    "long_quotations",
    "noisy_texts",
    "phrases",
    "quote_trees",
]

#: Every character that can be part of a mark.
MARKS = "«»‹›“”„‟\"‚‘’'＂`<>"
SPACES = " \u00a0\u202f\u2009"
_WORDS = (
    "le la une ville maire Zoé hier l'été aujourd'hui qu'il c'est jusqu'à être où déjà cœur garçon "
    "2017 n’est d’abord vingt-deux peut-être Saint-Rémy M. OTAN naïf forêt grève très euros 12,5 %"
).split()
_NOISE = [
    *MARKS,
    *SPACES,
    *"\n\n\r\u2028\u2060—–-_,.:;!?…()[]",
    *"aéEl9",
    "'’",
    "<<",
    ">>",
    ",,",
    "l'",
    "qu'",
    " dit-il ",
    ", a-t-elle dit, ",
    "\n— ",
    "e\u0301",
    "\ud800",
    "\x00",
]


def noisy_texts(max_size: int = 60) -> st.SearchStrategy[str]:
    """Texts of pieces that matter to the scanner, well-formed only by accident."""
    return st.lists(st.sampled_from(_NOISE), max_size=max_size).map("".join)


def phrases(min_size: int = 1, max_size: int = 5) -> st.SearchStrategy[str]:
    """Some French words: no mark, no line break, no sentence; the first begins with a letter."""
    first = st.sampled_from([word for word in _WORDS if word[0].isalpha() and len(word) > 1])
    more = st.lists(st.sampled_from(_WORDS), min_size=max(0, min_size - 1), max_size=max_size - 1)
    return st.builds(lambda head, tail: " ".join([head, *tail]), first, more)


@frozen
class Style:
    """A pair of marks, the space inside them, and the families that it may not hold or be held by.

    A pair is ambiguous beside itself where neither the neighbours nor the stack can tell opening
    from closing: straight marks set off by spaces, »inverted« guillemets among « ordinary » ones.
    """

    opening: str
    closing: str
    gap: str = ""
    family: str = ""
    excludes: frozenset[str] = field(default=frozenset(), converter=frozenset)


STYLES: tuple[Style, ...] = (
    *(Style("«", "»", gap, "guillemets", ["inverted"]) for gap in ("", *SPACES)),
    *(Style("‹", "›", gap, "angles", ["inverted"]) for gap in ("", "\u202f")),
    Style("<<", ">>", "", "guillemets", ["inverted"]),
    Style("<<", ">>", " ", "guillemets", ["inverted"]),
    Style("“", "”", "", "curly"),
    Style("“", "”", " ", "curly", ["low"]),
    Style("„", "“", "", "low"),
    Style("„", "”", "", "low"),
    Style(",,", "''", "", "low"),
    Style("``", "''", "", "curly"),
    Style('"', '"', "", "straight"),
    Style('"', '"', " ", "spaced straight", ["straight", "spaced straight"]),
    Style("''", "''", "", "pair", ["low", "curly"]),
    Style("‘", "’", "", "single"),
    Style("'", "'", "", "single"),
    Style("»", "«", "", "inverted", ["guillemets", "angles"]),
)


@frozen
class Scene:
    """A text and the regions that it must give, in text order, outer first."""

    text: str
    regions: tuple[Region, ...]


@mutable
class _Writer:
    """A text in the making, with the regions written so far."""

    parts: list[str] = field(factory=list)
    length: int = 0
    regions: list[Region | None] = field(factory=list)
    around: list[int] = field(factory=list)

    def write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def open(self) -> int:
        self.around.append(len(self.regions))
        self.regions.append(None)
        return self.around[-1]

    def close(self, start: int, spans: Sequence[Span], kind: RegionKind = RegionKind.MARKS) -> None:
        """Fill the innermost open region, which ends here."""
        index = self.around.pop()
        parent = self.around[-1] if self.around else None
        span = Span(start, self.length)
        self.regions[index] = Region(span, tuple(spans), kind, parent, len(self.around))

    def scene(self) -> Scene:
        return Scene("".join(self.parts), tuple(region for region in self.regions if region))


@st.composite
def quote_trees(
    draw: st.DrawFn,
    styles: Sequence[Style] = STYLES,
    max_depth: int = 3,
    max_paragraphs: int = 3,
) -> Scene:
    """Paragraphs that begin with a word and hold quotations nested up to `max_depth`."""
    writer = _Writer()
    for number in range(draw(st.integers(1, max_paragraphs))):
        if number:
            writer.write(draw(st.sampled_from(["\n", "\n\n", "\r\n", "\u2029"])))
        writer.write(draw(phrases()))
        for _ in range(draw(st.integers(0, 2))):
            _write_quotation(draw, writer, styles, max_depth, [])
            writer.write(draw(st.sampled_from([" ", ", ", " : "])) + draw(phrases()))
        writer.write(draw(st.sampled_from([".", " .", "", " !", "…"])))
    return writer.scene()


def _write_quotation(
    draw: st.DrawFn, writer: _Writer, styles: Sequence[Style], depth: int, around: list[Style]
) -> None:
    allowed = [style for style in styles if all(_may_hold(outer, style) for outer in around)]
    if not allowed:
        return
    style = draw(st.sampled_from(allowed))
    writer.write(draw(st.sampled_from([" ", " (", "\u00a0"])))
    writer.open()
    start = writer.length
    writer.write(style.opening + style.gap)
    words = writer.length
    writer.write(draw(phrases()))
    if depth > 1 and draw(st.booleans()):
        _write_quotation(draw, writer, styles, depth - 1, [*around, style])
        writer.write(" " + draw(phrases()))
    if style.family != "single":
        writer.write(draw(st.sampled_from(["", ".", " !", ", d'accord"])))
    end = writer.length
    writer.write(style.gap + style.closing)
    writer.close(start, [Span(words, end)])


def _may_hold(outer: Style, inner: Style) -> bool:
    return inner.family not in outer.excludes and outer.family not in inner.excludes


@st.composite
def long_quotations(draw: st.DrawFn) -> Scene:
    """A quotation in guillemets over two to four paragraphs, each reopened with « or with »."""
    reopening = draw(st.sampled_from(["« ", "» ", "«\u202f"]))
    writer = _Writer()
    writer.write(draw(phrases()) + " : ")
    start = writer.length
    writer.open()
    writer.write("« ")
    spans = []
    count = draw(st.integers(2, 4))
    for number in range(count):
        if number:
            writer.write(draw(st.sampled_from(["\n", "\n\n", "\r\n"])) + reopening)
        words = writer.length
        writer.write(draw(phrases()) + ".")
        spans.append(Span(words, writer.length))
    writer.write(" »")
    writer.close(start, spans)
    writer.write(", " + draw(phrases()) + ".")
    return writer.scene()


@st.composite
def dialogues(draw: st.DrawFn) -> Scene:
    """Two to five turns, one of which at least shows that it is one."""
    dash = draw(st.sampled_from(["— ", "– ", "- ", "―\u00a0", "—"]))
    turns = draw(st.lists(phrases(), min_size=2, max_size=5))
    proof = draw(st.integers(0, len(turns) - 1))
    writer = _Writer()
    writer.write(draw(phrases()) + ".")
    for number, words in enumerate(turns):
        writer.write("\n")
        start = writer.length
        writer.open()
        writer.write(dash)
        begin = writer.length
        writer.write(words[:1].upper() + words[1:])
        writer.write(", dit-elle." if number == proof else draw(st.sampled_from([" !", ".", " ?"])))
        writer.close(start, [Span(begin, writer.length)], RegionKind.DIALOGUE)
    return writer.scene()
