"""Sets of states in which a run stays for ever at no cost, so that its deadline never passes.

Only what is proven closed counts: every step of every state in it is followed. A run in such a set has missed
the goal; what is not proven closed is left out, never called a miss.
"""

from __future__ import annotations

from typing import Final

from attrs import field

from consensus_check.compile.program import Program
from consensus_check.measure.chain import Builder, TooLarge
from consensus_check.measure.chances import Chances
from consensus_check.measure.forward import common
from consensus_check.measure.rows import branching
from consensus_check.measure.start import Struck
from consensus_check.measure.target import Target
from consensus_check.records import define

NODES: Final = 3000
LEAVES: Final = 4096


@define(eq=False)
class Traps:
    """Looks from a node for a closed set without cost."""

    program: Program
    target: Target
    chances: Chances
    narrow: bool = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.narrow = branching(self.program.system.actions) <= LEAVES

    def ending(self, state: int, memory: int, lots: Struck, earlier: bool) -> str | None:
        """The class of a run that has come to the node, if what is reachable from it costs nothing and never
        ends; None where that is not so, or not known.
        """
        if not self.narrow:
            return None
        found = Builder(self.program, self.target, self.chances, NODES, NODES * 20)
        try:
            first = found.grown(state, memory, lots, earlier)
        except TooLarge:
            return None
        if first is None or any(
            cost or not isinstance(to, int) for edges in first.edges for to, cost, _ in edges
        ):
            return None
        if not all(first.edges):
            return None
        return common(first, list(range(len(first.edges))))[1:]
