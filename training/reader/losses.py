"""What a batch costs: anchors, roles around them, and who speaks."""

import random

import torch
from torch import Tensor
from torch.nn import functional as F

from training.reader.data import Example, Target
from training.reader.network import REACH, Reader, distances

__all__ = ["costs"]

_ANCHORS = 40
"""Anchors that are decoded of one batch, at most: drawn at random."""

_ROLES, _BOUNDS = 8.0, 0.5


def costs(reader: Reader, batch: list[Example], rng: random.Random) -> dict[str, Tensor]:
    """The parts of the loss, each normalised by what there is to find."""
    length = max(len(example.ids) for example in batch)
    ids = _rows([e.ids for e in batch], length, 1)
    mask = _rows([[1] * len(e.ids) for e in batch], length, 0).bool()
    anchors, narrow, keys, _ = reader.encode(
        ids,
        _rows([e.depths for e in batch], length, 0),
        _rows([e.begins for e in batch], length, 0),
        mask,
    )
    wanted = _rows([e.anchors for e in batch], length, 0)
    weights = torch.zeros(wanted.shape)
    for row, example in enumerate(batch):
        weights[row, : len(example.weights)] = torch.tensor(example.weights)
    cost = F.cross_entropy(anchors.float().transpose(1, 2), wanted, reduction="none") * weights
    positives = ((wanted > 0) * weights).sum().clamp(min=2)
    found = {"anchor": cost.sum() / positives}
    chosen = [(row, target) for row, e in enumerate(batch) for target in e.targets]
    if len(chosen) > _ANCHORS:
        chosen = rng.sample(chosen, _ANCHORS)
    if chosen:
        found |= _around(reader, narrow, keys, mask, chosen)
    return found


def _around(
    reader: Reader, narrow: Tensor, keys: Tensor, mask: Tensor, chosen: list[tuple[int, Target]]
) -> dict[str, Tensor]:
    length = narrow.shape[1]
    reach = min(REACH, length)
    rows = torch.tensor([row for row, _ in chosen])
    at = torch.tensor([target.at for _, target in chosen])
    first = (at - reach // 2).clamp(0, length - reach)
    index = first[:, None] + torch.arange(reach)
    kinds = torch.zeros(len(chosen), reach, dtype=torch.long)
    kinds[torch.arange(len(chosen)), at - first] = torch.tensor([t.kind for _, t in chosen])
    seen = mask[rows[:, None], index]
    roles, asked, nobody = reader.decode(
        narrow[rows[:, None], index], seen, kinds, distances(index - at[:, None])
    )
    wanted = _rows([t.roles for _, t in chosen], length, 0).gather(1, index)
    label = F.cross_entropy(roles[..., :4].float().transpose(1, 2), wanted, reduction="none")
    bounds = torch.zeros(len(chosen), length, 2)
    for k, (_, target) in enumerate(chosen):
        bounds[k, list(target.starts), 0] = 1
        bounds[k, list(target.ends), 1] = 1
    bounds = bounds.gather(1, index[..., None].expand(-1, -1, 2))
    edge = F.binary_cross_entropy_with_logits(roles[..., 4:].float(), bounds, reduction="none")
    return {
        "roles": (label * seen).sum() / seen.sum() * _ROLES,
        "bounds": (edge * seen[..., None]).sum() / len(chosen) * _BOUNDS,
        "speaker": _who(reader, keys[rows], mask[rows], at, asked, nobody, [t for _, t in chosen]),
    }


def _who(
    reader: Reader,
    keys: Tensor,
    mask: Tensor,
    at: Tensor,
    asked: Tensor,
    nobody: Tensor,
    targets: list[Target],
) -> Tensor:
    """Minus the log of the attention that all mentions of the speaker get together."""
    length = keys.shape[1]
    buckets = distances(torch.arange(length)[None] - at[:, None])
    answers = reader.speak(asked, keys, buckets).float().masked_fill(~mask, -1e4)
    answers = torch.cat([answers, nobody.float()[:, None]], 1)
    right = torch.full_like(answers, -1e4)
    known = torch.tensor([target.known for target in targets]).float()
    for k, target in enumerate(targets):
        right[k, list(target.names) or [length]] = 0
    cost = answers.logsumexp(1) - (answers + right).logsumexp(1)
    return (cost * known).sum() / known.sum().clamp(min=1)


def _rows(rows: list[tuple[int, ...]] | list[list[int]], length: int, empty: int) -> Tensor:
    return torch.tensor([[*row, *[empty] * (length - len(row))] for row in rows])
