"""Receipts that are idle for good: what makes one, and that each condition is needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from consensus_check.explore import explore
from consensus_check.ir.environment import Environment
from consensus_check.ir.formulas import Atom as Holding
from consensus_check.ir.formulas import Eventually, Formula, Property, Reachable
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import Action, Initial, Strength, TransitionSystem, Unit, Variable
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    Term,
    add,
    and_,
    bool_var,
    eq,
    int_var,
    integer,
    le,
    or_,
    show,
)
from consensus_check.lower import lower
from consensus_check.reduce.receipts import receipts
from consensus_check.spec.reader.reading import read_file
from consensus_check.verdict import Budget, Violated, name_of

SPECS = Path(__file__).parents[2] / "specs"
SENT, THERE = int_var("sent", 0, 2), int_var("a->hub M()", 0, 2)
OPEN, GOT = bool_var("hub.open"), bool_var("hub.got")


def post(
    *,
    opens: bool = False,
    closes: bool = False,
    waits: bool = False,
    merging: bool = False,
    again: bool = False,
    strength: Strength | None = "weak",
) -> TransitionSystem:
    """An agent sends two messages; an open hub takes note of one. opens: whether it may once both are sent.
    closes: whether it may. waits: whether it closes only where a message is there. merging: whether the
    messages do, where both lie there. again: whether more may be sent.
    """
    bit = bool_var("a->hub M()")
    there = bit if merging else le(integer(1), THERE)
    more, less = (TRUE, FALSE) if merging else (add(THERE, integer(1)), add(THERE, integer(-1)))
    made = [
        Action(
            "a.send",
            "step",
            le(SENT, integer(1)),
            {"sent": add(SENT, integer(1)), "a->hub M()": more},
            unit="a.send",
        ),
        Action(
            "hub.read",
            "receive",
            there,
            {"a->hub M()": less, "hub.got": or_(GOT, OPEN)},
            unit="a->hub M()",
        ),
    ]
    units = [Unit("a.send", "step", "weak", "a"), Unit("a->hub M()", "delivery", strength, "hub")]
    if again:
        made.append(Action("a.again", "step", TRUE, {"a->hub M()": more}, unit="a.again"))
        units.append(Unit("a.again", "step", "weak", "a"))
    if opens:
        made.append(Action("hub.open", "step", eq(SENT, integer(2)), {"hub.open": TRUE}, unit="hub.open"))
        units.append(Unit("hub.open", "step", "weak", "hub"))
    if closes:
        guard = and_(OPEN, there) if waits else OPEN
        made.append(Action("hub.close", "step", guard, {"hub.open": FALSE}, unit="hub.close"))
        units.append(Unit("hub.close", "step", None, "hub"))
    return TransitionSystem(
        "post",
        (
            Variable("sent", False, 0, 2),
            Variable("a->hub M()", True) if merging else Variable("a->hub M()", False, 0, 2),
            Variable("hub.open", True),
            Variable("hub.got", True),
        ),
        (Initial(_first(merging) | {"hub.open": FALSE, "hub.got": FALSE}),),
        tuple(made),
        tuple(units),
        agents=(("a", "Agent"), ("hub", "Hub")),
    )


def _first(merging: bool) -> dict[str, Term]:
    return {"sent": integer(0), "a->hub M()": FALSE if merging else integer(0)}


def answer(system: TransitionSystem, formula: Formula) -> str:
    """With idle receipts first; without them it is asked, too, and must say the same."""
    demand = [Property("it", formula)]
    few = explore(system, properties=demand, budget=Budget(reduction="receipts"))
    all_ = explore(system, properties=demand, budget=Budget(reduction="never"))
    assert name_of(few.verdicts["it"]) == name_of(all_.verdicts["it"])
    return name_of(few.verdicts["it"])


def when(system: TransitionSystem) -> list[str]:
    return [show(one.when) for one in receipts(system)]


def test_a_hub_that_never_opens_reads_idly() -> None:
    assert when(post()) in (["(!hub.open | hub.got)"], ["(hub.got | !hub.open)"])
    found = explore(post(), properties=[], budget=Budget(reduction="receipts"))
    assert (found.states, found.transitions) == (5, 4)


def test_a_message_that_others_merge_with_is_read_idly() -> None:
    assert len(receipts(post(merging=True))) == 1
    found = explore(post(merging=True), properties=[], budget=Budget(reduction="receipts"))
    assert (found.states, found.transitions) == (5, 4)
    plain = explore(post(merging=True), properties=[], budget=Budget(reduction="never"))
    assert (plain.states, plain.transitions) == (5, 5)
    gone = and_(eq(SENT, integer(2)), eq(bool_var("a->hub M()"), FALSE))
    assert answer(post(merging=True), Eventually(Holding(gone))) == "holds"


def test_a_send_that_may_change_nothing_lets_none_be_read_first() -> None:
    assert when(post(merging=True, again=True)) == []
    assert answer(post(merging=True, again=True), Reachable(bool_var("a->hub M()"))) == "holds"


def test_what_may_matter_later_is_not_idle_for_good() -> None:
    assert when(post(opens=True)) == ["hub.got"]
    assert answer(post(opens=True), Reachable(GOT)) == "holds"


def test_what_another_reads_is_not_taken_first() -> None:
    assert when(post(closes=True, waits=True)) == []


def test_what_need_not_come_is_not_taken_first() -> None:
    """Without fairness the message may lie there for ever."""
    assert when(post(strength=None)) == []
    gone = and_(eq(SENT, integer(2)), eq(THERE, integer(0)))
    assert answer(post(strength=None), Eventually(Holding(gone))) == "violated"


def test_what_a_property_looks_at_is_not_taken_first() -> None:
    assert answer(post(), Reachable(eq(THERE, integer(2)))) == "holds"


def test_no_length_is_claimed() -> None:
    demand = [Property("it", Eventually(Holding(GOT)))]
    found = explore(post(), properties=demand, budget=Budget(reduction="receipts")).verdicts["it"]
    assert isinstance(found, Violated)
    assert found.counterexample is not None and found.counterexample.shortest is None
    assert not found.evidence.counted


def _at_any_moment(patch: pytest.MonkeyPatch) -> str:
    """Takes what is idle now for idle for good."""
    patch.setattr("consensus_check.reduce.receipts._Search._within", lambda *_: True)
    return answer(post(opens=True), Reachable(GOT))


def _seen(patch: pytest.MonkeyPatch) -> str:
    """Takes first what a property looks at."""
    patch.setattr("consensus_check.explore.ways.unseen", lambda found, _: tuple(found))
    return answer(post(), Reachable(eq(THERE, integer(2))))


def _read_by_others(patch: pytest.MonkeyPatch) -> str:
    """Does not ask who else looks at the counter."""
    patch.setattr("consensus_check.reduce.receipts._Search._alone", lambda *_: True)
    return answer(_shut(merging=False), Reachable(and_(not_open(), eq(SENT, integer(1)), GOT)))


def _bit_read_by_others(patch: pytest.MonkeyPatch) -> str:
    """The same of a bit."""
    patch.setattr("consensus_check.reduce.receipts._Search._alone", lambda *_: True)
    return answer(_shut(merging=True), Reachable(and_(not_open(), eq(SENT, integer(1)), GOT)))


def _shut(*, merging: bool) -> TransitionSystem:
    """An open hub that may close where a message is there."""
    first = _first(merging) | {"hub.open": TRUE, "hub.got": TRUE}
    return evolve(post(closes=True, waits=True, merging=merging), initial=(Initial(first),))


def not_open() -> Term:
    return eq(OPEN, FALSE)


@pytest.mark.parametrize("bug", [_at_any_moment, _seen, _read_by_others, _bit_read_by_others])
def test_a_bug_is_found(bug: Callable[[pytest.MonkeyPatch], str], monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AssertionError):
        bug(monkeypatch)


def test_plan_approval_without_patience() -> None:
    """1,031,929 states, 178,597 under symmetry; stale votes are most of them. No link holds over three."""
    spec = read_file(SPECS / "plan_approval.py")
    system = lower(spec, spec.protocols[0], scope=Scope(3), environment=Environment(timing="asynchronous"))
    found = explore(system)
    assert found.reduced == "symmetry of 3 reviewers and idle receipts first: 13873 states stand for all"
    assert found.stuck_states is not None and found.stuck_states > 0
    assert name_of(found.verdicts["approval_is_earned"]) == "holds"


def test_a_short_search_takes_every_order() -> None:
    spec = read_file(SPECS / "plan_approval.py")
    system = lower(spec, spec.protocols[0], scope=Scope(2), environment=Environment(timing="asynchronous"))
    found = explore(system)
    assert {verdict.evidence.reduced for verdict in found.verdicts.values()} == {found.reduced}
    assert "receipts" not in found.reduced and found.states == 13651
    assert {name_of(verdict) for verdict in found.verdicts.values()} == {"holds"}
