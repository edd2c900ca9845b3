"""What kind of failure a counterexample shows, and why (language.md 3.7); how a missed goal ended (1.7)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from consensus_check.ir.formulas import NeverStuck, NoErrors, Property, Within
from consensus_check.semantics.interpreter import AGENT_UNITS, Interpreter, is_environment
from consensus_check.semantics.lasso import Lasso
from consensus_check.semantics.property import (
    Run,
    demanded,
    holds_at,
    misses,
    prefix_counts,
    prefix_refutes,
    satisfied,
)
from consensus_check.semantics.trace import Trace

Kind = Literal["error", "timeout", "invariant", "stall", "starvation", "livelock"]
KINDS: tuple[Kind, ...] = ("error", "timeout", "invariant", "stall", "starvation", "livelock")


def kind_of(interpreter: Interpreter, prop: Property, run: Run, siblings: Iterable[Property] = ()) -> Kind:
    """The kind of a counterexample, first match of language.md 3.7.

    siblings: the other properties of the same family (starvation: one of them is met on the run).
    """
    if isinstance(prop.formula, NoErrors) or prop.family == "no_errors":
        return "error"
    if isinstance(prop.formula, NeverStuck):
        return "stall"
    if isinstance(prop.formula, Within):
        missed = misses(interpreter, prop.formula, run)
        if missed in ("timeout", "invariant"):
            return "timeout" if missed == "timeout" else "invariant"
    elif isinstance(run, Trace) or (prefix_counts(prop) and _prefix(interpreter, prop, run)):
        return "invariant"
    if not isinstance(run, Lasso) or not any(step.progress for step in run.loop.steps):
        return "stall"
    if any(_met(interpreter, sibling, run) for sibling in siblings if sibling.agent != prop.agent):
        return "starvation"
    return "livelock"


def _prefix(interpreter: Interpreter, prop: Property, run: Lasso) -> bool:
    """Whether some prefix of the lasso refutes alone (once round the loop is enough: the run violates)."""
    states = run.states + run.loop_states[:1]
    return any(prefix_refutes(interpreter.system, prop, states[:i]) for i in range(1, len(states) + 1))


def _met(interpreter: Interpreter, prop: Property, run: Lasso) -> bool:
    if isinstance(prop.formula, Within):
        return misses(interpreter, prop.formula, run) is None
    return satisfied(interpreter.system, demanded(prop), run)


def why_stalled(interpreter: Interpreter, run: Run) -> str:
    """Why nothing moves at the end of a stall."""
    steps = run.loop.steps if isinstance(run, Lasso) else ()
    states = run.loop_states if isinstance(run, Lasso) else (run.last,)
    if any(step.resolved for step in steps):
        return "declined by choice"
    if any(is_environment(step.action) and step.changes for step in steps):
        return "faults only"
    enabled = frozenset[str]().union(*(interpreter.enabled_units(state) for state in states))
    if any(
        interpreter.units[name].strength is None and interpreter.units[name].kind in AGENT_UNITS
        for name in enabled
    ):
        return "abandoned by an unobliged step"
    return "blocked"


def outcome_of(interpreter: Interpreter, prop: Property, run: Run) -> str | None:
    """How a missed goal ended (1.7): the author's ending, or wrong, unnoticed, drifted, unconverged.

    The end is, with a deadline, the last state whose cost is within it; else every state of the loop.
    """
    states, end = (run.states, run.loop_states) if isinstance(run, Lasso) else (run.states, (run.last,))
    if isinstance(run, Trace) and isinstance(prop.formula, Within):
        if misses(interpreter, prop.formula, run) == "timeout":
            states, end = run.states[:-1], (run.states[-2],)
    named = dict(prop.outcome)

    def at_end(name: str) -> bool:
        return all(holds_at(interpreter.system, named[name], state) for state in end)

    if named.keys() != {"finished", "correct"}:
        return next((name for name in named if at_end(name)), None)
    if at_end("correct"):
        return None if at_end("finished") else "unnoticed"
    if at_end("finished"):
        return "wrong"
    earlier = any(holds_at(interpreter.system, named["correct"], state) for state in states)
    return "drifted" if earlier else "unconverged"
