"""The least of the runs that are alike: it is as long as the shortest of all runs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import pairwise, product
from random import Random

import pytest
import z3
from attrs import evolve

from consensus_check.errors import InternalError
from consensus_check.ir.formulas import (
    Always,
    Atom,
    Eventually,
    NeverStuck,
    Or,
    Property,
    Reachable,
    Until,
    Within,
    eventually_always,
    infinitely_often,
    leads_to,
)
from consensus_check.ir.system import Action, Initial, Input, Part, Strength, TransitionSystem, Unit, Variable
from consensus_check.ir.terms import (
    TRUE,
    Term,
    add,
    all_,
    and_,
    any_,
    eq,
    input_,
    int_var,
    integer,
    mod,
    not_,
    or_,
    select,
    substitute,
)
from consensus_check.semantics import Interpreter, Lasso, State, Trace, from_start, lasso, refutes
from consensus_check.semantics import Label as Named
from consensus_check.semantics.property import holds_at
from consensus_check.solve import bounded
from consensus_check.solve.alike import Alike, alike
from consensus_check.solve.ask import questions as asked_of
from consensus_check.solve.bounded import Until as To
from consensus_check.solve.bounded import sought
from consensus_check.solve.encode import Template, template
from consensus_check.solve.leap import leap
from consensus_check.solve.logic import alike as alike_
from consensus_check.solve.logic import no
from consensus_check.solve.pursuit import Pursuit
from consensus_check.solve.questions.loops import Loop
from consensus_check.solve.solving import Solving
from consensus_check.solve.unroll import Run
from consensus_check.verdict import Violated
from tests.amount import many
from tests.solve.asking import decided, example

TOP = 2
LONGEST = 6
SYSTEMS = 40
WALKS = 25
Walk = tuple[list[State], list[Named]]
EACH = 2
SEEDS = range(4)


def x(i: int) -> Term:
    return int_var(f"a[{i}].x", 0, TOP)


def _among(dice: Random, term: Term, chance: float = 0.5) -> Term:
    return any_([eq(term, integer(v)) for v in range(TOP + 1) if dice.random() < chance])


def agents(dice: Random, *, anywhere: bool = False) -> TransitionSystem:
    """Three agents, each with a number; many look at the others'. Now and then nothing tells them apart.
    anywhere: they begin in any state.
    """
    size, twins = 3, dice.random() < 0.6
    actions, units = list[Action](), list[Unit]()
    drafts = [dice.randrange(2**30) for _ in range(dice.randint(1, 2))]
    strengths: list[Strength | None] = ["weak", "weak", "weak", "weak", "strong", None]
    for i in range(size):
        for k, seed in enumerate(drafts):
            own = Random(seed) if twins else Random(seed + i)
            table = {own.randint(0, TOP): own.randint(0, TOP) for _ in range(own.randint(1, 3))}
            guard = any_([eq(x(i), integer(a)) for a in table])
            if own.random() < 0.4:
                sides = [_among(own, x(0)), _among(own, x(0))]
                near = [substitute(sides[0], {x(0): x(j)}) for j in range(size) if j != i]
                other = [substitute(sides[1], {x(0): x(j)}) for j in range(size) if j != i]
                guard = and_(guard, own.choice([any_, all_])([*near] if twins else [near[0], other[1]]))
            name = f"a[{i}].act{k}"
            jump = select(x(i), [integer(table.get(a, a)) for a in range(TOP + 1)])
            actions.append(
                Action(name, "step", guard, {f"a[{i}].x": jump}, (Part(f"a[{i}]", f"act{k}"),), unit=name)
            )
            units.append(Unit(name, "step", own.choice(strengths), f"a[{i}]"))
    inputs = tuple(Input(f"s{i}", "initial", ("0", "1", "2"), (TRUE,) * 3) for i in range(size))
    values = {f"a[{i}].x": input_(f"s{i}", 3) if anywhere else integer(0) for i in range(size)}
    return TransitionSystem(
        "agents",
        tuple(Variable(f"a[{i}].x", False, 0, TOP) for i in range(size)),
        (Initial(values, inputs if anywhere else ()),),
        tuple(actions),
        tuple(units),
        agents=tuple((f"a[{i}]", "A") for i in range(size)),
    )


def watchers(dice: Random) -> TransitionSystem:
    """Two agents that go round by themselves, and two units that look at both."""
    actions, units = list[Action](), list[Unit]()
    for i in range(2):
        jump = mod(add(x(i), integer(dice.randint(1, TOP))), TOP + 1)
        name = f"a[{i}].turn"
        actions.append(Action(name, "step", TRUE, {f"a[{i}].x": jump}, (Part(f"a[{i}]", "turn"),), unit=name))
        units.append(Unit(name, "step", dice.choice([None, "weak"]), f"a[{i}]"))
    for k in range(2):
        seen = [and_(eq(x(0), integer(v)), _among(dice, x(1))) for v in range(TOP + 1)]
        name, after = f"a[2].look{k}", integer(dice.randint(0, TOP))
        guard = and_(any_(seen), not_(eq(x(2), after)))
        actions.append(Action(name, "step", guard, {"a[2].x": after}, (Part("a[2]", f"look{k}"),), unit=name))
        units.append(Unit(name, "step", dice.choice(["weak", "strong"]), "a[2]"))
    return evolve(agents(dice), actions=tuple(actions), units=tuple(units))


def questions(dice: Random) -> list[Property]:
    """Of one agent, of two, and of all alike."""
    p, q, wanted = _among(dice, x(0)), _among(dice, x(dice.randint(0, 2))), dice.randint(0, TOP)
    all_there = all_([eq(x(i), integer(wanted)) for i in range(3)])
    some_there = any_([eq(x(i), integer(wanted)) for i in range(3)])
    there_for_good = tuple(eventually_always(Atom(eq(x(i), integer(wanted)))) for i in range(3))
    return [
        Property("eventually", Eventually(Atom(all_there))),
        Property("again", infinitely_often(Atom(or_(p, q)))),
        Property("for good", eventually_always(Atom(p))),
        Property("somewhere for good", Or(there_for_good)),
        Property("all for good", eventually_always(Atom(not_(all_there)))),
        Property("leads to", leads_to(Atom(p), Atom(q))),
        Property("until", Until(Atom(or_(p, q)), Atom(some_there))),
        Property("always", Always(Atom(or_(p, some_there)))),
        Property("reached", Reachable(and_(p, q, not_(some_there)))),
        Property("stuck", NeverStuck()),
        Property("in time", Within(all_there, "steps", 3)),
        Property("in time while", Within(all_there, "steps", 2, or_(p, q))),
    ]


# -- each run that is left out has its like ----------------------------------------


def _walks(system: TransitionSystem, dice: Random) -> Iterator[tuple[list[State], list[Named]]]:
    """Runs at random, as states and labels."""
    interpreter = Interpreter(system)
    for _ in range(WALKS):
        states, labels = [dice.choice(interpreter.initial_states())], list[Named]()
        for _ in range(dice.randint(1, 9)):
            after = [o for o in interpreter.occurrences(states[-1]) if o.successor is not None]
            if not after:
                break
            one = dice.choice(after)
            assert one.successor is not None
            labels.append(one.label)
            states.append(one.successor)
        yield states, labels


def _counts(interpreter: Interpreter, prop: Property, first: State, labels: list[Named], turn: int) -> bool:
    """Whether the run refutes the property (turn: where its loop begins, below zero for none)."""
    try:
        if turn < 0:
            run: Trace | Lasso = from_start(interpreter, first, labels)
        else:
            run = lasso(interpreter, first, labels[:turn], labels[turn:])
    except InternalError:
        return False
    return refutes(interpreter, prop, run)


def _swaps(like: Alike, system: TransitionSystem, run: Walk, turn: int) -> Iterator[int]:
    """Where two steps may change places, the later being the lesser."""
    states, labels = run
    acts = [next(i for i, a in enumerate(system.actions) if a.name == name) for name, _ in labels]
    for i in range(len(labels) - 1):
        if i + 1 == turn:
            continue
        for terms, pairs in like.neighbours.items():
            noticed = any(
                [holds_at(system, term, states[j]) for j in (i, i + 1, i + 2)] == [True, False, True]
                for term in terms
            )
            if acts[i] in pairs.get(acts[i + 1], ()) and not (0 <= turn <= i and noticed):
                yield i


def _exchanged(like: Alike, system: TransitionSystem, labels: list[Named]) -> Iterator[list[Named]]:
    for block in like.agents:
        for one, other in pairwise(block):
            named = {system.actions[i].name: system.actions[j].name for i, j in zip(one, other, strict=True)}
            named |= {b: a for a, b in named.items()}
            yield [(named.get(name, name), taken) for name, taken in labels]


def _admitted(like: Alike, shape: Template, run: Walk, turn: int) -> bool:
    """Whether the rules let a run pass."""
    states, labels = run
    unrolled = Run(shape)
    loop = Loop(unrolled)
    solver = z3.SolverFor("QF_FD")
    names = [a.name for a in shape.system.actions]
    for i, (name, _) in enumerate(labels):
        solver.add(unrolled.steps(i), alike_(unrolled.selector(i), names.index(name)))
        solver.add(loop.inside(i) if 0 <= turn <= i else no(loop.inside(i)))
        solver.add(*like.rules(unrolled, i, loop, plain=True))
    first = zip(unrolled.state(0), states[0], strict=True)
    solver.add(*(alike_(constant, value) for constant, value in first))
    return bool(solver.check() == z3.sat)


def test_what_is_left_out_has_its_like() -> None:
    swapped = exchanged = refused = 0
    for seed in range(many(SYSTEMS)):
        dice = Random(seed)
        system, props = (agents if seed % 4 == 0 else watchers)(dice), questions(dice)
        shape, interpreter = template(system), Interpreter(system)
        found = [(prop, alike(shape, prop)) for prop in props]
        for states, labels in _walks(system, dice):
            turns = [i for i, state in enumerate(states) if state == states[-1]]
            for turn, (prop, like) in product((-1, *turns), dice.sample(found, 5)):
                if not like.neighbours and dice.random() < 0.9:
                    continue
                if not _counts(interpreter, prop, states[0], labels, turn):
                    continue
                places = list(_swaps(like, system, (states, labels), turn))
                for i in places:
                    other = [*labels[:i], labels[i + 1], labels[i], *labels[i + 2 :]]
                    assert _counts(interpreter, prop, states[0], other, turn), (seed, prop.name, turn, i)
                    swapped += 1
                for other in _exchanged(like, system, labels):
                    assert _counts(interpreter, prop, states[0], other, turn), (seed, prop.name, turn, labels)
                    exchanged += 1
                if dice.random() < 0.2 and turn >= 0 and not like.agents:
                    assert _admitted(like, shape, (states, labels), turn) == (not places), (seed, prop.name)
                    refused += bool(places)
    assert min(swapped, exchanged, refused) > 0, (swapped, exchanged, refused)


@pytest.mark.parametrize("batch", range(4))
def test_runs_of_every_length_are_there(batch: int) -> None:
    """Not only the shortest: of each length some run answers iff the least of those alike does."""
    for seed in range(batch * EACH, (batch + 1) * EACH):
        dice = Random(seed)
        system, props = agents(dice), questions(dice)
        shape = template(system)
        for prop in props:
            found = evolve(alike(shape, prop), everywhere=False)
            assert _lengths(shape, prop, found) == _lengths(shape, prop, Alike()), (seed, prop.name)


def _lengths(shape: Template, prop: Property, like: Alike) -> list[list[bool]]:
    """Of each question whether a run of 0, 1, .. steps answers it."""
    run, found = Run(shape), list[list[bool]]()
    for asked in asked_of(run, prop):
        part = Pursuit(run, asked, like, Solving())
        found.append([])
        for k in range(LONGEST + 1):
            part.reach(k)
            found[-1].append(part.answer(k, None) is not None)
    return found


@pytest.mark.parametrize("seed", SEEDS)
def test_the_least_run_is_as_short_as_any(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where loops begin at once as well; each is replayed by the meaning."""
    dice = Random(seed)
    system, props = agents(dice, anywhere=True), questions(dice)
    shape = template(system)
    least = decided(system, props, LONGEST)
    monkeypatch.setattr(bounded, "alike", lambda *_: Alike())
    every = {p.name: sought(shape, p, To(LONGEST)) for p in props}
    for name, one in every.items():
        if one.found is None:
            assert not isinstance(least[name], Violated) or example(least[name]).length > LONGEST, name
        elif not name.startswith("reached"):
            assert example(least[name]).length == one.found.length, name


@pytest.mark.parametrize("strength", ["weak", "strong"])
def test_a_unit_that_notices_the_state_between(strength: Strength) -> None:
    """Only where the later agent goes first is the loop fair: the weak unit is disabled in between alone, the
    strong one is enabled only between the steps in the other order.
    """

    def act(i: int, guard: Term, updates: dict[str, Term]) -> Action:
        return Action(f"a[{i}].act", "step", guard, updates, (Part(f"a[{i}]", "act"),), unit=f"a[{i}].act")

    zero, one = integer(0), integer(1)
    up = [act(i, eq(x(i), zero), {f"a[{i}].x": one}) for i in range(2)]
    again = act(3, and_(eq(x(0), one), eq(x(1), one)), {"a[0].x": zero, "a[1].x": zero})
    between = and_(eq(x(0), zero), eq(x(1), one)), and_(eq(x(0), one), eq(x(1), zero))
    enabled = not_(between[0]) if strength == "weak" else between[1]
    looks = act(2, and_(enabled, eq(x(2), zero)), {"a[2].x": one})
    actions = (*up, again, looks)
    system = evolve(
        agents(Random(0)),
        actions=actions,
        units=tuple(Unit(a.name, "step", strength if a is looks else "weak", "") for a in actions),
        agents=tuple((f"a[{i}]", f"Role{i}") for i in range(4)),
    )
    prop = Property("looked", Eventually(Atom(eq(x(2), one))))
    assert (strength == "weak") == any(
        0 in pairs for pairs in alike(template(system), prop).neighbours.values()
    )
    assert example(decided(system, [prop], 4)["looked"]).length == 3


def test_what_is_alike_is_found() -> None:
    """Of enough systems to trust the other test: exchanges, neighbours, and loops that begin at once."""
    exchanged = neighbours = everywhere = noticed = 0
    for seed in range(12):
        dice = Random(seed)
        system, props = agents(dice, anywhere=seed % 2 == 0), questions(dice)
        found = [alike(template(system), prop) for prop in props]
        exchanged += any(one.agents for one in found)
        neighbours += any(one.neighbours for one in found)
        noticed += any(terms for one in found for terms in one.neighbours)
        everywhere += any(one.everywhere for one in found)
    assert min(exchanged, neighbours, noticed, everywhere) > 1, (exchanged, neighbours, noticed, everywhere)


def test_a_leap_finds_loops_that_begin_at_once() -> None:
    """Runs in turns are of every length up to the bound, also where a loop has no stem."""
    shorter = 0
    for seed in range(0, 12, 2):
        dice = Random(seed)
        system, props = agents(dice, anywhere=True), questions(dice)
        shape = template(system)
        for prop in props:
            like = alike(shape, prop)
            if not like.everywhere:
                continue
            found = leap(shape, prop, like, least=0, bound=LONGEST, end=time.monotonic() + 60)
            least = sought(shape, prop, To(LONGEST)).found
            assert (found and found.length) == (least and least.length), (seed, prop.name)
            shorter += least is not None and 0 < least.length < LONGEST
    assert shorter > 1
