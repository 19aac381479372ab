"""The network: an encoder over pieces, a small decoder around each anchor, and who is meant.

* `encode`: pieces, their depth in quotation marks and the starts of paragraphs go through the first
  layers of the source encoder; every piece may be an *anchor* (the last piece of a cue, or the
  first of a content that has none).
* `decode`: for an anchor, `REACH` pieces around it go through two narrow layers that know how far
  each piece is from the anchor; out come the piece's role and whether a span of the content begins
  or ends there.
* `Speakers`: a report (its source, its cue, its content) and a mention anywhere in the article are
  compared by the states of their first and last pieces, and by how far they are from one another.
"""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.reader.source import Shape, Source

__all__ = ["KEY", "PLACES", "REACH", "Reader", "Speakers", "distances"]

REACH = 256
KEY = 128
"""Numbers that a piece is known by where it asks who speaks, and again where it is a mention."""

PLACES = 8
"""Pieces of a report that ask: the ends of source, cue and content, and those around it."""

_NARROW, _HEADS, _INNER = 192, 6, 384
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


class Speakers(nn.Module):
    """How well a mention answers a report: see `forward`."""

    def __init__(self) -> None:
        super().__init__()
        self.absent = nn.Parameter(torch.zeros(PLACES, KEY))
        self.report, self.mention = nn.Linear(PLACES * KEY, _NARROW), nn.Linear(2 * KEY, _NARROW)
        self.asked, self.named = nn.Linear(PLACES * KEY, _NARROW), nn.Linear(2 * KEY, _NARROW)
        self.both, self.flags = nn.Linear(_NARROW, _NARROW), nn.Linear(3, _NARROW)
        self.apart = nn.Embedding(2 * _FAR + 1, _NARROW)
        self.inner, self.answer = nn.Linear(_NARROW, _NARROW), nn.Linear(_NARROW, 1)
        self.drop, self.none = nn.Dropout(0.15), nn.Linear(_NARROW, 2)
        nn.init.normal_(self.apart.weight, std=0.1)

    def forward(
        self,
        asking: Tensor,
        there: Tensor,
        meant: Tensor,
        which: Tensor,
        buckets: Tensor,
        flags: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """What each mention answers (mentions), and what is said for nobody and for the source.

        `asking`: (reports, PLACES, KEY), with `there` (reports, PLACES) 1 where a report has such a
        place; `meant`: (mentions, 2, KEY), each asked by the report `which`, `buckets` away from
        it; `flags`: (mentions, 3), whether it stands in the content, in the source, before it.
        """
        shown = there[..., None].to(asking.dtype)
        asking = (asking * shown + self.absent * (1 - shown)).flatten(1)
        report, meant = self.report(asking), meant.flatten(1)
        x = report[which] + self.mention(meant) + self.apart(buckets) + self.flags(flags)
        x = x + self.both(self.asked(asking)[which] * self.named(meant))
        x = F.gelu(self.inner(self.drop(F.gelu(x))))
        return self.answer(x).squeeze(-1), self.none(F.gelu(report))


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
        self.who, self.speakers = nn.Linear(width, 2 * KEY), Speakers()
        for table in (self.depth, self.begin, self.mark, self.far):
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
    ) -> tuple[Tensor, Tensor, Tensor]:
        """(rows, pieces) → anchors (…, 3), narrow states (…, 192), who (…, asking and meant)."""
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.place(place) + self.depth(depths) + self.begin(begins)
        x = self.drop(self.eln(x))
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return self.anchor(x), self.narrow(x), self.who(self.drop(x))

    def decode(self, narrow: Tensor, mask: Tensor, kinds: Tensor, buckets: Tensor) -> Tensor:
        """Around each anchor, (anchors, REACH): roles (…, 4 + start + end).

        `buckets` are the distances of the pieces from their anchor, `kinds` 1 or 2 at the anchor
        and 0 elsewhere.
        """
        x = narrow + self.far(buckets) + self.mark(kinds)
        for layer in self.decoder:
            x = layer(x, mask[:, None, None, :])
        return self.out(x)
