"""Faults and the unreliable network, as what they change of lowering: one question a method, one file a fault.

Lowering asks at fixed points: who is up, which sends pass, which receipts are possible, what else may happen. A `Faults` answers for all
clauses of an environment together.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import define, field

from consensus_check.errors import DeclarationError
from consensus_check.ir.system import Action, Input, Variable
from consensus_check.ir.terms import FALSE, TRUE, Term, integer, le
from consensus_check.lower.channels import Channel, Copy, Link, Receipt
from consensus_check.lower.fields import State
from consensus_check.lower.letters import Key, text_of_key
from consensus_check.lower.model import Model


@define(eq=False)
class Faults:
    """What the environment does to a protocol."""

    model: Model
    state: State
    loss_budget: Variable | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        loss = self.model.environment.network.loss
        if loss is not None and loss != "unbounded" and not loss.startswith("p="):
            limit = self.count(loss)
            if limit > 0:
                self.loss_budget = self.state.add(Variable("losses left", False, 0, limit))

    def count(self, text: str) -> int:
        """The value of a count written in the environment: a number, n, or an expression over n and the parameters."""
        from consensus_check.ir.options import evaluate_text

        values = {k: v for k, v in self.model.parameters.items() if isinstance(v, int)} | {"n": self.model.scope.n}
        result = int(evaluate_text(text, values))
        if result < 0:
            raise DeclarationError("CC165", f"'{text}' is {result} here; a count is zero or more")
        return result

    # -- agents ----------------------------------------------------------------------------------------------------------

    def up(self, agent: int) -> Term:
        """Whether an agent is not down."""
        return TRUE

    def correct(self, agent: int) -> Term:
        """Not down, not Byzantine, not gone by a fault."""
        return TRUE

    def credulous(self, agent: int) -> Term:
        return FALSE

    def recovers(self, agent: int) -> bool:
        """Whether an unbounded fault can disable the agent's units again and again."""
        return False

    def variants(self, action: Action) -> Iterator[Action]:
        """The action, and what faults make of it beside (a crash in the middle of its sends)."""
        yield action

    def forged(self) -> list[tuple[Link, Key]]:
        """Messages a Byzantine agent may send."""
        return []

    # -- messages --------------------------------------------------------------------------------------------------------

    def passes(self, link: Link, copy: Copy) -> Term:
        """Whether a message that is sent gets into its link."""
        return TRUE

    def deliverable(self, link: Link, receipt: Receipt) -> Term:
        """Whether what lies in a link may be received now."""
        return TRUE

    def loses(self, link: Link) -> bool:
        """Whether an unbounded fault can take messages off a link or block it."""
        return self.model.environment.network.loss == "unbounded" and link[0] != link[1]

    def kept(self, receipt: Receipt | None) -> Term:
        """Under which condition a receipt leaves its copy."""
        from consensus_check.ir.terms import eq, input_

        if receipt is None:
            return FALSE
        if self.model.environment.network.delivery == "forever":
            return TRUE
        if not self.model.environment.network.duplication:
            return FALSE
        return eq(input_("duplicate", 2), integer(1))

    def duplication(self) -> tuple[Input, ...]:
        """The network's choice at a receipt."""
        if not self.model.environment.network.duplication:
            return ()
        return (Input("duplicate", "network", ("take it", "leave a copy"), (TRUE, TRUE)),)

    def losses(self, channels: Mapping[Link, Channel]) -> list[Action]:
        """Environment steps that remove one message in flight."""
        loss = self.model.environment.network.loss
        if loss is None or loss.startswith("p=") or (loss != "unbounded" and self.loss_budget is None):
            return []
        found = []
        for link, channel in sorted(channels.items()):
            if channel.to_self:
                continue
            for key in channel.keys:
                for receipt in channel.losable(key):
                    placed = channel.place(receipt, [])
                    guard, updates = receipt.there, dict(placed.updates)
                    if self.loss_budget is not None:
                        from consensus_check.ir.terms import add, and_

                        guard = and_(guard, le(integer(1), self.loss_budget.term))
                        updates[self.loss_budget.name] = add(self.loss_budget.term, integer(-1))
                    place = "" if receipt.place is None else f" at {receipt.place}"
                    name = f"loss of {text_of_key(self.model, key)} on {channel.name}{place}"
                    found.append(Action(name, "environment", guard, updates, environment=True))
        return found

    def actions(self) -> list[Action]:
        """Environment steps of the faults."""
        return []

    def first(self) -> dict[str, Term]:
        """Initial values of variables that do not start at zero."""
        budget = self.loss_budget
        return {} if budget is None or budget.hi is None else {budget.name: integer(budget.hi)}
