"""Ranks renumbered in native code: 0 is lowest, the others dense, in their order; those not in use stay."""

from __future__ import annotations

from consensus_check.compile.native.blocks import successor
from consensus_check.compile.native.code import Code
from consensus_check.compile.native.emit import Emitter
from consensus_check.compile.native.layout import WordLayout
from consensus_check.ir.system import RankGroup
from consensus_check.ir.terms import (
    ONE,
    ZERO,
    Term,
    add,
    all_,
    and_,
    any_,
    count,
    eq,
    int_var,
    integer,
    ite,
    lt,
    not_,
    within,
)


def rank_function(name: str, group: RankGroup, layout: WordLayout) -> str:
    """A function that renumbers the ranks of a successor in place; it says whether each fits its variable."""
    fields = [layout.fields[variable] for variable in group.variables]
    scaled = [int_var(f.place.variable.name, f.base, f.place.top) for f in fields]
    new = dict(zip(group.variables, _dense(scaled), strict=True))
    fit = all_(within(new[f.place.variable.name], None, f.place.variable.hi) for f in fields)
    code = Code()
    emit = Emitter(code, layout, [code.load("%t", i) for i in range(layout.words)])
    successor(emit, layout, new, "%t")
    code.line(f"ret i1 {emit.truth(fit).text}")
    return code.function(f"internal i1 {name}(ptr %t) nounwind")


def _dense(ranks: list[Term]) -> list[Term]:
    """For each rank how many different ones, 0 among them, are lower; -1 for one below 0."""
    first = [
        and_(lt(ZERO, rank), not_(any_(eq(rank, other) for other in ranks[:i])))
        for i, rank in enumerate(ranks)
    ]
    return [
        ite(
            lt(rank, ZERO),
            integer(-1),
            add(
                ite(lt(ZERO, rank), ONE, ZERO),
                count(and_(there, lt(other, rank)) for there, other in zip(first, ranks, strict=True)),
            ),
        )
        for rank in ranks
    ]
