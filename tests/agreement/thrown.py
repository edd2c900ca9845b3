"""One thrown system with thrown questions, decided by the engine and by brute force: where they differ."""

from __future__ import annotations

from random import Random

from consensus_check.errors import InternalError
from consensus_check.explore import explore
from consensus_check.explore.temporal import stem_length
from consensus_check.ir.formulas import (
    Always,
    And,
    Atom,
    Eventually,
    Formula,
    Not,
    Or,
    Property,
    Until,
    eventually_always,
    infinitely_often,
    leads_to,
)
from consensus_check.ir.terms import Term, any_, eq, int_var, integer
from consensus_check.verdict import Holds, Verdict, Violated
from tests.agreement.reference import (
    reachable,
    refuted_by_short_lasso,
    stem_of_always_eventually,
    stem_of_eventually,
    stem_of_eventually_always,
    stem_of_leads_to,
)
from tests.agreement.systems import graph_system


def predicate(dice: Random, top: int) -> Term:
    s = int_var("s", 0, top)
    return any_([eq(s, integer(a)) for a in range(top + 1) if dice.random() < 0.4])


def formula(dice: Random, top: int, depth: int) -> Formula:
    """A formula of some depth."""
    if depth == 0:
        return Atom(predicate(dice, top))
    a, b = formula(dice, top, depth - 1), formula(dice, top, depth - 1)
    made: list[Formula] = [
        Not(a),
        And((a, b)),
        Or((a, b)),
        Always(a),
        Eventually(a),
        Until(a, b),
        Always(Eventually(a)),
    ]
    return dice.choice(made)


def difference(seed: int) -> str | None:
    """Where the engine and brute force differ on the system and the questions of a seed; None where they
    agree.
    """
    dice = Random(seed)
    system = graph_system(dice)
    graph = reachable(system)
    top = system.variables[0].hi
    assert top is not None
    if len(graph.edges) > 11:
        return None
    p, q, any_formula = predicate(dice, top), predicate(dice, top), formula(dice, top, 3)
    stems = {
        "eventually": (Eventually(Atom(p)), stem_of_eventually(graph, p)),
        "infinitely often": (infinitely_often(Atom(p)), stem_of_always_eventually(graph, p)),
        "eventually always": (eventually_always(Atom(p)), stem_of_eventually_always(graph, p)),
        "leads to": (leads_to(Atom(p), Atom(q)), stem_of_leads_to(graph, p, q)),
    }
    demands = [Property(name, form) for name, (form, _) in stems.items()] + [Property("formula", any_formula)]
    try:
        verdicts = explore(system, properties=demands).verdicts
    except InternalError as error:
        return f"{seed}: {error}"
    for name, (_, stem) in stems.items():
        if _stem(verdicts[name]) != stem:
            return f"{seed}: {name}: stem {_stem(verdicts[name])}, by brute force {stem}"
    if isinstance(verdicts["formula"], Holds) and refuted_by_short_lasso(graph, any_formula, stem=3, loop=3):
        return f"{seed}: {any_formula} does not hold"
    return None


def _stem(verdict: Verdict) -> int | None:
    if isinstance(verdict, Violated) and verdict.counterexample is not None:
        return stem_length(verdict.counterexample.run)
    return None if isinstance(verdict, Holds) else -1
