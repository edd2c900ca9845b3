"""Questions a method asks: who is there, who is linked, what the inbox holds."""

from __future__ import annotations

from consensus_check.errors import DeclarationError, InternalError, LimitError
from consensus_check.ir import protocol as p
from consensus_check.ir import types as ty
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    Term,
    all_,
    and_,
    any_,
    count,
    eq,
    implies,
    integer,
    le,
    not_,
)
from consensus_check.lower.execution import Execution
from consensus_check.lower.model import Model
from consensus_check.lower.values import (
    NONE,
    Bag,
    Letter,
    Maybe,
    Scalar,
    SetOf,
    Struct,
    Value,
    by_key,
    codes_of,
    distinct,
    elements,
    equal,
    keyed,
    number,
    pick,
    to_set,
)

_UNORDERED = frozenset({"tree", "links", "file", "small_world", "scale_free", "delaunay"})


def only(model: Model, role: str) -> int:
    """The only agent of a role."""
    found = model.of_role(role)
    if len(found) != 1:
        raise DeclarationError("CC168", f"'{role}' has {len(found)} agents where exactly one is meant")
    return found[0].index


def query(x: Execution, e: p.Query) -> Value:
    """The value of a question in the present state."""
    if e.name.startswith("inbox."):
        return _inbox(x, e)
    if e.name in ("times", "most_common", "unanimous", "distinct"):
        return _collection(x, e)
    if e.name in ("correct", "present", "in_flight", "tainted", "round", "armed", "left"):
        return _state(x, e)
    if e.name == "isinstance":
        return Scalar(_isinstance(x, e))
    return _topology(x, e)


def _set(agents: list[int] | tuple[int, ...]) -> SetOf:
    return SetOf(dict.fromkeys(sorted(agents), TRUE))


def _topology(x: Execution, e: p.Query) -> Value:
    from consensus_check.lower.evaluate import agents_of, evaluate_term

    model = x.model
    match e.name:
        case "the":
            return Scalar(integer(only(model, e.names[0])))
        case "members":
            return _set([a.index for a in model.agents if a.role in e.names])
        case "count":
            return Scalar(integer(sum(1 for a in model.agents if a.role in e.names)))
        case "diameter":
            return Scalar(integer(model.diameter()))
        case "lowest":
            return Scalar(integer(0))
        case "linked":
            a, b = evaluate_term(x, e.args[0]), evaluate_term(x, e.args[1])
            return Scalar(
                any_(
                    and_(eq(a, integer(i)), eq(b, integer(j)), model.link(i, j))
                    for i, j in sorted(model.edges)
                )
            )
        case _:
            pass
    owner = e.args[0].type
    assert isinstance(owner, ty.AgentType)
    return pick((when, _about(model, e, i)) for when, i in agents_of(x, e.args[0], owner))


def _about(model: Model, e: p.Query, agent: int) -> Value:
    """The answer about one agent."""
    me = model.agents[agent]
    match e.name:
        case "others":
            return _set([a.index for a in model.of_role(me.role) if a.index != agent])
        case "neighbours":
            wanted = (i for i in model.neighbours(agent) if not e.names or model.agents[i].role in e.names)
            return SetOf({i: model.link(agent, i) for i in wanted})
        case "degree":
            return Scalar(count(model.link(agent, i) for i in model.neighbours(agent)))
        case "index":
            return Scalar(integer(me.position))
        case "next" | "previous":
            return _beside(model, agent, 1 if e.name == "next" else -1, isinstance(e.type, ty.OptionalType))
        case "parent":
            return _parent(model, agent)
        case _:
            raise InternalError("CC901", f"unknown question {e.name}")


def _beside(model: Model, agent: int, step: int, optional: bool) -> Value:
    me = model.agents[agent]
    group = model.of_group(me.group)
    kind = model.environment.topology.kind
    laid = model.place(agent) is not None
    if laid and kind in _UNORDERED:
        raise DeclarationError(
            "CC169",
            f"cc.next and cc.previous have no meaning on the topology '{kind}'",
            help="choose a topology with an order: complete, ring, line, star, star_with_peers or grid",
        )
    position = me.position + step
    if laid and kind == "line" and not 0 <= position < len(group):
        return NONE
    other = Scalar(integer(group[position % len(group)].index))
    return Maybe(TRUE, other) if optional else other


def _parent(model: Model, agent: int) -> Value:
    place = model.place(agent)
    if model.graph.parents is None or place is None:
        raise DeclarationError(
            "CC169", "cc.parent has a meaning on the topology 'tree' only", help="choose --topology tree"
        )
    parent = model.graph.parents[place]
    return NONE if parent is None else Maybe(TRUE, Scalar(integer(model.at_place(parent))))


def _isinstance(x: Execution, e: p.Query) -> Term:
    from consensus_check.lower.evaluate import evaluate

    value = evaluate(x, e.args[0])
    there = TRUE
    if isinstance(value, Maybe):
        there = value.present
        if value.value is None:
            return FALSE
        value = value.value
    if isinstance(value, Letter):
        return and_(there, any_(c for c, name, _ in value.cases if name in e.names))
    term = number(value)
    agents = x.model.agents
    return and_(there, any_(eq(term, integer(i)) for i in codes_of(value) if agents[i].role in e.names))


def _state(x: Execution, e: p.Query) -> Value:
    from consensus_check.lower.evaluate import evaluate

    match e.name:
        case "in_flight":
            return x.world.in_flight(e.names)
        case "round":
            return Scalar(x.world.round())
        case "tainted":
            raise LimitError("CC560", "cc.tainted is not in this version")
        case "armed":
            return evaluate(x, e.args[0])
        case _:
            pass
    value = evaluate(x, e.args[0])
    about = x.world.correct if e.name == "correct" else (lambda i: not_(x.world.left(i)))
    if isinstance(value, SetOf):
        return SetOf({i: and_(term, about(i)) for i, term in value.items.items()})
    if isinstance(value, Scalar):
        return Scalar(any_(and_(eq(value.term, integer(i)), about(i)) for i in codes_of(value)))
    if isinstance(value, Maybe) and isinstance(value.value, Scalar):
        agent = value.value
        return Scalar(
            and_(value.present, any_(and_(eq(agent.term, integer(i)), about(i)) for i in codes_of(agent)))
        )
    raise InternalError("CC901", f"cc.{e.name} of a {type(value).__name__}")


def _gather(x: Execution, args: tuple[p.Expr, ...]) -> Bag:
    """The elements of several collections together."""
    from consensus_check.lower.evaluate import value_of

    return Bag(tuple(item for arg in args for item in elements(value_of(x, arg))))


def _collection(x: Execution, e: p.Query) -> Value:
    from consensus_check.lower.evaluate import evaluate

    if e.name == "times":
        sought = evaluate(x, e.args[0])
        return Scalar(count(and_(there, equal(v, sought)) for there, v in _gather(x, e.args[1:]).items))
    bag = _gather(x, e.args)
    if e.name in ("unanimous", "distinct"):
        pairs = [
            (and_(p1, p2), equal(v1, v2))
            for i, (p1, v1) in enumerate(bag.items)
            for p2, v2 in bag.items[i + 1 :]
        ]
        return Scalar(
            and_(*(implies(both, same if e.name == "unanimous" else not_(same)) for both, same in pairs))
        )
    return most_common(bag)


def most_common(bag: Bag) -> SetOf | Bag:
    """All values that occur most often, tied; the empty set for no elements."""
    if not by_key(bag):
        often = [count(and_(there, equal(v, value)) for there, v in bag.items) for _, value in bag.items]
        most = [
            all_(implies(there, le(other, mine)) for (there, _), other in zip(bag.items, often, strict=True))
            for mine in often
        ]
        found = (
            (and_(there, top), value) for (there, value), top in zip(bag.items, most, strict=True)
        )
        return Bag(tuple(distinct(Bag(tuple(found)))))
    counts = {k: count(_hits(bag, k)) for k in to_set(bag).items}
    return SetOf(
        {
            k: and_(le(integer(1), c), *(le(other, c) for j, other in counts.items() if j != k))
            for k, c in counts.items()
        }
    )


def _hits(bag: Bag, key: int) -> list[Term]:
    return [and_(there, is_it) for there, value in bag.items for k, is_it in keyed(value) if k == key]


def _inbox(x: Execution, e: p.Query) -> Value:
    from consensus_check.lower.evaluate import evaluate, evaluate_term

    inbox = evaluate(x, e.args[0])
    if not isinstance(inbox, Bag):
        raise InternalError("CC901", "not an inbox")
    rows = list(zip(inbox.items, inbox.senders, strict=True))
    match e.name:
        case "inbox.by":
            pairs = tuple(
                (there, Struct("", {"0": letter, "1": Scalar(sender)})) for (there, letter), sender in rows
            )
            return Bag(pairs, inbox.ordered)
        case "inbox.senders":
            return to_set(Bag(tuple((there, Scalar(sender)) for (there, _), sender in rows)))
        case "inbox.silent":
            assert x.me is not None
            spoke = to_set(Bag(tuple((there, Scalar(sender)) for (there, _), sender in rows)))
            able = [i for i in x.model.neighbours(x.me) if (i, x.me) in x.model.edges]
            return SetOf({i: and_(x.model.link(i, x.me), not_(spoke.items.get(i, FALSE))) for i in able})
        case _:
            wanted = evaluate_term(x, e.args[1])
            mine = [(and_(there, eq(sender, wanted)), letter) for (there, letter), sender in rows]
            mine = [(there, letter) for there, letter in mine if there is not FALSE]
            if not mine:
                return NONE
            latest: list[tuple[Term, Value]] = []
            later = FALSE
            for there, letter in reversed(mine):
                latest.append((and_(there, not_(later)), letter))
                later = any_((later, there))
            return Maybe(later, pick(latest))


__all__ = ["most_common", "only", "query"]
