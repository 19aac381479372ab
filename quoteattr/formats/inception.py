"""WebAnno TSV 3.3, which INCEpTION reads and writes: a word a row, and a layer of spans.

The layer `webanno.custom.Quoteattr` has one annotation a span of content, a cue or a source. Its
features say which attribution it belongs to (`attribution`, a number) and what it is there
(`role`); the first span of a content has the rest of what a gold file says. To open a file in
INCEpTION, make a span layer of that name with those features, all of them strings, that may overlap
and cross sentences. See "WebAnno TSV 3.3" in the guide of INCEpTION.

A line of the text is a sentence. Offsets count UTF-16 code units, as INCEpTION's do. Space at the
edges of a span is not held, as it belongs to no word. What is read is what a gold file holds.
"""

import re
from collections.abc import Collection, Iterator

from attrs import define, field, frozen

from quoteattr.errors import FormatError
from quoteattr.formats.gold import Draft, Gold, drafts, finish
from quoteattr.formats.offsets import Unit, starts
from quoteattr.formats.pieces import words
from quoteattr.formats.strict import fail
from quoteattr.model import Kind, Polarity, Result, Span

__all__ = ["FEATURES", "LAYER", "dumps", "loads"]

LAYER = "webanno.custom.Quoteattr"
FEATURES = ("anonymous", "attribution", "kind", "optional", "polarity", "role", "speaker", "type")
_HEAD = "#FORMAT=WebAnno TSV 3.3"


@frozen
class _Annotation:
    """A span of the layer, with its number in the file and those features that are said."""

    number: int
    span: Span
    features: dict[str, str]


def dumps(result: Result, optional: Collection[int] = ()) -> str:
    """Write a result as a TSV file; `optional` holds the indices that are not to count.

    Raises `FormatError` where a content, a cue or a source holds nothing but space.
    """
    table = starts(result.text, Unit.UTF16)
    waiting = [_Annotation(n, *one) for n, one in enumerate(_annotations(result, optional), 1)]
    waiting.sort(key=lambda one: (one.span.start, one.number), reverse=True)
    active: list[_Annotation] = []
    lines = [_HEAD, f"#T_SP={LAYER}|{'|'.join(FEATURES)}", ""]
    for number, (line, found) in enumerate(words(result), 1):
        lines += ["", f"#Text={_escape(result[line], _TEXT)}"]
        for place, word in enumerate(found, 1):
            while waiting and waiting[-1].span.start < word.end:
                active.append(waiting.pop())
            active = [annotation for annotation in active if annotation.span.end > word.start]
            active.sort(key=lambda annotation: annotation.number)
            where = f"{number}-{place}\t{table[word.start]}-{table[word.end]}"
            columns = "\t".join(_cell(active, feature) for feature in FEATURES)
            lines.append(f"{where}\t{_escape(result[word], _TEXT)}\t{columns}\t")
    return "\n".join(lines) + "\n"


def loads(data: str, text: str) -> Gold:
    """Read what a TSV file says of `text`; raises `FormatError` where it cannot be.

    Other layers are passed over. The path of an error names the line, counted from 0 (``$[3]``), or
    the attribution (``$.attribution[2]``).
    """
    groups: dict[str, list[_Annotation]] = {}
    for annotation in _read(data, text):
        groups.setdefault(annotation.features.get("attribution", ""), []).append(annotation)
    read = []
    for key, group in groups.items():
        path = f"$.attribution[{key}]"
        try:
            read.append(_draft(group, path))
        except KeyError as error:
            raise FormatError(f"{error} is not said", path) from error
        except ValueError as error:
            raise FormatError(str(error), path) from error
    return finish(text, sorted(read, key=lambda draft: draft.content[0].start))


def _annotations(
    result: Result, optional: Collection[int]
) -> Iterator[tuple[Span, dict[str, str]]]:
    for number, draft in enumerate(drafts(result, optional), 1):
        own = {"attribution": str(number)}
        more = {"kind": draft.kind.value, "polarity": draft.polarity.value}
        if draft.speaker:
            more |= {"speaker": draft.speaker, "anonymous": str(draft.anonymous).lower()}
        if draft.optional:
            more["optional"] = "true"
        for role, span, sort in (*(("content", span, "") for span in draft.content), *draft.parts):
            if not result[span].strip():
                fail("it holds nothing but space", draft.path)
            yield span, own | {"role": role} | ({"type": sort} if sort else more)
            more = {}


def _cell(active: list[_Annotation], feature: str) -> str:
    """What a row says of a feature, over all the annotations that hold its word."""
    said = [
        f"{_escape(a.features[feature], _VALUE) if a.features.get(feature) else '*'}[{a.number}]"
        for a in active
    ]
    return "|".join(said) or "_"


_TEXT = re.compile(r"[\\\t\n\r]")
_VALUE = re.compile(r"->|[\\\[\]|_;*\t\n\r]")
_NAMED = {"\t": "t", "\n": "n", "\r": "r"}
_ESCAPED = re.compile(r"\\(->|.)", re.DOTALL)
_PLAIN = {letter: sign for sign, letter in _NAMED.items()}


def _escape(value: str, reserved: re.Pattern[str]) -> str:
    return reserved.sub(lambda match: "\\" + _NAMED.get(match[0], match[0]), value)


def _unescape(value: str) -> str:
    return _ESCAPED.sub(lambda match: _PLAIN.get(match[1], match[1]), value)


@define
class _Gathered:
    """The rows of one annotation (a word, which part of it, where that is), and its features."""

    rows: list[tuple[str, str | None, Span]] = field(factory=list)
    features: dict[str, str] = field(factory=dict)

    @property
    def span(self) -> Span:
        """From its first to its last word; a row of a part says better than that of its word."""
        cut = {word for word, part, _ in self.rows if part}
        spans = [span for word, part, span in self.rows if part or word not in cut]
        return Span(min(span.start for span in spans), max(span.end for span in spans))


_ROW = re.compile(r"(\d+-\d+)(\.\d+)?\t(\d{1,18})-(\d{1,18})\t([^\t]*)\t?(.*)")
_VALUES = re.compile(r"(?:\\.|[^\\|])+")
_NUMBERED = re.compile(r"((?:\\.|[^\\])*?)(?:\[(\d{1,18})\])?")


def _read(data: str, text: str) -> Iterator[_Annotation]:
    """The annotations of the layer, in the order of the file."""
    table = starts(text, Unit.UTF16)
    points = {unit: index for index, unit in enumerate(table)}
    columns: list[str] = []
    gathered: dict[str, _Gathered] = {}
    for number, line in enumerate(data.split("\n")):
        path = f"$[{number}]"
        if number == 0 and line.rstrip("\r") != _HEAD:
            fail(f"not {_HEAD!r}: {line!r:.40}", path)
        if line.startswith(("#T_SP=", "#T_RL=", "#T_CH=")):
            columns += _columns(line.rstrip("\r"), path)
        if line.startswith("#") or not line.strip():
            continue
        match = _ROW.fullmatch(line.rstrip("\r"))
        if match is None:
            fail(f"not a row: {line!r:.40}", path)
        span = _span(match, points, text, path)
        for key, feature, value in _cells(match[6].split("\t"), columns, path):
            found = gathered.setdefault(key, _Gathered())
            found.rows.append((match[1], match[2], span))
            if value is not None and found.features.setdefault(feature, value) != value:
                fail(f"{feature} is {found.features[feature]!r:.40} elsewhere", path)
    for place, found in enumerate(gathered.values(), 1):
        yield _Annotation(place, found.span, found.features)


def _columns(line: str, path: str) -> list[str]:
    """The features that a layer has columns for; those of other layers go by no name."""
    layer, *features = line.partition("=")[2].split("|")
    if layer != LAYER:
        return [""] * len(features)
    if unknown := sorted(set(features) - set(FEATURES)):
        fail(f"no features of the layer: {', '.join(unknown):.40}", path)
    return features


def _span(match: re.Match[str], points: dict[int, int], text: str, path: str) -> Span:
    start, end = points.get(int(match[3]), -1), points.get(int(match[4]), -1)
    if not 0 <= start < end:
        fail(f"no stretch of the text: {match[3]}-{match[4]}", path)
    if text[start:end] != _unescape(match[5]):
        fail(f"the text does not say {match[5]!r:.40} there", path)
    return Span(start, end)


def _cells(
    cells: list[str], columns: list[str], path: str
) -> Iterator[tuple[str, str, str | None]]:
    """What a row says: the number of an annotation (or the row), a feature, and its value."""
    for place, feature in enumerate(columns):
        if not feature:
            continue
        if place >= len(cells):
            fail("too few columns", path)
        if cells[place] == "_":
            continue
        for value in _VALUES.findall(cells[place]):
            match = _NUMBERED.fullmatch(value)
            if match is None:
                fail(f"not a value: {value!r:.40}", path)
            said = None if match[1] in ("*", "_", "") else _unescape(match[1])
            yield match[2] or path, feature, said


def _draft(group: list[_Annotation], path: str) -> Draft:
    """What the annotations of an attribution say; raises `KeyError` or `ValueError`."""
    if not group[0].features["attribution"]:
        raise KeyError("attribution")
    contents = [one for one in group if one.features["role"] == "content"]
    said = {name: value for one in contents for name, value in one.features.items()}
    draft = Draft(Kind(said["kind"]), tuple(sorted(one.span for one in contents)))
    draft.path = path
    draft.speaker = said.get("speaker")
    draft.polarity = Polarity(said.get("polarity", draft.polarity))
    draft.anonymous = _truth(said, "anonymous")
    draft.optional = _truth(said, "optional")
    for one in group:
        role = one.features["role"]
        if role in ("cue", "source"):
            draft.take(role, one.span, one.features.get("type"))
        elif role != "content":
            raise ValueError(f"no role: {role!r:.40}")
    return draft


def _truth(said: dict[str, str], name: str) -> bool:
    value = said.get(name, "false")
    if value not in ("true", "false"):
        raise ValueError(f"{name} is neither true nor false: {value!r:.40}")
    return value == "true"
