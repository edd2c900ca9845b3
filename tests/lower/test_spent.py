"""What a step spends: turns and tokens as it says, one turn where it chooses and says none."""

from __future__ import annotations

from pathlib import Path

import pytest

from consensus_check.ir.scope import Scope
from consensus_check.lower import lower
from consensus_check.semantics import Interpreter
from consensus_check.spec.reader import read_file

WORK = '''"""A step that chooses, and spends or does not."""
from __future__ import annotations
import consensus_check as cc


@cc.role
class Worker:
    done: bool = False

    @cc.step
    def work(self) -> None:
        cc.require(not self.done)
        self.done = cc.choose({True, False})
        SPENDS


@cc.protocol
class Work:
    workers: cc.Group[Worker]
'''


@pytest.mark.parametrize(
    ("spends", "turns", "tokens", "speaks"),
    [
        ("pass", 1, 0, False),
        ("cc.spend(tokens=7)", 1, 7, True),
        ("cc.spend(turns=2, tokens=7)", 2, 7, True),
        ("cc.spend(turns=0)", 1, 0, False),
    ],
)
def test_a_choice_that_spends_no_turns_is_one(
    tmp_path: Path, spends: str, turns: int, tokens: int, speaks: bool
) -> None:
    path = tmp_path / "work.py"
    path.write_text(WORK.replace("SPENDS", spends))
    spec = read_file(path)
    system = lower(spec, spec.protocols[0], scope=Scope(1))
    steps = Interpreter(system)
    (start,) = steps.initial_states()
    for one in steps.occurrences(start):
        assert (steps.cost(start, one, "turns"), steps.cost(start, one, "tokens")) == (turns, tokens)
        assert one.speaks is speaks
