"""Parquet: read as any other source, and written so that nothing is lost."""

import json
from pathlib import Path
from typing import Any

import pytest
from corpora import articles, with_bad_ones
from hypothesis import given
from strategies import results

import quoteattr
from quoteattr import corpus
from quoteattr.formats import json as native

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
arrow = pytest.importorskip("quoteattr.corpus.arrow")
pq = pytest.importorskip("pyarrow.parquet")


def rows(path: Path) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = pq.ParquetFile(path).read().to_pylist()
    return read


@given(results())
def test_a_row_is_the_document_of_its_result(result: quoteattr.Result) -> None:
    try:
        result.text.encode()
    except UnicodeEncodeError:
        with pytest.raises(ValueError, match="surrogate"):
            arrow.one("a", result)
        return
    table = pa.Table.from_pylist([arrow.one("a", result)], arrow.schema())
    (row,) = table.to_pylist()
    assert row.pop("name") == "a"
    assert native.named({"format": native.FORMAT} | row) == ("", result)


@pytest.mark.parametrize("workers", [1, 2])
def test_lines_and_rows_hold_the_same(tmp_path: Path, workers: int) -> None:
    lines, table = tmp_path / "found.jsonl", tmp_path / "year=2018" / "found.parquet"
    table.parent.mkdir()
    for out in (lines, table):
        corpus.process(with_bad_ones(30), out, workers=workers, batch=4)
    written = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert rows(table) == [
        {key: value for key, value in document.items() if key != "format"} for document in written
    ]
    assert pq.ParquetFile(table).schema_arrow == arrow.schema()


def test_bytes_do_not_depend_on_the_number_of_workers(tmp_path: Path) -> None:
    for workers in (1, 3):
        corpus.process(articles(30), tmp_path / f"{workers}.parquet", workers=workers, batch=4)
    assert len({(tmp_path / f"{workers}.parquet").read_bytes() for workers in (1, 3)}) == 1


def test_rows_are_grouped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "_GROUP", 10)
    corpus.process(articles(33), tmp_path / "found.parquet", workers=1, batch=4)
    assert pq.ParquetFile(tmp_path / "found.parquet").num_row_groups == 3


def test_an_empty_corpus_gives_an_empty_table(tmp_path: Path) -> None:
    corpus.process([], tmp_path / "found.parquet", workers=1)
    assert rows(tmp_path / "found.parquet") == []


def test_what_parquet_cannot_hold_is_a_bad_record(tmp_path: Path) -> None:
    out = tmp_path / "found.parquet"
    corpus.process([("a", "« \ud800 »"), ("b", "Oui.")], out, workers=1)
    assert [row["name"] for row in rows(out)] == ["b"]
    error = json.loads((tmp_path / "found.parquet-errors.jsonl").read_text())
    assert error["id"] == "a"
    assert "surrogate" in error["error"]


def test_columns_of_parquet_are_read(tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    columns = {
        "url": pa.array([1, 2, None, 4]),
        "corps": pa.array(["Un", None, "Trois", "Quatre"]).dictionary_encode(),
        "other": pa.array([0.0] * 4),
    }
    pq.write_table(pa.table(columns), path)
    records = list(corpus.read([path], text="corps", id="url"))
    assert [(record.name, record.text) for record in records] == [
        ("1", "Un"),
        ("2", None),
        (f"{path}:3", None),
        ("4", "Quatre"),
    ]
    assert [record.name for record in corpus.read([path], text="corps")][3] == f"{path}:4"


def test_a_cell_that_is_no_utf8_spoils_its_row_alone(tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    buffers = pa.array([b"Un", b"caf\xe9", b"Trois"]).buffers()
    pq.write_table(pa.table({"text": pa.Array.from_buffers(pa.string(), 3, buffers)}), path)
    assert [record.text for record in corpus.read([path])] == ["Un", None, "Trois"]


@pytest.mark.parametrize("data", [b"", b"no parquet", b"PAR1" + b"\0" * 50 + b"PAR1"])
def test_a_file_that_is_no_parquet_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "in.parquet"
    path.write_bytes(data)
    with pytest.raises(corpus.CorpusError, match=r"in\.parquet"):
        list(corpus.read([path]))


def test_a_column_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    pq.write_table(pa.table({"a": ["x"]}), path)
    with pytest.raises(corpus.CorpusError, match="no column 'text'; there are: 'a'"):
        list(corpus.read([path]))


def test_whole_numbers_that_come_as_floats_are_ids(tmp_path: Path) -> None:
    """As they do where the column has an empty cell."""
    path = tmp_path / "in.parquet"
    ids = [1.0, None, 2.5, float("nan"), 2.0**53 - 1]
    pq.write_table(pa.table({"id": ids, "text": ["Oui."] * 5}), path)
    records = list(corpus.read([path], id="id"))
    assert [record.name for record in records] == [
        "1",
        f"{path}:2",
        f"{path}:3",
        f"{path}:4",
        "9007199254740991",
    ]
    assert [record.text is None for record in records] == [False, True, True, True, False]


def test_two_columns_of_one_name_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    columns = [pa.array(["Oui."]), pa.array(["Non."])]
    pq.write_table(pa.Table.from_arrays(columns, names=["text", "text"]), path)
    with pytest.raises(corpus.CorpusError, match="more than one column 'text'"):
        list(corpus.read([path]))
