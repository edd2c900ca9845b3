"""Systems and frequencies of specs, for the tests of numbers."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from consensus_check.check.request import Cell
from consensus_check.check.run import timing_of
from consensus_check.compile.program import Program
from consensus_check.grow.distribution import chances_of
from consensus_check.ir.environment import Environment, FaultClause
from consensus_check.ir.options import parse_fault, parse_timing
from consensus_check.ir.protocol import Spec
from consensus_check.ir.scope import DeadlineMeasure, Scope, Value
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.lower.model import Model
from consensus_check.measure import Chances, Frequency, SchedulerName, Target, target_of
from consensus_check.measure.exact import exact_frequency
from consensus_check.measure.sample import Sampler, frequency_of
from consensus_check.spec.reader import read_source

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests" / "grow" / "specs"
SHIPPED = ROOT / "specs"


@cache
def spec(path: Path) -> Spec:
    return read_source(path.read_text(encoding="utf-8"), path.name)


class Case:
    """A spec at a size in an environment, ready to be measured."""

    def __init__(
        self,
        path: Path,
        n: int,
        *,
        deadline: tuple[DeadlineMeasure, int] | None = None,
        scheduler: SchedulerName = "race",
        faults: tuple[str, ...] = (),
        timing: str = "",
        **parameters: Value,
    ) -> None:
        text = spec(path)
        protocol = text.protocols[0]
        clauses: tuple[FaultClause, ...] = tuple(parse_fault(one) for one in faults)
        own = protocol.environment
        named = parse_timing(timing) if timing else own.timing
        environment = Environment(own.topology, named, own.network, clauses or own.faults)
        scope = Scope(n, parameters, deadline)
        model = Model(text, protocol, scope, environment)
        self.system: TransitionSystem = lower(text, protocol, scope=scope, environment=environment)
        kind = timing_of(text, Cell(protocol, scope, environment))
        self.chances: Chances = chances_of(text, model, scheduler=scheduler, timing=kind)
        prop = next(p for p in self.system.properties if p.name == "goal.deadline")
        self.target: Target = target_of(prop)
        self.program = Program(self.system)

    def exact(self) -> Frequency:
        """The exact frequency, which must be there."""
        found = exact_frequency(self.program, self.target, self.chances)
        assert found is not None
        return found

    def sampled(self, runs: int, *, seed: int = 1, confidence: float = 0.999) -> Frequency:
        tally = Sampler(self.program, self.target, self.chances).tally(seed, "test", 0, runs)
        return frequency_of(tally, self.target, confidence=confidence, seed=seed)
