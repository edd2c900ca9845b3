"""The initial states: defaults, `initially`, and the @cc.initial methods, in the order shared, roles by
index, protocol.
"""

from __future__ import annotations

from consensus_check.errors import DeclarationError
from consensus_check.ir import protocol as p
from consensus_check.ir import types as ty
from consensus_check.ir.derived import exists
from consensus_check.ir.system import Initial, Variable
from consensus_check.ir.terms import FALSE, TRUE, ZERO, Term, and_, eq, integer, mul, ne, not_
from consensus_check.lower.choices import TOP_RANK, text_of, weight_of
from consensus_check.lower.evaluate import evaluate, value_of
from consensus_check.lower.execution import Execution, Frame, Location, World
from consensus_check.lower.fields import State, is_wired
from consensus_check.lower.links import choose, settled
from consensus_check.lower.model import Agent, Model
from consensus_check.lower.statements import fit, run
from consensus_check.lower.storage import default
from consensus_check.lower.values import Scalar, Value, elements, equal, pick


def initial(model: Model, state: State, world: World, others: dict[str, Term]) -> Initial:
    """The family of initial states. others: the values of variables that are no fields (channels, marks,
    budgets).
    """
    x = Execution(
        model,
        {TOP_RANK: Scalar(ZERO)},
        world,
        initial=True,
        prefix="init ",
        rank_scale=state.ranks.scale,
        rank_bound=state.ranks.bound,
        rank_draws=state.ranks.draws,
        rank_halves=state.ranks.halves,
    )
    links = choose(x)
    for _, shared in model.protocol.shared:
        _fields(x, "shared", shared, model.shared[shared].fields, None)
    for agent in model.agents:
        _fields(x, "agent", agent.name, model.roles[agent.role].fields, agent)
    for _, shared in model.protocol.shared:
        _setup(x, shared, model.shared[shared].methods, None)
    for agent in model.agents:
        _setup(x, agent.role, model.roles[agent.role].methods, agent)
    _setup(x, model.protocol.name, model.protocol.methods, None)
    values: dict[str, Term] = dict(others)
    for location, place in state.stored.items():
        value = x.store.get(location, Scalar(ZERO))
        for variable, term in zip(place.variables, state.flat(place, value), strict=True):
            values[variable.name] = term
    if exists(and_(x.guard, x.failed), x.inputs) is not FALSE:
        first = x.errors[0]
        raise DeclarationError("CC172", f"a first state errs: {first.text} (line {first.line})")
    return settled(Initial(values, tuple(x.inputs), x.guard), links)


def empty(variable: Variable) -> Term:
    return FALSE if variable.is_bool else integer(variable.lo or 0)


def _fields(
    x: Execution, kind: str, owner: str, declared: tuple[p.FieldDecl, ...], agent: Agent | None
) -> None:
    x.me = agent.index if agent is not None else None
    x.frame = Frame({}, x.me, agent.role if agent is not None else owner)
    for item in declared:
        if is_wired(item):
            continue
        location: Location = (kind, owner, item.name)
        x.method = f"{owner}.{item.name}"
        given = _given(x, agent, item)
        if given is not None:
            x.store[location] = given
        elif isinstance(item.type, ty.TimerType):
            x.store[location] = Scalar(FALSE)
            x.store[(kind, owner, item.name + "#ticks")] = Scalar(ZERO)
        elif isinstance(item.default, p.Initially):
            x.store[location] = _initially(x, item, item.default, agent)
        elif item.default is None or isinstance(item.default, p.TimerOptions):
            x.store[location] = default(x.model, item.type)
        else:
            x.store[location] = fit(
                x, evaluate(x, item.default), item.type, x.method, x.model.spec.line(item.at)
            )


def _given(x: Execution, agent: Agent | None, item: p.FieldDecl) -> Value | None:
    """What the group says of a field: a value for all members, or values in turn."""
    if agent is None:
        return None
    group = next(g for g in x.model.protocol.groups if g.name == agent.group)
    for name, expression in group.values:
        if name == item.name:
            return fit(x, evaluate(x, expression), item.type, x.method, x.model.spec.line(group.at))
    for name, options in group.cycles:
        if name == item.name:
            chosen = options[agent.position % len(options)]
            return fit(x, evaluate(x, chosen), item.type, x.method, x.model.spec.line(group.at))
    return None


def _initially(x: Execution, item: p.FieldDecl, how: p.Initially, agent: Agent | None) -> Value:
    options = _options(x, item, how)
    present = [TRUE for _ in options]
    weights: tuple[Term, ...] | None = None
    if how.weights is not None:
        pairs = [weight_of(x, w) for w in how.weights]
        from math import lcm

        scale = lcm(*(below for _, below in pairs))
        weights = tuple(mul(integer(scale // below), above) for above, below in pairs)
        present = [ne(w, ZERO) for w in weights]
    if how.distinct and agent is not None:
        earlier = [
            x.store[("agent", a.name, item.name)]
            for a in x.model.of_role(agent.role)
            if a.index < agent.index
        ]
        present = [
            and_(p_, *(not_(equal(v, e)) for e in earlier)) for p_, v in zip(present, options, strict=True)
        ]
    named = [(text_of(x, v, item.type), p_) for v, p_ in zip(options, present, strict=True)]
    index = x.ask("initial", named, line=x.model.spec.line(item.at), weights=weights)
    value = pick((eq(index, integer(i)), v) for i, v in enumerate(options))
    return fit(x, value, item.type, x.method, x.model.spec.line(item.at))


def _options(x: Execution, item: p.FieldDecl, how: p.Initially) -> list[Value]:
    if how.options is not None:
        return [evaluate(x, option) for option in how.options]
    if how.collection is not None:
        return [value for there, value in elements(value_of(x, how.collection)) if there is TRUE]
    return every_value(x.model, item.type)


def every_value(model: Model, type_: ty.Type) -> list[Value]:
    """All values of a type, as constants."""
    match type_:
        case ty.OptionalType(inner):
            from consensus_check.lower.values import NONE

            return [NONE, *every_value(model, inner)]
        case ty.BoolType():
            return [Scalar(FALSE), Scalar(TRUE)]
        case ty.SetType(element) if element is not None:
            from itertools import product

            from consensus_check.ir.terms import boolean
            from consensus_check.lower.values import SetOf

            keys = model.members(element)
            return [
                SetOf({k: boolean(b) for k, b in zip(keys, bits, strict=True)})
                for bits in product((False, True), repeat=len(keys))
            ]
        case ty.RecordType(record):
            from itertools import product

            from consensus_check.lower.values import Struct

            fields = model.fields_of(record)
            columns = [every_value(model, f.type) for f in fields]
            return [
                Struct(record, {f.name: v for f, v in zip(fields, row, strict=True)})
                for row in product(*columns)
            ]
        case _:
            return [Scalar(integer(v)) for v in model.members(type_)]


def _setup(x: Execution, owner: str, methods: tuple[p.Method, ...], agent: Agent | None) -> None:
    x.me = agent.index if agent is not None else None
    for method in methods:
        if method.kind == "initial":
            x.method = f"{owner}.{method.name}"
            x.frame = Frame({}, x.me, owner)
            run(x, method.body)


__all__ = ["empty", "every_value", "initial"]
