"""Worker processes: each reads the spec for itself, answers questions one at a time, and does a part of the
random runs of a question that another answers.

A worker is told what is kept by the results file alone, which it opens to read; the parent is the one writer.
It ends when its pipe does, or when its parent is gone, so that a killed sweep leaves nobody behind. Since a
run is a function of its number, results do not depend on who does which.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, Protocol

from consensus_check.errors import ConsensusCheckError
from consensus_check.grow.answer import answer, failed, prepare, sampler_of
from consensus_check.grow.question import Question, Settings
from consensus_check.grow.store import Store
from consensus_check.ir.protocol import Spec
from consensus_check.measure import Gather, Sampler, Sampling, Tally, TallyOf
from consensus_check.records import define, frozen
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


@frozen
class Wanted:
    """The runs that a question needs; its worker waits for batches of them, then for what all came to."""

    question: Question
    sampling: Sampling


@frozen
class Batch:
    """Runs of a question: the number of the first, and how many."""

    question: Question
    first: int
    runs: int


@frozen
class Done:
    """What a batch came to; None where this worker cannot do it."""

    batch: Batch
    tally: Tally | None


def answering(
    job: Job, spec: Spec, store: Store, question: Question, gather: Gather | None = None
) -> Iterator[Report]:
    """The reports on one question: what is kept, or that it is begun, and then its answer. gather: who does
    its random runs.
    """
    try:
        prepared = prepare(spec, question, job.settings, version=job.version)
        kept = store.find(prepared.key, job.settings.budget)
        if kept is not None:
            yield Answered(question, prepared.key, kept, True)
            return
        yield Begun(question, prepared.key)
        yield Answered(question, prepared.key, answer(prepared, question, job.settings, gather), False)
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
        helping = Helping(job, spec)
        while True:
            task: Question | Batch | None = pipe.recv()
            if task is None:
                return
            if isinstance(task, Batch):
                pipe.send(Done(task, helping.tally(task)))
                continue
            for report in answering(job, spec, store, task, asking(pipe, task)):
                pipe.send(report)


def asking(pipe: Channel, question: Question) -> Gather:
    """Has the parent share out the runs of a question, and does those it is given."""

    def gather(tally_of: TallyOf, sampling: Sampling) -> Tally:
        pipe.send(Wanted(question, sampling))
        while True:
            said: Tally | Batch = pipe.recv()
            if isinstance(said, Tally):
                return said
            pipe.send(Done(said, tally_of(said.first, said.runs)))

    return gather


@define(eq=False)
class Helping:
    """Runs of questions that others answer; what was made ready for one serves its later batches."""

    job: Job
    spec: Spec
    at: int | None = None
    sampler: Sampler | None = None
    key: str = ""

    def tally(self, batch: Batch) -> Tally | None:
        """What a batch comes to; None where it cannot be done here: whoever answers will say why."""
        try:
            if self.at != batch.question.number:
                self.at, self.sampler = batch.question.number, None
                prepared = prepare(self.spec, batch.question, self.job.settings, version=self.job.version)
                self.key, self.sampler = prepared.key, sampler_of(prepared, batch.question)
            if self.sampler is None:
                return None
            return self.sampler.tally(self.job.settings.seed, self.key, batch.first, batch.runs)
        except Exception:  # the last resort, by design: the one who answers meets the same and tells it
            return None


def _watch(parent: int) -> None:
    """End this process when its parent is gone."""
    while os.getppid() == parent:
        time.sleep(WATCH)
    os._exit(1)
