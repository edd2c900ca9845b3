"""What the author expects, held against what was found (language.md 1.7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from consensus_check.ir.environment import Environment, Expectation
from consensus_check.ir.options import parse_fairness, parse_fault, parse_network, parse_topology
from consensus_check.ir.protocol import ProtocolDecl
from consensus_check.ir.scope import Value
from consensus_check.report.expected import kinds_of, verdict_text
from consensus_check.report.result import Result

HOLDS = (Expectation("holds"),)


def expected_of(protocol: ProtocolDecl, family: str) -> tuple[Expectation, ...]:
    """What the author wrote for a property; `holds()` where nothing."""
    if protocol.goal and family in ("goal", "goal.deadline"):
        return (protocol.goal.expect if family == "goal" else protocol.goal.in_time) or HOLDS
    declared = next((p for p in protocol.properties if p.name == family), None)
    return (declared.expect if declared else ()) or HOLDS


def matching(
    listed: Sequence[Expectation],
    *,
    n: int,
    environment: Environment,
    timing: str,
    parameters: Mapping[str, Value],
) -> Expectation | None:
    """The first expectation that speaks of this cell."""
    for one in listed:
        if _speaks_of(one, n=n, environment=environment, timing=timing, parameters=parameters):
            return one
    return None


def _speaks_of(
    one: Expectation, *, n: int, environment: Environment, timing: str, parameters: Mapping[str, Value]
) -> bool:
    sizes = (one.n is None or n in one.n) and (one.from_n is None or n >= one.from_n)
    times = one.timing is None or one.timing == timing
    values = all(str(parameters.get(name)) == str(value) for name, value in one.given.items())
    if not (sizes and times and values):
        return False
    return all(wanted is None or wanted == found for wanted, found in _features(one, environment))


def _features(one: Expectation, environment: Environment) -> Iterator[tuple[object, object]]:
    """(what an expectation asks of a feature, what it is); None where it asks nothing. '' is: without."""
    yield None if one.topology is None else parse_topology(one.topology or "complete"), environment.topology
    yield (
        None if one.network is None else parse_network([text for text in one.network if text]),
        environment.network,
    )
    wanted = (
        None if one.faults is None else {parse_fault(text) for text in one.faults if text not in ("", "none")}
    )
    yield wanted, set(environment.faults)
    pairs = (
        None
        if one.fairness is None
        else {pair for text in one.fairness if text for pair in parse_fairness(text)}
    )
    yield pairs, set(environment.fairness)
    yield one.coins, "adversary" if environment.adversary else "chance"


def met(one: Expectation, results: Sequence[Result], *, kinds_complete: bool) -> bool | None:
    """Whether the results of a property (one for each agent of a family) are as expected; None: undecided.

    A family is violated where one of it is.
    """
    words = {result.verdict for result in results}
    verdict = "violated" if "violated" in words else "unknown" if "unknown" in words else "holds"
    if verdict != one.verdict:
        return None if verdict == "unknown" else False
    answers = [_kind_met(one, results, complete=kinds_complete)]
    if one.reason is not None and verdict == "unknown":
        answers.append(any((result.reason or "").startswith(one.reason) for result in results))
    if one.states is not None:
        whole = results[0].scope == "complete" and results[0].counted
        counted = results[0].states if whole else None
        answers.append(None if counted is None else counted == one.states)
    if one.vacuous is not None:
        answers.append(one.vacuous == any(w.code == "vacuous" for r in results for w in r.warnings))
    return False if False in answers else None if None in answers else True


def _kind_met(one: Expectation, results: Sequence[Result], *, complete: bool) -> bool | None:
    wanted = set(kinds_of(one))
    if not wanted or one.verdict != "violated":
        return True
    shown = {result.kind for result in results}
    every = shown | {kind for result in results for kind in result.kinds}
    if wanted & every:
        return True
    return False if complete else None


def with_expectation(
    results: Sequence[Result], one: Expectation | None, *, kinds_complete: bool
) -> tuple[Result, ...]:
    """The results of one property with what was expected of them."""
    if one is None:
        return tuple(results)
    answer = met(one, results, kinds_complete=kinds_complete)
    return tuple(evolve(result, expected=verdict_text(one), met=answer) for result in results)
