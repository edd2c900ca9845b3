"""Rounds and turns of protocols written with step, receive and expires.

A round is deliveries, one transition each, agents in order; their end; the steps of all agents in one
transition; the timers of all agents in one. In turns an agent does all of it by itself, and then the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from attrs import evolve

from consensus_check.spec.declare import declared
from tests.oracle import border, faults
from tests.oracle.acts import Act, Leaf, ended, expiries, ran, settled_runs, steps_of, struck_runs
from tests.oracle.asynchronous import bare
from tests.oracle.domains import Renaming, renamed
from tests.oracle.graph import Edge, Label, Node, Unit
from tests.oracle.halves import poured, sent, sequential
from tests.oracle.model import Model
from tests.oracle.network import deliverable, frozen_links, thawed, without
from tests.oracle.ranks import orders
from tests.oracle.rounds import written
from tests.oracle.state import State, canonical, record_of, renamed_fields
from tests.oracle.tree import Script, Tree, grown, paths
from tests.oracle.world import Run, perform
from tests.oracle.writes import winners

BETWEEN, DELIVERIES, STEPS, TIMERS = 0, 1, 2, 3
NAMES = ("between rounds", "deliveries", "steps", "timers")


def node(model: Model, state: State) -> Node:
    """All that is possible in a state."""
    found = Node()
    if state.stopped:
        return found
    if any(_has_methods(model, place) and faults.acts(state, place) for place in range(len(model.agents))):
        found.enabled.add(_clock_unit(model))
        stage = state.clock[0]
        if stage in (BETWEEN, DELIVERIES):
            _deliver(model, state, found)
        elif stage == STEPS:
            _all_step(model, state, found)
        else:
            _all_expire(model, state, found)
        if stage != STEPS and not sequential(model):
            found.enabled |= set(_waiting_units(model))
    for label, target in faults.own_steps(model, state):
        found.edges.add(Edge(label, canonical(model, target), None, target != state))
    if faults.can_heal(model) and faults.HEALED not in state.marks:
        target = canonical(model, faults.healed(model, state))
        found.edges.add(Edge(("heal",), target, ("heal",), changes=True))
        found.enabled.add(("heal",))
    return found


def _clock_unit(model: Model) -> Unit:
    return ("turn",) if sequential(model) else ("phase",)


def _has_methods(model: Model, place: int) -> bool:
    handlers = model.handlers[type(model.agents[place])]
    return any(handler.info.kind in ("step", "receive", "expires") for handler in handlers)


def _waiting_units(model: Model) -> Iterator[Unit]:
    """Weakly fair steps: outside the phase of steps they are not disabled, but not yet asked."""
    for actor, agent in enumerate(model.agents):
        for handler in model.handlers[type(agent)]:
            if handler.info.kind == "step" and handler.info.fair == "weak":
                if not faults.comes_and_goes(model, actor):
                    yield ("step", model.names[actor], handler.info.name)


def _on_turn(model: Model, state: State) -> list[int]:
    """The agents that act in this phase."""
    return [state.clock[1]] if sequential(model) else list(range(len(model.agents)))


def _add(
    model: Model, state: State, found: Node, label: Label, target: State, units: frozenset[Unit],
    *, resolved: bool = False,
) -> None:  # fmt: skip
    clock = _clock_unit(model)
    discharged = frozenset({clock} if sequential(model) else {clock, *units})
    edge = Edge(label, canonical(model, target), clock, target != state, resolved, discharged)
    found.edges.add(edge)


def _note_failure(model: Model, found: Node, kind: str, units: frozenset[Unit], *, stage: int) -> None:
    """An error or overflow of these units."""
    every = {_clock_unit(model)}
    if not sequential(model):
        every |= units | (set() if stage == STEPS else set(_waiting_units(model)))
    (found.errors if kind == "error" else found.overflows).update(every)


# -- deliveries ------------------------------------------------------------------------------------


def _deliver(model: Model, state: State, found: Node) -> None:
    turn = state.clock[1]
    actors = [turn] if sequential(model) else range(turn, len(model.agents))
    for actor in actors:
        receipts = list(_receipts(model, state, actor))
        for sender, message, tree in receipts:
            _receive(model, state, found, actor, sender, message, tree)
        if receipts:
            return
    after = evolve(state, clock=(STEPS, turn if sequential(model) else 0, 1), border=())
    _add(model, state, found, (*_clock_unit(model), (), ()), after, frozenset())


def _receipts(model: Model, state: State, actor: int) -> Iterator[tuple[int, Any, Tree[Leaf]]]:
    """The messages that the actor may receive now: (sender, message, how it goes)."""
    if not faults.acts(state, actor):
        return
    cut = faults.cut_links(model, state)
    for sender, receiver, content in sorted(state.links, key=lambda link: link[:2]):
        if receiver != actor or (sender, receiver) in cut:
            continue
        for message, at in deliverable(model.environment, content):
            handler = model.receiver(sender, receiver, type(message))
            assert handler is not None
            function = handler.info.function
            given = (message, model.agents[sender])[: function.__code__.co_argcount - 1]
            before = _taken(state, sender, receiver, message, at)

            def run(
                script: Script, before: State = before, function: Any = function, given: Any = given
            ) -> Run | None:
                view = before if sequential(model) else border.seen(model, before, actor)
                return perform(
                    model, view, actor, script, function, given, in_phase=not sequential(model)
                )

            tree = settled_runs(model, before, actor, grown(run))
            if tree is not None:
                yield sender, message, tree


def _taken(state: State, sender: int, receiver: int, message: Any, at: int) -> State:
    contents = thawed(state.links)
    contents[sender, receiver] = without(contents[sender, receiver], message, at)
    return evolve(state, links=frozen_links(contents))


def _receive(
    model: Model, state: State, found: Node, actor: int, sender: int, message: Any, tree: Tree[Leaf]
) -> None:
    unit = ("delivery", model.names[sender], model.names[actor], bare(model, message))
    units = frozenset({unit})
    content = thawed(state.links)[sender, actor]
    at = next(at for one, at in deliverable(model.environment, content) if one == message)
    before = _taken(state, sender, actor, message, at)
    if state.clock[0] == BETWEEN and not sequential(model):
        before = evolve(before, border=border.kept(model, state))
    before = evolve(before, clock=(DELIVERIES, actor, 1))
    for path in paths(tree):
        run = path.leaf.run
        label = ("receive", model.names[sender], model.names[actor], message, path.steps)
        if not sequential(model):
            found.enabled.add(unit)
        if path.leaf.kind != "done":
            _note_failure(model, found, path.leaf.kind, units, stage=DELIVERIES)
            continue
        for after in ran(model, before, actor, run):
            if after is None:
                _note_failure(model, found, "error", units, stage=DELIVERIES)
                continue
            sends = () if faults.is_silent(state, actor) else run.sends
            verdict, target = sent(model, after, actor, sends)
            assert verdict == "placed"
            _add(model, state, found, label, ended(target, actor, run), units)
            for more, target in struck_runs(model, after, actor, run):
                _add(model, state, found, (*label, *more), ended(target, actor, run), units)


# -- steps -----------------------------------------------------------------------------------------


def _all_step(model: Model, state: State, found: Node) -> None:
    """One transition: each agent takes one of its enabled steps; none only where no fair one is enabled."""
    options: list[list[Act | None]] = []
    for actor in _on_turn(model, state):
        acts: list[Act | None] = []
        idle = True
        for handler in model.handlers[type(model.agents[actor])]:
            if handler.info.kind == "step" and faults.acts(state, actor):
                mine = list(steps_of(model, state, actor, handler))
                acts += mine
                idle = idle and not (mine and handler.info.fair is not None)
        options.append([*acts, *([None] if idle else [])])
    for vector in product(*options):
        taken = tuple(act for act in vector if act is not None)
        _together(model, state, state, taken, found, STEPS)


def _together(
    model: Model, state: State, base: State, vector: tuple[Act, ...], found: Node, stage: int
) -> None:
    drawn = {
        act.actor: [rank for kind, rank in act.path.steps if kind == "above" and rank.position % 1]
        for act in vector
    }
    if sum(bool(ranks) for ranks in drawn.values()) < 2:
        _vector(model, state, base, vector, found, stage)
        return
    for by in orders(drawn):
        ordered = tuple(_with_ranks(model, act, Renaming(by[act.actor], {})) for act in vector)
        _vector(model, state, base, ordered, found, stage)


def _with_ranks(model: Model, act: Act, by: Renaming) -> Act:
    run, leaf = act.path.leaf.run, act.path.leaf
    writes = tuple(
        evolve(
            one,
            plain={
                slot: renamed(model.domains[type(owner)][slot[0]], value, by) if slot[1] is None else value
                for slot, value in one.plain.items()
            },
        )
        for owner, one in zip(model.objects[len(model.agents) :], run.writes, strict=False)
    )
    ran = evolve(run, fields=renamed_fields(model, run.fields, by), writes=writes)
    sends = tuple((renamed(record_of(model, message), message, by), to) for message, to in act.sends)
    return evolve(act, path=evolve(act.path, leaf=evolve(leaf, run=ran)), sends=sends)


def _vector(
    model: Model, state: State, base: State, vector: tuple[Act, ...], found: Node, stage: int
) -> None:
    """One combination of what the agents do. base: the state with what changes without them."""
    shown = frozenset[Unit]().union(*(act.shown for act in vector))
    if not sequential(model):
        found.enabled |= shown
    for kind in ("error", "overflow"):
        if any(act.path.leaf.kind == kind for act in vector):
            _note_failure(model, found, kind, shown, stage=stage)
            return
    after: State | None = base
    for act in vector:
        for i, mark in act.strikes:
            if after is not None:
                allowed = faults.may_strike(model, after, i, act.actor)
                marks = ("down",) if mark == "down" else ()
                after = faults.struck(model, after, i, act.actor, *marks) if allowed else None
    if after is None:
        return
    label = (
        *_clock_unit(model),
        tuple((model.names[act.actor], name, steps) for act in vector for name, steps in act.names),
        tuple(act.fault for act in vector if act.fault),
    )
    fields, timers = list(after.fields), set(after.timers)
    for act in vector:
        run = act.path.leaf.run
        if sequential(model):
            fields = list(run.fields)
        fields[act.actor] = run.fields[act.actor]
        timers = {one for one in timers if one[0] != act.actor}
        timers |= {one for one in run.timers if one[0] == act.actor}
    after = evolve(after, fields=tuple(fields), timers=frozenset(timers))
    for act in vector:
        verdict, after = sent(model, after, act.actor, act.sends)
        assert verdict == "placed", verdict
    for act in vector:
        after = ended(after, act.actor, act.path.leaf.run)
        if any(mark == "down" for _, mark in act.strikes):
            after = faults.without_timers(after, act.actor)
    after = _later(model, after, stage)
    units = frozenset[Unit]().union(*(act.units for act in vector))
    resolved = any(act.path.resolved for act in vector)
    for target in _merged(model, after, vector):
        if target is None:
            _note_failure(model, found, "error", shown, stage=stage)
        else:
            _add(model, state, found, label, target, units, resolved=resolved)


def _later(model: Model, state: State, stage: int) -> State:
    """The clock one phase later."""
    _, turn, count = state.clock
    if stage == STEPS:
        return evolve(state, clock=(TIMERS, turn, count))
    if not sequential(model):
        return evolve(poured(model, state), clock=(BETWEEN, 0, count))
    turn = (turn + 1) % len(model.agents)
    return evolve(state, clock=(DELIVERIES if turn else BETWEEN, turn, count))


def _merged(model: Model, after: State, vector: tuple[Act, ...]) -> Iterator[State | None]:
    """The state with the writes to shared objects merged, for each way to settle conflicts; None: error."""
    if sequential(model):
        yield after
        return
    objects = model.objects[len(model.agents) :]
    ways = [
        list(winners([act.path.leaf.run.writes[j] for act in vector], declared(type(one)).conflict))
        for j, one in enumerate(objects)
    ]
    for way in product(*ways):
        target: State | None = after
        for j, standing in enumerate(way):
            if standing is None or target is None:
                target = None
                continue
            writes = [vector[i].path.leaf.run.writes[j] for i in standing]
            target = written(model, target, len(model.agents) + j, writes)
        yield target


# -- timers ----------------------------------------------------------------------------------------


def _all_expire(model: Model, state: State, found: Node) -> None:
    """One transition: armed timers are lowered, those at 0 expire."""
    actors = [actor for actor in _on_turn(model, state) if faults.acts(state, actor)]
    lowered = frozenset(
        (who, name, ticks - 1 if who in actors and ticks > 0 else ticks) for who, name, ticks in state.timers
    )
    base = evolve(state, timers=lowered)
    options = [list(expiries(model, state, base, actor)) for actor in actors]
    for vector in product(*options):
        _together(model, state, base, tuple(act for act in vector if act.names), found, TIMERS)
