"""Two-phase commit over a message soup, written by hand in the IR: a set of messages, receipt leaves them.

The manager waits for every resource manager to be prepared before it commits, and may abort while INIT.
Handlers of decisions also take a redundant decision (a step that changes nothing).
"""

from __future__ import annotations

from consensus_check.ir.formulas import Always, Atom, Eventually, Not, Property
from consensus_check.ir.system import Action, Initial, Strength, TransitionSystem, Unit, Variable
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    Term,
    all_,
    and_,
    any_,
    bool_var,
    eq,
    int_var,
    integer,
    ne,
    or_,
)

WORKING, PREPARED, COMMITTED, ABORTED = range(4)
INIT, COMMIT, ABORT = range(3)


def two_phase_commit(n: int, *, fair_manager: bool = True) -> TransitionSystem:
    """The system with n resource managers; states 288, 1568, 8832 for n = 3, 4, 5."""
    manager = int_var("manager", 0, 2)
    rms = [int_var(f"rm{i}", 0, 3) for i in range(n)]
    seen = [bool_var(f"seen{i}") for i in range(n)]
    prepared = [bool_var(f"prepared{i}") for i in range(n)]
    commit, abort = [bool_var(f"commit{i}") for i in range(n)], [bool_var(f"abort{i}") for i in range(n)]
    variables = [Variable("manager", False, 0, 2)]
    variables += [Variable(f"rm{i}", False, 0, 3) for i in range(n)]
    variables += [
        Variable(f"{kind}{i}", True) for kind in ("seen", "prepared", "commit", "abort") for i in range(n)
    ]

    actions, units = list[Action](), list[Unit]()

    def act(name: str, agent: str, guard: Term, updates: dict[str, Term], *, receive: bool = False) -> None:
        fair: Strength | None = "weak" if fair_manager or agent != "manager" else None
        units.append(Unit(name, "delivery" if receive else "step", fair, agent))
        actions.append(Action(name, "receive" if receive else "step", guard, updates, unit=name))

    for i in range(n):
        working = eq(rms[i], integer(WORKING))
        act(f"prepare{i}", f"rm{i}", working, {f"rm{i}": integer(PREPARED), f"prepared{i}": TRUE})
        act(f"refuse{i}", f"rm{i}", working, {f"rm{i}": integer(ABORTED)})
        act(
            f"hear{i}",
            "manager",
            and_(eq(manager, integer(INIT)), prepared[i]),
            {f"seen{i}": TRUE},
            receive=True,
        )
        act(f"commit{i}", f"rm{i}", commit[i], {f"rm{i}": integer(COMMITTED)}, receive=True)
        act(f"abort{i}", f"rm{i}", abort[i], {f"rm{i}": integer(ABORTED)}, receive=True)
    undecided = eq(manager, integer(INIT))
    act(
        "decide_commit",
        "manager",
        and_(undecided, all_(seen)),
        {"manager": integer(COMMIT), **{f"commit{i}": TRUE for i in range(n)}},
    )
    act(
        "decide_abort",
        "manager",
        undecided,
        {"manager": integer(ABORT), **{f"abort{i}": TRUE for i in range(n)}},
    )

    final = [or_(eq(rm, integer(COMMITTED)), eq(rm, integer(ABORTED))) for rm in rms]
    split = and_(any_(eq(rm, integer(COMMITTED)) for rm in rms), any_(eq(rm, integer(ABORTED)) for rm in rms))
    start = {v.name: FALSE if v.is_bool else integer(0) for v in variables}
    return TransitionSystem(
        f"two_phase_commit[{n}]",
        tuple(variables),
        (Initial(start),),
        tuple(actions),
        tuple(units),
        properties=(
            Property("agreement", Always(Not(Atom(split)))),
            Property("all_decide", Eventually(Atom(all_(final)))),
            Property("never_commit", Always(Atom(ne(manager, integer(COMMIT))))),
        ),
    )
