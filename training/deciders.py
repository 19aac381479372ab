"""Learn the weights of the deciders from annotated articles.

    python -m training.deciders FOLDER… [--silver FILE] [--only NAME]… [--folds N]
    python -m training.deciders FOLDER… --ablate PATTERN [--only NAME]…

Each FOLDER holds ``NAME.txt`` and ``NAME.json`` (see `quoteattr.formats.gold`); FILE is what the
library with the network beside it says of other articles (`training.silver`). A decider is a row
of `LEARNERS`: a module that gathers the candidates of an article as the library meets them, with
which are right, and fits weights and hidden units to them (`training.learn`); they are written as
thousandths. What is printed is cross-validated by article: each choice is decided by weights that
no choice of its article, or of its fold, had a part in.

`--ablate` leaves out the features whose names match a regular expression (*the network*),
prints what is left of the figures, and writes nothing.
"""

import argparse
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from zlib import crc32

from quoteattr.decide import TEMPERATURE, THRESHOLD, UNITS, Decider
from quoteattr.formats import gold
from quoteattr.formats.gold import Gold
from training import silver
from training.kept import is_kept_back

WEIGHTS = Path("quoteattr/data/fr/weights")


def fold(article: str, folds: int) -> int:
    """The fold of an article: by its name, so that it never changes with the company."""
    return crc32(article.encode()) % folds


def write(name: str, decider: Decider) -> None:
    """Write the table of a decider, the features in order."""
    special = {TEMPERATURE: decider.temperature, THRESHOLD: round(decider.threshold * 1000)}
    rows = [(row, value, "") for row, value in special.items()]
    if decider.units:
        rows.append((UNITS, 0, " ".join(map(str, decider.units))))
    rows += [
        (one, decider.weights[one], decider.hidden.get(one, "")) for one in sorted(decider.weights)
    ]
    columns = 3 if decider.units else 2
    lines = [("feature", "weight", "hidden"), *rows]
    told = "".join("\t".join(map(str, line[:columns])) + "\n" for line in lines)
    WEIGHTS.mkdir(exist_ok=True)
    (WEIGHTS / f"{name}.tsv").write_text(told, encoding="utf-8")


def articles(folders: Iterable[Path]) -> list[tuple[str, Gold]]:
    """The annotated articles of some folders, by folder and name."""
    found = []
    for folder in folders:
        for path in sorted(folder.glob("*.txt")):
            text = path.read_bytes().decode("utf-8")
            wanted = gold.loads(path.with_suffix(".json").read_bytes(), text)
            found.append((f"{folder.name}/{path.stem}", wanted))
    return found


LEARNERS = {"reports": "training.reports", "speakers": "training.speakers"}
"""The module of each decider: its `learn` takes articles, folds and what is to be left out of the
features (None: nothing, and the table is written); `DEGREES` are those by which silver counts."""


def main() -> None:
    """Learn all deciders, or those asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--silver", type=Path)
    parser.add_argument("--only", action="append", choices=sorted(LEARNERS))
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--without-kept-back", action="store_true", help="see training/kept.py")
    parser.add_argument("--ablate", metavar="PATTERN")
    asked = parser.parse_args()
    met = articles(asked.folders)
    if asked.without_kept_back:
        met = [(name, wanted) for name, wanted in met if not is_kept_back(name)]
    for name in asked.only or sorted(LEARNERS):
        learner = import_module(LEARNERS[name])
        taught = silver.read(asked.silver, learner.DEGREES) if asked.silver else ()
        learner.learn([*met, *taught], asked.folds, asked.ablate)


if __name__ == "__main__":
    main()
