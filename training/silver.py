"""Silver: what the library finds in articles that nobody has annotated.

    python -m training.silver AGENCY OUT --known FOLDER… [--articles N] [--without-reader]

The teacher is the library as it stands: the constructions alone before there is a network, and with
the network beside them afterwards. The network learns contents from it, the deciders contents and
speakers: what the teacher doubts counts neither for nor against.
"""

import gzip
import json
import os
import random
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import click

import quoteattr
from quoteattr.formats import gold
from quoteattr.formats.gold import Gold

__all__ = ["CONTENT", "DOUBTFUL", "SILVER", "SPEAKER", "read", "records", "silver", "texts"]

SILVER = "silver"
"""The folder that its articles are said to come from."""

CONTENT, SPEAKER = "confidence", "speaker_confidence"
"""What a line of silver says beside what a gold file says of an attribution."""

DOUBTFUL = 0.6
"""The probability below which an answer of the teacher does not count."""

_SHORTEST, _LONGEST, _FEWEST = 400, 12_000, 2
_HEAD = 200  # code points by which an annotated article is known again


def texts(agency: Path, seed: int = 7) -> list[tuple[str, str]]:
    """Identifier and text of each article, in a random order that the seed tells."""
    with gzip.open(agency, "rt", encoding="utf-8") as lines:
        found = [(str(r["id"]), str(r["text"])) for r in map(json.loads, lines)]
    random.Random(seed).shuffle(found)
    return found


def silver(
    articles: Iterable[tuple[str, str]],
    annotated: Iterable[str],
    most: int,
    out: Path,
    *,
    reader: bool,
    workers: int,
) -> None:
    """Write up to `most` articles with the library's attributions, a JSON object a line.

    What is `annotated` is left out, and so is what is very short, very long or says nearly nothing.
    Whatever stands in `out` already is gone on from. `reader` tells whether the teacher has the
    network; `workers` processes read.
    """
    known = {text.strip()[:_HEAD] for text in annotated}
    done = {record["id"] for record in records(out)} if out.exists() else set()
    count = len(done)
    asked = (
        (name, text)
        for name, text in articles
        if name not in done
        and text.strip()[:_HEAD] not in known
        and _SHORTEST < len(text) < _LONGEST
    )
    with out.open("a", encoding="utf-8") as file, Pool(workers) as pool:
        for record in pool.imap(partial(_answered, reader=reader), asked, chunksize=4):
            if count >= most:
                return
            if len(record["attributions"]) >= _FEWEST:
                print(json.dumps(record, ensure_ascii=False), file=file, flush=True)
                count += 1


def _answered(article: tuple[str, str], *, reader: bool) -> dict[str, Any]:
    name, text = article
    result = quoteattr.extract(text, reader=reader)
    told = json.loads(gold.dumps(result, ()))["attributions"]
    for one, row in zip(result.attributions, told, strict=True):
        row |= {CONTENT: one.confidence, SPEAKER: one.speaker_confidence}
    return {"id": name, "text": text, "attributions": told}


def read(file: Path, degrees: Sequence[str]) -> Iterator[tuple[str, Gold]]:
    """The articles of a silver file as if annotated, each named ``silver/ID``.

    Optional is what the teacher doubts by one of the `degrees`.
    """
    for record in records(file):
        told = []
        for one in record["attributions"]:
            sure = {degree: one.pop(degree) for degree in (CONTENT, SPEAKER)}
            told.append(one | {"optional": min(map(sure.__getitem__, degrees)) < DOUBTFUL})
        yield (
            f"{SILVER}/{record['id']}",
            gold.loads(json.dumps({"attributions": told}), record["text"]),
        )


def records(file: Path) -> Iterator[dict[str, Any]]:
    """The lines of a silver file."""
    with file.open(encoding="utf-8", newline="\n") as lines:
        yield from map(json.loads, lines)


@click.command(help=__doc__)
@click.argument("agency", type=click.Path(exists=True, path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
@click.option(
    "--known", "folders", multiple=True, type=click.Path(exists=True, path_type=Path),
    help="A folder of articles that are left out.",
)  # fmt: skip
@click.option("--articles", default=12_000, help="How many, at most.")
@click.option("--without-reader", is_flag=True, help="The teacher is the constructions alone.")
def main(
    agency: Path, out: Path, folders: Sequence[Path], articles: int, without_reader: bool
) -> None:
    """Write silver."""
    known = (p.read_bytes().decode("utf-8") for folder in folders for p in folder.glob("*.txt"))
    workers = os.cpu_count() or 1
    silver(texts(agency), known, articles, out, reader=not without_reader, workers=workers)


if __name__ == "__main__":
    main()
