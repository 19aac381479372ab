"""The regions of real texts: news that hold no dialogue, novels whose direct speech is known."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from quoteattr.model import Span
from quoteattr.quotes import RegionKind, find_regions


@pytest.fixture(scope="module")
def news(shared: Path) -> list[str]:
    texts = [
        path.read_text(encoding="utf-8")
        for path in sorted((shared / "data" / "wikinews-fr").glob("20*/*/*.txt"))
    ]
    if not texts:
        pytest.skip("no Wikinews articles in the shared data")
    return texts


@pytest.fixture(scope="module")
def narratives(root: Path) -> ModuleType:
    """The benchmark of direct speech, for its way of counting."""
    spec = importlib.util.spec_from_file_location(
        "narratives", root / "benchmarks" / "narratives.py"
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_dashes_of_the_news_are_no_dialogue(news: list[str]):
    for text in news:
        regions, _ = find_regions(text)
        assert all(region.kind is RegionKind.MARKS for region in regions)


def test_the_guillemets_of_the_news_pair_up(news: list[str]):
    opened = sum(text.count("«") for text in news)
    paired = left_open = 0
    for text in news:
        regions, diagnostics = find_regions(text)
        paired += sum(text[r.span.start] == "«" and r.closed for r in regions)
        left_open += sum(d.code == "unclosed-mark" for d in diagnostics)
    assert paired + left_open == opened
    assert left_open <= 0.002 * opened


def test_the_direct_speech_of_novels(shared: Path, narratives: ModuleType):
    """A floor under the benchmark: token F1 over all chapters."""
    total = narratives.Counts()
    for path in sorted((shared / "data" / "narrative-fr").glob("*.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        gold = [Span(*bounds) for bounds in record["direct_speech"]]
        text = record["text"]
        total += narratives.compare(text, narratives.from_regions(text), gold)[0]
    if not total.gold:
        pytest.skip("no chapters in the shared data")
    assert 2 * total.right / (total.predicted + total.gold) >= 0.97
