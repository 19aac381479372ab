"""The workers: processes that are given batches and give back parts.

The standard pools hand all workers one queue, which none of them can tell from a dead one: when the
main process is killed they wait for ever, and when one of them is killed the pool is broken. Here
each has a pipe of its own, whose other end only the main process holds. An end of file tells either
that the other is gone. Processes are spawned, not forked: that is safe beside threads, and the same
on every system.
"""

import gc
import os
import signal
from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.sharedctypes import RawArray
from typing import Any

from attrs import evolve

from quoteattr.corpus.records import Batch, CorpusError, Record
from quoteattr.corpus.work import Job, Part
from quoteattr.errors import BackendUnavailable

__all__ = ["cores", "work"]

Results = Generator[tuple[Batch, Part], None, None]

_SPAWN = get_context("spawn")
_IDLE = -1  # the number of the record in hand where there is none
_TRIALS = 2  # the workers that may die over one record, the first perhaps by chance
_GUARD = "a script must call this under `if __name__ == '__main__':`"


def cores() -> int:
    """The number of processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def work(batches: Iterable[Batch], job: Job, workers: int) -> Results:
    """Each batch with its part, in any order; one worker is this process itself.

    Raises `BackendUnavailable` or `CorpusError` where the workers cannot begin.
    """
    if workers > 1:
        yield from _spread(iter(batches), job, workers)
        return
    worker = job.start()
    for batch in batches:
        yield batch, worker.do(batch.records)


def _spread(batches: Iterator[Batch], job: Job, workers: int) -> Results:
    team: list[_Member] = []
    ahead = next(batches, None)
    try:
        while True:
            while ahead is not None and len(team) < workers:
                team.append(_Member(job, ahead))
                ahead = next(batches, None)
            if not team:
                return
            for pipe in wait([member.pipe for member in team]):
                member = next(member for member in team if member.pipe is pipe)
                part = member.take()
                if part is None:
                    continue
                done = member.batch
                # The next batch goes out before the part is put away, so that nobody waits.
                if ahead is not None:
                    member.give(ahead)
                    ahead = next(batches, None)
                else:
                    team.remove(member)
                    member.dismiss()
                yield done, part
    finally:
        for member in team:
            member.dismiss()


class _Member:
    """A worker process, seen from the main one. It always has a batch in hand."""

    def __init__(self, job: Job, batch: Batch) -> None:
        self._job = job
        self._take_on(batch)
        self._hire()

    def give(self, batch: Batch) -> None:
        """Hand over the next batch."""
        self._take_on(batch)
        self._send()

    def take(self) -> Part | None:
        """The part of the batch, or None where the worker has but begun, or died."""
        try:
            answer = self.pipe.recv()
        except (EOFError, OSError):  # no more, or half an answer
            self._bury()
            return None
        if isinstance(answer, Exception):
            raise answer
        if answer is None:
            self._send()
            return None
        assert isinstance(answer, Part)
        return answer

    def dismiss(self) -> None:
        """Send the worker home."""
        self.pipe.close()
        self._process.terminate()
        self._process.join()

    def _take_on(self, batch: Batch) -> None:
        self.batch = batch
        self._records = batch.records
        self._deaths: Counter[int] = Counter()

    def _hire(self) -> None:
        self.pipe, other = _SPAWN.Pipe()
        self._at = RawArray("q", [_IDLE])
        self._process = _SPAWN.Process(
            target=_member, args=(other, self._job, self._at), daemon=True
        )
        self._process.start()
        other.close()

    def _send(self) -> None:
        with suppress(ConnectionError):  # it is dead: `take` will see
            self.pipe.send((self._records, bool(self._deaths)))

    def _bury(self) -> None:
        """Put a new worker in the place of a dead one.

        The batch is done again, record by record; a record on which two workers died is bad.
        """
        self.pipe.close()
        self._process.join()
        culprit, cause = self._at[0], _cause(self._process.exitcode)
        self._deaths[culprit] += 1
        if self._deaths[culprit] >= _TRIALS:
            if culprit == _IDLE:
                raise CorpusError(f"the worker processes do not start ({cause}); {_GUARD}")
            self._records = _without(self._records, culprit, f"the worker died ({cause})")
        self._hire()


def _without(records: tuple[Record, ...], number: int, reason: str) -> tuple[Record, ...]:
    bad = evolve(records[number], text=None, error=reason)
    return (*records[:number], bad, *records[number + 1 :])


def _cause(code: int | None) -> str:
    if code is not None and code < 0:
        return f"signal {-code}"
    return f"exit code {code}"


def _member(pipe: Connection, job: Job, at: Any) -> None:
    """The life of a worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is for the main process to handle
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # one worker, one core, whatever the engine
    try:
        try:
            worker = job.start()
        except (BackendUnavailable, CorpusError) as error:
            pipe.send(error)
            return
        # The tables stay for good, and a batch makes little rubbish: to look for it after each
        # batch, not all the time, makes the work a tenth faster.
        gc.freeze()
        gc.disable()
        pipe.send(None)  # it has begun: batches are sent to those who are there to take them
        while True:
            records, singly = pipe.recv()
            part = worker.do(records, at, singly=singly)
            at[0] = _IDLE
            pipe.send(part)
            gc.collect()
    except (EOFError, ConnectionError):
        return  # the main process is gone
