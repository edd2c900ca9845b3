from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    done: bool = False


@cc.protocol
class Team:
    workers: cc.Group[Worker]

    @cc.predicate
    def finished(self) -> bool:
        return self.workers[0].done
