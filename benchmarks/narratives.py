"""Direct speech in French narratives: token F1 and whole-span F1, file by file and in all.

Scores two readings of each chapter against its hand-marked direct speech: the *regions* alone
(quotation marks, dialogue turns, incises cut out) and the direct contents of `quoteattr.extract`.
Tokens are words (runs of letters and digits), so that marks, dashes and punctuation at the edges
of a span count neither for nor against; a whole span is right where it holds the very words of a
gold span.

    python benchmarks/narratives.py [--data ../shared/data/narrative-fr]

The data: validation files of *Automatic Annotation of Direct Speech in Written French Narratives*
(Durandard et al., ACL 2023), MIT licence, Copyright (c) 2023 Deezer. Its trained taggers reach a
token F1 of up to 95 %.
"""

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from attrs import frozen

from quoteattr import extract
from quoteattr.dialogue import cut_incises
from quoteattr.model import Kind, Span
from quoteattr.quotes import find_regions

_WORD = re.compile(r"[\w\u0300-\u036f]+")
_SHARED = Path(os.environ.get("QUOTEATTR_SHARED") or Path(__file__).parents[2] / "shared")


@frozen
class Counts:
    """Right, predicted and gold items."""

    right: int = 0
    predicted: int = 0
    gold: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.right + other.right, self.predicted + other.predicted, self.gold + other.gold
        )

    def __str__(self) -> str:
        precision = self.right / self.predicted if self.predicted else 0.0
        recall = self.right / self.gold if self.gold else 0.0
        f1 = 2 * self.right / (self.predicted + self.gold) if self.predicted + self.gold else 0.0
        return f"P {precision:6.1%}  R {recall:6.1%}  F1 {f1:6.1%}"


#: A quotation of more paragraphs is a tale told by one of the characters. The corpus takes its
#: teller for a narrator, and marks the speech inside.
_TALE = 10


def from_regions(text: str) -> list[Span]:
    """Direct speech as the marks and dashes show it: outermost regions, incises cut out."""
    regions, _ = find_regions(text)
    tales = {index for index, region in enumerate(regions) if len(region.spans) > _TALE}
    return [
        span
        for index, region in enumerate(regions)
        if index not in tales and (region.parent is None or region.parent in tales)
        for span in cut_incises(text, region)
    ]


def from_extract(text: str) -> list[Span]:
    """Direct speech as the whole library finds it."""
    return [
        span
        for attribution in extract(text).attributions
        if attribution.kind is Kind.DIRECT
        for span in attribution.content
    ]


def compare(text: str, predicted: Iterable[Span], gold: Iterable[Span]) -> tuple[Counts, Counts]:
    """Counts of tokens, and of whole spans."""
    words = [match.start() for match in _WORD.finditer(text)]
    found, wanted = _units(words, predicted), _units(words, gold)
    tokens, wanted_tokens = set().union(*found), set().union(*wanted)
    return (
        Counts(len(tokens & wanted_tokens), len(tokens), len(wanted_tokens)),
        Counts(len(found & wanted), len(found), len(wanted)),
    )


def _units(words: list[int], spans: Iterable[Span]) -> set[frozenset[int]]:
    """Each span as the set of the words that begin in it."""
    units = set()
    for span in spans:
        inside = frozenset(word for word in words if span.start <= word < span.end)
        if inside:
            units.add(inside)
    return units


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--data",
        type=Path,
        default=_SHARED / "data" / "narrative-fr",
        help="folder of the chapters",
    )
    folder = parser.parse_args().data
    files = sorted(folder.glob("*.json"))
    if not files:
        print(f"no chapters in {folder}", file=sys.stderr)
        return 1
    readings: dict[str, Callable[[str], list[Span]]] = {
        "regions": from_regions,
        "extract": from_extract,
    }
    for name, reading in readings.items():
        tokens, spans = Counts(), Counts()
        print(f"{name}\n  {'file':42}  {'tokens':32}  whole spans")
        for file in files:
            record = json.loads(file.read_text(encoding="utf-8"))
            gold = [Span(*bounds) for bounds in record["direct_speech"]]
            here = compare(record["text"], reading(record["text"]), gold)
            tokens, spans = tokens + here[0], spans + here[1]
            print(f"  {file.stem:42}  {here[0]}  {here[1]}")
        print(f"  {'all':42}  {tokens}  {spans}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
