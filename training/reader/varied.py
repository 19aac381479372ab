"""The same article as other houses would set it: other marks, spaces, lines.

Silver articles come from one agency with straight marks; a network that has seen nothing else takes
the typography for the meaning. Each change keeps the words and moves the offsets with them.
"""

import random
import re
from collections.abc import Callable
from typing import Any

from attrs import evolve

from training.reader.data import Article

__all__ = ["varied"]

Change = tuple[int, int, str]

_STRAIGHT = re.compile(r'"([^"\n]{1,2000})"')
_PAIRS = [("« ", " »"), ("«\xa0", "\xa0»"), ("“", "”"), ("«", "»"), ("“", "”")]
_WIDTH = 70


def varied(article: Article, rng: random.Random) -> Article:
    """One variant, drawn with `rng`; one time in three the article as it is."""
    if rng.random() < 0.33:
        return article
    for chance, change in ((0.75, _marks), (0.4, _apostrophes), (0.12, _flat), (0.1, _wrapped)):
        if rng.random() < chance:
            article = _changed(article, change(article.text, rng))
    return article


def _marks(text: str, rng: random.Random) -> list[Change]:
    opening, closing = rng.choice(_PAIRS)
    changes = []
    for match in _STRAIGHT.finditer(text):
        changes.append((match.start(), match.start() + 1, opening))
        changes.append((match.end() - 1, match.end(), closing))
    return changes


def _apostrophes(text: str, rng: random.Random) -> list[Change]:
    old, new = rng.choice([("'", "’"), ("’", "'")])
    return [(i, i + 1, new) for i, char in enumerate(text) if char == old]


def _flat(text: str, rng: random.Random) -> list[Change]:
    new = rng.choice([" ", "\n"])
    return [(*match.span(), new) for match in re.finditer(r"\s*\n\s*", text)]


def _wrapped(text: str, rng: random.Random) -> list[Change]:
    changes, column = [], 0
    width = _WIDTH + rng.randrange(20)
    for i, char in enumerate(text):
        column = 0 if char == "\n" else column + 1
        if char == " " and column > width and text[i + 1 : i + 2] not in "»:;!?":
            changes.append((i, i + 1, "\n"))
            column = 0
    return changes


def _changed(article: Article, changes: list[Change]) -> Article:
    parts, moved, at = [], [], 0
    for start, end, new in changes:
        parts += [article.text[at:start], new]
        moved.append((end, len(new) - (end - start)))
        at = end
    parts.append(article.text[at:])
    place = _places(len(article.text), moved)
    span: Callable[[Any], Any] = lambda s: s and [place[s[0]], place[s[1]]]  # noqa: E731
    gold = tuple(
        g
        | {
            "content": [span(s) for s in g["content"]],
            "cue": span(g["cue"]),
            "source": span(g["source"]),
        }
        for g in article.gold
    )
    questions = tuple(
        q
        | {
            "content": [span(s) for s in q["content"]],
            "cue": span(q["cue"]),
            "source": span(q["source"]),
            "candidates": [[span(s) for s in row] for row in q["candidates"]],
        }
        for q in article.questions
    )
    return evolve(article, text="".join(parts), gold=gold, questions=questions)


def _places(length: int, moved: list[tuple[int, int]]) -> list[int]:
    """Where each code point of the old text stands in the new one."""
    places, shift, k = [], 0, 0
    for i in range(length + 1):
        while k < len(moved) and moved[k][0] <= i:
            shift += moved[k][1]
            k += 1
        places.append(i + shift)
    return places
