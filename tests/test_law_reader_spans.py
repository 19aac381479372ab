"""Law: the stretches read off the network's scores are the best of all that French allows.

The oracle tries every set of stretches. A stretch begins and ends where a word does; two never
touch.
"""

from itertools import combinations, pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("onnxruntime", reason="the reader is not installed")

import numpy as np

from quoteattr.engines.reader import spans

PIECES = 7
weights = st.integers(-40, 40).map(lambda n: n / 8)
rows = st.lists(st.lists(weights, min_size=6, max_size=6), min_size=1, max_size=PIECES)


def _worth(logits: Any, chosen: tuple[tuple[int, int], ...]) -> float:
    others = logits[:, [0, 2, 3]]
    odds = logits[:, 1] - np.log(np.exp(others).sum(1))
    return sum(float(odds[a : b + 1].sum() + logits[a, 4] + logits[b, 5]) for a, b in chosen)


def _all(size: int, begins: list[bool]) -> Any:
    one = [
        (a, b)
        for a in range(size)
        for b in range(a, size)
        if begins[a] and (b + 1 == size or begins[b + 1])
    ]
    for count in range(4):
        for some in combinations(one, count):
            if all(x[1] + 1 < y[0] for x, y in pairwise(some)):
                yield some


@given(rows, st.lists(st.booleans(), min_size=PIECES, max_size=PIECES))
def test_no_other_set_is_worth_more(drawn: list[list[float]], joined: list[bool]) -> None:
    logits = np.array(drawn)
    size = len(drawn)
    begins = [True, *(not j for j in joined[1:size])]
    text = "".join((" x" if b else "x") for b in begins)
    ends = [i + 1 for i, char in enumerate(text) if char == "x"]
    pieces: Any = SimpleNamespace(spans=[(end - 1, end) for end in ends])
    scores: Any = SimpleNamespace(roles=logits, first=0)
    found = spans._stretches(text, pieces, scores)
    best = max(_worth(logits, some) for some in _all(size, begins))
    assert _worth(logits, tuple(found)) == pytest.approx(best)
    assert tuple(found) in {*_all(size, begins)}
