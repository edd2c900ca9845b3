"""The automaton of a temporal formula: which runs meet it, as a generalised Buchi automaton read state by
state.

Its controls are (what is owed next, which untils are put off now); a run is accepted iff no until is put off
for ever. Reading the same state again (a stutter) is a move like any other.
"""

from __future__ import annotations

from attrs import field

from consensus_check.explore.scc import components
from consensus_check.ir.formulas import Formula
from consensus_check.ir.tableau import Tableau
from consensus_check.ir.terms import Term
from consensus_check.records import define

Control = int


@define(eq=False)
class Automaton:
    """Controls are small integers. `start` and `after` give those entered on reading a valuation of the
    atoms.
    """

    tableau: Tableau
    owed: int
    controls: list[tuple[int, int]] = field(factory=list)
    _number: dict[tuple[int, int], Control] = field(factory=dict)
    _moved: dict[tuple[int, int], tuple[Control, ...]] = field(factory=dict)
    _entered: dict[tuple[int, int], tuple[Control, ...]] = field(factory=dict)
    _recurring: set[tuple[int, int]] | None = None

    @property
    def atoms(self) -> list[Term]:
        return self.tableau.atoms

    def start(self, valuation: int) -> tuple[Control, ...]:
        """Controls of a run whose first state has the valuation."""
        return self._closed(self.owed, valuation)

    def after(self, control: Control, valuation: int) -> tuple[Control, ...]:
        """Controls after reading a further state; those that come by reading it repeatedly are included."""
        return self._closed(self.controls[control][0], valuation)

    def rests(self, control: Control, valuation: int) -> bool:
        """Whether the control may stay itself while the same state is read again."""
        return control in self._enter(self.controls[control][0], valuation)

    def put_off(self, control: Control) -> int:
        """The untils put off, as a mask."""
        return self.controls[control][1]

    def recurs(self, control: Control) -> bool:
        """Whether an accepted run may be in the control again and again."""
        if self._recurring is None:
            self._recurring = self._accepting()
        return self.controls[control] in self._recurring

    def _accepting(self) -> set[tuple[int, int]]:
        """Controls in components of the automaton in which no until is always put off."""
        ways = self.tableau.reachable(self.owed)
        controls = list(dict.fromkeys((w.next, w.put_off) for found in ways.values() for w in found))
        number = {control: i for i, control in enumerate(controls)}
        after = [[number[w.next, w.put_off] for w in ways[owed]] for owed, _ in controls]
        large, single = components(len(controls), lambda i: after[i])
        accepting = set[tuple[int, int]]()
        for group in large + [[i] for i in single if i in after[i]]:
            late = -1
            for i in group:
                late &= controls[i][1]
            if not late:
                accepting.update(controls[i] for i in group)
        return accepting

    def settled(self, control: Control) -> bool:
        """Whether every continuation is accepted."""
        return self.controls[control][0] == 0

    @property
    def settles(self) -> bool:
        """Whether some finite run may settle it."""
        ways = self.tableau.reachable(self.owed)
        return self.owed == 0 or any(way.next == 0 for found in ways.values() for way in found)

    def _enter(self, owed: int, valuation: int) -> tuple[Control, ...]:
        known = self._moved.get((owed, valuation))
        if known is None:
            pairs = self.tableau.moves(owed, valuation)
            for pair in pairs:
                if pair not in self._number:
                    self._number[pair] = len(self.controls)
                    self.controls.append(pair)
            known = self._moved[owed, valuation] = tuple(self._number[pair] for pair in pairs)
        return known

    def _closed(self, owed: int, valuation: int) -> tuple[Control, ...]:
        key = owed, valuation
        known = self._entered.get(key)
        if known is None:
            found = dict.fromkeys(self._enter(owed, valuation))
            todo = list(found)
            while todo:
                for control in self._enter(self.controls[todo.pop()][0], valuation):
                    if control not in found:
                        found[control] = None
                        todo.append(control)
            known = self._entered[key] = tuple(found)
        return known


def automaton(formula: Formula, *, positive: bool = True) -> Automaton:
    """The automaton of the runs that satisfy the formula (or, not positive, of those that do not)."""
    tableau = Tableau()
    return Automaton(tableau, tableau.obligation(formula, positive=positive))
