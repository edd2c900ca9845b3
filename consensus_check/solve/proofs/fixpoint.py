"""Proofs by an inductive invariant that Z3's fixed-point engine Spacer finds, checked again by plain queries.

The machine is written with Booleans alone, a variable for each bit: what the engine learns are clauses over
them. Komuravelli, Gurfinkel, Chaki, "SMT-based model checking for recursive programs" (2014). What it finds
is believed only after three questions of the ordinary solver: the start is within it, no step leaves it,
nothing bad is in it.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final, cast

import z3
from attrs import evolve

from consensus_check.records import frozen
from consensus_check.solve.errors import Beyond
from consensus_check.solve.logic import Truth, alike, all_of, both, no
from consensus_check.solve.proofs.induction import Closed, Open
from consensus_check.solve.proofs.machine import Machine, substituted
from consensus_check.solve.solving import Solving, failed, said_by

ENGINE: Final = "the fixed-point engine"


def fixed(machine: Machine, moment: float | None) -> Closed | Open:
    """Search for an invariant. Raises Beyond where the time is over or the engine gives up."""
    bits = spelled(machine)
    engine = z3.Fixedpoint()
    engine.set(engine="spacer")
    if moment is not None:
        left = moment - time.monotonic()
        if left <= 0:
            raise Beyond("time", "the time limit was reached")
        engine.set("timeout", max(1, int(left * 1000)))
    sorts = [z3.BoolSort()] * len(bits.now)
    inside, bad = z3.Function("inside", *sorts, z3.BoolSort()), z3.Bool("bad!")
    engine.register_relation(inside, bad.decl())
    engine.declare_var(*bits.now, *bits.then, *bits.inputs)
    here, there = inside(*bits.now), inside(*bits.then)
    engine.rule(here, [bits.initial])
    engine.rule(there, [here, bits.known, bits.step])
    engine.rule(bad, [here, bits.known, bits.bad])
    try:
        answer = engine.query(bad)
    except z3.Z3Exception as error:
        raise failed(said_by(error), moment, who=ENGINE) from None
    if answer == z3.sat:
        return Open(0, reached=True)
    if answer != z3.unsat:
        raise failed(engine.reason_unknown(), moment, who=ENGINE)
    found = cast(z3.BoolRef, engine.get_cover_delta(-1, inside))
    invariant = cast(Truth, z3.substitute_vars(found, *bits.now))
    if not confirmed(bits, invariant, moment):
        raise Beyond("solver", "the invariant of the fixed-point engine did not stand when it was checked")
    return Closed("fixed point", 0)


def confirmed(machine: Machine, invariant: Truth, moment: float | None) -> bool:
    """Whether it is true at the start, kept by each step, and excludes what is bad."""
    within = both(invariant, machine.known)
    kept = both(within, machine.step, machine.later(machine.known), no(machine.later(invariant)))
    start = both(machine.first, machine.known, no(invariant))
    return _never(machine, "an invariant", (start, kept, both(within, machine.bad)), moment)


def grounded(machine: Machine, moment: float | None) -> bool:
    """Whether what is known of the machine is true at the start and kept by each step."""
    known = machine.known
    leaves = both(known, machine.step, no(machine.later(known)))
    return _never(machine, "what is known", (both(machine.first, no(known)), leaves), moment)


def _never(machine: Machine, what: str, questions: Sequence[Truth], moment: float | None) -> bool:
    """Whether none of them can be true."""
    for i, one in enumerate(questions, 1):
        solving = Solving(machine.script(f"{what}, {i} of {len(questions)}"))
        solving.add(one)
        if solving.check(z3.BoolVal(True), moment) != z3.unsat:
            return False
    return True


# -- Booleans alone ----------------------------------------


@frozen(eq=False)
class _Spelling:
    """A constant as Booleans, lowest bit first, and as an expression over them."""

    bits: tuple[Truth, ...]
    whole: z3.ExprRef


def _spelled(constant: z3.ExprRef) -> _Spelling:
    if not isinstance(constant, z3.BitVecRef):
        return _Spelling((cast(Truth, constant),), constant)
    name = constant.decl().name()
    bits = tuple(z3.Bool(f"{name} bit {i}") for i in range(constant.size()))
    one, zero = z3.BitVecVal(1, 1), z3.BitVecVal(0, 1)
    parts = [cast(z3.BitVecRef, z3.If(bit, one, zero)) for bit in reversed(bits)]
    return _Spelling(bits, parts[0] if len(parts) == 1 else z3.Concat(*parts))


def spelled(machine: Machine) -> Machine:
    """The machine with Booleans in place of bit-vectors."""
    spellings = {v: _spelled(v) for v in (*machine.now, *machine.then, *machine.inputs)}
    pairs = [(constant, one.whole) for constant, one in spellings.items()]
    blasted = z3.Then("simplify", "bit-blast", "simplify")

    def written(formula: Truth) -> Truth:
        goal = z3.Goal()
        goal.add(substituted(formula, pairs))
        found = blasted(goal)[0]
        assert isinstance(found, z3.Goal)
        return all_of(cast(Truth, found.get(i)) for i in range(found.size()))

    def pieces(value: z3.ExprRef, constant: z3.ExprRef) -> list[Truth]:
        if not isinstance(constant, z3.BitVecRef):
            return [written(cast(Truth, value))]
        one = z3.BitVecVal(1, 1)
        return [
            written(alike(z3.Extract(i, i, value), one)) for i in range(constant.size())
        ]

    def listed(constants: tuple[z3.ExprRef, ...]) -> tuple[Truth, ...]:
        return tuple(bit for constant in constants for bit in spellings[constant].bits)

    after = tuple(
        bit
        for constant, value in zip(machine.then, machine.after, strict=True)
        for bit in pieces(value, constant)
    )
    return evolve(
        machine,
        now=listed(machine.now),
        then=listed(machine.then),
        inputs=listed(machine.inputs),
        initial=written(machine.initial),
        possible=written(machine.possible),
        after=after,
        bad=written(machine.bad),
        known=written(machine.known),
        plain=0,
        quiet=(),
        witnesses=(),
    )
