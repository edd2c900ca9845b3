"""Omission: one message of a step vanishes, as the environment chooses; by chance (p=x), each message for
itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from consensus_check.ir.system import Input
from consensus_check.ir.terms import FALSE, ONE, TRUE, Term, and_, any_, eq, input_, integer, lt, not_
from consensus_check.lower.execution import Execution
from consensus_check.lower.faults.clauses import Clause
from consensus_check.lower.faults.lots import Lot
from consensus_check.lower.faults.names import letters
from consensus_check.records import define


@define(eq=False)
class Omission:
    """One clause."""

    clause: Clause
    lot: Lot

    def vanish(
        self, x: Execution, taken: Term, struck: Mapping[int, Term], unsent: Mapping[int, Term]
    ) -> tuple[tuple[Input, ...], dict[int, Term]]:
        """The choice, or coins, for the sends of a step, and by turn where a send vanishes.

        taken: where the step is taken. struck: who is struck earlier in the same transition. unsent: not
        sent at all.
        """
        may = and_(taken, self.lot.may(x.me, struck)) if x.me is not None else FALSE
        out = {send.turn: and_(may, send.when, not_(unsent.get(send.turn, FALSE))) for send in x.sends}
        texts = {send.turn: letters(x.model, send) for send in x.sends}
        open_ = {turn: term for turn, term in out.items() if term is not FALSE}
        if not open_:
            return (), {}
        if self.clause.chance is None:
            name = f"{x.prefix}omission"
            options = ("nothing vanishes", *(f"{texts[turn]} vanishes" for turn in open_))
            item = Input(name, "fault", options, (TRUE, *open_.values()), any_(open_.values()))
            chosen = input_(name, len(options))
            return (item,), {
                turn: and_(item.evaluated, eq(chosen, integer(i))) for i, turn in enumerate(open_, 1)
            }
        above, below = self.clause.chance.numerator, self.clause.chance.denominator
        weights = (integer(below - above), integer(above))
        present = (lt(integer(0), weights[0]), TRUE)
        coins = {turn: f"{x.prefix}omission {turn}" for turn in open_}
        inputs = tuple(
            Input(
                coins[turn],
                "draw",
                (f"{texts[turn]} arrives", f"{texts[turn]} vanishes"),
                present,
                when,
                weights,
            )
            for turn, when in open_.items()
        )
        return inputs, {turn: and_(when, eq(input_(coins[turn], 2), ONE)) for turn, when in open_.items()}
