"""The protocol as written, printed back as text in the manner of the language."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from consensus_check.ir.protocol import (
    Above,
    Assign,
    Attribute,
    Augment,
    Broadcast,
    Call,
    Choose,
    Clause,
    Comprehension,
    Conditional,
    Construct,
    Display,
    Do,
    Draw,
    Expr,
    For,
    Form,
    If,
    Leave,
    Literal_,
    Method,
    Name,
    Operation,
    Parameter_,
    Query,
    Require,
    Return,
    Self,
    Send,
    SetTimer,
    Spend,
    Statement,
    Stop,
    Verify,
)
from consensus_check.ir.types import EnumType, OptionalType

_BINARY = {
    "and": ("and", 2), "or": ("or", 1), "==": ("==", 4), "!=": ("!=", 4), "<": ("<", 4), "<=": ("<=", 4),
    ">": (">", 4), ">=": (">=", 4), "in": ("in", 4), "not in": ("not in", 4), "subset": ("<=", 4),
    "proper_subset": ("<", 4), "union": ("|", 5), "symmetric_difference": ("^", 6), "intersection": ("&", 7),
    "+": ("+", 8), "-": ("-", 8), "difference": ("-", 8), "concat": ("+", 8), "*": ("*", 9), "//": ("//", 9),
    "%": ("%", 9), "/": ("/", 9),
}  # fmt: skip
_LOOSEST, _NOT, _MINUS, _TIGHTEST = 0, 3, 10, 12
_METHODS = ("items", "keys", "values")
_FUNCTIONS = {"to_set": "frozenset", "to_tuple": "tuple", "map": "cc.Map"}


def expression_text(expr: Expr) -> str:
    """An expression as an author would write it."""
    return _expression(expr, _LOOSEST)


def _expression(expr: Expr, around: int) -> str:
    """The text, in parentheses where it binds less tightly than what is around it."""
    match expr:
        case Operation():
            text, strength = _operation(expr)
        case Conditional():
            parts = (_expression(expr.then, 1), _expression(expr.test, 1), _expression(expr.other, _LOOSEST))
            text, strength = "{} if {} else {}".format(*parts), _LOOSEST
        case _:
            return _simple(expr)
    return f"({text})" if strength < around else text


def _operation(expr: Operation) -> tuple[str, int]:
    op, args = expr.op, expr.args
    if op == "not":
        return f"not {_expression(args[0], _NOT)}", _NOT
    if op == "neg":
        return f"-{_expression(args[0], _MINUS)}", _MINUS
    if op in _BINARY:
        sign, strength = _BINARY[op]
        if op in ("==", "!=") and _is_name(args[1]):
            sign = "is" if op == "==" else "is not"
        left = strength if strength != 4 else strength + 1
        texts = [_expression(args[0], left), *(_expression(arg, strength + 1) for arg in args[1:])]
        return f" {sign} ".join(texts), strength
    if op == "index":
        return f"{_expression(args[0], _TIGHTEST)}[{expression_text(args[1])}]", _TIGHTEST
    if op == "slice":
        ends = [
            "" if isinstance(end, Literal_) and end.value is None else expression_text(end)
            for end in args[1:]
        ]
        return f"{_expression(args[0], _TIGHTEST)}[{':'.join(ends)}]", _TIGHTEST
    if op in _METHODS:
        return f"{_expression(args[0], _TIGHTEST)}.{op}()", _TIGHTEST
    if op == "range" and isinstance(args[0], Literal_) and args[0].value == 0:
        args = args[1:]
    return f"{_FUNCTIONS.get(op, op)}({_arguments(args)})", _TIGHTEST


def _is_name(expr: Expr) -> bool:
    """Whether it is compared by `is`: None and members of an Enum."""
    return isinstance(expr, Literal_) and (expr.value is None or isinstance(expr.type, EnumType))


def _arguments(args: tuple[Expr, ...]) -> str:
    if len(args) == 1 and isinstance(args[0], Comprehension) and args[0].kind == "bag":
        return _comprehension(args[0])
    if len(args) == 1 and isinstance(args[0], Display) and args[0].kind == "bag":
        return ", ".join(expression_text(item) for item in args[0].items)
    return ", ".join(expression_text(arg) for arg in args)


def _simple(expr: Expr) -> str:
    match expr:
        case Literal_():
            return _literal(expr)
        case Name() | Parameter_():
            return expr.name.replace("@", "_")
        case Self():
            return "self"
        case Attribute():
            return f"{_expression(expr.object, _TIGHTEST)}.{expr.field}"
        case Construct():
            return f"{expr.name}({', '.join(expression_text(arg) for arg in expr.args)})"
        case Display():
            return _display(expr)
        case Comprehension():
            return _enclosed(expr)
        case Query():
            return _query(expr)
        case Choose():
            return f"cc.choose({_arguments((expr.options,))}{', fair=True' if expr.fair else ''})"
        case Draw() if (chance := _flipped(expr)) is not None:
            return f"cc.flip({expression_text(chance)})"
        case Draw():
            pairs = (f"{expression_text(value)}: {expression_text(weight)}" for value, weight in expr.options)
            return f"cc.draw({{{', '.join(pairs)}}})"
        case Above():
            return f"cc.above({expression_text(expr.rank)})"
        case Verify():
            return f"cc.verify({expression_text(expr.condition)})"
        case Call():
            receiver = "" if expr.receiver is None else f"{_expression(expr.receiver, _TIGHTEST)}."
            return f"{receiver}{expr.name}({_arguments(expr.args)})"
        case _:
            return _expression(expr, _LOOSEST)


def _literal(expr: Literal_) -> str:
    value = expr.value
    if isinstance(value, str):
        return f"{expr.type.name}.{value}" if isinstance(expr.type, EnumType) else value
    if isinstance(value, Fraction):
        decimal = float(value)
        return (
            f"{decimal!r}" if Fraction(repr(decimal)) == value else f"{value.numerator} / {value.denominator}"
        )
    return str(value)


def _flipped(draw: Draw) -> Expr | None:
    """The chance of True, where a draw is what `cc.flip` makes."""
    match draw.options:
        case ((Literal_(True), chance), (Literal_(False), Operation("-", (_, rest)))) if rest == chance:
            return chance
        case _:
            return None


def _display(expr: Display) -> str:
    items = ", ".join(expression_text(item) for item in expr.items)
    if expr.kind == "set":
        return f"{{{items}}}" if items else "frozenset()"
    return f"({items},)" if len(expr.items) == 1 else f"({items})"


def _comprehension(expr: Comprehension) -> str:
    head = expression_text(expr.element)
    if expr.key is not None:
        head = f"{expression_text(expr.key)}: {head}"
    return " ".join([head, *(_clause(clause) for clause in expr.clauses)])


def _clause(clause: Clause) -> str:
    names = ", ".join(name.replace("@", "_") for name in clause.targets)
    conditions = "".join(f" if {_expression(condition, 1)}" for condition in clause.conditions)
    return f"for {names} in {_expression(clause.iterable, 1)}{conditions}"


def _enclosed(expr: Comprehension) -> str:
    text = _comprehension(expr)
    match expr.kind:
        case "set":
            return f"{{{text}}}"
        case "map":
            return f"cc.Map({{{text}}})"
        case "tuple":
            return f"tuple({text})"
        case "bag":
            return f"({text})"


def _query(expr: Query) -> str:
    args = [expression_text(arg) for arg in expr.args]
    match expr.name:
        case "isinstance":
            return f"isinstance({args[0]}, {' | '.join(expr.names)})"
        case "armed":
            return f"{args[0]}.armed"
        case "lowest":
            return "cc.lowest"
        case name if name.startswith("inbox."):
            return f"{args[0]}.{name.removeprefix('inbox.')}({', '.join(args[1:])})"
        case "times" | "most_common" | "unanimous" | "distinct":
            return f"cc.{expr.name}({_arguments(expr.args)})"
        case "next" | "previous" if isinstance(expr.type, OptionalType):
            return f"cc.{expr.name}({args[0]}, None)"
        case name:
            return f"cc.{name}({', '.join([*args, *expr.names])})"


# -- statements -----------------------------------------------------------------


def statement_lines(statement: Statement, depth: int = 0) -> Iterator[str]:
    """The lines of a statement, indented by four columns for each of `depth`."""
    space = "    " * depth
    match statement:
        case If():
            yield from _if_lines(statement, depth, "if")
        case For():
            names = ", ".join(name.replace("@", "_") for name in statement.targets)
            yield f"{space}for {names} in {expression_text(statement.iterable)}:"
            yield from _block_lines(statement.body, depth + 1)
        case _:
            yield space + _line(statement)


def _if_lines(statement: If, depth: int, word: str) -> Iterator[str]:
    space = "    " * depth
    yield f"{space}{word} {expression_text(statement.test)}:"
    yield from _block_lines(statement.then, depth + 1)
    match statement.other:
        case ():
            return
        case (If() as inner,):
            yield from _if_lines(inner, depth, "elif")
        case other:
            yield f"{space}else:"
            yield from _block_lines(other, depth + 1)


def _block_lines(body: tuple[Statement, ...], depth: int) -> Iterator[str]:
    if not body:
        yield "    " * depth + "pass"
    for statement in body:
        yield from statement_lines(statement, depth)


def _line(statement: Statement) -> str:
    match statement:
        case Assign():
            targets = ", ".join(expression_text(target) for target in statement.targets)
            return f"{targets} = {', '.join(expression_text(value) for value in statement.values)}"
        case Augment():
            sign = _BINARY[statement.op][0]
            return f"{expression_text(statement.target)} {sign}= {expression_text(statement.value)}"
        case Return():
            return "return" if statement.value is None else f"return {expression_text(statement.value)}"
        case Require(condition=Literal_(value=False)):
            return "cc.wait()"
        case Require():
            return f"cc.require({expression_text(statement.condition)})"
        case Send():
            return f"cc.send({expression_text(statement.message)}, to={expression_text(statement.to)})"
        case Broadcast():
            to = "".join(f", to={role}" for role in statement.roles)
            return f"cc.broadcast({expression_text(statement.message)}{to})"
        case Spend():
            given = {"turns": statement.turns, "tokens": statement.tokens}
            texts = (f"{name}={expression_text(value)}" for name, value in given.items() if value is not None)
            return f"cc.spend({', '.join(texts)})"
        case SetTimer():
            return f"{expression_text(statement.timer)}.{'start' if statement.start else 'cancel'}()"
        case Leave():
            return "cc.leave()"
        case Stop():
            return "cc.stop()"
        case Do():
            return expression_text(statement.value)
        case If() | For():
            return "\n".join(statement_lines(statement))


def method_text(method: Method) -> str:
    """A whole method with its decorator."""
    options: list[str] = [] if method.timer is None else [method.timer]
    if method.kind in ("step", "receive", "expires") and method.fair != "weak":
        options.append(f"fair={method.fair!r}".replace("'", '"'))
    if method.phase is not None:
        options.append(f"phase={method.phase}")
    if method.take is not None:
        options.append(f"take={expression_text(method.take)}")
    decorator = f"@cc.{method.kind}" + (f"({', '.join(options)})" if options else "")
    names = ", ".join(["self", *(name for name, _ in method.parameters)])
    return "\n".join([decorator, f"def {method.name}({names}):", *_block_lines(method.body, 1)])


def form_text(form: Form) -> str:
    """A property in the manner of the language."""
    args = [form_text(arg) for arg in form.args]
    match form.op:
        case "atom":
            return f"{form.owner}.{form.predicate}" if form.per_agent[:1] == (form.owner,) else form.predicate
        case "not":
            return f"~{_tight(form.args[0], args[0])}"
        case "and" | "or":
            sign = " & " if form.op == "and" else " | "
            return sign.join(_tight(arg, text) for arg, text in zip(form.args, args, strict=True))
        case "for_each" | "for_some":
            return f"cc.{form.op}({form.role}, {args[0]})"
        case "within":
            bound = "" if form.bound is None else expression_text(form.bound)
            return f"cc.within({args[0]}, {form.measure}={bound})"
        case "never_stuck":
            return f"cc.never_stuck({''.join('unless=' + arg for arg in args)})"
        case op:
            return f"cc.{op}({', '.join(args)})"


def _tight(form: Form, text: str) -> str:
    return f"({text})" if form.op in ("and", "or") else text
