"""Published counts and verdicts of known protocols: distinct states and transitions as others found them.

Sources: the manifests of tlaplus/Examples (two-phase commit, EWD840, EWD426, Chang-Roberts, transaction
commit), Stateright's tests (ping-pong), and closed forms. A published depth or count of generated states
is compared after the conversion the sources need.
"""

from __future__ import annotations

import pytest

from consensus_check.semantics import Interpreter, decode
from consensus_check.verdict import Violated
from tests.known.cells import Cell, counts, verdict

TWO = "two_phase_commit"
UNDECIDED = "        cc.require(self.work in {Work.WORKING, Work.PREPARED})\n"
COMMIT = "def commit(self, msg: Commit) -> None:\n"
ABORT = "def abort(self, msg: Abort) -> None:\n"
GUARDED = (
    (COMMIT, COMMIT + UNDECIDED),
    (ABORT, ABORT + UNDECIDED),
    (
        "cc.require(self.phase is Phase.INIT)\n        self.prepared",
        "cc.require(self.phase is Phase.INIT and sender not in self.prepared)\n        self.prepared",
    ),
)
RETURNING = (
    (
        "        cc.require(self.phase is Phase.INIT)\n        self.prepared",
        "        if self.phase is not Phase.INIT:\n            return\n        self.prepared",
    ),
)


@pytest.mark.parametrize(
    ("cell", "states", "transitions"),
    [
        (Cell(TWO, 3), 288, 1145),
        (Cell(TWO, 4), 1568, 8257),
        (Cell(TWO, 5), 8832, 58145),
        (Cell(TWO, 6), 50816, 402305),
        (Cell(TWO, 7), 296448, 2744705),
        (Cell(TWO, 3, replaced=GUARDED), 288, 761),
        (Cell(TWO, 4, replaced=GUARDED), 1568, 5377),
        (Cell(TWO, 5, replaced=GUARDED), 8832, 37345),
        (Cell(TWO, 3, network=("delivery=once",)), 415, 1103),
        (Cell(TWO, 4, network=("delivery=once",)), 2673, 9289),
        (Cell(TWO, 5, network=("delivery=once",)), 17863, 76975),
        (Cell(TWO, 3, faults=("crash:whole@manager",)), 576, 2417),
        (Cell(TWO, 4, faults=("crash:whole@manager",)), 3136, 17313),
        (Cell(TWO, 3, faults=("crash@manager",)), 1379, 5038),
        (Cell(TWO, 4, faults=("crash@manager",)), 11905, 54408),
        (Cell("plan_approval", 1, timing="asynchronous"), 211, 654),
        (Cell("plan_approval", 2, timing="asynchronous"), 13651, 81874),
        *(
            (Cell("plan_approval", n), states, transitions)
            for n, states, transitions in zip(
                range(1, 7),
                (22, 88, 394, 1918, 9391, 46972),
                (21, 139, 930, 6068, 37551, 225184),
                strict=True,
            )
        ),
        (Cell("chang_roberts", 3), 137, 219),
        (Cell("ewd840", 3), 110, 569),
        (Cell("ewd840", 5), 3646, 48547),
        (Cell("ewd840", 6), 18558, 349636),
        (Cell("ewd840", 3, {"any_start": True}), 302, 1625),
        (Cell("token_ring", 6, {"M": 6}), 46656, 202176),
        (Cell("alternating_bit", 1), 18, 40),
    ],
    ids=str,
)
def test_states_and_transitions(cell: Cell, states: int, transitions: int) -> None:
    assert counts(cell) == (states, transitions)


@pytest.mark.parametrize(("n", "states"), [(3, 584), (4, 4368), (5, 33824)])
def test_two_phase_commit_with_messages_read_once_and_a_manager_that_returns(n: int, states: int) -> None:
    assert counts(Cell(TWO, n, network=("delivery=once",), replaced=RETURNING))[0] == states


def test_two_phase_commit_whose_manager_crashes_with_all_its_sends() -> None:
    assert counts(Cell(TWO, 5, faults=("crash:whole@manager",)))[0] == 17664


def test_ewd840_from_any_start_with_five_nodes() -> None:
    assert counts(Cell("ewd840", 5, {"any_start": True}))[0] == 7742


def test_ping_pong_has_one_state_more_than_published() -> None:
    """The first message is sent by a step here, where Stateright's actors send it before the first state:
    11, 22, 4094.
    """
    assert counts(Cell("ping_pong", 1))[0] == 11 + 1
    assert counts(Cell("ping_pong", 1, network=("delivery=once", "loss")))[0] == 22 + 1
    assert counts(Cell("ping_pong", 1, network=("delivery=forever", "loss")))[0] == 4094 + 1


@pytest.mark.parametrize(
    ("n", "plain", "repaired"),
    list(zip(range(2, 8), (6, 14, 34, 82, 198, 478), (5, 12, 29, 70, 169, 408), strict=True)),
)
def test_dining_philosophers(n: int, plain: int, repaired: int) -> None:
    """(1 + sqrt 2)^n + (1 - sqrt 2)^n states and exactly one that is stuck; with one right-handed
    philosopher none.
    """
    left = Cell("dining_philosophers", n).search()
    assert (left.states, left.stuck_states) == (plain, 1)
    mixed = Cell("dining_philosophers", n, {"one_right_first": True}).search()
    assert (mixed.states, mixed.stuck_states) == (repaired, 0)


@pytest.mark.parametrize(("silent", "states"), list(enumerate((32, 160, 352, 480, 496))))
def test_alternating_agreement(silent: int, states: int) -> None:
    faults = (f"silent={silent}",) if silent else ()
    cell = Cell("alternating_agreement", 4, faults=faults)
    assert counts(cell)[0] == states
    assert verdict(cell, "agreement").startswith("violated") == (silent == 4)


@pytest.mark.parametrize(
    ("cell", "name", "expected"),
    [
        (Cell(TWO, 3), "agreement", "holds"),
        (Cell(TWO, 3), "all_decide", "holds"),
        (Cell(TWO, 4), "all_decide", "holds"),
        (
            Cell(TWO, 3, fairness=("Manager.commit=none", "Manager.abort=none")),
            "all_decide",
            "violated stall",
        ),
        (Cell(TWO, 3, faults=("crash@manager",)), "all_decide", "violated stall"),
        (Cell(TWO, 3, faults=("crash:whole@manager",)), "all_decide", "violated stall"),
        (Cell(TWO, 3, faults=("crash@manager",)), "agreement", "holds"),
        (Cell("three_phase_commit", 2), "all_decide", "holds"),
        (Cell("three_phase_commit", 3, faults=("crash:whole@manager",)), "all_decide", "holds"),
        (Cell("three_phase_commit", 3, faults=("crash:whole@manager",)), "agreement", "holds"),
        (Cell("three_phase_commit", 2, faults=("crash@manager",)), "agreement", "violated invariant"),
        (Cell("plan_approval", 3), "goal", "holds"),
        (Cell("plan_approval", 3), "approval_is_earned", "holds"),
        (Cell("plan_approval", 9), "goal.deadline", "holds"),
        (Cell("plan_approval", 10), "goal.deadline", "violated timeout"),
        (Cell("plan_approval", 2, timing="asynchronous"), "goal", "holds"),
        (Cell("chang_roberts", 3), "a_winner_comes", "holds"),
        (Cell("ewd840", 3), "end_is_noticed", "holds"),
        (Cell("ewd840", 5), "end_is_noticed", "holds"),
        (Cell("ewd840", 3, {"any_start": True}), "end_is_noticed", "holds"),
        (Cell("ewd840", 3, {"initiator_whitens": False}), "end_is_noticed", "violated livelock"),
        (Cell("alternating_bit", 1), "all_arrive", "holds"),
        (Cell("alternating_bit", 1, fairness=("delivery=weak",)), "all_arrive", "violated livelock"),
        (Cell("ping_pong", 1), "reaches_maximum", "holds"),
        (Cell("ping_pong", 1, network=("delivery=once", "loss")), "reaches_maximum", "violated stall"),
        (Cell("ping_pong", 1, network=("delivery=forever", "loss")), "reaches_maximum", "violated stall"),
        (Cell("handoff_ping_pong", 2), "goal", "violated livelock"),
        (Cell("handoff_ping_pong", 2, {"answer_what_returns": True}), "goal", "holds"),
        (Cell("mutual_approval", 3), "goal", "violated stall"),
        (Cell("mutual_approval", 3, {"one_reviews_first": True}), "goal", "holds"),
        (Cell("review_pipeline", 3), "goal", "violated stall"),
        (Cell("review_pipeline", 3, {"stay": True}), "goal", "holds"),
        (Cell("supervisor", 2), "goal", "violated livelock"),
        (Cell("supervisor", 2, {"finish_when_complete": True}), "goal", "holds"),
        (
            Cell("raft_election", 5, {"first_leader": 2}, topology="links:0-1,0-2,1-2,1-3,2-4"),
            "stable_leader",
            "violated livelock",
        ),
        (
            Cell(
                "raft_election",
                5,
                {"first_leader": 2, "pre_vote": True},
                topology="links:0-1,0-2,1-2,1-3,2-4",
            ),
            "stable_leader",
            "holds",
        ),
        (
            Cell("raft_election", 5, {"pre_vote": True}, topology="links:0-1,1-2,1-3,1-4"),
            "stable_leader",
            "violated stall",
        ),
        (
            Cell(
                "raft_election", 5, {"pre_vote": True, "check_quorum": True}, topology="links:0-1,1-2,1-3,1-4"
            ),
            "stable_leader",
            "holds",
        ),
        (Cell("dining_philosophers", 3), "nobody_is_stuck", "violated stall"),
        (Cell("dining_philosophers", 3, {"one_right_first": True}), "nobody_is_stuck", "holds"),
        (Cell("dining_philosophers", 3, {"one_right_first": True}), "everybody_eats", "violated starvation"),
        (
            Cell("dining_philosophers", 3, {"one_right_first": True}, fairness=("strong",)),
            "everybody_eats",
            "holds",
        ),
    ],
    ids=str,
)
def test_verdicts(cell: Cell, name: str, expected: str) -> None:
    assert verdict(cell, name) == expected


RING = [(n, m) for n in range(2, 7) for m in range(2, 8)]
UNSTABLE = {(4, 2), (5, 2), (5, 3), (6, 2), (6, 3), (6, 4)}


@pytest.mark.parametrize(("n", "m"), RING)
def test_token_ring_stabilises_iff_m_is_at_least_n_minus_1(n: int, m: int) -> None:
    assert verdict(Cell("token_ring", n, {"M": m}), "stabilises").startswith("violated") == (
        (n, m) in UNSTABLE
    )


@pytest.mark.parametrize(("n", "never"), list(zip(range(4, 11), (6, 10, 32, 70, 166, 360, 782), strict=True)))
def test_ring_majority_configurations_that_never_agree(n: int, never: int) -> None:
    system = Cell("ring_majority", n).system()
    interpreter = Interpreter(system)

    def agrees(state: tuple[int, ...]) -> bool:
        seen = set[tuple[int, ...]]()
        while state not in seen:
            seen.add(state)
            (state,) = {o.successor for o in interpreter.occurrences(state) if o.successor is not None} or {
                state
            }
            if (
                len(
                    {
                        str(fields["opinion"])
                        for fields in decode(system, state).values()
                        if "opinion" in fields
                    }
                )
                == 1
            ):
                return True
        return False

    assert sum(not agrees(start) for start in interpreter.initial_states()) == never


def slack(n: int, silent: int) -> int:
    """How many votes to stop there are beyond those that are needed."""
    return n - -(-2 * n // 3) - silent


@pytest.mark.parametrize(("n", "silent"), [(n, f) for n in range(4, 11) for f in range(4)])
def test_can_agents_agree_is_a_matter_of_slack(n: int, silent: int) -> None:
    """With silent agents the group misses its deadline, agreed but unnoticed, exactly where the votes
    cannot suffice.
    """
    anywhere = n <= 6
    faults = (
        (f"silent={silent}",) if anywhere else tuple(f"silent@agents[{n - 1 - i}]" for i in range(silent))
    )
    cell = Cell("agents/can_agents_agree", n, faults=faults if silent else (), deadline=4)
    found = cell.search("goal.deadline").verdicts["goal.deadline"]
    assert isinstance(found, Violated) == (slack(n, silent) < 0)
    if isinstance(found, Violated):
        assert (found.kind, found.outcome) == ("timeout", "unnoticed")
