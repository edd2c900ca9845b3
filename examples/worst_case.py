"""How long can it take at worst? The most rounds, steps or messages of any fair run before the goal.

    python worst_case.py SPEC [-n 3] [--measure rounds|steps|messages|turns|tokens] [--ceiling 4096]

The deadline of the goal is halved until the largest that some run misses and the least that all runs keep
meet. Each answer is a run that was replayed, or a proof.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import get_args

from consensus_check.ir.formulas import CostMeasure
from consensus_check.ir.scope import Scope
from consensus_check.lower import lower
from consensus_check.solve.worst import Worst, worst
from consensus_check.spec.reader import read_file


def told(found: Worst) -> str:
    """The answer in a line."""
    if found.endless:
        return "without bound: some fair run never comes to the goal"
    if found.exact is not None:
        return f"{found.exact} {found.measure} at worst"
    why = "; ".join(reason.text for reason in found.reasons)
    return f"at least {found.least} {found.measure}; no upper bound was shown: {why}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("spec", type=Path)
    options.add_argument("-n", type=int, default=3)
    options.add_argument("--measure", choices=get_args(CostMeasure), default="steps")
    options.add_argument("--ceiling", type=int, default=4096)
    given = options.parse_args()
    spec = read_file(given.spec)
    for protocol in spec.protocols:
        system = lower(spec, protocol, scope=Scope(given.n, {}, (given.measure, 0)))
        for prop in system.properties:
            if prop.name.endswith(".deadline"):
                found = worst(system, prop, ceiling=given.ceiling)
                print(f"{protocol.name} at n={given.n}: {told(found)}")


if __name__ == "__main__":
    main()
