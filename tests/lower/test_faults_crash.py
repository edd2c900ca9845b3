"""Crash: whole, in the middle of a step, with recovery; leaving."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from attrs import evolve

from consensus_check.explore import explore
from consensus_check.ir.environment import Environment
from consensus_check.ir.options import parse_fault
from consensus_check.ir.scope import Scope
from consensus_check.lower import lower
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Holds, Violated
from tests.lower.talk import (
    TALK,
    State,
    Step,
    counted,
    graph_of,
    hearing,
    marked,
    said,
    speaking,
    system,
)


def two_phase_commit(n: int, *faults: str) -> tuple[Environment, tuple[int, int]]:
    spec = read_file("specs/two_phase_commit.py")
    around = evolve(spec.protocols[0].environment, faults=tuple(map(parse_fault, faults)))
    return around, counted(lower(spec, spec.protocols[0], scope=Scope(n), environment=around))


@pytest.mark.parametrize(("n", "states"), [(3, 576), (4, 3136), (5, 17664)])
def test_whole_crash_of_the_manager(n: int, states: int) -> None:
    assert two_phase_commit(n, "crash:whole@manager")[1][0] == states


@pytest.mark.parametrize(("n", "graph"), [(3, (1379, 5038)), (4, (11905, 54408)), (5, (110099, 602122))])
def test_cutting_crash_of_the_manager(n: int, graph: tuple[int, int]) -> None:
    assert two_phase_commit(n, "crash@manager")[1] == graph


def test_a_crashed_manager_blocks_everybody() -> None:
    spec = read_file("specs/two_phase_commit.py")
    around = evolve(spec.protocols[0].environment, faults=(parse_fault("crash@manager"),))
    found = explore(lower(spec, spec.protocols[0], scope=Scope(3), environment=around)).verdicts
    blocked = found["all_decide[participants[0]]"]
    assert isinstance(found["agreement"], Holds)
    assert isinstance(blocked, Violated) and blocked.kind == "stall"


def crashes(state: State, *, whole: bool) -> Iterator[Step]:
    """The speaker may go down: between steps, or in a `say` of which not all goes out."""
    yield from hearing(state)
    if "down" in state.marks:
        return
    yield from speaking(state)
    yield "crash", marked(state, "down")
    if not whole and state.said < 2:
        for size in (0, 1):
            for kept in combinations((0, 1), size):
                yield ("cut", kept), marked(said(state, kept), "down")


@pytest.mark.parametrize("whole", [True, False])
def test_crash_of_the_speaker(whole: bool) -> None:
    expected = graph_of([State()], lambda s: crashes(s, whole=whole))
    assert counted(system(TALK, 2, "crash:whole@speaker" if whole else "crash@speaker")) == expected


def recovers(state: State, *, forgets: bool, budget: int | None) -> Iterator[Step]:
    left = sum(mark.startswith("used") for mark in state.marks)
    for label, after in crashes(state, whole=False):
        struck = "down" in after.marks and "down" not in state.marks
        if not struck:
            yield label, after
        elif budget is None or left < budget:
            yield label, after if budget is None else marked(after, f"used {left}")
    if "down" in state.marks:
        up = evolve(state, marks=state.marks - {"down"})
        yield "recovery", evolve(up, said=0) if forgets else up


@pytest.mark.parametrize("budget", [1, 2])
@pytest.mark.parametrize("forgets", [True, False])
def test_recovery(forgets: bool, budget: int) -> None:
    expected = graph_of([State()], lambda s: recovers(s, forgets=forgets, budget=budget))
    how = "forgets" if forgets else "keeps"
    fault = f"crash:recover={how},times={budget}@speaker"
    assert counted(system(TALK, 2, fault, network=("capacity=6",))) == expected


def test_recovery_without_limit_makes_its_units_strong() -> None:
    lowered = system(TALK, 2, "crash:recover=keeps@speaker")
    assert counted(lowered) == graph_of([State()], lambda s: recovers(s, forgets=False, budget=None))
    strengths = {unit.name: unit.strength for unit in lowered.units}
    assert strengths["speaker.say"] == "strong"
    assert {strength for name, strength in strengths.items() if name != "speaker.say"} == {"weak"}


def one_hearer_down(state: State) -> Iterator[Step]:
    down = [i for i in (0, 1) if f"down {i}" in state.marks]
    yield from speaking(state)
    yield from hearing(state, [i for i in (0, 1) if i not in down])
    for i in (0, 1):
        if not down:
            yield ("crash", i), marked(state, f"down {i}")


def test_at_most_so_many_crash() -> None:
    assert counted(system(TALK, 2, "crash=1@hearers")) == graph_of([State()], one_hearer_down)


def test_what_does_not_fit_a_dead_end_is_dropped() -> None:
    full = system(TALK, 1, "crash:whole@hearers", network=("capacity=1",))
    assert counted(full)[0] > 0
    assert all(not action.overflows for action in full.actions)
    assert explore(system(TALK, 1, "crash:from=start@hearers", network=("capacity=1",))).complete


def taken_away(state: State) -> Iterator[Step]:
    gone = [i for i in (0, 1) if f"gone {i}" in state.marks]
    present = [i for i in (0, 1) if i not in gone]
    if state.said < 2:
        yield "say", said(state, present)
    yield from hearing(state, present)
    for i in present:
        way = ((), state.way[1]) if i == 0 else (state.way[0], ())
        yield ("leaves", i), marked(evolve(state, way=way), f"gone {i}")


def test_leaving() -> None:
    assert counted(system(TALK, 2, "leaves=2@hearers")) == graph_of([State()], taken_away)


def test_a_member_that_is_down_or_taken_away_is_not_correct() -> None:
    source = (
        TALK
        + """
    @cc.predicate
    def whole(self) -> bool:
        return len(cc.correct(self.hearers)) == len(self.hearers)

    intact = cc.always(whole)
"""
    )
    for fault, verdict in (
        ("crash@hearers", Violated),
        ("leaves@hearers", Violated),
        ("silent@speaker", Holds),
    ):
        assert isinstance(explore(system(source, 2, fault)).verdicts["intact"], verdict)
