"""The user's authority file: asked first, and always right.

A CSV file with the columns ``name`` and ``identifier`` and, if need be, ``role``:

    name,role,identifier
    Marie Durand,maire de Valrive,https://www.wikidata.org/entity/Q0
    Marie Durand,joueuse,https://www.wikidata.org/entity/Q1

A row with a role is meant where the article gives a role that fits it; where rows of one name name
several people, none of them is meant for sure, and the name is joined as if there were no file.
"""

import csv
from collections import defaultdict
from collections.abc import Iterable

from quoteattr.errors import FormatError
from quoteattr.people.joining import Authority
from quoteattr.people.names import key
from quoteattr.people.roles import Match, compare

__all__ = ["table"]


def table(lines: Iterable[str]) -> Authority:
    """An authority of the lines of a CSV file; raises `FormatError` where a column is missing."""
    known: defaultdict[tuple[str, ...], list[tuple[str, str]]] = defaultdict(list)
    reader = csv.DictReader(lines)
    missing = {"name", "identifier"} - set(reader.fieldnames or ())
    if missing:
        raise FormatError(f"no column {min(missing)!r} in the authority file", "$")
    for row in reader:
        if row["identifier"]:
            known[key(row["name"])].append((row.get("role") or "", row["identifier"]))

    def ask(name: str, roles: tuple[str, ...]) -> str | None:
        meant = {
            identifier
            for role, identifier in known.get(key(name), ())
            if not role or role in roles or compare([role], roles).match > Match.NOTHING
        }
        return meant.pop() if len(meant) == 1 else None

    return ask
