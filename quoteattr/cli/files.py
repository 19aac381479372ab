"""What the commands share: texts read, engines run, pages written, and the word on what went wrong.

Nothing is normalised. Line ends stay what they are, and a byte order mark stays the first code
point of the text unless the encoding (``utf-8-sig``) drops it: offsets count into what was decoded.
"""

import io
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import wraps
from pathlib import Path
from typing import Any

import click

from quoteattr import Extractor, Result, engines
from quoteattr.decoding import decode
from quoteattr.errors import EncodingError, ReadingError
from quoteattr.reading import below, documents
from quoteattr.web import Document

__all__ = [
    "FILE",
    "encoding_option",
    "engine_option",
    "files_argument",
    "finding_options",
    "has_failed",
    "mend_option",
    "read_documents",
    "read_text",
    "tell_passed_over",
    "write_out",
    "write_page",
]

FILE = click.Path(path_type=Path, dir_okay=False)
"""The type of an option that names a file."""

STDIN = "-"
_FAILED = "quoteattr.failed"


def read_text(path: str | Path, encoding: str = "utf-8") -> str:
    """The text of a file (``-`` is standard input); raises `click.ClickException`."""
    try:
        return decode(_read_bytes(path), encoding)
    except (EncodingError, ReadingError) as error:
        raise click.ClickException(f"{path}: {error}") from error


def write_page(path: Path, page: str) -> None:
    """Write a page in UTF-8, its line ends as they are; raises `click.ClickException`."""
    try:
        path.write_bytes(page.encode("utf-8"))
    except OSError as error:
        raise click.ClickException(f"{path}: {error.strerror}") from error


def write_out(pieces: Iterable[str | bytes]) -> None:
    """Write to standard output what machines read: UTF-8, a lone surrogate as JSON escapes it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    for piece in pieces:
        click.echo(piece, nl=False)


def read_documents(paths: Sequence[str], encoding: str, *, mend: bool) -> Iterator[Document]:
    """The documents in files and folders; what fails is reported and passed over.

    Reports go to standard error, each on a line. The command goes on to its end, and then exits
    with code 1 (`has_failed`).
    """
    from quoteattr.corpus.sources import Source

    tell_passed_over(paths)
    for path in Source(tuple(paths)).files():
        try:
            for document in documents(_read_bytes(path), path, encoding=encoding, mend=mend):
                for doubt in document.diagnostics:
                    click.echo(f"{document.name}: {doubt.message}", err=True)
                if not document.is_empty:
                    yield document
        except (EncodingError, ReadingError) as error:
            click.ClickException(f"{path}: {error}").show()
            click.get_current_context().meta[_FAILED] = True


def has_failed(context: click.Context) -> bool:
    """Whether a file could not be read in the command that is being run."""
    return _FAILED in context.meta


def tell_passed_over(paths: Sequence[str]) -> None:
    """Say how many files of each folder are not read, by how their names end."""
    for path in filter(os.path.isdir, paths):
        others = (file for file, is_read in below(path) if not is_read)
        kinds = Counter(os.path.splitext(file)[1] or os.path.basename(file) for file in others)
        if told := ", ".join(f"{kind} ({count})" for kind, count in sorted(kinds.items())):
            click.echo(f"{path}: passed over, of kinds that are not read: {told}", err=True)


def _read_bytes(path: str | Path) -> bytes:
    """The bytes of a file (``-`` is standard input); raises `ReadingError`."""
    try:
        return sys.stdin.buffer.read() if str(path) == STDIN else Path(path).read_bytes()
    except IsADirectoryError as error:
        raise ReadingError("a folder, not a file") from error
    except (OSError, ValueError) as error:
        raise ReadingError(getattr(error, "strerror", None) or str(error)) from error


def _given(_: click.Context, __: click.Parameter, files: Sequence[str]) -> Sequence[str]:
    if not files and sys.stdin.isatty():
        raise click.UsageError("no FILE, and nothing on standard input")
    return files or [STDIN]


files_argument = click.argument("files", nargs=-1, metavar="[FILE]...", callback=_given)


def _check_encoding(_: click.Context, __: click.Parameter, value: str) -> str:
    try:
        "a".encode(value)
    except (LookupError, ValueError) as error:
        raise click.BadParameter(f"{value!r} is not the name of a text encoding") from error
    return value


encoding_option = click.option(
    "--encoding",
    default="utf-8",
    callback=_check_encoding,
    help="Encoding of the files, where they do not tell it as pages do; offsets count into the"
    " decoded text (a byte order mark is one code point, unless the encoding is utf-8-sig).",
)

mend_option = click.option(
    "--mend", is_flag=True, help="Mend text that was read in the wrong encoding (Ã© for é)."
)

engine_option = click.option(
    "--engine",
    default="embedded",
    metavar="NAME",
    help="What analyses the text: embedded, reader, stanza or spacy.",
)


def finding_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of a command that looks for attributions; it is given `find`.

    That takes files, and the thresholds of an `Extractor`, and gives each document with what was
    found in it.
    """

    @engine_option
    @encoding_option
    @mend_option
    @wraps(command)
    def told(*, engine: str, encoding: str, mend: bool, **rest: Any) -> object:
        def find(files: Sequence[str], **thresholds: Any) -> Iterator[tuple[Document, Result]]:
            extractor = Extractor(engines.load(engine), **thresholds)
            read = read_documents(files, encoding, mend=mend)
            return ((document, extractor.extract(document.text)) for document in read)

        return command(find=find, **rest)

    return told
