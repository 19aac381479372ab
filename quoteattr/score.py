"""How well predicted attributions agree with gold ones: precision, recall and what stands behind.

Contents are compared as sets of the letters and digits they hold, a leading complementizer left
out, so that no convention about quotation marks or *que* can decide a score. Two attributions are
matched one to one, the best pair first, where the intersection of their sets over the union is at
least a floor.

`half`, `most` and `exact` have the floors 0.5, 0.8 and 1. `joint` asks for a match at 0.5 and the
right speaker as well: the figure that a fact-checker lives with. `cover30` and `cover80` measure
|gold ∩ predicted| / |gold|, as the Gender Gap Tracker does (Asr et al., 2021): kind to long spans.

A `Report` is a sum of counts: the report of two articles together is that of one plus the other.
"""

import operator
import random
import re
from collections.abc import Callable, Collection, Sequence
from enum import Enum
from math import sqrt
from typing import Any, Self

from attrs import astuple, evolve, frozen

from quoteattr.letters import Letters, letters, meeting
from quoteattr.model import Attribution, Cue, Polarity, Result, Source, Span
from quoteattr.spelling import unaccented

__all__ = [
    "Agreement",
    "Counts",
    "Report",
    "Share",
    "agreement",
    "interval",
    "is_name",
    "matches",
    "score",
    "score_one",
]

_Z = 1.959964  # of the normal distribution, for 95 %


@frozen
class _Sum:
    """Values that add up field by field."""

    def __add__(self, other: Self) -> Self:
        mine, others = astuple(self, recurse=False), astuple(other, recurse=False)
        return type(self)(*map(operator.add, mine, others))


@frozen
class Counts(_Sum):
    """True positives among so many predicted and so many gold ones."""

    right: int = 0
    predicted: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        """The share of the predicted ones that are right (0 where there are none)."""
        return _ratio(self.right, self.predicted)

    @property
    def recall(self) -> float:
        """The share of the gold ones that were found (0 where there are none)."""
        return _ratio(self.right, self.gold)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _ratio(2 * self.right, self.predicted + self.gold)


@frozen
class Share(_Sum):
    """So many of so many."""

    part: int = 0
    whole: int = 0

    @property
    def value(self) -> float:
        """The share as a number from 0 to 1 (0 of an empty whole)."""
        return _ratio(self.part, self.whole)

    @property
    def interval(self) -> tuple[float, float]:
        """That of Wilson at 95 %; from 0 to 1 where there is nothing to tell."""
        if not self.whole:
            return 0.0, 1.0
        z2 = _Z * _Z / self.whole
        middle = self.value + z2 / 2
        reach = _Z * sqrt((self.value * (1 - self.value) + z2 / 4) / self.whole)
        return max(0.0, (middle - reach) / (1 + z2)), min(1.0, (middle + reach) / (1 + z2))


@frozen
class Report(_Sum):
    """The measures; see the head of this module.

    The shares are taken over the pairs matched at 0.5, but for those by kind, which are over the
    gold attributions of the kind. `speaker` asks that the words of one name hold those of the
    other, `speaker_strict` that they be the same; titles and articles do not count.
    `wrongly_named` is the share of the names given (those with a capital) that are not the right
    speaker's, `left_unnamed` that of the gold names where none was given.
    """

    articles: int = 0
    half: Counts = Counts()
    most: Counts = Counts()
    exact: Counts = Counts()
    joint: Counts = Counts()
    joint_strict: Counts = Counts()
    cover30: Counts = Counts()
    cover80: Counts = Counts()
    anonymous: Counts = Counts()
    polarity: Counts = Counts()
    direct: Share = Share()
    indirect: Share = Share()
    mixed: Share = Share()
    kind: Share = Share()
    cue: Share = Share()
    source: Share = Share()
    source_exact: Share = Share()
    speaker: Share = Share()
    speaker_strict: Share = Share()
    wrongly_named: Share = Share()
    left_unnamed: Share = Share()


class Agreement(Enum):
    """How far two names of a speaker agree."""

    NONE = 0
    WORDS = 1
    SAME = 2


def score(
    gold: Sequence[Result],
    predicted: Sequence[Result],
    optional: Sequence[Collection[int]] = (),
) -> Report:
    """Compare articles in pairs; `optional[n]` holds the indices of article n that do not count.

    An optional gold attribution counts neither for nor against, nor does a prediction that
    matches it. Raises `ValueError` where the two sides are not about the same texts.
    """
    if len(gold) != len(predicted) or (optional and len(optional) != len(gold)):
        raise ValueError("gold, predicted and optional are not about as many articles")
    free = optional or [()] * len(gold)
    return sum(map(score_one, gold, predicted, free), Report())


def score_one(gold: Result, predicted: Result, optional: Collection[int] = ()) -> Report:
    """Compare two readings of one article; raises `ValueError` where the texts differ."""
    if gold.text != predicted.text:
        raise ValueError("gold and predicted are not about the same text")
    left, right = _contents(gold), _contents(predicted)
    # What holds no letter can match nothing, and counts nowhere.
    wanted = [index for index, content in enumerate(left) if content and index not in optional]
    counts: dict[str, Any] = {}
    pairs: dict[str, dict[int, int]] = {}
    for name, (weight, floor) in _MEASURES.items():
        matched = _match(left, right, weight, floor)
        pairs[name] = {i: matched[i] for i in wanted if i in matched}
        free = len(matched) - len(pairs[name])
        counts[name] = Counts(len(pairs[name]), sum(map(bool, right)) - free, len(wanted))
    found = Report(articles=1)
    for index in wanted:
        got = pairs["half"].get(index)
        other = None if got is None else predicted.attributions[got]
        found += _compared(gold.text, gold.attributions[index], other)
    return evolve(
        found,
        **counts,
        joint=evolve(counts["half"], right=found.speaker.part),
        joint_strict=evolve(counts["half"], right=found.speaker_strict.part),
    )


def matches(gold: Result, predicted: Result, floor: float = 0.5) -> dict[int, int]:
    """Which gold attribution is matched by which predicted one, as indices into the results."""
    return _match(_contents(gold), _contents(predicted), _overlap, floor)


def interval(
    reports: Sequence[Report],
    figure: Callable[[Report], float],
    *,
    level: float = 0.95,
    draws: int = 1000,
) -> tuple[float, float]:
    """The bootstrap interval of a figure over articles drawn with replacement, one report each."""
    if not reports:
        raise ValueError("no report to draw from")
    dice = random.Random(0)
    drawn = (dice.choices(reports, k=len(reports)) for _ in range(draws))
    values = sorted(figure(sum(sample, Report())) for sample in drawn)
    cut = int(draws * (1 - level) / 2)
    return values[cut], values[-1 - cut]


def agreement(one: str | None, other: str | None) -> Agreement:
    """How far two names agree, titles, articles, accents and case left out of account."""
    if one is None or other is None:
        return Agreement.SAME if one is other else Agreement.NONE
    words, others = _name_words(one), _name_words(other)
    if words == others:
        return Agreement.SAME
    if words and others and (set(words) <= set(others) or set(others) <= set(words)):
        return Agreement.WORDS
    return Agreement.NONE


def is_name(speaker: str | None) -> bool:
    """Whether what a speaker is called has a proper name in it: a word with a capital."""
    return any(word[:1].isupper() for word in (speaker or "").split())


_COMPLEMENTIZER = re.compile(
    r"""[\s:«»"“”,]*  (?: (?:que|de|à|ce\ que)\b | (?:qu|d)['’ʼ] )  [\s«»"“”]*""",
    re.IGNORECASE | re.VERBOSE,
)
_ARTICLE = re.compile(r"(?:(?:l|d|de l)'|(?:le|la|les|un|une|des|du|de la|de) )", re.IGNORECASE)
_TITLE = re.compile(r"\b(?:mm?|mmes?|mlle|monsieur|madame|dr|pr|me)\b", re.IGNORECASE)
_WORD = re.compile(r"[a-z0-9]+")


def _contents(result: Result) -> list[Letters]:
    """The letters of each content, without a leading complementizer."""
    text = result.text
    return [letters(text, (_bare(text, span) for span in a.content)) for a in result.attributions]


def _bare(text: str, span: Span) -> Span:
    lead = _COMPLEMENTIZER.match(text, span.start, span.end)
    return Span(lead.end(), span.end) if lead else span


def _overlap(gold: Letters, predicted: Letters) -> float:
    shared = gold.shared(predicted)
    return shared / (len(gold) + len(predicted) - shared)


def _coverage(gold: Letters, predicted: Letters) -> float:
    return gold.shared(predicted) / len(gold)


_MEASURES = {
    "half": (_overlap, 0.5),
    "most": (_overlap, 0.8),
    "exact": (_overlap, 1.0),
    "cover30": (_coverage, 0.3),
    "cover80": (_coverage, 0.8),
}


def _match(
    gold: Sequence[Letters],
    predicted: Sequence[Letters],
    weight: Callable[[Letters, Letters], float],
    floor: float,
) -> dict[int, int]:
    """Gold index to predicted index, one to one, the best pair first, the earlier in a draw.

    Which pairs come out does not depend on which side is called gold as long as the weight does
    not: two pairs that compete share a member, and are then ordered by the other alone.
    """
    pairs = sorted(
        (-value, i, j)
        for i, j in meeting(gold, predicted)
        if (value := weight(gold[i], predicted[j])) and value >= floor
    )
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in pairs:
        if i not in matched and j not in taken:
            matched[i] = j
            taken.add(j)
    return matched


def _compared(text: str, wanted: Attribution, got: Attribution | None) -> Report:
    """The measures of all but the content, a few of which what is missed lowers as well."""
    anonymous, polar = _anonymous(wanted), wanted.polarity is not Polarity.ASSERTED
    hidden, turned = _anonymous(got), got is not None and got.polarity is not Polarity.ASSERTED
    same = polar and got is not None and got.polarity is wanted.polarity
    of_kind: dict[str, Any] = {wanted.kind.value: _share(got is not None)}
    found = Report(
        anonymous=Counts(int(anonymous and hidden), int(hidden), int(anonymous)),
        polarity=Counts(int(same), int(turned), int(polar)),
        **of_kind,
    )
    if got is None:
        return found
    one, other = _name(wanted), _name(got)
    names = agreement(one, other)
    return evolve(
        found,
        kind=_share(wanted.kind is got.kind),
        cue=_met(wanted.cue, got.cue, Span.overlaps),
        source=_met(wanted.source, got.source, Span.overlaps),
        source_exact=_met(
            wanted.source, got.source, lambda a, b: letters(text, [a]) == letters(text, [b])
        ),
        speaker=_share(names is not Agreement.NONE),
        speaker_strict=_share(names is Agreement.SAME),
        wrongly_named=_share(names is Agreement.NONE, of=is_name(other)),
        left_unnamed=_share(not is_name(other), of=is_name(one)),
    )


def _share(hit: bool, of: bool = True) -> Share:
    return Share(int(hit and of), int(of))


def _met(
    wanted: Cue | Source | None, got: Cue | Source | None, same: Callable[[Span, Span], bool]
) -> Share:
    """Whether what was found meets what is wanted, if anything is."""
    if wanted is None:
        return Share()
    return _share(got is not None and same(wanted.span, got.span))


def _anonymous(attribution: Attribution | None) -> bool:
    return bool(attribution and attribution.speaker and attribution.speaker.anonymous)


def _name(attribution: Attribution) -> str | None:
    return attribution.speaker.name if attribution.speaker is not None else None


def _name_words(name: str) -> tuple[str, ...]:
    bare = unaccented(name.replace("’", "'")).casefold().strip()
    lead = _ARTICLE.match(bare)
    return tuple(_WORD.findall(_TITLE.sub(" ", bare[lead.end() :] if lead else bare)))


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
