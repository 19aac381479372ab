"""Learn which candidates stand (`quoteattr/constructions/choose.py`).

Called by ``python -m training.deciders``. An example is a candidate of an annotated article or of a
golden rule. Two losses share the weights (`training.learn`): whether the candidate is right
(content at an intersection over union of a half or more, surer where it is exact and the cue is the
same), and, among those that are right about one content, which is the best. Golden rules and
counter-examples are examples of greater weight; what is optional is left out.

What is printed is out of fold: each article is decided by weights learned without its fold. The
same decisions tell the threshold of the best F1 and how score and truth go together, which makes
the confidence.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from multiprocessing import Pool
from typing import NamedTuple

import numpy as np
import torch
from attrs import frozen
from scipy.optimize import minimize

from quoteattr import engines
from quoteattr.constructions import TABLE
from quoteattr.constructions.candidates import Candidate, overlap
from quoteattr.constructions.choose import reweighed, scenes, spoken, weigh
from quoteattr.constructions.network import hear
from quoteattr.constructions.select import select
from quoteattr.decide import BIAS, Decider, decider
from quoteattr.formats.gold import Gold
from quoteattr.grammar.page import build_page
from quoteattr.model import Span
from quoteattr.quotes import find_regions
from quoteattr.view import smooth
from training.deciders import fold, write
from training.learn import (
    Rows,
    Setting,
    Truths,
    compact,
    fit,
    left_out,
    out_of_fold,
    quantised,
    table,
)
from training.sentences import sentences
from training.silver import CONTENT, SILVER

__all__ = ["GOLDEN", "learn"]

GOLDEN = "golden"
INVENTED = "invented"  # the folder of articles as houses write that are no agency
WEIGHT = {GOLDEN: 8.0, "dev": 0.4, SILVER: 0.5, INVENTED: 2.0}
FLATTERED = (GOLDEN, "dev", SILVER)  # the rules were written on `dev`
DEGREES = (CONTENT,)
SETTING = Setting(rare=40)
LINEAR = Setting(units=0, epochs=30, decay=0.01, dropped=0.0, rare=12)  # of the few kept back
HALF, EXACT = 0.5, 0.999
MANY = 10_000  # more than the contents of an article
CORRECTED = "annotated"  # the folder of articles whose proposals were corrected
RECENT = 12  # chosen candidates that may stand around a quotation

Content = tuple[Span, ...]


class Wanted(NamedTuple):
    """An annotated content, its cue, and whether it counts."""

    content: Content
    cue: Span | None
    optional: bool


class Example(NamedTuple):
    """A candidate: its period, what it is right about and how far."""

    period: int
    candidate: Candidate
    place: int
    overlap: float
    same_cue: bool


@frozen
class Article:
    """The candidates of a text with their features, and what is wanted."""

    name: str
    wanted: tuple[Wanted, ...]
    examples: tuple[Example, ...]
    rows: Rows

    @property
    def folder(self) -> str:
        """The folder that it comes from."""
        return self.name.partition("/")[0]


def read(named: tuple[str, str, tuple[Wanted, ...]], engine: str = "embedded") -> Article:
    """The candidates of a text as the library meets them, with that engine."""
    name, text, wanted = named
    view = smooth(text)
    analysis = engines.load(engine).analyze(view.text)
    page = build_page(view.text, analysis, find_regions(view.text)[0])
    # Where the view is another text, its offsets are sent home before they are compared.
    ends = sorted(w.content[-1].end for w in wanted) if view.text == text else []
    found, told, heard = [], [], hear(page)
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
            told.append(features)
            found.append(
                Example(
                    number,
                    candidate,
                    place,
                    best,
                    place >= 0 and _same(cue, wanted[place].cue),
                )
            )
    return Article(name, wanted, tuple(found), compact(told))


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


def truths(articles: Sequence[Article]) -> Truths:
    """What is so of all examples: how right each is, what it counts, the groups of the right."""
    truth: list[float] = []
    counts: list[float] = []
    group: list[int] = []
    best: list[float] = []
    for number, article in enumerate(articles):
        worth = dict.fromkeys(range(len(article.wanted)), 0.0)
        for example in article.examples:
            if example.overlap >= HALF:
                worth[example.place] = max(worth[example.place], _worth(example))
        for example in article.examples:
            good = example.overlap >= HALF
            optional = good and article.wanted[example.place].optional
            truth.append(_truth(example) if good else 0.0)
            counts.append(0.0 if optional else WEIGHT.get(article.folder, 1.0))
            group.append(number * MANY + example.place if good and not optional else -1)
            best.append(float(good and _worth(example) >= worth[example.place] - 1e-9))
    told = torch.tensor(counts)
    return Truths(torch.tensor(truth), told, torch.tensor(group), torch.tensor(best), told.clone())


def _worth(example: Example) -> float:
    """What puts a candidate before the others that are right about the same content."""
    return 2 * (example.overlap >= EXACT) + example.overlap + 0.7 * example.same_cue


def _truth(example: Example) -> float:
    """How right a candidate is that holds half of the content or more."""
    exact = example.overlap >= EXACT
    return (1.0 if exact else 0.6) if example.same_cue else 0.5 if exact else 0.3


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


def calibrated(verdicts: Sequence[Verdict]) -> tuple[float, float]:
    """Temperature and middle: a score s is right with the odds exp((s − middle) / temperature)."""
    scores = np.array([v.score for v in verdicts])
    right = np.array([v.half for v in verdicts], float)

    def objective(line: np.ndarray) -> float:
        odds = line[0] * scores + line[1]
        return float((np.logaddexp(0.0, odds) - right * odds).sum())

    slope, shift = minimize(objective, np.array([1.0, 0.0]), method="Nelder-Mead").x
    return 1 / slope, -shift / slope


def learn(met: Sequence[tuple[str, Gold]], folds: int, ablate: str | None) -> None:
    """Write the weights of the reports; print their worth on articles not met."""
    with Pool(2) as pool:
        articles = pool.map(read, texts(met), chunksize=8)
    learned = made(articles, {name: fold(name, folds) for name, _ in met}, ablate)
    if ablate is None:
        write("reports", learned)


def made(
    articles: Sequence[Article],
    folds: Mapping[str, int],
    ablate: str | None,
    setting: Setting = SETTING,
) -> Decider:
    """The decider that candidates of articles teach; its worth on articles not met is printed."""
    out = left_out((article.rows for article in articles), ablate)
    rows, wanted = table([a.rows for a in articles], setting.rare, out), truths(articles)
    scores = out_of_fold(rows, wanted, setting, [folds.get(a.name, -1) for a in articles])
    best = _threshold(articles, scores)
    found = tally(articles, scores, best)
    for folder, part in found.items():
        if folder == GOLDEN:
            continue
        print(f"{folder}: half {f1([part]):.3f} exact {f1([part], True):.3f} out of fold")
    temperature, middle = calibrated([v for part in _real(found) for v in part.verdicts])
    learned = fit(rows, wanted, setting)
    learned.rows[rows.names.index(BIAS), -1] -= middle
    threshold = 1 / (1 + np.exp(-(best - middle) / temperature))
    return quantised(learned, temperature=round(temperature * 1000), threshold=float(threshold))


def _threshold(articles: Sequence[Article], scores: np.ndarray) -> float:
    """The score from which on candidates stand: that of the best half and exact together.

    It is told by articles that nobody was given proposals for: where proposals were corrected,
    recall looks better than it is.
    """
    row, plain = 0, []
    for article in articles:
        end = row + len(article.examples)
        if article.folder not in (*FLATTERED, CORRECTED):
            plain.append((article, scores[row:end]))
        row = end
    own, told = [a for a, _ in plain], np.concatenate([part for _, part in plain])

    def worth(least: float) -> float:
        found = list(tally(own, told, least).values())
        return f1(found) + f1(found, exact=True)

    return max(np.arange(-1.0, 1.0, 0.1), key=worth)


def _real(found: Mapping[str, Tally]) -> list[Tally]:
    """The folders of articles, without the golden rules and the texts that rules were made with."""
    return [part for folder, part in found.items() if folder not in FLATTERED]
