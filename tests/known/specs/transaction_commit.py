"""Do resource managers that look at one another never decide apart?

Source: TCommit of Gray and Lamport, "Consensus on transaction commit", TODS 31(1), 2006.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

Work = Enum("Work", "WORKING PREPARED COMMITTED ABORTED")


@cc.role
class Manager:
    work: Work = cc.visible(Work.WORKING)

    @cc.step
    def prepare(self) -> None:
        cc.require(self.work is Work.WORKING)
        self.work = Work.PREPARED

    @cc.step
    def commit(self) -> None:
        cc.require(self.work is Work.PREPARED)
        cc.require(all(other.work in {Work.PREPARED, Work.COMMITTED} for other in cc.others(self)))
        self.work = Work.COMMITTED

    @cc.step
    def abort(self) -> None:
        cc.require(self.work in {Work.WORKING, Work.PREPARED})
        cc.require(not any(other.work is Work.COMMITTED for other in cc.others(self)))
        self.work = Work.ABORTED


@cc.protocol
class TransactionCommit:
    managers: cc.Group[Manager]

    @cc.predicate
    def agree(self) -> bool:
        committed = any(manager.work is Work.COMMITTED for manager in self.managers)
        return not (committed and any(manager.work is Work.ABORTED for manager in self.managers))

    consistent = cc.always(agree)
