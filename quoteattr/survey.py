"""Many articles at once: who is quoted most, how, by which cues, and how much goes unnamed.

A speaker is followed through the articles by name, which is all that they share: two people of one
name are one here, and one person under two names is two. Anonymous speakers are not followed: what
*un témoin* says in two articles was said by two witnesses.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

from attrs import define, field, frozen

from quoteattr.formats.voices import count_words
from quoteattr.model import Attribution, Kind, Polarity, Result, Speaker, SpeakerKind

__all__ = ["Article", "Quoted", "Survey", "survey"]


@frozen
class Quoted:
    """A named speaker over all articles; words are counted by the kind of content they stand in."""

    name: str
    kind: SpeakerKind
    attributions: int
    articles: int
    words: dict[Kind, int]

    @property
    def total(self) -> int:
        """All the words of the speaker."""
        return sum(self.words.values())


@frozen
class Article:
    """What one article reports: the words of all contents, and of those by anonymous speakers."""

    name: str
    attributions: int
    words: int
    anonymous: int
    unknown: int

    @property
    def anonymous_share(self) -> float:
        """From 0 to 1, of the words reported."""
        return self.anonymous / self.words if self.words else 0.0


@frozen
class Survey:
    """The figures of some articles; speakers and cues stand in order, the most frequent first.

    `kinds` and `polarities` count attributions; `cues` counts them by the lemma of the cue, those
    without a cue left out.
    """

    articles: tuple[Article, ...]
    speakers: tuple[Quoted, ...]
    kinds: dict[Kind, int]
    polarities: dict[Polarity, int]
    cues: tuple[tuple[str, int], ...]

    @property
    def attributions(self) -> int:
        """How many there are."""
        return sum(article.attributions for article in self.articles)

    @property
    def words(self) -> int:
        """The words of all contents."""
        return sum(article.words for article in self.articles)

    @property
    def anonymous_share(self) -> float:
        """The share of the words reported that anonymous speakers are given, from 0 to 1."""
        return sum(article.anonymous for article in self.articles) / (self.words or 1)

    @property
    def unknown_share(self) -> float:
        """The share of the words reported whose speaker the article does not tell, from 0 to 1."""
        return sum(article.unknown for article in self.articles) / (self.words or 1)


def survey(results: Iterable[tuple[str, Result]]) -> Survey:
    """Count over named results; each is looked at once and then let go."""
    counting = _Counting()
    for name, result in results:
        counting.add(name, result)
    return counting.done()


@define
class _Voice:
    """A named speaker in the making."""

    kinds: Counter[SpeakerKind] = field(factory=Counter)
    articles: int = 0
    attributions: int = 0
    words: Counter[Kind] = field(factory=Counter)

    def done(self, name: str) -> Quoted:
        words = {kind: self.words[kind] for kind in Kind}
        (kind, _), *_ = self.kinds.most_common(1)
        return Quoted(name, kind, self.attributions, self.articles, words)


@define
class _Counting:
    articles: list[Article] = field(factory=list)
    voices: defaultdict[str, _Voice] = field(factory=lambda: defaultdict(_Voice))
    kinds: Counter[Kind] = field(factory=Counter)
    polarities: Counter[Polarity] = field(factory=Counter)
    cues: Counter[str] = field(factory=Counter)

    def add(self, name: str, result: Result) -> None:
        words = anonymous = unknown = 0
        names: set[str] = set()
        for attribution in result.attributions:
            count = count_words(result, attribution)
            words += count
            speaker = attribution.speaker
            if speaker is None:
                unknown += count
            elif speaker.anonymous:
                anonymous += count
            else:
                names.add(speaker.name)
                self._add_voice(speaker, attribution.kind, count)
            self._add_form(result, attribution)
        for named in names:
            self.voices[named].articles += 1
        self.articles.append(Article(name, len(result.attributions), words, anonymous, unknown))

    def _add_voice(self, speaker: Speaker, kind: Kind, words: int) -> None:
        voice = self.voices[speaker.name]
        voice.kinds[speaker.kind] += 1
        voice.attributions += 1
        voice.words[kind] += words

    def _add_form(self, result: Result, attribution: Attribution) -> None:
        self.kinds[attribution.kind] += 1
        self.polarities[attribution.polarity] += 1
        cue = attribution.cue
        if cue is not None:
            self.cues[cue.lemma or result[cue.span].lower()] += 1

    def done(self) -> Survey:
        quoted = [voice.done(name) for name, voice in self.voices.items()]
        return Survey(
            tuple(self.articles),
            tuple(sorted(quoted, key=lambda one: (-one.total, one.name))),
            {kind: self.kinds[kind] for kind in Kind},
            {polarity: self.polarities[polarity] for polarity in Polarity},
            tuple(sorted(self.cues.items(), key=lambda pair: (-pair[1], pair[0]))),
        )
