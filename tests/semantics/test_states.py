"""Renumbering of ranks and symmetric values, in the reference and in generated Python alike."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from consensus_check.compile.program import Program
from consensus_check.explore import explore
from consensus_check.ir.formulas import Atom, Eventually, Property
from consensus_check.ir.system import (
    Action,
    Initial,
    Input,
    Members,
    RankGroup,
    Scalar,
    SymmetricGroup,
    TransitionSystem,
    Unit,
    Variable,
    View,
)
from consensus_check.ir.terms import TRUE, add, bool_var, eq, input_, int_var, integer, mul, not_
from consensus_check.semantics import Interpreter, Lasso, decode, settle
from consensus_check.verdict import Holds, Violated
from tests.agreement.reference import reachable

A, B = int_var("a", 0, 2), int_var("b", 0, 2)
RANKED = TransitionSystem(
    "ballots",
    (Variable("a", False, 0, 2, scale=2), Variable("b", False, 0, 2, scale=2)),
    (Initial({"a": integer(0), "b": integer(0)}),),
    (
        Action("raise_a", "step", TRUE, {"a": add(mul(integer(2), B), integer(1))}, unit="a", progress=TRUE),
        Action("raise_b", "step", TRUE, {"b": add(mul(integer(2), A), integer(1))}, unit="b", progress=TRUE),
    ),
    (Unit("a", "step", "weak", "a"), Unit("b", "step", "weak", "b")),
    ranks=(RankGroup(("a", "b")),),
)


def test_ranks_keep_only_their_order() -> None:
    assert settle(RANKED, {"a": 1, "b": 2}, {"a": 5}) == (2, 1)
    assert settle(RANKED, {"a": 1, "b": 2}, {"a": 3}) == (1, 2)
    assert settle(RANKED, {"a": 2, "b": 1}, {"a": 2}) == (1, 1)
    assert settle(RANKED, {"a": 2, "b": 1}, {"a": 0}) == (0, 1)


def test_ballots_that_rise_for_ever_make_a_loop() -> None:
    graph = reachable(RANKED)
    found = explore(
        RANKED,
        properties=[
            Property("tie", Eventually(Atom(not_(eq(A, B))))),
            Property("never", Eventually(Atom(eq(add(A, B), integer(4))))),
        ],
    )
    assert found.states == len(graph.depth)
    assert isinstance(found.verdicts["tie"], Holds)
    verdict = found.verdicts["never"]
    assert isinstance(verdict, Violated) and verdict.kind == "livelock" and verdict.counterexample is not None
    run = verdict.counterexample.run
    assert isinstance(run, Lasso)
    assert {label[0] for label in run.loop.labels} == {"raise_a", "raise_b"}


COLOURS = TransitionSystem(
    "colours",
    tuple(Variable(name, False, -1, 2) for name in ("x", "y")),
    (Initial({"x": integer(-1), "y": integer(-1)}),),
    tuple(
        Action(
            f"paint_{name}",
            "step",
            TRUE,
            {name: input_("c", 3)},
            unit=name,
            inputs=(Input("c", "choose", ("0", "1", "2"), (TRUE, TRUE, TRUE)),),
        )
        for name in ("x", "y")
    ),
    (Unit("x", "step", "weak"), Unit("y", "step", "weak")),
    symmetric=(SymmetricGroup(3, ("x", "y")),),
)


def test_symmetric_values_are_kept_up_to_renaming() -> None:
    found = explore(
        COLOURS, properties=[Property("same", Eventually(Atom(eq(int_var("x", -1, 2), integer(0)))))]
    )
    assert found.states == len(reachable(COLOURS).depth) == 5
    assert isinstance(found.verdicts["same"], Violated)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.tuples(st.integers(0, 2), st.integers(0, 2)))
def test_generated_code_renumbers_alike(state: tuple[int, int]) -> None:
    for system in (RANKED, COLOURS):
        program, interpreter = Program(system), Interpreter(system)
        start = settle(system, dict(zip("ab" if system is RANKED else "xy", state, strict=True)), {})
        mine = {program.unpack(packed) for packed in program.successors(program.pack(start))}
        assert mine == {o.successor for o in interpreter.occurrences(start)}


def test_views_decode() -> None:
    flag, level = bool_var("flag"), int_var("level", 0, 1)
    system = TransitionSystem(
        "seen",
        (Variable("flag", True), Variable("level", False, 0, 1)),
        (Initial({}),),
        (),
        views=(
            View("lead", "level", Scalar(level, {0: "LOW", 1: "HIGH"})),
            View("lead", "set", Members((("one", flag), ("two", TRUE)))),
        ),
    )
    assert decode(system, (0, 0)) == {"lead": {"level": "LOW", "set": ["two"]}}
    assert decode(system, (1, 0)) == {"lead": {"level": "LOW", "set": ["one", "two"]}}
