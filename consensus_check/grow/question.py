"""What a sweep asks: sizes, topologies, faults and parameters, and one question for each of their cells."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from attrs import field

from consensus_check.check.request import Changes, protocols
from consensus_check.ir.environment import Environment
from consensus_check.ir.protocol import ProtocolDecl, Spec
from consensus_check.ir.scope import DeadlineMeasure, Scope, Value
from consensus_check.measure import Limits, SchedulerName
from consensus_check.records import frozen
from consensus_check.report.words import did_you_mean
from consensus_check.trace.errors import InputError
from consensus_check.verdict import Budget

STATES = 50_000


@frozen(kw_only=True)
class Settings:
    """How a cell is answered.

    runs, confidence, seed: of random runs where the chain is too large. limits: when it is. budget: of the
    search for the verdict. configurations: whether starts are counted from which a counterexample exists.
    adversary: whether the least and the greatest share over all fair schedulers are worked out.
    """

    scheduler: SchedulerName = "race"
    runs: int = 4000
    confidence: float = 0.95
    seed: int = 0
    limits: Limits = field(factory=Limits)
    budget: Budget = field(factory=lambda: Budget(max_states=STATES))
    configurations: bool = False
    adversary: bool = False


@frozen(kw_only=True)
class Sweep:
    """A whole sweep. protocol: '' for all. property: 'goal' unless named. variations: what each environment
    changes of the spec's own. grid: parameter -> values.
    """

    protocol: str = ""
    property: str = "goal"
    sizes: tuple[int, ...] = (3,)
    grid: Mapping[str, tuple[Value, ...]] = field(factory=dict)
    variations: tuple[Changes, ...] = (Changes(),)
    deadline: tuple[DeadlineMeasure, int] | None = None
    instances: int = 1
    settings: Settings = field(factory=Settings)


@frozen
class Question:
    """One cell: everything that decides its answer, but the spec and the settings."""

    number: int
    protocol: str
    property: str
    scope: Scope
    environment: Environment


def questions(spec: Spec, sweep: Sweep) -> list[Question]:
    """Every cell of a sweep: protocols in order of text, environments, parameters, sizes.

    Raises InputError CC603 (no such protocol or property), CC604 (a goal without a deadline).
    """
    names = sorted(sweep.grid)
    found = list[Question]()
    for protocol in protocols(spec, sweep.protocol):
        _expect(protocol, sweep)
        sized = any(group.size is None and not group.single for group in protocol.groups)
        sizes = sweep.sizes if sized else sweep.sizes[:1]
        grid = list(product(*(sweep.grid[name] for name in names)))
        rows = product(sweep.variations, range(sweep.instances), grid, sizes)
        for changes, instance, values, n in rows:
            chosen = dict(zip(names, values, strict=True))
            scope = Scope(n, chosen, sweep.deadline, instance, sweep.settings.seed)
            environment = changes.applied(protocol.environment)
            found.append(Question(len(found), protocol.name, sweep.property, scope, environment))
    return found


def _expect(protocol: ProtocolDecl, sweep: Sweep) -> None:
    family = sweep.property.partition("[")[0]
    known = ["goal", *(one.name for one in protocol.properties)]
    if family not in known:
        advice = did_you_mean(sweep.property, known)
        raise InputError("CC603", f"{protocol.name} has no property '{sweep.property}'{advice}")
    if family != "goal":
        return
    if protocol.goal is None:
        raise InputError(
            "CC604",
            f"{protocol.name} has no goal",
            help="declare `goal = cc.goal(...)`, or name a property with --property",
        )
    if sweep.deadline is None and protocol.goal.measure is None:
        raise InputError(
            "CC604",
            f"the goal of {protocol.name} has no deadline, and none is invented",
            help="give one: --deadline rounds=20 (or steps=, messages=, turns=, tokens=)",
        )
