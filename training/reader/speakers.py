"""What the network's word of who speaks is worth beside the other reasons: one table of weights.

The other reasons are weighed as ever, but by a decider that has not met the articles which are
asked; its score is one feature with a weight of its own, by which the network's weights are
divided: they come out in its thousandths.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from attrs import evolve

from quoteattr.decide import Decider, Decision, Features
from quoteattr.engines.reader import ReaderAnalyzer
from quoteattr.speakers.features import HEARD, Contender
from training.deciders import (
    PRIOR,
    Choice,
    articles,
    fit,
    out_of_fold,
    quantised,
    temperature,
    write,
)
from training.kept import is_kept_back
from training.speakers import THRESHOLD, Prepared, choices, decide, prepared

__all__ = ["weigh"]

_SCORE = "the other reasons"
_FLAT, _RARE, _FOLDS = 1.0, 12, 10


def weigh(folders: Iterable[Path], engine: ReaderAnalyzer) -> None:
    """Learn and write `reader_speakers`, on the articles that are kept back."""
    met = [prepared(name, wanted) for name, wanted in articles(folders)]
    taught = [choice for one in met if not is_kept_back(one.name) for choice in choices(one)]
    others = quantised(fit(taught, PRIOR))
    asked = [
        choice
        for one in met
        if is_kept_back(one.name)
        for choice in _heard(evolve(one, analysis=engine.analyze(one.text)), others)
    ]
    judged = out_of_fold(asked, _FOLDS, _FLAT, _RARE)
    with_it = sum(d.choose(c.candidates).index in c.right for c, d in judged)
    without = sum(_alone(c) in c.right for c in asked)
    print(f"reader_speakers: {len(asked)} choices, right {with_it} out of fold, {without} without")
    weights = fit(asked, _FLAT, _RARE)
    unit = weights.pop(_SCORE)
    made = quantised({name: value / unit for name, value in weights.items()})
    degree = round(temperature(judged) / unit)
    write("reader_speakers", evolve(made, temperature=degree, threshold=THRESHOLD))


def _alone(choice: Choice) -> int:
    scores = [features.get(_SCORE, 0.0) for features in choice.candidates]
    return scores.index(max(scores))


def _heard(article: Prepared, others: Decider) -> list[Choice]:
    """The choices of an article: the score of the other reasons, and what the network says."""
    made: list[Choice] = []

    def note(
        candidates: Sequence[Contender],
        told: Sequence[Features],
        decision: Decision,
        right: frozenset[int],
    ) -> None:
        features = [
            {_SCORE: score / 1000} | {name: v for name, v in one.items() if HEARD in name}
            for score, one in zip(decision.scores, told, strict=True)
        ]
        made.append(Choice(article.name, features, right))

    decide(article, others, note)
    return made
