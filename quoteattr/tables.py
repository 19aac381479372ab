"""Data tables of the package: tab-separated rows under `quoteattr/data/fr/`.

The first line of a table names its columns; every other line is one row with as many cells. What a
table holds, where it comes from and under which licence is said in `data/fr/SOURCES.toml`.
"""

from collections.abc import Mapping
from functools import cache
from pkgutil import get_data

from quoteattr.errors import DataTableError

__all__ = ["cells", "closed", "content", "parse", "rows"]

Row = Mapping[str, str]


def parse(table: str, name: str) -> tuple[Row, ...]:
    """The rows of a table given as text, each a mapping from column to cell.

    Raises `DataTableError`, with the table's name and the line, where a row has too many or too few
    cells, or where two rows have the same first cell.
    """
    lines = table.splitlines()
    if not lines:
        raise DataTableError(f"{name}: no header")
    header = lines[0].split("\t")
    keys: set[str] = set()
    found: list[Row] = []
    for number, line in enumerate(lines[1:], start=2):
        cells = line.split("\t")
        if len(cells) != len(header):
            raise DataTableError(f"{name}, line {number}: {len(cells)} cells, not {len(header)}")
        if cells[0] in keys:
            raise DataTableError(f"{name}, line {number}: {cells[0]!r} stands twice")
        keys.add(cells[0])
        found.append(dict(zip(header, cells, strict=True)))
    return tuple(found)


@cache
def rows(name: str) -> tuple[Row, ...]:
    """The rows of the package's table `name` (without its suffix).

    Raises `DataTableError` where there is no such table or where it is malformed.
    """
    return parse(content(f"{name}.tsv"), name)


def cells(name: str) -> dict[str, list[str]]:
    """The other cells of each row of the package's table `name`, by the first: for large tables.

    Raises `DataTableError` where there is no such table or where it is malformed.
    """
    head, *lines = content(f"{name}.tsv").removesuffix("\n").split("\n")
    split = [line.split("\t") for line in lines]
    found = {first: rest for first, *rest in split}
    if len(found) != len(lines) or {len(row) for row in split} - {head.count("\t") + 1}:
        raise DataTableError(f"{name}: a row that is too long, too short, or stands twice")
    return found


def content(name: str) -> str:
    """The text of a file of `data/fr`. Raises `DataTableError` where it cannot be read.

    Not through `importlib.resources`: to import that takes longer than to read the tables.
    """
    try:
        return (get_data("quoteattr", f"data/fr/{name}") or b"").decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataTableError(f"{name}: not readable") from error


@cache
def closed(name: str) -> frozenset[str]:
    """The words of one closed class of `closed.tsv`, in the form of `Token.norm`.

    ``@another`` among them stands for the words of another class. Raises `DataTableError` where
    there is no such class.
    """
    words = _classes().get(name)
    if words is None:
        raise DataTableError(f"closed: no class {name!r}")
    found = {word for word in words if word[0] != "@"}
    return frozenset(found.union(*(closed(word[1:]) for word in words if word[0] == "@")))


@cache
def _classes() -> Mapping[str, tuple[str, ...]]:
    return {row["class"]: tuple(row["words"].split()) for row in rows("closed")}
