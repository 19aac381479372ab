"""JSON Lines: many results, one `quoteattr/1` document a line, each with the name of its text."""

import json
from collections.abc import Iterable, Iterator

from quoteattr.errors import FormatError
from quoteattr.formats.json import document, named
from quoteattr.formats.offsets import Unit
from quoteattr.formats.strict import parse
from quoteattr.model import Result

__all__ = ["read", "write"]


def write(
    results: Iterable[tuple[str, Result]], *, offsets: Unit = Unit.CODE_POINTS
) -> Iterator[str]:
    """Write results as they come, a line each; raises `FormatError` as `json.dumps` does."""
    for name, result in results:
        yield json.dumps(document(result, name=name, offsets=offsets), ensure_ascii=False) + "\n"


def read(lines: Iterable[str]) -> Iterator[tuple[str, Result]]:
    """Read results back one by one, empty lines left out.

    Raises `FormatError` at the first line that is none, its number (from 0) leading the path.
    """
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        try:
            yield named(parse(line))
        except FormatError as error:
            message = str(error).removeprefix(f"{error.path}: ")
            raise FormatError(message, f"$[{number}]{error.path[1:]}") from error
