"""`quoteattr claims`: what there is to check, and what to look at first."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import click

from quoteattr.claims import Claim
from quoteattr.cli.files import files_argument, finding_options, write_out
from quoteattr.cli.writers import named
from quoteattr.model import Result

__all__ = ["claims"]

_Named = tuple[str, Claim, Result]


@click.command()
@files_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(["list", "jsonl", "csv"]),
    default="list",
    help="How to write the claims.",
)
@click.option("--all", "every", is_flag=True, help="Also what there is nothing to check in now.")
@click.option("--in-order", is_flag=True, help="In the order of the texts, not by priority.")
@finding_options
def claims(
    files: Sequence[str], form: str, every: bool, in_order: bool, find: Callable[..., Any]
) -> None:
    """Say what is claimed in the FILEs, what makes it checkable, and what to look at first.

    Never a verdict: a priority is a sum of points, and each point says what it is for.
    """
    found = [
        (name, claim, result)
        for name, result in named(find(files))
        for claim in result.claims()
        if every or claim.checkable
    ]
    if not in_order:
        found.sort(key=lambda item: -item[1].priority)
    if form == "list":
        _print(found)
        return
    from quoteattr.formats.claims import write_csv, write_jsonl

    write_out({"jsonl": write_jsonl, "csv": write_csv}[form](found))


def _print(found: Sequence[_Named]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from quoteattr.cli.table import counted, speaker_name, terminal
    from quoteattr.formats.show import visible

    console = terminal()
    for name, claim, result in found:
        who = speaker_name(claim.speaker) or "(unknown)"
        console.print(Text(f"{claim.priority:3}  {visible(who)}", style="bold"))
        console.print(Padding(Text(visible(claim.text)), (0, 0, 0, 5)))
        for line in _notes(name, claim, result):
            console.print(Padding(Text(visible(line), style="dim"), (0, 0, 0, 5)))
    console.print(Text(counted(len(found), "claim"), style="dim"))


def _notes(name: str, claim: Claim, result: Result) -> Iterator[str]:
    place = "headline" if claim.place.headline else f"paragraph {claim.place.paragraph}"
    when = f", said {result[claim.time]}" if claim.time else ""
    yield f"{name}, {place}: {claim.standing.value}, {claim.sort.value}{when}"
    if claim.signs:
        yield "; ".join(f"{sign.kind.value}: {result[sign.span]}" for sign in claim.signs)
    if claim.points:
        yield ", ".join(f"{point.name} {point.value:+}" for point in claim.points)
