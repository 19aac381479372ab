"""Catalogues: what is known of articles beside their texts, by name: the date, and the outlet.

A catalogue is any file that `quoteattr.corpus.read` could read, most often the very one that the
texts came from; pages, feeds and messages tell their date and site by themselves.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from quoteattr.corpus.records import CorpusError, name_of
from quoteattr.corpus.sources import Source
from quoteattr.corpus.tables import rows
from quoteattr.errors import EncodingError, FormatError, ReadingError
from quoteattr.formats import json
from quoteattr.model import Result
from quoteattr.people import Facts
from quoteattr.reading import SUFFIXES, documents

__all__ = ["facts", "results"]


def facts(path: str, *, id: str | None, date: str, outlet: str) -> Iterator[tuple[str, Facts]]:
    """The articles of a catalogue; without `id`, they are named after their place.

    Raises `CorpusError` where the file cannot be read, or has not one of the columns.
    """
    if os.path.isdir(path) or path.lower().endswith(SUFFIXES):
        yield from _of_documents(path)
        return
    columns = [column for column in (id, date, outlet) if column]
    found = False
    for row in rows(path, columns):
        name = name_of(row.cells.get(id)) if id else row.place
        found = found or any(column in row.cells for column in columns)
        if name is not None:
            yield name, Facts(str(row.cells.get(date) or ""), str(row.cells.get(outlet) or ""))
    if not found:
        raise CorpusError(f"{path}: no column {' nor '.join(map(repr, columns))}")


def _of_documents(path: str) -> Iterator[tuple[str, Facts]]:
    """What pages, feeds and messages tell; one that cannot be read is an error of its record."""
    for file in Source((path,)).files():
        with suppress(OSError, EncodingError, ReadingError):
            for document in documents(Path(file).read_bytes(), file):
                yield document.name, Facts(document.date or "", document.site or "")


def results(path: str) -> Iterator[tuple[str, Result]]:
    """The results in a file that `quoteattr.corpus.process` wrote, one by one.

    Raises `CorpusError` with path and record where one is none.
    """
    told = {"format": json.FORMAT} if path.endswith(".parquet") else {}
    for row in rows(path):
        try:
            if row.error:
                raise FormatError(row.error)
            found = json.named(told | dict(row.cells))
        except FormatError as error:
            raise CorpusError(f"{row.place}: {error}") from error
        yield found
