"""Fair choices under symmetry: a run carried over to another agent takes the options that are meant."""

from __future__ import annotations

from consensus_check.explore import explore
from consensus_check.ir.environment import Environment
from consensus_check.ir.scope import Scope
from consensus_check.lower import lower
from consensus_check.spec.reader import read_source
from consensus_check.verdict import Budget, Violated

TEXT = """
from __future__ import annotations
import consensus_check as cc

@cc.role
class Worker:
    on: bool = False

    @cc.step
    def look(self) -> None:
        seen = cc.choose(cc.others(self), fair=True)
        cc.require(not self.on)
        self.on = cc.choose({False, True})

@cc.protocol
class Look:
    workers: cc.Group[Worker]

    @cc.predicate
    def mine(self, w: Worker) -> bool:
        return w.on

    seen = cc.for_each(Worker, cc.eventually(mine))
"""


def test_each_agent_gets_a_fair_run_of_its_own() -> None:
    spec = read_source(TEXT, "look.py")
    system = lower(spec, spec.protocols[0], scope=Scope(3), environment=Environment())
    plain = explore(system, budget=Budget(reduction="never")).verdicts
    reduced = explore(system, budget=Budget(reduction="symmetry")).verdicts
    assert plain.keys() == reduced.keys()
    for name, verdict in plain.items():
        other = reduced[name]
        assert type(other) is type(verdict)
        if isinstance(verdict, Violated) and isinstance(other, Violated):
            assert other.kind == verdict.kind
            assert other.counterexample is not None and verdict.counterexample is not None
            assert other.counterexample.length == verdict.counterexample.length
    assert sum(isinstance(verdict, Violated) for verdict in reduced.values()) == 3
