"""Where records come from: text files, pages and folders of them, JSON Lines, CSV and Parquet.

A record that cannot be read is a record all the same, with the reason in the place of its text.
"""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import frozen

from quoteattr.corpus import tables
from quoteattr.corpus.records import CorpusError, Record, name_of
from quoteattr.errors import BackendUnavailable, EncodingError, ReadingError
from quoteattr.reading import SUFFIXES, below, documents

__all__ = ["Source", "read"]

_SUFFIXES = (*SUFFIXES, *tables.SUFFIXES)


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
        columns = [self.text] if self.id is None else [self.text, self.id]
        for path in self.files():
            if path.lower().endswith(SUFFIXES):
                yield from self._documents(path)
            else:
                yield from map(self._record, tables.rows(path, columns, self.encoding, every=True))

    def files(self) -> Iterator[str]:
        """The files, in order: of a folder, its texts, pages, feeds and messages at any depth."""
        for path in self.paths:
            if os.path.isdir(path):
                yield from (file for file, is_read in below(path) if is_read)
            else:
                yield path

    def size(self) -> int:
        """The number of bytes of all the files."""
        with tables.readable("the input"):
            return sum(os.path.getsize(path) for path in self.files())

    def _documents(self, path: str) -> Iterator[Record]:
        """The texts of a file that has no columns: one, or the entries of a feed."""
        size = 0
        try:
            data = Path(path).read_bytes()
            size = len(data)
            for found in documents(data, path, encoding=self.encoding, mend=self.mend):
                reason = "; ".join(doubt.message for doubt in found.diagnostics)
                text = None if found.is_empty else found.text
                yield Record(found.name, text, reason if text is None else "", size)
                size = 0
        except BackendUnavailable as error:
            raise CorpusError(f"{path}: {error}") from error
        except (OSError, EncodingError, ReadingError) as error:
            yield Record(path, None, getattr(error, "strerror", None) or str(error), size)

    def _record(self, row: tables.TableRow) -> Record:
        """The record of a row whose cells may be missing, or anything."""
        given = row.place if self.id is None else row.cells.get(self.id)
        name, text = name_of(given), row.cells.get(self.text)
        if row.error or name is None:
            reason = row.error or f"no id: {self.id!r} is {given!r:.60}"
            return Record(row.place, None, reason, row.size)
        if not isinstance(text, str):
            return Record(name, None, f"no text: {self.text!r} is {text!r:.60}", row.size)
        return Record(name, text, size=row.size)


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
    for path in map(str, paths):
        if not os.path.exists(path):
            raise CorpusError(f"{path}: no such file or folder")
        if not os.path.isdir(path) and not path.lower().endswith(_SUFFIXES):
            raise CorpusError(f"{path}: none of {', '.join(_SUFFIXES)}")
    return Source(tuple(map(str, paths)), text, id, encoding, mend)
