"""What is done with a batch: the one function of a run, the same in every process."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

from attrs import frozen

from quoteattr import Extractor, engines
from quoteattr.corpus.parts import FORMS, OutputForm, Part
from quoteattr.corpus.records import Record
from quoteattr.model import Result

__all__ = ["Job", "Worker"]


@frozen
class Job:
    """What to do with every batch of a run: the engine, and the form of output, by name."""

    engine: str
    form: str

    def start(self) -> "Worker":
        """Load what the work needs; raises `BackendUnavailable` where it cannot be had."""
        form = FORMS[self.form]
        form.load()
        return Worker(form, Extractor(engines.load(self.engine)))


@frozen
class Worker:
    """Does batches, one after the other."""

    form: OutputForm
    extractor: Extractor

    def do(
        self,
        records: Sequence[Record],
        tell: Callable[[int], object] = lambda number: None,
        *,
        singly: bool = False,
    ) -> Part:
        """The part of a batch: whatever befalls a record is an error of that record.

        `tell` is given the number of each record before that is begun. The engine may take some
        records together, and die of one while the last is told; not where they are done `singly`.
        """
        results = {} if singly else self._together(records, tell)
        ready, errors = [], []
        for number, record in enumerate(records):
            if singly:
                tell(number)
            if record.text is None:
                errors.append(_line(record, record.error))
                continue
            try:
                result = results.get(number) or self.extractor.extract(record.text)
                ready.append(self.form.one(record.name, result))
            except Exception as error:
                errors.append(_line(record, f"{type(error).__name__}: {error}"))
        return Part(self.form.part(ready), b"".join(errors))

    def _together(
        self, records: Sequence[Record], tell: Callable[[int], object]
    ) -> dict[int, Result]:
        """The results of the good records by number, up to one that turns out bad."""
        texts = {number: record.text for number, record in enumerate(records) if record.text}
        found: dict[int, Result] = {}

        def told() -> Iterator[str]:
            for number, text in texts.items():
                tell(number)
                yield text

        with suppress(Exception):
            found.update(zip(texts, self.extractor.pipe(told()), strict=True))
        return found


def _line(record: Record, reason: str) -> bytes:
    line = json.dumps({"id": record.name, "error": reason}, ensure_ascii=False) + "\n"
    return line.encode("utf-8", "backslashreplace")
