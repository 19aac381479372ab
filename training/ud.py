"""Universal Dependencies files read as surface tokens of this library.

A treebank has its own tokens. Each sentence is cut by the tokenizer of the library, and each token
takes the tag of the treebank's word that it shares most characters with; a contraction (*du* =
*de* + *le*) has the tag of its first word.
"""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from quoteattr.engines.features import NUMBER
from quoteattr.engines.tokenizer import lines, token_spans

_SIGNS = frozenset("% ‰ € $ £ ° °C § + =".split())
"""Nouns in one treebank, symbols in others."""


class GoldWord(NamedTuple):
    """A surface word of a treebank: where it stands, its tag (a number of `TAGS`), its lemma."""

    start: int
    end: int
    tag: int
    lemma: str


class GoldSentence(NamedTuple):
    """A sentence of a treebank."""

    text: str
    words: tuple[GoldWord, ...]


def read(path: Path) -> Iterator[GoldSentence]:
    """The sentences of a CoNLL-U file."""
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and line[0] != "#"]
        texts = [line[9:] for line in block.splitlines() if line.startswith("# text = ")]
        if rows and texts:
            yield GoldSentence(texts[0], tuple(_words(texts[0], rows)))


def _words(text: str, rows: list[list[str]]) -> Iterator[GoldWord]:
    reached = 0
    covered = 0
    ranged = False
    for row in rows:
        if "." in row[0]:
            continue
        if "-" in row[0]:
            start, end = _place(text, row[1], reached)
            covered = int(row[0].split("-")[1])
            ranged, reached = True, end
        elif int(row[0]) > covered:
            start, end = _place(text, row[1], reached)
            reached = end
            yield GoldWord(start, end, _tag(row), _lemma(row))
        elif ranged:
            ranged = False
            yield GoldWord(start, end, _contracted_tag(row, rows), _lemma(row))


def _place(text: str, form: str, reached: int) -> tuple[int, int]:
    start = text.index(form, reached)
    return start, start + len(form)


def _lemma(row: list[str]) -> str:
    return "" if row[2] == "_" else unicodedata.normalize("NFC", row[2])


def _contracted_tag(first: list[str], rows: list[list[str]]) -> int:
    """*duquel*, *auxquelles* are pronouns; *du*, *au* are adpositions."""
    second = next(row for row in rows if row[0] == str(int(first[0]) + 1))
    return _tag(second) if second[3] == "PRON" else _tag(first)


def _tag(row: list[str]) -> int:
    pos, features = row[3], row[5]
    form = row[1].lower()
    if form == "dont" and pos != "X" or form == "où" and "PronType=Rel" in features:
        return NUMBER["PRON:rel"]
    if row[1] in _SIGNS:
        return NUMBER["SYM"]
    if pos == "PRON":
        return NUMBER["PRON:rel" if "PronType=Rel" in features else "PRON"]
    if pos == "ADP" and form in ("que", "qu'", "qu’"):
        return NUMBER["SCONJ"]
    if pos in ("VERB", "AUX"):
        return NUMBER[f"{pos}:{_form(form, features)}"]
    return NUMBER.get({"PART": "ADV", "_": "X"}.get(pos, pos), NUMBER["X"])


def _form(form: str, features: str) -> str:
    if "VerbForm=Inf" in features:
        return "inf"
    if "VerbForm=Ger" in features or "VerbForm=Part" in features:
        return "gpart" if "Tense=Pres" in features or form.endswith("ant") else "ppart"
    return "fin"


class Surface(NamedTuple):
    """A sentence in tokens of the library: their bounds, tags and lemmas.

    `exact` says of each whether the treebank has a word with the same bounds.
    """

    text: str
    spans: tuple[tuple[int, int], ...]
    tags: tuple[int, ...]
    lemmas: tuple[str, ...]
    exact: tuple[bool, ...]


def surface(sentence: GoldSentence) -> Surface:
    """The sentence in tokens of the library."""
    text = sentence.text
    spans = tuple(span for a, b in lines(text) for span in token_spans(text, a, b))
    found = [_best(sentence.words, start, end) for start, end in spans]
    exact = tuple((word.start, word.end) == span for word, span in zip(found, spans, strict=True))
    lemmas = tuple(w.lemma if same else "" for w, same in zip(found, exact, strict=True))
    return Surface(text, spans, tuple(word.tag for word in found), lemmas, exact)


def _best(words: tuple[GoldWord, ...], start: int, end: int) -> GoldWord:
    """The word that shares most with the token; the first of equals."""
    return max(words, key=lambda word: min(word.end, end) - max(word.start, start))
