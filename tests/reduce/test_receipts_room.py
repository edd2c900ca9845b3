"""Where an order of steps that was left out might overfill a link; and idle receipts first by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from consensus_check.explore import explore, room, session, ways
from consensus_check.ir.formulas import Always, Atom, Eventually, Property, Reachable, Within
from consensus_check.ir.system import Action, Incident, Initial, TransitionSystem, Unit, Variable
from consensus_check.ir.terms import FALSE, Term, add, bool_var, eq, int_var, integer, ite, le, lt, not_, or_
from consensus_check.reduce.receipts import receipts
from consensus_check.verdict import Budget, Exploration, Holds, Violated, name_of
from tests.reduce.thrown import Reduction

ROOM = 3
OPEN, GOT = bool_var("hub.open"), bool_var("hub.got")


def senders(k: int, *, each: int, again: bool = False, beside: bool = False) -> TransitionSystem:
    """k agents send so many messages each to a hub that is not listening. again: and then begin anew.
    beside: one that nobody takes lies in each link from the start.
    """
    made, units = list[Action](), list[Unit]()
    variables = [Variable("hub.open", True), Variable("hub.got", True)]
    zero: dict[str, Term] = {"hub.open": FALSE, "hub.got": FALSE}
    for i in range(k):
        agent, link = f"a[{i}]", f"a[{i}]->hub M()"
        sent, there = int_var(f"{agent}.sent", 0, each), int_var(link, 0, ROOM)
        other = int_var(f"{agent}->hub N()", 0, ROOM)
        last = integer(0 if again else each)
        grown = ite(eq(sent, integer(each)), last, add(sent, integer(1)))
        made += [
            Action(
                f"{agent}.send",
                "step",
                le(sent, integer(each if again else each - 1)),
                {f"{agent}.sent": grown, link: add(there, integer(1))},
                unit=f"{agent}.send",
                overflows=(Incident(not_(lt(add(there, other), integer(ROOM))), "no room", 3),),
            ),
            Action(
                f"hub.read from {agent}",
                "receive",
                le(integer(1), there),
                {link: add(there, integer(-1)), "hub.got": or_(GOT, OPEN)},
                unit=link,
            ),
        ]
        units += [Unit(f"{agent}.send", "step", "weak", agent), Unit(link, "delivery", "weak", "hub")]
        variables += [
            Variable(f"{agent}.sent", False, 0, each),
            *(Variable(f"{agent}->hub {kind}()", False, 0, ROOM) for kind in "MN"),
        ]
        zero |= {f"{agent}.sent": integer(0), link: integer(0), f"{agent}->hub N()": integer(int(beside))}
    agents = (*((f"a[{i}]", "Agent") for i in range(k)), ("hub", "Hub"))
    return TransitionSystem(
        "senders", tuple(variables), (Initial(zero),), tuple(made), tuple(units), agents=agents
    )


def sent(i: int, number: int, each: int) -> Term:
    return eq(int_var(f"a[{i}].sent", 0, each), integer(number))


def asked(system: TransitionSystem, reduction: Reduction, *properties: Property) -> Exploration:
    demands = properties or (Property("it", Always(Atom(not_(GOT)))),)
    return explore(system, properties=demands, budget=Budget(reduction=reduction))


SENDERS = [
    (senders(1, each=ROOM), "holds"),
    (senders(1, each=ROOM + 1), "unknown"),
    (senders(2, each=ROOM), "holds"),
    (senders(3, each=ROOM), "holds"),
    (senders(2, each=ROOM + 1), "unknown"),
    (senders(1, each=1, again=True), "unknown"),
    (senders(1, each=ROOM - 1, beside=True), "holds"),
    (senders(2, each=ROOM, beside=True), "unknown"),
]


@pytest.mark.parametrize("reduction", ["receipts", "both"])
@pytest.mark.parametrize(("system", "answer"), SENDERS)
def test_other_orders_count(system: TransitionSystem, answer: str, reduction: Reduction) -> None:
    plain, few = asked(system, "never"), asked(system, reduction)
    assert name_of(plain.verdicts["it"]) == name_of(few.verdicts["it"]) == answer
    assert [reason.code for reason in few.reasons] == [reason.code for reason in plain.reasons]
    assert "receipts" in few.reduced and few.states < plain.states


def test_a_counter_of_another_receipt_decides_nothing() -> None:
    """What is idle by the counter of another would be so too early, where that other goes first."""
    system = senders(2, each=ROOM)
    assert {one.counter for one in receipts(system)} == {"a[0]->hub M()", "a[1]->hub M()"}


# -- chosen by itself ----------------------------------------


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every search is long enough."""
    monkeypatch.setattr(ways, "SMALL", 1)
    monkeypatch.setattr(ways, "FEW", 1)
    monkeypatch.setattr(ways, "LONG", 1)


def automatic(system: TransitionSystem, *properties: Property) -> Exploration:
    return explore(system, properties=properties, budget=Budget())


@pytest.mark.usefixtures("eager")
def test_what_holds_is_told_by_few_states() -> None:
    system, never = senders(2, each=ROOM), Property("it", Always(Atom(not_(GOT))))
    found = automatic(system, never, Property("last", Eventually(Atom(sent(0, ROOM, ROOM)))))
    assert all(isinstance(verdict, Holds) for verdict in found.verdicts.values())
    assert "idle receipts first" in found.reduced
    assert all(not verdict.evidence.counted for verdict in found.verdicts.values())


@pytest.mark.usefixtures("eager")
def test_what_fails_is_told_by_a_shortest_run_of_all() -> None:
    system = senders(2, each=ROOM)
    demands = (
        Property("early", Always(Atom(not_(sent(1, ROOM, ROOM))))),
        Property("late", Within(sent(1, ROOM, ROOM), "steps", 3)),
        Property("holds", Always(Atom(not_(GOT)))),
        Property("cover", Reachable(sent(0, ROOM, ROOM))),
        Property("vain", Reachable(GOT)),
    )
    found, plain = automatic(system, *demands), asked(system, "never", *demands)
    for name in ("early", "late"):
        one, other = found.verdicts[name], plain.verdicts[name]
        assert isinstance(one, Violated) and isinstance(other, Violated)
        assert one.counterexample == other.counterexample and one.kinds == other.kinds
        assert one.evidence.counted and one.evidence.states == plain.states
    assert not found.verdicts["holds"].evidence.counted
    assert not found.verdicts["vain"].evidence.counted
    cover = found.verdicts["cover"]
    assert isinstance(cover, Holds) and cover.witness is not None and cover.witness.shortest == "total"
    assert found.states == plain.states


@pytest.mark.usefixtures("eager")
def test_a_link_that_may_be_full_lets_no_order_out() -> None:
    found = automatic(senders(2, each=ROOM + 1), Property("it", Always(Atom(not_(GOT)))))
    assert name_of(found.verdicts["it"]) == "unknown" and "receipts" not in found.reduced
    assert "undeclared capacity" in found.refused


@pytest.mark.usefixtures("eager")
def test_a_bound_on_steps_lets_no_order_out() -> None:
    demand = Property("it", Always(Atom(not_(GOT))))
    found = explore(senders(2, each=ROOM), properties=[demand], budget=Budget(bound=100))
    assert name_of(found.verdicts["it"]) == "holds" and "receipts" not in found.reduced


# -- bugs put in on purpose ----------------------------------------


def _never_full(patch: pytest.MonkeyPatch) -> None:
    """Takes every link for large enough."""
    patch.setattr(session, "overfilled", lambda *_, **__: None)


def _forgotten(patch: pytest.MonkeyPatch) -> None:
    """Counts the receipts of one step alone."""
    following = room._Fill._following

    def forgetful(self: room._Fill, state: int, more: room.More) -> Iterator[tuple[int, room.More]]:
        for target, there in following(self, state, more):
            yield target, tuple(min(1, one) for one in there)

    patch.setattr(room._Fill, "_following", forgetful)


def _small_step(patch: pytest.MonkeyPatch) -> None:
    """Asks only whether the link is full as it is."""
    raised = room._raised
    patch.setattr(room, "_raised", lambda system, link, _: raised(system, link, 0))


@pytest.mark.parametrize("bug", [_never_full, _forgotten, _small_step])
def test_a_bug_is_found(bug: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch) -> None:
    bug(monkeypatch)
    assert any(_answer(system, "receipts") != _answer(system, "never") for system, _ in SENDERS)


def _answer(system: TransitionSystem, reduction: Reduction) -> str:
    return name_of(asked(system, reduction).verdicts["it"])
