"""A register of many articles: attributions, speakers and people, in an SQLite database.

Everything is streamed: an article is looked at once and let go, the sorting is SQLite's, on the
disk, and what is in memory at one time is one block of `quoteattr.people`, the speakers whose names
end in one word. What comes out depends on the articles alone, not on their order: sightings are
joined by date and name of article.

The database is fit to be published with Datasette: `articles`, `attributions`, `sightings` (a
speaker of an article, with the rule and the evidence of its join), `people`, and the view `months`.
"""

import json
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any

from quoteattr import people
from quoteattr.formats import csv, frames
from quoteattr.formats.frames import whole
from quoteattr.letters import count_words
from quoteattr.model import Attribution, Result, Speaker
from quoteattr.people import Facts, Join
from quoteattr.people.records import attribution_key, month_of, record
from quoteattr.people.sightings import class_of_speaker, kind_of_speaker, votes_on

__all__ = ["Register", "dumps", "opened", "passing"]

_INTEGERS = frozenset("start end within anonymous words number article".split())
_OWN = ("article", "number", "key", "speaker_id", "naming", "gender", "sign", "words", "lemma")
_COLUMNS = (*_OWN, "person", *(column for column in csv.COLUMNS if column != "text"))
_ARTICLES = ("article", "name", "date", "month", "outlet", "attributions", "words")
_SIGHTINGS = ("article", "speaker_id", "name", "person", "rule", "evidence")
_PEOPLE = tuple(
    "id name kind identifier gender sign articles attributions words first last names roles".split()
)
_VIEW = """
    CREATE VIEW months AS
    SELECT person, month, count(*) AS attributions, sum(b.words) AS words
    FROM attributions b JOIN articles a USING (article)
    WHERE person IS NOT NULL AND month IS NOT NULL GROUP BY person, month
"""


@contextmanager
def opened(path: Path | None = None) -> Iterator["Register"]:
    """A new register at a path, or in a passing file; what is there already is an error of SQLite.

    Where a path is given, the file is whole once the block is left without an exception.
    """
    with passing(path) as file, closing(sqlite3.connect(file)) as database:
        register = Register(database)
        yield register
        if path is not None:
            register.finish()


@contextmanager
def passing(path: Path | None) -> Iterator[Path]:
    """A passing file that takes the place of `path`, if there is one, once it is written."""
    with tempfile.TemporaryDirectory(prefix=".quoteattr-", dir=path and path.parent) as folder:
        file = Path(folder) / "passing"
        yield file
        if path is not None:
            os.replace(file, path)


def dumps(results: Iterable[tuple[str, Result]]) -> bytes:
    """An SQLite database of some results, their people joined."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "found.sqlite"
        with opened(path) as register:
            for name, result in results:
                register.add(name, result)
            register.join()
        return path.read_bytes()


class Register:
    """Attributions go in, article by article; once joined, people and figures come out."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        # Nothing is to be kept of a run that dies: there is no journal, and no wait for the disk.
        database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        _make(database, "articles", _ARTICLES, "article")
        _make(database, "attributions", _COLUMNS)
        _make(database, "sightings", _SIGHTINGS)
        _make(database, "people", _PEOPLE, "id")
        database.executescript(
            """
            CREATE TABLE facts (name TEXT PRIMARY KEY, date TEXT, outlet TEXT) WITHOUT ROWID;
            CREATE TABLE waiting (block TEXT, number INTEGER, body TEXT);
            CREATE TABLE joined (person TEXT, place TEXT, number INTEGER, body TEXT);
            """
        )
        self._count = 0

    def know(self, catalogue: Iterable[tuple[str, Facts]]) -> None:
        """Take in what is known of articles; the first word on an article counts."""
        rows = ((whole(name), facts.date, whole(facts.outlet)) for name, facts in catalogue)
        self.database.executemany("INSERT OR IGNORE INTO facts VALUES (?, ?, ?)", rows)

    def add(self, name: str, result: Result) -> None:
        """Take in an article."""
        name, number = whole(name), self._count
        self._count += 1
        told = self.database.execute("SELECT date, outlet FROM facts WHERE name = ?", [name])
        facts = Facts(*(told.fetchone() or ()))
        rows = list(_rows(number, name, result))
        _insert(self.database, "attributions", rows)
        words = sum(row[_COLUMNS.index("words")] for row in rows)
        row = (number, name, facts.date, month_of(facts.date), facts.outlet, len(rows), words)
        _insert(self.database, "articles", [tuple(None if c == "" else c for c in row)])
        found = people.sightings(name, result, facts)
        waiting = (("", number, _body(people.as_object(one))) for one in found)
        self.database.executemany("INSERT INTO waiting VALUES (?, ?, ?)", waiting)

    def join(
        self,
        authority: people.Authority | None = None,
        undone: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Join the people of all articles; `undone` are joins (article, speaker) taken back."""
        self._file()
        taken_back = frozenset((whole(article), speaker) for article, speaker in undone)
        for _, rows in groupby(self._waiting(), key=lambda row: row[0]):
            block = [(number, people.of_object(json.loads(body))) for _, number, body in rows]
            numbers = {id(one): number for number, one in block}
            found = people.join(
                (one for _, one in block),
                authority,
                lambda article, speaker: (article, speaker) in taken_back,
            )
            self._keep((numbers[id(one.sighting)], one) for one in found)
        self.database.executescript(
            """
            CREATE INDEX by_speaker ON attributions (article, speaker_id);
            CREATE INDEX by_person ON joined (person, place);
            """
        )
        for person, joins in self._people():
            self._tell(person, joins)
        self.database.execute("CREATE INDEX said_by ON attributions (person)")

    def records(self) -> Iterator[dict[str, Any]]:
        """The people, by identifier, as `quoteattr.people.records.record` has them."""
        for person, joins in self._people():
            yield record(person, [one for _, one in joins])

    def finish(self) -> None:
        """Leave nothing in the database but what is to be published."""
        self.database.executescript(
            f"""
            DROP TABLE facts; DROP TABLE waiting; DROP TABLE joined;
            CREATE INDEX of_person ON sightings (person);
            {_VIEW};
            """
        )
        self.database.commit()
        self.database.execute("VACUUM")

    def _file(self) -> None:
        """File the sightings under their blocks, once the acronyms are settled."""
        counts: dict[tuple[str, tuple[str, ...]], int] = {}
        read = "SELECT rowid, body FROM waiting"
        for _, body in self.database.execute(read):
            one = people.of_object(json.loads(body))
            if one.sign:
                pair = (one.sign, one.long or one.key)
                counts[pair] = counts.get(pair, 0) + 1
        longs = people.settle((name, long, count) for (name, long), count in counts.items())
        self.database.executemany(
            "UPDATE waiting SET block = ?, body = ? WHERE rowid = ?",
            self._blocks(longs),
        )

    def _blocks(self, longs: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str, int]]:
        last = 0
        while True:
            read = "SELECT rowid, body FROM waiting WHERE rowid > ? ORDER BY rowid LIMIT 1000"
            rows = self.database.execute(read, [last]).fetchall()
            for place, body in rows:
                name, one = people.blocked(people.of_object(json.loads(body)), longs)
                yield name, _body(people.as_object(one)), place
            if not rows:
                return
            last = rows[-1][0]

    def _waiting(self) -> Iterator[tuple[str, int, str]]:
        yield from self.database.execute(
            "SELECT block, number, body FROM waiting ORDER BY block, number, rowid"
        )

    def _keep(self, joins: Iterable[tuple[int, Join]]) -> None:
        rows = []
        for number, one in joins:
            body = people.as_object(one.sighting) | {"rule": one.rule, "evidence": one.evidence}
            place = "\x00".join(one.sighting.order)
            rows.append((one.person, place, number, _body(body)))
        self.database.executemany("INSERT INTO joined VALUES (?, ?, ?, ?)", rows)

    def _people(self) -> Iterator[tuple[str, list[tuple[int, Join]]]]:
        cursor = self.database.execute(
            "SELECT person, number, body FROM joined ORDER BY person, place, number"
        )
        for person, rows in groupby(cursor, key=lambda row: row[0]):
            yield person, [(number, _join(person, json.loads(body))) for _, number, body in rows]

    def _tell(self, person: str, joins: list[tuple[int, Join]]) -> None:
        """Write down a person, and what is known of it beside each of its attributions."""
        made = record(person, [one for _, one in joins])
        lists = {field: _body(made[field]) for field in ("names", "roles")}
        _insert(self.database, "people", [tuple((made | lists)[field] for field in _PEOPLE)])
        seen = [
            (number, one.sighting.speaker, one.sighting.name, person, one.rule.value, one.evidence)
            for number, one in joins
        ]
        _insert(self.database, "sightings", seen)
        self.database.executemany(
            "UPDATE attributions SET person = ?, gender = ?, sign = ?"
            " WHERE article = ? AND speaker_id = ?",
            [(person, made["gender"], made["sign"], *row[:2]) for row in seen],
        )


def _rows(number: int, name: str, result: Result) -> Iterator[tuple[Any, ...]]:
    """The rows of the attributions of an article, in the order of `_COLUMNS`."""
    speaking = {one.speaker.id: one.speaker for one in result.attributions if one.speaker}
    known = {id: _told(result, speaker) for id, speaker in speaking.items()}
    told = zip(result.attributions, frames.rows(result, name), strict=True)
    for index, (attribution, (_, *cells)) in enumerate(told):
        speaker = attribution.speaker
        own = (
            number,
            index,
            attribution_key(name, index),
            speaker and whole(speaker.id),
            *(known[speaker.id] if speaker else ("untold", people.Gender.UNKNOWN.value, "")),
            count_words(result.text, attribution.content),
            _lemma(result, attribution),
        )
        yield (*own, None, *cells)


def _told(result: Result, speaker: Speaker) -> tuple[str, str, str]:
    """How an article names a speaker, and the gender and the sign that it tells by itself."""
    gender = people.tell(kind_of_speaker(speaker), speaker.number, votes_on(result, speaker))
    if speaker.anonymous:
        named = "anonymous"
    else:
        named = "described" if class_of_speaker(speaker) is people.Class.NONE else "named"
    return named, gender.gender.value, gender.sign


def _lemma(result: Result, attribution: Attribution) -> str | None:
    cue = attribution.cue
    return whole(cue.lemma or result[cue.span].lower()) if cue else None


def _body(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _join(person: str, raw: dict[str, Any]) -> Join:
    return Join(people.of_object(raw), person, people.Rule(raw["rule"]), raw["evidence"])


def _make(database: sqlite3.Connection, table: str, columns: Iterable[str], key: str = "") -> None:
    made = (f'"{one}" {_type(one)}{" PRIMARY KEY" if one == key else ""}' for one in columns)
    database.execute(f"CREATE TABLE {table} ({', '.join(made)})")


def _type(column: str) -> str:
    if column == "confidence":
        return "REAL"
    return "INTEGER" if column in _INTEGERS or column in ("articles", "attributions") else "TEXT"


def _insert(database: sqlite3.Connection, table: str, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
