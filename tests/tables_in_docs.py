"""The tables that the documentation shows, made from those of the code."""

from collections.abc import Iterable

from house import map_of_the_house

from quoteattr import signs
from quoteattr.claims import POINTS, SORTS
from quoteattr.stance.acts import DEGREES, MEANINGS

__all__ = ["TABLES"]


def table(head: str, rows: Iterable[tuple[str, str, str]]) -> str:
    lines = [head, "|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines)


TABLES = {
    "map": map_of_the_house(),
    "acts": table(
        "| act | the source … | for instance |",
        ((f"`{act}`", says, f"*{example}*") for act, (says, example) in MEANINGS.items()),
    ),
    "degrees": table(
        "| firmness | | for instance |",
        ((f"`{degree}`", says, f"*{example}*") for degree, (says, example) in DEGREES.items()),
    ),
    "sorts": table(
        "| sort | | for instance |",
        ((f"`{sort}`", says, f"*{example}*") for sort, (says, example) in SORTS.items()),
    ),
    "signs": table(
        "| sign | | for instance |",
        ((f"`{kind}`", says, f"*{example}*") for kind, (says, example) in signs.MEANINGS.items()),
    ),
    "points": table(
        "| point | worth | what for |",
        ((f"`{name}`", f"{value:+}", says) for name, (value, says) in POINTS.items()),
    ),
}
