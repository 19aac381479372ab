"""Wikinews articles with the names that WiNER marks in them, as silver sentences for the tagger.

The articles are tagged by a first model; within a person or a place, a word with a capital is then
a proper noun, whatever the model said.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from quoteattr.engines.features import NUMBER
from quoteattr.engines.sentences import Boundary, sentence_ends
from quoteattr.engines.tagger import Tagger
from quoteattr.engines.tokenizer import lines, token_spans
from quoteattr.spelling import fold
from training.ud import Surface

_PROPN = NUMBER["PROPN"]
_NAMES = ("Person", "Location")


class Article(NamedTuple):
    """The text of an article, and the bounds of the persons and places in it."""

    text: str
    names: tuple[tuple[int, int], ...]


def articles(folder: Path) -> Iterator[Article]:
    """The articles of a WiNER folder, in the order of their names."""
    for path in sorted(folder.glob("20*/*/*.ann")):
        text = path.with_suffix(".txt").read_text("utf-8")
        rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
        marks = [row[1].split(" ") for row in rows if len(row) == 3 and ";" not in row[1]]
        names = tuple((int(start), int(end)) for kind, start, end in marks if kind in _NAMES)
        yield Article(text, names)


def raw_words(folder: Path) -> frozenset[str]:
    """The norms of the words in small letters of all articles."""
    return frozenset(
        fold(word)
        for article in articles(folder)
        for start, end in lines(article.text)
        for a, b in token_spans(article.text, start, end)
        if (word := article.text[a:b]).islower() and word.isalpha()
    )


def silver(article: Article, tagger: Tagger) -> Iterator[Surface]:
    """The sentences of an article with the tags of a model, names put right."""
    text = article.text
    inside = {place for start, end in article.names for place in range(start, end)}
    for start, end in lines(text):
        spans = token_spans(text, start, end)
        words = tagger.words(text[a:b] for a, b in spans)
        marks = [word.mark for word in words]
        special = [
            i
            for i, mark in enumerate(marks)
            if mark in (Boundary.STOP, Boundary.SOFT, Boundary.STRAIGHT)
        ]
        first = 0
        for last in sentence_ends(text, spans, marks, special):
            tags = tagger.tag(words[first:last])
            for index, (a, _) in enumerate(spans[first:last]):
                if a in inside and text[a].isupper():
                    tags[index] = _PROPN
            count = last - first
            yield Surface(
                text, tuple(spans[first:last]), tuple(tags), ("",) * count, (True,) * count
            )
            first = last
