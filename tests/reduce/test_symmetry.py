"""Symmetry on specs: published counts of representatives, agents that starve, references, refusals."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from consensus_check.compile.program import Program
from consensus_check.explore import explore
from consensus_check.explore.search import Clock, search
from consensus_check.ir.environment import Environment
from consensus_check.ir.options import parse_fault
from consensus_check.ir.protocol import Spec
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.reduce.symmetry import Group, Symmetry
from consensus_check.semantics import Lasso
from consensus_check.spec.reader.reading import read_file, read_source
from consensus_check.verdict import Budget, Violated, name_of
from tests.reduce.thrown import Reduction, differences

SPECS = Path(__file__).parents[2] / "specs"


def system_of(spec: Spec, n: int, environment: Environment | None = None) -> TransitionSystem:
    """The first protocol of a spec at a size."""
    return lower(spec, spec.protocols[0], scope=Scope(n), environment=environment)


@pytest.mark.parametrize(
    ("n", "few", "all_"),
    [(3, 80, 288), (5, 314, 8832), (6, 553, 50816), (8, 1461, 1745408), (10, 3300, 61515776)],
)
def test_two_phase_commit_has_its_canonical_states(n: int, few: int, all_: int) -> None:
    """oracles/systems.md; the states they stand for are the published counts."""
    symmetry = Symmetry(system_of(read_file(SPECS / "two_phase_commit.py"), n))
    reached = search(Program(symmetry.system, blind=(symmetry, symmetry.group)), clock=Clock(Budget()))
    assert (len(reached.order), reached.states) == (few, all_)


def test_liveness_of_two_phase_commit_at_ten() -> None:
    """Every participant decides; 61 million states are not looked at one by one."""
    found = explore(system_of(read_file(SPECS / "two_phase_commit.py"), 10))
    assert {name_of(verdict) for verdict in found.verdicts.values()} == {"holds"}
    assert (found.states, found.depth) == (61515776, 31)
    assert found.reduced == "symmetry of 10 participants: 3300 states stand for all"


CANDIDATES = sorted(path for path in SPECS.rglob("*.py") if path.name != "duelling_proposers.py")


@pytest.mark.parametrize("path", CANDIDATES, ids=lambda path: path.stem)
def test_a_shipped_spec_answers_the_same(path: Path) -> None:
    spec = read_file(path)
    for protocol in spec.protocols:
        assert differences(lower(spec, protocol, scope=Scope(3)), most=2000) == []


def test_values_that_may_be_missing_tell_nobody_apart() -> None:
    """`duelling_proposers` chooses among the values that acceptors hold: proposers, and nobody else."""
    spec = read_file(SPECS / "duelling_proposers.py")
    system = system_of(spec, 3)
    proposers = tuple(f"proposers[{i}]" for i in range(3))
    chosen = {item.options for action in system.actions for item in action.inputs if item.kind == "choose"}
    assert chosen == {proposers}
    assert Symmetry(system).group.blocks == ((0, 1), (2, 3, 4))
    assert differences(system_of(spec, 2), most=2000) == []


LOCK = '''"""Clients take a lock again and again."""
from __future__ import annotations
import consensus_check as cc


@cc.shared
class Lock:
    free: bool = True


@cc.role
class Client:
    lock: Lock
    inside: bool = False

    @cc.step(fair="{strength}")
    def take(self) -> None:
        cc.require(self.lock.free)
        self.lock.free = False
        self.inside = True

    @cc.step
    def release(self) -> None:
        cc.require(self.inside)
        self.lock.free = True
        self.inside = False


@cc.protocol
class Locking:
    lock: Lock
    clients: cc.Group[Client]

    @cc.predicate
    def served(self, client: Client) -> bool:
        return client.inside

    @cc.predicate
    def somebody(self) -> bool:
        return any(client.inside for client in self.clients)

    everybody_is_served = cc.for_each(Client, cc.infinitely_often(served))
    somebody_is_served = cc.infinitely_often(somebody)
'''


def lock(strength: str, n: int) -> TransitionSystem:
    return system_of(read_source(LOCK.replace("{strength}", strength)), n)


@pytest.mark.parametrize("n", [2, 3, 5])
def test_one_agent_that_starves_is_found(n: int) -> None:
    """Under weak fairness the others may go round for ever: among representatives that loop looks fair to
    everybody.
    """
    found = explore(lock("weak", n), budget=Budget(reduction="symmetry"))
    assert found.reduced
    assert name_of(found.verdicts["somebody_is_served"]) == "holds"
    for name, verdict in found.verdicts.items():
        if name.startswith("everybody_is_served"):
            assert isinstance(verdict, Violated)
            assert verdict.kind == "starvation"
            assert verdict.counterexample is not None
            run = verdict.counterexample.run
            assert isinstance(run, Lasso)
            taking = {step.label[0].partition(".")[0] for step in run.loop.steps}
            assert name.partition("[")[2][:-1] not in taking


@pytest.mark.parametrize("n", [2, 3, 5])
def test_nobody_starves_under_strong_fairness(n: int) -> None:
    found = explore(lock("strong", n), budget=Budget(reduction="symmetry"))
    assert found.reduced
    assert {name_of(verdict) for verdict in found.verdicts.values()} == {"holds"}


def test_agents_that_hold_one_another_are_one_group() -> None:
    """Votes name agents: a renaming must follow them."""
    symmetry = Symmetry(system_of(read_file(SPECS / "agents" / "can_agents_agree.py"), 4))
    assert symmetry.group == Group(((0, 1, 2, 3),))
    assert symmetry.columns(symmetry.group).crossing


def test_sequential_timing_is_refused() -> None:
    spec = read_file(SPECS / "ben_or.py")
    system = system_of(spec, 3, Environment(timing="sequential"))
    assert Symmetry(system).group.trivial
    assert "order" in Symmetry(system).refused


def test_a_small_system_is_searched_whole_and_never_means_never() -> None:
    assert explore(lock("weak", 3)).reduced == ""
    big = system_of(read_file(SPECS / "two_phase_commit.py"), 6)
    assert explore(big, budget=Budget(reduction="never")).reduced == ""
    assert explore(big).reduced.startswith("symmetry of 6 participants")


BROADCAST = '''"""A note reaches everybody: whoever hears it first passes it on."""
from __future__ import annotations
import consensus_check as cc


@cc.message
class Note:
    pass


@cc.role
class Source:
    sent: bool = False

    @cc.step
    def start(self) -> None:
        cc.require(not self.sent)
        self.sent = True
        cc.broadcast(Note(), to=Process)


@cc.role
class Process:
    heard: bool = False

    @cc.receive
    def deliver(self, msg: Note) -> None:
        if self.heard:
            return
        self.heard = True
        cc.broadcast(Note(), to=Process)


@cc.protocol
class Broadcast:
    source: Source
    processes: cc.Group[Process]

    @cc.predicate
    def delivers(self, one: Process) -> bool:
        return one.heard

    everybody_delivers = cc.for_each(Process, cc.eventually(delivers))
'''


@pytest.mark.parametrize("reduction", ["never", "symmetry", "receipts", "both"])
@pytest.mark.parametrize("fault", [None, "crash@Process"])
def test_s13_broadcast(reduction: Reduction, fault: str | None) -> None:
    """Every correct process delivers, with and without symmetry."""
    spec = read_source(BROADCAST)
    clauses = () if fault is None else (parse_fault(fault),)
    environment = evolve(spec.protocols[0].environment, faults=clauses)
    found = explore(system_of(spec, 3, environment), budget=Budget(reduction=reduction))
    assert {name_of(verdict) for verdict in found.verdicts.values()} == {"holds"}
    assert bool(found.reduced) == (reduction != "never" and (fault is None or reduction != "receipts"))
