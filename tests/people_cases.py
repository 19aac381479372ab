"""Invented articles in which people are quoted, and the sightings and joins that come of them."""

from collections.abc import Iterable

from quoteattr import extract, people
from quoteattr.people import Facts, Join, Sighting

Told = tuple[str, str, str]
"""An article: its name, its date, its text."""


def seen(articles: Iterable[Told]) -> list[Sighting]:
    return [
        one
        for name, date, text in articles
        for one in people.sightings(name, extract(text), Facts(date))
    ]


def joined(articles: Iterable[Told], **more: object) -> list[Join]:
    """The joins of all blocks, as any engine would make them."""
    sightings = seen(articles)
    longs = people.settle((one.sign, one.long or one.key, 1) for one in sightings if one.sign)
    blocks: dict[str, list[Sighting]] = {}
    for one in sightings:
        block, filed = people.blocked(one, longs)
        blocks.setdefault(block, []).append(filed)
    return [one for block in sorted(blocks) for one in people.join(blocks[block], **more)]  # type: ignore[arg-type]


def groups(articles: Iterable[Told], **more: object) -> list[list[str]]:
    """The articles of each speaker, where the speaker is seen in more than one, sorted."""
    found: dict[str, list[str]] = {}
    for one in joined(articles, **more):
        found.setdefault(one.person, []).append(one.sighting.article)
    return sorted(sorted(names) for names in found.values() if len(names) > 1)
