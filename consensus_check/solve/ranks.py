"""Renumbering of ranks after a step, as terms: what `semantics.settle` does, for every state at once."""

from __future__ import annotations

from collections.abc import Mapping

from consensus_check.ir.system import RankGroup, TransitionSystem
from consensus_check.ir.terms import ZERO, Term, and_, any_, count, eq, integer, ite, lt, not_


def settled(
    system: TransitionSystem, updates: Mapping[str, Term], *, initial: bool = False
) -> Mapping[str, Term]:
    """The values after a step that gives these updates: ranks dense again, in their order, the lowest 0.

    Updates stand in units of 1/scale. A group none of whose ranks is updated is dense already.
    """
    values = dict(updates)
    for group in system.ranks:
        if initial or any(name in updates for name in group.variables):
            values.update(_dense(system, group, updates))
    return values


def _dense(system: TransitionSystem, group: RankGroup, updates: Mapping[str, Term]) -> Mapping[str, Term]:
    fine = {
        name: updates[name] if name in updates else system.variable(name).unchanged for name in group.variables
    }
    ranks = list(dict.fromkeys(fine.values()))
    firsts = [_first(rank, ranks[:i]) for i, rank in enumerate(ranks)]
    dense = {rank: _place(rank, ranks, firsts) for rank in ranks}
    return {name: dense[rank] for name, rank in fine.items()}


def _first(rank: Term, before: list[Term]) -> Term:
    """Whether a rank above the lowest is counted here: no earlier one is equal to it."""
    return and_(lt(ZERO, rank), not_(any_(eq(rank, other) for other in before)))


def _place(rank: Term, ranks: list[Term], firsts: list[Term]) -> Term:
    """How many different ranks, the lowest included, stand below; -1 where there is none (None)."""
    below = [lt(ZERO, rank), *(and_(first, lt(r, rank)) for r, first in zip(ranks, firsts, strict=True))]
    return ite(lt(rank, ZERO), integer(-1), count(below))


