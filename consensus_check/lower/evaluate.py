"""Expressions over symbolic values."""

from __future__ import annotations

from collections.abc import Sequence

from consensus_check.errors import InternalError
from consensus_check.ir import protocol as p
from consensus_check.ir import types as ty
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    ZERO,
    Term,
    and_,
    any_,
    eq,
    integer,
    not_,
    or_,
)
from consensus_check.lower.execution import Execution, Frame, Location
from consensus_check.lower.values import (
    NONE,
    Bag,
    Letter,
    MapOf,
    Maybe,
    Scalar,
    Seq,
    SetOf,
    Struct,
    Value,
    as_maybe,
    as_set,
    codes_of,
    elements,
    is_value,
    merge,
    number,
    pick,
    truth,
)
from consensus_check.records import define


def evaluate(x: Execution, e: p.Expr) -> Value:
    """The value of an expression in the present state of an execution; errors, choices and parts' effects are
    recorded there.
    """
    match e:
        case p.Literal_():
            return _literal(e)
        case p.Name(name):
            if name not in x.frame.locals:
                raise InternalError("CC901", f"the local {name} has no value")
            return x.frame.locals[name]
        case p.Self():
            if x.frame.me is None:
                raise InternalError("CC901", "self of a shared object is no value")
            return Scalar(integer(x.frame.me))
        case p.Parameter_(name):
            return _constant(x, x.model.parameters[name], e.type)
        case p.Attribute():
            return _attribute(x, e)
        case p.Operation():
            from consensus_check.lower.operators import operation

            return operation(x, e)
        case p.Conditional(test, then, other):
            condition = truth(evaluate(x, test))
            if condition.op == "const":
                return evaluate(x, then if condition is TRUE else other)
            with x.under(condition):
                a = evaluate(x, then)
            with x.under(not_(condition)):
                b = evaluate(x, other)
            return merge(condition, a, b)
        case p.Construct(name, args):
            return _construct(x, e, name, args)
        case p.Display(kind, items):
            return _display(x, kind, items)
        case p.Comprehension():
            return _comprehension(x, e)
        case p.Query():
            from consensus_check.lower.queries import query

            return query(x, e)
        case p.Choose() | p.Draw() | p.Above():
            from consensus_check.lower.choices import choice

            return choice(x, e)
        case p.Verify(condition):
            return _verify(x, e, truth(evaluate(x, condition)))
        case p.Call():
            return call(x, e)


def evaluate_term(x: Execution, e: p.Expr) -> Term:
    """The term of a scalar expression; reading None is an error."""
    return number(value_of(x, e))


def value_of(x: Execution, e: p.Expr) -> Value:
    """The value where it must not be None."""
    value = evaluate(x, e)
    if isinstance(value, Maybe):
        x.fail(not_(value.present), f"{x.method}: None is read where a value is needed", line(x, e))
        if value.value is None:
            from consensus_check.lower.storage import default

            inner = e.type.value if isinstance(e.type, ty.OptionalType) else e.type
            return default(x.model, inner) if not isinstance(inner, ty.NoneType) else Scalar(ZERO)
        return value.value
    return value


def line(x: Execution, node: p.Expr | p.Statement) -> int:
    return x.model.spec.line(node.at)


def _literal(e: p.Literal_) -> Value:
    if e.value is None:
        return NONE
    if isinstance(e.type, ty.EnumType):
        return Scalar(integer(e.type.members.index(str(e.value))))
    if isinstance(e.value, bool):
        return Scalar(TRUE if e.value else FALSE)
    if isinstance(e.value, int):
        return Scalar(integer(e.value))
    raise InternalError("CC901", f"no value: {e.value!r}")


def _constant(x: Execution, value: object, type_: ty.Type) -> Value:
    if isinstance(type_, ty.EnumType):
        return Scalar(integer(type_.members.index(str(value))))
    if isinstance(value, bool):
        return Scalar(TRUE if value else FALSE)
    if isinstance(value, int):
        return Scalar(integer(value))
    raise InternalError("CC901", f"{x.method}: a probability is no value")


# -- fields ----------------------------------------------------------------------------------------


def _attribute(x: Execution, e: p.Attribute) -> Value:
    owner = e.object.type
    if isinstance(owner, ty.OptionalType):
        owner = owner.value
    match owner:
        case ty.ProtocolType():
            return _group(x, e.field)
        case ty.SharedType(name):
            return x.read(("shared", name, e.field))
        case ty.AgentType():
            return pick((when, agent_field(x, i, e)) for when, i in agents_of(x, e.object, owner))
        case ty.RecordType() | ty.PairType():
            value = value_of(x, e.object)
            if isinstance(value, Struct):
                return value.fields[e.field]
        case ty.MessageType():
            value = value_of(x, e.object)
            if isinstance(value, Letter):
                return pick((c, fields[e.field]) for c, _, fields in value.cases if e.field in fields)
        case _:
            pass
    raise InternalError("CC901", f"no field {e.field} of a {type(owner).__name__}")


def agents_of(x: Execution, e: p.Expr, type_: ty.AgentType) -> list[tuple[Term, int]]:
    """The agents an expression may be, each with the condition that it is. After an error, where it is none,
    any will do.
    """
    agent = value_of(x, e)
    able = x.model.members(type_)
    found = [(eq(number(agent), integer(i)), i) for i in codes_of(agent) if i in able]
    return found or [(FALSE, i) for i in able[:1]]


def _group(x: Execution, name: str) -> Value:
    group = next((g for g in x.model.protocol.groups if g.name == name), None)
    if group is None:
        raise InternalError("CC901", f"the protocol has no group {name}")
    members = [a.index for a in x.model.of_group(name)]
    return Scalar(integer(members[0])) if group.single else SetOf(dict.fromkeys(members, TRUE))


def agent_field(x: Execution, index: int, e: p.Attribute) -> Value:
    agent = x.model.agents[index]
    declared = next((f for f in x.model.roles[agent.role].fields if f.name == e.field), None)
    if declared is not None and declared.default is None and isinstance(declared.type, ty.AgentType):
        from consensus_check.lower.queries import only

        return Scalar(integer(only(x.model, declared.type.roles[0])))
    return x.read(("agent", agent.name, e.field))


def field_location(x: Execution, target: p.Attribute) -> Location:
    """Where an own or shared field lies."""
    owner = target.object.type
    if isinstance(owner, ty.SharedType):
        return ("shared", owner.name, target.field)
    if x.frame.me is None:
        raise InternalError("CC901", f"nobody owns {target.field}")
    return ("agent", x.model.agents[x.frame.me].name, target.field)


def short_circuit(x: Execution, conjunction: bool, args: tuple[p.Expr, ...]) -> Term:
    so_far = TRUE if conjunction else FALSE
    for arg in args:
        with x.under(so_far if conjunction else not_(so_far)):
            if x.branch is FALSE:
                break
            term = truth(evaluate(x, arg))
        so_far = and_(so_far, term) if conjunction else or_(so_far, term)
    return so_far


# -- building --------------------------------------------------------------------------------------


def _construct(x: Execution, e: p.Construct, name: str, args: tuple[p.Expr, ...]) -> Value:
    from consensus_check.lower.statements import fit

    fields: dict[str, Value] = {}
    for declared, arg in zip(x.model.fields_of(name), args, strict=True):
        fields[declared.name] = fit(x, evaluate(x, arg), declared.type, f"{name}.{declared.name}", line(x, e))
    return Letter(((TRUE, name, fields),)) if isinstance(e.type, ty.MessageType) else Struct(name, fields)


def _display(x: Execution, kind: str, items: tuple[p.Expr, ...]) -> Value:
    values = [evaluate(x, item) for item in items]
    if kind == "pair":
        return Struct("", {str(i): v for i, v in enumerate(values)})
    if kind == "tuple":
        return Seq(integer(len(values)), tuple(values))
    bag = Bag(tuple((TRUE, v) for v in values))
    return as_set(bag) if kind == "set" else bag


_Found = list[tuple[Term, Value, Value | None]]
"""Of a comprehension: whether it is there, the element, its key in a map."""


@define
class _Until:
    """A generator asked by any() or all() stops at the first element that is `deciding`: whether it has."""

    deciding: bool
    stopped: Term = FALSE

    def saw(self, there: Term, value: Value) -> None:
        holds = truth(value)
        self.stopped = or_(self.stopped, and_(there, holds if self.deciding else not_(holds)))


def first(x: Execution, e: p.Comprehension, *, deciding: bool) -> Term:
    """any() or all() of a generator. What comes in order is read up to the first `deciding` element; of what
    comes in no order any may be the first, so all are read.
    """
    until = _Until(deciding)
    _found(x, e, until)
    return until.stopped if deciding else not_(until.stopped)


def _found(x: Execution, e: p.Comprehension, until: _Until | None = None) -> _Found:
    found: _Found = []
    outer = dict(x.frame.locals)
    _clauses(x, e, e.clauses, TRUE, found, until)
    x.frame.locals = outer
    return found


def _comprehension(x: Execution, e: p.Comprehension) -> Value:
    found = _found(x, e)
    if e.kind == "map":
        assert isinstance(e.type, ty.MapType)
        table: dict[int, Value] = {}
        for key in x.model.members(e.type.key):
            cases = [(and_(there, is_value(number(k), key)), v) for there, v, k in found if k is not None]
            table[key] = pick([c for c in cases if c[0] is not FALSE])
        return MapOf(table)
    bag = Bag(tuple((there, v) for there, v, _ in found), ordered=e.kind == "tuple")
    if e.kind == "set":
        return as_set(bag)
    if e.kind == "tuple":
        from consensus_check.lower.storage import as_sequence

        return as_sequence(bag)
    return bag


def _clauses(
    x: Execution,
    e: p.Comprehension,
    clauses: tuple[p.Clause, ...],
    there: Term,
    found: _Found,
    until: _Until | None,
) -> None:
    if not clauses:
        key = evaluate(x, e.key) if e.key is not None else None
        value = evaluate(x, e.element)
        found.append((there, value, key))
        if until is not None:
            until.saw(there, value)
        return
    clause = clauses[0]
    together = until is not None and not _in_order(clause.iterable.type)
    start = until.stopped if until is not None else FALSE
    ends = [start]
    for present, value in elements(value_of(x, clause.iterable)):
        x.model.watch()
        if until is not None and together:
            until.stopped = start
        goes_on = TRUE if until is None else not_(until.stopped)
        bind(x, clause.targets, value)
        with x.under(and_(present, goes_on)):
            inside = short_circuit(x, True, clause.conditions)
            reached = and_(there, present, inside)
            if reached is FALSE or goes_on is FALSE:
                continue
            with x.under(inside):
                _clauses(x, e, clauses[1:], reached, found, until)
        if until is not None:
            ends.append(until.stopped)
    if until is not None and together:
        until.stopped = any_(ends)


def _in_order(type_: ty.Type) -> bool:
    return isinstance(type_, ty.TupleType) or (isinstance(type_, ty.SetType) and type_.ordered)


def bind(x: Execution, targets: tuple[str, ...], value: Value) -> None:
    """Give loop variables their value; several take a pair or record apart."""
    if len(targets) == 1:
        x.frame.locals[targets[0]] = value
        return
    if not isinstance(value, Struct):
        raise InternalError("CC901", "only pairs are taken apart")
    for target, part in zip(targets, value.fields.values(), strict=True):
        x.frame.locals[target] = part


def _verify(x: Execution, e: p.Verify, condition: Term) -> Value:
    from consensus_check.ir.system import Incident

    x.verified.append(Incident(and_(x.path, condition), "verified", line(x, e)))
    credulous = x.world.credulous(x.me) if x.me is not None else FALSE
    return Scalar(or_(condition, credulous))


# -- calls -----------------------------------------------------------------------------------------


def call(x: Execution, e: p.Call) -> Value:
    """A pure helper, predicate or part, inlined: its body runs in a frame of its own, its return values are
    merged.
    """
    from consensus_check.lower.statements import run

    method = x.model.method(e.owner, e.name)
    arguments: dict[str, Value] = {}
    for (name, _), arg in zip(method.parameters, e.args, strict=True):
        arguments[name] = evaluate(x, arg)
    receivers: Sequence[tuple[Term, int | None]] = [(TRUE, x.frame.me)]
    if e.receiver is not None and isinstance(e.receiver.type, ty.AgentType):
        receivers = list(agents_of(x, e.receiver, e.receiver.type))
    results: list[tuple[Term, Value]] = []
    for condition, receiver in receivers:
        with x.under(condition), x.calling(Frame(dict(arguments), receiver, e.owner)) as frame:
            run(x, method.body)
            here = x.branch
        results.extend((and_(here, when), value) for when, value in frame.returned)
    return pick(results) if results else NONE


def predicate_value(x: Execution, owner: str, name: str, me: int | None, agents: tuple[int, ...]) -> Value:
    """The value a predicate or outcome method returns for a receiver and extra agents."""
    from consensus_check.lower.statements import run

    method = x.model.method(owner, name)
    arguments: dict[str, Value] = {
        n: Scalar(integer(a)) for (n, _), a in zip(method.parameters, agents, strict=True)
    }
    with x.calling(Frame(arguments, me, owner)) as frame:
        run(x, method.body)
    return pick(frame.returned)


__all__ = [
    "agent_field",
    "agents_of",
    "as_maybe",
    "bind",
    "call",
    "evaluate",
    "evaluate_term",
    "field_location",
    "line",
    "predicate_value",
    "value_of",
]
