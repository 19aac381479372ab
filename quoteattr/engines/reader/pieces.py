"""A text as the network sees it: pieces of words, and what stands around each of them.

Training and use share this module, so that the network meets in use what it was trained on.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from attrs import frozen

from quoteattr.errors import needed
from quoteattr.quotes import Region, find_regions

__all__ = [
    "BEGIN",
    "DEEPEST",
    "END",
    "PAD",
    "SIZE",
    "STRIDE",
    "UNKNOWN",
    "Pieces",
    "Vocabulary",
    "innermost",
    "scored",
    "windows",
]

BEGIN, PAD, END, UNKNOWN = 0, 1, 2, 3
"""The first four pieces of every vocabulary of this family (XLM-R's order)."""

SIZE, STRIDE = 384, 256
"""Pieces of a window, with the two signs around it, and how far the next one is."""

DEEPEST: Final = 3
"""The depth in quotation marks beyond which it makes no difference."""

# One character each, so that offsets stay: the vocabulary knows no other spaces and no ellipsis.
_SAME = str.maketrans(
    dict.fromkeys("\n\r\t\v\f\x85\xa0\u2028\u2029\u202f\u2009\u200a\u2007\u3000\xad\u200b", " ")
    | {"…": ".", "\u2011": "-", "\u2010": "-"}
)


@frozen(slots=True)
class Pieces:
    """The pieces of one text, in order.

    `ids` are rows of the vocabulary; `spans` code points into the text, without white space;
    `depths` how many quotations stand around each piece (0 to `DEEPEST`); `begins` whether a
    paragraph begins there (0 or 1).
    """

    ids: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    depths: tuple[int, ...]
    begins: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.ids)


def scored(table: str) -> list[tuple[str, float]]:
    """The pieces of a table ``pieces.tsv`` with their log probabilities."""
    rows = (line.split("\t") for line in table.split("\n")[1:-1])
    return [(piece, float(score)) for piece, score in rows]


class Vocabulary:
    """The pieces that the network knows, and how words are cut into them.

    A unigram model (Kudo 2018), as `tokenizers` runs it: `pieces` with their log probabilities.
    """

    def __init__(self, pieces: Sequence[tuple[str, float]]) -> None:
        tokenizers = needed("tokenizers", "the engine 'reader'", "reader")
        model = tokenizers.models.Unigram(list(pieces), unk_id=UNKNOWN)
        self._cutter: Any = tokenizers.Tokenizer(model)
        self._cutter.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace(prepend_scheme="always")
        self.size = len(pieces)

    def read(self, text: str) -> Pieces:
        """Cut a text into pieces; those that are nothing but white space are left out."""
        folded = "".join(" " if "\ud800" <= c <= "\udfff" else c for c in text.translate(_SAME))
        found = self._cutter.encode(folded)
        ids: list[int] = []
        spans: list[tuple[int, int]] = []
        for id_, (at, end) in zip(found.ids, found.offsets, strict=True):
            start = at + len(folded[at:end]) - len(folded[at:end].lstrip())
            if spans and start < spans[-1][1]:  # the sign for a space lay on the first letter
                ids[-1], spans[-1] = id_, (start, end)
            elif start < end:
                ids.append(id_)
                spans.append((start, end))
        begins = _begins(text, spans)
        return Pieces(tuple(ids), tuple(spans), _depths(find_regions(text)[0], spans), begins)


def _begins(text: str, spans: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    ends = [0, *(end for _, end in spans)]
    return tuple(
        int(before == 0 or "\n" in text[before:start])
        for before, (start, _) in zip(ends, spans, strict=False)
    )


def _depths(regions: Sequence[Region], spans: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """How many regions stand around the start of each piece: one sweep over both."""
    opened = [(region.span.start, 1) for region in regions]
    events = sorted(opened + [(region.span.end, -1) for region in regions])
    depth, at, found = 0, 0, []
    for start, _ in spans:
        while at < len(events) and events[at][0] <= start:
            depth += events[at][1]
            at += 1
        found.append(min(depth, DEEPEST))
    return tuple(found)


def windows(length: int, size: int, stride: int) -> Iterator[tuple[int, int]]:
    """Overlapping stretches of a row of `length` pieces: first and last (exclusive)."""
    first = 0
    while True:
        yield first, min(length, first + size)
        if first + size >= length:
            return
        first += stride


def innermost(places: Sequence[tuple[int, int]]) -> Iterator[slice]:
    """Of each window of a row, the pieces that stand farther inside it than in its neighbours.

    `places` are windows of `SIZE` and `STRIDE`; the slices count from the begin of each.
    """
    margin = (SIZE - 2 - STRIDE) // 2
    for number, (first, last) in enumerate(places):
        is_last = number + 1 == len(places)
        yield slice(margin if number else 0, last - first if is_last else STRIDE + margin)
