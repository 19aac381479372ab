"""The two graphs of the reader, run by onnxruntime: scores of pieces, and around each anchor.

Texts of any length are read in sections of at most `SECTION` pieces, sections in windows: time is
linear in the text, memory bounded by a section. Nothing is shared between texts, so an object may
be used by many threads at once.
"""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnxruntime
from attrs import frozen

from quoteattr.engines.reader.pieces import BEGIN, END, PAD, Pieces, Vocabulary, scored, windows
from quoteattr.errors import DataTableError

__all__ = ["FOLDER", "Network", "Scores", "Sections"]

FOLDER: Final = Path(__file__).parents[2] / "data" / "fr" / "reader"
"""Where the weights of the package lie."""

SECTION: Final = 8_192
_SIZE, _STRIDE = 384, 256
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
    the stretch that `roles` (pieces × nothing, content, source, cue, start, end: logits) covers;
    `shares` holds, for each piece from `begin` on, how probably it names who speaks; `nobody`, how
    probably the article does not say.
    """

    piece: int
    probability: float
    cued: bool
    first: int
    roles: Array
    begin: int
    shares: Array
    nobody: float


class Network:
    """The reader's weights, loaded once.

    Raises `DataTableError` where a file is missing or is not the one that its checksum says.
    """

    def __init__(self, folder: Path = FOLDER, threads: int = 0) -> None:
        lines = _bytes(folder, "SHA256").decode("ascii", "replace").splitlines()
        sums = {line[66:]: line[:64] for line in lines}  # as `sha256sum` writes them
        pieces, encoder, decoder = (
            _checked(folder, name, sums) for name in ("pieces.tsv", "encoder.onnx", "decoder.onnx")
        )
        self.vocabulary = Vocabulary(scored(pieces.decode("utf-8")))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        # Threads that wait by spinning take the cores of the processes beside this one.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._encoder = onnxruntime.InferenceSession(encoder, options)
        self._decoder = onnxruntime.InferenceSession(decoder, options)

    def read(self, pieces: Pieces, floor: float) -> Iterator[Scores]:
        """The anchors whose probability is at least `floor`, in text order."""
        for first, last in _sections(pieces):
            anchors, narrow, keys = self._encoded(pieces, first, last)
            chances = _softmax(anchors)
            found = np.nonzero(1 - chances[:, 0] >= floor)[0]
            for k in range(0, len(found), _ANCHORS):
                yield from self._around(found[k : k + _ANCHORS], chances, narrow, keys, first)

    def _encoded(self, pieces: Pieces, first: int, last: int) -> tuple[Array, Array, Array]:
        """Each piece of a section as the window sees it in which it stands farthest inside."""
        places = [(first + a, first + b) for a, b in windows(last - first, _SIZE - 2, _STRIDE)]
        parts: list[list[Array]] = [[], [], []]
        for k in range(0, len(places), _ROWS):
            made = self._encoder.run(None, self._fed(pieces, places[k : k + _ROWS]))
            for row, (start, end) in enumerate(places[k : k + _ROWS]):
                margin = (_SIZE - 2 - _STRIDE) // 2
                left = 0 if start == first else margin
                right = end - start if end == last else _STRIDE + margin
                for part, array in zip(parts, made, strict=True):
                    part.append(array[row, 1 + left : 1 + right])
        anchors, narrow, keys = (np.concatenate(part) for part in parts)
        return anchors, narrow, keys

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

    def _around(
        self, at: Array, chances: Array, narrow: Array, keys: Array, begin: int
    ) -> Iterator[Scores]:
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
        roles, asked, nobody, near = self._decoder.run(None, fed)
        answers = asked @ keys.T + near[_distances(np.arange(length)[None] - at[:, None])]
        shares = _softmax(np.concatenate([answers, nobody.reshape(-1, 1)], 1))
        for k, place in enumerate(at):
            yield Scores(
                begin + int(place),
                float(1 - chances[place, 0]),
                bool(chances[place, 1] >= chances[place, 2]),
                begin + int(first[k]),
                roles[k],
                begin,
                shares[k, :-1],
                float(shares[k, -1]),
            )


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
