"""Futures and conditionals, told by their endings alone.

Both are built on one stem, which ends in *r*: *partir-a*, *partir-ait*, *ser-a*, *aur-ait*. The
endings tell the tense; what must be kept out are the imperfects and the past tenses of verbs whose
own stem ends in *r* (*montrait*, *tira*) and a few nouns. Source: any grammar of French.
"""

import re
from typing import Final

from quoteattr.tables import closed, rows

__all__ = ["is_conditional", "is_future"]

_STEM: Final = (
    r"(?:[\w-]*(?:er|[iï]r|iér|[dnp]dr|[aeo]udr|rdr|[ml]pr|incr|(?:mett|batt|aît|ait|oît)r|rr|clur|clor"
    r"|[ci]evr|[dp]levr|devr|[ui]vr|mouvr)|s?aur)"
)
_FUTURE: Final = re.compile(rf"{_STEM}(?:a|as|ai|ons|ez|ont)")
_CONDITIONAL: Final = re.compile(rf"{_STEM}(?:ais|ait|ions|iez|aient)")
_NOT: Final = closed("no_futures") | {
    stem + ending
    for row in rows("endings")
    if row["tense"] in ("future", "imperfect")
    for stem in closed("stems_in_r")
    for ending in row["endings"].split()
}


def is_conditional(norm: str) -> bool:
    """Whether a finite verb is a conditional, as far as its ending tells."""
    return norm not in _NOT and _CONDITIONAL.fullmatch(norm) is not None


def is_future(norm: str) -> bool:
    """Whether a finite verb is a simple future, as far as its ending tells."""
    return norm not in _NOT and _FUTURE.fullmatch(norm) is not None
