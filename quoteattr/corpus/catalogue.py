"""Catalogues: what is known of articles beside their texts, by name: the date, and the outlet.

A catalogue is any file that `quoteattr.corpus.read` could read, most often the very one that the
texts came from; pages, feeds and messages tell their date and site by themselves.
"""

import csv
import io
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from quoteattr.corpus import arrow
from quoteattr.corpus.records import CorpusError
from quoteattr.corpus.sources import LONGEST, opened_file
from quoteattr.errors import EncodingError, FormatError, ReadingError
from quoteattr.formats import json
from quoteattr.formats.strict import parse
from quoteattr.model import Result
from quoteattr.people import Facts
from quoteattr.reading import SUFFIXES, below, documents

__all__ = ["facts", "results"]

_ENCODING = ("utf-8", "surrogatepass")


def facts(path: str, *, id: str | None, date: str, outlet: str) -> Iterator[tuple[str, Facts]]:
    """The articles of a catalogue; without `id`, they are named after their place.

    Raises `CorpusError` where the file cannot be read, or has not one of the columns.
    """
    if os.path.isdir(path) or path.lower().endswith(SUFFIXES):
        yield from _of_documents(path)
        return
    columns = [column for column in (id, date, outlet) if column]
    found = False
    for number, row in enumerate(_rows(path, columns), 1):
        name = row.get(id) if id else f"{path}:{number}"
        found = found or any(column in row for column in columns)
        if name is not None:
            yield str(name), Facts(str(row.get(date) or ""), str(row.get(outlet) or ""))
    if not found:
        raise CorpusError(f"{path}: no column {' nor '.join(map(repr, columns))}")


def _of_documents(path: str) -> Iterator[tuple[str, Facts]]:
    """What pages, feeds and messages tell; one that cannot be read is an error of its record."""
    files = (file for file, is_read in below(path) if is_read) if os.path.isdir(path) else [path]
    for file in files:
        with suppress(OSError, EncodingError, ReadingError):
            for document in documents(Path(file).read_bytes(), file):
                yield document.name, Facts(document.date or "", document.site or "")


def results(path: str) -> Iterator[tuple[str, Result]]:
    """The results in a file that `quoteattr.corpus.process` wrote, one by one.

    Raises `CorpusError` with path and record where one is none.
    """
    for number, raw in _written(path):
        with _placed(path, number):
            found = json.named(raw if isinstance(raw, dict) else parse(raw.decode(*_ENCODING)))
        yield found


def _written(path: str) -> Iterator[tuple[int, dict[str, Any] | bytes]]:
    """The rows or lines of a file of results, numbered."""
    if path.endswith(".parquet"):
        with arrow.opened(path) as file:
            rows = arrow.rows(file, file.schema_arrow.names)
            yield from enumerate(({"format": json.FORMAT} | row for row in rows), 1)
    else:
        with opened_file(path) as (file, _):
            yield from ((number, line) for number, line in enumerate(file, 1) if line.strip())


@contextmanager
def _placed(path: str, number: int) -> Iterator[None]:
    """What is wrong with a record, as a `CorpusError` that says where."""
    try:
        yield
    except (FormatError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path}:{number}: {error}") from error


def _rows(path: str, columns: Sequence[str]) -> Iterator[dict[str, Any]]:
    name = path.lower().removesuffix(".gz")
    if not os.path.exists(path):
        raise CorpusError(f"{path}: no such file")
    if name.endswith(".parquet"):
        with arrow.opened(path) as file:
            there = [column for column in columns if column in file.schema_arrow.names]
            yield from arrow.rows(file, there)
    elif name.endswith((".csv", ".tsv")):
        csv.field_size_limit(max(csv.field_size_limit(), LONGEST))
        with opened_file(path) as (file, _):
            lines = io.TextIOWrapper(file, "utf-8-sig", "replace", newline="")
            head = lines.readline()
            delimiter = max(",;\t", key=head.count)
            names = next(csv.reader([head], delimiter=delimiter), [])
            yield from csv.DictReader(lines, names, delimiter=delimiter)
            lines.detach()
    else:
        with opened_file(path) as (file, _):
            for number, line in enumerate(file, 1):
                with _placed(path, number):
                    raw = parse(line.decode(*_ENCODING))
                yield raw if isinstance(raw, dict) else {}
