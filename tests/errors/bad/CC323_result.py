from __future__ import annotations

import consensus_check as cc


@cc.role
class Worker:
    done: bool = False

    @cc.pure
    def helper(self) -> int:
        return self.done


@cc.protocol
class Team:
    workers: cc.Group[Worker]
