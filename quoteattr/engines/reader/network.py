"""The three graphs of the reader, run by onnxruntime: pieces, roles around each anchor, speakers.

Texts of any length are read in sections of at most `SECTION` pieces, sections in windows: time is
linear in the text, memory bounded by a section and by what is kept of each piece to ask who speaks
(512 bytes). Nothing is shared between texts, so an object may be used by many threads at once.
"""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnxruntime
from attrs import frozen

from quoteattr.analysis import Answers, Asked
from quoteattr.engines.reader.asking import NOWHERE, question
from quoteattr.engines.reader.pieces import (
    BEGIN,
    END,
    PAD,
    SIZE,
    STRIDE,
    Pieces,
    Vocabulary,
    innermost,
    scored,
    windows,
)
from quoteattr.errors import DataTableError
from quoteattr.model import Span

__all__ = ["FILES", "FOLDER", "Memory", "Network", "Scores", "Sections"]

FOLDER: Final = Path(__file__).parents[2] / "data" / "fr" / "reader"
"""Where the weights of the package lie."""

FILES: Final = ("pieces.tsv", "encoder.onnx", "decoder.onnx", "speakers.onnx")
"""What lies there: the pieces, then the graphs."""

SECTION: Final = 8_192
_ROWS, _ANCHORS = 4, 16
_REACH = 256
_FAR = 32

Sections = Iterator[tuple[int, int]]
Array = Any


@frozen
class Scores:
    """What the network makes of one anchor.

    `piece` is the anchor's place in the row of pieces, `probability` that it is one, `cued` whether
    it stands for a cue (else for the start of a content without one). `first` is the first piece of
    the stretch that `roles` (pieces × nothing, content, source, cue, start, end: logits) covers.
    """

    piece: int
    probability: float
    cued: bool
    first: int
    roles: Array


class Network:
    """The reader's weights, loaded once.

    Raises `DataTableError` where a file is missing or is not the one that its checksum says.
    """

    def __init__(self, folder: Path = FOLDER, threads: int = 0) -> None:
        lines = _bytes(folder, "SHA256").decode("ascii", "replace").splitlines()
        sums = {line[66:]: line[:64] for line in lines}  # as `sha256sum` writes them
        pieces, *graphs = (_checked(folder, name, sums) for name in FILES)
        self.vocabulary = Vocabulary(scored(pieces.decode("utf-8")))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        # Threads that wait by spinning take the cores of the processes beside this one.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._encoder, self._decoder, self._speakers = (
            onnxruntime.InferenceSession(graph, options) for graph in graphs
        )

    def read(self, pieces: Pieces, floor: float) -> tuple[list[Scores], "Memory | None"]:
        """The anchors whose probability is at least `floor`, in text order, and who may be asked.

        Nobody may where there is no piece.
        """
        scores: list[Scores] = []
        who: list[Array] = []
        for first, last in _sections(pieces):
            anchors, narrow, told = self._encoded(pieces, first, last)
            who.append(told.astype(np.float16))
            chances = _softmax(anchors)
            found = np.nonzero(1 - chances[:, 0] >= floor)[0]
            for k in range(0, len(found), _ANCHORS):
                scores += self._around(found[k : k + _ANCHORS], chances, narrow, first)
        heard = Memory(pieces, np.concatenate(who), self._speakers) if who else None
        return scores, heard

    def _encoded(self, pieces: Pieces, first: int, last: int) -> tuple[Array, Array, Array]:
        """Each piece of a section as the window sees it in which it stands farthest inside."""
        places = [(first + a, first + b) for a, b in windows(last - first, SIZE - 2, STRIDE)]
        inside = list(innermost(places))
        parts: list[list[Array]] = [[], [], []]
        for k in range(0, len(places), _ROWS):
            made = self._encoder.run(None, self._fed(pieces, places[k : k + _ROWS]))
            for row, own in enumerate(inside[k : k + _ROWS]):
                for part, array in zip(parts, made, strict=True):
                    part.append(array[row, 1:][own])
        anchors, narrow, who = (np.concatenate(part) for part in parts)
        return anchors, narrow, who

    def _fed(self, pieces: Pieces, places: list[tuple[int, int]]) -> dict[str, Array]:
        length = max(end - start for start, end in places) + 2
        rows = [slice(start, end) for start, end in places]
        filled = [length - 2 - (end - start) for start, end in places]

        def row(values: tuple[int, ...], begin: int, end: int, empty: int) -> Array:
            return np.array(
                [[begin, *values[r], end, *[empty] * n] for r, n in zip(rows, filled, strict=True)],
                np.int64,
            )

        mask = np.array([[1] * (length - n) + [0] * n for n in filled], np.int32)
        return {
            "ids": row(pieces.ids, BEGIN, END, PAD),
            "depths": row(pieces.depths, 0, 0, 0),
            "begins": row(pieces.begins, 0, 0, 0),
            "mask": mask,
        }

    def _around(self, at: Array, chances: Array, narrow: Array, begin: int) -> Iterator[Scores]:
        length = len(narrow)
        reach = min(_REACH, length)
        first = np.clip(at - reach // 2, 0, length - reach)
        index = first[:, None] + np.arange(reach)[None]
        kinds = np.where(index == at[:, None], 1 + chances[at, 1:].argmax(1)[:, None], 0)
        fed = {
            "narrow": narrow[index],
            "kinds": kinds.astype(np.int64),
            "buckets": _distances(index - at[:, None]),
            "mask": np.ones(index.shape, np.int32),
        }
        (roles,) = self._decoder.run(None, fed)
        for k, place in enumerate(at):
            yield Scores(
                begin + int(place),
                float(1 - chances[place, 0]),
                bool(chances[place, 1] >= chances[place, 2]),
                begin + int(first[k]),
                roles[k],
            )


class Memory:
    """What the network keeps of a text that it has read: who speaks may be asked of it."""

    def __init__(self, pieces: Pieces, who: Array, speakers: Any) -> None:
        self._pieces, self._who, self._speakers = pieces, who, speakers

    def __call__(self, asked: Asked, candidates: Sequence[Sequence[Span]]) -> Answers:
        """What the mentions of some candidates answer a report, to three digits."""
        mentions = [mention for row in candidates for mention in row] or list(asked.content[:1])
        told = question(self._pieces, asked, mentions)
        places, ends = np.array(told.places), np.array(told.ends)
        key = self._who.shape[1] // 2
        fed = {
            "asking": self._who[places, :key].astype(np.float32)[None],
            "there": (places != NOWHERE).astype(np.float32)[None],
            "meant": self._who[ends, key:].astype(np.float32),
            "which": np.zeros(len(ends), np.int64),
            "buckets": _distances(np.array(told.apart)),
            "flags": np.array(told.flags, np.float32),
        }
        answers, none = self._speakers.run(None, fed)
        scores = iter([round(float(score), 3) for score in answers])
        rows = tuple(tuple(islice(scores, len(row))) for row in candidates)
        return Answers(rows, round(float(none[0, 0]), 3), round(float(none[0, 1]), 3))


def _sections(pieces: Pieces) -> Sections:
    """Stretches of at most `SECTION` pieces, cut where a paragraph begins if one does."""
    first = 0
    while first < len(pieces):
        last = min(len(pieces), first + SECTION)
        if last < len(pieces):
            begins = (k for k in range(last, first + SECTION // 2, -1) if pieces.begins[k])
            last = next(begins, last)
        yield first, last
        first = last


def _distances(offsets: Array) -> Array:
    """Buckets of signed distances, as in training (`training.reader.network.distances`)."""
    size = (np.log2(np.abs(offsets).astype(np.float32) + 1) * np.float32(3.5)).astype(np.int64)
    return np.sign(offsets) * np.minimum(size, _FAR) + _FAR


def _softmax(scores: Array) -> Array:
    power = np.exp(scores - scores.max(-1, keepdims=True))
    return power / power.sum(-1, keepdims=True)


def _bytes(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        raise DataTableError(f"{folder / name}: not readable") from error


def _checked(folder: Path, name: str, sums: dict[str, str]) -> bytes:
    content = _bytes(folder, name)
    if sha256(content).hexdigest() != sums.get(name):
        raise DataTableError(f"{folder / name}: not the file that SHA256 names")
    return content
