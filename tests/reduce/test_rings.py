"""Rotations and other automorphisms: what is proved of them, what they leave of the states, and bugs put in
on purpose.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest

from consensus_check.compile.canonical import Canonical
from consensus_check.compile.program import Program
from consensus_check.errors import ConsensusCheckError
from consensus_check.explore import explore
from consensus_check.explore.lift import Lift
from consensus_check.explore.search import Clock, search
from consensus_check.ir.formulas import NeverStuck, NoErrors
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.reduce.relations import generated
from consensus_check.reduce.renaming import Permutation
from consensus_check.reduce.symmetry import Symmetry
from consensus_check.spec.reader.reading import read_file, read_source
from consensus_check.verdict import Budget, name_of
from tests.amount import many
from tests.reduce.rings import ring
from tests.reduce.test_native import agree
from tests.reduce.thrown import changes, differences

SPECS = Path(__file__).parents[2] / "specs"
SEEDS = range(102, 102 + many(28))


def listed(system: TransitionSystem) -> Symmetry | None:
    """The symmetry of a system where it is a list of permutations that its initial states allow."""
    symmetry = Symmetry(system)
    if not symmetry.group.turns:
        return None
    canonical = Program(system, blind=(symmetry, symmetry.group)).canonical
    assert canonical is not None
    symmetry.keep(Lift(Program(system), canonical).keeps)
    return symmetry if symmetry.group.turns[1:] else None


def by_hand(symmetry: Symmetry) -> tuple[int, int]:
    """The states of a system and their orbits, counted one by one; each permutation is held against every
    step.
    """
    program = Program(symmetry.system)
    canonical = Canonical(symmetry, symmetry.group, program.layout)
    found = dict.fromkeys(packed for packed, _, _ in program.initial)
    todo = list(found)
    for packed in todo:
        for target in program.successors(packed):
            if target not in found:
                found[target] = None
                todo.append(target)
    orbits = set[frozenset[int]]()
    for packed in todo:
        orbits.add(frozenset(canonical.image(packed, agents) for agents in symmetry.group.turns))
    for agents in symmetry.group.turns:
        to = symmetry.prover.actions(agents)
        for packed in todo:
            here = {(to[edge[4]], canonical.image(edge[0], agents)) for edge in program.steps(packed)[1]}
            there = canonical.image(packed, agents)
            assert here == {(edge[4], edge[0]) for edge in program.steps(there)[1]}
    assert set().union(*orbits) == set(todo)
    return len(todo), len(orbits)


def test_representatives_are_as_many_as_orbits() -> None:
    compared = 0
    for seed in SEEDS:
        symmetry = listed(ring(seed))
        if symmetry is None:
            continue
        reached = search(Program(symmetry.system, blind=(symmetry, symmetry.group)), clock=Clock(Budget()))
        if reached.states < 600:
            compared += 1
            assert (reached.states, len(reached.order)) == by_hand(symmetry), seed
    assert compared >= 8


def test_answers_and_counts_are_the_same() -> None:
    found = {seed: differences(ring(seed), most=300) for seed in SEEDS if listed(ring(seed))}
    assert len(found) >= 10
    assert {seed: told for seed, told in found.items() if told} == {}


def test_some_are_refused() -> None:
    refused = [one for seed in SEEDS if (one := Symmetry(ring(seed))).group.trivial]
    assert len(refused) >= 5
    assert all(one.refused for one in refused)


def test_native_code_finds_the_same_representatives() -> None:
    found = [one for seed in range(102, 130) if (one := listed(ring(seed)))]
    assert sum(agree(symmetry) > 0 for symmetry in found[:3]) == 3
    assert agree(Symmetry(_of("dining_philosophers", 7)), threads=2) == 70
    assert agree(Symmetry(_of("lehmann_rabin", 4))) == 218


# -- bugs ----------------------------------------


def _all_turns(patch: pytest.MonkeyPatch) -> None:
    """Takes whatever might be an automorphism for one; exchanges of two agents are still proved."""
    proves = Symmetry._proves

    def takes(symmetry: Symmetry, agents: Permutation) -> bool:
        moved = sum(i != to for i, to in enumerate(agents))
        return moved > 2 or proves(symmetry, agents)

    patch.setattr(Symmetry, "_proves", takes)


def _any_start(patch: pytest.MonkeyPatch) -> None:
    """Does not look at the initial states."""
    patch.setattr(Lift, "keeps", lambda *_: True)


def _blind_to_names(patch: pytest.MonkeyPatch) -> None:
    """Takes properties that name an agent for properties of all."""
    patch.setattr(Symmetry, "fixing", lambda symmetry, _: symmetry.group)


def _folded(patch: pytest.MonkeyPatch) -> None:
    """Judges fairness among representatives."""
    patch.setattr(Lift, "unfolded", lambda _lift, made, _tick: made)


@pytest.mark.parametrize("bug", [_all_turns, _any_start, _blind_to_names, _folded])
def test_a_bug_is_found(bug: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch) -> None:
    bug(monkeypatch)
    assert any(_wrong(seed) for seed in range(150, 400))


def _wrong(seed: int) -> bool:
    try:
        return bool(differences(ring(seed), most=300))
    except (ConsensusCheckError, LookupError, StopIteration, AssertionError):
        return True


# -- groups ----------------------------------------


def test_what_is_generated_is_a_group() -> None:
    """Of the symmetric group of four agents, the even permutations are left where odd ones are refuted."""

    def even(agents: Permutation) -> bool:
        pairs = [(i, j) for i in range(4) for j in range(i)]
        return sum(agents[i] < agents[j] for i, j in pairs) % 2 == 0

    assert len(generated(4, permutations(range(4)), even)) == 12


def _of(spec: str, n: int) -> TransitionSystem:
    read = read_file(SPECS / f"{spec}.py")
    return lower(read, read.protocols[0], scope=Scope(n))


@pytest.mark.parametrize(
    ("spec", "n", "told"),
    [
        ("dining_philosophers", 6, "6 table by 6 rotations"),
        ("herman", 5, "5 ring by 5 rotations"),
        ("lehmann_rabin", 4, "4 philosophers by 4 rotations"),
        ("ring_majority", 5, "5 ring by 5 rotations and as many reflections"),
        ("token_ring", 5, ""),
        ("chang_roberts", 4, ""),
    ],
)
def test_specs_of_rings(spec: str, n: int, told: str) -> None:
    symmetry = Symmetry(_of(spec, n))
    assert ("" if symmetry.group.trivial else symmetry.told(symmetry.group)) == told
    assert bool(symmetry.refused) == (not told)
    if not symmetry.system.name.startswith("LehmannRabin"):
        assert differences(symmetry.system, most=400) == []


@pytest.mark.parametrize(
    ("spec", "n", "few"),
    [("herman", 5, 8), ("herman", 7, 20), ("ring_majority", 7, 18), ("ring_majority", 10, 78)],
)
def test_states_of_a_ring_are_its_necklaces(spec: str, n: int, few: int) -> None:
    """All rings of n bits: necklaces where only rotations make them one, else bracelets (sequences A000031
    and A000029 of the On-Line Encyclopedia of Integer Sequences).
    """
    symmetry = Symmetry(_of(spec, n))
    reached = search(Program(symmetry.system, blind=(symmetry, symmetry.group)), clock=Clock(Budget()))
    assert (reached.states, len(reached.order)) == (2**n, few)


TABLE = '''"""One eats at a time, and notes whether who sits before has eaten."""
from __future__ import annotations
import consensus_check as cc


@cc.role
class Philosopher:
    eats: bool = cc.visible(False)
    fed: bool = cc.visible(False)
    after: bool = False

    @cc.step(fair="{strength}")
    def start(self) -> None:
        cc.require(not any(seat.eats for seat in cc.members(Philosopher)))
        self.eats, self.fed, self.after = True, True, cc.previous(self).fed

    @cc.step
    def stop(self) -> None:
        cc.require(self.eats)
        self.eats = False

    @cc.predicate
    def is_eating(self) -> bool:
        return self.eats


@cc.protocol
class Table:
    seats: cc.Group[Philosopher]
    topology: cc.Topology = cc.Topology("ring")

    @cc.predicate
    def all_fed(self) -> bool:
        return all(seat.fed for seat in self.seats)

    all_are_fed = cc.eventually(all_fed)
    each_eats_again = cc.for_each(Philosopher, cc.infinitely_often(Philosopher.is_eating))
'''


@pytest.mark.parametrize(("strength", "said"), [("weak", "violated"), ("strong", "holds")])
def test_one_that_starves_on_a_ring_is_found(strength: str, said: str) -> None:
    """Others may eat in turns for ever. No representative tells who waits, so that among these alone
    everybody would seem to eat again and again.
    """
    spec = read_source(TABLE.replace("{strength}", strength))
    system = lower(spec, spec.protocols[0], scope=Scope(5))
    lively = [prop for prop in system.properties if not isinstance(prop.formula, NoErrors)]
    found = explore(system, properties=lively, budget=Budget(reduction="symmetry"))
    assert found.reduced.startswith("symmetry of 5 seats by 5 rotations: ")
    verdicts = {name: name_of(verdict) for name, verdict in found.verdicts.items()}
    assert len(verdicts) == 6
    assert set(verdicts.values()) == {said}
    assert differences(system) == []


def test_turns_are_chosen_where_all_is_decided_by_states() -> None:
    system = _of("dining_philosophers", 12)
    stuck = [prop for prop in system.properties if isinstance(prop.formula, NeverStuck)]
    plain = explore(system, properties=stuck, budget=Budget(reduction="never"))
    found = explore(system, properties=stuck)
    assert found.reduced == "symmetry of 12 table by 12 rotations: 3293 states stand for all"
    assert changes(plain, found) == []
    assert plain.states == found.states == 39202


def test_turns_are_not_chosen_where_loops_are_sought_natively() -> None:
    system = _of("ring_majority", 14)
    found = explore(system)
    assert (found.states, found.reduced) == (2**14, "")
    assert found.refused


SPREAD = '''"""Whoever has one neighbour that says so says so, too."""
from __future__ import annotations
import consensus_check as cc


@cc.role
class Cell:
    on: bool = cc.visible(cc.initially())

    @cc.step
    def light(self) -> None:
        cc.require(not self.on and any(cell.on for cell in cc.neighbours(self)))
        self.on = True


@cc.protocol
class Spread:
    cells: cc.Group[Cell]
    topology: cc.Topology = cc.Topology("{topology}")

    @cc.predicate
    def all_or_none(self) -> bool:
        return len({cell.on for cell in self.cells}) == 1

    in_the_end = cc.eventually_always(all_or_none)
'''


@pytest.mark.parametrize(
    ("topology", "n", "order"),
    [
        ("ring", 6, 12),
        ("line", 5, 2),
        ("grid", 6, 4),
        ("grid", 9, 8),
        ("grid:wrap=true", 9, 72),
        ("tree", 7, 8),
        ("links:0-1,1-2,2-0,2-3,3-4", 5, 2),
        ("star", 6, 120),
    ],
)
def test_the_automorphisms_of_a_topology_are_found(topology: str, n: int, order: int) -> None:
    """As many as the graph has."""
    spec = read_source(SPREAD.replace("{topology}", topology))
    system = lower(spec, spec.protocols[0], scope=Scope(n))
    assert Symmetry(system).group.order == order
    if n < 9:
        assert differences(system) == []
