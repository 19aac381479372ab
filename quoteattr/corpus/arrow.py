"""Results as Parquet, by way of pyarrow.

A row is a `quoteattr/1` document (`quoteattr.formats.json`) without its ``format``: `name`, `text`,
and `attributions`, `speakers` and `diagnostics` as lists of structures. The columns are derived
from the model, and follow it.
"""

from collections.abc import Iterable, Sequence
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, BinaryIO, Union, get_args, get_origin, get_type_hints

from attrs import fields, has

from quoteattr.corpus.records import groups
from quoteattr.errors import needed
from quoteattr.formats import json
from quoteattr.model import Attribution, Result, Span

__all__ = ["load", "one", "part", "schema", "whole"]

_GROUP = 1 << 13  # rows of a row group: what a reader must take into memory at once
_PACKING = "zstd"


def load() -> Any:
    """pyarrow, with its Parquet; raises `BackendUnavailable` where it is not installed."""
    needed("pyarrow.parquet", "Parquet", "parquet")
    return needed("pyarrow", "Parquet", "parquet")


def one(name: str, result: Result) -> dict[str, Any]:
    """The row of a result; raises `FormatError` as `quoteattr.formats.json` does.

    Raises `ValueError` where the text holds half a surrogate pair, which Parquet cannot.
    """
    try:
        f"{name}{result.text}".encode()
    except UnicodeEncodeError as error:
        raise ValueError("half a surrogate pair, which Parquet cannot hold") from error
    document = json.document(result)
    del document["format"]
    return {"name": name} | document


def part(ready: Sequence[object]) -> bytes:
    """The bytes of a Parquet file of some rows."""
    pa = load()
    sink = pa.BufferOutputStream()
    pa.parquet.write_table(pa.Table.from_pylist(ready, schema()), sink, compression=_PACKING)
    written: bytes = sink.getvalue().to_pybytes()
    return written


def whole(parts: Iterable[Path], file: BinaryIO) -> None:
    """Write the rows of Parquet files, in order, as one."""
    pa = load()
    with pa.parquet.ParquetWriter(file, schema(), compression=_PACKING) as writer:
        # Not `read_table`, which would read columns out of folders named like ``year=2018``.
        tables = (pa.parquet.ParquetFile(path).read() for path in parts)
        for group in groups(tables, _GROUP, _GROUP, lambda table: table.num_rows):
            writer.write_table(pa.concat_tables(group))


@cache
def schema() -> Any:
    """The columns of a result."""
    pa = load()
    return pa.schema([("name", pa.string()), *_members(pa, Result)])


def _members(pa: Any, kind: type) -> list[tuple[str, Any]]:
    """The fields of a class of the model, as they are written down."""
    hints = get_type_hints(kind)
    members = [(field.name, _type(pa, hints[field.name])) for field in fields(kind)]
    if kind is Span:
        return [*members, ("words", pa.string())]
    if kind is Attribution:  # names its speaker, who is among those of the result
        return [(name, pa.string() if name == "speaker" else made) for name, made in members]
    return members


def _type(pa: Any, hint: Any) -> Any:
    """The Arrow type of what `quoteattr.formats.json` makes of a value of some type."""
    if get_origin(hint) in (Union, UnionType):
        return _type(pa, next(kind for kind in get_args(hint) if kind is not NoneType))
    if get_origin(hint) is tuple:
        return pa.list_(_type(pa, get_args(hint)[0]))
    if has(hint):
        return pa.struct(_members(pa, hint))
    if issubclass(hint, Enum):
        return pa.string()
    return {str: pa.string(), int: pa.int64(), bool: pa.bool_(), float: pa.float64()}[hint]
