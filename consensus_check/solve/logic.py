"""Z3's connectives with the types they have, and sensible for no part and for one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias, cast

import z3

Truth: TypeAlias = z3.BoolRef
Vector: TypeAlias = z3.BitVecRef


def _joined(make: Callable[[Any, int, Any], Any], parts: Sequence[Truth]) -> Truth:
    """A connective of many parts, made without the checks of `z3.And`, which cost more than to use it."""
    listed = (z3.Ast * len(parts))(*(part.as_ast() for part in parts))
    return Truth(make(parts[0].ctx_ref(), len(parts), listed), parts[0].ctx)


def all_of(parts: Iterable[Truth]) -> Truth:
    found = list(parts)
    if len(found) < 2:
        return found[0] if found else z3.BoolVal(True)
    return _joined(z3.Z3_mk_and, found)


def any_of(parts: Iterable[Truth]) -> Truth:
    found = list(parts)
    if len(found) < 2:
        return found[0] if found else z3.BoolVal(False)
    return _joined(z3.Z3_mk_or, found)


def both(*parts: Truth) -> Truth:
    return all_of(parts)


def either(*parts: Truth) -> Truth:
    return any_of(parts)


def no(part: Truth) -> Truth:
    return Truth(z3.Z3_mk_not(part.ctx_ref(), part.as_ast()), part.ctx)


def implied(condition: Truth, part: Truth) -> Truth:
    return Truth(z3.Z3_mk_implies(part.ctx_ref(), condition.as_ast(), part.as_ast()), part.ctx)


def alike(a: z3.ExprRef, b: z3.ExprRef | int) -> Truth:
    """Whether two expressions of one sort are equal."""
    return cast(Truth, a == b)


def picked(condition: Truth, a: Vector, b: Vector) -> Vector:
    """a where the condition holds, else b."""
    return cast(Vector, z3.If(condition, a, b))
