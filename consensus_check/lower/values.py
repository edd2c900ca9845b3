"""Symbolic values: what an expression of a protocol is while a method is executed over terms.

A collection is a list of (present?, value). Sets keep one membership term for each element of a finite
universe, so that union is `or` and
size is `count`. Agents, enums, ranks and symmetric values are integers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce

from consensus_check.errors import InternalError
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    ZERO,
    Term,
    add,
    all_,
    and_,
    any_,
    boolean,
    count,
    eq,
    iff,
    implies,
    integer,
    ite,
    le,
    lt,
    maximum,
    minimum,
    not_,
    or_,
    possible_values,
    sub,
)
from consensus_check.records import frozen


@frozen
class Scalar:
    """A Boolean or an integer (number, enum member, agent, rank, symmetric value). codes: those it can have
    where it is there, if its term may have others (empty: all of its term's).
    """

    term: Term
    codes: tuple[int, ...] = ()


@frozen
class Maybe:
    """`T | None`: None where `present` fails (the value is then of no meaning)."""

    present: Term
    value: Value | None


@frozen
class SetOf:
    """element -> whether it is in; elements absent from the table are out."""

    items: dict[int, Term]


@frozen
class Bag:
    """Values in no order with repetition, or in order (`ordered`); each with whether it is there. senders: of
    an inbox, beside items.
    """

    items: tuple[tuple[Term, Value], ...]
    ordered: bool = False
    senders: tuple[Term, ...] = ()


@frozen
class Seq:
    """A bounded tuple: the first `length` of items."""

    length: Term
    items: tuple[Value, ...]


@frozen
class MapOf:
    """key -> value, every key of the key type."""

    items: dict[int, Value]


@frozen
class Struct:
    """A record or a pair: values by field."""

    name: str
    fields: dict[str, Value]


@frozen
class Letter:
    """A message: exactly one case holds. Each is (condition, class, fields)."""

    cases: tuple[tuple[Term, str, dict[str, Value]], ...]


Value = Scalar | Maybe | SetOf | Bag | Seq | MapOf | Struct | Letter
NONE = Maybe(FALSE, None)
NOTHING = -(1 << 40)
"""The key of None in a set."""


def truth(value: Value) -> Term:
    """The Boolean term of a value."""
    return number(value)


def number(value: Value) -> Term:
    """The term of a scalar; of an optional, the term of its value (its caller has recorded the error of
    reading None).
    """
    if isinstance(value, Maybe) and value.value is not None:
        value = value.value
    if not isinstance(value, Scalar):
        raise InternalError("CC901", f"expected a scalar, found {type(value).__name__}")
    return value.term


def flag(value: bool) -> Scalar:
    return Scalar(boolean(value))


def scalar(value: int) -> Scalar:
    return Scalar(integer(value))


# -- choosing between values -----------------------------------------------------------------------


def merge(condition: Term, a: Value, b: Value) -> Value:
    """a where the condition holds, else b."""
    if condition is TRUE or a is b:
        return a
    if condition is FALSE:
        return b
    if isinstance(a, Maybe) or isinstance(b, Maybe):
        return _merge_maybe(condition, as_maybe(a), as_maybe(b))
    match a, b:
        case Scalar(), Scalar():
            codes = set[int]()
            if a.codes or b.codes:
                codes.update(a.codes or values_of(a.term), b.codes or values_of(b.term))
            return Scalar(ite(condition, a.term, b.term), tuple(sorted(codes)))
        case SetOf(), SetOf():
            keys = sorted({*a.items, *b.items})
            return SetOf({k: ite(condition, a.items.get(k, FALSE), b.items.get(k, FALSE)) for k in keys})
        case (Seq(), Seq()):
            return _merge_sequences(condition, a, b)
        case MapOf(), MapOf():
            return MapOf({k: merge(condition, a.items[k], b.items[k]) for k in a.items})
        case Struct(), Struct():
            return Struct(a.name, {k: merge(condition, a.fields[k], b.fields[k]) for k in a.fields})
        case Letter(), Letter():
            return Letter(
                tuple((and_(condition, c), name, fields) for c, name, fields in a.cases)
                + tuple((and_(not_(condition), c), name, fields) for c, name, fields in b.cases)
            )
        case Bag() | Seq() | SetOf(), Bag() | Seq() | SetOf():
            left, right = elements(a), elements(b)
            return Bag(
                tuple((and_(condition, p), v) for p, v in left)
                + tuple((and_(not_(condition), p), v) for p, v in right)
            )
        case _:
            raise InternalError("CC901", f"cannot merge {type(a).__name__} with {type(b).__name__}")


def as_maybe(value: Value) -> Maybe:
    return value if isinstance(value, Maybe) else Maybe(TRUE, value)


def _merge_maybe(condition: Term, a: Maybe, b: Maybe) -> Maybe:
    present = ite(condition, a.present, b.present)
    if a.value is None or b.value is None:
        return Maybe(present, a.value if b.value is None else b.value)
    return Maybe(present, merge(condition, a.value, b.value))


def _merge_sequences(condition: Term, a: Seq, b: Seq) -> Seq:
    longest, other = (a, b) if len(a.items) >= len(b.items) else (b, a)
    items: list[Value] = []
    for i, item in enumerate(longest.items):
        if i < len(other.items):
            items.append(merge(condition, a.items[i], b.items[i]))
        else:
            items.append(item)
    return Seq(ite(condition, a.length, b.length), tuple(items))


def pick(cases: Iterable[tuple[Term, Value]]) -> Value:
    """The value of the case that holds (exactly one does)."""
    listed = list(cases)
    if not listed:
        raise InternalError("CC901", "a choice among no values")
    result = listed[-1][1]
    for condition, value in reversed(listed[:-1]):
        result = merge(condition, value, result)
    return result


# -- equality --------------------------------------------------------------------------------------


def equal(a: Value, b: Value) -> Term:
    """Whether two values are equal, as Python's == on the types of the language."""
    if isinstance(a, Maybe) or isinstance(b, Maybe):
        x, y = as_maybe(a), as_maybe(b)
        if x.value is None or y.value is None:
            return and_(not_(x.present), not_(y.present))
        return and_(iff(x.present, y.present), implies(x.present, equal(x.value, y.value)))
    match a, b:
        case Scalar(), Scalar():
            return eq(a.term, b.term)
        case SetOf(), SetOf():
            return all_(
                iff(a.items.get(k, FALSE), b.items.get(k, FALSE)) for k in sorted({*a.items, *b.items})
            )
        case Bag() | SetOf(), Bag() | SetOf():
            return and_(within(a, b), within(b, a))
        case Seq(), Seq():
            shared = min(len(a.items), len(b.items))
            same = (implies(lt(integer(i), a.length), equal(a.items[i], b.items[i])) for i in range(shared))
            return and_(eq(a.length, b.length), le(a.length, integer(shared)), *same)
        case MapOf(), MapOf():
            return all_(equal(a.items[k], b.items[k]) for k in a.items)
        case Struct(), Struct():
            return all_(equal(a.fields[k], b.fields[k]) for k in a.fields)
        case Letter(), Letter():
            return any_(
                and_(c, d, *(equal(f[k], g[k]) for k in f))
                for c, x, f in a.cases
                for d, y, g in b.cases
                if x == y
            )
        case _:
            raise InternalError("CC901", f"cannot compare {type(a).__name__} with {type(b).__name__}")


# -- collections -----------------------------------------------------------------------------------


def elements(collection: Value) -> list[tuple[Term, Value]]:
    """The elements of a set, bag or tuple, each with whether it is there."""
    match collection:
        case SetOf(items):
            return [(term, _of_key(key)) for key, term in items.items() if term is not FALSE]
        case Bag(items):
            return [(p, v) for p, v in items if p is not FALSE]
        case Seq(length, items):
            return [
                (lt(integer(i), length), v)
                for i, v in enumerate(items)
                if lt(integer(i), length) is not FALSE
            ]
        case MapOf(items):
            return [(TRUE, scalar(key)) for key in items]
        case _:
            raise InternalError("CC901", f"expected a collection, found {type(collection).__name__}")


def _of_key(key: int) -> Value:
    return NONE if key == NOTHING else scalar(key)


def keyed(value: Value) -> list[tuple[int, Term]]:
    """The keys a scalar or optional scalar may be, each with the condition that it is."""
    maybe = as_maybe(value)
    found = [] if maybe.present is TRUE else [(NOTHING, not_(maybe.present))]
    if maybe.value is not None:
        term = number(maybe.value)
        found += [(key, and_(maybe.present, is_value(term, key))) for key in codes_of(maybe.value)]
    return found


def codes_of(value: Value) -> list[int]:
    """Every code a scalar can have where it is there."""
    found = values_of(number(value))
    known = value.codes if isinstance(value, Scalar) else ()
    return [code for code in found if code in known] if known else found


def to_set(collection: Value) -> SetOf:
    """The set of a collection of scalars and None."""
    if isinstance(collection, SetOf):
        return collection
    found: dict[int, list[Term]] = {}
    for present, value in elements(collection):
        for key, is_it in keyed(value):
            found.setdefault(key, []).append(and_(present, is_it))
    return SetOf({key: any_(found[key]) for key in sorted(found)})


def plain(value: Value) -> bool:
    """Whether a value is a scalar or None: what a set keeps by key."""
    held = as_maybe(value).value
    return held is None or isinstance(held, Scalar)


def as_set(bag: Bag) -> SetOf | Bag:
    """A bag without repetition: by key where its elements are plain, else as distinct elements."""
    return to_set(bag) if all(plain(v) for _, v in bag.items) else Bag(tuple(distinct(bag)))


def distinct(collection: Value) -> list[tuple[Term, Value]]:
    """The elements of a collection with equal ones made one; scalars in order of value."""
    listed = elements(collection)
    if isinstance(collection, SetOf):
        return listed
    if listed and all(isinstance(v, Scalar) and v.term.is_bool for _, v in listed):
        return [(term, flag(bool(key))) for key, term in to_set(collection).items.items()]
    if all(plain(v) for _, v in listed):
        return elements(to_set(collection))
    result: list[tuple[Term, Value]] = []
    for there, value in listed:
        new = and_(there, not_(any_(and_(t, equal(v, value)) for t, v in result)))
        if new is not FALSE:
            result.append((new, value))
    return result


def is_value(term: Term, key: int) -> Term:
    """Whether a scalar term has a value, given as its code."""
    if term.is_bool:
        return term if key else not_(term)
    return eq(term, integer(key))


def as_integer(term: Term) -> Term:
    """A Boolean as 0 or 1."""
    return ite(term, integer(1), ZERO) if term.is_bool else term


def values_of(term: Term) -> list[int]:
    """Every value a scalar term may take. Booleans are 0 and 1."""
    if term.is_bool:
        return [int(bool(term.value))] if term.op == "const" else [0, 1]
    found = possible_values(term)
    if found is None:
        raise InternalError("CC901", f"too many values to list: {term}")
    return found


def contains(collection: Value, item: Value) -> Term:
    """Whether an item is in a collection."""
    if isinstance(collection, SetOf | MapOf) and plain(item):
        members = collection.items if isinstance(collection, SetOf) else dict.fromkeys(collection.items, TRUE)
        return any_(and_(members.get(key, FALSE), is_it) for key, is_it in keyed(item))
    return any_(and_(p, equal(v, item)) for p, v in elements(collection))


def within(a: Value, b: Value) -> Term:
    """Whether every element of one set is in another."""
    return all_(implies(there, contains(b, v)) for there, v in elements(a))


def size(collection: Value) -> Term:
    """len(collection)."""
    if isinstance(collection, Seq):
        return collection.length
    return count(p for p, _ in elements(collection))


def total(collection: Value) -> Term:
    """sum(collection) of numbers or Booleans."""
    parts = []
    for present, value in elements(collection):
        term = number(value)
        parts.append(ite(and_(present, term), integer(1), ZERO) if term.is_bool else ite(present, term, ZERO))
    return add(*parts) if parts else ZERO


def extreme(collection: Value, *, greatest: bool) -> tuple[Term, Term]:
    """(whether there is an element, the greatest or least one). What is not there counts as the worst there
    can be, so that all elements stand alike.
    """
    found = [(present, number(value)) for present, value in elements(collection)]
    some, better = any_(present for present, _ in found), maximum if greatest else minimum
    ends = [term.lo if greatest else term.hi for _, term in found]
    known = [end for end in ends if end is not None]
    if len(known) < len(found):
        return some, _in_turn(found, better)
    worst = integer(min(known, default=0) if greatest else max(known, default=0))
    return some, reduce(better, [ite(present, term, worst) for present, term in found] or [worst])


def _in_turn(found: list[tuple[Term, Term]], better: Callable[[Term, Term], Term]) -> Term:
    """The best of numbers, some of which may be as bad as can be."""
    some, best = found[0]
    for present, term in found[1:]:
        best = ite(present, ite(some, better(best, term), term), best)
        some = or_(some, present)
    return best


def by_key(collection: Value) -> bool:
    """Whether a set can be kept by key: it has scalars and None only."""
    return isinstance(collection, SetOf) or all(plain(v) for _, v in elements(collection))


def combine(a: Value, b: Value, operation: Callable[[Term, Term], Term]) -> SetOf | Bag:
    """A set operation, element by element."""
    if not (by_key(a) and by_key(b)):
        mine = [(and_(there, operation(TRUE, contains(b, v))), v) for there, v in distinct(a)]
        only = operation(FALSE, TRUE)
        others = [(and_(there, only, not_(contains(a, v))), v) for there, v in distinct(b)]
        return Bag(tuple((there, v) for there, v in (*mine, *others) if there is not FALSE))
    x, y = to_set(a).items, to_set(b).items
    return SetOf({k: operation(x.get(k, FALSE), y.get(k, FALSE)) for k in sorted({*x, *y})})


def concatenate(a: Seq, b: Seq) -> Seq:
    """Tuple concatenation: place i is a[i] below len(a), else b[i - len(a)]."""
    low = max(a.length.lo or 0, 0)
    items: list[Value] = list(a.items[:low])
    for i in range(low, len(a.items) + len(b.items)):
        here = [(lt(integer(i), a.length), a.items[i])] if i < len(a.items) else []
        there = [
            (eq(a.length, integer(i - j)), b.items[j])
            for j in range(len(b.items))
            if low <= i - j <= len(a.items)
        ]
        if here or there:
            items.append(pick([*here, *there]))
    return Seq(add(a.length, b.length), tuple(items))


def cut(value: Seq, start: Term, stop: Term) -> Seq:
    """value[start:stop] for 0 <= start, stop <= length, as Python cuts it."""
    length = ite(lt(start, stop), sub(stop, start), ZERO)
    places = len(value.items)
    items: list[Value] = []
    for i in range(places):
        sources = [
            (eq(start, integer(s)), value.items[s + i]) for s in values_of(start) if 0 <= s + i < places
        ]
        if not sources:
            break
        items.append(pick(sources))
    return Seq(length, tuple(items))
