"""Law: what a program writes as JSON Lines, CSV or Parquet is read back to the letter."""

import csv
import gzip
import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteattr import corpus

any_text = st.text(st.characters(exclude_categories=()), max_size=30)
utf8_text = st.text(st.characters(codec="utf-8"), max_size=30)


def tables(texts: st.SearchStrategy[str]) -> st.SearchStrategy[list[tuple[str, str]]]:
    """Rows of a name, which is not empty, and a text."""
    return st.lists(st.tuples(texts.filter(bool), texts), max_size=8)


def read_back(suffix: str, write: Callable[[Path], object]) -> list[tuple[str, str | None]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"in{suffix}"
        write(path)
        records = list(corpus.read([path], text="t\n", id='n";'))
        assert sum(record.size for record in records) <= path.stat().st_size
        return [(record.name, record.text) for record in records]


@given(tables(any_text), st.booleans())
def test_json_lines(rows: list[tuple[str, str]], ascii_only: bool) -> None:
    lines = [json.dumps({'n";': name, "t\n": text}, ensure_ascii=ascii_only) for name, text in rows]
    data = "\n".join(lines).encode("utf-8", "backslashreplace")
    assert read_back(".jsonl", lambda path: path.write_bytes(data)) == rows
    assert read_back(".jsonl.gz", lambda path: path.write_bytes(gzip.compress(data))) == rows


@given(tables(utf8_text), st.sampled_from([",", ";", "\t"]), st.sampled_from(["\r\n", "\n"]))
def test_csv(rows: list[tuple[str, str]], delimiter: str, line_end: str) -> None:
    def write(path: Path) -> None:
        with open(path, "w", encoding="utf-8", newline="") as file:
            # All in quotes: by itself the writer leaves a carriage return bare, which ends a row.
            writer = csv.writer(
                file, delimiter=delimiter, lineterminator=line_end, quoting=csv.QUOTE_ALL
            )
            writer.writerow(['n";', "t\n", "more"])
            writer.writerows([name, text, "1"] for name, text in rows)

    assert read_back(".csv", write) == rows


@given(tables(utf8_text))
def test_parquet(rows: list[tuple[str, str]]) -> None:
    arrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet")

    def write(path: Path) -> None:
        columns = {'n";': [name for name, _ in rows], "t\n": [text for _, text in rows]}
        parquet.write_table(
            arrow.table(columns, arrow.schema(dict.fromkeys(columns, "string"))), path
        )

    assert read_back(".parquet", write) == rows
