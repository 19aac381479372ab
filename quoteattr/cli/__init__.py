"""The command line: files and terminals live here, and only here.

`quoteattr FILE…` is short for `quoteattr extract FILE…`; a file that bears the name of a command is
reached by the long form. Exit codes: 0 where all went well, 1 where a file or an engine failed,
2 where the command line itself is wrong.
"""

import click

from quoteattr.cli.claims import claims
from quoteattr.cli.corpus import corpus
from quoteattr.cli.extract import extract, read, view
from quoteattr.cli.files import has_failed
from quoteattr.cli.people import people
from quoteattr.cli.score import convert, score
from quoteattr.cli.survey import report
from quoteattr.errors import QuoteattrError

__all__ = ["main"]


class _DefaultGroup(click.Group):
    """A group whose first command need not be named, and that shows the package's errors."""

    default = "extract"
    own = frozenset({"--help", "-h", "--version"})

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in self.own):
            args = [self.default, *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        try:
            done = super().invoke(ctx)
        except QuoteattrError as error:
            raise click.ClickException(str(error)) from error
        if has_failed(ctx):
            ctx.exit(1)
        return done


@click.group(
    cls=_DefaultGroup,
    context_settings={"help_option_names": ["-h", "--help"], "show_default": True},
    commands=[claims, convert, corpus, extract, people, read, report, score, view],
    epilog="`quoteattr FILE...` is short for `quoteattr extract FILE...`.",
)
@click.version_option(package_name="quoteattr", prog_name="quoteattr")
def main() -> None:
    """Say who said what in French news."""
