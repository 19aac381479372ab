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
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from hashlib import sha256

from attrs import define, field, frozen
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

__all__ = ["Draft", "Gold", "drafts", "dumps", "finish", "loads"]


@frozen
class Gold:
    """What a gold file says of its text; `optional` holds the indices that do not count."""

    result: Result
    optional: frozenset[int] = frozenset()


_FILLERS: dict[str, str] = {"cue": CueType.VERB, "source": SourceType.DESCRIPTION}


@define
class Draft:
    """What annotation files say of an attribution, here and for other tools.

    `path` names it in errors. It and the sorts of words are not in a gold file.
    """

    kind: Kind
    content: tuple[Span, ...]
    cue: Span | None = None
    source: Span | None = None
    speaker: str | None = None
    anonymous: bool = False
    polarity: Polarity = Polarity.ASSERTED
    optional: bool = False
    path: str = field(default="$", init=False)
    sorts: dict[str, str] = field(factory=_FILLERS.copy, init=False)

    @property
    def parts(self) -> list[tuple[str, Span, str]]:
        """Cue and source, as far as there are: which of them, where, and what sort of words."""
        found = ((name, getattr(self, name), sort) for name, sort in self.sorts.items())
        return [(name, span, sort) for name, span, sort in found if span is not None]

    def take(self, part: str, span: Span, sort: str | None) -> None:
        """Note where the ``cue`` or the ``source`` is, and, where it is said, what sort of words.

        Raises `FormatError` where there is one already, `ValueError` where there is no such sort.
        """
        if getattr(self, part) is not None:
            fail(f"a second {part}", self.path)
        setattr(self, part, span)
        if sort is not None:
            self.sorts[part] = CueType(sort) if part == "cue" else SourceType(sort)


@frozen(kw_only=True)
class _File:
    sha256: str | None = None
    attributions: tuple[Draft, ...]


def dumps(result: Result, optional: Collection[int] = ()) -> str:
    """Write a result as a gold file; `optional` holds the indices that are not to count."""
    file = _File(sha256=_digest(result.text), attributions=tuple(drafts(result, optional)))
    return json.dumps(_converter().unstructure(file), ensure_ascii=False, indent=1)


def loads(data: str | bytes, text: str) -> Gold:
    """Read what a gold file says of `text`; raises `FormatError` where it cannot be about it."""
    file = structure(_converter(), parse(data), _File)
    if file.sha256 is not None and file.sha256 != _digest(text):
        fail("the text is not the one that was annotated", "$.sha256")
    for index, draft in enumerate(file.attributions):
        draft.path = f"$.attributions[{index}].content"
        draft.anonymous &= draft.speaker is not None
        for part, spans in (("content", draft.content), *((p, [s]) for p, s, _ in draft.parts)):
            if any(span.end > len(text) for span in spans):
                beyond = f"it reaches beyond the text of {len(text)} code points"
                fail(beyond, f"$.attributions[{index}].{part}")
    return finish(text, file.attributions)


def drafts(result: Result, optional: Collection[int]) -> Iterator[Draft]:
    """What annotation files say of a result; `optional` holds the indices that are not to count."""
    for index, one in enumerate(result.attributions):
        draft = Draft(one.kind, one.content, polarity=one.polarity, optional=index in optional)
        draft.path = f"$.attributions[{index}]"
        if one.speaker is not None:
            draft.speaker, draft.anonymous = one.speaker.name, one.speaker.anonymous
        if one.cue is not None:
            draft.take("cue", one.cue.span, one.cue.type)
        if one.source is not None:
            draft.take("source", one.source.span, one.source.type)
        yield draft


def finish(text: str, read: Sequence[Draft]) -> Gold:
    """The annotations of a text; one speaker a pair of a name and of being anonymous.

    Raises `FormatError` where a draft is no attribution.
    """
    speakers: dict[tuple[str, bool], Speaker] = {}
    made: list[Attribution] = []
    for one in read:
        speaker = None
        if one.speaker is not None:
            fresh = Speaker(f"s{len(speakers) + 1}", one.speaker, anonymous=one.anonymous)
            speaker = speakers.setdefault((one.speaker, one.anonymous), fresh)
        elif one.anonymous:
            fail("anonymous, but no name says what the speaker goes by", one.path)
        cue = Cue(one.cue, "", CueType(one.sorts["cue"])) if one.cue is not None else None
        source = (
            Source(one.source, SourceType(one.sorts["source"])) if one.source is not None else None
        )
        try:
            made.append(Attribution(one.kind, one.content, cue, source, speaker, one.polarity))
        except ValueError as error:
            fail(str(error), one.path)
    optional = frozenset(index for index, one in enumerate(read) if one.optional)
    return Gold(Result(text, tuple(made), tuple(speakers.values())), optional)


@cache
def _converter() -> Converter:
    """Spans are written as pairs."""
    made = strict_converter(aside={})
    made.register_structure_hook(Span, lambda raw, _: Span(*made.structure(raw, tuple[int, int])))
    made.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    return made


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
