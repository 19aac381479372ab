"""What the network's word of who speaks is worth beside the other reasons: one table of weights.

The other reasons are weighed as ever, but by a decider that has not met the articles which are
asked; its score is one feature with a weight of its own, by which the network's weights are
divided: they come out in its thousandths.
"""

from collections.abc import Iterable
from pathlib import Path

from attrs import evolve

from quoteattr.decide import Decider, Features
from quoteattr.engines.reader import ReaderAnalyzer
from quoteattr.speakers.features import HEARD
from training import silver
from training.deciders import articles, write
from training.kept import is_kept_back
from training.learn import fit, quantised, table
from training.reports import LINEAR
from training.speakers import (
    DEGREES,
    SETTING,
    THRESHOLD,
    Choices,
    Made,
    Prepared,
    as_numbers,
    as_others_make,
    judged,
    out_of_fold,
    prepared,
    temperature,
    truths,
)

__all__ = ["weigh"]

_SCORE = "the other reasons"
_FOLDS, _OTHERS = 10, 3


def weigh(folders: Iterable[Path], engine: ReaderAnalyzer, told: Path | None) -> None:
    """Learn and write `reader_speakers`, on the articles that are kept back.

    The other reasons are learned from the rest, and from the silver that is `told`.
    """
    met = articles(folders)
    taught = [one for one in met if not is_kept_back(one[0])]
    taught += silver.read(told, DEGREES) if told else ()
    own, _ = as_others_make(taught, _OTHERS)
    known = table([one.rows for one in own], SETTING.rare)
    others = quantised(fit(known, truths(own), SETTING))
    kept = [prepared(*one) for one in met if is_kept_back(one[0])]
    asked = [_heard(evolve(one, analysis=engine.analyze(one.text)), others) for one in kept]
    rows, wanted = table([one.rows for one in asked], LINEAR.rare), truths(asked)
    made = out_of_fold(asked, rows, wanted, _FOLDS, LINEAR)
    right = sum(one.decision(1000).index in one.right for one in made)
    print(f"reader_speakers: {right} of {len(made)} choices right out of fold")
    learned = fit(rows, wanted, LINEAR)
    unit = float(learned.rows[rows.names.index(_SCORE), -1])
    learned.rows /= unit
    decider = quantised(learned, temperature=round(temperature(made) / unit), threshold=THRESHOLD)
    weights = {name: weight for name, weight in decider.weights.items() if name != _SCORE}
    write("reader_speakers", evolve(decider, weights=weights))


def _heard(article: Prepared, others: Decider) -> Choices:
    """The choices of an article: the score of the other reasons, and what the network says."""
    met: list[Made] = []
    judged(article, others, met.append)
    return as_numbers(article, [made._replace(told=_both(made)) for made in met])


def _both(made: Made) -> list[Features]:
    """Of each candidate the score of the other reasons, and what the network says."""
    return [
        {_SCORE: score / 1000} | {name: v for name, v in one.items() if HEARD in name}
        for score, one in zip(made.decision.scores, made.told, strict=True)
    ]
