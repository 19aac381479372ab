"""The tables of the speakers: well formed, and of the words that their columns promise."""

import re
import unicodedata

import pytest

from quoteattr import tables
from quoteattr.errors import DataTableError
from quoteattr.nouns import NOUNS, fold, plural

COLUMNS = {
    "titles": {"gender": "m f e", "number": "s p"},
    "roles": {"sort": "office trade relation"},
    "groups": {"gender": "m f e", "sort": "people service nation source press"},
    "bodies": {"gender": "m f", "sort": "body authority staff medium"},
    "documents": {"gender": "m f", "sort": "work data"},
    "first_names": {"gender": "m f e"},
    "demonyms": {"gender": "m f", "number": "s p"},
    "seats": {"gender": "m f", "number": "s p", "sort": "palace state capital place union"},
    "media": {"sort": "press agency channel"},
}


@pytest.mark.parametrize("name", COLUMNS)
def test_each_cell_is_one_of_its_column(name: str) -> None:
    rows = tables.rows(name)
    assert rows
    for row in rows:
        for column, values in COLUMNS[name].items():
            assert row[column] in values.split(), (name, row)
        for cell in row.values():
            assert cell == cell.strip() == unicodedata.normalize("NFC", cell)


@pytest.mark.parametrize("name", ["titles", "roles", "groups", "bodies", "documents"])
def test_the_tables_of_common_nouns_are_in_small_letters(name: str) -> None:
    assert [row for row in tables.rows(name) for cell in row.values() if cell != fold(cell)] == []


def test_a_role_has_a_form_and_a_lemma_that_is_one_of_them() -> None:
    for row in tables.rows("roles"):
        forms = {row["masculine"], row["feminine"]} - {"-"}
        assert row["lemma"] in forms


def test_first_names_begin_with_a_capital() -> None:
    assert all(re.match(r"[^\W\d_]", row["name"]) for row in tables.rows("first_names"))
    assert all(row["name"][0].isupper() for row in tables.rows("first_names"))


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "no header"),
        ("a\tb\nx", "line 2: 1 cells, not 2"),
        ("a\tb\nx\ty\tz", "line 2: 3 cells, not 2"),
        ("a\tb\nx\ty\nx\tz", "line 3: 'x' stands twice"),
    ],
)
def test_a_malformed_table_is_refused_with_its_place(content: str, complaint: str) -> None:
    with pytest.raises(DataTableError, match=f"words.*{re.escape(complaint)}"):
        tables.parse(content, "words")


def test_a_missing_table_is_a_defect_of_the_package() -> None:
    with pytest.raises(DataTableError, match="nowhere"):
        tables.rows("nowhere")


def test_plurals() -> None:
    forms = {
        "général": "généraux",
        "élu": "élus",
        "avis": "avis",
        "aveu": "aveux",
        "tableau": "tableaux",
    }
    assert {word: plural(word) for word in forms} == forms


def test_both_genders_and_numbers_of_a_role_are_known() -> None:
    assert [NOUNS[form].gender for form in ("directeur", "directrice")] == ["m", "f"]
    assert [NOUNS[form].number for form in ("directeurs", "directrices")] == ["p", "p"]
