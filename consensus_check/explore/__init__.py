"""Explicit search of all reachable states, breadth first, on generated Python.

What it answers: every property, with the shortest stem to a violation. When an answer is final: `holds` only
where every reachable state was expanded and nothing was cut; `violated` always, since each counterexample is
rebuilt by semantics before it is returned. What it costs: memory and time proportional to the states, and to
the edges for liveness.
"""

from consensus_check.explore.explore import explore
from consensus_check.explore.search import Progress
from consensus_check.verdict import Budget, Exploration

__all__ = ["Budget", "Exploration", "Progress", "explore"]
