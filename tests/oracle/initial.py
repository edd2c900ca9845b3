"""The first states: declared values, `initially`, and the methods marked `initial`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import product
from typing import Any

from consensus_check.spec.declare import declared
from consensus_check.spec.world import use
from tests.oracle.domains import listed
from tests.oracle.mishaps import NotPossible
from tests.oracle.model import Model, field_info, state_fields
from tests.oracle.state import State, frozen_value
from tests.oracle.tree import Script, grown, paths
from tests.oracle.world import Stage, observed, restore


def first_states(model: Model) -> set[State]:
    """All combinations of the first values and choices that no `require` discards."""
    given = tuple(tuple(map(frozen_value, own)) for own in model.declared_fields)
    found: set[State] = set()
    for fields in _initially(model, given):
        tree = grown(partial(_set_up, model, fields), discards=True)
        found |= {path.leaf for path in paths(tree)} if tree is not None else set[State]()
    return found


def _initially(model: Model, given: tuple[tuple[Any, ...], ...]) -> Iterator[tuple[tuple[Any, ...], ...]]:
    """The fields for every combination of the values of `initially`, distinct ones where that is said."""
    places: list[tuple[int, int]] = []
    options: list[tuple[Any, ...]] = []
    apart: dict[tuple[type, str], list[int]] = {}
    for at, one in enumerate(model.objects):
        for slot, name in enumerate(state_fields(model, one)):
            chance = field_info(one, name).initially
            if chance is None or given[at][slot] is not None:
                continue
            if chance.distinct:
                apart.setdefault((type(one), name), []).append(len(places))
            places.append((at, slot))
            of = model.domains[type(one)][name]
            every = tuple(listed(of, model.of_role)) if chance.options is None else chance.options
            weights = chance.weights or (1,) * len(every)
            options.append(tuple(dict.fromkeys(o for o, w in zip(every, weights, strict=True) if w)))
    for values in product(*options):
        if any(len({values[i] for i in group}) < len(group) for group in apart.values()):
            continue
        fields = [list(own) for own in given]
        for (at, slot), value in zip(places, values, strict=True):
            fields[at][slot] = value
        yield tuple(map(tuple, fields))


def _set_up(model: Model, fields: tuple[tuple[Any, ...], ...], script: Script) -> State | None:
    """Run all `initial` methods: shared objects, roles by index, the protocol."""
    clock = (0, 0, 1)
    start = State(fields, clock=clock)
    restore(model, start)
    timers: set[tuple[int, str, int]] = set()
    many = len(model.agents)
    order = [*range(many, len(model.objects)), *range(many)]
    subjects = [(at, model.objects[at]) for at in order]
    subjects.append((-1, _protocol_object(model)))
    for at, one in subjects:
        for info in declared(type(one)).methods.values():
            if info.kind != "initial":
                continue
            stage = Stage(model, start, at, script, timers)
            try:
                with use(stage):
                    info.function(one)
            except NotPossible:
                return None
            timers = stage.timers
    return State(observed(model), frozenset(timers), clock=clock)


def _protocol_object(model: Model) -> Any:
    one = object.__new__(model.protocol)
    for name, value in model.protocol_fields.items():
        object.__setattr__(one, name, value)
    return one
