"""Ranks along a run. A state keeps only their order, and all are renumbered when one goes out of use; here
each keeps one number throughout, in the order of all ranks of the run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from consensus_check.ir.system import (
    Action,
    Either,
    Fields,
    Input,
    Optional,
    Part,
    RankGroup,
    Scalar,
    Send,
    Shape,
    TransitionSystem,
)
from consensus_check.ir.system import Sequence as Listed
from consensus_check.ir.terms import evaluate
from consensus_check.records import frozen
from consensus_check.semantics.interpreter import Occurrence
from consensus_check.semantics.state import State, values_of

Numbers = Mapping[int, int]


@frozen
class Ranks:
    """The numbers of a run's ranks.

    states: for each state, its rank variables -> number. steps: for each step, a rank as it stands within it
    -> number. new: those among them that are drawn there.
    """

    states: tuple[Mapping[str, int], ...]
    steps: tuple[Numbers, ...]
    new: tuple[frozenset[int], ...]

    def told(self, occurrence: Occurrence, step: int) -> Occurrence:
        """The occurrence with the numbers of this run in its messages and choices."""
        if not self.steps:
            return occurrence
        action, numbers = occurrence.action, self.steps[step]
        inputs = tuple(_input(item, numbers, self.new[step]) for item in action.inputs)
        parts = tuple(_part(part, numbers) for part in action.parts)
        told: Action = evolve(action, inputs=inputs, parts=parts)
        return evolve(occurrence, action=told)

    def risen(self, start: int, end: int) -> bool:
        """Whether some rank of the state `end` is another than in the state `start`."""
        return self.states[start] != self.states[end]


def _input(item: Input, numbers: Numbers, new: frozenset[int]) -> Input:
    """The index of an option of `above` is the rank as it stands within the step."""
    if item.kind != "above":
        return item
    said = list(item.options)
    for rank, number in numbers.items():
        said[rank : rank + 1] = [f"a new rank, {number}" if rank in new else f"rank {number}"]
    return evolve(item, options=tuple(said))


def _part(part: Part, numbers: Numbers) -> Part:
    return evolve(
        part,
        received=tuple(_send(one, numbers) for one in part.received),
        sends=tuple(_send(one, numbers) for one in part.sends),
    )


def _send(send: Send, numbers: Numbers) -> Send:
    fields = tuple((name, term, _shape(shape, numbers)) for name, term, shape in send.fields)
    return evolve(send, fields=fields)


def _shape(shape: Shape, numbers: Numbers) -> Shape:
    """In a message all is constant but the ranks it carries."""
    match shape:
        case Scalar(term) if term.op != "const" and not term.is_bool:
            return Scalar(term, {rank: str(number) for rank, number in numbers.items()})
        case Optional(present, inner):
            return Optional(present, _shape(inner, numbers))
        case Listed(length, items):
            return Listed(length, tuple(_shape(item, numbers) for item in items))
        case Fields(name, items):
            return Fields(name, tuple((key, _shape(item, numbers)) for key, item in items))
        case Either(cases):
            return Either(tuple((when, _shape(inner, numbers)) for when, inner in cases))
        case _:
            return shape


# -- which rank is which ---------------------------------------------------------------------------


def ranks_of(system: TransitionSystem, states: Sequence[State], steps: Sequence[Occurrence]) -> Ranks:
    """Follow every rank from state to state; a new one stands below the next greater one in use, above all
    that have gone out of use.
    """
    if len(system.ranks) != 1:
        return Ranks(tuple({} for _ in states), (), ())
    (group,) = system.ranks
    order = list(range(len(_used(_held(group, values_of(system, states[0]))))))
    names = [list(order)]
    within: list[dict[int, int]] = []
    fresh: list[frozenset[int]] = []
    for state, occurrence in zip(states, steps, strict=False):
        values = _with_inputs(values_of(system, state), occurrence)
        known = {rank * group.scale: one for rank, one in enumerate(names[-1])}
        after = _after(group, values, occurrence)
        new = sorted({*after, *_drawn(occurrence.action, values)} - set(known))
        for rank in new:
            above = min((other for other in known if other > rank), default=None)
            known[rank] = len(order)
            order.insert(len(order) if above is None else order.index(known[above]), known[rank])
        within.append(known)
        fresh.append(frozenset(new))
        names.append([known[rank] for rank in after])
    place = {one: number for number, one in enumerate(order)}
    shown = tuple(
        {name: place[names[i][rank]] for name, rank in _held(group, values_of(system, state)).items()}
        for i, state in enumerate(states)
    )
    return Ranks(
        shown, tuple({rank: place[one] for rank, one in known.items()} for known in within), tuple(fresh)
    )


def _held(group: RankGroup, values: Mapping[str, int]) -> dict[str, int]:
    return {name: values[name] for name in group.variables if values[name] >= 0}


def _used(held: Mapping[str, int]) -> list[int]:
    """The ranks in use, the lowest always among them."""
    return sorted({0, *held.values()})


def _after(group: RankGroup, values: Mapping[str, int], occurrence: Occurrence) -> list[int]:
    """The ranks in use after a step, as they stand within it."""
    updates = occurrence.action.updates
    fine = {
        name: int(evaluate(updates[name], values)) if name in updates else values[name] * group.scale
        for name in group.variables
    }
    return _used({name: rank for name, rank in fine.items() if rank >= 0})


def _drawn(action: Action, values: Mapping[str, int]) -> set[int]:
    return {
        values[item.name]
        for item in action.inputs
        if item.kind == "above" and evaluate(item.evaluated, values)
    }


def _with_inputs(values: Mapping[str, int], occurrence: Occurrence) -> dict[str, int]:
    names = (item.name for item in occurrence.action.inputs)
    return {**values, **dict(zip(names, occurrence.label[1], strict=True))}
