"""One thrown system answered in every way: by the meaning, by generated Python and by native code with one
thread and two, with every reduction and with none.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Final, Literal

import pytest
from attrs import evolve

from consensus_check.compile.program import Program
from consensus_check.explore import engines, explore, ways
from consensus_check.ir.formulas import (
    Always,
    Atom,
    Eventually,
    Formula,
    NeverStuck,
    NoErrors,
    Property,
    Within,
    eventually_always,
    infinitely_often,
    leads_to,
)
from consensus_check.ir.formulas import Reachable as Cover
from consensus_check.ir.system import TransitionSystem
from consensus_check.verdict import Budget, Exploration, Violated
from tests.agreement.reference import Reachable, kinds_of_eventually, reachable
from tests.agreement.systems import graph_system
from tests.agreement.thrown import formula, predicate
from tests.native.search_compare import both, differences
from tests.reduce.messages import thrown as post
from tests.reduce.rings import ring
from tests.reduce.thrown import changes, thrown

MOST: Final = 200
MOST_EDGES: Final = 11
Wish = Literal["auto", "never", "symmetry", "receipts", "both"]
WISHES: Final[tuple[Wish, ...]] = ("auto", "symmetry", "receipts", "both")


def system_of(seed: int) -> TransitionSystem:
    """A graph thrown edge by edge, agents that may be alike, messages to a hub, a ring; with properties."""
    match seed // 4 % 4:
        case 0:
            return _graph(Random(seed))
        case 1:
            return thrown(seed)
        case 2:
            return post(seed, merging=seed // 16 % 4 == 3)
        case _:
            return ring(seed)


def _graph(dice: Random) -> TransitionSystem:
    system = graph_system(dice)
    top = system.variables[0].hi
    assert top is not None
    p, q = predicate(dice, top), predicate(dice, top)
    forms: dict[str, Formula] = {
        "always": Always(Atom(p)),
        "eventually": Eventually(Atom(p)),
        "again": infinitely_often(Atom(q)),
        "at last": eventually_always(Atom(q)),
        "leads to": leads_to(Atom(p), Atom(q)),
        "any": formula(dice, top, 3),
        "cover": Cover(q),
        "within": Within(p, "steps", dice.randint(0, 4)),
        "stuck": NeverStuck(q),
        "errors": NoErrors(),
    }
    return evolve(system, properties=tuple(Property(name, form) for name, form in forms.items()))


def disagreements(system: TransitionSystem) -> list[str] | None:
    """Where the ways differ; None where the system has more than MOST states."""
    plain = _explored(system, "never", max_states=MOST)
    if not plain.complete:
        return None
    graph = reachable(system)
    return [*_graphs(system, graph), *_kinds(system, graph, plain), *_answers(system, plain)]


def _graphs(system: TransitionSystem, graph: Reachable) -> Iterator[str]:
    """States and transitions."""
    program = Program(system)
    for threads in (1, 2):
        python, native = both(program, threads=threads)
        for name in differences(python, native):
            yield f"{name}: not the same in native code with {threads} threads"
    if {program.unpack(packed) for packed in python.order} != set(graph.depth):
        yield f"{len(python.order)} states, by the meaning {len(graph.depth)}"
    transitions = len({(s, o.label, o.successor) for s, o in graph.edges})
    if python.transitions != transitions:
        yield f"{python.transitions} transitions, by the meaning {transitions}"


def _kinds(system: TransitionSystem, graph: Reachable, plain: Exploration) -> Iterator[str]:
    """A missed goal's kinds, by brute force over sets of edges."""
    for prop in system.properties:
        verdict = plain.verdicts[prop.name]
        brief = len(graph.edges) <= MOST_EDGES and not graph.errs and not prop.family
        if brief and isinstance(prop.formula, Eventually) and isinstance(prop.formula.body, Atom):
            kinds = kinds_of_eventually(graph, prop.formula.body.term)
            said = set(verdict.kinds or ()) if isinstance(verdict, Violated) else set[str]()
            if said != kinds and said != {"invariant"}:
                yield f"{prop.name}: {sorted(said)}, by brute force {sorted(kinds)}"


def _answers(system: TransitionSystem, plain: Exploration) -> Iterator[str]:
    """Verdicts, kinds and counts."""
    for threads in (0, 1, 2):
        other = _explored(system, "never", threads=threads)
        if _timeless(other) != _timeless(plain):
            yield f"without reduction, {_way(threads)}: another answer"
    for wish in WISHES:
        first: Exploration | None = None
        for threads in (0, 1, 2):
            few = _explored(system, wish, threads=threads)
            for told in changes(plain, few):
                yield f"{wish}, {_way(threads)}: {told}"
            if wish == "auto" and _lengths(few) != _lengths(plain):
                yield f"{wish}, {_way(threads)}: other lengths"
            if first is not None and "receipts" in few.reduced and _timeless(few) != _timeless(first):
                yield f"{wish}, {_way(threads)}: another answer"
            first = first or few
            if not few.reduced:
                break  # searched so before


def _explored(
    system: TransitionSystem, wish: Wish, *, threads: int = 0, max_states: int | None = None
) -> Exploration:
    """threads: 0 for generated Python. Short trials are left out, so that every reduction is used."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("FEW", 1 << 60), ("BRIEF", 1e9), ("LARGE", 1 << 60)):
            patch.setattr(engines, name, 0 if threads else value)
        patch.setattr(ways, "SMALL", 1)
        patch.setattr(ways, "FEW", 1)
        patch.setattr(ways, "LONG", 1)
        budget = Budget(reduction=wish, threads=threads or None, max_states=max_states, lasso_work=3000)
        return explore(system, budget=budget)


def _lengths(found: Exploration) -> dict[str, tuple[object, ...]]:
    """How long each counterexample is, and whether that is proved to be the least."""
    return {
        name: (verdict.counterexample.length, verdict.counterexample.shortest)
        for name, verdict in found.verdicts.items()
        if isinstance(verdict, Violated) and verdict.counterexample is not None
    }


def _timeless(found: Exploration) -> Exploration:
    told = {
        name: evolve(verdict, evidence=evolve(verdict.evidence, seconds=0.0))
        for name, verdict in found.verdicts.items()
    }
    return evolve(found, verdicts=told, seconds=0.0)


def _way(threads: int) -> str:
    return f"native code, {threads} threads" if threads else "generated Python"
