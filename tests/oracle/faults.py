"""Marks that faults leave in a state, and the steps they make by themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any

from attrs import evolve

from tests.oracle.environment import Clause
from tests.oracle.graph import Label
from tests.oracle.model import Model, field_info, state_fields
from tests.oracle.network import frozen_links, thawed
from tests.oracle.state import State, bare_message

FROM_START = ("silent", "byzantine")
HEALED = ("healed",)
CUT = ("cut",)


def struck_by(model: Model, clause: Clause) -> tuple[int, ...]:
    """The agents that a clause may strike, in order."""
    return places_of(model, clause.where) if clause.where else tuple(range(len(model.agents)))


def at_most(model: Model, clause: Clause) -> int:
    """How many agents a clause may strike."""
    return len(model.base) if clause.count == "n" else int(clause.count)


def starts(model: Model, state: State) -> Iterator[State]:
    """The first states with the agents marked that are faulty from the start: any so many of them."""
    found = [evolve(state, first=_remembered(model, state))]
    for i, clause in enumerate(model.environment.faults):
        if clause.kind not in FROM_START:
            continue
        places = struck_by(model, clause)
        many = min(at_most(model, clause), len(places))
        marks = [
            frozenset((clause.kind, i, place) for place in chosen)
            for size in range(many + 1)
            for chosen in combinations(places, size)
        ]
        found = [evolve(one, marks=one.marks | mark) for one in found for mark in marks]
    yield from found


def is_down(state: State, place: int) -> bool:
    """Whether an agent is down."""
    return any(mark[0] == "down" and mark[2] == place for mark in state.marks)


def is_silent(state: State, place: int) -> bool:
    """Whether what an agent sends vanishes."""
    return any(mark[0] == "silent" and mark[2] == place for mark in state.marks)


def is_byzantine(state: State, place: int) -> bool:
    """Whether an agent does not run its methods, but sends what it likes."""
    return any(mark[0] == "byzantine" and mark[2] == place for mark in state.marks)


def acts(state: State, place: int) -> bool:
    """Whether an agent runs its methods: it is there, up and honest."""
    return place not in state.left and not is_down(state, place) and not is_byzantine(state, place)


def down_for_good(model: Model, state: State) -> frozenset[int]:
    """The agents that are down and cannot come back, and the Byzantine ones: nobody there takes a message."""
    clauses = model.environment.faults
    down = {m[2] for m in state.marks if m[0] == "down" and not clauses[m[1]].has("recover")}
    return frozenset(down | {m[2] for m in state.marks if m[0] == "byzantine"})


def may_strike(model: Model, state: State, i: int, place: int) -> bool:
    """Whether clause i has enough of its budget left to strike this agent now."""
    clause = model.environment.faults[i]
    if place not in struck_by(model, clause):
        return False
    if clause.has("times") and used(state, i) >= int(clause.option("times")):
        return False
    if HEALED in state.marks and unbounded(clause):
        return False
    victims = {mark[2] for mark in state.marks if mark[0] in ("down", "gone", "struck") and mark[1] == i}
    return place in victims or len(victims) < at_most(model, clause)


def unbounded(clause: Clause) -> bool:
    """Whether a clause may strike for ever."""
    again = clause.has("recover") if clause.kind == "crash" else clause.kind in ("omission", "reset")
    return again and not clause.has("times")


def comes_and_goes(model: Model, place: int) -> bool:
    """Whether an unbounded fault can disable what an agent does again and again."""
    return any(
        (clause.kind == "reset" or (clause.kind == "crash" and clause.has("recover")))
        and not clause.has("times")
        and clause.option("from") != "start"
        and place in struck_by(model, clause)
        for clause in model.environment.faults
    )


def can_heal(model: Model) -> bool:
    """Whether there is anything that healing ends or mends."""
    environment = model.environment
    again = any(unbounded(clause) or clause.has("recover") for clause in environment.faults)
    return environment.heals and (
        again or environment.loss == "unbounded" or environment.partition is not None
    )


def healed(model: Model, state: State) -> State:
    """The state in which nothing unbounded goes wrong any more, and all that may recover are up."""
    for kind, i, place in sorted(mark for mark in state.marks if mark[0] == "down"):
        if kind == "down" and model.environment.faults[i].has("recover"):
            state = recovered(model, state, i, place)
    return evolve(state, marks=state.marks - {CUT} | {HEALED})


def cut_links(model: Model, state: State) -> frozenset[tuple[int, int]]:
    """The ordered links over which nothing is delivered now."""
    partition = model.environment.partition
    if partition is None or HEALED in state.marks or (partition.free and CUT not in state.marks):
        return frozenset()
    sides = [
        frozenset(place for name in side for place in places_of(model, name)) for side in partition.sides
    ]
    across = {(a, b) for one in sides for other in sides if one is not other for a in one for b in other}
    for first, second in partition.links:
        (a,), (b,) = places_of(model, first), places_of(model, second)
        across |= {(a, b), (b, a)}
    return frozenset(across)


def lost_links(model: Model, state: State) -> frozenset[tuple[int, int]]:
    """The ordered links on which what is sent now is lost."""
    partition = model.environment.partition
    return cut_links(model, state) if partition is not None and partition.drop else frozenset()


def cuts_and_joins(model: Model, state: State) -> Iterator[tuple[Label, State]]:
    """A free partition comes and goes."""
    partition = model.environment.partition
    if partition is None or not partition.free or HEALED in state.marks:
        return
    kind = "join" if CUT in state.marks else "cut"
    yield (kind + " of", partition.name), evolve(state, marks=state.marks ^ {CUT})


def places_of(model: Model, name: str) -> tuple[int, ...]:
    """The agents of a group, a role or a name."""
    if name in model.groups:
        return model.groups[name]
    if name in model.names:
        return (model.names.index(name),)
    return tuple(i for i, agent in enumerate(model.agents) if type(agent).__name__ == name)


def used(state: State, i: int) -> int:
    """How often clause i has struck, where that is counted."""
    return next((mark[2] for mark in state.marks if mark[0] == "times" and mark[1] == i), 0)


def struck(model: Model, state: State, i: int, place: int, *marks: str) -> State:
    """The state after clause i has struck this agent: its marks, and what is left of its budget."""
    clause = model.environment.faults[i]
    new = state.marks | {(mark, i, place) for mark in marks}
    binding = at_most(model, clause) < len(struck_by(model, clause))
    if binding and (clause.has("recover") or clause.kind in ("omission", "reset")):
        new |= {("struck", i, place)}
    if clause.has("times"):
        new = frozenset(m for m in new if m[:2] != ("times", i)) | {("times", i, used(state, i) + 1)}
    return evolve(state, marks=new)


def crashed(model: Model, state: State, i: int, place: int) -> State:
    """The state in which the agent is down: its timers are off, what waits for it waits."""
    return without_timers(struck(model, state, i, place, "down"), place)


def without_timers(state: State, place: int) -> State:
    """The state with no timer of the agent armed."""
    return evolve(state, timers=frozenset(timer for timer in state.timers if timer[0] != place))


def gone(state: State, place: int) -> State:
    """The state after the agent has left: nothing waits for it, no timer of it is armed."""
    links, later = (
        frozenset(link for link in half if link[1] != place) for half in (state.links, state.later)
    )
    return evolve(without_timers(state, place), links=links, later=later, left=state.left | {place})


def own_steps(model: Model, state: State) -> Iterator[tuple[Label, State]]:
    """Crashes, recoveries, departures and resets, each a transition of its own."""
    for i, clause in enumerate(model.environment.faults):
        for place in struck_by(model, clause):
            name = model.names[place]
            if clause.kind == "crash" and is_down(state, place):
                if clause.has("recover") and ("down", i, place) in state.marks and place not in state.left:
                    yield ("recover", name), recovered(model, state, i, place)
            elif place in state.left or is_down(state, place) or not may_strike(model, state, i, place):
                continue
            elif clause.kind == "crash" and acts(state, place):
                yield ("crash", name), crashed(model, state, i, place)
            elif clause.kind == "leaves" and state.clock[:2] == (0, 0):
                yield ("leaves", name), gone(struck(model, state, i, place, "gone"), place)
            elif clause.kind == "reset" and state.clock[:2] == (0, 0):
                yield ("reset", name), reset(model, struck(model, state, i, place), place, keep_durable=False)
    yield from losses(model, state)
    yield from cuts_and_joins(model, state)


def recovered(model: Model, state: State, i: int, place: int) -> State:
    """The state after the agent has come back, with its fields or, if it forgets, with the first ones."""
    up = evolve(state, marks=state.marks - {("down", i, place)})
    if model.environment.faults[i].option("recover") == "forgets":
        return reset(model, up, place, keep_durable=True)
    return up


def reset(model: Model, state: State, place: int, *, keep_durable: bool) -> State:
    """The state with the first values back in the agent's fields."""
    own = list(state.fields[place])
    for slot, name in enumerate(state_fields(model, model.objects[place])):
        if not (keep_durable and field_info(model.objects[place], name).durable):
            own[slot] = state.first[place][slot]
    fields = (*state.fields[:place], tuple(own), *state.fields[place + 1 :])
    return evolve(state, fields=fields)


def _remembered(model: Model, state: State) -> tuple[tuple[Any, ...], ...]:
    """The first values that a fault may bring back, by agent and field; None for the others."""
    again = [clause for clause in model.environment.faults if brings_back(clause)]
    if not again:
        return ()
    return tuple(
        tuple(
            value if any(comes_back(model, clause, place, slot) for clause in again) else None
            for slot, value in enumerate(own)
        )
        for place, own in enumerate(state.fields[: len(model.agents)])
    )


def comes_back(model: Model, clause: Clause, place: int, slot: int) -> bool:
    """Whether a clause that brings back first values does so for this field of this agent."""
    name = state_fields(model, model.agents[place])[slot]
    durable = clause.kind == "crash" and field_info(model.agents[place], name).durable
    return place in struck_by(model, clause) and not durable


def brings_back(clause: Clause) -> bool:
    """Whether a clause gives agents their first values again."""
    return clause.kind == "reset" or clause.option("recover") == "forgets"


def losses(model: Model, state: State) -> Iterator[tuple[Label, State]]:
    """Each message in flight may be lost, within the budget, but for those to oneself."""
    loss = model.environment.loss
    if loss is None or (loss == "unbounded" and HEALED in state.marks):
        return
    spent = next((mark[1] for mark in state.marks if mark[0] == "lost"), 0)
    if loss != "unbounded" and spent >= loss:
        return
    marks = state.marks
    if loss != "unbounded":
        marks = frozenset(mark for mark in marks if mark[0] != "lost") | {("lost", spent + 1)}
    for half in ("links", "later"):
        held: frozenset[tuple[int, int, Any]] = getattr(state, half)
        for sender, receiver, content in sorted(held, key=lambda link: link[:2]):
            if sender == receiver:
                continue
            for message, rest in _each_lost(model, content):
                left = frozen_links({**thawed(held), (sender, receiver): rest})
                label = ("loss", model.names[sender], model.names[receiver], bare_message(message))
                lost = evolve(state, links=left) if half == "links" else evolve(state, later=left)
                yield label, evolve(lost, marks=marks)


def _each_lost(model: Model, content: object) -> Iterator[tuple[object, object]]:
    if isinstance(content, tuple):
        for at in range(len(content)):
            yield content[at], content[:at] + content[at + 1 :]
        return
    assert isinstance(content, frozenset)
    for message, copies in content:
        fewer = {(message, copies - 1)} if copies > 1 else set[tuple[object, int]]()
        yield message, content - {(message, copies)} | fewer


def proper_subsets(many: int) -> Iterator[tuple[int, ...]]:
    """All sets of places but the full one."""
    for size in range(many):
        yield from combinations(range(many), size)


def named(model: Model, sends: Sequence[tuple[Any, int]], kept: tuple[int, ...]) -> tuple[Any, ...]:
    """Some of the sends of a step, for its label: (place, receiver, message)."""
    return tuple((j, model.names[sends[j][1]], sends[j][0]) for j in kept)
