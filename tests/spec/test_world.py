"""Effects and questions end in the world in use, and nowhere without one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

import pytest

import consensus_check as cc
from consensus_check.errors import DeclarationError
from consensus_check.spec.values import Group, Rank, group
from consensus_check.spec.world import Position, current, use

T = TypeVar("T")


class Colour(Enum):
    RED = 1
    GREEN = 2


@cc.message
class Ping:
    pass


@cc.role
class Node:
    colour: Colour = Colour.RED
    slow: cc.Timer = cc.Timer()

    @cc.step
    def act(self) -> None:
        cc.require(self.colour is Colour.RED)
        self.colour = cc.choose(Colour)
        cc.send(Ping(), to=cc.next(self))
        self.slow.start()


class NotPossible(Exception):
    pass


class Recorder:
    """A world of three agents that writes down what it is asked; the last option is always taken."""

    def __init__(self) -> None:
        self.agents = group(Node() for _ in range(3))
        self.asked: list[tuple[Any, ...]] = []
        self.positions: list[Position] = []

    def require(self, condition: bool, /) -> None:
        self.asked.append(("require", condition))
        if not condition:
            raise NotPossible

    def verify(self, condition: bool, /) -> bool:
        self.asked.append(("verify", condition))
        return True

    def send(self, message: object, to: object, /) -> None:
        self.asked.append(("send", message, to))

    def broadcast(self, message: object, role: type | None, to: frozenset[Any] | None, /) -> None:
        self.asked.append(("broadcast", message, role, to))

    def spend(self, turns: int, tokens: int, /) -> None:
        self.asked.append(("spend", turns, tokens))

    def leave(self) -> None:
        self.asked.append(("leave",))

    def stop(self) -> None:
        self.asked.append(("stop",))

    def start(self, agent: object, timer: str, /) -> None:
        self.asked.append(("start", agent, timer))

    def cancel(self, agent: object, timer: str, /) -> None:
        self.asked.append(("cancel", agent, timer))

    def armed(self, agent: object, timer: str, /) -> bool:
        return ("start", agent, timer) in self.asked

    def choose(self, options: tuple[T, ...], fair: bool, at: Position, /) -> T:
        self.asked.append(("choose", options, fair))
        self.positions.append(at)
        return options[-1]

    def draw(self, weights: Mapping[T, Fraction], at: Position, /) -> T:
        self.asked.append(("draw", dict(weights)))
        self.positions.append(at)
        return list(weights)[-1]

    def above(self, rank: Rank, at: Position, /) -> Rank:
        self.positions.append(at)
        return Rank(rank.position + 1)

    def the(self, role: type[T], /) -> T:
        return next(agent for agent in self.agents if isinstance(agent, role))

    def members(self, role: type, /) -> Group[Any]:
        return group(agent for agent in self.agents if isinstance(agent, role))

    def count(self, role: type, /) -> int:
        return len(self.members(role))

    def others(self, agent: object, /) -> Group[Any]:
        return group(other for other in self.agents if other is not agent)

    def neighbours(self, agent: object, role: type | None, /) -> Group[Any]:
        return group(other for other in self.others(agent) if role is None or isinstance(other, role))

    def next(self, agent: T, /) -> T | None:
        return self._beside(agent, 1)

    def previous(self, agent: T, /) -> T | None:
        return self._beside(agent, -1)

    def _beside(self, agent: T, offset: int) -> T | None:
        agents: list[Any] = list(self.agents)
        place = agents.index(agent) + offset
        beside: T | None = agents[place] if 0 <= place < len(agents) else None
        return beside

    def parent(self, agent: T, /) -> T | None:
        return self._beside(agent, -1)

    def degree(self, agent: object, /) -> int:
        return len(self.neighbours(agent, None))

    def diameter(self) -> int:
        return 1

    def linked(self, one: object, other: object, /) -> bool:
        return one is not other

    def index(self, agent: object, /) -> int:
        return [agent is other for other in self.agents].index(True)

    def correct(self, agent: object, /) -> bool:
        return agent is not self.agents[0]

    def present(self, agent: object, /) -> bool:
        return agent is not self.agents[1]

    def in_flight(self, classes: tuple[type, ...], /) -> Collection[Any]:
        return [entry[1] for entry in self.asked if entry[0] == "send" and isinstance(entry[1], classes)]

    def tainted(self, value: object, /) -> bool:
        return value == 1

    def round(self) -> int:
        return 4


@pytest.fixture
def world() -> Recorder:
    return Recorder()


def test_a_method_runs_in_a_world(world: Recorder) -> None:
    first, second, _ = world.agents
    with use(world):
        first.act()
        assert first.slow.armed
        assert not second.slow.armed
    assert first.colour is Colour.GREEN
    assert world.asked == [
        ("require", True),
        ("choose", (Colour.RED, Colour.GREEN), False),
        ("send", Ping(), second),
        ("start", first, "slow"),
    ]
    with use(world), pytest.raises(NotPossible):
        first.act()


def test_effects(world: Recorder) -> None:
    first, second, third = world.agents
    with use(world):
        assert cc.verify(False)
        cc.send(Ping(), to={second, third})
        cc.broadcast(Ping())
        cc.broadcast(Ping(), to=Node)
        cc.broadcast(Ping(), to=cc.members(Node))
        cc.spend(turns=2, tokens=30)
        cc.leave()
        cc.stop()
        first.slow.cancel()
        with pytest.raises(NotPossible):
            cc.wait()
    everybody = frozenset({first, second, third})
    assert world.asked == [
        ("verify", False),
        ("broadcast", Ping(), None, frozenset({second, third})),
        ("broadcast", Ping(), None, None),
        ("broadcast", Ping(), Node, None),
        ("broadcast", Ping(), None, everybody),
        ("spend", 2, 30),
        ("leave",),
        ("stop",),
        ("cancel", first, "slow"),
        ("require", False),
    ]


def test_choices_and_coins(world: Recorder) -> None:
    with use(world):
        assert cc.choose((1, 2, 1), fair=True) == 2
        assert cc.draw({"a": 0.3, "b": Fraction(7, 10)}) == "b"
        assert cc.flip(0.25) is False
        assert cc.above(cc.lowest) > cc.lowest
    half = Fraction(3, 10), Fraction(7, 10)
    assert world.asked == [
        ("choose", (1, 2), True),
        ("draw", {"a": half[0], "b": half[1]}),
        ("draw", {True: Fraction(1, 4), False: Fraction(3, 4)}),
    ]


def test_two_choices_of_one_line_are_told_apart(world: Recorder) -> None:
    with use(world):
        for _ in range(2):
            taken = cc.choose((1, 2)), cc.choose((1, 2)), cc.flip(0.5), cc.draw({1: 1})
            assert taken == (2, 2, False, 1)
    places = world.positions
    assert len(set(places)) == 4
    assert places[:4] == places[4:]
    assert len({line for line, _ in places}) == 1
    assert [column for _, column in places[:4]] == sorted(column for _, column in places[:4])
    text = Path(__file__).read_text(encoding="utf-8").splitlines()[places[1][0] - 1]
    assert text[places[1][1] :].startswith("cc.choose")
    assert text[places[2][1] :].startswith("cc.flip")


def test_questions(world: Recorder) -> None:
    first, second, third = world.agents
    with use(world):
        assert cc.the(Node) is first
        assert list(cc.members(Node)) == [first, second, third]
        assert cc.others(first) == cc.neighbours(first) == cc.neighbours(first, Node) == {second, third}
        assert cc.count(Node) == 3
        assert cc.next(first) is second
        assert cc.previous(third) is second
        assert cc.next(third, None) is None
        assert cc.previous(first, None) is None
        assert cc.parent(second) is first
        assert (cc.degree(first), cc.diameter(), cc.index(third)) == (2, 1, 2)
        assert cc.linked(first, second)
        assert not cc.correct(first)
        assert list(cc.correct(world.agents)) == [second, third]
        assert list(cc.present(cc.members(Node))) == [first, third]
        assert cc.present(third)
        cc.send(Ping(), to=first)
        assert len(cc.in_flight(Ping)) == 1
        assert cc.tainted(1)
        assert cc.round() == 4


OUTSIDE: list[Callable[[], object]] = [
    lambda: cc.require(True),
    cc.wait,
    lambda: cc.verify(True),
    lambda: cc.send(Ping(), to=Node()),
    lambda: cc.broadcast(Ping()),
    cc.spend,
    cc.leave,
    cc.stop,
    lambda: cc.choose((1, 2)),
    lambda: cc.draw({1: 1}),
    lambda: cc.flip(0.5),
    lambda: cc.above(cc.lowest),
    lambda: cc.the(Node),
    lambda: cc.members(Node),
    lambda: cc.others(Node()),
    lambda: cc.neighbours(Node()),
    lambda: cc.count(Node),
    lambda: cc.next(Node()),
    lambda: cc.previous(Node()),
    lambda: cc.parent(Node()),
    lambda: cc.degree(Node()),
    cc.diameter,
    lambda: cc.linked(Node(), Node()),
    lambda: cc.index(Node()),
    lambda: cc.correct(Node()),
    lambda: cc.present(Node()),
    lambda: cc.in_flight(Ping),
    lambda: cc.tainted(1),
    cc.round,
    lambda: Node().slow.start(),
    lambda: Node().slow.cancel(),
    lambda: Node().slow.armed,
]


@pytest.mark.parametrize("call", OUTSIDE, ids=range(len(OUTSIDE)))
def test_outside_a_run_there_is_a_clear_error(call: Callable[[], object]) -> None:
    with pytest.raises(DeclarationError) as caught:
        call()
    assert caught.value.code == "CC101"
    assert "was called outside a run" in caught.value.message


def test_worlds_nest(world: Recorder) -> None:
    inner = Recorder()
    with use(world):
        with use(inner):
            assert current("round") is inner
        assert current("round") is world
    with pytest.raises(DeclarationError):
        current("round")


def test_a_world_that_lets_a_wait_pass_is_reported(world: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    def let_pass(condition: bool, /) -> None:
        assert condition is False

    monkeypatch.setattr(world, "require", let_pass)
    with use(world), pytest.raises(RuntimeError, match="must raise"):
        cc.wait()
