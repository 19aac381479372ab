"""Learn which candidates stand (`quoteattr/constructions/choose.py`).

Called by ``python -m training.deciders``. An example is a candidate of an annotated article or of a
golden rule. Two losses share one row of weights: whether the candidate is right (logistic: content
at an intersection over union of a half or more, surer where it is exact and the cue is the same),
and, among those that are right about one content, which is the best (softmax). Golden rules and
counter-examples are examples of greater weight; what is optional is left out.

What is printed is out of fold: each article is decided by weights learned without its fold. The
same decisions tell the threshold of the best F1 and how score and truth go together, which makes
the confidence.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from multiprocessing import Pool
from typing import NamedTuple

import numpy as np
from attrs import frozen
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from quoteattr import engines
from quoteattr.constructions import TABLE
from quoteattr.constructions.candidates import Candidate, overlap
from quoteattr.constructions.choose import reweighed, scenes, spoken, weigh
from quoteattr.constructions.network import hear
from quoteattr.constructions.select import select
from quoteattr.decide import BIAS, Decider, decider
from quoteattr.dialogue import share_closers
from quoteattr.formats.gold import Gold
from quoteattr.grammar.page import build_page
from quoteattr.model import Span
from quoteattr.quotes import find_regions
from quoteattr.view import smooth
from training.deciders import fold, write
from training.sentences import sentences

__all__ = ["GOLDEN", "learn"]

GOLDEN = "golden"
WEIGHT = {GOLDEN: 2.0, "dev": 0.4}  # the rules were written on `dev`, which flatters them
L2 = 3.0
RARE = 6  # examples that a feature must have
ROUNDS = 110
AGAIN = 4  # times that golden rules which are not kept are given more weight
MARGIN = 0.1  # by which a golden rule has to pass
HALF, EXACT = 0.5, 0.999
RECENT = 12  # chosen candidates that may stand around a quotation
SMALL = 0.04  # weights below this are not written

Content = tuple[Span, ...]


class Wanted(NamedTuple):
    """An annotated content, its cue, and whether it counts."""

    content: Content
    cue: Span | None
    optional: bool


class Example(NamedTuple):
    """A candidate: its period, its features, what it is right about and how far."""

    period: int
    candidate: Candidate
    features: tuple[tuple[str, float], ...]
    place: int
    overlap: float
    same_cue: bool


@frozen
class Article:
    """The candidates of a text, and what is wanted."""

    name: str
    wanted: tuple[Wanted, ...]
    examples: tuple[Example, ...]

    @property
    def folder(self) -> str:
        """The folder that it comes from."""
        return self.name.partition("/")[0]


def read(named: tuple[str, str, tuple[Wanted, ...]], engine: str = "embedded") -> Article:
    """The candidates of a text as the library meets them, with that engine."""
    name, text, wanted = named
    view = smooth(text)
    analysis = engines.load(engine).analyze(view.text)
    regions = share_closers(view.text, find_regions(view.text)[0])
    page = build_page(view.text, analysis, regions)
    # Where the view is another text, its offsets are sent home before they are compared.
    ends = sorted(w.content[-1].end for w in wanted) if view.text == text else []
    found, heard = [], hear(page)
    judge = decider("reports") if heard is not None else Decider({})
    for number, scene in scenes(page, heard.periods if heard is not None else ()):
        weighed = weigh(scene, spoken(view.text, ends, scene.period.start), judge)
        if heard is not None:
            weighed = reweighed(weighed, heard, number, scene, judge)
        for candidate, features, *_ in weighed:
            content = tuple(map(view.span, candidate.content))
            overlaps = [overlap(content, w.content) for w in wanted]
            best = max(overlaps, default=0.0)
            place = overlaps.index(best) if best else -1
            cue = view.span(candidate.cue.span) if candidate.cue else None
            found.append(
                Example(
                    number,
                    candidate,
                    tuple(features.items()),
                    place,
                    best,
                    place >= 0 and _same(cue, wanted[place].cue),
                )
            )
    return Article(name, wanted, tuple(found))


def _same(cue: Span | None, other: Span | None) -> bool:
    return cue is other if cue is None or other is None else cue.overlaps(other)


def texts(
    articles: Iterable[tuple[str, Gold]], *, golden: bool = True
) -> Iterator[tuple[str, str, tuple[Wanted, ...]]]:
    """The annotated articles, the golden rules, the counter-examples, plain sentences."""
    for name, gold in articles:
        yield (
            name,
            gold.result.text,
            tuple(
                Wanted(a.content, a.cue and a.cue.span, index in gold.optional)
                for index, a in enumerate(gold.result.attributions)
            ),
        )
    if golden:
        yield from _golden()


def _golden() -> Iterator[tuple[str, str, tuple[Wanted, ...]]]:
    from golden.attributions import RULES
    from golden.notation import read as marked

    for rule in RULES:
        if not rule.known_failure:
            text, expected = marked(rule)
            wanted = tuple(
                Wanted(tuple(map(_span, e.content)), e.cue and _span(e.cue), False)
                for e in expected
            )
            yield f"{GOLDEN}/{rule.name}", text, wanted
    for row in TABLE:
        if not row.needs:
            yield f"{GOLDEN}/{row.name}", row.counter_example, ()
    for name, text, told in sentences():
        yield f"{GOLDEN}/{name}", text, tuple(Wanted((c,), cue, False) for c, cue in told)


def _span(placed: tuple[int, str]) -> Span:
    start, words = placed
    return Span(start, start + len(words))


class Data(NamedTuple):
    """All examples: a row each, how right it is, what it counts, the groups of the right ones."""

    rows: csr_matrix
    truth: np.ndarray
    counts: np.ndarray
    groups: list[list[int]]
    best: np.ndarray


def features_of(articles: Sequence[Article], ablate: str | None = None) -> list[str]:
    """The names of the features that enough examples have, those that match `ablate` left out."""
    seen: dict[str, int] = defaultdict(int)
    for article in articles:
        for example in article.examples:
            for name, _ in example.features:
                seen[name] += 1
    names = sorted(name for name, count in seen.items() if count >= RARE)
    return [name for name in names if ablate is None or not re.search(ablate, name)]


def data(articles: Sequence[Article], names: Sequence[str]) -> Data:
    """The examples as numbers."""
    column = {name: index for index, name in enumerate(names)}
    indices: list[int] = []
    values: list[float] = []
    ends, truth, counts, best = [0], [], [], []
    groups: list[list[int]] = []
    for article in articles:
        right: dict[int, list[int]] = defaultdict(list)
        worth: dict[int, float] = {}
        for example in article.examples:
            known = [(column[name], value) for name, value in example.features if name in column]
            indices += [index for index, _ in known]
            values += [value for _, value in known]
            ends.append(len(indices))
            row = len(truth)
            good = example.overlap >= HALF
            optional = good and article.wanted[example.place].optional
            truth.append(_truth(example) if good else 0.0)
            counts.append(0.0 if optional else WEIGHT.get(article.folder, 1.0))
            if good and not optional:
                right[example.place].append(row)
                worth[row] = _worth(example)
        for rows in right.values():
            top = max(worth[row] for row in rows)
            best += [row for row in rows if worth[row] >= top - 1e-9]
            groups.append(rows)
    matrix = csr_matrix((values, indices, ends), shape=(len(truth), len(names)))
    is_best = np.zeros(len(truth), bool)
    is_best[best] = True
    groups = [group for group in groups if len(group) > 1]
    return Data(matrix, np.array(truth), np.array(counts), groups, is_best)


def _worth(example: Example) -> float:
    """What puts a candidate before the others that are right about the same content."""
    return 2 * (example.overlap >= EXACT) + example.overlap + 0.7 * example.same_cue


def _truth(example: Example) -> float:
    """How right a candidate is that holds half of the content or more."""
    exact = example.overlap >= EXACT
    return (1.0 if exact else 0.6) if example.same_cue else 0.5 if exact else 0.3


def fit(data: Data) -> np.ndarray:
    """The weights that make the sum of both losses least."""
    order = np.array([row for group in data.groups for row in group])
    sizes = np.array([len(group) for group in data.groups])
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    good, counts = data.best[order], data.counts[order]
    columns = data.rows.T.tocsr()

    def objective(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = data.rows @ weights
        loss = data.counts @ (np.logaddexp(0.0, scores) - data.truth * scores)
        slope = data.counts * (1.0 / (1.0 + np.exp(-scores)) - data.truth)
        own = scores[order]
        power = np.exp(own - np.repeat(np.maximum.reduceat(own, starts), sizes))
        part = np.where(good, power, 0.0)
        whole, share = np.add.reduceat(power, starts), np.add.reduceat(part, starts)
        share = np.maximum(share, 1e-300)
        loss += counts[starts] @ (np.log(whole) - np.log(share))
        np.add.at(
            slope,
            order,
            counts * (power / np.repeat(whole, sizes) - part / np.repeat(share, sizes)),
        )
        return loss + L2 / 2 * weights @ weights, columns @ slope + L2 * weights

    options = {"maxiter": ROUNDS}
    start = np.zeros(data.rows.shape[1])
    return minimize(objective, start, jac=True, method="L-BFGS-B", options=options).x


class Verdict(NamedTuple):
    """A chosen candidate: its score, whether half of it, or all, or its cue is right."""

    score: float
    half: bool
    exact: bool
    same_cue: bool


class Tally(NamedTuple):
    """The verdicts on the articles of a folder, and how many contents they have."""

    verdicts: list[Verdict]
    wanted: int


def decide(article: Article, scores: Sequence[float], least: float) -> list[Verdict]:
    """What the library would choose above a score, and whether it is right."""
    periods: dict[int, list[int]] = defaultdict(list)
    for row, example in enumerate(article.examples):
        if scores[row] > least:
            periods[example.period].append(row)
    chosen: list[int] = []
    for rows in periods.values():
        candidates = [article.examples[row].candidate for row in rows]
        around = [
            other
            for row in chosen[-RECENT:]
            if (other := article.examples[row].candidate).extent.overlaps(candidates[0].extent)
        ]
        odds = [scores[row] - least for row in rows]
        chosen += [rows[k] for k in select(candidates, odds, around)]
    taken: set[int] = set()
    verdicts = []
    for row in sorted(chosen, key=lambda row: -article.examples[row].overlap):
        example = article.examples[row]
        good = example.overlap >= HALF and example.place not in taken
        if example.overlap >= HALF and article.wanted[example.place].optional:
            continue
        taken |= {example.place} if good else set()
        exact = good and example.overlap >= EXACT
        verdicts.append(Verdict(scores[row], good, exact, example.same_cue))
    return verdicts


def tally(articles: Sequence[Article], scores: np.ndarray, least: float) -> dict[str, Tally]:
    """The verdicts by folder."""
    found: dict[str, Tally] = {}
    row = 0
    for article in articles:
        own = scores[row : row + len(article.examples)]
        row += len(article.examples)
        wanted = sum(not w.optional for w in article.wanted)
        before = found.get(article.folder, Tally([], 0))
        verdicts = [*before.verdicts, *decide(article, own, least)]
        found[article.folder] = Tally(verdicts, before.wanted + wanted)
    return found


def f1(tallies: Iterable[Tally], exact: bool = False) -> float:
    """The F1 of several folders together."""
    right = said = wanted = 0
    for verdicts, count in tallies:
        right += sum(v.exact if exact else v.half for v in verdicts)
        said += len(verdicts)
        wanted += count
    return 2 * right / max(1, said + wanted)


def out_of_fold(articles: Sequence[Article], data: Data, folds: Mapping[str, int]) -> np.ndarray:
    """The score of each example by weights that were learned without its fold."""
    owner = np.array([folds[a.name] for a in articles for _ in a.examples])
    scores = np.zeros(len(owner))
    for part in sorted(set(folds.values()) - {-1}):
        rows = np.flatnonzero(owner != part)
        scores[owner == part] = data.rows[owner == part] @ fit(_part(data, rows))
    return scores


def _part(data: Data, rows: np.ndarray) -> Data:
    """Some of the examples."""
    new = np.full(len(data.truth), -1)
    new[rows] = np.arange(len(rows))
    groups = [[int(new[row]) for row in group] for group in data.groups if new[group[0]] >= 0]
    return Data(data.rows[rows], data.truth[rows], data.counts[rows], groups, data.best[rows])


def calibrated(verdicts: Sequence[Verdict]) -> tuple[float, float]:
    """Temperature and middle: a score s is right with the odds exp((s − middle) / temperature)."""
    scores = np.array([v.score for v in verdicts])
    right = np.array([v.half for v in verdicts], float)

    def objective(line: np.ndarray) -> float:
        odds = line[0] * scores + line[1]
        return float((np.logaddexp(0.0, odds) - right * odds).sum())

    slope, shift = minimize(objective, np.array([1.0, 0.0]), method="Nelder-Mead").x
    return 1 / slope, -shift / slope


def learn(met: Sequence[tuple[str, Gold]], folds: int, _: float, ablate: str | None) -> None:
    """Write the weights of the reports; print their worth on articles not met."""
    with Pool(2) as pool:
        articles = pool.map(read, texts(met), chunksize=8)
    learned = made(articles, {name: fold(name, folds) for name, _ in met}, ablate)
    if ablate is None:
        write("reports", learned)


def made(articles: Sequence[Article], folds: Mapping[str, int], ablate: str | None) -> Decider:
    """The decider that candidates of articles teach; its worth on articles not met is printed."""
    names = features_of(articles, ablate)
    numbers = data(articles, names)
    scores = out_of_fold(articles, numbers, {a.name: -1 for a in articles} | folds)
    best = max(
        np.arange(-1.0, 1.0, 0.1),
        key=lambda least: (
            f1(_real(tally(articles, scores, least)), exact=False)
            + f1(_real(tally(articles, scores, least)), exact=True)
        ),
    )
    found = tally(articles, scores, best)
    for folder, part in found.items():
        if folder == GOLDEN:
            continue
        print(f"{folder}: half {f1([part]):.3f} exact {f1([part], True):.3f} out of fold")
    temperature, middle = calibrated([v for part in _real(found) for v in part.verdicts])
    weights = dict(zip(names, keeping(articles, numbers, best), strict=True))
    weights[BIAS] = weights.get(BIAS, 0.0) - middle
    rounded = {name: round(w * 1000) for name, w in weights.items() if abs(w) >= SMALL}
    threshold = 1 / (1 + np.exp(-(best - middle) / temperature))
    return Decider(rounded, round(temperature * 1000), float(threshold))


def keeping(articles: Sequence[Article], data: Data, least: float) -> np.ndarray:
    """The weights of all examples; the golden rules that they do not keep count more, again."""
    weights = fit(data)
    for _ in range(AGAIN):
        scores = data.rows @ weights
        row, lost = 0, []
        for article in articles:
            end = row + len(article.examples)
            if article.folder == GOLDEN and not kept(article, scores[row:end], least):
                lost += range(row, end)
            row = end
        if not lost:
            break
        data.counts[lost] *= 3
        weights = fit(data)
    return weights


def kept(article: Article, scores: Sequence[float], least: float) -> bool:
    """Whether a golden rule passes, as far as contents and cues go."""
    verdicts = decide(article, scores, least + MARGIN) + decide(article, scores, least - MARGIN)
    right = all(verdict.exact and verdict.same_cue for verdict in verdicts)
    return right and len(verdicts) == 2 * len(article.wanted)


def _real(found: Mapping[str, Tally]) -> list[Tally]:
    """The folders of articles, without the golden rules and the texts that rules were made with."""
    return [part for folder, part in found.items() if folder not in WEIGHT]
