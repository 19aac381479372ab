"""The work on a partition, the same for every engine: from articles to attributions."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from quoteattr import Extractor, Result, engines
from quoteattr.corpus.records import name_of
from quoteattr.formats import frames

__all__ = ["attributions", "empty", "extractor_of", "result_of"]

ERROR = "error"


def attributions(table: Any, *, text: str, id: str, engine: str) -> Any:
    """The attributions of the articles of a `pandas.DataFrame`, as another."""
    import pandas

    extractor = extractor_of(engine)
    pieces, found = [empty()], list[tuple[str, Result]]()
    for given, words in zip(table[id], table[text], strict=True):
        name = name_of(given) or str(given)
        try:
            found.append((name, result_of(extractor, words)))
        except Exception as error:
            pieces += [_table(found), _failure(name, error)]
            found = []
    pieces.append(_table(found))
    return pandas.concat([piece for piece in pieces if len(piece)] or pieces[:1], ignore_index=True)


@cache
def empty() -> Any:
    """The table without a row: its columns and their types."""
    return _table([])


@cache
def extractor_of(engine: str) -> Extractor:
    """The extractor of an engine, one a process: workers live for many partitions."""
    return Extractor(engines.load(engine))


def result_of(extractor: Extractor, words: object) -> Result:
    """The result of a cell; raises `TypeError` where it is no text."""
    if not isinstance(words, str):
        raise TypeError("no text")  # every engine writes what is missing in a way of its own
    return extractor.extract(words)


def _table(found: Iterable[tuple[str, Result]]) -> Any:
    import pandas

    table = frames.to_pandas(found)
    table[ERROR] = pandas.Series([None] * len(table), dtype="string")
    return table


def _failure(name: str, error: Exception) -> Any:
    import pandas

    row = {"text": [name], ERROR: [f"{type(error).__name__}: {error}"]}
    return pandas.DataFrame(row).reindex(columns=empty().columns).astype(empty().dtypes)
