"""The work on tables, the same for every engine: from articles to attributions, and to people.

People are joined by three functions of `pandas.DataFrame`s: `sightings` of articles, `blocked` once
the acronyms are settled (`longs`), and `joined` for one block.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cache
from typing import Any

from quoteattr import Extractor, Result, engines, people
from quoteattr.corpus.records import name_of
from quoteattr.formats import frames
from quoteattr.people.records import told

__all__ = ["JOINED", "SEEN", "attributions", "blocked", "empty", "joined", "longs", "sightings"]

SEEN = ("block", "sign", "long", "body")
"""The columns of sightings; those of one `block` are joined together."""

JOINED: dict[str, type] = {
    **dict.fromkeys(("person", "article", "speaker", "name", "kind", "gender"), object),
    **dict.fromkeys(("date", "outlet", "rule", "evidence"), object),
    **dict.fromkeys(("attributions", "words"), int),
}
"""The columns of joined sightings, and their types."""


def attributions(table: Any, *, text: str, id: str, engine: str) -> Any:
    """The attributions of the articles of a `pandas.DataFrame`, as another."""
    import pandas

    found, failed = list[tuple[str, Result]](), list[dict[str, str]]()
    for given, words in zip(table[id], table[text], strict=True):
        name = name_of(given) or str(given)
        try:
            found.append((name, _result(engine, words)))
        except Exception as error:
            failed.append({"text": name, "error": f"{type(error).__name__}: {error}"})
    made = frames.to_pandas(found)
    made["error"] = pandas.Series([None] * len(made), dtype="string")
    if not failed:
        return made
    bad = pandas.DataFrame(failed).reindex(columns=made.columns).astype(made.dtypes)
    return pandas.concat([made, bad], ignore_index=True) if found else bad


@cache
def empty() -> Any:
    """The table without a row: its columns and their types."""
    none: dict[str, list[str]] = {"text": [], "id": []}
    return attributions(none, text="text", id="id", engine="embedded")


def sightings(
    table: Any, *, text: str, id: str, date: str | None, outlet: str | None, engine: str
) -> Any:
    """The sightings of the articles of a table; an article that fails gives none."""
    import pandas

    rows = []
    for _, article in table.iterrows():
        told_of = (article[column] if column else "" for column in (date, outlet))
        facts = people.Facts(*(one if isinstance(one, str) else "" for one in told_of))
        with suppress(Exception):  # `attributions` names it, and says why
            result = _result(engine, article[text])
            for one in people.sightings(str(article[id]), result, facts):
                long = " ".join(one.long or one.key) if one.sign else ""
                rows.append(("", one.sign, long, people.dumps(one)))
    return pandas.DataFrame(rows, columns=list(SEEN), dtype=object)


def longs(counts: Iterable[tuple[str, str, int]]) -> Mapping[str, tuple[str, ...]]:
    """What the acronyms stand for, from how many sightings give which long name."""
    return people.settle((sign, tuple(long.split()), count) for sign, long, count in counts)


def blocked(table: Any, settled: Mapping[str, tuple[str, ...]]) -> Any:
    """The sightings, each with its block."""
    pairs = [people.blocked(people.loads(body, people.Sighting), settled) for body in table["body"]]
    bodies = [people.dumps(one) for _, one in pairs]
    return table.assign(block=[block for block, _ in pairs], body=bodies)


def joined(table: Any, authority: people.Authority | None = None) -> Any:
    """The sightings of one block, joined."""
    import pandas

    mentioned = (people.loads(body, people.Sighting) for body in table["body"])
    found = people.join(mentioned, authority)
    own = defaultdict(list)
    for one in found:
        own[one.person].append(one.sighting)
    genders = {person: told(mine).gender.value for person, mine in own.items()}
    rows = []
    for one in found:
        seen, said = one.sighting, one.sighting.said
        named = (one.person, seen.article, seen.speaker, seen.name, seen.kind.value)
        facts = (genders[one.person], seen.facts.date, seen.facts.outlet)
        counts = (len(said), sum(part.words for part in said))
        rows.append((*named, *facts, one.rule.value, one.evidence, *counts))
    return pandas.DataFrame(rows, columns=list(JOINED)).astype(JOINED)


@cache
def _extractor(engine: str) -> Extractor:
    """The extractor of an engine, one a process: workers live for many partitions."""
    return Extractor(engines.load(engine))


def _result(engine: str, words: object) -> Result:
    if not isinstance(words, str):
        raise TypeError("no text")  # every engine writes what is missing in a way of its own
    return _extractor(engine).extract(words)
