"""Counterexamples of temporal formulas: finite prefixes that refute alone, and fair lassos.

The negation of the formula becomes an automaton, its product with the reachable graph is searched breadth
first, and the nearest node on a fair accepted loop ends the stem.
"""

from __future__ import annotations

from typing import Literal

from attrs import evolve, field

from consensus_check.compile.program import COSTLY, LOOSE, PROGRESS
from consensus_check.explore.automaton import Automaton, automaton
from consensus_check.explore.forms import exactly, holds, recurring, stays
from consensus_check.explore.graph import Move
from consensus_check.explore.loops import Loops
from consensus_check.explore.means import Generated, Means, Parts, Tick
from consensus_check.explore.monitored import Monitored
from consensus_check.explore.product import Product
from consensus_check.explore.witness import Witnesses
from consensus_check.ir.formulas import (
    Always,
    And,
    Eventually,
    Formula,
    Not,
    Property,
)
from consensus_check.ir.monitor import conjuncts, monitor
from consensus_check.ir.terms import TRUE
from consensus_check.records import frozen
from consensus_check.semantics import Lasso, Run
from consensus_check.semantics.property import demanded, prefix_counts, satisfied
from consensus_check.verdict import Counterexample


@frozen
class Hunt:
    """Where to look: the graph with its witnesses, the work one loop may cost, and a call that may stop
    everything. free: coins may fall as it suits; then only whether there is a loop is told (`Outcome.coins`).
    """

    witnesses: Witnesses
    work: int
    tick: Tick
    free: bool = False
    means: Means = field(factory=Generated)

    def among_states(self, made: Product) -> tuple[Hunt, Product]:
        """Where loops are judged: a product of real states, and the hunt among these."""
        lift = self.witnesses.lift
        if lift is None or not made.recurrent:
            return self, made
        whole = lift.unfolded(made, self.tick)
        return evolve(self, witnesses=evolve(self.witnesses, graph=whole.graph)), whole


@frozen
class Outcome:
    """What a hunt found: the best counterexample, or whether one may exist if coins fall as it suits."""

    found: Counterexample | None = None
    coins: bool = False


def hunt(where: Hunt, prop: Property, *, banned: int = 0, required: int = 0) -> Outcome:
    """The counterexample with the shortest stem. banned, required: traits of steps a loop must avoid, must
    have.
    """
    outcomes = [_part(where, prop, part, banned, required) for part in conjuncts(prop.formula)]
    found = [o.found for o in outcomes if o.found is not None]
    return Outcome(nearest_of(found), any(o.coins for o in outcomes))


def prefix(where: Hunt, prop: Property) -> Counterexample | None:
    """The shortest finite run that refutes alone, if the automaton of the negation tells one."""
    found = list[Counterexample]()
    for part in conjuncts(prop.formula) if prefix_counts(prop) else []:
        reader = automaton(Not(part))
        if reader.settles:
            ends = _ends(where, prop, True)
            made = where.means.product(where.witnesses.graph, reader, ends=ends, tick=where.tick)
            if made.settled is not None:
                found.append(Counterexample(where.witnesses.trace(made.path(made.settled)), "total"))
    return nearest_of(found)


def nearest_of(found: list[Counterexample]) -> Counterexample | None:
    """The one with the shortest stem, and what can still be said of its length beside the others."""
    best = min(found, key=lambda one: (stem_length(one.run), one.length), default=None)
    if best is None:
        return None
    others = [one for one in found if one is not best]
    if any(one.shortest is None for one in others):
        return evolve(best, shortest=None)
    rivals = [one.length if one.shortest == "total" else stem_length(one.run) for one in others]
    if best.shortest == "total" and any(length < best.length for length in rivals):
        return evolve(best, shortest="stem")
    return best


def stem_length(run: Run) -> int:
    return len(run.stem.steps) if isinstance(run, Lasso) else len(run.steps)


def _part(where: Hunt, prop: Property, part: Formula, banned: int, required: int) -> Outcome:
    found = list[Counterexample]()
    graph = where.witnesses.graph
    prefixes = prefix_counts(prop) and not banned and not required
    wanted: Formula = Not(part) if prop.assume is None else And((prop.assume, Not(part)))
    forms: list[tuple[Formula, bool, bool]] = [(wanted, prop.assume is None, True)]
    if prop.assume is not None and prefixes:
        forms.append((Not(part), True, False))
    tail = recurring(part) if prop.assume is None else None
    exact = exactly(wanted) or tail is not None
    chance = graph.reached.program.has_coins and not where.free
    while forms:
        formula, with_prefix, with_loops = forms.pop(0)
        reader, finite = automaton(formula), with_prefix and prefixes
        if chance and not (finite and reader.settles):
            continue
        ends = _ends(where, prop, finite) if reader.settles else None
        made = where.means.product(graph, reader, ends=ends, tick=where.tick)
        if made.settled is not None:
            run = where.witnesses.trace(made.path(made.settled))
            found.append(Counterexample(run, "total"))
        if with_loops and not chance:
            inside, whole = where.among_states(made)
            components = where.means.components(whole, banned=banned, required=required, tick=where.tick)
            if components and where.free:
                return Outcome(coins=True)
            near = nearest(inside, prop, whole, components, exact, required) if components else None
            found.extend([near.found] if near is not None else [])
            if tail is not None and (
                near is None
                or _only_kind(banned, required)
                or _told(tail, reader, components, near.proved)
            ):
                tail = None
        if found and tail is not None and not chance:
            forms.append((tail, False, True))
            tail = None
    outcome = _by_chance(where, prop, wanted, banned, required) if chance else Outcome()
    found.extend([outcome.found] if outcome.found is not None else [])
    return Outcome(nearest_of(found), outcome.coins and not found)


def _ends(where: Hunt, prop: Property, allowed: bool) -> list[int] | bytes | None:
    reached = where.witnesses.graph.reached
    if not allowed:
        return bytes(len(reached.order))
    return None if prop.correct is TRUE else reached.program.predicates([prop.correct])(reached.order)


def _by_chance(where: Hunt, prop: Property, wanted: Formula, banned: int, required: int) -> Outcome:
    """Where there are coins: the nearest fair end component whose runs meet the formula."""
    graph, reader = where.witnesses.graph, Monitored(monitor(wanted))
    where, made = where.among_states(where.means.product(graph, reader, tick=where.tick))
    for bans in (banned | LOOSE, banned):
        found = where.means.end_components(made, banned=bans, required=required, tick=where.tick)
        if found:
            if not bans & LOOSE:
                return Outcome(coins=True)
            least = evolve(where, work=where.work // 10)
            return Outcome(nearest(least, prop, made, found, stays(wanted), required).found)
        if not made.graph.loose:
            break
    return Outcome()


@frozen
class Near:
    """A counterexample; proved: no loop from a stem of its length is shorter."""

    found: Counterexample
    proved: bool


def nearest(
    where: Hunt,
    prop: Property,
    made: Product,
    components: Parts,
    exact: bool,
    required: int = 0,
) -> Near:
    """The lasso whose stem ends at the nearest node of the components, with a loop as short as the work
    allows.
    """
    loops = _Searches(made, components, required, where.work)
    distance = made.distances[next(iter(components.homes()))[0]]
    chosen, close = (-1, list[Move]()), list[tuple[int, int]]()
    for node, k in components.homes():
        if made.distances[node] > distance:
            break
        close.append((node, k))
        run = None if required else _stutter(where, prop, made, node)
        if run is not None:
            return Near(Counterexample(run, _claim(components, distance, exact, total=True)), True)
        loop = loops[k].shortest(node, below=len(chosen[1]) or None)
        if loop is not None:
            chosen = node, [move for _, move in loop]
    proved = all(search.work >= 0 for search in loops.values())
    if not chosen[1]:
        node, k = close[0]
        chosen, proved = (node, [move for _, move in loops[k].greedy(node)]), False
    node, moves = chosen
    total = proved and not _shorter(made, components, loops, distance, len(moves))
    run = where.witnesses.lasso(made.path(node), moves)
    return Near(Counterexample(run, _claim(components, distance, exact, total=total)), proved)


class _Searches(dict[int, Loops]):
    """Searches for loops in each component, made when asked for."""

    def __init__(self, made: Product, components: Parts, required: int, work: int) -> None:
        super().__init__()
        self.made, self.components, self.required, self.work = made, components, required, work

    def __missing__(self, k: int) -> Loops:
        component, walks = self.components[k], self.components.walks(k)
        self[k] = Loops(self.made, component, self.required, self.work, walks)
        return self[k]


def _stutter(where: Hunt, prop: Property, made: Product, node: int) -> Lasso | None:
    """The lasso that rests at the node for ever, where it is one."""
    if not made.graph.quiet(made.states[node]):
        return None
    run = where.witnesses.lasso(made.path(node), [])
    if made.rests(node) and not made.put_off(node):
        return run
    return None if satisfied(where.witnesses.interpreter.system, demanded(prop), run) else run


def _shorter(made: Product, components: Parts, loops: _Searches, distance: int, length: int) -> bool:
    """Whether a longer stem with a shorter loop may be shorter in all."""
    for node, k in components.homes():
        farther = made.distances[node] - distance
        if farther > length:
            return False
        if farther:
            if made.rests(node) and made.graph.quiet(made.states[node]) and farther < length:
                return True
            below = length - farther
            if below > 1 and (loops[k].shortest(node, below=below) is not None or loops[k].work < 0):
                return True
    return False


def _claim(
    components: Parts, distance: int, exact: bool, *, total: bool
) -> Literal["total", "stem"] | None:
    """What may be said of the length: nothing where a shorter stem is not excluded."""
    least = components.level
    if not exact and distance > least:
        return None
    return "total" if total and (exact or distance == least) else "stem"


def _only_kind(banned: int, required: int) -> bool:
    """Whether a loop is sought for its kind alone: with steps of agents, or without."""
    return bool((banned | required) & PROGRESS) and not banned & COSTLY


def _told(tail: Formula, reader: Automaton, components: Parts, proved: bool) -> bool:
    """Whether the search of `recurring` finds nothing better than the first search, whose components these
    are.

    Its own are those of them where p holds somewhere; where it holds throughout they have the same stems.
    """
    match tail:
        case And((Always(Eventually(p)), _)):
            cases = components.cases(lambda valuation: holds(p, reader.atoms, valuation))
            return not cases.partly and (proved or not cases.throughout)
        case _:
            return False
