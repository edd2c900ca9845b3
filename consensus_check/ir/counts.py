"""Whole numbers as terms in text, such as `n//3`: checked when they are written, valued once n is known."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from fractions import Fraction

from consensus_check.errors import DeclarationError, register

Setting = bool | int | Fraction | str
register("CC143", "a count that has no value", "write a number, or a term of n and parameters such as n//3")


def refusal(code: str, message: str, help: str | None = None) -> DeclarationError:
    """An error about a text."""
    return DeclarationError(code, message, help=help)


def unknown(code: str, what: str, given: str, known: Iterable[str]) -> DeclarationError:
    """An error about a name that is not known, with the nearest that is."""
    from difflib import get_close_matches

    every = list(known)
    close = get_close_matches(given, every, 1, 0.6)
    return refusal(
        code,
        f"{given!r} is no {what}",
        f"did you mean {close[0]}?" if close else f"known: {', '.join(every)}",
    )


def check_count(text: str, code: str, what: str) -> None:
    try:
        tree = ast.parse(text.strip(), mode="eval").body
        _check_arithmetic(tree)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise refusal(code, f"{text!r} is not {what}", "write a number, or a term such as n//3") from None
    if isinstance(tree, ast.UnaryOp):
        raise refusal(code, f"{what} is not negative, as {text!r} is")


def _check_arithmetic(node: ast.expr) -> None:
    match node:
        case ast.Constant(value=bool()):
            raise ValueError
        case ast.Constant(value=int()) | ast.Name():
            return
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            _check_arithmetic(inner)
        case ast.BinOp(
            left=left, op=ast.Add() | ast.Sub() | ast.Mult() | ast.FloorDiv() | ast.Mod(), right=right
        ):
            _check_arithmetic(left)
            _check_arithmetic(right)
        case _:
            raise ValueError


def evaluate_text(text: str, values: Mapping[str, Setting]) -> int:
    """The value of a count such as `n//3` where names have these values. Raises CC143."""
    try:
        tree = ast.parse(text.strip(), mode="eval").body
        _check_arithmetic(tree)
        return _evaluate(tree, values)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise refusal(
            "CC143", f"{text!r} is not a whole number", "write a number, or a term such as n//3"
        ) from None
    except ZeroDivisionError:
        raise refusal("CC143", f"{text!r} divides by zero here") from None


def _evaluate(node: ast.expr, values: Mapping[str, Setting]) -> int:
    match node:
        case ast.Constant(value=int(value)):
            return value
        case ast.Name(id=name):
            found = values.get(name)
            if found is None:
                raise unknown("CC143", "parameter of the spec", name, sorted(values))
            if type(found) is not int:
                raise ValueError
            return found
        case ast.UnaryOp(operand=inner):
            return -_evaluate(inner, values)
        case ast.BinOp(left=left, op=op, right=right):
            a, b = _evaluate(left, values), _evaluate(right, values)
            match op:
                case ast.Add():
                    return a + b
                case ast.Sub():
                    return a - b
                case ast.Mult():
                    return a * b
                case ast.FloorDiv():
                    return a // b
                case _:
                    return a % b
        case _:
            raise ValueError
