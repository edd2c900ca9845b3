"""Who goes next. Each scheduler is a table of weights over the units enabled at a state, and a memory.

race      each enabled unit, fair or not, at rate 1; a timer at 1/mean; faults at their rate. No memory.
agents    each agent with an enabled unit at rate 1, whatever the number of its units; which of them, at
          random. An agent that can only wait for a timer acts at that timer's rate. Faults as in the race.
turns     agents in order of their index, round and round; who has nothing enabled is passed over. Of its
          enabled units one at random. Memory: who was last.
shuffled  as turns, each pass in a new random order: the next is drawn from those that have not had their turn
          in this pass. Memory: who has.
patient   the race, where timers and ticks wait until nothing else of an agent is enabled.

In lockstep nobody is scheduled: the phase or turn that is due is the only unit, at rate 1 beside the faults.
A unit without an agent (tick, healing) counts as an agent of its own. Where a unit has several steps (one
message of several ranks, an agent's deliveries in any order), one is drawn uniformly.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from math import lcm

from consensus_check.ir.system import Action, TransitionSystem
from consensus_check.measure.chances import TIMER_MEAN, Chances
from consensus_check.records import frozen


@frozen
class Group:
    """The actions that share one clock. agent: whose it is, by index (later numbers: nobody's). waits: a
    timer or a tick. places: (lot, position in it) of the agent struck, for a fault whose victims are drawn.
    """

    name: str
    actions: tuple[int, ...]
    agent: int
    rate: int
    waits: bool = False
    fault: bool = False
    places: tuple[tuple[int, int], ...] = ()


Weighted = list[tuple[int, int, int]]
Rule = Callable[[int, Sequence[int]], Weighted]
"""From the memory and the enabled groups (ascending) to (group, weight, memory after it)."""


def groups_of(system: TransitionSystem, chances: Chances) -> tuple[Group, ...]:
    """The clocks of a system, in order of their first action; rates are scaled to integers together."""
    numbers = {name: i for i, (name, _) in enumerate(system.agents)}
    units = {unit.name: unit for unit in system.units}
    members, rates = dict[str, list[int]](), dict[str, Fraction]()
    for index, action in enumerate(system.actions):
        name, rate = _clock(action, chances)
        members.setdefault(name, []).append(index)
        if action.unit in units and units[action.unit].kind == "timer" and not chances.lockstep:
            rate = 1 / chances.means.get(units[action.unit].name, TIMER_MEAN)
        rates[name] = rate
    scale = lcm(*(rate.denominator for rate in rates.values()))
    found = []
    for k, (name, indices) in enumerate(members.items()):
        first = system.actions[indices[0]]
        unit = units.get(first.unit or "")
        owner = unit.agent if unit is not None and unit.agent else ""
        struck = first.fault
        places = tuple(
            (i, lot.agents.index(struck[1]))
            for i, lot in enumerate(chances.lots)
            if struck is not None and lot.kind == struck[0] and struck[1] in lot.agents
        )
        waits = unit is not None and unit.kind in ("timer", "tick")
        found.append(
            Group(
                name,
                tuple(indices),
                numbers.get(owner, len(numbers) + k),
                int(rates[name] * scale),
                waits,
                first.environment and first.unit is None,
                places,
            )
        )
    return tuple(found)


def _clock(action: Action, chances: Chances) -> tuple[str, Fraction]:
    """The clock an action belongs to, and its rate."""
    fault = action.fault if action.unit is None else None
    if fault is not None:
        return action.name, chances.rates.get(fault, Fraction(1))
    if chances.lockstep and not action.environment:
        return "round", Fraction(1)
    return action.unit or action.name, Fraction(1)


def rule_of(groups: tuple[Group, ...], chances: Chances) -> Rule:
    """The rule of a scheduler."""
    name = "race" if chances.lockstep else chances.scheduler
    rates = [group.rate for group in groups]

    def race(memory: int, enabled: Sequence[int]) -> Weighted:
        return [(g, rates[g], memory) for g in enabled]

    def patient(memory: int, enabled: Sequence[int]) -> Weighted:
        prompt = [g for g in enabled if not groups[g].waits]
        acting = any(not groups[g].fault for g in prompt)
        return race(memory, prompt if acting else enabled)

    def agents(memory: int, enabled: Sequence[int]) -> Weighted:
        return _by_agent(groups, memory, enabled)

    def turns(memory: int, enabled: Sequence[int]) -> Weighted:
        if not enabled:
            return []
        owners = sorted({groups[g].agent for g in enabled})
        mine = next((a for a in owners if a >= memory), owners[0])
        return [(g, 1, mine + 1) for g in enabled if groups[g].agent == mine]

    def shuffled(memory: int, enabled: Sequence[int]) -> Weighted:
        waiting = [g for g in enabled if not memory >> groups[g].agent & 1]
        if not waiting:
            memory, waiting = 0, list(enabled)
        return [(g, weight, memory | 1 << groups[g].agent) for g, weight in _evenly(groups, waiting)]

    return {"race": race, "patient": patient, "agents": agents, "turns": turns, "shuffled": shuffled}[name]


def _evenly(groups: tuple[Group, ...], enabled: Sequence[int]) -> list[tuple[int, int]]:
    """One unit of weight an agent, shared evenly among its groups."""
    sizes = dict[int, int]()
    for g in enabled:
        sizes[groups[g].agent] = sizes.get(groups[g].agent, 0) + 1
    scale = lcm(*sizes.values())
    return [(g, scale // sizes[groups[g].agent]) for g in enabled]


def _by_agent(groups: tuple[Group, ...], memory: int, enabled: Sequence[int]) -> Weighted:
    """An agent's clock: the fastest rate among its enabled units; faults keep their own."""
    fastest, sizes = dict[int, int](), dict[int, int]()
    for g in enabled:
        owner = groups[g].agent
        fastest[owner] = max(fastest.get(owner, 0), groups[g].rate)
    sharing = [g for g in enabled if groups[g].rate == fastest[groups[g].agent]]
    for g in sharing:
        sizes[groups[g].agent] = sizes.get(groups[g].agent, 0) + 1
    scale = lcm(*sizes.values())
    return [(g, fastest[groups[g].agent] * scale // sizes[groups[g].agent], memory) for g in sharing]
