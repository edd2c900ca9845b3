"""Terms of the lowered system: Booleans and integers with intervals, hash-consed.

Two sorts only, so that every engine (interpreter, generated Python, LLVM, Z3) covers the whole language in a
page. Terms are built
by the functions below, which fold constants, use intervals and share equal terms; `a is b` iff a and b print
alike.
Intervals are inclusive; None is unbounded. A term's interval always contains every value it can take.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal

from consensus_check.ir.intervals import Bound, below, high, low, times, total
from consensus_check.ir.term import (
    Op,
    Term,
    evaluate,
    evaluate_all,
    leaves,
    make,
    possible_values,
    postorder,
    show,
)

# -- leaves ----------------------------------------------------------------------------------------

TRUE: Final = make("const", (), True, True, 0, 1)
FALSE: Final = make("const", (), False, True, 0, 1)


def boolean(value: bool) -> Term:
    return TRUE if value else FALSE


def integer(value: int) -> Term:
    return make("const", (), int(value), False, int(value), int(value))


ZERO: Final = integer(0)
ONE: Final = integer(1)


def bool_var(name: str) -> Term:
    """A Boolean state variable."""
    return make("var", (), name, True, 0, 1)


def int_var(name: str, lo: Bound, hi: Bound) -> Term:
    """An integer state variable with interval lo..hi (None: unbounded)."""
    return integer(lo) if lo is not None and lo == hi else make("var", (), name, False, lo, hi)


def input_(name: str, size: int) -> Term:
    """An input of an action: the index of the option taken, 0..size-1."""
    return ZERO if size == 1 else make("input", (), name, False, 0, size - 1)


# -- Booleans --------------------------------------------------------------------------------------


def not_(a: Term) -> Term:
    if a.op == "const":
        return boolean(not a.value)
    if a.op == "not":
        return a.args[0]
    return make("not", (a,), None, True, 0, 1)


def and_(*terms: Term) -> Term:
    return _junction("and", terms, TRUE, FALSE)


def or_(*terms: Term) -> Term:
    return _junction("or", terms, FALSE, TRUE)


def all_(terms: Iterable[Term]) -> Term:
    return and_(*terms)


def any_(terms: Iterable[Term]) -> Term:
    return or_(*terms)


def _junction(op: Literal["and", "or"], terms: tuple[Term, ...], unit: Term, zero: Term) -> Term:
    flat: dict[int, Term] = {}
    for term in terms:
        for part in term.args if term.op == op else (term,):
            if part is zero:
                return zero
            if part is not unit:
                flat[part.serial] = part
    for part in flat.values():
        if part.op == "not" and part.args[0].serial in flat:
            return zero
    if op == "and" and _clash(flat.values()):
        return FALSE
    if not flat:
        return unit
    parts = tuple(sorted(flat.values(), key=lambda t: t.serial))
    return parts[0] if len(parts) == 1 else make(op, parts, None, True, 0, 1)


def _clash(parts: Iterable[Term]) -> bool:
    """Whether two conjuncts fix one term to different constants."""
    fixed: dict[int, Term] = {}
    for part in parts:
        if (
            part.op == "eq"
            and part.args[1].op == "const"
            and fixed.setdefault(part.args[0].serial, part.args[1]) is not part.args[1]
        ):
            return True
    return False


def implies(a: Term, b: Term) -> Term:
    return or_(not_(a), b)


def iff(a: Term, b: Term) -> Term:
    if a is b:
        return TRUE
    for x, y in ((a, b), (b, a)):
        if x is TRUE:
            return y
        if x is FALSE:
            return not_(y)
    if a is not_(b):
        return FALSE
    if a.op == "not" and b.op == "not":
        a, b = a.args[0], b.args[0]
    return make("iff", (a, b) if a.serial < b.serial else (b, a), None, True, 0, 1)


def ite(c: Term, a: Term, b: Term) -> Term:
    """a where c, else b; a and b of one sort."""
    if c is TRUE or a is b:
        return a
    if c is FALSE:
        return b
    if c.op == "not":
        c, a, b = c.args[0], b, a
    if a.is_bool:
        if a is TRUE:
            return or_(c, b)
        if a is FALSE:
            return and_(not_(c), b)
        if b is TRUE:
            return or_(not_(c), a)
        if b is FALSE:
            return and_(c, a)
        return make("ite", (c, a, b), None, True, 0, 1)
    if a.op == "ite" and a.args[0] is c:
        return ite(c, a.args[1], b)
    if b.op == "ite" and b.args[0] is c:
        return ite(c, a, b.args[2])
    return make("ite", (c, a, b), None, False, low(a.lo, b.lo), high(a.hi, b.hi))


# -- comparisons -----------------------------------------------------------------------------------


def eq(a: Term, b: Term) -> Term:
    """Equality of two integers, or of two Booleans."""
    if a.is_bool:
        return iff(a, b)
    if a is b:
        return TRUE
    if below(a.hi, b.lo) or below(b.hi, a.lo):
        return FALSE
    for x, y in ((a, b), (b, a)):
        if y.op == "add" and x in y.args:
            return eq(add(*(part for part in y.args if part is not x)), ZERO)
    if a.op == "const":
        a, b = b, a
    if b.op == "const":
        if a.op == "const":
            return boolean(a.value == b.value)
        if a.op == "ite":
            return _eq_along(a, b)
        if a.op == "add" and a.args[-1].op == "const":
            return eq(add(*a.args[:-1]), integer(_int(b) - _int(a.args[-1])))
        return make("eq", (a, b), None, True, 0, 1)
    return make("eq", (a, b) if a.serial < b.serial else (b, a), None, True, 0, 1)


def _eq_along(a: Term, constant: Term) -> Term:
    """An if-then-else against a constant, taken apart as long as one branch is a constant (iterative:
    chains may be long).
    """
    passed: list[tuple[Term, Term, bool]] = []
    while a.op == "ite" and "const" in (a.args[1].op, a.args[2].op):
        first = a.args[1].op == "const"
        known, rest = (a.args[1], a.args[2]) if first else (a.args[2], a.args[1])
        passed.append((a.args[0], boolean(known is constant), first))
        a = rest
    result = make("eq", (a, constant), None, True, 0, 1) if a.op == "ite" else eq(a, constant)
    for condition, known, first in reversed(passed):
        result = ite(condition, known, result) if first else ite(condition, result, known)
    return result


def le(a: Term, b: Term) -> Term:
    if a is b or (a.hi is not None and b.lo is not None and a.hi <= b.lo):
        return TRUE
    if below(b.hi, a.lo):
        return FALSE
    if b.op == "const" and a.op == "ite" and _constant_leaves(a):
        return ite(a.args[0], le(a.args[1], b), le(a.args[2], b))
    if a.op == "const" and b.op == "ite" and _constant_leaves(b):
        return ite(b.args[0], le(a, b.args[1]), le(a, b.args[2]))
    return make("le", (a, b), None, True, 0, 1)


def lt(a: Term, b: Term) -> Term:
    return not_(le(b, a))


def ne(a: Term, b: Term) -> Term:
    return not_(eq(a, b))


def _constant_leaves(term: Term) -> bool:
    return all(
        t.op == "const" or (t.op == "ite" and all(u.op == "const" for u in t.args[1:])) for t in term.args[1:]
    )


# -- arithmetic ------------------------------------------------------------------------------------


def add(*terms: Term) -> Term:
    constant, parts = 0, list[Term]()
    for term in terms:
        for part in term.args if term.op == "add" else (term,):
            if part.op == "const":
                constant += _int(part)
            else:
                parts.append(part)
    parts.sort(key=lambda t: t.serial)
    if constant or not parts:
        parts.append(integer(constant))
    if len(parts) == 1:
        return parts[0]
    return make("add", tuple(parts), None, False, total([t.lo for t in parts]), total([t.hi for t in parts]))


def sub(a: Term, b: Term) -> Term:
    return ZERO if a is b else add(a, neg(b))


def neg(a: Term) -> Term:
    return mul(integer(-1), a)


def mul(a: Term, b: Term) -> Term:
    if b.op == "const":
        a, b = b, a
    if a.op == "const":
        factor = _int(a)
        if factor == 0:
            return ZERO
        if factor == 1:
            return b
        if b.op == "const":
            return integer(factor * _int(b))
        if b.op == "mul" and b.args[0].op == "const":
            return mul(integer(factor * _int(b.args[0])), b.args[1])
        if b.op == "ite" and _constant_leaves(b):
            return ite(b.args[0], mul(a, b.args[1]), mul(a, b.args[2]))
    elif a.serial > b.serial:
        a, b = b, a
    lo, hi = times((a.lo, a.hi), (b.lo, b.hi))
    return make("mul", (a, b), None, False, lo, hi)


def div(a: Term, by: int) -> Term:
    """Floor division by a non-zero constant, as Python's //."""
    if by == 1:
        return a
    if a.op == "const":
        return integer(_int(a) // by)
    ends = [None if x is None else x // by for x in ((a.lo, a.hi) if by > 0 else (a.hi, a.lo))]
    return make("div", (a, integer(by)), None, False, ends[0], ends[1])


def mod(a: Term, by: int) -> Term:
    """Remainder by a non-zero constant, as Python's % (the sign of the divisor)."""
    if a.op == "const":
        return integer(_int(a) % by)
    if by > 0 and a.lo is not None and a.hi is not None and a.lo >= 0 and a.hi < by:
        return a
    return make("mod", (a, integer(by)), None, False, min(0, by + 1), max(0, by - 1))


def count(terms: Iterable[Term]) -> Term:
    """How many of the Booleans hold. The node has each of them once; repetition becomes a factor."""
    sure, often = 0, dict[Term, int]()
    for term in terms:
        if term is TRUE:
            sure += 1
        elif term is not FALSE:
            often[term] = often.get(term, 0) + 1
    more = [mul(integer(n - 1), ite(term, ONE, ZERO)) for term, n in often.items() if n > 1]
    if len(often) == 1:
        return add(ite(next(iter(often)), ONE, ZERO), integer(sure), *more)
    parts = tuple(sorted(often, key=lambda t: t.serial))
    once = make("count", parts, None, False, 0, len(parts)) if parts else ZERO
    return add(once, integer(sure), *more)


def minimum(a: Term, b: Term) -> Term:
    return ite(le(a, b), a, b)


def maximum(a: Term, b: Term) -> Term:
    return ite(le(a, b), b, a)


def within(a: Term, lo: Bound, hi: Bound) -> Term:
    """Whether the value lies in lo..hi."""
    return and_(
        *([le(integer(lo), a)] if lo is not None else []), *([le(a, integer(hi))] if hi is not None else [])
    )


def select(index: Term, values: list[Term]) -> Term:
    """values[index]; the index lies in 0..len(values)-1."""
    result = values[-1]
    for i in reversed(range(len(values) - 1)):
        result = ite(eq(index, integer(i)), values[i], result)
    return result


# -- walking ---------------------------------------------------------------------------------------


def rebuild(term: Term, args: tuple[Term, ...]) -> Term:
    """The same operation on other children, simplified again."""
    match term.op:
        case "not":
            return not_(args[0])
        case "and":
            return and_(*args)
        case "or":
            return or_(*args)
        case "iff" | "eq":
            return eq(*args)
        case "le":
            return le(*args)
        case "ite":
            return ite(*args)
        case "add":
            return add(*args)
        case "mul":
            return mul(*args)
        case "div":
            return div(args[0], _int(args[1]))
        case "mod":
            return mod(args[0], _int(args[1]))
        case "count":
            return count(args)
        case _:
            return term


def substitute(term: Term, facts: Mapping[Term, Term]) -> Term:
    """The term with every key replaced by its value (keys are any terms; replaced top down at their largest
    occurrence).
    """
    return substitute_all([term], facts)[0]


def substitute_all(terms: Iterable[Term], facts: Mapping[Term, Term]) -> list[Term]:
    roots = list(terms)
    if not facts:
        return roots
    new: dict[int, Term] = {}
    for term in postorder(roots, since=min(key.serial for key in facts)):
        known = facts.get(term)
        if known is not None:
            new[term.serial] = known
            continue
        args = tuple([new.get(a.serial, a) for a in term.args])
        new[term.serial] = term if args == term.args else rebuild(term, args)
    return [new.get(t.serial, t) for t in roots]


def facts_of(condition: Term) -> dict[Term, Term]:
    """What a true condition says of its parts: x = constant, Boolean parts true or false. Used to simplify
    under a guard.
    """
    facts: dict[Term, Term] = {}
    for part in condition.args if condition.op == "and" else (condition,):
        if part.op == "const":
            continue
        facts[part] = TRUE
        if part.op == "not":
            facts[part.args[0]] = FALSE
        elif part.op == "eq" and part.args[1].op == "const":
            facts[part.args[0]] = part.args[1]
    return facts


def _int(term: Term) -> int:
    assert isinstance(term.value, int)
    return term.value


__all__ = [
    "Bound",
    "FALSE",
    "ONE",
    "Op",
    "TRUE",
    "Term",
    "ZERO",
    "add",
    "all_",
    "and_",
    "any_",
    "bool_var",
    "boolean",
    "count",
    "div",
    "eq",
    "evaluate",
    "evaluate_all",
    "facts_of",
    "iff",
    "implies",
    "input_",
    "int_var",
    "integer",
    "ite",
    "le",
    "leaves",
    "lt",
    "maximum",
    "minimum",
    "mod",
    "mul",
    "ne",
    "neg",
    "not_",
    "or_",
    "possible_values",
    "postorder",
    "rebuild",
    "select",
    "show",
    "sub",
    "substitute",
    "substitute_all",
    "within",
]
