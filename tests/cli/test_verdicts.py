"""Several engines on one question, and expectations held against results."""

from __future__ import annotations

import pytest
from attrs import evolve

from consensus_check.check.engines import agreed
from consensus_check.check.expectations import matching, met
from consensus_check.errors import InternalError
from consensus_check.ir.environment import Environment, Expectation, FaultClause, Network
from consensus_check.report.page import plain
from consensus_check.report.result import Document, EngineAnswer, EnvironmentText, Result
from consensus_check.report.results import Telling, results_page
from consensus_check.verdict import Evidence, Holds, Reason, Scope, Unknown, Violated

EVIDENCE = Evidence("e", Scope("complete"), 1, 1, 1, 0, 0.0)
HOLDS = Holds(EVIDENCE)
VIOLATED = Violated(EVIDENCE, "stall", None)
UNKNOWN = Unknown(EVIDENCE, (Reason("time", "too long"),))
OTHER = Unknown(EVIDENCE, (Reason("states", "too many"),))


def test_the_strongest_answer_counts() -> None:
    assert agreed("p", {"a": UNKNOWN, "b": HOLDS}) == ("b", HOLDS)
    assert agreed("p", {"a": UNKNOWN, "b": VIOLATED}) == ("b", VIOLATED)
    assert agreed("p", {"a": HOLDS}) == ("a", HOLDS)


def test_unknown_carries_all_reasons() -> None:
    _, both = agreed("p", {"a": UNKNOWN, "b": OTHER})
    assert isinstance(both, Unknown)
    assert [reason.code for reason in both.reasons] == ["time", "states"]


def test_holds_against_violated_is_a_disagreement() -> None:
    with pytest.raises(InternalError, match="a says holds, b says violated"):
        agreed("p", {"a": HOLDS, "b": VIOLATED})


def result(verdict: str, kind: str | None = None, kinds: tuple[str, ...] = (), **more: object) -> Result:
    made: Result = Result(
        "P",
        "goal",
        3,
        {},
        EnvironmentText("complete", (), "asynchronous", ""),
        "sure",
        verdict,  # type: ignore[arg-type]
        "complete",
        kind=kind,
        kinds=kinds,
        **more,  # type: ignore[arg-type]
    )
    return made


def check(one: Expectation, *results: Result, complete: bool = True) -> bool | None:
    return met(one, results, kinds_complete=complete)


def test_a_verdict_is_met_contradicted_or_undecided() -> None:
    assert check(Expectation("holds"), result("holds")) is True
    assert check(Expectation("holds"), result("violated", "stall")) is False
    assert check(Expectation("holds"), result("unknown")) is None
    assert check(Expectation("unknown"), result("unknown")) is True
    assert check(Expectation("unknown"), result("holds")) is False
    assert check(Expectation("violated"), result("violated", "stall")) is True


def test_a_kind_is_met_when_it_exists() -> None:
    stall = Expectation("violated", kind="stall", kinds=("stall",))
    assert check(stall, result("violated", "livelock", ("livelock", "stall"))) is True
    assert check(stall, result("violated", "livelock", ("livelock",))) is False
    assert check(stall, result("violated", "livelock"), complete=False) is None
    assert check(stall, result("violated", "stall"), complete=False) is True


def test_a_family_is_violated_where_one_of_it_is() -> None:
    assert check(Expectation("violated"), result("holds"), result("violated", "stall")) is True
    assert check(Expectation("holds"), result("holds"), result("unknown")) is None


def test_counts_are_compared() -> None:
    assert check(Expectation("holds", states=5), result("holds", states=5)) is True
    assert check(Expectation("holds", states=6), result("holds", states=5)) is False


def test_the_first_expectation_that_speaks_of_a_cell() -> None:
    listed = (
        Expectation("violated", faults=("crash",), from_n=3),
        Expectation("unknown", network=("loss",)),
        Expectation("holds", faults=("",), n=(2, 3), given={"k": 2}),
    )

    def of(n: int, environment: Environment, **values: int) -> Expectation | None:
        return matching(listed, n=n, environment=environment, timing="asynchronous", parameters=values)

    crash = Environment(faults=(FaultClause("crash"),))
    assert of(3, crash) is listed[0]
    assert of(2, crash) is None
    assert of(2, Environment(network=Network(loss="unbounded"))) is listed[1]
    assert of(2, Environment(), k=2) is listed[2]
    assert of(2, Environment(), k=1) is None
    assert of(4, Environment(), k=2) is None


def test_a_page_tells_what_each_engine_looked_at() -> None:
    explored = EngineAnswer("explore", "unknown", "bounded", 100, 300, 12, 1.5, "stopped after 100 states")
    solved = EngineAnswer("solve", "holds", "complete", depth=4, seconds=3.0)
    one = result("holds", engine="solve", depth=4, seconds=3.0, engines=(explored, solved))
    said = plain(results_page(Document("check", "1", "p.py", "", "", (one,)), Telling())).splitlines()
    at = said.index("  3.00 s, solve, every run")
    beside = "beside it: 100 states, 300 transitions, depth 12, 1.50 s, explore, not every state: unknown"
    assert said[at + 1] == f"  {beside}"


def test_a_page_tells_how_far_the_solver_came_with_each_property() -> None:
    def one(name: str, verdict: str, depth: int | None) -> Result:
        whole = verdict == "holds"
        answer = EngineAnswer("solve", "holds" if whole else "unknown", "complete" if whole else "bounded")
        told = result(verdict, engine="solve", depth=depth, seconds=1.0, engines=(answer,))
        return evolve(told, property=name)

    ends = (one("ends[a]", "unknown", 9), one("ends[b]", "unknown", 9))
    told = (one("safe", "holds", None), *ends, one("last", "unknown", None))
    said = plain(results_page(Document("check", "1", "p.py", "", "", told), Telling()))
    assert "  safe: 1.00 s, solve, every run\n" in said
    assert "  ends: 2.00 s, solve, every run up to 9 steps\n" in said
    assert "  last: 1.00 s, solve, no run\n" in said
