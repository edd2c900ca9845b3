"""Links that are left free: each a Boolean that is chosen at the start and never changes.

`links:free` leaves every pair open, `links:0-1:free` all but the pairs it names. A first state has any graph
in which everybody can reach everybody.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from consensus_check.errors import LimitError
from consensus_check.ir.system import Initial, Members, Variable, View
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    Term,
    and_,
    any_,
    bool_var,
    eq,
    integer,
    substitute,
    substitute_all,
)
from consensus_check.lower.execution import Execution
from consensus_check.lower.fields import State
from consensus_check.lower.model import Model

OPTIONS = ("apart", "linked")


def declare(model: Model, state: State) -> None:
    """The variables of free links, shown as one set. Raises LimitError CC560 for what needs links that are
    known.
    """
    names = model.free_links
    if not names:
        return
    byzantine = any(clause.kind == "byzantine" for clause in model.environment.faults)
    if byzantine or model.environment.network.partition is not None:
        what = "Byzantine agents" if byzantine else "a partition"
        raise LimitError("CC560", f"{what} on links that are left free")
    agents = model.agents
    items = tuple((f"{agents[a].name}-{agents[b].name}", bool_var(name)) for (a, b), name in names.items())
    for i, name in enumerate(names.values()):
        view = View("links", "open", Members(items)) if i == 0 else None
        state.add(Variable(name, True), view)


def choose(x: Execution) -> dict[Term, Term]:
    """Choose the free links of a first state, so that all are connected: what stands for each variable."""
    chosen: dict[Term, Term] = {}
    for name in x.model.free_links.values():
        index = x.ask("initial", [(text, TRUE) for text in OPTIONS], line=0)
        chosen[bool_var(name)] = eq(index, integer(1))
    if chosen:
        x.require(substitute(connected(x.model), chosen))
    return chosen


def connected(model: Model) -> Term:
    """Whether every place of the topology can be reached from the first along links, over their variables."""
    agents = [model.at_place(place) for place in range(model.places)]
    reached: dict[int, Term] = dict.fromkeys(agents, FALSE) | {agents[0]: TRUE}
    for _ in agents[1:]:
        reached = {one: any_(and_(reached[a], _linked(model, a, one)) for a in agents) for one in agents}
    return and_(*reached.values())


def _linked(model: Model, a: int, b: int) -> Term:
    return TRUE if a == b else model.link(a, b)


def settled(start: Initial, chosen: Mapping[Term, Term]) -> Initial:
    """First states with what was chosen in place of the links."""
    if not chosen:
        return start
    values = dict(zip(start.values, substitute_all(start.values.values(), chosen), strict=True))
    values |= {str(variable.value): there for variable, there in chosen.items()}
    inputs = tuple(
        evolve(
            item,
            present=tuple(substitute_all(item.present, chosen)),
            evaluated=substitute(item.evaluated, chosen),
            weights=None if item.weights is None else tuple(substitute_all(item.weights, chosen)),
        )
        for item in start.inputs
    )
    return Initial(values, inputs, substitute(start.guard, chosen))
