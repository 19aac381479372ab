"""Count, on annotated articles, how often each construction is right.

    python -m training.confidence FOLDER quoteattr/data/fr/confidence.tsv

FOLDER holds ``NAME.txt`` and ``NAME.json`` (see `quoteattr.formats.gold`). Optional cases count
neither for nor against. The table is read by `quoteattr.confidence`.
"""

import argparse
from collections import Counter
from pathlib import Path

import quoteattr
from quoteattr.formats import gold
from quoteattr.score import matches


def count(folder: Path) -> tuple[Counter[str], Counter[str]]:
    """How many attributions were right, and how many there were, by construction and kind."""
    right: Counter[str] = Counter()
    predicted: Counter[str] = Counter()
    for path in sorted(folder.glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        wanted = gold.loads(path.with_suffix(".json").read_bytes(), text)
        found = quoteattr.extract(text)
        pairs = {got: want for want, got in matches(wanted.result, found).items()}
        for index, attribution in enumerate(found.attributions):
            if pairs.get(index) in wanted.optional:
                continue
            assert attribution.evidence is not None
            key = f"{attribution.evidence.construction} {attribution.kind}"
            predicted[key] += 1
            right[key] += index in pairs
    return right, predicted


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("table", type=Path)
    asked = parser.parse_args()
    right, predicted = count(asked.folder)
    rows = [f"{key}\t{right[key]}\t{predicted[key]}" for key in sorted(predicted)]
    lines = ["construction and kind\tright\tpredicted", *rows]
    asked.table.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
