"""A state as a person reads it: the value of each view, printed; and what changed between two states."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from consensus_check.ir.system import (
    Either,
    Fields,
    Members,
    Optional,
    Scalar,
    Sequence,
    Shape,
    TransitionSystem,
)
from consensus_check.ir.terms import evaluate
from consensus_check.records import frozen
from consensus_check.semantics.state import State, values_of

ViewKind = Literal["field", "timer", "channel", "mark", "clock"]
Valuation = Mapping[str, int]


@frozen
class Shown:
    """One line of a state: `owner` (an agent, a shared object, a link), the field, its value as text."""

    owner: str
    field: str
    value: str
    kind: ViewKind = "field"


@frozen
class Change:
    """A line of a state that a step made different."""

    owner: str
    field: str
    old: str
    new: str
    kind: ViewKind = "field"


def worded(shape: Shape, valuation: Valuation) -> str:
    """The value a shape has in a valuation of its variables and inputs."""
    match shape:
        case Scalar(term, names):
            value = evaluate(term, valuation)
            return names.get(int(value), str(bool(value) if term.is_bool else value))
        case Optional(present, inner):
            return worded(inner, valuation) if evaluate(present, valuation) else "None"
        case Members(items):
            return (
                "{"
                + ", ".join(
                    _member(name, int(evaluate(term, valuation)))
                    for name, term in items
                    if evaluate(term, valuation)
                )
                + "}"
            )
        case Sequence(length, items):
            return (
                "["
                + ", ".join(worded(item, valuation) for item in items[: evaluate(length, valuation)])
                + "]"
            )
        case Fields(name, items):
            pairs = [(key, worded(item, valuation)) for key, item in items]
            if name:
                return f"{name}({', '.join(f'{key}={value}' for key, value in pairs)})"
            return "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"
        case Either(cases):
            return next((worded(inner, valuation) for when, inner in cases if evaluate(when, valuation)), "-")


def _member(name: str, times: int) -> str:
    return name if times == 1 else f"{name} x{times}"


def shown(
    system: TransitionSystem, state: State, ranks: Mapping[str, int] | None = None
) -> tuple[Shown, ...]:
    """The state, a line for each view; for each variable where a system has no views (one built by hand).
    ranks: what its rank variables are shown as.
    """
    values = {**values_of(system, state), **(ranks or {})}
    if system.views:
        return tuple(
            Shown(view.owner, view.field, worded(view.shape, values), view.kind) for view in system.views
        )
    return tuple(
        Shown(
            "", variable.name, worded(Scalar(variable.term), values), "clock" if variable.clock else "field"
        )
        for variable in system.variables
        if not variable.observer
    )


def changes(before: Iterable[Shown], after: Iterable[Shown]) -> tuple[Change, ...]:
    """What differs between two shown states of one system."""
    return tuple(
        Change(old.owner, old.field, old.value, new.value, old.kind)
        for old, new in zip(before, after, strict=True)
        if old.value != new.value
    )
