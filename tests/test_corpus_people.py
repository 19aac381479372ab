"""The people of a corpus written down: every form, the same bytes, and a way back."""

import csv
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from people_cases import joined

from quoteattr import Result, corpus, extract
from quoteattr.cli import main
from quoteattr.corpus import catalogue
from quoteattr.corpus import people as written
from quoteattr.corpus.register import opened
from quoteattr.formats import jsonl
from quoteattr.people import Facts, Rule

ARTICLES = [
    ("a", "2018-01-02", "« La digue tiendra », a déclaré Camille Verdier, maire de Valrive."),
    ("b", "2018-03-04", "Le maire de Valrive, Camille Verdier, a estimé que l'eau baissait."),
    ("c", "2018-03-05", "« Nous avons perdu », a dit Camille Verdier, footballeuse de Brumont."),
    ("d", "2018-03-06", "Selon un témoin, l'eau montait. « Si », a dit Louise Péan, avocate."),
    (
        "e",
        "",
        "L'Union des marins d'Escaule (UME) a annoncé qu'elle ferait grève."
        " Selon la préfecture, il pleut.",
    ),
]


def results() -> Iterator[tuple[str, Result]]:
    return ((name, extract(text)) for name, _, text in ARTICLES)


def known() -> Iterator[tuple[str, Facts]]:
    return ((name, Facts(date, "Le Courrier" if date else "")) for name, date, _ in ARTICLES)


def write(out: Path, **more: object) -> list[dict[str, object]]:
    written.write(results(), out, catalogue=known(), **more)  # type: ignore[arg-type]
    return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


def test_a_person_has_all_that_was_said(tmp_path: Path) -> None:
    records = {str(one["id"]): one for one in write(tmp_path / "p.jsonl")}
    assert list(records) == [
        "camille-verdier",
        "camille-verdier~2",
        "louise-pean",
        "union-des-marins-d-escaule",
    ]
    mayor = records["camille-verdier"]
    assert (mayor["first"], mayor["last"], mayor["articles"]) == ("2018-01-02", "2018-03-04", 2)
    assert mayor["keys"] == ["a#0", "b#0"]
    assert mayor["roles"] == [{"role": "maire de Valrive", "articles": 2}]
    assert [(m["month"], m["attributions"]) for m in mayor["months"]] == [
        ("2018-01", 1),
        ("2018-03", 1),
    ]  # type: ignore[attr-defined]
    assert [one["rule"] for one in mayor["joins"]] == ["first", "name and role"]  # type: ignore[attr-defined]
    assert (records["louise-pean"]["gender"], records["louise-pean"]["sign"]) == ("woman", "role")


def test_the_order_of_the_articles_changes_no_byte(tmp_path: Path) -> None:
    write(tmp_path / "p.jsonl")
    written.write(reversed(list(results())), tmp_path / "q.jsonl", catalogue=known())
    for end in (".jsonl", ".jsonl-joins.csv"):
        assert (tmp_path / f"p{end}").read_bytes() == (tmp_path / f"q{end}").read_bytes()


def test_the_register_joins_as_the_pure_functions_do(tmp_path: Path) -> None:
    found = {(one.sighting.article, one.sighting.speaker): one.person for one in joined(ARTICLES)}
    told = {
        (join["article"], join["speaker"]): record["id"]
        for record in write(tmp_path / "p.jsonl")
        for join in record["joins"]  # type: ignore[attr-defined]
    }
    assert told == found


def test_joins_are_listed_and_taken_back(tmp_path: Path) -> None:
    write(tmp_path / "p.jsonl")
    listed = (tmp_path / "p.jsonl-joins.csv").read_text(encoding="utf-8").splitlines()
    rows = list(csv.DictReader(listed))
    assert [(row["article"], row["rule"], row["evidence"]) for row in rows] == [
        ("b", "name and role", "maire de Valrive")
    ]
    undo = list(written.undone(listed))
    again = write(tmp_path / "q.jsonl", undo=undo)
    assert [one["articles"] for one in again if one["name"] == "Camille Verdier"] == [1, 1, 1]
    assert Rule.UNDONE in [join["rule"] for one in again for join in one["joins"]]  # type: ignore[attr-defined]


def test_parquet_holds_the_lines(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    lines = write(tmp_path / "p.jsonl")
    written.write(results(), tmp_path / "p.parquet", catalogue=known())
    assert parquet.read_table(tmp_path / "p.parquet").to_pylist() == lines


def test_sqlite_holds_every_attribution(tmp_path: Path) -> None:
    for name in ("p.sqlite", "q.db"):
        written.write(results(), tmp_path / name, catalogue=known())
    assert (tmp_path / "p.sqlite").read_bytes() == (tmp_path / "q.db").read_bytes()
    database = sqlite3.connect(tmp_path / "p.sqlite")
    ask = database.execute
    named = ask("SELECT key, content FROM attributions WHERE person = 'camille-verdier'").fetchall()
    assert named == [("a#0", "La digue tiendra"), ("b#0", "l'eau baissait")]
    assert ask("SELECT naming, count(*) FROM attributions GROUP BY 1 ORDER BY 1").fetchall() == [
        ("anonymous", 1),
        ("described", 1),
        ("named", 5),
    ]
    assert ask(
        "SELECT month, attributions FROM months WHERE person = 'camille-verdier'"
    ).fetchall() == [
        ("2018-01", 1),
        ("2018-03", 1),
    ]
    tables = {name for (name,) in ask("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables == {"articles", "attributions", "sightings", "people"}
    database.close()


def test_what_is_there_is_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "p.jsonl"
    out.write_text("mine")
    with pytest.raises(corpus.CorpusError, match="there already"):
        written.write(results(), out)
    with pytest.raises(corpus.CorpusError, match=r"ends in \.jsonl"):
        written.write(results(), tmp_path / "p.csv")
    assert out.read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["p.jsonl"]


def test_halves_of_surrogate_pairs_are_replaced(tmp_path: Path) -> None:
    text = "« \ud800 non », a déclaré Marie Durand."
    with opened(tmp_path / "p.sqlite") as register:
        register.add("\udcff", extract(text))
        register.join()
    database = sqlite3.connect(tmp_path / "p.sqlite")
    assert database.execute("SELECT key, content FROM attributions").fetchall() == [
        ("\ufffd#0", "\ufffd non")
    ]
    database.close()


@pytest.fixture
def found(tmp_path: Path) -> Path:
    path = tmp_path / "found.jsonl"
    path.write_text("".join(jsonl.write(results())), encoding="utf-8")
    return path


def run(*args: str | Path) -> None:
    done = CliRunner().invoke(main, [*map(str, args)])
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_the_command_reads_a_catalogue(tmp_path: Path, found: Path, form: str) -> None:
    rows = [{"n": name, "day": date, "paper": "Le Courrier"} for name, date, _ in ARTICLES]
    path = tmp_path / f"articles.{form}"
    if form == "csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, ["n", "day", "paper"], delimiter=";")
            writer.writeheader()
            writer.writerows(rows)
    elif form == "jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    else:
        pa = pytest.importorskip("pyarrow")
        pytest.importorskip("pyarrow.parquet").write_table(pa.Table.from_pylist(rows), path)
    columns = ("--id", "n", "--date", "day", "--outlet", "paper")
    run("people", found, "--out", tmp_path / "p.jsonl", "--articles", path, *columns)
    records = [json.loads(line) for line in (tmp_path / "p.jsonl").read_text().splitlines()]
    assert records[0]["months"] == [
        {"month": "2018-01", "attributions": 1, "words": 3},
        {"month": "2018-03", "attributions": 1, "words": 3},
    ]


def test_the_command_asks_the_authority_file(tmp_path: Path, found: Path) -> None:
    authority = tmp_path / "authority.csv"
    authority.write_text("name,role,identifier\nCamille Verdier,maire de Valrive,Q1\n")
    run("people", found, "--out", tmp_path / "p.jsonl", "--authority", authority)
    records = {
        one["id"]: one for one in map(json.loads, (tmp_path / "p.jsonl").read_text().splitlines())
    }
    assert (records["Q1"]["articles"], records["Q1"]["identifier"]) == (2, "Q1")
    assert records["camille-verdier"]["articles"] == 1


def test_results_in_parquet_are_read_back(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    out = tmp_path / "found.parquet"
    corpus.process(((name, text) for name, _, text in ARTICLES), out, workers=1)
    assert list(catalogue.results(str(out))) == list(results())


def test_a_column_that_is_not_there_is_named(tmp_path: Path, found: Path) -> None:
    path = tmp_path / "articles.csv"
    path.write_text("n\na\n")
    done = CliRunner().invoke(
        main, ["people", str(found), "--out", str(tmp_path / "p.jsonl"), "--articles", str(path)]
    )
    assert done.exit_code == 1
    assert done.stderr == f"Error: {path}: no column 'date' nor 'outlet'\n"


@pytest.mark.skipif(os.name != "posix", reason="no signal that cannot be caught")
def test_a_killed_run_given_again_writes_the_same_bytes(tmp_path: Path, found: Path) -> None:
    many = tmp_path / "many.jsonl"
    lines = found.read_text(encoding="utf-8").splitlines()
    with many.open("w", encoding="utf-8") as file:
        for number in range(200):
            for line in lines:
                document = json.loads(line)
                file.write(json.dumps(document | {"name": f"{number}{document['name']}"}) + "\n")
    out = tmp_path / "p.jsonl"
    command = [sys.executable, "-m", "quoteattr", "people", many, "--out", out]
    killed = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    out.unlink(missing_ok=True)
    subprocess.run(command, check=True, capture_output=True)
    run("people", many, "--out", tmp_path / "q.jsonl")
    assert out.read_bytes() == (tmp_path / "q.jsonl").read_bytes()


PAGE = """<!doctype html><html lang="fr"><head><title>La digue</title>
<meta property="og:site_name" content="Le Courrier">
<meta property="article:published_time" content="2018-01-09T08:00:00+01:00"></head>
<body><article><h1>La digue</h1>
<p>« La digue tiendra », a déclaré Camille Verdier, maire de Valrive, devant les habitants.</p>
<p>Elle a estimé que l'eau baissait depuis la veille, et que tout irait bien dans la ville.</p>
</article></body></html>"""


def test_pages_tell_their_date_and_site(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    pages, out = tmp_path / "pages", tmp_path / "figures"
    pages.mkdir()
    (pages / "digue.html").write_text(PAGE, encoding="utf-8")
    (pages / "empty.html").write_text("")
    run("corpus", pages, "--out", tmp_path / "found.jsonl", "--workers", "1")
    run("report", tmp_path / "found.jsonl", "--articles", pages, "--csv", out)
    assert (out / "months.csv").read_text().splitlines()[1].startswith("2018-01,1,2,")
    assert (out / "outlets.csv").read_text().splitlines()[1].startswith("Le Courrier,1,2,")
