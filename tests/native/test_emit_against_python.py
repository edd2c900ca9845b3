"""Native functions against generated Python, occurrence by occurrence and in the same order."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consensus_check.check.request import Request, cells
from consensus_check.compile.program import Program
from consensus_check.errors import ConsensusCheckError
from consensus_check.explore.search import Clock, search
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.reduce.receipts import Receipt
from consensus_check.semantics.interpreter import AGENT_UNITS
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Budget
from tests.agreement.systems import drawn_graphs, systems
from tests.amount import many
from tests.native.emitted import Emitted

SPECS = sorted((Path(__file__).parents[2] / "specs").glob("*.py"))
KINDS = ("error", "overflow", "range", "broken")


def compare(system: TransitionSystem, most: int, *, alone: tuple[Receipt, ...] = ()) -> int:
    """Hold every function of a system against Python's, at its first so many states. alone: receipts that
    come first.
    """
    program = Program(system, alone=alone)
    terms = [prop.correct for prop in system.properties] + [system.finished]
    native = Emitted(program, watch=terms, measures=["steps"])
    holding = program.predicates(terms)
    agents = sum(program.unit_bit[u.name] for u in system.units if u.kind in AGENT_UNITS)
    reached = search(program, clock=Clock(Budget(max_states=most)))
    for packed in reached.order:
        enabled, edges = program.steps(packed)
        found, incidents, idle = native.expand(packed)
        assert found == [(edge[0], edge[4]) for edge in edges]
        assert [t for t, _ in found] == program.successors(packed)
        assert native.steps(packed) == (enabled, edges)
        if not alone:
            assert sorted(native.tossed) == (sorted(program.tosses(packed)) if program.has_coins else [])
        assert native.enabled(packed) == program.enabled(packed) == enabled
        assert native.quiet(packed) == program.quiet(packed)
        assert idle == program.idle(packed) == (not enabled & agents)
        assert native.watched_at(packed) == holding([packed])[0]
        assert native.costs("steps", packed) == program.costs("steps")(packed)
        cuts = dict[tuple[str, int], int]()
        program.level([packed], set(), [], [], cuts)
        assert {(KINDS[kind], action) for kind, action in incidents} == set(cuts)
    return len(reached.order)


@settings(max_examples=many(100), deadline=None, derandomize=True)
@given(st.one_of(systems(sizes=(2, 3, 20)), drawn_graphs()))
def test_random_systems(system: TransitionSystem) -> None:
    assert compare(system, 200) >= 1


def smallest(path: Path) -> list[TransitionSystem]:
    """The systems of each protocol of a spec at the least size it has, with the variants its text expects."""
    spec, found = read_file(path), list[TransitionSystem]()
    for cell in cells(spec, Request(sizes=(2, 3))):
        try:
            found.append(lower(spec, cell.protocol, scope=cell.scope, environment=cell.environment))
        except ConsensusCheckError:  # a size that this protocol does not have
            continue
    return found


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_shipped_specs(path: Path) -> None:
    sizes = [compare(system, 300) for system in smallest(path)]
    assert sizes
    assert all(sizes)
