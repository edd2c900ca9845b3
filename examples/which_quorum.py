"""Which quorum works? For each size of a debate and number of faulty agents, the votes that may stop it.

    python which_quorum.py [--sizes 4-6] [--faulty 1,2] [--seconds 300]

A number of votes works if it passes two questions about `stop_votes.py`: with so many agents silent the
others still end (`ends`); with so many hasty ones, who always vote to stop, nobody stops while the values
differ (`never_early`). Each answer is a proof or a run, by the solver; the last columns say what plain
arithmetic expects of two thirds of all votes. The silent agents are the first of the group: all agents are
alike. A number that fails both questions is told once.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from attrs import evolve

from consensus_check.ir.options import parse_fault
from consensus_check.ir.scope import Scope
from consensus_check.lower import lower
from consensus_check.solve.synthesis import Case, Row, solved, working
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Budget

SPEC = read_file(Path(__file__).parent / "stop_votes.py")
PROTOCOL = SPEC.protocols[0]


def ends(n: int, votes: int, faulty: int) -> Case:
    """The debate in which so many agents are silent from the start."""
    where = "|".join(f"agents[{i}]" for i in range(faulty))
    faults = (parse_fault(f"silent={faulty}@{where}"),) if faulty else ()
    environment = evolve(PROTOCOL.environment, faults=faults)
    scope = Scope(n, {"stop_votes": votes})
    return Case(lower(SPEC, PROTOCOL, scope=scope, environment=environment), ("ends",))


def never_early(n: int, votes: int, faulty: int) -> Case:
    """The debate in which so many agents always vote to stop."""
    scope = Scope(n, {"stop_votes": votes, "hasty": faulty})
    return Case(lower(SPEC, PROTOCOL, scope=scope), ("never_early",))


def table(sizes: Sequence[int], faulty: int, seconds: float) -> tuple[Row, ...]:
    """What works at each size. seconds: for each question."""

    def cases(n: int, votes: int) -> Sequence[Case]:
        asked = (never_early(n, votes, faulty), ends(n, votes, faulty))
        return asked if 2 * votes < n else asked[::-1]  # what is likely to fail comes first

    answers = partial(solved, budget=Budget(time_limit=seconds))
    return working(cases, {n: range(1, n + 1) for n in sizes}, answers)


def _span(values: Sequence[int]) -> str:
    whole = bool(values) and list(values) == list(range(values[0], values[-1] + 1))
    return f"{values[0]}..{values[-1]}" if whole else ",".join(map(str, values)) or "none"


def _failing(row: Row, name: str) -> str:
    failing = (one for one in row.tried if one.answer == "fails")
    return _span([one.value for one in failing if any(why.startswith(name) for why in one.why)])


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--sizes", default="4-6")
    options.add_argument("--faulty", default="1,2")
    options.add_argument("--seconds", type=float, default=300.0)
    given = options.parse_args()
    least, _, most = given.sizes.partition("-")
    sizes = range(int(least), int(most or least) + 1)
    heads = f"{'too early':>11}{'works':>9}{'never ends':>12}{'open':>7}{'2n/3':>6}{'slack':>7}"
    print(f"{'n':>3}{'f':>3}{heads}")
    for faulty in map(int, given.faulty.split(",")):
        for n in sizes:
            (row,) = table([n], faulty, given.seconds)
            two_thirds = -(-2 * n // 3)
            early, stuck = _failing(row, "never_early"), _failing(row, "ends")
            works = "works" if two_thirds in row.works else "fails"
            print(
                f"{n:>3}{faulty:>3}{early:>11}{_span(row.works):>9}{stuck:>12}{_span(row.open):>7}"
                f"{two_thirds:>6}{n - two_thirds - faulty:>7}  {works}",
                flush=True,
            )


if __name__ == "__main__":
    main()
