"""Proofs for one size: what is proved holds, and what does not hold is never proved."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import z3
from attrs import evolve

from consensus_check.explore import explore
from consensus_check.ir.formulas import (
    Always,
    Atom,
    Eventually,
    Formula,
    NeverStuck,
    Or,
    Property,
    Until,
    Within,
    leads_to,
)
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.solve.answers import AGAIN, Sought
from consensus_check.solve.encode import template
from consensus_check.solve.logic import either, no
from consensus_check.solve.proofs import Proofs
from consensus_check.solve.proofs.fixpoint import confirmed, fixed, grounded, spelled
from consensus_check.solve.proofs.frames import framed, images, permutations
from consensus_check.solve.proofs.induction import Closed, Open, inducted
from consensus_check.solve.proofs.machine import Machine, plain
from consensus_check.solve.proofs.obligations import obligations
from consensus_check.solve.proofs.pairs import strengthened
from consensus_check.solve.proofs.witnesses import shown, witnesses
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Holds
from tests.agreement.systems import graph_system
from tests.agreement.thrown import formula, predicate
from tests.agreement.thrown_chance import chance_system
from tests.soundness.micro import at, graph

SPECS = Path(__file__).parents[2] / "specs"


def _system(name: str, n: int) -> TransitionSystem:
    spec = read_file(SPECS / f"{name}.py")
    protocol = spec.protocols[0]
    return lower(spec, protocol, scope=Scope(n), environment=protocol.environment)


def _soon(seconds: float) -> float:
    return time.monotonic() + seconds


def _thrown(seed: int) -> tuple[TransitionSystem, list[Property]]:
    dice = Random(seed)
    system = graph_system(dice)
    top = system.variables[0].hi
    assert top is not None
    p, q = predicate(dice, top), predicate(dice, top)
    formulas: list[Formula] = [
        Always(Atom(p)),
        Eventually(Atom(p)),
        leads_to(Atom(p), Atom(q)),
        formula(dice, top, 2),
        Within(p, "steps", 2),
        NeverStuck(q),
    ]
    return system, [Property(f"p{i}", one) for i, one in enumerate(formulas)]


def _compared(seed: int) -> tuple[int, int, list[str]]:
    """How many properties hold, how many of these are proved, and what is proved though it fails."""
    system, props = _thrown(seed)
    theirs, proofs = explore(system, properties=props).verdicts, Proofs(template(system))
    proved = {p.name for p in props if proofs.of(p, _soon(10)).closed is not None}
    holding = {p.name for p in props if isinstance(theirs[p.name], Holds)}
    return len(holding), len(proved & holding), sorted(proved - holding)


def test_what_is_proved_holds() -> None:
    counts = [_compared(seed) for seed in range(6)]
    assert [wrong for _, _, wrong in counts if wrong] == []
    holding, proved = sum(c[0] for c in counts), sum(c[1] for c in counts)
    assert 0 < proved == holding


def test_with_coins_what_is_proved_holds() -> None:
    proved = 0
    for seed in range(6):
        dice = Random(seed)
        system = chance_system(dice)
        top = system.variables[0].hi
        assert top is not None
        prop = Property("p", Eventually(Atom(predicate(dice, top))))
        theirs = explore(system, properties=[prop]).verdicts["p"]
        if Proofs(template(system)).of(prop, _soon(10)).closed is not None:
            assert isinstance(theirs, Holds)
            proved += 1
    assert proved


# -- each way by itself ----------------------------------------


def _invariant(name: str, n: int, prop: str) -> Machine:
    system = _system(name, n)
    return obligations(template(system), next(p for p in system.properties if p.name == prop))[0]


def test_each_way_proves_the_agreement_of_two_phases() -> None:
    machine = _invariant("two_phase_commit", 2, "agreement")
    for way in (fixed, framed):
        assert isinstance(way(machine, _soon(60)), Closed)
    assert isinstance(inducted(machine, 30, _soon(60)), Closed)


def test_the_agreement_of_six_participants() -> None:
    system = _system("two_phase_commit", 6)
    prop = next(p for p in system.properties if p.name == "agreement")
    outcome = Proofs(template(system)).of(prop, _soon(120))
    assert outcome.closed is not None
    assert [name for name, _ in outcome.closed] == ["cut", "invariant"]


def _ring() -> TransitionSystem:
    """Goes round 0, 1. Round 2, 3 too, and from 3 to 4: nothing leads there."""
    return graph(4, {"round": [(0, 1), (1, 0), (2, 3), (3, 2)], "off": [(3, 4)]})


def _place(system: TransitionSystem, top: int, place: int) -> Machine:
    shape = template(system)
    return plain(shape, "place", shape.holds(at(top, place).term))


def test_without_simple_paths_induction_does_not_close() -> None:
    machine = _place(_ring(), 4, 4)
    assert isinstance(inducted(machine, 6, _soon(60)), Closed)
    assert inducted(machine, 6, _soon(60), simple=False) == Open(6)


def _wide() -> TransitionSystem:
    """Goes round 0, 1; from anything else to 2, and two bits hold 3 as well."""
    return graph(2, {"round": [(0, 1), (1, 0), (2, 2)]})


def test_the_range_is_needed_from_an_arbitrary_state() -> None:
    machine = _place(_wide(), 2, 2)
    assert inducted(machine, 6, _soon(60)) == Closed("k-induction", 1)
    loose = evolve(machine, known=z3.BoolVal(True), possible=z3.BoolVal(True))
    assert inducted(loose, 6, _soon(60)) == Closed("recurrence diameter", 1)


def test_what_is_thought_known_must_stand() -> None:
    """Too narrow a range would prove what fails."""
    machine = _place(graph(2, {"on": [(0, 1), (1, 2)]}), 2, 2)
    assert inducted(machine, 6, _soon(60)) == Open(2, reached=True)
    now = machine.now[0]
    assert isinstance(now, z3.BitVecRef)
    narrow = evolve(machine, known=z3.ULE(now, 1))
    assert isinstance(inducted(narrow, 6, _soon(60)), Closed)
    assert not grounded(narrow, _soon(60)) and grounded(machine, _soon(60))


def test_a_wrong_invariant_is_not_believed() -> None:
    machine = spelled(_invariant("two_phase_commit", 2, "agreement"))
    assert not confirmed(machine, z3.BoolVal(True), _soon(30))  # does not exclude what is bad
    assert not confirmed(machine, z3.BoolVal(False), _soon(30))  # excludes the start
    first = machine.now[0]
    assert isinstance(first, z3.BoolRef)
    not_kept = no(either(machine.bad, first))
    assert not confirmed(machine, not_kept, _soon(30))


# -- what guides a proof ----------------------------------------


def test_witnesses_are_reached() -> None:
    ways = {"on": [(0, 1), (1, 3), (3, 0)], "off": [(2, 4)]}
    assert sorted(witnesses(graph(4, ways))) == [(0,), (1,), (3,)]
    assert witnesses(graph(4, ways, start=2)) == ((2,), (4,))


def test_what_a_witness_shows() -> None:
    machine = _place(graph(3, {"on": [(0, 1)]}), 3, 3)
    seen = shown(evolve(machine, witnesses=((0,), (1,))))
    assert [seen.having(cube) for cube in ((), (-2,), (1, -2), (2,))] == [3, 3, 2, 0]
    assert shown(machine).having(()) == 0


def test_conjectures_stand_whatever_the_start() -> None:
    """A fact that the start refutes by itself leaves pairs that it refutes too."""
    system = graph(1, {"step": [(0, 1)]}, {"step": "weak"}, start=1)
    for machine in obligations(template(system), Property("p", Eventually(at(1, 1)))):
        assert grounded(machine, _soon(30)) and grounded(strengthened(machine, _soon(30)), _soon(30))


def test_a_renaming_of_variables() -> None:
    bits = [z3.Bool(name) for name in ("a[0]", "a[1]", "b")]
    base = _place(graph(1, {"on": [(0, 1)]}), 1, 1)

    def renamed(old: str, new: str) -> Callable[[str], str]:
        return lambda name: name.replace(old, new) if old in name else name.replace(new, old)

    machine = evolve(base, now=tuple(bits), alike=(renamed("[0]", "[1]"), renamed("b", "c")))
    (exchange,) = permutations(machine)
    assert exchange == [1, 0, 2]
    assert images(frozenset({1, -3}), [exchange]) == [frozenset({2, -3})]
    assert images(frozenset({3}), [exchange]) == []


# -- what is told of a proof ----------------------------------------


def test_what_a_proof_rests_on_is_told() -> None:
    system = _system("two_phase_commit", 2)
    prop = next(p for p in system.properties if p.name == "agreement")
    found = Proofs(template(system)).closed(Sought(prop.name, -1), prop, _soon(30), script=True)
    assert found.closed
    scripts = found.script.split(AGAIN)
    assert [s for s in scripts if "; agreement, invariant: an invariant, 3 of 3\n" in s]
    for script in scripts:
        told = re.findall(r"; (sat|unsat)$", script, re.MULTILINE)
        assert told == z3.Z3_eval_smtlib2_string(z3.Context().ref(), script).split()


def test_what_no_prefix_can_refute_needs_no_machine_of_prefixes() -> None:
    system = graph(2, {"go": [(0, 1), (1, 0)]}, {"go": "weak"})
    again, at_once = Always(Eventually(at(2, 1))), Always(at(2, 0))
    demands = (again, Always(Or((at_once.body, Eventually(at_once)))), Or((again, Until(at(2, 0), at(2, 1)))))
    names = [[m.name for m in obligations(template(system), Property("p", one))] for one in demands]
    assert names == [["loop"], ["loop"], ["loop"]]
    watched = Property("p", Until(at(2, 0), at(2, 1)))
    assert [m.name for m in obligations(template(system), watched)] == ["prefix", "loop"]
