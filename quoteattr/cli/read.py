"""`quoteattr read`: what is read of pages, before anything is looked for in it."""

from collections.abc import Sequence

import click

from quoteattr.cli.files import encoding_option, mend_option, read_documents, write_out

__all__ = ["read"]


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@encoding_option
@mend_option
def read(files: Sequence[str], encoding: str, mend: bool) -> None:
    """Write what is read of each FILE as a line of JSON: text, title, author, date, outlet …

    FILE is a web page (HTML), a feed, a message (.eml), plain text, or a folder of these. What is
    written is input for `quoteattr corpus --id id`, and for `quoteattr people --articles`.
    """
    from quoteattr.formats import documents

    write_out(documents.write(read_documents(files, encoding, mend=mend)))
