"""Is the end of all activity noticed, and never too early?

Source: SyncTerminationDetection of tlaplus/Examples, which EWD840 refines. Where nobody is active at first,
the end may or may not have been noticed already.
"""

from __future__ import annotations

import consensus_check as cc


@cc.shared
class Notice:
    detected: bool = False


@cc.role
class Node:
    notice: Notice
    active: bool = cc.visible(cc.initially())

    @cc.step(fair=None)
    def rest(self) -> None:
        cc.require(self.active)
        self.active = False
        if not any(other.active for other in cc.others(self)):
            self.notice.detected = cc.choose({self.notice.detected, True})

    @cc.step(fair=None)
    def get_woken(self) -> None:
        cc.require(not self.active and any(other.active for other in cc.others(self)))
        self.active = True

    @cc.step
    def detect(self) -> None:
        cc.require(not self.notice.detected)
        cc.require(not self.active and not any(other.active for other in cc.others(self)))
        self.notice.detected = True


@cc.protocol
class SyncTermination:
    notice: Notice
    nodes: cc.Group[Node]

    @cc.initial
    def begin(self) -> None:
        if not any(node.active for node in self.nodes):
            self.notice.detected = cc.choose({False, True})

    @cc.predicate
    def terminated(self) -> bool:
        return not any(node.active for node in self.nodes)

    @cc.predicate
    def noticed(self) -> bool:
        return self.notice.detected

    no_false_alarm = cc.always(cc.implies(noticed, terminated))
    end_is_noticed = cc.leads_to(terminated, noticed)
