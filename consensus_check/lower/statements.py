"""Statements over symbolic values."""

from __future__ import annotations

from attrs import evolve

from consensus_check.errors import InternalError
from consensus_check.ir import protocol as p
from consensus_check.ir import types as ty
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    ZERO,
    Term,
    add,
    and_,
    eq,
    integer,
    ite,
    le,
    lt,
    mul,
    not_,
    or_,
    sub,
    within,
)
from consensus_check.lower.evaluate import (
    agents_of,
    bind,
    evaluate,
    evaluate_term,
    field_location,
    line,
    value_of,
)
from consensus_check.lower.execution import Execution, Location, SendRecord, SharedWrite
from consensus_check.lower.operators import known_key
from consensus_check.lower.storage import as_sequence, default, named_codes
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
    as_integer,
    codes_of,
    combine,
    concatenate,
    elements,
    is_value,
    merge,
    number,
    to_set,
    truth,
    values_of,
)


def run(x: Execution, body: tuple[p.Statement, ...]) -> None:
    """Execute statements in order; what follows a return on every path is left out."""
    for statement in body:
        if x.path is FALSE:
            return
        x.cover(line(x, statement))
        _run_one(x, statement)


def _run_one(x: Execution, s: p.Statement) -> None:
    match s:
        case p.Assign(targets, values):
            results = [evaluate(x, v) for v in values]
            for target, result in zip(targets, results, strict=True):
                assign(x, target, result, line(x, s))
        case p.Augment(target, op, value):
            _augment(x, target, op, value, line(x, s))
        case p.If(test, then, other):
            condition = truth(evaluate(x, test))
            for which, _ in x.fork(condition):
                run(x, then if which else other)
        case p.For(targets, iterable, body):
            _loop(x, targets, iterable, body)
        case p.Return(value):
            when = x.path
            result = evaluate(x, value) if value is not None else NONE
            x.frame.returned.append((when, result))
            x.frame.live = FALSE
        case p.Require(condition):
            x.require(truth(evaluate(x, condition)))
        case p.Do(value):
            evaluate(x, value)
        case _:
            _effect(x, s)


def _loop(x: Execution, targets: tuple[str, ...], iterable: p.Expr, body: tuple[p.Statement, ...]) -> None:
    outer = {name: x.frame.locals.get(name) for name in targets}
    for there, value in elements(value_of(x, iterable)):
        for which, _ in x.fork(there):
            if which:
                bind(x, targets, value)
                run(x, body)
    for name, before in outer.items():
        if before is None:
            x.frame.locals.pop(name, None)
        else:
            x.frame.locals[name] = before


# -- assignment ------------------------------------------------------------------------------------


def assign(x: Execution, target: p.Expr, value: Value, at: int) -> None:
    """Give a local, an own field, a shared field or a map's key its value; a value outside its range is an
    error.
    """
    match target:
        case p.Name(name):
            x.assign_local(name, value)
        case p.Attribute(p.Name() | p.Query() | p.Operation() | p.Attribute() as holder) if isinstance(
            holder.type, ty.AgentType
        ):
            _assign_other(x, target, holder, holder.type, value, at)
        case p.Attribute():
            location = field_location(x, target)
            value = fit(x, value, target.type, f"{x.method}: {target.field}", at)
            if location[0] == "shared":
                x.shared_writes.append(SharedWrite(x.path, location, None, "=", value))
            x.write(location, value)
        case p.Operation("index", (p.Attribute() as owner, key)):
            _assign_key(x, owner, key, value, "=", at)
        case p.Operation("index", (p.Name(name), key)):
            mapping = x.frame.locals[name]
            assert isinstance(mapping, MapOf)
            index = evaluate_term(x, key)
            known_key(x, mapping, index, at)
            x.assign_local(name, _with_key(mapping, index, value))
        case _:
            raise InternalError("CC901", f"no target: {type(target).__name__}")


def _assign_other(
    x: Execution, target: p.Attribute, holder: p.Expr, type_: ty.AgentType, value: Value, at: int
) -> None:
    """A field of an agent of the group, in the protocol's @cc.initial."""
    value = fit(x, value, target.type, f"{x.method}: {target.field}", at)
    for when, i in agents_of(x, holder, type_):
        location: Location = ("agent", x.model.agents[i].name, target.field)
        x.write(location, merge(when, value, x.read(location)) if when is not TRUE else value)


def _assign_key(x: Execution, owner: p.Attribute, key: p.Expr, value: Value, op: str, at: int) -> None:
    location = field_location(x, owner)
    mapping = x.read(location)
    assert isinstance(mapping, MapOf) and isinstance(owner.type, ty.MapType)
    value = fit(x, value, owner.type.value, f"{x.method}: {owner.field}[...]", at)
    index = evaluate_term(x, key)
    known_key(x, mapping, index, at)
    if location[0] == "shared":
        for k in values_of(index):
            here = and_(x.path, is_value(index, k))
            if k in mapping.items and here is not FALSE:
                assert op == "="
                x.shared_writes.append(SharedWrite(here, location, k, "=", value))
    x.write(location, _with_key(mapping, index, value))


def _with_key(mapping: MapOf, index: Term, value: Value) -> MapOf:
    return MapOf({k: merge(is_value(index, k), value, old) for k, old in mapping.items.items()})



KEY = "key@augment"
MERGING = {"union": "|=", "difference": "-=", "+": "+=", "-": "+="}


def _augment(x: Execution, target: p.Expr, op: p.Operator, value: p.Expr, at: int) -> None:
    if isinstance(target, p.Operation):  # the key is evaluated once
        key_value = target.args[1]
        x.frame.locals[KEY] = evaluate(x, key_value)
        target = evolve(target, args=(target.args[0], p.Name(KEY, key_value.type, key_value.at)))
    old, operand = evaluate(x, target), evaluate(x, value)
    result = _apply(x, op, old, operand)
    location: Location | None = None
    key: p.Expr | None = None
    if isinstance(target, p.Attribute):
        location = field_location(x, target)
    elif isinstance(target, p.Operation) and isinstance(target.args[0], p.Attribute):
        location, key = field_location(x, target.args[0]), target.args[1]
    before = len(x.shared_writes)
    merged = location is not None and location[0] == "shared" and op in MERGING
    with x.unchecked(merged and x.model.environment.timing == "rounds"):
        assign(x, target, result, at)
    if location is not None and merged:
        del x.shared_writes[before:]
        amount = Scalar(sub(ZERO, number(operand))) if op == "-" else operand
        _log_merge(x, location, key, MERGING[op], amount)


def _log_merge(x: Execution, location: Location, key: p.Expr | None, op: str, amount: Value) -> None:
    keys: list[tuple[Term, int | None]] = [(TRUE, None)]
    if key is not None:
        index = evaluate_term(x, key)
        keys = [(is_value(index, k), k) for k in values_of(index)]
    for condition, k in keys:
        when = and_(x.path, condition)
        if when is FALSE:
            continue
        match op:
            case "|=":
                x.shared_writes.append(SharedWrite(when, location, k, "|=", amount))
            case "-=":
                x.shared_writes.append(SharedWrite(when, location, k, "-=", amount))
            case _:
                x.shared_writes.append(SharedWrite(when, location, k, "+=", amount))


def _apply(x: Execution, op: p.Operator, old: Value, operand: Value) -> Value:
    match op:
        case "union":
            return combine(old, operand, or_)
        case "intersection":
            return combine(old, operand, and_)
        case "difference":
            return combine(old, operand, lambda a, b: and_(a, not_(b)))
        case "concat":
            return concatenate(as_sequence(old), as_sequence(operand))
        case _:
            pass
    a, b = number(old), number(operand)
    match op:
        case "+":
            return Scalar(add(as_integer(a), as_integer(b)))
        case "-":
            return Scalar(sub(as_integer(a), as_integer(b)))
        case "*":
            return Scalar(mul(a, b))
        case _:
            raise InternalError("CC901", f"{x.method}: no merging operator {op}")



# -- ranges ----------------------------------------------------------------------------------------


def fit(x: Execution, value: Value, type_: ty.Type, what: str, at: int) -> Value:
    """The value as a declared type holds it. Outside the range is an error, and what is held then is of no
    meaning.
    """
    match type_, value:
        case ty.OptionalType(inner), Maybe(present, held):
            if held is None:
                return Maybe(present, default(x.model, inner))
            with x.under(present):
                return Maybe(present, fit(x, held, inner, what, at))
        case ty.OptionalType(inner), _:
            return Maybe(TRUE, fit(x, value, inner, what, at))
        case _, Maybe(present, held):
            x.fail(not_(present), f"{what} becomes None", at)
            return fit(x, held, type_, what, at) if held is not None else default(x.model, type_)
        case ty.IntType(), Scalar(term):
            lo, hi = x.model.bounds(type_)
            return Scalar(_clamp(x, as_integer(term), lo, hi, what, at))
        case ty.SymmetricType(), Scalar(term):
            codes = named_codes(x.model, type_)
            return Scalar(_clamp(x, term, 0, max(codes), what, at), codes)
        case ty.SetType(element), _ if element is not None:
            return _fit_set(x, value, element, what, at)
        case ty.TupleType(element, at_most), _ if element is not None and at_most is not None:
            return _fit_tuple(x, value, element, x.model.integer(at_most), what, at)
        case ty.MapType(_, inner), MapOf(items):
            return MapOf({k: fit(x, v, inner, what, at) for k, v in items.items()})
        case ty.RecordType(record), Struct(name, fields):
            types = {f.name: f.type for f in x.model.fields_of(record)}
            return Struct(name, {k: fit(x, v, types[k], what, at) for k, v in fields.items()})
        case _:
            return value


def _clamp(x: Execution, term: Term, lo: int | None, hi: int | None, what: str, at: int) -> Term:
    inside = within(term, lo, hi)
    if inside is TRUE or lo is None or hi is None:
        return term
    x.fail(not_(inside), f"{what} leaves {lo}..{hi}", at)
    return ite(le(term, integer(hi)), ite(le(integer(lo), term), term, integer(lo)), integer(hi))


def _fit_set(x: Execution, value: Value, element: ty.Type, what: str, at: int) -> Value:
    members = to_set(value).items
    keys = x.model.members(element)
    for key in sorted(set(members) - set(keys)):
        x.fail(members[key], f"{what} gets {x.model.name_of(element, key)}, which it cannot hold", at)
    return SetOf({k: members.get(k, FALSE) for k in keys})


def _fit_tuple(x: Execution, value: Value, element: ty.Type, places: int, what: str, at: int) -> Value:
    held = as_sequence(value)
    x.fail(lt(integer(places), held.length), f"{what} gets more than {places} values", at)
    items: list[Value] = []
    for i, item in enumerate(held.items[:places]):
        with x.under(lt(integer(i), held.length)):
            items.append(fit(x, item, element, what, at))
    length = ite(le(held.length, integer(places)), held.length, integer(places))
    return Seq(length, tuple(items))


# -- effects ---------------------------------------------------------------------------------------


def _effect(x: Execution, s: p.Statement) -> None:
    match s:
        case p.Send(message, to):
            letter = value_of(x, message)
            assert isinstance(letter, Letter)
            _send(x, letter, _targets(x, to), line(x, s), linked_only=False)
        case p.Broadcast(message, roles):
            letter = value_of(x, message)
            assert isinstance(letter, Letter) and x.me is not None
            agents = x.model.agents
            heard = (i for i in x.model.neighbours(x.me) if not roles or agents[i].role in roles)
            targets = [(x.model.link(x.me, i), i) for i in heard]
            _send(x, letter, targets, line(x, s), linked_only=True)
        case p.Spend(turns, tokens):
            x.spend(
                evaluate_term(x, turns) if turns is not None else ZERO,
                evaluate_term(x, tokens) if tokens is not None else ZERO,
            )
        case p.Leave():
            x.leaves = or_(x.leaves, x.path)
        case p.Stop():
            x.stops = or_(x.stops, x.path)
        case p.SetTimer(timer, start):
            _set_timer(x, timer, start)
        case _:
            raise InternalError("CC901", f"unknown statement {type(s).__name__}")


def _targets(x: Execution, to: p.Expr) -> list[tuple[Term, int]]:
    value = value_of(x, to)
    if isinstance(value, SetOf):
        return [(term, i) for i, term in value.items.items()]
    if isinstance(value, Bag | Seq):
        return [(term, i) for i, term in to_set(value).items.items()]
    return [(eq(number(value), integer(i)), i) for i in codes_of(value)]


def _send(
    x: Execution, letter: Letter, targets: list[tuple[Term, int]], at: int, *, linked_only: bool
) -> None:
    assert x.me is not None
    first = len(x.sends)
    for condition, receiver in targets:
        when = and_(x.path, condition)
        if when is FALSE:
            continue
        linked = TRUE if linked_only or receiver == x.me else x.model.link(x.me, receiver)
        if linked is not TRUE:
            if x.model.environment.network.nolink == "error":
                names = x.model.agents
                x.fail(
                    and_(condition, not_(linked)),
                    f"{x.method}: {names[x.me].name} sends to {names[receiver].name}, to whom it has no link",
                    at,
                )
            when = and_(when, linked)
            if when is FALSE:
                continue
        x.sends.append(SendRecord(when, x.me, receiver, letter, at, len(x.sends), first))


def _set_timer(x: Execution, timer: p.Attribute, start: bool) -> None:
    location = field_location(x, timer)
    ticks: Location = (location[0], location[1], location[2] + "#ticks")
    armed = number(x.read(location))
    if ticks in x.state or ticks in x.store:
        length = x.model.timer_length(location[1], location[2])
        fresh = ite(armed, number(x.read(ticks)), integer(length)) if start else ZERO
        x.write(ticks, Scalar(fresh))
    x.write(location, Scalar(TRUE if start else FALSE))
