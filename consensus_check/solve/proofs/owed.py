"""Refutation by a finite prefix as a machine: the set of what may still be owed (ir/tableau.py)."""

from __future__ import annotations

import z3

from consensus_check.ir.formulas import Always, Atom, Property
from consensus_check.ir.tableau import Tableau
from consensus_check.ir.terms import TRUE
from consensus_check.solve.encode import Template
from consensus_check.solve.logic import Truth, all_of, any_of, both, no
from consensus_check.solve.proofs.machine import Machine, Memory, plain


def prefixed(template: Template, prop: Property) -> Machine:
    """It must not come to a state after which every continuation breaks the formula (the agent being
    correct there).
    """
    formula = prop.formula
    if isinstance(formula, Always) and isinstance(formula.body, Atom) and prop.correct is TRUE:
        return plain(template, "invariant", no(template.holds(formula.body.term)))
    tableau, memory = Tableau(), Memory()
    start = tableau.obligation(formula)
    masks = sorted(tableau.reachable(start))
    owed = {mask: memory.flag(f"owed {mask}") for mask in masks}
    truth = [template.holds(atom) for atom in tableau.atoms]
    after: dict[int, list[Truth]] = {mask: [] for mask in masks}
    for mask in masks:
        for way in tableau.expand(mask):
            read = [truth[i] for i in range(len(truth)) if way.true >> i & 1]
            read += [no(truth[i]) for i in range(len(truth)) if way.false >> i & 1]
            after[way.next].append(all_of([owed[mask][0], *read]))
    for mask in masks:
        memory.becomes(owed[mask], z3.BoolVal(mask == start), any_of(after[mask]))
    open_ = [any_of(after[mask]) for mask in masks if tableau.satisfiable(mask)]
    bad = both(template.holds(prop.correct), *(no(one) for one in open_))
    return memory.added(plain(template, "prefix", bad))
