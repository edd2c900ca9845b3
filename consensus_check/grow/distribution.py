"""What a spec and an environment say of chances: means of timers, rates of faults, whom they may strike."""

from __future__ import annotations

from fractions import Fraction

from consensus_check.ir.protocol import Spec, TimerOptions
from consensus_check.lower.faults.clauses import read
from consensus_check.lower.model import Model
from consensus_check.measure import Chances, Lot, SchedulerName


def chances_of(spec: Spec, model: Model, *, scheduler: SchedulerName, timing: str) -> Chances:
    """The distribution of everything that is no coin, at one size in one environment."""
    roles = {role.name: role for role in spec.roles}
    means = dict[str, Fraction]()
    for agent in model.agents:
        for item in roles[agent.role].fields:
            if isinstance(item.default, TimerOptions) and item.default.mean is not None:
                mean = model.constant(item.default.mean)
                if not isinstance(mean, str):
                    means[f"{agent.name}.{item.name}"] = Fraction(mean)
    rates, lots = dict[tuple[str, str], Fraction](), list[Lot]()
    for source in model.environment.faults:
        clause = read(model, source)
        names = tuple(model.agents[i].name for i in clause.candidates)
        rate = source.option("rate")
        if rate is not None:
            rates |= {(clause.kind, name): Fraction(rate) for name in names}
        if not clause.start and clause.share is None and clause.limit < len(names):
            lots.append(Lot(clause.kind, names, clause.limit))
    return Chances(scheduler, timing, means, rates, tuple(lots))
