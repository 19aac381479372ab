"""The documentation prints what it says."""

from pathlib import Path

import pytest
from snippets import failures
from tables_in_docs import TABLES

DOCS = Path(__file__).resolve().parent.parent / "docs"


@pytest.mark.parametrize(
    "name", ["index.md", "formats.md", "measures.md", "stance.md", "claims.md"]
)
def test_the_python_of_a_page_prints_what_it_says(name: str) -> None:
    told, tries = failures(DOCS / name)
    assert "".join(told) == ""
    assert tries >= 3


@pytest.mark.parametrize("name", TABLES)
def test_a_table_of_the_documentation_is_that_of_the_code(name: str) -> None:
    pages = "\n".join(page.read_text(encoding="utf-8") for page in DOCS.glob("*.md"))
    assert TABLES[name] in pages


def test_every_page_is_in_the_table_of_contents() -> None:
    listed = (DOCS.parent / "mkdocs.yml").read_text(encoding="utf-8")
    assert [page.name for page in DOCS.glob("*.md") if page.name not in listed] == []
