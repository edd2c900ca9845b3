"""`within`: the bound passes, holds, or is never reached; and what is assumed of the run."""

from __future__ import annotations

from attrs import evolve

from consensus_check.explore import explore
from consensus_check.ir.formulas import Always, Atom, Eventually, Property, Within
from consensus_check.ir.system import Action, Initial, TransitionSystem, Unit, Variable
from consensus_check.ir.terms import FALSE, TRUE, and_, bool_var, not_
from consensus_check.semantics import Lasso, Trace
from consensus_check.verdict import Holds, Unknown, Verdict, Violated
from tests.soundness.micro import at, graph

CHAIN = {"go": [(0, 1), (1, 2), (2, 3)]}


def within(system: TransitionSystem, bound: int, place: int, *, top: int) -> Verdict:
    demand = Property("p", Within(at(top, place).term, "steps", bound))
    return explore(system, properties=[demand]).verdicts["p"]


def test_a_bound_that_suffices_holds_and_one_less_is_a_timeout() -> None:
    system = graph(3, CHAIN, {"go": "weak"})
    assert isinstance(within(system, 3, 3, top=3), Holds)
    verdict = within(system, 2, 3, top=3)
    assert isinstance(verdict, Violated) and verdict.kind == "timeout" and verdict.counterexample is not None
    assert isinstance(verdict.counterexample.run, Trace)
    assert (verdict.counterexample.length, verdict.counterexample.shortest) == (3, "total")


def test_a_run_that_rests_short_of_the_bound_is_classed_by_its_loop() -> None:
    verdict = within(graph(3, CHAIN), 5, 3, top=3)
    assert isinstance(verdict, Violated) and (verdict.kind, verdict.kinds) == ("stall", ("stall",))
    assert verdict.counterexample is not None and isinstance(verdict.counterexample.run, Lasso)


def test_the_environment_costs_no_steps() -> None:
    free = graph(3, CHAIN, {"go": "weak"})
    free = evolve(free, actions=tuple(evolve(a, kind="environment", environment=True) for a in free.actions))
    assert isinstance(within(free, 0, 3, top=3), Holds)


def test_a_detour_of_the_same_length_may_cost_more() -> None:
    edges = {"dear": [(0, 1)], "free": [(0, 2)], "on": [(1, 3), (2, 3)], "end": [(3, 4)]}
    system = graph(4, edges, dict.fromkeys(edges, "weak"))
    system = evolve(
        system,
        actions=tuple(
            evolve(a, kind="environment", environment=True) if a.name == "free" else a for a in system.actions
        ),
    )
    assert isinstance(within(system, 3, 4, top=4), Holds)
    verdict = within(system, 2, 4, top=4)
    assert isinstance(verdict, Violated) and verdict.counterexample is not None
    run = verdict.counterexample.run
    assert isinstance(run, Trace) and run.labels[0] == ("dear", ())


def test_a_late_agent_is_excused_while_it_is_down_for_good() -> None:
    down, done = bool_var("down"), bool_var("done")
    system = TransitionSystem(
        "crash",
        (Variable("down", True), Variable("done", True), Variable("t", True)),
        (Initial({"down": FALSE, "done": FALSE, "t": FALSE}),),
        (
            Action("work", "step", and_(not_(down), not_(done)), {"done": TRUE}, unit="work"),
            Action("tick", "step", not_(bool_var("t")), {"t": TRUE}, unit="tick"),
            Action("crash", "environment", not_(down), {"down": TRUE}, environment=True),
        ),
        (Unit("work", "step", "weak", "a"), Unit("tick", "step", "weak", "b")),
    )
    alive = Eventually(Always(Atom(not_(down))))
    demand = Property("p", Within(done, "steps", 2), assume=alive, correct=not_(down))
    assert isinstance(explore(system, properties=[demand]).verdicts["p"], Holds)
    tight = evolve(demand, formula=Within(done, "steps", 0))
    assert isinstance(explore(system, properties=[tight]).verdicts["p"], Violated)
    bare = evolve(demand, assume=None, correct=TRUE)
    assert isinstance(explore(system, properties=[bare]).verdicts["p"], Violated)
    other = evolve(tight, assume=Always(Atom(not_(down))))
    verdict = explore(system, properties=[other]).verdicts["p"]
    assert isinstance(verdict, Unknown) and [r.code for r in verdict.reasons] == ["assumption"]
