"""From representatives back to states: runs, and the loops behind a component of representatives.

A representative stands for all that permutations of agents make of it; a step between representatives is a
step between some of these. Fairness speaks of each agent, so no loop is judged among representatives: what
may hold one is unfolded to real states first, and judged there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Final

from consensus_check.compile.canonical import Canonical
from consensus_check.compile.program import Program
from consensus_check.explore.graph import Graph
from consensus_check.explore.product import WIDTH, Product
from consensus_check.explore.scc import components
from consensus_check.explore.search import Reached
from consensus_check.records import define
from consensus_check.reduce.renaming import Permutation

BETWEEN_TICKS: Final = 2048


@define(eq=False)
class Lift:
    """The way from representatives to states. program: the steps of real states."""

    program: Program
    canonical: Canonical

    def run(self, packed: Sequence[int]) -> list[int]:
        """Real states with these representatives, step by step; the last is the last one given."""
        found = [packed[0]]
        for target in packed[1:]:
            like = self.canonical(target)
            found.append(next(t for t in self.program.successors(found[-1]) if self.canonical(t) == like))
        back = self.canonical.between(found[-1], packed[-1])
        return [self.canonical.image(state, back) for state in found]

    def keeps(self, agents: Permutation) -> bool:
        """Whether a permutation takes initial states to initial states."""
        return all(map(self._initial.__contains__, map(self.canonical.mapping(agents), self._initial)))

    @cached_property
    def _initial(self) -> set[int]:
        return {packed for packed, _, _ in self.program.initial}

    def unfolded(self, made: Product, tick: Callable[[], None]) -> Product:
        """A product of real states with what loops may lie behind the loops of a product of representatives:
        from each candidate one image, and all that is reached from there behind the same component.

        The nodes of the given product come first, without steps; they lead to the others.
        """
        return _Unfolding(self, made, tick).product()


class _Index(dict[int, int]):
    """Ids of states; one that is not there is nowhere."""

    def __missing__(self, packed: int) -> int:
        return -1


@define(eq=False, slots=False)
class _Unfolding:
    lift: Lift
    made: Product
    tick: Callable[[], None]

    def product(self) -> Product:
        made, old = self.made, self.made.graph.reached
        groups = self._candidates()
        real = Reached(
            self.lift.program,
            list(old.order),
            levels=old.levels,
            counts=old.counts,
            cuts=old.cuts,
            reasons=old.reasons,
        )
        index = _Index()
        real.use(index)
        graph = Graph(real, made.graph.measure, made.graph.free)
        nodes = len(made.states)
        found = Product(
            graph,
            made.automaton,
            list(made.valuations),
            made.states[:],
            made.controls[:],
            made.parents[:],
            made.distances[:],
        )
        found.offsets.extend([0] * nodes)
        for group in groups:
            self._unfold(found, index, group)
        real.expanded = len(real.order)
        return found

    def _unfold(self, found: Product, index: _Index, group: list[int]) -> None:
        """The real nodes behind a component, from an image of its nearest node on."""
        made, old, canonical = self.made, self.made.graph.reached, self.lift.canonical
        behind = {made.states[node] << WIDTH | made.controls[node]: node for node in group}
        number, waiting = dict[tuple[int, int], int](), list[tuple[int, int]]()

        def enter(packed: int, node: int) -> int:
            key = packed, made.controls[node]
            known = number.get(key)
            if known is None:
                state = index.get(packed)
                if state is None:
                    state = index[packed] = len(found.graph.reached.order)
                    found.graph.reached.order.append(packed)
                    found.graph.reached.alike[state] = made.states[node]
                    found.valuations.append(made.valuations[made.states[node]])
                known = number[key] = len(found.states)
                found.states.append(state)
                found.controls.append(made.controls[node])
                found.parents.append(made.parents[node])
                found.distances.append(made.distances[node])
                waiting.append((packed, node))
            return known

        nearest = min(group, key=lambda node: (made.distances[node], node))
        enter(old.order[made.states[nearest]], nearest)
        at = 0
        while at < len(waiting):
            if at % BETWEEN_TICKS == 0:
                self.tick()
            packed, node = waiting[at]
            found.recurrent.append(number[packed, made.controls[node]])
            at += 1
            for target in self.lift.program.successors(packed) if made.states[node] < old.expanded else ():
                like = old.index.get(canonical(target))
                if like is None:
                    continue
                for then in made.automaton.after(made.controls[node], made.valuations[like]):
                    there = behind.get(like << WIDTH | then)
                    if there is not None:
                        found.targets.append(enter(target, there))
            found.offsets.append(len(found.targets))

    # -- what may hold a loop ----------------------------------------

    def _candidates(self) -> list[list[int]]:
        """Components of representatives that may hold a fair loop, nearest first."""
        made = self.made
        large, single = components(len(made.states), made.successors, made.recurrent)
        found = [group for group in large if self._promising(group)]
        for node in single:
            rests = made.rests(node) and made.graph.quiet(made.states[node])
            if rests or (node in made.successors(node) and self._turns(node) and self._promising([node])):
                found.append([node])
        return sorted(found, key=lambda group: (min(made.distances[node] for node in group), group[0]))

    def _turns(self, node: int) -> bool:
        """Whether a step from a representative to itself may matter: it leads to another of its images, or
        may discharge a unit although nothing changes.
        """
        program, canonical = self.lift.program, self.lift.canonical
        state = self.made.graph.reached.order[self.made.states[node]]
        return program.spins or any(
            target != state and canonical(target) == state for target in program.successors(state)
        )

    def _promising(self, group: list[int]) -> bool:
        """What does not depend on which agent is which: untils are met, and no kind of unit is enabled for
        all agents throughout and discharged by none.
        """
        made, graph = self.made, self.made.graph
        late = every = -1
        for node in group:
            late &= made.put_off(node)
            every &= graph.enabled(made.states[node])
        if late:
            return False
        starved = [orbit for orbit in self.weak_orbits if orbit & ~every == 0]
        states = {made.states[node] for node in group}
        for state in sorted(states):
            if not starved:
                return True
            done = 0
            for move in graph.moves(state):
                if move.target in states:
                    done |= move.discharged
            starved = [orbit for orbit in starved if not orbit & done]
        return not starved

    @cached_property
    def weak_orbits(self) -> list[int]:
        """Weak units that permutations make of one another, as masks."""
        canonical, masks = self.lift.canonical, dict[int, int]()
        for unit, orbit in enumerate(canonical.symmetry.orbits_of_units(canonical.group)):
            masks[orbit] = masks.get(orbit, 0) | 1 << unit
        return [mask for mask in masks.values() if mask & ~self.lift.program.weak == 0]
