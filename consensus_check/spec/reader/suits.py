"""Whether an environment suits a protocol: asked when a spec is read, and again for what the command line
adds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from consensus_check.errors import ConsensusCheckError
from consensus_check.ir.environment import Environment, FaultClause
from consensus_check.ir.protocol import (
    Attribute,
    Call,
    Comprehension,
    Expr,
    Form,
    Method,
    Operation,
    ProtocolDecl,
    Query,
    Self,
    Spec,
)
from consensus_check.ir.types import AgentType, ProtocolType
from consensus_check.spec.reader.loops import sends_in_no_order
from consensus_check.spec.reader.program import Program, program_of
from consensus_check.spec.reader.source import error, shown
from consensus_check.spec.reader.walking import all_expressions, expressions_in

ROUNDS = ("rounds", "sequential")


def environment_errors(
    spec: Spec, protocol: ProtocolDecl, environment: Environment
) -> list[ConsensusCheckError]:
    """All reasons why the protocol has no meaning in this environment (CC123, CC4xx)."""
    return [
        *_timing_errors(spec, protocol, environment),
        *_place_errors(spec, protocol, environment),
        *finished_errors(spec, protocol, environment.faults),
        *_order_errors(spec, protocol, environment),
    ]


def is_lockstep(spec: Spec, protocol: ProtocolDecl) -> bool:
    """Whether a protocol is written with each_round."""
    roles = {group.role for group in protocol.groups}
    return any(m.kind == "each_round" for role in spec.roles if role.name in roles for m in role.methods)


def _problem(spec: Spec, code: str, message: str, at: int, help: str | None = None) -> ConsensusCheckError:
    where = shown(spec.file, spec.lines, spec.places[at]) if at < len(spec.places) else None
    return error(code, message, where=where, help=help)


def _timing_errors(
    spec: Spec, protocol: ProtocolDecl, environment: Environment
) -> Iterator[ConsensusCheckError]:
    lockstep = is_lockstep(spec, protocol)
    timing = environment.timing or ("rounds" if lockstep else "asynchronous")
    if lockstep and timing not in ROUNDS:
        yield _problem(
            spec, "CC407", f"{protocol.name} acts each round, and the timing is {timing}", protocol.at
        )
    if timing in ROUNDS:
        return
    goal = protocol.goal
    if goal is not None and goal.measure == "rounds":
        yield _problem(spec, "CC406", f"the goal counts rounds, and the timing is {timing}", goal.at)
    for each in protocol.properties:
        for form in _forms(each.form):
            if form.measure == "rounds":
                yield _problem(
                    spec, "CC406", f"{each.name} counts rounds, and the timing is {timing}", form.at
                )


def _forms(form: Form) -> Iterator[Form]:
    yield form
    for arg in form.args:
        yield from _forms(arg)


_WHERE = re.compile(r"(?P<name>\w+)(\[(?P<index>\w+)\])?(-(?P<to>\w+)(\[(?P<to_index>\w+)\])?)?")


def _place_errors(
    spec: Spec, protocol: ProtocolDecl, environment: Environment
) -> Iterator[ConsensusCheckError]:
    names = {name for group in protocol.groups for name in (group.name, group.role)}
    known = ", ".join(sorted(names))
    places = [(f, part.strip()) for f in environment.faults if f.where for part in f.where.split("|")]
    for clause, place in places:
        found = _WHERE.fullmatch(place)
        named = [] if found is None else [name for name in (found["name"], found["to"]) if name]
        unknown = [name for name in named if name not in names and not name.isdecimal()]
        if found is None or unknown:
            what = f"{clause.kind} strikes {unknown[0] if unknown else place}, which {protocol.name} has not"
            yield _problem(
                spec, "CC123", what, protocol.at, f"write one of {known}, GROUP[0], or A-B for a link"
            )
    over = environment.topology.over
    if over and over not in names:
        what = f"the topology is over {over}, which {protocol.name} has not"
        yield _problem(spec, "CC122", what, protocol.at, f"write one of {known}")


def _order_errors(
    spec: Spec, protocol: ProtocolDecl, environment: Environment
) -> Iterator[ConsensusCheckError]:
    if environment.network.order != "fifo":
        return
    roles = {group.role for group in protocol.groups}
    for role in spec.roles:
        for method in role.methods if role.name in roles else ():
            for at in sends_in_no_order(method):
                yield _problem(
                    spec, "CC418", "messages of one link are sent in no order, and the network keeps it", at
                )


# -- who may be stopped ------------------------------------------------------------------------------------


def stopping(clause: FaultClause) -> bool:
    """Whether a fault can stop an agent for good."""
    return clause.kind in ("leaves", "byzantine") or (
        clause.kind == "crash" and clause.option("recover") is None
    )


def finished_errors(
    spec: Spec, protocol: ProtocolDecl, faults: tuple[FaultClause, ...]
) -> list[ConsensusCheckError]:
    """CC405 where `finished` waits for agents that a fault can stop for good."""
    goal = protocol.goal
    if goal is None:
        return []
    struck = {role: clause for clause in faults if stopping(clause) for role in _struck(protocol, clause)}
    program = program_of(spec)
    found: list[ConsensusCheckError] = []
    for role in sorted(set(_ranges_over(program, protocol, goal.finished)) & set(struck)):
        groups = [group.name for group in protocol.groups if group.role == role]
        what = f"finished waits for every {role}, and {struck[role].kind} can stop one for good"
        hint = f"range over cc.correct(self.{groups[0]})"
        found.append(_problem(spec, "CC405", what, goal.finished.at, hint))
    return found


def _struck(protocol: ProtocolDecl, clause: FaultClause) -> set[str]:
    """Roles with a group of which the fault can stop a member; single agents are not counted."""
    groups = [group for group in protocol.groups if not group.single]
    if not clause.where:
        return {group.role for group in groups}
    names = {part.strip().partition("[")[0].partition("-")[0] for part in clause.where.split("|")}
    return {group.role for group in groups if not names.isdisjoint({group.name, group.role})}


def _ranges_over(program: Program, protocol: ProtocolDecl, form: Form) -> Iterator[str]:
    for part in _forms(form):
        if part.op == "for_each":
            yield part.role
        method = program.methods.get((part.owner, part.predicate)) if part.op == "atom" else None
        if method is not None:
            yield from _ranged_by(program, protocol, method)


def _ranged_by(program: Program, protocol: ProtocolDecl, method: Method) -> Iterator[str]:
    for expr in all_expressions(method.body):
        match expr:
            case Operation(op="all", args=(Comprehension() as inner,)):
                yield from _iterated(protocol, inner)
            case Operation(op="not", args=(Operation(op="any", args=(Comprehension() as inner,)),)):
                yield from _iterated(protocol, inner)
            case Call():
                called = program.methods.get((expr.owner, expr.name))
                if called is not None:
                    yield from _ranged_by(program, protocol, called)
            case _:
                continue


def _iterated(protocol: ProtocolDecl, inner: Comprehension) -> Iterator[str]:
    for clause in inner.clauses:
        iterable = clause.iterable
        if any(
            isinstance(e, Query) and e.name == "correct" for c in clause.conditions for e in expressions_in(c)
        ):
            continue
        if isinstance(iterable, Query) and iterable.name == "members":
            yield from iterable.names
        if _is_group(iterable):
            assert isinstance(iterable, Attribute)
            yield from (group.role for group in protocol.groups if group.name == iterable.field)


def _is_group(expr: Expr) -> bool:
    if not isinstance(expr, Attribute) or not isinstance(expr.object, Self):
        return False
    return isinstance(expr.object.type, ProtocolType) and not isinstance(expr.type, AgentType)
