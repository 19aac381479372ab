"""`quoteattr convert`: annotations from one format to another."""

from pathlib import Path

import click

from quoteattr.cli.files import FILE, write_out
from quoteattr.cli.writers import ONE

__all__ = ["convert"]


@click.command()
@click.argument("file", type=FILE)
@click.option("--to", "form", type=click.Choice(ONE), default="gold", show_default=True)
@click.option("--text", type=FILE, help="The text that FILE is about, if not NAME.txt beside it.")
def convert(file: Path, form: str, text: Path | None) -> None:
    """Write the annotations of FILE in another format to standard output.

    FILE is NAME.ann (brat), NAME.tsv (WebAnno TSV 3.3, INCEpTION) or NAME.json (`quoteattr/1` or
    gold). A gold file, which has no room for more, says what all of them do.
    """
    from quoteattr.cli.folders import read_annotation
    from quoteattr.cli.writers import annotated

    found = read_annotation(file, text or file.with_suffix(".txt"))
    for diagnostic in found.result.diagnostics if file.suffix != ".json" else ():
        click.echo(f"{file}: {diagnostic.message}", err=True)
    write_out([annotated(form, file.stem, found)])
