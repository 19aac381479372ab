"""The folder of parts, all that a run keeps on the disk until it is done, and the forms of parts.

The theory is told in `quoteattr.corpus`. Files are only ever made under a passing name, brought to
the disk, and renamed (`whole`); there is no other way in which one of them changes.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from attrs import frozen

from quoteattr.corpus import arrow
from quoteattr.corpus.records import CorpusError
from quoteattr.formats import jsonl
from quoteattr.model import Result

if sys.platform != "win32":  # there, to keep two runs from one output is left to the user
    import fcntl

__all__ = ["FORMS", "OutputForm", "Part", "Parts", "opened", "whole"]


@frozen
class OutputForm:
    """A form of output: a result made ready (or an error), a part of many, a whole of parts.

    `load` imports what the form needs; it raises `BackendUnavailable` where that is not installed.
    """

    one: Callable[[str, Result], Any]
    part: Callable[[Sequence[Any]], bytes]
    whole: Callable[[Iterable[Path], BinaryIO], None]
    load: Callable[[], object] = lambda: None


def _line(name: str, result: Result) -> bytes:
    return "".join(jsonl.write([(name, result)])).encode("utf-8", "backslashreplace")


def _in_a_row(parts: Iterable[Path], file: BinaryIO) -> None:
    for path in parts:
        with open(path, "rb") as part:
            shutil.copyfileobj(part, file, 1 << 20)


FORMS = {
    ".jsonl": OutputForm(_line, b"".join, _in_a_row),
    ".parquet": OutputForm(arrow.one, arrow.part, arrow.whole, arrow.load),
}
"""The forms, by how the name of the file ends."""


@frozen
class Part:
    """What a batch gives: its results in the form of the output, and a line of JSON an error."""

    data: bytes
    errors: bytes


@contextmanager
def whole(path: Path, folder: Path | None = None) -> Iterator[Path]:
    """A passing file, beside `path` or in a folder, that takes its place once it is written."""
    with TemporaryDirectory(prefix=".quoteattr-", dir=folder or path.parent) as place:
        passing = Path(place) / "passing"
        yield passing
        with open(passing, "r+b") as file:
            os.fsync(file.fileno())
        os.replace(passing, path)


@contextmanager
def opened(out: Path) -> Iterator["Parts"]:
    """The parts of the run that writes `out`, for this process alone.

    Raises `CorpusError` where the output is there already, or another run is at work on it.
    """
    folder = out.with_name(f"{out.name}.parts")
    shutil.rmtree(_done(folder), ignore_errors=True)
    if out.exists() and not folder.exists():
        raise CorpusError(f"{out}: there already; remove it, or name another output")
    folder.mkdir(exist_ok=True)
    with open(folder / "lock", "ab") as lock:
        if sys.platform != "win32":
            try:  # the system lets go when the process dies
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise CorpusError(f"{out}: another run is at work on it") from error
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
        for path, data in ((self._errors(key), part.errors), (self._part(key), part.data)):
            with whole(path, self._folder) as file:
                file.write_bytes(data)
        self._there.add(key)

    def failed(self, key: str) -> int:
        """The number of errors of a part."""
        return self._errors(key).read_bytes().count(b"\n")

    def join(self, keys: Sequence[str], form: OutputForm) -> None:
        """Make the output of the parts of these keys, in this order; the folder is gone then.

        It goes under another name: half a folder of parts would be taken for a run to resume.
        """
        beside = self._out.with_name(f"{self._out.name}-errors.jsonl")
        self._join(map(self._errors, keys), beside, FORMS[".jsonl"])
        self._join(map(self._part, keys), self._out, form)
        _flush_folder(self._out.parent)
        done = self._folder.rename(_done(self._folder))
        _flush_folder(self._out.parent)
        shutil.rmtree(done, ignore_errors=True)

    def _join(self, parts: Iterable[Path], path: Path, form: OutputForm) -> None:
        with whole(path, self._folder) as passing, open(passing, "wb") as file:
            form.whole(parts, file)

    def _part(self, key: str) -> Path:
        return self._folder / f"{key}.part"

    def _errors(self, key: str) -> Path:
        return self._folder / f"{key}.errors"


def _done(folder: Path) -> Path:
    """Where a folder of parts is put to be removed; a run that begins removes what is left there.

    Two may be at that at once: what one of them finds gone is no error.
    """
    return folder.with_name(f"{folder.name}-done")


def _flush_folder(folder: Path) -> None:
    """Bring the renames in a folder to the disk, where the system can."""
    if os.name == "posix":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
