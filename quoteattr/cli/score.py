"""Annotated articles, NAME.json beside NAME.txt: `quoteattr score` and `quoteattr convert`."""

import json
from pathlib import Path

import click
from attrs import asdict, fields

from quoteattr.cli.files import FILE, read_text, write_out
from quoteattr.cli.writers import ONE, annotated
from quoteattr.errors import FormatError
from quoteattr.formats import brat, inception
from quoteattr.formats import gold as gold_form
from quoteattr.formats import json as native
from quoteattr.formats.gold import Gold
from quoteattr.formats.strict import parse
from quoteattr.model import Result
from quoteattr.score import Counts, Report, Share, score_one

__all__ = ["as_lines", "convert", "names", "read_annotated", "score"]

_READERS = {".ann": brat.loads, ".tsv": inception.loads}
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


@click.command()
@click.argument("file", type=FILE)
@click.option("--to", "form", type=click.Choice(ONE), default="gold")
@click.option("--text", type=FILE, help="The text that FILE is about, if not NAME.txt beside it.")
def convert(file: Path, form: str, text: Path | None) -> None:
    """Write the annotations of FILE in another format to standard output.

    FILE is NAME.ann (brat), NAME.tsv (WebAnno TSV 3.3, INCEpTION) or NAME.json (`quoteattr/1` or
    gold). A gold file, which has no room for more, says what all of them do.
    """
    found = _read(file, text or file.with_suffix(".txt"))
    for diagnostic in found.result.diagnostics if file.suffix in _READERS else ():
        click.echo(f"{file}: {diagnostic.message}", err=True)
    write_out([annotated(form, file.stem, found)])


def names(folder: Path) -> list[str]:
    """The names of the annotated articles of a folder, in order; raises `click.ClickException`."""
    found = sorted(path.stem for path in folder.glob("*.json"))
    if not found:
        raise click.ClickException(f"{folder}: no annotated article (NAME.json) in it")
    return found


def read_annotated(path: Path, texts: Path) -> Gold:
    """The annotations in a file about the text of the same name in the folder `texts`.

    Raises `click.ClickException`.
    """
    return _read(path, texts / f"{path.stem}.txt")


def _read(path: Path, text: Path) -> Gold:
    """``.ann`` is brat, ``.tsv`` WebAnno, else JSON: `quoteattr/1`, with its own text, or gold."""
    written = read_text(path, "utf-8-sig")
    try:
        if path.suffix in _READERS:
            return _READERS[path.suffix](written, read_text(text))
        raw = parse(written)
        if isinstance(raw, dict) and "format" in raw:
            return Gold(native.named(raw)[1])
        return gold_form.loads(written, read_text(text))
    except FormatError as error:
        raise click.ClickException(f"{path}: {error}") from error


def as_lines(report: Report) -> list[str]:
    """The measures, one a line, under their names in `quoteattr.score.Report`."""
    lines = [f"{'':14}{'P':>6} {'R':>6} {'F1':>6}   right / predicted / gold"]
    shares = [f"{'':14}{'share':>6}   part / whole"]
    for field in fields(Report):
        value, name = getattr(report, field.name), field.name.replace("_", " ")
        if isinstance(value, Counts):
            figures = f"{value.precision:6.3f} {value.recall:6.3f} {value.f1:6.3f}"
            counts = f"{value.right} / {value.predicted} / {value.gold}"
            lines.append(f"{name:14}{figures}   {counts}")
        elif isinstance(value, Share):
            shares.append(f"{name:14}{value.value:6.3f}   {value.part} / {value.whole}")
    return [*lines, "", *shares, "", f"{report.articles} articles"]
