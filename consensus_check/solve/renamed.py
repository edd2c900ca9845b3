"""Constants replaced by others in an expression, many times over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import z3
from attrs import Factory, field

from consensus_check.records import define


@define(eq=False)
class Renamed:
    """What each constant becomes: an expression of its sort. `z3.substitute` looks at every pair again at
    each call, which for small steps takes longer than to solve them.
    """

    pairs: Sequence[tuple[z3.ExprRef, z3.ExprRef]]
    _old: Any = field(default=Factory(lambda self: self._listed(0), takes_self=True))
    _new: Any = field(default=Factory(lambda self: self._listed(1), takes_self=True))

    def _listed(self, side: int) -> Any:
        return (z3.Ast * len(self.pairs))(*(pair[side].as_ast() for pair in self.pairs))

    def of(self, expression: z3.ExprRef) -> z3.ExprRef:
        """The expression after it."""
        made = z3.Z3_substitute(
            expression.ctx.ref(), expression.as_ast(), len(self.pairs), self._old, self._new
        )
        return type(expression)(made, expression.ctx)
