"""What a method may ask about who is there and what surrounds them.

| signature | meaning |
|---|---|
| `the(Role) -> Role` | the only agent of the role |
| `members(Role) -> Group[Role]` | all of the role, the asking one too |
| `others(self) -> Group[Role]` | all of the same role but this agent |
| `neighbours(self) -> Group`, `neighbours(self, Role) -> Group[Role]` | whom it has a link to |
| `count(Role) -> int` | how many, faulty ones too |
| `next(self) -> Role`, `previous(self) -> Role` | in the order of the group; on a line None at the ends |
| `next(self, None) -> Role | None`, and so `previous` | the same, typed for a line |
| `parent(self) -> Role | None` | in a tree; None at the root |
| `degree(self) -> int`, `diameter() -> int` | of the topology |
| `linked(a, b) -> bool` | whether a can send to b |
| `index(a) -> int` | the place of an agent of an ordered role, from 0 |
| `correct(agent) -> bool`, `correct(group) -> Group` | not down, not Byzantine, not gone by a fault |
| `present(agent) -> bool`, `present(group) -> Group` | has not left |
| `in_flight(A, ...) -> Collection[A]` | the messages of these classes under way, each copy by itself |
| `tainted(value) -> bool` | whether it goes back to a tainted one |
| `round() -> int` | the round, from 1; needs `Rounds(limit=...)` |

`next` and `previous` are typed without None, as on a ring; to send to the None that a line's end gives is an
error of the step. `neighbours(self)` is typed by the asking agent's own role; name the role where others may
be neighbours. `correct`, `present`, `in_flight` and `tainted` are for predicates. Each raises CC101 outside a
run.
"""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Set as AbstractSet
from typing import Any, TypeVar, cast, overload

from consensus_check.spec.values import Agent, Group, Message, group
from consensus_check.spec.world import current

R = TypeVar("R", bound=Agent)
M = TypeVar("M", bound=Message)


def the(role: type[R], /) -> R:
    """The only agent of the role."""
    return current("the").the(role)


def members(role: type[R], /) -> Group[R]:
    """All agents of the role, the asking one too."""
    return current("members").members(role)


def others(agent: R, /) -> Group[R]:
    """All agents of this agent's role but itself."""
    return current("others").others(agent)


@overload
def neighbours(agent: R, /) -> Group[R]: ...
@overload
def neighbours(agent: Agent, role: type[R], /) -> Group[R]: ...
def neighbours(agent: Agent, role: type[Any] | None = None, /) -> Group[Any]:
    """The agents it has a link to, or those of them that have the role."""
    return current("neighbours").neighbours(agent, role)


def count(role: type[Agent], /) -> int:
    """How many agents the role has, faulty ones too."""
    return current("count").count(role)


@overload
def next(agent: R, /) -> R: ...
@overload
def next(agent: R, default: None, /) -> R | None: ...
def next(agent: R, default: None = None, /) -> R | None:
    """The agent after this one in the order of the group. On a line the last one has none: None."""
    return current("next").next(agent)


@overload
def previous(agent: R, /) -> R: ...
@overload
def previous(agent: R, default: None, /) -> R | None: ...
def previous(agent: R, default: None = None, /) -> R | None:
    """The agent before this one in the order of the group. On a line the first one has none: None."""
    return current("previous").previous(agent)


def parent(agent: R, /) -> R | None:
    """The agent's parent in a tree; None at the root."""
    return current("parent").parent(agent)


def degree(agent: Agent, /) -> int:
    """How many links the agent has."""
    return current("degree").degree(agent)


def diameter() -> int:
    """The greatest distance between two agents of the topology."""
    return current("diameter").diameter()


def linked(one: Agent, other: Agent, /) -> bool:
    """Whether there is a link on which one can send to the other."""
    return current("linked").linked(one, other)


def index(agent: Agent, /) -> int:
    """The agent's place in its group, from 0; its role must be ordered."""
    return current("index").index(agent)


@overload
def correct(agents: AbstractSet[R], /) -> Group[R]: ...
@overload
def correct(agent: Agent, /) -> bool: ...
def correct(agents: AbstractSet[Any] | Agent, /) -> Group[Any] | bool:
    """Whether the agent is not down, not Byzantine and not gone by a fault; of a set, those who are so."""
    world = current("correct")
    if isinstance(agents, frozenset | set):
        return group(agent for agent in cast("AbstractSet[Any]", agents) if world.correct(agent))
    return world.correct(agents)


@overload
def present(agents: AbstractSet[R], /) -> Group[R]: ...
@overload
def present(agent: Agent, /) -> bool: ...
def present(agents: AbstractSet[Any] | Agent, /) -> Group[Any] | bool:
    """Whether the agent has not left; of a set, those who have not."""
    world = current("present")
    if isinstance(agents, frozenset | set):
        return group(agent for agent in cast("AbstractSet[Any]", agents) if world.present(agent))
    return world.present(agents)


def in_flight(*classes: type[M]) -> Collection[M]:
    """The messages of these classes that are sent and neither received nor lost, each copy by itself."""
    return current("in_flight").in_flight(classes)


def tainted(value: object, /) -> bool:
    """Whether the value goes back to a tainted one."""
    return current("tainted").tainted(value)


def round() -> int:
    """The number of the round, from 1, up to one past the limit."""
    return current("round").round()
