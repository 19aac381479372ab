"""A register of many articles: attributions, speakers and people, in an SQLite database.

Everything is streamed: an article is looked at once and let go, the sorting is SQLite's, on the
disk, and what is in memory at one time is one block of `quoteattr.people`, the speakers whose names
end in one word. What comes out depends on the articles alone, not on their order: sightings are
joined by date and name of article.

The database is fit to be published with Datasette: `articles`, `attributions`, `sightings` (a
speaker of an article, with the rule and the evidence of its join), `people`, and the view `months`.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, nullcontext
from itertools import groupby
from pathlib import Path
from typing import Any

from quoteattr import people
from quoteattr.corpus.parts import whole
from quoteattr.formats import csv, frames
from quoteattr.formats.frames import whole as sound
from quoteattr.letters import count_words
from quoteattr.model import Attribution, Result, Speaker
from quoteattr.people import Facts, Join, Sighting
from quoteattr.people.gender import votes_on
from quoteattr.people.names import class_of_speaker, kind_of_speaker
from quoteattr.people.records import attribution_key, month_of, record

__all__ = ["Register", "dumps", "opened"]

_SQL = {int: "INTEGER", bool: "INTEGER", float: "REAL", str: "TEXT"}
_FOUND = ", ".join(f'"{name}" {_SQL[kind]}' for name, kind in csv.TYPES.items() if name != "text")
_WORDS = 7  # the column of an attribution that counts its words
_TABLES = f"""
    CREATE TABLE articles (article INTEGER PRIMARY KEY, name TEXT, date TEXT, month TEXT,
        outlet TEXT, attributions INTEGER, words INTEGER);
    CREATE TABLE attributions (article INTEGER, number INTEGER, key TEXT, speaker_id TEXT,
        naming TEXT, gender TEXT, sign TEXT, words INTEGER, lemma TEXT, person TEXT, {_FOUND});
    CREATE TABLE sightings (article INTEGER, speaker_id TEXT, name TEXT, person TEXT, rule TEXT,
        evidence TEXT);
    CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT, kind TEXT, identifier TEXT, gender TEXT,
        sign TEXT, articles INTEGER, attributions INTEGER, words INTEGER, first TEXT, last TEXT,
        names TEXT, roles TEXT);
    CREATE TABLE facts (name TEXT PRIMARY KEY, date TEXT, outlet TEXT) WITHOUT ROWID;
    CREATE TABLE waiting (number INTEGER, body BLOB);
    CREATE TABLE filed (block TEXT, number INTEGER, body BLOB);
    CREATE TABLE joined (person TEXT, place TEXT, number INTEGER, body BLOB);
"""
_FINISH = """
    DROP TABLE facts; DROP TABLE waiting; DROP TABLE filed; DROP TABLE joined;
    CREATE INDEX of_person ON sightings (person);
    CREATE VIEW months AS
    SELECT person, month, count(*) AS attributions, sum(b.words) AS words
    FROM attributions b JOIN articles a USING (article)
    WHERE person IS NOT NULL AND month IS NOT NULL GROUP BY person, month;
"""
_PERSON = """
    INSERT INTO people VALUES (:id, :name, :kind, :identifier, :gender, :sign, :articles,
        :attributions, :words, :first, :last, :names, :roles)
"""


@contextmanager
def opened(path: Path | None = None) -> Iterator["Register"]:
    """A new register, which nobody keeps or is at a path once the block is left without an error.

    Raises what SQLite raises.
    """
    file = whole(path) if path is not None else nullcontext("")  # which SQLite takes for passing
    with file as name, closing(sqlite3.connect(name)) as database:
        register = Register(database)
        yield register
        if path is not None:
            register.finish()


def dumps(results: Iterable[tuple[str, Result]]) -> bytes:
    """An SQLite database of some results, their people joined."""
    with opened() as register:
        for name, result in results:
            register.add(name, result)
        register.join()
        register.finish()
        return register.database.serialize()


class Register:
    """Attributions go in, article by article; once joined, people and figures come out."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        # Nothing is to be kept of a run that dies: there is no journal, and no wait for the disk.
        database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        database.executescript(_TABLES)
        self._count = 0

    def know(self, catalogue: Iterable[tuple[str, Facts]]) -> None:
        """Take in what is known of articles; the first word on an article counts."""
        rows = ((name, facts.date, facts.outlet) for name, facts in catalogue)
        sound_rows = (tuple(map(sound, row)) for row in rows)
        self.database.executemany("INSERT OR IGNORE INTO facts VALUES (?, ?, ?)", sound_rows)

    def add(self, name: str, result: Result) -> None:
        """Take in an article."""
        name, number = sound(name), self._count
        self._count += 1
        told = self.database.execute("SELECT date, outlet FROM facts WHERE name = ?", [name])
        facts = Facts(*(told.fetchone() or ()))
        rows = list(_rows(number, name, result))
        self._insert("attributions", rows)
        words = sum(row[_WORDS] for row in rows)
        row = (number, name, facts.date, month_of(facts.date), facts.outlet, len(rows), words)
        self._insert("articles", [tuple(None if cell == "" else cell for cell in row)])
        found = people.sightings(name, result, facts)
        self._insert("waiting", ((number, people.dumps(one)) for one in found))

    def join(
        self,
        authority: people.Authority | None = None,
        undone: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Join the people of all articles; `undone` are joins (article, speaker) taken back."""
        self._file()
        taken_back = frozenset((sound(article), speaker) for article, speaker in undone)
        filed = self.database.execute(
            "SELECT block, number, body FROM filed ORDER BY block, number, rowid"
        )
        for _, rows in groupby(filed, key=lambda row: row[0]):
            block = [(number, people.loads(body, people.Sighting)) for _, number, body in rows]
            numbers = {id(one): number for number, one in block}
            found = people.join(
                (one for _, one in block),
                authority,
                lambda article, speaker: (article, speaker) in taken_back,
            )
            self._insert("joined", (_joined(one, numbers[id(one.sighting)]) for one in found))
        self.database.execute("CREATE INDEX by_speaker ON attributions (article, speaker_id)")
        self.database.execute("CREATE INDEX by_person ON joined (person, place)")
        for person, joins in self._people():
            self._tell(person, joins)
        self.database.execute("CREATE INDEX said_by ON attributions (person)")

    def records(self) -> Iterator[dict[str, Any]]:
        """The people, by identifier, as `quoteattr.people.records.record` has them."""
        for person, joins in self._people():
            yield record(person, [one for _, one in joins])

    def finish(self) -> None:
        """Leave nothing in the database but what is to be published."""
        self.database.executescript(_FINISH)
        self.database.commit()
        self.database.execute("VACUUM")

    def _file(self) -> None:
        """File the sightings under their blocks, once the acronyms are settled."""
        seen = (one for _, one in self._waiting() if one.sign)
        counts = Counter((one.sign, one.long or one.key) for one in seen)
        longs = people.settle((*pair, count) for pair, count in counts.items())
        blocks = ((number, *people.blocked(one, longs)) for number, one in self._waiting())
        rows = ((block, number, people.dumps(one)) for number, block, one in blocks)
        self._insert("filed", rows)

    def _waiting(self) -> Iterator[tuple[int, Sighting]]:
        for number, body in self.database.execute("SELECT number, body FROM waiting"):
            yield number, people.loads(body, people.Sighting)

    def _people(self) -> Iterator[tuple[str, list[tuple[int, Join]]]]:
        cursor = self.database.execute(
            "SELECT person, number, body FROM joined ORDER BY person, place, number"
        )
        for person, rows in groupby(cursor, key=lambda row: row[0]):
            yield person, [(number, people.loads(body, Join)) for _, number, body in rows]

    def _tell(self, person: str, joins: list[tuple[int, Join]]) -> None:
        """Write down a person, and what is known of it beside each of its attributions."""
        made = record(person, [one for _, one in joins])
        lists = {field: json.dumps(made[field], ensure_ascii=False) for field in ("names", "roles")}
        self.database.execute(_PERSON, made | lists)
        seen = [
            (number, one.sighting.speaker, one.sighting.name, person, one.rule.value, one.evidence)
            for number, one in joins
        ]
        self._insert("sightings", seen)
        self.database.executemany(
            "UPDATE attributions SET person = ?, gender = ?, sign = ?"
            " WHERE article = ? AND speaker_id = ?",
            [(person, made["gender"], made["sign"], *row[:2]) for row in seen],
        )

    def _insert(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        columns = self.database.execute(f"SELECT * FROM {table} LIMIT 0").description
        marks = ", ".join("?" * len(columns))
        self.database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def _joined(one: Join, number: int) -> tuple[str, str, int, str]:
    return one.person, "\x00".join(one.sighting.order), number, people.dumps(one)


def _rows(number: int, name: str, result: Result) -> Iterator[tuple[Any, ...]]:
    """The rows of the attributions of an article, in the order of their columns."""
    speaking = {one.speaker.id: one.speaker for one in result.attributions if one.speaker}
    known = {id: _told(result, speaker) for id, speaker in speaking.items()}
    told = zip(result.attributions, frames.rows(result, name), strict=True)
    for index, (attribution, (_, *cells)) in enumerate(told):
        speaker = attribution.speaker
        own = (
            number,
            index,
            attribution_key(name, index),
            speaker and sound(speaker.id),
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
    return sound(cue.lemma or result[cue.span].lower()) if cue else None
