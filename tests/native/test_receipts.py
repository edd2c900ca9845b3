"""Idle receipts first in native code: the same states, steps and answers as in generated Python."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Literal, cast

import pytest
from attrs import evolve

from consensus_check.compile.cases import Case
from consensus_check.compile.native.blocks import Block, Sink
from consensus_check.compile.native.emit import Emitter
from consensus_check.compile.native.functions import Functions
from consensus_check.compile.program import Program
from consensus_check.explore import engines, explore, room, ways
from consensus_check.explore.native.folded import Folded
from consensus_check.explore.native.search import search as native_search
from consensus_check.explore.native.search_kept import Kept
from consensus_check.explore.search import Clock, Reached, search
from consensus_check.ir.environment import Environment
from consensus_check.ir.formulas import Atom, Eventually, Property
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import Action, Claim, Initial, TransitionSystem, Unit, Variable
from consensus_check.ir.terms import FALSE, TRUE, bool_var, or_
from consensus_check.lower import lower
from consensus_check.reduce.receipts import receipts
from consensus_check.reduce.symmetry import Symmetry
from consensus_check.spec.reader.reading import read_file
from consensus_check.verdict import Budget, Exploration, name_of
from tests.native.search_compare import both, check, differences, watched
from tests.native.test_emit_against_python import compare
from tests.reduce.messages import thrown as post
from tests.reduce.test_receipts_room import SENDERS
from tests.reduce.thrown import changes, thrown

SPECS = Path(__file__).parents[2] / "specs"
MOST = 2000


@cache
def plan(n: int) -> TransitionSystem:
    spec = read_file(SPECS / "plan_approval.py")
    return lower(spec, spec.protocols[0], scope=Scope(n), environment=Environment(timing="asynchronous"))


def reduced(system: TransitionSystem, *, blind: bool) -> Program | None:
    """Its program with idle receipts first, and of representatives; None where it has none."""
    alone, symmetry = receipts(system), Symmetry(system) if blind else None
    if not alone or (symmetry is not None and symmetry.group.trivial):
        return None
    return Program(system, alone=alone, blind=None if symmetry is None else (symmetry, symmetry.group))


def some(number: int, *, blind: bool) -> Iterator[Program]:
    """So many thrown programs, in one of four of which equal messages merge."""
    seed = 0
    while number:
        made = reduced(post(seed, merging=seed % 4 == 3), blind=blind)
        seed += 1
        if made is not None:
            number -= 1
            yield made


def of_plan() -> Program:
    made = reduced(plan(3), blind=True)
    assert made is not None
    return made


# -- the search ----------------------------------------


@pytest.mark.parametrize("blind", [False, True])
def test_the_same_states_by_the_same_way(*, blind: bool) -> None:
    for threads, program in enumerate(some(4, blind=blind)):
        python, native = both(program, budget=Budget(max_states=MOST), threads=1 + threads % 2)
        check(python, native)
        assert (native.states, native.occurrences) == (python.states, python.occurrences)
        plain = search(Program(program.system), clock=Clock(Budget(max_states=MOST)))
        assert len(python.order) <= len(plain.order)


def test_the_same_steps() -> None:
    assert sum(compare(program.system, 50, alone=program.alone) for program in some(4, blind=False)) >= 20


def test_plan_approval() -> None:
    for threads, budget in ((2, Budget()), (1, Budget(max_states=5000))):
        check(*both(of_plan(), budget=budget, threads=threads), paths=5)


def test_what_is_begun_again_finds_the_same(tmp_path: Path) -> None:
    program = of_plan()
    watch, pieces = watched(program.system), 0
    expected, found = search(program, clock=Clock(Budget()), watch=watch), None
    while found is None or [reason.code for reason in found.reasons] == ["states"]:
        pieces += 1
        clock = Clock(Budget(max_states=4096 * pieces))
        found = native_search(program, clock=clock, watch=watch, kept=Kept(tmp_path, every=0.0), threads=2)
    assert pieces > 3
    check(expected, found, paths=5)


# -- how full links may be ----------------------------------------


@pytest.mark.parametrize("blind", [False, True])
def test_links_are_as_full(*, blind: bool) -> None:
    answers = set[str]()
    for system in (SENDERS[2][0], SENDERS[4][0], SENDERS[7][0], post(8)):
        program = reduced(system, blind=blind)
        if program is None:
            continue
        native, plain = native_search(program, clock=Clock(Budget())), Program(system, alone=program.alone)
        met = room.overfilled(search(program, clock=Clock(Budget())), plain)
        fill = engines.filling_of(cast(Reached, native), lambda wanted: None)
        assert room.overfilled(cast(Reached, native), plain, fill=fill) == met
        answers.add("none" if met is None else "some" if met else "more")
    assert len(answers) >= 2


# -- answers ----------------------------------------


Wish = Literal["auto", "never", "symmetry"]


def explored(system: TransitionSystem, wish: Wish, *, native: bool = True) -> Exploration:
    """Every search in native code, or none."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("FEW", 1 << 60), ("BRIEF", 1e9), ("LARGE", 1 << 60)):
            patch.setattr(engines, name, 0 if native else value)
        budget = Budget(reduction=wish, max_states=20_000, lasso_work=3000)
        return explore(system, budget=budget)


def test_more_states_than_generated_python_would_look_at(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SMALL", "FEW", "LONG", "FOLDED"):
        monkeypatch.setattr(ways, name, 1)
    found = explore(plan(2))
    assert found.reduced.startswith("symmetry of 2 reviewers and idle receipts first")
    assert {name_of(verdict) for verdict in found.verdicts.values()} == {"holds"}


def test_what_native_code_has_before_is_looked_at_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SMALL", "FEW"):
        monkeypatch.setattr(ways, name, 1)
    found = explore(plan(2))
    assert (found.states, found.reduced, found.refused) == (13651, "", "native code is faster here")


def looped(*seeds: int) -> Iterator[str]:
    """What representatives in native code change in the answers of thrown systems."""
    for seed in seeds:
        plain = explored(thrown(seed), "never", native=False)
        yield from changes(plain, explored(thrown(seed), "symmetry"))


def test_loops_behind_representatives() -> None:
    assert list(looped(1003)) == []


def passing() -> TransitionSystem:
    """Two agents pass on a token for ever. Each owes a step at any time, and makes it by passing on; which of
    them does is told by no representative.
    """
    starts = (TRUE, FALSE), (FALSE, TRUE)
    tokens, acting = [bool_var(f"a[{i}].t") for i in range(2)], list[Action]()
    for i, token in enumerate(tokens):
        unit, other = f"a[{i}].pass", 1 - i
        updates = {f"a[{i}].t": FALSE, f"a[{other}].t": or_(*tokens)}
        acting.append(Action(unit, "step", TRUE, updates, unit=unit, claims=(Claim(unit, TRUE, token),)))
    return TransitionSystem(
        "passing",
        tuple(Variable(name, True) for name in ("a[0].t", "a[1].t", "hub.done")),
        tuple(Initial({"a[0].t": one, "a[1].t": other, "hub.done": FALSE}) for one, other in starts),
        tuple(acting),
        tuple(Unit(f"a[{i}].pass", "step", "weak", f"a[{i}]") for i in range(2)),
        (Property("done", Eventually(Atom(bool_var("hub.done")))),),
        agents=(("a[0]", "Agent"), ("a[1]", "Agent"), ("hub", "Hub")),
    )


def test_units_that_are_exchanged_judge_no_representative(monkeypatch: pytest.MonkeyPatch) -> None:
    found = explored(passing(), "symmetry")
    assert found.reduced and name_of(found.verdicts["done"]) == "violated"
    monkeypatch.setattr(Folded, "_unmoved", property(lambda one: one.native.reached.program.weak))
    assert name_of(explored(passing(), "symmetry").verdicts["done"]) == "holds"  # the fault shows


def test_loops_behind_many_representatives_are_sought_among_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "FOLDED", 0)
    monkeypatch.setattr(ways, "SMALL", 1)
    monkeypatch.setattr(ways, "LONG", 1)
    plain, found = explored(thrown(1000), "never", native=False), explored(thrown(1000), "auto")
    assert changes(plain, found) == []
    assert found.reduced and not found.verdicts["again"].evidence.reduced


# -- bugs put in on purpose ----------------------------------------


def _anywhere(functions: Functions, emit: Emitter, sink: Sink, *leave: str) -> None:
    """Takes a receipt first wherever it is possible."""
    cases = [evolve(case, guard=case.action.guard) for case in functions.program.firsts]
    _taken(emit, cases, sink, leave)


def _besides(functions: Functions, emit: Emitter, sink: Sink, *_: str) -> None:
    """Takes the others as well."""
    _taken(emit, functions.program.firsts, sink, ())


def _too_few(functions: Functions, emit: Emitter, sink: Sink, *leave: str) -> None:
    """Forgets the first."""
    _taken(emit, functions.program.firsts[1:], sink, leave)


def _taken(emit: Emitter, cases: Sequence[Case], sink: Sink, leave: Sequence[str]) -> None:
    code = emit.code
    for case in cases:
        done, after = code.fresh_label(), code.fresh_label()
        code.only_if(emit.truth(case.guard), after)
        sink(Block(code, emit.inner(), case, done))
        code.jump(done)
        code.label(done)
        for line in leave or (f"br label %{after}",):
            code.line(line)
        code.label(after)


@pytest.mark.parametrize("bug", [_anywhere, _besides, _too_few])
def test_a_bug_is_found(bug: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Functions, "_firsts", bug)
    programs = some(8, blind=False)
    assert any(differences(*both(program, budget=Budget(max_states=MOST))) for program in programs)
