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
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait

from attrs import evolve

from quoteattr.corpus.parts import Part
from quoteattr.corpus.records import Batch, CorpusError
from quoteattr.corpus.work import Job
from quoteattr.errors import BackendUnavailable

__all__ = ["cores", "work"]

Results = Generator[tuple[Batch, Part], None, None]

_SPAWN = get_context("spawn")
_NONE = -1  # the number of the record in hand where none is known
_TRIALS = 2  # the workers that may die over one record, the first perhaps by chance
_GUARD = "a script must call this under `if __name__ == '__main__':`"


def cores() -> int:
    """The number of processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def work(batches: Iterable[Batch], job: Job, workers: int) -> Results:
    """Each batch with its part, in any order; one worker is this process itself.

    Raises `BackendUnavailable` where what they need cannot be had, `CorpusError` where they die.
    """
    if workers > 1:
        yield from _spread(iter(batches), job, workers)
        return
    worker = job.start()
    for batch in batches:
        yield batch, worker.do(batch.records)


def _spread(batches: Iterator[Batch], job: Job, workers: int) -> Results:
    team: list[_Member] = []
    try:
        team.extend(_Member(job, batch) for batch in islice(batches, workers))
        ahead = next(batches, None)
        while team:
            for pipe in wait([member.pipe for member in team]):
                member = next(member for member in team if member.pipe is pipe)
                done, part = member.batch, member.take()
                if part is None:
                    continue
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

    pipe: Connection

    def __init__(self, job: Job, batch: Batch) -> None:
        self._job = job
        self._take_on(batch)
        self._hire()

    def give(self, batch: Batch) -> None:
        """Hand over the next batch."""
        self._take_on(batch)
        self._send()

    def take(self) -> Part | None:
        """The part of the batch, or None where the worker has told how far it is, or died."""
        try:
            answer = self.pipe.recv()
        except (EOFError, OSError):  # no more, or half an answer
            self._bury()
            return None
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, Part):
            return answer
        self._in_hand = answer
        if answer == _NONE:  # it has begun: batches are sent to those who are there to take them
            self._send()
        return None

    def dismiss(self) -> None:
        """Send the worker home."""
        self.pipe.close()
        self._process.terminate()
        self._process.join()

    def _take_on(self, batch: Batch) -> None:
        self.batch = batch
        self._records = batch.records
        self._deaths: Counter[int] = Counter()
        self._in_hand = _NONE

    def _hire(self) -> None:
        self._in_hand = _NONE
        self.pipe, other = _SPAWN.Pipe()
        self._process = _SPAWN.Process(target=_member, args=(other, self._job), daemon=True)
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
        number, code = self._in_hand, self._process.exitcode or 0
        cause = f"signal {-code}" if code < 0 else f"exit code {code}"
        self._deaths[number] += 1
        if self._deaths[number] >= _TRIALS:
            if number == _NONE:
                raise CorpusError(f"the worker processes do not start ({cause}); {_GUARD}")
            bad = evolve(self._records[number], text=None, error=f"the worker died ({cause})")
            self._records = (*self._records[:number], bad, *self._records[number + 1 :])
        self._hire()


def _member(pipe: Connection, job: Job) -> None:
    """The life of a worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is for the main process to handle
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # one worker, one core, whatever the engine
    try:
        try:
            worker = job.start()
        except BackendUnavailable as error:
            pipe.send(error)
            return
        # The tables stay for good, and a batch makes little rubbish: to look for it after each
        # batch, not all the time, makes the work a tenth faster.
        gc.freeze()
        gc.disable()
        pipe.send(_NONE)
        while True:
            records, singly = pipe.recv()
            pipe.send(worker.do(records, pipe.send, singly=singly))
            gc.collect()
    except (EOFError, ConnectionError):
        return  # the main process is gone
