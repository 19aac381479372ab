"""How sure an attribution is: a calibrated share of right ones, from counts.

``data/fr/confidence.tsv`` counts, on annotated articles, how many attributions each construction
made of each kind and how many of them were right (content matched one to one at an intersection
over union of 0.5 or more; `training/confidence.py` writes the table). The confidence of a new one
is that share, drawn towards the share of its construction and, in turn, of all together, as if
`PRIOR` attributions of the wider class had been seen as well: a row of few cases says little.
"""

from collections.abc import Mapping
from functools import cache

from quoteattr import tables
from quoteattr.model import Kind

__all__ = ["PRIOR", "confidence"]

PRIOR = 8.0

Counts = tuple[int, int]  # right, predicted


def confidence(construction: str, kind: Kind) -> float:
    """The probability (0 to 1) that an attribution of this construction and kind is right."""
    by_kind, by_construction, (right, predicted) = _counts()
    overall = right / predicted if predicted else 0.5
    wider = _drawn(by_construction.get(construction, (0, 0)), overall)
    return round(_drawn(by_kind.get((construction, str(kind)), (0, 0)), wider), 3)


def _drawn(counts: Counts, prior: float) -> float:
    right, predicted = counts
    return (right + PRIOR * prior) / (predicted + PRIOR)


@cache
def _counts() -> tuple[Mapping[tuple[str, str], Counts], Mapping[str, Counts], Counts]:
    by_kind: dict[tuple[str, str], Counts] = {}
    by_construction: dict[str, Counts] = {}
    total = (0, 0)
    for row in tables.rows("confidence"):
        construction, kind = row["construction and kind"].split()
        counts = int(row["right"]), int(row["predicted"])
        by_kind[construction, kind] = counts
        by_construction[construction] = _sum(by_construction.get(construction, (0, 0)), counts)
        total = _sum(total, counts)
    return by_kind, by_construction, total


def _sum(a: Counts, b: Counts) -> Counts:
    return a[0] + b[0], a[1] + b[1]
