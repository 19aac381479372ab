"""A run: records in, one file of results and one of errors out."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from importlib.metadata import version
from pathlib import Path

from attrs import frozen

from quoteattr.corpus.parts import FORMS, Parts, opened
from quoteattr.corpus.pool import cores, work
from quoteattr.corpus.records import RECORDS, Batch, CorpusError, Record, as_records, cut
from quoteattr.corpus.work import Job

__all__ = ["Progress", "Summary", "process"]


@frozen
class Progress:
    """How far a run is: batches done, counted in records, bad ones among them, bytes of input.

    `resumed` of the records were done by an earlier run that was killed.
    """

    records: int = 0
    failed: int = 0
    size: int = 0
    resumed: int = 0


Summary = Progress
"""How a whole run went."""


def process(
    records: Iterable[Record | tuple[str, str]],
    out: str | Path,
    *,
    engine: str = "embedded",
    workers: int | None = None,
    watch: Callable[[Progress], object] | None = None,
    batch: int = RECORDS,
) -> Summary:
    """Find who said what in every record, and write it to `out` (``.jsonl`` or ``.parquet``).

    `records` are pairs of a name and a text, or those of `read`. They are read as they are needed;
    a run that was killed is resumed by calling this again with the same records. Bad records go to
    ``OUT-errors.jsonl``. `workers` is the number of processes, by default one a core; where it is
    more than one, a script must guard its main part with ``if __name__ == "__main__":``. `watch` is
    called with the progress, in this process, a batch of `batch` records at a time.

    The bytes written depend on the records alone, given version and engine (and, for Parquet,
    `batch`).

    Raises `CorpusError` where the output is there already, where the input cannot be read or the
    output not be written, and `BackendUnavailable` where engine or Parquet cannot be had.
    """
    path, form = Path(out), Path(out).suffix
    if form not in FORMS:
        raise CorpusError(f"{path.name}: the name of an output ends in {' or '.join(FORMS)}")
    FORMS[form].load()
    batches = cut(as_records(records), f"{version('quoteattr')} {engine} {form}", batch)
    try:
        with opened(path) as parts:
            run = _Run(parts, watch or (lambda progress: None))
            todo = run.missing(batches)
            with closing(work(todo, Job(engine, form), workers or cores())) as results:
                for done, part in results:
                    parts.put(done.key, part)
                    run.note(done)
            parts.join(run.keys, FORMS[form])
    except OSError as error:
        raise CorpusError(f"{error.filename or path}: {error.strerror or error}") from error
    return run.progress


class _Run:
    """The keys of a run in order, and its progress."""

    def __init__(self, parts: Parts, watch: Callable[[Progress], object]) -> None:
        self._parts = parts
        self._watch = watch
        self.keys: list[str] = []
        self.progress = Progress()

    def missing(self, batches: Iterable[Batch]) -> Iterator[Batch]:
        """The batches whose part is not there yet; the others are noted."""
        for batch in batches:
            self.keys.append(batch.key)
            if batch.key in self._parts:
                self.note(batch, resumed=True)
            else:
                yield batch

    def note(self, batch: Batch, *, resumed: bool = False) -> None:
        """A batch is done."""
        so_far, count = self.progress, len(batch.records)
        self.progress = Progress(
            so_far.records + count,
            so_far.failed + self._parts.failed(batch.key),
            so_far.size + sum(record.size for record in batch.records),
            so_far.resumed + count * resumed,
        )
        self._watch(self.progress)
