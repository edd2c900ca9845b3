"""A speaker tells two hearers 1, then 2: the smallest protocol on which faults differ, and its graph by hand.

`graph_of` counts what a hand-written successor function reaches; `lowered` what the lowered system does.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator

from attrs import evolve, frozen

from consensus_check.compile.program import Program
from consensus_check.explore.search import Clock, search
from consensus_check.ir.environment import TimingKind
from consensus_check.ir.options import parse_fault, parse_network
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.spec.reader import read_source
from consensus_check.verdict import Budget

HEAD = """
from __future__ import annotations
from enum import Enum
from typing import Annotated
import consensus_check as cc

Value = Annotated[int, cc.Between(0, 2)]

@cc.message
class Note:
    value: Value
"""

TALK = (
    HEAD
    + """
@cc.role
class Hearer:
    heard: Value = 0

    @cc.receive
    def hear(self, msg: Note) -> None:
        self.heard = msg.value

@cc.role
class Speaker:
    said: Value = 0
    kept: Value = cc.durable(0)

    @cc.step
    def say(self) -> None:
        cc.require(self.said < 2)
        self.said += 1
        self.kept = 1
        cc.broadcast(Note(self.said), to=Hearer)

@cc.protocol
class Talk:
    speaker: Speaker
    hearers: cc.Group[Hearer]
"""
)


@frozen
class State:
    """said, what each hearer heard, what is on the way to each (sorted), and marks. kept: the speaker's
    durable field.
    """

    said: int = 0
    heard: tuple[int, int] = (0, 0)
    way: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
    marks: frozenset[str] = frozenset()
    kept: int = 0


Step = tuple[Hashable, State]


def marked(state: State, *marks: str) -> State:
    return evolve(state, marks=state.marks | set(marks))


def said(state: State, receivers: Iterable[int]) -> State:
    """After a `say` of which only the messages to these receivers go out."""
    value, on = state.said + 1, list(state.way)
    for i in receivers:
        on[i] = tuple(sorted((*on[i], value)))
    return evolve(state, said=value, kept=1, way=(on[0], on[1]))


def without(state: State, i: int, value: int) -> State:
    """One message less on the way to hearer i."""
    on = list(state.way)
    rest = list(on[i])
    rest.remove(value)
    on[i] = tuple(rest)
    return evolve(state, way=(on[0], on[1]))


def heard(state: State, i: int, value: int) -> State:
    """After hearer i took a message."""
    have = list(state.heard)
    have[i] = value
    return evolve(without(state, i, value), heard=(have[0], have[1]))


def speaking(state: State) -> Iterator[Step]:
    if state.said < 2:
        yield "say", said(state, (0, 1))


def hearing(state: State, hearers: Iterable[int] = (0, 1)) -> Iterator[Step]:
    for i in hearers:
        for value in set(state.way[i]):
            yield ("hear", i, value), heard(state, i, value)


def graph_of(starts: Iterable[State], steps: Callable[[State], Iterable[Step]]) -> tuple[int, int]:
    """How many states and labelled transitions a successor function reaches."""
    known = set(starts)
    waiting, edges = list(known), 0
    while waiting:
        state = waiting.pop()
        found = set(steps(state))
        edges += len(found)
        for _, after in found:
            if after not in known:
                known.add(after)
                waiting.append(after)
    return len(known), edges


def system(
    source: str,
    n: int,
    *faults: str,
    network: tuple[str, ...] = (),
    timing: TimingKind | None = None,
    heals: bool = False,
) -> TransitionSystem:
    """A text lowered at a size, among faults."""
    spec = read_source(source)
    around = evolve(
        spec.protocols[0].environment,
        faults=tuple(parse_fault(text) for text in faults),
        network=parse_network(network),
        heals=heals,
        timing=timing or spec.protocols[0].environment.timing,
    )
    return lower(spec, spec.protocols[0], scope=Scope(n), environment=around)


def counted(lowered: TransitionSystem) -> tuple[int, int]:
    """States and transitions of a lowered system."""
    reached = search(Program(lowered), clock=Clock(Budget()))
    assert reached.complete
    return len(reached.order), reached.transitions
