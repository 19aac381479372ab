"""What the README shows is what happens."""

import re
from pathlib import Path

import pytest
from snippets import blocks, failures

from quoteattr import extract
from quoteattr.cli import main
from quoteattr.cli.score import names, read_annotated
from quoteattr.score import Report, score_one


def test_the_python_of_the_readme_prints_what_it_says(root: Path) -> None:
    told, tries = failures(root / "README.md")
    assert "".join(told) == ""
    assert tries >= 5


def test_the_two_commands_are_those_that_the_checks_run(root: Path) -> None:
    commands = blocks(root / "README.md", "sh")[:2]
    lines = (root / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [command.strip() in lines for command in commands] == [True, True]
    assert commands[1].rstrip().endswith("pytest")
    assert lines[-1] == commands[1].strip(), "the tests are run last"


def test_the_first_command_names_files_that_are_there(root: Path) -> None:
    last = blocks(root / "README.md", "sh")[0].split()[-1]
    assert (root / last).is_file()


def test_the_picture_of_the_readme_is_there_and_light(root: Path) -> None:
    page = (root / "README.md").read_text(encoding="utf-8")
    (name,) = re.findall(r"!\[[^\]]{20,}\]\(([^)]+)\)", page)
    picture = (root / name).read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) < 200_000


def test_what_the_readme_names_is_there(root: Path) -> None:
    page = (root / "README.md").read_text(encoding="utf-8")
    names = re.findall(r"\]\((?!https?:)([^)#]+)\)", page)
    assert len(names) > 5
    assert [name for name in names if not (root / name).exists()] == []


def test_the_commands_of_the_readme_are_those_of_the_program(root: Path) -> None:
    (shown, *_) = blocks(root / "README.md", "text")
    named = set(re.findall(r"^quoteattr ([a-z]+)(?= [A-Z])", shown, re.MULTILINE))
    assert named == set(main.commands) - {"extract"}


def test_the_figures_of_the_readme_are_what_is_measured(root: Path, dev: Path) -> None:
    """To a hundredth: a change that moves a figure further has to say so."""
    articles = [read_annotated(dev / f"{name}.json", dev) for name in names(dev)]
    report = sum(
        (score_one(gold.result, extract(gold.result.text), gold.optional) for gold in articles),
        Report(),
    )
    page = (root / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| content.*\| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$", page, re.MULTILINE)
    measured = [report.half, report.exact, report.joint]
    assert len(rows) == len(measured)
    for row, counts in zip(rows, measured, strict=True):
        figures = (counts.precision, counts.recall, counts.f1)
        assert [float(cell) for cell in row] == pytest.approx(figures, abs=0.01)
    assert f"{report.articles} development articles" in page
    assert f"{report.half.gold} attributions" in page
