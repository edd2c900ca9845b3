"""Models that liveness checkers got wrong, by their row, through the solver.

Where a row holds, the solver may say unknown (it has looked at all runs of a length) but never violated;
where it is violated and a run shows it, the solver finds it and its loop is the shortest.
"""

from __future__ import annotations

import pytest
from attrs import evolve

from consensus_check.ir.formulas import (
    Always,
    And,
    Atom,
    Eventually,
    Formula,
    Not,
    Or,
    Property,
    Until,
    eventually_always,
    implication,
    infinitely_often,
    leads_to,
)
from consensus_check.ir.system import Initial, Strength, TransitionSystem, Variable
from consensus_check.ir.terms import TRUE, Term, bool_var, eq, int_var, integer, lt
from consensus_check.semantics import Lasso
from consensus_check.verdict import Holds, Unknown, Verdict, Violated
from tests.solve.asking import ask, decided, example
from tests.soundness.micro import at, graph, tossed
from tests.soundness.test_coins import AVOIDS, EQUAL, TWO_WAYS, UNTIL_HEADS, _adverse, _answered, _lockstep
from tests.soundness.test_soundness import GROWN, HELD, _counter, _grow, _rounds, _toss


def lasso(verdict: Verdict) -> Lasso:
    run = example(verdict).run
    assert isinstance(run, Lasso)
    return run


def not_violated(verdict: Verdict) -> bool:
    return isinstance(verdict, Holds | Unknown)


def test_s1() -> None:
    verdict = ask(graph(1, {"step": [(0, 1)]}), Eventually(at(1, 1)))
    assert isinstance(verdict, Violated) and verdict.kind == "stall"
    assert example(verdict).length == 0 and example(verdict).shortest == "total"


def test_s2() -> None:
    assert not_violated(ask(_grow(fair=False, resolved=False), GROWN))


def test_s2b() -> None:
    verdict = ask(_grow(fair=False, resolved=True), GROWN)
    assert [s.label for s in lasso(verdict).loop.steps] == [("grow", (0,))]
    assert not_violated(ask(_grow(fair=True, resolved=False), GROWN))


def test_s4() -> None:
    system = graph(2, {"round": [(0, 1), (1, 2), (2, 0)], "stay": [(0, 0)]})
    verdict = ask(system, eventually_always(at(2, 1, 2)))
    assert set(lasso(verdict).loop_states) == {(0,)} and example(verdict).length <= 1


def test_s5() -> None:
    assert not_violated(ask(graph(2, HELD, {"release": "weak"}), leads_to(at(2, 0, 1), at(2, 2))))


def test_s6() -> None:
    edges = {
        "swap": [(0, 1), (1, 0)],
        "wander": [(1, 2)],
        "back": [(2, 0)],
        "release": [(2, 3)],
        "acquire": [(3, 0)],
    }
    demand = leads_to(at(3, 0, 1, 2), at(3, 3))
    fair: dict[str, Strength] = {"release": "strong", "swap": "weak"}
    assert set(lasso(ask(graph(3, edges, fair), demand)).loop_states) == {(0,), (1,)}
    assert not_violated(ask(graph(3, edges, {**fair, "wander": "strong"}), demand))


def test_s8() -> None:
    verdict = ask(graph(4, {"go": [(0, 2), (2, 4), (4, 2)]}, {"go": "weak"}), Eventually(at(4, 1, 3)))
    run = lasso(verdict)
    assert (len(run.stem.steps), len(run.loop.steps)) == (1, 2)
    assert isinstance(verdict, Violated) and verdict.kind == "livelock"


def test_s10() -> None:
    system = graph(1, {"put": [(0, 1)], "noop": [(0, 0), (1, 1)]}, {"put": "weak"})
    assert isinstance(ask(system, eventually_always(at(1, 0))), Violated)
    assert not_violated(ask(system, eventually_always(at(1, 1))))


def test_s11_s12_s24_an_infinite_counter_never_holds() -> None:
    x = int_var("x", 0, None)
    for formula in (
        infinitely_often(Atom(eq(x, integer(0)))),
        Eventually(Atom(eq(x, integer(100)))),
        leads_to(Atom(eq(x, integer(1))), Atom(eq(x, integer(100)))),
    ):
        verdict = ask(_counter(None), formula, 5)
        assert isinstance(verdict, Unknown) and [r.code for r in verdict.reasons] == ["bound"]
    free = evolve(_counter(None), variables=(Variable("x", False, None, None),))
    below = Always(Atom(lt(int_var("x", None, None), integer(0))))
    assert example(ask(free, below)).length == 0
    bounded = _counter(5)
    never = Atom(lt(int_var("x", 0, 5), integer(0)))
    assert isinstance(ask(bounded, Always(never)), Violated)
    assert isinstance(ask(bounded, Eventually(never)), Violated)


@pytest.mark.parametrize("bound", range(5))
def test_s16_a_depth_limit_never_holds(bound: int) -> None:
    system = graph(4, {"go": [(0, 1), (1, 2), (2, 3), (3, 2)]}, {"go": "weak"})
    verdict = ask(system, Eventually(at(4, 4)), bound)
    assert isinstance(verdict, Violated if bound >= 4 else Unknown)
    late = ask(system, Always(at(4, 0, 1, 2)), bound)
    assert isinstance(late, Violated if bound >= 3 else Unknown)


def test_s18_nobody_to_satisfy_is_vacuous() -> None:
    verdict = ask(graph(1, {"step": [(0, 1)]}), And(()))
    assert isinstance(verdict, Holds) and verdict.evidence.vacuous == ("nobody",)


def test_s21_an_antecedent_never_true_is_vacuous() -> None:
    prop = Property(
        "p", leads_to(at(2, 2), at(2, 1)), antecedents=(("req", at(2, 2).term), ("start", at(2, 0).term))
    )
    verdict = decided(graph(2, {"step": [(0, 1)]}), [prop], 8)["p"]
    assert isinstance(verdict, Holds) and verdict.evidence.vacuous == ("req",)


def test_s19() -> None:
    system = graph(3, {"p": [(0, 1), (2, 3)], "q": [(0, 3), (1, 2)]}, {"p": "weak", "q": "weak"})
    assert isinstance(ask(system, eventually_always(at(3, 1))), Violated)


def test_s23_a_starving_cycle_is_no_lasso() -> None:
    system = graph(2, {"swap": HELD["swap"], "release": HELD["release"]}, {"release": "weak"})
    assert not_violated(ask(system, Eventually(at(2, 2))))


def test_s27() -> None:
    edges = {"spin": [(0, 0)], "write": [(0, 1)], "leave": [(1, 2)]}
    assert not_violated(ask(graph(2, edges, dict.fromkeys(edges, "weak")), Eventually(at(2, 2))))
    assert isinstance(ask(graph(2, edges, {"spin": "weak"}), Eventually(at(2, 2))), Violated)


def _heads(system: TransitionSystem) -> Verdict:
    return ask(system, Eventually(Atom(bool_var("heads"))))


def test_s28_a_coin_that_falls_one_way_for_ever_refutes_nothing() -> None:
    for keep in (True, False):
        assert not_violated(_heads(_toss(adversary=False, keep=keep)))
    for formula in (Eventually(at(2, 1)), infinitely_often(at(2, 1))):
        assert not_violated(ask(UNTIL_HEADS, formula))
    assert isinstance(ask(_adverse(UNTIL_HEADS), Eventually(at(2, 1))), Violated)


def test_s29_the_loop_shows_both_faces() -> None:
    verdict = ask(tossed(3, AVOIDS), Eventually(at(3, 3)))
    run = lasso(verdict)
    assert run.coin_closed and len(run.loop.steps) == 4 and example(verdict).length == 4
    assert {step.label for step in run.loop.steps} >= {("flip", (0,)), ("flip", (1,))}
    strong = tossed(3, AVOIDS, {"flip": "weak", "home": "weak", "goal": "strong"})
    assert not_violated(ask(strong, Eventually(at(3, 3))))
    escapes = tossed(3, {"flip": {0: (1, 2)}, "home": {1: (0,)}, "goal": {1: (3,), 2: (3,)}})
    assert not_violated(ask(escapes, Eventually(at(3, 3))))


def test_s29_a_choice_after_the_coin_may_see_it() -> None:
    answered = _answered()
    assert isinstance(ask(answered, Eventually(at(2, 2))), Violated)
    action = answered.actions[0]
    blind = evolve(answered, actions=(evolve(action, inputs=action.inputs[::-1]),))
    assert not_violated(ask(blind, Eventually(at(2, 2))))


def test_s30_a_formula_false_on_every_run_is_violated() -> None:
    x, y, z, w = at(3, 0, 1), at(3, 3), at(3, 0, 2), at(3, 3)
    formula: Formula = Always(implication(at(3, 0), Or((Until(x, y), Until(z, w)))))
    system = tossed(3, {"flip": {0: (1, 2)}, "back": {1: (0,), 2: (0,)}})
    assert isinstance(ask(system, formula), Violated)
    assert not_violated(ask(system, Not(formula)))


def test_s30_what_must_not_be_guessed() -> None:
    a, b, home = at(2, 1), at(2, 2), at(2, 0)
    either: Formula = Always(implication(home, Or((Until(home, a), Until(home, b)))))
    assert not_violated(ask(TWO_WAYS, either))
    assert isinstance(ask(TWO_WAYS, Not(either)), Violated)


def test_s31_another_agents_coin_is_not_seen() -> None:
    assert not_violated(ask(_lockstep(sees=False, rounds=None), EQUAL))
    verdict = ask(_lockstep(sees=True, rounds=None), EQUAL)
    assert {step.label[1] for step in lasso(verdict).loop.steps} == {(0, 1), (1, 0)}
    assert isinstance(ask(_lockstep(sees=False, rounds=1), EQUAL), Violated)


A, B = int_var("a", 0, 1), int_var("b", 0, 1)


def _together(updates: dict[str, Term]) -> Verdict:
    return ask(_rounds(updates, {"a": 0, "b": 1}), Eventually(Atom(eq(A, B))))


def test_s32_s34_rounds() -> None:
    swaps = _together({"a": B, "b": A})
    assert isinstance(swaps, Violated) and swaps.kind == "livelock" and example(swaps).length == 2
    talks = _together({"a": A, "b": B})
    assert isinstance(talks, Violated) and talks.kind == "livelock" and example(talks).length == 1


def test_s35_the_coin_of_an_adversary_need_not_move() -> None:
    verdict = _heads(_toss(adversary=True, keep=True))
    assert [s.label for s in lasso(verdict).loop.steps] == [("toss", (1,))]


def test_free_initial_states_are_searched_at_once() -> None:
    system = graph(3, {"turn": [(1, 2), (2, 1)], "go": [(0, 3)]}, {"turn": "weak", "go": "weak"})
    starts = tuple(Initial({"s": integer(place)}, guard=TRUE) for place in (3, 0, 1))
    verdict = ask(evolve(system, initial=starts), Eventually(at(3, 3)))
    assert example(verdict).length == 2 and lasso(verdict).states[0] == (1,)
