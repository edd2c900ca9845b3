"""The engine against the interpreter and against brute force, on random small systems."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from consensus_check.compile.program import COIN, PROGRESS, Program
from consensus_check.explore import explore
from consensus_check.explore.search import Clock, search
from consensus_check.explore.temporal import stem_length
from consensus_check.ir.formulas import (
    Always,
    Atom,
    Eventually,
    Formula,
    NeverStuck,
    NoErrors,
    Property,
    eventually_always,
    infinitely_often,
    leads_to,
)
from consensus_check.ir.system import TransitionSystem
from consensus_check.verdict import Budget, Holds, Unknown, Verdict, Violated, name_of
from tests.agreement.reference import (
    Reachable,
    kinds_of_eventually,
    reachable,
    refuted_by_short_lasso,
    stem_of_always_eventually,
    stem_of_eventually,
    stem_of_eventually_always,
    stem_of_leads_to,
)
from tests.agreement.systems import drawn_graphs, formulas, predicates_of, systems
from tests.agreement.thrown import difference
from tests.amount import many

MOST_EDGES = 11


@settings(max_examples=many(150), deadline=None, derandomize=True)
@given(st.one_of(systems(sizes=(2, 3, 20)), drawn_graphs()))
def test_graphs_are_equal(system: TransitionSystem) -> None:
    graph, program = reachable(system), Program(system)
    reached = search(program, clock=Clock(Budget()))
    assert {program.unpack(p) for p in reached.order} == set(graph.depth)
    assert reached.depth == max(graph.depth.values())
    assert reached.transitions == len({(s, o.label, o.successor) for s, o in graph.edges})
    interpreter = graph.interpreter
    for packed in reached.order:
        state = program.unpack(packed)
        enabled, edges = program.steps(packed)
        assert enabled == sum(program.unit_bit[u] for u in interpreter.enabled_units(state))
        assert program.quiet(packed) == (not interpreter.fair_units(state))
        theirs = [o for o in interpreter.occurrences(state) if o.successor is not None]
        assert {program.unpack(p) for p in program.successors(packed)} == {o.successor for o in theirs}
        assert {(program.unpack(e[0]), program.label(e), e[1], e[2], e[3]) for e in edges} == {
            (
                o.successor,
                o.label,
                sum(program.unit_bit[u] for u in o.discharged),
                sum(program.option_bit[p] for p in o.offered) | PROGRESS * o.progress | COIN * bool(o.coins),
                sum(program.option_bit[p] for p in o.taken),
            )
            for o in theirs
        }
    path = [program.unpack(reached.order[i]) for i in reached.path(len(reached.order) - 1)]
    assert [graph.depth[s] for s in path] == list(range(len(path)))


@settings(max_examples=many(120), deadline=None, derandomize=True)
@given(st.one_of(systems(), drawn_graphs(), drawn_graphs()), st.data())
def test_liveness_agrees_with_sets_of_edges(system: TransitionSystem, data: st.DataObject) -> None:
    graph = reachable(system)
    p, q = data.draw(predicates_of(system)), data.draw(predicates_of(system))
    assume(len(graph.edges) <= MOST_EDGES)
    wanted: dict[str, tuple[Formula, int | None]] = {
        "eventually": (Eventually(Atom(p)), stem_of_eventually(graph, p)),
        "infinitely often": (infinitely_often(Atom(p)), stem_of_always_eventually(graph, p)),
        "eventually always": (eventually_always(Atom(p)), stem_of_eventually_always(graph, p)),
        "leads to": (leads_to(Atom(p), Atom(q)), stem_of_leads_to(graph, p, q)),
    }
    found = explore(system, properties=[Property(name, formula) for name, (formula, _) in wanted.items()])
    for name, (_, stem) in wanted.items():
        _compare(name, found.verdicts[name], stem, graph)
    missed = found.verdicts["eventually"]
    if isinstance(missed, Violated) and missed.kinds is not None and missed.kind != "invariant":
        assert set(missed.kinds) == kinds_of_eventually(graph, p)


def _compare(name: str, verdict: Verdict, stem: int | None, graph: Reachable) -> None:
    if stem is None:
        assert isinstance(verdict, Unknown if graph.errs else Holds), name
        return
    assert isinstance(verdict, Violated), name
    assert verdict.counterexample is not None
    assert verdict.counterexample.shortest is not None, name
    assert stem_length(verdict.counterexample.run) == stem, name


@settings(max_examples=many(120), deadline=None, derandomize=True)
@given(st.one_of(systems(), drawn_graphs(), drawn_graphs()), st.data())
def test_any_formula_agrees_with_short_lassos(system: TransitionSystem, data: st.DataObject) -> None:
    graph = reachable(system)
    formula = data.draw(formulas(predicates_of(system), 4))
    assume(len(graph.edges) <= MOST_EDGES)
    verdict = explore(system, properties=[Property("p", formula)]).verdicts["p"]
    if isinstance(verdict, Violated):
        assert verdict.counterexample is not None
        assert verdict.kinds is None or verdict.kind in verdict.kinds
        return
    assert isinstance(verdict, Unknown if graph.errs else Holds)
    assert not refuted_by_short_lasso(graph, formula, stem=3, loop=3)


@settings(max_examples=many(100), deadline=None, derandomize=True)
@given(st.one_of(systems(), drawn_graphs()), st.data())
def test_safety_agrees(system: TransitionSystem, data: st.DataObject) -> None:
    graph = reachable(system)
    p = data.draw(predicates_of(system))
    demands = [
        Property("always", Always(Atom(p))),
        Property("stuck", NeverStuck()),
        Property("errors", NoErrors()),
    ]
    found = explore(system, properties=demands)
    bad = [d for s, d in graph.depth.items() if not graph.true_at(p, s)]
    stuck = [d for s, d in graph.depth.items() if graph.interpreter.stuck(s)]
    assert found.stuck_states == len(stuck)
    for name, depths in (("always", bad), ("stuck", stuck)):
        verdict = found.verdicts[name]
        if depths:
            assert isinstance(verdict, Violated) and verdict.counterexample is not None
            assert verdict.counterexample.length == min(depths)
            assert verdict.counterexample.shortest == "total"
        else:
            assert name_of(verdict) == ("unknown" if graph.errs else "holds")
    assert name_of(found.verdicts["errors"]) == ("violated" if graph.errs else "holds")


@settings(max_examples=many(100), deadline=None, derandomize=True)
@given(st.one_of(systems(), drawn_graphs()), st.data(), st.integers(1, 6))
def test_a_budget_never_makes_it_hold(system: TransitionSystem, data: st.DataObject, limit: int) -> None:
    formula = data.draw(formulas(predicates_of(system), 3))
    whole = explore(system, properties=[Property("p", formula)])
    part = explore(system, properties=[Property("p", formula)], budget=Budget(max_states=limit))
    if not part.complete:
        assert not isinstance(part.verdicts["p"], Holds)
    if isinstance(part.verdicts["p"], Violated):
        assert isinstance(whole.verdicts["p"], Violated)


def test_thrown_systems_agree() -> None:
    assert [found for seed in range(many(140)) if (found := difference(seed)) is not None] == []
