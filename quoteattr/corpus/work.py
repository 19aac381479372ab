"""What is done with a batch: the one function of a run, the same in every process."""

import json
from collections.abc import MutableSequence, Sequence
from contextlib import suppress

from attrs import frozen

from quoteattr import Extractor, engines
from quoteattr.corpus.forms import FORMS, OutputForm
from quoteattr.corpus.records import Record
from quoteattr.model import Result

__all__ = ["Job", "Part", "Worker"]


@frozen
class Part:
    """What a batch gives: its results in the form of the output, and a line of JSON an error."""

    data: bytes
    errors: bytes


@frozen
class Job:
    """What to do with every batch of a run: the engine, and the form of output, by name."""

    engine: str
    form: str

    def start(self) -> "Worker":
        """Load what the work needs; raises `BackendUnavailable` or `CorpusError`."""
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
        at: MutableSequence[int] | None = None,
        *,
        singly: bool = False,
    ) -> Part:
        """The part of a batch: whatever befalls a record is an error of that record.

        ``at[0]`` is kept at the number of the record in hand, for whoever looks on. `singly` keeps
        the records apart where the engine would take them together, so that the number is exact.
        """
        at = [0] if at is None else at
        results = {} if singly else self._together(records, at)
        ready, errors = [], []
        for number, record in enumerate(records):
            at[0] = number
            try:
                result = results.get(number) or self._result(record)
                ready.append(self.form.one(record.name, result))
            except Exception as error:
                errors.append(_line(record, error))
        return Part(self.form.part(ready), b"".join(errors))

    def _together(self, records: Sequence[Record], at: MutableSequence[int]) -> dict[int, Result]:
        """The results of the good records by number, or none where one of them turns out bad."""
        texts = {number: record.text for number, record in enumerate(records) if record.text}
        found: dict[int, Result] = {}
        with suppress(Exception):
            for number, result in zip(texts, self.extractor.pipe(texts.values()), strict=True):
                found[number] = result
                at[0] = number + 1
        return found

    def _result(self, record: Record) -> Result:
        if record.text is None:
            raise _BadRecord(record.error)
        return self.extractor.extract(record.text)


class _BadRecord(Exception):
    """The record says by itself what is wrong with it."""


def _line(record: Record, error: Exception) -> bytes:
    plain = isinstance(error, _BadRecord)
    reason = str(error) if plain else f"{type(error).__name__}: {error}"
    line = json.dumps({"id": record.name, "error": reason}, ensure_ascii=False) + "\n"
    return line.encode("utf-8", "backslashreplace")
