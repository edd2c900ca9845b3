"""Worker processes: each reads the spec for itself and answers questions one at a time.

A worker is told what is kept by the results file alone, which it opens to read; the parent is the one writer.
It ends when its pipe does, or when its parent is gone, so that a killed sweep leaves nobody behind.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Generator, Iterator
from multiprocessing import get_context
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Final, Protocol

from attrs import define, field, frozen

from consensus_check.errors import ConsensusCheckError
from consensus_check.grow.answer import answer, failed, prepare
from consensus_check.grow.question import Question, Settings
from consensus_check.grow.store import Store
from consensus_check.ir.protocol import Spec
from consensus_check.spec.reader import read_source

WATCH: Final = 1.0


class Channel(Protocol):
    """One end of a pipe."""

    def send(self, obj: Any, /) -> None: ...
    def recv(self) -> Any: ...
    def fileno(self) -> int: ...
    def close(self) -> None: ...


@frozen
class Job:
    """What every worker needs: the text of the spec and its name, how to answer, where results are kept."""

    source: str
    name: str
    settings: Settings
    version: str
    results: Path

    def spec(self) -> Spec:
        return read_source(self.source, self.name)


@frozen
class Answered:
    """A cell and its key. reused: it was kept already. key is None where the question is none."""

    question: Question
    key: str | None
    cell: dict[str, Any]
    reused: bool


@frozen
class Begun:
    """A worker has begun to compute the cell of a key."""

    question: Question
    key: str


Report = Answered | Begun


def answering(job: Job, spec: Spec, store: Store, question: Question) -> Iterator[Report]:
    """The reports on one question: what is kept, or that it is begun, and then its answer."""
    try:
        prepared = prepare(spec, question, job.settings, version=job.version)
        kept = store.find(prepared.key, job.settings.budget)
        if kept is not None:
            yield Answered(question, prepared.key, kept, True)
            return
        yield Begun(question, prepared.key)
        yield Answered(question, prepared.key, answer(prepared, question, job.settings), False)
    except ConsensusCheckError as error:
        yield Answered(question, None, failed(question, error), False)
    except Exception as error:  # the last resort, by design: one cell must not end a sweep
        why = f"CC900 an internal error: {type(error).__name__}: {error}"
        yield Answered(question, None, failed(question, None, why), False)


def work(pipe: Channel, job: Job, parent: int) -> None:
    """The life of a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()
    spec = job.spec()
    with contextlib.suppress(EOFError, BrokenPipeError), Store(job.results, readonly=True) as store:
        while True:
            question: Question | None = pipe.recv()
            if question is None:
                return
            for report in answering(job, spec, store, question):
                pipe.send(report)


def _watch(parent: int) -> None:
    """End this process when its parent is gone."""
    while os.getppid() == parent:
        time.sleep(WATCH)
    os._exit(1)


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
    """A process with the parent's end of its pipe, and the question it is at."""

    process: BaseProcess
    pipe: Channel
    question: Question | None = None


@define(eq=False)
class Crew:
    """Workers that share a list of questions. Use as a context: at its end every worker is gone."""

    job: Job
    size: int
    pending: list[Question]
    workers: list[Worker] = field(factory=list)

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
        while len(self.workers) < min(self.size, len(self.pending)):
            self._hire()
        for worker in list(self.workers):
            self._give(worker)
        while any(worker.question for worker in self.workers):
            busy = {worker.pipe.fileno(): worker for worker in self.workers if worker.question is not None}
            ready = set(wait(list(busy)))
            for number, worker in busy.items():
                if number in ready:
                    yield from self._heard(worker)

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
        worker.question = self.pending.pop(0) if self.pending else None
        if worker.question is not None:
            worker.pipe.send(worker.question)

    def _heard(self, worker: Worker) -> Iterator[Report]:
        try:
            report: Report = worker.pipe.recv()
        except (EOFError, ConnectionError):
            yield from self._lost(worker)
            return
        if isinstance(report, Answered):
            self._give(worker)
        yield report

    def _lost(self, worker: Worker) -> Iterator[Report]:
        """A worker that ended by itself: its cell has failed, and another takes its place."""
        worker.process.join()
        question, code = worker.question, worker.process.exitcode
        self.workers.remove(worker)
        worker.pipe.close()
        if question is not None:
            how = f"by signal {-code}" if code is not None and code < 0 else f"with code {code}"
            why = f"the process that worked on it ended {how}; it may have run out of memory"
            yield Answered(question, None, failed(question, None, why), False)
        if self.pending:
            self._give(self._hire())
