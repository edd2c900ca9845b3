"""Properties and the goal: forms over predicates."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from attrs import field

from consensus_check.ir.environment import Expectation
from consensus_check.ir.options import MEASURES, Measure
from consensus_check.ir.protocol import Expr, Form, FormOp, GoalDecl, Literal_, PropertyDecl
from consensus_check.ir.types import AgentType, IntType
from consensus_check.records import define
from consensus_check.spec.reader.arguments import plain
from consensus_check.spec.reader.expectations import expectations
from consensus_check.spec.reader.expressions import constant_body
from consensus_check.spec.reader.questions import role_named
from consensus_check.spec.reader.relations import show
from consensus_check.spec.reader.source import Abandoned
from consensus_check.spec.reader.symbols import Owner, Symbols, nearest

_ONE: dict[str, FormOp] = {
    "always": "always",
    "eventually": "eventually",
    "infinitely_often": "infinitely_often",
    "eventually_always": "eventually_always",
    "reachable": "reachable",
    "initially_true": "initially_true",
}
_TWO: dict[str, FormOp] = {"leads_to": "leads_to", "until": "until", "implies": "implies"}
_OF_STATES = ("reachable", "initially_true", "within", "never_stuck")
_TEMPORAL = (
    "always",
    "eventually",
    "leads_to",
    "infinitely_often",
    "eventually_always",
    "until",
    "within",
    "reachable",
    "initially_true",
    "never_stuck",
)
OPERATORS = (*_ONE, *_TWO, "within", "never_stuck", "for_each", "for_some")
_COMMON = ("assume", "expect")


@define
class Named:
    """Forms of a protocol by name; None has an error that is reported."""

    owner: Owner
    forms: dict[str, Form | None] = field(factory=dict)


def property_of(symbols: Symbols, named: Named, name: str, node: ast.expr) -> PropertyDecl | None:
    """The property assigned to a name; None for a formula over states only, which other properties may
    use.
    """
    named.forms[name] = None
    assume: Form | None = None
    expect: tuple[Expectation, ...] = ()
    if isinstance(node, ast.Call):
        for keyword in node.keywords:
            if keyword.arg == "assume":
                assume = closed(symbols, form(symbols, named, keyword.value), keyword.value)
            elif keyword.arg == "expect":
                expect = expectations(symbols, keyword.value)
    found = form(symbols, named, node, outermost=True)
    named.forms[name] = found
    if not any(part.op in _TEMPORAL for part in parts(found)):
        if assume is not None or expect:
            raise symbols.text.error("CC411", f"{name} says nothing about runs", node)
        return None
    return PropertyDecl(name, closed(symbols, found, node), assume, expect, at=symbols.text.at(node))


def parts(found: Form) -> Iterator[Form]:
    """A form and all inside it."""
    yield found
    for arg in found.args:
        yield from parts(arg)


def free_roles(found: Form) -> list[str]:
    """Roles of whose agents a form speaks without saying for which."""
    inner = [role for arg in found.args for role in free_roles(arg)] + list(found.per_agent)
    if found.op in ("for_each", "for_some"):
        inner = [role for role in inner if role != found.role]
    return sorted(set(inner))


def closed(symbols: Symbols, found: Form, node: ast.expr) -> Form:
    """The form for each agent of which it speaks."""
    for role in free_roles(found):
        found = Form("for_each", (found,), role=role, text=found.text, at=symbols.text.at(node))
    return found


def form(symbols: Symbols, named: Named, node: ast.expr, *, outermost: bool = False) -> Form:
    """Read a form. Raises CC4xx."""
    text, at = symbols.text.segment(node), symbols.text.at(node)
    match node:
        case ast.Name(id=name):
            return _by_name(symbols, named, name, node)
        case ast.Attribute(value=ast.Name(id=owner)) if owner in symbols.owners:
            return _atom(symbols, symbols.owners[owner], node.attr, node)
        case ast.BinOp(op=ast.BitAnd() | ast.BitOr()):
            op: FormOp = "and" if isinstance(node.op, ast.BitAnd) else "or"
            return Form(
                op, (form(symbols, named, node.left), form(symbols, named, node.right)), text=text, at=at
            )
        case ast.UnaryOp(op=ast.Invert(), operand=inner):
            return Form("not", (form(symbols, named, inner),), text=text, at=at)
        case ast.BoolOp() | ast.UnaryOp(op=ast.Not()):
            raise symbols.text.error("CC410", "Python's Booleans between properties", node)
        case ast.Call(func=function):
            dotted = symbols.dotted(function)
            if dotted.startswith("consensus_check."):
                return _operator(symbols, named, dotted.removeprefix("consensus_check."), node, outermost)
        case _:
            pass
    raise symbols.text.error("CC401", "this is no property", node)


def _by_name(symbols: Symbols, named: Named, name: str, node: ast.Name) -> Form:
    if name in named.forms:
        found = named.forms[name]
        if found is None:
            raise Abandoned
        return found
    if name in named.owner.methods or name in named.owner.fields:
        return _atom(symbols, named.owner, name, node)
    known = [n for n, s in named.owner.methods.items() if s is None or s.kind == "predicate"]
    raise symbols.text.error("CC401", f"{name} is no predicate", node, nearest(name, [*known, *_read(named)]))


def _read(named: Named) -> list[str]:
    return [name for name, found in named.forms.items() if found is not None]


def _atom(symbols: Symbols, owner: Owner, name: str, node: ast.expr) -> Form:
    if name in owner.methods and owner.methods[name] is None:
        raise Abandoned
    signature = owner.methods.get(name)
    if signature is None or signature.kind != "predicate":
        known = [n for n, s in owner.methods.items() if s is None or s.kind == "predicate"]
        what = (
            f"{name} of {owner.name}"
            if name in owner.methods or name in owner.fields
            else f"{owner.name}.{name}"
        )
        raise symbols.text.error("CC401", f"{what} is no predicate", node, nearest(name, known))
    roles = [owner.name] if owner.kind == "role" else []
    if owner.kind == "shared":
        raise symbols.text.error(
            "CC401",
            f"{owner.name}.{name} speaks of no protocol",
            node,
            "write a predicate of the protocol that calls it",
        )
    for _, type_ in signature.parameters:
        if not isinstance(type_, AgentType) or len(type_.roles) != 1:
            raise symbols.text.error("CC404", f"{name} speaks of agents of several roles", node)
        roles.append(type_.roles[0])
    if len(set(roles)) < len(roles):
        raise symbols.text.error("CC404", f"{name} speaks of two agents of one role", node)
    text, at = symbols.text.segment(node), symbols.text.at(node)
    return Form("atom", predicate=name, owner=owner.name, per_agent=tuple(roles), text=text, at=at)


def _operator(symbols: Symbols, named: Named, name: str, node: ast.Call, outermost: bool) -> Form:
    common = _COMMON if outermost else ()
    if not outermost:
        for keyword in node.keywords:
            if keyword.arg in _COMMON:
                raise symbols.text.error("CC411", f"{keyword.arg}= inside a property", keyword.value)
    body = constant_body(symbols)
    text, at = symbols.text.segment(node), symbols.text.at(node)
    if name in _ONE:
        args, _ = plain(body, node, f"cc.{name}", 1, 1, common)
        made = Form(_ONE[name], (form(symbols, named, args[0]),), text=text, at=at)
    elif name in _TWO:
        args, _ = plain(body, node, f"cc.{name}", 2, 2, common)
        both = (form(symbols, named, args[0]), form(symbols, named, args[1]))
        made = Form(_TWO[name], both, text=text, at=at)
    elif name in ("for_each", "for_some"):
        args, _ = plain(body, node, f"cc.{name}", 2, 2, common)
        role = role_named(body, args[0])
        inner = form(symbols, named, args[1])
        if role not in free_roles(inner):
            raise symbols.text.error("CC404", f"this does not speak of one {role}", args[1])
        made = Form("for_each" if name == "for_each" else "for_some", (inner,), role=role, text=text, at=at)
    elif name == "within":
        args, given = plain(body, node, "cc.within", 1, 1, (*MEASURES, *common))
        measure, bound = _deadline(symbols, given, node, needed=True)
        made = Form(
            "within", (form(symbols, named, args[0]),), measure=measure, bound=bound, text=text, at=at
        )
    elif name == "never_stuck":
        _, given = plain(body, node, "cc.never_stuck", 0, 0, ("unless", *common))
        unless = (form(symbols, named, given["unless"]),) if "unless" in given else ()
        made = Form("never_stuck", unless, text=text, at=at)
    else:
        hint = (
            "what comes next depends on the schedule: write cc.eventually or cc.leads_to"
            if name == "next"
            else None
        )
        raise symbols.text.error(
            "CC410", f"cc.{name} is for no property", node, hint or nearest(name, list(OPERATORS))
        )
    _check_nesting(symbols, made, node, outermost)
    return made


def _check_nesting(symbols: Symbols, made: Form, node: ast.Call, outermost: bool) -> None:
    temporal = [part for arg in made.args for part in parts(arg) if part.op in _TEMPORAL]
    if made.op in _OF_STATES and temporal:
        raise symbols.text.error("CC411", f"cc.{made.op} of what is no state", node)
    for part in temporal:
        if part.op in ("reachable", "never_stuck") and made.op not in ("for_each", "for_some"):
            raise symbols.text.error("CC411", f"cc.{part.op} inside cc.{made.op}", node)


def _deadline(
    symbols: Symbols, given: dict[str, ast.expr], node: ast.expr, *, needed: bool
) -> tuple[Measure | None, Expr | None]:
    named: list[Measure] = [
        measure
        for measure in MEASURES
        if measure in given and not (isinstance(given[measure], ast.Constant) and _is_none(given[measure]))
    ]
    if len(named) > 1 or (needed and not named):
        raise symbols.text.error("CC408", "one bound is asked for" if needed else "several bounds", node)
    if not named:
        return None, None
    where = given[named[0]]
    bound = constant_body(symbols).value(where)
    if not isinstance(bound.type, IntType):
        raise symbols.text.error("CC415", f"a bound that is {show(bound.type)}", where)
    if isinstance(bound, Literal_) and isinstance(bound.value, int) and bound.value < 0:
        raise symbols.text.error("CC415", "a bound below zero", where)
    return named[0], bound


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def goal_of(symbols: Symbols, named: Named, node: ast.Call) -> GoalDecl:
    """`cc.goal(finished=..., correct=..., rounds=...)`."""
    names = ("finished", "correct", "in_time", *MEASURES, *_COMMON)
    _, given = plain(constant_body(symbols), node, "cc.goal", 0, 0, names)
    given = {name: value for name, value in given.items() if not _is_none(value)}
    if "finished" not in given:
        raise symbols.text.error("CC413", "a goal without finished=", node)
    conditions: dict[str, Form] = {}
    for name in ("finished", "correct"):
        if name in given:
            found = form(symbols, named, given[name])
            if any(part.op in _TEMPORAL for part in parts(found)):
                raise symbols.text.error("CC413", f"{name}= is no predicate", given[name])
            conditions[name] = closed(symbols, found, given[name])
    measure, bound = _deadline(symbols, given, node, needed=False)
    if "in_time" in given and measure is None:
        raise symbols.text.error("CC413", "in_time= without a deadline", given["in_time"])
    assume = (
        closed(symbols, form(symbols, named, given["assume"]), given["assume"]) if "assume" in given else None
    )
    return GoalDecl(
        finished=conditions["finished"],
        correct=conditions.get("correct"),
        measure=measure,
        bound=bound,
        assume=assume,
        expect=expectations(symbols, given["expect"]) if "expect" in given else (),
        in_time=expectations(symbols, given["in_time"]) if "in_time" in given else (),
        at=symbols.text.at(node),
    )
