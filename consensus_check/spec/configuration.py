"""The quantities a spec leaves open, and their values when its module runs as plain Python.

| signature | meaning |
|---|---|
| `t = parameter(1, *, minimum=None, maximum=None)` | an int that `--set t=2` sets |
| `f = parameter(False)`, `k = parameter(Kind.A)` | the same of a bool and of an enum |
| `p = probability(0.7)` | an exact rational from 0 to 1 |
| `n = size(*, minimum=1, maximum=None)` | the size of the group that has none of its own |
| `careful = option(False, True, *, cost=1)` | a switch that `repair` may turn; the first is the default |
| `assume(3 * t < n)` | where it is false nothing is checked |

They stand at the top of a module, each assigned to one name. Whoever checks a spec reads them from its text
and keeps them symbolic. Here, where the module runs as Python, each is the value that the `Configuration` in
use gives to its name, else its default: `load(path, configuration)` runs a spec's file so. Probabilities are
then `Fraction`s.
"""

from __future__ import annotations

import dis
import importlib.util
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from fractions import Fraction
from itertools import count
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any, Literal, TypeVar, cast, overload

from attrs import field

from consensus_check.errors import DeclarationError, Place
from consensus_check.records import define, frozen

B = TypeVar("B", bool, int)
E = TypeVar("E", bound=Enum)
V = TypeVar("V")

USUAL_SIZE = 3


@frozen
class Configuration:
    """The size of the group (None: 3, or the nearest allowed), and values by name, an enum's as its name."""

    size: int | None = None
    values: Mapping[str, bool | int | float | str | Fraction | Enum] = field(factory=dict)


@frozen
class Quantity:
    """A declared quantity with the value it has in the present run of the module."""

    kind: Literal["parameter", "probability", "size", "option"]
    name: str
    default: Any
    value: Any
    options: tuple[Any, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    cost: int = 1


class AssumptionFailed(DeclarationError):
    """The configuration breaks an `assume` of the spec: there is nothing to check in it (CC106)."""


@define
class Declared:
    """What the modules that ran under a configuration declared, by name, in order."""

    configuration: Configuration
    quantities: dict[str, Quantity] = field(factory=dict)


_declared: ContextVar[Declared | None] = ContextVar("consensus_check_configuration", default=None)
_serial = count(1)


@contextmanager
def configured(configuration: Configuration) -> Generator[Declared]:
    """Run modules under this configuration within the `with` block; gives what they declare.

    Raises CC105 at the end of the block for a value whose name no module declared.
    """
    declared = Declared(configuration)
    token = _declared.set(declared)
    try:
        yield declared
    finally:
        _declared.reset(token)
    for name in sorted(configuration.values):
        if name not in declared.quantities:
            known = ", ".join(declared.quantities) or "none"
            raise DeclarationError("CC105", f"the spec has no parameter {name!r} (it has: {known})")


def load(path: str | Path, configuration: Configuration | None = None) -> ModuleType:
    """Run a spec's file as a new module under the configuration. Raises what the file does."""
    name = f"consensus_check_spec_{next(_serial)}_{Path(path).stem}"
    found = importlib.util.spec_from_file_location(name, path)
    if found is None or found.loader is None:
        raise DeclarationError("CC103", f"{path} is not a Python file")
    module = importlib.util.module_from_spec(found)
    sys.modules[name] = module  # forward references in annotations are looked up there
    try:
        with configured(configuration or Configuration()):
            found.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


@overload
def parameter(default: B, /, *, minimum: int | None = None, maximum: int | None = None) -> B: ...
@overload
def parameter(default: E, /) -> E: ...
def parameter(default: Any, /, *, minimum: int | None = None, maximum: int | None = None) -> Any:
    """A quantity of the spec: an int between the bounds, a bool, or a member of an enum."""
    return _declare("parameter", default, minimum=minimum, maximum=maximum)


def probability(default: float, /) -> float:
    """A probability, exact: 0.8 is four fifths. At run time it is a Fraction."""
    return cast("float", _declare("probability", exact(default)))


def size(*, minimum: int = 1, maximum: int | None = None) -> int:
    """The size n of the one group that has no size of its own; the faulty count too."""
    usual = max(minimum, USUAL_SIZE if maximum is None else min(USUAL_SIZE, maximum))
    return cast("int", _declare("size", usual, minimum=minimum, maximum=maximum))


def option(*values: V, cost: int = 1) -> V:
    """A switch between the values, the first being the default; `repair` may turn it at this cost."""
    if len(values) < 2:
        raise DeclarationError("CC104", "an option needs two values or more")
    return cast("V", _declare("option", values[0], options=values, cost=cost))


def assume(condition: bool, /) -> None:
    """Only configurations in which the condition is true are checked."""
    if not condition and _declared.get() is not None:
        where = _place(sys._getframe(1))
        raise AssumptionFailed("CC106", "the configuration breaks an assumption", where=where)


def exact(number: float | Fraction) -> Fraction:
    """The rational a person means by a number: 0.8 is 4/5, and 1 / 3 is a third."""
    if isinstance(number, (int, Fraction)):
        return Fraction(number)
    simple = Fraction(number).limit_denominator(1_000_000)
    return simple if float(simple) == number else Fraction(repr(number))


def _declare(
    kind: Literal["parameter", "probability", "size", "option"],
    default: Any,
    *,
    options: tuple[Any, ...] = (),
    minimum: int | None = None,
    maximum: int | None = None,
    cost: int = 1,
) -> Any:
    declared = _declared.get()
    if declared is None:
        return default
    frame = sys._getframe(2)
    name = _assigned_name(frame)
    if name is None or name in declared.quantities:
        raise DeclarationError("CC104", f"a {kind} is assigned to one name of its own", where=_place(frame))
    given = declared.configuration.values.get(name, default)
    if kind == "size" and declared.configuration.size is not None:
        given = declared.configuration.size
    value = _fitting(name, given, default)
    lowest, highest = (0, 1) if kind == "probability" else (minimum, maximum)
    too_low, too_high = lowest is not None and value < lowest, highest is not None and value > highest
    if too_low or too_high or (options and value not in options):
        raise DeclarationError("CC105", f"{name} = {given} is not allowed", where=_place(frame))
    declared.quantities[name] = Quantity(kind, name, default, value, options, minimum, maximum, cost)
    return value


def _fitting(name: str, given: Any, default: Any) -> Any:
    """The value given, as the kind of value the default is. Raises CC105 for another kind."""
    if isinstance(default, Enum) and isinstance(given, str) and given in type(default).__members__:
        return type(default)[given]
    if isinstance(default, Fraction) and not isinstance(given, bool | str | Enum):
        return exact(given)
    if type(given) is not type(default):
        raise DeclarationError("CC105", f"{name} = {given} is not like its default {default}")
    return given


def _assigned_name(frame: FrameType) -> str | None:
    """The name that the value of the call now running in this frame is stored under at once, if any."""
    for instruction in dis.get_instructions(frame.f_code):
        if instruction.offset > frame.f_lasti:
            stored = instruction.opname in ("STORE_NAME", "STORE_GLOBAL", "STORE_FAST")
            return str(instruction.argval) if stored else None
    return None


def _place(frame: FrameType) -> Place:
    return Place(frame.f_code.co_filename, frame.f_lineno)
