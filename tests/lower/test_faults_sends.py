"""Silent agents and omitted messages; whom a clause strikes, and when that is settled."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from consensus_check.errors import DeclarationError, LimitError
from consensus_check.explore import explore
from consensus_check.semantics.interpreter import Interpreter
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
)


def silent(state: State) -> Iterator[Step]:
    yield from hearing(state)
    if state.said < 2:
        yield "say", said(state, () if "silent" in state.marks else (0, 1))


def test_silent_from_the_start_or_not_at_all() -> None:
    expected = graph_of([State(), marked(State(), "silent")], silent)
    assert counted(system(TALK, 2, "silent@speaker")) == expected


def test_silent_from_any_moment() -> None:
    def steps(state: State) -> Iterator[Step]:
        yield from silent(state)
        if "silent" not in state.marks:
            yield "turns", marked(state, "silent")

    assert counted(system(TALK, 2, "silent:from=any@speaker")) == graph_of([State()], steps)


def test_a_share_is_drawn_at_the_start() -> None:
    lowered = system(TALK, 2, "silent:share=1/3@speaker")
    (coin,) = (item for family in lowered.initial for item in family.inputs)
    assert coin.kind == "draw" and coin.weights is not None
    assert [weight.value for weight in coin.weights] == [2, 1]
    assert counted(lowered) == graph_of([State(), marked(State(), "silent")], silent)


MUTUAL = (
    HEAD
    + """
@cc.role
class Peer:
    told: bool = False
    heard: frozenset[Peer] = frozenset()

    @cc.step
    def tell(self) -> None:
        cc.require(not self.told)
        self.told = True
        cc.send(Note(1), to=cc.members(Peer))

    @cc.receive
    def hear(self, msg: Note, sender: Peer) -> None:
        self.heard |= {sender}

@cc.protocol
class Mutual:
    peers: cc.Group[Peer]
"""
)


def test_a_silent_agent_does_not_hear_itself() -> None:
    """Each of two peers tells both; of a silent one nothing arrives. At most one is silent."""
    alone = 1 + 1 + 2 + 1  # not told; told, nothing, one or both of its two messages received
    told_by_the_other = 2  # told or not, and nothing of it arrives
    honest = alone * alone
    assert counted(system(MUTUAL, 2, "silent"))[0] == honest + 2 * alone * told_by_the_other


def omission(state: State, times: int | None) -> Iterator[Step]:
    used = sum(mark.startswith("used") for mark in state.marks)
    yield from hearing(state)
    yield from speaking(state)
    if state.said < 2 and (times is None or used < times):
        for out in (0, 1):
            after = said(state, (1 - out,))
            yield ("omits", out), after if times is None else marked(after, f"used {used}")


@pytest.mark.parametrize("times", [None, 1, 2])
def test_one_message_of_a_step_vanishes(times: int | None) -> None:
    text = "omission@speaker" if times is None else f"omission:times={times}@speaker"
    assert counted(system(TALK, 2, text)) == graph_of([State()], lambda s: omission(s, times))


def test_omission_by_chance_is_a_coin_for_each_message() -> None:
    def steps(state: State) -> Iterator[Step]:
        yield from hearing(state)
        if state.said < 2:
            for kept in ((), (0,), (1,), (0, 1)):
                yield ("say", kept), said(state, kept)

    lowered = system(TALK, 2, "omission:p=0.25@speaker")
    coins = [item for action in lowered.actions for item in action.inputs]
    assert {tuple(w.value for w in item.weights or ()) for item in coins if item.kind == "draw"} == {(3, 1)}
    assert counted(lowered) == graph_of([State()], steps)


ANNOYING = (
    HEAD
    + """
@cc.role
class Hearer:
    heard: bool = False

    @cc.receive
    def hear(self, msg: Note) -> None:
        self.heard = True

@cc.role
class Speaker:
    @cc.step
    def say(self) -> None:
        cc.broadcast(Note(1), to=Hearer)

@cc.protocol
class Talk:
    speaker: Speaker
    hearers: cc.Group[Hearer]
    network: cc.Network = cc.Network(duplicates="absorb")

    @cc.predicate
    def done(self) -> bool:
        return all(hearer.heard for hearer in self.hearers)

    arrives = cc.eventually(done)
"""
)


REPEATING = (
    HEAD
    + """
@cc.role
class Hearer:
    count: bool = True

    @cc.receive
    def hear(self, msg: Note) -> None:
        cc.require(not self.count)

@cc.role
class Speaker:
    @cc.step
    def say(self) -> None:
        cc.broadcast(Note(1), to=Hearer)

@cc.protocol
class Talk:
    speaker: Speaker
    hearers: cc.Group[Hearer]
    network: cc.Network = cc.Network(duplicates="absorb")

    @cc.predicate
    def down(self) -> bool:
        return not cc.correct(self.speaker)

    falls = cc.eventually(down)
"""
)


def test_a_vanished_message_that_changes_nothing_leaves_the_step_owed() -> None:
    """language.md 3.4: discharged by an occurrence that changes the state; a step repeated for ever gets
    through.
    """
    network = ("duplicates=absorb",)
    assert isinstance(explore(system(ANNOYING, 1, network=network)).verdicts["arrives"], Holds)
    omitted = explore(system(ANNOYING, 1, "omission@speaker", network=network)).verdicts["arrives"]
    assert isinstance(omitted, Holds)
    silent = explore(system(ANNOYING, 1, "silent@speaker", network=network)).verdicts["arrives"]
    assert isinstance(silent, Violated)


@pytest.mark.parametrize("fault", ["crash", "omission:times=1"])
def test_what_a_fault_changes_enables_no_unit(fault: str) -> None:
    """A message that lies in its link already is sent in vain, whether or not the sender may be struck
    over it.
    """
    lowered = system(REPEATING, 1, f"{fault}@speaker", network=("delivery=forever",))
    interpreter = Interpreter(lowered)
    (first,) = interpreter.initial_states()
    after = next(o.successor for o in interpreter.occurrences(first) if o.action.name == "speaker.say")
    assert after is not None
    assert "speaker.say" in interpreter.enabled_units(first)
    assert "speaker.say" not in interpreter.enabled_units(after)


def test_a_fault_never_makes_a_step_count_as_enabled() -> None:
    """A crash in the middle of sends that change nothing obliges nobody: the run without it is fair."""
    crashing = explore(system(REPEATING, 1, "crash@speaker", network=("duplicates=absorb",)))
    assert isinstance(crashing.verdicts["falls"], Violated)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("crash@nobody", "CC167"),
        ("silent@hearers", "CC167"),
        ("omission@Hearer", "CC167"),
        ("late@hearers", "CC167"),
        ("credulous", "CC167"),
        ("crash@hearers[7]", "CC167"),
    ],
)
def test_a_clause_that_changes_nothing_is_refused(fault: str, code: str) -> None:
    with pytest.raises(DeclarationError) as found:
        system(TALK, 2, fault)
    assert found.value.code == code


@pytest.mark.parametrize(
    "fault", ["stale", "parse:p=0.1,retries=1,then=skip", "flooded:limit=1", "tainted:at=speaker"]
)
def test_what_is_not_in_this_version_says_so(fault: str) -> None:
    with pytest.raises(LimitError) as found:
        system(TALK, 2, fault)
    assert found.value.code == "CC560"


def test_two_clauses_do_not_strike_one_agent() -> None:
    with pytest.raises(DeclarationError):
        system(TALK, 2, "crash@speaker", "crash=2")


def test_none_struck_is_no_fault() -> None:
    assert counted(system(TALK, 2, "silent=0@speaker")) == counted(system(TALK, 2))
