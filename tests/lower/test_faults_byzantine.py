"""Byzantine agents: forged messages in their own name, one at a time on a link."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from attrs import evolve

from consensus_check.errors import LimitError
from consensus_check.explore import explore
from consensus_check.verdict import Holds, Violated
from tests.lower.talk import HEAD, TALK, State, Step, counted, graph_of, hearing, marked, speaking, system


def forged(state: State, i: int, value: int) -> State:
    way = tuple((value,) if i == j else waiting for j, waiting in enumerate(state.way))
    return evolve(state, way=(way[0], way[1]))


def byzantine(state: State) -> Iterator[Step]:
    yield from hearing(state)
    if "Byzantine" not in state.marks:
        yield from speaking(state)
        return
    for i in (0, 1):
        if not state.way[i]:
            for value in (0, 1, 2):
                yield ("forges", i, value), forged(state, i, value)


def test_a_byzantine_agent_says_anything_to_anybody() -> None:
    starts = [State(), marked(State(), "Byzantine")]
    assert counted(system(TALK, 2, "byzantine@speaker")) == graph_of(starts, byzantine)


@pytest.mark.parametrize("network", ["duplicates=absorb", "order=fifo"])
def test_one_forgery_at_a_time_whatever_the_link(network: str) -> None:
    """A link that holds at most one message of the liar is alike in any order; the honest speaker is no
    matter here.
    """
    lowered = system(TALK, 2, "byzantine:share=1@speaker", network=(network,))
    assert counted(lowered) == graph_of([marked(State(), "Byzantine")], byzantine)


def test_byzantine_from_any_moment() -> None:
    def steps(state: State) -> Iterator[Step]:
        yield from byzantine(state)
        if "Byzantine" not in state.marks:
            yield "turns", marked(state, "Byzantine")

    assert counted(system(TALK, 2, "byzantine:from=any@speaker")) == graph_of([State()], steps)


def test_delivered_for_ever_a_forgery_stays() -> None:
    def steps(state: State) -> Iterator[Step]:
        for i in (0, 1):
            for value in state.way[i]:
                have = tuple(value if i == j else old for j, old in enumerate(state.heard))
                yield ("hear", i, value), evolve(state, heard=(have[0], have[1]))
        for label, after in byzantine(evolve(state, way=((), ()))):
            if label == "say" or (isinstance(label, tuple) and label[0] == "forges"):
                way = [tuple(sorted({*old, *new})) for old, new in zip(state.way, after.way, strict=True)]
                if label == "say" or (way[0], way[1]) != state.way:
                    yield label, evolve(after, way=(way[0], way[1]))

    starts = [State(), marked(State(), "Byzantine")]
    lowered = system(TALK, 2, "byzantine@speaker", network=("delivery=forever",))
    assert counted(lowered) == graph_of(starts, steps)


def test_what_is_sent_to_it_is_in_nobodys_way() -> None:
    """It never receives: its links fill up, and what does not fit is dropped."""
    lowered = system(TALK, 1, "byzantine:share=1@hearers", network=("capacity=1", "overflow=block"))
    assert counted(lowered) == (3, 2)


def test_forging_obliges_nobody_and_is_no_step() -> None:
    lowered = system(TALK, 2, "byzantine@speaker")
    forging = [action for action in lowered.actions if "forges" in action.name]
    assert len(forging) == 6
    assert all(action.environment and action.unit is None for action in forging)


VOTES = (
    HEAD
    + """
@cc.role
class Voter:
    vote: Value = cc.initially({1: 1, 2: 1})
    sent: bool = False
    seen: cc.Map[Voter, Value] = cc.Map(0)

    @cc.step
    def tell(self) -> None:
        cc.require(not self.sent)
        self.sent = True
        cc.send(Note(self.vote), to=cc.others(self))

    @cc.receive
    def hear(self, msg: Note, sender: Voter) -> None:
        self.seen[sender] = msg.value

@cc.protocol
class Votes:
    voters: cc.Group[Voter]

    @cc.predicate
    def alike(self) -> bool:
        return all(
            a.seen[c] == b.seen[c]
            for a in cc.correct(self.voters) for b in cc.correct(self.voters) for c in self.voters
            if c != a and c != b and a.seen[c] != 0 and b.seen[c] != 0
        )

    no_two_faces = cc.always(alike)
"""
)


def test_it_tells_two_agents_different_things() -> None:
    assert isinstance(explore(system(VOTES, 3)).verdicts["no_two_faces"], Holds)
    assert isinstance(explore(system(VOTES, 3, "byzantine")).verdicts["no_two_faces"], Violated)


TOLD = (
    HEAD
    + """
@cc.role
class Peer:
    told: bool = False

    @cc.step
    def tell(self) -> None:
        cc.require(not self.told)
        self.told = True
        cc.send(Note(1), to=cc.members(Peer))
        cc.leave()

    @cc.receive
    def hear(self, msg: Note) -> None:
        pass

@cc.protocol
class Mutual:
    peers: cc.Group[Peer]
"""
)


def test_nothing_is_forged_to_itself_nor_to_who_has_left() -> None:
    lowered = system(TOLD, 2, "byzantine@peers[0]")
    forging = [action for action in lowered.actions if "forges" in action.name]
    assert {action.name.rsplit(" ", 1)[1] for action in forging} == {"peers[1]"}
    assert all("peers[1] has left" in str(action.guard) for action in forging)


def test_a_random_policy_is_not_in_this_version() -> None:
    with pytest.raises(LimitError):
        system(TALK, 2, "byzantine:policy=random@speaker")
