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
import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from enum import Enum
from typing import Any, Self

from attrs import astuple, evolve, frozen

from quoteattr.letters import Letters, letters, meeting
from quoteattr.model import Attribution, Kind, Polarity, Result, Span

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


class _Sum:
    """Values that add up field by field."""

    __slots__ = ()

    def __add__(self, other: Self) -> Self:
        return type(self)(*map(operator.add, _values(self), _values(other)))


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


@frozen
class _Side:
    """One side of a comparison: the attributions that hold a letter, and their letters."""

    attributions: tuple[Attribution, ...]
    contents: tuple[Letters, ...]
    indices: tuple[int, ...]
    optional: frozenset[int]


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
    left, right = _side(gold, optional), _side(predicted)
    half, pairs = _counts(left, right, _overlap, 0.5)
    return evolve(
        _links(gold.text, left, right, pairs, half),
        articles=1,
        half=half,
        most=_counts(left, right, _overlap, 0.8)[0],
        exact=_counts(left, right, _overlap, 1.0)[0],
        cover30=_counts(left, right, _coverage, 0.3)[0],
        cover80=_counts(left, right, _coverage, 0.8)[0],
    )


def matches(gold: Result, predicted: Result, floor: float = 0.5) -> dict[int, int]:
    """Which gold attribution is matched by which predicted one, as indices into the results."""
    left, right = _side(gold), _side(predicted)
    pairs = _match(left, right, _overlap, floor)
    return {left.indices[i]: right.indices[j] for i, j in pairs.items()}


def interval(
    reports: Sequence[Report],
    figure: Callable[[Report], float],
    *,
    level: float = 0.95,
    draws: int = 1000,
    seed: int = 0,
) -> tuple[float, float]:
    """The bootstrap interval of a figure over articles drawn with replacement, one report each."""
    if not reports:
        raise ValueError("no report to draw from")
    dice = random.Random(seed)
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


def _content(text: str, spans: Iterable[Span]) -> Letters:
    """The letters of a content, without a leading complementizer."""
    leads = ((_COMPLEMENTIZER.match(text, span.start, span.end), span) for span in spans)
    return letters(
        text, [Span(lead.end() if lead else span.start, span.end) for lead, span in leads]
    )


def _side(result: Result, optional: Collection[int] = ()) -> _Side:
    """The attributions that hold a letter; those without one can match nothing."""
    contents = [_content(result.text, attribution.content) for attribution in result.attributions]
    kept = [index for index, content in enumerate(contents) if len(content)]
    return _Side(
        tuple(result.attributions[index] for index in kept),
        tuple(contents[index] for index in kept),
        tuple(kept),
        frozenset(place for place, index in enumerate(kept) if index in optional),
    )


def _overlap(gold: Letters, predicted: Letters) -> float:
    shared = gold.shared(predicted)
    return shared / (len(gold) + len(predicted) - shared)


def _coverage(gold: Letters, predicted: Letters) -> float:
    return gold.shared(predicted) / len(gold)


def _match(
    gold: _Side, predicted: _Side, weight: Callable[[Letters, Letters], float], floor: float
) -> dict[int, int]:
    """Gold index to predicted index, one to one, the best pair first, the earlier in a draw.

    Which pairs come out does not depend on which side is called gold as long as the weight does
    not: two pairs that compete share a member, and are then ordered by the other alone.
    """
    pairs = sorted(
        (-value, i, j)
        for i, j in meeting(gold.contents, predicted.contents)
        if (value := weight(gold.contents[i], predicted.contents[j])) and value >= floor
    )
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in pairs:
        if i not in matched and j not in taken:
            matched[i] = j
            taken.add(j)
    return matched


def _counts(
    gold: _Side, predicted: _Side, weight: Callable[[Letters, Letters], float], floor: float
) -> tuple[Counts, dict[int, int]]:
    """The counts at a floor, and the pairs that count."""
    matched = _match(gold, predicted, weight, floor)
    pairs = {i: j for i, j in matched.items() if i not in gold.optional}
    free = len(matched) - len(pairs)
    return (
        Counts(
            len(pairs),
            len(predicted.attributions) - free,
            len(gold.attributions) - len(gold.optional),
        ),
        pairs,
    )


def _links(text: str, gold: _Side, predicted: _Side, pairs: dict[int, int], half: Counts) -> Report:
    """The measures of all but the content, over the pairs that match and the gold missed."""
    found = Report()
    for index, wanted in enumerate(gold.attributions):
        if index in gold.optional:
            continue
        got = predicted.attributions[pairs[index]] if index in pairs else None
        found += _of_gold(wanted, got)
        if got is not None:
            found += _of_pair(text, wanted, got)
    return evolve(
        found,
        joint=evolve(half, right=found.speaker.part),
        joint_strict=evolve(half, right=found.speaker_strict.part),
    )


def _of_gold(wanted: Attribution, got: Attribution | None) -> Report:
    """The measures that a missed attribution lowers as well."""
    anonymous, polar = _anonymous(wanted), wanted.polarity is not Polarity.ASSERTED
    hidden = got is not None and _anonymous(got)
    turned = got is not None and got.polarity is not Polarity.ASSERTED
    same = got is not None and got.polarity is wanted.polarity
    found = Share(int(got is not None), 1)
    return Report(
        anonymous=Counts(int(anonymous and hidden), int(hidden), int(anonymous)),
        polarity=Counts(int(polar and same), int(turned), int(polar)),
        direct=found if wanted.kind is Kind.DIRECT else Share(),
        indirect=found if wanted.kind is Kind.INDIRECT else Share(),
        mixed=found if wanted.kind is Kind.MIXED else Share(),
    )


def _of_pair(text: str, wanted: Attribution, got: Attribution) -> Report:
    """The measures of two attributions that match."""
    names, named = agreement(_name(wanted), _name(got)), is_name(_name(got))
    cue = source = source_exact = Share()
    if wanted.cue is not None:
        cue = Share(int(got.cue is not None and wanted.cue.span.overlaps(got.cue.span)), 1)
    if wanted.source is not None:
        here, there = wanted.source.span, got.source.span if got.source is not None else None
        source = Share(int(there is not None and here.overlaps(there)), 1)
        same = there is not None and letters(text, [here]) == letters(text, [there])
        source_exact = Share(int(same), 1)
    return Report(
        kind=Share(int(wanted.kind is got.kind), 1),
        cue=cue,
        source=source,
        source_exact=source_exact,
        speaker=Share(int(names is not Agreement.NONE), 1),
        speaker_strict=Share(int(names is Agreement.SAME), 1),
        wrongly_named=Share(int(named and names is Agreement.NONE), int(named)),
        left_unnamed=Share(int(is_name(_name(wanted)) and not named), int(is_name(_name(wanted)))),
    )


def _anonymous(attribution: Attribution) -> bool:
    return attribution.speaker is not None and attribution.speaker.anonymous


def _name(attribution: Attribution) -> str | None:
    return attribution.speaker.name if attribution.speaker is not None else None


def _name_words(name: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", name.replace("’", "'")).casefold()
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter)).strip()
    lead = _ARTICLE.match(bare)
    return tuple(_WORD.findall(_TITLE.sub(" ", bare[lead.end() :] if lead else bare)))


def _values(counted: _Sum) -> tuple[Any, ...]:
    return astuple(counted, recurse=False)  # type: ignore[arg-type]  # every subclass is attrs


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
