"""Native functions against generated Python on thrown protocols, as they are lowered: ranks, secrets,
messages, faults, rounds and turns.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from consensus_check.compile.native import Unfit
from consensus_check.errors import DeclarationError
from consensus_check.ir.system import TransitionSystem
from tests.lowering.comparison import Case, lowered
from tests.lowering.random_protocols import draft
from tests.native.test_emit_against_python import compare
from tests.oracle import build

BATCHES, EACH, STATES = 6, 10, 40


def thrown(seed: int, folder: Path) -> TransitionSystem | None:
    """The system of a seed; None where its environment does not suit it."""
    one = draft(seed)
    path = folder / f"drawn_{seed}.py"
    path.write_text(one.source, encoding="utf-8")
    case = Case(path, one.n, given=one.given)
    try:
        return lowered(case, build(path, None, n=one.n, parameters={}, surroundings=one.given))
    except DeclarationError:
        return None


@pytest.mark.parametrize("batch", range(BATCHES))
def test_thrown_protocols(batch: int, tmp_path: Path) -> None:
    states = done = 0
    for seed in range(batch * EACH, (batch + 1) * EACH):
        system = thrown(seed, tmp_path)
        if system is None:
            continue
        try:
            states += compare(system, STATES)
        except Unfit:
            continue
        done += 1
    assert done > EACH // 2
    assert states > 2 * done
