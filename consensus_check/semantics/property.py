"""Whether a run refutes a property: temporal formulas on a lasso by fixpoints, on a finite trace by what is
still owed.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from consensus_check.ir.formulas import (
    Always,
    And,
    Atom,
    Eventually,
    Formula,
    NeverStuck,
    NoErrors,
    Not,
    Or,
    Property,
    Reachable,
    Until,
    Within,
    implication,
)
from consensus_check.ir.monitor import conjuncts, monitor
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.tableau import Tableau
from consensus_check.ir.terms import Term, evaluate, not_, or_
from consensus_check.semantics.interpreter import Interpreter
from consensus_check.semantics.lasso import Lasso, coin_closed
from consensus_check.semantics.state import State, values_of
from consensus_check.semantics.trace import Trace

Run = Trace | Lasso


def holds_at(system: TransitionSystem, term: Term, state: State) -> bool:
    """Whether a predicate holds at a state."""
    return bool(evaluate(term, values_of(system, state)))


def valuation(system: TransitionSystem, atoms: Sequence[Term], state: State) -> int:
    """The mask of predicates that hold at a state."""
    return sum(holds_at(system, atom, state) << i for i, atom in enumerate(atoms))


def satisfied(system: TransitionSystem, formula: Formula, run: Lasso) -> bool:
    """Whether the infinite run satisfies a temporal formula."""
    return _truth(system, formula, run)[0]


def _truth(system: TransitionSystem, formula: Formula, run: Lasso) -> list[bool]:
    """The truth of the formula at every position of the lasso."""
    states = run.states
    match formula:
        case Atom(term):
            return [holds_at(system, term, state) for state in states]
        case Not(body):
            return [not truth for truth in _truth(system, body, run)]
        case And(parts) | Or(parts):
            enough = all if isinstance(formula, And) else any
            columns = [_truth(system, part, run) for part in parts]
            return [enough(column[i] for column in columns) for i in range(len(states))]
        case Eventually(body):
            return _until([True] * len(states), _truth(system, body, run), run.turn)
        case Always(body):
            return [not truth for truth in _truth(system, Eventually(Not(body)), run)]
        case Until(hold, goal):
            return _until(_truth(system, hold, run), _truth(system, goal, run), run.turn)
        case _:
            raise TypeError(f"{type(formula).__name__} stands only at the top of a property")


def _until(hold: list[bool], goal: list[bool], turn: int) -> list[bool]:
    """The least fixpoint of goal or (hold and next)."""
    truth = list(goal)
    after = [*range(1, len(goal)), turn]
    for _ in range(2):
        for i in reversed(range(len(goal))):
            truth[i] = truth[i] or (hold[i] and truth[after[i]])
    return truth


def demanded(prop: Property) -> Formula:
    """What is demanded of runs: the formula, under its assumption."""
    return prop.formula if prop.assume is None else implication(prop.assume, prop.formula)


def prefix_counts(prop: Property) -> bool:
    """Whether a finite prefix alone may refute: nothing is assumed but that the agent is correct from some
    moment on.
    """
    return prop.assume is None or prop.assume == Eventually(Always(Atom(prop.correct)))


def prefix_refutes(system: TransitionSystem, prop: Property, states: tuple[State, ...]) -> bool:
    """Whether every continuation of the states breaks the temporal formula (the agent being correct at their
    end).
    """
    if not prefix_counts(prop) or not holds_at(system, prop.correct, states[-1]):
        return False
    tableau = Tableau()
    owed = {tableau.obligation(prop.formula)}
    for state in states:
        now = valuation(system, tableau.atoms, state)
        owed = {after for before in owed for after in tableau.progress(before, now)}
    return not any(tableau.satisfiable(mask) for mask in owed)


def _certain(interpreter: Interpreter, prop: Property, run: Lasso) -> bool:
    """Whether the loop breaks the demand in whatever order its coins fall: some part of it is broken with a
    deterministic monitor whose control the loop closes with, every face shown at each control (3.5).
    """
    if not any(step.coins for step in run.loop.steps):
        return True
    for part in conjuncts(prop.formula):
        reader = monitor(Not(demanded(evolve(prop, formula=part))))
        values = [valuation(interpreter.system, reader.atoms, s) for s in (*run.states, run.loop.last)]
        controls = reader.round(values, run.turn)
        if controls and coin_closed(interpreter, run.loop, controls):
            return True
    return False


def refutes(interpreter: Interpreter, prop: Property, run: Run) -> bool:
    """Whether the run is a counterexample of the property."""
    system = interpreter.system
    match prop.formula:
        case NoErrors():
            return isinstance(run, Trace) and run.erring is not None and run.erring.error is not None
        case NeverStuck(unless):
            last = run.last if isinstance(run, Trace) else run.stem.last
            return interpreter.stuck(last) and not holds_at(system, unless, last)
        case Reachable():
            return False
        case Within():
            missed = misses(interpreter, prop.formula, run)
            if missed == "never":
                return refutes(interpreter, evolve(prop, formula=waiting(prop.formula)), run)
            return missed is not None and _counts(system, prop, run)
        case _ if isinstance(run, Lasso):
            return not satisfied(system, demanded(prop), run) and _certain(interpreter, prop, run)
        case _:
            return run.erring is None and prefix_refutes(system, prop, run.states)


def waiting(formula: Within) -> Formula:
    """What a run that passes no bound still must do: reach the goal, or break what must hold until then."""
    return Eventually(Atom(or_(formula.goal, not_(formula.hold))))


def _counts(system: TransitionSystem, prop: Property, run: Run) -> bool:
    """Whether what is assumed allows the run to refute a deadline."""
    if isinstance(run, Lasso):
        return prop.assume is None or satisfied(system, prop.assume, run)
    return prefix_counts(prop) and holds_at(system, prop.correct, run.last)


def misses(interpreter: Interpreter, formula: Within, run: Run) -> str | None:
    """How a run misses a deadline: "timeout" (the bound passes), "invariant" (`hold` breaks), "never" (a
    loop), or None.
    """
    cost, stem = 0, run if isinstance(run, Trace) else run.stem
    system = interpreter.system
    steps = stem.steps if isinstance(run, Trace) else stem.steps + run.loop.steps
    states = stem.states if isinstance(run, Trace) else stem.states + run.loop.states[1:]
    for i, state in enumerate(states):
        if cost > formula.bound:
            return "timeout"
        if holds_at(system, formula.goal, state):
            return None
        if not holds_at(system, formula.hold, state):
            return "invariant"
        if i < len(steps):
            cost += interpreter.cost(state, steps[i], formula.measure)
    if isinstance(run, Trace):
        return None
    turns = sum(
        interpreter.cost(s, step, formula.measure)
        for s, step in zip(run.loop.states, run.loop.steps, strict=False)
    )
    return "never" if turns == 0 else "timeout"
