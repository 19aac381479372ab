"""The rows of files that have columns: JSON Lines, CSV and Parquet.

Everything is streamed. A row that cannot be read is a row all the same, which says what is wrong;
only a file that cannot be read at all, or lacks a column, ends the reading.
"""

import codecs
import csv
import gzip
import io
import os
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from typing import Any, BinaryIO

from attrs import frozen

from quoteattr.corpus import arrow
from quoteattr.corpus.records import CorpusError
from quoteattr.decoding import check_mark
from quoteattr.errors import EncodingError, FormatError
from quoteattr.formats.strict import parse

__all__ = ["SUFFIXES", "TableRow", "readable", "rows"]

_CELLS = (".csv", ".csv.gz", ".tsv", ".tsv.gz")
SUFFIXES = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz", *_CELLS, ".parquet")
"""How the names of such files end."""

#: The longest line of JSON and the longest cell of CSV, in bytes and characters: one mark too few
#: in a file must not draw all of it into memory.
LONGEST = 1 << 28
_DELIMITERS = (",", ";", "\t")
_SPOILT = re.compile("[\ud800-\udfff]")


@frozen
class TableRow:
    """Where a row stands (``FILE:NUMBER``, from 1), its cells, and what is wrong with it.

    `size` is the number of bytes of input that it took.
    """

    place: str
    cells: Mapping[str, Any]
    error: str = ""
    size: int = 0


def rows(
    path: str, columns: Sequence[str] = (), encoding: str = "utf-8", *, every: bool = False
) -> Iterator[TableRow]:
    """The rows of a file, with these columns or with all that there are.

    Raises `CorpusError` where the file cannot be read, has two columns of one of the names, or
    where it has no such column and `every` one is asked for. That a line of JSON lacks one is for
    whoever reads the row to see.
    """
    name = path.lower()
    if name.endswith(".parquet"):
        return _parquet(path, columns, every)
    return _csv(path, columns, encoding, every) if name.endswith(_CELLS) else _json_lines(path)


@contextmanager
def readable(path: str) -> Iterator[None]:
    """Whatever shows that a file cannot be read, as a `CorpusError`."""
    try:
        yield
    except (OSError, EOFError, zlib.error, UnicodeError, csv.Error, EncodingError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CorpusError(f"{path}: {reason}") from error


@contextmanager
def _opened(path: str) -> Iterator[tuple[Any, Callable[[], int]]]:
    """A file, unpacked where it is packed, and how many of its bytes were read since last asked."""
    with readable(path), open(path, "rb") as raw:
        last = 0

        def taken() -> int:
            nonlocal last
            before, last = last, raw.tell()
            return last - before

        with closing(gzip.open(raw) if path.lower().endswith(".gz") else raw) as file:
            yield file, taken


def _check(there: Sequence[str], columns: Sequence[str], path: str, every: bool) -> None:
    for column in columns:
        if every and column not in there:
            names = ", ".join(map(repr, there)) or "none"
            raise CorpusError(f"{path}: no column {column!r}; there are: {names:.200}")
        if list(there).count(column) > 1:
            raise CorpusError(f"{path}: more than one column {column!r}: which of them is meant?")


def _json_lines(path: str) -> Iterator[TableRow]:
    with _opened(path) as (file, taken):
        for number, line in enumerate(_lines(file), 1):
            place = f"{path}:{number}"
            if line is not None and not line.strip():
                continue
            try:
                yield TableRow(place, _object(line), "", taken())
            except FormatError as error:
                yield TableRow(place, {}, str(error), taken())


def _lines(file: BinaryIO) -> Iterator[bytes | None]:
    """The lines of a file; None in the place of one that is too long."""
    first = True
    while line := file.readline(LONGEST):
        whole = len(line) < LONGEST or line.endswith(b"\n")
        yield (line.removeprefix(codecs.BOM_UTF8) if first else line) if whole else None
        while not whole:
            more = file.readline(LONGEST)
            whole = len(more) < LONGEST or more.endswith(b"\n")
        first = False


def _object(line: bytes | None) -> dict[str, Any]:
    if line is None:
        raise FormatError(f"longer than {LONGEST:,} bytes")
    try:
        raw = parse(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise FormatError(f"not utf-8: {error}") from error
    if not isinstance(raw, dict):
        raise FormatError(f"not an object: {raw!r:.60}")
    return raw


def _csv(path: str, columns: Sequence[str], encoding: str, every: bool) -> Iterator[TableRow]:
    # The limit is one for the process; it is only ever raised.
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST))
    heads = {}
    for delimiter in _DELIMITERS:
        with _opened(path) as (file, _), _decoded(file, encoding) as lines:
            heads[delimiter] = next(filter(None, csv.reader(lines, delimiter=delimiter)), [])
    delimiter = max(heads, key=lambda one: sum(column in heads[one] for column in columns))
    head = heads[delimiter]
    _check(head, columns, path, every)
    with _opened(path) as (file, taken), _decoded(file, encoding) as lines:
        for number, row in enumerate(islice(_csv_rows(lines, delimiter), 1, None), 1):
            place = f"{path}:{number}"
            if isinstance(row, csv.Error):
                reason = f"{row}: does a quotation mark never close?"
                yield TableRow(place, {}, reason, taken())
                continue
            made = dict(zip(head, row, strict=False))
            error = ""
            if any(row[len(head) :]):  # it is not cut
                reason = f"{len(row)} cells under a head of {len(head)}: is a cell with a delimiter"
                error = f"{reason} not in quotation marks?"
            elif _SPOILT.search("".join(made.get(column, "") for column in columns)):
                error = f"not {encoding}"
            yield TableRow(place, made, error, taken())


def _csv_rows(lines: Iterable[str], delimiter: str) -> Iterator[list[str] | csv.Error]:
    """The rows of a CSV file that are not empty; an error in the place of one with too long a cell.

    The reader goes on with the line behind: such a cell is most often one whose quotation mark
    never closes, and what it took in last need not be lost as well.
    """
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield error
            continue
        if row is None:
            return
        if row:
            yield row


@contextmanager
def _decoded(file: io.BufferedReader, encoding: str) -> Iterator[io.TextIOWrapper]:
    """The text of a CSV file, without byte order mark.

    What cannot be decoded becomes half a surrogate pair, which no decoded text can hold: it spoils
    its row and no other.
    """
    check_mark(file.peek(4)[:4], encoding)
    name = codecs.lookup(encoding).name
    signed = "utf-8-sig" if name == "utf-8" else name
    lines = io.TextIOWrapper(file, signed, "surrogateescape", newline="")
    try:
        yield lines
    finally:
        lines.detach()  # whoever opened the file closes it


def _parquet(path: str, columns: Sequence[str], every: bool) -> Iterator[TableRow]:
    pa = arrow.load()
    try:
        with pa.parquet.ParquetFile(path) as file:
            there = file.schema_arrow.names
            _check(there, columns, path, every)
            share = os.path.getsize(path) // max(1, file.metadata.num_rows)
            wanted = [name for name in there if name in columns or not columns]
            number = 0
            for batch in file.iter_batches(batch_size=64, columns=wanted):
                for line in range(batch.num_rows):
                    number += 1
                    cells = {name: _cell(batch.column(name)[line]) for name in wanted}
                    yield TableRow(f"{path}:{number}", cells, "", share)
    except (pa.ArrowException, OSError) as error:
        raise CorpusError(f"{path}: {error}") from error


def _cell(scalar: Any) -> object:
    """A cell of Parquet; what is no UTF-8 is read as bytes."""
    try:
        return scalar.as_py()
    except UnicodeDecodeError:
        return scalar.as_buffer().to_pybytes()
