"""Hypothesis strategies of French-like texts with quotations.

* `noisy_texts`: anything at all, rich in marks, dashes, apostrophes, spaces of every kind: a law
  that holds for these holds for every `str`;
* `quote_trees`: well-formed paragraphs with nested quotations, and the regions they must give;
* `long_quotations`: quotations of several paragraphs, reopened in either custom;
* `dialogues`: scenes of dash turns, with the turns they must give;
* `people`: names of people;
* `reports`: one sentence that reports somebody's words, with the attribution it must give.
"""

import re
from collections.abc import Sequence
from functools import cache

from attrs import field, frozen, mutable
from hypothesis import strategies as st

from quoteattr import lexicon
from quoteattr.conjugation import conjugate
from quoteattr.lexicon import Verb
from quoteattr.model import Kind, Span
from quoteattr.quotes import Region, RegionKind

__all__ = [
    "MARKS",
    "STYLES",
    "WAYS",
    "Reported",
    "Staged",
    "Style",
    "Way",
    "cue_form",
    "dialogues",
    "long_quotations",
    "noisy_texts",
    "people",
    "phrases",
    "quote_trees",
    "reports",
    "speech_verbs",
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
    excludes: tuple[str, ...] = ()


STYLES: tuple[Style, ...] = (
    *(Style("«", "»", gap, "guillemets", ("inverted",)) for gap in ("", *SPACES)),
    *(Style("‹", "›", gap, "angles", ("inverted",)) for gap in ("", "\u202f")),
    Style("<<", ">>", "", "guillemets", ("inverted",)),
    Style("<<", ">>", " ", "guillemets", ("inverted",)),
    Style("“", "”", "", "curly"),
    Style("“", "”", " ", "curly", ("low",)),
    Style("„", "“", "", "low"),
    Style("„", "”", "", "low"),
    Style(",,", "''", "", "low"),
    Style("``", "''", "", "curly"),
    Style('"', '"', "", "straight"),
    Style('"', '"', " ", "spaced straight", ("straight", "spaced straight")),
    Style("''", "''", "", "pair", ("low", "curly")),
    Style("‘", "’", "", "single"),
    Style("'", "'", "", "single"),
    Style("»", "«", "", "inverted", ("guillemets", "angles")),
)


@frozen
class Staged:
    """A text and the regions that it must give, in text order, outer first."""

    text: str
    regions: tuple[Region, ...]


@mutable
class _Stage:
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

    def scene(self) -> Staged:
        return Staged("".join(self.parts), tuple(region for region in self.regions if region))


@st.composite
def quote_trees(
    draw: st.DrawFn,
    styles: Sequence[Style] = STYLES,
    max_depth: int = 3,
    max_paragraphs: int = 3,
) -> Staged:
    """Paragraphs that begin with a word and hold quotations nested up to `max_depth`."""
    writer = _Stage()
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
    draw: st.DrawFn, writer: _Stage, styles: Sequence[Style], depth: int, around: list[Style]
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
def long_quotations(draw: st.DrawFn) -> Staged:
    """A quotation in guillemets over two to four paragraphs, each reopened with « or with »."""
    reopening = draw(st.sampled_from(["« ", "» ", "«\u202f"]))
    writer = _Stage()
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
def dialogues(draw: st.DrawFn) -> Staged:
    """Two to five turns, one of which at least shows that it is one."""
    dash = draw(st.sampled_from(["— ", "– ", "- ", "―\u00a0", "—"]))
    turns = draw(st.lists(phrases(), min_size=2, max_size=5))
    proof = draw(st.integers(0, len(turns) - 1))
    writer = _Stage()
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


@frozen
class Way:
    """A way to report: `pattern` shows content ``[]``, cue ``<>`` and source ``{}`` in place.

    A cue that the pattern writes out needs no verb. Otherwise the verb is one of the lexicon's with
    `frame`, in `form`: ``past`` (*a déclaré*), ``gpart`` (*déclarant*) or ``pres`` (*déclare*).
    ``~`` is where a circumstance may stand. `content` is ``clause`` or ``inf``.
    """

    name: str
    pattern: str
    kind: Kind
    frame: str = ""
    form: str = "past"
    content: str = "clause"


#: The commonest ways; names are those of the phenomenon, not of the construction that finds it.
WAYS: tuple[Way, ...] = (
    Way("incise", "« [] », <> {}~.", Kind.DIRECT, "incise"),
    Way("preposed clause", "[], <> {}~.", Kind.INDIRECT, "incise"),
    Way("que", "{} <>~ que [].", Kind.INDIRECT, "que"),
    Way("que and a quotation", "{} <>~ que « [] ».", Kind.DIRECT, "que"),
    Way("colon", "{} <>~ : « [] ».", Kind.DIRECT, "colon"),
    Way("infinitive", "{} <> [].", Kind.INDIRECT, "inf", content="inf"),
    Way("de and infinitive", "{} <>~ de [].", Kind.INDIRECT, "de_inf", content="inf"),
    Way("participle", "{} a réuni la presse, <> que [].", Kind.INDIRECT, "que", "gpart"),
    Way("selon first", "<Selon> {}, [].", Kind.INDIRECT),
    Way("selon last", "[], <selon> {}.", Kind.INDIRECT),
    Way("selon and a quotation", "<Selon> {}, « [] ».", Kind.DIRECT),
    Way("d'après", "<D'après> {}, [].", Kind.INDIRECT),
)
_FIRST = "Marie Jeanne Claire Sofia Nadia Paul Hugo Karim Denis Marc".split()
_FAMILY = "Durand Morvan Vasseur Lambert Ferrand Lefort Marchal Haddad Rochat Tissier".split()
CLAUSES = (
    "la digue tiendra jusqu'au printemps",
    "le pont de Valrive est fermé",
    "les secours n'ont trouvé personne",
    "cette loi ne changera rien",
    "deux maisons ont brûlé dans la nuit",
    "le train qui relie les deux villes sera gratuit",
)
INFINITIVES = (
    "reconstruire le pont",
    "fermer la route avant l'hiver",
    "ne pas vendre la maison",
    "visiter les deux villes",
)
_CIRCUMSTANCES = ("", "", " mardi", " à la presse", " lors d'une réunion publique")
_CONJUNCTIONS = frozenset({"maintenant"})  # *maintenant que* says when, not who maintains it
_SLOTS = re.compile(r"\[\]|\{\}|~|<([^>]*)>")


@frozen
class Reported:
    """A sentence, and the attribution that it must give; `speaker` is a full name."""

    text: str
    way: Way
    kind: Kind
    content: Span
    cue: Span
    source: Span
    speaker: str
    verb: Verb | None


def people() -> st.SearchStrategy[str]:
    """Full names, first name before family name."""
    return st.builds("{} {}".format, st.sampled_from(_FIRST), st.sampled_from(_FAMILY))


@st.composite
def reports(
    draw: st.DrawFn,
    ways: Sequence[Way] = WAYS,
    speakers: st.SearchStrategy[str] | None = None,
) -> Reported:
    """One sentence in one of the ways, with a verb of speech of the lexicon."""
    way = draw(st.sampled_from(ways))
    verb = draw(st.sampled_from(speech_verbs(way.frame, way.form))) if way.frame else None
    name = draw(people() if speakers is None else speakers)
    filled = {
        "[]": draw(st.sampled_from(INFINITIVES if way.content == "inf" else CLAUSES)),
        "{}": name,
        "<>": cue_form(verb, way.form) if verb else "",
        "~": draw(st.sampled_from(_CIRCUMSTANCES)),
    }
    text, spans = fill(way.pattern, filled)
    text = text[0].upper() + text[1:]
    return Reported(text, way, way.kind, spans["[]"], spans["<>"], spans["{}"], name, verb)


def fill(pattern: str, words: dict[str, str]) -> tuple[str, dict[str, Span]]:
    """The text of a pattern, and where each slot lies in it."""
    writer, spans, position = _Stage(), {}, 0
    for match in _SLOTS.finditer(pattern):
        writer.write(pattern[position : match.start()])
        slot, start = match[0] if match[1] is None else "<>", writer.length
        writer.write(match[1] or words[slot])
        spans[slot] = Span(start, writer.length)
        position = match.end()
    writer.write(pattern[position:])
    return "".join(writer.parts), spans


@cache
def speech_verbs(frame: str, form: str = "past") -> tuple[Verb, ...]:
    """The single-word verbs of speech of the lexicon with a frame, as they may stand in a form."""
    return tuple(
        verb
        for verb in lexicon.verbs()
        if verb.cls == "speech"
        and frame in verb.frames
        and not verb.words
        and cue_form(verb, form) not in _CONJUNCTIONS
    )


def cue_form(verb: Verb, form: str) -> str:
    """A verb as a cue in the third person singular: *a déclaré*, *s'est plaint*, *déclarant*."""
    wanted = {"past": ("ppart", ""), "gpart": ("gpart", ""), "pres": ("fin", "ind")}[form]
    found = next(
        item.text
        for item in conjugate(verb.lemma)
        if (item.form, item.mood) == wanted
        and (form != "past" or (item.gender, item.number) == ("m", "s"))
        and (form != "pres" or (item.tense, item.person, item.number) == ("pres", 3, "s"))
    )
    reflexive = verb.reflexive == "yes"
    if form == "past":
        return f"s'est {found}" if reflexive else f"a {found}"
    if reflexive:
        return f"s'{found}" if found[0] in "aeéêiîouhy" else f"se {found}"
    return found
