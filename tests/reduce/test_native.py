"""Representatives in native code: the same states in the same order, standing for as many."""

from __future__ import annotations

from pathlib import Path

import pytest

from consensus_check.compile.native.canonical import network
from consensus_check.compile.program import Program
from consensus_check.explore.native.search import search as native_search
from consensus_check.explore.search import Clock, search
from consensus_check.ir.scope import Scope
from consensus_check.lower import lower
from consensus_check.reduce.symmetry import Symmetry
from consensus_check.spec.reader.reading import read_file
from consensus_check.verdict import Budget
from tests.reduce.thrown import thrown

SPECS = Path(__file__).parents[2] / "specs"


def agree(symmetry: Symmetry, threads: int = 1) -> int:
    """How many representatives both find; they must agree on all else."""
    mine = search(Program(symmetry.system, blind=(symmetry, symmetry.group)), clock=Clock(Budget()))
    program = Program(symmetry.system, blind=(symmetry, symmetry.group))
    theirs = native_search(program, clock=Clock(Budget()), threads=threads)
    assert list(theirs.order) == mine.order
    assert (theirs.states, theirs.counts) == (mine.states, mine.counts)
    assert (theirs.occurrences, theirs.levels) == (mine.occurrences, mine.levels)
    assert (list(theirs.idle), theirs.cuts) == (mine.idle, mine.cuts)
    return len(mine.order)


@pytest.mark.parametrize(
    ("spec", "n", "few"),
    [
        ("two_phase_commit", 8, 1461),
        ("two_phase_commit", 5, 314),
        ("plan_approval", 4, 220),
        ("three_phase_commit", 4, 1024),
    ],
)
def test_specs(spec: str, n: int, few: int) -> None:
    read = read_file(SPECS / f"{spec}.py")
    system = lower(read, read.protocols[0], scope=Scope(n))
    assert agree(Symmetry(system)) == few
    assert agree(Symmetry(system), threads=2) == few


def test_thrown_systems() -> None:
    compared = 0
    for seed in range(60):
        symmetry = Symmetry(thrown(seed))
        apart = symmetry.group.blocks and not symmetry.columns(symmetry.group).crossing
        if apart and compared < 12:
            compared += 1
            assert agree(symmetry) > 0
    assert compared == 12


@pytest.mark.parametrize("size", range(2, 13))
def test_the_network_sorts(size: int) -> None:
    """Of Booleans all; then it sorts everything (Knuth's principle of zeros and ones)."""
    for bits in range(1 << size):
        row = [bits >> i & 1 for i in range(size)]
        for i, j in network(size):
            row[i], row[j] = min(row[i], row[j]), max(row[i], row[j])
        assert row == sorted(row)
