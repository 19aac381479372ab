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
from quoteattr.formats.draft import Draft, finish
from quoteattr.formats.gold import Gold
from quoteattr.formats.offsets import Unit, starts
from quoteattr.formats.strict import fail
from quoteattr.formats.words import words
from quoteattr.model import Attribution, CueType, Kind, Polarity, Result, SourceType, Span

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
    annotations = [
        _Annotation(number, span, features)
        for number, (span, features) in enumerate(_annotations(result, optional), 1)
    ]
    waiting = sorted(annotations, key=lambda one: (one.span.start, one.number), reverse=True)
    active: list[_Annotation] = []
    lines, held = [_HEAD, f"#T_SP={LAYER}|{'|'.join(FEATURES)}", ""], set()
    for number, (line, found) in enumerate(words(result), 1):
        lines += ["", f"#Text={_escape(result[line], _TEXT)}"]
        for place, word in enumerate(found, 1):
            while waiting and waiting[-1].span.start < word.end:
                active.append(waiting.pop())
            active = [annotation for annotation in active if annotation.span.end > word.start]
            active.sort(key=lambda annotation: annotation.number)
            held |= {annotation.number for annotation in active}
            where = f"{number}-{place}\t{table[word.start]}-{table[word.end]}"
            columns = "\t".join(_cell(active, feature) for feature in FEATURES)
            lines.append(f"{where}\t{_escape(result[word], _TEXT)}\t{columns}\t")
    for annotation in annotations:
        if annotation.number not in held:
            index = int(annotation.features["attribution"]) - 1
            fail("it holds nothing but space", f"$.attributions[{index}]")
    return "\n".join(lines) + "\n"


def loads(data: str, text: str) -> Gold:
    """Read what a TSV file says of `text`; raises `FormatError` where it cannot be.

    Other layers are passed over. The path of an error names the line, counted from 0 (``$[3]``), or
    the attribution (``$.attribution[2]``).
    """
    drafts: dict[str, Draft] = {}
    contents_first = sorted(
        _read(data, text), key=lambda one: one.features.get("role") != "content"
    )
    for annotation in contents_first:
        key = annotation.features.get("attribution", "")
        draft = drafts.setdefault(key, Draft(f"$.attribution[{key}]"))
        try:
            _take(draft, annotation)
        except KeyError as error:
            raise FormatError(f"{error} is not said", draft.path) from error
        except ValueError as error:
            raise FormatError(str(error), draft.path) from error
    return finish(text, drafts.values())


def _annotations(
    result: Result, optional: Collection[int]
) -> Iterator[tuple[Span, dict[str, str]]]:
    for index, attribution in enumerate(result.attributions):
        own = {"attribution": str(index + 1)}
        more = _features(attribution, index in optional)
        for span in attribution.content:
            yield span, own | {"role": "content"} | more
            more = {}
        if (cue := attribution.cue) is not None:
            yield cue.span, own | {"role": "cue", "type": cue.type.value}
        if (source := attribution.source) is not None:
            yield source.span, own | {"role": "source", "type": source.type.value}


def _features(attribution: Attribution, optional: bool) -> dict[str, str]:
    made = {"kind": attribution.kind.value, "polarity": attribution.polarity.value}
    if attribution.speaker is not None and attribution.speaker.name:
        made["speaker"] = attribution.speaker.name
        made["anonymous"] = str(attribution.speaker.anonymous).lower()
    return made | ({"optional": "true"} if optional else {})


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
    """The rows of one annotation: of whole words and of parts of words, and its features."""

    words: dict[str, Span] = field(factory=dict)
    parts: dict[str, list[Span]] = field(factory=dict)
    features: dict[str, str] = field(factory=dict)

    @property
    def span(self) -> Span:
        """From its first to its last word; a row of a part says better than that of its word."""
        spans = [span for key, span in self.words.items() if key not in self.parts]
        spans += [span for found in self.parts.values() for span in found]
        return Span(min(span.start for span in spans), max(span.end for span in spans))


_ROW = re.compile(r"(\d+-\d+)(\.\d+)?\t(\d{1,18})-(\d{1,18})\t([^\t]*)\t?(.*)")
_VALUES = re.compile(r"(?:\\.|[^\\|])+")
_NUMBERED = re.compile(r"((?:\\.|[^\\])*?)(?:\[(\d{1,18})\])?")


def _read(data: str, text: str) -> Iterator[_Annotation]:
    """The annotations of the layer, in the order of the file."""
    table = starts(text, Unit.UTF16)
    points = {unit: index for index, unit in enumerate(table)}
    columns: dict[str, int] = {}
    gathered: dict[str, _Gathered] = {}
    for number, line in enumerate(data.split("\n")):
        path = f"$[{number}]"
        if number == 0 and line.rstrip("\r") != _HEAD:
            fail(f"not {_HEAD!r}: {line!r:.40}", path)
        if line.startswith(("#T_SP=", "#T_RL=", "#T_CH=")):
            _declare(columns, line.rstrip("\r"), path)
        if line.startswith("#") or not line.strip():
            continue
        match = _ROW.fullmatch(line.rstrip("\r"))
        if match is None:
            fail(f"not a row: {line!r:.40}", path)
        span = _span(match, points, text, path)
        for key, feature, value in _cells(match[6].split("\t"), columns, path):
            found = gathered.setdefault(key, _Gathered())
            if match[2]:
                found.parts.setdefault(match[1], []).append(span)
            else:
                found.words[match[1]] = span
            if value is not None and found.features.setdefault(feature, value) != value:
                fail(f"{feature} is {found.features[feature]!r:.40} elsewhere", path)
    for place, found in enumerate(gathered.values(), 1):
        yield _Annotation(place, found.span, found.features)


def _declare(columns: dict[str, int], line: str, path: str) -> None:
    """Take note of a layer: which column each feature of ours is in, and how many others there are.

    `columns` holds the number of columns so far under the empty name.
    """
    layer, *features = line.partition("=")[2].split("|")
    first = columns.get("", 0)
    columns[""] = first + len(features)
    if layer == LAYER:
        columns |= {feature: first + place for place, feature in enumerate(features)}
        unknown = sorted(set(features) - set(FEATURES))
        if unknown:
            fail(f"no features of the layer: {', '.join(unknown):.40}", path)


def _span(match: re.Match[str], points: dict[int, int], text: str, path: str) -> Span:
    start, end = points.get(int(match[3]), -1), points.get(int(match[4]), -1)
    if not 0 <= start < end:
        fail(f"no stretch of the text: {match[3]}-{match[4]}", path)
    if text[start:end] != _unescape(match[5]):
        fail(f"the text does not say {match[5]!r:.40} there", path)
    return Span(start, end)


def _cells(
    cells: list[str], columns: dict[str, int], path: str
) -> Iterator[tuple[str, str, str | None]]:
    """What a row says: the number of an annotation (or the row), a feature, and its value."""
    for feature in FEATURES:
        place = columns.get(feature)
        if place is None:
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


def _take(draft: Draft, annotation: _Annotation) -> None:
    """Add to a draft what one annotation says; raises `KeyError` or `ValueError`."""
    features = annotation.features
    if not features["attribution"]:
        raise KeyError("attribution")
    role = features["role"]
    if role == "cue":
        draft.set_cue(annotation.span, features.get("type", CueType.VERB.value))
    elif role == "source":
        draft.set_source(annotation.span, features.get("type", SourceType.DESCRIPTION.value))
    elif role == "content":
        draft.content.append(annotation.span)
        draft.kind = Kind(features["kind"]) if "kind" in features else draft.kind
        draft.polarity = Polarity(features.get("polarity", draft.polarity))
        draft.name = features.get("speaker", draft.name)
        draft.anonymous = _truth(features, "anonymous", draft.anonymous)
        draft.optional = _truth(features, "optional", draft.optional)
    else:
        raise ValueError(f"no role: {role!r:.40}")


def _truth(features: dict[str, str], name: str, default: bool) -> bool:
    said = features.get(name, str(default).lower())
    if said not in ("true", "false"):
        raise ValueError(f"{name} is neither true nor false: {said!r:.40}")
    return said == "true"
