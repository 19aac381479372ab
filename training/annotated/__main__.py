"""Write the annotated articles with their texts: ``python -m training.annotated AGENCY OUT``."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from quoteattr.formats import gold

_HERE = Path(__file__).parent


@click.command(help=__doc__)
@click.argument("agency", type=click.Path(exists=True, path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
def main(agency: Path, out: Path) -> None:
    """Write ``ID.txt`` and ``ID.json`` for each article, of the agency and invented."""
    with gzip.open(agency, "rt", encoding="utf-8") as lines:
        texts = {int(r["id"]): str(r["text"]) for r in map(json.loads, lines)}
    for row in _rows("agency"):
        _write(out / "annotated", row, texts.get(row["id"], ""))
    for row in _rows("invented"):
        _write(out / "invented", row, row.pop("text"))


def _rows(name: str) -> Iterator[dict[str, Any]]:
    with (_HERE / f"{name}.jsonl").open(encoding="utf-8", newline="\n") as lines:
        yield from map(json.loads, lines)


def _write(folder: Path, row: dict[str, Any], text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    name = row.pop("id")
    known = gold.loads(json.dumps(row), text)  # fails where the text is another one
    (folder / f"{name}.txt").write_bytes(text.encode("utf-8"))
    (folder / f"{name}.json").write_text(gold.dumps(known.result, known.optional), "utf-8")


main()
