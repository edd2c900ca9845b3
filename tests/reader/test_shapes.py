"""What some texts become."""

from __future__ import annotations

from fractions import Fraction

import pytest
from attrs import evolve

from consensus_check.errors import SpecErrors
from consensus_check.ir.environment import FaultClause
from consensus_check.ir.protocol import (
    Assign,
    Attribute,
    Augment,
    Draw,
    For,
    If,
    Initially,
    Literal_,
    Name,
    Operation,
    Query,
    Require,
    Send,
)
from consensus_check.ir.types import AgentType, IntType, MessageType, OptionalType, SetType, SymmetricType
from consensus_check.spec.reader import read_file, read_source
from consensus_check.spec.reader.suits import environment_errors, finished_errors
from tests.reader.samples import IMPORTS, handler, with_body


def test_match_becomes_if_with_the_last_case_as_else() -> None:
    (statement,) = handler(
        "match msg:\n    case M(x):\n        self.n = x\n    case N(who=w):\n        self.f = w"
    ).body
    assert isinstance(statement, If)
    assert isinstance(statement.test, Query) and statement.test.names == ("M",)
    bound, stored = statement.then
    assert isinstance(bound, Assign) and isinstance(bound.values[0], Attribute)
    assert bound.values[0].object.type == MessageType(("M",))
    assert isinstance(stored, Assign) and len(statement.other) == 2


def test_wait_is_a_guard_that_never_holds_and_narrows() -> None:
    first, second, third = handler("f = self.f\nif f is None:\n    cc.wait()\ncc.send(M(1), to=f)").body
    assert isinstance(first, Assign) and isinstance(first.values[0].type, OptionalType)
    assert isinstance(second, If) and isinstance(second.then[0], Require)
    assert second.then[0].condition == Literal_(False, second.then[0].condition.type)
    assert isinstance(third, Send) and third.to.type == AgentType(("W",))


def test_a_declared_range_is_the_type_of_the_field() -> None:
    (statement,) = handler("self.n = self.n + 1").body
    assert isinstance(statement, Assign)
    target = statement.targets[0].type
    assert isinstance(target, IntType) and isinstance(target.lo, Literal_) and target.lo.value == 0
    assert statement.values[0].type == IntType()


def test_a_local_of_a_loop_has_the_type_of_all_turns() -> None:
    body = handler("x = frozenset()\nfor w in self.s:\n    x |= {w}\nself.s = x").body
    loop = body[1]
    assert isinstance(loop, For) and isinstance(loop.body[0], Augment)
    assert loop.body[0].target.type == SetType(AgentType(("W",)))


def test_is_and_equals_are_one_operator() -> None:
    (one,) = handler("self.b = self.m is Mode.A").body
    (other,) = handler("self.b = self.m == Mode.A").body
    assert isinstance(one, Assign) and isinstance(other, Assign)
    for statement in (one, other):
        value = statement.values[0]
        assert isinstance(value, Operation) and value.op == "=="


def test_a_coin_has_exact_weights() -> None:
    (statement,) = handler("self.b = cc.draw({True: 0.1, False: 1 / 3})").body
    assert isinstance(statement, Assign) and isinstance(statement.values[0], Draw)
    first, second = statement.values[0].options
    assert isinstance(first[1], Literal_) and first[1].value == Fraction(1, 10)
    assert isinstance(second[1], Operation) and second[1].op == "/"


def test_flip_is_a_draw_of_true_and_false() -> None:
    (statement,) = handler("self.b = cc.flip(p)").body
    assert isinstance(statement, Assign) and isinstance(statement.values[0], Draw)
    assert [getattr(option, "value", None) for option, _ in statement.values[0].options] == [True, False]


def test_parallel_assignment_is_one_statement() -> None:
    (statement,) = handler("self.n, self.b = 1, True").body
    assert isinstance(statement, Assign) and len(statement.targets) == 2


def test_pairs_are_taken_apart_by_index() -> None:
    kept, apart = handler("a, b = cc.choose(self.q.items())\nself.f, self.n = a, b").body[:2]
    assert isinstance(kept, Assign) and isinstance(kept.targets[0], Name)
    assert isinstance(apart, Assign) and [getattr(value, "op", "") for value in apart.values] == ["index"] * 2


def test_declarations() -> None:
    spec = read_source(
        IMPORTS
        + """\
values = cc.parameter(3, minimum=2)
Value = Annotated[int, cc.Symmetric(values)]
@cc.ignore(Hint)
@cc.role(ordered=True)
class A:
    boss: B
    value: Value = cc.visible(cc.initially())
    other: Value = cc.initially()
    kept: bool = cc.durable(cc.visible(False))
    weighed: bool = cc.initially({True: 3, False: 1}, distinct=True)
@cc.role
class B:
    @cc.step(fair=None)
    def hint(self) -> None:
        cc.broadcast(Hint(), to=A)
@cc.message
class Hint:
    pass
@cc.protocol
class P:
    boss: B
    workers: cc.Group[A] = cc.Group(kept=cc.cycle(True, False))
    network: cc.Network = cc.Network(order="fifo", loss=2, capacity=1, overflow="block")
    faults: cc.Faults = cc.Faults("crash=1:recover=keeps@workers", heals=True)
"""
    )
    role, boss = spec.roles
    fields = {each.name: each for each in role.fields}
    assert role.ordered and role.ignores == ("Hint",) and fields["boss"].default is None
    assert isinstance(fields["value"].type, SymmetricType) and fields["value"].type == fields["other"].type
    assert fields["value"].visible and fields["kept"].visible and fields["kept"].durable
    weighed = fields["weighed"].default
    assert isinstance(weighed, Initially) and weighed.weights is not None and weighed.distinct
    assert boss.methods[0].fair is None
    protocol = spec.protocols[0]
    assert [group.single for group in protocol.groups] == [True, False]
    assert protocol.groups[1].cycles[0][0] == "kept" and protocol.groups[1].size is None
    network = protocol.environment.network
    assert (network.order, network.loss, network.capacity, network.overflow) == ("fifo", "2", "1", "block")
    assert protocol.environment.faults == (FaultClause("crash", "1", (("recover", "keeps"),), "workers"),)
    assert protocol.environment.heals


def test_all_errors_of_a_file_at_once_in_order_of_the_text() -> None:
    with pytest.raises(SpecErrors) as found:
        with_body("self.nn = 1\ny = unknown\nself.n = y\nself.b = 3\nwhile True:\n    pass")
    assert [error.code for error in found.value.errors] == ["CC302", "CC301", "CC304", "CC201"]
    lines = [error.where.line for error in found.value.errors if error.where]
    assert lines == sorted(lines) and len(lines) == 4


def test_a_missing_file_and_one_that_is_no_text(tmp_path: object) -> None:
    with pytest.raises(SpecErrors) as found:
        read_file(f"{tmp_path}/none.py")
    assert found.value.code == "CC111"
    path = f"{tmp_path}/binary.py"
    with open(path, "wb") as file:
        file.write(b"\xff\xfe\x00")
    with pytest.raises(SpecErrors) as found:
        read_file(path)
    assert found.value.code == "CC111"


def test_columns_count_characters() -> None:
    with pytest.raises(SpecErrors) as found:
        read_source('"""é"""; import os\n', "text.py")
    where = found.value.errors[0].where
    assert where is not None and where.column == 9


GOAL = (
    IMPORTS
    + """\
@cc.role
class W:
    done: bool = False
@cc.protocol
class P:
    one: W
    ws: cc.Group[W]
    @cc.predicate
    def all_done(self) -> bool:
        return RANGE
    goal = cc.goal(finished=all_done)
"""
)


@pytest.mark.parametrize(
    ("text", "fault", "refused"),
    [
        ("all(w.done for w in self.ws)", FaultClause("crash"), True),
        ("not any(not w.done for w in cc.members(W))", FaultClause("leaves"), True),
        ("all(w.done for w in self.ws)", FaultClause("crash", options=(("recover", "keeps"),)), False),
        ("all(w.done for w in self.ws)", FaultClause("silent"), False),
        ("all(w.done for w in self.ws)", FaultClause("crash", where="one"), False),
        ("all(w.done for w in cc.correct(self.ws))", FaultClause("crash"), False),
        ("all(w.done for w in self.ws if cc.correct(w))", FaultClause("crash"), False),
        ("any(w.done for w in self.ws)", FaultClause("crash"), False),
        ("self.one.done", FaultClause("crash"), False),
    ],
)
def test_finished_that_a_fault_makes_impossible(text: str, fault: FaultClause, refused: bool) -> None:
    spec = read_source(GOAL.replace("RANGE", text))
    assert bool(finished_errors(spec, spec.protocols[0], (fault,))) is refused


def test_an_environment_of_the_command_line_is_held_against_the_protocol() -> None:
    spec = read_source(GOAL.replace("RANGE", "self.one.done"))
    protocol = spec.protocols[0]
    where = evolve(protocol.environment, faults=(FaultClause("crash", where="nobody"),))
    assert [error.code for error in environment_errors(spec, protocol, where)] == ["CC123"]
