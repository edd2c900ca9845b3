"""Z3's connectives with the types they have, and sensible for no part and for one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, cast

import z3

Truth: TypeAlias = z3.BoolRef
Vector: TypeAlias = z3.BitVecRef


def all_of(parts: Iterable[Truth]) -> Truth:
    found = list(parts)
    if len(found) < 2:
        return found[0] if found else z3.BoolVal(True)
    return cast(Truth, z3.And(*found))


def any_of(parts: Iterable[Truth]) -> Truth:
    found = list(parts)
    if len(found) < 2:
        return found[0] if found else z3.BoolVal(False)
    return cast(Truth, z3.Or(*found))


def both(*parts: Truth) -> Truth:
    return all_of(parts)


def either(*parts: Truth) -> Truth:
    return any_of(parts)


def no(part: Truth) -> Truth:
    return cast(Truth, z3.Not(part))


def implied(condition: Truth, part: Truth) -> Truth:
    return z3.Implies(condition, part)


def alike(a: z3.ExprRef, b: z3.ExprRef | int) -> Truth:
    """Whether two expressions of one sort are equal."""
    return cast(Truth, a == b)


def picked(condition: Truth, a: Vector, b: Vector) -> Vector:
    """a where the condition holds, else b."""
    return cast(Vector, z3.If(condition, a, b))
