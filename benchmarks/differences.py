"""Where two engines differ on a folder of annotated articles, and which of them is right.

usage: python benchmarks/differences.py FOLDER [ONE OTHER]

ONE and OTHER are names of engines, embedded and stanza where none is given. For each thing that
can be right (the content to the letter, the source to the letter, the speaker) the gold
attributions are counted that both engines have, only one, or neither: `both` and the better
engine's own are what it gets, all but `neither` what nobody could beat by choosing between the two
engines, each time rightly. False attributions are counted alike. Then come the attributions in
which they differ.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from attrs import frozen

from quoteattr import Attribution, Result, engines, extract
from quoteattr.cli.score import names, read_annotated
from quoteattr.formats.gold import Gold
from quoteattr.score import Agreement, agreement, matches

ROWS = ("content", "source", "speaker", "false")


@frozen
class Difference:
    """A gold attribution that only one engine has right, or a false one that only one has."""

    name: str
    place: int
    row: str
    first: bool
    words: str


def judged(text: str, wanted: Attribution, got: Attribution | None, exact: bool) -> dict[str, bool]:
    """What is right of the attribution that meets a gold one; nothing is where none does."""
    if got is None:
        return dict.fromkeys(ROWS[:3], False)
    sources = [
        text[a.source.span.start : a.source.span.end] if a.source else "" for a in (wanted, got)
    ]
    speakers = [a.speaker.name if a.speaker else None for a in (wanted, got)]
    return {
        "content": exact,
        "source": sources[0].split() == sources[1].split(),
        "speaker": agreement(*speakers) is not Agreement.NONE,
    }


def of_gold(gold: Gold, found: Result) -> list[dict[str, bool]]:
    """What one engine has right of each gold attribution that is not optional."""
    near, exact = matches(gold.result, found), matches(gold.result, found, 1.0)
    rows = []
    for index, wanted in enumerate(gold.result.attributions):
        if index not in gold.optional:
            got = found.attributions[near[index]] if index in near else None
            rows.append(judged(gold.result.text, wanted, got, index in exact))
    return rows


def false_ones(gold: Gold, found: Result) -> dict[tuple[int, int], Attribution]:
    """The attributions that meet no gold one, by the bounds of their content."""
    met = set(matches(gold.result, found).values())
    return {
        (a.content[0].start, a.content[-1].end): a
        for index, a in enumerate(found.attributions)
        if index not in met
    }


def compare(
    name: str, gold: Gold, first: Result, second: Result
) -> Iterator[tuple[str, str, Difference | None]]:
    """Row, column (both, first, second, neither) and, where they differ, the difference."""
    wanted = [a for i, a in enumerate(gold.result.attributions) if i not in gold.optional]
    for attribution, one, other in zip(
        wanted, of_gold(gold, first), of_gold(gold, second), strict=True
    ):
        for row in ROWS[:3]:
            yield _told(name, gold.result.text, attribution, row, one[row], other[row])
    ones, others = false_ones(gold, first), false_ones(gold, second)
    for bounds, attribution in sorted((ones | others).items()):
        text = gold.result.text
        yield _told(name, text, attribution, "false", bounds in ones, bounds in others)


def _told(
    name: str, text: str, attribution: Attribution, row: str, one: bool, other: bool
) -> tuple[str, str, Difference | None]:
    column = {(True, True): "both", (True, False): "first", (False, True): "second"}.get(
        (one, other), "neither"
    )
    if one is other:
        return row, column, None
    span = attribution.content[0]
    words = " ".join(text[span.start : span.end].split())
    return row, column, Difference(name, span.start, row, one, words)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("engines", nargs="*", default=["embedded", "stanza"])
    told = parser.parse_args()
    if len(told.engines) != 2:
        parser.error("two engines are compared")
    readers = [partial(extract, analyzer=engines.load(name)) for name in told.engines]
    counts: Counter[tuple[str, str]] = Counter()
    differences: list[Difference] = []
    for name in names(told.folder):
        gold = read_annotated(told.folder / f"{name}.json", told.folder)
        results = [read(gold.result.text) for read in readers]
        for row, column, difference in compare(name, gold, *results):
            counts[row, column] += 1
            differences += [difference] if difference else []
    only = [f"only {name}" for name in told.engines]
    print(f"{'':10}{'both':>8}{only[0]:>16}{only[1]:>16}{'neither':>10}")
    for row in ROWS:
        numbers = [counts[row, column] for column in ("both", "first", "second", "neither")]
        print(f"{row:10}{numbers[0]:8}{numbers[1]:16}{numbers[2]:16}{numbers[3]:10}")
    for item in differences:
        engine = told.engines[0 if item.first else 1]
        print(f"{item.name}:{item.place}  {item.row}, only {engine}: {item.words[:80]}")


if __name__ == "__main__":
    main()
