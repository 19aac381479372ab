"""`quoteattr score`: what it reads, what it prints, what it refuses."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import quoteattr
from quoteattr.cli import main
from quoteattr.formats import gold
from quoteattr.formats import json as native

TEXT = "« Nous partirons demain », a déclaré Marie Durand."


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Gold files beside their texts, and a prediction of each in another folder."""
    wanted, found = tmp_path / "gold", tmp_path / "predicted"
    wanted.mkdir()
    found.mkdir()
    result = quoteattr.extract(TEXT)
    for name in ("a", "b"):
        (wanted / f"{name}.txt").write_text(TEXT, encoding="utf-8")
        (wanted / f"{name}.json").write_text(gold.dumps(result), encoding="utf-8")
    (found / "a.json").write_text(native.dumps(result), encoding="utf-8")
    (found / "b.json").write_text(gold.dumps(result), encoding="utf-8")
    return wanted, found


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, ["score", *map(str, args)])


def test_both_forms_are_read(folders: tuple[Path, Path]) -> None:
    done = run(*folders)
    assert done.exit_code == 0, done.output
    assert "exact          1.000  1.000  1.000   2 / 2 / 2" in done.stdout
    assert "2 articles" in done.stdout


def test_the_counts_can_be_had_as_json(folders: tuple[Path, Path]) -> None:
    report = json.loads(run(*folders, "--json").stdout)
    assert report["articles"] == 2
    assert report["exact"] == {"right": 2, "predicted": 2, "gold": 2}


def test_an_article_that_is_missing_counts_as_empty(folders: tuple[Path, Path]) -> None:
    (folders[1] / "b.json").unlink()
    done = run(*folders)
    assert "exact          1.000  0.500  0.667   1 / 1 / 2" in done.stdout
    assert f"not in {folders[1]}: b" in done.stderr


def test_texts_may_lie_elsewhere(folders: tuple[Path, Path], tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    for path in folders[0].glob("*.txt"):
        path.rename(texts / path.name)
    assert run(*folders).exit_code == 1
    assert run(*folders, "--texts", texts).exit_code == 0


def test_a_prediction_about_another_text_is_refused(folders: tuple[Path, Path]) -> None:
    other = native.dumps(quoteattr.extract("Autre chose."))
    (folders[1] / "a.json").write_text(other, encoding="utf-8")
    done = run(*folders)
    assert done.exit_code == 1
    assert "about another text" in done.stderr


def test_a_spoilt_file_is_named_with_the_place(folders: tuple[Path, Path]) -> None:
    path = folders[1] / "a.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"direct"', '"x"'), encoding="utf-8")
    done = run(*folders)
    assert done.exit_code == 1
    assert f"{path}: $.attributions[0].kind: 'x' is not a valid Kind" in done.stderr


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    done = run(tmp_path, tmp_path)
    assert done.exit_code == 1
    assert "no annotated article" in done.stderr
