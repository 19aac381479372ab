"""Data tables of the package: tab-separated rows under `quoteattr/data/fr/`.

The first line of a table names its columns; every other line is one row with as many cells. What a
table holds, where it comes from and under which licence is said in `data/fr/SOURCES.toml`.
"""

from collections.abc import Mapping
from functools import cache
from pkgutil import get_data

from quoteattr.errors import DataTableError

__all__ = ["closed", "content", "numbers", "parse", "rows"]

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


def numbers(name: str) -> dict[str, int]:
    """The package's table `name` of two columns, words and whole numbers: the large ones.

    Raises `DataTableError` where there is no such table or where it is malformed.
    """
    cells = content(f"{name}.tsv").replace("\n", "\t").split("\t")[2:-1]
    try:
        found = dict(zip(cells[::2], map(int, cells[1::2]), strict=True))
    except ValueError as error:
        raise DataTableError(f"{name}: {error}") from error
    if 2 * len(found) != len(cells):
        raise DataTableError(f"{name}: a word stands twice")
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
