"""The people of many articles written down: JSON Lines, Parquet or SQLite, and the list of joins.

Each form has every attribution's key, the counts by month, when somebody was first and last seen,
and the evidence of each join. ``OUT-joins.csv`` lists the joins: rows of it, kept in a file and
given back as `undo`, are taken back by the next run.
"""

import csv
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from quoteattr.corpus import arrow
from quoteattr.corpus.records import CorpusError
from quoteattr.corpus.register import Register, opened, passing
from quoteattr.model import Result
from quoteattr.people import Authority, Facts, Rule

__all__ = ["FORMS", "JOINS", "joins_path", "undone", "write"]

FORMS = (".jsonl", ".parquet", ".sqlite", ".db")
"""The forms, by how the name of the output ends."""

JOINS = ("person", "article", "speaker", "name", "rule", "evidence")
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
    if not out.name.endswith(FORMS):
        raise CorpusError(f"{out}: the name of an output ends in {', '.join(FORMS)}")
    if out.exists():
        raise CorpusError(f"{out}: there already; remove it, or name another output")
    database = out.name.endswith((".sqlite", ".db"))
    with opened(out if database else None) as register:
        register.know(catalogue)
        for name, result in results:
            register.add(name, result)
        register.join(authority, undo)
        with _whole(joins_path(out)) as path:
            count = _write_joins(register, path)
        if not database:
            with _whole(out) as path:
                (_parquet if out.name.endswith(".parquet") else _lines)(register, path)
    return count


def joins_path(out: Path) -> Path:
    """Where the list of joins goes: OUT-joins.csv beside OUT."""
    return out.with_name(f"{out.name}-joins.csv")


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
        writer.writerow(JOINS)
        for record in register.records():
            count += 1
            writer.writerows(
                [record["id"], *(one[column] for column in JOINS[1:])]
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
        for group in arrow.groups(register.records(), _GROUP):
            writer.write_table(pa.Table.from_pylist(group, _schema(pa)))


def _schema(pa: Any) -> Any:
    text, number = pa.string(), pa.int64()

    def many(**fields: Any) -> Any:
        return pa.list_(pa.struct(list(fields.items())))

    counted = {name: many(**{name[:-1]: text, "articles": number}) for name in ("names", "roles")}
    join = dict.fromkeys(JOINS[1:], text)
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


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """A file that is there whole or not at all; raises `CorpusError` where it cannot be."""
    try:
        with passing(path) as file:
            yield file
    except OSError as error:
        raise CorpusError(f"{error.filename or path}: {error.strerror or error}") from error
