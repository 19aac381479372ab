"""brat standoff: annotations beside a text, to be shown, made and mended in brat.

A content is an entity of type `Direct`, `Indirect` or `Mixed`, with a fragment a span; relations
`Cued` and `Said` lead from it to a `Cue` and a `Source`, which several contents may share. The
attribute `Polarity` says what is not asserted, `Anonymous` and `Optional` what they say, `CueType`
and `SourceType` the sort of words; the note on a content is the name of its speaker. `CONFIG` is
the `annotation.conf` to put beside the files. See https://brat.nlplab.org/standoff.html.

brat takes no span over a line end: one is written as a fragment a line, and a content read back
has a span a fragment. Offsets are code points; where they turn out to count CRLF as one, as those
of a program do that read the text with other line ends, they are read so. What is read is what a
gold file holds (`gold`). Annotations of other types (events, normalisations, notes on relations …)
are passed over; a diagnostic of the result counts them.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from attrs import define, evolve, field, frozen

from quoteattr.errors import FormatError
from quoteattr.formats.draft import Draft, finish
from quoteattr.formats.gold import Gold
from quoteattr.formats.show import visible
from quoteattr.formats.strict import fail
from quoteattr.formats.words import lines
from quoteattr.model import (
    Attribution,
    CueType,
    Diagnostic,
    Kind,
    Polarity,
    Result,
    SourceType,
    Span,
)

__all__ = ["CONFIG", "dumps", "loads"]

_KINDS = {kind.value.capitalize(): kind for kind in Kind}
_CONTENTS = "|".join(_KINDS)
#: The parts of an attribution, each with the sort of words that it is where nothing else is said.
_PARTS = {"Cue": CueType.VERB.value, "Source": SourceType.DESCRIPTION.value}
_RELATIONS = {"Cued": "Cue", "Said": "Source"}
_ATTRIBUTES = ("Polarity", "Anonymous", "Optional", "CueType", "SourceType")
#: What is read, by the letter that an id begins with.
_TYPES = {
    "T": (*_KINDS, *_PARTS),
    "R": tuple(_RELATIONS),
    "#": ("AnnotatorNotes",),
    "A": _ATTRIBUTES,
    "M": _ATTRIBUTES,
}
_POLARITIES = {value.value: value for value in Polarity if value is not Polarity.ASSERTED}

CONFIG = f"""[entities]
{chr(10).join(_KINDS)}
Cue
Source

[relations]
Cued\tArg1:{_CONTENTS}, Arg2:Cue
Said\tArg1:{_CONTENTS}, Arg2:Source
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Polarity\tArg:{_CONTENTS}, Value:{"|".join(_POLARITIES)}
Anonymous\tArg:{_CONTENTS}
Optional\tArg:{_CONTENTS}
CueType\tArg:Cue, Value:{"|".join(CueType)}
SourceType\tArg:Source, Value:{"|".join(SourceType)}
"""


def dumps(result: Result, optional: Collection[int] = ()) -> str:
    """Write a result as an annotation file; `optional` holds the indices that are not to count.

    Raises `FormatError` where a content, a cue or a source holds nothing but space.
    """
    writer = _BratLines(result.text)
    for index, attribution in enumerate(result.attributions):
        writer.write(attribution, index in optional, f"$.attributions[{index}]")
    return "".join(f"{line}\n" for line in writer.lines)


def loads(data: str, text: str) -> Gold:
    """Read what an annotation file says of `text`; raises `FormatError` where it cannot be.

    The path of an error names the line, counted from 0 (``$[3]``), or the annotation (``$.T3``).
    """
    notes = list(_notes(data))
    ours = _ours(notes)
    entities, diagnostics = _entities([note for note in ours if note.key[0] == "T"], text)
    parts = {key: entity for key, entity in entities.items() if entity.name in _PARTS}
    drafts = {
        key: Draft(f"$.{key}", _KINDS[entity.name], list(entity.spans))
        for key, entity in entities.items()
        if entity.name in _KINDS
    }
    for step in (_attribute, _relation):  # what a cue is comes before whose it is
        for note in ours:
            step(note, drafts, parts)
    if passed := len(notes) - len(ours):
        words = f"annotations of other types, passed over: {passed}"
        diagnostics.append(_doubt("other-annotations", words))
    gold = finish(text, drafts.values())
    return evolve(gold, result=evolve(gold.result, diagnostics=tuple(diagnostics)))


@define
class _BratLines:
    """The lines of a file in the making, and the ids of the parts that may be shared."""

    text: str
    lines: list[str] = field(factory=list)
    parts: dict[tuple[str, Span, str], str] = field(factory=dict)
    _counts: dict[str, int] = field(factory=dict)

    def write(self, attribution: Attribution, optional: bool, path: str) -> None:
        speaker = attribution.speaker
        name = attribution.kind.value.capitalize()
        content = self._entity(name, attribution.content, f"{path}.content")
        if attribution.polarity is not Polarity.ASSERTED:
            self._line("A", f"Polarity {content} {attribution.polarity.value}")
        if speaker is not None:
            self._line("#", f"AnnotatorNotes {content}\t{visible(speaker.name)}")
            if speaker.anonymous:
                self._line("A", f"Anonymous {content}")
        if optional:
            self._line("A", f"Optional {content}")
        if (cue := attribution.cue) is not None:
            other = self._part("Cue", cue.span, cue.type.value, f"{path}.cue")
            self._line("R", f"Cued Arg1:{content} Arg2:{other}")
        if (source := attribution.source) is not None:
            other = self._part("Source", source.span, source.type.value, f"{path}.source")
            self._line("R", f"Said Arg1:{content} Arg2:{other}")

    def _part(self, name: str, span: Span, sort: str, path: str) -> str:
        key = name, span, sort
        if key not in self.parts:
            self.parts[key] = self._entity(name, (span,), path)
            self._line("A", f"{name}Type {self.parts[key]} {sort}")
        return self.parts[key]

    def _entity(self, name: str, spans: Iterable[Span], path: str) -> str:
        pieces = [line.shift(s.start) for s in spans for line in lines(self.text[s.start : s.end])]
        if not pieces:
            fail("it holds nothing but space", path)
        places = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
        return self._line("T", f"{name} {places}\t{_words(self.text, pieces)}")

    def _line(self, letter: str, rest: str) -> str:
        self._counts[letter] = self._counts.get(letter, 0) + 1
        key = f"{letter}{self._counts[letter]}"
        self.lines.append(f"{key}\t{rest}")
        return key


def _words(text: str, spans: Iterable[Span]) -> str:
    """The words of an entity as the file repeats them, on one line."""
    return " ".join(visible(text[span.start : span.end]) for span in spans)


@frozen
class _Note:
    """A line: its id, what stands before the second tabulator, and what after."""

    key: str
    head: tuple[str, ...]
    tail: str
    path: str


@define
class _Entity:
    """A content, a cue or a source; of the latter two, the sort of words."""

    name: str
    spans: tuple[Span, ...]
    sort: str = ""

    @property
    def hull(self) -> Span:
        return Span(self.spans[0].start, self.spans[-1].end)


def _notes(data: str) -> Iterator[_Note]:
    seen: set[str] = set()
    for number, line in enumerate(data.split("\n")):
        path = f"$[{number}]"
        if not line.strip():
            continue
        key, _, rest = line.rstrip("\r").partition("\t")
        if key in seen or not re.fullmatch(r"[TREAMN#]\d+|\*", key):
            fail(f"not an id, or one that is taken: {key!r:.40}", path)
        if key != "*":  # a relation of equals, which has no id
            seen.add(key)
        head, _, tail = rest.partition("\t")
        yield _Note(key, tuple(head.split(" ", 1)), tail, path)


def _ours(notes: Sequence[_Note]) -> list[_Note]:
    """The annotations of the types that are read, and of nothing that is of another type."""
    others = {note.key for note in notes if not _is_of_a_type(note)}
    return [note for note in notes if note.key not in others and not _targets(note) & others]


def _is_of_a_type(note: _Note) -> bool:
    of_an_entity = note.key[0] != "#" or note.head[-1].startswith("T")
    return of_an_entity and note.head[0] in _TYPES.get(note.key[0], ())


def _targets(note: _Note) -> set[str]:
    """The annotations that one is about."""
    return set() if note.key[0] == "T" else set(re.findall(r"\b[TREAM]\d+\b", note.head[-1]))


def _entities(notes: Sequence[_Note], text: str) -> tuple[dict[str, _Entity], list[Diagnostic]]:
    """The entities by id, and what there is to say of their offsets."""
    try:
        return {note.key: _entity(note, text, range(len(text) + 1)) for note in notes}, []
    except FormatError as error:
        if "\r\n" not in text:
            raise
        places = [match.start() for match in re.finditer(r"\r\n|[\s\S]", text)] + [len(text)]
        try:
            entities = {note.key: _entity(note, text, places) for note in notes}
        except FormatError:
            raise error from None
        return entities, [_doubt("line-ends", "the offsets count each line end (CRLF) as one")]


def _doubt(code: str, message: str) -> Diagnostic:
    return Diagnostic(code, message, Span(0, 0))


def _entity(note: _Note, text: str, points: Sequence[int]) -> _Entity:
    """An entity; `points` are the code points of the text that its offsets stand for."""
    name, places = note.head if len(note.head) == 2 else (note.head[0], "")
    if not re.fullmatch(r"\d{1,18} \d{1,18}(?:;\d{1,18} \d{1,18})*", places):
        fail(f"no places: {places!r:.40}", note.path)
    pairs = [tuple(map(int, pair.split())) for pair in places.split(";")]
    if any(not start < end < len(points) for start, end in pairs):
        fail(f"no stretch of the text of {len(points) - 1} code points: {places:.40}", note.path)
    spans = tuple(sorted(Span(points[start], points[end]) for start, end in pairs))
    if _words(text, spans).split() != visible(note.tail).split():
        fail(f"the text does not say {note.tail!r:.40} there", note.path)
    return _Entity(name, spans, _PARTS.get(name, ""))


def _attribute(note: _Note, drafts: dict[str, Draft], parts: dict[str, _Entity]) -> None:
    """Attributes and notes: what is said of one entity."""
    if note.key[0] not in "AM#":
        return
    name, *rest = " ".join(note.head).split(" ")
    target, value = rest[0] if rest else "", " ".join(rest[1:])
    try:
        if name in ("CueType", "SourceType"):
            known = CueType(value) if name == "CueType" else SourceType(value)
            part = parts[target]
            if part.name + "Type" != name:
                fail(f"{target} is no {name.removesuffix('Type')}", note.path)
            part.sort = known.value
        elif name == "Polarity":
            drafts[target].polarity = _POLARITIES[value]
        elif name == "Anonymous":
            drafts[target].anonymous = True
        elif name == "Optional":
            drafts[target].optional = True
        elif target not in parts:  # what is noted of a cue or a source is for people
            drafts[target].name = note.tail
    except (KeyError, ValueError) as error:
        raise FormatError(
            f"{name} cannot be said of {target!r:.40}: {value!r:.40}", note.path
        ) from error


_RELATION = re.compile(r"Arg1:(T\d+) Arg2:(T\d+)\s*")


def _relation(note: _Note, drafts: dict[str, Draft], parts: dict[str, _Entity]) -> None:
    if note.key[0] != "R":
        return
    name, rest = note.head if len(note.head) == 2 else (note.head[0], "")
    match = _RELATION.fullmatch(rest)
    if match is None or match[1] not in drafts or match[2] not in parts:
        fail(f"no relation from a content to a cue or source: {rest!r:.40}", note.path)
    draft, part = drafts[match[1]], parts[match[2]]
    if _RELATIONS[name] != part.name:
        fail(f"no relation to a {part.name}: {name!r:.40}", note.path)
    take = draft.set_cue if name == "Cued" else draft.set_source
    take(part.hull, part.sort)
