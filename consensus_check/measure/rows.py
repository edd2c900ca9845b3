"""The steps of a state with their probabilities, from generated code: every leaf of every step tree.

A leaf is one combination of the inputs of an action. Within a step, in program order: a coin by its weights, a
choice uniformly over the options that leave a way on, where an option counts once however many leaves it
leads to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from typing import Any, Final

from attrs import frozen

from consensus_check.compile.blocks import Writer, write_blocks
from consensus_check.compile.cases import Case, cases, cost, effects
from consensus_check.compile.emit import Emitter
from consensus_check.compile.program import Program
from consensus_check.errors import InternalError, register
from consensus_check.ir import derived
from consensus_check.ir.system import Action, Input, Measure
from consensus_check.ir.terms import ONE, TRUE, ZERO, Term, add, and_, count, eq, integer, ite, mul, substitute_all
from consensus_check.measure.chances import is_cut

register(
    "CC930",
    "probabilities that do not add up to one",
    "please report it: the steps of a state were weighed wrongly",
)

ERROR: Final = -1
CUT: Final = -2

Leaf = tuple[int, int, tuple[int, ...], int, int, int, int]
"""Successor (or ERROR, CUT: no successor), action, inputs, cost, weight, of how much, whether it matters."""


@frozen
class Way:
    """One way on from a state: where it leads (or ERROR, CUT), what it costs, how likely it is."""

    target: int
    cost: int
    share: Fraction


def is_free(item: Input) -> bool:
    """Whether the input is a choice (several options, no weights)."""
    return item.weights is None and len(item.options) > 1 and not is_cut(item)


def leaves_of(program: Program, measure: Measure) -> Callable[[int], list[Leaf]]:
    """The function from a state to its leaves, actions in order. Leaves cut by a crash are left out."""
    writer = Writer(program.layout)

    def sink(inner: Writer, emitter: Emitter, case: Case) -> None:
        _leaf(program, measure, inner, emitter, case)

    writer.line("def leaves(s):")
    with writer.indented():
        writer.line("out = []")
        write_blocks(writer, [c for c in cases(program.system.actions) if not _is_cut(c)], sink)
        writer.line("return out")
    return generated(program, writer, "leaves")


def _is_cut(case: Case) -> bool:
    return any(is_cut(item) and case.fixed.get(item.name) for item in case.action.inputs)


def _leaf(program: Program, measure: Measure, writer: Writer, emitter: Emitter, case: Case) -> None:
    done = effects(program.system, program.layout, case)
    cuts = and_(*(eq(derived.input_term(item), ZERO) for item in case.loops if is_cut(item)))
    price = cost(case, measure, program.variables)
    weight, whole = _odds(case)
    matters = case.under([effective(case.action, program)])[0]
    wanted = [done.error, done.overflow, *done.updates.values(), *(fit for _, fit in done.checks)]
    emitter.expect([cuts, *wanted, price, weight, whole, matters])
    opened = 0 if cuts is TRUE else writer.open(f"if {emitter.truth(cuts).code}:")
    tail = f"{case.index}, {writer.inputs(case)}, {emitter.number(price).code}, "
    tail += f"{emitter.number(weight).code}, {emitter.number(whole).code}, {emitter.number(matters).code}"
    for code, when in ((ERROR, done.error), (CUT, done.overflow)):
        opened += writer.unless(emitter, when, f"out.append(({code}, {tail}))")
    for _, fit in done.checks:
        opened += writer.must(emitter, fit, f"out.append(({CUT}, {tail}))")
    writer.successor(emitter, done.updates, fresh=False)
    program.renumber.write(writer, done.updates)
    writer.line(f"out.append((t, {tail}))")
    writer.close(opened)


def effective(action: Action, program: Program) -> Term:
    """Whether an occurrence shows its clock running: it changes the state, errs or overflows; in lockstep
    each does.
    """
    return TRUE if action.claims else derived.effective(action, program.variables)


def _odds(case: Case) -> tuple[Term, Term]:
    """The weight of a leaf's coins, and the sum of the weights of all their faces, as products."""
    weights, wholes = ONE, ONE
    for item in case.action.inputs:
        if item.weights is not None and len(item.options) > 1:
            weight, whole = odds_of(item)
            weights = mul(weights, ite(item.evaluated, weight, ONE))
            wholes = mul(wholes, ite(item.evaluated, whole, ONE))
    simple = substitute_all(case.under([weights, wholes]), case.facts)
    return simple[0], simple[1]


def odds_of(item: Input) -> tuple[Term, Term]:
    """The weight of the option taken, and the sum over all open ones."""
    if item.weights is None:
        return ONE, count(item.present)
    chosen, here = derived.input_term(item), ZERO
    for i, weight in enumerate(item.weights):
        here = ite(eq(chosen, integer(i)), weight, here)
    return here, add(*(ite(p, w, ZERO) for p, w in zip(item.present, item.weights, strict=True)))


def generated(program: Program, writer: Writer, name: str) -> Callable[..., Any]:
    """The function that was written."""
    space: dict[str, Any] = {"by_weight": by_weight, **program.renumber.space}
    exec(compile(writer.text(), f"<{program.system.name}: {name}>", "exec"), space)
    made: Callable[..., Any] = space[name]
    return made


def by_weight(weights: Sequence[int], at: float) -> int:
    """The option at a place 0 <= at < 1 of all weights laid end to end."""
    left = at * sum(weights)
    for i, weight in enumerate(weights):
        left -= weight
        if left < 0:
            return i
    return max(i for i, weight in enumerate(weights) if weight)


@frozen(eq=False)
class Rows:
    """The ways on from a state, by action. free: for each action the positions of its choices."""

    leaves: Callable[[int], list[Leaf]]
    free: tuple[tuple[int, ...], ...]

    def ways(self, state: int) -> dict[int, tuple[bool, list[Way]]]:
        """For each possible action of a state: whether an occurrence of it matters, and its ways."""
        by_action = dict[int, list[Leaf]]()
        for leaf in self.leaves(state):
            by_action.setdefault(leaf[1], []).append(leaf)
        return {
            action: (any(leaf[6] for leaf in found), self._shared(self.free[action], found))
            for action, found in by_action.items()
        }

    def _shared(self, free: tuple[int, ...], found: list[Leaf]) -> list[Way]:
        sizes = list[dict[tuple[int, ...], int]]()
        for k in free:
            seen = {leaf[2][: k + 1] for leaf in found}
            size = dict[tuple[int, ...], int]()
            for prefix in seen:
                size[prefix[:-1]] = size.get(prefix[:-1], 0) + 1
            sizes.append(size)
        parts = dict[tuple[int, int, int], int]()
        for target, _, inputs, price, weight, whole, _ in found:
            for k, size in zip(free, sizes, strict=True):
                whole *= size[inputs[:k]]
            key = target, price, whole
            parts[key] = parts.get(key, 0) + weight
        ways = dict[tuple[int, int], Fraction]()
        for (target, price, whole), weight in parts.items():
            if weight:
                ways[target, price] = ways.get((target, price), _NONE) + Fraction(weight, whole)
        total = sum(ways.values())
        if total != 1:
            raise InternalError("CC930", f"the ways of a step have the probability {total} together")
        return [Way(target, price, share) for (target, price), share in ways.items()]


_NONE: Final = Fraction(0)


def rows_of(program: Program, measure: Measure) -> Rows:
    """The rows of a system, with costs in a measure."""
    free = tuple(
        tuple(k for k, item in enumerate(action.inputs) if is_free(item)) for action in program.system.actions
    )
    return Rows(leaves_of(program, measure), free)


def branching(actions: Iterable[Action]) -> int:
    """The most leaves an action can have."""
    most = 1
    for action in actions:
        size = 1
        for item in action.inputs:
            size *= 1 if is_cut(item) else max(1, len(item.options))
        most = max(most, size)
    return most
