"""The documentation prints what it says."""

import importlib.util
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from snippets import failures
from tables_in_docs import TABLES, TOLD

from quoteattr.constructions import TABLE

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGES = sorted(page for page in DOCS.glob("*.md") if ">>>" in page.read_text(encoding="utf-8"))
SVG = "{http://www.w3.org/2000/svg}"


def _made() -> ModuleType:
    """The module that makes pages, which is no part of a package."""
    spec = importlib.util.spec_from_file_location("made", DOCS / "made.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


made = _made()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_python_of_a_page_prints_what_it_says(page: Path) -> None:
    told, tries = failures(page)
    assert "".join(told) == ""
    assert tries >= 3


def test_there_are_pages_with_python() -> None:
    assert {"tutorial.md", "formats.md", "recipes.md", "engines.md"} <= {p.name for p in PAGES}


def test_the_page_of_constructions_shows_all_of_them() -> None:
    page = made.coverage({TABLE[0].name: (10, 9, 8)})
    for row in TABLE:
        assert f"\n## {row.name}\n" in page
        assert row.says[1:] in page
    assert "Measured: 10 found, 90% right, 80% with their speaker." in page
    assert page.count("\n- not: ") == len(TABLE)
    assert "« [Nous partirons demain] », &lt;a déclaré&gt; {Marie Durand}." in page


def test_a_page_that_is_built_without_the_articles_has_no_figures() -> None:
    assert made.coverage({}).count("\nMeasured: none found") == len(TABLE)


def test_what_a_construction_is_worth_is_counted(dev: Path) -> None:
    worth = made.measured(dev)
    assert worth["incise"][0] > 20
    assert all(found >= right >= both for found, right, both in worth.values())


def test_the_page_of_tables_names_every_licence() -> None:
    page = made.tables()
    files = [path.name for path in (made.ROOT / "quoteattr" / "data" / "fr").glob("*.t*")]
    tables = [name for name in files if not name.startswith(("SOURCES", "LGPL"))]
    assert [name for name in tables if f"`{name}`" not in page] == []
    assert page.count("- licence: ") == page.count("\n## ")


def test_the_page_of_marks_shows_all_of_them() -> None:
    assert made.marks().count("\n| ") >= len(made.SIGNS)


def test_the_picture_of_the_stages_shows_each_above_what_it_uses() -> None:
    root = ElementTree.fromstring(made.stages())
    boxes = {g[2].text: float(g[1].get("y", 0)) for g in root.iter(f"{SVG}g")}
    assert set(boxes) == set(made.STAGES)
    assert boxes["extractor"] < boxes["constructions"] < boxes["grammar"] < boxes["model"]
    assert all(made.duty(name) for name in made.STAGES)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_of_the_documentation_is_that_of_the_code(name: str) -> None:
    pages = "\n".join(page.read_text(encoding="utf-8") for page in DOCS.glob("*.md"))
    assert TABLES[name] in pages


@pytest.mark.parametrize("name", TOLD)
def test_a_page_has_a_row_for_each_value(name: str) -> None:
    page = (DOCS / f"{name}.md").read_text(encoding="utf-8")
    assert [value for value in TOLD[name] if f"| `{value}` | " not in page] == []


def test_every_page_is_in_the_table_of_contents() -> None:
    listed = (DOCS.parent / "mkdocs.yml").read_text(encoding="utf-8")
    assert [page.name for page in DOCS.glob("*.md") if f": {page.name}\n" not in listed] == []
