"""`quoteattr people`: the people of many articles, each once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import reduce
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quoteattr.model import Result

if TYPE_CHECKING:
    from quoteattr.people import Authority, Facts

__all__ = ["authority_of", "catalogue_of", "joining_options", "people", "undo_of"]

_OPTIONS = (
    click.option(
        "--articles",
        multiple=True,
        metavar="FILE",
        help="What is known of the articles: JSON Lines, CSV or Parquet, as the texts came in.",
    ),
    click.option("--id", "identity", metavar="COLUMN", help="Column of the articles' names."),
    click.option("--date", default="date", show_default=True, metavar="COLUMN"),
    click.option("--outlet", default="outlet", show_default=True, metavar="COLUMN"),
    click.option(
        "--authority",
        metavar="FILE",
        help="CSV with the columns name, identifier and, if need be, role: asked first.",
    ),
    click.option("--undo", metavar="FILE", help="Joins to take back: rows of OUT-joins.csv."),
)


def joining_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of a command that joins people."""
    return reduce(lambda made, option: option(made), reversed(_OPTIONS), command)


@click.command()
@click.argument("found", nargs=-1, required=True, metavar="FOUND...")
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where to write them: PEOPLE.jsonl, PEOPLE.parquet or PEOPLE.sqlite.",
)
@joining_options
def people(
    found: Sequence[str],
    out: Path,
    articles: Sequence[str],
    identity: str | None,
    date: str,
    outlet: str,
    authority: str | None,
    undo: str | None,
) -> None:
    """Join the people of all articles in FOUND, results that `quoteattr corpus` wrote.

    OUT has a record a person, with the keys of all attributions, counts by month, and the evidence
    of each join; OUT-joins.csv lists the joins. An SQLite database has all attributions as well.
    """
    from quoteattr.corpus import people as corpus

    count = corpus.write(
        _results(found),
        out,
        catalogue=catalogue_of(articles, identity, date, outlet),
        authority=authority_of(authority),
        undo=undo_of(undo),
    )
    click.echo(f"{count:,} people and bodies", err=True)


def _results(found: Sequence[str]) -> Iterator[tuple[str, Result]]:
    from quoteattr.corpus import catalogue

    for path in found:
        yield from catalogue.results(path)


def catalogue_of(
    articles: Sequence[str], identity: str | None, date: str, outlet: str
) -> "Iterator[tuple[str, Facts]]":
    """What the files of ``--articles`` tell."""
    from quoteattr.corpus import catalogue

    return chain.from_iterable(
        catalogue.facts(path, id=identity, date=date, outlet=outlet) for path in articles
    )


def authority_of(path: str | None) -> "Authority | None":
    """The authority of ``--authority``."""
    if path is None:
        return None
    from quoteattr.people import authority

    return authority.table(_lines(path))


def undo_of(path: str | None) -> Iterable[tuple[str, str]]:
    """The joins of ``--undo``."""
    from quoteattr.corpus import people as corpus

    return () if path is None else list(corpus.undone(_lines(path)))


def _lines(path: str) -> list[str]:
    from quoteattr.cli.files import read_text

    return read_text(path, "utf-8-sig").splitlines()
