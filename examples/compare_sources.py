"""Whom two papers quote: the voices that one has and the other lacks, and who is given the floor.

usage: python examples/compare_sources.py [FOLDER OTHER_FOLDER]

Where no folder is named, the invented articles are read.
"""

import sys
from collections import Counter
from pathlib import Path

import quoteattr

ARTICLES = Path(__file__).parent / "articles"


def voices(folder: Path) -> Counter[str]:
    """How many code points each speaker of a folder of articles is given."""
    given: Counter[str] = Counter()
    for path in sorted(folder.rglob("*.txt")):
        for attribution in quoteattr.extract(path.read_bytes().decode("utf-8")).attributions:
            if attribution.speaker is not None:
                given[attribution.speaker.name] += sum(map(len, attribution.content))
    return given


def main(one: str | Path = ARTICLES / "courrier", other: str | Path = ARTICLES / "gazette") -> None:
    left, right = voices(Path(one)), voices(Path(other))
    print(f"{Path(one).name:>10} {Path(other).name:>10}")
    for name, _ in (left + right).most_common():
        print(f"{left[name] or '-':>10} {right[name] or '-':>10}  {name}")


if __name__ == "__main__":
    main(*sys.argv[1:])
