"""Writes of one phase to shared objects: merged where they can be, a conflict where they cannot (language.md
2.3).
"""

from __future__ import annotations

from itertools import combinations

from attrs import evolve

from consensus_check.errors import LimitError
from consensus_check.ir.system import Incident, Input
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    ZERO,
    Term,
    add,
    and_,
    any_,
    eq,
    input_,
    integer,
    ite,
    not_,
    or_,
)
from consensus_check.lower.execution import Execution, Location
from consensus_check.lower.fields import State
from consensus_check.lower.model import Agent, Model
from consensus_check.lower.statements import fit
from consensus_check.lower.values import MapOf, Scalar, SetOf, Value, equal, merge, number, to_set
from consensus_check.records import frozen

MOST_RIVALS = 8
Spot = tuple[Location, int | None]
"""A shared field, or one key of a shared map."""


@frozen
class Wish:
    """What one agent does to one spot in a phase. plain: condition and value of a plain write; adds, removes:
    per element; sum: an amount.
    """

    plain: Term
    value: Value | None
    adds: dict[int, Term]
    removes: dict[int, Term]
    amount: Term
    summed: Term

    @property
    def merging(self) -> Term:
        return or_(self.summed, any_(self.adds.values()), any_(self.removes.values()))


def merge_shared(
    model: Model, state: State, acts: list[tuple[Agent, Execution, Term]]
) -> tuple[dict[Location, Value], list[Input], list[Incident]]:
    """The shared fields after a phase, the free choices that settle conflicts, and the conflicts that are
    errors.
    """
    result: dict[Location, Value] = {}
    inputs: list[Input] = []
    errors: list[Incident] = []
    for _, name in model.protocol.shared:
        wishes: dict[int, dict[Spot, Wish]] = {}
        for agent, x, taken in acts:
            table = wishes.setdefault(agent.index, {})
            for spot, wish in _wishes(x, taken, name).items():
                table[spot] = _joined(table[spot], wish) if spot in table else wish
        if not any(wishes.values()):
            continue
        mode = model.shared[name].conflict
        applied, asked, failed = _settle(model, name, mode, wishes)
        inputs += asked
        errors += failed
        for location in sorted({spot[0] for table in wishes.values() for spot in table}):
            result[location] = _apply(model, state, location, wishes, applied, acts, errors)
    return result, inputs, errors


def _joined(first: Wish, then: Wish) -> Wish:
    """Two methods of one agent in a phase (at most one of its steps, its timers in turn) as one wish."""
    value = then.value
    if first.value is not None:
        value = _with(first.value, evolve(then, plain=FALSE, value=None), TRUE)
        value = value if then.value is None else merge(then.plain, then.value, value)
    keys = sorted({*first.adds, *first.removes, *then.adds, *then.removes})
    adds, removes = dict[int, Term](), dict[int, Term]()
    for k in keys:
        more, less = then.adds.get(k, FALSE), then.removes.get(k, FALSE)
        adds[k] = or_(more, and_(first.adds.get(k, FALSE), not_(less)))
        removes[k] = or_(less, and_(first.removes.get(k, FALSE), not_(more)))
    amount, summed = add(first.amount, then.amount), or_(first.summed, then.summed)
    return Wish(or_(first.plain, then.plain), value, adds, removes, amount, summed)


def _wishes(x: Execution, taken: Term, name: str) -> dict[Spot, Wish]:
    found: dict[Spot, Wish] = {}
    for write in x.shared_writes:
        if write.location[1] != name:
            continue
        spot: Spot = (write.location, write.key)
        old = found.get(spot, Wish(FALSE, None, {}, {}, ZERO, FALSE))
        when = and_(taken, write.when)
        match write.op:
            case "=":
                now = x.store[write.location]
                if write.key is not None:
                    assert isinstance(now, MapOf)
                    now = now.items[write.key]
                found[spot] = Wish(or_(old.plain, when), now, old.adds, old.removes, old.amount, old.summed)
            case "|=" | "-=":
                marks = {k: and_(when, t) for k, t in to_set(write.value).items.items()}
                adds, removes = dict(old.adds), dict(old.removes)
                target, other = (adds, removes) if write.op == "|=" else (removes, adds)
                for k, t in marks.items():
                    target[k] = or_(target.get(k, FALSE), t)
                    other[k] = and_(other.get(k, FALSE), not_(t))
                found[spot] = Wish(old.plain, old.value, adds, removes, old.amount, old.summed)
            case "+=":
                amount = add(old.amount, ite(when, number(write.value), ZERO))
                found[spot] = Wish(old.plain, old.value, old.adds, old.removes, amount, or_(old.summed, when))
    return found


def _clash(a: Wish, b: Wish) -> Term:
    """Whether two agents' wishes for one spot conflict."""
    different = FALSE
    if a.value is not None and b.value is not None:
        different = and_(a.plain, b.plain, not_(equal(a.value, b.value)))
    mixed = or_(and_(a.plain, b.merging), and_(b.plain, a.merging))
    crossed = any_(
        or_(
            and_(a.adds.get(k, FALSE), b.removes.get(k, FALSE)),
            and_(a.removes.get(k, FALSE), b.adds.get(k, FALSE)),
        )
        for k in sorted({*a.adds, *a.removes})
    )
    return or_(different, mixed, crossed)


def _settle(
    model: Model, name: str, mode: str, wishes: dict[int, dict[Spot, Wish]]
) -> tuple[dict[int, Term], list[Input], list[Incident]]:
    """For each agent, whether its writes to the object stand."""
    agents = sorted(wishes)
    clash = {(a, b): _conflict(wishes[a], wishes[b]) for a in agents for b in agents if a < b}
    if mode == "error":
        stand: dict[int, Term] = dict.fromkeys(agents, TRUE)
        incidents = [
            Incident(
                term,
                f"{model.agents[a].name} and {model.agents[b].name} write {name} in one phase each its way",
                0,
            )
            for (a, b), term in sorted(clash.items())
            if term is not FALSE
        ]
        return stand, [], incidents
    if mode == "lowest":
        return _in_order(agents, clash), [], []
    if mode == "last":
        return _in_order(agents[::-1], clash), [], []
    return _freely(model, name, agents, clash)


def _conflict(a: dict[Spot, Wish], b: dict[Spot, Wish]) -> Term:
    found = []
    for (location, key), wish in a.items():
        for (other, other_key), theirs in b.items():
            if location == other and (key == other_key or key is None or other_key is None):
                found.append(_clash(wish, theirs))
    return any_(found)


def _in_order(order: list[int], clash: dict[tuple[int, int], Term]) -> dict[int, Term]:
    stand: dict[int, Term] = {}
    for i, a in enumerate(order):
        before = (and_(stand[b], clash[(min(a, b), max(a, b))]) for b in order[:i])
        stand[a] = not_(any_(before))
    return stand


def _freely(
    model: Model, name: str, agents: list[int], clash: dict[tuple[int, int], Term]
) -> tuple[dict[int, Term], list[Input], list[Incident]]:
    """A free choice of whose writes stand: a set without conflicts that leaves out only who conflicts with
    it.
    """
    rivals = [a for a in agents if any(a in pair and t is not FALSE for pair, t in clash.items())]
    if not rivals:
        return dict.fromkeys(agents, TRUE), [], []
    if len(rivals) > MOST_RIVALS:
        raise LimitError("CC560", f"a free conflict over {name} among more than {MOST_RIVALS} agents")
    sets = [s for size in range(len(rivals), 0, -1) for s in combinations(rivals, size)]

    def between(a: int, b: int) -> Term:
        return clash[min(a, b), max(a, b)]

    open_sets = []
    for chosen in sets:
        peaceful = and_(*(not_(between(a, b)) for a, b in combinations(chosen, 2)))
        beaten = and_(*(any_(between(a, b) for b in chosen) for a in rivals if a not in chosen))
        open_sets.append(and_(peaceful, beaten))
    texts = tuple(" and ".join(model.agents[a].name for a in chosen) for chosen in sets)
    label = f"whose writes to {name} stand"
    item = Input(label, "choose", texts, tuple(open_sets), any_(clash.values()))
    index = input_(label, len(sets))
    stand = dict.fromkeys(agents, TRUE)
    for a in rivals:
        inside = any_(eq(index, integer(i)) for i, chosen in enumerate(sets) if a in chosen)
        stand[a] = or_(not_(item.evaluated), inside)
    return stand, [item], []


def _apply(
    model: Model,
    state: State,
    location: Location,
    wishes: dict[int, dict[Spot, Wish]],
    stand: dict[int, Term],
    acts: list[tuple[Agent, Execution, Term]],
    errors: list[Incident],
) -> Value:
    """A shared field with every wish that stands."""
    value = state.stored[location].value
    for agent in sorted(wishes):
        for (where, key), wish in sorted(
            wishes[agent].items(), key=lambda item: (item[0][0], -1 if item[0][1] is None else item[0][1])
        ):
            if where != location:
                continue
            old = value
            if key is not None:
                assert isinstance(value, MapOf)
                old = value.items[key]
            new = _with(old, wish, stand[agent])
            value = (
                new
                if key is None
                else MapOf({**value.items, key: new} if isinstance(value, MapOf) else {key: new})
            )
    x = acts[0][1]
    checker = Execution(model, {}, x.world, None, f"{location[1]}.{location[2]}")
    fitted = fit(checker, value, state.stored[location].type, f"{location[1]}.{location[2]}", 0)
    errors += checker.errors
    return fitted


def _with(old: Value, wish: Wish, stands: Term) -> Value:
    new = old
    if wish.adds or wish.removes:
        members = dict(to_set(old).items)
        for k in sorted({*wish.adds, *wish.removes}):
            members[k] = and_(
                or_(members.get(k, FALSE), and_(stands, wish.adds.get(k, FALSE))),
                not_(and_(stands, wish.removes.get(k, FALSE))),
            )
        new = SetOf(members)
    if wish.summed is not FALSE:
        new = Scalar(add(number(new), ite(stands, wish.amount, ZERO)))
    if wish.value is not None:
        new = merge(and_(stands, wish.plain), wish.value, new)
    return new


__all__ = ["Spot", "Wish", "merge_shared"]
