"""The symbolic engine: the shortest fair lasso by satisfiability, in a process of its own.

What it answers: every property. When an answer is final: `violated` always, since each counterexample is
rebuilt by semantics before it is returned, and its length in stem and loop is proved the least; `holds` where
no longer runs exist, or the words of the property exclude a violation. Otherwise unknown, with the bound
reached. What it costs: little for short counterexamples in large systems, whatever the number of states; for
long ones, and for none, time that grows steeply with the bound.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from consensus_check.errors import InternalError
from consensus_check.ir.formulas import Property, Reachable
from consensus_check.ir.system import TransitionSystem
from consensus_check.records import define
from consensus_check.semantics import Interpreter, Run, from_start, kind_of, lasso, refutes, why_stalled
from consensus_check.semantics import Label as Named
from consensus_check.semantics.kind import outcome_of
from consensus_check.semantics.property import holds_at
from consensus_check.solve.answers import Found, Job, Label, Sought
from consensus_check.solve.opinion import Opinion, opinion
from consensus_check.solve.process import Asked, ask
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


def solve(
    system: TransitionSystem,
    *,
    properties: Sequence[Property] | None = None,
    budget: Budget | None = None,
    progress: Callable[..., None] | None = None,
    scripts: Callable[[str, str], None] | None = None,
    second_opinion: str | None = None,
    opinions: Callable[[Opinion], None] | None = None,
) -> Exploration:
    """Seek the shortest counterexample of each property.

    properties: which (default: all of the system's). budget: bound is the longest run (default 30 steps),
    time_limit seconds for all properties together (60), memory bytes of the solver's process (2 GB),
    lasso_work 0 if any run will do. scripts: called with each property's name and its queries as SMT-LIB 2.
    second_opinion: the solver that is to answer the same queries (`opinion.installed`); where it says
    otherwise InternalError CC921 is raised. opinions: called with what it said of each property, and how much
    it left open. Every counterexample returned was replayed by semantics; one that does not replay raises
    InternalError CC9xx.
    """
    began = time.monotonic()
    job = job_of(system, properties, budget, script=scripts is not None or second_opinion is not None)
    asked = Asked(job)
    ask(asked)
    if second_opinion is not None:
        for said in _confirmed(second_opinion, asked.answers, job):
            if opinions is not None:
                opinions(said)
    found = told(job, asked.answers, seconds=time.monotonic() - began)
    if scripts is not None:
        for name, answer in asked.answers.items():
            scripts(name, answer.script)
    return found


def job_of(
    system: TransitionSystem,
    properties: Sequence[Property] | None = None,
    budget: Budget | None = None,
    *,
    script: bool = False,
    modest: bool = False,
) -> Job:
    """What a process is to be asked; what the budget leaves open has the limits of this engine. modest: it
    gives way to other processes.
    """
    limits = budget or Budget()
    return Job(
        system,
        tuple(system.properties if properties is None else properties),
        BOUND if limits.bound is None else limits.bound,
        SECONDS if limits.time_limit is None else limits.time_limit,
        MEMORY if limits.memory is None else limits.memory,
        script,
        modest,
        limits.lasso_work == 0,
    )


def told(job: Job, answers: Mapping[str, Sought], *, seconds: float) -> Exploration:
    """The answers that are there as verdicts. Every counterexample is replayed; one that does not replay
    raises InternalError CC9xx.
    """
    reading, system = Reading(job.system, job), job.system
    return Exploration(
        verdicts={p.name: reading.verdict(p, answers[p.name]) for p in job.properties if p.name in answers},
        complete=False,
        states=0,
        transitions=0,
        depth=max((0, *(answer.checked for answer in answers.values()))),
        stuck_states=None,
        seconds=seconds,
        fairness=tuple((unit.name, unit.strength) for unit in system.units if unit.strength is not None),
    )


def _confirmed(solver: str, answers: Mapping[str, Sought], job: Job) -> Iterator[Opinion]:
    """What another solver says of each property. Raises InternalError CC921 where it answers a query
    otherwise.
    """
    for name, answer in answers.items():
        said = opinion(solver, answer.script, seconds=job.seconds)
        if said.otherwise:
            which = ", ".join(map(str, said.otherwise))
            raise InternalError("CC921", f"{job.system.name}, {name}: {solver} differs on query {which}")
        yield said


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
        depth = None if answer.checked < 0 and answer.found is None else max(answer.checked, 0)
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
