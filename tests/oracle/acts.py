"""What one agent does in a transition that several share: one of its steps, or all timers that ran down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import starmap
from typing import Any, Literal

from attrs import evolve, frozen

from tests.oracle import faults
from tests.oracle.graph import Label, Unit
from tests.oracle.halves import Sends, sent, sequential
from tests.oracle.model import Handler, Model
from tests.oracle.rounds import written
from tests.oracle.state import State
from tests.oracle.tree import Path, Script, Tree, grown, paths, settled
from tests.oracle.world import Run, perform
from tests.oracle.writes import Writes, merged_in_turn


@frozen
class Leaf:
    """How a method ends: its run, and what becomes of its sends."""

    kind: Literal["done", "error", "overflow"]
    run: Run


@frozen
class Act:
    """What one agent does in a transition of several: the runs of its methods, one after another.

    path: of all their choices. sends: those that go out; whole: all. strikes, fault: as in lockstep.
    """

    actor: int
    names: tuple[tuple[str, tuple[Any, ...]], ...]
    path: Path[Leaf]
    sends: Sends
    units: frozenset[Unit] = frozenset()
    shown: frozenset[Unit] = frozenset()
    strikes: tuple[tuple[int, str], ...] = ()
    fault: Label = ()


def settled_runs(model: Model, before: State, actor: int, tree: Tree[Run] | None) -> Tree[Leaf] | None:
    """The tree of a run with what becomes of its sends."""

    def end(run: Run) -> Leaf | None:
        sends = () if faults.is_silent(before, actor) else run.sends
        verdict, _ = sent(model, before, actor, sends)
        if verdict == "block":
            return None
        if verdict == "overflow":
            return Leaf("overflow", run)
        return Leaf("error" if verdict == "error" or run.error else "done", run)

    return settled(tree, end)


def ran(model: Model, before: State, actor: int, run: Run) -> Iterator[State | None]:
    """The state with what a run has written; None where a shared value leaves its range."""
    if sequential(model):
        yield evolve(before, fields=run.fields, timers=run.timers)
        return
    fields = (*before.fields[:actor], run.fields[actor], *before.fields[actor + 1 :])
    after: State | None = evolve(before, fields=fields, timers=run.timers)
    for j, writes in enumerate(run.writes):
        if after is not None:
            after = written(model, after, len(model.agents) + j, [writes])
    yield after


def ended(state: State, actor: int, run: Run) -> State:
    if run.leaves:
        state = faults.gone(state, actor)
    return evolve(state, stopped=state.stopped or run.stops)


def struck_runs(model: Model, after: State, actor: int, run: Run) -> Iterator[tuple[Label, State]]:
    """The same run with sends that a fault removes."""
    if not run.sends or faults.is_silent(after, actor):
        return
    for label, sends, i, marks in variants(model, after, actor, run.sends):
        verdict, target = sent(model, after, actor, sends)
        if verdict == "placed":
            target = faults.struck(model, target, i, actor, *marks)
            yield label, faults.without_timers(target, actor) if "down" in marks else target


def variants(
    model: Model, state: State, actor: int, sends: Sends
) -> Iterator[tuple[Label, Sends, int, tuple[str, ...]]]:
    """(label, what still goes out, clause, marks) for each way in which a fault takes sends away."""
    for i, clause in enumerate(model.environment.faults):
        if not faults.may_strike(model, state, i, actor):
            continue
        if clause.kind == "crash" and not clause.has("whole"):
            for some in faults.proper_subsets(len(sends)):
                lost = tuple(j for j in range(len(sends)) if j not in some)
                label = ("cut", faults.named(model, sends, lost))
                yield label, tuple(sends[j] for j in some), i, ("down",)
        if clause.kind == "omission":
            for out in range(len(sends)):
                label = ("omission", faults.named(model, sends, (out,)))
                yield label, tuple(one for j, one in enumerate(sends) if j != out), i, ()


# -- steps -----------------------------------------------------------------------------------------


def steps_of(model: Model, state: State, actor: int, handler: Handler) -> Iterator[Act]:
    def run(script: Script) -> Run | None:
        return perform(
            model, state, actor, script, handler.info.function, (), in_phase=not sequential(model)
        )

    unit = ("step", model.names[actor], handler.info.name)
    tree = settled_runs(model, state, actor, grown(run))
    for path in paths(tree):
        shown = frozenset({unit}) if _moves(model, state, actor, path, None) else frozenset[Unit]()
        for act in _acts(model, state, actor, handler.info.name, path):
            done = _moves(model, state, actor, path, act) or path.resolved
            yield evolve(act, units=frozenset({unit} if done else ()), shown=shown)


def _moves(model: Model, state: State, actor: int, path: Path[Leaf], act: Act | None) -> bool:
    """Whether a step alone changes the state (act: as faults left it), or does not get through."""
    if path.leaf.kind != "done" or path.drew_rank:
        return True
    run = path.leaf.run
    for after in ran(model, state, actor, run):
        if after is None:
            return True
        sends = run.sends if act is None else act.sends
        sends = () if faults.is_silent(state, actor) else sends
        _, target = sent(model, after, actor, sends)
        target = ended(target, actor, run)
        for i, mark in act.strikes if act is not None else ():
            target = faults.struck(model, target, i, actor, *([mark] if mark == "down" else []))
        if target != state:
            return True
    return False


def _acts(model: Model, state: State, actor: int, name: str, path: Path[Leaf]) -> Iterator[Act]:
    run = path.leaf.run
    sends = () if faults.is_silent(state, actor) else run.sends
    names = ((name, path.steps),)
    yield Act(actor, names, path, sends)
    if path.leaf.kind == "done" and sends:
        for label, rest, i, marks in variants(model, state, actor, sends):
            strikes = ((i, "down" if "down" in marks else "omitted"),)
            fault = (label[0], model.names[actor], label[1])
            yield Act(actor, names, path, rest, strikes=strikes, fault=fault)


# -- timers ----------------------------------------------------------------------------------------


def expiries(model: Model, state: State, base: State, actor: int) -> Iterator[Act]:
    """What the timers of an agent that are at 0 do, in the order of the text."""
    due = [
        handler
        for handler in model.handlers[type(model.agents[actor])]
        if handler.info.kind == "expires" and (actor, handler.info.timer, 0) in state.timers
    ]
    nothing = tuple(Writes({}, {}, {}, {}) for _ in model.objects[len(model.agents) :])
    idle = Run(base.fields, base.timers, (), writes=nothing)
    for act in _each_expiry(model, base, actor, due, Act(actor, (), Path((), Leaf("done", idle)), ())):
        yield act
        if act.path.leaf.kind != "done":
            continue
        for label, rest, i, marks in variants(model, state, actor, act.sends):
            strikes = ((i, "down" if "down" in marks else "omitted"),)
            yield evolve(act, sends=rest, strikes=strikes, fault=(label[0], model.names[actor], label[1]))


def _each_expiry(
    model: Model, base: State, actor: int, due: Sequence[Handler], done: Act
) -> Iterator[Act]:
    so_far = done.path.leaf.run
    if not due or done.path.leaf.kind != "done" or so_far.leaves:
        yield done
        return
    handler, *rest = due
    timer = (actor, handler.info.timer, 0)
    if timer not in so_far.timers:
        yield from _each_expiry(model, base, actor, rest, done)
        return
    fields = so_far.fields if sequential(model) else (
        *base.fields[:actor], so_far.fields[actor], *base.fields[actor + 1 :]
    )  # fmt: skip
    before = evolve(base, fields=fields, timers=so_far.timers - {timer})
    _, before = sent(model, before, actor, done.sends)

    def run(script: Script) -> Run | None:
        return perform(
            model, before, actor, script, handler.info.function, (), in_phase=not sequential(model)
        )

    unit = ("timer", model.names[actor], handler.info.timer)
    tree = settled_runs(model, before, actor, grown(run))
    if tree is None:
        yield from _each_expiry(model, base, actor, rest, done)
        return
    for path in paths(tree):
        own = path.leaf.run
        sends = () if faults.is_silent(base, actor) else own.sends
        both = evolve(
            own,
            sends=(*so_far.sends, *own.sends),
            leaves=so_far.leaves or own.leaves,
            stops=so_far.stops or own.stops,
            writes=tuple(starmap(merged_in_turn, zip(so_far.writes, own.writes, strict=False))),
        )
        more = Act(
            actor,
            (*done.names, (handler.info.name, path.steps)),
            Path(
                (*done.path.steps, *path.steps),
                Leaf(path.leaf.kind, both),
                done.path.resolved or path.resolved,
                done.path.drew_rank or path.drew_rank,
            ),
            (*done.sends, *sends),
            done.units | {unit},
            done.shown | {unit},
        )
        yield from _each_expiry(model, base, actor, rest, more)
