"""The steps, deliveries and expiries of a state, one agent at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

from attrs import evolve, frozen

from tests.oracle import byzantine, faults
from tests.oracle.graph import Edge, Label, Node, Unit
from tests.oracle.model import Handler, Model
from tests.oracle.network import deliverable, frozen_links, place, thawed, without
from tests.oracle.state import State, canonical, record_of
from tests.oracle.tree import Path, Point, Script, Tree, grown, may_leave, paths, settled
from tests.oracle.world import Run, handled, perform


@frozen
class Leaf:
    """How an occurrence ends. before: the state the method ran in, its message or timer already removed."""

    kind: Literal["done", "error", "overflow"]
    target: State
    before: State
    run: Run


@frozen
class Occurrence:
    """One thing that may happen: whose unit it is, how it is called, and how it may go.

    Faults that strike in it are no outcomes of it: they show no unit enabled.
    """

    unit: Unit
    label: Label
    actor: int
    fair: bool
    tree: Tree[Leaf]


def node(model: Model, state: State) -> Node:
    """All that is possible in a state."""
    found = Node()
    if state.stopped:
        return found
    first = [*steps(model, state), *deliveries(model, state)]
    busy = {one.unit for one in first if obliged(model, state, first, one.unit)}
    found.obliged = busy
    timing = model.environment.timing
    after: list[Occurrence] = []
    if timing != "patient" or not busy:
        after = list(expiries(model, state))
    for one in (*first, *after):
        _note(model, state, one, found)
    if timing == "timed" and not busy and not any(_enabled(model, state, one) for one in after):
        _tick(model, state, found)
    for label, target in faults.own_steps(model, state):
        _add(model, state, found, label, target, None)
    for label, target in byzantine.forgeries(model, state):
        _add(model, state, found, label, target, None)
    if faults.can_heal(model) and faults.HEALED not in state.marks:
        _add(model, state, found, ("heal",), faults.healed(model, state), ("heal",))
        found.enabled.add(("heal",))
    return found


def _tick(model: Model, state: State, found: Node) -> None:
    if any(ticks > 0 for _, _, ticks in state.timers):
        lowered = frozenset((who, name, max(ticks - 1, 0)) for who, name, ticks in state.timers)
        _add(model, state, found, ("tick",), evolve(state, timers=lowered), ("tick",))
        found.enabled.add(("tick",))


def _add(
    model: Model, state: State, found: Node, label: Label, target: State, unit: Unit | None,
    path: Path[Any] | None = None,
) -> None:  # fmt: skip
    changes = target != state or (path is not None and path.drew_rank)
    resolved = path is not None and path.resolved
    found.edges.add(Edge(label, canonical(model, target), unit, changes, resolved))


def _note(model: Model, state: State, one: Occurrence, found: Node) -> None:
    for path in paths(one.tree):
        leaf = path.leaf
        label = (*one.label, path.steps)
        if leaf.kind == "error":
            found.errors.add(one.unit)
        elif leaf.kind == "overflow":
            found.overflows.add(one.unit)
        else:
            _add(model, state, found, label, leaf.target, one.unit, path)
        if leaf.kind != "done" or leaf.target != state or path.drew_rank:
            found.enabled.add(one.unit)
        for more, target in faulty(model, leaf.before, leaf.run, one.actor):
            _add(model, state, found, (*label, *more), target, one.unit, path)


def _enabled(model: Model, state: State, one: Occurrence) -> bool:
    return any(
        path.leaf.kind != "done" or path.leaf.target != state or path.drew_rank for path in paths(one.tree)
    )


def obliged(model: Model, state: State, every: list[Occurrence], unit: Unit) -> bool:
    """Whether a unit is declared fair, enabled, and no free choice lets it leave the state unchanged."""
    own = [one for one in every if one.unit == unit]
    return (
        all(one.fair for one in own)
        and any(_enabled(model, state, one) for one in own)
        and not any(
            may_leave(one.tree, lambda leaf: leaf.kind == "done" and leaf.target == state) for one in own
        )
    )


def steps(model: Model, state: State) -> Iterator[Occurrence]:
    """The spontaneous steps of all agents."""
    for actor, agent in enumerate(model.agents):
        if not faults.acts(state, actor):
            continue
        for handler in model.handlers[type(agent)]:
            if handler.info.kind == "step":
                label = ("step", model.names[actor], handler.info.name)
                yield from _method(model, label, label, actor, handler, state)


def expiries(model: Model, state: State) -> Iterator[Occurrence]:
    """The expiries of armed timers; a timer is disarmed first."""
    timed = model.environment.timing == "timed"
    for actor, name, ticks in sorted(state.timers):
        if (timed and ticks > 0) or not faults.acts(state, actor):
            continue
        before = evolve(state, timers=state.timers - {(actor, name, ticks)})
        for handler in model.handlers[type(model.agents[actor])]:
            if handler.info.kind == "expires" and handler.info.timer == name:
                label = ("timer", model.names[actor], handler.info.name)
                yield from _method(model, ("timer", model.names[actor], name), label, actor, handler, before)


def deliveries(model: Model, state: State) -> Iterator[Occurrence]:
    """The receipts of messages in flight."""
    cut = faults.cut_links(model, state)
    for sender, receiver, content in sorted(state.links, key=lambda link: link[:2]):
        if not faults.acts(state, receiver) or (sender, receiver) in cut:
            continue
        for message, at in deliverable(model.environment, content):
            yield from _delivery(model, state, sender, receiver, message, at)


def _delivery(
    model: Model, state: State, sender: int, receiver: int, message: Any, at: int
) -> Iterator[Occurrence]:
    environment = model.environment
    contents = thawed(state.links)
    taken = {**contents, (sender, receiver): without(contents[sender, receiver], message, at)}
    removed = evolve(state, links=frozen_links(taken))
    kept = [state] if environment.delivery == "forever" else [removed]
    if environment.duplication and environment.delivery == "once":
        kept = [removed, state]
    unit = ("delivery", model.names[sender], model.names[receiver], bare(model, message))
    label = ("receive", model.names[sender], model.names[receiver], message)
    handler = model.receiver(sender, receiver, type(message))
    assert handler is not None
    function = handler.info.function

    def run(script: Script) -> tuple[State, Run] | None:
        before = kept[0]
        if len(kept) > 1:
            before = kept[script.decide(Point("network", (0, 1)))]
        args = (message, model.agents[sender])[: function.__code__.co_argcount - 1]
        done = perform(model, before, receiver, script, function, args)
        return None if done is None else (before, done)

    yield from _occurrence(model, unit, label, receiver, handler, run)


def bare(model: Model, message: Any) -> tuple[Any, ...]:
    """A message with its rank fields left out."""
    of = record_of(model, message)
    parts = tuple((name, getattr(message, name)) for name, part in of.parts if part.kind != "rank")
    return (type(message).__name__, *parts)


def _method(
    model: Model, unit: Unit, label: Label, actor: int, handler: Handler, before: State
) -> Iterator[Occurrence]:
    def run(script: Script) -> tuple[State, Run] | None:
        done = perform(model, before, actor, script, handler.info.function, ())
        return None if done is None else (before, done)

    yield from _occurrence(model, unit, label, actor, handler, run)


def _occurrence(
    model: Model, unit: Unit, label: Label, actor: int, handler: Handler,
    run: Callable[[Script], tuple[State, Run] | None],
) -> Iterator[Occurrence]:  # fmt: skip
    tree = settled(grown(run), lambda leaf: _ended(model, leaf[0], actor, leaf[1]))
    if tree is not None:
        yield Occurrence(unit, label, actor, handler.info.fair is not None, tree)


def _ended(model: Model, before: State, actor: int, run: Run) -> Leaf | None:
    """What becomes of a run once its sends are placed; None when they have to wait."""
    vanish = faults.is_silent(before, actor)
    verdict, target = settle(model, before, actor, run, () if vanish else run.sends)
    if verdict == "block":
        return None
    if verdict == "overflow":
        return Leaf("overflow", before, before, run)
    if verdict == "error" or run.error:
        return Leaf("error", before, before, run)
    return Leaf("done", target, before, run)


def arriving(
    model: Model, state: State, actor: int, sends: tuple[tuple[Any, int], ...]
) -> list[tuple[Any, int]]:
    """The sends that go in flight: to agents that have not left and whose roles take the message."""
    lost = faults.lost_links(model, state)
    return [
        (message, receiver)
        for message, receiver in sends
        if receiver not in state.left and (actor, receiver) not in lost
        if handled(model, actor, receiver, type(message))
    ]


def settle(
    model: Model, before: State, actor: int, run: Run, sends: tuple[tuple[Any, int], ...]
) -> tuple[str, State]:
    """The state after a run with these of its sends, and whether they could be placed."""
    contents = thawed(before.links)
    reached = arriving(model, before, actor, sends)
    verdict = place(model, contents, actor, reached, down=faults.down_for_good(model, before))
    after = evolve(before, fields=run.fields, timers=run.timers, links=frozen_links(contents))
    if run.leaves:
        after = faults.gone(after, actor)
    return verdict, evolve(after, stopped=run.stops)


def faulty(model: Model, before: State, run: Run, actor: int) -> Iterator[tuple[Label, State]]:
    """The same run with sends that a fault removes: (label, state)."""
    if run.error or not run.sends or faults.is_silent(before, actor):
        return
    for i, clause in enumerate(model.environment.faults):
        if not faults.may_strike(model, before, i, actor):
            continue
        if clause.kind == "crash" and not clause.has("whole"):
            for kept in faults.proper_subsets(len(run.sends)):
                verdict, after = settle(model, before, actor, run, tuple(run.sends[j] for j in kept))
                if verdict == "placed":
                    down = faults.crashed(model, after, i, actor)
                    lost = tuple(j for j in range(len(run.sends)) if j not in kept)
                    yield ("cut", faults.named(model, run.sends, lost)), down
        if clause.kind == "omission":
            for out in range(len(run.sends)):
                kept = tuple(j for j in range(len(run.sends)) if j != out)
                verdict, after = settle(model, before, actor, run, tuple(run.sends[j] for j in kept))
                if verdict == "placed":
                    omitted = faults.struck(model, after, i, actor)
                    yield ("omission", faults.named(model, run.sends, (out,))), omitted
