"""The forms of output: one result written down, a part made of many, and a whole made of parts."""

import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, Protocol

from quoteattr.corpus import arrow
from quoteattr.corpus.records import CorpusError
from quoteattr.formats import jsonl
from quoteattr.model import Result

__all__ = ["FORMS", "OutputForm", "form_of"]


class OutputForm(Protocol):
    """A form of output."""

    def load(self) -> object:
        """Import what the form needs; raises `CorpusError` where that is not installed."""

    def one(self, name: str, result: Result) -> object:
        """A result made ready; raises where the form cannot hold it."""

    def part(self, ready: Sequence[object]) -> bytes:
        """The bytes of a part."""

    def whole(self, parts: Iterable[Path], file: BinaryIO) -> None:
        """Write the parts, in order, as one."""


class _JsonLines:
    """A `quoteattr/1` document a line (`quoteattr.formats.jsonl`)."""

    def load(self) -> None:
        pass

    def one(self, name: str, result: Result) -> bytes:
        return "".join(jsonl.write([(name, result)])).encode("utf-8", "backslashreplace")

    def part(self, ready: Sequence[object]) -> bytes:
        return b"".join(line for line in ready if isinstance(line, bytes))

    def whole(self, parts: Iterable[Path], file: BinaryIO) -> None:
        for path in parts:
            with open(path, "rb") as part:
                shutil.copyfileobj(part, file, 1 << 20)


FORMS: dict[str, OutputForm] = {".jsonl": _JsonLines(), ".parquet": arrow}
"""The forms, by how the name of the file ends; a module can be one."""


def form_of(name: str) -> str:
    """The form of output that a file name asks for; raises `CorpusError`."""
    for form in FORMS:
        if name.endswith(form):
            return form
    raise CorpusError(f"{name}: the name of an output ends in {' or '.join(FORMS)}")
