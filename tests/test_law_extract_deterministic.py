"""Law: one text, one result: again, in a batch, in threads, in another process."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from french import noisy_texts, reports
from golden.attributions import TEXTS
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import Extractor, Result, extract

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = ["\n\n".join(TEXTS[start::8]) for start in range(8)]
texts = st.one_of(noisy_texts(), reports().map(lambda reported: reported.text))

PRINT = """
import sys
from quoteattr import extract
for text in sys.stdin.buffer.read().decode().split(chr(0)):
    print(repr(extract(text)))
"""


@given(texts)
def test_again(text: str) -> None:
    assert extract(text) == extract(text)
    assert repr(extract(text)) == repr(extract(text))


@given(st.lists(texts, max_size=4))
def test_in_a_batch(batch: list[str]) -> None:
    assert list(Extractor().pipe(iter(batch))) == [extract(text) for text in batch]


@pytest.fixture(scope="module")
def alone() -> list[Result]:
    return [extract(text) for text in ARTICLES]


def test_in_threads(alone: list[Result]) -> None:
    """Four articles, each in two threads of four at about the same time."""
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(extract, ARTICLES[:4] * 2)) == alone[:4] * 2


@pytest.mark.parametrize(("seed", "first"), [("0", 0), ("20260", 1)])
def test_with_another_hash_seed(seed: str, first: int, alone: list[Result]) -> None:
    """Every golden text, under one seed or the other; here the seed is that of the day."""
    run = subprocess.run(
        [sys.executable, "-c", PRINT],
        input="\0".join(ARTICLES[first::2]).encode(),
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
        check=True,
    )
    assert run.stdout.decode() == "".join(f"{result!r}\n" for result in alone[first::2])
