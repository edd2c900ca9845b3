"""Lockstep and turns of protocols written with `each_round`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

from attrs import evolve, frozen

from consensus_check.spec.declare import declared
from consensus_check.spec.values import Inbox, Map
from tests.oracle import byzantine, faults
from tests.oracle.asynchronous import arriving
from tests.oracle.domains import Renaming, fits, renamed
from tests.oracle.graph import Edge, Label, Node
from tests.oracle.line import Line, first_in_line, lined_up
from tests.oracle.model import Handler, Model, state_fields
from tests.oracle.network import frozen_links, messages_of, place, thawed, without
from tests.oracle.ranks import orders
from tests.oracle.state import State, Waiting, bare_message, canonical, record_of, renamed_fields
from tests.oracle.tree import Path, Script, grown, paths, settled
from tests.oracle.world import Run, perform
from tests.oracle.writes import Writes, merged, winners

FORGES = "forges"


@frozen
class Act:
    """What one agent does in a phase: its way through the method, with the sends that go out.

    strikes: (clause, mark) of the faults that struck it in this act.
    """

    actor: int
    name: str
    path: Path[Run]
    sends: tuple[tuple[Any, int], ...]
    strikes: tuple[tuple[int, str], ...] = ()
    fault: Label = ()
    taken: Line = ()


def node(model: Model, state: State) -> Node:
    """All that is possible in a state: one phase of all agents (or one turn), and faults."""
    found = Node()
    if state.stopped:
        return found
    sequential = model.environment.timing == "sequential"
    if _goes_on(model, state):
        unit = ("turn",) if sequential else ("phase",)
        found.enabled.add(unit)
        actors = [state.clock[1]] if sequential else list(range(len(model.agents)))
        _phase(model, state, actors, unit, found)
    for label, target in faults.own_steps(model, state):
        found.edges.add(Edge(label, canonical(model, target), None, target != state))
    if faults.can_heal(model) and faults.HEALED not in state.marks:
        target = canonical(model, faults.healed(model, state))
        found.edges.add(Edge(("heal",), target, ("heal",), changes=True))
        found.enabled.add(("heal",))
    return found


def _goes_on(model: Model, state: State) -> bool:
    """Whether somebody may still act, and the rounds are not over."""
    over = model.reads_round and model.limit is not None and state.clock[2] > model.limit
    return not over and any(
        faults.acts(state, place) and any(h.info.kind == "each_round" for h in model.handlers[type(agent)])
        for place, agent in enumerate(model.agents)
    )


def method_now(model: Model, state: State, place: int) -> Handler | None:
    """The method that an agent's role has for the present phase."""
    for handler in model.handlers[type(model.agents[place])]:
        if handler.info.kind == "each_round":
            if not model.phases or handler.info.phase is model.phases[state.clock[0]]:
                return handler
    return None


def _phase(model: Model, state: State, actors: Sequence[int], unit: Label, found: Node) -> None:
    options: list[list[Act | None]] = []
    emptied = _emptied(model, state, actors)
    for actor in actors:
        handler = method_now(model, state, actor)
        if handler is None or not faults.acts(state, actor):
            continue
        options.append(_options(model, state, emptied, actor, handler))
    options += [_forging(model, state, actor) for actor in actors if faults.is_byzantine(state, actor)]
    for vector in product(*options):
        acting = tuple(act for act in vector if act is not None)
        for ordered in _rank_orders(model, acting):
            _vector(model, state, emptied, ordered, unit, found)


def _options(
    model: Model, state: State, emptied: State, actor: int, handler: Handler
) -> list[Act | None]:
    """What an agent may do in a phase, for each way to take what waits in line; None: nothing."""
    found: list[Act | None] = []
    handed: Iterator[Line | None] = iter([None])
    if handler.info.take is not None:
        handed = first_in_line(list(_in_line(model, state, actor, handler)), handler.info.take)
    for line in handed:
        args = (_inbox(model, state, actor, handler, line),) if handler.takes else ()
        before = emptied if line is None else _without(emptied, actor, line)

        def run(script: Script, args: tuple[Any, ...] = args) -> Run | None:
            return perform(model, state, actor, script, handler.info.function, args, in_phase=True)

        def end(run: Run, before: State = before) -> Run | None:
            sends = () if faults.is_silent(state, actor) else run.sends
            reached = arriving(model, state, actor, sends)
            down = faults.down_for_good(model, state)
            waits = place(model, thawed(before.links), actor, reached, down=down) == "block"
            return None if waits else run

        acts = [
            evolve(act, taken=line or ())
            for path in paths(settled(grown(run), end))
            for act in _acts(model, state, actor, handler, path)
        ]
        found += acts or ([] if None in found else [None])
    return found


def _in_line(model: Model, state: State, actor: int, handler: Handler) -> Iterator[tuple[int, Waiting]]:
    """What waits in line for a method, each copy by itself."""
    cut = faults.cut_links(model, state)
    for sender, receiver, content in sorted(state.links, key=lambda link: link[:2]):
        if receiver == actor and (sender, receiver) not in cut:
            for one in messages_of(content):
                if type(bare_message(one)) in handler.takes:
                    yield sender, one


def _without(state: State, actor: int, line: Line) -> State:
    """The state without what an agent takes of what waits in line."""
    contents = thawed(state.links)
    for sender, one in line:
        contents[sender, actor] = without(contents[sender, actor], one)
    return evolve(state, links=frozen_links(contents))


def _rank_orders(model: Model, vector: tuple[Act, ...]) -> Iterator[tuple[Act, ...]]:
    """The vector for each order that the ranks may have which its agents drew."""
    drawn = {
        act.actor: [rank for kind, rank in act.path.steps if kind == "above" and rank.position % 1]
        for act in vector
    }
    if sum(bool(ranks) for ranks in drawn.values()) < 2:
        yield vector
        return
    for renaming in orders(drawn):
        yield tuple(_with_ranks(model, act, Renaming(renaming[act.actor], {})) for act in vector)


def _with_ranks(model: Model, act: Act, by: Renaming) -> Act:
    run = act.path.leaf
    writes = tuple(
        evolve(
            one,
            plain={
                slot: renamed(model.domains[type(owner)][slot[0]], value, by) if slot[1] is None else value
                for slot, value in one.plain.items()
            },
        )
        for owner, one in zip(model.objects[len(model.agents) :], run.writes, strict=True)
    )
    ran = evolve(run, fields=renamed_fields(model, run.fields, by), writes=writes)
    sends = tuple((renamed(record_of(model, message), message, by), to) for message, to in act.sends)
    return evolve(act, path=evolve(act.path, leaf=ran), sends=sends)


def _forging(model: Model, state: State, actor: int) -> list[Act | None]:
    """What a Byzantine agent may do in a phase: send anything, change nothing."""
    run = Run(
        state.fields,
        state.timers,
        (),
        writes=tuple(Writes({}, {}, {}, {}) for _ in model.objects[len(model.agents) :]),
    )
    return [Act(actor, FORGES, Path((), run), sends) for sends in byzantine.in_a_phase(model, state, actor)]


def _inbox(model: Model, state: State, actor: int, handler: Handler, line: Line | None) -> Inbox[Any]:
    cut = faults.cut_links(model, state)
    pairs = [(bare_message(one), model.agents[sender]) for sender, one in line or ()]
    pairs += [
        (bare_message(message), model.agents[sender])
        for sender, receiver, content in sorted(state.links, key=lambda link: link[:2])
        if line is None and receiver == actor and (sender, receiver) not in cut
        for message in messages_of(content)
        if type(bare_message(message)) in handler.takes
    ]
    partners = frozenset(
        agent for at, agent in enumerate(model.agents) if (at, actor) in model.pairs or at == actor
    )
    return Inbox(tuple(pairs), partners)


def _emptied(model: Model, state: State, actors: Sequence[int]) -> State:
    """The state without the messages that were due in this phase."""
    contents, cut = thawed(state.links), faults.cut_links(model, state)
    for (sender, receiver), content in list(contents.items()):
        handler = method_now(model, state, receiver)
        if receiver not in actors or handler is None or (sender, receiver) in cut:
            continue
        if handler.info.take is not None:
            continue
        if isinstance(content, tuple):
            contents[sender, receiver] = tuple(m for m in content if type(m) not in handler.takes)
        else:
            contents[sender, receiver] = frozenset(
                pair for pair in content if type(bare_message(pair[0])) not in handler.takes
            )
    return evolve(state, links=frozen_links(contents))


def _acts(model: Model, state: State, actor: int, handler: Handler, path: Path[Run]) -> Iterator[Act]:
    run, name = path.leaf, handler.info.name
    sends = () if faults.is_silent(state, actor) else run.sends
    yield Act(actor, name, path, sends)
    if run.error or not sends:
        return
    for i, clause in enumerate(model.environment.faults):
        if not faults.may_strike(model, state, i, actor):
            continue
        if clause.kind == "crash" and not clause.has("whole"):
            for kept in faults.proper_subsets(len(sends)):
                lost = tuple(j for j in range(len(sends)) if j not in kept)
                label = ("cut", model.names[actor], faults.named(model, sends, lost))
                yield Act(actor, name, path, tuple(sends[j] for j in kept), ((i, "down"),), label)
        if clause.kind == "omission":
            for out in range(len(sends)):
                label = ("omission", model.names[actor], faults.named(model, sends, (out,)))
                rest = tuple(send for j, send in enumerate(sends) if j != out)
                yield Act(actor, name, path, rest, ((i, "omitted"),), label)


def _vector(
    model: Model, state: State, emptied: State, vector: tuple[Act, ...], unit: Label, found: Node
) -> None:
    """One combination of what all agents do, as a transition for each way to settle conflicts."""
    if any(act.path.leaf.error for act in vector):
        found.errors.add(unit)
        return
    struck: State | None = state
    for act in vector:
        for i, _ in act.strikes:
            if struck is not None:
                allowed = faults.may_strike(model, struck, i, act.actor)
                struck = faults.struck(model, struck, i, act.actor, *_marks(act)) if allowed else None
    if struck is None:
        return
    label = (
        *unit,
        tuple((model.names[act.actor], act.name, act.path.steps) for act in vector if act.name != FORGES),
        tuple(act.fault for act in vector if act.fault),
    )
    fields = list(state.fields)
    timers = {timer for timer in state.timers if timer[0] not in {act.actor for act in vector}}
    for act in vector:
        fields[act.actor] = act.path.leaf.fields[act.actor]
        timers |= {timer for timer in act.path.leaf.timers if timer[0] == act.actor}
    for act in vector:
        emptied = _without(emptied, act.actor, act.taken)
    contents = thawed(emptied.links)
    for act in vector:
        reached = arriving(model, state, act.actor, act.sends)
        down = faults.down_for_good(model, state)
        verdict = place(model, contents, act.actor, reached, down=down)
        if verdict == "overflow":
            found.overflows.add(unit)
            return
        if verdict == "error":
            found.errors.add(unit)
            return
        if verdict == "block":
            return
    after = evolve(
        emptied,
        fields=tuple(fields),
        timers=frozenset(timers),
        links=frozen_links(contents),
        marks=struck.marks,
    )
    after = lined_up(model, after)
    for act in vector:
        if act.path.leaf.leaves:
            after = faults.gone(after, act.actor)
        if any(mark == "down" for _, mark in act.strikes):
            after = faults.without_timers(after, act.actor)
    after = evolve(after, stopped=any(act.path.leaf.stops for act in vector), clock=_later(model, state))
    for chosen, target in _shared(model, after, vector):
        if target is None:
            found.errors.add(unit)
            continue
        full = (*label, chosen) if chosen else label
        resolved = any(act.path.resolved for act in vector)
        found.edges.add(Edge(full, canonical(model, target), unit, target != state, resolved))


def _marks(act: Act) -> tuple[str, ...]:
    return tuple(mark for _, mark in act.strikes if mark == "down")


def _later(model: Model, state: State) -> tuple[int, int, int]:
    """The clock one phase or turn later."""
    phase, turn, count = state.clock
    if model.environment.timing == "sequential":
        turn = (turn + 1) % len(model.agents)
    if turn == 0:
        phase = (phase + 1) % max(len(model.phases), 1)
    if turn == phase == 0 and model.reads_round:
        assert model.limit is not None
        count = min(count + 1, model.limit + 1)
    return phase, turn, count


def _shared(model: Model, after: State, vector: tuple[Act, ...]) -> Iterator[tuple[Label, State | None]]:
    """The state with the writes to shared objects merged, for each way to settle conflicts; None: error."""
    ways: list[list[tuple[int, ...] | None]] = []
    objects = model.objects[len(model.agents) :]
    for j, one in enumerate(objects):
        every = [act.path.leaf.writes[j] for act in vector]
        ways.append(list(winners(every, declared(type(one)).conflict)))
    for way in product(*ways):
        target: State | None = after
        for j, kept in enumerate(way):
            if kept is None or target is None:
                target = None
                continue
            writes = [vector[i].path.leaf.writes[j] for i in kept]
            target = written(model, target, len(model.agents) + j, writes)
        losers = tuple(way) if any(len(options) > 1 for options in ways) else ()
        yield losers, target


def written(model: Model, state: State, at: int, writes: Sequence[Writes]) -> State | None:
    """The state with these writes to one shared object; None where a value leaves its range."""
    one = model.objects[at]
    own = list(state.fields[at])
    for slot, name in enumerate(state_fields(model, one)):
        of = model.domains[type(one)][name]
        if isinstance(own[slot], Map):
            own[slot] = Map({key: merged((name, key), value, writes) for key, value in own[slot].items()})
        else:
            own[slot] = merged((name, None), own[slot], writes)
        if not fits(of, own[slot]):
            return None
    return evolve(state, fields=(*state.fields[:at], tuple(own), *state.fields[at + 1 :]))
