"""What an author expects: `cc.holds(...)`, `cc.violated(...)`, `cc.unknown(...)`."""

from __future__ import annotations

import ast
from typing import Any, Literal

from attrs import evolve

from consensus_check.ir.environment import Expectation
from consensus_check.ir.options import (
    parse_fairness,
    parse_fault,
    parse_network,
    parse_timing,
    parse_topology,
)
from consensus_check.ir.protocol import Literal_
from consensus_check.spec.reader.arguments import plain
from consensus_check.spec.reader.choices import constant_flag, fraction
from consensus_check.spec.reader.expressions import constant_body
from consensus_check.spec.reader.relations import fits, show
from consensus_check.spec.reader.surroundings import parsed, text_of
from consensus_check.spec.reader.symbols import Symbols, nearest

KINDS = ("error", "timeout", "invariant", "stall", "starvation", "livelock")
_NAMES = (
    "n",
    "from_n",
    "faults",
    "network",
    "timing",
    "topology",
    "fairness",
    "coins",
    "given",
    "states",
    "vacuous",
)
_VERDICTS: dict[str, Literal["holds", "violated", "unknown"]] = {
    "consensus_check.holds": "holds",
    "consensus_check.violated": "violated",
    "consensus_check.unknown": "unknown",
}


def expectations(symbols: Symbols, node: ast.expr) -> tuple[Expectation, ...]:
    """One expectation or a tuple of them."""
    items = node.elts if isinstance(node, ast.Tuple) else [node]
    return tuple(_expectation(symbols, item) for item in items)


def _expectation(symbols: Symbols, node: ast.expr) -> Expectation:
    verdict = _VERDICTS.get(symbols.dotted(node.func)) if isinstance(node, ast.Call) else None
    if verdict is None or not isinstance(node, ast.Call):
        raise symbols.text.error("CC409", "this is no expectation", node)
    most = {"holds": 0, "unknown": 1}.get(verdict)
    args, named = plain(constant_body(symbols), node, f"cc.{verdict}", 0, most, _NAMES)
    texts = tuple(text_of(symbols, arg) for arg in args)
    made = Expectation(verdict)
    if verdict == "unknown":
        made = evolve(made, reason=texts[0] if texts else None)
    else:
        for text, arg in zip(texts, args, strict=True):
            if text not in KINDS:
                raise symbols.text.error(
                    "CC409", f"{text!r} is no kind of violation", arg, nearest(text, list(KINDS))
                )
        made = evolve(made, kinds=texts, kind=texts[0] if len(texts) == 1 else None)
    for name, value in named.items():
        if not (isinstance(value, ast.Constant) and value.value is None):
            made = evolve(made, **{name: _detail(symbols, name, value)})
    return made


def _detail(symbols: Symbols, name: str, node: ast.expr) -> Any:
    match name:
        case "n":
            return _sizes(symbols, node)
        case "from_n" | "states":
            return _whole(symbols, node)
        case "vacuous":
            return constant_flag(constant_body(symbols), node)
        case "given":
            return _given(symbols, node)
        case "timing":
            return _checked(symbols, node, name)
        case "topology":
            return _checked(symbols, node, name)
        case "coins":
            text = text_of(symbols, node)
            if text not in ("adversary", "chance"):
                raise symbols.text.error("CC409", f"{text!r} is no way of throwing coins", node)
            return text
        case _:
            items = node.elts if isinstance(node, ast.Tuple) else [node]
            return tuple(_checked(symbols, item, name) for item in items)


_PARSERS = {
    "faults": parse_fault,
    "timing": parse_timing,
    "topology": parse_topology,
    "fairness": parse_fairness,
    "network": lambda text: parse_network([text]),
}


def _checked(symbols: Symbols, node: ast.expr, name: str) -> str:
    """A text form, which must be one of the command line; '' is for none."""
    text = text_of(symbols, node)
    if text:
        parsed(symbols, node, _PARSERS[name], text)
    return text


def _whole(symbols: Symbols, node: ast.expr) -> int:
    value = constant_body(symbols).value(node)
    if isinstance(value, Literal_) and isinstance(value.value, int) and not isinstance(value.value, bool):
        return value.value
    raise symbols.text.error("CC409", "a whole number, written out, is asked for", node)


def _sizes(symbols: Symbols, node: ast.expr) -> tuple[int, ...]:
    match node:
        case ast.Tuple(elts=items):
            return tuple(_whole(symbols, item) for item in items)
        case ast.Call(func=ast.Name(id="range"), args=[start, stop], keywords=[]):
            return tuple(range(_whole(symbols, start), _whole(symbols, stop)))
        case ast.Call(func=ast.Name(id="range"), args=[start, stop, step], keywords=[]):
            every = _whole(symbols, step)
            if every < 1:
                raise symbols.text.error("CC409", "a range goes upwards", step)
            return tuple(range(_whole(symbols, start), _whole(symbols, stop), every))
        case _:
            return (_whole(symbols, node),)


def _given(symbols: Symbols, node: ast.expr) -> dict[str, Any]:
    if not isinstance(node, ast.Dict):
        raise symbols.text.error("CC409", "given is a dict of parameters", node, 'write given={"values": 3}')
    found: dict[str, Any] = {}
    for key, value in zip(node.keys, node.values, strict=True):
        if key is None:
            raise symbols.text.error("CC211", "a dict within a dict", value)
        name = text_of(symbols, key)
        if name not in symbols.parameters:
            raise symbols.text.error(
                "CC409", f"{name} is no parameter", key, nearest(name, list(symbols.parameters))
            )
        body = constant_body(symbols, weights=symbols.parameters[name].kind == "probability")
        expr = body.value(value)
        constant = expr.value if isinstance(expr, Literal_) else fraction(expr)
        if constant is None:
            raise symbols.text.error("CC409", "a constant, written out, is asked for", value)
        declared = symbols.parameters[name].type
        if not fits(expr.type, declared):
            raise symbols.text.error("CC409", f"{name} is {show(declared)}, not {show(expr.type)}", value)
        found[name] = constant
    return found
