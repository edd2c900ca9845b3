"""Explicit search of all reachable states, breadth first, on generated Python.

What it answers: every property, with the shortest stem to a violation. When an answer is final: `holds` only
where every reachable state was expanded and nothing was cut; `violated` always, since each counterexample is
rebuilt by semantics before it is returned. What it costs: memory and time proportional to the states, and to
the edges for liveness.

Where there are coins a liveness property holds iff every fair scheduler satisfies it with probability one:
only a fair end component refutes (endcomponents.py), judged by a deterministic monitor (ir/monitor.py), and
the time it takes on average is told beside it (expected.py).
"""

from consensus_check.explore.explore import explore
from consensus_check.explore.search import Progress
from consensus_check.verdict import Budget, Exploration

__all__ = ["Budget", "Exploration", "Progress", "explore"]
