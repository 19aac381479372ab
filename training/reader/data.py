"""Articles with their attributions, as the network is taught them.

`read_gold` takes a folder of texts with gold files, `read_silver` a file of what the rules found
(`training.silver`). `lesson` cuts an article into windows with what is right of each piece, and
says who is meant by the questions of the article (`training.reader.questions`).
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from quoteattr import Span
from quoteattr.analysis import Asked
from quoteattr.engines.reader.asking import Asking, question, stretch
from quoteattr.engines.reader.pieces import BEGIN, END, SIZE, STRIDE, Pieces, Vocabulary, windows
from training.silver import CONTENT, DOUBTFUL, records

__all__ = ["Article", "Example", "Lesson", "Put", "Target", "lesson", "read_gold", "read_silver"]


Gold = dict[str, Any]


@frozen
class Article:
    """One text, what is said in it, and the questions who is meant."""

    name: str
    text: str
    gold: tuple[Gold, ...]
    questions: tuple[Gold, ...] = ()


@frozen
class Target:
    """What is right of one anchor: roles of the pieces of its window.

    `roles` holds a label a piece (0 nothing, 1 content, 2 source, 3 cue), `starts` and `ends` the
    pieces at which a span of the content begins and ends.
    """

    at: int
    kind: int
    roles: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@frozen
class Put:
    """A question with its candidates: `owners` says whose each mention is.

    Of each candidate, `kinds` says whether it is somebody, the source as written, or nobody,
    `scores` what the other reasons say (logarithms of odds), `right` whether it is meant.
    """

    asked: Asking
    owners: tuple[int, ...]
    kinds: tuple[int, ...]
    scores: tuple[float, ...]
    right: tuple[bool, ...]


@frozen
class Example:
    """One window: what the network reads, the kind of anchor of each piece, and its weight."""

    ids: tuple[int, ...]
    depths: tuple[int, ...]
    begins: tuple[int, ...]
    anchors: tuple[int, ...]
    weights: tuple[float, ...]
    targets: tuple[Target, ...]


@frozen
class Lesson:
    """One article: its windows, where each stands among the pieces, and its questions."""

    windows: tuple[Example, ...]
    places: tuple[tuple[int, int], ...]
    questions: tuple[Put, ...]


def read_gold(folder: Path, questions: Mapping[str, tuple[Gold, ...]]) -> Iterator[Article]:
    """The articles of a folder with their gold attributions, named by folder and article.

    `questions`: those of each article, by its name.
    """
    for file in sorted(folder.glob("*.json")):
        text = file.with_suffix(".txt").read_bytes().decode("utf-8")
        gold = json.loads(file.read_text("utf-8"))["attributions"]
        name = f"{folder.name}/{file.stem}"
        yield Article(name, text, tuple(gold), questions.get(name, ()))


def read_silver(file: Path) -> Iterator[Article]:
    """The articles of a silver file; what the rules doubted counts as optional."""
    for record in records(file):
        gold = tuple(g | {"optional": g[CONTENT] < DOUBTFUL} for g in record["attributions"])
        yield Article(str(record["id"]), record["text"], gold)


def lesson(article: Article, vocabulary: Vocabulary) -> Lesson:
    """An article as the network is taught it."""
    pieces = vocabulary.read(article.text)
    found: dict[int, tuple[int, Gold]] = {}
    for gold in article.gold:
        at, kind = _anchor(pieces, gold)
        found.setdefault(at, (kind, gold))
    places = tuple(windows(len(pieces), SIZE - 2, STRIDE))
    made = tuple(_window(pieces, first, last, found) for first, last in places)
    return Lesson(made, places, tuple(_put(pieces, one) for one in article.questions))


def _put(pieces: Pieces, told: Gold) -> Put:
    row = [(k, Span(*s)) for k, spans in enumerate(told["candidates"]) for s in spans]
    asked = Asked(
        tuple(Span(*s) for s in told["content"]),
        Span(*told["cue"]) if told["cue"] else None,
        Span(*told["source"]) if told["source"] else None,
    )
    right = set(told["right"])
    return Put(
        question(pieces, asked, [span for _, span in row]),
        tuple(owner for owner, _ in row),
        tuple(told["kinds"]),
        tuple(told["scores"]),
        tuple(k in right for k in range(len(told["kinds"]))),
    )


def _window(
    pieces: Pieces,
    first: int,
    last: int,
    found: dict[int, tuple[int, Gold]],
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
        target = _target(pieces, first, last, k, kind, gold)
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


def _target(pieces: Pieces, first: int, last: int, k: int, kind: int, gold: Gold) -> Target | None:
    roles = [0] * (last - first + 2)
    starts, ends = [], []
    for span in gold["content"]:
        begin, end = stretch(pieces, Span(*span))
        if begin < first or end >= last:
            return None
        starts.append(begin - first + 1)
        ends.append(end - first + 1)
        roles[begin - first + 1 : end - first + 2] = [1] * (end - begin + 1)
    for key, label in (("source", 2), ("cue", 3)):
        if gold[key]:
            begin, end = stretch(pieces, Span(*gold[key]))
            for i in range(max(begin, first), min(end + 1, last)):
                roles[i - first + 1] = roles[i - first + 1] or label
    return Target(k, kind, tuple(roles), tuple(starts), tuple(ends))


def _anchor(pieces: Pieces, gold: Gold) -> tuple[int, int]:
    """The piece that stands for an attribution: its cue's last, else its content's first."""
    if gold["cue"]:
        return stretch(pieces, Span(*gold["cue"]))[1], 1
    return stretch(pieces, Span(*gold["content"][0]))[0], 2
