"""The solver's process as its parent sees it: started, listened to, ended. Whatever becomes of it, every
property has an answer.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from multiprocessing import current_process, get_context, resource_tracker
from types import ModuleType
from typing import Any, Final, Protocol

from attrs import field

from consensus_check.records import define
from consensus_check.solve.answers import Job, Reached, Sought, Told
from consensus_check.solve.wire import packed
from consensus_check.solve.worker import work
from consensus_check.verdict import Reason

GRACE: Final = 2.0
POLL: Final = 0.1
TIME_OVER: Final = Reason("time", "the time limit was reached")


class Pipe(Protocol):
    """The parent's end of a pipe."""

    def poll(self, timeout: float | None, /) -> bool: ...
    def recv(self) -> Any: ...


@define(eq=False)
class Asked:
    """What was asked and what has been heard. stopped: set by whoever wants to hear no more."""

    job: Job
    answers: dict[str, Sought] = field(factory=dict)
    reached: dict[str, int] = field(factory=dict)
    stopped: threading.Event = field(factory=threading.Event)

    @property
    def answered(self) -> bool:
        """Whether every property has its answer."""
        return len(self.answers) == len(self.job.properties)

    @property
    def decided(self) -> bool:
        """Whether every property has an answer that is more than unknown."""
        answers = list(self.answers.values())
        return self.answered and all(one.found is not None or one.closed for one in answers)

    def hear(self, pipe: Pipe, end: float | None) -> None:
        """Listen until every property has its answer, the time is over, or nobody wants to hear more."""
        while not self.answered and not self.stopped.is_set():
            left = POLL if end is None else end - time.monotonic()
            if left <= 0:
                self.rest(TIME_OVER)
            elif pipe.poll(min(left, POLL)):
                told: Told = pipe.recv()
                if isinstance(told, Reached):
                    self.reached[told.property] = told.checked
                else:
                    self.answers[told.property] = told

    def rest(self, why: Reason) -> None:
        """Give every property without an answer this reason."""
        for prop in self.job.properties:
            if prop.name not in self.answers:
                checked = self.reached.get(prop.name, -1)
                self.answers[prop.name] = Sought(prop.name, checked, reasons=(why,))


def ask(asked: Asked) -> None:
    """Let a process answer; it is gone when this returns. An interrupt ends it and is a reason."""
    job = asked.job
    if not job.properties:
        return
    if current_process().daemon:
        asked.rest(Reason("solver", "a process that may have no other cannot start the solver's"))
        return
    context = get_context("spawn")
    mine, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs, os.getpid()), daemon=True)
    try:
        with _undisturbed(), _by_itself():
            process.start()
        theirs.close()
        end = None if job.seconds is None else time.monotonic() + job.seconds + GRACE
        mine.send_bytes(packed(job))
        asked.hear(mine, end)
    except (EOFError, ConnectionError):
        process.join()
        asked.rest(Reason("solver", f"the solver's process ended {_ended(process.exitcode)}"))
    except OSError as error:
        asked.rest(Reason("solver", f"the solver's process cannot be started: {error}"))
    except KeyboardInterrupt:
        asked.rest(Reason("interrupted", "the search was interrupted"))
    finally:
        if process.pid is not None:
            process.kill()
            process.join()
        mine.close()


@contextmanager
def _undisturbed() -> Generator[None]:
    """Interrupts wait until the end of the block. A process that is started within is born deaf to them, so
    that it is its parent who ends it.
    """
    resource_tracker.ensure_running()  # it would let them in again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _by_itself() -> Generator[None]:
    """A process that is started within knows nothing of the program that runs here. It needs nothing of it,
    and a script that asks without a guard would be run again there.
    """
    program = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = program


def _ended(code: int | None) -> str:
    if code is not None and code < 0:
        return f"by signal {-code}; it may have run out of memory"
    return f"with code {code}; it may have run out of memory"
