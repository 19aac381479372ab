"""Part of speech by an averaged perceptron over a lexicon of forms, greedily from left to right.

Most words of a text have one tag in the lexicon and need no decision. For the others, the tag with
the highest sum of weights among the candidates of the word is taken. Every group of features
depends on a few things only, so that its weights are added up once into a vector of one integer a
tag, and kept: a decision is a sum of ten such vectors.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Final, TypeVar
from unicodedata import normalize

from quoteattr.engines.features import (
    EDGE,
    EDGE_TAG,
    NEXT_STATE,
    TAGS,
    WAITING,
    Word,
    emission_keys,
    far_keys,
    history_keys,
    neighbour_keys,
    pair_key,
)
from quoteattr.errors import DataTableError
from quoteattr.spelling import fold
from quoteattr.tables import content

__all__ = [
    "KnownWord",
    "Signature",
    "Tagger",
    "encode_row",
    "format_tagger",
    "load_tagger",
    "parse_tagger",
]

_FORMAT: Final = "quoteattr-tagger 1"
_CACHE: Final = 1 << 16
_LONGEST: Final = 64
_WIDTH: Final = 24  # bits for the number of a class in the key of a table

K = TypeVar("K")
V = TypeVar("V")

Vector = tuple[int, ...]
Row = list[tuple[int, int]]

_ZERO: Final[Vector] = (0,) * len(TAGS)
_HIGH: Final = 1 << 60

# --- The lexicon ---------------------------------------------------------------------------------


class Signature:
    """What the lexicon says of a form, written shortly: ``!18:1er;10:0``.

    The first character is ``=`` where the tags are all that the word can have, ``!`` where it is
    moreover a class of its own, ``~`` where they are only those seen so far. Each reading is the
    number of a tag and the lemma, as an edit of the end of the norm: the count of characters to
    cut, and what to add.
    """

    __slots__ = ("own_class", "readings", "settled")
    _READING = re.compile(r"(\d+):(\d+)(.*)")

    def __init__(self, settled: bool, own_class: bool, readings: dict[int, str]) -> None:
        self.settled = settled
        self.own_class = own_class
        self.readings = readings

    @classmethod
    def parse(cls, code: str, norm: str) -> "Signature":
        """The signature of `norm`. Raises `DataTableError` where the code is malformed."""
        readings: dict[int, str] = {}
        for part in code[1:].split(";"):
            match = cls._READING.fullmatch(part)
            if match is None or code[0] not in "=!~" or int(match[1]) >= len(TAGS):
                raise DataTableError(f"tagger.txt: malformed signature {code!r}")
            readings[int(match[1])] = norm[: len(norm) - int(match[2])] + match[3]
        return cls(code[0] != "~", code[0] == "!", readings)

    def encode(self, norm: str) -> str:
        """The code of this signature for `norm`."""
        flag = "!" if self.own_class else "=" if self.settled else "~"
        return flag + ";".join(
            f"{tag}:{_edit(norm, lemma)}" for tag, lemma in sorted(self.readings.items())
        )


def _edit(norm: str, lemma: str) -> str:
    kept = 0
    while kept < min(len(norm), len(lemma)) and norm[kept] == lemma[kept]:
        kept += 1
    return f"{len(norm) - kept}{lemma[kept:]}"


UNKNOWN: Final = Signature(settled=False, own_class=False, readings={})

# --- Words with their vectors --------------------------------------------------------------------

_FIELDS: Final = tuple((tag.partition(":")[0], tag.partition(":")[2]) for tag in TAGS)


class KnownWord(Word):
    """A word with the weights that it brings to its own decision and to those of its neighbours.

    `only` is its one tag, or -1 where the candidates must be weighed; `number` that of its class.
    `readings` gives the fields of a token, from its norm on, for each tag.
    """

    __slots__ = ("emission", "left", "left2", "number", "only", "readings", "right", "right2")

    def __init__(self, text: str, signature: Signature) -> None:
        super().__init__(text, tuple(signature.readings), signature.settled, signature.own_class)
        self.only = self.candidates[0] if len(self.candidates) == 1 else -1
        self.readings = {
            tag: (self.norm, *_FIELDS[tag], signature.readings.get(tag) or _lemma(self, text, tag))
            for tag in self.candidates
        }
        self.number = 0
        self.emission: Vector = ()
        self.left: Vector = ()
        self.left2: Vector = ()
        self.right: Vector = ()
        self.right2: Vector = ()


_SELF_LEMMA: Final = frozenset(("PROPN", "PUNCT", "NUM", "SYM", "X"))


def _lemma(word: Word, text: str, tag: int) -> str:
    """The lemma of a word outside the lexicon, where the tag alone tells it."""
    if TAGS[tag] == "PROPN":
        return normalize("NFC", text)
    return word.norm if TAGS[tag] in _SELF_LEMMA else ""


_PLACES: Final = {"L": "left", "l": "left2", "R": "right", "r": "right2"}
"""The place of a neighbour (see `neighbour_keys`) to the field that keeps what it brings."""


class _Words(dict[str, KnownWord]):
    """The words met so far; one that is missing is looked up, and kept where it is short."""

    def __init__(self, look_up: Callable[[str], KnownWord]) -> None:
        self._look_up = look_up

    def __missing__(self, text: str) -> KnownWord:
        word = self._look_up(text)
        return _keep(self, text, word) if len(text) <= _LONGEST else word


def _keep(table: dict[K, V], key: K, value: V) -> V:
    """Put a value into a table that may be lost at any time, so that it stays bounded."""
    if len(table) >= _CACHE:
        table.clear()
    table[key] = value
    return value


# Marks of which the treebanks have one kind, news all: the same quotation has the same tags.
_ALIKE: Final = {"“": "«", "”": "»"}


class Tagger:
    """A lexicon (norm to signature) and weights (key to row).

    The tables that it fills while it works are bounded and only save time: the tags of a text
    depend on nothing else.
    """

    def __init__(self, lexicon: dict[str, str], weights: dict[str, str]) -> None:
        self._lexicon = lexicon
        self._weights = weights
        self._rows: dict[str, Row] = {}
        self._words = _Words(self._looked_up)
        self._classes: dict[str, int] = {}
        self._names: list[str] = []
        self._histories: dict[int, Vector] = {}
        self._around: dict[int, Vector] = {}
        self._before: dict[int, Vector] = {}
        self._behind: dict[int, Vector] = {}
        self._edge = self._prepared(KnownWord(EDGE, UNKNOWN))

    def known_tags(self, norm: str) -> frozenset[str]:
        """The tags that the lexicon gives a form; none where it has no such form."""
        code = self._lexicon.get(norm)
        found = Signature.parse(code, norm).readings if code is not None else ()
        return frozenset(TAGS[tag] for tag in found)

    def words(self, texts: Iterable[str]) -> list[KnownWord]:
        """What is known of words as they are spelled."""
        return list(map(self._words.__getitem__, texts))

    def _looked_up(self, text: str) -> KnownWord:
        if text in _ALIKE:
            alike = self._looked_up(_ALIKE[text])
            told = alike.readings.items()
            alike.readings = {tag: (text, pos, form, text) for tag, (_, pos, form, _) in told}
            return alike
        norm = fold(text) or text
        code = self._lexicon.get(norm)
        if code is None and text[0] == "E":
            # Capitals often go without accents: *Etat*, *Etaient*.
            norm = "é" + norm[1:]
            code = self._lexicon.get(norm)
        found = UNKNOWN if code is None else Signature.parse(code, norm)
        return self._prepared(KnownWord(text, found))

    def _prepared(self, word: KnownWord) -> KnownWord:
        ambiguity = word.ambiguity
        if ambiguity[0] == "?" and f"c{ambiguity}" not in self._weights:
            ambiguity = ambiguity[:2]
        word.ambiguity = ambiguity
        word.number = self._classes.setdefault(ambiguity, len(self._classes))
        if word.number == len(self._names):
            self._names.append(ambiguity)
        if word.only < 0:
            word.emission = self._vector(emission_keys(word))
        return word

    def _bring(self, word: KnownWord, place: str) -> Vector:
        """What a word brings to a neighbour: added up when first asked for."""
        vector = self._vector(neighbour_keys(word, place))
        setattr(word, _PLACES[place], vector)
        return vector

    def tag(self, words: Sequence[KnownWord], advice: Sequence[int] = ()) -> list[int]:
        """The number of the tag of each word of one sentence.

        `advice` may hold what another tagger says, the number of a tag or -1 for each word: it is
        one more voice where the word has several candidates, and that tag is among them.
        """
        edge = self._edge
        row = (edge, edge, *words, edge, edge)
        tags: list[int] = []
        past = (EDGE_TAG << 7) | (EDGE_TAG << 2)
        for index, word in enumerate(words):
            tag = word.only
            if tag < 0:
                far = self._vector(far_keys(words, index, tags)) if word.look else _ZERO
                emission = word.emission
                if advice and advice[index] >= 0:
                    emission = _advised(emission, advice[index])
                tag = self._decide(row[index : index + 5], past, emission, far)
            tags.append(tag)
            past = ((past >> 2 & 31) << 7) | (tag << 2) | NEXT_STATE[past & 3][tag]
        return tags

    def _decide(self, window: Sequence[KnownWord], past: int, a: Vector, j: Vector) -> int:
        left2, left, word, right, right2 = window
        # What is kept is looked up here, without a call: this is the innermost work of the engine.
        own, after, last = word.number, right.number, past >> 2 & 31
        b = left.left or self._bring(left, "L")
        c = right.right or self._bring(right, "R")
        d = left2.left2 or self._bring(left2, "l")
        e = right2.right2 or self._bring(right2, "r")
        f = self._histories.get(past << _WIDTH | own) or self._history(past, own)
        g = self._around.get(last << _WIDTH | after) or self._pair("o", last, after)
        h = self._before.get(left.number << _WIDTH | own) or self._pair("m", left.number, own)
        i = self._behind.get(own << _WIDTH | after) or self._pair("n", own, after)
        best, chosen = -_HIGH, -1
        for tag in word.awaited if past & WAITING else word.candidates:
            score = a[tag] + b[tag] + c[tag] + d[tag] + e[tag]
            score += f[tag] + g[tag] + h[tag] + i[tag] + j[tag]
            if score > best:
                best, chosen = score, tag
        return chosen

    def _history(self, past: int, number: int) -> Vector:
        keys = history_keys(past >> 7, past >> 2 & 31, past & 3, self._names[number])
        return _keep(self._histories, past << _WIDTH | number, self._vector(keys))

    def _pair(self, group: str, one: int, other: int) -> Vector:
        first = str(one) if group == "o" else self._names[one]
        vector = self._vector([pair_key(group, first, self._names[other])])
        kept = {"o": self._around, "m": self._before, "n": self._behind}[group]
        return _keep(kept, one << _WIDTH | other, vector)

    def _vector(self, keys: Iterable[str]) -> Vector:
        """The sum of the rows of some features: an integer a tag."""
        known, weights = self._rows, self._weights
        rows = [known.get(key) or self._parsed(key) for key in keys if key in weights]
        if not rows:
            return _ZERO
        total = [0] * len(TAGS)
        for row in rows:
            for tag, weight in row:
                total[tag] += weight
        return tuple(total)

    def _parsed(self, key: str) -> Row:
        cells = _CELL.findall(self._weights[key])
        row = self._rows[key] = [(ord(letter) - _FIRST, int(text)) for letter, text in cells]
        return row


_ADVICE: Final = 150
"""What the voice of another tagger weighs; the right tag leads by 300 or so where all is plain.

Between 100 and 200 a tagger of 96 % makes ours better on treebanks; above 300 it makes it worse.
"""


def _advised(emission: Vector, tag: int) -> Vector:
    return (*emission[:tag], emission[tag] + _ADVICE, *emission[tag + 1 :])


_CELL: Final = re.compile(r"([A-Z])(-?\d+)")
_FIRST: Final = ord("A")


def encode_row(row: dict[int, int]) -> str:
    """The weights of a feature, by number of tag, as a tagger reads them: ``A12C-3``."""
    return "".join(f"{chr(_FIRST + tag)}{weight}" for tag, weight in sorted(row.items()))


@cache
def load_tagger() -> Tagger:
    """The tagger of the package, from ``data/fr/tagger.txt``. Raises `DataTableError`."""
    return parse_tagger(content("tagger.txt"))


def parse_tagger(text: str) -> Tagger:
    """A tagger from the text of its file.

    Its lines are: the format, the tags, the signatures with their forms (``code<TAB>form form``),
    an empty line, the weights (``key<TAB>row``). Raises `DataTableError` where they are not.
    """
    head, _, weights = text.partition("\n\n")
    first, tags, *signatures = head.split("\n")
    if first != _FORMAT or tags.split() != list(TAGS):
        raise DataTableError("tagger.txt: another format or other tags than those of this version")
    lexicon: dict[str, str] = {}
    for line in signatures:
        code, _, forms = line.partition("\t")
        lexicon.update(dict.fromkeys(forms.split(" "), code))
    cells = weights.replace("\n", "\t").split("\t")
    if len(cells) != 2 * weights.count("\n") + 1:
        raise DataTableError("tagger.txt: malformed weights")
    return Tagger(lexicon, dict(zip(cells[::2], cells[1::2], strict=False)))


def format_tagger(lexicon: dict[str, str], weights: dict[str, str]) -> str:
    """The text that `parse_tagger` reads."""
    groups: dict[str, list[str]] = {}
    for form, code in sorted(lexicon.items()):
        groups.setdefault(code, []).append(form)
    lines = [_FORMAT, " ".join(TAGS)]
    lines += [f"{code}\t{' '.join(forms)}" for code, forms in sorted(groups.items())]
    lines += ["", *(f"{key}\t{row}" for key, row in sorted(weights.items()))]
    return "\n".join(lines) + "\n"
