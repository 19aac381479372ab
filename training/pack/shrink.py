"""Models as they are shipped: weights in half precision, without what only training needs."""

from pathlib import Path
from typing import Any

import torch

_KEPT_OUT = ("optimizer", "optimizer_state_dict", "scheduler", "dev_score_history")


def shrink(model: Path, out: Path) -> None:
    """Write a model of Stanza's with its weights in half precision."""
    saved = torch.load(model, map_location="cpu", weights_only=True)
    for name in _KEPT_OUT:
        saved.pop(name, None)
    torch.save(_halved(saved), out)


def _halved(value: Any) -> Any:
    if isinstance(value, torch.Tensor) and value.is_floating_point():
        return value.half()
    if isinstance(value, dict):
        return type(value)((key, _halved(item)) for key, item in value.items())
    if isinstance(value, list):
        return [_halved(item) for item in value]
    if type(value) is tuple:
        return tuple(map(_halved, value))
    return value
