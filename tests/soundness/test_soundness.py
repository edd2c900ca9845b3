"""Models that liveness checkers got wrong, by their row in the list of such models (those without coins)."""

from __future__ import annotations

import pytest
from attrs import evolve

from consensus_check.errors import InternalError
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
from consensus_check.ir.system import (
    Action,
    Incident,
    Initial,
    Input,
    Strength,
    TransitionSystem,
    Unit,
    Variable,
)
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    Term,
    add,
    and_,
    bool_var,
    eq,
    input_,
    int_var,
    integer,
    le,
    lt,
    mul,
    ne,
    not_,
)
from consensus_check.semantics import Interpreter, lasso
from consensus_check.verdict import Budget, Holds, Unknown, Violated, name_of
from tests.soundness.micro import ask, asked, at, example, graph, loop_of, stem_length


def test_s1_a_state_may_stutter_for_ever() -> None:
    verdict = ask(graph(1, {"step": [(0, 1)]}), Eventually(at(1, 1)))
    run = loop_of(verdict)
    assert not run.loop.steps and not run.stem.steps
    assert isinstance(verdict, Violated) and verdict.kind == "stall"


def _grow(*, fair: bool, resolved: bool) -> TransitionSystem:
    x = int_var("x", 0, 3)
    by = input_("by", 2)
    pick = Input("by", "choose", ("0", "1"), (TRUE, TRUE), fair=fair, site="grow:1")
    grow = Action(
        "grow",
        "step",
        lt(x, integer(3)),
        {"x": add(x, by)},
        inputs=(pick,),
        unit="grow",
        resolved=TRUE if resolved else FALSE,
    )
    return TransitionSystem(
        "grow",
        (Variable("x", False, 0, 3),),
        (Initial({"x": integer(0)}),),
        (grow,),
        (Unit("grow", "step", "weak"),),
    )


GROWN = Eventually(Atom(eq(int_var("x", 0, 3), integer(3))))


def test_s2_only_steps_that_change_count() -> None:
    assert isinstance(ask(_grow(fair=False, resolved=False), GROWN), Holds)


def test_s2b_a_free_choice_may_decline_for_ever() -> None:
    verdict = ask(_grow(fair=False, resolved=True), GROWN)
    assert isinstance(verdict, Violated)
    assert (verdict.kind, verdict.why) == ("stall", "declined by choice")
    assert [step.label for step in loop_of(verdict).loop.steps] == [("grow", (0,))]


def test_s2b_a_fair_choice_may_not() -> None:
    assert isinstance(ask(_grow(fair=True, resolved=False), GROWN), Holds)


def test_s4_the_loop_is_a_cycle_not_its_component() -> None:
    verdict = ask(
        graph(2, {"round": [(0, 1), (1, 2), (2, 0)], "stay": [(0, 0)]}), eventually_always(at(2, 1, 2))
    )
    assert set(loop_of(verdict).loop_states) == {(0,)}
    assert example(verdict).length <= 1


HELD = {"swap": [(0, 1), (1, 0)], "release": [(0, 2), (1, 2)], "acquire": [(2, 0)]}


def test_s5_fairness_is_judged_on_the_cycle() -> None:
    verdict = ask(graph(2, HELD, {"release": "weak"}), leads_to(at(2, 0, 1), at(2, 2)))
    assert isinstance(verdict, Holds)


def test_s6_a_fair_cycle_in_an_unfair_component() -> None:
    edges = {
        "swap": [(0, 1), (1, 0)],
        "wander": [(1, 2)],
        "back": [(2, 0)],
        "release": [(2, 3)],
        "acquire": [(3, 0)],
    }
    demand = leads_to(at(3, 0, 1, 2), at(3, 3))
    fair: dict[str, Strength] = {"release": "strong", "swap": "weak"}
    verdict = ask(graph(3, edges, fair), demand)
    assert set(loop_of(verdict).loop_states) == {(0,), (1,)}
    assert isinstance(ask(graph(3, edges, {**fair, "wander": "strong"}), demand), Holds)


def test_s8_eventually_sees_cycles() -> None:
    verdict = ask(graph(4, {"go": [(0, 2), (2, 4), (4, 2)]}, {"go": "weak"}), Eventually(at(4, 1, 3)))
    run = loop_of(verdict)
    assert (len(run.stem.steps), len(run.loop.steps)) == (1, 2)
    assert isinstance(verdict, Violated) and verdict.kind == "livelock" and verdict.kinds == ("livelock",)


def test_s10_contradictory_properties_do_not_both_pass() -> None:
    system = graph(1, {"put": [(0, 1)], "noop": [(0, 0), (1, 1)]}, {"put": "weak"})
    assert isinstance(ask(system, eventually_always(at(1, 0))), Violated)
    assert isinstance(ask(system, eventually_always(at(1, 1))), Holds)


def _counter(hi: int | None) -> TransitionSystem:
    x = int_var("x", 0, hi)
    grow = TRUE if hi is None else lt(x, integer(hi))
    step = Action("grow", "step", grow, {"x": add(x, integer(1))}, unit="grow")
    return TransitionSystem(
        "counter",
        (Variable("x", False, 0, hi),),
        (Initial({"x": integer(0)}),),
        (step,),
        (Unit("grow", "step", "weak"),),
    )


def test_s11_a_bound_makes_liveness_unknown() -> None:
    zero = Atom(eq(int_var("x", 0, None), integer(0)))
    verdict = ask(_counter(None), infinitely_often(zero), Budget(bound=5))
    assert isinstance(verdict, Unknown)
    assert [reason.code for reason in verdict.reasons] == ["bound"]


@pytest.mark.parametrize("bound", [None, 200])
def test_s12_an_infinite_counter_never_holds(bound: int | None) -> None:
    below = lt(int_var("x", None, None), integer(0))
    here = lt(add(int_var("x", 0, 5), integer(0)), integer(1))
    bounded = _counter(5)
    never = Atom(and_(not_(here), lt(integer(5), int_var("x", 0, 6))))
    for formula in (Always(never), Eventually(never)):
        assert isinstance(ask(bounded, formula), Violated)
    unbounded = evolve(
        _counter(None),
        variables=(Variable("x", False, None, None),),
        actions=(
            Action("grow", "step", TRUE, {"x": add(int_var("x", None, None), integer(1))}, unit="grow"),
        ),
    )
    budget = Budget(max_states=100, bound=bound)
    first = ask(unbounded, Always(Atom(below)), budget)
    assert example(first).length == 0
    assert isinstance(ask(unbounded, Eventually(Atom(below)), budget), Unknown)


def test_s12_values_too_large_are_cut_not_wrapped() -> None:
    x = int_var("x", 0, None)
    square = Action("square", "step", TRUE, {"x": mul(x, x)}, unit="square")
    system = TransitionSystem(
        "squares",
        (Variable("x", False, 0, None),),
        (Initial({"x": integer(3)}),),
        (square,),
        (Unit("square", "step", "weak"),),
    )
    found = asked(system, Property("p", Always(Atom(lt(integer(0), x)))))
    assert found.states == 6
    verdict = found.verdicts["p"]
    assert isinstance(verdict, Unknown) and [r.code for r in verdict.reasons] == ["range"]
    assert isinstance(ask(system, Eventually(Atom(eq(x, integer(0))))), Unknown)


def test_s13_everyone_delivers_a_broadcast() -> None:
    n = 3
    sent = bool_var("sent")
    got = [bool_var(f"got{i}") for i in range(n)]
    actions = [Action("send", "step", not_(sent), {"sent": TRUE}, unit="send")]
    actions += [
        Action(f"deliver{i}", "receive", and_(sent, not_(got[i])), {f"got{i}": TRUE}, unit=f"deliver{i}")
        for i in range(n)
    ]
    units = [Unit(a.name, "step", "weak") for a in actions]
    names = ["sent"] + [f"got{i}" for i in range(n)]
    system = TransitionSystem(
        "broadcast",
        tuple(Variable(v, True) for v in names),
        (Initial(dict.fromkeys(names, FALSE)),),
        tuple(actions),
        tuple(units),
    )
    for i in range(n):
        assert isinstance(ask(system, Eventually(Atom(got[i]))), Holds)
        unfair = evolve(
            system, units=tuple(evolve(u, strength=None) if u.name == f"deliver{i}" else u for u in units)
        )
        verdict = ask(unfair, Eventually(Atom(got[i])))
        assert isinstance(verdict, Violated) and verdict.why == "abandoned by an unobliged step"


@pytest.mark.parametrize("limit", range(1, 5))
def test_s16_a_depth_limit_never_holds(limit: int) -> None:
    system = graph(4, {"go": [(0, 1), (1, 2), (2, 3), (3, 2)]}, {"go": "weak"})
    for budget in (Budget(bound=limit), Budget(max_states=limit)):
        assert isinstance(ask(system, Eventually(at(4, 4)), budget), Violated | Unknown)
        assert isinstance(ask(system, Always(at(4, 0, 1, 2)), budget), Violated | Unknown)
    assert isinstance(ask(system, Eventually(at(4, 4))), Violated)


def test_s18_nobody_to_satisfy_is_vacuous() -> None:
    verdict = ask(graph(1, {"step": [(0, 1)]}), And(()))
    assert isinstance(verdict, Holds) and verdict.evidence.vacuous == ("nobody",)


def test_s19_fairness_does_not_hide_the_error() -> None:
    n, p, q = int_var("n", 0, 2), bool_var("p"), bool_var("q")
    system = TransitionSystem(
        "once",
        (Variable("n", False, 0, 2), Variable("p", True), Variable("q", True)),
        (Initial({"n": integer(0), "p": FALSE, "q": FALSE}),),
        (
            Action("P", "step", not_(p), {"n": integer(1), "p": TRUE}, unit="P"),
            Action("Q", "step", not_(q), {"n": integer(2), "q": TRUE}, unit="Q"),
        ),
        (Unit("P", "step", "weak"), Unit("Q", "step", "weak")),
    )
    verdict = ask(system, eventually_always(Atom(eq(n, integer(1)))))
    assert [s.label[0] for s in loop_of(verdict).stem.steps] == ["P", "Q"]


def test_s21_an_antecedent_never_true_is_vacuous() -> None:
    prop = Property(
        "p", leads_to(at(2, 2), at(2, 1)), antecedents=(("req", at(2, 2).term), ("start", at(2, 0).term))
    )
    verdict = asked(graph(2, {"step": [(0, 1)]}), prop).verdicts["p"]
    assert isinstance(verdict, Holds) and verdict.evidence.vacuous == ("req",)


def test_s23_a_cycle_that_starves_a_fair_action_is_no_lasso() -> None:
    system = graph(2, HELD, {"release": "weak"})
    swap = ("swap", ())
    with pytest.raises(InternalError, match="not fair"):
        lasso(Interpreter(system), (0,), [], [swap, swap])
    with pytest.raises(InternalError, match="does not close"):
        lasso(Interpreter(system), (0,), [], [swap])
    with pytest.raises(InternalError, match="not possible"):
        lasso(Interpreter(system), (0,), [("acquire", ())], [])


def test_s24_quiescence_is_not_a_step_bound() -> None:
    system = graph(3, {"ask": [(0, 1)], "lose": [(1, 2)]}, {"ask": "weak", "lose": "weak"})
    demand = leads_to(at(3, 1), at(3, 3))
    assert isinstance(ask(system, demand), Violated)
    endless = evolve(_counter(None))
    pending = leads_to(
        Atom(eq(int_var("x", 0, None), integer(1))), Atom(eq(int_var("x", 0, None), integer(-1 + 0)))
    )
    assert isinstance(ask(endless, pending, Budget(bound=5)), Unknown)


def test_s27_a_spin_wait_ends_with_a_fair_writer() -> None:
    edges = {"spin": [(0, 0)], "write": [(0, 1)], "leave": [(1, 2)]}
    assert isinstance(ask(graph(2, edges, dict.fromkeys(edges, "weak")), Eventually(at(2, 2))), Holds)
    assert isinstance(ask(graph(2, edges, {"spin": "weak"}), Eventually(at(2, 2))), Violated)


def test_s30_a_guessing_automaton_finds_what_is_false_on_every_run() -> None:
    edges = {"a": [(0, 1)], "b": [(0, 2)], "back": [(1, 0), (2, 0)]}
    x, y, z, w = at(3, 0, 1), at(3, 3), at(3, 0, 2), at(3, 3)
    formula: Formula = Always(implication(at(3, 0), Or((Until(x, y), Until(z, w)))))
    verdict = ask(graph(3, edges, {"a": "weak", "b": "weak", "back": "weak"}), formula)
    assert isinstance(verdict, Violated)


def _rounds(updates: dict[str, Term], start: dict[str, int]) -> TransitionSystem:
    names = sorted(start)
    step = Action("round", "phase", TRUE, updates, unit="phase", speaks=TRUE)
    return TransitionSystem(
        "rounds",
        tuple(Variable(v, False, 0, 1) for v in names),
        (Initial({v: integer(start[v]) for v in names}),),
        (step,),
        (Unit("phase", "phase", "weak"),),
    )


A, B = int_var("a", 0, 1), int_var("b", 0, 1)


def test_s32_two_blocs_swap_for_ever() -> None:
    verdict = ask(_rounds({"a": B, "b": A}, {"a": 0, "b": 1}), Eventually(Atom(eq(A, B))))
    assert isinstance(verdict, Violated) and verdict.kind == "livelock"
    assert len(loop_of(verdict).loop.steps) == 2
    assert example(verdict).shortest == "total"


def test_s34_talking_without_change_is_no_stall() -> None:
    verdict = ask(_rounds({"a": A, "b": B}, {"a": 0, "b": 1}), Eventually(Atom(eq(A, B))))
    assert isinstance(verdict, Violated) and verdict.kind == "livelock" and verdict.kinds == ("livelock",)
    assert len(loop_of(verdict).loop.steps) == 1


def test_s33_recurring_faults_need_strong_fairness() -> None:
    down, done = bool_var("down"), bool_var("done")

    def system(strength: str) -> TransitionSystem:
        return TransitionSystem(
            "recovery",
            (Variable("down", True), Variable("done", True)),
            (Initial({"down": FALSE, "done": FALSE}),),
            (
                Action("work", "step", and_(not_(down), not_(done)), {"done": TRUE}, unit="work"),
                Action("crash", "environment", not_(down), {"down": TRUE}, environment=True),
                Action("recover", "environment", down, {"down": FALSE}, environment=True),
            ),
            (Unit("work", "step", "strong" if strength == "strong" else "weak"),),
        )

    finish, alive = Eventually(Atom(done)), infinitely_often(Atom(not_(down)))
    assert isinstance(ask(system("strong"), finish, assume=alive), Holds)
    verdict = ask(system("strong"), finish)
    assert isinstance(verdict, Violated) and verdict.kind == "stall"
    assert isinstance(ask(system("weak"), finish, assume=alive), Violated)


def _toss(*, adversary: bool, keep: bool) -> TransitionSystem:
    heads, turn = bool_var("heads"), bool_var("turn")
    coin = Input("coin", "draw", ("heads", "tails"), (TRUE, TRUE), weights=(integer(1), integer(1)))
    updates = {"heads": eq(input_("coin", 2), integer(0))}
    if not keep:
        updates["turn"] = not_(turn)
    toss = Action(
        "toss",
        "step",
        not_(heads),
        updates,
        inputs=(coin,),
        unit="toss",
        tossed=TRUE,
        resolved=TRUE if adversary else FALSE,
    )
    return TransitionSystem(
        "toss",
        (Variable("heads", True), Variable("turn", True)),
        (Initial({"heads": FALSE, "turn": FALSE}),),
        (toss,),
        (Unit("toss", "step", "weak"),),
        adversary=adversary,
    )


def test_s35_the_coin_of_an_adversary_need_not_move() -> None:
    verdict = ask(_toss(adversary=True, keep=True), Eventually(Atom(bool_var("heads"))))
    assert isinstance(verdict, Violated)
    assert [s.label for s in loop_of(verdict).loop.steps] == [("toss", (1,))]


def test_s28_a_coin_that_falls_one_way_for_ever_refutes_nothing() -> None:
    heads = Eventually(Atom(bool_var("heads")))
    assert isinstance(ask(_toss(adversary=False, keep=True), heads), Holds)
    verdict = ask(_toss(adversary=False, keep=False), heads)
    assert isinstance(verdict, Holds) and verdict.evidence.semantics == "almost-sure"
    assert isinstance(ask(_toss(adversary=True, keep=False), heads), Violated)


def test_a_strong_unit_is_owed_by_every_loop_that_enables_it() -> None:
    edges = {"tick": [(0, 1), (1, 0)], "exit": [(1, 2)]}
    assert isinstance(ask(graph(2, edges, {"tick": "weak", "exit": "weak"}), Eventually(at(2, 2))), Violated)
    assert isinstance(ask(graph(2, edges, {"tick": "weak", "exit": "strong"}), Eventually(at(2, 2))), Holds)


def test_the_stem_is_the_shortest() -> None:
    edges = {"long": [(0, 1), (1, 2), (2, 3)], "short": [(0, 3)], "turn": [(3, 4), (4, 3)]}
    verdict = ask(graph(5, edges, {"turn": "weak", "long": "weak", "short": "weak"}), Eventually(at(5, 5)))
    assert stem_length(example(verdict).run) == 1
    assert example(verdict).shortest == "total"
    assert name_of(ask(graph(5, edges), Not(Eventually(at(5, 5))))) == "holds"


def test_an_error_edge_leaves_its_unit_undischarged() -> None:
    x = int_var("x", 0, 1)
    work = Action(
        "work",
        "step",
        TRUE,
        {"x": integer(1)},
        unit="work",
        errors=(Incident(le(x, integer(0)), "x is None", 12),),
    )
    system = TransitionSystem(
        "errs",
        (Variable("x", False, 0, 1),),
        (Initial({"x": integer(0)}),),
        (work,),
        (Unit("work", "step", "weak"),),
    )
    verdict = ask(system, Eventually(Atom(ne(x, integer(0)))))
    assert isinstance(verdict, Unknown)
    assert [(r.code, r.lines) for r in verdict.reasons] == [("error", (12,))]
