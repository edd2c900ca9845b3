"""Expressions over symbolic values."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from consensus_check.errors import InternalError
from consensus_check.ir import protocol as p
from consensus_check.ir import types as ty
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    ZERO,
    Term,
    add,
    all_,
    and_,
    any_,
    div,
    eq,
    implies,
    integer,
    ite,
    le,
    lt,
    mod,
    mul,
    neg,
    not_,
    or_,
    sub,
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
    combine,
    concatenate,
    contains,
    cut,
    elements,
    equal,
    extreme,
    merge,
    number,
    pick,
    size,
    to_set,
    total,
    truth,
    values_of,
)


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
            return _operation(x, e)
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
    """The agents an expression may be, each with the condition that it is."""
    agent = evaluate_term(x, e)
    return [(eq(agent, integer(i)), i) for i in values_of(agent) if x.model.agents[i].role in type_.roles]


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


# -- operators -------------------------------------------------------------------------------------

_COMPARE: dict[str, Callable[[Term, Term], Term]] = {
    "<": lt,
    "<=": le,
    ">": lambda a, b: lt(b, a),
    ">=": lambda a, b: le(b, a),
}
_SETS: dict[str, Callable[[Term, Term], Term]] = {
    "union": or_,
    "intersection": and_,
    "difference": lambda a, b: and_(a, not_(b)),
    "symmetric_difference": lambda a, b: not_(eq(a, b)),
}


def _operation(x: Execution, e: p.Operation) -> Value:
    op, args = e.op, e.args
    if op in ("and", "or"):
        return Scalar(_short_circuit(x, op == "and", args))
    if op in ("==", "!="):
        same = equal(evaluate(x, args[0]), evaluate(x, args[1]))
        return Scalar(same if op == "==" else not_(same))
    if op in ("in", "not in"):
        inside = contains(value_of(x, args[1]), evaluate(x, args[0]))
        return Scalar(inside if op == "in" else not_(inside))
    if op in _COMPARE:
        return Scalar(_COMPARE[op](evaluate_term(x, args[0]), evaluate_term(x, args[1])))
    if op in _SETS:
        return combine(value_of(x, args[0]), value_of(x, args[1]), _SETS[op])
    if op in ("subset", "proper_subset"):
        a, b = to_set(value_of(x, args[0])), to_set(value_of(x, args[1]))
        below = all_(implies(t, b.items.get(k, FALSE)) for k, t in a.items.items())
        return Scalar(below if op == "subset" else and_(below, not_(equal(a, b))))
    if op in ("len", "any", "all", "sum", "min", "max", "to_set", "to_tuple"):
        return _fold(x, e)
    if op in ("index", "slice", "concat", "range", "map", "items", "keys", "values"):
        return _structure(x, e)
    return Scalar(_arithmetic(x, e))


def _short_circuit(x: Execution, conjunction: bool, args: tuple[p.Expr, ...]) -> Term:
    so_far = TRUE if conjunction else FALSE
    for arg in args:
        with x.under(so_far if conjunction else not_(so_far)):
            if x.branch is FALSE:
                break
            term = truth(evaluate(x, arg))
        so_far = and_(so_far, term) if conjunction else or_(so_far, term)
    return so_far


def _arithmetic(x: Execution, e: p.Operation) -> Term:
    terms = [_integer(evaluate_term(x, a)) if e.op != "not" else evaluate_term(x, a) for a in e.args]
    match e.op:
        case "not":
            return not_(terms[0])
        case "neg":
            return neg(terms[0])
        case "+":
            return add(*terms)
        case "-":
            return sub(terms[0], terms[1])
        case "*":
            return mul(terms[0], terms[1])
        case "abs":
            return ite(le(ZERO, terms[0]), terms[0], neg(terms[0]))
        case "//" | "%":
            by = terms[1]
            if by.op != "const" or not by.value:
                x.fail(TRUE, f"{x.method}: division by zero", line(x, e))
                return ZERO
            divisor = int(by.value)
            return div(terms[0], divisor) if e.op == "//" else mod(terms[0], divisor)
        case _:
            raise InternalError("CC901", f"unknown operator {e.op}")


def _integer(term: Term) -> Term:
    return ite(term, integer(1), ZERO) if term.is_bool else term


def _fold(x: Execution, e: p.Operation) -> Value:
    collection = value_of(x, e.args[0])
    match e.op:
        case "len":
            return Scalar(size(collection))
        case "any":
            return Scalar(any_(and_(there, truth(v)) for there, v in elements(collection)))
        case "all":
            return Scalar(all_(implies(there, truth(v)) for there, v in elements(collection)))
        case "sum":
            return Scalar(total(collection))
        case "to_set":
            return to_set(collection)
        case "to_tuple":
            from consensus_check.lower.storage import as_sequence

            return as_sequence(collection)
        case _:
            some, best = extreme(collection, le if e.op == "min" else (lambda a, b: le(b, a)))
            x.fail(not_(some), f"{x.method}: the {e.op} of nothing", line(x, e))
            return Scalar(best)


def _structure(x: Execution, e: p.Operation) -> Value:
    match e.op:
        case "concat":
            from consensus_check.lower.storage import as_sequence

            return concatenate(as_sequence(value_of(x, e.args[0])), as_sequence(value_of(x, e.args[1])))
        case "range":
            start, stop = evaluate_term(x, e.args[0]), evaluate_term(x, e.args[1])
            if start.lo is None or stop.hi is None:
                raise InternalError("CC901", "a range without bounds")
            numbers = range(start.lo, stop.hi)
            return Bag(
                tuple(
                    (and_(le(start, integer(i)), lt(integer(i), stop)), Scalar(integer(i))) for i in numbers
                ),
                ordered=True,
            )
        case "map":
            assert isinstance(e.type, ty.MapType)
            value = evaluate(x, e.args[0])
            return MapOf(dict.fromkeys(x.model.members(e.type.key), value))
        case "slice":
            return _slice(x, e)
        case "index":
            return _index(x, e)
        case _:
            mapping = value_of(x, e.args[0])
            assert isinstance(mapping, MapOf)
            if e.op == "keys":
                return Bag(tuple((TRUE, Scalar(integer(k))) for k in mapping.items), ordered=True)
            if e.op == "values":
                return Bag(tuple((TRUE, v) for v in mapping.items.values()), ordered=True)
            pairs = ((TRUE, Struct("", {"0": Scalar(integer(k)), "1": v})) for k, v in mapping.items.items())
            return Bag(tuple(pairs), ordered=True)


def _slice(x: Execution, e: p.Operation) -> Value:
    from consensus_check.lower.storage import as_sequence

    sequence = as_sequence(value_of(x, e.args[0]))
    ends = []
    for given, otherwise in ((e.args[1], ZERO), (e.args[2], sequence.length)):
        if isinstance(given, p.Literal_) and given.value is None:
            ends.append(otherwise)
            continue
        term = evaluate_term(x, given)
        shifted = ite(lt(term, ZERO), add(term, sequence.length), term)
        clamped = ite(lt(shifted, ZERO), ZERO, ite(lt(sequence.length, shifted), sequence.length, shifted))
        ends.append(clamped)
    return cut(sequence, ends[0], ends[1])


def _index(x: Execution, e: p.Operation) -> Value:
    collection = value_of(x, e.args[0])
    key = evaluate_term(x, e.args[1])
    if isinstance(collection, MapOf):
        return pick((_is(key, k), v) for k, v in collection.items.items())
    if isinstance(collection, SetOf):
        places = list(collection.items)
        x.fail(
            not_(and_(le(integer(-len(places)), key), lt(key, integer(len(places))))),
            f"{x.method}: no such place in the group",
            line(x, e),
        )
        cases: list[tuple[Term, Value]] = [
            (or_(eq(key, integer(i)), eq(key, integer(i - len(places)))), Scalar(integer(a)))
            for i, a in enumerate(places)
        ]
        return pick(cases)
    if isinstance(collection, Struct):
        return collection.fields[str(key.value)]
    from consensus_check.lower.storage import as_sequence

    sequence = as_sequence(collection)
    place = ite(lt(key, ZERO), add(key, sequence.length), key)
    inside = and_(le(ZERO, place), lt(place, sequence.length))
    x.fail(not_(inside), f"{x.method}: index out of the tuple's places", line(x, e))
    if not sequence.items:
        from consensus_check.lower.storage import default

        return default(x.model, e.type)
    return pick((eq(place, integer(i)), v) for i, v in enumerate(sequence.items))


def _is(term: Term, key: int) -> Term:
    if term.is_bool:
        return term if key else not_(term)
    return eq(term, integer(key))


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
    if kind == "set" and all(isinstance(v, Scalar) for v in values):
        return to_set(bag)
    return bag


def _comprehension(x: Execution, e: p.Comprehension) -> Value:
    found: list[tuple[Term, Value, Value | None]] = []
    outer = dict(x.frame.locals)
    _clauses(x, e, e.clauses, TRUE, found)
    x.frame.locals = outer
    if e.kind == "map":
        assert isinstance(e.type, ty.MapType)
        table: dict[int, Value] = {}
        for key in x.model.members(e.type.key):
            cases = [(and_(there, _is(number(k), key)), v) for there, v, k in found if k is not None]
            table[key] = pick([c for c in cases if c[0] is not FALSE])
        return MapOf(table)
    bag = Bag(tuple((there, v) for there, v, _ in found), ordered=e.kind == "tuple")
    if e.kind == "set" and all(isinstance(v, Scalar) for _, v in bag.items):
        return to_set(bag)
    if e.kind == "tuple":
        from consensus_check.lower.storage import as_sequence

        return as_sequence(bag)
    return bag


def _clauses(
    x: Execution,
    e: p.Comprehension,
    clauses: tuple[p.Clause, ...],
    there: Term,
    found: list[tuple[Term, Value, Value | None]],
) -> None:
    if not clauses:
        key = evaluate(x, e.key) if e.key is not None else None
        found.append((there, evaluate(x, e.element), key))
        return
    clause = clauses[0]
    for present, value in elements(value_of(x, clause.iterable)):
        bind(x, clause.targets, value)
        with x.under(present):
            inside = _short_circuit(x, True, clause.conditions)
            if and_(there, present, inside) is FALSE:
                continue
            with x.under(inside):
                _clauses(x, e, clauses[1:], and_(there, present, inside), found)


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
