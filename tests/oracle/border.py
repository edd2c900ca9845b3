"""What receipts in a round see of others: shared and visible fields as they were at the phase border.

Kept from the first receipt of a round to the last are only fields that a receipt may read of others and that
a receipt may change, both by name, as the text says them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from attrs import evolve

from tests.oracle.model import Model, field_info, state_fields
from tests.oracle.state import State

NOT_CALLED = {"step", "expires", "each_round", "initial", "predicate", "outcome"}
HANDLERS = {"receive", "part"}


def kept(model: Model, state: State) -> tuple[tuple[Any, ...], ...]:
    """The values to be kept, by object and field; None for the others. Empty where there are none."""
    names = _names(model)
    found = tuple(
        tuple(
            value if name in names and (at >= len(model.agents) or field_info(one, name).visible) else None
            for name, value in zip(state_fields(model, one), values, strict=True)
        )
        for at, (one, values) in enumerate(zip(model.objects, state.fields, strict=True))
    )
    some = any(is_kept(model, at, slot) for at, own in enumerate(found) for slot in range(len(own)))
    return found if some else ()


def is_kept(model: Model, at: int, slot: int) -> bool:
    """Whether a field of an object is kept."""
    one = model.objects[at]
    name = state_fields(model, one)[slot]
    return name in _names(model) and (at >= len(model.agents) or field_info(one, name).visible)


def seen(model: Model, state: State, actor: int) -> State:
    """The state as a receipt of the actor sees it. What it cannot see stays behind, for the ranks in use."""
    if not state.border:
        return state
    fields = tuple(
        tuple(
            state.border[at][slot] if at != actor and is_kept(model, at, slot) else value
            for slot, value in enumerate(own)
        )
        for at, own in enumerate(state.fields)
    )
    return evolve(state, fields=fields, border=state.fields)


@lru_cache(maxsize=4)
def _names(model: Model) -> frozenset[str]:
    tree = ast.parse(model.source)
    roles = {type(agent).__name__ for agent in model.agents}
    shared = {type(one).__name__ for one in model.objects} - roles
    read: set[str] = set()
    written: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and _decorator(node) == "pure":
            read |= set(_reads(node, {""}))
        if not isinstance(node, ast.ClassDef) or node.name not in roles | shared:
            continue
        for method in node.body:
            if not isinstance(method, ast.FunctionDef):
                continue
            kind = _decorator(method)
            if kind not in NOT_CALLED:
                own = {"self"} if node.name in roles else set[str]()
                message = {method.args.args[1].arg} if kind == "receive" else set[str]()
                read |= set(_reads(method, own | message))
            if kind in HANDLERS and node.name in roles:
                written |= set(_writes(method))
    if any(clause.option("recover") == "forgets" for clause in model.environment.faults):
        written |= {name for agent in model.agents for name in state_fields(model, agent)}
    return frozenset(read & written)


def _decorator(method: ast.FunctionDef) -> str:
    for one in method.decorator_list:
        called = one.func if isinstance(one, ast.Call) else one
        if isinstance(called, ast.Attribute):
            return called.attr
    return ""


def _reads(method: ast.FunctionDef, owners: set[str]) -> Iterator[str]:
    """Attributes that are loaded of anything but these names, and not only to write to a key."""
    targets = {id(one) for one in _targets(method)}
    for node in ast.walk(method):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load) and id(node) not in targets:
            if not (isinstance(node.value, ast.Name) and node.value.id in owners):
                yield node.attr


def _writes(method: ast.FunctionDef) -> Iterator[str]:
    for one in _targets(method):
        if isinstance(one, ast.Attribute):
            yield one.attr


def _targets(method: ast.FunctionDef) -> Iterator[ast.expr]:
    for node in ast.walk(method):
        listed = node.targets if isinstance(node, ast.Assign) else []
        for target in [node.target] if isinstance(node, ast.AugAssign) else listed:
            for one in target.elts if isinstance(target, ast.Tuple) else [target]:
                yield one.value if isinstance(one, ast.Subscript) else one
