"""`quoteattr report`: who is quoted in many articles."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quoteattr.cli.files import FILE, files_argument, finding_options, write_page
from quoteattr.cli.people import joining_options
from quoteattr.model import Kind, Result
from quoteattr.web import Document

if TYPE_CHECKING:
    from quoteattr.survey import Survey

__all__ = ["report"]

_RESULTS = (".jsonl", ".jsonl.gz", ".parquet")
_PRINTED = ("speakers", "gender", "naming", "sorts", "cues", "articles")
_LEFT_OUT = {*Kind, "Gender", "Sign", "First", "Last", "Key"}  # columns with no room on a terminal
_LISTED = 100  # speakers, cues and articles in the CSV files, or more where more are asked for


@click.command()
@files_argument
@click.option("-o", "--output", type=FILE, help="Write a page of HTML with plots there.")
@click.option(
    "--csv",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write every figure there, a file of CSV each.",
)
@click.option("--top", default=15, help="How many speakers and cues to list.")
@joining_options
@finding_options
def report(
    files: Sequence[str],
    output: Path | None,
    folder: Path | None,
    top: int,
    joining: dict[str, Any],
    find: Callable[..., Any],
) -> None:
    """Say who is quoted most in all of FILE, how, by which cues, and how much goes unnamed.

    FILE is an article (plain text, a web page, a folder of them) or, where its name ends in .jsonl
    or .parquet, the results of many (as `quoteattr corpus` writes them). Figures by month and
    outlet want --articles, unless the pages tell. The plots of the page need matplotlib.
    """
    from quoteattr.formats import survey_page, survey_tables
    from quoteattr.survey import survey

    found = survey(_found(files, find), **joining, most=max(top, _LISTED))
    if folder is not None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise click.ClickException(f"{folder}: {error.strerror}") from error
        for table in survey_tables.tables(found):
            write_page(folder / f"{table.key}.csv", survey_tables.written(table))
    if output is not None:
        write_page(output, survey_page.dumps(found, top))
    if folder is None and output is None:
        _print(found, top)


def _found(
    files: Sequence[str], find: Callable[..., Any]
) -> Iterator[tuple[str | Document, Result]]:
    from quoteattr.corpus import catalogue

    for file in files:
        if file.endswith(_RESULTS):
            yield from catalogue.results(file)
    if texts := [file for file in files if not file.endswith(_RESULTS)]:
        yield from find(texts)


def _print(survey: "Survey", top: int) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from quoteattr.cli.table import terminal
    from quoteattr.formats import survey_tables
    from quoteattr.formats.show import visible

    console = terminal()
    console.print(
        f"{survey.articles} articles, {survey.attributions} attributions,"
        f" {survey.words} words reported: {survey.anonymous_share:.0%} by anonymous speakers,"
        f" {survey.untold_share:.0%} by nobody the articles tell"
    )
    forms = [*survey.kinds.items(), *survey.polarities.items()]
    console.print(", ".join(f"{count} {name}" for name, count in forms))
    made = {table.key: table for table in survey_tables.tables(survey)}
    for key in filter(made.get, _PRINTED):
        head = made[key].head
        places = [place for place, title in enumerate(head) if title not in _LEFT_OUT]
        shown = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        for place in places:
            shown.add_column(head[place], justify="right" if place else "left")
        for row in made[key].rows[:top]:
            shown.add_row(*(Text(visible(row[place])) for place in places))
        console.print(shown)
