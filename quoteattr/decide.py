"""A choice by learned weights: one decider with hidden units, and with reasons.

A candidate is described by named features (*same party*, *subject one sentence before*). Each
weighs something by itself, and gives something to each of a few hidden units; a unit whose sum is
above nought adds what it weighs times that sum. So features that mean something only together are
learned together, and what each of them has added can still be told: that is the reason shown.

All numbers are whole, in thousandths, so that every machine chooses alike; of equals the first
wins. The weights of a decider are a table of `data/fr/weights/`, written by
`training/deciders.py`; a feature without a row weighs nothing. Three rows are none of a feature:
`TEMPERATURE` says how many thousandths of score make the odds *e* times as good, `THRESHOLD` how
probable (in thousandths) a choice has to be, `UNITS` what each hidden unit weighs.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from itertools import repeat
from math import exp, log
from operator import mul, sub
from struct import Struct
from typing import Final

from attrs import field, frozen

from quoteattr import tables
from quoteattr.errors import DataTableError

__all__ = [
    "BIAS",
    "TEMPERATURE",
    "THRESHOLD",
    "UNITS",
    "Decider",
    "Decision",
    "Features",
    "bucket",
    "decider",
    "said",
]

Features = Mapping[str, float]
"""What is so of a candidate, by name; 0 and False are the same as to leave the name out.

A number other than 1 weighs by itself alone: the hidden units know only what is so.
"""

BIAS: Final = "bias"
"""What every candidate has: it weighs, and is no reason."""

TEMPERATURE: Final = "(temperature)"
THRESHOLD: Final = "(threshold)"
UNITS: Final = "(units)"
_FURTHEST: Final = 30.0  # beyond this exponent a probability is 0 or 1 to every digit shown
_ZERO: Final = 1 << 31  # of a number that may be below nought, in 32 bits


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


class _Packed(dict[str, int]):
    """What each feature gives, made when it is first asked for: one whole number.

    Its digits to the base of 2³² are what goes to each unit and, last, what the feature weighs by
    itself. To add such numbers up is to add up all their digits at once.
    """

    def __init__(self, weights: Mapping[str, int], hidden: Mapping[str, str], units: int) -> None:
        self._weights, self._hidden, self._none = weights, hidden, "0 " * units

    def __missing__(self, name: str) -> int:
        weight = self._weights.get(name)
        if weight is None:
            return 0
        digits = [*map(int, (self._hidden.get(name) or self._none).split()), weight]
        packed = sum(digit << 32 * place for place, digit in enumerate(digits))
        self[name] = packed
        return packed


@frozen(slots=False)
class Decider:
    """The weights of one sort of choice, in thousandths, by the name of the feature.

    `hidden` are what each feature gives to the units, as the table has it: whole numbers with
    spaces between. `units` are what those weigh.
    """

    weights: Mapping[str, int]
    temperature: int = 1000
    threshold: float = 0.0
    hidden: Mapping[str, str] = field(factory=dict, repr=False)
    units: tuple[int, ...] = ()

    def score(self, features: Features) -> int:
        """What the features weigh, by themselves and through the units, in thousandths."""
        sums, own = self._sums(features)
        through: int = sum(map(mul, self.units, map(max, sums, repeat(0))))
        return own + through // 1000

    def _sums(self, features: Features) -> tuple[list[int], int]:
        """What goes to each unit, and what the features weigh by themselves."""
        packed, total, numbers = self._packed, 0, 0
        for name, value in features.items():
            if value == 1:
                total += packed[name]
            elif value:
                numbers += round(self.weights.get(name, 0) * value)
        *sums, weight = self._digits(total)
        return sums, weight + numbers

    @cached_property
    def _packed(self) -> _Packed:
        return _Packed(self.weights, self.hidden, len(self.units))

    @cached_property
    def _layout(self) -> tuple[Struct, int]:
        count = len(self.units) + 1
        return Struct(f"<{count}I"), sum(_ZERO << 32 * place for place in range(count))

    def _digits(self, packed: int) -> list[int]:
        """The digits of a packed number: one for each unit, then the weight."""
        layout, zeros = self._layout
        raised = layout.unpack((packed + zeros).to_bytes(layout.size, "little"))
        return list(map(sub, raised, repeat(_ZERO)))

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

    def shares(self, features: Features, named: Iterable[str] | None = None) -> dict[str, int]:
        """What each feature adds to the score (thousandths, rounded): through units that count.

        `named`: those of the features that are asked for (None: all).
        """
        sums, _ = self._sums(features)
        counting = [unit if whole > 0 else 0 for unit, whole in zip(self.units, sums, strict=True)]
        found = {}
        for name in features if named is None else named:
            value = features[name]
            found[name] = round(self.weights.get(name, 0) * value)
            if value == 1 and name in self.weights:
                through: int = sum(map(mul, counting, self._digits(self._packed[name])))
                found[name] += round(through / 1000)
        return found

    def reasons(self, features: Features, against: Features | None = None) -> tuple[str, ...]:
        """The three features that speak most for a candidate, with what they weigh: *name (+2.1)*.

        `against`: the features of the runner-up; what both have is no reason for one of them.
        """
        other = against or {}
        apart = [k for k, value in features.items() if k != BIAS and other.get(k, 0) != value]
        gained = self.shares(features, apart)
        for name, lost in self.shares(other, filter(other.__contains__, apart)).items():
            gained[name] -= lost
        first = sorted((name for name in gained if gained[name] > 0), key=lambda n: (-gained[n], n))
        return tuple(f"{name} ({said(gained[name])})" for name in first[:3])


def said(thousandths: int) -> str:
    """A score as people read it: *+2.1*, *−0.8*, to one digit."""
    return f"{'−' if thousandths < 0 else '+'}{abs(thousandths) / 1000:.1f}"


def bucket(number: int, steps: Sequence[int] = (0, 1, 2, 3, 5, 8, 13, 21)) -> str:
    """A number as words: the step that it reaches."""
    place = bisect_right(steps, number)
    return str(steps[place - 1]) if place else f"below {steps[0]}"


def _power(exponent: float) -> float:
    return exp(max(-_FURTHEST, min(_FURTHEST, exponent)))


@cache
def decider(name: str) -> Decider:
    """The decider of the package's table `weights/NAME`.

    Raises `DataTableError` where there is no such table or where it is malformed.
    """
    rows = tables.cells(f"weights/{name}")
    try:
        weights = {feature: int(row[0]) for feature, row in rows.items()}
        units = tuple(map(int, "".join(rows.get(UNITS, ())[1:]).split()))
    except ValueError as error:
        raise DataTableError(f"weights/{name}: {error}") from error
    special = {row: weights.pop(row, 0) for row in (TEMPERATURE, THRESHOLD, UNITS)}
    hidden = {feature: row[1] for feature, row in rows.items() if len(row) > 1}
    degree, least = special[TEMPERATURE] or 1000, special[THRESHOLD] / 1000
    return Decider(weights, degree, least, hidden, units)
