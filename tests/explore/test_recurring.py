"""Of `whenever p, later q` the search of runs where p recurs is left out where it can show nothing new."""

from __future__ import annotations

from random import Random

import pytest
from attrs import evolve

from consensus_check.compile.program import PROGRESS, Program
from consensus_check.explore import temporal
from consensus_check.explore.automaton import Automaton
from consensus_check.explore.graph import Graph
from consensus_check.explore.means import Parts
from consensus_check.explore.search import Clock, search
from consensus_check.explore.temporal import Hunt, hunt
from consensus_check.explore.witness import Witnesses
from consensus_check.ir.formulas import Always, Atom, Eventually, Formula, Not, Or, Property
from consensus_check.ir.system import Action, Initial, TransitionSystem, Unit, Variable
from consensus_check.ir.terms import any_, eq, int_var, integer, select
from consensus_check.semantics import Interpreter, kind_of
from consensus_check.verdict import Budget, Counterexample
from tests.amount import many

Found = tuple[Counterexample | None, list[str | None]]


def thrown(dice: Random) -> TransitionSystem:
    """A system over one variable, with cycles that no unit forbids."""
    top = dice.randint(3, 8)
    s, made, units = int_var("s", 0, top), list[Action](), list[Unit]()
    for k in range(dice.randint(3, 6)):
        table = {dice.randint(0, top): dice.randint(0, top) for _ in range(dice.randint(1, 4))}
        guard = any_([eq(s, integer(a)) for a in table])
        jump = select(s, [integer(table.get(a, a)) for a in range(top + 1)])
        made.append(Action(f"act{k}", "step", guard, {"s": jump}, unit=f"act{k}"))
        units.append(Unit(f"act{k}", "step", dice.choice((None, None, "weak", "strong")), "agent"))
    initial = Initial({"s": integer(0)})
    return TransitionSystem("graph", (Variable("s", False, 0, top),), (initial,), tuple(made), tuple(units))


def some(dice: Random, system: TransitionSystem, share: float) -> Formula:
    top = system.variables[0].hi
    assert top is not None
    return Atom(any_([eq(int_var("s", 0, top), integer(a)) for a in range(top + 1) if dice.random() < share]))


def hunts(system: TransitionSystem, prop: Property, work: int) -> Found:
    """What is found; and of the hunts for a kind, which."""
    interpreter = Interpreter(system)
    reached = search(Program(system), clock=Clock(Budget()))
    where = Hunt(Witnesses(Graph(reached), interpreter), work, lambda: None)
    with_, without = hunt(where, prop, required=PROGRESS).found, hunt(where, prop, banned=PROGRESS).found
    kinds = [None if one is None else kind_of(interpreter, prop, one.run) for one in (with_, without)]
    return hunt(where, prop).found, list[str | None](kinds)


def both(system: TransitionSystem, prop: Property, work: int) -> tuple[Found, Found]:
    """As it is, and with nothing left out."""
    less = hunts(system, prop, work)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(temporal, "_told", lambda *_: False)
        patch.setattr(temporal, "_only_kind", lambda *_: False)
        return less, hunts(system, prop, work)


def asked(dice: Random, system: TransitionSystem) -> Property:
    p, q = some(dice, system, dice.choice((0.2, 0.6, 0.9))), some(dice, system, 0.2)
    return Property("answered", Always(Or((Not(p), Eventually(q)))))


@pytest.mark.parametrize("batch", range(2))
def test_as_if_nothing_was_left_out(batch: int) -> None:
    dice, violated = Random(f"recurring {batch}"), 0
    for _ in range(many(60)):
        system = thrown(dice)
        less, whole = both(system, asked(dice, system), 200_000)
        assert less == whole
        violated += whole[0] is not None
    assert violated > many(60) / 4


def test_with_little_work_no_less_is_claimed() -> None:
    """Where the work is too little for one of the searches, the other's claim stands."""
    dice = Random("little work")
    for _ in range(many(40)):
        system = thrown(dice)
        less, whole = both(system, asked(dice, system), dice.choice((1, 3, 6)))
        assert less[1] == whole[1]
        if less[0] != whole[0]:
            assert whole[0] is not None
            assert less[0] == evolve(whole[0], shortest="total")


def test_it_is_left_out_and_it_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    answers, told = list[bool](), temporal._told

    def noted(tail: Formula, reader: Automaton, components: Parts, proved: bool) -> bool:
        answers.append(told(tail, reader, components, proved))
        return answers[-1]

    monkeypatch.setattr(temporal, "_told", noted)
    dice = Random("told")
    for _ in range(40):
        system = thrown(dice)
        hunts(system, asked(dice, system), 200_000)
    assert {True, False} == set(answers)
