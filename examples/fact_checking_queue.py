"""A queue for fact-checkers: what named people claim, over a folder of articles, as CSV.

usage: python examples/fact_checking_queue.py [FOLDER]

Where no folder is named, the invented articles are read.

A claim that is denied or withheld is none to check here, an anonymous one can be put to nobody, and
in an opinion or a promise there is nothing to check yet: all three are left out. The highest
priority comes first; `why` names the points that it is the sum of.
"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import quoteattr

ARTICLES = Path(__file__).parent / "articles"


class Row(NamedTuple):
    """A row of the queue."""

    priority: int
    speaker: str
    claim: str
    said: str
    why: str
    article: str
    paragraph: int


def rows(path: Path) -> Iterator[Row]:
    """What named speakers assert in one article, as far as it can be checked."""
    result = quoteattr.extract(path.read_bytes().decode("utf-8"))
    for claim in result.claims():
        speaker = claim.speaker
        if speaker is None or speaker.anonymous:
            continue
        if not claim.checkable or claim.standing == "denied":
            continue
        yield Row(
            claim.priority,
            speaker.name,
            claim.text,
            result[claim.time] if claim.time else "",
            " ".join(point.name for point in claim.points),
            f"{path.parent.name}/{path.name}",
            claim.place.paragraph,
        )


def main(folder: str | Path = ARTICLES) -> None:
    queue = [row for path in sorted(Path(folder).rglob("*.txt")) for row in rows(path)]
    queue.sort(key=lambda row: -row.priority)
    writer = csv.writer(sys.stdout)
    writer.writerow(Row._fields)
    writer.writerows(queue)


if __name__ == "__main__":
    main(*sys.argv[1:])
