"""Small corpora for the tests of `quoteattr.corpus`, and workers that misbehave.

What a spawned process must find again lives here, in a module that can be imported by its name.
"""

import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from quoteattr import Result, corpus
from quoteattr.corpus.parts import FORMS
from quoteattr.corpus.records import Batch, cut
from quoteattr.corpus.work import Worker

TEXT = "« Oui », a dit Marie Durand."
SAID = "« Nous partirons demain », a déclaré {name}. Selon elle, il fera beau le {day}."
PATIENCE = 30.0  # seconds
NAMES = ("Marie Durand", "Zoé Lefort", "Anna Keller", "Odile Ferrand")


def articles(count: int) -> list[tuple[str, str]]:
    """Short articles, no two alike."""
    return [
        (f"a{number}", SAID.format(name=NAMES[number % len(NAMES)], day=number))
        for number in range(count)
    ]


def with_bad_ones(count: int) -> list[corpus.Record]:
    """Articles of which every fifth is bad."""
    return [
        corpus.Record(name, text) if number % 5 else corpus.Record(name, None, "spoilt")
        for number, (name, text) in enumerate(articles(count))
    ]


def batches(texts: Iterable[str], limit: int = 4) -> list[Batch]:
    """Texts, named by their number, in batches."""
    records = (corpus.Record(str(number), text) for number, text in enumerate(texts))
    return list(cut(records, "", limit))


@frozen
class Deadly:
    """A job whose worker dies of certain texts: of each, or only the first time over.

    Each worker leaves a file in the folder `started`.
    """

    once: Path | None = None
    started: Path | None = None

    def start(self) -> Worker:
        if self.started is not None:
            (self.started / str(os.getpid())).touch()
        return Worker(FORMS[".jsonl"], _Extractor(self.once))  # type: ignore[arg-type]


@frozen
class Stillborn:
    """A job whose worker dies before it begins."""

    def start(self) -> Worker:
        os._exit(7)


@frozen
class Together:
    """A job whose workers begin only when each of them has come to life."""

    folder: Path
    workers: int

    def start(self) -> Worker:
        (self.folder / str(os.getpid())).touch()
        deadline = time.monotonic() + PATIENCE
        while len(list(self.folder.iterdir())) < self.workers:
            if time.monotonic() > deadline:
                os._exit(7)
            time.sleep(0.01)
        return Worker(FORMS[".jsonl"], _Extractor(None))  # type: ignore[arg-type]


@frozen
class Counting:
    """A job whose results say with how many threads the reader of the worker reads."""

    def start(self) -> Worker:
        from quoteattr.engines import reader

        session = reader.load()._network._encoder
        threads = session.get_session_options().intra_op_num_threads
        return Worker(FORMS[".jsonl"], _Constant(f"{threads}"))  # type: ignore[arg-type]


@frozen
class _Constant:
    said: str

    def extract(self, text: str) -> Result:
        return Result(self.said)

    def pipe(self, texts: Iterable[str]) -> Iterator[Result]:
        return map(self.extract, texts)


@frozen
class _Extractor:
    once: Path | None

    def extract(self, text: str) -> Result:
        if "die" in text and (self.once is None or not self.once.exists()):
            if self.once is not None:
                self.once.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        if "raise" in text:
            raise LookupError("lost")
        return Result(text)

    def pipe(self, texts: Iterable[str]) -> Iterator[Result]:
        return map(self.extract, texts)


def main() -> None:
    """A run with two workers, to be killed: OUT, the number of articles, and of those a batch."""
    out, count, batch = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    corpus.process(with_bad_ones(count), out, workers=2, batch=batch)


if __name__ == "__main__":
    main()
