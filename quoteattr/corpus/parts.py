"""The folder of parts: all that a run keeps on the disk until it is done.

The theory is told in `quoteattr.corpus`. Files are only ever made under a passing name, brought to
the disk, and renamed; there is no other way in which one of them changes.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from quoteattr.corpus.forms import FORMS, OutputForm
from quoteattr.corpus.records import CorpusError
from quoteattr.corpus.work import Part

if sys.platform != "win32":  # there, to keep two runs from one output is left to the user
    import fcntl

__all__ = ["Parts", "errors_path", "opened"]

_PASSING = ".passing"
_LOCK = "lock"


def errors_path(out: Path) -> Path:
    """Where the errors of a run go: OUT-errors.jsonl beside OUT."""
    return out.with_name(f"{out.name}-errors.jsonl")


@contextmanager
def opened(out: Path) -> Iterator["Parts"]:
    """The parts of the run that writes `out`, for this process alone.

    Raises `CorpusError` where the output is there already, or another run is at work on it.
    """
    folder = out.with_name(f"{out.name}.parts")
    _forget(folder)
    if out.exists() and not folder.exists():
        raise CorpusError(f"{out}: there already; remove it, or name another output")
    folder.mkdir(exist_ok=True)
    with open(folder / _LOCK, "ab") as lock:
        _hold(lock, out)
        yield Parts(out, folder)


class Parts:
    """The parts that are there, by key."""

    def __init__(self, out: Path, folder: Path) -> None:
        self._out = out
        self._folder = folder
        self._there = {path.stem for path in folder.glob("*.part")}

    def __contains__(self, key: str) -> bool:
        return key in self._there

    def put(self, key: str, part: Part) -> None:
        """Keep a part, its errors first."""
        if part.errors:
            self._write(self._errors(key), lambda file: file.write(part.errors))
        self._write(self._part(key), lambda file: file.write(part.data))
        self._there.add(key)

    def failed(self, key: str) -> int:
        """The number of errors of a part."""
        path = self._errors(key)
        return path.read_bytes().count(b"\n") if path.exists() else 0

    def join(self, keys: Iterable[str], form: OutputForm) -> None:
        """Make the output of the parts of these keys, in this order; the folder is gone then."""
        keys = list(keys)
        errors = [path for path in map(self._errors, keys) if path.exists()]
        self._write(errors_path(self._out), lambda file: FORMS[".jsonl"].whole(errors, file))
        self._write(self._out, lambda file: form.whole(map(self._part, keys), file))
        _flush_folder(self._out.parent)
        self._folder.rename(_leaving(self._folder))
        _forget(self._folder)

    def _part(self, key: str) -> Path:
        return self._folder / f"{key}.part"

    def _errors(self, key: str) -> Path:
        return self._folder / f"{key}.errors"

    def _write(self, path: Path, fill: Callable[[BinaryIO], object]) -> None:
        passing = self._folder / f"{path.name}{_PASSING}"
        with open(passing, "wb") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(passing, path)


def _leaving(folder: Path) -> Path:
    """The name under which a folder of parts waits to be removed: no run takes it for its own."""
    return folder.with_name(f"{folder.name}-done")


def _forget(folder: Path) -> None:
    shutil.rmtree(_leaving(folder), ignore_errors=True)


def _hold(lock: BinaryIO, out: Path) -> None:
    """Keep others out for as long as the file is open; the system lets go when the process dies."""
    if sys.platform != "win32":
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise CorpusError(f"{out}: another run is at work on it") from error


def _flush_folder(folder: Path) -> None:
    """Bring the renames in a folder to the disk, where the system can."""
    if os.name == "posix":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
