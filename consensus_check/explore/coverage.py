"""What a search reached of the text: actions, lines, and what it had to cut."""

from __future__ import annotations

from consensus_check.explore.search import Reached
from consensus_check.ir import derived
from consensus_check.ir.system import Action
from consensus_check.ir.terms import FALSE, TRUE, Term, and_, any_
from consensus_check.verdict import Reason, ReasonCode


def counted(reached: Reached) -> dict[str, int]:
    """Occurrences of each action that have a successor."""
    totals = dict[str, int]()
    for action, count in zip(reached.program.system.actions, reached.occurrences, strict=True):
        totals[action.name] = totals.get(action.name, 0) + count
    return totals


def unreached(reached: Reached) -> tuple[str, ...]:
    """Actions that never occur, neither as a step nor as an error."""
    cut = {reached.program.system.actions[action].name for action in reached.cut_actions()}
    return tuple(name for name, count in counted(reached).items() if not count and name not in cut)


def lines(reached: Reached) -> dict[int, bool]:
    """Line of the text -> whether some occurrence runs it.

    Lines that run whenever their action occurs are read off the counts; for the others the states are asked.
    """
    ran, open_ = dict[int, bool](), dict[int, list[tuple[int, Term]]]()
    cut = reached.cut_actions()
    for index, action in enumerate(reached.program.system.actions):
        occurs = reached.occurrences[index] > 0 or index in cut
        for line, when in _lines(action):
            ran[line] = ran.get(line, False) or (occurs and when is TRUE)
            if occurs and when is not TRUE and when is not FALSE:
                open_.setdefault(line, []).append((index, when))
    asked = [line for line in sorted(open_) if not ran[line]]
    cases = dict.fromkeys(case for line in asked for case in open_[line])
    some = {(index, when): _some(reached.program.system.actions[index], when) for index, when in cases}
    terms = [any_(some[case] for case in open_[line]) for line in asked]
    ran.update(zip(asked, reached.ever(terms), strict=True))
    return dict(sorted(ran.items()))


def _some(action: Action, when: Term) -> Term:
    return derived.exists(and_(action.guard, when), action.inputs)


def _lines(action: Action) -> list[tuple[int, Term]]:
    return [(line, and_(part.taken, when)) for part in action.parts for line, when in part.lines]


def cut_reasons(reached: Reached) -> tuple[Reason, ...]:
    """Why a search that met errors, overflows or values too large proves nothing to hold."""
    reasons = list[Reason]()
    texts: dict[str, tuple[ReasonCode, str]] = {
        "error": ("error", "a step errs, and what follows it is not known"),
        "overflow": ("capacity", "a link would hold more messages than its undeclared capacity"),
        "range": ("range", "a value without bounds grew beyond what the search represents"),
    }
    for kind, (code, text) in texts.items():
        actions = sorted(reached.cut_actions(kind))
        found = [reached.program.system.actions[action] for action in actions]
        if found:
            where = {i.line for a in found for i in (a.errors if kind == "error" else a.overflows)}
            named = ", ".join(sorted({a.name for a in found})[:3])
            reasons.append(Reason(code, f"{text} ({named})", tuple(sorted(where))))
    return tuple(reasons)
