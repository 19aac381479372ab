"""Each example runs on the invented articles and finds what a reader would."""

import csv
import subprocess
import sys
from functools import cache
from io import StringIO
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def articles(root: Path) -> Path:
    return root / "examples" / "articles"


def run(root: Path, name: str, *args: Path) -> str:
    command = [sys.executable, "-X", "utf8", root / "examples" / name, *args]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout


printed = cache(run)


def test_first_quotation(root: Path) -> None:
    assert run(root, "first_quotation.py").splitlines() == [
        "Marie Durand | a déclaré | direct | Nous partirons demain",
        "Marie Durand | a ajouté | indirect | il ferait beau",
    ]


def test_fact_checking_queue(root: Path, articles: Path) -> None:
    rows = list(csv.DictReader(StringIO(printed(root, "fact_checking_queue.py", articles))))
    claims = {row["claim"]: row["speaker"] for row in rows}
    assert claims["Les machines sont déjà vendues"] == "Karim Belhoucine"
    assert claims["le prix de l'énergie avait doublé en deux ans"] == "Hélène Marchandier"
    assert "avoir vendu la moindre machine" not in claims, "it was denied"
    assert not any("coup de massue" in claim for claim in claims), "nobody to put it to"
    order = [-int(row["priority"]) for row in rows]
    assert order == sorted(order)
    assert all("checkable" in row["why"].split() for row in rows)


def test_anonymous_sources(root: Path, articles: Path) -> None:
    lines = printed(root, "anonymous_sources.py", articles).splitlines()
    assert len(lines) == 4
    shares = {line.split()[1]: int(line.split("%")[0]) for line in lines}
    assert all(0 < share < 60 for share in shares.values()), shares
    assert any("source proche de l'enquête" in line for line in lines)


def test_compare_sources(root: Path, articles: Path) -> None:
    lines = printed(root, "compare_sources.py", articles / "courrier", articles / "gazette")
    head, *rows = lines.splitlines()
    assert head.split() == ["courrier", "gazette"]
    table = {row[23:]: row[:22].split() for row in rows}
    assert "-" not in table["Hélène Marchandier"], "both papers quote her"
    assert table["Solange Péricourt"][0] == "-"
    assert table["Karim Belhoucine"][1] == "-"


def test_nightly(root: Path, articles: Path, tmp_path: Path) -> None:
    head, counts = run(root, "nightly.py", articles, tmp_path / "out").splitlines()
    assert head.split(",") == ["articles", "attributions", "people"]
    assert counts.split(",")[0] == "4"
    made = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    assert {"found.jsonl", "people.jsonl", "people.jsonl-joins.csv", "figures"} <= set(made)
    assert run(root, "nightly.py", articles, tmp_path / "out").splitlines()[1] == counts
    again = (tmp_path / "out" / "people.jsonl").stat().st_mtime_ns
    assert again == made["people.jsonl"], "what is there is not done again"


def test_duckdb(root: Path) -> None:
    pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    lines = run(root, "with_duckdb.py").splitlines()
    assert len(lines) == 10
    assert any(line.split()[0].isdigit() and "Karim Belhoucine" in line for line in lines)


def test_the_seed_and_its_gold_belong_together(root: Path) -> None:
    from quoteattr.formats import gold

    seed = root / "seeds" / "troupes-nord-coreennes.txt"
    read = gold.loads(seed.with_suffix(".json").read_text(), seed.read_bytes().decode("utf-8"))
    assert len(read.result.attributions) == 18
    assert "Volodymyr Zelensky" in {speaker.name for speaker in read.result.speakers}


@pytest.mark.parametrize(
    ("name", "folders"),
    [
        ("fact_checking_queue.py", ("",)),
        ("anonymous_sources.py", ("",)),
        ("compare_sources.py", ("courrier", "gazette")),
    ],
)
def test_the_invented_articles_are_read_where_no_folder_is_named(
    root: Path, articles: Path, name: str, folders: tuple[str, ...]
) -> None:
    assert run(root, name) == printed(root, name, *(articles / folder for folder in folders))
