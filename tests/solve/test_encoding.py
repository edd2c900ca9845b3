"""Terms, ranks and jobs: what the solver reads is what the interpreter reads."""

from __future__ import annotations

from itertools import product
from typing import cast

import pytest
import z3
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from consensus_check.ir.formulas import Always, Atom, Eventually, NeverStuck, NoErrors, Property, Reachable
from consensus_check.ir.system import (
    Action,
    Initial,
    RankGroup,
    SymmetricGroup,
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
    count,
    div,
    eq,
    evaluate,
    int_var,
    integer,
    ite,
    le,
    mod,
    mul,
    not_,
)
from consensus_check.semantics import Interpreter, State
from consensus_check.solve.answers import Job
from consensus_check.solve.bitvectors import Number, Writer, constant, width_of
from consensus_check.solve.encode import template
from consensus_check.solve.errors import Beyond
from consensus_check.solve.logic import alike, all_of, no
from consensus_check.solve.turns import turns
from consensus_check.solve.unroll import Run, is_so
from consensus_check.solve.wire import packed, unpacked
from consensus_check.verdict import Holds, Unknown, Violated
from tests.agreement.systems import drawn_graphs, systems
from tests.solve.asking import decided, example

NAMED = {"a": (0, 5), "b": (-3, 2), "c": (-1, 0), "d": (7, 9)}
DIVISORS = [2, 3, 5, -2, -4]


@st.composite
def numbers(draw: st.DrawFn, depth: int = 3) -> Term:
    """A number over variables with intervals of every sort."""
    if depth == 0 or draw(st.integers(0, 5)) == 0:
        if draw(st.booleans()):
            return integer(draw(st.integers(-9, 9)))
        name = draw(st.sampled_from(sorted(NAMED)))
        return int_var(name, *NAMED[name])
    x, y = draw(numbers(depth - 1)), draw(numbers(depth - 1))
    by = draw(st.sampled_from(DIVISORS))
    made = [add(x, y, x), mul(x, y), div(x, by), mod(x, by), ite(le(x, y), x, y), count([le(x, y), eq(x, y)])]
    return draw(st.sampled_from(made))


@settings(max_examples=400, deadline=None, derandomize=True)
@given(numbers(), st.tuples(*(st.integers(lo, hi) for lo, hi in NAMED.values())))
def test_terms_have_their_values(term: Term, values: tuple[int, ...]) -> None:
    valuation = dict(zip(NAMED, values, strict=True))
    leaves = {}
    for name, (lo, hi) in NAMED.items():
        bits = z3.BitVecVal(valuation[name], width_of(lo, hi))
        leaves[name] = Number(bits, lo, hi)
    found = Writer(leaves).number(term)
    assert found.lo <= evaluate(term, valuation) <= found.hi
    value = cast(z3.BitVecNumRef, z3.simplify(found.bits))
    read = value.as_signed_long() if found.lo < 0 else value.as_long()
    assert read == evaluate(term, valuation)


def test_what_is_too_wide_is_refused() -> None:
    with pytest.raises(Beyond, match="too large"):
        constant(2**600)


Step = tuple[State, tuple[str, tuple[int, ...]] | None, State]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.one_of(systems(sizes=(2, 3, 20)), drawn_graphs()))
def test_one_step_has_the_successors_of_the_interpreter(system: TransitionSystem) -> None:
    """Every step of the solver is one of the interpreter, and every one of those is the solver's."""
    assert _ours(system, Run(template(system))) == _theirs(system)


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.one_of(systems(sizes=(2, 3)), drawn_graphs()))
def test_a_turn_is_a_step_of_its_action_or_none(system: TransitionSystem) -> None:
    shape, found = template(system), set[Step]()
    idle: set[Step] = {(start, None, start) for start in Interpreter(system).initial_states()}
    for turn in turns(shape):
        (act,) = turn.moves
        ours = _ours(system, Run(shape, turns=(turn,)))
        assert ours == idle | {step for step in _theirs(system) if step[1] and step[1][0] == act.action.name}
        found |= ours
    assert found == idle | _theirs(system)


def _theirs(system: TransitionSystem) -> set[Step]:
    """The first steps by the interpreter."""
    interpreter = Interpreter(system)
    return {
        (start, o.label, o.successor)
        for start in interpreter.initial_states()
        for o in interpreter.occurrences(start)
        if o.successor is not None
    }


def _ours(system: TransitionSystem, run: Run) -> set[Step]:
    """The first steps of a run by the solver; None for the label of none."""
    interpreter, solver = Interpreter(system), z3.SolverFor("QF_FD")
    solver.add(run.begins(), run.steps(0))
    found = set[Step]()
    while solver.check() == z3.sat:
        model = solver.model()
        start = interpreter.initial_state(*run.origin(model))
        label = None
        if is_so(model, run.moves(0)):
            action, taken = run.label(model, 0)
            label = system.actions[action].name, taken
        after = tuple(_value(model, value) for value in run.state(1))
        after = tuple(
            _signed(v, a, n.bits.size()) if isinstance(n, Number) and n.lo < 0 else a
            for v, a, n in zip(system.variables, after, run.template.now, strict=True)
        )
        assert start is not None
        found.add((start, label, after))
        solver.add(no(all_of(alike(c, model.eval(c, model_completion=True)) for c in _choices(run))))
    return found


def _choices(run: Run) -> list[z3.ExprRef]:
    shape = run.shape(0)
    acts = [run.at(act, 0) for act in shape.acts] or [run.selector(0)]
    first = [*acts, *(run.slot(n, 0) for n in range(len(shape.slots)))]
    return [*run.state(0), *run.state(1), *first]


def _value(model: z3.ModelRef, value: z3.ExprRef) -> int:
    found = model.eval(value, model_completion=True)
    return int(z3.is_true(found)) if z3.is_bool(found) else int(cast(z3.BitVecNumRef, found).as_long())


def _signed(variable: Variable, value: int, width: int) -> int:
    assert not variable.is_bool
    return value - (1 << width) if value >> (width - 1) else value


# -- ranks and symmetric values ----------------------------------------


def _ballots(scale: int = 2) -> TransitionSystem:
    """Two agents raise their ballot just above the other's, again and again: ranks 0..2, always dense."""
    x, y = int_var("x", 0, 2), int_var("y", 0, 2)

    def raises(name: str, mine: Term, other: Term) -> Action:
        above = add(mul(integer(scale), other), integer(1))
        return Action(f"raise {name}", "step", le(mine, other), {name: above}, unit=name, progress=TRUE)

    return TransitionSystem(
        "ballots",
        (Variable("x", False, 0, 2, scale=scale), Variable("y", False, 0, 2, scale=scale)),
        (Initial({"x": integer(0), "y": integer(0)}),),
        (raises("x", x, y), raises("y", y, x)),
        (Unit("x", "step", "weak", "a"), Unit("y", "step", "weak", "b")),
        ranks=(RankGroup(("x", "y"), scale),),
    )


def test_ranks_are_renumbered_and_close_loops() -> None:
    x, y = int_var("x", 0, 2), int_var("y", 0, 2)
    level = Property("p", Eventually(Atom(and_(eq(x, y), le(integer(1), x)))))
    verdict = decided(_ballots(), [level], 8)["p"]
    assert isinstance(verdict, Violated) and verdict.kind == "livelock" and example(verdict).length == 4
    interpreter = Interpreter(_ballots())
    seen, todo = set(interpreter.initial_states()), list(interpreter.initial_states())
    while todo:
        for o in interpreter.occurrences(todo.pop()):
            if o.successor is not None and o.successor not in seen:
                seen.add(o.successor)
                todo.append(o.successor)
    for a, b in product(range(3), repeat=2):
        goal = Property("p", Reachable(and_(eq(x, integer(a)), eq(y, integer(b)))))
        assert isinstance(decided(_ballots(), [goal], 6)["p"], Holds) == ((a, b) in seen)


def test_symmetric_values_are_followed_without_renaming() -> None:
    """A token goes round three symmetric places: the loop closes after three steps, not after one."""
    at = int_var("at", 0, 2)
    ring = Action("pass", "step", TRUE, {"at": mod(add(at, integer(1)), 3)}, unit="pass")
    system = TransitionSystem(
        "token",
        (Variable("at", False, 0, 2),),
        (Initial({"at": integer(0)}),),
        (ring,),
        (Unit("pass", "step", "weak", "a"),),
        symmetric=(SymmetricGroup(3, ("at",)),),
    )
    verdict = decided(system, [Property("p", Eventually(Atom(FALSE)), assume=Always(Atom(TRUE)))], 5)["p"]
    assert example(verdict).length == 3


# -- jobs ----------------------------------------


@settings(max_examples=30, deadline=None, derandomize=True)
@given(systems())
def test_a_job_is_the_same_on_the_other_side(system: TransitionSystem) -> None:
    job = Job(system, (Property("p", Eventually(Atom(not_(bool_var("b"))))),), 3)
    again = unpacked(packed(job))
    assert again == job
    assert again.system.actions[0].guard is system.actions[0].guard


def test_covers_stuck_states_and_errors() -> None:
    b = bool_var("b")
    system = TransitionSystem(
        "once",
        (Variable("b", True),),
        (Initial({"b": FALSE}),),
        (Action("go", "step", not_(b), {"b": TRUE}, unit="go"),),
        (Unit("go", "step", "weak", "a"),),
    )
    props = [
        Property("cover", Reachable(b)),
        Property("never", Reachable(FALSE)),
        Property("stuck", NeverStuck()),
        Property("excused", NeverStuck(unless=b)),
        Property("errors", NoErrors()),
    ]
    found = decided(system, props, 4)
    cover = found["cover"]
    assert isinstance(cover, Holds) and cover.witness is not None and cover.witness.length == 1
    assert isinstance(found["never"], Violated) and found["never"].counterexample is None
    assert example(found["stuck"]).length == 1
    assert isinstance(found["excused"], Holds) and isinstance(found["errors"], Holds)
    finished = decided(evolve(system, finished=b), props, 4)
    assert isinstance(finished["stuck"], Holds)
    assert not any(isinstance(one, Unknown) for one in finished.values())
