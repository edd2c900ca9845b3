"""The symbolic engine: the shortest fair lasso by satisfiability, in a process of its own.

What it answers: every property. When an answer is final: `violated` always, since each counterexample is
rebuilt by semantics before it is returned, and its length in stem and loop is proved the least; `holds` where
no longer runs exist, or the words of the property exclude a violation. Otherwise unknown, with the bound
reached. What it costs: little for short counterexamples in large systems, whatever the number of states; for
long ones, and for none, time that grows steeply with the bound.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Any, Final, Protocol

from attrs import define, field

from consensus_check.errors import InternalError
from consensus_check.ir.formulas import Property, Reachable
from consensus_check.ir.system import TransitionSystem
from consensus_check.semantics import Interpreter, Run, from_start, kind_of, lasso, refutes, why_stalled
from consensus_check.semantics import Label as Named
from consensus_check.semantics.kind import outcome_of
from consensus_check.semantics.property import holds_at
from consensus_check.solve.answers import Found, Job, Label, Reached, Sought, Told
from consensus_check.solve.opinion import opinion
from consensus_check.solve.wire import packed
from consensus_check.solve.worker import work
from consensus_check.verdict import (
    Budget,
    Counterexample,
    Evidence,
    Exploration,
    Holds,
    Reason,
    Scope,
    Unknown,
    Verdict,
    Violated,
)

BOUND: Final = 30
SECONDS: Final = 60.0
MEMORY: Final = 2_000_000_000
GRACE: Final = 2.0


class Pipe(Protocol):
    """The parent's end of a pipe."""

    def poll(self, timeout: float | None, /) -> bool: ...
    def recv(self) -> Any: ...


def solve(
    system: TransitionSystem,
    *,
    properties: Sequence[Property] | None = None,
    budget: Budget | None = None,
    progress: Callable[..., None] | None = None,
    scripts: Callable[[str, str], None] | None = None,
    second_opinion: str | None = None,
) -> Exploration:
    """Seek the shortest counterexample of each property.

    properties: which (default: all of the system's). budget: bound is the longest run (default 30 steps),
    time_limit seconds for all properties together (60), memory bytes of the solver's process (2 GB). scripts:
    called with each property's name and its queries as SMT-LIB 2. second_opinion: the solver that is to
    answer the same queries (`opinion.installed`); what it does not answer in the same time is passed over,
    where it says otherwise InternalError CC921 is raised. Every counterexample returned was replayed
    by semantics; one that does not replay raises InternalError CC9xx.
    """
    began, limits = time.monotonic(), budget or Budget()
    wanted = tuple(system.properties if properties is None else properties)
    job = Job(
        system,
        wanted,
        BOUND if limits.bound is None else limits.bound,
        SECONDS if limits.time_limit is None else limits.time_limit,
        MEMORY if limits.memory is None else limits.memory,
        scripts is not None or second_opinion is not None,
    )
    answers = _answers(job)
    if second_opinion is not None:
        _confirmed(second_opinion, answers, job)
    reading = Reading(system, job)
    verdicts = {prop.name: reading.verdict(prop, answers[prop.name]) for prop in wanted}
    if scripts is not None:
        for name, answer in answers.items():
            scripts(name, answer.script)
    return Exploration(
        verdicts=verdicts,
        complete=False,
        states=0,
        transitions=0,
        depth=max((answer.checked for answer in answers.values()), default=0),
        stuck_states=None,
        seconds=time.monotonic() - began,
        fairness=tuple((unit.name, unit.strength) for unit in system.units if unit.strength is not None),
    )


def _confirmed(solver: str, answers: Mapping[str, Sought], job: Job) -> None:
    """Raises InternalError CC921 where another solver answers a query otherwise."""
    for name, answer in answers.items():
        said = opinion(solver, answer.script, seconds=job.seconds)
        if said.otherwise:
            which = ", ".join(map(str, said.otherwise))
            raise InternalError("CC921", f"{job.system.name}, {name}: {solver} differs on query {which}")


# -- the process ----------------------------------------


@contextmanager
def _deaf() -> Generator[None]:
    """What is started within never hears an interrupt of the terminal: it is ended from here."""
    try:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:  # not the main thread, which alone hears interrupts
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _answers(job: Job) -> dict[str, Sought]:
    """What a worker process says of each property. Whatever becomes of the process, each has an answer."""
    asked = Asked(job)
    if not job.properties:
        return {}
    context = get_context("spawn")
    mine, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs, os.getpid()), daemon=True)
    with _deaf():
        process.start()
    theirs.close()
    end = None if job.seconds is None else time.monotonic() + job.seconds + GRACE
    try:
        mine.send_bytes(packed(job))
        asked.hear(mine, end)
    except (EOFError, ConnectionError):
        process.join()
        asked.rest(Reason("solver", f"the solver's process ended {_ended(process.exitcode)}"))
    except KeyboardInterrupt:
        asked.rest(Reason("interrupted", "the search was interrupted"))
    finally:
        process.kill()
        process.join()
        mine.close()
    return asked.answers


def _ended(code: int | None) -> str:
    if code is not None and code < 0:
        return f"by signal {-code}; it may have run out of memory"
    return f"with code {code}; it may have run out of memory"


@define(eq=False)
class Asked:
    """What was asked and what has been heard."""

    job: Job
    answers: dict[str, Sought] = field(factory=dict)
    reached: dict[str, int] = field(factory=dict)

    def hear(self, pipe: Pipe, end: float | None) -> None:
        """Listen until every property has its answer or the time is over."""
        while len(self.answers) < len(self.job.properties):
            left = None if end is None else end - time.monotonic()
            if left is not None and (left <= 0 or not pipe.poll(left)):
                self.rest(Reason("time", "the time limit was reached"))
                return
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


# -- verdicts ----------------------------------------


@define(eq=False)
class Reading:
    """Answers made verdicts; every run is rebuilt and judged by semantics."""

    system: TransitionSystem
    job: Job
    _interpreter: Interpreter | None = None

    @property
    def interpreter(self) -> Interpreter:
        if self._interpreter is None:
            self._interpreter = Interpreter(self.system, rename=False)
        return self._interpreter

    def verdict(self, prop: Property, answer: Sought) -> Verdict:
        cover = isinstance(prop.formula, Reachable)
        if answer.found is not None:
            run = self._run(answer.found)
            example = Counterexample(run, "total" if answer.shortest and not self._unbounded() else None)
            return self._reached(prop, answer, example) if cover else self._violated(prop, answer, example)
        if answer.closed:
            evidence = self._evidence(answer, whole=True)
            return Violated(evidence, None, None) if cover else Holds(evidence)
        return Unknown(self._evidence(answer), tuple(_sized(r, answer.checked) for r in answer.reasons))

    def _unbounded(self) -> bool:
        """Whether values are cut where the system has them without end: then a run may have been missed."""
        return any(not v.is_bool and (v.lo is None or v.hi is None) for v in self.system.variables)

    def _evidence(self, answer: Sought, *, whole: bool = False) -> Evidence:
        scope = Scope("complete" if whole else "bounded", self.system.name, None if whole else self.job.bound)
        depth = max(answer.checked, 0)
        return Evidence("solve", scope, None, None, depth, None, answer.seconds, vacuous=answer.vacuous)

    def _run(self, found: Found) -> Run:
        interpreter, system = self.interpreter, self.system
        start = interpreter.initial_state(*found.origin)
        if start is None:
            raise InternalError("CC912", f"{system.name}: {found.origin} is no initial state")
        stem = [self._named(label) for label in found.stem]
        if found.loop is None:
            return from_start(interpreter, start, stem, origin=found.origin)
        loop = [self._named(label) for label in found.loop]
        return lasso(interpreter, start, stem, loop, origin=found.origin)

    def _named(self, label: Label) -> Named:
        return self.system.actions[label[0]].name, label[1]

    def _reached(self, prop: Property, answer: Sought, example: Counterexample) -> Verdict:
        assert isinstance(prop.formula, Reachable) and not hasattr(example.run, "loop")
        if not holds_at(self.system, prop.formula.goal, example.run.states[-1]):
            raise InternalError("CC914", f"{prop.name}: the run found does not reach it")
        return Holds(self._evidence(answer), example)

    def _violated(self, prop: Property, answer: Sought, example: Counterexample) -> Violated:
        if not refutes(self.interpreter, prop, example.run):
            raise InternalError("CC914", f"{prop.name}: the counterexample found does not refute it")
        siblings = [
            p for p in self.system.properties if p.family and p.family == prop.family and p.name != prop.name
        ]
        kind = kind_of(self.interpreter, prop, example.run, siblings)
        return Violated(
            self._evidence(answer),
            kind,
            example,
            None,
            why_stalled(self.interpreter, example.run) if kind == "stall" else None,
            outcome_of(self.interpreter, prop, example.run),
        )


def _sized(reason: Reason, checked: int) -> Reason:
    """The reason, with how far the search had come."""
    if reason.code not in ("time", "memory", "solver", "interrupted") or checked < 0:
        return reason
    return Reason(reason.code, f"{reason.text}; no run of at most {checked} steps refutes it", reason.lines)
