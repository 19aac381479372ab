"""The command line: what it prints, what it refuses, and how it ends."""

import csv
import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import quoteattr
from quoteattr.cli import main
from quoteattr.cli.writers import MANY, ONE
from quoteattr.formats import json as native
from quoteattr.formats import jsonl

TEXT = "« Nous partirons demain », a déclaré Marie Durand.\r\nElle a dit qu'il ferait beau.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_bytes(TEXT.encode())
    return path


def run(*args: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None) -> Result:
    return CliRunner(env=env).invoke(main, list(map(str, args)), input=stdin)


def test_a_file_is_the_main_job(article: Path) -> None:
    done = run(article)
    assert done.exit_code == 0, done.output
    assert "Marie Durand" in done.stdout
    assert "Nous partirons demain" in done.stdout
    assert "1:3  a déclaré · direct" in done.stdout
    assert "il ferait beau" in done.stdout


@pytest.mark.parametrize("args", [[], ["-"], ["extract"], ["extract", "-"]])
def test_standard_input_is_read_where_no_file_is_named(args: list[str]) -> None:
    assert "Nous partirons demain" in run(*args, stdin=TEXT.encode()).stdout


def test_a_file_named_like_a_command_is_reached_by_the_long_form(
    article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(article.parent)
    article.rename("score")
    assert "Marie Durand" in run("extract", "score").stdout
    assert run("score").exit_code == 2


def test_options_may_come_first(article: Path) -> None:
    assert run("--format", "json", article).stdout == run(article, "--format", "json").stdout


def test_json_is_the_result(article: Path) -> None:
    done = run(article, "--format", "json")
    assert native.named(json.loads(done.stdout)) == (str(article), quoteattr.extract(TEXT))


def test_lines_hold_many_results(article: Path) -> None:
    done = run(article, article, "--format", "jsonl")
    assert list(jsonl.read(StringIO(done.stdout))) == [(str(article), quoteattr.extract(TEXT))] * 2


def test_csv_has_a_row_an_attribution(article: Path) -> None:
    done = run(article, "--format", "csv")
    rows = list(csv.DictReader(StringIO(done.stdout)))
    assert [row["content"] for row in rows] == ["Nous partirons demain", "il ferait beau"]


def test_annotations_are_one_page(article: Path) -> None:
    page = json.loads(run(article, article, "--format", "annotations").stdout)
    assert page["type"] == "AnnotationPage"
    assert len(page["items"]) == 4


@pytest.mark.parametrize("form", [*ONE, *MANY])
def test_every_format_is_written(article: Path, form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    done = run(article, "--format", form)
    assert done.exit_code == 0, done.output
    words = {"gold": '"direct"', "brat": "Direct 2 23", "inception": "Nous"}
    assert words.get(form, "Nous partirons demain" if form != "bio" else "Nous") in (
        done.stdout_bytes.decode("utf-8", "replace")
    )


def test_marks_stand_in_the_article(article: Path) -> None:
    shown = run(article, "--format", "marked").stdout
    assert "« [A1: Nous partirons demain] », <a déclaré> {Marie Durand}." in shown
    assert "Marie Durand, 2 said, 100% of the words" in shown


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_offsets_count_what_is_asked_for(form: str) -> None:
    text = "😀 « Oui », a dit Marie Durand."
    done = run("--format", form, "--offsets", "utf-16", stdin=text.encode())
    raw = json.loads(done.stdout)
    assert (raw["offsets"], raw["attributions"][0]["content"][0]["start"]) == ("utf-16", 5)
    assert native.loads(done.stdout) == quoteattr.extract(text)


@pytest.mark.parametrize("suffix", ["ann", "tsv", "json"])
def test_annotations_are_converted(article: Path, suffix: str) -> None:
    form = {"ann": "brat", "tsv": "inception", "json": "json"}[suffix]
    written = run(article, "--format", form).stdout
    source = article.with_suffix(f".{suffix}")
    source.write_bytes(written.encode())
    assert run("convert", source).stdout == run(article, "--format", "gold").stdout
    assert run("convert", source, "--to", "brat").stdout == run(article, "--format", "brat").stdout


def test_annotations_of_others_are_counted_on_one_line(article: Path) -> None:
    source = article.with_suffix(".ann")
    lines = [*run(article, "--format", "brat").stdout.splitlines(), "T9\tPerson 0 1\t«", "E1\tX:T9"]
    source.write_bytes("\n".join(lines).encode())
    done = run("convert", source)
    assert done.stdout == run(article, "--format", "gold").stdout
    assert done.stderr == f"{source}: annotations of other types, passed over: 2\n"


def test_what_cannot_be_converted_is_said_with_its_place(article: Path) -> None:
    source = article.with_suffix(".ann")
    source.write_text("T1\tDirect 2 999\tNous\n", encoding="utf-8")
    done = run("convert", source)
    assert done.exit_code == 1
    assert done.stderr.startswith(f"Error: {source}: $[0]: ")


def test_explain_names_the_construction(article: Path) -> None:
    evidence = quoteattr.extract(TEXT).attributions[0].evidence
    assert evidence is not None
    assert f"why: {evidence.construction}" in run(article, "--explain").stdout
    assert "why:" not in run(article).stdout


@pytest.mark.parametrize("width", [20, 40, 100, 200])
def test_every_width_shows_the_words(article: Path, width: int) -> None:
    done = run(article, env={"COLUMNS": str(width)})
    assert done.exit_code == 0
    assert "Nous partirons demain" in " ".join(done.stdout.split())
    assert max(map(len, done.stdout.splitlines())) <= width


def test_colour_is_left_out_where_it_is_not_wanted(article: Path) -> None:
    coloured = {"FORCE_COLOR": "1", "TERM": "xterm-256color", "NO_COLOR": ""}
    assert "\x1b[32m" in run(article, env=coloured).stdout
    assert "\x1b[32m" not in run(article, env=coloured | {"NO_COLOR": "1"}).stdout


def test_an_article_cannot_steer_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text("« \x1b[31mOui[bold] \u202etxt », a déclaré Marie Durand.", encoding="utf-8")
    shown = run(path).stdout
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "␛[31mOui[bold]" in shown


REFUSED = [
    (["nowhere.txt"], 1, "Error: nowhere.txt: No such file or directory"),
    (["view", "folder", "-o", "folder"], 2, "is a directory"),
    (["latin.txt"], 1, "latin.txt: not utf-8: byte 0xe9 at offset 3 (try --encoding windows-1252)"),
    (["wide.txt"], 1, "wide.txt: not utf-8: it begins with the byte order mark of utf-16 (try"),
    (["wide.txt", "--encoding", "windows-1252"], 1, "mark of utf-16 (try --encoding utf-16)"),
    (["bare.txt"], 1, "not utf-8: byte 0xe9 at offset 6 (try --encoding utf-16-le)"),
    (["good.txt", "--engine", "nobody"], 1, "Error: no engine is called 'nobody'"),
    (["good.txt", "--encoding", "nothing"], 2, "'nothing' is not the name of a text encoding"),
    (["good.txt", "--encoding", "hex"], 2, "'hex' is not the name of a text encoding"),
    (["good.txt", "--format", "xml"], 2, "'xml' is not one of"),
    (["good.txt", "good.txt", "--format", "json"], 2, "use --format jsonl"),
    (["good.txt", "good.txt", "--format", "brat"], 2, "use --format jsonl"),
    (["good.txt", "--format", "csv", "--explain"], 2, "--explain is for the table"),
    (["good.txt", "--format", "csv", "--offsets", "utf-8"], 2, "--offsets is for json and jsonl"),
    (["convert", "good.ann"], 1, "good.ann: No such file"),
    (["good\0.txt"], 1, "embedded null byte"),
]


@pytest.mark.parametrize(("args", "code", "message"), REFUSED)
def test_what_is_wrong_is_said_in_one_line(
    args: list[str], code: int, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("latin.txt").write_bytes("Un été.".encode("latin-1"))
    Path("wide.txt").write_bytes("Un été.".encode("utf-16"))
    Path("bare.txt").write_bytes("Un été.".encode("utf-16-le"))
    Path("good.txt").write_text("Rien.")
    done = run(*args)
    assert done.exit_code == code
    assert message in done.stderr
    assert done.stdout == ""
    assert isinstance(done.exception, SystemExit)
    assert code == 2 or done.stderr.count("\n") == 1


def test_one_bad_file_does_not_stop_the_others(article: Path) -> None:
    done = run("nowhere.txt", article)
    assert done.exit_code == 1
    assert "Marie Durand" in done.stdout
    assert "nowhere.txt" in done.stderr


def test_a_bad_file_does_not_spoil_the_output(article: Path) -> None:
    for form in ("annotations", "schema-org"):
        done = run("nowhere.txt", article, "--format", form)
        assert done.exit_code == 1
        assert json.loads(done.stdout)
    done = run("report", "nowhere.txt", article)
    assert done.exit_code == 1
    assert "Marie Durand" in done.stdout


def test_another_encoding_is_read_when_told(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("« L'été », a dit Marie Durand.".encode("windows-1252"))
    done = run(path, "--encoding", "windows-1252", "--format", "json")
    assert native.loads(done.stdout).text == "« L'été », a dit Marie Durand."


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings_are_read_when_told(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "wide.txt"
    path.write_bytes("« L'été », a dit Marie Durand.".encode(encoding))
    done = run(path, "--encoding", encoding, "--format", "json")
    assert native.loads(done.stdout).text == "« L'été », a dit Marie Durand."


def test_a_byte_order_mark_is_a_code_point_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "marked.txt"
    path.write_bytes(b"\xef\xbb\xbfOui.\r\n")
    assert native.loads(run(path, "--format", "json").stdout).text == "\ufeffOui.\r\n"
    dropped = run(path, "--format", "json", "--encoding", "utf-8-sig")
    assert native.loads(dropped.stdout).text == "Oui.\r\n"


def test_help_and_version_are_those_of_the_program() -> None:
    assert "extract" in run("--help").stdout
    assert "score" in run("--help").stdout
    assert run("--version").stdout.startswith("quoteattr, version ")


def test_importing_the_library_loads_no_more_than_it_needs() -> None:
    heavy = {"cattrs", "click", "rich", "jinja2", "json", "csv"}
    code = f"import sys, quoteattr; print(sorted({heavy!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_closed_pipe_leaves_no_traceback(article: Path) -> None:
    """The reader goes away before anything is written."""
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "quoteattr", article, "--format", "json"]
    try:
        done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, text=True, check=False)
    finally:
        os.close(write)
    assert done.returncode == 1
    assert done.stderr == ""
