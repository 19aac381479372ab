"""A queue for fact-checkers: what named people claim, over a folder of articles, as CSV.

usage: python examples/fact_checking_queue.py FOLDER

A claim that was denied or withheld is no claim, and an anonymous one can be put to nobody: both
are left out. What is most certainly attributed comes first; of these, what holds a figure.
"""

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import quoteattr

_FIGURE = re.compile(r"\d|\b(?:deux|trois|dix|cent|mille|million|milliard|doubl|moitié)", re.I)


class Claim(NamedTuple):
    """A row of the queue."""

    speaker: str
    claim: str
    checkable: bool
    confidence: float
    article: str
    start: int


def claims(path: Path) -> Iterator[Claim]:
    """What named speakers assert in one article."""
    result = quoteattr.extract(path.read_bytes().decode("utf-8"))
    for attribution in result.attributions:
        speaker = attribution.speaker
        if speaker is None or speaker.anonymous or attribution.polarity != "asserted":
            continue
        words = " […] ".join(result[span] for span in attribution.content)
        figure = bool(_FIGURE.search(words))
        name = f"{path.parent.name}/{path.name}"
        yield Claim(speaker.name, words, figure, attribution.confidence, name, attribution.start)


def main(folder: str) -> None:
    queue = [claim for path in sorted(Path(folder).rglob("*.txt")) for claim in claims(path)]
    queue.sort(key=lambda claim: (-claim.confidence, not claim.checkable, claim.article))
    writer = csv.writer(sys.stdout)
    writer.writerow(Claim._fields)
    writer.writerows(queue)


if __name__ == "__main__":
    main(*sys.argv[1:])
