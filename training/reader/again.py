"""The weights of a network that was shipped, to go on from: a further round of training.

`ship` writes them in eight bits; what comes back is what the package computes with.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from training.reader.network import KEY, PLACES, Layer, Reader

__all__ = ["begin_again"]


def begin_again(reader: Reader, folder: Path) -> None:
    """Take the weights of the network in `folder`: nodes come back in the order they were made."""
    encoder = _Graph(folder / "encoder.onnx")
    encoder.table(reader.place)
    encoder.rows(reader.word)
    encoder.table(reader.depth)
    encoder.table(reader.begin)
    encoder.norm(reader.eln)
    for layer in reader.layers:
        encoder.layer(layer)
    for linear in (reader.anchor[0], reader.anchor[2], reader.narrow, reader.who):
        encoder.linear(linear)
    decoder = _Graph(folder / "decoder.onnx")
    decoder.table(reader.far)
    decoder.table(reader.mark)
    for layer in reader.decoder:
        decoder.layer(layer)
    for linear in (reader.out[0], reader.out[2]):
        decoder.linear(linear)
    speakers = _Graph(folder / "speakers.onnx")
    part = reader.speakers
    part.absent.data = torch.tensor(speakers.constant((PLACES, KEY)))
    speakers.table(part.apart)
    for linear in (part.report, part.mention, part.flags, part.asked, part.named, part.both):
        speakers.linear(linear)
    for linear in (part.inner, part.answer, part.none):
        speakers.linear(linear)


class _Graph:
    """What a graph was made of, asked for in the order in which `graphs` made it."""

    def __init__(self, path: Path) -> None:
        graph = onnx.load(path).graph
        self._constants = {c.name: numpy_helper.to_array(c) for c in graph.initializer}
        self._nodes: dict[str, Iterator[Any]] = {
            kind: iter([n for n in graph.node if n.op_type == kind and self._of(n)])
            for kind in ("Gather", "LayerNormalization", "DynamicQuantizeMatMul")
        }
        # `_of` of a Gather: an array of two dimensions, a table of rows.

    def constant(self, shape: tuple[int, ...]) -> Any:
        """The only constant of a shape."""
        (found,) = (c for c in self._constants.values() if c.shape == shape)
        return found

    def _of(self, node: Any) -> list[Any]:
        arrays = [self._constants[name] for name in node.input if name in self._constants]
        if node.op_type == "Gather" and (not arrays or arrays[0].ndim != 2):
            return []
        return arrays

    def _next(self, kind: str) -> list[Any]:
        return self._of(next(self._nodes[kind]))

    def table(self, table: Any) -> None:
        table.weight.data = torch.tensor(self._next("Gather")[0])

    def rows(self, table: Any) -> None:
        whole, scale = self._next("Gather")[0], self._next("Gather")[0]
        table.weight.data = torch.tensor(whole.astype(np.float32) * scale)

    def norm(self, norm: Any) -> None:
        scale, shift = self._next("LayerNormalization")
        norm.weight.data, norm.bias.data = torch.tensor(scale), torch.tensor(shift)

    def linear(self, linear: Any) -> None:
        whole, steps, bias = self._next("DynamicQuantizeMatMul")
        weight = (whole.astype(np.float32) * steps).T
        linear.weight.data = torch.tensor(np.ascontiguousarray(weight))
        linear.bias.data = torch.tensor(bias)

    def layer(self, layer: nn.Module) -> None:
        assert isinstance(layer, Layer)
        for part in (layer.q, layer.k, layer.v, layer.ao):
            self.linear(part)
        self.norm(layer.aln)
        self.linear(layer.fi)
        self.linear(layer.fo)
        self.norm(layer.oln)
