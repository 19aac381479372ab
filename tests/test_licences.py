"""Whoever passes the package on is told which of its files have a licence of their own."""

import tomllib
from pathlib import Path

import pytest

DATA = "quoteattr/data/fr"


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
