"""The tagger on the official test files of two treebanks, which its training never sees.

The figures are floors a little below those of ``benchmarks/tagger.py``.
"""

import hashlib
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from quoteattr import engines
from quoteattr.engines.tokenizer import token_spans

FLOORS = {"Sequoia/fr_sequoia": 0.965, "GSD/fr_gsd": 0.955}
TOKENIZED = 0.99


def surface_rows(lines: list[str]) -> list[tuple[str, str]]:
    """The surface words of a sentence with the tag of their first part."""
    rows = [line.split("\t") for line in lines if line[0] != "#"]
    tags = {row[0]: row[3] for row in rows}
    words, covered = [], 0
    for row in rows:
        first, _, last = row[0].partition("-")
        if last or int(first) > covered:
            words.append((row[1], tags[first]))
            covered = int(last or first)
    return words


def sentences(path: Path) -> list[tuple[str, list[tuple[str, str]]]]:
    blocks = path.read_text("utf-8").strip().split("\n\n")
    return [
        (
            next(line[9:] for line in block.splitlines() if line.startswith("# text = ")),
            surface_rows(block.splitlines()),
        )
        for block in blocks
    ]


@pytest.mark.parametrize("name", FLOORS)
def test_tags(shared: Path, name: str) -> None:
    engine = engines.load("embedded")
    right = total = known = 0
    for text, words in sentences(shared / "data" / "ud" / f"UD_French-{name}-ud-test.conllu"):
        found = {(t.start, t.end): t.pos for t in engine.analyze(text).tokens}
        reached = 0
        for word, tag in words:
            start = text.index(word, reached)
            reached = start + len(word)
            total += 1
            known += (start, reached) in found
            right += found.get((start, reached)) == tag
    assert known / total > TOKENIZED
    assert right / total > FLOORS[name]


def test_an_elided_word_is_a_token_of_its_own_in_the_treebanks_too(shared: Path) -> None:
    name = "UD_French-Sequoia/fr_sequoia-ud-test.conllu"
    elided = [
        (text, word)
        for text, words in sentences(shared / "data" / "ud" / name)
        for word, _ in words
        if word.lower() in ("l'", "d'", "qu'", "n'")
    ]
    assert len(elided) > 100
    for text, word in elided:
        assert word in [text[start:end] for start, end in token_spans(text)]


def test_the_model_is_the_one_that_the_sources_describe() -> None:
    folder = files("quoteattr") / "data" / "fr"
    sources = tomllib.loads((folder / "SOURCES.toml").read_text("utf-8"))
    digest = hashlib.sha256((folder / "tagger.txt").read_bytes()).hexdigest()
    assert sources["tagger"]["sha256"] == digest
