"""Attributions in the making, as the readers of annotation files gather them."""

from collections.abc import Iterable

from attrs import define, field

from quoteattr.formats.gold import Gold, speaker_of
from quoteattr.formats.strict import fail
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

__all__ = ["Draft", "finish"]


@define
class Draft:
    """What is known so far of one attribution; `path` names it in errors."""

    path: str
    kind: Kind | None = None
    content: list[Span] = field(factory=list)
    cue: Cue | None = None
    source: Source | None = None
    polarity: Polarity = Polarity.ASSERTED
    name: str | None = None
    anonymous: bool = False
    optional: bool = False

    def set_cue(self, span: Span, sort: str) -> None:
        """Raises `FormatError` where there is one already."""
        if self.cue is not None:
            fail("a second cue", self.path)
        self.cue = Cue(span, "", CueType(sort))

    def set_source(self, span: Span, sort: str) -> None:
        """Raises `FormatError` where there is one already."""
        if self.source is not None:
            fail("a second source", self.path)
        self.source = Source(span, SourceType(sort))


def finish(text: str, drafts: Iterable[Draft]) -> Gold:
    """The annotations of a text, in its order; one speaker a pair of a name and of being anonymous.

    Raises `FormatError` where a draft is no attribution of the text.
    """
    speakers: dict[tuple[str, bool], Speaker] = {}
    made: list[tuple[Attribution, bool]] = []
    for draft in sorted(drafts, key=lambda draft: min(draft.content, default=Span(0, 0)).start):
        for span in draft.content:
            if span.end > len(text):
                fail(f"{span.end} is beyond the text of {len(text)} code points", draft.path)
        if draft.anonymous and draft.name is None:
            fail("anonymous, but no name says what the speaker goes by", draft.path)
        made.append((_attribution(draft, speakers), draft.optional))
    return Gold(
        Result(text, tuple(attribution for attribution, _ in made), tuple(speakers.values())),
        frozenset(index for index, (_, optional) in enumerate(made) if optional),
    )


def _attribution(draft: Draft, known: dict[tuple[str, bool], Speaker]) -> Attribution:
    if draft.kind is None:
        fail("no kind", draft.path)
    speaker = speaker_of(draft.name, draft.anonymous, known)
    content = tuple(sorted(draft.content))
    try:
        return Attribution(draft.kind, content, draft.cue, draft.source, speaker, draft.polarity)
    except ValueError as error:
        fail(str(error), draft.path)
