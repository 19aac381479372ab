"""Join the annotations to their texts: ``python -m training.annotated AGENCY OUT``."""

import gzip
import json
from hashlib import sha256
from pathlib import Path

import click

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
        raw = texts.get(name, "").encode("utf-8")
        if sha256(raw).hexdigest() != row["sha256"]:
            raise click.ClickException(f"{agency}: article {name} is not the one annotated")
        (out / f"{name}.txt").write_bytes(raw)
        (out / f"{name}.json").write_text(json.dumps(row, ensure_ascii=False), encoding="utf-8")


main()
