"""States per second of the search on generated Python: two-phase commit over a message soup, written in the
IR.

Run from the root of the project: python benchmarks/explore_python.py [largest n]
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from consensus_check.compile.program import Program
from consensus_check.explore import explore
from consensus_check.explore.search import Clock, resident, search
from consensus_check.verdict import Budget, name_of
from tests.explore.two_phase_commit import two_phase_commit


def main(largest: int) -> None:
    head = f"{'n':>2} {'states':>9} {'transitions':>12} {'depth':>5} {'compile':>9} "
    head += f"{'search':>9} {'states/s':>10} "
    print(head + f"{'all properties':>15} {'memory':>8}")
    for n in range(3, largest + 1):
        system = two_phase_commit(n)
        start = time.perf_counter()
        program = Program(system)
        _ = program.level, program.initial
        compiled = time.perf_counter()
        found = search(program, clock=Clock(Budget()))
        searched = time.perf_counter()
        states, transitions, depth = len(found.order), found.transitions, found.depth
        del found
        whole = ""
        if n <= 7:
            begin = time.perf_counter()
            result = explore(system)
            whole = f"{time.perf_counter() - begin:.2f} s {name_of(result.verdicts['all_decide'])}"
        print(
            f"{n:>2} {states:>9} {transitions:>12} {depth:>5} {compiled - start:>7.3f} s "
            f"{searched - compiled:>7.3f} s "
            f"{states / (searched - compiled):>10,.0f} {whole:>15} {resident() / 1e6:>5.0f} MB"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 8)
