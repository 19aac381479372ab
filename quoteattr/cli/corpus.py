"""`quoteattr corpus`: millions of texts."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

import click

from quoteattr.cli.files import FILE, encoding_option, engine_option, mend_option, tell_passed_over

__all__ = ["corpus"]


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="IN...")
@click.option(
    "--out",
    required=True,
    type=FILE,
    help="Where to write what was found: FOUND.jsonl or FOUND.parquet.",
)
@click.option("--text", default="text", metavar="COLUMN", help="Column of the texts.")
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
    tell_passed_over(inputs)
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
        yield lambda done: None
        return
    began = monotonic()

    def told(done: Any) -> str | None:
        if done is None:
            return None
        rate = (done.records - done.resumed) / (monotonic() - began)
        return f"{done.records:,} records, {rate:,.0f} a second, {done.failed:,} failed"

    with click.progressbar(length=size(), file=sys.stderr, item_show_func=told) as bar:
        yield lambda done: bar.update(done.size - bar.pos, done)
