"""The tables that the documentation shows, made from those of the code."""

from collections.abc import Iterable

from house import map_of_the_house

from quoteattr.claims import POINTS, Sort
from quoteattr.model import Act, Firmness
from quoteattr.signs import SignKind

__all__ = ["TABLES", "TOLD"]


def table(head: str, rows: Iterable[tuple[str, str, str]]) -> str:
    lines = [head, "|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines)


TABLES = {
    "map": map_of_the_house(),
    "points": table(
        "| point | worth | what for |",
        ((f"`{name}`", f"{value:+}", says) for name, (value, says) in POINTS.items()),
    ),
}

#: Values that a page tells one by one: each has a row of a table there.
TOLD = {
    "stance": (*Act, *Firmness),
    "claims": (*Sort, *SignKind),
}
