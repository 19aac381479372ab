"""How good the engines are, on a folder of annotated articles (NAME.json beside NAME.txt).

usage: python benchmarks/quality.py FOLDER... [--engine NAME]... [--peer SPACY_MODEL] [--intervals]

Prints, engine by engine, all measures, what each construction is worth, and whether the confidence,
that of the content and that of the speaker, tells the truth. Of several folders it prints one line
each. A figure on articles that a table was learned from is in-sample: what is cross-validated by
article is printed by `training/deciders.py`. With --peer, textacy's `direct_quotations` reads the
same articles with a French spaCy pipeline: it finds direct quotations alone, and names who speaks
by the words beside them.
"""

import argparse
import contextlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from attrs import define, evolve

from quoteattr import Attribution, QuoteattrError, Result, Span, Speaker, engines, extract
from quoteattr.cli.score import as_lines, names, read_annotated
from quoteattr.formats.gold import Gold
from quoteattr.model import Kind
from quoteattr.score import (
    Agreement,
    Counts,
    Report,
    Share,
    agreement,
    interval,
    matches,
    score_one,
)

Reader = Callable[[str], Result]
BINS = 10


@define
class Tally:
    """What is counted over the articles beside the measures."""

    constructions: dict[str, tuple[Share, Share]]
    confidence: list[Share]
    sums: list[float]
    speaker: list[Share]
    speaker_sums: list[float]

    @classmethod
    def empty(cls) -> "Tally":
        return cls({}, [Share()] * BINS, [0.0] * BINS, [Share()] * BINS, [0.0] * BINS)

    def add(self, gold: Gold, found: Result) -> None:
        """Count each prediction that does not meet an optional gold attribution."""
        met = {other: one for one, other in matches(gold.result, found).items()}
        for index, attribution in enumerate(found.attributions):
            wanted = met.get(index)
            if wanted in gold.optional:
                continue
            other = None if wanted is None else gold.result.attributions[wanted]
            self._count(attribution, other)

    def _count(self, attribution: Attribution, wanted: Attribution | None) -> None:
        joint = wanted is not None and _speaker_is_right(attribution, wanted)
        name = attribution.evidence.construction if attribution.evidence else "(none)"
        right, both = self.constructions.get(name, (Share(), Share()))
        hit = Share(int(wanted is not None), 1)
        self.constructions[name] = right + hit, both + Share(int(joint), 1)
        bin_ = min(BINS - 1, int(attribution.confidence * BINS))
        self.confidence[bin_] += hit
        self.sums[bin_] += attribution.confidence
        if wanted is not None:
            bin_ = min(BINS - 1, int(attribution.speaker_confidence * BINS))
            self.speaker[bin_] += Share(int(joint), 1)
            self.speaker_sums[bin_] += attribution.speaker_confidence


def _speaker_is_right(one: Attribution, other: Attribution) -> bool:
    names_ = [a.speaker.name if a.speaker else None for a in (one, other)]
    return agreement(*names_) is not Agreement.NONE


def measure(articles: list[Gold], read: Reader) -> tuple[list[Report], Tally]:
    """One report an article, and the tally of all."""
    reports, tally = [], Tally.empty()
    for article in articles:
        found = read(article.result.text)
        reports.append(score_one(article.result, found, article.optional))
        tally.add(article, found)
    return reports, tally


def lines(reports: list[Report], tally: Tally, intervals: bool) -> Iterator[str]:
    yield from as_lines(sum(reports, Report()))
    if intervals:
        yield ""
        for name in ("half", "exact", "joint"):
            low, high = interval(reports, partial(_f1, name))
            yield f"{name:14}F1 in [{low:.3f}, {high:.3f}] (95 %, articles drawn 1000 times)"
    yield from ("", f"{'construction':32}{'found':>6} {'right':>6} {'+ speaker':>9}")
    rows = sorted(tally.constructions.items(), key=lambda row: -row[1][0].whole)
    for name, (right, both) in rows:
        yield f"{name:32}{right.whole:6} {right.value:6.3f} {both.value:9.3f}"
    yield from _reliability("confidence", tally.confidence, tally.sums)
    yield from _reliability("of the speaker", tally.speaker, tally.speaker_sums)


def _reliability(title: str, shares: list[Share], sums: list[float]) -> Iterator[str]:
    """How sure and how right: a line for each tenth of confidence."""
    yield from ("", f"{title:14}{'found':>6} {'said':>6} {'right':>6}")
    for index, share in enumerate(shares):
        if share.whole:
            bounds = f"{index / BINS:.1f} to {(index + 1) / BINS:.1f}"
            said = sums[index] / share.whole
            yield f"{bounds:14}{share.whole:6} {said:6.3f} {share.value:6.3f}"


def table(folders: list[Path], read: Reader) -> Iterator[str]:
    """One line a folder: the figures that count."""
    heads = ("half", "exact", "joint", "speaker", "wrongly named", "left unnamed")
    yield f"{'':20}" + "".join(f"{head:>14}" for head in heads)
    for folder in folders:
        report = sum(measure(annotated(folder), read)[0], Report())
        figures = (report.half.f1, report.exact.f1, report.joint.f1, report.speaker.value)
        cells = (*figures, report.wrongly_named.value, report.left_unnamed.value)
        yield f"{folder.name:20}" + "".join(f"{cell:14.3f}" for cell in cells)


def annotated(folder: Path) -> list[Gold]:
    return [read_annotated(folder / f"{name}.json", folder) for name in names(folder)]


def _f1(name: str, report: Report) -> float:
    counts: Counts = getattr(report, name)
    return counts.f1


def textacy_reader(model: str) -> Reader:
    """The direct quotations that textacy finds; none where it declines to read an article.

    It does so (`ValueError`) where the straight or curly marks of an article are odd in number.
    """
    import spacy
    import textacy.extract

    pipeline = spacy.load(model)

    def read(text: str) -> Result:
        found: list[Attribution] = []
        with contextlib.suppress(ValueError):
            for quotation in textacy.extract.direct_quotations(pipeline(text)):
                content = Span(quotation.content.start_char, quotation.content.end_char)
                name = " ".join(token.text for token in quotation.speaker)
                speaker = Speaker(f"s{len(found)}", name)
                found.append(Attribution(Kind.DIRECT, (content,), speaker=speaker))
        return Result(text, tuple(found))

    return read


def only_direct(article: Gold) -> Gold:
    """The direct quotations alone: what a peer that finds no other is asked for."""
    kept = [i for i, a in enumerate(article.result.attributions) if a.kind is Kind.DIRECT]
    attributions = tuple(article.result.attributions[index] for index in kept)
    optional = frozenset(place for place, index in enumerate(kept) if index in article.optional)
    return Gold(evolve(article.result, attributions=attributions), optional)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--engine", action="append", choices=engines.ENGINES)
    parser.add_argument("--peer", metavar="SPACY_MODEL")
    parser.add_argument("--intervals", action="store_true")
    told = parser.parse_args()
    articles = [article for folder in told.folders for article in annotated(folder)]
    for name in told.engine or ["embedded"]:
        try:
            analyzer = engines.load(name)
        except QuoteattrError as error:
            print(f"\n== {name}: {error}")
            continue
        print(f"\n== {name}")
        read = partial(extract, analyzer=analyzer)
        if len(told.folders) > 1:
            print(*table(told.folders, read), sep="\n")
            continue
        reports, tally = measure(articles, read)
        print(*lines(reports, tally, told.intervals), sep="\n")
    if told.peer:
        print(f"\n== textacy with {told.peer}, against the direct quotations alone")
        reports, _ = measure([only_direct(a) for a in articles], textacy_reader(told.peer))
        print(*as_lines(sum(reports, Report())), sep="\n")


if __name__ == "__main__":
    main()
