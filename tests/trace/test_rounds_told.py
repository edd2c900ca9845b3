"""Runs in rounds as they are told: real rounds, and nothing the environment does is one."""

from __future__ import annotations

import json

from consensus_check.explore import explore
from consensus_check.ir.environment import TimingKind
from consensus_check.report.counterexample import counterexample
from consensus_check.report.document import dumps
from consensus_check.report.document import story as document_of
from consensus_check.report.result import Counterexample
from consensus_check.report.words import counted, extent
from consensus_check.trace.told import Story, tell
from consensus_check.verdict import Violated
from tests.cli.running import document, run
from tests.lower.talk import HEAD, TALK, system

ECHO = (
    HEAD
    + """
@cc.role
class Peer:
    heard: bool = False

    @cc.each_round
    def call(self, inbox: cc.Inbox[Note]) -> None:
        self.heard = len(inbox) > 0
        cc.send(Note(1), to=cc.others(self))

@cc.protocol
class Echo:
    peers: cc.Group[Peer]

    @cc.predicate
    def deaf(self) -> bool:
        return not any(peer.heard for peer in self.peers)

    @cc.predicate
    def heard(self) -> bool:
        return not self.deaf()

    hears = cc.eventually(heard)
"""
)


def violated(
    source: str, name: str, n: int, *, timing: TimingKind | None = None, loss: bool = False
) -> Story:
    lowered = system(source, n, network=("loss",) if loss else (), timing=timing)
    verdict = explore(lowered).verdicts[name]
    assert isinstance(verdict, Violated) and verdict.counterexample is not None
    return tell(lowered, verdict.counterexample.run)


def test_a_loss_is_no_round() -> None:
    """Each round two notes are sent and both are lost: the loop is one round, and two losses."""
    told = violated(ECHO, "hears", 2, loss=True)
    assert len(told.loop) == 3
    assert counted(told, told.loop) == (1, "round")
    assert [moment.round for moment in told.moments if moment.kind == "environment"] == [None] * sum(
        moment.kind == "environment" for moment in told.moments
    )
    rounds = [moment.round for moment in told.moments if moment.round is not None]
    assert rounds == list(range(1, len(rounds) + 1))
    said = {step.action for moment in told.loop for step in moment.steps if step.environment}
    assert said == {
        "loss of Note(value=1) on peers[0]->peers[1]",
        "loss of Note(value=1) on peers[1]->peers[0]",
    }


TOLD = TALK.replace(
    "    hearers: cc.Group[Hearer]\n",
    """    hearers: cc.Group[Hearer]

    @cc.predicate
    def knows(self) -> bool:
        return all(hearer.heard < 2 for hearer in self.hearers)

    never = cc.always(knows)
""",
)


def test_steps_in_rounds_carry_the_number_of_their_round() -> None:
    """1 is said in round 1, heard in 2; 2 is said in 2 and heard in 3."""
    told = violated(TOLD, "never", 1, timing="rounds")
    shown = [(moment.round, moment.phase, moment.steps[0].action) for moment in told.stem if not moment.quiet]
    assert shown == [
        (1, "steps", "say"),
        (2, "deliveries", "hear"),
        (2, "steps", "say"),
        (3, "deliveries", "hear"),
    ]
    assert extent(told) == "3 rounds"
    page = counterexample(Counterexample(told, len(told.moments)), (), width=80)
    text = "\n".join("".join(span.text for span in one) for one in page)
    assert "round 2, steps" in text
    assert "end of" not in text


def test_turns_carry_the_number_of_their_pass() -> None:
    """The speaker's turn comes first, so what it says is heard in the same pass."""
    told = violated(TOLD, "never", 1, timing="sequential")
    shown = [(moment.round, moment.steps[0].action) for moment in told.stem if not moment.quiet]
    assert shown == [(1, "say"), (1, "hear"), (2, "say"), (2, "hear")]
    assert extent(told) == "4 steps"


def test_the_document_has_the_real_round() -> None:
    told = violated(TOLD, "never", 1, timing="rounds")
    stem = json.loads(dumps(document_of(told)))["stem"]
    assert [moment["round"] for moment in stem if moment["steps"]] == [1, 2, 2, 3]


STILL = TALK.replace("cc.require(self.said < 2)", "cc.require(False)").replace(
    "    hearers: cc.Group[Hearer]\n",
    """    hearers: cc.Group[Hearer]

    @cc.predicate
    def spoke(self) -> bool:
        return self.speaker.said > 0

    speaks = cc.eventually(spoke)
""",
)


def test_rounds_in_which_nothing_happens_are_told_in_a_line() -> None:
    told = violated(STILL, "speaks", 1, timing="rounds")
    assert isinstance(told, Story) and all(moment.quiet for moment in told.loop)
    page = counterexample(Counterexample(told, len(told.moments)), (), width=80)
    text = "\n".join("".join(span.text for span in one) for one in page)
    assert "nobody does anything" in text


def test_a_run_counts_rounds() -> None:
    words = ("run", "plan_approval", "-n", "1", "--timing", "rounds", "--seed", "3")
    stem = document(*words)["run"]["stem"]
    assert f"after {stem[-1]['round']} rounds the goal is reached" in run(*words).stdout
    assert len(stem) > stem[-1]["round"] > 1
