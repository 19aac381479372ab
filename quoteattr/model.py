"""What the library says of a text: frozen values, compared by value.

Predicted and gold attributions have this one type, so that a `Result` can be scored, written by
hand and round-tripped. Every offset is a Python code point into the untouched text, end exclusive.
The words `direct`, `cue`, `source`, `speaker`, `polarity` mean what the annotation guide of the
project says (docs/guide.md). This module imports nothing of the package, save inside the methods of
`Result` that are short for functions of other modules.
"""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from attrs import evolve, fields, frozen, has

if TYPE_CHECKING:
    from quoteattr.claims import Claim

__all__ = [
    "Act",
    "Attribution",
    "Cue",
    "CueType",
    "Diagnostic",
    "Evidence",
    "Firmness",
    "Kind",
    "Mention",
    "Polarity",
    "Result",
    "Source",
    "SourceType",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Stance",
    "moved",
]


@frozen(order=True)
class Span:
    """A stretch of text: code points `start` (inclusive) to `end` (exclusive).

    Raises `ValueError` where the bounds are negative or out of order.
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shift(self, offset: int) -> "Span":
        """The same stretch, `offset` code points further on."""
        return Span(self.start + offset, self.end + offset)


class Kind(StrEnum):
    """How the content is given: it follows from the quotation marks alone."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Polarity(StrEnum):
    """How the source stands to the content."""

    ASSERTED = "asserted"
    DENIED = "denied"
    NEGATED = "negated"


class CueType(StrEnum):
    """The part of speech of a cue, or the sign that stands for one."""

    VERB = "verb"
    PARTICIPLE = "participle"
    PASSIVE = "passive"
    PREPOSITION = "preposition"
    NOUN = "noun"
    COLON = "colon"


class SourceType(StrEnum):
    """What sort of words name the source."""

    NAME = "name"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"
    BODY = "body"
    DOCUMENT = "document"


class SpeakerKind(StrEnum):
    """What sort of thing a speaker is."""

    PERSON = "person"
    GROUP = "group"
    BODY = "body"
    MEDIUM = "medium"
    DOCUMENT = "document"
    PLACE = "place"
    UNKNOWN = "unknown"


class Act(StrEnum):
    """What the source does with its words, as the cue tells: a closed set (docs/stance.md)."""

    STATE = "state"
    ANNOUNCE = "announce"
    CLAIM = "claim"
    DENY = "deny"
    ACCUSE = "accuse"
    CRITICISE = "criticise"
    CONCEDE = "concede"
    AGREE = "agree"
    OBJECT = "object"
    JUDGE = "judge"
    EXPRESS = "express"
    PREDICT = "predict"
    PROMISE = "promise"
    WANT = "want"
    ASK = "ask"
    REQUEST = "request"
    ORDER = "order"
    PROPOSE = "propose"
    WARN = "warn"


class Firmness(StrEnum):
    """How firmly the source stands by the content, from the firmest (rank 0) down."""

    FIRM = "firm"
    NEUTRAL = "neutral"
    HEDGED = "hedged"
    HEARSAY = "hearsay"
    WITHHELD = "withheld"
    DENIED = "denied"

    @property
    def rank(self) -> int:
        """The place on the scale: 0 for `FIRM` to 5 for `DENIED`."""
        return list(Firmness).index(self)


@frozen
class Cue:
    """The words that show the reporting (*a déclaré*, *selon*, *précisant*)."""

    span: Span
    lemma: str
    type: CueType


@frozen
class Source:
    """The words nearest the cue that name who speaks."""

    span: Span
    type: SourceType


@frozen
class Mention:
    """One place where the text names a speaker or points to it."""

    span: Span
    type: SourceType


@frozen
class Speaker:
    """Who speaks, over the whole article.

    `name` is the fullest proper name that the article gives, without title, or, where it gives
    none, the description without its article (*deux responsables américains*).
    `gender` is ``"m"`` or ``"f"`` and `number` ``"s"`` or ``"p"`` where the text shows them.
    `identifier` is a free slot for the user's own authority file; the library never fills it.
    """

    id: str
    name: str
    kind: SpeakerKind = SpeakerKind.UNKNOWN
    anonymous: bool = False
    mentions: tuple[Mention, ...] = ()
    roles: tuple[str, ...] = ()
    gender: str | None = None
    number: str | None = None
    identifier: str | None = None


@frozen
class Evidence:
    """Why an attribution was made.

    `construction` is the name of the row of the table of constructions that fired; `chain` says
    in words, one step an item, how the source led to the speaker. `reasons` are the features that
    spoke most for the attribution, with what they weigh: *class speech & content after que (+1.2)*.
    """

    construction: str
    chain: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


@frozen
class Stance:
    """How, to whom, where and when the source said it.

    `hearsay` holds the conditionals that report what is not vouched for (*aurait été vu*), `hedges`
    and `stresses` the words that make the content less or more firm (*sans doute*, *martèle*):
    these three lie in the content, the cue or beside it. `addressee` (*à l'agence Reuters*),
    `medium` (*dans un communiqué*), `occasion` (*lors d'une visite à Lyon*) and `time` (*mercredi*)
    are the writer's words around the cue, each with its preposition; they never touch the cue or
    the content, but one may hold another (*lors d'une réunion organisée jeudi*).
    """

    act: Act = Act.STATE
    firmness: Firmness = Firmness.NEUTRAL
    hearsay: tuple[Span, ...] = ()
    hedges: tuple[Span, ...] = ()
    stresses: tuple[Span, ...] = ()
    addressee: Span | None = None
    medium: Span | None = None
    occasion: Span | None = None
    time: Span | None = None


@frozen
class Attribution:
    """One content put in words by one source, as one cue shows.

    `confidence` and `speaker_confidence` say how probable it is that the content, and that the
    speaker (or that there is none to name), is right. `stance` is None where nobody has looked, as
    in an annotation written by hand.

    Raises `ValueError` where the content is empty or its spans touch, overlap or are out of order.
    """

    kind: Kind
    content: tuple[Span, ...]
    cue: Cue | None = None
    source: Source | None = None
    speaker: Speaker | None = None
    polarity: Polarity = Polarity.ASSERTED
    evidence: Evidence | None = None
    confidence: float = 1.0
    stance: Stance | None = None
    speaker_confidence: float = 1.0

    def __attrs_post_init__(self) -> None:
        if not self.content:
            raise ValueError("an attribution needs a content")
        for before, after in pairwise(self.content):
            if before.end > after.start:
                raise ValueError(f"content spans out of order: {before}, {after}")
        for sure in (self.confidence, self.speaker_confidence):
            if not 0.0 <= sure <= 1.0:
                raise ValueError(f"confidence outside [0, 1]: {sure}")

    @property
    def start(self) -> int:
        """Where the content starts (code points)."""
        return self.content[0].start


@frozen
class Diagnostic:
    """A doubt about the text that cost no exception: an unclosed mark, a stray one …"""

    code: str
    message: str
    span: Span


@frozen
class Result:
    """All that was found in one text; attributions stand in text order."""

    text: str
    attributions: tuple[Attribution, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    def __getitem__(self, span: Span) -> str:
        """The words of a span."""
        return self.text[span.start : span.end]

    def joined(self, spans: Iterable[Span]) -> str:
        """The words of spans in one line, with ``[…]`` where the text goes on between two."""
        return " […] ".join(self[span] for span in spans)

    def claims(self, *, ranked: bool = False) -> "tuple[Claim, ...]":
        """What is claimed, sentence by sentence (see `quoteattr.claims`).

        In text order or, where `ranked`, by priority; equals keep the order of the text.
        """
        from quoteattr import claims

        return claims.claims(self, ranked=ranked)

    def nesting(self) -> tuple[int | None, ...]:
        """For each attribution, the index of the innermost one whose content holds it, or None.

        One holds another where each content span of the other, and its cue, stands inside one of
        its own content spans, and its own content is the longer one; the innermost is that with
        the shortest content. Nothing is stored: the answer follows from the spans.
        """
        return _nesting(self.attributions)

    def to_html(self, name: str = "") -> str:
        """A page to read, with `name` as its title (see `quoteattr.formats.html`)."""
        from quoteattr.formats import html

        return html.dumps(self, name)

    def _repr_html_(self) -> str:
        """The page in a frame, as notebooks show it."""
        from quoteattr.formats import html

        return html.frame(self)


def moved(value: Any, place: Callable[[Span], Span]) -> Any:
    """A value of the library with every span in it, however deep, sent to another place."""
    if isinstance(value, Span):
        return place(value)
    if isinstance(value, tuple):
        return tuple(moved(item, place) for item in value)
    if not has(type(value)):
        return value
    names = [field.name for field in fields(type(value))]
    return evolve(value, **{name: moved(getattr(value, name), place) for name in names})


def _nesting(attributions: Sequence[Attribution]) -> tuple[int | None, ...]:
    """One sweep from left to right over the spans; those still open are few but in deep nests."""
    sizes = [sum(map(len, one.content)) for one in attributions]
    parts = [(*one.content, *((one.cue.span,) if one.cue else ())) for one in attributions]
    ahead = [(span, index) for index, one in enumerate(attributions) for span in one.content]
    ahead.sort(reverse=True)
    found: list[int | None] = [None] * len(attributions)
    open_: list[tuple[Span, int]] = []

    def holds(outer: int, inner: int) -> bool:
        return sizes[outer] > sizes[inner] and all(
            any(part in span for span in attributions[outer].content) for part in parts[inner]
        )

    for index in sorted(range(len(attributions)), key=lambda index: min(parts[index])):
        start = min(parts[index]).start
        while ahead and ahead[-1][0].start <= start:
            open_.append(ahead.pop())
        open_ = [(span, other) for span, other in open_ if span.end >= start]
        holders = {other for _, other in open_ if holds(other, index)}
        found[index] = min(holders, key=lambda other: (sizes[other], other), default=None)
    return tuple(found)
