"""`quoteattr view`: a page to read."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from quoteattr.cli.files import FILE, files_argument, finding_options, write_page
from quoteattr.cli.writers import named

__all__ = ["view"]


@click.command()
@files_argument
@click.option(
    "-o", "--output", type=FILE, help="Where to write the page (standard output if left out)."
)
@finding_options
def view(files: Sequence[str], output: Path | None, find: Callable[..., Any]) -> None:
    """Write a page of HTML with who says what marked in each FILE.

    The page holds all it needs: it loads nothing and runs nothing.
    """
    if output is None and sys.stdout.isatty():
        raise click.UsageError("a page is no use on a terminal: say --output PAGE.html")
    from quoteattr.formats import html

    page = "".join(html.write(named(find(files))))
    if output is None:
        click.echo(page.encode("utf-8"), nl=False)
        return
    write_page(output, page)
