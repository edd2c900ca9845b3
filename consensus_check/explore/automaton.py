"""The automaton of a temporal formula: which runs meet it, as a generalised Buchi automaton read state by
state.

Its controls are (what is owed next, which untils are put off now); a run is accepted iff no until is put off
for ever. Reading the same state again (a stutter) is a move like any other.
"""

from __future__ import annotations

from attrs import define, field

from consensus_check.ir.formulas import Formula
from consensus_check.ir.tableau import Tableau
from consensus_check.ir.terms import Term

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
    _entered: dict[tuple[int, int], tuple[Control, ...]] = field(factory=dict)

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

    def settled(self, control: Control) -> bool:
        """Whether every continuation is accepted."""
        return self.controls[control][0] == 0

    def _enter(self, owed: int, valuation: int) -> tuple[Control, ...]:
        entered = []
        for way in self.tableau.moves(owed, valuation):
            key = way.next, way.put_off
            if key not in self._number:
                self._number[key] = len(self.controls)
                self.controls.append(key)
            entered.append(self._number[key])
        return tuple(entered)

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
