"""JSON: one result, all of it, and nothing lost on the way back.

The form has a version, ``"format": "quoteattr/1"``, and a JSON Schema, `schema/quoteattr-1.json`.
A span is written ``{"start": 92, "end": 108, "words": "Les responsables"}``: the words are there
for those who read in a language that does not count in code points (JavaScript, Java), and are
checked on the way in; ``"offsets": "utf-16"`` says that the numbers count as theirs do. An
attribution names its speaker by `id`; the speakers are listed once.
"""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from attrs import evolve
from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from quoteattr.errors import FormatError
from quoteattr.formats.offsets import Unit, restore, starts
from quoteattr.formats.strict import fail, parse, strict_converter, structure
from quoteattr.model import Attribution, Result, Span, Speaker

__all__ = ["FORMAT", "document", "dumps", "iri", "listed", "loads", "named", "record", "schema"]

FORMAT = "quoteattr/1"


def dumps(
    result: Result,
    *,
    name: str = "",
    indent: int | None = 2,
    offsets: Unit = Unit.CODE_POINTS,
) -> str:
    """Write a result; `name` says which text it is about, where that is wanted.

    `offsets` is what they are to count, for readers in a language that does not count in code
    points; the document says so, and is read back as what it was.

    Raises `FormatError` where an attribution has a speaker that is not among the result's, or two
    speakers have one id.
    """
    raw = document(result, name=name, offsets=offsets)
    return json.dumps(raw, ensure_ascii=False, indent=indent)


def loads(data: str | bytes) -> Result:
    """Read a result back; raises `FormatError` where the data are not one."""
    return named(parse(data))[1]


def schema() -> dict[str, Any]:
    """The JSON Schema of the form."""
    text = files(__package__).joinpath("schema", "quoteattr-1.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def document(result: Result, *, name: str = "", offsets: Unit = Unit.CODE_POINTS) -> dict[str, Any]:
    """The result as dictionaries, lists, strings and numbers."""
    speakers = _by_id(result.speakers)
    for index, attribution in enumerate(result.attributions):
        speaker = attribution.speaker
        if speaker is not None and speakers.get(speaker.id) != speaker:
            fail(f"{speaker.id!r} is not among the speakers", f"$.attributions[{index}].speaker")
    raw: dict[str, Any] = {"format": FORMAT} | ({"name": name} if name else {})
    raw |= _converter().unstructure(result)
    _say(raw, result.text, offsets)
    return raw | ({"offsets": offsets.value} if offsets is not Unit.CODE_POINTS else {})


def record(result: Result, index: int) -> dict[str, Any]:
    """One attribution by itself: its speaker is written out in place of the id, without mentions.

    Raises `FormatError` where a span lies beyond the text.
    """
    attribution = result.attributions[index]
    raw: dict[str, Any] = _converter().unstructure(attribution)
    if attribution.speaker is not None:
        raw["speaker"] = _converter().unstructure(evolve(attribution.speaker, mentions=()))
        del raw["speaker"]["mentions"]
    _say(raw, result.text)
    return raw


def named(raw: object) -> tuple[str, Result]:
    """The name and the result that a parsed document holds; raises `FormatError`."""
    if not isinstance(raw, dict):
        fail("not an object", "$")
    if raw.get("format") != FORMAT:
        fail(f"not {FORMAT!r}: {raw.get('format')!r}", "$.format")
    name = raw.get("name", "")
    if not isinstance(name, str):
        fail("not a string", "$.name")
    rest = {key: raw[key] for key in raw if key not in ("format", "name", "offsets")}
    try:
        unit = Unit(raw.get("offsets", Unit.CODE_POINTS))
    except ValueError as error:
        raise FormatError(str(error), "$.offsets") from error
    result = structure(_converter(), rest, Result)
    _check(rest, result.text, unit)
    if unit is not Unit.CODE_POINTS:
        result = restore(result, unit)
    return name, _with_speakers(result, rest)


def listed(head: dict[str, Any], key: str, items: Iterable[object]) -> Iterator[str]:
    """A document with a list under its last key, piece by piece, an item a line."""
    yield f'{json.dumps(head, ensure_ascii=False)[:-1]}, "{key}": ['
    for number, item in enumerate(items):
        yield (",\n" if number else "\n") + json.dumps(item, ensure_ascii=False)
    yield "\n]}\n"


def iri(name: str) -> str:
    """A path or an IRI as one, with what may not stand in one escaped."""
    return quote(name, safe="/:?=&@+,;~%", errors="replace")


@cache
def _converter() -> Converter:
    made = strict_converter(aside={Attribution: "speaker", Span: "words"})
    write = make_dict_unstructure_fn(Attribution, made, speaker=override(omit=True))
    made.register_unstructure_hook(
        Attribution,
        lambda value: write(value) | {"speaker": value.speaker and value.speaker.id},
    )
    return made


def _with_speakers(result: Result, raw: dict[str, Any]) -> Result:
    speakers = _by_id(result.speakers)
    linked = []
    for index, attribution in enumerate(result.attributions):
        key = raw["attributions"][index].get("speaker")
        if key is not None and (not isinstance(key, str) or key not in speakers):
            fail(f"{key!r} is not among the speakers", f"$.attributions[{index}].speaker")
        linked.append(evolve(attribution, speaker=None if key is None else speakers[key]))
    return evolve(result, attributions=tuple(linked))


def _by_id(speakers: tuple[Speaker, ...]) -> dict[str, Speaker]:
    table: dict[str, Speaker] = {}
    for index, speaker in enumerate(speakers):
        if table.setdefault(speaker.id, speaker) is not speaker:
            fail(f"{speaker.id!r} is the id of an earlier speaker", f"$.speakers[{index}].id")
    return table


def _say(raw: dict[str, Any], text: str, unit: Unit = Unit.CODE_POINTS) -> None:
    """Add its words to every span, and let its offsets count in a unit."""
    table = starts(text, unit)
    for span, path in _spans(raw):
        start, end = span["start"], span["end"]
        if end > len(text):
            fail(f"{end} is beyond the text of {len(text)} code points", f"{path}.end")
        span |= {"start": table[start], "end": table[end], "words": text[start:end]}


def _check(raw: dict[str, Any], text: str, unit: Unit) -> None:
    """Every offset must be one of the text, and every span hold the words that it says."""
    points = {offset: index for index, offset in enumerate(starts(text, unit))}
    for span, path in _spans(raw):
        for edge in ("start", "end"):
            if span[edge] not in points:
                fail(f"{span[edge]} is no place in the text, in {unit.value}", f"{path}.{edge}")
        words = text[points[span["start"]] : points[span["end"]]]
        if span.get("words", words) != words:
            fail(f"the text does not say {span['words']!r:.40} there", f"{path}.words")


def _spans(raw: Any, path: str = "$") -> Iterator[tuple[dict[str, Any], str]]:
    """Every span of a document whose shape is known to be right, with its path."""
    if isinstance(raw, dict):
        if "start" in raw:
            yield raw, path
        for key, value in raw.items():
            yield from _spans(value, f"{path}.{key}")
    elif isinstance(raw, list):
        for index, value in enumerate(raw):
            yield from _spans(value, f"{path}[{index}]")
