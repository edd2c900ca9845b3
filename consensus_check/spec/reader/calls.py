"""Calls inside expressions: built-in functions, messages and records, helpers, predicates, parts."""

from __future__ import annotations

import ast
from collections.abc import Callable

from consensus_check.ir.protocol import (
    Call,
    Construct,
    Display,
    Expr,
    FieldDecl,
    Initially,
    Operation,
    Operator,
    Self,
    TimerOptions,
)
from consensus_check.ir.types import (
    AgentType,
    BagType,
    BoolType,
    FractionType,
    InboxType,
    IntType,
    MapType,
    MessageType,
    NoneType,
    OptionalType,
    PairType,
    ProtocolType,
    RankType,
    RecordType,
    SetType,
    SharedType,
    TimerType,
    TupleType,
    Type,
)
from consensus_check.spec.reader.arguments import bind, plain
from consensus_check.spec.reader.body import EFFECTFUL, Body
from consensus_check.spec.reader.choices import CHOICES
from consensus_check.spec.reader.comprehensions import collection, element_of, generator, map_value
from consensus_check.spec.reader.operators import is_constant
from consensus_check.spec.reader.questions import QUESTIONS, inbox_question, is_instance
from consensus_check.spec.reader.relations import BOOL, INT, NONE, is_ordered, join_all, literal, show
from consensus_check.spec.reader.source import Abandoned
from consensus_check.spec.reader.symbols import Owner, Signature, nearest

_PACKAGE = "consensus_check."
_SPECIAL = Initially | TimerOptions
EFFECTS = ("require", "wait", "send", "broadcast", "spend", "leave", "stop")
_INSTEAD = {
    "set": "write frozenset(...) or {...}",
    "list": "write tuple(...)",
    "dict": "write cc.Map(...)",
    "sorted": "the order of agents is not observable; use min, max or cc.most_common",
    "print": "remove it: runs are shown by `consensus-check run`",
    "bool": "write a comparison",
    "int": "write `1 if ... else 0`",
    "str": "use an Enum",
    "enumerate": "iterate over range(...) and index an ordered collection",
    "zip": "iterate over range(...) and index ordered collections",
    "getattr": "name the field",
    "setattr": "name the field",
    "open": "a spec reads and writes nothing",
    "input": "write cc.choose(...) for what the environment decides",
    "hash": "compare values by `==`",
    "id": "compare agents by `==`",
    "type": "write isinstance(...)",
    "next": "write cc.next(...), or cc.choose(...)",
    "super": "classes of a spec inherit nothing",
    "round": "write cc.round()",
    "filter": "write a comprehension",
    "map": "write a comprehension",
    "iter": "iterate by `for`",
    "reversed": "iterate over range(...) and index the collection",
    "pow": "write a product",
    "divmod": "write // and %",
    "float": "write an integer; weights may be written with a point",
}


def call(body: Body, node: ast.Call, expected: Type | None) -> Expr:
    """Read a call that gives a value."""
    dotted = body.symbols.dotted(node.func)
    if dotted.startswith(_PACKAGE):
        return _of_language(body, node, dotted.removeprefix(_PACKAGE), expected)
    if dotted == "fractions.Fraction":
        return _fraction(body, node)
    if isinstance(node.func, ast.Name):
        return _by_name(body, node, node.func.id, expected)
    if isinstance(node.func, ast.Attribute):
        return _method(body, node, node.func)
    raise body.error("CC218", "only names and methods are called", node.func)


def _of_language(body: Body, node: ast.Call, name: str, expected: Type | None) -> Expr:
    if name in CHOICES:
        return CHOICES[name](body, node, expected)
    if name in QUESTIONS:
        if body.kind in ("constant", "default"):
            raise body.error("CC234", f"cc.{name} outside a method", node)
        return QUESTIONS[name](body, node, name)
    if name == "Map":
        args, _ = plain(body, node, "cc.Map", 1, 1)
        return map_value(body, args[0], expected, body.at(node))
    if name in EFFECTS:
        raise body.error("CC235", f"cc.{name} gives no value", node)
    if name == "implies":
        raise body.error("CC234", "cc.implies is for properties", node, "write `not p or q`")
    if name in ("initially", "visible", "durable"):
        raise body.error("CC234", f"cc.{name} is for the default of a field", node)
    known = [*CHOICES, *QUESTIONS, *EFFECTS, "Map"]
    raise body.error("CC234", f"cc.{name} is not for methods", node.func, nearest(name, known))


def _fraction(body: Body, node: ast.Call) -> Expr:
    if not body.weights:
        raise body.error("CC238", "a fraction", node)
    args, _ = plain(body, node, "Fraction", 1, 2)
    values = [body.value(arg) for arg in args]
    if not all(isinstance(value.type, IntType | FractionType) for value in values):
        raise body.error("CC305", "a fraction of what are no numbers", node)
    if len(values) == 1:
        return values[0]
    return Operation("/", (values[0], values[1]), FractionType(), body.at(node))


def _by_name(body: Body, node: ast.Call, name: str, expected: Type | None) -> Expr:
    symbols = body.symbols
    if name in body.scope.types:
        raise body.error("CC218", f"{name} is a value, not a function", node.func)
    if name in symbols.structs:
        return _construct(body, node, name)
    if name in symbols.functions:
        signature = symbols.functions[name]
        if signature is None:
            raise Abandoned
        args = bind(body, node, name, signature.parameters, {})
        return Call("", name, None, args, signature.returns or NONE, body.at(node))
    if name in symbols.owners:
        hint = "agents and shared objects are made by the protocol"
        raise body.error("CC218", f"a new {name} inside a method", node, hint)
    if name in _BUILTINS:
        return _BUILTINS[name](body, node, name, expected)
    if name in symbols.broken:
        raise Abandoned
    if name in _INSTEAD:
        raise body.error("CC216", f"{name}() is not in the language", node.func, _INSTEAD[name])
    raise symbols.unknown_name(name, node.func, sorted(_BUILTINS))


def _construct(body: Body, node: ast.Call, name: str) -> Expr:
    struct = body.symbols.structs[name]
    fields: list[FieldDecl] = []
    for declared in struct.fields.values():
        if declared is None:
            raise Abandoned
        fields.append(declared)
    defaults = {
        f.name: f.default for f in fields if f.default is not None and not isinstance(f.default, _SPECIAL)
    }
    args = bind(body, node, name, [(f.name, f.type) for f in fields], defaults)
    type_: Type = MessageType((name,)) if struct.kind == "message" else RecordType(name)
    return Construct(name, args, type_, body.at(node))


def _method(body: Body, node: ast.Call, function: ast.Attribute) -> Expr:
    class_name = function.value.id if isinstance(function.value, ast.Name) else ""
    if class_name in body.symbols.owners and class_name not in body.scope.types:
        hint = f"write agent.{function.attr}(...)"
        raise body.error("CC218", f"{class_name}.{function.attr} called on the class", node, hint)
    value = body.value(function.value)
    name = function.attr
    at = body.at(node)
    match value.type:
        case InboxType(classes=classes):
            return inbox_question(body, node, value, classes, name)
        case MapType(key=key, value=inner) if name in ("keys", "values", "items"):
            plain(body, node, f".{name}", 0, 0)
            if name == "keys":
                return Operation("keys", (value,), SetType(key), at)
            if name == "values":
                return Operation("values", (value,), BagType(inner), at)
            return Operation("items", (value,), BagType(PairType((key, inner))), at)
        case OptionalType() | NoneType():
            raise body.error("CC310", "this may be None here", function.value)
        case AgentType() | SharedType() | ProtocolType():
            return _own_method(body, node, function, value)
        case TimerType():
            if name in ("start", "cancel"):
                raise body.error("CC235", f".{name}() gives no value", node)
            raise body.error("CC302", f"a timer has no method {name}", function)
        case _:
            instead = _METHODS_INSTEAD.get(name)
            raise body.error("CC218", f"{show(value.type)} has no method {name} here", function, instead)


_METHODS_INSTEAD = {
    "add": "write |= {value}",
    "remove": "write -= {value}",
    "discard": "write -= {value}",
    "union": "write a | b",
    "intersection": "write a & b",
    "difference": "write a - b",
    "issubset": "write a <= b",
    "issuperset": "write a >= b",
    "isdisjoint": "write len(a & b) == 0",
    "append": "write + (value,)",
    "extend": "write + values",
    "pop": "write a slice",
    "get": "write m[key]: a map has a value for every key",
    "update": "write m[key] = value",
    "count": "write cc.times(value, values)",
    "index": "write a comprehension",
}


def _own_method(body: Body, node: ast.Call, function: ast.Attribute, value: Expr) -> Expr:
    name = function.attr
    if isinstance(value.type, AgentType):
        owners = [body.symbols.owners[role] for role in value.type.roles]
    else:
        assert isinstance(value.type, SharedType | ProtocolType)
        owners = [body.symbols.owners[value.type.name]]
    if len(owners) > 1:
        raise body.error(
            "CC307", f"{name} of {show(value.type)}", function, "tell the roles apart by isinstance first"
        )
    signature = _signature(body, owners[0], name, function)
    _check_callable(body, signature, value, node)
    args = bind(body, node, name, signature.parameters, {})
    return Call(owners[0].name, name, value, args, signature.returns or NONE, body.at(node))


def _signature(body: Body, owner: Owner, name: str, node: ast.Attribute) -> Signature:
    if name in owner.methods:
        found = owner.methods[name]
        if found is None:
            raise Abandoned
        return found
    if name in owner.fields:
        raise body.error("CC218", f"{name} is a field, not a method", node)
    known = sorted(n for n, s in owner.methods.items() if s and s.kind in ("pure", "part", "predicate"))
    raise body.error("CC302", f"{owner.name} has no method {name}", node, nearest(name, known))


def _check_callable(body: Body, signature: Signature, value: Expr, node: ast.Call) -> None:
    name = signature.name
    match signature.kind:
        case "pure" | "outcome":
            return
        case "predicate":
            if body.kind not in ("predicate", "outcome", "pure"):
                hint = f"make {name} @cc.pure and call it from a predicate too"
                raise body.error("CC246", f"{name} is a predicate: it sees what no agent sees", node, hint)
        case "part":
            if not isinstance(value, Self):
                raise body.error("CC246", f"{name} is a part: only its own agent calls it", node)
            if body.kind not in EFFECTFUL | {"initial"}:
                raise body.error("CC226", f"{name} has effects", node)
            if body.nested:
                raise body.error("CC237", f"{name}, which has effects, inside a comprehension", node)
        case _:
            hint = "move what both do to a @cc.part method"
            raise body.error("CC246", f"{name} is {_kind(signature.kind)}: nobody calls it", node, hint)


def _kind(kind: str) -> str:
    return {"step": "a step", "receive": "a handler", "expires": "an expiry"}.get(kind, f"an {kind} method")


# -- built-in functions ------------------------------------------------------------------------------------

Builtin = Callable[[Body, ast.Call, str, Type | None], Expr]


def _any_all(body: Body, node: ast.Call, name: str, _: Type | None) -> Expr:
    args, _named = plain(body, node, name, 1, 1)
    values = collection(body, args[0])
    if not isinstance(element_of(values), BoolType | NoneType):
        raise body.error("CC306", f"{name} of {show(element_of(values))}", args[0])
    return Operation(_op(name), (values,), BOOL, body.at(node))


def _len(body: Body, node: ast.Call, name: str, _: Type | None) -> Expr:
    args, _named = plain(body, node, name, 1, 1)
    if isinstance(args[0], ast.GeneratorExp):
        raise body.error("CC318", "len of a generator", args[0], "write sum(1 for ...), or a set")
    return Operation("len", (collection(body, args[0]),), INT, body.at(node))


def _sum(body: Body, node: ast.Call, name: str, _: Type | None) -> Expr:
    args, _named = plain(body, node, name, 1, 1)
    values = collection(body, args[0])
    inner = element_of(values)
    if isinstance(inner, FractionType) and body.weights:
        return Operation("sum", (values,), inner, body.at(node))
    if not isinstance(inner, IntType | BoolType | NoneType):
        raise body.error("CC305", f"the sum of {show(inner)}", args[0])
    return Operation("sum", (values,), INT, body.at(node))


def _least_greatest(body: Body, node: ast.Call, name: str, _: Type | None) -> Expr:
    if any(keyword.arg == "default" for keyword in node.keywords):
        hint = f"write {name}(...) if len(...) > 0 else ..., or put the value into the collection"
        raise body.error("CC303", f"{name} with a default", node, hint)
    args, _named = plain(body, node, name, 1, None)
    at = body.at(node)
    if len(args) == 1:
        values = collection(body, args[0])
    else:
        items = tuple(body.value(arg) for arg in args)
        type_ = join_all([item.type for item in items])
        if type_ is None:
            raise body.error("CC305", f"{name} of unlike values", node)
        values = Display("bag", items, BagType(type_), at)
    inner = element_of(values)
    if not isinstance(inner, IntType | RankType):
        what = f"{name} of {show(inner)}" if inner != NONE else f"{name} of nothing"
        raise body.error("CC308", what, node)
    return Operation(_op(name), (values,), INT if isinstance(inner, IntType) else inner, at)


def _abs(body: Body, node: ast.Call, name: str, _: Type | None) -> Expr:
    args, _named = plain(body, node, name, 1, 1)
    value = body.value(args[0])
    if not isinstance(value.type, IntType):
        raise body.error("CC305", f"abs of {show(value.type)}", node)
    return Operation("abs", (value,), INT, body.at(node))


def _range(body: Body, node: ast.Call, name: str, _: Type | None) -> Expr:
    args, _named = plain(body, node, name, 1, 3)
    if len(args) == 3:
        raise body.error("CC213", "a range with a step", args[2])
    ends = [body.value(arg) for arg in args]
    for end, arg in zip(ends, args, strict=True):
        if not isinstance(end.type, IntType):
            raise body.error("CC305", f"a range to {show(end.type)}", arg)
    start, stop = ends if len(ends) == 2 else (literal(0), ends[0])
    low = start if is_constant(start) else None
    high = Operation("-", (stop, literal(1)), INT, body.at(node)) if is_constant(stop) else None
    inner = IntType(low, high) if low is not None and high is not None else INT
    return Operation("range", (start, stop), TupleType(inner), body.at(node))


def _frozenset(body: Body, node: ast.Call, name: str, expected: Type | None) -> Expr:
    args, _named = plain(body, node, name, 0, 1)
    if not args:
        return Display("set", (), SetType(None), body.at(node))
    if isinstance(args[0], ast.GeneratorExp):
        return generator(body, args[0], "set")
    values = collection(body, args[0], expected)
    if isinstance(values.type, SetType):
        return values
    inner = element_of(values)
    return Operation("to_set", (values,), SetType(None if inner == NONE else inner), body.at(node))


def _tuple(body: Body, node: ast.Call, name: str, expected: Type | None) -> Expr:
    args, _named = plain(body, node, name, 0, 1)
    if not args:
        return Display("tuple", (), TupleType(None), body.at(node))
    if isinstance(args[0], ast.GeneratorExp):
        return generator(body, args[0], "tuple")
    values = collection(body, args[0], expected)
    if not is_ordered(values.type):
        raise body.error("CC236", "a tuple made from values in no order", node)
    inner = element_of(values)
    return Operation("to_tuple", (values,), TupleType(None if inner == NONE else inner), body.at(node))


def _isinstance(body: Body, node: ast.Call, name: str, _: Type | None) -> Expr:
    return is_instance(body, node)


def _op(name: str) -> Operator:
    found: dict[str, Operator] = {"any": "any", "all": "all", "min": "min", "max": "max"}
    return found[name]


_BUILTINS: dict[str, Builtin] = {
    "any": _any_all,
    "all": _any_all,
    "len": _len,
    "sum": _sum,
    "min": _least_greatest,
    "max": _least_greatest,
    "abs": _abs,
    "range": _range,
    "frozenset": _frozenset,
    "tuple": _tuple,
    "isinstance": _isinstance,
}
