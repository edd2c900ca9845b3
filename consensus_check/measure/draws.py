"""Random steps from generated code: which clocks run at a state, and one draw of an action's inputs.

Inputs are drawn in program order, so that a step of many coins costs no more than their number. What a later
`require` demands of an earlier choice is asked of that choice: an option is open only if some way on is left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from attrs import evolve

from consensus_check.compile.blocks import Writer, write_blocks
from consensus_check.compile.cases import Case, cost, effects, starts
from consensus_check.compile.emit import BITOR, Emitter
from consensus_check.compile.program import Program
from consensus_check.errors import LimitError
from consensus_check.ir import derived
from consensus_check.ir.system import Action, Initial, Input, Measure
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    ZERO,
    Term,
    and_,
    any_,
    facts_of,
    integer,
    leaves,
    or_,
    substitute,
)
from consensus_check.measure.chances import is_cut
from consensus_check.measure.rows import CUT, ERROR, SPENT, Spent, effective, generated, spent_text
from consensus_check.measure.start import lots_at_start
from consensus_check.records import frozen

Uniform = Callable[[], float]
Draw = Callable[[int, Uniform], tuple[int, int, Spent]]
Running = Callable[[int], tuple[int, list[int]]]
WORK: Final = 4096
NO_START: Final = -3


@frozen
class Gates:
    """What a possible occurrence demands: `first` of the state alone, `later` of each input with the earlier
    ones (by name).
    """

    first: Term
    later: dict[str, Term]


def gates_of(action: Action) -> Gates:
    """The guard of an action (a crash never cuts) taken apart by the inputs it speaks of."""
    inputs = tuple(item for item in action.inputs if not is_cut(item))
    whole = {derived.input_term(item): ZERO for item in action.inputs if is_cut(item)}
    demands = [substitute(part, whole) for part in (*_parts(action.guard), *map(_answerable, inputs))]
    names = [item.name for item in inputs]
    first = [part for part in demands if not _asks(part, names)]
    rest = [part for part in demands if part not in first and part is not TRUE]
    later = dict[str, Term]()
    for cluster in _clusters(rest, inputs):
        asked = [item for item in inputs if item.name in cluster.asked]
        body = and_(*cluster.parts)
        for item in reversed(asked):
            later[item.name] = body
            body = _some(body, item, asked)
        first.append(body)
    return Gates(and_(*first), later)


@frozen
class Cluster:
    """Demands that speak of common inputs, directly or through what decides whether these are asked."""

    asked: frozenset[str]
    parts: tuple[Term, ...]


def _parts(guard: Term) -> list[Term]:
    return list(guard.args) if guard.op == "and" else [guard]


def _answerable(item: Input) -> Term:
    """A choice that is asked has an open option."""
    return any_(derived.open_input(item, i) for i in range(len(item.options)))


def _asks(part: Term, names: Sequence[str]) -> bool:
    return any(leaf.op == "input" and str(leaf.value) in names for leaf in leaves([part]))


def _clusters(parts: Sequence[Term], inputs: Sequence[Input]) -> list[Cluster]:
    found = list[Cluster]()
    for part in parts:
        asked = _closure([part], inputs)
        touching = [cluster for cluster in found if cluster.asked & asked]
        merged = asked.union(*(cluster.asked for cluster in touching))
        together = tuple(term for cluster in touching for term in cluster.parts)
        found = [cluster for cluster in found if cluster not in touching]
        found.append(Cluster(merged, (*together, part)))
    return found


def _closure(terms: Sequence[Term], inputs: Sequence[Input]) -> frozenset[str]:
    """The inputs that terms speak of, and those that decide whether these are asked and what is on offer."""
    by_name = {item.name: item for item in inputs}
    asked, work = set[str](), list(terms)
    while work:
        for leaf in leaves([work.pop()]):
            name = str(leaf.value)
            if leaf.op == "input" and name in by_name and name not in asked:
                asked.add(name)
                work += [by_name[name].evaluated, *by_name[name].present]
    return frozenset(asked)


def _some(body: Term, item: Input, cluster: Sequence[Input]) -> Term:
    """Whether some open option of the input meets the body."""
    size = 1
    for other in cluster:
        size *= len(other.options)
    if size > WORK:
        raise LimitError("CC561", f"{item.name}: too many combinations to weigh against a `require`")
    return derived.exists(body, [item])


@frozen(eq=False)
class Draws:
    """running: for a state the mask of clocks that run and the possible actions, ascending. draws: by action,
    one random occurrence: successor (or ERROR, CUT), cost, and what it adds to SPENT. start: a first state,
    NO_START where a `require` discards it.
    """

    running: Running
    draws: tuple[Draw, ...]
    start: Callable[[Uniform], int]


def draws_of(program: Program, measure: Measure, group_of: Sequence[int]) -> Draws:
    """The random steps of a system. group_of: the clock of each action.

    Raises LimitError CC561 where choices are entangled with a `require` beyond what can be weighed.
    """
    actions = program.system.actions
    gates = [gates_of(action) for action in actions]
    return Draws(
        _running(program, gates, group_of),
        tuple(_draw(program, measure, i, action, gates[i]) for i, action in enumerate(actions)),
        _start(program),
    )


def _running(program: Program, gates: Sequence[Gates], group_of: Sequence[int]) -> Running:
    found, matters = list[Case](), dict[int, Term]()
    for index, action in enumerate(program.system.actions):
        if gates[index].first is FALSE:
            continue
        guard = gates[index].first
        found.append(Case(index, action, {}, (), guard, facts_of(guard)))
        matters[index] = _matters(program, action)

    def sink(writer: Writer, emitter: Emitter, case: Case) -> None:
        when = case.under([matters[case.index]])[0]
        emitter.expect([when])
        writer.line(f"possible.append({case.index})")
        writer.when(emitter, when, f"running |= {1 << group_of[case.index]}")

    writer = Writer(program.layout)
    writer.line("def running(s):")
    with writer.indented():
        writer.line("running, possible = 0, []")
        write_blocks(writer, found, sink)
        writer.line("return running, possible")
    return generated(program, writer, "running")


def _matters(program: Program, action: Action) -> Term:
    """Whether some occurrence of a possible action matters."""
    wanted = effective(action, program)
    if wanted is TRUE:
        return TRUE
    pins = {derived.input_term(i): ZERO for i in action.inputs if is_cut(i)}
    inputs = [item for item in action.inputs if not is_cut(item)]
    size = 1
    for item in inputs:
        size *= len(item.options)
    if size > WORK:
        raise LimitError("CC561", f"{action.name}: too many combinations of choices and coins")
    return derived.exists(substitute(and_(action.guard, wanted), pins), inputs)


def _draw(program: Program, measure: Measure, index: int, action: Action, gates: Gates) -> Draw:
    cut = {item.name: 0 for item in action.inputs if is_cut(item)}
    inputs = tuple(item for item in action.inputs if item.name not in cut)
    case = Case(index, action, cut, inputs, TRUE, facts_of(gates.first))
    done = effects(program.system, program.layout, case)
    price = cost(case, measure, program.variables)
    spent = [cost(case, one, program.variables) for one in SPENT]
    writer = Writer(program.layout)
    writer.line("def draw(s, u):")
    with writer.indented():
        emitter = writer.emitter(
            [*_terms(case, inputs, gates), done.error, done.overflow, *done.updates.values(), price, *spent]
        )
        for k, item in enumerate(inputs):
            _choose(writer, emitter, case, item, f"i{k}", gates.later.get(item.name, TRUE))
        writer.line(f"c = {emitter.number(price).code}")
        writer.line(f"g = {spent_text(emitter, spent)}")
        for code, when in ((ERROR, done.error), (CUT, done.overflow)):
            if when is not FALSE:
                writer.line(f"if {emitter.truth(when).code}: return {code}, c, g")
        for _, fit in done.checks:
            writer.line(f"if not ({emitter.truth(fit).code}): return {CUT}, c, g")
        writer.successor(emitter, done.updates, fresh=False)
        program.renumber.write(writer, done.updates)
        writer.line("return t, c, g")
    return generated(program, writer, "draw")


def _terms(case: Case, inputs: Sequence[Input], gates: Gates) -> list[Term]:
    asked = [term for item in inputs for term in (item.evaluated, *item.present, *(item.weights or ()))]
    return case.under([*asked, *gates.later.values()])


def _choose(writer: Writer, emitter: Emitter, case: Case, item: Input, name: str, gate: Term) -> None:
    """Bind `name` to the index drawn for an input."""
    emitter.inputs[item.name] = name
    if len(item.options) == 1:
        writer.line(f"{name} = 0")
        return
    evaluated, *present = case.under([item.evaluated, *item.present])
    asked = "" if evaluated is TRUE else f" if {emitter.truth(evaluated).at(BITOR)} else 0"
    if item.weights is not None:
        weights = case.under(item.weights)
        shares = [_share(emitter, p, weight) for p, weight in zip(present, weights, strict=True)]
        _by_weight(writer, name, shares, all(w.op == "const" for w in weights), asked)
        return
    opens = present
    if gate is not TRUE:
        fixed = [substitute(gate, {derived.input_term(item): integer(i)}) for i in range(len(present))]
        opens = [and_(p, g) for p, g in zip(present, case.under(fixed), strict=True)]
        emitter.expect(opens)
    if all(p is TRUE for p in opens):
        writer.line(f"{name} = int(u() * {len(opens)}){asked}")
        return
    texts = ", ".join(emitter.truth(p).at(BITOR) for p in opens)
    writer.line(f"o = [k for k, p in enumerate(({texts},)) if p]")
    writer.line(f"{name} = o[int(u() * len(o))]{asked}")


def _share(emitter: Emitter, present: Term, weight: Term) -> str:
    """The weight of an option where it is open, else 0."""
    if present is FALSE:
        return "0"
    text = emitter.number(weight).code
    return text if present is TRUE else f"({text}) * bool({emitter.truth(present).code})"


def _by_weight(writer: Writer, name: str, shares: Sequence[str], constant: bool, asked: str) -> None:
    if constant and all(share.isdecimal() for share in shares):
        weights = [int(share) for share in shares]
        tests, below = "", 0
        for i, weight in enumerate(weights[:-1]):
            below += weight
            tests += f"{i} if r < {below} else "
        last = max(i for i, weight in enumerate(weights) if weight)
        writer.line(f"r = u() * {sum(weights)}")
        writer.line(f"{name} = ({tests}{last}){asked}")
        return
    writer.line(f"w = ({', '.join(shares)},)")
    writer.line(f"{name} = by_weight(w, u()){asked}")


def _start(program: Program) -> Callable[[Uniform], int]:
    """A first state, of one family, all families alike."""
    made = [_family(program, family) for family in program.system.initial]

    def start(u: Uniform) -> int:
        chosen = made[int(u() * len(made))] if len(made) > 1 else made[0]
        return chosen(u)

    return start


def _family(program: Program, family: Initial) -> Callable[[Uniform], int]:
    action = starts(family)
    case = Case(0, action, {}, action.inputs, action.guard, facts_of(action.guard))
    done = effects(program.system, program.layout, case)
    case = evolve(case, guard=TRUE, facts={})
    lots = lots_at_start(family)
    lot_of = {position: k for k, lot in enumerate(lots) for position in lot.positions}
    writer = Writer(program.layout)
    writer.line("def first(u):")
    with writer.indented():
        writer.line("s = 0")
        for k, lot in enumerate(lots):
            writer.line(f"k{k}, n{k} = {lot.k}, {len(lot.positions)}")
        asked = _terms(case, action.inputs, Gates(TRUE, {}))
        emitter = writer.emitter([*asked, action.guard, *done.updates.values()])
        for at, item in enumerate(action.inputs):
            if at in lot_of:
                k = lot_of[at]
                emitter.inputs[item.name] = f"i{at}"
                writer.line(f"i{at} = 1 if u() * n{k} < k{k} else 0")
                writer.line(f"k{k}, n{k} = k{k} - i{at}, n{k} - 1")
                continue
            if item.weights is None and len(item.options) > 1:
                some = or_(*(derived.open_input(item, i) for i in range(len(item.options))))
                if some is not TRUE:
                    emitter.expect([some])
                    writer.line(f"if not ({emitter.truth(some).code}): return {NO_START}")
            _choose(writer, emitter, case, item, f"i{at}", TRUE)
        if action.guard is not TRUE:
            writer.line(f"if not ({emitter.truth(action.guard).code}): return {NO_START}")
        writer.successor(emitter, done.updates, fresh=True)
        program.renumber.write(writer, done.updates)
        writer.line("return t")
    return generated(program, writer, "first")
