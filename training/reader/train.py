"""Training in stages that can be resumed: what the rules found, then what people annotated."""

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from training.reader.data import Lesson
from training.reader.losses import costs
from training.reader.network import Reader

__all__ = ["train"]

_CLIP, _DECAY, _WARM, _HEADS = 5.0, 0.01, 0.08, 5.0
_SAVED = 100
_VOCABULARY = ("word", "place", "depth", "begin", "eln")
_FRESH = ("anchor", "narrow", "mark", "far", "decoder", "out", "who", "speakers")


def train(
    reader: Reader,
    draw: Callable[[random.Random], Sequence[Lesson]],
    *,
    epochs: int,
    rate: float,
    rows: int,
    state: Path,
    fresh: float = _HEADS,
    seed: int = 0,
    average: float = 0.0,
    stop: int = 0,
    held: int = 0,
    bfloat16: bool = True,
    say: Callable[[str], object] = print,
) -> None:
    """Train in place; `state` keeps the weights and the place, and is gone on from if it is there.

    `draw` gives the articles of one pass, `rows` the windows of a step, `rate` is the encoder's,
    `fresh` how many times that the rest learns at, `average` the decay of the mean of the weights
    (0: the last ones are kept), `stop` the step at which to stop before the plan's end (0: not
    before). The vocabulary and the lowest `held` layers stay as they are, where `held` is above 0.
    Without `bfloat16`, which few processors are quick at, all is float32.
    """
    for name, parameter in reader.named_parameters():
        parameter.requires_grad = not held or not _is_low(name, held)
    learned = [(n.split(".")[0], p) for n, p in reader.named_parameters() if p.requires_grad]
    own = [p for n, p in learned if n in _FRESH]
    theirs = [p for n, p in learned if n not in _FRESH]
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
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bfloat16):
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


def _is_low(name: str, held: int) -> bool:
    part, number, *_ = name.split(".")
    return part in _VOCABULARY or (part == "layers" and int(number) < held)


def _batches(drawn: Sequence[Lesson], rows: int, seed: int) -> list[list[Lesson]]:
    """Articles of like length together, some `rows` windows a batch; batches in a random order."""
    batches: list[list[Lesson]] = []
    held = rows
    for lesson in sorted(drawn, key=lambda one: sum(len(w.ids) for w in one.windows) // 32):
        if held + len(lesson.windows) > rows:
            batches.append([])
            held = 0
        batches[-1].append(lesson)
        held += len(lesson.windows)
    random.Random(seed).shuffle(batches)
    return batches
