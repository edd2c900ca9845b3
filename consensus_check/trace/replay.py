"""Doing a recorded run again, step by step, by semantics/: what fits the spec as it is now, and the first
thing that does not.
"""

from __future__ import annotations

from consensus_check.ir.formulas import Property, Reachable
from consensus_check.ir.system import TransitionSystem
from consensus_check.records import frozen
from consensus_check.semantics import (
    Interpreter,
    Kind,
    Occurrence,
    Run,
    State,
    Trace,
    decode,
    kind_of,
    lasso,
    refutes,
)
from consensus_check.semantics.lasso import unfairness
from consensus_check.semantics.state import text
from consensus_check.trace.record import Recorded


@frozen
class Replayed:
    """How far a recorded run goes. run: as far as it went. problem: what does not fit, None when all does.

    at: the number of the step that does not fit (0: the start; one past the last: how it ends). unfair: why
    the loop could not go on for ever. refutes: whether it still refutes its property (None: it has none
    here). differences: states whose values differ from those recorded, where the steps nevertheless fit.
    """

    run: Run
    problem: str | None = None
    at: int | None = None
    unfair: tuple[str, ...] = ()
    refutes: bool | None = None
    kind: Kind | None = None
    differences: tuple[str, ...] = ()


def replay(system: TransitionSystem, recorded: Recorded) -> Replayed:
    """The recorded run, done again in a system lowered for its scope and environment."""
    interpreter = Interpreter(system)
    start = _start(interpreter, recorded)
    if start is None:
        nothing = Trace((recorded.states[0],))
        return Replayed(nothing, "the spec has no such first state any more", 0)
    states, steps, differences = [start], list[Occurrence](), list[str]()
    for number, label in enumerate(recorded.labels, 1):
        found = [one for one in interpreter.occurrences(states[-1], action=label[0]) if one.label == label]
        if not found:
            problem = _why_not(system, interpreter, states[-1], label[0])
            return Replayed(
                Trace(tuple(states), tuple(steps)), problem, number, differences=tuple(differences)
            )
        steps.append(found[0])
        after = found[0].successor
        erring = number == len(recorded.labels) and len(recorded.labels) == len(recorded.states)
        if (after is None) != erring:
            problem = (
                "it goes wrong now" if after is None else "it went wrong when recorded, and does not any more"
            )
            return Replayed(
                Trace(tuple(states), tuple(steps[:-1])), problem, number, differences=tuple(differences)
            )
        if after is not None:
            states.append(after)
            differences += _differences(system, recorded, number, after)
    return _ended(system, interpreter, recorded, Trace(tuple(states), tuple(steps)), tuple(differences))


def _start(interpreter: Interpreter, recorded: Recorded) -> State | None:
    names = tuple(variable.name for variable in interpreter.system.variables)
    if names != recorded.variables:
        return None
    return recorded.states[0] if recorded.states[0] in interpreter.initial_states() else None


def _why_not(system: TransitionSystem, interpreter: Interpreter, state: State, action: str) -> str:
    if all(known.name != action for known in system.actions):
        return f"there is no step `{action}` any more"
    if interpreter.occurrences(state, action=action):
        return f"`{action}` is possible here, but not with the choices recorded"
    return f"`{action}` is not possible here"


def _differences(system: TransitionSystem, recorded: Recorded, number: int, state: State) -> list[str]:
    if recorded.states[number] == state:
        return []
    try:
        old = decode(system, recorded.states[number])
    except (IndexError, KeyError):
        return [f"after step {number} the state recorded has values the spec does not know"]
    new = decode(system, state)
    return [
        f"after step {number} {owner or system.name}.{name} is {text(value)},"
        f" recorded as {text(old[owner][name])}"
        for owner, fields in new.items()
        for name, value in fields.items()
        if old[owner][name] != value
    ] or [f"after step {number} the state differs in something that is not shown"]


def _ended(
    system: TransitionSystem,
    interpreter: Interpreter,
    recorded: Recorded,
    run: Trace,
    differences: tuple[str, ...],
) -> Replayed:
    end = len(run.steps) + 1
    whole: Run = run
    if recorded.ending != "finite":
        turn = len(run.steps) if recorded.turn is None else recorded.turn
        back = Trace(run.states[turn:], run.steps[turn:])
        if back.last != back.states[0]:
            return Replayed(run, f"the loop does not come back to where it began, after step {turn}", end)
        unfair = tuple(unfairness(interpreter, back))
        if unfair:
            return Replayed(run, "it cannot go on like this for ever", end, unfair, differences=differences)
        labels = run.labels
        whole = lasso(interpreter, run.states[0], labels[:turn], labels[turn:])
    asked = next((p for p in system.properties if p.name == recorded.header.property), None)
    if asked is None:
        gone = (
            f"the spec has no property `{recorded.header.property}` any more"
            if recorded.header.property
            else None
        )
        return Replayed(whole, gone, end if gone else None, differences=differences)
    return _judged(interpreter, asked, whole, differences)


def _judged(interpreter: Interpreter, asked: Property, run: Run, differences: tuple[str, ...]) -> Replayed:
    if isinstance(asked.formula, Reachable):
        return Replayed(run, differences=differences)
    if not refutes(interpreter, asked, run):
        problem = f"the run is possible, but `{asked.name}` is met in it"
        return Replayed(run, problem, None, refutes=False, differences=differences)
    family = [p for p in interpreter.system.properties if p.family and p.family == asked.family]
    return Replayed(run, refutes=True, kind=kind_of(interpreter, asked, run, family), differences=differences)
