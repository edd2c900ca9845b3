"""Small systems over one variable, for models that checkers got wrong."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from consensus_check.explore import explore
from consensus_check.explore.temporal import stem_length
from consensus_check.ir.formulas import Atom, Formula, Property
from consensus_check.ir.system import Action, Initial, Input, Strength, TransitionSystem, Unit, Variable
from consensus_check.ir.terms import FALSE, TRUE, Term, any_, eq, input_, int_var, integer, select
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


def tossed(
    top: int,
    moves: Mapping[str, Mapping[int, tuple[int, ...]]],
    fair: Mapping[str, Strength] | None = None,
    *,
    choices: Collection[str] = (),
) -> TransitionSystem:
    """Places 0..top from 0 on; a named action leads from a place to one of several, by an even coin, or by a
    free choice for those in `choices`. Every action is weakly fair unless `fair` says otherwise.
    """
    actions, units, s = list[Action](), list[Unit](), state(top)
    for name, table in moves.items():
        size = max(len(row) for row in table.values())
        free = name in choices
        present = tuple(
            any_([eq(s, integer(a)) for a, row in table.items() if k < len(row)]) for k in range(size)
        )
        pick = Input(
            "pick",
            "choose" if free else "draw",
            tuple(map(str, range(size))),
            present,
            weights=None if free else (integer(1),) * size,
        )
        several = any_([eq(s, integer(a)) for a, row in table.items() if len(row) > 1])
        columns = [
            select(s, [integer((*table.get(a, (a,)), *([a] * size))[k]) for a in range(top + 1)])
            for k in range(size)
        ]
        actions.append(
            Action(
                name,
                "step",
                any_([eq(s, integer(a)) for a in table]),
                {"s": select(input_("pick", size), columns) if size > 1 else columns[0]},
                inputs=(pick,) if size > 1 else (),
                unit=name,
                tossed=TRUE if size > 1 else FALSE,
                resolved=several if free else FALSE,
            )
        )
        units.append(Unit(name, "step", "weak" if fair is None else fair.get(name), "agent"))
    return TransitionSystem(
        "coins",
        (Variable("s", False, 0, top),),
        (Initial({"s": integer(0)}),),
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


__all__ = ["ask", "asked", "at", "example", "graph", "loop_of", "state", "stem_length", "tossed"]
