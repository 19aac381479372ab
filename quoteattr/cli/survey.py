"""`quoteattr report`: who is quoted in many articles."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quoteattr.cli.extract import engine_option, results
from quoteattr.cli.files import (
    STDIN,
    encoding_option,
    mend_option,
    read_text,
    read_texts,
    write_page,
)
from quoteattr.errors import FormatError
from quoteattr.model import Result

if TYPE_CHECKING:
    from rich.table import Table

    from quoteattr.survey import Survey

__all__ = ["report"]


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write a page of HTML with plots there.",
)
@click.option("--top", default=15, show_default=True, help="How many speakers and cues to list.")
@engine_option
@encoding_option
@mend_option
def report(
    files: Sequence[str], output: Path | None, top: int, engine: str, encoding: str, mend: bool
) -> None:
    """Say who is quoted most in all of FILE, how, by which cues, and how much goes unnamed.

    FILE is an article (plain text, a web page, a folder of them) or, where its name ends in .jsonl,
    the results of many (as `quoteattr corpus` and `--format jsonl` write them). The plots of the
    page need the package matplotlib.
    """
    if not files and sys.stdin.isatty():
        raise click.UsageError("no FILE, and nothing on standard input")
    from quoteattr.survey import survey

    found = survey(_found(files or [STDIN], engine, encoding, mend))
    if output is None:
        _print(found, top)
        return
    from quoteattr.formats import survey_page

    write_page(output, survey_page.dumps(found, top))


def _found(
    files: Sequence[str], engine: str, encoding: str, mend: bool
) -> Iterator[tuple[str, Result]]:
    from quoteattr.formats import jsonl

    texts = [file for file in files if not file.endswith(".jsonl")]
    for file in files:
        if file.endswith(".jsonl"):
            try:
                yield from jsonl.read(read_text(file).split("\n"))
            except FormatError as error:
                raise click.ClickException(f"{file}: {error}") from error
    if texts:
        yield from results(read_texts(texts, encoding, mend=mend), engine)


def _print(survey: "Survey", top: int) -> None:
    from rich.console import Console

    console = Console(highlight=False, markup=False, emoji=False)
    console.print(
        f"{len(survey.articles)} articles, {survey.attributions} attributions,"
        f" {survey.words} words reported: {survey.anonymous_share:.0%} by anonymous speakers,"
        f" {survey.unknown_share:.0%} by nobody the articles tell"
    )
    forms = [*survey.kinds.items(), *survey.polarities.items()]
    console.print(", ".join(f"{count} {name}" for name, count in forms))
    for table in (_speakers(survey, top), _cues(survey, top), _articles(survey, top)):
        console.print(table)


def _speakers(survey: "Survey", top: int) -> "Table":
    rows = [
        (one.name, one.kind.value, str(one.articles), str(one.attributions), str(one.total))
        for one in survey.speakers[:top]
    ]
    return _table(["Who", "", "articles", "said", "words"], rows)


def _cues(survey: "Survey", top: int) -> "Table":
    return _table(["Cue", "", "said"], [(word, "", str(n)) for word, n in survey.cues[:top]])


def _articles(survey: "Survey", top: int) -> "Table":
    """The articles that say most without a name."""
    articles = sorted(survey.articles, key=lambda article: -article.anonymous_share)
    rows = [
        (article.name, "", str(article.attributions), f"{article.anonymous_share:.0%}")
        for article in articles[:top]
    ]
    return _table(["Article", "", "said", "anonymous"], rows)


def _table(head: Sequence[str], rows: Sequence[tuple[str, ...]]) -> "Table":
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from quoteattr.formats.show import visible

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for place, title in enumerate(head):
        table.add_column(title, justify="left" if place < 2 else "right")
    for row in rows:
        table.add_row(*(Text(visible(cell)) for cell in row))
    return table
