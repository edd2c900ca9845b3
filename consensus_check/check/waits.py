"""At a standstill: what each agent waits for, read from the spec's methods and the last state; and whether a
message that nobody takes holds up others behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from consensus_check.ir.protocol import (
    Assign,
    Choose,
    Expr,
    If,
    Name,
    Require,
    RoleDecl,
    Spec,
    Statement,
)
from consensus_check.ir.system import (
    Either,
    Fields,
    Scalar,
    Sequence,
    Shape,
    TransitionSystem,
    View,
)
from consensus_check.ir.terms import Term, evaluate, leaves
from consensus_check.report.page import joined
from consensus_check.report.words import source_text
from consensus_check.semantics import Interpreter, State
from consensus_check.semantics.state import values_of
from consensus_check.trace.shown import shown

GONE = ("is down", "has left", "left")
Waits = tuple[tuple[str, tuple[str, ...]], ...]


def waits(spec: Spec, system: TransitionSystem, interpreter: Interpreter, state: State) -> Waits:
    """For each agent, in order, what it waits for in a state that never changes again."""
    roles = {role.name: role for role in spec.roles}
    open_now: dict[str, list[str]] = {}
    for occurrence in interpreter.occurrences(state):
        for part in occurrence.action.parts:
            if occurrence.changes and not occurrence.action.environment:
                open_now.setdefault(part.agent, []).append(part.method)
    there = _in_flight(system, state)
    gone = {one.owner: one.field for one in shown(system, state) if one.field in GONE and one.value == "True"}
    return tuple(
        (
            agent,
            (gone[agent],)
            if agent in gone
            else _agent(spec, roles[role], open_now.get(agent, ()), there.get(agent, set())),
        )
        for agent, role in system.agents
        if role in roles
    )


def head_of_line(system: TransitionSystem, interpreter: Interpreter, state: State) -> bool:
    """Whether on some link nothing can be received, though a message there would be if those before it were
    gone.
    """
    for view in system.views:
        if not isinstance(view.shape, Sequence) or view.kind != "channel":
            continue
        if _received(interpreter, state, view):
            continue
        rows = [_variables(row) for row in view.shape.items]
        values = values_of(system, state)
        for gone in range(1, int(evaluate(view.shape.length, values))):
            moved = dict(values)
            for to, row in enumerate(rows):
                source = rows[to + gone] if to + gone < len(rows) else None
                moved |= {name: values[source[i]] if source else 0 for i, name in enumerate(row)}
            shorter = tuple(moved[variable.name] for variable in system.variables)
            if _received(interpreter, shorter, view):
                return True
    return False


def _variables(row: Shape) -> list[str]:
    """The variables that hold a place of a link, in an order that is the same for every place."""
    return [str(leaf.value) for leaf in leaves(_terms(row))]


def _terms(shape: Shape) -> Iterator[Term]:
    match shape:
        case Scalar(term):
            yield term
        case Fields(_, items):
            for _, inner in items:
                yield from _terms(inner)
        case Either(cases):
            for when, inner in cases:
                yield when
                yield from _terms(inner)
        case _:
            return


def _received(interpreter: Interpreter, state: State, view: View) -> bool:
    """Whether some message of a link can be received."""
    return any(
        f"{one.sender}->{one.receiver}" == view.owner
        for occurrence in interpreter.occurrences(state)
        for part in occurrence.action.parts
        for one in part.received
    )


def _in_flight(system: TransitionSystem, state: State) -> dict[str, set[str]]:
    """Agent -> classes of the messages that are on their way to it."""
    found: dict[str, set[str]] = {}
    for one in shown(system, state):
        if one.kind == "channel":
            receiver = one.owner.partition("->")[2]
            found.setdefault(receiver, set()).update(re.findall(r"(?<![\w.])([A-Z]\w*)\(", one.value))
    return found


def _agent(spec: Spec, role: RoleDecl, still: Iterable[str], there: set[str]) -> tuple[str, ...]:
    might = list(dict.fromkeys(still))
    if might:
        return (f"could still do {joined(might, 'or')}, but need not",)
    missing: list[str] = []
    refused: list[str] = []
    for method in role.methods:
        needs = _needs(spec, method.body)
        if method.kind == "receive":
            missing += [name for name in method.accepts if name not in there]
            held = [name for name in method.accepts if name in there]
            if held and needs:
                refused.append(f"{joined(held)} is there, but {method.name} needs {needs}")
        elif method.kind in ("step", "each_round") and needs:
            refused.append(f"{method.name} needs {needs}")
    parts = [f"waits for {joined(dict.fromkeys(missing), 'or')}"] if missing else []
    return (*parts, *refused) or ("has nothing to do",)


def _needs(spec: Spec, body: Iterable[Statement]) -> str:
    """What a method asks for outside every branch: its guards, and something to choose from."""
    return joined(
        f"something to choose from `{source_text(spec, one.options.at)}`"
        if isinstance(one, Choose)
        else f"`{source_text(spec, one.at)}`"
        for one in _asked(body)
    )


def _asked(body: Iterable[Statement]) -> Iterator[Expr]:
    """The guards of a method that stand outside every branch, and its choices that stand by themselves up to
    the first effect.
    """
    for statement in body:
        match statement:
            case Require():
                yield statement.condition
            case Assign():
                yield from (value for value in statement.values if isinstance(value, Choose))
                if not all(isinstance(target, Name) for target in statement.targets):
                    return
            case If():
                continue
            case _:
                return
