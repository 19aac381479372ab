"""Corpora: what is read, what is written, and what befalls bad records."""

import contextlib
import gzip
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from corpora import TEXT, articles, with_bad_ones

import quoteattr
from quoteattr import corpus
from quoteattr.cli import main
from quoteattr.corpus import tables
from quoteattr.formats import jsonl


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, ["corpus", *map(str, args)])


def found(out: Path) -> list[tuple[str, quoteattr.Result]]:
    with open(out, encoding="utf-8") as file:
        return list(jsonl.read(file))


def errors(out: Path) -> list[dict[str, str]]:
    written = out.with_name(f"{out.name}-errors.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in written.splitlines()]


def test_every_record_is_written_in_order(tmp_path: Path) -> None:
    out = tmp_path / "found.jsonl"
    done = corpus.process(articles(10), out, workers=1, batch=3)
    assert found(out) == [(name, quoteattr.extract(text)) for name, text in articles(10)]
    assert errors(out) == []
    assert (done.records, done.failed, done.resumed) == (10, 0, 0)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        out.name,
        f"{out.name}-errors.jsonl",
    ]


def test_a_bad_record_stops_nothing_and_is_named(tmp_path: Path) -> None:
    out = tmp_path / "found.jsonl"
    records = [("a", TEXT), ("b", None), ("c", TEXT), 7, corpus.Record("e", None, "lost")]
    done = corpus.process(records, out, workers=1)  # type: ignore[arg-type]
    assert [name for name, _ in found(out)] == ["a", "c"]
    assert errors(out) == [
        {"id": "b", "error": "the text is no string: None"},
        {"id": "record 4", "error": "neither a record nor a name and a text: 7"},
        {"id": "e", "error": "lost"},
    ]
    assert (done.records, done.failed) == (5, 3)


def test_bytes_do_not_depend_on_workers_or_batches(tmp_path: Path) -> None:
    """A batch a record, some batches a worker, and all in one batch, which one worker does."""
    written = set()
    for workers, batch in ((1, 7), (1, 1), (1, 100), (3, 1), (3, 3)):
        out = tmp_path / f"{workers} {batch}.jsonl"
        corpus.process(with_bad_ones(12), out, workers=workers, batch=batch)
        beside = out.with_name(f"{out.name}-errors.jsonl")
        written.add((out.read_bytes(), beside.read_bytes()))
    assert len(written) == 1


def test_input_is_read_as_it_is_needed(tmp_path: Path) -> None:
    """No more than a batch is read ahead of what has been put away."""
    read = 0

    def stream() -> Iterator[tuple[str, str]]:
        nonlocal read
        for item in articles(60):
            read += 1
            yield item

    ahead = []
    corpus.process(
        stream(),
        tmp_path / "found.jsonl",
        workers=1,
        batch=5,
        watch=lambda progress: ahead.append(read - progress.records),
    )
    assert len(ahead) == 12
    assert max(ahead) <= 5


def test_a_stopped_run_does_only_what_is_missing(tmp_path: Path) -> None:
    out = tmp_path / "found.jsonl"

    def stop(progress: corpus.Progress) -> None:
        if progress.records == 6:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        corpus.process(articles(10), out, workers=1, batch=3, watch=stop)
    assert not out.exists()
    assert corpus.process(articles(10), out, workers=1, batch=3).resumed == 6
    assert [name for name, _ in found(out)] == [name for name, _ in articles(10)]


def test_parts_of_another_input_are_not_joined(tmp_path: Path) -> None:
    out = tmp_path / "found.jsonl"

    def stop(progress: corpus.Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        corpus.process([("a", TEXT)], out, workers=1, watch=stop)
    done = corpus.process([("a", TEXT + " Bien.")], out, workers=1)
    assert done.resumed == 0
    assert found(out) == [("a", quoteattr.extract(TEXT + " Bien."))]


def test_an_output_that_is_there_is_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "found.jsonl"
    out.write_text("mine")
    with pytest.raises(corpus.CorpusError, match="there already"):
        corpus.process([("a", TEXT)], out, workers=1)
    assert out.read_text() == "mine"


def test_two_runs_cannot_write_one_output(tmp_path: Path) -> None:
    pytest.importorskip("fcntl", reason="no locks of files on this system")
    out = tmp_path / "found.jsonl"

    def begin_another(progress: corpus.Progress) -> None:
        with pytest.raises(corpus.CorpusError, match="another run is at work on it"):
            corpus.process([("a", TEXT)], out, workers=1)

    corpus.process([("a", TEXT)], out, workers=1, watch=begin_another)
    assert len(found(out)) == 1


def test_a_run_killed_while_its_parts_are_removed_confuses_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "found.jsonl"

    remove = shutil.rmtree

    def killed(folder: Path | str, **how: Any) -> None:
        if Path(folder).name.endswith("-done") and Path(folder).exists():
            next(Path(folder).glob("*.part")).unlink()
            raise KeyboardInterrupt
        remove(folder, **how)

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(shutil, "rmtree", killed)
        corpus.process(articles(4), out, workers=1, batch=2)
    written, left = out.read_bytes(), tmp_path / "found.jsonl.parts-done"
    assert left.exists()
    with pytest.raises(corpus.CorpusError, match="there already"):
        corpus.process(articles(4), out, workers=1, batch=2)
    assert out.read_bytes() == written
    assert not left.exists()
    out.unlink()
    assert corpus.process(articles(4), out, workers=1, batch=2).resumed == 0
    assert out.read_bytes() == written


@pytest.mark.parametrize("out", ["found.csv", "found", "found.jsonl.gz"])
def test_an_output_of_no_known_form_is_refused(tmp_path: Path, out: str) -> None:
    with pytest.raises(corpus.CorpusError, match=r"ends in \.jsonl or \.parquet"):
        corpus.process([("a", TEXT)], tmp_path / out)


def test_an_unknown_engine_is_refused(tmp_path: Path) -> None:
    for workers in (1, 2):
        with pytest.raises(quoteattr.QuoteattrError, match="no engine is called 'nobody'"):
            corpus.process([("a", TEXT)], tmp_path / "o.jsonl", engine="nobody", workers=workers)


def test_lone_surrogates_come_through(tmp_path: Path) -> None:
    out = tmp_path / "found.jsonl"
    corpus.process([("\udcff", "« \ud800 », a dit Marie.")], out, workers=1)
    assert [(name, result.text) for name, result in found(out)] == [
        ("\udcff", "« \ud800 », a dit Marie.")
    ]


# What is read.


def test_a_folder_is_its_text_files_at_any_depth(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "z.txt").write_text(TEXT, encoding="utf-8")
    (folder / "c.txt").write_bytes(b"\xe9")
    (folder / "a.txt").write_bytes(b"Rien.\r\n")
    (folder / "a.md").write_text("no text file")
    done = run(folder, "--out", tmp_path / "found.jsonl", "--workers", "1")
    assert done.exit_code == 0, done.output
    passed = f"{folder}: passed over, of kinds that are not read: .md (1)\n"
    assert done.stderr == passed + "3 records, 1 failed\n"
    assert found(tmp_path / "found.jsonl") == [
        (str(folder / "a.txt"), quoteattr.extract("Rien.\r\n")),
        (str(folder / "b" / "z.txt"), quoteattr.extract(TEXT)),
    ]
    (error,) = errors(tmp_path / "found.jsonl")
    assert error["id"] == str(folder / "c.txt")
    assert "not utf-8" in error["error"]


JSON_LINES = [
    (b'{"text": "Oui.", "n": 1}', ("1", "Oui.")),
    (b"", None),
    (b'{"text": "a\\ud800b", "n": "x"}', ("x", "a\ud800b")),
    (b'{"text": "Oui."', ("in:4", "not JSON")),
    (b'["text"]', ("in:5", "not an object: ['text']")),
    (b'{"n": 6}', ("6", "no text: 'text' is None")),
    (b'{"text": 7, "n": 7}', ("7", "no text: 'text' is 7")),
    (b'{"text": "Oui."}', ("in:8", "no id: 'n' is None")),
    (b'{"text": "Oui.", "n": true}', ("in:9", "no id: 'n' is True")),
    (b'{"text": "\xff", "n": 10}', ("in:10", "not utf-8")),
    (b"[" * 100_000, ("in:11", "not JSON")),
    (b'{"n": ' + b"9" * 10_000 + b"}", ("in:12", "not JSON")),
    (b'{"text": "Fin.", "n": 13}\r', ("13", "Fin.")),
]


@pytest.mark.parametrize("packed", [False, True])
def test_lines_of_json(tmp_path: Path, packed: bool) -> None:
    data = b"\xef\xbb\xbf" + b"\n".join(line for line, _ in JSON_LINES)
    path = tmp_path / ("in.jsonl.gz" if packed else "in.jsonl")
    path.write_bytes(gzip.compress(data) if packed else data)
    records = list(corpus.read([path], id="n"))
    wanted = [(name.replace("in:", f"{path}:"), words) for _, (name, words) in _told(JSON_LINES)]
    assert [record.name for record in records] == [name for name, _ in wanted]
    for record, (_, words) in zip(records, wanted, strict=True):
        assert record.text == words or (record.text is None and words in record.error)
    assert sum(record.size for record in records) == path.stat().st_size


def _told(lines):
    return [(line, wanted) for line, wanted in lines if wanted is not None]


def test_a_line_without_end_does_not_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "LONGEST", 40)
    path = tmp_path / "in.jsonl"
    lines = ['{"text": "Oui."}', '{"text": "' + "a" * 200 + '"}', '{"text": "Non."}', "a" * 79]
    path.write_text("\n".join(lines))
    assert [(record.name[-1], record.text) for record in corpus.read([path])] == [
        ("1", "Oui."),
        ("2", None),
        ("3", "Non."),
        ("4", None),
    ]


REFUSED = [
    ("nowhere.jsonl", "nowhere.jsonl: no such file or folder"),
    ("a.pdf", "a.pdf: none of .txt, .html, .htm"),
    ("a.csv", "a.csv: no column 'text'; there are: 'a', 'b'"),
    ("empty.csv", "empty.csv: no column 'text'; there are: none"),
    ("a.jsonl.gz", "a.jsonl.gz: "),
    ("cut.jsonl.gz", "cut.jsonl.gz: Compressed file ended"),
]


@pytest.mark.parametrize(("name", "message"), REFUSED)
def test_what_cannot_be_read_is_said_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.pdf").touch()
    Path("empty.csv").touch()
    Path("a.csv").write_text("a,b\n1,2\n")
    Path("a.jsonl.gz").write_bytes(b"no gzip")
    Path("cut.jsonl.gz").write_bytes(gzip.compress(b'{"text": "Oui."}\n' * 1000)[:40])
    done = run(name, "--out", "found.jsonl", "--workers", "1")
    assert done.exit_code == 1
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
    assert not Path("found.jsonl").exists()


def test_the_command_does_what_the_function_does(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    rows = [{"u": name, "corps": text} for name, text in articles(5)]
    path.write_text("\n".join(map(json.dumps, rows)))
    done = run(path, "--out", tmp_path / "a.jsonl", "--text", "corps", "--id", "u", "--workers", 2)
    assert done.exit_code == 0, done.output
    corpus.process(articles(5), tmp_path / "b.jsonl", workers=1)
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()


def _pieces(terminal: int) -> Iterator[bytes]:
    """All that is written to a terminal, which hands it over bit by bit, until nobody writes."""
    with contextlib.suppress(OSError):  # what Linux says at the end
        while piece := os.read(terminal, 1 << 16):
            yield piece


def test_a_bar_on_a_terminal_and_nowhere_else(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty", reason="no terminals of this sort on this system")
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(json.dumps({"text": text}) for _, text in articles(3)))
    command = [sys.executable, "-m", "quoteattr", "corpus", path, "--workers", "1", "--out"]
    main_end, other = pty.openpty()
    env = os.environ | {"TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen([*command, tmp_path / "a.jsonl"], stderr=other, env=env) as running:
        os.close(other)
        shown = b"".join(_pieces(main_end)).decode()
    os.close(main_end)
    assert running.returncode == 0
    assert "100%" in shown
    assert "3 records" in shown
    assert "a second" in shown
    plain = subprocess.run([*command, tmp_path / "b.jsonl"], capture_output=True, check=True)
    assert plain.stderr == b"3 records, 0 failed\n"
    assert plain.stdout == b""
