"""Where records come from: text files, pages and folders of them, JSON Lines, CSV and Parquet.

Everything is streamed. A record that cannot be read is a record all the same, with the reason in
the place of its text; only a file that cannot be read at all, or that has no such column, ends the
run.
"""

import codecs
import csv
import gzip
import io
import os
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from attrs import frozen

from quoteattr.corpus import arrow
from quoteattr.corpus.records import CorpusError, Record, name_of
from quoteattr.decoding import check_mark
from quoteattr.errors import BackendUnavailable, EncodingError, FormatError, ReadingError
from quoteattr.formats.strict import parse
from quoteattr.reading import SUFFIXES, below, documents

__all__ = ["LONGEST", "Source", "opened_file", "read"]

#: The longest line of JSON and the longest cell of CSV, in bytes and characters: one mark too few
#: in a file must not draw all of it into memory.
LONGEST = 1 << 28
_DELIMITERS = (",", ";", "\t")


@frozen
class Source:
    """Files and folders to be read; it may be iterated any number of times.

    `text` and `id` name the columns; where `id` is None, a record is named after its place
    (``FILE:NUMBER``, from 1). A text file is one record, named after its path.
    """

    paths: tuple[str, ...]
    text: str = "text"
    id: str | None = None
    encoding: str = "utf-8"
    mend: bool = False

    def __iter__(self) -> Iterator[Record]:
        for path in self.files():
            yield from _reader(path)(self, path)

    def files(self) -> Iterator[str]:
        """The files, in order: of a folder, its texts, pages, feeds and messages at any depth."""
        for path in self.paths:
            if os.path.isdir(path):
                yield from (file for file, is_read in below(path) if is_read)
            else:
                yield path

    def others(self) -> Iterator[str]:
        """The files of the folders that are not read."""
        for path in filter(os.path.isdir, self.paths):
            yield from (file for file, is_read in below(path) if not is_read)

    def size(self) -> int:
        """The number of bytes of all the files."""
        with _readable("the input"):
            return sum(os.path.getsize(path) for path in self.files())


def read(
    paths: Sequence[str | Path],
    *,
    text: str = "text",
    id: str | None = None,
    encoding: str = "utf-8",
    mend: bool = False,
) -> Source:
    """The records of files and folders.

    What a file is follows from its name: ``.jsonl`` or ``.ndjson``, ``.csv`` or ``.tsv`` (each of
    these also as ``.gz``), ``.parquet``, and whatever `quoteattr.read` reads: ``.txt`` and
    ``.html``, one article, feeds and messages. `encoding` and `mend` are as there.

    Raises `CorpusError` where a path is not there or is nothing of these.
    """
    for path in paths:
        if not os.path.exists(path):
            raise CorpusError(f"{path}: no such file or folder")
        if not os.path.isdir(path):
            _reader(str(path))
    return Source(tuple(map(str, paths)), text, id, encoding, mend)


def _reader(path: str) -> Callable[[Source, str], Iterator[Record]]:
    name = path.lower()
    plain = name.removesuffix(".gz")
    for suffix, reader in _READERS.items():
        if name.endswith(suffix) or (reader in (_json_lines, _csv) and plain.endswith(suffix)):
            return reader
    raise CorpusError(f"{path}: none of {', '.join(_READERS)}")


def _documents(source: Source, path: str) -> Iterator[Record]:
    """The texts of a file that has no columns: one, or the entries of a feed."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        yield Record(path, None, error.strerror or str(error))
        return
    size = len(data)
    try:
        for found in documents(data, path, encoding=source.encoding, mend=source.mend):
            reason = "; ".join(doubt.message for doubt in found.diagnostics)
            text = None if found.is_empty else found.text
            yield Record(found.name, text, reason if text is None else "", size)
            size = 0
    except (EncodingError, ReadingError) as error:
        yield Record(path, None, str(error), size)
    except BackendUnavailable as error:
        raise CorpusError(f"{path}: {error}") from error


def _json_lines(source: Source, path: str) -> Iterator[Record]:
    with opened_file(path) as (file, taken):
        for number, line in enumerate(_lines(file), 1):
            if line is not None and not line.strip():
                continue
            place = f"{path}:{number}"
            try:
                yield _of_object(source, _object(line), place, taken())
            except FormatError as error:
                yield Record(place, None, str(error), taken())


def _lines(file: BinaryIO) -> Iterator[bytes | None]:
    """The lines of a file; None in the place of one that is too long."""
    first = True
    while line := file.readline(LONGEST):
        whole = len(line) < LONGEST or line.endswith(b"\n")
        yield (line.removeprefix(b"\xef\xbb\xbf") if first else line) if whole else None
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


def _of_object(source: Source, row: dict[str, Any], place: str, size: int) -> Record:
    """The record of a row whose cells may be missing, or anything."""
    given = place if source.id is None else row.get(source.id)
    name, text = name_of(given), row.get(source.text)
    if name is None:
        return Record(place, None, f"no id: {source.id!r} is {given!r:.60}", size)
    if not isinstance(text, str):
        return Record(name, None, f"no text: {source.text!r} is {text!r:.60}", size)
    return Record(name, text, size=size)


def _of_cells(
    source: Source, columns: Sequence[str], row: Sequence[str], place: str, size: int
) -> Record:
    """The record of a row of CSV; one that holds more than its head has columns is not cut."""
    if any(row[len(columns) :]):
        reason = f"{len(row)} cells under a head of {len(columns)}: is a cell with a delimiter"
        return Record(place, None, f"{reason} not in quotation marks?", size)
    return _of_object(source, dict(zip(columns, row, strict=False)), place, size)


def _csv(source: Source, path: str) -> Iterator[Record]:
    # The limit is one for the process; it is only ever raised.
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST))
    delimiter = _delimiter(source, path)
    with opened_file(path) as (file, taken), _decoded(source, file) as lines:
        rows = _rows(csv.reader(lines, delimiter=delimiter))
        columns = next(rows, [])
        if isinstance(columns, csv.Error):
            raise CorpusError(f"{path}: not CSV: {columns}")
        _check_columns(source, columns, path)
        for number, row in enumerate(rows, 1):
            place = f"{path}:{number}"
            if isinstance(row, csv.Error):
                yield Record(place, None, f"not CSV: {row}", taken())
                continue
            record = _of_cells(source, columns, row, place, taken())
            spoilt = Record(place, None, f"not {source.encoding}", record.size)
            yield record if _is_decoded(record) else spoilt


@contextmanager
def _decoded(source: Source, file: io.BufferedReader) -> Iterator[io.TextIOWrapper]:
    """The text of a CSV file, without byte order mark.

    What cannot be decoded becomes half a surrogate pair, which no decoded text can hold: it spoils
    its row and no other.
    """
    check_mark(file.peek(4)[:4], source.encoding)
    name = codecs.lookup(source.encoding).name
    encoding = "utf-8-sig" if name == "utf-8" else name
    lines = io.TextIOWrapper(file, encoding, "surrogateescape", newline="")
    try:
        yield lines
    finally:
        lines.detach()  # whoever opened the file closes it


def _rows(rows: Iterator[list[str]]) -> Iterator[list[str] | csv.Error]:
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield error
        else:
            if row:
                yield row


def _delimiter(source: Source, path: str) -> str:
    """The first delimiter with which the head has the column of the texts."""
    for delimiter in _DELIMITERS:
        with opened_file(path) as (file, _), _decoded(source, file) as lines:
            head = next(_rows(csv.reader(lines, delimiter=delimiter)), [])
            if not isinstance(head, csv.Error) and source.text in head:
                return delimiter
    return _DELIMITERS[0]


def _check_columns(source: Source, columns: Sequence[str], path: str) -> None:
    for column in (source.text, source.id):
        if column is not None and column not in columns:
            there = ", ".join(map(repr, columns)) or "none"
            raise CorpusError(f"{path}: no column {column!r}; there are: {there:.200}")
        if column is not None and list(columns).count(column) > 1:
            raise CorpusError(f"{path}: more than one column {column!r}: which of them is meant?")


def _is_decoded(record: Record) -> bool:
    try:
        f"{record.name}{record.text or ''}".encode()
    except UnicodeEncodeError:
        return False
    return True


def _parquet(source: Source, path: str) -> Iterator[Record]:
    with _readable(path), arrow.opened(path) as file:
        _check_columns(source, file.schema_arrow.names, path)
        columns = [source.text] if source.id is None else [source.text, source.id]
        share = os.path.getsize(path) // max(1, file.metadata.num_rows)
        for number, row in enumerate(arrow.rows(file, columns), 1):
            yield _of_object(source, row, f"{path}:{number}", share)


@contextmanager
def opened_file(path: str) -> Iterator[tuple[Any, Callable[[], int]]]:
    """A file, unpacked where it is packed, and how many of its bytes were read since last asked."""
    with _readable(path), open(path, "rb") as raw:
        last = 0

        def taken() -> int:
            nonlocal last
            before, last = last, raw.tell()
            return last - before

        with closing(gzip.open(raw) if path.lower().endswith(".gz") else raw) as file:
            yield file, taken


@contextmanager
def _readable(path: str) -> Iterator[None]:
    """Whatever shows that a file cannot be read, as a `CorpusError`."""
    try:
        yield
    except (OSError, EOFError, zlib.error, UnicodeError, EncodingError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CorpusError(f"{path}: {reason}") from error


_READERS: dict[str, Callable[[Source, str], Iterator[Record]]] = {
    **dict.fromkeys(SUFFIXES, _documents),
    ".jsonl": _json_lines,
    ".ndjson": _json_lines,
    ".csv": _csv,
    ".tsv": _csv,
    ".parquet": _parquet,
}
