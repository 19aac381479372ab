"""The trained network as three graphs for onnxruntime, in eight bits.

The graphs are built node by node, so that the operators are the fused ones: attention is one node a
layer, a linear map one node that quantises its input as it goes. Weights are symmetric by column
within 7 bits (the products of an 8-bit input and a 7-bit weight fit every processor's accumulators,
so that all give the same sums); rows of the vocabulary have a scale each. Weights are data: a graph
holds no code.
"""

from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from training.reader.network import KEY, PLACES, Reader

__all__ = ["decoder_graph", "encoder_graph", "speakers_graph"]

_LIMIT = 63
_RANKS = {
    "anchors": ["rows", "pieces", "3"],
    "narrow": ["rows", "pieces", "width"],
    "who": ["rows", "pieces", "keys"],
    "roles": ["anchors", "pieces", "6"],
    "answers": ["mentions"],
    "none": ["reports", "2"],
}
_OPSET = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]


class _Graph:
    """A graph in the making; every method adds nodes and gives the name of what comes out."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}

    def constant(self, value: Any) -> str:
        name = f"c{len(self.constants)}"
        self.constants[name] = numpy_helper.from_array(np.array(value, order="C"), name)
        return name

    def node(self, kind: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        name = f"n{len(self.nodes)}"
        made = helper.make_node(kind, list(inputs), [name], domain=domain, **attributes)
        self.nodes.append(made)
        return name

    def linear(self, x: str, layer: Any) -> str:
        weight = layer.weight.detach().numpy().T
        steps = np.maximum(np.abs(weight).max(0), 1e-9) / _LIMIT
        whole = np.rint(weight / steps).astype(np.int8)
        inputs = (x, self.constant(whole), self.constant(steps.astype(np.float32)))
        bias = self.constant(layer.bias.detach().numpy().astype(np.float32))
        return self.node("DynamicQuantizeMatMul", *inputs, "", bias, domain="com.microsoft")

    def rows(self, table: Any, index: str) -> str:
        """Rows of a table of vectors, kept in eight bits with a scale a row."""
        weight = table.weight.detach().numpy()
        steps = np.maximum(np.abs(weight).max(1, keepdims=True), 1e-9) / 127
        whole = self.node("Gather", self.constant(np.rint(weight / steps).astype(np.int8)), index)
        scale = self.node("Gather", self.constant(steps.astype(np.float32)), index)
        return self.node("Mul", self.node("Cast", whole, to=TensorProto.FLOAT), scale)

    def few_rows(self, table: Any, index: str) -> str:
        return self.node("Gather", self.constant(table.weight.detach().numpy()), index)

    def norm(self, x: str, layer: Any) -> str:
        scale, shift = layer.weight.detach().numpy(), layer.bias.detach().numpy()
        inputs = (x, self.constant(scale), self.constant(shift))
        return self.node("LayerNormalization", *inputs, epsilon=layer.eps)

    def gelu(self, x: str) -> str:
        return self.node("Gelu", x, domain="com.microsoft")

    def layer(self, x: str, lengths: str, layer: Any) -> str:
        q, k, v = (self.linear(x, part) for part in (layer.q, layer.k, layer.v))
        seen = self.node(
            "MultiHeadAttention",
            q,
            k,
            v,
            "",
            lengths,
            domain="com.microsoft",
            num_heads=layer.heads,
        )
        x = self.norm(self.node("Add", x, self.linear(seen, layer.ao)), layer.aln)
        inner = self.linear(self.gelu(self.linear(x, layer.fi)), layer.fo)
        return self.norm(self.node("Add", x, inner), layer.oln)

    def built(self, inputs: dict[str, tuple[int, list[str]]], outputs: dict[str, str]) -> bytes:
        for name, made in outputs.items():
            self.nodes.append(helper.make_node("Identity", [made], [name]))
        info = helper.make_tensor_value_info
        graph = helper.make_graph(
            self.nodes,
            "reader",
            [info(name, kind, shape) for name, (kind, shape) in inputs.items()],
            [info(name, TensorProto.FLOAT, _RANKS[name]) for name in outputs],
            list(self.constants.values()),
        )
        model = helper.make_model(graph, opset_imports=_OPSET, ir_version=9)
        onnx.checker.check_model(model)
        return bytes(model.SerializeToString())


def encoder_graph(reader: Reader) -> bytes:
    """What reads pieces: ``ids``, ``depths``, ``begins`` and ``mask`` (1 or 0), all (rows, pieces).

    Outputs: ``anchors`` (…, 3), ``narrow`` and ``who``.
    """
    g = _Graph()
    length = g.node("Gather", g.node("Shape", "ids"), g.constant(np.array(1)), axis=0)
    zero, one = g.constant(np.array(0)), g.constant(np.array(1))
    place = g.few_rows(reader.place, g.node("Range", zero, length, one))
    x = g.node("Add", g.rows(reader.word, "ids"), place)
    x = g.node("Add", x, g.few_rows(reader.depth, "depths"))
    x = g.norm(g.node("Add", x, g.few_rows(reader.begin, "begins")), reader.eln)
    for layer in reader.layers:
        x = g.layer(x, "mask", layer)
    anchors = g.linear(g.gelu(g.linear(x, reader.anchor[0])), reader.anchor[2])
    outputs = {"anchors": anchors, "narrow": g.linear(x, reader.narrow)}
    return g.built(
        {name: (TensorProto.INT64, ["rows", "pieces"]) for name in ("ids", "depths", "begins")}
        | {"mask": (TensorProto.INT32, ["rows", "pieces"])},
        outputs | {"who": g.linear(x, reader.who)},
    )


def decoder_graph(reader: Reader) -> bytes:
    """Inputs ``narrow`` (anchors, pieces, 192), ``kinds``, ``buckets``, ``mask`` (anchors, pieces).

    Output: ``roles`` (…, 6).
    """
    g = _Graph()
    x = g.node("Add", "narrow", g.few_rows(reader.far, "buckets"))
    x = g.node("Add", x, g.few_rows(reader.mark, "kinds"))
    for layer in reader.decoder:
        x = g.layer(x, "mask", layer)
    roles = g.linear(g.gelu(g.linear(x, reader.out[0])), reader.out[2])
    return g.built(
        {
            "narrow": (TensorProto.FLOAT, ["anchors", "pieces", str(reader.narrow.out_features)]),
            "kinds": (TensorProto.INT64, ["anchors", "pieces"]),
            "buckets": (TensorProto.INT64, ["anchors", "pieces"]),
            "mask": (TensorProto.INT32, ["anchors", "pieces"]),
        },
        {"roles": roles},
    )


def speakers_graph(reader: Reader) -> bytes:
    """Inputs as `Speakers.forward` takes them; outputs ``answers`` (mentions), ``none`` (…, 2)."""
    g, part = _Graph(), reader.speakers
    one, last = g.constant(np.array([1], np.float32)), g.constant(np.array([-1]))
    there = g.node("Unsqueeze", "there", last)
    empty = g.node("Mul", g.node("Sub", one, there), g.constant(part.absent.detach().numpy()))
    asking = g.node("Flatten", g.node("Add", g.node("Mul", "asking", there), empty), axis=1)
    meant = g.node("Flatten", "meant", axis=1)
    report = g.linear(asking, part.report)
    x = g.node("Add", g.node("Gather", report, "which"), g.linear(meant, part.mention))
    x = g.node("Add", x, g.few_rows(part.apart, "buckets"))
    x = g.node("Add", x, g.linear("flags", part.flags))
    asked = g.node("Gather", g.linear(asking, part.asked), "which")
    both = g.linear(g.node("Mul", asked, g.linear(meant, part.named)), part.both)
    x = g.gelu(g.linear(g.gelu(g.node("Add", x, both)), part.inner))
    answers = g.node("Squeeze", g.linear(x, part.answer), last)
    return g.built(
        {
            "asking": (TensorProto.FLOAT, ["reports", str(PLACES), str(KEY)]),
            "there": (TensorProto.FLOAT, ["reports", str(PLACES)]),
            "meant": (TensorProto.FLOAT, ["mentions", "2", str(KEY)]),
            "which": (TensorProto.INT64, ["mentions"]),
            "buckets": (TensorProto.INT64, ["mentions"]),
            "flags": (TensorProto.FLOAT, ["mentions", "3"]),
        },
        {"answers": answers, "none": g.linear(g.gelu(report), part.none)},
    )
