"""Renumbering of ranks after a step: what `semantics.settle` does, once for all actions.

In a step ranks stand in units of 1/scale; after it they are dense again, in their order, the lowest 0.
"""

from __future__ import annotations

from collections.abc import Mapping

from consensus_check.ir.terms import ZERO, Term, and_, any_, count, eq, int_var, integer, ite, lt, not_
from consensus_check.solve.bitvectors import Number, Writer


def dense(fine: Mapping[str, Number]) -> Mapping[str, Number]:
    """The ranks of one group, given as they stand in the step. One below zero (None) becomes -1."""
    terms = {name: int_var(name, value.lo, value.hi) for name, value in fine.items()}
    ranks = list(terms.values())
    firsts = [_first(rank, ranks[:i]) for i, rank in enumerate(ranks)]
    writer = Writer(fine)
    return {name: writer.number(_place(rank, ranks, firsts)) for name, rank in terms.items()}


def _first(rank: Term, before: list[Term]) -> Term:
    """Whether a rank above the lowest is counted here: no earlier one is equal to it."""
    return and_(lt(ZERO, rank), not_(any_(eq(rank, other) for other in before)))


def _place(rank: Term, ranks: list[Term], firsts: list[Term]) -> Term:
    """How many different ranks, the lowest included, stand below; -1 where there is none (None)."""
    below = [lt(ZERO, rank), *(and_(first, lt(r, rank)) for r, first in zip(ranks, firsts, strict=True))]
    return ite(lt(rank, ZERO), integer(-1), count(below))
