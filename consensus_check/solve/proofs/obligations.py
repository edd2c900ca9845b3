"""A property as machines that must all be safe: then no run refutes it.

Finite refutations are states that must not be reached. Infinite ones, fair loops, become such states too
(Biere, Artho, Schuppan, "Liveness checking as safety checking", 2002): at some moment the state is saved,
from then on it is noted what the loop has done, and the machine must not come to the saved state again
having done all that a counterexample does. Coins fall as an adversary likes and nothing assumed of finite
runs is used: there are more runs than those that count, so what is safe holds, and what is not may hold all
the same.
"""

from __future__ import annotations

from typing import cast

import z3
from attrs import evolve

from consensus_check.errors import PropertyError
from consensus_check.ir.formulas import NeverStuck, NoErrors, Not, Property, Reachable, Within
from consensus_check.ir.monitor import conjuncts, monitor
from consensus_check.ir.system import Measure
from consensus_check.ir.terms import Term, not_, or_
from consensus_check.semantics.interpreter import AGENT_UNITS
from consensus_check.semantics.property import demanded, prefix_counts, waiting
from consensus_check.solve.ask import by_prefix
from consensus_check.solve.bitvectors import Number, at_most, chosen, constant, equal, fitted, total, variable
from consensus_check.solve.encode import Template
from consensus_check.solve.errors import Beyond
from consensus_check.solve.logic import Truth, all_of, both, either, implied, no
from consensus_check.solve.proofs.control import Control
from consensus_check.solve.proofs.machine import Machine, Memory, plain
from consensus_check.solve.proofs.owed import prefixed
from consensus_check.solve.questions.finite import Prefix
from consensus_check.solve.questions.watched import table
from consensus_check.solve.unroll import Run


def obligations(template: Template, prop: Property) -> list[Machine]:
    """The machines whose safety proves the property (of a cover: that it is not reached).

    Raises Beyond where they cannot be written down.
    """
    match prop.formula:
        case NoErrors():
            return [plain(template, "errors", template.errs())]
        case NeverStuck(unless):
            return [plain(template, "stuck", _stuck(template, or_(unless, template.system.finished)))]
        case Reachable(goal):
            return [plain(template, "reached", template.holds(goal))]
        case Within():
            late = _late(template, prop, prop.formula)
            wait = evolve(prop, formula=waiting(prop.formula))
            return [late, *_loops(template, wait, prop.formula.measure)]
        case _:
            refutable = prefix_counts(prop) and Prefix(Run(template), prop).possible
            prefix = [prefixed(template, prop)] if refutable else []
            return prefix if by_prefix(prop) else [*prefix, *_loops(template, prop, None)]


def whole(template: Template) -> Machine:
    """No step errs, and none is cut: every run was followed to its end."""
    return plain(template, "cut", either(template.errs(), template.cut()))


def _stuck(template: Template, excused: Term) -> Truth:
    idle = (no(template.enabled[u.name]) for u in template.system.units if u.kind in AGENT_UNITS)
    return both(template.holds(not_(excused)), *idle)


def _late(template: Template, prop: Property, formula: Within) -> Machine:
    """The deadline is missed by what has been spent, or by what had to hold until then."""
    memory, top = Memory(), formula.bound + 1
    bound, late = constant(formula.bound), constant(top)
    bits = memory.like(variable("cost", 0, top).bits)
    assert isinstance(bits[0], z3.BitVecRef)
    cost = Number(bits[0], 0, top)
    waits, was = memory.flag("waits"), memory.flag("missed")
    goal, hold = template.holds(formula.goal), template.holds(formula.hold)
    spent = total([cost, template.cost(formula.measure)])
    capped = chosen(at_most(late, spent), late, spent)
    open_ = all_of([waits[0], at_most(cost, bound), no(goal), hold])
    missed = either(was[0], both(waits[0], either(at_most(late, cost), no(either(goal, hold)))))
    after = chosen(open_, capped, constant(0))
    assert isinstance(after, Number)
    memory.becomes(bits, fitted(constant(0), 0, top).bits, fitted(after, 0, top).bits)
    memory.becomes(waits, z3.BoolVal(True), open_)
    memory.becomes(was, z3.BoolVal(False), missed)
    memory.known += [at_most(cost, late), implied(was[0], no(waits[0]))]
    bad = both(missed, template.holds(prop.correct)) if prefix_counts(prop) else missed
    return memory.added(plain(template, "late", bad))


def _loops(template: Template, prop: Property, free: Measure | None) -> list[Machine]:
    """Fair loops that break some part of what is demanded; free: a measure of which they cost nothing."""
    found = list[Machine]()
    for part in conjuncts(prop.formula):
        try:
            written = table(monitor(Not(demanded(evolve(prop, formula=part)))))
        except PropertyError:
            written = None
        if written is None:
            raise Beyond("solver", "the property is too intricate to be watched by a machine")
        found.append(_loop(template, Control(template, written), free))
    return found


def _loop(template: Template, control: Control, free: Measure | None) -> Machine:
    memory = Memory()
    rest, save, saved = memory.choice("rest"), memory.choice("save"), memory.flag("saved")
    base = _resting(template, rest)
    inside = either(saved[0], save)
    memory.becomes(saved, z3.BoolVal(False), inside)
    memory.quiet.append(saved[0])
    state = control.remembered(memory, base)
    closed = [saved[0]]
    for variable_ in (*base.now, *state):
        kept, nothing = memory.like(variable_), _nothing(variable_)
        into = cast(z3.ExprRef, z3.If(saved[0], kept[0], z3.If(save, variable_, nothing)))
        memory.becomes(kept, nothing, into)
        memory.quiet.append(kept[0])
        memory.known.append(either(saved[0], cast(Truth, kept[0] == nothing)))
        closed.append(cast(Truth, kept[0] == variable_))
    copies = list(zip(base.now, memory.now[1 + len(state) : 1 + len(state) + len(base.now)], strict=True))
    memory.known.append(implied(saved[0], cast(Truth, z3.substitute(template.in_range, *copies))))

    def noted(name: str, when: Truth) -> Truth:
        """Whether it was so of some step of the loop."""
        flag = memory.flag(name)
        memory.becomes(flag, z3.BoolVal(False), either(flag[0], both(inside, when)))
        memory.quiet.append(flag[0])
        memory.known.append(implied(flag[0], saved[0]))
        return flag[0]

    moved, fair = no(rest), list[Truth]()
    for unit in template.system.units:
        if unit.strength is None:
            continue
        off, done = no(template.enabled[unit.name]), both(moved, template.discharged(unit.name))
        if unit.strength == "weak":
            fair.append(noted(f"due {unit.name}", either(off, done)))
        else:
            fair.append(either(no(noted(f"on {unit.name}", no(off))), noted(f"done {unit.name}", done)))
    for (site, option), (offered, taken) in template.fair_options().items():
        there = noted(f"offered {site} {option}", both(moved, offered))
        fair.append(either(no(there), noted(f"taken {site} {option}", both(moved, taken))))
    if free is not None and not equal(template.cost(free), constant(0)).eq(z3.BoolVal(True)):
        fair.append(no(noted("dear", both(moved, no(equal(template.cost(free), constant(0)))))))
    fair.append(control.accepted(noted))
    return evolve(memory.added(base), bad=both(*closed, *fair))


def _resting(template: Template, rest: Truth) -> Machine:
    """The system, with a step that changes nothing where no unit that is assumed fair is enabled."""
    base = plain(template, "loop", z3.BoolVal(False))
    idle = all_of(no(template.enabled[u.name]) for u in template.system.units if u.strength is not None)
    possible = either(both(no(rest), base.possible), both(rest, idle))
    after = tuple(cast(z3.ExprRef, z3.If(rest, v, w)) for v, w in zip(base.now, base.after, strict=True))
    return evolve(base, possible=possible, after=after)


def _nothing(variable_: z3.ExprRef) -> z3.ExprRef:
    if isinstance(variable_, z3.BitVecRef):
        return z3.BitVecVal(0, variable_.size())
    return z3.BoolVal(False)
