"""In every round each takes the value that most of its neighbours have; at a tie it keeps its own."""

from __future__ import annotations

import consensus_check as cc


@cc.role
class Node:
    aye: bool = cc.visible(cc.initially())

    @cc.each_round
    def look(self) -> None:
        ayes = len({one for one in cc.neighbours(self) if one.aye})
        nays = len({one for one in cc.neighbours(self) if not one.aye})
        self.aye = ayes > nays or (ayes == nays and self.aye)


@cc.protocol
class NeighbourMajority:
    nodes: cc.Group[Node]

    @cc.predicate
    def one_mind(self) -> bool:
        return all(one.aye for one in self.nodes) or all(not one.aye for one in self.nodes)

    agreement = cc.eventually(one_mind)
