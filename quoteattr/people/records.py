"""A person as a record: what all sightings of one speaker tell together."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from quoteattr.model import SpeakerKind
from quoteattr.people.gender import Told, Votes, tell
from quoteattr.people.joining import Join, Rule
from quoteattr.people.names import Class
from quoteattr.people.sightings import Sighting

__all__ = ["attribution_key", "month_of", "record", "told"]

_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])(?![0-9])")


def attribution_key(article: str, index: int) -> str:
    """The key of an attribution: the name of its article, and its index there (from 0)."""
    return f"{article}#{index}"


def month_of(date: str) -> str:
    """The month of a date of ISO 8601, ``2018-05``; ``""`` where it tells none."""
    return date[:7] if _MONTH.match(date) else ""


def told(sightings: Sequence[Sighting]) -> Told:
    """The gender that all sightings of one speaker tell together."""
    return tell(_kind(sightings), None, sum((one.votes for one in sightings), Votes()))


def record(person: str, joins: Sequence[Join]) -> dict[str, Any]:
    """The record of a speaker, as plain values: a line of ``people.jsonl``, a row of Parquet.

    `joins` are those of one speaker, in the order of `Sighting.order`.
    """
    sightings = [one.sighting for one in joins]
    gender = told(sightings)
    dates = sorted(one.facts.date for one in sightings if one.facts.date)
    names = Counter(one.name for one in sightings)
    said = [(one, said) for one in sightings for said in one.said]
    return {
        "id": person,
        "name": _first(names),
        "kind": _kind(sightings).value,
        "identifier": person if any(one.rule is Rule.AUTHORITY for one in joins) else None,
        "gender": gender.gender.value,
        "sign": gender.sign,
        "articles": len({one.article for one in sightings}),
        "attributions": len(said),
        "words": sum(piece.words for _, piece in said),
        "first": dates[0] if dates else None,
        "last": dates[-1] if dates else None,
        "names": _counted("name", names),
        "roles": _counted("role", Counter(role for one in sightings for role in one.roles)),
        "months": _months(sightings),
        "outlets": _counted("outlet", Counter(s.facts.outlet for s in sightings if s.facts.outlet)),
        "keys": [attribution_key(one.article, piece.index) for one, piece in said],
        "joins": [
            {
                "article": one.sighting.article,
                "speaker": one.sighting.speaker,
                "name": one.sighting.name,
                "rule": one.rule.value,
                "evidence": one.evidence,
            }
            for one in joins
        ],
    }


def _months(sightings: Sequence[Sighting]) -> list[dict[str, Any]]:
    words: defaultdict[str, list[int]] = defaultdict(list)
    for one in sightings:
        words[month_of(one.facts.date)] += (said.words for said in one.said)
    words.pop("", None)
    return [
        {"month": month, "attributions": len(words[month]), "words": sum(words[month])}
        for month in sorted(words)
    ]


def _counted(field: str, counts: Counter[str]) -> list[dict[str, Any]]:
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [{field: value, "articles": count} for value, count in ranked]


def _kind(sightings: Sequence[Sighting]) -> SpeakerKind:
    """The kind that most sightings tell; what is unknown gives way."""
    if any(one.cls is Class.PERSON for one in sightings):
        return SpeakerKind.PERSON
    kinds = Counter(one.kind for one in sightings)
    known = {kind: count for kind, count in kinds.items() if kind is not SpeakerKind.UNKNOWN}
    return SpeakerKind(_first(Counter(known or kinds)))


def _first(counts: Counter[Any]) -> Any:
    return min(counts, key=lambda value: (-counts[value], value))
