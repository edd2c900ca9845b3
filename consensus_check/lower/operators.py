"""Operators and built-in functions over symbolic values."""

from __future__ import annotations

from collections.abc import Callable

from consensus_check.errors import InternalError, LimitError
from consensus_check.ir import protocol as p
from consensus_check.ir import types as ty
from consensus_check.ir.terms import (
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
from consensus_check.lower.evaluate import evaluate, evaluate_term, first, line, short_circuit, value_of
from consensus_check.lower.execution import Execution
from consensus_check.lower.model import MOST_VALUES
from consensus_check.lower.values import (
    Bag,
    MapOf,
    Scalar,
    SetOf,
    Struct,
    Value,
    as_integer,
    as_set,
    combine,
    concatenate,
    contains,
    cut,
    elements,
    equal,
    extreme,
    is_value,
    pick,
    size,
    total,
    truth,
    within,
)

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


def operation(x: Execution, e: p.Operation) -> Value:
    op, args = e.op, e.args
    if op in ("and", "or"):
        return Scalar(short_circuit(x, op == "and", args))
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
        a, b = value_of(x, args[0]), value_of(x, args[1])
        below = within(a, b)
        return Scalar(below if op == "subset" else and_(below, not_(equal(a, b))))
    if op in ("len", "any", "all", "sum", "min", "max", "to_set", "to_tuple"):
        return _fold(x, e)
    if op in ("index", "slice", "concat", "range", "map", "items", "keys", "values"):
        return _structure(x, e)
    return Scalar(_arithmetic(x, e))




def _arithmetic(x: Execution, e: p.Operation) -> Term:
    terms = [as_integer(evaluate_term(x, a)) if e.op != "not" else evaluate_term(x, a) for a in e.args]
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



def _fold(x: Execution, e: p.Operation) -> Value:
    (of,) = e.args
    if e.op in ("any", "all") and isinstance(of, p.Comprehension) and of.kind == "bag":
        return Scalar(first(x, of, deciding=e.op == "any"))
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
            return collection if isinstance(collection, SetOf) else as_set(Bag(tuple(elements(collection))))
        case "to_tuple":
            from consensus_check.lower.storage import as_sequence

            return as_sequence(collection)
        case _:
            some, best = extreme(collection, greatest=e.op == "max")
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
            if len(numbers) > MOST_VALUES:
                raise LimitError("CC561", f"{x.method}: a range of {len(numbers)} values")
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


def known_key(x: Execution, mapping: MapOf, key: Term, at: int) -> None:
    """A key outside the map's key type is an error."""
    x.fail(not_(any_(is_value(key, k) for k in mapping.items)), f"{x.method}: no such key in the map", at)


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
        known_key(x, collection, key, line(x, e))
        return pick((is_value(key, k), v) for k, v in collection.items.items())
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

