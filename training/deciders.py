"""Learn the weights of the deciders from annotated articles.

    python -m training.deciders FOLDER… [--only NAME]… [--folds N] [--without-kept-back]
    python -m training.deciders FOLDER… --ablate PATTERN [--only NAME]…

Each FOLDER holds ``NAME.txt`` and ``NAME.json`` (see `quoteattr.formats.gold`). A decider is a row
of `LEARNERS`: a module that gathers the choices of an article as the library meets them, with which
candidates are right. The weights are those of a log-linear model (softmax over the candidates
of a choice; logistic where a choice is one candidate or none), drawn to nought by L2 and found by
L-BFGS; they are written as thousandths. What is printed is cross-validated by article: each choice
is decided by weights that no choice of its article, or of its fold, had a part in.

`--ablate` leaves out the features whose names match a regular expression (*the network*),
prints what is left of the figures, and writes nothing.
"""

import argparse
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from zlib import crc32

import numpy as np
from attrs import frozen
from scipy.optimize import minimize, minimize_scalar
from scipy.sparse import csr_matrix

from quoteattr.decide import TEMPERATURE, THRESHOLD, Decider, Features
from quoteattr.formats import gold
from quoteattr.formats.gold import Gold
from training.kept import is_kept_back

WEIGHTS = Path("quoteattr/data/fr/weights")
SMALL = 0.03  # weights below this are not written
PRIOR = 10.0  # the strength of L2, unless told


@frozen
class Choice:
    """Some candidates, one or more of them right; `article` tells the fold, `weight` counts.

    With a single candidate, the question is whether it holds: `right` is empty where it does not.
    """

    article: str
    candidates: Sequence[Features]
    right: frozenset[int]
    weight: float = 1.0


def fit(
    choices: Sequence[Choice],
    l2: float = 1.0,
    rare: int = 3,
    start: Mapping[str, float] | None = None,
) -> dict[str, float]:
    """The weights of a log-linear model.

    `l2` is the strength of the prior; features that fewer than `rare` choices have are left out.
    `start` are weights to begin with: the one least place of the loss is sooner found from near.
    """
    names = _names(choices, rare)
    rows, starts, right, weights = _matrix(choices, names)
    single = len(starts) == rows.shape[0]
    loss = _logistic if single else _softmax

    def objective(vector: np.ndarray) -> tuple[float, np.ndarray]:
        value, slope = loss(rows @ vector, starts, right, weights)
        return value + l2 / 2 * vector @ vector, rows.T @ slope + l2 * vector

    begin = np.array([(start or {}).get(name, 0.0) for name in names])
    found = minimize(objective, begin, jac=True, method="L-BFGS-B", options={"maxiter": 200})
    return dict(zip(names, found.x, strict=True))


def _names(choices: Iterable[Choice], rare: int) -> list[str]:
    """The features that enough choices have, and that tell candidates apart in them."""
    counts: dict[str, int] = {}
    for choice in choices:
        seen = {name for features in choice.candidates for name, value in features.items() if value}
        for name in seen:
            counts[name] = counts.get(name, 0) + 1
    return sorted(name for name, count in counts.items() if count >= rare)


def _matrix(
    choices: Sequence[Choice], names: Sequence[str]
) -> tuple[csr_matrix, np.ndarray, np.ndarray, np.ndarray]:
    """A row a candidate; where each choice starts; which rows are right; what a choice counts."""
    column = {name: index for index, name in enumerate(names)}
    data: list[float] = []
    indices: list[int] = []
    ends, starts, right = [0], [], []
    for choice in choices:
        starts.append(len(ends) - 1)
        for place, features in enumerate(choice.candidates):
            for name, value in features.items():
                if value and name in column:
                    indices.append(column[name])
                    data.append(float(value))
            ends.append(len(data))
            right.append(place in choice.right)
    rows = csr_matrix((data, indices, ends), shape=(len(right), len(names)))
    weights = np.array([choice.weight for choice in choices])
    return rows, np.array(starts), np.array(right), weights


def _softmax(
    scores: np.ndarray, starts: np.ndarray, right: np.ndarray, weights: np.ndarray
) -> tuple[float, np.ndarray]:
    """Minus the log of the share that the right candidates of each choice get, and its slope."""
    sizes = np.diff(np.append(starts, len(scores)))
    top = np.repeat(np.maximum.reduceat(scores, starts), sizes)
    power = np.exp(scores - top)
    good = np.where(right, power, 0.0)
    whole, part = np.add.reduceat(power, starts), np.add.reduceat(good, starts)
    value = float(weights @ (np.log(whole) - np.log(np.maximum(part, 1e-300))))
    slope = power / np.repeat(whole, sizes) - good / np.repeat(np.maximum(part, 1e-300), sizes)
    return value, np.repeat(weights, sizes) * slope


def _logistic(
    scores: np.ndarray, starts: np.ndarray, right: np.ndarray, weights: np.ndarray
) -> tuple[float, np.ndarray]:
    """Minus the log of the probability of what is so, and its slope."""
    sign = np.where(right, 1.0, -1.0)
    value = float(weights @ np.logaddexp(0.0, -sign * scores))
    return value, weights * (1.0 / (1.0 + np.exp(-scores)) - right)


def quantised(weights: Mapping[str, float]) -> Decider:
    """The decider that the weights make, as it will be read back."""
    return Decider({name: round(w * 1000) for name, w in weights.items() if abs(w) >= SMALL})


def fold(article: str, folds: int) -> int:
    """The fold of an article: by its name, so that it never changes with the company."""
    return crc32(article.encode()) % folds


def by_fold(choices: Sequence[Choice], folds: int, l2: float, rare: int = 3) -> list[Decider]:
    """A decider for each fold, learned without it."""
    start = fit(choices, l2, rare)
    rest = [[c for c in choices if fold(c.article, folds) != k] for k in range(folds)]
    return [quantised(fit(part, l2, rare, start)) for part in rest]


def out_of_fold(
    choices: Sequence[Choice], folds: int, l2: float, rare: int = 3
) -> list[tuple[Choice, Decider]]:
    """Each choice with a decider that was learned without its fold."""
    deciders = by_fold(choices, folds, l2, rare)
    return [(choice, deciders[fold(choice.article, folds)]) for choice in choices]


def write(name: str, decider: Decider) -> None:
    """Write the table of a decider, the features in order."""
    rows = {TEMPERATURE: decider.temperature, THRESHOLD: round(decider.threshold * 1000)}
    rows |= {feature: decider.weights[feature] for feature in sorted(decider.weights)}
    lines = ["feature\tweight", *(f"{feature}\t{weight}" for feature, weight in rows.items())]
    WEIGHTS.mkdir(exist_ok=True)
    (WEIGHTS / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def articles(folders: Iterable[Path]) -> list[tuple[str, Gold]]:
    """The annotated articles of some folders, by folder and name."""
    found = []
    for folder in folders:
        for path in sorted(folder.glob("*.txt")):
            text = path.read_bytes().decode("utf-8")
            wanted = gold.loads(path.with_suffix(".json").read_bytes(), text)
            found.append((f"{folder.name}/{path.stem}", wanted))
    return found


LEARNERS = {"reports": "training.reports", "speakers": "training.speakers"}
"""The module of each decider: its `learn` takes articles, folds, L2 and what is to be left out of
the features (None: nothing, and the table is written)."""


def temperature(judged: Sequence[tuple[Choice, Decider]]) -> int:
    """The temperature (thousandths) at which out-of-fold choices are as sure as they are right."""
    scores = [
        np.array([decider.score(one) for one in choice.candidates]) / 1000
        for choice, decider in judged
    ]

    def loss(degree: float) -> float:
        total = 0.0
        for (choice, _), made in zip(judged, scores, strict=True):
            power = np.exp((made - made.max()) / degree)
            total -= float(np.log(max(power[sorted(choice.right)].sum() / power.sum(), 1e-9)))
        return total

    return round(1000 * minimize_scalar(loss, bounds=(0.5, 4.0), method="bounded").x)


def main() -> None:
    """Learn all deciders, or those asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--only", action="append", choices=sorted(LEARNERS))
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--l2", type=float, default=PRIOR)
    parser.add_argument("--without-kept-back", action="store_true", help="see training/kept.py")
    parser.add_argument("--ablate", metavar="PATTERN")
    asked = parser.parse_args()
    met = articles(asked.folders)
    if asked.without_kept_back:
        met = [(name, wanted) for name, wanted in met if not is_kept_back(name)]
    for name in asked.only or sorted(LEARNERS):
        import_module(LEARNERS[name]).learn(met, asked.folds, asked.l2, asked.ablate)


if __name__ == "__main__":
    main()
