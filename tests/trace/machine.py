"""A small system made by hand: two agents hand a token over; either may drop it, and then nothing happens any
more.
"""

from __future__ import annotations

from consensus_check.ir.formulas import Atom, Eventually, NoErrors, Property
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import (
    Action,
    Initial,
    Input,
    Part,
    Scalar,
    Send,
    TransitionSystem,
    Unit,
    Variable,
    View,
)
from consensus_check.ir.terms import TRUE, and_, eq, input_, int_var, integer, ite, not_
from consensus_check.semantics import Interpreter, Lasso, Trace, from_start, lasso
from consensus_check.trace.record import Header

AGENTS = ("a", "b")
HOLDER = int_var("holder", 0, 2)
DROPPED = integer(2)


def _hand_over(index: int) -> Action:
    me, other = AGENTS[index], AGENTS[1 - index]
    choice = input_("drop", 2)
    return Action(
        name=f"{me}.pass_on",
        kind="step",
        guard=eq(HOLDER, integer(index)),
        updates={"holder": ite(eq(choice, integer(0)), integer(1 - index), DROPPED)},
        inputs=(Input("drop", "choose", ("hand over", "drop"), (TRUE, TRUE), line=4),),
        parts=(
            Part(
                me,
                "pass_on",
                inputs=("drop",),
                sends=(Send(eq(choice, integer(0)), me, other, "Token"),),
                line=3,
                lines=((4, TRUE), (5, not_(eq(choice, integer(0))))),
            ),
        ),
        unit=f"{me}.pass_on",
        resolved=TRUE,
    )


def system() -> TransitionSystem:
    """holder: 0 and 1 an agent, 2 nobody."""
    lost = Eventually(Atom(eq(HOLDER, DROPPED)))
    kept = Eventually(
        Atom(and_(not_(eq(HOLDER, DROPPED)), not_(eq(HOLDER, integer(0))), not_(eq(HOLDER, integer(1)))))
    )
    return TransitionSystem(
        name="Token",
        variables=(Variable("holder", False, 0, 2),),
        initial=(Initial({"holder": integer(0)}),),
        actions=tuple(_hand_over(i) for i in range(2)),
        units=tuple(Unit(f"{agent}.pass_on", "step", "weak", agent) for agent in AGENTS),
        properties=(
            Property("is_lost", lost),
            Property("impossible", kept),
            Property("no_errors", NoErrors()),
        ),
        views=(View("table", "holder", Scalar(HOLDER, {0: "a", 1: "b", 2: "nobody"})),),
        agents=tuple((agent, "Agent") for agent in AGENTS),
    )


def for_ever() -> Lasso:
    """The token goes to and fro."""
    return lasso(Interpreter(system()), (0,), [], [("a.pass_on", (0,)), ("b.pass_on", (0,))])


def lost() -> Lasso:
    """The token is handed over, dropped, and nothing happens any more."""
    return lasso(Interpreter(system()), (0,), [("a.pass_on", (0,)), ("b.pass_on", (1,))], [])


def finite() -> Trace:
    """One step."""
    return from_start(Interpreter(system()), (0,), [("a.pass_on", (0,))])


def header(prop: str = "is_lost", kind: str | None = "livelock") -> Header:
    return Header("token.py", "0" * 64, "Token", prop, kind, Scope(2, {"k": 1}, ("steps", 5), 0, 7))
