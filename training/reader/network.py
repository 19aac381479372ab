"""The network: an encoder over pieces, a small decoder around each anchor, a look-up of who speaks.

* `encode`: pieces, their depth in quotation marks and the starts of paragraphs go through the first
  layers of the source encoder; every piece may be an *anchor* (the last piece of a cue, or the
  first of a content that has none).
* `decode`: for an anchor, `REACH` pieces around it go through two narrow layers that know how far
  each piece is from the anchor; out come the piece's role and whether a span of the content begins
  or ends there.
* `speak`: the anchor asks, all pieces of the article answer: the share of attention that the
  mentions
  of a speaker get is the probability that they name who speaks; an answer of its own stands for
  *nobody here*.
"""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.reader.source import Shape, Source

__all__ = ["REACH", "Reader", "distances"]

REACH = 256
_NARROW, _HEADS, _INNER, _KEY = 192, 6, 384, 128
_FAR = 32


class Layer(nn.Module):
    """One layer of a BERT: attention, then two linear maps; norms behind the sums."""

    def __init__(self, width: int, heads: int, inner: int, epsilon: float) -> None:
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v = (nn.Linear(width, width) for _ in range(3))
        self.ao, self.aln = nn.Linear(width, width), nn.LayerNorm(width, epsilon)
        self.fi, self.fo = nn.Linear(width, inner), nn.Linear(inner, width)
        self.oln, self.drop = nn.LayerNorm(width, epsilon), nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """`x`: (rows, pieces, width); `mask`: (rows, 1, 1, pieces), true where a piece is."""
        rows, length, width = x.shape
        q, k, v = (
            f(x).view(rows, length, self.heads, -1).transpose(1, 2)
            for f in (self.q, self.k, self.v)
        )
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        seen = seen.transpose(1, 2).reshape(rows, length, width)
        x = self.aln(x + self.drop(self.ao(seen)))
        return self.oln(x + self.drop(self.fo(F.gelu(self.fi(x)))))


def distances(offsets: Tensor) -> Tensor:
    """Buckets (0 to 2 × 32) of signed distances in pieces: fine near by, coarse far off."""
    size = torch.log2(offsets.abs().float() + 1) * 3.5
    return (torch.sign(offsets) * size.long().clamp(max=_FAR) + _FAR).long()


class Reader(nn.Module):
    """The whole network; see the module."""

    def __init__(self, shape: Shape, words: int, layers: int) -> None:
        super().__init__()
        width, eps = shape.width, shape.epsilon
        self.word, self.place = nn.Embedding(words, width), nn.Embedding(shape.positions, width)
        self.depth, self.begin = nn.Embedding(4, width), nn.Embedding(2, width)
        self.eln, self.drop = nn.LayerNorm(width, eps), nn.Dropout(0.1)
        self.layers = nn.ModuleList(
            Layer(width, shape.heads, shape.inner, eps) for _ in range(layers)
        )
        self.anchor = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.Linear(width, 3))
        self.narrow = nn.Linear(width, _NARROW)
        self.mark, self.far = nn.Embedding(3, _NARROW), nn.Embedding(2 * _FAR + 1, _NARROW)
        self.decoder = nn.ModuleList(Layer(_NARROW, _HEADS, _INNER, eps) for _ in range(2))
        self.out = nn.Sequential(nn.Linear(_NARROW, _NARROW), nn.GELU(), nn.Linear(_NARROW, 6))
        self.ask, self.key = nn.Linear(_NARROW, _KEY), nn.Linear(width, _KEY)
        self.nobody, self.near = nn.Linear(_NARROW, 1), nn.Embedding(2 * _FAR + 1, 1)
        for table in (self.depth, self.begin, self.mark, self.far, self.near):
            nn.init.normal_(table.weight, std=0.05)
        with torch.no_grad():
            self.anchor[-1].bias.copy_(torch.tensor([0.0, -4.0, -5.0]))

    def begin_with(self, source: Source, keep: list[int]) -> None:
        """Take the weights of the source: its words `keep`, and its first layers."""
        width, inner = source.shape.width, source.shape.inner
        get = lambda name, *shape: torch.tensor(source.weights(name, shape))  # noqa: E731
        kind = get("emb.type", source.types, width)[0]
        self.word.weight.data = get("emb.word", source.words, width)[keep]
        self.place.weight.data = get("emb.pos", source.shape.positions, width) + kind
        self.eln.weight.data, self.eln.bias.data = get("emb.ln.w", width), get("emb.ln.b", width)
        for i, layer in enumerate(self.layers):
            for name in ("q", "k", "v", "ao", "fi", "fo"):
                rows = inner if name == "fi" else width
                columns = inner if name == "fo" else width
                linear: Any = getattr(layer, name)
                linear.weight.data = get(f"l{i}.{name}.w", rows, columns)
                linear.bias.data = get(f"l{i}.{name}.b", rows)
            for name in ("aln", "oln"):
                norm: Any = getattr(layer, name)
                norm.weight.data = get(f"l{i}.{name}.w", width)
                norm.bias.data = get(f"l{i}.{name}.b", width)

    def encode(
        self, ids: Tensor, depths: Tensor, begins: Tensor, mask: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """(rows, pieces) → anchors (…, 3), narrow states (…, 192), keys (…, 128), states."""
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.place(place) + self.depth(depths) + self.begin(begins)
        x = self.drop(self.eln(x))
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return self.anchor(x), self.narrow(x), self.key(x), x

    def decode(
        self, narrow: Tensor, mask: Tensor, kinds: Tensor, buckets: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Around each anchor, (anchors, REACH): roles (…, 4 + start + end), asked (128), nobody.

        `buckets` are the distances of the pieces from their anchor, `kinds` 1 or 2 at the anchor
        and 0 elsewhere.
        """
        x = narrow + self.far(buckets) + self.mark(kinds)
        for layer in self.decoder:
            x = layer(x, mask[:, None, None, :])
        here = (x * (kinds > 0)[..., None].to(x.dtype)).sum(1)
        return self.out(x), self.ask(here), self.nobody(here).squeeze(-1)

    def speak(self, asked: Tensor, keys: Tensor, buckets: Tensor) -> Tensor:
        """What each piece answers an anchor: (anchors, pieces)."""
        return torch.einsum("ak,apk->ap", asked, keys) / _KEY**0.5 + self.near(buckets).squeeze(-1)
