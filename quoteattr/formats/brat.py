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
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress

from attrs import define, evolve, field, frozen

from quoteattr.errors import FormatError
from quoteattr.formats.gold import Draft, Gold, drafts, finish
from quoteattr.formats.pieces import text_lines
from quoteattr.formats.show import visible
from quoteattr.formats.strict import fail
from quoteattr.model import CueType, Diagnostic, Kind, Polarity, Result, SourceType, Span

__all__ = ["CONFIG", "dumps", "loads"]

_KINDS = {kind.value.capitalize(): kind for kind in Kind}
_CONTENTS = "|".join(_KINDS)
#: What leads from a content to its parts.
_RELATIONS = {"Cue": "Cued", "Source": "Said"}
_SORTS = {"CueType": CueType, "SourceType": SourceType}
_ATTRIBUTES = ("Polarity", "Anonymous", "Optional", *_SORTS)
#: What is read, by the letter that an id begins with.
_TYPES = {
    "T": (*_KINDS, *_RELATIONS),
    "R": tuple(_RELATIONS.values()),
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
    for draft in drafts(result, optional):
        writer.write(draft)
    return "".join(f"{line}\n" for line in writer.lines)


def loads(data: str, text: str) -> Gold:
    """Read what an annotation file says of `text`; raises `FormatError` where it cannot be.

    The path of an error names the line, counted from 0 (``$[3]``), or the annotation (``$.T3``).
    """
    notes = list(_notes(data))
    others = {note.key for note in notes if not note.is_ours}
    ours = [note for note in notes if not {note.key, *note.targets} & others]
    entities, diagnostics = _entities([note for note in ours if note.key[0] == "T"], text)
    contents = {key: one for key, one in entities.items() if isinstance(one, Draft)}
    parts = {key: one for key, one in entities.items() if isinstance(one, _Part)}
    for note in ours:
        if note.key[0] in "AM#":
            _attribute(note, contents, parts)
    for note in ours:  # whose a cue is comes after what it is
        if note.key[0] == "R":
            _relation(note, contents, parts)
    if passed := len(notes) - len(ours):
        words = f"annotations of other types, passed over: {passed}"
        diagnostics += (Diagnostic("other-annotations", words, Span(0, 0)),)
    gold = finish(text, sorted(contents.values(), key=lambda draft: draft.content[0].start))
    return evolve(gold, result=evolve(gold.result, diagnostics=diagnostics))


@define
class _BratLines:
    """The lines of a file in the making, and the ids of the parts that may be shared."""

    text: str
    lines: list[str] = field(factory=list)
    _parts: dict[tuple[str, Span, str], str] = field(factory=dict)
    _counts: Counter[str] = field(factory=Counter)

    def write(self, draft: Draft) -> None:
        kind = draft.kind.value.capitalize()
        content = self._entity(kind, draft.content, f"{draft.path}.content")
        if draft.polarity is not Polarity.ASSERTED:
            self._line("A", f"Polarity {content} {draft.polarity.value}")
        if draft.speaker is not None:
            self._line("#", f"AnnotatorNotes {content}\t{visible(draft.speaker)}")
        for name in ("Anonymous", "Optional"):
            if getattr(draft, name.lower()):
                self._line("A", f"{name} {content}")
        for part in draft.parts:
            name, span, sort = part[0].capitalize(), *part[1:]
            if part not in self._parts:
                self._parts[part] = self._entity(name, [span], f"{draft.path}.{part[0]}")
                self._line("A", f"{name}Type {self._parts[part]} {sort}")
            self._line("R", f"{_RELATIONS[name]} Arg1:{content} Arg2:{self._parts[part]}")

    def _entity(self, name: str, spans: Iterable[Span], path: str) -> str:
        pieces = [
            line.shift(span.start)
            for span in spans
            for line in text_lines(self.text[span.start : span.end])
        ]
        if not pieces:
            fail("it holds nothing but space", path)
        places = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
        return self._line("T", f"{name} {places}\t{_words(self.text, pieces)}")

    def _line(self, letter: str, rest: str) -> str:
        self._counts[letter] += 1
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
    name: str
    rest: str
    tail: str
    path: str

    @property
    def is_ours(self) -> bool:
        """Whether it is of a type that is read."""
        of_an_entity = self.key[0] != "#" or self.rest.startswith("T")
        return of_an_entity and self.name in _TYPES.get(self.key[0], ())

    @property
    def targets(self) -> list[str]:
        """The annotations that it is about."""
        return [] if self.key[0] == "T" else re.findall(r"\b[TREAM]\d+\b", self.rest)


@define
class _Part:
    """A cue or a source, which several contents may share, and what sort of words it is."""

    name: str
    span: Span
    sort: str | None = None


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
        name, _, rest = head.partition(" ")
        yield _Note(key, name, rest, tail, path)


def _entities(
    notes: Sequence[_Note], text: str
) -> tuple[dict[str, Draft | _Part], tuple[Diagnostic, ...]]:
    """The entities by id, and what there is to say of their offsets."""
    try:
        return {note.key: _entity(note, text, range(len(text) + 1)) for note in notes}, ()
    except FormatError:
        places = [match.start() for match in re.finditer(r"\r\n|[\s\S]", text)] + [len(text)]
        with suppress(FormatError):
            entities = {note.key: _entity(note, text, places) for note in notes}
            words = "the offsets count each line end (CRLF) as one"
            return entities, (Diagnostic("line-ends", words, Span(0, 0)),)
        raise


def _entity(note: _Note, text: str, points: Sequence[int]) -> Draft | _Part:
    """An entity; `points` are the code points of the text that its offsets stand for."""
    if not re.fullmatch(r"\d{1,18} \d{1,18}(?:;\d{1,18} \d{1,18})*", note.rest):
        fail(f"no places: {note.rest!r:.40}", note.path)
    pairs = [tuple(map(int, pair.split())) for pair in note.rest.split(";")]
    if any(not start < end < len(points) for start, end in pairs):
        whole = f"the text of {len(points) - 1} code points"
        fail(f"no stretch of {whole}: {note.rest:.40}", note.path)
    spans = tuple(sorted(Span(points[start], points[end]) for start, end in pairs))
    if _words(text, spans).split() != visible(note.tail).split():
        fail(f"the text does not say {note.tail!r:.40} there", note.path)
    if note.name not in _KINDS:
        return _Part(note.name, Span(spans[0].start, spans[-1].end))
    draft = Draft(_KINDS[note.name], spans)
    draft.path = f"$.{note.key}"
    return draft


def _attribute(note: _Note, contents: dict[str, Draft], parts: dict[str, _Part]) -> None:
    """Attributes and notes: what is said of one entity."""
    target, _, value = note.rest.partition(" ")
    try:
        if note.name in _SORTS:
            part = parts[target]
            if f"{part.name}Type" != note.name:
                fail(f"{target} is no {note.name.removesuffix('Type')}", note.path)
            part.sort = _SORTS[note.name](value)
        elif note.name == "Polarity":
            contents[target].polarity = _POLARITIES[value]
        elif note.name in ("Anonymous", "Optional"):
            setattr(contents[target], note.name.lower(), True)
        elif target not in parts:  # what is noted of a cue or a source is for people
            contents[target].speaker = note.tail
    except (KeyError, ValueError) as error:
        words = f"{note.name} cannot be said of {target!r:.40}: {value!r:.40}"
        raise FormatError(words, note.path) from error


def _relation(note: _Note, contents: dict[str, Draft], parts: dict[str, _Part]) -> None:
    match = re.fullmatch(r"Arg1:(T\d+) Arg2:(T\d+)\s*", note.rest)
    if match is None or match[1] not in contents or match[2] not in parts:
        fail(f"no relation from a content to a cue or source: {note.rest!r:.40}", note.path)
    part = parts[match[2]]
    if note.name != _RELATIONS[part.name]:
        fail(f"no relation to a {part.name}: {note.name!r:.40}", note.path)
    contents[match[1]].take(part.name.lower(), part.span, part.sort)
