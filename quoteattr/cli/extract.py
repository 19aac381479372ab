"""`quoteattr extract`: the main job."""

import io
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import click

from quoteattr.cli.files import STDIN, encoding_option, mend_option, read_documents
from quoteattr.cli.writers import COUNTING, MANY, ONE, writer
from quoteattr.formats.offsets import Unit
from quoteattr.model import Result

__all__ = ["engine_option", "extract", "results", "set_output"]

_Named = tuple[str, Result]
K = TypeVar("K")

engine_option = click.option(
    "--engine",
    default="embedded",
    show_default=True,
    metavar="NAME",
    help="What analyses the text: embedded, reader, stanza or spacy.",
)


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "marked", *ONE, *MANY]),
    default="table",
    show_default=True,
    help="How to write what was found.",
)
@engine_option
@encoding_option
@click.option(
    "--offsets",
    type=click.Choice([unit.value for unit in Unit]),
    default=Unit.CODE_POINTS.value,
    show_default=True,
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
@mend_option
def extract(
    files: Sequence[str],
    form: str,
    engine: str,
    encoding: str,
    offsets: str,
    threshold: float,
    speaker_threshold: float | None,
    explain: bool,
    mend: bool,
) -> None:
    """Say who said what in each FILE (standard input where none is given, or for -).

    FILE is plain text, a web page (HTML), a feed, a message (.eml), or a folder of these.
    """
    if not files and sys.stdin.isatty():
        raise click.UsageError("no FILE, and nothing on standard input")
    many = len(files) > 1 or any(os.path.isdir(file) for file in files)
    if form in ONE and many:
        raise click.UsageError(f"{form} holds one text: use --format jsonl for several")
    if form not in COUNTING and offsets != Unit.CODE_POINTS.value:
        raise click.UsageError(f"--offsets is for {' and '.join(COUNTING)}")
    if explain and form != "table":
        raise click.UsageError("--explain is for the table: the other formats hold the evidence")
    read = read_documents(files or [STDIN], encoding, mend=mend)
    texts = ((document, document.text) for document in read)
    found = results(texts, engine, speaker_threshold, threshold)
    if form in ("table", "marked"):
        named = ((document.name, result) for document, result in found)
        _print(named, form, explain=explain, headed=many)
    else:
        set_output()
        for piece in writer(form, Unit(offsets))(found):
            click.echo(piece, nl=False)


def results(
    texts: Iterable[tuple[K, str]],
    engine: str,
    speaker_threshold: float | None = None,
    threshold: float = 0.0,
) -> Iterator[tuple[K, Result]]:
    """Each name (or whatever stands for it) with what was found in its text."""
    from quoteattr import Extractor, engines

    extractor = Extractor(engines.load(engine), speaker_threshold, threshold)
    return ((name, extractor.extract(text)) for name, text in texts)


def _print(found: Iterable[_Named], form: str, *, explain: bool, headed: bool) -> None:
    from rich.console import Console

    from quoteattr.cli import marked, table

    console = Console(highlight=False, markup=False, emoji=False)
    for name, result in found:
        title = name if headed else ""
        if form == "marked":
            console.print(marked.render(result, title=title))
        else:
            console.print(table.render(result, width=console.width, title=title, explain=explain))


def set_output() -> None:
    """Machines read UTF-8; a lone surrogate is written as JSON escapes it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
