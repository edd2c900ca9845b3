"""Runs in turns: any run up to the bound, where short ones have taken their time."""

from __future__ import annotations

import time
from random import Random

import pytest
import z3

from consensus_check.explore import explore
from consensus_check.ir.formulas import (
    Atom,
    Eventually,
    Property,
    Reachable,
    Within,
    eventually_always,
    infinitely_often,
    leads_to,
)
from consensus_check.ir.system import Action, Initial, Strength, TransitionSystem, Unit, Variable
from consensus_check.ir.terms import add, all_, and_, eq, int_var, integer, lt
from consensus_check.semantics import Interpreter
from consensus_check.semantics.property import holds_at
from consensus_check.solve import bounded
from consensus_check.solve import leap as leaping
from consensus_check.solve.alike import Alike
from consensus_check.solve.answers import Found, Job, Sought
from consensus_check.solve.ask import questions as asked_of
from consensus_check.solve.bounded import Until, sought
from consensus_check.solve.encode import numeral, template
from consensus_check.solve.engine import Reading
from consensus_check.solve.leap import FEW, _Leap, leap
from consensus_check.solve.pursuit import Pursuit
from consensus_check.solve.solving import Solving
from consensus_check.solve.turns import in_order, turns
from consensus_check.solve.unroll import Run, is_so
from consensus_check.verdict import Unknown, Violated
from tests.agreement.reference import reachable
from tests.agreement.systems import graph_system
from tests.agreement.thrown import predicate
from tests.agreement.thrown_chance import chance_system
from tests.amount import many
from tests.solve.asking import decided, example
from tests.solve.brute import MOST_EDGES, shortest
from tests.solve.test_alike import agents, questions, watchers, x
from tests.soundness.micro import at, graph, tossed

BOUND = 5
LONG = 12


@pytest.fixture
def only_leaps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is found length by length."""
    monkeypatch.setattr(bounded, "PATIENCE", 0.0)
    monkeypatch.setattr(bounded._Search, "_tried", lambda *_: None)
    monkeypatch.setattr(bounded._Search, "_over", lambda *_: False)


@pytest.mark.usefixtures("only_leaps")
def test_a_leap_finds_the_shortest_there_is() -> None:
    looked = 0
    for seed in range(many(8)):
        dice = Random(seed)
        system = graph_system(dice)
        top = system.variables[0].hi
        assert top is not None
        reached = reachable(system)
        p, q = Atom(predicate(dice, top)), Atom(predicate(dice, top))
        props = [
            Property("eventually", Eventually(p)),
            Property("infinitely often", infinitely_often(p)),
            Property("eventually always", eventually_always(p)),
            Property("leads to", leads_to(p, q)),
        ]
        if len(reached.edges) > MOST_EDGES:
            continue
        theirs = explore(system, properties=props).verdicts
        for prop in props:
            verdict, other = decided(system, [prop], BOUND)[prop.name], theirs[prop.name]
            length = shortest(reached, prop, BOUND)
            assert isinstance(verdict, Violated) == (length is not None), (seed, prop.name)
            if isinstance(verdict, Violated):
                assert example(verdict).length == length, (seed, prop.name)
                assert isinstance(other, Violated) and (other.kinds is None or verdict.kind in other.kinds)
                looked += 1
    assert looked > 8


@pytest.mark.usefixtures("only_leaps")
def test_a_leap_waits_without_cost() -> None:
    missed = 0
    for seed in range(many(10)):
        dice = Random(seed)
        system = graph_system(dice)
        top = system.variables[0].hi
        assert top is not None
        late = Property("late", Within(predicate(dice, top), "steps", 2))
        found, other = decided(system, [late], 6)["late"], explore(system, properties=[late]).verdicts["late"]
        assert isinstance(found, Violated) == isinstance(other, Violated), seed
        if isinstance(found, Violated) and found.kind == "timeout":
            assert example(found).length >= 3
            missed += 1
    assert missed > 1


def test_agents_in_turns() -> None:
    """Of several agents, units that look at them, and every sort of question."""
    found = 0
    for seed in range(many(2)):
        dice = Random(seed)
        system = (agents if seed % 2 else watchers)(dice)
        shape = template(system)
        for prop in questions(dice):
            plain = sought(shape, prop, Until(BOUND)).found
            for order, few in ((turns(shape), None), (turns(shape)[::-1], 1)):
                ours = _in_turns(Run(shape, turns=order), prop, few)
                assert (ours and ours.length) == (plain and plain.length), (seed, prop.name)
            found += plain is not None
    assert found > 10


@pytest.mark.parametrize(("strength", "length"), [("weak", 2), ("strong", None)])
def test_what_a_round_passes_through_counts(strength: Strength, length: int | None) -> None:
    """A strong unit that is enabled within a round alone is owed."""
    ways = {"up": [(0, 1)], "down": [(1, 0)], "out": [(1, 2)]}
    shape = template(graph(2, ways, {"up": "weak", "down": "weak", "out": strength}))
    found = _in_turns(Run(shape, turns=turns(shape)), Property("p", Eventually(at(2, 2))))
    assert (found and found.length) == length


def test_a_loop_may_begin_with_any_turn() -> None:
    """Also where its first turn is later in the round than the last of the stem."""
    ways = {"a": [(0, 1)], "b": [(1, 2)], "c": [(2, 1)]}
    shape = template(graph(2, ways, dict.fromkeys(ways, "weak")))
    for order in (turns(shape), turns(shape)[::-1]):
        found = _in_turns(Run(shape, turns=order), Property("p", infinitely_often(at(2, 0))))
        assert found is not None and (len(found.stem), found.length) == (1, 3)


def test_coins_are_not_tossed_in_loops_in_turns() -> None:
    """Runs in turns are those that are found length by length where no coin is tossed in the loop."""
    shape = template(tossed(3, {"go": {0: (1,)}, "toss": {1: (2, 3)}, "back": {2: (1,)}}))
    assert _in_turns(Run(shape, turns=turns(shape)), Property("p", Eventually(at(3, 3)))) is None
    found = 0
    for seed in range(many(10)):
        dice = Random(seed)
        system = chance_system(dice)
        top = system.variables[0].hi
        assert top is not None
        p, shape = Atom(predicate(dice, top)), template(system)
        for prop in (Property("eventually", Eventually(p)), Property("always", eventually_always(p))):
            plain, ours = _plain(Run(shape), prop), _in_turns(Run(shape, turns=turns(shape)), prop)
            assert (ours and ours.length) == (plain and plain.length), (seed, prop.name)
            if ours is not None:
                reading = Reading(system, Job(system, (prop,), BOUND))
                assert isinstance(reading.verdict(prop, Sought(prop.name, -1, ours)), Violated)
                found += 1
    assert found > 3


def _plain(run: Run, prop: Property) -> Found | None:
    asked = [one for one in asked_of(run, prop) if not one.steep]
    pursuits = [Pursuit(run, one, Alike(), Solving()) for one in asked]
    for k in range(BOUND + 1):
        for pursuit in pursuits:
            pursuit.reach(k)
            found = pursuit.answer(k, None)
            if found is not None:
                return found
    return None


def _in_turns(run: Run, prop: Property, few: int | None = None) -> Found | None:
    """few: 1, and a new solver answers all but the easiest."""
    asked = [one for one in asked_of(run, prop) if not one.steep]
    pursuits = [Pursuit(run, one, Alike(), Solving(few=few)) for one in asked]
    return _Leap(pursuits, 0, BOUND, time.monotonic() + 60, False).found()


def test_what_is_told_of_a_position_is_true_of_it() -> None:
    """Also where it was written long before: each step is one of the interpreter, predicates and units are
    read in the state of their position.
    """
    moved = 0
    for seed in range(many(6)):
        dice = Random(seed)
        system = watchers(dice) if seed % 3 else agents(dice)
        shape, interpreter = template(system), Interpreter(system)
        run, solver = Run(shape, turns=turns(shape)), z3.SolverFor("QF_FD")
        solver.set("random_seed", seed)
        solver.add(run.begins(), *(run.steps(i) for i in range(LONG)))
        solver.add(z3.AtLeast(*(run.moves(i) for i in range(LONG)), 4))
        if solver.check() != z3.sat:
            continue
        model = solver.model()
        terms = [all_([eq(x(i), integer(dice.randint(0, 2))) for i in range(2)]) for _ in range(6)]
        states = [tuple(numeral(model, value) for value in run.state(i)) for i in range(LONG + 1)]
        for i, state in enumerate(states):
            for term in terms:
                assert is_so(model, run.holds(term, i)) == holds_at(system, term, state), (seed, i)
            for unit in system.units:
                enabled = unit.name in interpreter.enabled_units(state)
                assert is_so(model, run.enabled(unit.name, i)) == enabled, (seed, i)
            if i == LONG or not is_so(model, run.moves(i)):
                assert i == LONG or states[i + 1] == state
                continue
            index, taken = run.label(model, i)
            (step,) = interpreter.occurrences(state, action=system.actions[index].name, only=taken)
            assert step.successor == states[i + 1]
            moved += 1
    assert moved > 10


# -- far away ----------------------------------------


def relay(n: int, times: int) -> TransitionSystem:
    """Agents that count in turn, each as soon as the one before is ahead of it, declared last to first."""
    own = [int_var(f"x{i}", 0, times) for i in range(n)]
    actions = [
        Action(
            f"act{i}",
            "step",
            lt(own[i], own[i - 1]) if i else and_(eq(own[0], own[-1]), lt(own[0], integer(times))),
            {f"x{i}": add(own[i], integer(1))},
            unit=f"act{i}",
        )
        for i in reversed(range(n))
    ]
    return TransitionSystem(
        "relay",
        tuple(Variable(f"x{i}", False, 0, times) for i in range(n)),
        (Initial({f"x{i}": integer(0) for i in range(n)}),),
        tuple(actions),
        tuple(Unit(action.name, "step", "weak", "agent") for action in actions),
    )


def test_turns_come_in_the_order_in_which_a_run_takes_them() -> None:
    assert in_order(relay(5, 2)) == [4, 3, 2, 1, 0]
    assert sorted(in_order(graph_system(Random(1)))) == list(range(len(graph_system(Random(1)).actions)))


def test_a_leap_goes_far_at_once() -> None:
    """Each round holds a whole lap: what is 60 steps away is found in three rounds, and nothing too long."""
    system = relay(20, 3)
    prop = Property("far", Reachable(eq(int_var("x19", 0, 3), integer(3))))
    end = time.monotonic() + 60
    far = leap(template(system), prop, Alike(), least=0, bound=60, end=end)
    assert far is not None and far.length == 60
    assert leap(template(system), prop, Alike(), least=0, bound=59, end=time.monotonic() + 1) is None
    assert isinstance(decided(system, [prop], 10)["far"], Unknown)


@pytest.mark.parametrize("few", [1, FEW])
def test_what_cannot_be_told_at_once_is_asked_again(few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaping, "FIRST", 1e-4)
    monkeypatch.setattr(leaping, "FEW", few)
    prop = Property("far", Reachable(eq(int_var("x5", 0, 4), integer(4))))
    found = leap(template(relay(6, 4)), prop, Alike(), least=0, bound=24, end=time.monotonic() + 60)
    assert found is not None and found.length == 24


def test_haste_takes_any_run() -> None:
    system, found = relay(6, 2), Property("far", Reachable(eq(int_var("x5", 0, 2), integer(2))))
    never = Property("never", Reachable(eq(int_var("x5", 0, 3), integer(3))))
    shape = template(system)
    answer = sought(shape, found, Until(20, hasty=True))
    assert answer.found is not None and answer.found.length == 12 and not answer.shortest
    assert answer.checked == -1
    assert sought(shape, found, Until(11, hasty=True)).found is None
    assert sought(shape, never, Until(20, hasty=True)).closed
