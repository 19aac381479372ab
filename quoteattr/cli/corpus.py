"""`quoteattr corpus`: millions of texts."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from quoteattr.cli.files import (
    FILE,
    encoding_option,
    engine_option,
    mend_option,
    passed_over,
)

__all__ = ["corpus"]


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="IN...")
@click.option(
    "--out",
    required=True,
    type=FILE,
    help="Where to write what was found: FOUND.jsonl or FOUND.parquet.",
)
@click.option(
    "--text", default="text", show_default=True, metavar="COLUMN", help="Column of the texts."
)
@click.option(
    "--id",
    "identity",
    metavar="COLUMN",
    help="Column of the names of the texts; FILE:NUMBER if left out.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    help="Number of processes; one a processor core if left out.",
)
@engine_option
@encoding_option
@mend_option
def corpus(
    inputs: Sequence[str],
    out: Path,
    text: str,
    identity: str | None,
    workers: int | None,
    engine: str,
    encoding: str,
    mend: bool,
) -> None:
    """Say who said what in all of IN: texts, web pages, folders, JSON Lines, CSV or Parquet.

    A record that fails stops nothing: it is named in OUT-errors.jsonl. A run that was stopped, by
    whatever, goes on where it was when the same command is given again.
    """
    from quoteattr.corpus import process, read

    source = read(inputs, text=text, id=identity, encoding=encoding, mend=mend)
    if line := passed_over(source.others()):
        click.echo(line, err=True)
    try:
        with _bar(source.size) as watch:
            done = process(source, out, engine=engine, workers=workers, watch=watch)
    except KeyboardInterrupt:
        click.echo("Stopped. The same command goes on from here.", err=True)
        raise
    resumed = f" ({done.resumed:,} of them by an earlier run)" if done.resumed else ""
    click.echo(f"{done.records:,} records{resumed}, {done.failed:,} failed", err=True)


@contextmanager
def _bar(size: Callable[[], int]) -> Iterator[Callable[..., object]]:
    """A bar on standard error, with rate and time left; none where that is no terminal."""
    if not sys.stderr.isatty():
        yield lambda progress: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeRemainingColumn,
    )

    from quoteattr.corpus import Progress as Done

    columns = (
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[records]:,} records, {task.fields[rate]:,.0f} a second"),
        TextColumn("{task.fields[failed]:,} failed"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=size(), records=0, failed=0, rate=0.0)

        def watch(done: Done) -> None:
            spent = bar.tasks[0].elapsed or 0.0
            rate = (done.records - done.resumed) / spent if spent else 0.0
            bar.update(
                task, completed=done.size, records=done.records, failed=done.failed, rate=rate
            )

        yield watch
