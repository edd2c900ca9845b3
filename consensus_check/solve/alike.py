"""Of the runs that are alike for a question, one alone is looked at: the least in the order of its actions.

Alike are runs that agents exchange that nothing tells apart (reduce/symmetry.py), and runs that differ in the
order of two neighbouring steps of which neither notices the other. All have one length, so that the shortest
is as long as before. A run that could be made lesser is left out:

- of agents that can be exchanged, a later one does not act before an earlier one has;
- of two neighbouring steps that can change places, the lesser action comes first. That is asked only where
  no unit and no predicate notices the state between them: fair loops are fair by what they pass through.
- where every state is initial and what is sought is never lost by leaving out a beginning, the loop begins at
  once, with the least of its actions.

In a run in turns (turns.py) no steps change places; each is taken as soon as it is its turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise, product
from math import prod
from typing import Final

import z3
from attrs import field

from consensus_check.ir import derived
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
    Within,
    mapped,
    predicates,
)
from consensus_check.ir.system import Action, Initial, TransitionSystem, Variable
from consensus_check.ir.terms import TRUE, Term, evaluate, leaves
from consensus_check.records import frozen
from consensus_check.reduce.invariance import MEASURES
from consensus_check.reduce.renaming import swap
from consensus_check.reduce.symmetry import Symmetry
from consensus_check.semantics import Interpreter
from consensus_check.semantics.property import demanded
from consensus_check.solve.encode import Template
from consensus_check.solve.logic import Truth, all_of, any_of, both, either, implied, no
from consensus_check.solve.logic import alike as matching
from consensus_check.solve.orders import base_of
from consensus_check.solve.questions.loops import Loop
from consensus_check.solve.unroll import Run

MOST_VALUES: Final = 64
MOST_STARTS: Final = 1024

Acts = tuple[int, ...]
"""Actions, by index."""


@frozen
class Touched:
    """What an action reads and writes, which predicates that matter now and then that may change, and whether
    the property sees it besides.
    """

    reads: frozenset[str]
    writes: frozenset[str]
    noted: frozenset[Term]
    seen: bool


@frozen(eq=False)
class Alike:
    """What makes runs alike. agents: of those that can be exchanged, in order, the actions of each.
    neighbours: (later, earlier) actions that can change places, by the units that may notice, of which each
    is weakly fair. everywhere: whether loops begin at once.
    """

    agents: tuple[tuple[Acts, ...], ...] = ()
    neighbours: Mapping[tuple[Term, ...], Mapping[int, Acts]] = field(factory=dict)
    everywhere: bool = False

    def rules(self, run: Run, k: int, loop: Loop | None, *, plain: bool) -> list[Truth]:
        """What is true of the step from position k of the least run."""
        if run.turns:
            return list(_soonest(run, k, loop))
        return [*self._firsts(run, k), *(self._sorted(run, k, loop) if plain else ())]

    def _firsts(self, run: Run, k: int) -> Iterator[Truth]:
        for b, block in enumerate(self.agents):
            acted = [z3.Bool(f"{run.name}acted {b} {a}@{k}") for a in range(len(block))]
            later = [z3.Bool(f"{run.name}acted {b} {a}@{k + 1}") for a in range(len(block))]
            acts = [_one_of(run, own, k) for own in block]
            for a in range(len(block)):
                if k == 0:
                    yield no(acted[a])
                yield matching(later[a], either(acted[a], acts[a]))
                if a:
                    yield implied(acts[a], acted[a - 1])

    def _sorted(self, run: Run, k: int, loop: Loop | None) -> Iterator[Truth]:
        if k == 0:
            return
        apart = list[Truth]()
        if loop is not None:
            apart.append(both(loop.inside(k), no(loop.inside(k - 1))))
        for terms, pairs in self.neighbours.items():
            free = either(*apart, *(_noticed(run, k, loop, t) for t in terms if loop is not None))
            for act, before in pairs.items():
                yield either(no(_is(run, act, k)), no(_one_of(run, before, k - 1)), free)

    def closing(self, run: Run, k: int, loop: Loop | None) -> Iterator[Truth]:
        """What is true besides of the least run with a loop that ends at k."""
        if not self.everywhere or loop is None:
            return
        yield loop.inside(0)
        if not run.turns:
            yield from (z3.ULE(run.selector(0), run.selector(i)) for i in range(1, k))


def _soonest(run: Run, k: int, loop: Loop | None) -> Iterator[Truth]:
    """In a run in turns, that each step is taken as soon as it is its turn: something happened since it was
    last, or the loop has begun since; and that the loop begins as soon as it can.
    """
    size, start = len(run.shapes), k - run.turn(k)
    if not start:
        return
    begins = [] if loop is None else [loop.begins(start)]
    yield either(run.idle(k), *(run.moves(i) for i in range(k - size, k)), *begins)
    if loop is not None and k == start:
        yield implied(loop.begins(start), any_of(run.moves(i) for i in range(start - size, start)))


def _noticed(run: Run, k: int, loop: Loop, term: Term) -> Truth:
    """Whether a predicate fails in the state at k of the loop, and neither before nor after."""
    around = both(run.holds(term, k - 1), run.holds(term, k + 1))
    return all_of([loop.inside(k - 1), no(run.holds(term, k)), around])


def _is(run: Run, act: int, k: int) -> Truth:
    return run.at(run.template.moves[act].selected, k)


def _one_of(run: Run, acts: Acts, k: int) -> Truth:
    return any_of(_is(run, act, k) for act in acts)


# -- finding ----------------------------------------


def alike(template: Template, prop: Property) -> Alike:
    """What makes runs alike for a property."""
    system = template.system
    agents = tuple(_exchanged(system, prop))
    everywhere = _lasting(demanded(prop)) and len(system.initial) == 1 and _free(system, system.initial[0])
    return Alike(agents, _neighbours(template, prop), everywhere)


def _exchanged(system: TransitionSystem, prop: Property) -> Iterator[tuple[Acts, ...]]:
    """The actions that name each of the agents that can be exchanged, where none names two of them."""
    known = Symmetry(system)
    size = len(system.agents)
    for block in known.group.blocks:
        sets = list[list[int]]()
        for agent in block:
            home = next((s for s in sets if _keeps(known, prop, swap(size, s[0], agent))), None)
            if home is None:
                sets.append([agent])
            else:
                home.append(agent)
        for members in sets:
            own = [_own(known, agent) for agent in members]
            pairs = zip(pairwise(members), pairwise(own), strict=True)
            if len(members) > 1 and own[0] and all(_swaps(known, *two, *acts) for two, acts in pairs):
                yield tuple(own)


def _own(known: Symmetry, agent: int) -> Acts:
    """The actions that name an agent: its own, and those of others that have to do with it alone."""
    return tuple(
        i for i, a in enumerate(known.system.actions) if agent in known.names.agents_in(a.name)
    )


def _swaps(known: Symmetry, a: int, b: int, first: Acts, second: Acts) -> bool:
    """Whether the exchange makes lesser actions of those of the second, and leaves what neither does."""
    images = known.prover.actions(swap(len(known.system.agents), a, b))
    rest = (i for i in range(len(images)) if i not in first and i not in second)
    return (
        set(first).isdisjoint(second)
        and {images[i] for i in second} == set(first)
        and all(images[i] < i for i in second)
        and all(images[i] == i for i in rest)
    )


def _keeps(known: Symmetry, prop: Property, agents: tuple[int, ...]) -> bool:
    """Whether an exchange of agents leaves a property as it is, whatever the order of its parts."""
    renaming = known.names.renaming(agents)
    if renaming is None or known.proof(agents) is None or not _starts_alike(known, agents):
        return False
    carry = known.prover.transport(renaming)
    formulas = [f for f in (prop.formula, prop.assume) if f is not None]
    return carry(prop.correct) is prop.correct and all(
        _unordered(mapped(f, carry)) == _unordered(f) for f in formulas
    )


def _unordered(formula: Formula) -> object:
    """A formula without the order of its parts."""
    match formula:
        case And(parts) | Or(parts):
            return type(formula), frozenset(map(_unordered, parts))
        case Not(body) | Always(body) | Eventually(body):
            return type(formula), _unordered(body)
        case Until(hold, goal):
            return Until, _unordered(hold), _unordered(goal)
        case _:
            return formula


def _starts_alike(known: Symmetry, agents: tuple[int, ...]) -> bool:
    """Whether an exchange makes an initial state of every one."""
    system, renaming = known.system, known.names.renaming(agents)
    if renaming is None or sum(prod(len(i.options) for i in f.inputs) for f in system.initial) > MOST_STARTS:
        return False
    names = [v.name for v in system.variables]
    values = {name: dict(found) for name, found in renaming.values.items()}
    found = set(Interpreter(system, rename=False).initial_states())
    for state in found:
        image = {
            renaming.target(name): values.get(name, {}).get(value, value)
            for name, value in zip(names, state, strict=True)
        }
        if tuple(image[name] for name in names) not in found:
            return False
    return True


# -- neighbours ----------------------------------------


def _neighbours(template: Template, prop: Property) -> Mapping[tuple[Term, ...], Mapping[int, Acts]]:
    """The pairs of actions that can change places, as long as the units between do not notice."""
    system = template.system
    if system.ranks and template.order is None:
        return {}
    touched = _touched(template, prop)
    strong = {template.enabled_terms[unit.name] for unit in system.units if unit.strength == "strong"}
    found = dict[frozenset[Term], dict[int, list[int]]]()
    for a, one in enumerate(touched):
        for b in range(a + 1, len(touched)):
            other = touched[b]
            both_ = one.noted & other.noted
            unseen = not (one.seen and other.seen)
            if isinstance(prop.formula, Within):
                unseen = not one.seen and not other.seen
            apart = one.writes.isdisjoint(other.reads | other.writes) and other.writes.isdisjoint(one.reads)
            if apart and unseen and strong.isdisjoint(both_):
                found.setdefault(both_, {}).setdefault(a, []).append(b)
    return {
        tuple(sorted(terms, key=lambda term: term.serial)): {a: tuple(bs) for a, bs in pairs.items()}
        for terms, pairs in found.items()
    }


def _touched(template: Template, prop: Property) -> list[Touched]:
    system = template.system
    variables = {v.name: v for v in system.variables}
    fair = {unit.name for unit in system.units if unit.strength is not None}
    recurring = _recurring(demanded(prop))
    noted = {t: _names([t]) for name, t in template.enabled_terms.items() if name in fair}
    noted |= {t: _names([t]) for t in recurring or ()}
    seen = _names(predicates(prop)) if recurring is None else frozenset[str]()
    found = list[Touched]()
    for action in system.actions:
        writes = frozenset(action.updates)
        mine = frozenset(term for term, reads in noted.items() if not reads.isdisjoint(writes))
        reads = _names(_terms(system, action, variables))
        found.append(Touched(reads, writes, mine, not writes.isdisjoint(seen)))
    return found


def _recurring(formula: Formula) -> frozenset[Term] | None:
    """The predicates that must fail again and again to break a formula, where that is all that matters."""
    match formula:
        case Eventually(Always(Atom(term))):
            return frozenset({term})
        case And(parts) | Or(parts):
            found = [_recurring(part) for part in parts]
            return None if None in found else frozenset[Term]().union(*(one for one in found if one))
        case _:
            return None


def _terms(system: TransitionSystem, action: Action, variables: Mapping[str, Variable]) -> Iterator[Term]:
    """All that decides what an action does, whom it serves and what it costs."""
    yield from (action.guard, derived.erring(action), derived.overflowing(action))
    yield from action.updates.values()
    for item in action.inputs:
        yield item.evaluated
        yield from (item.weights or ())
        yield from ([base_of(item, system)] if item.kind == "above" else item.present)
    for claim in derived.claims(action, variables):
        yield from (claim.enabled, claim.discharged)
    yield from (derived.cost(action, measure, variables) for measure in MEASURES)


def _names(terms: Iterable[Term]) -> frozenset[str]:
    return frozenset(str(leaf.value) for leaf in leaves(terms) if leaf.op == "var")


# -- where loops begin at once ----------------------------------------


def _lasting(formula: Formula) -> bool:
    """Whether a run that breaks the formula still does without its beginning."""
    match formula:
        case And(parts) | Or(parts):
            return all(_lasting(part) for part in parts)
        case Eventually(Atom()):
            return True
        case _:
            return _endless(formula)


def _endless(formula: Formula) -> bool:
    """Whether the truth of the formula does not depend on how a run begins."""
    match formula:
        case Always(Eventually(Atom())) | Eventually(Always(Atom())):
            return True
        case And(parts) | Or(parts):
            return all(_endless(part) for part in parts)
        case Not(body):
            return _endless(body)
        case _:
            return False


def _free(system: TransitionSystem, family: Initial) -> bool:
    """Whether every state is initial: each variable takes each of its values, whatever the others do."""
    inputs = {item.name: item for item in family.inputs}
    taken = set[str]()
    open_ = all(item.evaluated is TRUE and all(t is TRUE for t in item.present) for item in family.inputs)
    if not open_ or family.guard is not TRUE or system.ranks or system.symmetric:
        return False
    for v in system.variables:
        own = [str(leaf.value) for leaf in leaves([family.values[v.name]])]
        sizes = [range(len(inputs[name].options)) for name in own]
        if v.lo is None or v.hi is None or taken.intersection(own) or prod(map(len, sizes)) > MOST_VALUES:
            return False
        taken.update(own)
        values = {
            int(evaluate(family.values[v.name], dict(zip(own, one, strict=True)))) for one in product(*sizes)
        }
        if values != set(range(v.lo, v.hi + 1)):
            return False
    return True
