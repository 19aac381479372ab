"""`quoteattr extract`, the main job, its results as a page (`view`), and its input (`read`)."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from quoteattr.cli.files import (
    FILE,
    encoding_option,
    files_argument,
    finding_options,
    mend_option,
    read_documents,
    write_out,
    write_page,
)
from quoteattr.cli.writers import COUNTING, MANY, ONE, named, writer
from quoteattr.formats.offsets import Unit
from quoteattr.model import Result

__all__ = ["extract", "read", "view"]


@click.command()
@files_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "marked", *ONE, *MANY]),
    default="table",
    help="How to write what was found.",
)
@finding_options
@click.option(
    "--offsets",
    type=click.Choice([unit.value for unit in Unit]),
    default=Unit.CODE_POINTS.value,
    help="What offsets count (json and jsonl only).",
)
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1),
    default=0.0,
    metavar="SHARE",
    help="How probable a content has to be, from 0 to 1.",
)
@click.option(
    "--speaker-threshold",
    type=click.FloatRange(0, 1),
    metavar="SHARE",
    help="How probable a speaker's name has to be, from 0 to 1.",
)
@click.option("--explain", is_flag=True, help="Say why each link was made (table only).")
def extract(
    files: Sequence[str],
    form: str,
    offsets: str,
    threshold: float,
    speaker_threshold: float | None,
    explain: bool,
    find: Callable[..., Any],
) -> None:
    """Say who said what in each FILE (standard input where none is given, or for -).

    FILE is plain text, a web page (HTML), a feed, a message (.eml), or a folder of these.
    """
    many = len(files) > 1 or any(os.path.isdir(file) for file in files)
    if form in ONE and many:
        raise click.UsageError(f"{form} holds one text: use --format jsonl for several")
    if form not in COUNTING and offsets != Unit.CODE_POINTS.value:
        raise click.UsageError(f"--offsets is for {' and '.join(COUNTING)}")
    if explain and form != "table":
        raise click.UsageError("--explain is for the table: the other formats hold the evidence")
    found = find(files, speaker_threshold=speaker_threshold, threshold=threshold)
    if form in ("table", "marked"):
        _print(named(found), form, explain=explain, headed=many)
    else:
        write_out(writer(form, Unit(offsets))(found))


def _print(found: Iterable[tuple[str, Result]], form: str, *, explain: bool, headed: bool) -> None:
    from quoteattr.cli import marked, table

    console = table.terminal()
    for name, result in found:
        title = name if headed else ""
        if form == "marked":
            console.print(marked.render(result, title=title))
        else:
            console.print(table.render(result, width=console.width, title=title, explain=explain))


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

    page = html.write(named(find(files)))
    if output is None:
        write_out(page)
    else:
        write_page(output, "".join(page))


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@encoding_option
@mend_option
def read(files: Sequence[str], encoding: str, mend: bool) -> None:
    """Write what is read of each FILE as a line of JSON: text, title, author, date, outlet …

    FILE is a web page (HTML), a feed, a message (.eml), plain text, or a folder of these. What is
    written is input for `quoteattr corpus --id id`, and for `quoteattr people --articles`.
    """
    from quoteattr.formats import jsonl

    write_out(jsonl.write_documents(read_documents(files, encoding, mend=mend)))
