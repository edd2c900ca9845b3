"""Published counts and verdicts of two-phase commit, written by hand in the IR."""

from __future__ import annotations

import pytest

from consensus_check.compile.program import Program
from consensus_check.explore import Budget, Progress, explore
from consensus_check.explore.search import Clock, search
from consensus_check.semantics import Lasso, Trace
from consensus_check.verdict import Holds, Unknown, Violated
from tests.explore.two_phase_commit import two_phase_commit

COUNTS = {3: (288, 1145, 10), 4: (1568, 8257, 13), 5: (8832, 58145, 16)}


@pytest.mark.parametrize("n", sorted(COUNTS))
def test_counts_and_verdicts(n: int) -> None:
    found = explore(two_phase_commit(n))
    assert (found.states, found.transitions, found.depth) == COUNTS[n]
    assert found.complete and not found.unreached
    assert sum(found.actions.values()) == found.transitions
    assert isinstance(found.verdicts["agreement"], Holds)
    assert isinstance(found.verdicts["all_decide"], Holds)
    verdict = found.verdicts["never_commit"]
    assert (
        isinstance(verdict, Violated) and verdict.kind == "invariant" and verdict.counterexample is not None
    )
    assert isinstance(verdict.counterexample.run, Trace)
    assert verdict.counterexample.length == 2 * n + 1


def test_an_unfair_manager_blocks_everyone() -> None:
    verdict = explore(two_phase_commit(4, fair_manager=False)).verdicts["all_decide"]
    assert isinstance(verdict, Violated) and verdict.counterexample is not None
    assert (verdict.kind, verdict.why) == ("stall", "abandoned by an unobliged step")
    run = verdict.counterexample.run
    assert isinstance(run, Lasso) and len(run.stem.steps) == 4 and not run.loop.steps
    assert verdict.counterexample.shortest == "total"


@pytest.mark.parametrize(
    ("budget", "code"),
    [
        (Budget(max_states=100), "states"),
        (Budget(bound=4), "bound"),
        (Budget(time_limit=0.0), "time"),
        (Budget(memory=1), "memory"),
    ],
)
def test_whatever_cuts_the_search_is_told(budget: Budget, code: str) -> None:
    found = explore(two_phase_commit(4), budget=budget)
    assert not found.complete
    for verdict in found.verdicts.values():
        assert isinstance(verdict, Unknown)
        assert verdict.reasons[0].code == code
        assert verdict.evidence.scope.name == "bounded"


def test_an_interrupt_keeps_what_was_found() -> None:
    def interrupt(progress: Progress) -> None:
        raise KeyboardInterrupt

    clock = Clock(Budget())
    clock.start -= 1.0
    found = search(Program(two_phase_commit(6)), clock=clock)
    assert found.complete
    slow = explore(two_phase_commit(9), budget=Budget(reduction="never"), progress=interrupt)
    assert [reason.code for reason in slow.reasons] == ["interrupted"]
    assert all(not isinstance(verdict, Holds) for verdict in slow.verdicts.values())


def test_the_same_search_twice_is_the_same() -> None:
    first, second = (
        explore(two_phase_commit(3, fair_manager=False)).verdicts["all_decide"] for _ in range(2)
    )
    assert isinstance(first, Violated) and isinstance(second, Violated)
    assert first.counterexample is not None and second.counterexample is not None
    assert first.counterexample.run == second.counterexample.run
