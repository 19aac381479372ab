"""Whoever passes the package on is told which of its files have a licence of their own."""

import re
import tomllib
from pathlib import Path

import pytest

DATA = "quoteattr/data/fr"
# What SOURCES.toml calls each licence, and what SPDX calls it; CC0 asks nothing.
SPDX = {
    "MIT": "MIT",
    "LGPL-LR": "LGPLLR",
    "CC BY-SA 4.0": "CC-BY-SA-4.0",
    "CC BY-SA 4.0 and 3.0": "CC-BY-SA-4.0 CC-BY-SA-3.0",
    "CC BY 2.5": "CC-BY-2.5",
    "CC BY 4.0": "CC-BY-4.0",
    "CC0": "",
}


def derived(root: Path) -> dict[str, str]:
    """The tables and models whose licence is not that of the code."""
    tables = tomllib.loads((root / DATA / "SOURCES.toml").read_text(encoding="utf-8"))
    return {name: told["licence"] for name, told in tables.items() if told["licence"] != "MIT"}


@pytest.mark.parametrize("page", ["LICENSE", "README.md"])
def test_tables_with_a_licence_of_their_own_are_named(root: Path, page: str) -> None:
    told = (root / page).read_text(encoding="utf-8")
    found = derived(root)
    assert "tagger" in found
    for name, licence in found.items():
        (file,) = (root / DATA).glob(f"{name}*")
        assert file.name in told
        assert licence.split(" (")[0] in told
    assert "SOURCES.toml" in told


def test_the_package_says_all_its_licences(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    tables = tomllib.loads((root / DATA / "SOURCES.toml").read_text(encoding="utf-8"))
    told = ", ".join(re.sub(r" \([^)]*\)", "", table["licence"]) for table in tables.values())
    needed = {name for licence in told.split(", ") for name in SPDX[licence].split()}
    assert set(project["license"].split(" AND ")) == needed
    assert all((root / file).is_file() for file in project["license-files"])
