"""What is to be checked: which protocols and properties, at which sizes and parameters, in which environment,
how long.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from attrs import asdict, evolve, field

from consensus_check.errors import ConsensusCheckError
from consensus_check.ir.environment import Environment, FaultClause, Network, TimingKind, Topology
from consensus_check.ir.protocol import ProtocolDecl, Spec
from consensus_check.ir.scope import DeadlineMeasure, Scope, Value
from consensus_check.lower.model import Model
from consensus_check.records import frozen
from consensus_check.report.page import joined
from consensus_check.report.words import did_you_mean
from consensus_check.trace.errors import InputError
from consensus_check.verdict import Budget


@frozen(kw_only=True)
class Changes:
    """Features of the environment that replace the spec's own, each as a whole. None: as the spec has it."""

    topology: Topology | None = None
    timing: TimingKind | None = None
    network: Network | None = None
    faults: tuple[FaultClause, ...] | None = None
    heals: bool | None = None
    fairness: tuple[tuple[str, str], ...] | None = None
    adversary: bool | None = None

    def applied(self, environment: Environment) -> Environment:
        """The environment with what is named here in place of its own."""
        named: dict[str, Any] = asdict(self, recurse=False, filter=lambda _, value: value is not None)
        return evolve(environment, **named)


@frozen(kw_only=True)
class Request:
    """A whole question.

    protocol, property: names, '' for all. sizes: values of n. grid: parameter -> values to try. deadline: in
    place of the goal's. instances: how many topologies to draw. first: stop at the first violation.
    """

    protocol: str = ""
    property: str = ""
    sizes: tuple[int, ...] = (3,)
    grid: Mapping[str, tuple[Value, ...]] = field(factory=dict)
    changes: Changes = Changes()
    deadline: tuple[DeadlineMeasure, int] | None = None
    instances: int = 1
    seed: int = 0
    budget: Budget = field(factory=Budget)
    first: bool = False


@frozen
class Cell:
    """One system to search: a protocol at a size, with parameters, in an environment."""

    protocol: ProtocolDecl
    scope: Scope
    environment: Environment


def cells(spec: Spec, request: Request) -> Iterator[Cell]:
    """Every cell of a request, protocols in order of text, then sizes, then parameters, then drawn
    topologies.

    Raises InputError CC603 for a protocol the spec does not have.
    """
    names = sorted(request.grid)
    for protocol in protocols(spec, request.protocol):
        environment = request.changes.applied(protocol.environment)
        sized = any(group.size is None and not group.single for group in protocol.groups)
        for n in request.sizes if sized else request.sizes[:1]:
            for values in product(*(request.grid[name] for name in names)):
                for instance in range(request.instances):
                    parameters = dict(zip(names, values, strict=True))
                    scope = Scope(n, parameters, request.deadline, instance, request.seed)
                    yield Cell(protocol, scope, environment)


def expect_agent(spec: Spec, request: Request, agent: str | None) -> None:
    """Raises InputError CC603 where no cell of the request has an agent of that name."""
    if agent is None:
        return
    names: list[str] = []
    for cell in cells(spec, request):
        try:
            model = Model(spec, cell.protocol, cell.scope, cell.environment)
        except ConsensusCheckError:  # told when the cell is made
            continue
        names += [one.name for one in model.agents]
        if agent in names:
            return
    if names:
        known_agent(agent, names)


def known_agent(agent: str | None, names: Iterable[str]) -> None:
    """Raises InputError CC603 where an agent is named and is none of these."""
    known = list(dict.fromkeys(names))
    if agent is not None and agent not in known:
        from consensus_check.report.counterexample import ranges

        raise InputError(
            "CC603",
            f"there is no agent '{agent}'{did_you_mean(agent, known)}",
            help=f"the agents are {joined(ranges(known))}",
        )


def protocols(spec: Spec, name: str) -> tuple[ProtocolDecl, ...]:
    """The protocol of that name, or all. Raises InputError CC603."""
    found = tuple(protocol for protocol in spec.protocols if name in ("", protocol.name))
    if not found:
        known = [protocol.name for protocol in spec.protocols]
        raise InputError(
            "CC603",
            f"{spec.file} has no protocol '{name}'{did_you_mean(name, known)}",
            help=f"its protocols are {', '.join(known)}"
            if known
            else "a spec needs a class with @cc.protocol",
        )
    return found
