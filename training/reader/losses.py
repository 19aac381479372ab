"""What a batch costs: anchors, roles around them, and who speaks."""

import random
from collections.abc import Sequence
from itertools import accumulate

import torch
from torch import Tensor
from torch.nn import functional as F

from quoteattr.engines.reader.asking import NOWHERE
from quoteattr.engines.reader.pieces import innermost
from training.reader.data import Example, Lesson, Put, Target
from training.reader.network import KEY, REACH, Reader, distances
from training.reader.questions import NOBODY, WRITTEN

__all__ = ["costs"]

_ANCHORS, _ASKED = 40, 40
"""Anchors that are decoded of one batch, and questions that are asked, at most: drawn at random."""

_ROLES, _BOUNDS = 8.0, 0.5
_NEVER = -1e4


def costs(reader: Reader, lessons: list[Lesson], rng: random.Random) -> dict[str, Tensor]:
    """The parts of the loss, each normalised by what there is to find."""
    batch = [window for lesson in lessons for window in lesson.windows]
    length = max(len(example.ids) for example in batch)
    ids = _rows([e.ids for e in batch], length, 1)
    mask = _rows([[1] * len(e.ids) for e in batch], length, 0).bool()
    anchors, narrow, who = reader.encode(
        ids,
        _rows([e.depths for e in batch], length, 0),
        _rows([e.begins for e in batch], length, 0),
        mask,
    )
    found = {"anchor": _anchors(anchors, batch, length)}
    chosen = [(row, target) for row, e in enumerate(batch) for target in e.targets]
    if len(chosen) > _ANCHORS:
        chosen = rng.sample(chosen, _ANCHORS)
    if chosen:
        found |= _around(reader, narrow, mask, chosen)
    asked = [(k, put) for k, lesson in enumerate(lessons) for put in lesson.questions if put.owners]
    if len(asked) > _ASKED:
        asked = rng.sample(asked, _ASKED)
    if asked:
        found["speaker"] = _who(reader, who, lessons, asked)
    return found


def _anchors(anchors: Tensor, batch: list[Example], length: int) -> Tensor:
    wanted = _rows([e.anchors for e in batch], length, 0)
    weights = torch.zeros(wanted.shape)
    for row, example in enumerate(batch):
        weights[row, : len(example.weights)] = torch.tensor(example.weights)
    cost = F.cross_entropy(anchors.float().transpose(1, 2), wanted, reduction="none") * weights
    return cost.sum() / ((wanted > 0) * weights).sum().clamp(min=2)


def _around(
    reader: Reader, narrow: Tensor, mask: Tensor, chosen: list[tuple[int, Target]]
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
    roles = reader.decode(narrow[rows[:, None], index], seen, kinds, distances(index - at[:, None]))
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
    }


def _who(
    reader: Reader, who: Tensor, lessons: Sequence[Lesson], asked: Sequence[tuple[int, Put]]
) -> Tensor:
    """Minus the log of what those who are meant get together, beside the other reasons."""
    begins = list(accumulate((len(lesson.windows) for lesson in lessons), initial=0))
    read = {k: _stitched(who, lessons[k], begins[k]) for k in {k for k, _ in asked}}
    places = torch.tensor([put.asked.places for _, put in asked])
    asking = torch.stack([read[k][list(put.asked.places), :KEY] for k, put in asked])
    ends = [read[k][torch.tensor(put.asked.ends)][..., KEY:] for k, put in asked]
    which = torch.tensor([k for k, (_, put) in enumerate(asked) for _ in put.owners])
    apart = torch.tensor([offset for _, put in asked for offset in put.asked.apart])
    flags = torch.tensor([flag for _, put in asked for flag in put.asked.flags]).float()
    answers, none = reader.speakers(
        asking, places != NOWHERE, torch.cat(ends), which, distances(apart), flags
    )
    most = max(len(put.kinds) for _, put in asked)
    answers, at = answers.float(), 0
    scores = []
    for k, (_, put) in enumerate(asked):
        scores.append(_scores(put, answers[at : at + len(put.owners)], none[k].float(), most))
        at += len(put.owners)
    right = _rows([[int(r) for r in put.right] for _, put in asked], most, 0).bool()
    together = torch.stack(scores)
    wanted = together.masked_fill(~right, _NEVER)
    return (together.logsumexp(1) - wanted.logsumexp(1)).mean()


def _scores(put: Put, answers: Tensor, none: Tensor, most: int) -> Tensor:
    """The log-odds of each candidate, `most` of them: its mentions' together, and the rest."""
    owners = torch.tensor(put.owners)
    grid = torch.full((most, len(put.owners)), _NEVER)
    grid = grid.index_put((owners, torch.arange(len(put.owners))), answers)
    kinds = torch.tensor([*put.kinds, *[0] * (most - len(put.kinds))])
    silent = torch.ones(most, dtype=torch.bool)
    silent[owners] = False
    heard = torch.where(silent, 0.0, grid.logsumexp(1))
    own = none[0] * (kinds == NOBODY) + none[1] * (kinds == WRITTEN)
    others = torch.tensor([*put.scores, *[_NEVER] * (most - len(put.scores))])
    return heard + own + others


def _stitched(who: Tensor, lesson: Lesson, begin: int) -> Tensor:
    """Each piece of an article as the window sees it in which it stands farthest inside."""
    inside = enumerate(innermost(lesson.places), begin)
    return torch.cat([who[row, 1:][own] for row, own in inside])


def _rows(rows: list[tuple[int, ...]] | list[list[int]], length: int, empty: int) -> Tensor:
    return torch.tensor([[*row, *[empty] * (length - len(row))] for row in rows])
