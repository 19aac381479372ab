"""Sentences of a treebank as values that can be cut and put together again.

A tree is a row of syntactic words, each with the index of its governor in the row. What a treebank
writes as one surface word (*du* = *de* + *le*) is kept as a contraction over them.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import conllu


class Word(NamedTuple):
    """A syntactic word; `head` is the index of its governor in the row, -1 for the root."""

    form: str
    lemma: str
    upos: str
    feats: str
    head: int
    deprel: str
    spaced: bool = True


class Contraction(NamedTuple):
    """The words `first` to `last` (inclusive), written as one."""

    first: int
    last: int
    form: str
    spaced: bool = True


class Tree(NamedTuple):
    """A sentence, or a part of one."""

    words: tuple[Word, ...]
    contractions: tuple[Contraction, ...] = ()

    @property
    def root(self) -> int:
        """The index of the first word without a governor."""
        return next(k for k, word in enumerate(self.words) if word.head < 0)

    def children(self, head: int) -> list[int]:
        """The indices of the words that one governs."""
        return [k for k, word in enumerate(self.words) if word.head == head]

    def subtree(self, top: int) -> list[int]:
        """The indices of a word and all that hangs on it, in order."""
        found = [top]
        for k in found:
            found += self.children(k)
        return sorted(found)

    def text(self) -> str:
        """The sentence as it is written."""
        return "".join(form + " " * spaced for form, spaced in self.surface()).rstrip()

    def surface(self) -> Iterator[tuple[str, bool]]:
        """Each written word, and whether a space follows it."""
        starts = {item.first: item for item in self.contractions}
        covered = -1
        for k, word in enumerate(self.words):
            if k in starts:
                covered = starts[k].last
                yield starts[k].form, starts[k].spaced
            elif k > covered:
                yield word.form, word.spaced


def cut(tree: Tree, indices: Sequence[int]) -> Tree | None:
    """The words at contiguous indices as a tree; None where they are no tree, or cut a word."""
    first, last = indices[0], indices[-1]
    if last - first + 1 != len(indices):
        return None
    words = [
        word._replace(head=word.head - first if first <= word.head <= last else -1)
        for word in tree.words[first : last + 1]
    ]
    if sum(word.head < 0 for word in words) != 1:
        return None
    kept = []
    for item in tree.contractions:
        inside = (first <= item.first <= last, first <= item.last <= last)
        if inside == (True, True):
            kept.append(item._replace(first=item.first - first, last=item.last - first))
        elif any(inside):
            return None
    return Tree(tuple(words), tuple(kept))


def read(path: Path) -> Iterator[Tree]:
    """The sentences of a CoNLL-U file; features are kept as `features` says, XPOS is not."""
    with path.open(encoding="utf-8") as lines:
        for sentence in conllu.parse_incr(lines):
            yield _tree(sentence)


# What all treebanks mark; `Emph`, `Number[psor]`, `ExtPos` and others are in some of them only.
_FEATURES = frozenset(
    "Definite Gender Mood Number NumType Person Polarity Poss PronType Reflex Tense "
    "VerbForm".split()
)


def features(found: dict[str, str] | None) -> str:
    """Features as CoNLL-U writes them, those that all treebanks have."""
    return "|".join(f"{k}={v}" for k, v in sorted((found or {}).items()) if k in _FEATURES) or "_"


def _tree(sentence: conllu.TokenList) -> Tree:
    rows = [row for row in sentence if isinstance(row["id"], int)]
    places = {row["id"]: k for k, row in enumerate(rows)}
    words = tuple(
        Word(
            row["form"],
            row["lemma"],
            row["upos"],
            features(row["feats"]),
            places.get(row["head"], -1),
            row["deprel"],
            _spaced(row),
        )
        for row in rows
    )
    contractions = tuple(
        Contraction(places[row["id"][0]], places[row["id"][2]], row["form"], _spaced(row))
        for row in sentence
        if isinstance(row["id"], tuple) and row["id"][1] == "-"
    )
    return Tree(words, contractions)


def _spaced(row: conllu.Token) -> bool:
    return (row["misc"] or {}).get("SpaceAfter") != "No"


def write(trees: Iterable[Tree], path: Path) -> None:
    """Write sentences as CoNLL-U."""
    with path.open("w", encoding="utf-8", newline="\n") as out:
        for number, tree in enumerate(trees):
            print(f"# sent_id = {number}\n# text = {tree.text()}", file=out)
            for row in _rows(tree):
                print("\t".join(row), file=out)
            print(file=out)


def _rows(tree: Tree) -> Iterator[tuple[str, ...]]:
    starts = {item.first: item for item in tree.contractions}
    covered = -1
    for k, word in enumerate(tree.words):
        if k in starts:
            item = starts[k]
            covered = item.last
            yield f"{k + 1}-{covered + 1}", item.form, *["_"] * 7, _misc(item.spaced)
        spaced = word.spaced or k <= covered
        head, relation = str(word.head + 1), word.deprel
        columns = (word.form, word.lemma, word.upos, "_", word.feats, head, relation, "_")
        yield str(k + 1), *columns, _misc(spaced)


def _misc(spaced: bool) -> str:
    return "_" if spaced else "SpaceAfter=No"
