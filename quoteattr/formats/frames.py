"""Tables of attributions for pandas and polars, and as Parquet: the columns of `csv`, with types.

The libraries are loaded when they are asked for: ``pip install 'quoteattr[frames]'`` brings all
three. A cell that says nothing is null. Neither holds half a surrogate pair: it becomes U+FFFD.
"""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

from quoteattr.errors import needed
from quoteattr.formats import csv
from quoteattr.model import Result

__all__ = ["columns", "parquet", "rows", "to_pandas", "to_polars", "whole"]

_Named = tuple[str, Result]


def rows(result: Result, name: str) -> Iterator[tuple[object, ...]]:
    """What the columns of `csv` hold of every attribution; what has no words is null."""
    for row in csv.values(result, name):
        yield tuple((whole(v) or None) if isinstance(v, str) else v for v in row)


def columns(results: Iterable[_Named]) -> dict[str, list[object]]:
    """The cells of all attributions, column by column; offsets are code points."""
    found = [row for name, result in results for row in rows(result, name)]
    return {column: [row[place] for row in found] for place, column in enumerate(csv.COLUMNS)}


def to_pandas(results: Iterable[_Named]) -> Any:
    """A `pandas.DataFrame`, an attribution a row; raises `BackendUnavailable` without pandas."""
    table = _table(results)
    _load("pandas")
    return table.to_pandas(types_mapper=_pandas_type)


def to_polars(results: Iterable[_Named]) -> Any:
    """A `polars.DataFrame`, an attribution a row; raises `BackendUnavailable` without polars."""
    return _load("polars").from_arrow(_table(results))


def parquet(results: Iterable[_Named]) -> bytes:
    """A Parquet file, an attribution a row; raises `BackendUnavailable` without pyarrow."""
    sink = BytesIO()
    table = _table(results)
    _load("pyarrow.parquet").write_table(table, sink)
    return sink.getvalue()


def _table(results: Iterable[_Named]) -> Any:
    arrow = _load("pyarrow")
    types = {str: arrow.string(), int: arrow.int64(), float: arrow.float64(), bool: arrow.bool_()}
    schema = arrow.schema([(column, types[kind]) for column, kind in csv.TYPES.items()])
    return arrow.table(columns(results), schema=schema)


def _pandas_type(kind: Any) -> Any:
    """A type of pandas that has room for null: a missing cell turns no truth into an object."""
    pandas = _load("pandas")
    named = {"int64": "Int64", "double": "Float64", "bool": "boolean", "string": "string"}
    return pandas.api.types.pandas_dtype(named[str(kind)])


def whole(words: str) -> str:
    """The words, U+FFFD in the place of each half of a surrogate pair."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _load(module: str) -> Any:
    return needed(module, "this table", "frames")
