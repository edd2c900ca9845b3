"""The solver's process: it is given a job, tells how far it has come, and gives an answer for each property.

It ends when its pipe does or its parent is gone, and has a memory limit of its own.
"""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import threading
import time
from typing import Any, Protocol

from consensus_check.solve.answers import Job, Reached, Sought
from consensus_check.solve.wire import unpacked
from consensus_check.verdict import Reason

WATCH = 1.0
SPARE = 200_000_000
MODEST = 19


class Channel(Protocol):
    """One end of a pipe."""

    def send_bytes(self, buf: bytes, /) -> None: ...
    def recv_bytes(self) -> bytes: ...
    def send(self, obj: Any, /) -> None: ...
    def close(self) -> None: ...


def work(pipe: Channel, parent: int) -> None:
    """The life of a worker: one job."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGINT, signal.SIGTERM))
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()
    with contextlib.suppress(EOFError, BrokenPipeError):
        job = unpacked(pipe.recv_bytes())
        if job.modest:
            os.nice(MODEST)
        answer(pipe, job)


def answer(pipe: Channel, job: Job) -> None:
    """Answer a job, a property at a time."""
    import z3

    from consensus_check.solve.bounded import Until
    from consensus_check.solve.encode import template
    from consensus_check.solve.errors import Beyond
    from consensus_check.solve.proofs import Proofs, answered

    if job.memory is not None:
        z3.set_param("memory_max_size", max(1, job.memory // 1_000_000))
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (job.memory + SPARE, job.memory + SPARE))
    end = None if job.seconds is None else time.monotonic() + job.seconds
    try:
        shape = template(job.system)
    except Beyond as beyond:
        for prop in job.properties:
            pipe.send(Sought(prop.name, -1, reasons=(beyond.reason,)))
        return
    proofs = Proofs(shape)
    for i, prop in enumerate(job.properties):
        moment = None
        if end is not None:
            now = time.monotonic()
            moment = now + max(0.0, end - now) / (len(job.properties) - i)
        heard = _reporter(pipe, prop.name)
        try:
            found = answered(proofs, prop, Until(job.bound, moment, job.hasty), heard, script=job.script)
        except MemoryError:
            found = Sought(prop.name, -1, reasons=(Reason("memory", "the memory limit was reached"),))
        pipe.send(found)


def _reporter(pipe: Channel, name: str) -> Any:
    def heard(k: int) -> None:
        pipe.send(Reached(name, k))

    return heard


def _watch(parent: int) -> None:
    """End this process when its parent is gone."""
    while os.getppid() == parent:
        time.sleep(WATCH)
    os._exit(1)
