"""How long the failures that the two engines find are: every spec, at the sizes its author expects to fail.

    python -m benchmarks.solve_lassos [--limit 120] [--bound 70] [--sizes 1] [SPEC ..]

For each expectation `violated` of a spec the first property of it that the explorer finds violated is put to
the solver. Told is the length of each run as stem + loop (without a plus: a finite run). The solver's is at
most as long wherever it has an answer; `<` marks where it is shorter: there the explorer's loop was not the
least.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from attrs import evolve, frozen

from consensus_check.errors import ConsensusCheckError
from consensus_check.explore import explore
from consensus_check.ir.environment import Environment, Expectation
from consensus_check.ir.formulas import Property
from consensus_check.ir.options import (
    parse_fairness,
    parse_fault,
    parse_network,
    parse_timing,
    parse_topology,
)
from consensus_check.ir.protocol import ProtocolDecl, Spec
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.semantics import Lasso
from consensus_check.solve import solve
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Budget, Counterexample, Unknown, Verdict, Violated

SPECS = Path(__file__).parents[1] / "specs"


@frozen
class Row:
    """An expectation that something fails, at one size."""

    spec: Spec
    protocol: ProtocolDecl
    family: str
    expected: Expectation
    n: int

    @property
    def environment(self) -> Environment:
        return surroundings(self.protocol.environment, self.expected)

    @property
    def told(self) -> str:
        one = self.expected
        given = [f"{name}={value}" for name, value in one.given.items()]
        return " ".join((*(one.faults or ()), *(one.network or ()), one.timing or "", *given)).strip()


def surroundings(own: Environment, one: Expectation) -> Environment:
    """A protocol's environment with what an expectation says of it."""
    found = own
    if one.topology is not None:
        found = evolve(found, topology=parse_topology(one.topology or "complete"))
    if one.timing is not None:
        found = evolve(found, timing=parse_timing(one.timing))
    if one.network is not None:
        found = evolve(found, network=parse_network([text for text in one.network if text]))
    if one.faults is not None:
        found = evolve(found, faults=tuple(parse_fault(t) for t in one.faults if t not in ("", "none")))
    if one.fairness is not None:
        pairs = [pair for text in one.fairness if text for pair in parse_fairness(text)]
        found = evolve(found, fairness=tuple(pairs))
    return found if one.coins is None else evolve(found, adversary=one.coins == "adversary")


def rows(path: Path, sizes: int) -> Iterator[Row]:
    """What a spec's author expects to fail."""
    spec = read_file(path)
    for protocol in spec.protocols:
        listed = [(p.name, p.expect) for p in protocol.properties]
        if protocol.goal is not None:
            listed += [("goal", protocol.goal.expect), ("goal.deadline", protocol.goal.in_time)]
        for family, expected in listed:
            for one in expected:
                if one.verdict == "violated":
                    least = one.from_n if one.from_n is not None else 3
                    for n in (list(one.n) if one.n else [least])[:sizes]:
                        yield Row(spec, protocol, family, one, n)


def failing(system: TransitionSystem, family: str, limit: float) -> tuple[Property, Verdict] | None:
    """The first property of a family that the explorer finds violated."""
    for prop in system.properties:
        if family in (prop.name, prop.family):
            verdict = explore(system, properties=[prop], budget=Budget(time_limit=limit)).verdicts[prop.name]
            if isinstance(verdict, Violated):
                return prop, verdict
    return None


def _told(example: Counterexample) -> str:
    run = example.run
    if isinstance(run, Lasso):
        return f"{len(run.stem.steps)}+{len(run.loop.steps)}"
    return str(len(run.steps))


def compared(row: Row, limit: float, bound: int) -> tuple[str, str]:
    """How the engines' runs compare, and the columns that say so."""
    try:
        scope = Scope(row.n, row.expected.given)
        system = lower(row.spec, row.protocol, scope=scope, environment=row.environment)
    except ConsensusCheckError as error:
        return "refused", f"{row.family}: {error}"
    found = failing(system, row.family, limit)
    if found is None:
        return "not explored", f"{row.family}: the explorer did not find it in time"
    prop, theirs = found
    assert isinstance(theirs, Violated)
    if theirs.counterexample is None:
        return "no run", f"{prop.name}: never reached, no run to compare"
    budget = Budget(bound=bound, time_limit=limit)
    ours = solve(system, properties=[prop], budget=budget).verdicts[prop.name]
    length = theirs.counterexample.length
    columns = f"{prop.name:44}{_told(theirs.counterexample):>9}"
    if isinstance(ours, Unknown):
        depth = ours.evidence.depth
        looked = "nothing looked at" if depth is None else f"none up to {depth}"
        reached = f"unknown ({ours.reasons[0].code}), {looked}"
        return "unknown", f"{columns}{'':>9}   {reached}"
    name = f"{row.protocol.name}, {prop.name}"
    if not isinstance(ours, Violated) or ours.counterexample is None:
        raise SystemExit(f"{name}: the engines disagree")
    least = ours.counterexample.length
    if least > length:
        if ours.counterexample.shortest == "total":
            raise SystemExit(f"{name}: {least} steps are not the least, {length} do")
        return "longer", f"{columns}{_told(ours.counterexample):>9}   not known to be shortest"
    how = "<" if least < length else "="
    return how, f"{columns}{_told(ours.counterexample):>9} {how} {ours.counterexample.shortest or ''}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("specs", nargs="*", type=Path)
    options.add_argument("--limit", type=float, default=120.0)
    options.add_argument("--bound", type=int, default=70)
    options.add_argument("--sizes", type=int, default=1)
    given = options.parse_args()
    counted = Counter[str]()
    print(f"{'spec':24}{'n':>3}  {'environment':36}{'property':44}{'explorer':>9}{'solver':>9}", flush=True)
    for path in given.specs or sorted(SPECS.rglob("*.py")):
        for row in rows(path, given.sizes):
            how, columns = compared(row, given.limit, given.bound)
            counted[how] += 1
            print(f"{path.stem:24}{row.n:>3}  {row.told[:34]:36}{columns}", flush=True)
    print(", ".join(f"{how}: {count}" for how, count in sorted(counted.items())))


if __name__ == "__main__":
    main()
