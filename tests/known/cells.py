"""A cell of a shipped spec, searched: text forms as on the command line."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from attrs import evolve, frozen

from consensus_check.explore import explore
from consensus_check.ir.options import (
    parse_fairness,
    parse_fault,
    parse_network,
    parse_timing,
    parse_topology,
)
from consensus_check.ir.protocol import Spec
from consensus_check.ir.scope import Scope, Value
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.spec.reader import read_file, read_source
from consensus_check.verdict import Exploration, Violated, name_of

SPECS = Path(__file__).parents[2] / "specs"


@frozen(str=False)
class Cell:
    """A shipped spec at a size. replaced: (old, new) texts, for the published variants of a protocol."""

    spec: str
    n: int
    given: Mapping[str, Value] = {}
    timing: str = ""
    topology: str = ""
    network: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    fairness: tuple[str, ...] = ()
    replaced: tuple[tuple[str, str], ...] = ()
    deadline: int | None = None

    def __str__(self) -> str:
        given = " ".join(f"{name}={value}" for name, value in self.given.items())
        texts = (self.timing, self.topology, *self.network, *self.faults, *self.fairness)
        variant = f"{len(self.replaced)} replaced" if self.replaced else ""
        return " ".join(t for t in (self.spec, f"n={self.n}", given, *texts, variant) if t)

    def system(self) -> TransitionSystem:
        """The lowered system."""
        spec = _read(self.spec, self.replaced)
        protocol = spec.protocols[0]
        environment = protocol.environment
        if self.timing:
            environment = evolve(environment, timing=parse_timing(self.timing))
        if self.topology:
            environment = evolve(environment, topology=parse_topology(self.topology))
        if self.network:
            environment = evolve(environment, network=parse_network(list(self.network)))
        if self.faults:
            environment = evolve(environment, faults=tuple(parse_fault(f) for f in self.faults))
        if self.fairness:
            environment = evolve(
                environment, fairness=tuple(pair for f in self.fairness for pair in parse_fairness(f))
            )
        scope = Scope(self.n, dict(self.given))
        if self.deadline is not None:
            scope = evolve(scope, deadline=("rounds", self.deadline))
        return lower(spec, protocol, scope=scope, environment=environment)

    def search(self, *properties: str) -> Exploration:
        """The search for the named properties (families by their name; none: states only)."""
        system = self.system()
        asked = [p for p in system.properties if p.name in properties or p.family in properties]
        assert asked or not properties
        return explore(system, properties=asked)


@cache
def _read(name: str, replaced: tuple[tuple[str, str], ...]) -> Spec:
    path = SPECS / f"{name}.py"
    if not replaced:
        return read_file(path)
    text = path.read_text(encoding="utf-8")
    for old, new in replaced:
        assert old in text
        text = text.replace(old, new)
    return read_source(text, str(path))


def counts(cell: Cell) -> tuple[int, int]:
    """(states, transitions)."""
    found = cell.search()
    assert found.complete
    return found.states, found.transitions


def verdict(cell: Cell, name: str) -> str:
    """holds, unknown, or the kinds of the violations: of a family, of any of its members."""
    found = cell.search(name)
    kinds = {str(v.kind) for v in found.verdicts.values() if isinstance(v, Violated)}
    if kinds:
        return "violated " + " ".join(sorted(kinds))
    return " ".join(sorted({name_of(v) for v in found.verdicts.values()}))
