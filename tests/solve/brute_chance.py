"""The least length of a counterexample where there are coins: every run, judged by semantics."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from consensus_check.errors import InternalError
from consensus_check.explore import explore
from consensus_check.ir.formulas import (
    Atom,
    Eventually,
    Property,
    eventually_always,
    infinitely_often,
    leads_to,
)
from consensus_check.ir.system import TransitionSystem
from consensus_check.semantics import Interpreter, Label, Run, State, from_start, lasso, refutes
from consensus_check.verdict import Holds, Violated, name_of
from tests.agreement.reference import reachable
from tests.agreement.thrown import predicate
from tests.agreement.thrown_chance import chance_system
from tests.solve.asking import decided

BOUND = 4
MOST_EDGES = 10


def runs(system: TransitionSystem, length: int) -> Iterator[Run]:
    """Every finite run and every fair lasso of so many steps."""
    interpreter = Interpreter(system)
    walks: list[tuple[State, tuple[Label, ...], tuple[State, ...]]] = [
        (s, (), (s,)) for s in interpreter.initial_states()
    ]
    for _ in range(length):
        walks = [
            (first, (*labels, o.label), (*states, o.successor))
            for first, labels, states in walks
            for o in interpreter.occurrences(states[-1])
            if o.successor is not None
        ]
    for first, labels, states in walks:
        yield from_start(interpreter, first, labels)
        for turn in range(length + 1):
            if states[turn] == states[-1]:
                try:
                    yield lasso(interpreter, first, labels[:turn], labels[turn:])
                except InternalError:
                    continue


def shortest(system: TransitionSystem, prop: Property, bound: int) -> int | None:
    """The least number of steps, at most `bound`, of a run that refutes the property."""
    interpreter = Interpreter(system)
    for length in range(bound + 1):
        if any(refutes(interpreter, prop, run) for run in runs(system, length)):
            return length
    return None


def difference(seed: int) -> str | None:
    """Where the solver differs from brute force or from the explorer; None where they agree."""
    dice = Random(seed)
    system = chance_system(dice)
    top = system.variables[0].hi
    assert top is not None
    if len(reachable(system).edges) > MOST_EDGES:
        return None
    p, q = Atom(predicate(dice, top)), Atom(predicate(dice, top))
    props = [
        Property("eventually", Eventually(p)),
        Property("infinitely often", infinitely_often(p)),
        Property("eventually always", eventually_always(p)),
        Property("leads to", leads_to(p, q)),
    ]
    theirs, ours = explore(system, properties=props).verdicts, decided(system, props, BOUND)
    for prop in props:
        a, b, length = ours[prop.name], theirs[prop.name], shortest(system, prop, BOUND)
        told = f"{seed}: {prop.name}: {name_of(a)}, explored {name_of(b)}, by brute force {length}"
        if isinstance(a, Violated) != (length is not None):
            return told
        if isinstance(a, Holds) and not isinstance(b, Holds):
            return told
        if isinstance(a, Violated):
            assert a.counterexample is not None
            if isinstance(b, Holds):
                return told
            if not isinstance(b, Violated) or b.counterexample is None:
                continue
            if a.counterexample.length != length or b.counterexample.length < a.counterexample.length:
                return f"{told}: {a.counterexample.length} and {b.counterexample.length}"
    return None
