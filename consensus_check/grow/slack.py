"""Thresholds that a spec states itself, and how many may be missing at a size: slack = n - needed - faulty.

A threshold compares how many there are of something (`len`, `cc.times`, `sum`, each perhaps times a number)
with a bound that grows with the group: `3 * cc.times(True, votes) >= 2 * cc.count(Agent)`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import ceil, floor
from typing import Any, Final, cast

import attrs
from attrs import evolve

from consensus_check.errors import ConsensusCheckError
from consensus_check.ir.protocol import Method, ProtocolDecl, Spec
from consensus_check.ir.syntax import (
    Assign,
    Attribute,
    Conditional,
    Expr,
    Name,
    Operation,
    Parameter_,
    Query,
)
from consensus_check.lower.faults.clauses import read
from consensus_check.lower.model import Model
from consensus_check.records import frozen

MISSING: Final = ("silent", "crash", "leaves", "byzantine")
MIRRORED: Final[Mapping[str, str]] = {">=": "<=", "<=": ">=", ">": "<", "<": ">"}
COUNTING: Final = ("len", "sum")

Names = Mapping[str, Expr]


@frozen
class Slack:
    """A threshold at a size. needed: the least number that meets it; faulty: how many agents faults may keep
    away for certain; slack: how many more may be missing.
    """

    line: int
    needed: int
    faulty: int
    slack: int


def slacks(spec: Spec, protocol: ProtocolDecl, model: Model) -> tuple[Slack, ...]:
    """The thresholds of a protocol at the size of the model, in order of their lines."""
    roles = {group.role for group in protocol.groups}
    owners = [role.methods for role in spec.roles if role.name in roles]
    methods = [method for group in (*owners, protocol.methods) for method in group]
    size = max((sum(a.group == g.name for a in model.agents) for g in protocol.groups if _many(g)), default=0)
    faulty = _faulty(model)
    found = dict[int, int]()
    for method in methods:
        names = _locals(method)
        for comparison in _comparisons(method.body):
            needed = _needed(comparison, names, protocol, model)
            if needed is not None and 0 < needed <= size:
                found.setdefault(spec.line(comparison.at), needed)
    return tuple(Slack(line, q, faulty, size - q - faulty) for line, q in sorted(found.items()))


def _many(group: Any) -> bool:
    return group.size is None and not group.single


def _faulty(model: Model) -> int:
    """How many agents faults that keep messages away may strike, where that is a number."""
    clauses = (read(model, one) for one in model.environment.faults if one.kind in MISSING)
    return sum(clause.limit for clause in clauses if clause.share is None)


def _locals(method: Method) -> Names:
    """Locals that are assigned once."""
    found, twice = dict[str, Expr](), set[str]()
    for node in _nodes(method.body):
        if isinstance(node, Assign):
            for target, value in zip(node.targets, node.values, strict=True):
                if isinstance(target, Name):
                    twice |= {target.name} & found.keys()
                    found[target.name] = value
    return {name: value for name, value in found.items() if name not in twice}


def _comparisons(body: object) -> Iterator[Operation]:
    return (node for node in _nodes(body) if isinstance(node, Operation) and node.op in MIRRORED)


def _nodes(root: object) -> Iterator[object]:
    """All nodes of a text, its types apart."""
    if isinstance(root, tuple):
        for one in root:
            yield from _nodes(one)
    elif attrs.has(type(root)):
        yield root
        for one in attrs.fields(cast("type[attrs.AttrsInstance]", type(root))):
            if one.name not in ("type", "at"):
                yield from _nodes(getattr(root, one.name))


def _needed(comparison: Operation, names: Names, protocol: ProtocolDecl, model: Model) -> int | None:
    """The least count that decides a comparison; None where it is no threshold that grows with the group."""
    left, right = (_plain(arg, names, protocol, model) for arg in comparison.args)
    op = str(comparison.op)
    if _grows(left, model):
        left, right, op = right, left, MIRRORED[op]
    times = _counted(left, model)
    if times is None or not _grows(right, model):
        return None
    bound = _constant(right, model)
    if bound is None:
        return None
    exact = bound / times
    return ceil(exact) if op in (">=", "<") else floor(exact) + 1


def _counted(expression: Expr, model: Model) -> Fraction | None:
    """By what a count is multiplied; None where it is none."""
    match expression:
        case Operation(op, _) if op in COUNTING:
            return Fraction(1)
        case Query("times"):
            return Fraction(1)
        case Operation("*", (a, b)):
            for number, rest in ((a, b), (b, a)):
                value, times = _constant(number, model), _counted(rest, model)
                if value is not None and times is not None and value > 0:
                    return value * times
            return None
        case _:
            return None


def _constant(expression: Expr, model: Model) -> Fraction | None:
    try:
        value = model.constant(expression)
    except (ConsensusCheckError, KeyError):
        return None
    return None if isinstance(value, bool | str) else Fraction(value)


def _grows(expression: Expr, model: Model) -> bool:
    """Whether it is a number that depends on how many there are."""
    sizes = {one.name for one in model.spec.parameters if one.kind == "size"}
    counts = any(
        (isinstance(node, Query) and node.name == "count")
        or (isinstance(node, Parameter_) and node.name in sizes)
        for node in _nodes(expression)
    )
    return counts and _constant(expression, model) is not None


def _plain(expression: Expr, names: Names, protocol: ProtocolDecl, model: Model) -> Expr:
    """The expression with locals and options resolved, and the size of a group as a count of its role."""
    match expression:
        case Name(name) if name in names:
            return _plain(names[name], {k: v for k, v in names.items() if k != name}, protocol, model)
        case Conditional(test, then, other):
            decided = _plain(test, names, protocol, model)
            try:
                chosen = then if model.constant(decided) else other
            except (ConsensusCheckError, KeyError):
                return expression
            return _plain(chosen, names, protocol, model)
        case Operation("len", (Attribute(_, field),), type_, at):
            group = next((g for g in protocol.groups if g.name == field), None)
            if group is not None and [g.role for g in protocol.groups].count(group.role) == 1:
                return Query("count", (), type_, (group.role,), at)
            return expression
        case Operation(_, args):
            return evolve(expression, args=tuple(_plain(arg, names, protocol, model) for arg in args))
        case _:
            return expression
