"""Worker processes that die: each costs the record it died of, and no more."""

import json
from pathlib import Path

import pytest
from corpora import Counting, Deadly, Stillborn, Together, batches

from quoteattr.corpus import CorpusError
from quoteattr.corpus.parts import Part
from quoteattr.corpus.pool import work

TEXTS = ["un", "deux", "die", "quatre", "cinq", "raise", "sept", "huit", "die", "dix"]


def parts(job: object, texts: list[str] = TEXTS, workers: int = 2) -> list[Part]:
    done = work(batches(texts), job, workers)  # type: ignore[arg-type]
    return [part for _, part in sorted(done, key=lambda pair: pair[0].number)]


def names(part: Part) -> list[str]:
    return [json.loads(line)["name"] for line in part.data.splitlines()]


def errors(part: Part) -> list[tuple[str, str]]:
    raw = [json.loads(line) for line in part.errors.splitlines()]
    return [(error["id"], error["error"]) for error in raw]


@pytest.mark.parametrize("workers", [2, 4])
def test_a_record_that_kills_its_worker_is_a_bad_record(workers: int) -> None:
    first, second, third = parts(Deadly(), workers=workers)
    assert names(first) == ["0", "1", "3"]
    assert errors(first) == [("2", "the worker died (signal 9)")]
    assert names(second) == ["4", "6", "7"]
    assert errors(second) == [("5", "LookupError: lost")]
    assert names(third) == ["9"]
    assert errors(third) == [("8", "the worker died (signal 9)")]


def test_a_worker_that_dies_once_costs_nothing(tmp_path: Path) -> None:
    (part,) = parts(Deadly(tmp_path / "died"), ["un", "deux", "die", "quatre"])
    assert (tmp_path / "died").exists()
    assert names(part) == ["0", "1", "2", "3"]
    assert errors(part) == []


def test_a_record_costs_two_workers(tmp_path: Path) -> None:
    """The second to see whether the first died by chance, and one that does the rest."""
    (part,) = parts(Deadly(started=tmp_path), ["un", "deux", "die", "quatre"])
    assert errors(part) == [("2", "the worker died (signal 9)")]
    assert len(list(tmp_path.iterdir())) == 3


def test_workers_that_cannot_begin_end_the_run() -> None:
    with pytest.raises(CorpusError, match=r"do not start \(exit code 7\)"):
        parts(Stillborn())


def test_a_worker_begins_while_others_do(tmp_path: Path) -> None:
    """Even where a batch is longer than what a pipe holds."""
    texts = [f"{number} " * 100_000 for number in range(8)]
    assert [len(names(part)) for part in parts(Together(tmp_path, 2), texts)] == [4, 4]


def test_each_worker_reads_with_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("onnxruntime")
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    for part in parts(Counting()):
        assert {json.loads(line)["text"] for line in part.data.splitlines()} == {"1"}
