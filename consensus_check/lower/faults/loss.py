"""An unreliable network: messages that are lost in flight, or by a coin at their delivery, or delivered
twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction

from attrs import evolve

from consensus_check.ir import derived
from consensus_check.ir.system import Action, Input, Measure, Scalar, Variable, View
from consensus_check.ir.terms import (
    FALSE,
    ONE,
    TRUE,
    ZERO,
    Term,
    add,
    and_,
    count,
    eq,
    input_,
    integer,
    ite,
    le,
    lt,
    not_,
    or_,
)
from consensus_check.lower.channels import Channel
from consensus_check.lower.faults.clauses import count as read_count
from consensus_check.lower.faults.clauses import probability
from consensus_check.lower.fields import State
from consensus_check.lower.letters import text_of_key
from consensus_check.records import define


@define(eq=False)
class Loss:
    """budget: losses left, None without limit. chance: of a coin at each delivery. over: where nothing is
    lost any more.
    """

    budget: Variable | None
    chance: Fraction | None
    over: Term

    def first(self) -> dict[str, Term]:
        return {self.budget.name: integer(self.budget.hi or 0)} if self.budget is not None else {}

    @property
    def unbounded(self) -> bool:
        """Whether messages may be taken off a link again and again, by choice."""
        return self.budget is None and self.chance is None

    def actions(self, channels: list[Channel], stopped: Term) -> Iterator[Action]:
        """Environment steps that remove one message in flight."""
        if self.chance is not None:
            return
        for channel in channels:
            for key in () if channel.to_self else channel.keys:
                for receipt in channel.losable(key):
                    updates = dict(channel.place(receipt, []).updates)
                    guard = and_(receipt.there, not_(self.over), not_(stopped))
                    if self.budget is not None:
                        guard = and_(guard, le(ONE, self.budget.term))
                        updates[self.budget.name] = add(self.budget.term, integer(-1))
                    place = "" if receipt.place is None else f" at {receipt.place}"
                    name = f"loss of {text_of_key(channel.model, key)} on {channel.name}{place}"
                    yield Action(name, "environment", guard, updates, environment=True)

    def coin(self, name: str, there: Term) -> tuple[list[Input], Term]:
        """The coin for a message that is there, if there are coins; and whether it shows that the message
        is lost.
        """
        if self.chance is None:
            return [], FALSE
        weights = (integer(self.chance.denominator - self.chance.numerator), integer(self.chance.numerator))
        tossed = and_(there, not_(self.over))
        item = Input(name, "draw", ("arrives", "is lost"), (lt(ZERO, weights[0]), TRUE), tossed, weights)
        return [item], and_(tossed, eq(input_(name, 2), ONE))

    def tossed(
        self,
        action: Action,
        there: Term,
        alone: Mapping[str, Term],
        variables: Mapping[str, Variable],
        *,
        adversary: bool,
    ) -> Action:
        """A delivery with the coin of the network first: received, or lost instead.

        there: what a delivery needs, whatever the handler says. alone: the message taken out and nothing
        else.
        """
        if self.chance is None:
            return action
        (coin,), lost = self.coin("loss", TRUE)
        kept = not_(lost)
        inputs = (coin, *(evolve(i, evaluated=and_(i.evaluated, kept)) for i in action.inputs))
        updates = {
            name: ite(
                lost,
                alone.get(name, variables[name].unchanged),
                action.updates.get(name, variables[name].unchanged),
            )
            for name in sorted({*alone, *action.updates})
        }
        steps: dict[Measure, Term] = {"steps": ite(kept, derived.cost(action, "steps", variables), ZERO)}
        costs = steps | {measure: ite(kept, term, ZERO) for measure, term in action.costs.items()}
        open_ = and_(coin.evaluated, lt(ONE, count(coin.present))) if adversary else FALSE
        return evolve(
            action,
            inputs=inputs,
            updates=updates,
            costs=costs,
            guard=derived.demand_of_coins(and_(there, or_(lost, action.guard)), inputs),
            resolved=or_(and_(kept, action.resolved), open_),
            tossed=and_(kept, action.tossed),
            progress=and_(kept, action.progress),
            speaks=and_(kept, action.speaks),
            errors=tuple(evolve(e, when=and_(kept, e.when)) for e in action.errors),
            overflows=tuple(evolve(o, when=and_(kept, o.when)) for o in action.overflows),
            parts=tuple(
                evolve(
                    part,
                    received=tuple(evolve(r, dropped=lost) for r in part.received),
                    sends=tuple(evolve(s, when=and_(kept, s.when)) for s in part.sends),
                    lines=tuple((line, and_(kept, runs)) for line, runs in part.lines),
                    verified=tuple(evolve(v, when=and_(kept, v.when)) for v in part.verified),
                )
                for part in action.parts
            ),
        )


def loss(state: State, healing: Callable[[], Term]) -> Loss | None:
    """What the environment says of loss; None where nothing is lost."""
    text = state.model.environment.network.loss
    if text is None:
        return None
    if text == "unbounded":
        return Loss(None, None, healing())
    if text.startswith("p="):
        chance = probability(state.model, text.removeprefix("p="))
        return None if chance == 0 else Loss(None, chance, healing())
    limit = read_count(state.model, text)
    if limit == 0:
        return None
    budget = Variable("losses left", False, 0, limit)
    return Loss(state.add(budget, View("", budget.name, Scalar(budget.term), "mark")), None, FALSE)


def twice(state: State) -> bool:
    """Whether a receipt may leave its message, as the network likes (where nothing removes it there is no
    choice).
    """
    network = state.model.environment.network
    return network.duplication and network.delivery == "once"


DUPLICATE = Input("duplicate", "network", ("take it", "leave a copy"), (TRUE, TRUE))
LEFT = eq(input_("duplicate", 2), ONE)
