"""Training in stages that can be resumed: what the rules found, then what people annotated."""

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from training.reader.data import Example
from training.reader.losses import costs
from training.reader.network import Reader

__all__ = ["train"]

_CLIP, _DECAY, _WARM, _HEADS = 5.0, 0.01, 0.08, 5.0
_SAVED = 100
_FRESH = ("anchor", "narrow", "mark", "far", "decoder", "out", "ask", "key", "nobody", "near")


def train(
    reader: Reader,
    draw: Callable[[random.Random], Sequence[Example]],
    *,
    epochs: int,
    rate: float,
    rows: int,
    state: Path,
    fresh: float = _HEADS,
    seed: int = 0,
    average: float = 0.0,
    stop: int = 0,
    say: Callable[[str], object] = print,
) -> None:
    """Train in place; `state` keeps the weights and the place, and is gone on from if it is there.

    `draw` gives the windows of one pass, `rate` is the encoder's, `fresh` how many times that the
    rest learns at, `average` the decay of the mean of the weights (0: the last ones are kept),
    `stop` the step at which to stop before the plan's end (0: not before).
    """
    own = [p for n, p in reader.named_parameters() if n.split(".")[0] in _FRESH]
    theirs = [p for n, p in reader.named_parameters() if n.split(".")[0] not in _FRESH]
    groups = [{"params": theirs, "lr": rate}, {"params": own, "lr": rate * fresh}]
    optimiser = torch.optim.AdamW(groups, weight_decay=_DECAY)
    batches = [b for e in range(epochs) for b in _batches(draw(random.Random(seed + e)), rows, e)]
    total = len(batches)
    warm = max(1, int(total * _WARM))
    plan = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda i: min((i + 1) / warm, max(0.0, (total - i) / (total - warm)))
    )
    mean = {n: p.detach().clone() for n, p in reader.state_dict().items()}
    done = 0
    if state.exists():
        kept = torch.load(state, weights_only=True)
        reader.load_state_dict(kept["weights"])
        optimiser.load_state_dict(kept["optimiser"])
        plan.load_state_dict(kept["plan"])
        mean, done = kept["mean"], kept["done"]
    begun, sums = time.time(), dict[str, float]()
    reader.train()
    last = min(stop or total, total)
    for step in range(done, last):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            parts = costs(reader, batches[step], random.Random(step))
        loss = sum(parts.values(), torch.zeros(()))
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(reader.parameters(), _CLIP)
        optimiser.step()
        plan.step()
        for name, part in parts.items():
            sums[name] = sums.get(name, 0.0) * 0.98 + float(part.detach()) * 0.02
        with torch.no_grad():
            for name, value in reader.state_dict().items():
                mean[name].lerp_(value, 1 - min(average, step / (step + 10)))
        if (step + 1) % _SAVED == 0 or step + 1 == last:
            kept = {"weights": reader.state_dict(), "optimiser": optimiser.state_dict()}
            kept |= {"plan": plan.state_dict(), "mean": mean, "done": step + 1}
            torch.save(kept, state.with_suffix(".new"))
            state.with_suffix(".new").replace(state)
            scale = 1 - 0.98 ** (step + 1 - done)
            level = ", ".join(f"{name} {value / scale:.3f}" for name, value in sums.items())
            say(f"{step + 1} of {total}, {time.time() - begun:.0f} s: {level}")
    if average:
        reader.load_state_dict(mean)


def _batches(drawn: Sequence[Example], rows: int, seed: int) -> list[list[Example]]:
    """Windows of like length together, the batches in a random order."""
    order = sorted(drawn, key=lambda example: len(example.ids) // 32)
    batches = [list(order[i : i + rows]) for i in range(0, len(order), rows)]
    random.Random(seed).shuffle(batches)
    return batches
