"""Small systems over one variable, for models that checkers got wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from consensus_check.explore import explore
from consensus_check.explore.temporal import stem_length
from consensus_check.ir.formulas import Atom, Formula, Property
from consensus_check.ir.system import Action, Initial, Strength, TransitionSystem, Unit, Variable
from consensus_check.ir.terms import Term, any_, eq, int_var, integer, select
from consensus_check.semantics import Lasso
from consensus_check.verdict import Budget, Counterexample, Exploration, Verdict, Violated


def state(top: int) -> Term:
    """The variable of a graph system."""
    return int_var("s", 0, top)


def at(top: int, *places: int) -> Atom:
    """The predicate of being at one of the places."""
    return Atom(any_([eq(state(top), integer(p)) for p in places]))


def graph(
    top: int,
    edges: Mapping[str, Iterable[tuple[int, int]]],
    fair: Mapping[str, Strength] | None = None,
    *,
    start: int = 0,
) -> TransitionSystem:
    """Places 0..top and named actions given edge by edge (one edge a place); `fair` says which are weak or
    strong.
    """
    actions, units, s = list[Action](), list[Unit](), state(top)
    for name, pairs in edges.items():
        table = dict(pairs)
        guard = any_([eq(s, integer(a)) for a in table])
        target = select(s, [integer(table.get(a, a)) for a in range(top + 1)])
        actions.append(Action(name, "step", guard, {"s": target}, unit=name))
        units.append(Unit(name, "step", (fair or {}).get(name), "agent"))
    return TransitionSystem(
        "graph",
        (Variable("s", False, 0, top),),
        (Initial({"s": integer(start)}),),
        tuple(actions),
        tuple(units),
    )


def ask(
    system: TransitionSystem, formula: Formula, budget: Budget | None = None, *, assume: Formula | None = None
) -> Verdict:
    """The verdict on one formula."""
    return asked(system, Property("p", formula, assume=assume), budget).verdicts["p"]


def asked(system: TransitionSystem, prop: Property, budget: Budget | None = None) -> Exploration:
    return explore(system, properties=[prop], budget=budget)


def example(verdict: Verdict) -> Counterexample:
    assert isinstance(verdict, Violated), verdict
    assert verdict.counterexample is not None
    return verdict.counterexample


def loop_of(verdict: Verdict) -> Lasso:
    run = example(verdict).run
    assert isinstance(run, Lasso)
    return run


__all__ = ["ask", "asked", "at", "example", "graph", "loop_of", "state", "stem_length"]
