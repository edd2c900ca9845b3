"""Small specs whose verdicts and counts are known by hand."""

from __future__ import annotations

import pytest

from consensus_check.check.request import Changes, Request
from consensus_check.check.run import check_spec
from consensus_check.errors import SpecErrors
from consensus_check.ir.environment import TimingKind
from consensus_check.ir.options import parse_fairness, parse_fault
from consensus_check.report.result import Result
from consensus_check.spec.reader import read_source

HEAD = """
from __future__ import annotations
from typing import Annotated
import consensus_check as cc

Value = Annotated[int, cc.Between(0, 3)]
"""


def results(text: str, *, n: int = 1, timing: TimingKind | None = None) -> dict[str, Result]:
    """What `check` says of a spec's text, by property."""
    spec = read_source(HEAD + text, "small.py")
    request = Request(sizes=(n,), changes=Changes(timing=timing))
    return {result.property: result for result in check_spec(spec, request).results}


FOLD = """
@cc.role
class Agent:
    nothing: Annotated[tuple[Value, ...], cc.AtMost(2)] = ()
    found: bool = False
    done: bool = False

    @cc.step
    def look(self) -> None:
        cc.require(not self.done)
        self.done = True
        self.found = {asked}

@cc.protocol
class Looking:
    agents: cc.Group[Agent]

    @cc.predicate
    def right(self) -> bool:
        return all(agent.found == {answer} for agent in self.agents if agent.done)

    known = cc.always(right)
"""


@pytest.mark.parametrize(
    ("asked", "answer", "errs"),
    [
        ("any(x == 1 or min(self.nothing) > x for x in (1, 0))", True, False),
        ("any(x == 1 or min(self.nothing) > x for x in (0, 1))", True, True),
        ("all(x == 1 and min(self.nothing) > x for x in (0, 1))", False, False),
        ("all(x == 0 or min(self.nothing) > x for x in (0, 1))", False, True),
        ("any(x == 1 or min(self.nothing) > x for x in range(1, 3))", True, False),
        ("any(x == 1 or min(self.nothing) > x for y in (1, 0) for x in (y, y + 2))", True, False),
        ("any(x == 1 for x in (1, 0) if x == 1 or min(self.nothing) > x)", True, False),
        # in no order, any element may be looked at first
        ("any(x == 1 or min(self.nothing) > x for x in {1, 0})", True, True),
        ("any(x == 1 or min(self.nothing) > x for y in (1, 0) for x in {y, 2})", True, True),
    ],
)
def test_any_and_all_stop_at_the_deciding_element_of_what_comes_in_order(
    asked: str, answer: bool, errs: bool
) -> None:
    found = results(FOLD.replace("{asked}", asked).replace("{answer}", str(answer)))
    assert found["no_errors"].verdict == ("violated" if errs else "holds")
    assert found["known"].verdict == ("unknown" if errs else "holds")


DRAWS = """
@cc.role
class Agent:
    r: cc.Rank = cc.lowest
    s: cc.Rank = cc.lowest
    t: cc.Rank = cc.lowest
    done: bool = False

    @cc.{kind}
    def go(self) -> None:
        cc.require(not self.done)
        self.done = True
        {body}

@cc.protocol
class Drawing:
    agents: cc.Group[Agent]
"""
FIRST, SECOND, THIRD = (f"self.{name} = cc.above(cc.lowest)" for name in "rst")


def drawing(kind: str, *lines: str) -> str:
    return DRAWS.replace("{kind}", kind).replace("{body}", "\n        ".join(lines))


@pytest.mark.parametrize(
    ("text", "n", "timing", "states", "transitions"),
    [
        (drawing("step", "self.r = cc.above(self.r)"), 1, None, 2, 1),
        # two ranks above the lowest lie in one of 3 orders, three in one of 13
        (drawing("step", FIRST, SECOND), 1, None, 4, 3),
        (drawing("step", FIRST, SECOND, THIRD), 1, None, 14, 13),
        (drawing("step", FIRST, "self.s = cc.above(self.r)"), 1, None, 2, 1),
        (drawing("step", FIRST, SECOND, "if self.r == self.s:", "    " + THIRD), 1, None, 6, 5),
        # between the draws a coin: 1 way for tails, 3 for heads
        (drawing("step", FIRST, "if cc.flip(1 / 2):", "    " + SECOND),
         1, None, 5, 4),
        # in rounds several agents draw at once; at the end the phase is there without them
        (drawing("each_round", "self.r = cc.above(self.r)"), 2, None, 4, 3 + 3),
        (drawing("each_round", "self.r = cc.above(self.r)"), 3, None, 14, 13 + 13),
        (drawing("each_round", FIRST, SECOND), 1, None, 4, 3 + 3),
        (drawing("step", "self.r = cc.above(self.r)"), 3, "rounds", 2 + 3 * 13, 1 + 13 + 3 * 13),
        (drawing("each_round", "self.r = cc.above(self.r)"), 2, "sequential", 1 + 1 + 3 + 3, 1 + 3 + 3 + 3),
    ],
)  # fmt: skip
def test_each_order_of_new_ranks_is_one_transition(
    text: str, n: int, timing: TimingKind | None, states: int, transitions: int
) -> None:
    found = results(text, n=n, timing=timing)["no_errors"]
    assert found.verdict == "holds"
    assert (found.states, found.transitions) == (states, transitions)


WAITING = """
@cc.role
class Boss:
    done: bool = False

    @cc.step
    def end(self) -> None:
        cc.require(not self.done)
        self.done = True

@cc.role
class Worker:
    done: bool = False

    @cc.step
    def end(self) -> None:
        cc.require(not self.done)
        self.done = True

@cc.protocol
class Ending:
    boss: Boss
    workers: cc.Group[Worker]

    @cc.predicate
    def over(self) -> bool:
        return all(worker.done for worker in self.workers)

    goal = cc.goal(finished=over)
"""


@pytest.mark.parametrize("where", ["workers", "boss|workers", "boss | workers[0]"])
def test_a_fault_at_several_places_is_held_against_the_goal_at_each(where: str) -> None:
    spec = read_source(HEAD + WAITING, "small.py")
    changes = Changes(faults=(parse_fault(f"crash@{where}"),))
    with pytest.raises(SpecErrors, match="finished waits for every Worker, and crash can stop one for good"):
        check_spec(spec, Request(changes=changes))


COINS = """
from enum import Enum

Colour = Enum("Colour", "RED GREEN BLUE")
p = cc.probability(0.25)
q = cc.probability(0.5)
{assumed}

@cc.role
class Agent:
    x: Value = 1
    colour: Colour = Colour.GREEN
    maybe: Colour | None = None
    done: bool = False

    @cc.step
    def toss(self) -> None:
        cc.require(not self.done)
        self.done = True
        {tossed}

@cc.protocol
class Tossing:
    agents: cc.Group[Agent]
"""


@pytest.mark.parametrize(
    ("tossed", "states"),
    [
        ("self.x = cc.draw({self.x: 1, self.x + 1: 2})", 3),
        ("self.x = cc.draw({x + 1: x for x in range(3)})", 3),
        ("self.x = cc.draw({x: p for x in (0, self.x, 3)})", 4),
        ("self.colour = cc.draw({self.colour: p, Colour.BLUE: 1 - p})", 3),
        ("self.maybe = cc.draw({None: p, self.colour: 1 - p})", 3),
        # equal options are one, and the last weight counts, as in any dict
        ("self.colour = cc.draw({self.colour: 1, Colour.GREEN: 0, Colour.BLUE: 1})", 2),
    ],
)
def test_options_of_a_coin_may_be_computed(tossed: str, states: int) -> None:
    found = results(COINS.replace("{tossed}", tossed).replace("{assumed}", ""))["no_errors"]
    assert (found.verdict, found.states) == ("holds", states)


@pytest.mark.parametrize(
    ("assumed", "kept"),
    [
        ("p + q <= 1", True),
        ("p + q == 0.75", True),
        ("2 * p < q", False),
        ("p >= q / 2", True),
        ("p + p + p + p > 1", False),
    ],
)
def test_assumptions_compare_fractions_exactly(assumed: str, kept: bool) -> None:
    text = COINS.replace("{assumed}", f"cc.assume({assumed})").replace("{tossed}", "self.x = 0")
    assert bool(results(text)) is kept


LINE = """
@cc.message
class Data:
    term: cc.Rank

@cc.message
class Ready:
    pass

@cc.role
class Receiver:
    ready: bool = False
    got: bool = False

    @cc.receive
    def data(self, msg: Data) -> None:
        cc.require(self.ready)
        self.got = True

    @cc.receive
    def begin(self, msg: Ready) -> None:
        self.ready = {answer}

@cc.role
class Sender:
    sent: bool = False

    @cc.step
    def talk(self) -> None:
        cc.require(not self.sent)
        self.sent = True
        {sends}

@cc.protocol
class Talking:
    receivers: cc.Group[Receiver]
    sender: Sender
    network: cc.Network = cc.Network(order="{order}")

    @cc.predicate
    def done(self) -> bool:
        return all(receiver.got for receiver in self.receivers)

    goal = cc.goal(finished=done)
"""
DATA, READY = "cc.broadcast(Data(cc.above(cc.lowest)))", "cc.broadcast(Ready())"


@pytest.mark.parametrize(
    ("order", "sends", "answer", "why"),
    [
        ("fifo", (DATA, READY), "True", "head of line"),
        ("fifo", (DATA, DATA, READY), "True", "head of line"),
        ("fifo", (DATA,), "True", "blocked"),
        ("fifo", (DATA, DATA), "True", "blocked"),
        ("any", (DATA, DATA, READY), "False", "blocked"),
        ("any", (DATA, READY), "True", None),
        ("fifo", (READY, DATA), "True", None),
    ],
)
def test_why_names_a_message_that_holds_up_the_line(
    order: str, sends: tuple[str, ...], answer: str, why: str | None
) -> None:
    body = "\n        ".join(sends)
    text = LINE.replace("{order}", order).replace("{sends}", body).replace("{answer}", answer)
    goal = results(text)["goal"]
    assert (goal.kind, goal.why) == (("stall", why) if why else (None, None))


PUT_OFF = """
@cc.role
class Agent:
    may: bool = False
    must: bool = False

    @cc.step(fair=None)
    def perhaps(self) -> None:
        cc.require(not self.may)
        self.may = True

    @cc.step
    def surely(self) -> None:
        cc.require(not self.must)
        self.must = True

@cc.protocol
class PutOff:
    agents: cc.Group[Agent]

    @cc.predicate
    def may(self) -> bool:
        return all(agent.may for agent in self.agents)

    @cc.predicate
    def must(self) -> bool:
        return all(agent.must for agent in self.agents)

    perhaps = cc.eventually(may)
    surely = cc.eventually(must)
"""


@pytest.mark.parametrize(
    ("fairness", "perhaps", "surely"),
    [
        ("", "violated", "holds"),
        ("strong", "violated", "holds"),
        ("step=strong", "violated", "holds"),
        ("none", "violated", "violated"),
        ("Agent.perhaps=weak", "holds", "holds"),
        ("none,perhaps=strong", "holds", "violated"),
    ],
)
def test_what_need_not_happen_is_obliged_only_by_its_name(fairness: str, perhaps: str, surely: str) -> None:
    spec = read_source(HEAD + PUT_OFF, "small.py")
    changes = Changes(fairness=parse_fairness(fairness) if fairness else None)
    checked = check_spec(spec, Request(sizes=(1,), changes=changes))
    found = {one.property: one.verdict for one in checked.results}
    assert (found["perhaps"], found["surely"]) == (perhaps, surely)


RECORDS = """
@cc.record
class Pair:
    x: Value
    up: bool

@cc.role
class Agent:
    kept: Pair | None = cc.visible(None)
    right: bool = True
    done: bool = False

    @cc.step
    def put(self) -> None:
        cc.require(self.kept is None)
        self.kept = Pair(cc.choose({1, 2}), True)

    @cc.step
    def ask(self) -> None:
        cc.require(not self.done and all(agent.kept is not None for agent in cc.members(Agent)))
        self.done = True
        kept = {agent.kept for agent in cc.members(Agent)}
        ones, twos = Pair(1, True), Pair(2, True)
        self.right = {asked}

@cc.protocol
class Keeping:
    agents: cc.Group[Agent]

    @cc.predicate
    def right(self) -> bool:
        return all(agent.right for agent in self.agents)

    always_right = cc.always(right)
"""


@pytest.mark.parametrize(
    ("asked", "holds"),
    [
        ("len(kept - {None}) == len(kept) and len(kept) in {1, 2}", True),
        ("len(kept - {None}) == 1", False),
        ("kept - {ones} <= {twos} and kept <= {ones, twos, None}", True),
        ("kept - {ones} == {twos}", False),
        ("len(kept | {ones, twos}) == 2 and len((kept | {None}) - kept) == 1", True),
        ("(kept & {ones, None}) in (frozenset(), frozenset({ones}))", True),
        ("len(kept & {ones}) + len(kept & {twos}) == len(kept)", True),
        ("(kept ^ {ones, twos}) | kept == {ones, twos}", True),
        ("kept < {ones, twos, None}", True),
        ("kept < {ones, twos}", False),
        ("cc.most_common(agent.kept for agent in cc.members(Agent)) == kept", True),
        ("cc.most_common((ones, twos, ones)) - kept <= {ones}", True),
        ("twos in cc.most_common((ones, twos, ones)) or kept == {ones}", False),
    ],
)
def test_sets_of_records_and_none(asked: str, holds: bool) -> None:
    found = results(RECORDS.replace("{asked}", asked), n=2)
    assert found["always_right"].verdict == ("holds" if holds else "violated")
    assert found["no_errors"].verdict == "holds"
