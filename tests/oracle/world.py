"""One run of one method on the objects of a state: what it asks is answered, what it does is written down."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from fractions import Fraction
from itertools import pairwise
from typing import Any

from attrs import define, field, frozen

from consensus_check.spec.values import Group, Map, Rank, group
from consensus_check.spec.world import Position, use
from tests.oracle.mishaps import MISTAKES, Mistake, NotPossible, made_by_the_spec
from tests.oracle.model import Model, Ranged, state_fields
from tests.oracle.state import State, frozen_value, ranks_in_use
from tests.oracle.topology import parent_in_tree
from tests.oracle.tree import Point, Script
from tests.oracle.writes import Recorder, Writes, net, tracked, untracked

Send = tuple[Any, int]


@frozen
class Run:
    """What a method did. fields: of all objects after it. sends: in order, as far as it came.

    error: it made a mistake, and `why`. writes: to shared objects, where a phase has to merge them.
    """

    fields: tuple[tuple[Any, ...], ...]
    timers: frozenset[tuple[int, str, int]]
    sends: tuple[Send, ...]
    leaves: bool = False
    stops: bool = False
    spends: bool = False
    error: bool = False
    why: str = ""
    writes: tuple[Writes, ...] = ()


@define
class Stage:
    """The world of one run: the state it began in, whose it is, and what it has done so far."""

    model: Model
    state: State
    actor: int
    script: Script
    timers: set[tuple[int, str, int]]
    sends: list[Send] = field(factory=list)
    leaves: bool = False
    stops: bool = False
    spends: bool = False
    drawn: list[Rank] = field(factory=list)

    def require(self, condition: bool, /) -> None:
        if not condition:
            raise NotPossible

    def verify(self, condition: bool, /) -> bool:
        return condition

    def send(self, message: object, to: object, /) -> None:
        self._send(message, self.model.place(to))

    def broadcast(self, message: object, role: type | None, to: frozenset[Any] | None, /) -> None:
        receivers = to if to is not None else self.neighbours(self.model.agents[self.actor], role)
        for receiver in sorted(map(self.model.place, receivers)):
            self._send(message, receiver)

    def _send(self, message: object, receiver: int) -> None:
        model, link = self.model, (self.actor, receiver)
        if self.actor != receiver and link not in model.pairs:
            if model.environment.nolink == "drop":
                return
            raise Mistake("sent along no link")
        if not handled(model, self.actor, receiver, type(message)):
            ignored = model.ignores(type(model.agents[receiver]), type(message))
            if not ignored and model.environment.unroutable != "drop":
                raise LookupError(f"nobody handles {message}")
        self.sends.append((message, receiver))

    def spend(self, turns: int, tokens: int, /) -> None:
        self.spends = self.spends or turns > 0 or tokens > 0

    def leave(self) -> None:
        self.leaves = True

    def stop(self) -> None:
        self.stops = True

    def start(self, agent: object, timer: str, /) -> None:
        place = self.model.place(agent)
        if not self.armed(agent, timer):
            ticks = self.model.environment.timing in ("timed", "rounds", "sequential")
            self.timers.add((place, timer, getattr(agent, timer).length if ticks else 0))

    def cancel(self, agent: object, timer: str, /) -> None:
        place = self.model.place(agent)
        self.timers = {one for one in self.timers if one[:2] != (place, timer)}

    def armed(self, agent: object, timer: str, /) -> bool:
        place = self.model.place(agent)
        return any(one[:2] == (place, timer) for one in self.timers)

    def choose(self, options: tuple[Any, ...], fair: bool, at: Position, /) -> Any:
        if not options:
            raise NotPossible
        return self.script.decide(Point("choose", options, fair, at))

    def draw(self, weights: Mapping[Any, Fraction], at: Position, /) -> Any:
        options = tuple(option for option, weight in weights.items() if weight != 0)
        if not options or min(weights.values()) < 0:
            raise Mistake("no weight to draw by")
        return self.script.decide(Point("draw", options, at=at))

    def above(self, rank: Rank, at: Position, /) -> Rank:
        used = sorted({*ranks_in_use(self.model, self.state), *self.drawn, rank})
        higher = [one for one in used if one >= rank]
        between = [Rank((a.position + b.position) / 2) for a, b in pairwise(higher)]
        options = (*higher[1:], *between, Rank(used[-1].position + Fraction(1, 2)))
        taken: Rank = self.script.decide(Point("above", options, at=at))
        self.drawn.append(taken)
        return taken

    def the(self, role: type[Any], /) -> Any:
        (only,) = self.model.of_role(role)
        return only

    def members(self, role: type, /) -> Group[Any]:
        return group(self.model.of_role(role))

    def count(self, role: type, /) -> int:
        return len(self.model.of_role(role))

    def others(self, agent: object, /) -> Group[Any]:
        return group(one for one in self.model.of_role(type(agent)) if one is not agent)

    def neighbours(self, agent: object, role: type | None, /) -> Group[Any]:
        place = self.model.place(agent)
        return group(
            other
            for other_place, other in enumerate(self.model.agents)
            if (place, other_place) in self.model.pairs and (role is None or type(other) is role)
        )

    def next(self, agent: Any, /) -> Any:
        return self._beside(agent, 1)

    def previous(self, agent: Any, /) -> Any:
        return self._beside(agent, -1)

    def _beside(self, agent: object, offset: int) -> Any:
        place = self.model.place(agent)
        (places,) = (places for places in self.model.groups.values() if place in places)
        there = places.index(place) + offset
        if self.model.line and places == self.model.base and not 0 <= there < len(places):
            return None
        return self.model.agents[places[there % len(places)]]

    def parent(self, agent: object, /) -> Any:
        place = self.model.base.index(self.model.place(agent))
        return self.model.agents[self.model.base[parent_in_tree(place)]] if place else None

    def degree(self, agent: object, /) -> int:
        return len(self.neighbours(agent, None))

    def diameter(self) -> int:
        return self.model.diameter

    def linked(self, one: object, other: object, /) -> bool:
        return (self.model.place(one), self.model.place(other)) in self.model.pairs

    def index(self, agent: object, /) -> int:
        place = self.model.place(agent)
        (places,) = (places for places in self.model.groups.values() if place in places)
        return places.index(place)

    def correct(self, agent: object, /) -> bool:
        raise LookupError("not asked by methods")

    def present(self, agent: object, /) -> bool:
        return self.model.place(agent) not in self.state.left

    def in_flight(self, classes: tuple[type, ...], /) -> Collection[Any]:
        raise LookupError("not asked by methods")

    def tainted(self, value: object, /) -> bool:
        raise LookupError("not asked by methods")

    def round(self) -> int:
        return int(self.state.clock[2])


def handled(model: Model, sender: int, receiver: int, cls: type) -> bool:
    """Whether the receiver's role takes messages of this class from this sender."""
    if not model.lockstep:
        return model.receiver(sender, receiver, cls) is not None
    return any(cls in handler.takes for handler in model.handlers[type(model.agents[receiver])])


def restore(model: Model, state: State, recorders: tuple[Recorder, ...] = ()) -> None:
    """Give all objects the values of a state. recorders: one for each shared object, in a phase."""
    for at, (one, values) in enumerate(zip(model.objects, state.fields, strict=True)):
        domains = model.domains[type(one)]
        recorder = recorders[at - len(model.agents)] if recorders and at >= len(model.agents) else None
        object.__setattr__(one, "_recorder", recorder)
        for name, value in zip(state_fields(model, one), values, strict=True):
            own = value if recorder is None else tracked(value, (name, None))
            if isinstance(value, Map):
                own = Ranged(value, domains[name], name, recorder)
            object.__setattr__(one, name, own)


def observed(model: Model) -> tuple[tuple[Any, ...], ...]:
    """The values that all objects have now."""
    return tuple(
        tuple(untracked(frozen_value(getattr(one, name))) for name in state_fields(model, one))
        for one in model.objects
    )


def perform(
    model: Model, state: State, actor: int, script: Script, method: Callable[..., None],
    args: tuple[Any, ...], *, in_phase: bool = False,
) -> Run | None:  # fmt: skip
    """Run the actor's method from a state; None when it turns out not to be possible.

    in_phase: others act on the same snapshot, so that writes to shared objects are recorded.
    """
    recorders = tuple(Recorder() for _ in model.objects[len(model.agents) :]) if in_phase else ()
    restore(model, state, recorders)
    stage = Stage(model, state, actor, script, set(state.timers))
    why = ""
    try:
        with use(stage):
            method(model.objects[actor], *args)
    except NotPossible:
        return None
    except Mistake as mistake:
        why = str(mistake)
    except MISTAKES as mistake:
        if not made_by_the_spec(mistake):
            raise
        why = f"{type(mistake).__name__}: {mistake}"
    return Run(
        observed(model), frozenset(stage.timers), tuple(stage.sends), stage.leaves, stage.stops, stage.spends,
        bool(why), why, tuple(map(net, recorders)),
    )  # fmt: skip
