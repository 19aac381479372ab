"""The annotation format of the project: what people mark, beside a text file of the same name.

```json
{"sha256": "…", "attributions": [
  {"kind": "direct", "content": [[0, 12]], "cue": [14, 23], "source": [24, 36],
   "speaker": "Marie Durand", "anonymous": false, "polarity": "asserted", "optional": false}]}
```
`optional` marks a case that careful readers would judge differently: it counts neither for nor
against a prediction. `sha256` is that of the text in UTF-8, and is checked where it is there.

A gold file says neither what sort of words cue and source are, nor what sort of thing a speaker
is. Read back, a cue is a verb without lemma and a source a description: fillers, which no measure
looks at. One speaker is made of each pair of a name and of being anonymous.
"""

import json
from collections.abc import Collection
from functools import cache
from hashlib import sha256
from typing import Any

from attrs import frozen
from cattrs import Converter

from quoteattr.formats.strict import fail, parse, strict_converter, structure
from quoteattr.model import (
    Attribution,
    Cue,
    CueType,
    Kind,
    Polarity,
    Result,
    Source,
    SourceType,
    Span,
    Speaker,
)

__all__ = ["Gold", "dumps", "loads", "speaker_of"]


@frozen
class Gold:
    """What a gold file says of its text; `optional` holds the indices that do not count."""

    result: Result
    optional: frozenset[int] = frozenset()


_Pair = tuple[int, int]


@frozen
class _Row:
    kind: Kind
    content: tuple[_Pair, ...]
    cue: _Pair | None = None
    source: _Pair | None = None
    speaker: str | None = None
    anonymous: bool = False
    polarity: Polarity = Polarity.ASSERTED
    optional: bool = False


@frozen
class _File:
    attributions: tuple[_Row, ...]
    sha256: str | None = None


def dumps(result: Result, optional: Collection[int] = ()) -> str:
    """Write a result as a gold file; `optional` holds the indices that are not to count."""
    rows = [
        _row(attribution, index in optional)
        for index, attribution in enumerate(result.attributions)
    ]
    raw = {"sha256": _digest(result.text), "attributions": rows}
    return json.dumps(raw, ensure_ascii=False, indent=1)


def loads(data: str | bytes, text: str) -> Gold:
    """Read what a gold file says of `text`; raises `FormatError` where it cannot be about it."""
    file = structure(_converter(), parse(data), _File)
    if file.sha256 is not None and file.sha256 != _digest(text):
        fail("the text is not the one that was annotated", "$.sha256")
    speakers: dict[tuple[str, bool], Speaker] = {}
    attributions = tuple(
        _attribution(
            row,
            speaker_of(row.speaker, row.anonymous, speakers),
            len(text),
            f"$.attributions[{index}]",
        )
        for index, row in enumerate(file.attributions)
    )
    return Gold(
        Result(text, attributions, tuple(speakers.values())),
        frozenset(index for index, row in enumerate(file.attributions) if row.optional),
    )


@cache
def _converter() -> Converter:
    return strict_converter(aside={})


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _row(attribution: Attribution, optional: bool) -> dict[str, Any]:
    speaker = attribution.speaker
    return {
        "kind": attribution.kind.value,
        "content": [[span.start, span.end] for span in attribution.content],
        "cue": _pair(attribution.cue),
        "source": _pair(attribution.source),
        "speaker": speaker.name if speaker else None,
        "anonymous": speaker is not None and speaker.anonymous,
        "polarity": attribution.polarity.value,
        "optional": optional,
    }


def _pair(part: Cue | Source | None) -> list[int] | None:
    return [part.span.start, part.span.end] if part else None


def speaker_of(
    name: str | None, anonymous: bool, known: dict[tuple[str, bool], Speaker]
) -> Speaker | None:
    """The speaker of that name, the one of `known` where it is among them; else it is added."""
    if name is None:
        return None
    fresh = Speaker(f"s{len(known) + 1}", name, anonymous=anonymous)
    return known.setdefault((name, anonymous), fresh)


def _attribution(row: _Row, speaker: Speaker | None, length: int, path: str) -> Attribution:
    content = tuple(_span(pair, length, f"{path}.content") for pair in row.content)
    cue = _span(row.cue, length, f"{path}.cue") if row.cue is not None else None
    source = _span(row.source, length, f"{path}.source") if row.source is not None else None
    try:
        return Attribution(
            row.kind,
            content,
            Cue(cue, "", CueType.VERB) if cue is not None else None,
            Source(source, SourceType.DESCRIPTION) if source is not None else None,
            speaker,
            row.polarity,
        )
    except ValueError as error:
        fail(str(error), f"{path}.content")


def _span(pair: _Pair, length: int, path: str) -> Span:
    start, end = pair
    if not 0 <= start <= end <= length:
        fail(f"[{start}, {end}] is not a stretch of the text of {length} code points", path)
    return Span(start, end)
