"""Corpora in tables of CSV: separators, heads, encodings, cells too long."""

import csv
from pathlib import Path

import pytest
from corpora import TEXT

from quoteattr import corpus
from quoteattr.corpus import tables


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "in.csv"
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerows([["url", "corps", "x"], ["u1", f"Un,\n« deux ; »\t{TEXT}", "0"]])
        writer.writerows([["u2"], [], ["", "Trois"], ["u4", "Quatre\0", "0", ""]])
    with open(path, "ab") as file:
        file.write(delimiter.encode().join([b"u5", b"caf\xe9\r\nu6", b"Six"]))
    records = list(corpus.read([path], text="corps", id="url"))
    assert [(record.name, record.text) for record in records] == [
        ("u1", f"Un,\n« deux ; »\t{TEXT}"),
        ("u2", None),
        (f"{path}:3", None),
        ("u4", "Quatre\0"),
        (f"{path}:5", None),
        ("u6", "Six"),
    ]
    assert records[4].error == "not utf-8"


def test_a_row_of_csv_that_is_longer_than_its_head_is_not_cut(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("id,text\na,Un\nb,Le maire, ému, a parlé.\nc,Trois,,\n", encoding="utf-8")
    records = list(corpus.read([path], id="id"))
    assert [(record.name, record.text) for record in records] == [
        ("a", "Un"),
        (f"{path}:2", None),
        ("c", "Trois"),
    ]
    assert records[1].error.startswith("4 cells under a head of 2")


@pytest.mark.parametrize("head", ["text,text", "id,text,id"])
def test_two_columns_of_one_name_are_refused(tmp_path: Path, head: str) -> None:
    path = tmp_path / "in.csv"
    path.write_text(f"{head}\na,b,c\n", encoding="utf-8")
    with pytest.raises(corpus.CorpusError, match=r"in\.csv: more than one column '(text|id)'"):
        list(corpus.read([path], id=head.split(",", maxsplit=1)[0]))


def test_a_byte_order_mark_of_another_encoding_is_said(tmp_path: Path) -> None:
    table, text = tmp_path / "in.csv", tmp_path / "in.txt"
    table.write_bytes(f"id,text\na,{TEXT[:5]}\n".encode("utf-16"))
    text.write_bytes(TEXT.encode("utf-16"))
    (record,) = corpus.read([text])
    assert record.error == (
        "not utf-8: it begins with the byte order mark of utf-16 (try --encoding utf-16)"
    )
    with pytest.raises(corpus.CorpusError, match=r"in\.csv: not utf-8: .*--encoding utf-16"):
        list(corpus.read([table]))
    read = corpus.read([table, text], encoding="utf-16", id="id")
    assert [record.text for record in read] == [TEXT[:5], TEXT]


def test_long_cells_of_csv_are_read(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text(f'text\n"{"a " * 200_000}"\n')
    assert [len(record.text or "") for record in corpus.read([path])] == [400_000]


def test_a_cell_of_csv_that_is_too_long_spoils_its_row_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether it is long by itself or its quotation mark never closes: what is behind is read."""
    monkeypatch.setattr(tables, "LONGEST", 40)
    path = tmp_path / "in.csv"
    rows = ["a,Un", f"b,{'x' * 41}", f'c,"{"x" * 41}",', "d,Deux", '"e,Trois', "f" * 41, "g,Quatre"]
    path.write_text("\n".join(["id,text", *rows]))
    limit = csv.field_size_limit(40)
    try:
        records = list(corpus.read([path], id="id"))
    finally:
        csv.field_size_limit(limit)
    assert [(record.name, record.text) for record in records] == [
        ("a", "Un"),
        (f"{path}:2", None),
        (f"{path}:3", None),
        ("d", "Deux"),
        (f"{path}:5", None),
        ("g", "Quatre"),
    ]
    assert records[4].error.endswith("(40): does a quotation mark never close?")
    assert sum(record.size for record in records) == path.stat().st_size
