"""The environment a protocol declares: topology, timing, rounds, network, faults."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TypeVar

from attrs import evolve

from consensus_check.errors import ConsensusCheckError
from consensus_check.ir.environment import Environment, Network, TimingKind, Topology
from consensus_check.ir.options import (
    parse_fault,
    parse_network,
    parse_timing,
    parse_topology,
    replaced,
    topology_with,
)
from consensus_check.ir.protocol import Expr
from consensus_check.ir.types import EnumType, IntType
from consensus_check.records import define
from consensus_check.spec.reader.arguments import plain
from consensus_check.spec.reader.choices import constant_flag
from consensus_check.spec.reader.expressions import constant_body
from consensus_check.spec.reader.relations import show
from consensus_check.spec.reader.symbols import Symbols

T = TypeVar("T")
FEATURES = ("Topology", "Timing", "Network", "Rounds", "Faults")
_TOPOLOGY_NAMES = ("over", "directed", "seed", "degree", "probability", "branching")


@define
class Surroundings:
    """What is declared so far."""

    environment: Environment
    limit: Expr | None = None
    phases: EnumType | None = None
    seen: tuple[str, ...] = ()


def feature(symbols: Symbols, node: ast.expr) -> str:
    """'Topology', 'Timing' and so on for a call or annotation of one of them, else ''."""
    target = node.func if isinstance(node, ast.Call) else node
    name = symbols.dotted(target).removeprefix("consensus_check.")
    return name if name in FEATURES else ""


def declare_feature(symbols: Symbols, found: Surroundings, name: str, node: ast.expr) -> None:
    """Take one feature of the environment into account."""
    if not isinstance(node, ast.Call) or feature(symbols, node) != name:
        raise symbols.text.error("CC122", f"a cc.{name} is asked for", node, f"write cc.{name}(...)")
    if name in found.seen:
        raise symbols.text.error("CC115", f"cc.{name} is declared twice", node)
    found.seen = (*found.seen, name)
    _READERS[name](symbols, found, node)


def text_of(symbols: Symbols, node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise symbols.text.error("CC122", "a text, written out, is asked for", node)


def parsed(symbols: Symbols, node: ast.expr, parser: Callable[[str], T], text: str) -> T:
    """What a text form means, its errors placed at the node."""
    try:
        return parser(text)
    except ConsensusCheckError as found:
        raise symbols.text.error(found.code, found.message, node, found.help) from None


def _number(symbols: Symbols, node: ast.expr) -> str:
    if (
        isinstance(node, ast.Constant)
        and isinstance(node.value, int | float)
        and not isinstance(node.value, bool)
    ):
        return str(node.value)
    constant = constant_body(symbols).value(node)
    if isinstance(constant.type, IntType):
        return symbols.text.segment(node)
    raise symbols.text.error("CC122", "a number is asked for", node)


def _topology(symbols: Symbols, found: Surroundings, node: ast.Call) -> None:
    args, named = plain(constant_body(symbols), node, "cc.Topology", 0, 1, ("family", *_TOPOLOGY_NAMES))
    family = args[0] if args else named.pop("family", None)
    made = (
        parsed(symbols, family, parse_topology, text_of(symbols, family))
        if family
        else parse_topology("complete")
    )
    if "over" in named:
        made = evolve(made, over=text_of(symbols, named.pop("over")))
    for name, value in named.items():
        if isinstance(value, ast.Constant) and value.value is None:
            continue
        if name == "directed":
            text = "true" if constant_flag(constant_body(symbols), value) else "false"
        else:
            text = _number(symbols, value)
        made = _with_option(symbols, made, name, text, value)
    found.environment = evolve(found.environment, topology=made)


def _with_option(symbols: Symbols, made: Topology, name: str, text: str, node: ast.expr) -> Topology:
    return parsed(symbols, node, lambda given: topology_with(made, [(name, given)]), text)


def _timing(symbols: Symbols, found: Surroundings, node: ast.Call) -> None:
    args, named = plain(constant_body(symbols), node, "cc.Timing", 0, 1, ("kind",))
    given = args[0] if args else named.get("kind")
    kind: TimingKind = "asynchronous"
    if given is not None:
        kind = parsed(symbols, given, parse_timing, text_of(symbols, given))
    found.environment = evolve(found.environment, timing=kind)


def _rounds(symbols: Symbols, found: Surroundings, node: ast.Call) -> None:
    body = constant_body(symbols)
    _, named = plain(body, node, "cc.Rounds", 0, 0, ("limit", "phases"))
    if "limit" in named:
        found.limit = body.value(named["limit"])
        if not isinstance(found.limit.type, IntType):
            raise symbols.text.error("CC122", f"a limit that is {show(found.limit.type)}", named["limit"])
    if "phases" in named:
        phases = named["phases"]
        if not isinstance(phases, ast.Name) or phases.id not in symbols.enums:
            raise symbols.text.error("CC137", "phases are an Enum", phases)
        found.phases = symbols.enums[phases.id]


_NETWORK_FLAGS = ("loss", "duplication", "partition")
_NETWORK_NAMES = (
    "order",
    "delivery",
    "duplicates",
    "loss",
    "duplication",
    "capacity",
    "overflow",
    "partition",
    "nolink",
    "unroutable",
)


def _network(symbols: Symbols, found: Surroundings, node: ast.Call) -> None:
    _, named = plain(constant_body(symbols), node, "cc.Network", 0, 0, _NETWORK_NAMES)
    network = Network()
    for name, value in named.items():
        if isinstance(value, ast.Constant) and value.value in (None, False) and not _is_zero(value):
            continue
        one = parsed(symbols, value, _one_setting, _setting(symbols, name, value))
        network = replaced(network, {name: getattr(one, name)})
    found.environment = evolve(found.environment, network=network)


def _is_zero(node: ast.Constant) -> bool:
    return isinstance(node.value, int) and not isinstance(node.value, bool)


def _one_setting(text: str) -> Network:
    return parse_network([text])


def _setting(symbols: Symbols, name: str, node: ast.expr) -> str:
    """The setting as on the command line."""
    if isinstance(node, ast.Constant):
        match node.value:
            case True if name in _NETWORK_FLAGS:
                return name
            case str(text):
                return f"{name}:{text}" if name == "loss" and text.startswith("p=") else f"{name}={text}"
            case _:
                pass
    return f"{name}={_number(symbols, node)}"


def _faults(symbols: Symbols, found: Surroundings, node: ast.Call) -> None:
    args, named = plain(constant_body(symbols), node, "cc.Faults", 0, None, ("heals",))
    clauses = tuple(parsed(symbols, arg, parse_fault, text_of(symbols, arg)) for arg in args)
    heals = constant_flag(constant_body(symbols), named["heals"]) if "heals" in named else False
    found.environment = evolve(found.environment, faults=clauses, heals=heals)


_READERS: dict[str, Callable[[Symbols, Surroundings, ast.Call], None]] = {
    "Topology": _topology,
    "Timing": _timing,
    "Rounds": _rounds,
    "Network": _network,
    "Faults": _faults,
}
