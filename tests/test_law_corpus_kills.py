"""Law: a run that is killed at any instant and resumed writes what an undisturbed one writes."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from corpora import with_bad_ones

from quoteattr import corpus

HERE = Path(__file__).resolve().parent
COUNT, BATCH = 300, 5
posix = pytest.mark.skipif(os.name != "posix", reason="forks, and kills")


@posix
def test_killed_before_each_line_that_deals_with_files(tmp_path: Path) -> None:
    command = [sys.executable, HERE / "kills.py", tmp_path, ".jsonl"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment())
    assert done.stderr == ""
    assert int(done.stdout) > 200  # each of them a kill, a resumption and a comparison


@posix
def test_killed_with_its_workers_at_work(tmp_path: Path) -> None:
    out, whole = tmp_path / "found.jsonl", tmp_path / "whole.jsonl"
    parts = tmp_path / "found.jsonl.parts"
    corpus.process(with_bad_ones(COUNT), whole, workers=1, batch=BATCH)
    command = [sys.executable, HERE / "corpora.py", out, str(COUNT), str(BATCH)]
    for wanted in (2, 20, 40):
        kill_at(wanted, parts, command)
    assert not out.exists()
    subprocess.run(command, env=environment(), check=True, capture_output=True)
    assert out.read_bytes() == whole.read_bytes()
    assert errors(out) == errors(whole) != b""
    assert not parts.exists()


def kill_at(wanted: int, parts: Path, command: list[str | Path]) -> None:
    """Kill the main process once so many parts are there; its workers must follow."""
    run = subprocess.Popen(command, env=environment(), stderr=subprocess.PIPE)
    await_true(lambda: len(list(parts.glob("*.part"))) >= wanted)
    workers = children(run.pid)
    run.kill()
    run.communicate()
    assert len(workers) >= 2
    await_true(lambda: not any(map(alive, workers)))


def errors(out: Path) -> bytes:
    return out.with_name(f"{out.name}-errors.jsonl").read_bytes()


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def children(process: int) -> list[int]:
    """The processes that a process has started, where the system tells."""
    listed = Path(f"/proc/{process}/task/{process}/children")
    if not listed.exists():
        pytest.skip("this system does not list the children of a process")
    return [int(number) for number in listed.read_text().split()]


def alive(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


def await_true(condition: Callable[[], bool]) -> None:
    """Wait for something that must come true."""
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)
