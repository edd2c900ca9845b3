"""How long do n agents flip coins until all show the same face?

In every round each looks at all others and, unless all agree, flips its own coin again.

Source: the worst case of private coins in randomised agreement; "Another advantage of free choice",
PODC 1983.
Expected: they agree with probability one, after 2^(n-1) rounds on average, so that the deadline is missed
more often the more there are; with coins that an adversary throws (`--coins adversary`) perhaps never.
Repair: `one_coin`: from the second round on all take the face that the first of them shows.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

one_coin = cc.option(False, True)

Face = Enum("Face", "NONE HEADS TAILS")


@cc.role
class Agent:
    face: Face = cc.visible(Face.NONE)
    followed: Agent | None = None

    @cc.each_round
    def flip(self) -> None:
        faces = {agent.face for agent in cc.members(Agent)}
        cc.require(Face.NONE in faces or len(faces) > 1)
        if self.followed is not None and self.followed.face is not Face.NONE:
            self.face = self.followed.face
        else:
            self.face = Face.HEADS if cc.flip(0.5) else Face.TAILS


@cc.protocol
class EveryoneFlips:
    agents: cc.Group[Agent]

    @cc.initial
    def choose_whom_to_follow(self) -> None:
        for agent in self.agents:
            agent.followed = self.agents[0] if one_coin else None

    @cc.predicate
    def agreed(self) -> bool:
        faces = {agent.face for agent in self.agents}
        return len(faces) == 1 and Face.NONE not in faces

    goal = cc.goal(
        finished=agreed,
        rounds=20,
        expect=(
            cc.holds(faults="", given={"one_coin": True}),
            cc.violated("livelock", from_n=2, faults="", coins="adversary"),
            cc.holds(faults="", coins="chance"),
        ),
        in_time=(
            cc.holds(faults="", given={"one_coin": True}),
            cc.holds(n=1, faults=""),
            cc.violated("timeout", from_n=2, faults=""),
        ),
    )
