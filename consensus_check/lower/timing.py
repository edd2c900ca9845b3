"""Time-outs: when an armed timer may expire, and the tick of `timed`."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from consensus_check.ir import derived
from consensus_check.ir.system import Action, Unit
from consensus_check.ir.terms import FALSE, Term, add, and_, any_, integer, ite, le, not_
from consensus_check.lower.belongings import is_timer
from consensus_check.lower.fairness import strength
from consensus_check.lower.faults.late import belated, calm, prompt
from consensus_check.lower.surroundings import Surroundings


def time_out(actions: list[Action], around: Surroundings) -> list[Action]:
    """The actions with time-outs held back as the timing demands, and messages of late agents behind all
    else.
    """
    late = around.faults.late()
    if not late:
        return _held_back(actions, around)
    punctual = _held_back(prompt(actions, late), around)
    return belated(actions, punctual, late, {v.name: v for v in around.variables()})


def _held_back(actions: list[Action], around: Surroundings) -> list[Action]:
    """Timers that wait.

    patient: a timer expires only where no step and no delivery is obliged. timed: a tick comes only where
    nothing at all is.
    """
    timing = around.model.environment.timing
    if timing == "patient":
        waiting = not_(obliged(actions, around, ("step", "delivery")))
        return [evolve(a, guard=and_(a.guard, waiting)) if a.kind == "expire" else a for a in actions]
    if timing == "timed":
        tick = _tick(actions, around)
        return [*actions, tick] if tick is not None else actions
    return actions


def obliged(actions: Iterable[Action], around: Surroundings, kinds: tuple[str, ...]) -> Term:
    """Whether a fair unit of these kinds is obliged."""
    variables = {v.name: v for v in around.variables()}
    by_unit: dict[str, list[Action]] = {}
    for action in actions:
        unit = around.units.get(action.unit or "")
        if unit is not None and unit.kind in kinds and unit.strength is not None:
            by_unit.setdefault(unit.name, []).append(calm(action))
    return any_(derived.obliged(listed, variables) for listed in by_unit.values())


def _tick(actions: list[Action], around: Surroundings) -> Action | None:
    running, updates = [], {}
    for (kind, owner, name), place in around.state.stored.items():
        agent = next((a for a in around.model.agents if kind == "agent" and a.name == owner), None)
        if agent is None or not name.endswith("#ticks") or not is_timer(around.model, agent, name):
            continue
        ticks = place.variables[0]
        lowers = and_(le(integer(1), ticks.term), around.alive(agent.index))
        running.append(lowers)
        updates[ticks.name] = ite(lowers, add(ticks.term, integer(-1)), ticks.term)
    some = any_(running)
    if some is FALSE:
        return None
    variables = {v.name: v for v in around.variables()}
    due = any_(derived.enabled([calm(a)], variables) for a in actions if a.kind == "expire")
    guard = and_(some, not_(due), not_(obliged(actions, around, ("step", "delivery", "timer"))))
    fair = strength(around.model.environment, "tick", "", "tick", "weak")
    around.units["tick"] = Unit("tick", "tick", fair)
    return Action("tick", "tick", guard, updates, unit="tick", environment=True)
