"""What agents send that run none of their methods: any message their role sends, with any values."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import product
from typing import Any

from attrs import evolve

from tests.oracle import faults
from tests.oracle.domains import listed
from tests.oracle.graph import Label
from tests.oracle.model import Model
from tests.oracle.network import frozen_links, messages_of, place, thawed
from tests.oracle.state import State
from tests.oracle.world import handled


def forgeries(model: Model, state: State) -> Iterator[tuple[Label, State]]:
    """Each message that a Byzantine agent may send now: one on a link at a time, but for those that stay."""
    for actor in range(len(model.agents)):
        if not faults.is_byzantine(state, actor):
            continue
        for receiver in _reached(model, state, actor):
            for message in _anything(model, actor, receiver):
                contents = thawed(state.links)
                waiting = set(messages_of(contents.get((actor, receiver), ())))
                if message in waiting or (waiting and model.environment.delivery == "once"):
                    continue
                place(model, contents, actor, [(message, receiver)], down=faults.down_for_good(model, state))
                label = ("forges", model.names[actor], message, model.names[receiver])
                yield label, evolve(state, links=frozen_links(contents))


def in_a_phase(model: Model, state: State, actor: int) -> Iterator[tuple[tuple[Any, int], ...]]:
    """What a Byzantine agent may send in a phase: of each type one value to all, or nothing.

    With `equivocate` it may be another value for each receiver.
    """
    clause = next(
        model.environment.faults[mark[1]]
        for mark in state.marks
        if mark[0] == "byzantine" and mark[2] == actor
    )
    receivers = list(_reached(model, state, actor))
    ways: list[list[tuple[tuple[Any, int], ...]]] = []
    for cls in sent_classes(model, type(model.agents[actor])):
        takers = [to for to in receivers if handled(model, actor, to, cls)]
        values = _values(model, cls)
        if clause.has("equivocate"):
            ways += [[(), *(((value, to),) for value in values)] for to in takers]
        else:
            ways.append([(), *(tuple((value, to) for to in takers) for value in values)])
    for chosen in product(*ways):
        yield tuple(send for sends in chosen for send in sends)


def _reached(model: Model, state: State, actor: int) -> Iterator[int]:
    lost = faults.lost_links(model, state)
    for receiver in range(len(model.agents)):
        if (actor, receiver) in model.pairs - lost and receiver not in state.left:
            yield receiver


def _anything(model: Model, actor: int, receiver: int) -> Iterator[Any]:
    for cls in sent_classes(model, type(model.agents[actor])):
        if handled(model, actor, receiver, cls):
            yield from _values(model, cls)


def _values(model: Model, cls: type) -> list[Any]:
    parts = model.domains[cls]
    every = product(*(tuple(listed(of, model.of_role)) for of in parts.values()))
    return [cls(**dict(zip(parts, values, strict=True))) for values in every]


def sent_classes(model: Model, role: type) -> list[type]:
    """The classes of messages that a role's text sends, in the order of the text."""
    classes = {cls.__name__: cls for cls in model.domains}
    tree = ast.parse(model.source)
    body = next(
        node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.name == role.__name__
    )
    names: dict[str, None] = {}
    for method in (node for node in body.body if isinstance(node, ast.FunctionDef)):
        given = {one.arg: _named(one.annotation) for one in method.args.args if one.annotation is not None}
        for name in _sent(method.body, given):
            names[name] = None
    return [cls for name, cls in classes.items() if name in names]


def _sent(body: list[ast.stmt], given: dict[str, list[str]]) -> Iterator[str]:
    for statement in body:
        if isinstance(statement, ast.Match):
            for case in statement.cases:
                inside = given
                if isinstance(statement.subject, ast.Name) and isinstance(case.pattern, ast.MatchClass):
                    inside = {**given, statement.subject.id: _named(case.pattern.cls)}
                yield from _sent(case.body, inside)
            continue
        for name in ("body", "orelse"):
            yield from _sent(getattr(statement, name, []), given)
        if not isinstance(statement, ast.If | ast.For):
            for call in (node for node in ast.walk(statement) if isinstance(node, ast.Call)):
                if isinstance(call.func, ast.Attribute) and call.func.attr in ("send", "broadcast"):
                    what = call.args[0]
                    yield from (
                        _named(what.func) if isinstance(what, ast.Call) else given.get(ast.unparse(what), [])
                    )


def _named(node: ast.expr) -> list[str]:
    return [one.strip() for one in ast.unparse(node).strip("'\"").split("|")]
