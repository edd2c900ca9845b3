"""Ranks as an order: each step leads where the interpreter's does, and loops close where its states do."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
import z3

from consensus_check.ir.formulas import Always, Atom, Eventually, Property, Reachable
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.ir.terms import ZERO, and_, eq, int_var, integer, lt, mul, not_
from consensus_check.lower import lower
from consensus_check.semantics import Interpreter, State
from consensus_check.solve.bitvectors import Number
from consensus_check.solve.bounded import Until, sought
from consensus_check.solve.encode import Template, template
from consensus_check.solve.logic import Truth, alike, all_of, no
from consensus_check.solve.unroll import Run
from consensus_check.spec.reader import read_file
from tests.native.test_emit_protocols import thrown

SPECS = Path(__file__).parents[2] / "specs"
THROWN = (172, 241, 301)
STATES = 6
PLACES = ("acceptors[0].promised", "acceptors[1].promised", "proposers[0].ballot")


def _spec(name: str, n: int) -> TransitionSystem:
    spec = read_file(SPECS / f"{name}.py")
    return lower(spec, spec.protocols[0], scope=Scope(n), environment=spec.protocols[0].environment)


def _walk(system: TransitionSystem, seed: int) -> list[State]:
    """States that a run at random comes to."""
    interpreter, dice, found = Interpreter(system, rename=False), Random(seed), list[State]()
    state = dice.choice(interpreter.initial_states())
    for _ in range(40):
        found.append(state)
        after = [o.successor for o in interpreter.occurrences(state) if o.successor is not None]
        state = dice.choice(after or interpreter.initial_states())
    return dice.sample(found, STATES)


def _kept(shape: Template, state: State) -> dict[str, int]:
    """A state as the variables of the template."""
    values = dict(zip((v.name for v in shape.system.variables), state, strict=True))
    assert shape.order is not None
    ranks = {"the lowest": 0, **{name: values[name] for name in shape.order.names}}
    order = {f"{a} < {b}": int(x < y) for a, x in ranks.items() for b, y in ranks.items() if a != b}
    return {name: values[name] if name in values else order[name] for name in shape.names}


def _is(shape: Template, run: Run, i: int, kept: dict[str, int]) -> Truth:
    def one(name: str, constant: z3.ExprRef) -> Truth:
        if isinstance(constant, z3.BoolRef):
            return constant if kept[name] else no(constant)
        assert isinstance(constant, z3.BitVecRef)
        return alike(constant, kept[name])

    return all_of(one(name, constant) for name, constant in zip(shape.names, run.state(i), strict=True))


def _alike(system: TransitionSystem, seed: int) -> int:
    """Compares every step from some states; how many there were."""
    shape, interpreter = template(system, ordered=True), Interpreter(system, rename=False)
    assert shape.order is not None
    run, steps = Run(shape), 0
    for state in _walk(system, seed):
        theirs = {
            (o.label, tuple(sorted(_kept(shape, o.successor).items())))
            for o in interpreter.occurrences(state)
            if o.successor is not None
        }
        ours = set[tuple[object, tuple[tuple[str, int], ...]]]()
        solver = z3.SolverFor("QF_FD")
        solver.add(_is(shape, run, 0, _kept(shape, state)), run.steps(0))
        for name, enabled in shape.enabled.items():
            holds = solver.check(run.at(enabled, 0)) == z3.sat if theirs else False
            assert not theirs or holds == (name in interpreter.enabled_units(state)), name
        while solver.check() == z3.sat:
            model = solver.model()
            action, taken = run.label(model, 0)
            after = dict[str, int]()
            for name, value, constant in zip(shape.names, shape.now, run.state(1), strict=True):
                found = model.eval(constant, model_completion=True)
                if isinstance(found, z3.BitVecNumRef):
                    signed = isinstance(value, Number) and value.lo < 0
                    after[name] = found.as_signed_long() if signed else found.as_long()
                else:
                    after[name] = int(z3.is_true(found))
            ours.add(((system.actions[action].name, taken), tuple(sorted(after.items()))))
            inputs = [run.selector(0), *(run.slot(n, 0) for n in range(len(system.actions[action].inputs)))]
            solver.add(no(all_of(alike(c, model.eval(c, model_completion=True)) for c in inputs)))
        assert ours == theirs
        steps += len(ours)
    return steps


@pytest.mark.parametrize(("name", "n"), [("duelling_proposers", 2), ("raft_election", 3)])
def test_the_steps_of_specs(name: str, n: int) -> None:
    assert sum(_alike(_spec(name, n), seed) for seed in range(3)) > 20


@pytest.mark.parametrize("seed", THROWN)
def test_the_steps_of_thrown_protocols(seed: int, tmp_path: Path) -> None:
    system = thrown(seed, tmp_path)
    assert system is not None and _alike(system, seed) > 0


def test_runs_are_as_short_as_with_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    system = _spec("duelling_proposers", 2)
    a, b, c = (
        mul(integer(2), int_var(v.name, v.lo, v.hi)) for v in system.variables if v.name.endswith(PLACES)
    )
    props = [
        Property("lower", Reachable(lt(a, b))),
        Property("between", Reachable(and_(lt(a, b), lt(b, c)))),
        Property("level", Reachable(and_(lt(ZERO, a), eq(a, b), lt(b, c)))),
        Property("never", Always(Atom(not_(and_(lt(b, a), lt(b, c), lt(ZERO, b)))))),
    ]
    shape = template(system)
    found = [sought(shape, prop, Until(7)).found for prop in props]
    assert shape.order is None and shape.compared.order is not None
    monkeypatch.setattr(Template, "compared", property(lambda self: self))
    numbers = [sought(shape, prop, Until(7)).found for prop in props]
    assert [one and one.length for one in found] == [one and one.length for one in numbers]
    assert sum(one is not None for one in found) > 2


def test_what_is_more_than_an_order_keeps_its_numbers() -> None:
    """A predicate that counts ranks."""
    system = _spec("duelling_proposers", 2)
    rank = next(v for v in system.variables if v.scale > 1)
    second = Property("p", Eventually(Atom(eq(int_var(rank.name, rank.lo, rank.hi), integer(2)))))
    shape = template(system)
    assert shape.compared.order is not None
    assert sought(shape, second, Until(3)).checked >= 0
