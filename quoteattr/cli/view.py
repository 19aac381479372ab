"""`quoteattr view`: a page to read."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from quoteattr.cli.extract import engine_option, results
from quoteattr.cli.files import STDIN, encoding_option, mend_option, read_texts, write_page

__all__ = ["view"]


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where to write the page (standard output if left out).",
)
@engine_option
@encoding_option
@mend_option
def view(files: Sequence[str], output: Path | None, engine: str, encoding: str, mend: bool) -> None:
    """Write a page of HTML with who says what marked in each FILE.

    The page holds all it needs: it loads nothing and runs nothing.
    """
    if output is None and sys.stdout.isatty():
        raise click.UsageError("a page is no use on a terminal: say --output PAGE.html")
    from quoteattr.formats import html

    pieces = html.write(results(read_texts(files or [STDIN], encoding, mend=mend), engine))
    page = "".join(pieces)
    if output is None:
        click.echo(page.encode("utf-8"), nl=False)
        return
    write_page(output, page)
