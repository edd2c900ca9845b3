"""The generated functions of one system, made when first asked for and kept.

`Program` is all an engine sees: packed initial states, one level of a breadth-first search, successors, steps
with what they say of fairness, predicates. States are integers packed by `layout`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any

from attrs import evolve

from consensus_check.compile.blocks import Sink, Writer, write_blocks
from consensus_check.compile.canonical import Canonical
from consensus_check.compile.cases import Case, Details, cases, cost, details, effects, starts
from consensus_check.compile.emit import Emitter
from consensus_check.compile.layout import layout
from consensus_check.compile.renumber import Renumber
from consensus_check.errors import InternalError
from consensus_check.ir import derived
from consensus_check.ir.system import Action, Measure, TransitionSystem
from consensus_check.ir.terms import FALSE, Term, and_
from consensus_check.reduce.receipts import Receipt
from consensus_check.reduce.symmetry import Group, Symmetry
from consensus_check.semantics import Label, State
from consensus_check.semantics.interpreter import AGENT_UNITS

PROGRESS, COIN, COSTLY, LOOSE = 1, 2, 4, 8

# An edge: successor, units discharged, traits and fair options offered, fair options taken, action, inputs.
Edge = tuple[int, int, int, int, int, tuple[int, ...]]


class Program:
    """Compiled functions of a system. rename: whether `Symmetric` values are renamed after each step. blind:
    the permutations of agents that are not looked at: successors are representatives, and `level` counts an
    occurrence as often as there are states that its own state stands for. alone: receipts that are taken
    alone where they are idle for good.

    Bits of unit masks are positions in `system.units`. In an edge's offers bit PROGRESS says that an agent
    moves or speaks, bit COIN that a coin with two or more faces is tossed; bits COSTLY and LOOSE are left to
    engines; fair options follow.
    """

    def __init__(
        self,
        system: TransitionSystem,
        *,
        rename: bool = True,
        blind: tuple[Symmetry, Group] | None = None,
        alone: tuple[Receipt, ...] = (),
    ) -> None:
        self.system = system
        self.alone = alone
        self.rename = rename
        self.layout = layout(system)
        self.canonical = None if blind is None else Canonical(*blind, self.layout)
        self.renumber = Renumber(system, self.layout, rename=rename)
        self.variables = {v.name: v for v in system.variables}
        self._details = dict[int, Details]()
        self._costs = dict[Measure, Callable[[int], list[tuple[int, int]]]]()
        self._steps_of = dict[int, Callable[[int], tuple[int, list[Edge]]]]()
        self.unit_kind = {unit.name: unit.kind for unit in system.units}
        self.unit_bit = {unit.name: 1 << i for i, unit in enumerate(system.units)}
        self.weak = self._units("weak")
        self.strong = self._units("strong")
        options = sorted(
            {
                (item.site, option)
                for action in system.actions
                for item in action.inputs
                if item.fair
                for option in item.options
            }
        )
        self.option_bit = {option: 16 << i for i, option in enumerate(options)}
        self.has_coins = has_coins(system)

    def _units(self, strength: str) -> int:
        return sum(self.unit_bit[u.name] for u in self.system.units if u.strength == strength)

    def pack(self, state: State) -> int:
        return self.layout.pack(state)

    def unpack(self, packed: int) -> State:
        return self.layout.unpack(packed)

    def label(self, edge: Edge) -> Label:
        """The label of an edge."""
        return self.system.actions[edge[4]].name, edge[5]

    @cached_property
    def firsts(self) -> list[Case]:
        """The receipts that are taken alone, each where it is."""
        return [
            evolve(case, guard=and_(case.guard, one.when))
            for one in self.alone
            for case in self.cases
            if case.index == one.action
        ]

    @property
    def counts_images(self) -> bool:
        """Whether an occurrence counts for all that its state stands for: where nothing else is left out."""
        return self.canonical is not None and not self.alone

    @cached_property
    def cases(self) -> list[Case]:
        return cases(self.system.actions)

    @cached_property
    def spins(self) -> bool:
        """Whether a step that leaves the state as it is may discharge a unit."""
        return bool(self.system.ranks or self.system.symmetric or self.has_coins) or any(
            action.claims
            or action.kind in ("phase", "turn")
            or action.resolved is not FALSE
            or action.progress is not FALSE
            or any(self.variables[name].observer for name in action.updates)
            for action in self.system.actions
        )

    @cached_property
    def spoken(self) -> list[int]:
        """For each action the units that its occurrences speak of."""
        found = [derived.claims(action, self.variables) for action in self.system.actions]
        return [sum(self.unit_bit[unit] for unit in {c.unit for c in claims}) for claims in found]

    # -- functions ----------------------------------------

    @cached_property
    def initial(self) -> list[tuple[int, int, tuple[int, ...]]]:
        """Every initial state with the family and inputs it comes from, each state once, in order of
        generation.
        """
        found = dict[int, tuple[int, tuple[int, ...]]]()
        for family, item in enumerate(self.system.initial):
            writer = Writer(self.layout)
            writer.line("def run(out):")
            with writer.indented():
                writer.line("s = 0")
                write_blocks(writer, cases([starts(item)]), self._sink_initial)
            for packed, inputs in self._call(writer, "run", []):
                found.setdefault(packed, (family, inputs))
        return [(packed, family, inputs) for packed, (family, inputs) in found.items()]

    @cached_property
    def level(self) -> Callable[[Sequence[int], set[int], list[int], list[int], dict[Any, int]], list[int]]:
        """level(states, seen, fresh, idle, cuts) -> occurrences by action.

        Expands the states; new successors go to `seen` and `fresh`, states where no unit of an agent is
        enabled to `idle`, the first state of each incident to `cuts` (kind, action).
        """
        writer = Writer(self.layout)
        writer.line("def level(states, seen, fresh, idle, cuts):")
        with writer.indented():
            writer.line("add, new = seen.add, fresh.append")
            used = sorted({case.index for case in self.cases})
            for start in range(0, len(used), 20):
                writer.line(" = ".join(f"n{i}" for i in used[start : start + 20]) + " = 0")
            writer.line("for s in states:")
            with writer.indented():
                if self.counts_images:
                    writer.line("w = weight(s)")
                self._firsts(writer, self._sink_level, "continue")
                writer.line("q = 1")
                write_blocks(writer, self.cases, self._sink_level)
                writer.line("if q: idle.append(s)")
            counts = [f"n{i}" if i in set(used) else "0" for i in range(len(self.system.actions))]
            writer.line(f"return [{', '.join(counts)}]")
        return self._function(writer, "level")

    @cached_property
    def successors(self) -> Callable[[int], list[int]]:
        """Successors of a state, with repetition."""
        writer = Writer(self.layout)
        writer.line("def successors(s):")
        with writer.indented():
            writer.line("out = []")
            writer.line("new, cuts = out.append, {}")
            self._firsts(writer, self._sink_successors, "return out")
            write_blocks(writer, self.cases, self._sink_successors)
            writer.line("return out")
        return self._function(writer, "successors")

    @cached_property
    def steps(self) -> Callable[[int], tuple[int, list[Edge]]]:
        """The mask of units enabled at a state, and its edges."""
        return self._steps(self.cases)

    def steps_of(self, unit: int) -> Callable[[int], tuple[int, list[Edge]]]:
        """The same for the actions alone that speak of a unit (a bit)."""
        if unit not in self._steps_of:
            speaking = [c for c in self.cases if any(self.unit_bit[u] == unit for u in self.claimed(c))]
            self._steps_of[unit] = self._steps(speaking)
        return self._steps_of[unit]

    def _steps(self, found: list[Case]) -> Callable[[int], tuple[int, list[Edge]]]:
        writer = Writer(self.layout)
        writer.line("def steps(s):")
        with writer.indented():
            writer.line("en, out, cuts = 0, [], {}")
            self._firsts(writer, self._sink_steps, "return enabled(s), out", among=found)
            write_blocks(writer, found, self._sink_steps)
            writer.line("return en, out")
        return self._function(writer, "steps")

    @cached_property
    def tosses(self) -> Callable[[int], list[tuple[int, tuple[int, ...]]]]:
        """Every possible occurrence (action, inputs) at a state of the actions with coins, erring ones
        too.
        """

        def sink(writer: Writer, _: Emitter, case: Case) -> None:
            writer.line(f"out.append(({case.index}, {writer.inputs(case)}))")

        writer = Writer(self.layout)
        writer.line("def tosses(s):")
        with writer.indented():
            writer.line("out = []")
            write_blocks(writer, [c for c in self.cases if draws(c.action)], sink)
            writer.line("return out")
        return self._function(writer, "tosses")

    @cached_property
    def enabled(self) -> Callable[[int], int]:
        """The mask of units enabled at a state."""

        def sink(writer: Writer, emitter: Emitter, case: Case) -> None:
            for unit, when in self.facts(case).enabled:
                emitter.expect([when])
                writer.when(emitter, when, f"en |= {self.unit_bit[unit]}")

        writer = Writer(self.layout)
        writer.line("def enabled(s):")
        with writer.indented():
            writer.line("en = 0")
            write_blocks(writer, [c for c in self.cases if self.claimed(c)], sink)
            writer.line("return en")
        return self._function(writer, "enabled")

    @cached_property
    def quiet(self) -> Callable[[int], bool]:
        """Whether no fair unit is enabled at a state: it may stutter for ever."""
        return self._disabled("quiet", {u.name for u in self.system.units if u.strength is not None})

    @cached_property
    def idle(self) -> Callable[[int], bool]:
        """Whether no unit of an agent is enabled at a state."""
        return self._disabled("idle", {u.name for u in self.system.units if u.kind in AGENT_UNITS})

    def costs(self, measure: Measure) -> Callable[[int], list[tuple[int, int]]]:
        """For a measure: the function from a state to (successor, cost), in the order of `steps`."""
        if measure not in self._costs:
            self._costs[measure] = self._priced(measure)
        return self._costs[measure]

    def _priced(self, measure: Measure) -> Callable[[int], list[tuple[int, int]]]:
        def sink(writer: Writer, emitter: Emitter, case: Case) -> None:
            price = cost(case, measure, self.variables)
            self._body(
                writer,
                emitter,
                case,
                [price],
                lambda inner, emit: inner.line(f"out.append((t, {emit.number(price).code}))"),
            )

        writer = Writer(self.layout)
        writer.line("def costs(s):")
        with writer.indented():
            writer.line("out, cuts = [], {}")
            self._firsts(writer, sink, "return out")
            write_blocks(writer, self.cases, sink)
            writer.line("return out")
        return self._function(writer, "costs")

    def predicates(self, terms: Sequence[Term]) -> Callable[[Iterable[int]], list[int]]:
        """The function from states to masks that say which of the predicates hold."""
        writer = Writer(self.layout)
        writer.line("def masks(states):")
        with writer.indented():
            writer.line("out = []")
            writer.line("for s in states:")
            with writer.indented():
                emitter = writer.emitter(terms)
                bits = [f"({1 << i} if {emitter.truth(term).at(1)} else 0)" for i, term in enumerate(terms)]
                writer.line("m = 0")
                for bit in bits:
                    writer.line(f"m |= {bit}")
                writer.line("out.append(m)")
            writer.line("return out")
        return self._function(writer, "masks")

    def first(self, terms: Sequence[Term]) -> Callable[[Sequence[int]], int]:
        """The function from a list of states to the index of the first at which any predicate holds (-1:
        none).
        """
        writer = Writer(self.layout)
        writer.line("def first(states):")
        with writer.indented():
            writer.line("i = -1")
            writer.line("for s in states:")
            with writer.indented():
                writer.line("i += 1")
                emitter = writer.emitter(terms)
                for term in terms:
                    writer.line(f"if {emitter.truth(term).code}: return i")
            writer.line("return -1")
        return self._function(writer, "first")

    def _firsts(
        self, writer: Writer, sink: Sink, leave: str, *, among: list[Case] | None = None
    ) -> None:
        """Where a receipt is taken alone: what the sink makes of it, if it is among the cases, and an end."""

        def ended(writer: Writer, emitter: Emitter, case: Case) -> None:
            if among is None or any(one.index == case.index for one in among):
                sink(writer, emitter, case)
            writer.line(leave)

        for case in self.firsts:
            write_blocks(writer, [case], ended)

    # -- sinks: what is done with an occurrence ----------------------------------------

    def _sink_initial(self, writer: Writer, emitter: Emitter, case: Case) -> None:
        self._body(
            writer,
            emitter,
            case,
            [],
            lambda inner, _: inner.line(f"out.append((t, {inner.inputs(case)}))"),
            bare=True,
        )

    def _sink_level(self, writer: Writer, emitter: Emitter, case: Case) -> None:
        spoken = [when for unit, when in self.facts(case).enabled if self.unit_kind[unit] in AGENT_UNITS]
        for when in spoken:
            writer.when(emitter, when, "q = 0")

        def found(inner: Writer, _: Emitter) -> None:
            inner.line(f"n{case.index} += {'w' if self.counts_images else 1}")
            inner.line("if t not in seen:")
            with inner.indented():
                inner.line("add(t); new(t)")

        self._body(writer, emitter, case, [], found)

    def _sink_successors(self, writer: Writer, emitter: Emitter, case: Case) -> None:
        self._body(writer, emitter, case, [], lambda inner, _: inner.line("new(t)"))

    def _sink_steps(self, writer: Writer, emitter: Emitter, case: Case) -> None:
        facts = self.facts(case)
        for unit, when in facts.enabled:
            writer.when(emitter, when, f"en |= {self.unit_bit[unit]}")
        masks = (
            [(self.unit_bit[unit], when) for unit, when in facts.discharged],
            [
                (PROGRESS, facts.progress),
                (COIN, facts.coin),
                *((self.option_bit[option], when) for option, when in facts.offered),
            ],
            [(self.option_bit[option], when) for option, when in facts.taken],
        )

        def found(inner: Writer, emit: Emitter) -> None:
            parts = [inner.mask(emit, pairs) for pairs in masks]
            inner.line(f"out.append((t, {', '.join(parts)}, {case.index}, {inner.inputs(case)}))")

        self._body(writer, emitter, case, [when for pairs in masks for _, when in pairs], found)

    def _body(
        self,
        writer: Writer,
        emitter: Emitter,
        case: Case,
        more: list[Term],
        found: Callable[[Writer, Emitter], None],
        *,
        bare: bool = False,
    ) -> None:
        """Compute `t`, the successor of a case, and let `found` use it; incidents go to `cuts`."""
        done = effects(self.system, self.layout, case)
        emitter.expect(
            [done.error, done.overflow, *done.updates.values(), *(fit for _, fit in done.checks), *more]
        )
        opened = 0
        for kind, when in (("error", done.error), ("overflow", done.overflow)):
            opened += writer.unless(emitter, when, f"cuts.setdefault(('{kind}', {case.index}), s)")
        for exact in (True, False):
            fits = {name: fit for name, fit in done.checks if self.layout.places[name].exact is exact}
            if fits:
                cut = f"cuts.setdefault(('range', {case.index}), s)"
                opened += writer.must(
                    emitter, and_(*fits.values()), f"escape({sorted(fits)!r})" if exact else cut
                )
        writer.successor(emitter, done.updates, fresh=bare)
        self.renumber.write(writer, done.updates)
        if self.canonical is not None:
            writer.line("t = canonical(t)")
        found(writer, emitter)
        writer.close(opened)

    # -- running what was written ----------------------------------------

    def _disabled(self, name: str, units: set[str]) -> Callable[[int], bool]:
        def sink(writer: Writer, emitter: Emitter, case: Case) -> None:
            for unit, when in self.facts(case).enabled:
                if unit in units:
                    emitter.expect([when])
                    writer.when(emitter, when, "return False")

        writer = Writer(self.layout)
        writer.line(f"def {name}(s):")
        with writer.indented():
            write_blocks(writer, [c for c in self.cases if self.claimed(c) & units], sink)
            writer.line("return True")
        return self._function(writer, name)

    def facts(self, case: Case) -> Details:
        """What a case says of fairness."""
        if id(case) not in self._details:
            self._details[id(case)] = details(case, self.variables, adversary=self.system.adversary)
        return self._details[id(case)]

    def claimed(self, case: Case) -> set[str]:
        """The units that a case speaks of."""
        return {unit for unit, _ in self.facts(case).enabled}

    def _call(
        self, writer: Writer, name: str, out: list[tuple[int, tuple[int, ...]]]
    ) -> list[tuple[int, tuple[int, ...]]]:
        self._function(writer, name)(out)
        return out

    def _function(self, writer: Writer, name: str) -> Callable[..., Any]:
        def escape(variables: list[str]) -> None:
            raise InternalError("CC911", f"{self.system.name}: one of {', '.join(variables)} left its range")

        space: dict[str, Any] = {"escape": escape, **self.renumber.space}
        if self.alone and name == "steps":
            space["enabled"] = self.enabled
        if self.canonical is not None:
            space |= {"canonical": self.canonical.representative, "weight": self.canonical.weight}
        exec(compile(writer.text(), f"<{self.system.name}: {name}>", "exec"), space)
        made: Callable[..., Any] = space[name]
        return made


def has_coins(system: TransitionSystem) -> bool:
    """Whether chance decides anything."""
    return not system.adversary and any(map(draws, system.actions))


def draws(action: Action) -> bool:
    """Whether a coin with several faces may fall in it."""
    return any(item.kind == "draw" and len(item.options) > 1 for item in action.inputs)
