"""A choice by learned weights: one linear decider with reasons.

A candidate is described by named features (*same party*, *subject one sentence before*), each a
number or a truth. Its score is the sum of the weights of its features, in thousandths and in whole
numbers, so that every machine chooses alike; of equals the first wins. The weights of a decider are
a table of `data/fr/weights/`, written by `training/deciders.py`; a feature without a row weighs
nothing. Two rows are none of a feature: `TEMPERATURE` says how many thousandths of score make the
odds *e* times as good, `THRESHOLD` how probable (in thousandths) a choice has to be.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, cached_property
from math import exp, log
from typing import Final

from attrs import frozen

from quoteattr import tables

__all__ = [
    "BIAS",
    "TEMPERATURE",
    "THRESHOLD",
    "Decider",
    "Decision",
    "Features",
    "Joined",
    "decider",
    "said",
]

Features = Mapping[str, float]
"""What is so of a candidate, by name; 0 and False are the same as to leave the name out."""

BIAS: Final = "bias"
"""What every candidate has: it weighs, and is no reason."""

TEMPERATURE: Final = "(temperature)"
THRESHOLD: Final = "(threshold)"
_MOST: Final = 2_000  # entries of a table that is kept to save time: it stays bounded
_FURTHEST: Final = 30.0  # beyond this exponent a probability is 0 or 1 to every digit shown


Group = tuple[tuple[str, ...], Collection[str]]
"""Some beginnings, and names each of which stands behind every one of them."""


class Joined(Mapping[str, float]):
    """Features in groups, no name twice: *nearest*, *he: nearest*, *new*, *he: new*.

    Most candidates are only scored, for which the groups are enough: the names are put together for
    whoever reads them.
    """

    def __init__(self, groups: Sequence[Group], numbers: Mapping[str, float] | None = None) -> None:
        """`numbers` are features that are more or less so."""
        self.groups = groups
        self.numbers = numbers or {}

    @cached_property
    def _whole(self) -> dict[str, float]:
        joined = (head + name for heads, names in self.groups for head in heads for name in names)
        return {**dict.fromkeys(joined, 1.0), **self.numbers}

    def __contains__(self, name: object) -> bool:
        return name in self.numbers or any(
            isinstance(name, str) and name.startswith(head) and name[len(head) :] in names
            for heads, names in self.groups
            for head in heads
        )

    def __getitem__(self, name: str) -> float:
        return self._whole[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole)

    def __len__(self) -> int:
        return len(self._whole)


class _Sums(dict[str, int]):
    """What names weigh behind some beginnings together, added up when one is first asked for."""

    def __init__(self, weights: Mapping[str, int], heads: tuple[str, ...]) -> None:
        self._weights, self._heads = weights, heads

    def __missing__(self, name: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        found = self[name] = sum(self._weights.get(head + name, 0) for head in self._heads)
        return found


@frozen
class Decision:
    """The choice among some candidates.

    `index` is the place of the one chosen, `scores` are those of all (thousandths), `margin` is the
    lead over the next (thousandths; 0 where there is no other, below 0 where another has more),
    `probability` that of the choice.
    """

    index: int
    scores: tuple[int, ...]
    margin: int
    probability: float

    @property
    def next(self) -> int | None:
        """The place of the runner-up; None where there is no other candidate."""
        others = [place for place in range(len(self.scores)) if place != self.index]
        return max(others, key=lambda place: (self.scores[place], -place), default=None)


@frozen(slots=False)
class Decider:
    """The weights of one sort of choice, in thousandths, by the name of the feature."""

    weights: Mapping[str, int]
    temperature: int = 1000
    threshold: float = 0.0

    def score(self, features: Features) -> int:
        """The sum of the weights of the features, in thousandths."""
        score = 0
        if isinstance(features, Joined):
            for heads, names in features.groups:
                score += sum(map(self._sums_of(heads).__getitem__, names))
            features = features.numbers
        get = self.weights.get
        return score + sum(round(get(name, 0) * value) for name, value in features.items())

    def _sums_of(self, heads: tuple[str, ...]) -> _Sums:
        found = self._sums.get(heads)
        if found is None:
            if len(self._sums) >= _MOST:
                self._sums.clear()
            found = self._sums[heads] = _Sums(self.weights, heads)
        return found

    @cached_property
    def _sums(self) -> dict[tuple[str, ...], _Sums]:
        return {}

    @property
    def least(self) -> float:
        """The score that is as probable as the threshold asks."""
        if not 0.0 < self.threshold < 1.0:
            return 0.0
        return self.temperature * log(self.threshold / (1.0 - self.threshold))

    def probability(self, score: int) -> float:
        """How probable is what has this score, where it is so or not (0 to 1)."""
        return round(1.0 / (1.0 + _power(-score / self.temperature)), 3)

    def choose(self, candidates: Sequence[Features]) -> Decision:
        """The best of some candidates. Raises `ValueError` where there is none."""
        return self.ranked([self.score(features) for features in candidates])

    def ranked(self, scores: Sequence[int], index: int | None = None) -> Decision:
        """The best of some candidates whose scores are known, or the one at `index`."""
        index = scores.index(max(scores)) if index is None else index
        here = scores[index]
        rest = [*scores[:index], *scores[index + 1 :]]
        odds = sum(_power((score - here) / self.temperature) for score in rest)
        margin = here - max(rest, default=here)
        return Decision(index, tuple(scores), margin, round(1.0 / (1.0 + odds), 3))

    def reasons(self, features: Features, against: Features | None = None) -> tuple[str, ...]:
        """The three features that speak most for a candidate, with what they weigh: *name (+2.1)*.

        `against`: the features of the runner-up; what both have tells nothing.
        """
        other, get = against or {}, self.weights.get
        gained = {
            name: round(weight * (features[name] - other.get(name, 0)))
            for name in features
            if name != BIAS and (weight := get(name))
        }
        first = sorted((name for name in gained if gained[name] > 0), key=lambda n: (-gained[n], n))
        return tuple(f"{name} ({said(gained[name])})" for name in first[:3])


def said(thousandths: int) -> str:
    """A score as people read it: *+2.1*, *−0.8*, to one digit."""
    return f"{'−' if thousandths < 0 else '+'}{abs(thousandths) / 1000:.1f}"


def _power(exponent: float) -> float:
    return exp(max(-_FURTHEST, min(_FURTHEST, exponent)))


@cache
def decider(name: str) -> Decider:
    """The decider of the package's table `weights/NAME`.

    Raises `DataTableError` where there is no such table or where it is malformed.
    """
    weights = tables.numbers(f"weights/{name}")
    temperature = weights.pop(TEMPERATURE, 1000)
    return Decider(weights, temperature, weights.pop(THRESHOLD, 0) / 1000)
