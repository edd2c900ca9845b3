"""Models with coins that liveness checkers got wrong, by their row in the list of such models."""

from __future__ import annotations

import pytest
from attrs import evolve

from consensus_check.errors import PropertyError
from consensus_check.explore import graph
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
    Within,
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
    Part,
    TransitionSystem,
    Unit,
    Variable,
)
from consensus_check.ir.terms import FALSE, TRUE, Term, bool_var, eq, input_, int_var, integer, ite, not_
from consensus_check.semantics import Interpreter, Lasso, lasso, refutes
from consensus_check.verdict import Holds, Unknown, Violated
from tests.soundness.micro import ask, at, loop_of, tossed

# 0 flips: heads is 1, tails is 2, from where the way leads back.
UNTIL_HEADS = tossed(2, {"flip": {0: (1, 2)}, "again": {2: (0,)}})


@pytest.mark.parametrize(
    ("system", "place"),
    [
        (tossed(1, {"flip": {0: (1, 0)}}), 1),  # tails changes nothing
        (UNTIL_HEADS, 1),  # tails costs a step more
        (tossed(3, {"flip": {0: (1, 2), 2: (1, 0)}}), 1),  # tails flips elsewhere
        (tossed(3, {"flip": {0: (0, 1), 1: (0, 2), 2: (0, 3)}}), 3),  # three in a row
    ],
)
def test_s28_a_coin_shows_heads_in_the_end(system: TransitionSystem, place: int) -> None:
    top = system.variables[0].hi
    assert top is not None
    heads = at(top, place)
    for formula in (Eventually(heads), Not(Always(Not(heads))), Until(Not(heads), heads)):
        verdict = ask(system, formula)
        assert isinstance(verdict, Holds) and verdict.evidence.semantics == "almost-sure"
    assert isinstance(ask(system, eventually_always(heads)), Holds)
    assert isinstance(ask(_adverse(system), Eventually(heads)), Violated)
    unfair = evolve(system, units=tuple(evolve(unit, strength=None) for unit in system.units))
    assert isinstance(ask(unfair, Eventually(heads)), Violated)


def test_s28_whatever_always_comes_again_comes_for_ever() -> None:
    walk = tossed(2, {"walk": {0: (1, 2), 1: (0, 2), 2: (0, 1)}})
    for place in range(3):
        assert isinstance(ask(walk, infinitely_often(at(2, place))), Holds)
        assert isinstance(ask(walk, leads_to(at(2, 0), at(2, place))), Holds)
        verdict = ask(walk, eventually_always(at(2, place)))
        assert isinstance(verdict, Violated) and loop_of(verdict).coin_closed
        assert isinstance(ask(walk, Always(at(2, place))), Violated)


def _adverse(system: TransitionSystem) -> TransitionSystem:
    """The system under `--coins adversary`: a draw is a free choice."""
    return evolve(system, adversary=True, actions=tuple(evolve(a, resolved=a.tossed) for a in system.actions))


# 0 flips to 1 or 2; from there one may go home or to the goal, 3.
AVOIDS: dict[str, dict[int, tuple[int, ...]]] = {
    "flip": {0: (1, 2)},
    "home": {1: (0,), 2: (0,)},
    "goal": {1: (3,), 2: (3,)},
}


def test_s29_the_loop_shows_both_faces() -> None:
    verdict = ask(tossed(3, AVOIDS), Eventually(at(3, 3)))
    run = loop_of(verdict)
    assert run.coin_closed and set(run.loop_states) == {(0,), (1,), (2,)}
    assert {step.label for step in run.loop.steps} >= {("flip", (0,)), ("flip", (1,))}
    assert isinstance(verdict, Violated) and verdict.kind == "livelock" and verdict.kinds == ("livelock",)
    assert len(run.loop.steps) == 4 and len(run.stem.steps) == 0


def test_s29_a_goal_on_offer_again_and_again_under_strong_fairness() -> None:
    strong = tossed(3, AVOIDS, {"flip": "weak", "home": "weak", "goal": "strong"})
    assert isinstance(ask(strong, Eventually(at(3, 3))), Holds)


def test_s29_one_face_that_leads_out_is_enough() -> None:
    escapes = tossed(3, {"flip": {0: (1, 2)}, "home": {1: (0,)}, "goal": {1: (3,), 2: (3,)}})
    assert isinstance(ask(escapes, Eventually(at(3, 3))), Holds)
    assert isinstance(ask(_adverse(escapes), Eventually(at(3, 3))), Violated)


def test_s29_a_choice_after_the_coin_may_see_it() -> None:
    """One step flips and then chooses: the goal is missed only where the choice answers the coin."""
    assert isinstance(ask(_answered(), Eventually(at(2, 2))), Violated)
    blind = _answered()
    action = blind.actions[0]
    blind = evolve(blind, actions=(evolve(action, inputs=action.inputs[::-1]),))
    assert isinstance(ask(blind, Eventually(at(2, 2))), Holds)


def _answered() -> TransitionSystem:
    """Place 2, the goal, is reached when coin and choice are equal."""
    side = Input("side", "draw", ("left", "right"), (TRUE, TRUE), weights=(integer(1), integer(1)))
    guess = Input("guess", "choose", ("left", "right"), (TRUE, TRUE))
    s = int_var("s", 0, 2)
    equal = eq(input_("side", 2), input_("guess", 2))
    play = Action(
        "play",
        "step",
        not_(eq(s, integer(2))),
        {"s": ite(equal, integer(2), ite(eq(s, integer(0)), integer(1), integer(0)))},
        inputs=(side, guess),
        unit="play",
        resolved=TRUE,
        tossed=TRUE,
    )
    return TransitionSystem(
        "answered",
        (Variable("s", False, 0, 2),),
        (Initial({"s": integer(0)}),),
        (play,),
        (Unit("play", "step", "weak", "agent"),),
    )


def test_where_too_many_choices_follow_coins_nothing_is_refuted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then each face stands alone: no loop at all proves as much, a loop that needs one nothing."""
    monkeypatch.setattr(graph, "MOST_TABLES", 1)
    verdict = ask(_answered(), Eventually(at(2, 2)))
    assert isinstance(verdict, Unknown) and [r.code for r in verdict.reasons] == ["coins"]
    assert isinstance(ask(UNTIL_HEADS, Eventually(at(2, 1))), Holds)
    monkeypatch.setattr(graph, "MOST_TABLES", 0)
    assert isinstance(ask(UNTIL_HEADS, Eventually(at(2, 1))), Unknown)
    onward = tossed(3, {"flip": {0: (1, 2)}, "on": {1: (3,), 2: (3,)}})
    verdict = ask(onward, Eventually(at(3, 3)))
    assert isinstance(verdict, Holds) and verdict.evidence.semantics == "sure"


# s0 flips to A or B, each returns: between two visits of s0 only one of A and B is seen.
TWO_WAYS = tossed(2, {"flip": {0: (1, 2)}, "back": {1: (0,), 2: (0,)}})


def test_s30_a_formula_false_on_every_run_is_violated() -> None:
    x, y, z, w = at(3, 0, 1), at(3, 3), at(3, 0, 2), at(3, 3)
    formula: Formula = Always(implication(at(3, 0), Or((Until(x, y), Until(z, w)))))
    system = tossed(3, {"flip": {0: (1, 2)}, "back": {1: (0,), 2: (0,)}})
    verdict = ask(system, formula)
    assert isinstance(verdict, Violated)
    assert isinstance(ask(system, Not(formula)), Holds)


def test_s30_what_must_not_be_guessed() -> None:
    """After each visit of 0 comes A, or comes B: true of every run, but no one can say beforehand which."""
    a, b, home = at(2, 1), at(2, 2), at(2, 0)
    either: Formula = Always(implication(home, Or((Until(home, a), Until(home, b)))))
    assert isinstance(ask(TWO_WAYS, either), Holds)
    assert isinstance(ask(TWO_WAYS, Not(either)), Violated)


def test_s30_a_pattern_in_a_row_comes_in_the_end() -> None:
    """A three times without B between them: the loop that takes A and B in turn is coin-closed, and refutes
    nothing.
    """
    a, home, b = at(2, 1), at(2, 0), at(2, 2)
    thrice: Formula = And(
        (a, Until(a, And((home, Until(Not(b), And((a, Until(a, And((home, Until(home, a)))))))))))
    )
    assert isinstance(ask(TWO_WAYS, Eventually(thrice)), Holds)
    assert isinstance(ask(TWO_WAYS, infinitely_often(thrice)), Holds)
    assert isinstance(ask(TWO_WAYS, Always(Not(thrice))), Violated)
    flip, back = ("flip", (0,)), ("flip", (1,))
    run = lasso(Interpreter(TWO_WAYS), (0,), [], [flip, ("back", ()), back, ("back", ())])
    assert run.coin_closed
    assert not refutes(Interpreter(TWO_WAYS), Property("p", Eventually(thrice)), run)
    assert refutes(Interpreter(TWO_WAYS), Property("p", Not(infinitely_often(a))), run)


A, B = int_var("a", 0, 1), int_var("b", 0, 1)


def _lockstep(*, sees: bool, rounds: int | None) -> TransitionSystem:
    """Each round a flips and b chooses, at once; or (sees) b does both. rounds: how many are played."""
    face = Input("a.i0", "draw", ("0", "1"), (TRUE, TRUE), weights=(integer(1), integer(1)))
    pick = Input("b.i0", "choose", ("0", "1"), (TRUE, TRUE))
    agents = ("b", "b") if sees else ("a", "b")
    parts = tuple(
        Part(agent, "act", inputs=(item.name,)) for agent, item in zip(agents, (face, pick), strict=True)
    )
    played = int_var("played", 0, rounds or 1)
    left = TRUE if rounds is None else not_(eq(played, integer(rounds)))
    updates: dict[str, Term] = {"a": input_("a.i0", 2), "b": input_("b.i0", 2)}
    if rounds is not None:
        updates["played"] = integer(1)
    round_ = Action(
        "round",
        "phase",
        left,
        updates,
        parts=parts,
        inputs=(face, pick),
        unit="phase",
        resolved=TRUE,
        tossed=TRUE,
    )
    return TransitionSystem(
        "lockstep",
        (Variable("a", False, 0, 1), Variable("b", False, 0, 1), Variable("played", False, 0, 1)),
        (Initial({"a": integer(0), "b": integer(1), "played": integer(0)}),),
        (round_,),
        (Unit("phase", "phase", "weak"),),
        agents=(("a", "A"), ("b", "B")),
    )


EQUAL = Eventually(Atom(eq(A, B)))


def test_s31_another_agents_coin_is_not_seen() -> None:
    """Round after round they are equal in the end with probability one: b cannot avoid what it cannot see."""
    assert isinstance(ask(_lockstep(sees=False, rounds=None), EQUAL), Holds)
    verdict = ask(_lockstep(sees=True, rounds=None), EQUAL)
    assert isinstance(verdict, Violated)
    run = loop_of(verdict)
    assert {step.label[1] for step in run.loop.steps} == {(0, 1), (1, 0)}


def test_s31_a_loop_that_answers_a_hidden_coin_is_not_coin_closed() -> None:
    one, other, start = ("round", (0, 1)), ("round", (1, 0)), (0, 1, 0)
    loop = [one, other, other, one]
    blind = Interpreter(_lockstep(sees=False, rounds=None))
    run = lasso(blind, start, [], loop)
    assert not run.coin_closed and not refutes(blind, Property("p", EQUAL), run)
    seeing = Interpreter(_lockstep(sees=True, rounds=None))
    run = lasso(seeing, start, [], loop)
    assert run.coin_closed and refutes(seeing, Property("p", EQUAL), run)


def test_s31_one_round_is_not_enough() -> None:
    """The least probability of being equal after one round is 1/2, which is not one."""
    assert isinstance(ask(_lockstep(sees=False, rounds=1), EQUAL), Violated)


def test_a_face_that_errs_closes_no_loop() -> None:
    base = tossed(2, {"flip": {0: (1, 2)}, "back": {1: (0,), 2: (0,)}})
    flip, back = base.actions
    wrong = Incident(eq(input_("pick", 2), integer(1)), "tails is none", 7)
    system = evolve(base, actions=(evolve(flip, errors=(wrong,)), back))
    verdict = ask(system, Eventually(at(2, 2)))
    assert isinstance(verdict, Unknown) and [r.code for r in verdict.reasons] == ["error"]


def test_a_fair_option_goes_with_its_coin() -> None:
    """The coin decides whether the fair option `leave` is on offer: taking `stay` for ever is not fair."""
    s, face, act = int_var("s", 0, 1), input_("face", 2), input_("act", 2)
    offered = eq(face, integer(0))
    coin = Input("face", "draw", ("heads", "tails"), (TRUE, TRUE), weights=(integer(1), integer(1)))
    pick = Input("act", "choose", ("stay", "leave"), (TRUE, offered), fair=True, site="agent:1")
    step = Action(
        "step",
        "step",
        eq(s, integer(0)),
        {"s": act, "t": not_(bool_var("t"))},
        inputs=(coin, pick),
        unit="step",
        tossed=TRUE,
    )
    system = TransitionSystem(
        "offer",
        (Variable("s", False, 0, 1), Variable("t", True)),
        (Initial({"s": integer(0), "t": FALSE}),),
        (step,),
        (Unit("step", "step", "weak", "agent"),),
    )
    assert isinstance(ask(system, Eventually(Atom(eq(s, integer(1))))), Holds)
    free = evolve(system, actions=(evolve(step, inputs=(coin, evolve(pick, fair=False)), resolved=offered),))
    verdict = ask(free, Eventually(Atom(eq(s, integer(1)))))
    assert isinstance(verdict, Violated) and loop_of(verdict).coin_closed


def test_assumptions_are_watched_beside_the_demand() -> None:
    """Heads comes; tails lasts only where it is assumed that heads does not."""
    assert isinstance(ask(TWO_WAYS, infinitely_often(at(2, 1)), assume=infinitely_often(at(2, 2))), Holds)
    verdict = ask(TWO_WAYS, Always(Not(at(2, 1))), assume=infinitely_often(at(2, 2)))
    assert isinstance(verdict, Violated) and isinstance(loop_of(verdict), Lasso)
    vacuous = ask(TWO_WAYS, Eventually(at(2, 2)), assume=eventually_always(at(2, 1)))
    assert isinstance(vacuous, Holds) and vacuous.evidence.vacuous == ("assume",)


def test_a_bound_never_passed_is_judged_with_probability_one() -> None:
    """Turns of the environment cost nothing: the coin that must show heads does so in the end, one that may
    be kept from the goal does not.
    """

    def free(system: TransitionSystem) -> TransitionSystem:
        return evolve(
            system, actions=tuple(evolve(a, kind="environment", environment=True) for a in system.actions)
        )

    goal = Within(at(2, 1).term, "steps", 3)
    assert isinstance(ask(free(UNTIL_HEADS), goal), Holds)
    verdict = ask(free(tossed(3, AVOIDS)), Within(at(3, 3).term, "steps", 3))
    assert isinstance(verdict, Violated) and verdict.kind == "stall" and loop_of(verdict).coin_closed
    late = ask(UNTIL_HEADS, Within(at(2, 1).term, "steps", 3))
    assert isinstance(late, Violated) and late.kind == "timeout"


def test_a_formula_too_large_to_be_watched_is_refused() -> None:
    formula: Formula = at(2, 1)
    for k in range(9):
        formula = Until(formula, at(2, 2)) if k % 2 else Always(Or((formula, at(2, 0))))
    with pytest.raises(PropertyError, match="CC420"):
        ask(TWO_WAYS, formula)
