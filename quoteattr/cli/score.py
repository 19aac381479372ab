"""`quoteattr score`: predicted articles against annotated ones."""

import json
from pathlib import Path

import click

__all__ = ["score"]

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.argument("gold", type=_FOLDER)
@click.argument("predicted", type=_FOLDER)
@click.option("--texts", type=_FOLDER, help="Where the NAME.txt are, if not beside the gold files.")
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
def score(gold: Path, predicted: Path, texts: Path | None, as_json: bool) -> None:
    """Score the articles of PREDICTED against those of the same name in GOLD.

    Both folders hold NAME.json, in the gold form or in that of `--format json`. An article that
    PREDICTED lacks counts as one in which nothing was found.
    """
    from attrs import asdict

    from quoteattr.cli.folders import names, read_annotated
    from quoteattr.cli.report import as_lines
    from quoteattr.model import Result
    from quoteattr.score import Report, score_one

    total, missing = Report(), []
    for name in names(gold):
        wanted = read_annotated(gold / f"{name}.json", texts or gold)
        path = predicted / f"{name}.json"
        found = Result(wanted.result.text)
        if path.exists():
            found = read_annotated(path, texts or gold).result
        else:
            missing.append(name)
        if found.text != wanted.result.text:
            raise click.ClickException(f"{path}: about another text than {gold / name}.json")
        total += score_one(wanted.result, found, wanted.optional)
    click.echo(json.dumps(asdict(total), indent=1) if as_json else "\n".join(as_lines(total)))
    if missing:
        click.echo(f"not in {predicted}: {', '.join(missing)}", err=True)
