"""Kills a run before each line that deals with its files, resumes it, and compares what comes out.

usage: python kills.py FOLDER FORM

Prints the number of kills. Every run is a fork of this process that ends itself without any
clean-up, as a kill would end it; so that forking is safe, nothing here starts a thread.
"""

import os
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from corpora import with_bad_ones

from quoteattr import corpus
from quoteattr.corpus import parts, run

WATCHED = {module.__file__ for module in (parts, run)}
RECORDS = with_bad_ones(5)
BATCH = 2
KILLED = 9
os.fsync = lambda number: None  # slow, and of no use against anything but the loss of power


class Killer:
    """A trace function that ends the process before the line of some number."""

    def __init__(self, lines: int) -> None:
        self._left = lines

    def __call__(self, frame: FrameType, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename not in WATCHED:
            return None
        if event == "line":
            self._left -= 1
            if self._left == 0:
                os._exit(KILLED)
        return self


def killed(out: Path, lines: int) -> bool:
    """Whether a run was killed before so many lines were done."""
    child = os.fork()
    if child == 0:
        sys.settrace(Killer(lines))
        attempt(out)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == KILLED


def attempt(out: Path) -> None:
    corpus.process(RECORDS, out, workers=1, batch=BATCH)


def files(folder: Path) -> dict[str, bytes]:
    """All that there is in a folder, in which there are no folders."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def main() -> None:
    folder, form = Path(sys.argv[1]), sys.argv[2]
    (folder / "whole").mkdir()
    attempt(folder / "whole" / f"found{form}")
    wanted = files(folder / "whole")
    lines = 1
    while True:
        place = folder / str(lines)
        place.mkdir()
        out = place / f"found{form}"
        if not killed(out, lines):
            break
        finished = out.exists() and not out.with_name(f"{out.name}.parts").exists()
        try:
            attempt(out)
            assert not finished, lines
        except corpus.CorpusError:
            assert finished, lines
        assert files(place) == wanted, lines
        lines += 1
    print(lines - 1)


if __name__ == "__main__":
    main()
