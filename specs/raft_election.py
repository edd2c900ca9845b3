"""Does a cluster keep one leader when some of its links are down?

A server that hears no leader stands in a higher term; whoever sees a higher term takes it over, and a
leader then steps down. Servers see what their neighbours' last message said; elections are slow.

Source: "In search of an understandable consensus algorithm", USENIX ATC 2014, and "Examining Raft's
behaviour during partial network failures", HAOC 2021.
Expected: a server that never hears the leader unseats it again and again, and nobody leads for good:
the far end of a line, or `-n 5 --topology links:0-1,0-2,1-2,1-3,2-4 --set first_leader=2`.
Repair: `pre_vote`: who hears a leader supports nobody else. On a line of four it needs `check_quorum`
too: a leader that reaches no majority resigns, else it leads nobody and holds its neighbour back.
"""

from __future__ import annotations

from enum import Enum

import consensus_check as cc

n = cc.size(minimum=2)
first_leader = cc.parameter(0, minimum=0)
pre_vote = cc.option(False, True)
check_quorum = cc.option(False, True)
cc.assume(first_leader < n)

Mode = Enum("Mode", "FOLLOWER CANDIDATE LEADER")


@cc.role
class Server:
    mode: Mode = cc.visible(Mode.FOLLOWER)
    term: cc.Rank = cc.visible(cc.lowest)
    vote: Server | None = cc.visible(None)
    hears: bool = cc.visible(True)
    election: cc.Timer = cc.Timer()

    @cc.pure
    def in_touch(self) -> bool:
        return self.mode is Mode.LEADER or any(
            other.mode is Mode.LEADER and other.term >= self.term for other in cc.neighbours(self)
        )

    @cc.pure
    def majority(self, supporters: int) -> bool:
        return 2 * (supporters + 1) > cc.count(Server)

    @cc.step
    def listen(self) -> None:
        cc.require(self.hears != self.in_touch())
        self.hears = self.in_touch()
        if self.hears:
            self.election.cancel()
        else:
            self.election.start()

    @cc.expires(election)
    def stand(self) -> None:
        if pre_vote:
            willing = {other for other in cc.neighbours(self) if not other.hears}
            cc.require(self.majority(len(willing)))
        self.mode, self.term, self.vote = Mode.CANDIDATE, cc.above(self.term), self
        self.election.start()

    @cc.step
    def learn(self) -> None:
        newer = cc.choose({other for other in cc.neighbours(self) if other.term > self.term})
        self.mode, self.term, self.vote = Mode.FOLLOWER, newer.term, None

    @cc.step
    def support(self) -> None:
        cc.require(self.vote is None)
        rivals = {other for other in cc.neighbours(self) if other.mode is Mode.CANDIDATE}
        self.vote = cc.choose({rival for rival in rivals if rival.term == self.term})

    @cc.step
    def win(self) -> None:
        same_term = {other for other in cc.neighbours(self) if other.term == self.term}
        votes = len({other for other in same_term if other.vote == self})
        cc.require(self.mode is Mode.CANDIDATE and self.majority(votes))
        self.mode = Mode.LEADER

    @cc.step
    def resign(self) -> None:
        cc.require(check_quorum and self.mode is Mode.LEADER and not self.majority(cc.degree(self)))
        self.mode = Mode.FOLLOWER

    @cc.predicate
    def leads(self) -> bool:
        return self.mode is Mode.LEADER and self.majority(cc.degree(self))


@cc.protocol
class RaftElection:
    servers: cc.Group[Server]
    topology: cc.Topology = cc.Topology("line")
    timing: cc.Timing = cc.Timing("patient")

    @cc.initial
    def appoint(self) -> None:
        self.servers[first_leader].mode = Mode.LEADER

    @cc.predicate
    def one_a_term(self) -> bool:
        leaders = {server for server in self.servers if server.mode is Mode.LEADER}
        return all(a == b or a.term != b.term for a in leaders for b in leaders)

    one_leader_a_term = cc.always(one_a_term, expect=cc.holds(faults=""))
    stable_leader = cc.for_some(
        Server,
        cc.eventually_always(Server.leads),
        expect=(
            cc.holds(faults="", topology="complete"),
            cc.holds(n=(3, 5), faults="", topology="line", given={"pre_vote": True}),
            cc.holds(n=4, faults="", topology="line", given={"pre_vote": True, "check_quorum": True}),
            cc.violated(
                "stall", n=4, faults="", topology="line", given={"first_leader": 0, "pre_vote": True}
            ),
            cc.violated("livelock", n=(3, 4, 5), faults="", topology="line", given={"first_leader": 0}),
            cc.holds(n=5, faults="", topology="links:0-1,0-2,1-2,1-3,2-4", given={"pre_vote": True}),
            cc.violated("livelock", n=5, faults="", topology="links:0-1,0-2,1-2,1-3,2-4"),
        ),
    )
