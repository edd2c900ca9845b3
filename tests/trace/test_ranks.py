"""Ranks along a run: each keeps its number, and messages and choices name the same ones."""

from __future__ import annotations

from pathlib import Path

from consensus_check.check.request import Request
from consensus_check.check.run import check_spec
from consensus_check.spec.reader import read_file, read_source
from consensus_check.trace.told import Story, tell

OWN = ("offer", "heard")
SPECS = Path(__file__).parents[2] / "specs"
BIDS = """
from __future__ import annotations
import consensus_check as cc

@cc.message
class Bid:
    offer: cc.Rank

@cc.role
class Bidder:
    offer: cc.Rank = cc.lowest
    heard: cc.Rank = cc.lowest
    waits: bool = False

    @cc.step
    def bid(self) -> None:
        cc.require(not self.waits)
        self.waits = True
        self.offer = cc.above(self.heard)
        cc.broadcast(Bid(self.offer))

    @cc.receive
    def hear(self, msg: Bid) -> None:
        self.heard = msg.offer
        self.waits = False

@cc.protocol
class Bidding:
    bidders: cc.Group[Bidder]

    @cc.predicate
    def high(self) -> bool:
        return False

    agreed = cc.eventually(high)
"""


def story_of(text: str, prop: str, n: int = 2) -> Story:
    spec = read_source(text, "bids.py") if "\n" in text else read_file(SPECS / f"{text}.py")
    (run,) = check_spec(spec, Request(sizes=(n,), property=prop)).runs
    return tell(run.system, run.found.run)


def rank_changes(story: Story, fields: set[str]) -> list[tuple[str, str, int, int]]:
    """(who acts, whose rank changes, from, to) of every change of a rank."""
    return [
        (step.agent, change.owner, int(change.old), int(change.new))
        for moment in story.moments
        for step in moment.steps
        for change in step.changes
        if change.field in fields
    ]


def test_a_rank_changes_only_where_it_is_assigned() -> None:
    story = story_of("duelling_proposers", "goal")
    found = rank_changes(story, {"ballot", "promised", "accepted"})
    assert len(found) >= 8
    assert all(actor == owner for actor, owner, _, _ in found)
    assert all(new > old or new == 0 for _, _, old, new in found)
    assert max(new for _, _, _, new in found) > 2
    assert story.rises


def test_messages_and_choices_name_the_ranks_of_the_run() -> None:
    story = story_of(BIDS, "agreed")
    sent, heard = list[int](), list[int]()
    for moment in story.moments:
        for step in moment.steps:
            new = {change.field: int(change.new) for change in step.changes if change.field in OWN}
            for one in step.sent:
                assert one.message == f"Bid(offer={new['offer']})"
                assert [chosen.value for chosen in step.choices] == [f"a new rank, {new['offer']}"]
                sent.append(new["offer"])
            for got in step.received:
                heard.append(int(got.message.removeprefix("Bid(offer=").removesuffix(")")))
                assert new.get("heard", heard[-1]) == heard[-1]
    assert len(sent) >= 2 and heard and set(heard) <= set(sent)
    assert story.rises
