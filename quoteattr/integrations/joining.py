"""Joining people in tables, the same for every engine: a row a sighting, then a block at a time.

Three functions of `pandas.DataFrame`s, for `map_partitions` and `apply` of whatever engine:
`sightings` of articles, `blocked` once the acronyms are settled, and `joined` for one block.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from quoteattr import people
from quoteattr.integrations.tables import extractor_of, result_of
from quoteattr.people.records import told

__all__ = ["EMPTY_JOINED", "JOINED", "SEEN", "blocked", "joined", "longs", "sightings"]

SEEN = ("block", "sign", "long", "body")
"""The columns of sightings; those of one `block` are joined together."""

JOINED = (
    *("person", "article", "speaker", "name", "kind", "gender", "date", "outlet"),
    *("rule", "evidence", "attributions", "words"),
)
"""The columns of joined sightings; the last two are numbers."""

EMPTY_JOINED: dict[str, type] = {
    column: int if column in ("attributions", "words") else object for column in JOINED
}
"""The types of the joined columns."""


def sightings(
    table: Any, *, text: str, id: str, date: str | None, outlet: str | None, engine: str
) -> Any:
    """The sightings of the articles of a table; an article that fails gives none."""
    import pandas

    rows = []
    for _, article in table.iterrows():
        facts = people.Facts(_cell(article, date), _cell(article, outlet))
        with suppress(Exception):  # `attributions` of the engine names it, and says why
            result = result_of(extractor_of(engine), article[text])
            for one in people.sightings(str(article[id]), result, facts):
                long = " ".join(one.long or one.key) if one.sign else ""
                rows.append(("", one.sign, long, json.dumps(people.as_object(one))))
    return pandas.DataFrame(rows, columns=list(SEEN), dtype=object)


def longs(counts: Iterable[tuple[str, str, int]]) -> Mapping[str, tuple[str, ...]]:
    """What the acronyms stand for, from how many sightings give which long name."""
    return people.settle((sign, tuple(long.split()), count) for sign, long, count in counts)


def blocked(table: Any, settled: Mapping[str, tuple[str, ...]]) -> Any:
    """The sightings, each with its block."""
    pairs = [people.blocked(people.of_object(json.loads(body)), settled) for body in table["body"]]
    return table.assign(
        block=[block for block, _ in pairs],
        body=[json.dumps(people.as_object(one)) for _, one in pairs],
    )


def joined(table: Any, authority: people.Authority | None = None) -> Any:
    """The sightings of one block, joined."""
    import pandas

    found = people.join((people.of_object(json.loads(body)) for body in table["body"]), authority)
    genders = {}
    for person in Counter(one.person for one in found):
        mine = [one for one in found if one.person == person]
        genders[person] = told(mine).gender.value
    rows = [_row(one, genders[one.person]) for one in found]
    return pandas.DataFrame(rows, columns=list(JOINED)).astype(EMPTY_JOINED)


def _row(one: people.Join, gender: str) -> tuple[object, ...]:
    seen = one.sighting
    facts = (seen.facts.date, seen.facts.outlet, one.rule.value, one.evidence)
    counts = (len(seen.said), sum(said.words for said in seen.said))
    named = (one.person, seen.article, seen.speaker, seen.name, seen.kind.value, gender)
    return (*named, *facts, *counts)


def _cell(article: Any, column: str | None) -> str:
    value = article[column] if column else ""
    return value if isinstance(value, str) else ""
