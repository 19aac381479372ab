"""Reading texts, writing pages: bytes and code points, with the clearest word on what went wrong.

Nothing is normalised. Line ends stay what they are, and a byte order mark stays the first code
point of the text unless the encoding (``utf-8-sig``) drops it: offsets count into what was decoded.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from quoteattr.decoding import decode
from quoteattr.errors import EncodingError

__all__ = ["STDIN", "encoding_option", "read_bytes", "read_text", "read_texts", "write_page"]

STDIN = "-"


def read_text(path: str | Path, encoding: str = "utf-8") -> str:
    """The text of a file (``-`` is standard input); raises `click.ClickException`."""
    try:
        return decode(read_bytes(path), encoding)
    except EncodingError as error:
        raise click.ClickException(f"{path}: {error}") from error


def write_page(path: Path, page: str) -> None:
    """Write a page in UTF-8, its line ends as they are; raises `click.ClickException`."""
    try:
        path.write_bytes(page.encode("utf-8"))
    except OSError as error:
        raise click.ClickException(f"{path}: {error.strerror}") from error


def read_texts(paths: Sequence[str], encoding: str) -> Iterator[tuple[str, str]]:
    """Each path with its text; a path that fails is reported on standard error and passed over.

    Once all are read, raises `SystemExit` with code 1 if one of them failed.
    """
    failed = False
    for path in paths or [STDIN]:
        try:
            yield path, read_text(path, encoding)
        except click.ClickException as error:
            error.show()
            failed = True
    if failed:
        raise SystemExit(1)


def read_bytes(path: str | Path) -> bytes:
    """The bytes of a file (``-`` is standard input); raises `click.ClickException`."""
    try:
        if str(path) == STDIN:
            return sys.stdin.buffer.read()
        return Path(path).read_bytes()
    except IsADirectoryError as error:
        raise click.ClickException(f"{path}: a folder, not a file") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise click.ClickException(f"{path}: {reason}") from error


def _check_encoding(_: click.Context, __: click.Parameter, value: str) -> str:
    try:
        "a".encode(value)
    except (LookupError, ValueError) as error:
        raise click.BadParameter(f"{value!r} is not the name of a text encoding") from error
    return value


encoding_option = click.option(
    "--encoding",
    default="utf-8",
    show_default=True,
    callback=_check_encoding,
    help="Encoding of the files; offsets count into the decoded text (a byte order mark is one"
    " code point, unless the encoding is utf-8-sig).",
)
