"""The speakers of a result as those who show it list them: a letter, and a share of the words."""

from attrs import frozen

from quoteattr.letters import count_words
from quoteattr.model import Result, Speaker

__all__ = ["Voice", "voices"]

_GOLDEN_ANGLE = 137.508  # degrees: neighbours in the list of speakers get hues far apart


@frozen
class Voice:
    """A speaker that says something, or, with `speaker` None, all whom the text does not tell.

    `place` counts from 0 in the order in which they first speak; `key` is its letter (A, B … AA).
    `share` is that of the words of all contents, from 0 to 1; `indices` are its attributions.
    """

    place: int
    speaker: Speaker | None
    indices: tuple[int, ...]
    share: float

    @property
    def key(self) -> str:
        """A, B … Z, AA, AB …"""
        return _letters(self.place)

    @property
    def hue(self) -> str:
        """The angle of its colour."""
        return f"{self.place * _GOLDEN_ANGLE % 360:.0f}"

    @property
    def name(self) -> str:
        """The name of the speaker, as the article writes it."""
        return self.speaker.name if self.speaker else "unknown"

    @property
    def anonymous(self) -> bool:
        """Whether the article neither names nor identifies the speaker."""
        return self.speaker is not None and self.speaker.anonymous


def voices(result: Result) -> tuple[Voice, ...]:
    """Those who say something, in the order in which they first speak."""
    indices: dict[str | None, list[int]] = {}
    for index, attribution in enumerate(result.attributions):
        speaker = attribution.speaker
        indices.setdefault(speaker.id if speaker else None, []).append(index)
    words = [count_words(result.text, a.content) for a in result.attributions]
    total = sum(words) or 1
    return tuple(
        Voice(
            place,
            result.attributions[own[0]].speaker,
            tuple(own),
            sum(words[index] for index in own) / total,
        )
        for place, own in enumerate(indices.values())
    )


def _letters(place: int) -> str:
    lead, last = divmod(place, 26)
    return (_letters(lead - 1) if lead else "") + chr(ord("A") + last)
