"""The benchmarks run on any folder of articles, and print what they promise."""

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve

import quoteattr
from quoteattr.formats import gold

TEXT = "« Nous partirons demain », a déclaré Marie Durand. Selon elle, il fera beau.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_bytes(TEXT.encode())
    (tmp_path / "a.json").write_text(gold.dumps(quoteattr.extract(TEXT)), encoding="utf-8")
    return tmp_path


def run(root: Path, name: str, *args: str | Path, at: Path | None = None) -> str:
    """What a benchmark prints; `at` is a folder whose modules hide those that are installed."""
    command = [sys.executable, "-X", "utf8", root / "benchmarks" / name, *args]
    env = os.environ | ({"PYTHONPATH": str(at)} if at else {})
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=env, check=False)
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout


def test_quality_scores_what_agrees_with_itself_as_perfect(root: Path, folder: Path) -> None:
    lines = run(root, "quality.py", folder, "--intervals").splitlines()
    assert "joint          1.000  1.000  1.000   2 / 2 / 2" in lines
    assert "joint         F1 in [1.000, 1.000] (95 %, articles drawn 1000 times)" in lines
    first = quoteattr.extract(TEXT).attributions[0].evidence
    assert first is not None
    assert any(line.split() == [first.construction, "1", "1.000", "1.000"] for line in lines)


def test_quality_goes_on_without_an_engine_that_is_missing(
    root: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    shadow = tmp_path_factory.mktemp("shadow")
    (shadow / "spacy.py").write_text("raise ImportError")
    printed = run(
        root, "quality.py", folder, "--engine", "spacy", "--engine", "embedded", at=shadow
    )
    assert "== spacy: the engine 'spacy' needs a package" in printed
    assert "== embedded\n" in printed


def test_engines_that_are_one_do_not_differ(root: Path, folder: Path) -> None:
    lines = run(root, "differences.py", folder, "embedded", "embedded").splitlines()
    assert [line.split() for line in lines[1:]] == [
        [row, both, "0", "0", "0"]
        for row, both in (("content", "2"), ("source", "2"), ("speaker", "2"), ("false", "0"))
    ]


def test_what_one_reading_has_alone_is_told(root: Path, folder: Path) -> None:
    compare = runpy.run_path(str(root / "benchmarks" / "differences.py"))["compare"]
    result = quoteattr.extract(TEXT)
    wanted = gold.Gold(evolve(result, attributions=result.attributions[:1]))
    found = list(compare("a", wanted, result, evolve(result, attributions=())))
    assert [(row, column) for row, column, _ in found] == [
        (row, "first") for row in ("content", "source", "speaker", "false")
    ]
    assert [told.words for _, _, told in found if told] == ["Nous partirons demain"] * 3 + [
        "il fera beau"
    ]


def test_speed_measures_each_stage_and_the_growth(root: Path, folder: Path) -> None:
    short = ("--rounds", "1", "--longest", "2000", "--hostile", "400", "--large", "500")
    printed = run(root, "speed.py", folder, *short)
    for words in (
        "cold start: import ",
        "regions of quotation",
        "analysis",
        "all",
        "growth: time ~ length ^",
        "MB for",
        "peer: ",
        "hostile texts of 400 characters",
        "articles in one string",
    ):
        assert words in printed


def test_corpus_compares_a_killed_run_with_another(root: Path, folder: Path) -> None:
    printed = run(root, "corpus.py", folder, "--records", "30")
    for words in ("30 articles", "undisturbed: ", "peak memory of a process", "identical: "):
        assert words in printed
