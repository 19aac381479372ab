"""The notebooks of the examples run from their first cells to their last."""

import json
from pathlib import Path
from typing import Any

import pytest

NAMES = ("tour.ipynb", "people.ipynb")


def read(root: Path, name: str) -> dict[str, Any]:
    raw: dict[str, Any] = json.loads((root / "examples" / name).read_text("utf-8"))
    return raw


@pytest.fixture(scope="module")
def notebook(root: Path) -> dict[str, Any]:
    return read(root, "tour.ipynb")


def run(root: Path, raw: dict[str, Any]) -> list[Any]:
    """What the cells show."""
    nbclient = pytest.importorskip("nbclient")
    nbformat = pytest.importorskip("nbformat")
    for module in ("ipykernel", "pandas", "matplotlib", "pyarrow"):
        pytest.importorskip(module)
    made = nbformat.reads(json.dumps(raw), as_version=4)
    context = {"metadata": {"path": str(root / "examples")}}
    nbclient.NotebookClient(made, timeout=300, resources=context).execute()
    shown = [output for cell in made.cells for output in cell.get("outputs", [])]
    assert [output for output in shown if output["output_type"] == "error"] == []
    return shown


def _code(notebook: dict[str, Any]) -> list[str]:
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    return ["".join(cell["source"]) for cell in cells]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_was_printed_is_kept(root: Path, name: str) -> None:
    notebook = read(root, name)
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in cells)


@pytest.mark.filterwarnings("default")  # those of the kernel's own making
def test_every_cell_runs_and_shows_something(notebook: dict[str, Any], root: Path) -> None:
    shown = run(root, notebook)
    data = [output.get("data", {}) for output in shown]
    assert any("<iframe" in item.get("text/html", "") for item in data), "a result shows itself"
    assert any("<svg" in item.get("image/svg+xml", "") for item in data), "so does a plot"
    assert any("Karim Belhoucine" in str(output) for output in shown)


@pytest.mark.filterwarnings("default")  # those of the kernel's own making
def test_the_people_of_the_papers_are_drawn(root: Path) -> None:
    shown = run(root, read(root, "people.ipynb"))
    pictures = [o for o in shown if "<svg" in o.get("data", {}).get("image/svg+xml", "")]
    assert len(pictures) == 3
    assert any("Hélène Marchandier" in str(output) for output in shown)


def test_the_cells_that_need_no_more_than_the_library_run_without_it(
    notebook: dict[str, Any], root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root / "examples")
    names: dict[str, Any] = {}
    for code in _code(notebook):
        if "frames" in code or "table" in code or "plots" in code or "found" in code:
            continue
        exec(compile(code, "tour.ipynb", "exec"), names)
    assert len(names["results"]) == 4
    assert "Karim Belhoucine" in {s.name for s in names["result"].speakers}
