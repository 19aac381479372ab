"""What a construction proposes: one possible attribution, with how sure it is."""

from collections.abc import Sequence

from attrs import evolve, frozen

from quoteattr.model import Cue, Kind, Polarity, Span

__all__ = ["Candidate", "evolve", "overlap"]


@frozen(slots=True)
class Candidate:
    """A proposed attribution.

    `weak` marks a quoted fragment after a verb that is no verb of speech: it is an attribution only
    where nothing stronger reports the same words.
    `voiceless`: its subject is a thing that the tables do not know to speak.
    `frames`: a source under a preposition may frame anything: *Selon X, Y dénonce « Z »*.
    `loose`: no frame of the language stands behind it, only words that look like a report.
    `moved`: by how many items its end is another than the construction's own, `shifted`: its start.
    `probability` (0 to 1): how probably it is right, and `reasons`, what speaks most for it, once
    it is chosen.
    `source` is the span of the words that name who speaks; the speaker is found later, over the
    whole article.
    """

    construction: str
    kind: Kind
    content: tuple[Span, ...]
    cue: Cue | None = None
    source: Span | None = None
    polarity: Polarity = Polarity.ASSERTED
    weak: bool = False
    voiceless: bool = False
    frames: bool = False
    loose: bool = False
    moved: int = 0
    shifted: int = 0
    probability: float = 0.5
    reasons: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Where the content starts (code points)."""
        return self.content[0].start

    @property
    def extent(self) -> Span:
        """From the first to the last word of the content."""
        return Span(self.content[0].start, self.content[-1].end)


def overlap(one: Sequence[Span], other: Sequence[Span]) -> float:
    """The intersection over union of two contents, in code points."""
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    return common / (sum(map(len, one)) + sum(map(len, other)) - common) if common else 0.0
