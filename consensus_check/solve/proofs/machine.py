"""A safety question as a machine: where it begins, how it steps, and what it must never come to.

What is asked of a property becomes one or several machines that must all be safe (obligations.py). A machine
is the symbolic step of the system, with variables of its own that remember what the question needs; from here
on nothing is known of fairness or of time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import z3
from attrs import evolve, field

from consensus_check.records import define, frozen
from consensus_check.semantics.state import State
from consensus_check.solve.encode import Template, raw
from consensus_check.solve.logic import Truth, alike, all_of, both
from consensus_check.solve.renamed import Renamed
from consensus_check.solve.script import Script

Pairs = list[tuple[z3.ExprRef, z3.ExprRef]]


@frozen(eq=False)
class Machine:
    """now, then: variables before and after, in one order. inputs: what is free at each step, and of its own
    at the start. after: the values of `then`, over now and inputs, where a step is possible. initial,
    possible, bad: over now and inputs. known: over now, true of every state that can be reached.

    To guide a search alone: plain: how many of the variables are the system's, the first. quiet: of the
    others those that are false or zero as long as nothing is saved. witnesses: states of the system that can
    be reached. alike: renamings of variables, by their names, that may leave the machine as it is.

    told: gives a script, by its title, for what a proof rests on, where that is to be told.
    """

    name: str
    now: tuple[z3.ExprRef, ...]
    then: tuple[z3.ExprRef, ...]
    inputs: tuple[z3.ExprRef, ...]
    initial: Truth
    possible: Truth
    after: tuple[z3.ExprRef, ...]
    bad: Truth
    known: Truth
    plain: int = 0
    quiet: tuple[z3.ExprRef, ...] = ()
    witnesses: tuple[State, ...] = ()
    alike: tuple[Callable[[str], str], ...] = ()
    told: Callable[[str], Script] | None = None

    @property
    def leads(self) -> Truth:
        """The values of `then` are those after the step."""
        return all_of(alike(a, b) for a, b in zip(self.then, self.after, strict=True))

    @property
    def step(self) -> Truth:
        """One step."""
        return both(self.possible, self.leads)

    @property
    def first(self) -> Truth:
        """The start, with inputs of its own."""
        own = [(v, z3.Const(f"{v.decl().name()} first", v.sort())) for v in self.inputs]
        return substituted(self.initial, own)

    def script(self, what: str) -> Script | None:
        """Where questions about the machine are told."""
        return None if self.told is None else self.told(f"{self.name}: {what}")

    def later(self, expression: Truth) -> Truth:
        """A formula over now, read after the step."""
        return substituted(expression, list(zip(self.now, self.then, strict=True)))


def substituted(expression: Truth, pairs: Pairs) -> Truth:
    return cast(Truth, Renamed(pairs).of(expression))


def plain(template: Template, name: str, bad: Truth) -> Machine:
    """The system as it is, with what it must not come to."""
    then = tuple(raw(value) for value in template.then)
    possible, *settled = template.step.children()
    assert [one.arg(0).get_id() for one in settled] == [one.get_id() for one in then]
    return Machine(
        name,
        tuple(raw(value) for value in template.now),
        then,
        (raw(template.selector), *(raw(slot) for slot in template.slots)),
        template.initial,
        cast(Truth, possible),
        tuple(one.arg(1) for one in settled),
        bad,
        template.in_range,
        len(template.now),
    )


@define(eq=False)
class Memory:
    """What a machine remembers beside the system's variables. As it is made, its rules are written down."""

    begins: list[Truth] = field(factory=list)
    after: list[z3.ExprRef] = field(factory=list)
    known: list[Truth] = field(factory=list)
    now: list[z3.ExprRef] = field(factory=list)
    then: list[z3.ExprRef] = field(factory=list)
    inputs: list[z3.ExprRef] = field(factory=list)
    quiet: list[z3.ExprRef] = field(factory=list)

    def flag(self, name: str) -> tuple[Truth, Truth]:
        """A new Boolean, before and after."""
        now, then = self.like(z3.Bool(name))
        return cast(Truth, now), cast(Truth, then)

    def like(self, constant: z3.ExprRef) -> tuple[z3.ExprRef, z3.ExprRef]:
        """A new variable of the sort of another, before and after."""
        name = f"remembered {constant.decl().name()}"
        now, then = z3.Const(f"{name} now", constant.sort()), z3.Const(f"{name} then", constant.sort())
        self.now.append(now)
        self.then.append(then)
        return now, then

    def choice(self, name: str) -> Truth:
        """A new Boolean that each step chooses."""
        self.inputs.append(z3.Bool(f"remembered {name}"))
        return cast(Truth, self.inputs[-1])

    def becomes(self, variable: tuple[z3.ExprRef, z3.ExprRef], start: z3.ExprRef, after: z3.ExprRef) -> None:
        """The value of a variable at the start, and after each step: once for each, as they were made."""
        self.begins.append(alike(variable[0], start))
        self.after.append(after)

    def added(self, machine: Machine) -> Machine:
        """The machine with this memory."""
        return evolve(
            machine,
            now=(*machine.now, *self.now),
            then=(*machine.then, *self.then),
            inputs=(*machine.inputs, *self.inputs),
            initial=both(machine.initial, *self.begins),
            after=(*machine.after, *self.after),
            known=both(machine.known, *self.known),
            quiet=(*machine.quiet, *self.quiet),
        )


@define(eq=False)
class Path:
    """Copies of a machine's step, one after another."""

    machine: Machine
    _pairs: list[Pairs] = field(factory=list)

    def at(self, formula: Truth, i: int) -> Truth:
        """A formula over the machine, of the step from position i (or of the state there)."""
        while len(self._pairs) <= i:
            k = len(self._pairs)
            here = [(v, copied(v, k)) for v in (*self.machine.now, *self.machine.inputs)]
            after = [
                (w, copied(v, k + 1)) for v, w in zip(self.machine.now, self.machine.then, strict=True)
            ]
            self._pairs.append([*here, *after])
        return substituted(formula, self._pairs[i])

    def begins(self) -> Truth:
        """Position 0 is initial."""
        return substituted(self.machine.first, [(v, copied(v, 0)) for v in self.machine.now])

    def differs(self, i: int, j: int) -> Truth:
        """The states at two positions are not one."""
        pairs = ((copied(v, i), copied(v, j)) for v in self.machine.now)
        return cast(Truth, z3.Not(all_of(alike(a, b) for a, b in pairs)))


def copied(constant: z3.ExprRef, i: int) -> z3.ExprRef:
    return z3.Const(f"{constant.decl().name()}@{i}", constant.sort())
