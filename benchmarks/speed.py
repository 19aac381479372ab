"""How fast an engine is, how it grows with the text, and how much memory it takes.

usage: python benchmarks/speed.py FOLDER [--engine NAME] [--rounds N]

FOLDER holds articles as NAME.txt. The growth is the slope of time over length, both in logarithms,
for texts made of the articles one after the other: 1 is linear.
"""

import argparse
import math
import statistics
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path

from quoteattr import Analyzer, engines, extract
from quoteattr.quotes import find_regions


def seconds(work: Callable[[], object], rounds: int) -> float:
    """The best of some rounds: what the work costs where nothing else disturbs it."""

    def once() -> float:
        begin = time.perf_counter()
        work()
        return time.perf_counter() - begin

    return min(once() for _ in range(rounds))


def stages(texts: list[str], analyzer: Analyzer) -> dict[str, Callable[[], object]]:
    """The stages that can be run by themselves, and the whole."""
    return {
        "regions of quotation": lambda: [find_regions(text) for text in texts],
        "analysis": lambda: [analyzer.analyze(text) for text in texts],
        "all": lambda: [extract(text, analyzer=analyzer) for text in texts],
    }


def growth(texts: list[str], analyzer: Analyzer, rounds: int) -> list[tuple[int, float]]:
    """Lengths that double, and the time each takes."""
    whole = "\n\n".join(texts)
    measured = []
    for power in range(10, 18):
        piece = (whole * (1 + 2**power // len(whole)))[: 2**power]
        spent = seconds(partial(extract, piece, analyzer), rounds)
        measured.append((len(piece), spent))
    return measured


def peak(text: str, analyzer: Analyzer) -> int:
    """The most bytes that were in use at once while the text was read, above those before it."""
    tracemalloc.start()
    extract(text, analyzer=analyzer)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engine", default="embedded", choices=engines.ENGINES)
    parser.add_argument("--rounds", type=int, default=3)
    told = parser.parse_args()
    paths = sorted(told.folder.glob("*.txt"))
    texts = [path.read_bytes().decode("utf-8") for path in paths]
    if not texts:
        parser.error(f"{told.folder} holds no NAME.txt")

    begin = time.perf_counter()
    analyzer = engines.load(told.engine)
    extract(texts[0], analyzer=analyzer)
    print(f"engine {told.engine}: ready after {time.perf_counter() - begin:.2f} s")

    size = sum(map(len, texts))
    print(f"{len(texts)} articles, {size:,} characters")
    for name, work in stages(texts, analyzer).items():
        spent = seconds(work, told.rounds)
        print(f"{name:22}{spent:8.3f} s {size / spent:12,.0f} characters a second")

    measured = growth(texts, analyzer, told.rounds)
    for length, spent in measured:
        print(f"{length:10,} characters {spent:8.3f} s {length / spent:12,.0f} a second")
    logs = [(math.log(length), math.log(spent)) for length, spent in measured]
    slope = statistics.linear_regression(*zip(*logs, strict=True)).slope
    print(f"growth: time ~ length ^ {slope:.2f}")

    longest = max(texts, key=len)
    print(f"peak memory: {peak(longest, analyzer) / 1e6:.1f} MB for {len(longest):,} characters")


if __name__ == "__main__":
    main()
