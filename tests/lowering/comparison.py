"""Both reachable graphs of a spec, and where they differ."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from consensus_check.ir.environment import Environment as Surroundings
from consensus_check.ir.environment import FaultClause, Network, Partition, Topology
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.semantics.interpreter import Interpreter
from consensus_check.semantics.state import State as Packed
from consensus_check.spec.reader import read_file
from tests.lowering.shown import (
    Words,
    label_in_words,
    occurrence_in_words,
    packed_in_words,
    state_in_words,
    unit_in_words,
)
from tests.oracle import Environment, build
from tests.oracle.explore import beginnings, expanded
from tests.oracle.model import Model
from tests.oracle.state import State


@frozen
class Case:
    """What is compared: a spec at a size in an environment (given: what replaces the protocol's own)."""

    path: Path
    n: int
    parameters: Mapping[str, Any] = field(factory=dict)
    given: Mapping[str, Any] = field(factory=dict)
    protocol: str | None = None


@define
class View:
    """One state, in words: its labelled edges with what they discharge, and its units."""

    edges: set[tuple[Any, Words, frozenset[str]]] = field(factory=set)
    enabled: set[str] = field(factory=set)
    errors: set[str] = field(factory=set)
    overflows: set[str] = field(factory=set)


@frozen
class Told:
    """What a comparison came to: the differences, in words, and how many states were held side by side."""

    differences: tuple[str, ...]
    states: int
    edges: int


def oracle_view(model: Model, state: State, known: dict[Words, State]) -> View:
    """A state of the second account. known: gets its successors, by their words."""
    found, view = expanded(model, state), View()
    for edge in found.edges:
        always = edge.unit is not None and edge.unit[0] in ("phase", "turn")
        discharges = edge.unit is not None and (edge.changes or edge.resolved or always)
        units = frozenset({unit_in_words(model, edge.unit)} if discharges and edge.unit else ())
        if edge.discharged is not None:
            units = frozenset(unit_in_words(model, unit) for unit in edge.discharged)
        target = state_in_words(model, edge.target)
        if known.setdefault(target, edge.target) != edge.target:
            raise AssertionError(f"two expected states are shown alike: {sorted(target)}")
        view.edges.add((label_in_words(model, edge.label), target, units))
    view.enabled = {unit_in_words(model, unit) for unit in found.enabled}
    view.errors = {unit_in_words(model, unit) for unit in found.errors}
    view.overflows = {unit_in_words(model, unit) for unit in found.overflows}
    return view


def lowered_view(model: Model, steps: Interpreter, state: Packed, known: dict[Words, Packed]) -> View:
    """A state of the lowered system. known: gets its successors, by their words."""
    view = View()
    for one in steps.occurrences(state):
        view.enabled |= one.enabled
        if one.error is not None:
            view.errors |= one.enabled
        if one.overflow is not None:
            view.overflows |= one.enabled
        if one.successor is None:
            continue
        target = packed_in_words(model, steps.system, one.successor)
        if known.setdefault(target, one.successor) != one.successor:
            raise AssertionError(f"two lowered states are shown alike: {sorted(target)}")
        view.edges.add((occurrence_in_words(steps.system, state, one), target, one.discharged))
    return view


def lowered(case: Case, model: Model) -> TransitionSystem:
    """The lowered system of a case."""
    spec = read_file(case.path)
    protocol = next(p for p in spec.protocols if case.protocol in (None, p.name))
    scope = Scope(n=case.n, parameters=dict(case.parameters))
    environment = surroundings(model.environment) if case.given else None
    return lower(spec, protocol, scope=scope, environment=environment)


def compare(case: Case, *, limit: int = 5_000) -> Told:
    """Both graphs side by side, breadth first, up to so many states or the first that differs."""
    model = build(case.path, case.protocol, n=case.n, parameters=case.parameters, surroundings=case.given)
    steps = Interpreter(lowered(case, model))
    ours = {state_in_words(model, state): state for state in beginnings(model)}
    theirs = {packed_in_words(model, steps.system, state): state for state in steps.initial_states()}
    told: list[str] = []
    _compare("initial states", set(ours), set(theirs), told)
    waiting, edges, done = sorted(set(ours) & set(theirs), key=sorted), 0, 0
    known = set(waiting)
    for words in waiting:
        if told or done == limit:
            break
        done += 1
        expected, found = (
            oracle_view(model, ours[words], ours),
            lowered_view(model, steps, theirs[words], theirs),
        )
        for name in ("edges", "enabled", "errors", "overflows"):
            _compare(name, getattr(expected, name), getattr(found, name), told)
        if told:
            told.insert(0, f"at {sorted(words)}")
        edges += len(expected.edges)
        for target in sorted({target for _, target, _ in expected.edges} - known, key=sorted):
            known.add(target)
            waiting.append(target)
    return Told(tuple(told), done, edges)


def surroundings(of: Environment) -> Surroundings:
    """The oracle's environment as the lowering is given it."""
    family, _, said = of.topology.partition(":")
    pairs = tuple((int(a), int(b)) for a, b in (one.split("-") for one in said.split(",") if one))
    return Surroundings(
        topology=Topology(family, links=pairs, directed=of.directed, over=of.over),
        timing=of.timing,
        network=Network(
            order=of.order,
            delivery=of.delivery,
            duplicates="absorb" if of.absorb else "keep",
            loss=None if of.loss is None else str(of.loss),
            duplication=of.duplication,
            capacity=None if of.capacity is None else str(of.capacity),
            overflow=of.overflow,
            nolink=of.nolink,
            unroutable=of.unroutable,
            partition=_partition(of),
        ),
        faults=tuple(FaultClause(c.kind, c.count, c.options, c.where) for c in of.faults),
        heals=of.heals,
    )


def _partition(of: Environment) -> Partition | None:
    if of.partition is None:
        return None
    said = of.partition
    return Partition(said.sides, said.links, free=said.free, drop=said.drop)


def _compare(name: str, expected: set[Any], found: set[Any], told: list[str]) -> None:
    missing, surplus = sorted(expected - found, key=repr), sorted(found - expected, key=repr)
    if name == "edges":
        for one in missing[:2]:
            for other in surplus:
                if one[0] == other[0]:
                    told.append(f"edge {one[0]}: expected {_beside(one, other)}, found {_beside(other, one)}")
                    return
    told.extend(f"{name}: missing {one}" for one in missing[:2])
    told.extend(f"{name}: surplus {one}" for one in surplus[:2])


def _beside(one: tuple[Any, Words, frozenset[str]], other: tuple[Any, Words, frozenset[str]]) -> Any:
    """What an edge has that the other has not."""
    return sorted(one[1] - other[1]), sorted(one[2] - other[2])
