"""Cut links: nothing is delivered over them, and what is sent waits (or is lost, with `drop`).

Sides (`0,1|2`) are cut as one; links listed each for itself. Free cuts come and go; others stay until the
network heals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from consensus_check.errors import DeclarationError
from consensus_check.ir.environment import Partition
from consensus_check.ir.system import Action, Variable, View
from consensus_check.ir.system import Scalar as Shown
from consensus_check.ir.terms import FALSE, ONE, TRUE, Term, add, and_, any_, integer, minimum, not_, within
from consensus_check.lower.channels import Link
from consensus_check.lower.faults.clauses import agents_at
from consensus_check.lower.fields import State
from consensus_check.lower.model import Model
from consensus_check.records import define


@define(eq=False)
class Piece:
    """Links that are cut and joined together. mark: whether they are cut now, where that comes and goes."""

    name: str
    links: frozenset[Link]
    mark: Variable | None


@define(eq=False)
class Cuts:
    """What may be cut. over: where everything is joined for good. clock: the round, where the cut lasts
    from one to another.
    """

    state: State
    pieces: tuple[Piece, ...]
    drops: bool
    over: Term
    clock: Variable | None = None
    rounds: tuple[int, int] | None = None

    def cut(self, link: Link) -> Term:
        fixed = not_(self.over)
        if self.clock is not None and self.rounds is not None:
            fixed = and_(fixed, within(self.clock.term, *self.rounds))
        return any_(fixed if p.mark is None else p.mark.term for p in self.pieces if link in p.links)

    def recurs(self, link: Link) -> bool:
        """Whether the link may be cut again and again."""
        return any(link in p.links and p.mark is not None for p in self.pieces)

    def actions(self, stopped: Term) -> Iterator[Action]:
        for piece in self.pieces:
            if piece.mark is None:
                continue
            may = and_(not_(piece.mark.term), not_(self.over), not_(stopped))
            yield Action(
                f"cut of {piece.name}", "environment", may, {piece.mark.name: TRUE}, environment=True
            )
            back = and_(piece.mark.term, not_(stopped))
            yield Action(
                f"join of {piece.name}", "environment", back, {piece.mark.name: FALSE}, environment=True
            )

    def advance(self) -> dict[str, Term]:
        """The clock after a round."""
        if self.clock is None or self.clock.hi is None:
            return {}
        return {self.clock.name: minimum(add(self.clock.term, ONE), integer(self.clock.hi))}

    def mend(self) -> dict[str, Term]:
        return {p.mark.name: FALSE for p in self.pieces if p.mark is not None}


def cuts(state: State, healing: Callable[[], Term]) -> Cuts | None:
    """What the environment cuts. Raises CC167 where no link is meant, CC169 for rounds where there are
    none.
    """
    declared = state.model.environment.network.partition
    if declared is None:
        return None
    clock = None
    if declared.rounds is not None and state.model.environment.timing in ("rounds", "sequential"):
        clock = state.add(Variable("round of the partition", False, 1, declared.rounds[1] + 1, clock=True))
        state.views.append(View("", clock.name, Shown(clock.term), "clock"))
    elif declared.rounds is not None:
        raise DeclarationError("CC169", "a partition from one round to another needs the timing 'rounds'")
    pieces = []
    for name, links in _pieces(state.model, declared):
        if not links:
            raise DeclarationError("CC167", f"the partition {name} cuts no link")
        mark = state.mark(f"{name} is cut", "", f"{name} is cut") if declared.free else None
        pieces.append(Piece(name, links, mark))
    return Cuts(state, tuple(pieces), declared.drop, healing(), clock, declared.rounds)


def _pieces(model: Model, declared: Partition) -> list[tuple[str, frozenset[Link]]]:
    if declared.groups:
        sides = [[i for name in side for i in _known(model, name)] for side in declared.groups]
        for agent in sorted({i for side in sides for i in side}):
            if sum(agent in side for side in sides) > 1:
                raise DeclarationError(
                    "CC169",
                    f"{model.agents[agent].name} is on two sides of the partition",
                    help="name everybody on one side only",
                )
        between = {
            (a, b)
            for k, one in enumerate(sides)
            for m, other in enumerate(sides)
            if k != m
            for a in one
            for b in other
        }
        return [("|".join(",".join(side) for side in declared.groups), frozenset(between & model.edges))]
    if declared.links:
        listed = []
        for a, b in declared.links:
            pairs = {(x, y) for x in _known(model, a) for y in _known(model, b)}
            listed.append((f"{a}-{b}", _both_ways(pairs, model)))
        return listed
    names = [agent.name for agent in model.agents]
    every = sorted({(min(link), max(link)) for link in model.edges})
    return [(f"{names[a]}-{names[b]}", _both_ways({(a, b)}, model)) for a, b in every]


def _both_ways(pairs: set[Link], model: Model) -> frozenset[Link]:
    return frozenset((pairs | {(b, a) for a, b in pairs}) & model.edges)


def _known(model: Model, name: str) -> list[int]:
    found = agents_at(model, name)
    if not name or not found:
        raise DeclarationError(
            "CC167", f"the partition names '{name}', which is no agent, group or role here"
        )
    return found
