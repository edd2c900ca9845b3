"""Messages lost, delivered twice, held up by cut links; healing; late agents; fields set back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from attrs import evolve

from consensus_check.errors import DeclarationError
from consensus_check.explore import explore
from consensus_check.verdict import Holds, Violated
from tests.lower.talk import (
    HEAD,
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
    without,
)


def lossy(state: State, budget: int | None) -> Iterator[Step]:
    yield from speaking(state)
    yield from hearing(state)
    used = sum(mark.startswith("lost") for mark in state.marks)
    if "healed" in state.marks or (budget is not None and used >= budget):
        return
    for i in (0, 1):
        for value in set(state.way[i]):
            after = without(state, i, value)
            yield ("loss", i, value), after if budget is None else marked(after, f"lost {used}")


@pytest.mark.parametrize(("text", "budget"), [("loss", None), ("loss=1", 1), ("loss=3", 3)])
def test_loss(text: str, budget: int | None) -> None:
    assert counted(system(TALK, 2, network=(text,))) == graph_of([State()], lambda s: lossy(s, budget))


def test_loss_by_chance_is_a_coin_at_each_delivery() -> None:
    lowered = system(TALK, 2, network=("loss:p=0.1",))
    assert counted(lowered) == graph_of([State()], lambda s: lossy(s, None))
    coins = [item for action in lowered.actions for item in action.inputs]
    assert {tuple(w.value for w in item.weights or ()) for item in coins} == {(9, 1)}
    assert all(not action.environment for action in lowered.actions)


def twice(state: State) -> Iterator[Step]:
    merged = evolve(state, way=(tuple(sorted(set(state.way[0]))), tuple(sorted(set(state.way[1])))))
    for label, after in (*speaking(merged), *hearing(merged)):
        yield label, evolve(after, way=(tuple(sorted(set(after.way[0]))), tuple(sorted(set(after.way[1])))))
        if isinstance(label, tuple):
            yield (*label, "left"), evolve(after, way=merged.way)


def test_duplication() -> None:
    assert counted(system(TALK, 2, network=("duplication",))) == graph_of([State()], twice)


CUT: dict[str, list[tuple[int, ...]]] = {
    "partition=speaker|hearers": [(0, 1)],
    "partition=speaker-0,speaker-1": [(0,), (1,)],
}


def cut(state: State, pieces: list[tuple[int, ...]], *, drop: bool, heals: bool) -> Iterator[Step]:
    closed = [i for piece in pieces if f"cut {piece}" in state.marks for i in piece]
    yield from hearing(state, [i for i in (0, 1) if i not in closed])
    if state.said < 2:
        yield "say", said(state, [i for i in (0, 1) if not (drop and i in closed)])
    for piece in pieces:
        mark = f"cut {piece}"
        if mark in state.marks:
            yield ("join", piece), evolve(state, marks=state.marks - {mark})
        elif "healed" not in state.marks:
            yield ("cut", piece), marked(state, mark)
    if heals and "healed" not in state.marks:
        yield "healing", evolve(state, marks=frozenset({"healed"}))


@pytest.mark.parametrize("heals", [True, False])
@pytest.mark.parametrize("drop", [True, False])
@pytest.mark.parametrize("text", list(CUT))
def test_cuts_that_come_and_go(text: str, drop: bool, heals: bool) -> None:
    network = (text + ":free" + (":drop" if drop else ""),)
    expected = graph_of([State()], lambda s: cut(s, CUT[text], drop=drop, heals=heals))
    assert counted(system(TALK, 2, network=network, heals=heals)) == expected


def test_a_cut_that_stays_until_it_heals() -> None:
    def steps(state: State) -> Iterator[Step]:
        yield from speaking(state)
        yield from hearing(state, (0, 1) if "healed" in state.marks else (1,))
        if "healed" not in state.marks:
            yield "healing", marked(state, "healed")

    # hearer 0 is the first of the group the topology lies over
    assert counted(system(TALK, 2, network=("partition=speaker|0",), heals=True)) == graph_of(
        [State()], steps
    )


EVENTUALLY = (
    TALK
    + """
    @cc.predicate
    def told(self) -> bool:
        return all(hearer.heard > 0 for hearer in self.hearers)

    arrives = cc.eventually(told)
"""
)


@pytest.mark.parametrize(
    ("network", "heals", "verdict"),
    [
        (("loss",), False, Violated),
        (("loss=1",), False, Holds),  # one of the two messages gets through
        (("loss=2",), False, Violated),
        (("partition=speaker|hearers:free",), False, Violated),  # it may stay cut
        (("partition=speaker|hearers:free",), True, Holds),
        (("partition=speaker|hearers",), False, Violated),
        (("partition=speaker|hearers",), True, Holds),
        (("partition=speaker|hearers:free:drop",), True, Violated),
    ],
)
def test_what_arrives_in_the_end(network: tuple[str, ...], heals: bool, verdict: type) -> None:
    assert isinstance(
        explore(system(EVENTUALLY, 1, network=network, heals=heals)).verdicts["arrives"], verdict
    )


def test_healing_brings_agents_back_and_ends_what_has_no_limit() -> None:
    stays_down = system(EVENTUALLY, 1, "crash:whole,recover=keeps")
    assert isinstance(explore(stays_down).verdicts["arrives"], Violated)
    healed = system(EVENTUALLY, 1, "crash:whole,recover=keeps", heals=True)
    assert isinstance(explore(healed).verdicts["arrives"], Holds)
    assert {unit.strength for unit in healed.units if unit.kind == "heal"} == {"weak"}


def test_nothing_to_heal_is_no_state() -> None:
    assert counted(system(TALK, 2, "crash", heals=True)) == counted(system(TALK, 2, "crash"))


def test_rounds_of_a_partition_need_rounds() -> None:
    with pytest.raises(DeclarationError) as found:
        system(TALK, 2, network=("partition=speaker|hearers:rounds=1-2",))
    assert found.value.code == "CC169"


def test_a_partition_that_cuts_nothing_is_refused() -> None:
    with pytest.raises(DeclarationError) as found:
        system(TALK, 2, network=("partition=speaker|nobody",))
    assert found.value.code == "CC167"


def late(state: State) -> Iterator[Step]:
    yield from speaking(state)
    if "late" not in state.marks or state.said == 2:
        yield from hearing(state)


def test_late_messages_come_when_nothing_else_is_possible() -> None:
    assert counted(system(TALK, 2, "late@speaker")) == graph_of([State(), marked(State(), "late")], late)


TIMED_OUT = (
    HEAD
    + """
@cc.role
class Hearer:
    heard: bool = False
    gone: bool = False
    clock: cc.Timer = cc.Timer()

    @cc.initial
    def begin(self) -> None:
        self.clock.start()

    @cc.receive
    def hear(self, msg: Note) -> None:
        self.heard = True

    @cc.expires(clock)
    def give_up(self) -> None:
        self.gone = True

@cc.role
class Speaker:
    said: bool = False

    @cc.step
    def say(self) -> None:
        cc.require(not self.said)
        self.said = True
        cc.broadcast(Note(1), to=Hearer)

@cc.protocol
class Talk:
    speaker: Speaker
    hearers: cc.Group[Hearer]
    timing: cc.Timing = cc.Timing("patient")

    @cc.predicate
    def in_time(self) -> bool:
        return all(hearer.heard for hearer in self.hearers if hearer.gone)

    patient = cc.always(in_time)
"""
)


@pytest.mark.parametrize("timing", ["patient", "timed"])
def test_late_messages_come_after_time_outs(timing: str) -> None:
    lasting = TIMED_OUT.replace('cc.Timing("patient")', f'cc.Timing("{timing}")')
    assert isinstance(explore(system(lasting, 1)).verdicts["patient"], Holds)
    assert isinstance(explore(system(lasting, 1, "late@speaker")).verdicts["patient"], Violated)


@pytest.mark.parametrize("fault", ["omission@hearers", "crash:whole@speaker"])
def test_a_timer_does_not_wait_for_what_a_fault_would_do(fault: str) -> None:
    if "omission" in fault:
        with pytest.raises(DeclarationError):
            system(TIMED_OUT, 1, fault)
        return
    assert isinstance(explore(system(TIMED_OUT, 1, fault)).verdicts["patient"], Violated)


CREDULOUS = (
    HEAD
    + """
@cc.role
class Hearer:
    took: Value = 0

    @cc.receive
    def hear(self, msg: Note) -> None:
        if not cc.verify(msg.value == 1):
            return
        self.took = msg.value

@cc.role
class Speaker:
    said: bool = False

    @cc.step
    def say(self) -> None:
        cc.require(not self.said)
        self.said = True
        cc.broadcast(Note(cc.choose({1, 2})), to=Hearer)

@cc.protocol
class Talk:
    speaker: Speaker
    hearers: cc.Group[Hearer]

    @cc.predicate
    def checked(self) -> bool:
        return all(hearer.took != 2 for hearer in self.hearers)

    careful = cc.always(checked)
"""
)


def test_a_credulous_agent_takes_anything() -> None:
    assert isinstance(explore(system(CREDULOUS, 1)).verdicts["careful"], Holds)
    assert isinstance(explore(system(CREDULOUS, 1, "credulous@hearers")).verdicts["careful"], Violated)


def test_reset_sets_fields_back_to_what_was_chosen_first() -> None:
    source = TALK.replace("    heard: Value = 0", "    heard: Value = cc.initially({0, 1})").replace(
        "self.heard = msg.value", "self.heard = 2"
    )

    def steps(state: State) -> Iterator[Step]:
        first = next(int(mark[-1]) for mark in state.marks if mark.startswith("first"))
        yield from speaking(state)
        for label, after in hearing(state, (0,)):
            yield label, evolve(after, heard=(2, 0))
        if "used" not in state.marks:
            yield "reset", marked(evolve(state, heard=(first, 0)), "used")

    def one_way(state: State) -> Iterator[Step]:
        for label, after in steps(state):
            yield label, evolve(after, way=(after.way[0], ()))

    starts = [marked(State(heard=(first, 0)), f"first {first}") for first in (0, 1)]
    assert counted(system(source, 1, "reset:times=1@hearers")) == graph_of(starts, one_way)
