"""Both reachable graphs of a spec, and where they differ."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from consensus_check.ir.environment import Environment as Surroundings
from consensus_check.ir.environment import FaultClause, Network, Topology
from consensus_check.ir.scope import Scope
from consensus_check.lower import lower
from consensus_check.semantics.interpreter import Interpreter
from consensus_check.spec.reader import read_file
from tests.lowering.shown import (
    Words,
    label_in_words,
    occurrence_in_words,
    packed_in_words,
    state_in_words,
    unit_in_words,
)
from tests.oracle import Environment, build, explore
from tests.oracle.model import Model


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


@define
class Drawn:
    """A reachable graph, in words."""

    initial: set[Words]
    views: dict[Words, View] = field(factory=dict)
    complete: bool = True


def by_the_oracle(case: Case, *, limit: int) -> tuple[Model, Drawn]:
    """The graph that the second account gives."""
    model = build(
        case.path, case.protocol, n=case.n, parameters=case.parameters, surroundings=case.given
    )
    graph = explore(model, limit=limit)
    words = {state: state_in_words(model, state) for state in graph.nodes}
    drawn = Drawn({words[state] for state in graph.initial if state in words}, complete=graph.complete)
    for state, node in graph.nodes.items():
        view = View()
        for edge in node.edges:
            discharges = edge.unit is not None and (edge.changes or edge.resolved or edge.unit[0] in ("phase", "turn"))
            units = frozenset({unit_in_words(model, edge.unit)} if discharges and edge.unit else ())
            target = words.get(edge.target)
            view.edges.add((label_in_words(model, edge.label), target or frozenset(), units))
        view.enabled = {unit_in_words(model, unit) for unit in node.enabled}
        view.errors = {unit_in_words(model, unit) for unit in node.errors}
        view.overflows = {unit_in_words(model, unit) for unit in node.overflows}
        drawn.views[words[state]] = view
    return model, drawn


def by_lowering(case: Case, model: Model, *, limit: int) -> Drawn:
    """The graph of the lowered system, by the interpreter."""
    spec = read_file(case.path)
    protocol = next(p for p in spec.protocols if case.protocol in (None, p.name))
    system = lower(
        spec,
        protocol,
        scope=Scope(n=case.n, parameters=dict(case.parameters)),
        environment=surroundings(model.environment) if case.given else None,
    )
    interpreter = Interpreter(system)
    first = interpreter.initial_states()
    words = {state: packed_in_words(model, system, state) for state in first}
    drawn = Drawn(set(words.values()))
    waiting = list(first)
    while waiting:
        state = waiting.pop()
        view = View()
        for one in interpreter.occurrences(state):
            view.enabled |= one.enabled
            unit = next(iter(one.enabled), "")
            if one.error is not None:
                view.errors.add(unit)
            if one.overflow is not None:
                view.overflows.add(unit)
            if one.successor is None:
                continue
            if one.successor not in words:
                words[one.successor] = packed_in_words(model, system, one.successor)
                waiting.append(one.successor)
            label = occurrence_in_words(system, state, one)
            view.edges.add((label, words[one.successor], one.discharged))
        if words[state] in drawn.views:
            raise AssertionError(f"two lowered states are shown alike: {sorted(words[state])}")
        drawn.views[words[state]] = view
        if len(words) > limit:
            drawn.complete = False
            break
    return drawn


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
        ),
        faults=tuple(FaultClause(c.kind, c.count, c.options, c.where) for c in of.faults),
        heals=of.heals,
    )


def differences(case: Case, *, limit: int = 5_000) -> list[str]:
    """What differs between the two graphs, in words; nothing when they are equal."""
    model, expected = by_the_oracle(case, limit=limit)
    found = by_lowering(case, model, limit=limit)
    if not expected.complete or not found.complete:
        return [] if expected.complete == found.complete else ["only one graph is small enough"]
    told: list[str] = []
    _compare("initial states", expected.initial, found.initial, told)
    if len(expected.views) != len(found.views):
        told.append(f"{len(expected.views)} states expected, {len(found.views)} found")
    for state, view in expected.views.items():
        other = found.views.get(state)
        if other is None:
            continue
        before = len(told)
        _compare("edges", view.edges, other.edges, told)
        for name in ("enabled", "errors", "overflows"):
            _compare(name, getattr(view, name), getattr(other, name), told)
        if len(told) > before:
            told.insert(before, f"at {sorted(state)}")
            break
    if not told:
        _compare("states", set(expected.views), set(found.views), told)
    return told


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
