"""A deterministic monitor as the reader of a product: it has one control, or none once it cannot accept."""

from __future__ import annotations

from attrs import field

from consensus_check.ir.monitor import Clause, Monitor
from consensus_check.ir.terms import Term
from consensus_check.records import define


@define(eq=False)
class Monitored:
    """See `product.Reader`. No run is settled, no until put off: the clauses say what is accepted."""

    monitor: Monitor
    _rests: dict[tuple[int, int], bool] = field(factory=dict)

    @property
    def atoms(self) -> list[Term]:
        return self.monitor.atoms

    @property
    def clauses(self) -> tuple[Clause, ...]:
        return self.monitor.clauses

    def start(self, valuation: int) -> tuple[int, ...]:
        return _some(self.monitor.start(valuation))

    def after(self, control: int, valuation: int) -> tuple[int, ...]:
        return _some(self.monitor.after(control, valuation))

    def rests(self, control: int, valuation: int) -> bool:
        """Whether a run that rests for ever in a state with the valuation is accepted."""
        key = control, valuation
        if key not in self._rests:
            self._rests[key] = self._accepted(control, valuation)
        return self._rests[key]

    def _accepted(self, control: int, valuation: int) -> bool:
        found, here = list[int](), self.monitor.after(control, valuation)
        while here is not None and here not in found:
            found.append(here)
            here = self.monitor.after(here, valuation)
        if here is None:
            return False
        seen = 0
        for one in found[found.index(here) :]:
            seen |= self.monitor.events(one)
        return self.monitor.accepts(seen)

    def events(self, control: int) -> int:
        return self.monitor.events(control)

    def put_off(self, control: int) -> int:
        return 0

    def recurs(self, control: int) -> bool:
        return True

    def settled(self, control: int) -> bool:
        return False


def _some(control: int | None) -> tuple[int, ...]:
    return () if control is None else (control,)
