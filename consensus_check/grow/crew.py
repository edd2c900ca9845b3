"""The parent of the workers: who answers what, and who does which of a question's random runs.

Questions come first; a worker without one helps with the runs of a question that is being answered. Where a
single question would take long, workers are hired for its runs alone.
"""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Callable, Generator, Iterator
from multiprocessing import get_context
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from typing import Final

from attrs import field

from consensus_check.grow.answer import failed
from consensus_check.grow.question import Question
from consensus_check.grow.workers import Answered, Batch, Channel, Done, Job, Report, Wanted, work
from consensus_check.measure import CHUNK, NOTHING, Gather, Sampling, Tally, TallyOf
from consensus_check.records import define

HIRE: Final = 2.0
"""Seconds of runs that make it worth to hire another worker."""


@contextlib.contextmanager
def _deaf() -> Generator[None]:
    """What is started within never hears an interrupt of the terminal: its parent ends it."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@define(eq=False)
class Worker:
    """A process with the parent's end of its pipe, the question it answers, the batch it is at."""

    process: BaseProcess
    pipe: Channel
    question: Question | None = None
    batch: Batch | None = None


@define(eq=False)
class Shared:
    """The runs of one question. owner: the worker that answers it, None for this process. waiting: batches
    nobody is at.
    """

    question: Question
    sampling: Sampling
    owner: Worker | None
    waiting: list[Batch]
    tally: Tally = NOTHING
    running: int = 0
    started: float = field(factory=time.monotonic)
    unfit: list[Worker] = field(factory=list)

    @property
    def finished(self) -> bool:
        return not self.waiting and not self.running

    @property
    def left(self) -> float:
        """Seconds that the batches nobody is at would take one worker, by those that are done."""
        done = max(1, self.tally.runs)
        return (time.monotonic() - self.started) / done * sum(batch.runs for batch in self.waiting)

    def late(self) -> bool:
        """Whether the time for the runs is over."""
        limit = self.sampling.time_limit
        return limit is not None and time.monotonic() - self.started > limit


def batches(question: Question, first: int, runs: int) -> list[Batch]:
    """The runs from the first on, in batches."""
    return [Batch(question, at, min(CHUNK, runs - at)) for at in range(first, runs, CHUNK)]


@define(eq=False)
class Crew:
    """Workers that share questions and runs. Use as a context: at its end every worker is gone.

    on_part: told what share of a question's runs is done.
    """

    job: Job
    size: int
    pending: list[Question] = field(factory=list)
    on_part: Callable[[Question, float], None] = lambda _question, _share: None
    workers: list[Worker] = field(factory=list)
    shared: dict[int, Shared] = field(factory=dict)

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self.workers:
            worker.process.kill()
        for worker in self.workers:
            worker.process.join()
            worker.pipe.close()

    def reports(self) -> Iterator[Report]:
        """What the workers say, until every question is answered."""
        self._fill(len(self.pending))
        while any(worker.question for worker in self.workers):
            yield from self._listen()

    def gather(self, question: Question) -> Gather:
        """Has the runs of a question that this process answers done: here, where that is quick."""

        def gather(tally_of: TallyOf, sampling: Sampling) -> Tally:
            one = Shared(question, sampling, None, batches(question, 0, sampling.runs))
            while one.waiting and not one.late() and (not one.tally.runs or one.left < HIRE):
                batch = one.waiting.pop(0)
                one.tally = one.tally.plus(tally_of(batch.first, batch.runs))
                self.on_part(question, one.tally.runs / sampling.runs)
            if one.waiting and not one.late():
                self.shared[question.number] = one
                self._fill(len(one.waiting))
                while not one.finished and any(worker.batch for worker in self.workers):
                    list(self._listen())
                self.shared.pop(question.number, None)
            for batch in one.waiting if not one.late() else ():
                one.tally = one.tally.plus(tally_of(batch.first, batch.runs))
            return one.tally

        return gather

    def _fill(self, wanted: int) -> None:
        """Hire as many as are useful, and give everybody something to do."""
        while len(self.workers) < min(self.size, wanted):
            self._hire()
        for worker in self.workers:
            self._give(worker)

    def _hire(self) -> Worker:
        context = get_context("spawn")
        mine, theirs = context.Pipe()
        process = context.Process(target=work, args=(theirs, self.job, os.getpid()), daemon=True)
        with _deaf():
            process.start()
        theirs.close()
        self.workers.append(Worker(process, mine))
        return self.workers[-1]

    def _give(self, worker: Worker) -> None:
        """The next thing to do for a worker that does nothing."""
        if worker.batch is not None or (worker.question is not None and not self._waits(worker)):
            return
        if worker.question is None and self.pending:
            worker.question = self.pending.pop(0)
            worker.pipe.send(worker.question)
            return
        for one in self.shared.values():
            mine = worker.question is None or one.owner is worker
            if one.waiting and mine and worker not in one.unfit:
                worker.batch = one.waiting.pop(0)
                one.running += 1
                worker.pipe.send(worker.batch)
                return

    def _waits(self, worker: Worker) -> bool:
        """Whether a worker waits for the runs of its question."""
        return any(one.owner is worker for one in self.shared.values())

    def _listen(self) -> Iterator[Report]:
        busy = {worker.pipe.fileno(): worker for worker in self.workers if worker.question or worker.batch}
        ready = set(wait(list(busy)))
        for number, worker in busy.items():
            if number in ready:
                yield from self._heard(worker)

    def _heard(self, worker: Worker) -> Iterator[Report]:
        try:
            report: Report | Wanted | Done = worker.pipe.recv()
        except (EOFError, ConnectionError):
            yield from self._lost(worker)
            return
        match report:
            case Wanted(question, sampling):
                waiting = batches(question, 0, sampling.runs)
                self.shared[question.number] = Shared(question, sampling, worker, waiting)
                self._fill(0)
            case Done():
                self._done(worker, report)
            case Answered():
                worker.question = worker.batch = None
                self.shared.pop(report.question.number, None)
                self._give(worker)
                yield report
            case _:
                yield report

    def _done(self, worker: Worker, report: Done) -> None:
        """A batch has ended: its runs count, or it goes to another."""
        worker.batch = None
        one = self.shared.get(report.batch.question.number)
        if one is not None:
            one.running -= 1
            if report.tally is None:
                one.unfit.append(worker)
                one.waiting.insert(0, report.batch)
            else:
                one.tally = one.tally.plus(report.tally)
                self.on_part(one.question, one.tally.runs / one.sampling.runs)
            if one.late():
                one.waiting.clear()
            if one.finished and one.owner is not None:
                del self.shared[one.question.number]
                one.owner.pipe.send(one.tally)
        hired = len(self.workers) + len(one.waiting) if one is not None and one.left > HIRE else 0
        self._fill(hired)

    def _lost(self, worker: Worker) -> Iterator[Report]:
        """A worker that ended by itself: its cell has failed, its batch waits again, another comes."""
        worker.process.join()
        question, batch, code = worker.question, worker.batch, worker.process.exitcode
        self.workers.remove(worker)
        worker.pipe.close()
        one = self.shared.get(batch.question.number) if batch is not None else None
        if one is not None and batch is not None:
            one.running -= 1
            one.waiting.insert(0, batch)
        if question is not None:
            self.shared.pop(question.number, None)
            how = f"by signal {-code}" if code is not None and code < 0 else f"with code {code}"
            why = f"the process that worked on it ended {how}; it may have run out of memory"
            yield Answered(question, None, failed(question, None, why), False)
        self._fill(len(self.pending))
