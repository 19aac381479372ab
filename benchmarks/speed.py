"""How fast the library is, stage by stage, how it grows with the text, and what memory it takes.

usage: python benchmarks/speed.py FOLDER [--engine NAME] [--rounds N] [--longest SIZE]
                                         [--hostile SIZE] [--large SIZE]

FOLDER holds articles as NAME.txt. Times are those of the processor, the best of some rounds for
each text: what the work costs where nothing else disturbs it. Since machines differ, one pass of a
regular expression over the same texts is timed beside. The growth is the slope of time over
length, both in logarithms: 1 is linear. For ordinary text it is measured on the articles one after
the other, for hostile text on those of the tests (`tests/steps.py`), a quarter, half and all of
SIZE long, each one paragraph where it has no line ends. `--large 1000000` times the sizes at which
a program that is not linear stops: a million characters of one kind, 100,000 nested marks, a
paragraph of a million, and ten million of the articles in one string.
"""

import argparse
import importlib.util
import math
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import regex

from quoteattr import Analyzer, engines, extract, extractor

_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
_WORD = regex.compile(r"\w+|[^\w\s]")
TESTS = Path(__file__).resolve().parent.parent / "tests"
#: The functions of `quoteattr.extractor` that are stages, and what they do.
STAGES = {
    "check": "check of the analysis",
    "find_regions": "regions of quotation",
    "build_page": "page",
    "choose": "constructions",
    "resolve": "speakers",
    "take_stance": "stance",
}
#: The hostile texts that are timed at a large size as well.
LARGE = ("one letter", "dashes", "cue verbs", "capitals", "one paragraph of news")
COLD = """
import time
begin = time.process_time()
import quoteattr
middle = time.process_time()
quoteattr.extract("« Nous partirons demain », a déclaré Marie Durand.")
print(middle - begin, time.process_time() - begin)
"""


def seconds(work: Callable[[], object], rounds: int) -> float:
    """The best of some rounds."""

    def once() -> float:
        begin = time.process_time()
        work()
        return time.process_time() - begin

    return min(once() for _ in range(rounds))


@contextmanager
def watched() -> Iterator[dict[str, float]]:
    """The seconds that each stage takes, while the context lasts."""
    spent: dict[str, float] = defaultdict(float)
    kept = {name: getattr(extractor, name) for name in STAGES}

    def timed(name: str) -> Callable[..., Any]:
        def stage(*args: Any, **named: Any) -> Any:
            begin = time.process_time()
            try:
                return kept[name](*args, **named)
            finally:
                spent[STAGES[name]] += time.process_time() - begin

        return stage

    for name in STAGES:
        setattr(extractor, name, timed(name))
    try:
        yield spent
    finally:
        for name, stage in kept.items():
            setattr(extractor, name, stage)


def by_stage(texts: list[str], analyzer: Analyzer, rounds: int) -> dict[str, float]:
    """The seconds of each stage and of all together, of each text in the best of some rounds."""
    total: dict[str, float] = defaultdict(float)
    for text in texts:
        total["analysis"] += seconds(partial(analyzer.analyze, text), rounds)
        passes = [in_stages(text, analyzer) for _ in range(rounds)]
        for name, spent in min(passes, key=lambda spent: spent["all"]).items():
            total[name] += spent
    return total


def in_stages(text: str, analyzer: Analyzer) -> dict[str, float]:
    with watched() as spent:
        whole = seconds(partial(extract, text, analyzer), 1)
    return {**spent, "all": whole}


def words(text: str) -> int:
    """The words and signs of a text, counted in one pass: a measure of the machine."""
    return sum(1 for _ in _WORD.finditer(text))


def slope(measured: list[tuple[int, float]]) -> float:
    """The growth of time with length."""
    logs = [(math.log(length), math.log(max(spent, 1e-6))) for length, spent in measured]
    return statistics.linear_regression(*zip(*logs, strict=True)).slope


def growth(whole: str, analyzer: Analyzer, rounds: int, most: int) -> list[tuple[int, float]]:
    """Lengths that double, and the time each takes."""
    measured = []
    for halvings in range(7, -1, -1):
        piece = repeated(whole, most >> halvings)
        measured.append((len(piece), seconds(partial(extract, piece, analyzer), rounds)))
    return measured


def repeated(whole: str, length: int) -> str:
    return (whole * (1 + length // len(whole)))[:length]


def peak(text: str, analyzer: Analyzer) -> int:
    """The most bytes that were in use at once while the text was read, above those before it."""
    tracemalloc.start()
    extract(text, analyzer=analyzer)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def cold(rounds: int) -> tuple[float, float]:
    """The seconds that a fresh process takes to import the library, and to the first result.

    The modules are compiled already, as they are once a package is installed.
    """
    with tempfile.TemporaryDirectory() as cache:
        env = {name: value for name, value in os.environ.items() if name != _NO_BYTECODE}
        env |= {"PYTHONPYCACHEPREFIX": cache, "PYTHONUTF8": "1"}
        command = [sys.executable, "-c", COLD]
        runs = [
            subprocess.run(command, capture_output=True, check=True, env=env).stdout.split()
            for _ in range(max(3, rounds) + 1)
        ][1:]
    return min(float(first) for first, _ in runs), min(float(second) for _, second in runs)


def hostile() -> dict[str, Callable[[int], str]]:
    """The hostile texts of the tests."""
    spec = importlib.util.spec_from_file_location("steps", TESTS / "steps.py")
    if spec is None or spec.loader is None:
        sys.exit(f"{TESTS} is not there")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: dict[str, Callable[[int], str]] = module.HOSTILE
    return found


def peer() -> Callable[[str], object] | None:
    """What textacy does on spaCy, where they and a French pipeline are installed."""
    try:
        import spacy
        from textacy.extract import direct_quotations

        pipeline = spacy.load("fr_core_news_md")
    except (ImportError, OSError):
        return None
    return lambda text: list(direct_quotations(pipeline(text)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engine", default="embedded", choices=engines.ENGINES)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--longest", type=int, default=131_072, metavar="SIZE")
    parser.add_argument("--hostile", type=int, default=16_000, metavar="SIZE")
    parser.add_argument("--large", type=int, default=0, metavar="SIZE")
    told = parser.parse_args()
    texts = [path.read_text(encoding="utf-8") for path in sorted(told.folder.glob("*.txt"))]
    if not texts:
        parser.error(f"{told.folder} holds no NAME.txt")

    first, second = cold(told.rounds)
    print(f"cold start: import {first:.3f} s, first result {second:.3f} s")
    analyzer = engines.load(told.engine)
    extract(texts[0], analyzer=analyzer)
    print_stages(texts, analyzer, told.rounds)
    print_growth(texts, analyzer, told.rounds, told.longest)
    print_peer(texts)
    if told.hostile:
        print_hostile(analyzer, told.hostile)
    if told.large:
        print_large(texts, analyzer, told.large)


def print_stages(texts: list[str], analyzer: Analyzer, rounds: int) -> None:
    size = sum(map(len, texts))
    print(f"\nengine {analyzer.name}, {len(texts)} articles, {size:,} characters")
    stages = by_stage(texts, analyzer, rounds)
    stages["one regex pass"] = sum(seconds(partial(words, text), rounds) for text in texts)
    for name, spent in stages.items():
        print(f"{name:22}{spent:8.3f} s {size / max(spent, 1e-6):12,.0f} characters a second")
    ratio = stages["all"] / max(stages["one regex pass"], 1e-6)
    print(f"all takes as long as {ratio:.0f} passes of one regular expression over the text")


def print_growth(texts: list[str], analyzer: Analyzer, rounds: int, longest: int) -> None:
    whole = "\n\n".join(texts)
    measured = growth(whole, analyzer, rounds, longest)
    print()
    for length, spent in measured:
        print(f"{length:10,} characters {spent:8.3f} s {length / spent:12,.0f} a second")
    print(f"growth: time ~ length ^ {slope(measured):.2f}")
    for text in (max(texts, key=len), repeated(whole, longest)):
        most = peak(text, analyzer)
        each = most / max(1, len(text))
        print(f"peak memory: {most / 1e6:.1f} MB for {len(text):,} characters, {each:,.0f} B each")


def print_peer(texts: list[str]) -> None:
    work = peer()
    if work is None:
        print("\npeer: textacy with fr_core_news_md is not installed")
        return
    spent = seconds(lambda: [work(text) for text in texts], 1)
    print(f"\npeer: textacy, {sum(map(len, texts)) / spent:,.0f} characters a second")


def print_hostile(analyzer: Analyzer, most: int) -> None:
    print(f"\nhostile texts of {most:,} characters")
    for name, make in hostile().items():
        measured = []
        for size in (most // 4, most // 2, most):
            text = make(size)
            measured.append((len(text), seconds(partial(extract, text, analyzer), 1)))
        length, spent = measured[-1]
        pace = length / max(spent, 1e-6)
        print(f"{name:26}{spent:8.3f} s {pace:12,.0f} a second, ~ length ^ {slope(measured):.2f}")


def print_large(texts: list[str], analyzer: Analyzer, size: int) -> None:
    makes, whole = hostile(), "\n\n".join(texts)
    large: dict[str, Callable[[], str]] = {name: partial(makes[name], size) for name in LARGE}
    large["nested marks"] = partial(makes["nested marks"], size // 10)
    large["articles in one string"] = lambda: repeated(whole, 10 * size)
    print("\nlarge texts, and the most memory that the process had by then")
    for name, make in large.items():
        text = make()
        spent = seconds(partial(extract, text, analyzer), 1)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        pace = len(text) / max(spent, 1e-6)
        print(f"{name:26}{len(text):12,} {spent:8.3f} s {pace:12,.0f} a second {memory:8,.0f} MiB")


if __name__ == "__main__":
    main()
