"""How fast a corpus is worked through, in how much memory, and what a kill in the middle costs.

usage: python benchmarks/corpus.py FOLDER [--records N] [--workers N] [--form .jsonl]

FOLDER holds articles as NAME.txt; they are repeated, each time with another last line, until there
are N of them. The command is run twice over: undisturbed, and killed (SIGKILL) once half of the
parts are there, then given again. The benchmark fails where the two write different bytes.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

from quoteattr.corpus.records import RECORDS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--form", choices=(".jsonl", ".parquet"), default=".jsonl")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        corpus = Path(place) / "corpus.jsonl"
        size = write(corpus, told.folder, told.records)
        print(f"{told.records:,} articles, {size:,} characters, {told.workers} workers")
        whole = Path(place) / f"whole{told.form}"
        spent = run(command(corpus, whole, told.workers))
        print(
            f"undisturbed: {spent:.1f} s, {told.records / spent:,.0f} articles a second,", end=" "
        )
        print(f"{size / spent:,.0f} characters a second")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        print(f"peak memory of a process: {peak / 1024:.0f} MiB")
        broken = Path(place) / f"broken{told.form}"
        first, parts = killed(command(corpus, broken, told.workers), broken, told.records)
        second = run(command(corpus, broken, told.workers))
        print(f"killed after {first:.1f} s and {parts} parts, resumed: {second:.1f} s more")
        if not same(whole, broken):
            sys.exit("what the resumed run wrote is not what the undisturbed one wrote")
        print(f"identical: {whole.stat().st_size:,} bytes")


def write(corpus: Path, folder: Path, count: int) -> int:
    """Write the corpus; the number of its characters."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    if not texts:
        sys.exit(f"{folder} holds no NAME.txt")
    size = 0
    with open(corpus, "w", encoding="utf-8") as file:
        for number, text in enumerate(islice(cycle(texts), count)):
            article = f"{text}\n{number}"
            size += len(article)
            file.write(json.dumps({"id": f"{number:06d}", "text": article}) + "\n")
    return size


def command(corpus: Path, out: Path, workers: int) -> list[str]:
    program = [sys.executable, "-m", "quoteattr", "corpus"]
    return [*program, str(corpus), "--id", "id", "--out", str(out), "--workers", str(workers)]


def run(program: list[str]) -> float:
    """The seconds that a run takes."""
    begin = time.perf_counter()
    subprocess.run(program, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin


def killed(program: list[str], out: Path, records: int) -> tuple[float, int]:
    """Kill a run half-way; the seconds it had, and how many parts it left."""
    begin = time.perf_counter()
    process = subprocess.Popen(program, stderr=subprocess.DEVNULL)
    folder = out.with_name(f"{out.name}.parts")
    while process.poll() is None and len(list(folder.glob("*.part"))) < records // RECORDS // 2:
        time.sleep(0.05)
    process.kill()
    process.wait()
    return time.perf_counter() - begin, len(list(folder.glob("*.part")))


def same(one: Path, other: Path) -> bool:
    pairs = [(one, other)]
    pairs.append((Path(f"{one}-errors.jsonl"), Path(f"{other}-errors.jsonl")))
    return all(a.read_bytes() == b.read_bytes() for a, b in pairs)


if __name__ == "__main__":
    main()
