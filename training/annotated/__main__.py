"""Join the annotations to their texts: ``python -m training.annotated AGENCY OUT``."""

import gzip
import json
from pathlib import Path

import click

from quoteattr.formats import gold

_ROWS = Path(__file__).parent / "agency.jsonl"


@click.command(help=__doc__)
@click.argument("agency", type=click.Path(exists=True, path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
def main(agency: Path, out: Path) -> None:
    """Write ``ID.txt`` and ``ID.json`` for each annotated article."""
    with gzip.open(agency, "rt", encoding="utf-8") as lines:
        texts = {int(r["id"]): str(r["text"]) for r in map(json.loads, lines)}
    out.mkdir(parents=True, exist_ok=True)
    for row in map(json.loads, _ROWS.open(encoding="utf-8")):
        name = row.pop("id")
        text = texts.get(name, "")
        known = gold.loads(json.dumps(row), text)  # fails where the text is another one
        (out / f"{name}.txt").write_bytes(text.encode("utf-8"))
        (out / f"{name}.json").write_text(gold.dumps(known.result, known.optional), "utf-8")


main()
