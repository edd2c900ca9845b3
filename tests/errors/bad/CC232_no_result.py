from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    done: bool = False

    @cc.pure
    def helper(self) -> int:
        if self.done:
            return 1


@cc.protocol
class Team:
    workers: cc.Group[Worker]
