"""Who handles what: pairs of message and sender, rounds and phases, wiring."""

from __future__ import annotations

from collections.abc import Iterator

from consensus_check.ir.protocol import Broadcast, Method, ProtocolDecl, Query, RoleDecl, Send, Spec
from consensus_check.ir.types import AgentType, MessageType, SetType, SharedType
from consensus_check.spec.reader.symbols import Symbols
from consensus_check.spec.reader.walking import all_expressions, statements_in

_BY_MESSAGES = ("step", "receive", "expires")


def check_role(symbols: Symbols, role: RoleDecl) -> None:
    """Report two methods of a role for one occasion."""
    receives = [method for method in role.methods if method.kind == "receive"]
    for index, method in enumerate(receives):
        for other in receives[:index]:
            both = sorted(set(method.accepts) & set(other.accepts))
            if both and _senders_meet(method, other):
                what = f"{other.name} and {method.name} both take {both[0]}"
                symbols.text.report("CC124", what, method.at)
    timers: dict[str, str] = {}
    for method in role.methods:
        if method.kind == "expires" and method.timer is not None:
            if method.timer in timers:
                what = f"{timers[method.timer]} and {method.name} are both for {method.timer}"
                symbols.text.report("CC124", what, method.at, "let one method do both")
            timers.setdefault(method.timer, method.name)


def _senders_meet(one: Method, other: Method) -> bool:
    return one.senders is None or other.senders is None or bool(set(one.senders) & set(other.senders))


def check_protocol(symbols: Symbols, spec: Spec, protocol: ProtocolDecl) -> None:
    """Report what does not go together in a protocol."""
    names = {group.role for group in protocol.groups}
    roles = [role for role in spec.roles if role.name in names]
    for role in roles:
        _check_wiring(symbols, protocol, role)
    _check_only_agents(symbols, protocol, roles)
    _check_kinds(symbols, protocol, roles)
    _check_phases(symbols, protocol, roles)
    _check_limit(symbols, protocol, roles)
    if protocol.environment.network.unroutable == "error":
        for role in roles:
            _check_routes(symbols, protocol, role, roles)


def _check_wiring(symbols: Symbols, protocol: ProtocolDecl, role: RoleDecl) -> None:
    for declared in role.fields:
        if declared.name not in symbols.owners[role.name].wired:
            continue
        match declared.type:
            case AgentType(roles=(target,)):
                found = [group for group in protocol.groups if group.role == target]
                only = len(found) == 1 and found[0].single
            case SharedType(name=target):
                only = sum(name == target for _, name in protocol.shared) == 1
            case _:
                continue
        if not only:
            what = f"{protocol.name} has not exactly one {target} to be {declared.name} of {role.name}"
            symbols.text.report("CC119", what, declared.at)


def _check_only_agents(symbols: Symbols, protocol: ProtocolDecl, roles: list[RoleDecl]) -> None:
    """cc.the(Role) names the only agent of a role."""
    methods = [*protocol.methods, *(method for role in roles for method in role.methods)]
    for expr in (expr for method in methods for expr in all_expressions(method.body)):
        if isinstance(expr, Query) and expr.name == "the" and not _is_single(protocol, expr.names[0]):
            what = f"{protocol.name} has not exactly one {expr.names[0]}, and cc.the asks for the only one"
            symbols.text.report("CC119", what, expr.at)


def _check_kinds(symbols: Symbols, protocol: ProtocolDecl, roles: list[RoleDecl]) -> None:
    methods = [method for role in roles for method in role.methods]
    rounds = [method for method in methods if method.kind == "each_round"]
    others = [method for method in methods if method.kind in _BY_MESSAGES]
    if rounds and others:
        other = others[0]
        what = f"{protocol.name} has {rounds[0].name} for each round and {other.name}, a {other.kind} method"
        symbols.text.report("CC130", what, max(rounds[0].at, others[0].at))


def _check_phases(symbols: Symbols, protocol: ProtocolDecl, roles: list[RoleDecl]) -> None:
    for role in roles:
        seen: dict[str | None, str] = {}
        for method in role.methods:
            if method.kind != "each_round":
                continue
            enum, node = symbols.phases.get((role.name, method.name), ("", None))
            if protocol.phases is None and node is not None:
                what = f"{method.name} names a phase, and {protocol.name} has none"
                symbols.text.report(
                    "CC127", what, node, "write rounds: cc.Rounds = cc.Rounds(phases=...) in the protocol"
                )
            elif protocol.phases is not None and node is None:
                symbols.text.report("CC127", f"{method.name} names no phase", method.at)
            elif protocol.phases is not None and node is not None and enum != protocol.phases.name:
                symbols.text.report("CC137", f"the phases are those of {protocol.phases.name}", node)
            if method.phase in seen:
                where = f"the phase {method.phase}" if method.phase else "each round"
                symbols.text.report(
                    "CC128", f"{seen[method.phase]} and {method.name} are both for {where}", method.at
                )
            seen.setdefault(method.phase, method.name)


def _check_limit(symbols: Symbols, protocol: ProtocolDecl, roles: list[RoleDecl]) -> None:
    if protocol.rounds_limit is not None:
        return
    for method in (*protocol.methods, *(method for role in roles for method in role.methods)):
        for expr in all_expressions(method.body):
            if isinstance(expr, Query) and expr.name == "round":
                symbols.text.report("CC417", f"cc.round() without a limit in {protocol.name}", expr.at)
                return


def _check_routes(symbols: Symbols, protocol: ProtocolDecl, sender: RoleDecl, roles: list[RoleDecl]) -> None:
    for message, receivers, at in _sends(sender, roles):
        for role in roles:
            if (
                role.name in receivers
                and message not in role.ignores
                and not handles(role, message, sender.name)
            ):
                alone = role.name == sender.name and _is_single(protocol, role.name)
                if alone and len(receivers) > 1:
                    continue
                what = f"{role.name} has no method that takes {message} from {sender.name}"
                hint = f"add one, or write @cc.ignore({message}) on {role.name}"
                symbols.text.report("CC125", what, at, hint)


def _is_single(protocol: ProtocolDecl, role: str) -> bool:
    groups = [group for group in protocol.groups if group.role == role]
    return len(groups) == 1 and groups[0].single


def _sends(sender: RoleDecl, roles: list[RoleDecl]) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """(message class, roles that may get it, place) for every send of a role."""
    every = tuple(role.name for role in roles)
    for method in sender.methods:
        for statement in statements_in(method.body):
            match statement:
                case Send(message=message, to=to):
                    type_ = to.type.element if isinstance(to.type, SetType) else to.type
                    receivers = type_.roles if isinstance(type_, AgentType) else ()
                case Broadcast(message=message, roles=named):
                    receivers = named or every
                case _:
                    continue
            if isinstance(message.type, MessageType):
                for name in message.type.classes:
                    yield name, receivers, statement.at


def handles(role: RoleDecl, message: str, sender: str) -> bool:
    """Whether a method of the role takes the message from this role."""
    return any(
        method.kind in ("receive", "each_round")
        and message in method.accepts
        and (method.senders is None or sender in method.senders)
        for method in role.methods
    )
