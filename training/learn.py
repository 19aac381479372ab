"""One fit for all deciders: weights, and a layer of hidden units, by gradient descent.

Two losses share the weights: whether a row holds (logistic), and which row of a group is the best
(softmax). A feature is left out of a row by chance while learning, so that no word is leaned on
that others could stand for. Rows come article by article, and a step takes whole articles.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

import numpy as np
import torch
from attrs import frozen
from torch import Tensor

from quoteattr.decide import Decider, Features

__all__ = [
    "Learned",
    "Rows",
    "Setting",
    "Table",
    "Truths",
    "compact",
    "fit",
    "left_out",
    "out_of_fold",
    "quantised",
    "table",
]

SMALL = 0.03  # a feature that weighs less, and gives less to any unit, is not written


@frozen
class Setting:
    """How a decider is learned: `units` hidden ones, `rows` in a step, features in `rare` rows."""

    units: int = 32
    epochs: int = 10
    rate: float = 0.006
    decay: float = 0.3
    dropped: float = 0.1
    rows: int = 2048
    rare: int = 12


@frozen
class Rows:
    """The features of the candidates of one article, its names numbered.

    Those of row k are `ids[ends[k - 1] : ends[k]]`, with the `values`, if not all are 1.
    """

    names: tuple[str, ...]
    ids: np.ndarray
    ends: np.ndarray
    values: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.ends)


def compact(candidates: Iterable[Features]) -> Rows:
    """The features of some candidates as numbers: a hundredth of the memory."""
    known: dict[str, int] = {}
    ids: list[int] = []
    values: list[float] = []
    ends: list[int] = []
    for features in candidates:
        for name, value in features.items():
            if value:
                ids.append(known.setdefault(name, len(known)))
                values.append(value)
        ends.append(len(ids))
    plain = all(value == 1 for value in values)
    numbers = None if plain else np.array(values, np.float32)
    return Rows(tuple(known), np.array(ids, np.int32), np.array(ends, np.int32), numbers)


@frozen
class Table:
    """The rows of many articles: `starts` of the rows, and of the articles among the rows."""

    names: tuple[str, ...]
    ids: Tensor
    starts: Tensor
    articles: np.ndarray
    values: Tensor | None

    def of(self, article: int) -> slice:
        """The rows of an article, by its place."""
        return slice(int(self.articles[article]), int(self.articles[article + 1]))


def table(articles: Sequence[Rows], rare: int, leave_out: Iterable[str] = ()) -> Table:
    """Put rows together; features that fewer than `rare` articles' rows have are left out."""
    counts: Counter[str] = Counter()
    for one in articles:
        counts.update(dict(zip(one.names, np.bincount(one.ids).tolist(), strict=True)))
    names = tuple(sorted(name for name in counts.keys() - set(leave_out) if counts[name] >= rare))
    column = {name: index for index, name in enumerate(names)}
    ids, values, sizes = [], [], []
    for one in articles:
        mapped = np.array([column.get(name, -1) for name in one.names], np.int32)[one.ids]
        kept = mapped >= 0
        before = np.concatenate(([0], np.cumsum(kept)))
        sizes.append(np.diff(before[np.concatenate(([0], one.ends))]))
        ids.append(mapped[kept])
        if one.values is not None:
            values.append(one.values[kept])
    starts = np.concatenate(([0], np.cumsum(np.concatenate(sizes))))
    return Table(
        names,
        torch.from_numpy(np.concatenate(ids)),
        torch.from_numpy(starts.astype(np.int32)),
        np.concatenate(([0], np.cumsum([len(one) for one in articles]))),
        torch.from_numpy(np.concatenate(values)) if values else None,
    )


def left_out(articles: Iterable[Rows], pattern: str | None) -> set[str]:
    """The names of the features that a regular expression finds; none where it is None."""
    names = {name for one in articles for name in one.names} if pattern is not None else set()
    return {name for name in names if re.search(pattern or "", name)}


@frozen
class Truths:
    """What is so of the rows of a table.

    `truth` (0 to 1) and `counts` of each row; the `group` in which it is compared (-1: none),
    whether it is a `best` one there; what each group counts (`weighs`, by row).
    """

    truth: Tensor
    counts: Tensor
    group: Tensor
    best: Tensor
    weighs: Tensor


class Learned:
    """Weights as they are learned: of each feature one column for each unit, and its own."""

    def __init__(self, names: tuple[str, ...], units: int, seed: int = 0) -> None:
        torch.manual_seed(seed)
        self.names = names
        self.rows = torch.randn(len(names), units + 1) * 0.05
        self.rows[:, units] = 0.0
        self.units = torch.randn(units) * 0.3

    def scores(self, rows: Table, which: slice | None = None) -> np.ndarray:
        """The scores of all rows, or of those of some."""
        with torch.no_grad():
            parts = [self(*_part(rows, [part])) for part in _chunks(rows, which)]
        return torch.cat(parts).numpy() if parts else np.zeros(0)

    def __call__(self, ids: Tensor, starts: Tensor, values: Tensor | None) -> Tensor:
        """The scores of some rows, with their slopes."""
        sums = torch.nn.functional.embedding_bag(
            ids, self.rows, starts, mode="sum", per_sample_weights=values
        )
        return sums[:, -1] + sums[:, :-1].relu() @ self.units


def _chunks(rows: Table, which: slice | None) -> Iterator[tuple[int, int]]:
    first, last, _ = (which or slice(None)).indices(len(rows.starts) - 1)
    for start in range(first, last, 65_536):
        yield start, min(last, start + 65_536)


def _part(rows: Table, ranges: Sequence[tuple[int, int]]) -> tuple[Tensor, Tensor, Tensor | None]:
    """The features of some runs of rows, put one behind the other."""
    ids, starts, values, count = [], [], [], 0
    for first, last in ranges:
        begin, end = int(rows.starts[first]), int(rows.starts[last])
        ids.append(rows.ids[begin:end])
        starts.append(rows.starts[first:last] - begin + count)
        if rows.values is not None:
            values.append(rows.values[begin:end])
        count += end - begin
    return torch.cat(ids), torch.cat(starts), torch.cat(values) if values else None


def fit(
    rows: Table,
    wanted: Truths,
    setting: Setting,
    articles: Sequence[int] | None = None,
    start: Learned | None = None,
    seed: int = 0,
) -> Learned:
    """Learn from some articles (by place in the table), or from all."""
    chosen = np.arange(len(rows.articles) - 1) if articles is None else np.asarray(articles)
    learned = start or Learned(rows.names, setting.units, seed)
    parameters = [learned.rows, learned.units]
    for one in parameters:
        one.requires_grad_(True)
    optimiser = torch.optim.AdamW(parameters, lr=setting.rate, weight_decay=setting.decay)
    order = np.random.default_rng(seed)
    steps = [
        list(_batches(rows, order.permutation(chosen), setting.rows)) for _ in range(setting.epochs)
    ]
    count = sum(map(len, steps))
    for number, ranges in enumerate(chain.from_iterable(steps)):
        for group in optimiser.param_groups:
            group["lr"] = setting.rate * min(1.0, (number + 1) / 50) * (1 - number / count)
        optimiser.zero_grad()
        _loss(learned, rows, wanted, ranges, setting.dropped).backward()
        optimiser.step()
    for one in parameters:
        one.requires_grad_(False)
    return learned


def out_of_fold(rows: Table, wanted: Truths, setting: Setting, folds: Sequence[int]) -> np.ndarray:
    """The score of each row by weights that were learned without the fold of its article.

    An article of fold -1 teaches all, and has no scores (0).
    """
    owner, scores = np.asarray(folds), np.zeros(len(wanted.truth))
    for part in sorted({*folds} - {-1}):
        learned = fit(rows, wanted, setting, np.flatnonzero(owner != part))
        for place in np.flatnonzero(owner == part):
            scores[rows.of(place)] = learned.scores(rows, rows.of(place))
    return scores


def _batches(rows: Table, articles: np.ndarray, size: int) -> Iterator[list[tuple[int, int]]]:
    ranges: list[tuple[int, int]] = []
    count = 0
    for place in articles:
        own = rows.of(place)
        if own.stop > own.start:
            ranges.append((own.start, own.stop))
            count += own.stop - own.start
        if count >= size:
            yield ranges
            ranges, count = [], 0
    if ranges:
        yield ranges


def _loss(
    learned: Learned, rows: Table, wanted: Truths, ranges: list[tuple[int, int]], dropped: float
) -> Tensor:
    """The mean of both losses over some articles."""
    ids, starts, values = _part(rows, ranges)
    kept = (torch.rand(len(ids)) >= dropped).float()
    scores = learned(ids, starts, kept if values is None else kept * values)
    truth, counts, group, best, weighs = (
        torch.cat([one[first:last] for first, last in ranges])
        for one in (wanted.truth, wanted.counts, wanted.group, wanted.best, wanted.weighs)
    )
    single = torch.nn.functional.binary_cross_entropy_with_logits(
        scores, truth, counts, reduction="sum"
    )
    return (single + _softmax(scores, group, best, weighs)) / max(1.0, len(scores) / 8)


def _softmax(scores: Tensor, group: Tensor, best: Tensor, weighs: Tensor) -> Tensor:
    """Minus the log of the share that the best rows of each group get."""
    inside = group >= 0
    if not inside.any():
        return scores.sum() * 0
    own, place = scores[inside], torch.unique(group[inside], return_inverse=True)[1]
    count = int(place.max()) + 1
    top = torch.full((count,), -1e9).scatter_reduce(0, place, own.detach(), "amax")
    power = (own - top[place]).exp()
    whole = torch.zeros(count).index_add(0, place, power)
    good = torch.zeros(count).index_add(0, place, power * best[inside])
    each = torch.zeros(count).scatter_reduce(0, place, weighs[inside], "amax")
    return (each * (whole.log() - good.clamp(min=1e-30).log())).sum()


def quantised(learned: Learned, *, temperature: int = 1000, threshold: float = 0.0) -> Decider:
    """The decider that the weights make, as it will be read back."""
    large = learned.rows.abs().amax(1) >= SMALL
    numbers = (learned.rows * 1000).round().int().tolist()
    kept = {
        name: row
        for name, row, is_large in zip(learned.names, numbers, large.tolist(), strict=True)
        if is_large
    }
    weights: Mapping[str, int] = {name: row[-1] for name, row in kept.items()}
    hidden = {name: " ".join(map(str, row[:-1])) for name, row in kept.items()}
    units = tuple((learned.units * 1000).round().int().tolist())
    return Decider(weights, temperature, threshold, hidden, units)
