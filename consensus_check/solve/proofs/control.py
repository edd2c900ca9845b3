"""The monitor of a property as variables of a machine: a control that reads each state."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import z3
from attrs import field

from consensus_check.records import define
from consensus_check.solve.encode import Template
from consensus_check.solve.logic import Truth, Vector, alike, all_of, any_of, both, no, picked
from consensus_check.solve.proofs.machine import Machine, Memory, substituted
from consensus_check.solve.questions.watched import Table


@define(eq=False)
class Control:
    """What a table reads along a machine. Raises nothing; a control that can accept no more is dead."""

    template: Template
    table: Table
    _now: Vector = field(default=z3.BitVecVal(0, 1))

    def remembered(self, memory: Memory, machine: Machine) -> list[z3.ExprRef]:
        """The variables of the control: after reading the state now."""
        size = max(self.table.dead.bit_length(), 1)
        now, then = memory.like(z3.BitVec("control", size))
        assert isinstance(now, z3.BitVecRef)
        self._now = now
        atoms = [self.template.holds(atom) for atom in self.table.monitor.atoms]
        later = [substituted(atom, list(zip(machine.now, machine.after, strict=True))) for atom in atoms]
        after: Vector = self._value(self.table.dead)
        for source, row in self.table.after.items():
            after = picked(alike(now, source), self._read(later, row), after)
        memory.becomes((now, then), self._read(atoms, self.table.start), after)
        memory.known.append(z3.ULE(now, self._value(self.table.dead)))
        return [now]

    def _value(self, control: int) -> z3.BitVecNumRef:
        return z3.BitVecVal(control, max(self.table.dead.bit_length(), 1))

    def _read(self, atoms: Sequence[Truth], row: Sequence[int]) -> Vector:
        if len(set(row)) == 1:
            return self._value(row[0])
        half = len(row) // 2
        return picked(atoms[-1], self._read(atoms[:-1], row[half:]), self._read(atoms[:-1], row[:half]))

    def accepted(self, noted: Callable[[str, Truth], Truth]) -> Truth:
        """Whether going round a loop for ever is accepted. noted: whether it was so of a step of the loop."""
        clauses, flags = list[Truth](), dict[int, Truth]()

        def met(bit: int) -> Truth:
            if bit not in flags:
                noting = [c for c, events in enumerate(self.table.events) if events >> bit & 1]
                flags[bit] = noted(f"event {bit}", any_of(alike(self._now, c) for c in noting))
            return flags[bit]

        for clause in self.table.monitor.clauses:
            ever = [met(bit) for bit in range(clause.ever.bit_length()) if clause.ever >> bit & 1]
            never = [no(met(bit)) for bit in range(clause.never.bit_length()) if clause.never >> bit & 1]
            clauses.append(all_of([*ever, *never]))
        return both(no(alike(self._now, self.table.dead)), any_of(clauses))
