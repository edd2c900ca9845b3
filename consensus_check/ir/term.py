"""A term: one hash-consed node, with the walks that need nothing but its shape.

Two sorts only, Booleans and integers with intervals, so that every engine (interpreter, generated Python,
LLVM, Z3) covers the whole
language in a page. Terms are built by the functions of `terms`; `a is b` iff a and b print alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, Literal
from weakref import WeakValueDictionary

from attrs import field

from consensus_check.ir.intervals import Bound
from consensus_check.records import frozen

Op = Literal[
    "const",
    "var",
    "input",
    "not",
    "and",
    "or",
    "iff",
    "eq",
    "le",
    "ite",
    "add",
    "mul",
    "div",
    "mod",
    "count",
]


@frozen(eq=False, weakref_slot=True, repr=False)
class Term:
    """One node. `args` are its children, `value` the payload of const (bool or int), var and input (their
    name).

    `lo`, `hi`: the interval of an integer term (None: unbounded). Booleans have `is_bool` and the
    interval 0..1.
    """

    op: Op
    args: tuple[Term, ...]
    value: bool | int | str | None
    is_bool: bool
    lo: Bound
    hi: Bound
    serial: int = field(alias="serial")

    def __repr__(self) -> str:
        return show(self)


_table: WeakValueDictionary[tuple[object, ...], Term] = WeakValueDictionary()
_serial = 0


def make(
    op: Op, args: tuple[Term, ...], value: bool | int | str | None, is_bool: bool, lo: Bound, hi: Bound
) -> Term:
    global _serial
    key = (op, tuple(a.serial for a in args), type(value), value, is_bool, lo, hi)
    found = _table.get(key)
    if found is not None:
        return found
    _serial += 1
    term = Term(op, args, value, is_bool, lo, hi, _serial)
    _table[key] = term
    return term


# -- walking ---


def postorder(roots: Iterable[Term], *, since: int = 0) -> list[Term]:
    """Every term below the roots once, children before parents. Iterative: terms may be deep.

    since: leaves out terms with a smaller serial. A term is made after what it consists of, so none that
    mentions a term of this serial is left out.
    """
    done: dict[int, Term] = {}
    for root in roots:
        stack: list[tuple[Term, bool]] = [(root, False)]
        while stack:
            term, ready = stack.pop()
            if term.serial < since or term.serial in done:
                continue
            if ready or not term.args:
                done[term.serial] = term
                continue
            stack.append((term, True))
            stack.extend((a, False) for a in term.args)
    return list(done.values())


def leaves(terms: Iterable[Term]) -> list[Term]:
    """The variables and inputs that occur, in order of name."""
    return sorted((t for t in postorder(terms) if t.op in ("var", "input")), key=lambda t: str(t.value))


def possible_values(term: Term, limit: int = 4096) -> list[int] | None:
    """Values an integer term may take: exact leaves of its if-then-else tree, else its interval; None when
    over the limit.
    """
    found: set[int] = set()
    stack, seen = [term], set[int]()
    while stack:
        node = stack.pop()
        if node.serial in seen:
            continue
        seen.add(node.serial)
        if node.op == "const":
            found.add(int(node.value or 0))
        elif node.op == "ite":
            stack.extend(node.args[1:])
        elif node.lo is None or node.hi is None or node.hi - node.lo >= limit:
            return None
        else:
            found.update(range(node.lo, node.hi + 1))
    return sorted(found)


# -- evaluation and print --------------------------------------------------------------------------

_EVALUATE: Final[dict[str, Callable[[list[int]], int]]] = {
    "not": lambda a: not a[0],
    "and": all,
    "or": any,
    "iff": lambda a: a[0] == a[1],
    "eq": lambda a: a[0] == a[1],
    "le": lambda a: a[0] <= a[1],
    "ite": lambda a: a[1] if a[0] else a[2],
    "add": sum,
    "mul": lambda a: a[0] * a[1],
    "div": lambda a: a[0] // a[1],
    "mod": lambda a: a[0] % a[1],
    "count": lambda a: sum(bool(x) for x in a),
}


def evaluate(term: Term, valuation: Mapping[str, int]) -> int:
    """The value of a term (Booleans as bool) where `valuation` names every variable and input. The reference
    meaning of terms.
    """
    return evaluate_all([term], valuation)[0]


def evaluate_all(terms: Iterable[Term], valuation: Mapping[str, int]) -> list[int]:
    roots = list(terms)
    values: dict[int, int] = {}
    for term in postorder(roots):
        if term.op == "const":
            values[term.serial] = term.value  # type: ignore[assignment]
        elif term.op in ("var", "input"):
            value = valuation[str(term.value)]
            values[term.serial] = bool(value) if term.is_bool else value
        else:
            values[term.serial] = _EVALUATE[term.op]([values[a.serial] for a in term.args])
    return [values[t.serial] for t in roots]


_INFIX: Final = {
    "and": " & ",
    "or": " | ",
    "iff": " <-> ",
    "eq": " = ",
    "le": " <= ",
    "add": " + ",
    "mul": " * ",
    "div": " // ",
    "mod": " % ",
}


def show(term: Term) -> str:
    """The term in words of arithmetic, fully parenthesised."""
    texts: dict[int, str] = {}
    for node in postorder([term]):
        args = [texts[a.serial] for a in node.args]
        if node.op in ("const", "var", "input"):
            text = str(node.value)
        elif node.op in _INFIX:
            text = "(" + _INFIX[node.op].join(args) + ")"
        elif node.op == "not":
            text = "!" + args[0]
        elif node.op == "ite":
            text = f"(if {args[0]} then {args[1]} else {args[2]})"
        else:
            text = f"{node.op}({', '.join(args)})"
        texts[node.serial] = text
    return texts[term.serial]
