"""At a standstill: what each agent waits for, read from the spec's methods and the last state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from consensus_check.ir.protocol import Expr, If, Require, RoleDecl, Spec, Statement
from consensus_check.ir.system import TransitionSystem
from consensus_check.report.page import joined
from consensus_check.report.words import source_text
from consensus_check.semantics import Interpreter, State


def waits(spec: Spec, system: TransitionSystem, interpreter: Interpreter, state: State) -> tuple[tuple[str, str], ...]:
    """For each agent, in order, what it waits for in a state that never changes again."""
    roles = {role.name: role for role in spec.roles}
    open_now: dict[str, list[str]] = {}
    for occurrence in interpreter.occurrences(state):
        for part in occurrence.action.parts:
            if occurrence.changes and not occurrence.action.environment:
                open_now.setdefault(part.agent, []).append(part.method)
    return tuple(
        (agent, _agent(spec, roles[role], open_now.get(agent, ()))) for agent, role in system.agents if role in roles
    )


def _agent(spec: Spec, role: RoleDecl, still: Iterable[str]) -> str:
    might = list(dict.fromkeys(still))
    if might:
        return f"could still do {joined(might, 'or')}, but need not"
    heard = list(dict.fromkeys(name for method in role.methods for name in method.accepts if method.kind == "receive"))
    parts = [f"waits for {joined(heard, 'or')}"] if heard else []
    for method in role.methods:
        if method.kind in ("step", "each_round"):
            needs = [source_text(spec, condition.at) for condition in _conditions(method.body)]
            if needs:
                parts.append(f"{method.name} needs {joined(needs)}")
    if not parts:
        return "has nothing to do"
    return "; ".join(parts)


def _conditions(body: Iterable[Statement]) -> Iterator[Expr]:
    """The guards of a method that stand outside every branch."""
    for statement in body:
        if isinstance(statement, Require):
            yield statement.condition
        elif not isinstance(statement, If):
            return

