"""Collections: what can be iterated, comprehensions, and sets, tuples and maps written out."""

from __future__ import annotations

import ast
from typing import Literal

from consensus_check.ir.protocol import (
    Clause,
    Comprehension,
    Conditional,
    Display,
    Expr,
    Literal_,
    Name,
    Operation,
)
from consensus_check.ir.types import (
    BagType,
    EnumType,
    MapType,
    OptionalType,
    PairType,
    SetType,
    TupleType,
    Type,
)
from consensus_check.spec.reader.arguments import boolean, check_fits
from consensus_check.spec.reader.body import Body
from consensus_check.spec.reader.narrowing import facts
from consensus_check.spec.reader.relations import BOOL, element, is_ordered, join_all, literal, show

Generator = ast.GeneratorExp | ast.ListComp | ast.SetComp
_KEY = "key@"  # no name of a spec can be this


def enum_of(body: Body, node: ast.expr) -> EnumType | None:
    """The enum a bare name stands for, where it is not hidden by a local."""
    if isinstance(node, ast.Name) and node.id not in body.scope.types:
        return body.symbols.enums.get(node.id)
    return None


def members_of(body: Body, enum: EnumType, node: ast.AST) -> Display:
    """All members of an enum, in order of the text."""
    items = tuple(Literal_(member, enum, body.at(node)) for member in enum.members)
    return Display("tuple", items, TupleType(enum, literal(len(items))), body.at(node))


def collection(body: Body, node: ast.expr, expected: Type | None = None) -> Expr:
    """An expression whose values can be iterated; the name of an enum stands for all its members."""
    enum = enum_of(body, node)
    if enum is not None:
        return members_of(body, enum, node)
    value = generator(body, node, "bag") if isinstance(node, ast.GeneratorExp) else body.value(node, expected)
    if isinstance(value.type, OptionalType):
        raise body.error("CC310", "this may be None here", node)
    if element(value.type) is None:
        raise body.error("CC318", f"{show(value.type)} is no collection", node)
    return value


def element_of(value: Expr) -> Type:
    """What the values of a collection are."""
    found = element(value.type)
    assert found is not None
    return found


def bind_targets(body: Body, target: ast.expr, value: Expr, what: str) -> tuple[str, ...]:
    """Make the targets of a `for` known in the body, each with its type."""
    inner = element_of(value)
    nodes = target.elts if isinstance(target, ast.Tuple) else [target]
    types = list(inner.items) if isinstance(inner, PairType) and len(nodes) > 1 else [inner]
    names: list[str] = []
    for node in nodes:
        if not isinstance(node, ast.Name):
            raise body.error("CC242", f"a {what} names plain variables", node)
        if node.id == "self" or body.symbols.is_class(node.id):
            raise body.error("CC244", f"{node.id} has a meaning already", node)
        names.append(node.id)
    if len(nodes) != len(types):
        raise body.error("CC303", f"{show(inner)} is not {len(nodes)} values", target)
    for name, type_ in zip(names, types, strict=True):
        body.scope.assign(name, type_)
        body.fixed[name] = f"the variable of a {what}"
        body.aliases.pop(name, None)
    return tuple(names)


def clauses(body: Body, generators: list[ast.comprehension]) -> tuple[Clause, ...]:
    """Read the clauses of a comprehension; the body then knows their variables."""
    found: list[Clause] = []
    for clause in generators:
        if clause.is_async:
            raise body.error("CC206", "an asynchronous comprehension", clause.target)
        iterable = collection(body, clause.iter)
        names = bind_targets(body, clause.target, iterable, "comprehension")
        conditions: list[Expr] = []
        for test in clause.ifs:
            condition = boolean(body, test, "the condition")
            body.scope.learn(facts(condition, True))
            conditions.append(condition)
        found.append(Clause(names, iterable, tuple(conditions)))
    return tuple(found)


def generator(body: Body, node: Generator, kind: Literal["set", "bag", "tuple"]) -> Comprehension:
    """A generator or set comprehension."""
    inner = body.inner()
    inner.nested = True
    found = clauses(inner, node.generators)
    value = inner.value(node.elt)
    if kind == "tuple" and not all(is_ordered(clause.iterable.type) for clause in found):
        raise body.error("CC236", "a tuple made from values in no order", node)
    check_element(body, value, node.elt)
    made: dict[str, Type] = {
        "set": SetType(value.type),
        "bag": BagType(value.type),
        "tuple": TupleType(value.type),
    }
    return Comprehension(kind, value, found, made[kind], None, body.at(node))


def check_element(body: Body, value: Expr, node: ast.expr) -> None:
    """Raise where values of this type cannot be in a collection."""
    if isinstance(value.type, BagType | MapType):
        raise body.error("CC319", f"{show(value.type)} cannot be in a collection", node)


def set_display(body: Body, node: ast.Set, expected: Type | None) -> Expr:
    wanted = expected.element if isinstance(expected, SetType) else None
    items = [_item(body, item, wanted) for item in node.elts]
    type_ = join_all([item.type for item in items])
    if type_ is None:
        raise body.error("CC319", f"a set of {' and '.join(show(item.type) for item in items)}", node)
    return Display("set", tuple(items), SetType(type_), body.at(node))


def tuple_display(body: Body, node: ast.Tuple, expected: Type | None) -> Expr:
    """A bounded list where one is asked for or all values are alike; otherwise a pair of unlike values."""
    wanted = expected.element if isinstance(expected, TupleType) else None
    if isinstance(expected, PairType) and len(expected.items) == len(node.elts):
        items = [_item(body, item, type_) for item, type_ in zip(node.elts, expected.items, strict=True)]
        return Display("pair", tuple(items), PairType(tuple(item.type for item in items)), body.at(node))
    items = [_item(body, item, wanted) for item in node.elts]
    type_ = join_all([item.type for item in items])
    if type_ is None and items:
        return Display("pair", tuple(items), PairType(tuple(item.type for item in items)), body.at(node))
    return Display("tuple", tuple(items), TupleType(type_, literal(len(items))), body.at(node))


def _item(body: Body, node: ast.expr, expected: Type | None) -> Expr:
    if isinstance(node, ast.Starred):
        raise body.error("CC211", "a value with a star", node)
    value = body.value(node, expected)
    check_element(body, value, node)
    return value


def map_value(body: Body, node: ast.expr, expected: Type | None, at: int) -> Expr:
    """`cc.Map(value)`, `cc.Map({key: value, ...})` or `cc.Map({key: value for ...})`."""
    wanted = expected.value if isinstance(expected, MapType) else None
    if isinstance(node, ast.DictComp):
        return _map_comprehension(body, node, expected, at)
    if isinstance(node, ast.Dict):
        return _map_display(body, node, expected, at)
    if not isinstance(expected, MapType):
        raise body.error("CC326", "the keys of this map are not known here", node)
    value = body.value(node, wanted)
    check_fits(body, value, expected.value, node, "a value of the map")
    return Operation("map", (value,), expected, at)


def _map_comprehension(body: Body, node: ast.DictComp, expected: Type | None, at: int) -> Expr:
    inner = body.inner()
    inner.nested = True
    found = clauses(inner, node.generators)
    wanted = expected if isinstance(expected, MapType) else None
    key = inner.value(node.key, wanted.key if wanted else None)
    value = inner.value(node.value, wanted.value if wanted else None)
    if wanted:
        check_fits(body, key, wanted.key, node.key, "a key of the map")
        check_fits(body, value, wanted.value, node.value, "a value of the map")
    return Comprehension("map", value, found, wanted or MapType(key.type, value.type), key, at)


def _map_display(body: Body, node: ast.Dict, expected: Type | None, at: int) -> Expr:
    wanted = expected if isinstance(expected, MapType) else None
    keys: list[Expr] = []
    values: list[Expr] = []
    for key_node, value_node in zip(node.keys, node.values, strict=True):
        if key_node is None:
            raise body.error("CC211", "a map within a map", value_node)
        keys.append(body.value(key_node, wanted.key if wanted else None))
        values.append(body.value(value_node, wanted.value if wanted else None))
        if wanted:
            check_fits(body, keys[-1], wanted.key, key_node, "a key of the map")
            check_fits(body, values[-1], wanted.value, value_node, "a value of the map")
    key_type, value_type = join_all([k.type for k in keys]), join_all([v.type for v in values])
    if key_type is None or value_type is None:
        raise body.error("CC326", "keys or values of unlike types, or none", node)
    _check_total(body, wanted.key if wanted else key_type, keys, node)
    name = Name(_KEY, key_type, at)
    chosen = values[-1]
    for key, value in reversed(list(zip(keys[:-1], values[:-1], strict=True))):
        chosen = Conditional(Operation("==", (name, key), BOOL, at), value, chosen, value_type, at)
    every = Display("tuple", tuple(keys), TupleType(key_type, literal(len(keys))), at)
    return Comprehension(
        "map", chosen, (Clause((_KEY,), every),), wanted or MapType(key_type, value_type), name, at
    )


def _check_total(body: Body, key_type: Type, keys: list[Expr], node: ast.Dict) -> None:
    if isinstance(key_type, EnumType):
        given = {key.value for key in keys if isinstance(key, Literal_)}
        missing = [member for member in key_type.members if member not in given]
        if missing and all(isinstance(key, Literal_) for key in keys):
            raise body.error("CC327", f"the map has no value for {key_type.name}.{missing[0]}", node)
