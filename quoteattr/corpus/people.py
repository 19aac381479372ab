"""The people of many articles written down: JSON Lines, Parquet or SQLite, and the list of joins.

Each form has every attribution's key, the counts by month, when somebody was first and last seen,
and the evidence of each join. ``OUT-joins.csv`` lists the joins: rows of it, kept in a file and
given back as `undo`, are taken back by the next run.
"""

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from quoteattr.corpus import arrow
from quoteattr.corpus.parts import whole
from quoteattr.corpus.records import CorpusError, groups
from quoteattr.corpus.register import Register, opened
from quoteattr.model import Result
from quoteattr.people import Authority, Facts, Rule

__all__ = ["FORMS", "undone", "write"]

_JOINS = ("person", "article", "speaker", "name", "rule", "evidence")
_GROUP = 4096  # people of a row group


def write(
    results: Iterable[tuple[str, Result]],
    out: Path,
    *,
    catalogue: Iterable[tuple[str, Facts]] = (),
    authority: Authority | None = None,
    undo: Iterable[tuple[str, str]] = (),
) -> int:
    """Join the people of named results, write them to `out`, and say how many they are.

    `out` comes into being whole or not at all: a run that was killed is given again, and writes the
    same bytes. Raises `CorpusError` where it is there already, or is of no known form.
    """
    if out.suffix not in FORMS:
        raise CorpusError(f"{out}: the name of an output ends in {', '.join(FORMS)}")
    if out.exists():
        raise CorpusError(f"{out}: there already; remove it, or name another output")
    form = FORMS[out.suffix]
    try:
        with opened(None if form else out) as register:
            register.know(catalogue)
            for name, result in results:
                register.add(name, result)
            register.join(authority, undo)
            with whole(out.with_name(f"{out.name}-joins.csv")) as path:
                count = _write_joins(register, path)
            if form:
                with whole(out) as path:
                    form(register, path)
    except OSError as error:
        raise CorpusError(f"{error.filename or out}: {error.strerror or error}") from error
    return count


def undone(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The joins (article, speaker) that a list taken from OUT-joins.csv takes back."""
    reader = csv.DictReader(lines)
    if not {"article", "speaker"} <= set(reader.fieldnames or ()):
        raise CorpusError("an undo list has the columns of OUT-joins.csv")
    for row in reader:
        yield row["article"], row["speaker"]


def _write_joins(register: Register, path: Path) -> int:
    count = 0
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_JOINS)
        for record in register.records():
            count += 1
            writer.writerows(
                [record["id"], *(one[column] for column in _JOINS[1:])]
                for one in record["joins"]
                if one["rule"] not in (Rule.FIRST, Rule.UNDONE)
            )
    return count


def _lines(register: Register, path: Path) -> None:
    with open(path, "w", encoding="utf-8") as file:
        for record in register.records():
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def _parquet(register: Register, path: Path) -> None:
    pa = arrow.load()
    with pa.parquet.ParquetWriter(path, _schema(pa), compression="zstd") as writer:
        for group in groups(register.records(), _GROUP):
            writer.write_table(pa.Table.from_pylist(group, _schema(pa)))


#: The forms, by how the name of the output ends; a database is the register itself.
FORMS: dict[str, Callable[[Register, Path], None] | None] = {
    ".jsonl": _lines,
    ".parquet": _parquet,
    ".sqlite": None,
    ".db": None,
}


def _schema(pa: Any) -> Any:
    text, number = pa.string(), pa.int64()

    def many(**fields: Any) -> Any:
        return pa.list_(pa.struct(list(fields.items())))

    counted = {name: many(**{name[:-1]: text, "articles": number}) for name in ("names", "roles")}
    join = dict.fromkeys(_JOINS[1:], text)
    head = ("id", "name", "kind", "identifier", "gender", "sign")
    return pa.schema(
        [
            *((name, text) for name in head),
            *((name, number) for name in ("articles", "attributions", "words")),
            *((name, text) for name in ("first", "last")),
            *counted.items(),
            ("months", many(month=text, attributions=number, words=number)),
            ("outlets", many(outlet=text, articles=number)),
            ("keys", pa.list_(text)),
            ("joins", many(**join)),
        ]
    )
