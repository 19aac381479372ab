"""Articles with their attributions, as the network is taught them.

`read_gold` takes a folder of texts with gold files, `read_silver` a file of what the rules found
(one JSON object a line: ``id``, ``text``, ``attributions`` as a gold file has them, each with
``conf`` and ``sure``). `examples` cuts an article into windows with what is right of each piece.
"""

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from quoteattr.engines.reader.pieces import BEGIN, END, Pieces, Vocabulary, windows

__all__ = ["Article", "Example", "Target", "examples", "read_gold", "read_silver"]

SIZE, STRIDE = 384, 256
"""Pieces of a window, with the two signs around it, and how far the next one is."""

_DOUBTFUL = 0.6
_UNSURE = 0.75  # a silver speaker below it is not asked for
_SPACES = re.compile(r"[ \xa0\u202f\n]+")

Gold = dict[str, Any]


@frozen
class Article:
    """One text and what is said in it."""

    name: str
    text: str
    gold: tuple[Gold, ...]
    of: str


@frozen
class Target:
    """What is right of one anchor: roles of the pieces of its window, and who speaks.

    `roles` holds a label a piece (0 nothing, 1 content, 2 source, 3 cue), `starts` and `ends` the
    pieces at which a span of the content begins and ends, `names` those that name the speaker (an
    empty row where the article does not), `known` whether that may be asked.
    """

    at: int
    kind: int
    roles: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    names: tuple[int, ...]
    known: bool


@frozen
class Example:
    """One window: what the network reads, the kind of anchor of each piece, and its weight."""

    ids: tuple[int, ...]
    depths: tuple[int, ...]
    begins: tuple[int, ...]
    anchors: tuple[int, ...]
    weights: tuple[float, ...]
    targets: tuple[Target, ...]


def read_gold(folder: Path) -> Iterator[Article]:
    """The articles of a folder with their gold attributions."""
    for file in sorted(folder.glob("*.json")):
        text = file.with_suffix(".txt").read_bytes().decode("utf-8")
        gold = json.loads(file.read_text("utf-8"))["attributions"]
        yield Article(file.stem, text, tuple(gold), folder.name)


def read_silver(file: Path) -> Iterator[Article]:
    """The articles of a silver file; what the rules doubted counts as optional."""
    for record in map(json.loads, file.open(encoding="utf-8", newline="\n")):
        gold = tuple(
            g | {"optional": g["conf"] < _DOUBTFUL, "unsure": g["sure"] < _UNSURE}
            for g in record["attributions"]
        )
        yield Article(str(record["id"]), record["text"], gold, "silver")


def examples(article: Article, vocabulary: Vocabulary) -> Iterator[Example]:
    """The windows of an article."""
    pieces = vocabulary.read(article.text)
    found: dict[int, tuple[int, Gold]] = {}
    for gold in article.gold:
        where = _anchor(pieces, gold)
        if where is not None:
            found.setdefault(where[0], (where[1], gold))
    named = {id(g): _named(article.text, pieces, g) for _, g in found.values()}
    for first, last in windows(len(pieces), SIZE - 2, STRIDE):
        yield _window(pieces, first, last, found, named)


def _window(
    pieces: Pieces,
    first: int,
    last: int,
    found: dict[int, tuple[int, Gold]],
    named: dict[int, list[int]],
) -> Example:
    length = last - first + 2
    anchors, weights = [0] * length, [1.0] * length
    weights[0] = weights[-1] = 0.0
    targets = []
    for at, (kind, gold) in found.items():
        if not first <= at < last:
            continue
        k = at - first + 1
        anchors[k] = kind
        if gold.get("optional"):
            weights[k] = 0.0
        target = _target(pieces, first, last, k, kind, gold, named[id(gold)])
        if target is None:
            weights[k] = 0.0
        else:
            targets.append(target)
    inner = slice(first, last)
    return Example(
        (BEGIN, *pieces.ids[inner], END),
        (0, *pieces.depths[inner], 0),
        (0, *pieces.begins[inner], 0),
        tuple(anchors),
        tuple(weights),
        tuple(targets),
    )


def _target(
    pieces: Pieces, first: int, last: int, k: int, kind: int, gold: Gold, names: list[int]
) -> Target | None:
    roles = [0] * (last - first + 2)
    starts, ends = [], []
    for start, end in gold["content"]:
        inside = _pieces(pieces, start, end)
        if not inside or inside[0] < first or inside[-1] >= last:
            return None
        starts.append(inside[0] - first + 1)
        ends.append(inside[-1] - first + 1)
        for i in inside:
            roles[i - first + 1] = 1
    for key, label in (("source", 2), ("cue", 3)):
        for i in _pieces(pieces, *gold[key]) if gold[key] else ():
            if first <= i < last and roles[i - first + 1] == 0:
                roles[i - first + 1] = label
    here = tuple(i - first + 1 for i in names if first <= i < last)
    known = not gold.get("unsure") and (gold["speaker"] is None or bool(here))
    return Target(k, kind, tuple(roles), tuple(starts), tuple(ends), here, known)


def _anchor(pieces: Pieces, gold: Gold) -> tuple[int, int] | None:
    """The piece that stands for an attribution: its cue's last, else its content's first."""
    if gold["cue"]:
        inside = _pieces(pieces, *gold["cue"])
        return (inside[-1], 1) if inside else None
    inside = _pieces(pieces, *gold["content"][0])
    return (inside[0], 2) if inside else None


def _pieces(pieces: Pieces, start: int, end: int) -> list[int]:
    """The pieces that share a code point with a stretch of the text."""
    first = bisect_left(pieces.spans, (start, 0))
    if first > 0 and pieces.spans[first - 1][1] > start:
        first -= 1
    found = []
    for i in range(first, len(pieces)):
        if pieces.spans[i][0] >= end:
            break
        found.append(i)
    return found


def _named(text: str, pieces: Pieces, gold: Gold) -> list[int]:
    """The pieces of every mention of the speaker: the whole name, or its last word with a capital.

    Where the text has neither (a description, or one in other words), the source.
    """
    name = gold["speaker"]
    if not name:
        return []
    patterns = [r"\s+".join(map(re.escape, _SPACES.split(name)))]
    capitals = [w for w in _SPACES.split(name) if w[:1].isupper() and len(w) > 2]
    if len(capitals) > 1:
        patterns.append(re.escape(capitals[-1]))
    found: set[int] = set()
    for pattern in patterns:
        for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text):
            found.update(_pieces(pieces, *match.span()))
    if not found and gold["source"]:
        found.update(_pieces(pieces, *gold["source"]))
    return sorted(found)
