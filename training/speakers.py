"""The choices of speakers: what each source of an annotated article could mean, and what it means.

A choice is a feature of the next. So the choices are gathered twice: first each as if those before
it had been made right, then as deciders that were learned without the article make them.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from multiprocessing import Pool
from typing import NamedTuple

import numpy as np
import torch
from attrs import evolve, frozen
from scipy.optimize import minimize_scalar

import quoteattr
from quoteattr import engines
from quoteattr.analysis import Analysis
from quoteattr.decide import Decider, Decision, Features
from quoteattr.formats.gold import Gold
from quoteattr.model import Attribution, Evidence
from quoteattr.score import Agreement, agreement, matches
from quoteattr.speakers import resolve
from quoteattr.speakers.features import NAMED, Contender
from quoteattr.speakers.questions import Question
from quoteattr.view import smooth
from training.deciders import fold, write
from training.learn import (
    Rows,
    Setting,
    Table,
    Truths,
    compact,
    fit,
    left_out,
    quantised,
    table,
)
from training.learn import out_of_fold as scored
from training.reports import INVENTED
from training.silver import CONTENT, SILVER, SPEAKER

__all__ = [
    "DEGREES",
    "SETTING",
    "THRESHOLD",
    "Choices",
    "Made",
    "Prepared",
    "as_numbers",
    "as_others_make",
    "by_fold",
    "choices",
    "gathered",
    "golden",
    "judged",
    "learn",
    "out_of_fold",
    "prepared",
    "temperature",
    "truths",
]


GOLDEN = 16.0  # what a choice of a golden rule counts
SETTING = Setting(rare=12)
WEIGHT = {SILVER: 0.5, INVENTED: 3.0}  # what a choice counts, by the folder of its article
DEGREES = (CONTENT, SPEAKER)
THRESHOLD = 0.5  # a name is given where it is more probably right than wrong


class Made(NamedTuple):
    """A choice: its candidates, their features, how it was made, and who is right."""

    candidates: Sequence[Contender]
    told: Sequence[Features]
    decision: Decision
    right: frozenset[int]


@frozen
class Prepared:
    """An article as the library reads it: its attributions, and who speaks by the `id` of each.

    `free` are those that count neither for nor against.
    """

    name: str
    text: str
    analysis: Analysis
    attributions: Sequence[Attribution]
    speakers: Mapping[int, str | None]
    free: frozenset[int] = frozenset()
    weight: float = 1.0


def prepared(article: str, wanted: Gold) -> Prepared:
    """Read an annotated article."""
    whole = quoteattr.extract(wanted.result.text)
    text = smooth(wanted.result.text).text
    seen = (whole if text == wanted.result.text else quoteattr.extract(text)).attributions
    matched = matches(wanted.result, whole)
    pairs = [(id(seen[there]), here) for here, there in matched.items()]
    missed = [] if text != wanted.result.text else list(_missed(wanted, matched))
    pairs += [(id(one), here) for here, one in missed]
    meant = {one: wanted.result.attributions[here].speaker for one, here in pairs}
    return Prepared(
        article,
        text,
        engines.load("embedded").analyze(text),
        (*seen, *(one for _, one in missed)),
        {one: speaker.name if speaker is not None else None for one, speaker in meant.items()},
        frozenset(one for one, here in pairs if here in wanted.optional),
        WEIGHT.get(article.partition("/")[0], 1.0),
    )


def _missed(wanted: Gold, matched: Collection[int]) -> Iterator[tuple[int, Attribution]]:
    """The gold attributions that the library has not found: their speakers can be learned too."""
    for here, one in enumerate(wanted.result.attributions):
        if here not in matched:
            bare = one.cue is None and one.source is None
            evidence = Evidence("carried_on" if bare else "gold")
            yield here, evolve(one, speaker=None, evidence=evidence)


def golden() -> Iterator[Prepared]:
    """The golden rules of the speakers, and those of the attributions that tell who speaks."""
    from golden.attributions import RULES as FOUND  # type: ignore[import-not-found]
    from golden.notation import read, seen  # type: ignore[import-not-found]
    from test_golden_speakers import RULES, given  # type: ignore[import-not-found]

    for rule in (*RULES, *FOUND):
        text, expected = read(rule)
        told = {item.content: item.speaker.removesuffix(" (anonymous)") for item in expected}
        if not any(told.values()):
            continue
        if rule in RULES:
            made = [given(item) for item in expected]
        else:
            made = list(quoteattr.extract(text).attributions)
        names = {id(one): told.get(seen(text, one).content) for one in made}
        meant = {one: None if name == "nobody" else name for one, name in names.items() if name}
        analysis = engines.load("embedded").analyze(text)
        yield Prepared(f"golden/{rule.name}", text, analysis, made, meant, weight=GOLDEN)


@frozen
class Choices:
    """The choices of an article as numbers.

    `rows` are the features of all candidates, one choice behind the other; of each choice `sizes`
    says how many it has, `right` which of them are right, `named` which are somebody by name.
    """

    name: str
    rows: Rows
    sizes: tuple[int, ...]
    right: tuple[frozenset[int], ...]
    named: tuple[frozenset[int], ...]
    weight: float


def choices(article: Prepared, decider: Decider | None = None) -> Choices:
    """The choices of an article, made right or, with a decider, as that makes them."""
    met: list[Made] = []
    judged(article, decider, met.append)
    return as_numbers(article, met)


def as_numbers(article: Prepared, met: Sequence[Made]) -> Choices:
    """Choices that were made, as they are learned from."""
    return Choices(
        article.name,
        compact(features for made in met for features in made.told),
        tuple(len(made.told) for made in met),
        tuple(made.right for made in met),
        tuple(frozenset(k for k, one in enumerate(m.told) if one.get(NAMED)) for m in met),
        article.weight,
    )


def judged(article: Prepared, decider: Decider | None, note: Callable[[Made], None]) -> None:
    """Make the choices of an article, by a decider or right; `note` is told of each that counts."""

    def judge(
        question: Question, candidates: Sequence[Contender], told: Sequence[Features]
    ) -> Decision:
        this = id(question.found.attribution)
        known = this in article.speakers
        wanted = right(article.speakers[this], candidates) if known else frozenset()
        decision = decider.choose(told) if decider else _taught(question, candidates, wanted)
        if known and this not in article.free:
            note(Made(candidates, told, decision, wanted))
        return decision

    resolve(article.text, article.analysis, article.attributions, judge)


def _taught(
    question: Question, candidates: Sequence[Contender], right: Collection[int]
) -> Decision:
    """The right choice; where nobody knows it, as the source was read."""
    entity = question.found.entity
    read = next((k for k, one in enumerate(candidates) if one.entity is entity), -1)
    index = read if not right or read in right else min(right)
    return Decision(index % len(candidates), (0,) * len(candidates), 0, 1.0)


def right(name: str | None, candidates: Sequence[Contender]) -> frozenset[int]:
    """Those of the very name, else those whose name holds it or is held; the last is nobody."""
    said = [agreement(name, one.name or None) for one in candidates]
    for wanted in (Agreement.SAME, Agreement.WORDS):
        right = frozenset(k for k, how in enumerate(said) if how is wanted)
        if right and name is not None:
            return right
    return frozenset((len(candidates) - 1,))


def gathered(met: Sequence[tuple[str, Gold]], deciders: Sequence[Decider] = ()) -> list[Choices]:
    """The choices of annotated articles: made right, or by the decider of the fold of each."""
    jobs = [(*one, deciders[fold(one[0], len(deciders))] if deciders else None) for one in met]
    with Pool(2) as pool:
        return pool.map(_gather, jobs, chunksize=16)


def _gather(job: tuple[str, Gold, Decider | None]) -> Choices:
    name, wanted, decider = job
    return choices(prepared(name, wanted), decider)


def truths(met: Iterable[Choices]) -> Truths:
    """Which rows are right in each choice."""
    sizes, best, weighs = [], [], []
    for one in met:
        for size, right in zip(one.sizes, one.right, strict=True):
            sizes.append(size)
            best += [float(place in right) for place in range(size)]
            weighs += [one.weight] * size
    group = torch.from_numpy(np.repeat(np.arange(len(sizes)), sizes))
    nothing = torch.zeros(len(best))
    return Truths(nothing, nothing, group, torch.tensor(best), torch.tensor(weighs))


def by_fold(met: Sequence[Choices], folds: int) -> list[Decider]:
    """A decider for each fold, learned without it."""
    rows, wanted = table([one.rows for one in met], SETTING.rare), truths(met)
    own = np.array([fold(one.name, folds) for one in met])
    return [
        quantised(fit(rows, wanted, SETTING, np.flatnonzero(own != part))) for part in range(folds)
    ]


class Judged(NamedTuple):
    """A choice: the folder of its article, all scores, who is right, who is somebody by name."""

    folder: str
    scores: np.ndarray
    right: frozenset[int]
    named: frozenset[int]

    def decision(self, temperature: int) -> Decision:
        """The choice among the scores."""
        return Decider({}, temperature).ranked([round(1000 * score) for score in self.scores])


def out_of_fold(
    met: Sequence[Choices], rows: Table, wanted: Truths, folds: int, setting: Setting = SETTING
) -> list[Judged]:
    """The choices of articles by weights that were learned without their fold."""
    rules = len(rows.articles) - 1 - len(met)
    own = [*(fold(one.name, folds) for one in met), *[-1] * rules]
    scores = scored(rows, wanted, setting, own)
    return [made for k, one in enumerate(met) for made in _judged(one, scores[rows.of(k)])]


def _judged(one: Choices, scores: np.ndarray) -> Iterator[Judged]:
    parts = np.split(scores, np.cumsum(one.sizes)[:-1]) if one.sizes else []
    for part, right, named in zip(parts, one.right, one.named, strict=True):
        yield Judged(one.name.partition("/")[0], part, right, named)


def temperature(met: Sequence[Judged]) -> int:
    """The temperature (thousandths) at which out-of-fold choices are as sure as they are right."""

    def loss(degree: float) -> float:
        total = 0.0
        for one in met:
            power = np.exp((one.scores - one.scores.max()) / degree)
            total -= float(np.log(max(power[sorted(one.right)].sum() / power.sum(), 1e-9)))
        return total

    return round(1000 * minimize_scalar(loss, bounds=(0.5, 4.0), method="bounded").x)


def as_others_make(
    met: Sequence[tuple[str, Gold]], folds: int
) -> tuple[list[Choices], list[Choices]]:
    """The choices of articles and of the golden rules, as weights make them that have not met them.

    Those weights are learned from what is annotated, by folds, with all choices made right.
    """
    rules = list(golden())
    annotated = [one for one in met if not one[0].startswith(SILVER)]
    without = by_fold([*gathered(annotated), *map(choices, rules)], folds)
    return gathered(met, without), [choices(rule, without[0]) for rule in rules]


def learn(met: Sequence[tuple[str, Gold]], folds: int, ablate: str | None) -> None:
    """Write the weights of the speakers; print how often they are right on articles not met."""
    own, taught = as_others_make(met, folds)
    all_ = [*own, *taught]
    out = left_out((one.rows for one in all_), ablate)
    rows, wanted = table([one.rows for one in all_], SETTING.rare, out), truths(all_)
    made = [one for one in out_of_fold(own, rows, wanted, folds) if one.folder != SILVER]
    degree = temperature(made)
    for name in sorted({one.folder for one in made}):
        right = [one.decision(degree).index in one.right for one in made if one.folder == name]
        print(f"speakers, {name}: {sum(right) / len(right):.3f} of {len(right)} right out of fold")
    print(f"temperature {degree}", *_reliability(made, degree), sep="\n")
    if ablate is None:
        learned = fit(rows, wanted, SETTING)
        write("speakers", quantised(learned, temperature=degree, threshold=THRESHOLD))


def _reliability(made: Sequence[Judged], degree: int) -> Iterator[str]:
    """What share of the names is given at a threshold, and what share of those is wrong."""
    decided = [(one, one.decision(degree)) for one in made]
    named = [(d.probability, d.index in one.right) for one, d in decided if d.index in one.named]
    for threshold in (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98):
        kept = [is_right for probability, is_right in named if probability >= threshold]
        given, wrong = len(kept) / max(1, len(named)), kept.count(False) / max(1, len(kept))
        yield f"threshold {threshold:.2f}: {given:.3f} of the names given, {wrong:.3f} wrong"
