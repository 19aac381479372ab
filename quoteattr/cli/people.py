"""`quoteattr people`: the people of many articles, each once."""

from collections.abc import Callable, Sequence
from functools import wraps
from itertools import chain
from pathlib import Path
from typing import Any

import click

from quoteattr.cli.files import FILE, read_text

__all__ = ["joining_options", "people"]


_articles_option = click.option(
    "--articles",
    multiple=True,
    metavar="FILE",
    help="What is known of the articles: JSON Lines, CSV or Parquet, as the texts came in.",
)

_authority_option = click.option(
    "--authority",
    metavar="FILE",
    help="CSV with the columns name, identifier and, if need be, role: asked first.",
)


def joining_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of a command that joins people; it is given what they tell as `joining`.

    That is the arguments `catalogue`, `authority` and `undo` of whatever joins.
    """

    @_articles_option
    @click.option("--id", "identity", metavar="COLUMN", help="Column of the articles' names.")
    @click.option("--date", default="date", metavar="COLUMN")
    @click.option("--outlet", default="outlet", metavar="COLUMN")
    @_authority_option
    @click.option("--undo", metavar="FILE", help="Joins to take back: rows of OUT-joins.csv.")
    @wraps(command)
    def told(
        *,
        articles: Sequence[str],
        identity: str | None,
        date: str,
        outlet: str,
        authority: str | None,
        undo: str | None,
        **rest: Any,
    ) -> object:
        from quoteattr.corpus import catalogue
        from quoteattr.corpus import people as corpus
        from quoteattr.people import authority as authorities

        known = (catalogue.facts(a, id=identity, date=date, outlet=outlet) for a in articles)
        joining = {
            "catalogue": chain.from_iterable(known),
            "authority": authorities.table(_lines(authority)) if authority is not None else None,
            "undo": list(corpus.undone(_lines(undo))) if undo is not None else (),
        }
        return command(joining=joining, **rest)

    return told


@click.command()
@click.argument("found", nargs=-1, required=True, metavar="FOUND...")
@click.option(
    "--out",
    required=True,
    type=FILE,
    help="Where to write them: PEOPLE.jsonl, PEOPLE.parquet or PEOPLE.sqlite.",
)
@joining_options
def people(found: Sequence[str], out: Path, joining: dict[str, Any]) -> None:
    """Join the people of all articles in FOUND, results that `quoteattr corpus` wrote.

    OUT has a record a person, with the keys of all attributions, counts by month, and the evidence
    of each join; OUT-joins.csv lists the joins. An SQLite database has all attributions as well.
    """
    from quoteattr.corpus import catalogue
    from quoteattr.corpus import people as corpus

    results = chain.from_iterable(map(catalogue.results, found))
    count = corpus.write(results, out, **joining)
    click.echo(f"{count:,} people and bodies", err=True)


def _lines(path: str) -> list[str]:
    return read_text(path, "utf-8-sig").splitlines()
