"""Every shipped spec, lowered in two ways: at its smallest sizes, in the environments it speaks of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.lowering.comparison import Case, compare
from tests.oracle.environment import clause

SPECS = Path(__file__).parents[2] / "specs"


def faults(*texts: str) -> dict[str, Any]:
    """An environment with these fault clauses."""
    return {"faults": tuple(map(clause, texts))}


LINKS = "links:0-1,0-2,1-2,1-3,2-4"
CASES: list[tuple[str, int, dict[str, Any], dict[str, Any]]] = [
    ("agents/can_agents_agree", 2, {}, {}),
    ("agents/can_agents_agree", 3, {}, {}),
    ("agents/can_agents_agree", 2, {"ties": "ANY"}, {}),
    ("agents/can_agents_agree", 2, {"count_votes_cast": True}, faults("silent=1")),
    ("agents/can_agents_agree", 3, {}, faults("silent=2")),
    ("agents/can_agents_agree", 2, {}, faults("crash")),
    ("agents/debate", 2, {}, {}),
    ("agents/dpbench", 2, {}, {}),
    ("agents/hybrid_join", 2, {}, {}),
    ("agents/voting", 2, {}, {}),
    ("alternating_agreement", 2, {}, {}),
    ("alternating_agreement", 3, {"values": 2}, faults("silent=2")),
    ("alternating_agreement", 2, {}, faults("crash:recover=keeps")),
    ("alternating_agreement", 2, {}, {"timing": "sequential"}),
    ("alternating_bit", 1, {}, {}),
    ("alternating_bit", 1, {}, {"loss": None}),
    ("alternating_bit", 1, {}, {"loss": 1}),
    ("alternating_bit", 1, {}, {"heals": True}),
    ("alternating_bit", 1, {}, {"overflow": "drop_oldest"}),
    ("alternating_bit", 1, {}, faults("crash")),
    ("ben_or", 3, {}, {}),
    ("chang_roberts", 2, {}, {}),
    ("chang_roberts", 3, {}, {}),
    ("chang_roberts", 2, {}, faults("crash:whole")),
    ("dining_philosophers", 2, {}, {}),
    ("dining_philosophers", 3, {"one_right_first": True}, {}),
    ("dining_philosophers", 4, {}, {}),
    ("dining_philosophers", 3, {}, faults("crash")),
    ("duelling_proposers", 2, {}, {}),
    ("everyone_flips", 2, {}, {}),
    ("everyone_speaks", 2, {}, {}),
    ("ewd840", 2, {}, {}),
    ("ewd840", 3, {"any_start": True}, {}),
    ("ewd840", 3, {"initiator_whitens": False}, {}),
    ("handoff_ping_pong", 2, {}, {}),
    ("handoff_ping_pong", 3, {"answer_what_returns": True}, {}),
    ("handoff_ping_pong", 2, {}, faults("omission")),
    ("herman", 3, {}, {}),
    ("itai_rodeh", 2, {}, {}),
    ("lehmann_rabin", 2, {}, {}),
    ("mutual_approval", 2, {}, {}),
    ("mutual_approval", 3, {"one_reviews_first": True}, {}),
    ("mutual_approval", 3, {}, faults("crash:whole", "silent@team[0]")),
    ("ping_pong", 1, {"maximum": 2}, {}),
    ("ping_pong", 1, {"maximum": 2}, {"delivery": "once", "loss": "unbounded"}),
    ("ping_pong", 1, {"maximum": 2}, {"loss": "unbounded"}),
    ("plan_approval", 1, {}, {}),
    ("plan_approval", 2, {}, {}),
    ("plan_approval", 1, {}, {"timing": "asynchronous"}),
    ("plan_approval", 1, {}, {"timing": "timed"}),
    ("plan_approval", 1, {}, faults("crash")),
    ("plan_approval", 1, {}, faults("crash@lead")),
    ("raft_election", 2, {}, {}),
    ("raft_election", 3, {}, {}),
    ("raft_election", 3, {"pre_vote": True}, {"topology": "complete"}),
    ("raft_election", 4, {"pre_vote": True, "check_quorum": True}, {"topology": "star"}),
    ("raft_election", 5, {"first_leader": 2, "pre_vote": True}, {"topology": LINKS}),
    ("review_pipeline", 2, {}, {}),
    ("review_pipeline", 3, {"stay": True}, {}),
    ("review_pipeline", 2, {}, faults("leaves")),
    ("ring_majority", 2, {}, {}),
    ("ring_majority", 4, {}, {}),
    ("ring_majority", 3, {}, {"timing": "sequential"}),
    ("supervisor", 1, {}, {}),
    ("supervisor", 2, {"finish_when_complete": True}, {}),
    ("supervisor", 2, {}, faults("crash:recover=forgets,times=1@supervisor")),
    ("three_phase_commit", 1, {}, {}),
    ("three_phase_commit", 2, {}, {}),
    ("three_phase_commit", 1, {}, {"timing": "asynchronous"}),
    ("three_phase_commit", 1, {}, faults("crash@manager")),
    ("three_phase_commit", 1, {}, faults("crash:whole")),
    ("token_ring", 2, {"M": 2}, {}),
    ("token_ring", 3, {"M": 3}, {}),
    ("token_ring", 2, {"M": 2}, faults("reset=1:times=1")),
    ("two_phase_commit", 1, {}, {}),
    ("two_phase_commit", 2, {}, {}),
    ("two_phase_commit", 2, {}, {"delivery": "once"}),
    ("two_phase_commit", 2, {}, faults("crash@manager")),
    ("two_phase_commit", 1, {}, faults("crash:recover=keeps@manager")),
]

STEPWISE: dict[str, tuple[int, dict[str, Any], dict[str, Any]]] = {
    "agents/hybrid_join": (2, {}, {}),
    "alternating_bit": (1, {}, {}),
    "chang_roberts": (2, {}, {}),
    "dining_philosophers": (2, {}, {}),
    "duelling_proposers": (2, {}, {}),
    "ewd840": (2, {}, {}),
    "handoff_ping_pong": (2, {}, {}),
    "lehmann_rabin": (2, {}, {}),
    "mutual_approval": (2, {}, {}),
    "ping_pong": (1, {"maximum": 2}, {"delivery": "once"}),
    "plan_approval": (1, {}, {}),
    "raft_election": (2, {}, {}),
    "review_pipeline": (2, {}, {}),
    "supervisor": (1, {}, {}),
    "three_phase_commit": (1, {}, {}),
    "token_ring": (2, {"M": 2}, {}),
    "two_phase_commit": (1, {}, {"delivery": "once"}),
}
IN_ROUNDS = [
    (name, n, parameters, {**given, "timing": timing})
    for name, (n, parameters, given) in STEPWISE.items()
    for timing in ("rounds", "sequential")
]


@pytest.mark.parametrize(
    ("name", "n", "parameters", "given"),
    CASES + IN_ROUNDS,
    ids=[f"{i}-{name}-{n}" for i, (name, n, _, _) in enumerate(CASES + IN_ROUNDS)],
)
def test_both_lowerings_give_one_graph(
    name: str, n: int, parameters: dict[str, Any], given: dict[str, Any]
) -> None:
    told = compare(Case(SPECS / f"{name}.py", n, parameters, given), limit=150)
    assert told.differences == ()
    assert told.states > 0


@pytest.mark.parametrize("timing", ["rounds", "sequential"])
@pytest.mark.parametrize("struck", [(), ("crash:recover=forgets,times=1@a[0]",)])
def test_timers_and_receipts_that_write_a_board(timing: str, struck: tuple[str, ...]) -> None:
    path = Path(__file__).parent / "specs" / "two_timers.py"
    told = compare(Case(path, 2, given={"timing": timing, **faults(*struck)}), limit=300)
    assert told.differences == ()
    assert told.states > 200


def test_no_spec_is_left_out() -> None:
    shipped = {str(path.relative_to(SPECS).with_suffix("")) for path in SPECS.rglob("*.py")}
    assert shipped == {name for name, _, _, _ in CASES}
    stepwise = {name for name in shipped if "each_round" not in (SPECS / f"{name}.py").read_text()}
    assert stepwise == set(STEPWISE)
