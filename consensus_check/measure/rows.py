"""The steps of a state with their probabilities, from generated code: every leaf of every step tree.

A leaf is one combination of the inputs of an action. Within a step, in program order: a coin by its weights,
a choice uniformly over the options that leave a way on, where an option counts once however many leaves it
leads to.

What an action does rests on the variables it reads alone, so its ways are worked out once for each of their
values; a clock that only counts itself on is no part of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, Final

from attrs import field

from consensus_check.compile.blocks import Writer, write_blocks
from consensus_check.compile.cases import Case, cases, cost, effects
from consensus_check.compile.emit import Emitter
from consensus_check.compile.program import Program
from consensus_check.errors import InternalError, register
from consensus_check.ir import derived
from consensus_check.ir.system import Action, Input, Measure, Variable
from consensus_check.ir.terms import (
    ONE,
    TRUE,
    ZERO,
    Term,
    add,
    and_,
    count,
    eq,
    evaluate,
    facts_of,
    integer,
    ite,
    leaves,
    mul,
    substitute_all,
)
from consensus_check.measure.chances import is_cut
from consensus_check.records import define, frozen

register(
    "CC930",
    "probabilities that do not add up to one",
    "please report it: the steps of a state were weighed wrongly",
)

ERROR: Final = -1
CUT: Final = -2
WIDEST: Final = 10_000
SPENT: Final[tuple[Measure, ...]] = ("turns", "messages", "sends", "tokens")
_NONE: Final = Fraction(0)

Spent = tuple[int, ...]
"""What a step adds to each of SPENT; empty where that is nothing."""
Leaf = tuple[int, tuple[int, ...], int, int, int, int, Spent]
"""Successor (or ERROR, CUT: no successor), inputs, cost, weight, of how much, whether it matters, spent."""
Way = tuple[int, int, Fraction]
"""Where it leads (or ERROR, CUT), what it costs, how likely it is."""
Gains = Mapping[int, tuple[Fraction, ...]]
"""What ways of each cost add to SPENT on average, each by its probability."""
Leaves = Callable[[int], list[Leaf]]


def is_free(item: Input) -> bool:
    """Whether the input is a choice (several options, no weights)."""
    return item.weights is None and len(item.options) > 1 and not is_cut(item)


@define(eq=False)
class Slice:
    """One action. reads: bits its ways rest on. writes: bits they set. counts: the self-made bits of a
    successor (a clock that goes on), in `clocks`. known: ways by what was read.
    """

    leaves: Leaves
    free: tuple[int, ...]
    reads: int
    writes: int
    clocks: int
    counts: Callable[[int], int]
    known: dict[int, tuple[bool, list[Way], Gains]] = field(factory=dict)

    def ways(self, state: int) -> tuple[bool, list[Way], Gains]:
        """Whether an occurrence at the state matters, the ways, and what they add; empty where none is
        possible.
        """
        key = state & self.reads
        known = self.known.get(key)
        if known is None:
            known = self.known[key] = self._worked_out(state)
        matters, parts, gains = known
        if not parts:
            return known
        kept = state & ~(self.writes | self.clocks) | self.counts(state)
        ways = [(kept | bits if bits >= 0 else bits, price, share) for bits, price, share in parts]
        return matters, ways, gains

    def _worked_out(self, state: int) -> tuple[bool, list[Way], Gains]:
        found = self.leaves(state)
        if not found:
            return False, [], {}
        sizes = [_sizes(k, found) for k in self.free]
        parts, added = dict[tuple[int, int, int], int](), dict[tuple[int, int, Spent], int]()
        for target, inputs, price, weight, whole, _, spent in found:
            for k, size in zip(self.free, sizes, strict=True):
                whole *= size[inputs[:k]]
            key = target & self.writes if target >= 0 else target, price, whole
            parts[key] = parts.get(key, 0) + weight
            if spent:
                added[price, whole, spent] = added.get((price, whole, spent), 0) + weight
        ways = dict[tuple[int, int], Fraction]()
        for (bits, price, whole), weight in parts.items():
            if weight:
                ways[bits, price] = ways.get((bits, price), _NONE) + Fraction(weight, whole)
        total = sum(ways.values())
        if total != 1:
            raise InternalError("CC930", f"the ways of a step have the probability {total} together")
        listed = [(bits, price, p) for (bits, price), p in ways.items()]
        return any(leaf[5] for leaf in found), listed, _gains(added)


def _gains(added: Mapping[tuple[int, int, Spent], int]) -> Gains:
    gains = dict[int, tuple[Fraction, ...]]()
    for (price, whole, spent), weight in added.items():
        before = gains.get(price, (_NONE,) * len(SPENT))
        share = Fraction(weight, whole)
        gains[price] = tuple(had + share * more for had, more in zip(before, spent, strict=True))
    return gains


def _sizes(k: int, found: Sequence[Leaf]) -> dict[tuple[int, ...], int]:
    """How many options a choice has, by the inputs before it."""
    size = dict[tuple[int, ...], int]()
    for prefix in {leaf[1][: k + 1] for leaf in found}:
        size[prefix[:-1]] = size.get(prefix[:-1], 0) + 1
    return size


@frozen(eq=False)
class Rows:
    """The ways on from a state, by action. may: the actions whose guard does not fail at once."""

    may: Callable[[int], list[int]]
    slices: tuple[Slice, ...]

    def ways(self, state: int) -> Iterator[tuple[int, bool, list[Way], Gains]]:
        """Each possible action of a state: whether an occurrence of it matters, its ways, what they add."""
        for action in self.may(state):
            matters, ways, gains = self.slices[action].ways(state)
            if ways:
                yield action, matters, ways, gains

    @property
    def work(self) -> int:
        """How many ways were worked out."""
        return sum(len(piece.known) for piece in self.slices)


def rows_of(program: Program, measure: Measure) -> Rows:
    """The rows of a system, with costs in a measure."""
    actions = program.system.actions
    gates = [(i, action, _early(action)) for i, action in enumerate(actions)]
    found = [Case(i, action, {}, (), guard, facts_of(guard)) for i, action, guard in gates]
    writer = Writer(program.layout)
    writer.line("def may(s):")
    with writer.indented():
        writer.line("out = []")
        write_blocks(writer, found, lambda inner, _, case: inner.line(f"out.append({case.index})"))
        writer.line("return sorted(out)")
    slices = tuple(_slice(program, measure, index, action) for index, action in enumerate(actions))
    return Rows(generated(program, writer, "may"), slices)


def _early(action: Action) -> Term:
    """What the guard demands of the state alone."""
    return and_(*(part for part in _parts(action.guard) if not _asks(part)))


def _parts(guard: Term) -> list[Term]:
    return list(guard.args) if guard.op == "and" else [guard]


def _asks(part: Term) -> bool:
    return any(leaf.op == "input" for leaf in leaves([part]))


def _slice(program: Program, measure: Measure, index: int, action: Action) -> Slice:
    plain = not program.system.ranks and not program.system.symmetric
    free = tuple(k for k, item in enumerate(action.inputs) if is_free(item))
    made = leaves_of(program, measure, index, action)
    everything = (1 << program.layout.bits) - 1
    if not plain:
        return Slice(made, free, everything, everything, 0, lambda _: 0)
    clocks = _clocks(program, measure, action)
    written = tuple(name for name in action.updates if name not in clocks)
    reads = program.layout.mask(tuple(_read(program, measure, action, clocks)))
    writer = Writer(program.layout)
    writer.line("def counts(s):")
    with writer.indented():
        emitter = writer.emitter([action.updates[name] for name in clocks])
        parts = ["0"]
        for name in clocks:
            place = program.layout.places[name]
            parts.append(f"(({emitter.number(action.updates[name]).code}) - {place.base}) << {place.shift}")
        writer.line(f"return {' | '.join(parts)}")
    counts = generated(program, writer, "counts")
    return Slice(made, free, reads, program.layout.mask(written), program.layout.mask(tuple(clocks)), counts)


def _clocks(program: Program, measure: Measure, action: Action) -> list[str]:
    """Variables that the action sets from their own value alone, within range, and reads nowhere else."""
    found = list[str]()
    for name, new in action.updates.items():
        place = program.layout.places[name]
        own = {str(leaf.value) for leaf in leaves([new])} == {name} and not _asks(new)
        if own and not place.is_bool and place.exact and _stays(action, place.variable, new):
            found.append(name)
    return [name for name in found if name not in _read(program, measure, action, [name])]


def _stays(action: Action, variable: Variable, new: Term) -> bool:
    """Whether the new value is within range for every value the guard allows."""
    lo, hi = variable.lo, variable.hi
    if lo is None or hi is None or hi - lo > WIDEST:
        return False
    own = {variable.name}
    gates = [part for part in _parts(action.guard) if {str(x.value) for x in leaves([part])} == own]
    values = ({variable.name: value} for value in range(lo, hi + 1))
    allowed = [one for one in values if all(evaluate(gate, one) for gate in gates)]
    return all(lo <= evaluate(new, one) <= hi for one in allowed)


def _read(program: Program, measure: Measure, action: Action, clocks: Sequence[str]) -> set[str]:
    """The variables on which the ways of an action rest, clocks apart."""
    terms = [part for part in _parts(action.guard) if _asks(part)]
    for item in action.inputs:
        terms += [item.evaluated, *item.present, *(item.weights or ())]
    terms += [new for name, new in action.updates.items() if name not in clocks]
    terms += [incident.when for incident in (*action.errors, *action.overflows)]
    terms += [derived.cost(action, one, program.variables) for one in (measure, *SPENT)]
    terms.append(effective(action, program))
    return {str(leaf.value) for leaf in leaves(terms) if leaf.op == "var"}


def leaves_of(
    program: Program, measure: Measure, index: int, action: Action, *, cut: bool = False
) -> Leaves:
    """The function from a state to the leaves of an action, made when first called. cut: with those in which
    a crash cuts the step; their coins alone have a weight.
    """
    made = list[Leaves]()

    def first(state: int) -> list[Leaf]:
        if not made:
            writer = Writer(program.layout)
            writer.line("def leaves(s):")
            with writer.indented():
                writer.line("out = []")
                found = [c for c in cases([action]) if cut or not _is_cut(c)]
                write_blocks(writer, found, lambda w, e, c: _leaf(program, measure, w, e, c, cut=cut))
                writer.line("return out")
            made.append(generated(program, writer, f"leaves{index}", "leaves"))
        return made[0](state)

    return first


def _is_cut(case: Case) -> bool:
    return any(is_cut(item) and case.fixed.get(item.name) for item in case.action.inputs)


def _leaf(
    program: Program, measure: Measure, writer: Writer, emitter: Emitter, case: Case, *, cut: bool
) -> None:
    done = effects(program.system, program.layout, case)
    kept = () if cut else (item for item in case.loops if is_cut(item))
    cuts = and_(*(eq(derived.input_term(item), ZERO) for item in kept))
    price = cost(case, measure, program.variables)
    weight, whole = _odds(case)
    matters = case.under([effective(case.action, program)])[0]
    spent = [cost(case, one, program.variables) for one in SPENT]
    wanted = [done.error, done.overflow, *done.updates.values(), *(fit for _, fit in done.checks)]
    emitter.expect([cuts, *wanted, price, weight, whole, matters, *spent])
    opened = 0 if cuts is TRUE else writer.open(f"if {emitter.truth(cuts).code}:")
    tail = f"{writer.inputs(case)}, {emitter.number(price).code}, {emitter.number(weight).code}, "
    tail += f"{emitter.number(whole).code}, {emitter.number(matters).code}, {spent_text(emitter, spent)}"
    for code, when in ((ERROR, done.error), (CUT, done.overflow)):
        opened += writer.unless(emitter, when, f"out.append(({code}, {tail}))")
    for _, fit in done.checks:
        opened += writer.must(emitter, fit, f"out.append(({CUT}, {tail}))")
    writer.successor(emitter, done.updates, fresh=False)
    program.renumber.write(writer, done.updates)
    writer.line(f"out.append((t, {tail}))")
    writer.close(opened)


def spent_text(emitter: Emitter, spent: Sequence[Term]) -> str:
    """What a step adds to SPENT, as a tuple; empty where that is surely nothing."""
    if all(term is ZERO for term in spent):
        return "()"
    return f"({', '.join(emitter.number(term).code for term in spent)})"


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


def generated(program: Program, writer: Writer, name: str, called: str = "") -> Callable[..., Any]:
    """The function that was written. called: its name in the text, where that is another."""
    space: dict[str, Any] = {"by_weight": by_weight, **program.renumber.space}
    exec(compile(writer.text(), f"<{program.system.name}: {name}>", "exec"), space)
    made: Callable[..., Any] = space[called or name]
    return made


def by_weight(weights: Sequence[int], at: float) -> int:
    """The option at a place 0 <= at < 1 of all weights laid end to end."""
    left = at * sum(weights)
    for i, weight in enumerate(weights):
        left -= weight
        if left < 0:
            return i
    return max(i for i, weight in enumerate(weights) if weight)


def branching(actions: Iterable[Action]) -> int:
    """The most leaves an action can have."""
    most = 1
    for action in actions:
        size = 1
        for item in action.inputs:
            size *= 1 if is_cut(item) else max(1, len(item.options))
        most = max(most, size)
    return most
