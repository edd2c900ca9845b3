"""The native search finds what the search in Python finds: every spec, random systems, any number of threads.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consensus_check.check.request import Request, cells
from consensus_check.compile.program import Program
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Budget
from tests.agreement.systems import drawn_graphs, systems
from tests.amount import many
from tests.explore.two_phase_commit import two_phase_commit
from tests.native.search_compare import both, built, check, differences
from tests.native.test_emit_against_python import SPECS, smallest

COUNTS = {3: 288, 4: 1568, 5: 8832, 6: 50816}
MOST = 5000


def program_of(system: TransitionSystem) -> Program:
    """The program of a system as native code takes it: `Symmetric` values keep their names."""
    return Program(system, rename=False)


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_shipped_specs(path: Path) -> None:
    for system in smallest(path):
        check(*both(program_of(system), budget=Budget(max_states=MOST)))
        check(*both(program_of(system), budget=Budget(max_states=MOST), threads=3))


@settings(max_examples=many(70), deadline=None, derandomize=True)
@given(st.one_of(systems(sizes=(2, 3, 20, 70)), drawn_graphs()), st.sampled_from([1, 2, 3]))
def test_random_systems(system: TransitionSystem, threads: int) -> None:
    program = program_of(system)
    check(*both(program, budget=Budget(max_states=1000), threads=threads, code=built("CC_GRAIN=1")))


@pytest.mark.parametrize("threads", [1, 2, 4])
@pytest.mark.parametrize("n", sorted(COUNTS))
def test_two_phase_commit(n: int, threads: int) -> None:
    python, native = both(Program(two_phase_commit(n)), threads=threads, code=built("CC_GRAIN=3"))
    check(python, native)
    assert len(native.order) == COUNTS[n]
    assert native.complete


@pytest.mark.parametrize("threads", [1, 2])
def test_larger_levels(threads: int) -> None:
    program = Program(two_phase_commit(7))
    check(*both(program, threads=threads))


def test_states_of_many_words() -> None:
    spec = read_file(next(path for path in SPECS if path.stem == "three_phase_commit"))
    cell = next(iter(cells(spec, Request(sizes=(8,)))))
    system = lower(spec, cell.protocol, scope=cell.scope, environment=cell.environment)
    for threads in (1, 2):
        python, native = both(program_of(system), budget=Budget(max_states=3000), threads=threads)
        assert native.store.words >= 3
        check(python, native)


# -- limits ----------------------------------------


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("limit", [1, 2, 100, 4095, 4096, 4097, 12_000, 40_000, 50_815, 50_816, 50_817])
def test_a_limit_on_states_ends_both_at_the_same_state(limit: int, threads: int) -> None:
    check(*both(Program(two_phase_commit(6)), budget=Budget(max_states=limit), threads=threads))


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("bound", [0, 1, 7, 18, 19, 20])
def test_a_bound_ends_both_at_the_same_depth(bound: int, threads: int) -> None:
    check(*both(Program(two_phase_commit(6)), budget=Budget(bound=bound), threads=threads))


# -- faults ----------------------------------------


@pytest.mark.parametrize("threads", [1, 2])
def test_states_whose_hashes_collide_are_told_apart(threads: int) -> None:
    check(*both(Program(two_phase_commit(4)), threads=threads, code=built("CC_WEAK_HASH")))


@pytest.mark.parametrize("threads", [1, 2])
def test_an_engine_that_trusts_its_tags_is_found_out(threads: int) -> None:
    faulty = built("CC_WEAK_HASH", "CC_TRUST_TAGS")
    assert "order" in differences(*both(Program(two_phase_commit(4)), threads=threads, code=faulty))
