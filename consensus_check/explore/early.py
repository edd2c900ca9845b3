"""Failures that lie shallow in a large graph, found before it is complete.

At the first end of a level with 2^15 states or more, 2^17, 2^19 and so on, loops are sought in what is
known by then: states not expanded yet have no steps. What is found is a failure of the whole; which one
depends on these numbers alone, not on time, threads or the engine. That no other is shorter is then not
known. A property that fails so is not searched again. Where every property is decided the search ends;
else it goes on to the end, and counts and kinds are those of the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, Protocol

from attrs import evolve, field

from consensus_check.explore.means import Behind
from consensus_check.explore.search import Reached, Stopped
from consensus_check.ir.formulas import NeverStuck, NoErrors, Property, Reachable
from consensus_check.records import define, frozen
from consensus_check.verdict import Counterexample, Reason

if TYPE_CHECKING:
    from consensus_check.explore.session import Session

FIRST: Final = 1 << 15
FACTOR: Final = 4


class Partial(Protocol):
    """What can be asked of a part of a graph. sought: a failure of a property that takes a search of
    loops.
    """

    @property
    def reached(self) -> Reached: ...
    def stuck_but(self, prop: NeverStuck) -> bool: ...
    def sought(self, prop: Property) -> Counterexample | None: ...


@frozen
class Part:
    """A search that pauses, as `Early` looks at it."""

    session: Session
    search: Callable[[Session, Property], Counterexample | None]

    @property
    def reached(self) -> Reached:
        return self.session.reached

    def stuck_but(self, prop: NeverStuck) -> bool:
        return self.session.stuck_but(prop)

    def sought(self, prop: Property) -> Counterexample | None:
        """A failure by a loop. None for what is not looked at twice: coins, values renamed in the search
        alone; and where the budget ends meanwhile.
        """
        session = self.session
        if session.reached.program.has_coins or session.system.symmetric:
            return None
        try:
            session.spare()
            return self.search(session, prop)
        except (Stopped, Behind):
            return None


@define(eq=False)
class Early:
    """See `explore.search.Pause`. properties: those that this search decides. alone: whether nothing else
    wants the search to go on. look: what can be asked of a search that pauses. found: failures.
    """

    properties: Sequence[Property]
    alone: bool
    partial: Callable[[Reached], Partial]
    after: int = field(factory=lambda: FIRST)
    found: dict[str, Counterexample] = field(factory=dict)
    ended: bool = False

    @property
    def about(self) -> str:
        """The properties, and whether they may end the search."""
        return f"{[prop.name for prop in self.properties]} {self.alone}"

    def look(self, reached: Reached) -> Reason | None:
        """At the end of a level; the reason to end the search, if there is one."""
        while self.after <= len(reached.order):
            self.after *= FACTOR
        part = self.partial(reached)
        for prop in self.properties:
            if prop.name not in self.found and not _settled_by_states(prop):
                example = part.sought(prop)
                if example is not None:
                    self.found[prop.name] = evolve(example, shortest=None)
        self.ended = self.alone and all(self._decided(part, prop) for prop in self.properties)
        text = f"every property was decided after {len(reached.order)} states"
        return Reason("decided", text) if self.ended else None

    def _decided(self, part: Partial, prop: Property) -> bool:
        hits = part.reached.hits
        match prop.formula:
            case NoErrors():
                return any(kind == "error" for kind, _ in part.reached.cuts)
            case NeverStuck():
                return part.stuck_but(prop.formula)
            case Reachable():
                return ("goal", prop.name) in hits
            case _:
                return prop.name in self.found or ("bad", prop.name) in hits


def _settled_by_states(prop: Property) -> bool:
    return isinstance(prop.formula, NoErrors | NeverStuck | Reachable)
