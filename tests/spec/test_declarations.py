"""What decorated classes keep, and how their instances behave as plain objects."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from enum import Enum
from fractions import Fraction
from typing import Annotated, Any, cast

import pytest

import consensus_check as cc
from consensus_check.errors import DeclarationError
from consensus_check.spec import names
from consensus_check.spec.declare import FieldInfo, Initially, declared, field_types
from consensus_check.spec.properties import Expectation, Goal, Predicate, Property

Level = Annotated[int, cc.Between(0, 3)]


class Part(Enum):
    ONE = 1
    TWO = 2


@cc.message
class Ping:
    level: Level
    part: Part = Part.ONE


@cc.message
class Pong:
    marks: cc.Map[Part, int]


@cc.record
class Entry:
    level: Level = 0


@cc.shared(conflict="lowest")
class Board:
    full: bool = False

    @cc.pure
    def free(self) -> bool:
        return not self.full


@cc.ignore(Pong)
@cc.role(ordered=True)
class Node:
    board: Board
    level: Level = cc.visible(cc.durable(1))
    colour: Part = cc.durable(cc.initially({Part.ONE: 3, Part.TWO: 0.5}, distinct=True))
    start: Level = cc.visible(cc.initially(range(2)))
    any: Level = cc.initially()
    marks: cc.Map[Part, int] = cc.Map(0)
    slow: cc.Timer = cc.Timer(length=3)
    rare: cc.Timer = cc.Timer(mean=20)

    @cc.initial
    def setup(self) -> None:
        self.level = 2

    @cc.step(fair=None)
    def act(self) -> None:
        self.level += 1

    @cc.receive(fair="strong")
    def hear(self, msg: Ping, sender: Node) -> None:
        self.level = msg.level

    @cc.expires(rare, fair="strong")
    def rest(self) -> None:
        self.raise_to(0)

    @cc.expires(slow)
    def stop(self) -> None:
        self.raise_to(1)

    @cc.each_round(phase=Part.TWO, take=4)
    def work(self, inbox: cc.Inbox[Ping]) -> None:
        self.level = len(inbox)

    @cc.each_round
    def tick(self) -> None:
        self.level = 0

    @cc.part
    def raise_to(self, level: int) -> None:
        self.level = max(self.level, level)

    @cc.predicate
    def high(self) -> bool:
        return self.level > 1


@cc.role
@cc.ignore(Ping)
@cc.ignore(Pong)
class Deaf:
    pass


@cc.protocol
class Nodes:
    board: Board
    nodes: cc.Group[Node]
    deaf: cc.Group[Deaf] = cc.Group(size=2, level=cc.cycle(1, 2))
    timing: cc.Timing = cc.Timing("patient")

    @cc.predicate
    def calm(self) -> bool:
        return not self.board.full

    @cc.predicate
    def as_high(self, node: Node) -> bool:
        return node.high() and self.calm()

    @cc.outcome
    def ending(self) -> Part:
        return Part.ONE

    goal = cc.goal(finished=calm, correct=~calm, rounds=4, in_time=cc.unknown("budget"))
    safe = cc.always(calm)


def plain(cls: type, /, **fields: object) -> Any:
    """A plain object with these fields and no others wired, as an interpreter makes it."""
    return cast("Any", cls)(**fields)


def test_kinds_and_options_of_classes() -> None:
    assert [declared(c).kind for c in (Ping, Entry, Board, Node, Nodes)] == [
        "message",
        "record",
        "shared",
        "role",
        "protocol",
    ]
    assert (declared(Node).ordered, declared(Deaf).ordered) == (True, False)
    assert (declared(Board).conflict, declared(Node).conflict) == ("lowest", "error")
    assert (declared(Node).ignores, declared(Deaf).ignores) == ((Pong,), (Pong, Ping))


def test_another_class_is_not_declared() -> None:
    with pytest.raises(DeclarationError) as caught:
        declared(Part)
    assert caught.value.code == "CC102"


def test_fields_keep_their_markers() -> None:
    fields = declared(Node).fields
    assert list(fields) == ["board", "level", "colour", "start", "any", "marks", "slow", "rare"]
    assert fields["board"] == FieldInfo("board", "Board")
    assert fields["level"] == FieldInfo("level", "Level", True, 1, visible=True, durable=True)
    weights = Initially((Part.ONE, Part.TWO), (Fraction(3), Fraction(1, 2)), distinct=True)
    assert fields["colour"] == FieldInfo("colour", "Part", True, None, weights, durable=True)
    assert fields["start"].initially == Initially((0, 1))
    assert fields["start"].visible
    assert fields["any"].initially == Initially()
    assert declared(Ping).fields["part"].default is Part.ONE
    assert field_types(Node)["level"] == Level
    assert field_types(Nodes)["nodes"] == cc.Group[Node]


def test_methods_keep_what_their_decorator_said() -> None:
    methods = declared(Node).methods
    assert [(name, info.kind) for name, info in methods.items()] == [
        ("setup", "initial"),
        ("act", "step"),
        ("hear", "receive"),
        ("rest", "expires"),
        ("stop", "expires"),
        ("work", "each_round"),
        ("tick", "each_round"),
        ("raise_to", "part"),
        ("high", "predicate"),
    ]
    assert [methods[name].fair for name in ("setup", "act", "hear", "rest", "stop")] == [
        "weak",
        None,
        "strong",
        "strong",
        "weak",
    ]
    assert (methods["rest"].timer, methods["stop"].timer, methods["act"].timer) == ("rare", "slow", "")
    assert (methods["work"].phase, methods["work"].take) == (Part.TWO, 4)
    assert (methods["tick"].phase, methods["tick"].take) == (None, None)
    assert declared(Board).methods["free"].kind == "pure"
    assert declared(Nodes).methods["ending"].kind == "outcome"
    assert methods["act"].function is Node.act


def test_messages_and_records_are_frozen_values() -> None:
    ping = Ping(2)
    assert (ping.level, ping.part) == (2, Part.ONE)
    assert ping == Ping(level=2, part=Part.ONE) != Ping(3)
    assert {ping, Ping(2)} == {ping}
    assert Entry() == Entry(0)
    assert cast("Any", Entry()) != Ping(0)
    with pytest.raises(dataclasses.FrozenInstanceError):
        cast("Any", ping).level = 3
    with pytest.raises(TypeError):
        assert cast("Any", ping) < Ping(3)
    match ping:
        case Ping(level, part):
            assert (level, part) == (2, Part.ONE)


def test_a_message_keeps_its_own_map() -> None:
    marks = cc.Map({Part.ONE: 1, Part.TWO: 2})
    pong = Pong(marks)
    marks[Part.ONE] = 7
    assert pong.marks[Part.ONE] == 1
    assert pong == Pong(cc.Map({Part.TWO: 2, Part.ONE: 1}))
    assert hash(pong) == hash(Pong(cc.Map({Part.ONE: 1, Part.TWO: 2})))


def test_agents_are_objects_of_their_own() -> None:
    board = Board()
    one, other = Node(board=board, any=0), Node(board=board, level=3)
    assert one != other
    assert len({one, other, one}) == 2
    assert (one.level, other.level, one.any) == (1, 3, 0)
    assert one.board is other.board
    one.marks[Part.ONE] = 5
    assert (one.marks[Part.ONE], other.marks[Part.ONE]) == (5, 0)
    other.marks = one.marks
    one.marks[Part.ONE] = 6
    assert other.marks[Part.ONE] == 5
    with pytest.raises(TypeError):
        assert cast("Any", one) < other
    assert one.slow is not other.slow
    assert (one.slow.agent, one.slow.name, one.slow.length, one.rare.mean) == (one, "slow", 3, 20)


def test_a_field_without_a_value_is_unset() -> None:
    node = plain(Node)
    for name in ("board", "colour", "start", "any"):
        assert not hasattr(node, name)
    node.start = 1
    assert node.start == 1


def test_a_misspelt_field_is_refused() -> None:
    node = plain(Node)
    with pytest.raises(AttributeError, match="Node has no field 'levle'"):
        node.levle = 1
    with pytest.raises(AttributeError):
        assert node.levle
    with pytest.raises(TypeError, match="Node has no field 'levle'"):
        plain(Node, levle=1)


def test_methods_run_as_they_are() -> None:
    node = plain(Node)
    Node.setup(node)
    node.act()
    node.hear(Ping(1), node)
    node.raise_to(3)
    assert node.level == 3
    node.stop()
    assert node.level == 3


def test_predicates_are_called_like_methods() -> None:
    protocol = plain(Nodes, board=Board())
    node = plain(Node, level=2)
    assert node.high()
    assert Node.high(node)
    assert protocol.calm()
    assert protocol.as_high(node)
    assert protocol.as_high(node=plain(Node, level=2))
    assert not protocol.as_high(plain(Node, level=0))
    assert isinstance(Nodes.calm, Predicate)
    assert repr(Nodes.calm) == "calm"


def test_a_protocol_keeps_its_properties() -> None:
    members = declared(Nodes).members
    assert list(members) == ["goal", "safe"]
    goal = members["goal"]
    calm = Nodes.calm
    assert goal == Goal(
        calm, Property("not", (calm,)), "rounds", 4, in_time=(Expectation("unknown", reason="budget"),)
    )
    assert members["safe"] == Property("always", (calm,))
    fields = declared(Nodes).fields
    assert fields["timing"].default == cc.Timing("patient")
    group: Any = fields["deaf"].default
    assert (group.size, group.fields["level"].values) == (2, (1, 2))


def test_properties_combine() -> None:
    calm, high = Nodes.calm, Node.high
    always = cc.always(calm)
    assert (calm & always | ~high).operator == "or"
    assert always & calm == Property("and", (always, calm))
    assert always | calm == Property("or", (always, calm))
    assert ~always == Property("not", (always,))
    assert cc.implies(calm, always, assume=calm) == Property("implies", (calm, always), assume=calm)
    assert cc.for_each(Node, high).role is Node
    assert cc.for_some(Node, high).operator == "for_some"
    assert cc.never_stuck().operands == ()
    assert cc.never_stuck(unless=calm).operands == (calm,)
    pairs = [cc.leads_to(calm, high), cc.until(calm, high)]
    assert [(p.operator, p.operands) for p in pairs] == [("leads_to", (calm, high)), ("until", (calm, high))]
    single = [cc.eventually, cc.infinitely_often, cc.eventually_always, cc.reachable, cc.initially_true]
    assert [make(calm).operator for make in single] == [
        "eventually",
        "infinitely_often",
        "eventually_always",
        "reachable",
        "initially_true",
    ]


def test_deadlines() -> None:
    calm = Nodes.calm
    made = [
        cc.within(calm, steps=1),
        cc.within(calm, rounds=2),
        cc.within(calm, messages=3),
        cc.within(calm, turns=4),
        cc.within(calm, tokens=5),
    ]
    assert [(p.measure, p.bound) for p in made] == [
        ("steps", 1),
        ("rounds", 2),
        ("messages", 3),
        ("turns", 4),
        ("tokens", 5),
    ]
    assert cc.goal(finished=calm).measure is None
    with pytest.raises(TypeError, match="within needs one"):
        cast("Any", cc.within)(calm)
    with pytest.raises(TypeError, match="at most one deadline, not steps and tokens"):
        cast("Any", cc.within)(calm, steps=1, tokens=1)
    with pytest.raises(TypeError, match="at most one deadline"):
        cc.goal(finished=calm, steps=1, rounds=1)


def test_expectations() -> None:
    assert cc.holds() == Expectation("holds")
    assert cc.holds(n=3, states=288, vacuous=True) == Expectation("holds", n=(3,), states=288, vacuous=True)
    assert cc.violated("stall", "livelock", n=range(3, 5), faults="crash") == Expectation(
        "violated", ("stall", "livelock"), n=(3, 4), faults=("crash",)
    )
    assert cc.unknown("capacity", network=("loss", "order=fifo"), from_n=4, given={"t": 1}) == Expectation(
        "unknown", reason="capacity", network=("loss", "order=fifo"), from_n=4, given={"t": 1}
    )
    expected = cc.always(Nodes.calm, expect=(cc.violated(), cc.holds())).expect
    assert [e.verdict for e in expected] == ["violated", "holds"]
    assert cc.always(Nodes.calm, expect=cc.holds()).expect == (cc.holds(),)


def test_environment_defaults() -> None:
    assert cc.Topology() == cc.Topology("complete", over="", directed=False)
    assert cc.Timing() == cc.Timing("asynchronous")
    assert cc.Faults("crash=1", "silent", heals=True).clauses == ("crash=1", "silent")
    assert cc.Faults("crash", heals=True) != cc.Faults("crash")
    assert cc.Network() == cc.Network(order="any", delivery="once", loss=False)
    assert cc.Rounds(limit=3, phases=Part).phases is Part


def test_every_public_name_is_there() -> None:
    public = names.__all__
    assert len(public) == len(set(public)) and set(public) <= set(dir(cc))
    assert [name for name in public if not hasattr(cc, name)] == []


def test_the_import_is_light() -> None:
    code = "import sys, consensus_check; print(*{name.split('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {"networkx", "z3", "hypothesis", "rich", "cattrs", "numpy", "scipy", "llvmlite"}
    assert heavy & set(done.stdout.split()) == set()
