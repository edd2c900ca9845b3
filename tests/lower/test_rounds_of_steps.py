"""Rounds of protocols written with step, receive and expires: when a round begins, what a receipt reads of
others, which steps are owed, and steps whose messages do not fit. Every number is worked out by hand.
"""

from __future__ import annotations

import pytest
from attrs import evolve

from consensus_check.errors import LimitError
from consensus_check.explore import explore
from consensus_check.ir.environment import TimingKind
from consensus_check.ir.options import parse_fairness
from consensus_check.ir.scope import Scope
from consensus_check.lower import lower
from consensus_check.spec.reader import read_source
from consensus_check.verdict import name_of
from tests.lower.talk import HEAD, counted, system

GREET = (
    HEAD
    + """
@cc.role(ordered=True)
class Peer:
    value: Value = cc.visible(0)
    seen: Value = 0
    sent: bool = False

    @cc.step
    def greet(self) -> None:
        cc.require(not self.sent)
        self.sent = True
        cc.broadcast(Note(0))

    @cc.receive
    def hear(self, msg: Note, sender: Peer) -> None:
        self.seen = sender.value
        self.value = 1

@cc.protocol
class Greet:
    peers: cc.Group[Peer]
    timing: cc.Timing = cc.Timing("rounds")

    @cc.predicate
    def as_at_the_border(self) -> bool:
        return all(peer.seen == 0 for peer in self.peers)

    @cc.predicate
    def first(self) -> bool:
        return any(peer.value == 1 for peer in self.peers if cc.index(peer) == 0)

    @cc.predicate
    def second(self) -> bool:
        return any(peer.value == 1 for peer in self.peers if cc.index(peer) == 1)

    border = cc.always(as_at_the_border)
    first_in_1 = cc.within(first, rounds=1)
    first_in_2 = cc.within(first, rounds=2)
    second_in_1 = cc.within(second, rounds=1)
    second_in_2 = cc.within(second, rounds=2)
"""
)


def verdicts(source: str, n: int, timing: TimingKind, *fairness: str) -> dict[str, str]:
    """What holds of the only protocol of a text."""
    spec = read_source(source)
    (protocol,) = spec.protocols
    assumed = tuple(pair for text in fairness for pair in parse_fairness(text))
    around = evolve(protocol.environment, timing=timing, fairness=assumed)
    found = explore(lower(spec, protocol, scope=Scope(n), environment=around))
    return {name: name_of(verdict) for name, verdict in found.verdicts.items()}


def test_a_round_begins_with_its_first_delivery() -> None:
    """All greet in round 1 and hear in round 2, the first agent as the second."""
    assert verdicts(GREET, 2, "rounds") == {
        "border": "holds",
        "first_in_1": "violated",
        "first_in_2": "holds",
        "second_in_1": "violated",
        "second_in_2": "holds",
        "no_errors": "holds",
    }


def test_in_turns_the_second_hears_in_the_first_pass() -> None:
    """At its turn an agent finds what was sent and written before; the first hears only in pass 2."""
    assert verdicts(GREET, 2, "sequential") == {
        "border": "violated",
        "first_in_1": "violated",
        "first_in_2": "holds",
        "second_in_1": "holds",
        "second_in_2": "holds",
        "no_errors": "holds",
    }


def test_border_values_are_kept_only_while_messages_are_delivered() -> None:
    """One run. Round 1: before it, after its deliveries (none), after the steps. Round 2: before it, after
    the first heard, after the second heard, after the deliveries, after the steps. Round 3: before it; the
    end of its deliveries leads to the same state as that of round 2, since nothing is kept there any more.
    """
    assert counted(system(GREET, 2, timing="rounds")) == (9, 9)


PASSED_OVER = (
    HEAD
    + """
@cc.role
class Worker:
    on: bool = False
    done: bool = False

    @cc.step
    def finish(self) -> None:
        cc.require(not self.done{condition})
        self.done = True

    @cc.step
    def turn(self) -> None:
        self.on = not self.on

@cc.protocol
class Passed:
    workers: cc.Group[Worker]

    @cc.predicate
    def all_done(self) -> bool:
        return all(worker.done for worker in self.workers)

    ends = cc.eventually(all_done)
"""
)


@pytest.mark.parametrize(
    ("condition", "fairness", "expected"),
    [
        ("", (), "holds"),
        ("", ("step=none",), "violated"),
        (" and self.on", (), "violated"),
        (" and self.on", ("step=strong",), "holds"),
    ],
)
def test_a_step_possible_in_every_round_is_not_passed_over_for_ever(
    condition: str, fairness: tuple[str, ...], expected: str
) -> None:
    """With the condition it is possible only in every second round, which weak fairness forgives."""
    source = PASSED_OVER.replace("{condition}", condition)
    assert verdicts(source, 1, "rounds", *fairness)["ends"] == expected


BLOCKED = (
    HEAD
    + """
@cc.role
class Hearer:
    @cc.receive
    def hear(self, msg: Note) -> None:
        cc.require(False)

@cc.role
class Speaker:
    @cc.step
    def say(self) -> None:
        if cc.flip(1 / 2):
            cc.broadcast(Note(1), to=Hearer)

@cc.protocol
class Blocked:
    speaker: Speaker
    hearers: cc.Group[Hearer]
"""
)


def test_a_step_whose_coin_may_not_send_is_not_possible() -> None:
    """Without a message: between rounds, after the end of deliveries, after the steps, where the coin sends
    or not. With one, which is never taken and fills the link: no toss, since heads could not be sent; the
    rounds go on. States 3 + 1 + 3; of them one has two ways on.
    """
    network = ("capacity=1", "overflow=block")
    assert counted(system(BLOCKED, 1, network=network, timing="rounds")) == (7, 8)


TWO_TIMERS = (
    HEAD
    + """
@cc.role
class Clock:
    rung: Value = 0
    started: bool = False
    one: cc.Timer = cc.Timer(length=1)
    two: cc.Timer = cc.Timer(length=1)

    @cc.step
    def start(self) -> None:
        cc.require(not self.started)
        self.started = True
        self.one.start()
        self.two.start()

    @cc.expires(one)
    def first(self) -> None:
        {body}

    @cc.expires(two)
    def second(self) -> None:
        self.rung = 2

@cc.protocol
class Clocks:
    clocks: cc.Group[Clock]

    @cc.predicate
    def quiet(self) -> bool:
        return all(clock.rung < 2 for clock in self.clocks)

    silent = cc.always(quiet)
"""
)


@pytest.mark.parametrize(
    ("body", "expected"),
    [("self.rung = 1", "violated"), ("self.two.cancel()", "holds"), ("cc.leave()", "holds")],
)
@pytest.mark.parametrize("timing", ["rounds", "sequential"])
def test_timers_of_an_agent_expire_in_the_order_of_its_text(
    timing: TimingKind, body: str, expected: str
) -> None:
    """What the first cancels, or an agent that leaves in the first, does not expire."""
    assert verdicts(TWO_TIMERS.replace("{body}", body), 1, timing)["silent"] == expected


def test_the_oldest_of_two_rounds_is_not_told_apart() -> None:
    with pytest.raises(LimitError):
        system(GREET, 2, network=("capacity=2", "overflow=drop_oldest", "order=fifo"), timing="rounds")


