"""Loops over values in no order: their bodies must come to the same in every order.

A body is accepted when all it writes commutes: it adds to or takes from sets and numbers, writes the entry
or fields of
the loop's own variable, sets the same constant everywhere, sends; and when it reads nothing that it writes.
"""

from __future__ import annotations

from attrs import field

from consensus_check.ir.protocol import (
    Above,
    Assign,
    Attribute,
    Augment,
    Broadcast,
    Call,
    Choose,
    Draw,
    Expr,
    For,
    Literal_,
    Method,
    Name,
    Operation,
    Query,
    Return,
    Send,
    SetTimer,
    Statement,
)
from consensus_check.ir.types import AgentType, IntType, MapType, ProtocolType, SetType, SharedType, Type
from consensus_check.records import define, frozen
from consensus_check.spec.reader.program import Program
from consensus_check.spec.reader.relations import is_ordered
from consensus_check.spec.reader.symbols import Symbols
from consensus_check.spec.reader.walking import (
    blocks,
    expressions_in,
    own_expressions,
    parts,
    statements_in,
    unplaced,
)

Place = tuple[str, str]
_FAMILIES = {
    "+": "sum",
    "-": "sum",
    "union": "union",
    "difference": "difference",
    "intersection": "intersection",
    "*": "product",
    "symmetric_difference": "symmetric_difference",
}


@frozen
class _Write:
    """A write inside a loop. kind: how it combines with others; own: to the loop's own variable or entry."""

    places: frozenset[Place]
    kind: str
    value: Expr | None
    own: bool
    at: int
    field: bool = True


@define
class _Loop:
    """A loop in no order. bound: names that differ from turn to turn. distinct: the variable whose values
    are all different.
    """

    bound: set[str]
    distinct: str | None
    writes: list[_Write] = field(factory=list)
    reads: list[tuple[frozenset[Place], bool, int]] = field(factory=list)
    choices: bool = False
    coins: bool = False


def check_loops(symbols: Symbols, program: Program, method: Method) -> None:
    """Report loops over values in no order whose result may depend on the order."""
    known = {name for name, _ in method.parameters}
    _block(symbols, program, method.body, known)


def _block(symbols: Symbols, program: Program, body: tuple[Statement, ...], known: set[str]) -> None:
    """known: locals that are assigned before."""
    for statement in body:
        if isinstance(statement, For):
            before = len(symbols.text.errors)
            if not is_ordered(statement.iterable.type):
                _check(symbols, program, statement, known)
            if len(symbols.text.errors) == before:
                _block(symbols, program, statement.body, {*known, *statement.targets})
            continue
        for inner in blocks(statement):
            _block(symbols, program, inner, known)
        known.update(_assigned(statement))


def _assigned(statement: Statement) -> set[str]:
    if isinstance(statement, Assign):
        return {target.name for target in statement.targets if isinstance(target, Name)}
    return set()


def _check(symbols: Symbols, program: Program, loop: For, known: set[str]) -> None:
    found = _Loop(set(loop.targets), _distinct(loop))
    for statement in statements_in(loop.body):
        if isinstance(statement, Return):
            symbols.text.report("CC223", "a `return` inside a loop over values in no order", statement.at)
            return
        if isinstance(statement, For):
            found.bound.update(statement.targets)
        found.bound.update(_assigned(statement) - known)
    _collect(program, found, loop.body, known, within=())
    problem = _conflict(found)
    if problem is not None:
        what, at = problem
        symbols.text.report("CC222", what, at)
    elif found.choices and found.coins:
        symbols.text.report("CC222", "choices and coins of several turns follow one another", loop.at)


def _distinct(loop: For) -> str | None:
    """The target that never has one value twice."""
    iterable = loop.iterable
    if isinstance(iterable.type, SetType | MapType):
        return loop.targets[0] if len(loop.targets) == 1 else None
    if isinstance(iterable, Operation) and iterable.op == "items" and len(loop.targets) == 2:
        return loop.targets[0]
    return None


def _collect(
    program: Program, found: _Loop, body: tuple[Statement, ...], known: set[str], within: tuple[str, ...]
) -> None:
    """Note all that a body writes and reads; parts it calls are read as if they stood there."""
    for statement in statements_in(body):
        for write in _writes(found, statement, known, outside=bool(within)):
            found.writes.append(write)
        for expr in _read_by(statement):
            _collect_reads(program, found, expr, statement, within)


def _writes(found: _Loop, statement: Statement, known: set[str], *, outside: bool) -> list[_Write]:
    match statement:
        case Assign():
            pairs = zip(statement.targets, statement.values, strict=True)
            made = [_write(found, t, "set", v, statement.at, known, outside) for t, v in pairs]
        case Augment():
            family = _FAMILIES.get(statement.op, statement.op)
            made = [_write(found, statement.target, family, statement.value, statement.at, known, outside)]
            if family == "sum" and made[0] is not None and made[0].field and not _one_way(statement):
                made = [_write(found, statement.target, "either way", None, statement.at, known, outside)]
        case SetTimer():
            kind = "start" if statement.start else "cancel"
            made = [_write(found, statement.timer, kind, None, statement.at, known, outside)]
        case _:
            made = []
    return [write for write in made if write is not None]


def _write(
    found: _Loop, target: Expr, kind: str, value: Expr | None, at: int, known: set[str], outside: bool
) -> _Write | None:
    match target:
        case Name(name=name):
            if outside or name not in known:
                return None
            return _Write(frozenset({("", name)}), kind, value, False, at, field=False)
        case Attribute(object=owner):
            own = isinstance(owner, Name) and owner.name == found.distinct and not outside
            return _Write(_places(target), kind, value, own, at)
        case Operation(op="index", args=(table, key)):
            own = isinstance(key, Name) and key.name == found.distinct and not outside
            inner = _write(found, table, kind, value, at, known, outside)
            if inner is None:
                return None
            return _Write(inner.places, f"entry {kind}" if not own else kind, value, own, at, inner.field)
        case _:
            return None


def _one_way(statement: Augment) -> bool:
    """Whether a bounded number is only ever raised by it (it could leave its range in the middle
    otherwise).
    """
    return statement.op == "+" and _not_negative(statement.value)


def _not_negative(value: Expr) -> bool:
    match value:
        case Literal_(value=int(number)):
            return number >= 0
        case Operation(op="len" | "abs") | Query(name="count" | "times" | "degree"):
            return True
        case Operation(op="+" | "*" | "//", args=args):
            return all(_not_negative(arg) for arg in args)
        case _:
            low = value.type.lo if isinstance(value.type, IntType) else None
            return isinstance(low, Literal_) and isinstance(low.value, int) and low.value >= 0


def _places(expr: Attribute) -> frozenset[Place]:
    """Which fields of which classes an attribute may be."""
    return frozenset((owner, expr.field) for owner in _owners(expr.object.type))


def _owners(type_: Type) -> tuple[str, ...]:
    match type_:
        case AgentType(roles=roles):
            return roles
        case SharedType(name=name) | ProtocolType(name=name):
            return (name,)
        case _:
            return ()


def _read_by(statement: Statement) -> list[Expr]:
    """What a statement reads: all its expressions, of its targets only what finds the place."""
    match statement:
        case Assign():
            return [
                *statement.values,
                *(part for target in statement.targets for part in _place_parts(target)),
            ]
        case Augment():
            return [statement.value, *_place_parts(statement.target)]
        case SetTimer():
            return [statement.timer.object]
        case _:
            return list(own_expressions(statement))


def _place_parts(target: Expr) -> tuple[Expr, ...]:
    match target:
        case Attribute():
            return (target.object,)
        case Operation(op="index", args=(table, key)):
            return (*_place_parts(table), key)
        case _:
            return ()


def _collect_reads(
    program: Program, found: _Loop, expr: Expr, statement: Statement, within: tuple[str, ...]
) -> None:
    for inner in _reading(found, expr):
        match inner:
            case Attribute():
                own = isinstance(inner.object, Name) and inner.object.name == found.distinct and not within
                found.reads.append((_places(inner), own, statement.at))
            case Name(name=name) if not within:
                found.reads.append((frozenset({("", name)}), False, statement.at))
            case Choose() | Above():
                found.choices = True
            case Draw():
                found.coins = True
            case Call():
                called = program.methods.get((inner.owner, inner.name))
                if called is not None and inner.name not in within:
                    _collect(program, found, called.body, set(), (*within, inner.name))
            case _:
                pass


def _reading(found: _Loop, expr: Expr) -> list[Expr]:
    """All expressions inside, but the table in `m[k]` for the loop's own k."""
    match expr:
        case Operation(op="index", args=(Attribute() as table, Name() as key)) if key.name == found.distinct:
            return [key, *_reading(found, table.object)]
        case _:
            return [expr, *(deep for inner in parts(expr) for deep in _reading(found, inner))]


def _conflict(found: _Loop) -> tuple[str, int] | None:
    """What depends on the order, and where; None for nothing."""
    written = {place for write in found.writes for place in write.places}
    for places, own, at in found.reads:
        clash = sorted(places & written)
        if clash and not (own and all(w.own for w in found.writes if w.places & places)):
            return f"{clash[0][1]} is read and written by turns in no order", at
    for write in found.writes:
        same = [other for other in found.writes if other.places & write.places]
        name = min(write.places)[1] if write.places else "this"
        if all(other.own for other in same):
            continue
        kinds = {other.kind.removeprefix("entry ") for other in same}
        if len(kinds) > 1 or kinds & {"either way", "symmetric_difference"}:
            return f"{name} is written in several ways by turns in no order", write.at
        if kinds == {"set"} and not _one_constant(found, same):
            return f"the last turn decides {name}, and the turns come in no order", write.at
    return None


def _one_constant(found: _Loop, writes: list[_Write]) -> bool:
    values = [unplaced(write.value) for write in writes if write.value is not None]
    written = {place for write in found.writes for place in write.places}
    return len(set(values)) == 1 and not _varies(found, values[0], written)


def _varies(found: _Loop, value: Expr, written: set[Place]) -> bool:
    for inner in expressions_in(value):
        if isinstance(inner, Choose | Draw | Above | Call):
            return True
        if isinstance(inner, Name) and (inner.name in found.bound or ("", inner.name) in written):
            return True
        if isinstance(inner, Attribute) and _places(inner) & written:
            return True
    return False


def sends_in_no_order(method: Method) -> list[int]:
    """Sends whose order on a link depends on the order of a loop: no matter but on fifo links."""
    found: list[int] = []
    for statement in statements_in(method.body):
        if not isinstance(statement, For) or is_ordered(statement.iterable.type):
            continue
        distinct = _distinct(statement)
        bound = {name for inner in statements_in(statement.body) for name in _assigned(inner)} | set(
            statement.targets
        )
        for inner in statements_in(statement.body):
            match inner:
                case Send(message=message, to=Name(name=name)) if name == distinct:
                    continue
                case Send(message=message) | Broadcast(message=message):
                    names = {e.name for e in expressions_in(message) if isinstance(e, Name)}
                    if names & bound or any(
                        isinstance(e, Choose | Draw | Above) for e in expressions_in(message)
                    ):
                        found.append(inner.at)
                case _:
                    continue
    return found
