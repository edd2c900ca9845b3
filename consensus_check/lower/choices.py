"""Choices and coins become inputs of the action: an index into options, each with whether it is on offer."""

from __future__ import annotations

from fractions import Fraction
from math import lcm

from attrs import evolve

from consensus_check.errors import InternalError, LimitError
from consensus_check.ir import protocol as p
from consensus_check.ir import types as ty
from consensus_check.ir.derived import input_term
from consensus_check.ir.system import Action, Incident
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    ZERO,
    Term,
    add,
    and_,
    any_,
    eq,
    implies,
    integer,
    ite,
    le,
    lt,
    mod,
    mul,
    not_,
    or_,
    sub,
)
from consensus_check.lower.execution import Execution, Location
from consensus_check.lower.storage import Ranks, default
from consensus_check.lower.values import (
    Letter,
    Maybe,
    Scalar,
    SetOf,
    Struct,
    Value,
    distinct,
    equal,
    flag,
    number,
    pick,
)

RANKS_FULL = "ranks in use at once"
TOP_RANK: Location = ("shared", "", "top rank")
"""Where an execution reads the greatest rank in use, unscaled."""


def choice(x: Execution, e: p.Choose | p.Draw | p.Above) -> Value:
    """The value chosen or drawn."""
    match e:
        case p.Choose():
            return _choose(x, e)
        case p.Draw():
            return _draw(x, e)
        case p.Above():
            return _above(x, e)


def _choose(x: Execution, e: p.Choose) -> Value:
    from consensus_check.lower.evaluate import line, value_of

    collection = value_of(x, e.options)
    options = distinct(collection)
    if isinstance(e.type, ty.BoolType):  # a set of Booleans has their codes
        codes = {ZERO: flag(False), integer(1): flag(True)}
        options = [(there, codes.get(number(value), value)) for there, value in options]
    if not options:
        x.require(FALSE)
        return Scalar(ZERO) if isinstance(e.type, ty.IntType) else default(x.model, e.type)
    named = [(text_of(x, value, e.type), there) for there, value in options]
    place = x.model.spec.places[e.at] if e.at < len(x.model.spec.places) else None
    where = f"{place.line}:{place.column}" if place else str(e.at)
    owner = x.model.agents[x.me].name if x.me is not None else ""
    index = x.ask("choose", named, line=line(x, e), site=f"{owner}@{where}", fair=e.fair)
    return pick((eq(index, integer(i)), value) for i, (_, value) in enumerate(options))


def text_of(x: Execution, value: Value, type_: ty.Type) -> str:
    """How a constant option is printed; a variable one by its type."""
    match type_, value:
        case ty.OptionalType(inner), Maybe(present, held):
            if present is FALSE or held is None:
                return "None"
            return text_of(x, held, inner)
        case ty.OptionalType(inner), _:
            return text_of(x, value, inner)
        case _, Maybe(_, held):
            return "None" if held is None else text_of(x, held, type_)
        case _, Scalar(term):
            return (
                x.model.name_of(type_, int(term.value))
                if term.op == "const" and term.value is not None
                else "?"
            )
        case ty.RecordType(record), Struct(_, fields):
            inner_types = {f.name: f.type for f in x.model.fields_of(record)}
            return f"{record}({', '.join(f'{k}={text_of(x, v, inner_types[k])}' for k, v in fields.items())})"
        case _, Letter(cases):
            return cases[0][1]
        case ty.SetType(element), SetOf(items) if element is not None:
            return (
                "{" + ", ".join(x.model.name_of(element, k) for k, t in items.items() if t is not FALSE) + "}"
            )
        case _:
            return "?"


# -- coins -----------------------------------------------------------------------------------------


def _draw(x: Execution, e: p.Draw) -> Value:
    from consensus_check.lower.evaluate import evaluate, line

    pairs = _once([(evaluate(x, value), weight_of(x, weight)) for value, weight in e.options])
    scale = lcm(*(below for _, (_, below) in pairs))
    weights = tuple(mul(integer(scale // below), above) for _, (above, below) in pairs)
    for weight in weights:
        x.fail(lt(weight, ZERO), f"{x.method}: a weight below zero", line(x, e))
    none = and_(*(le(w, ZERO) for w in weights))
    x.fail(none, f"{x.method}: every weight of a draw is zero", line(x, e))
    named = []
    for i, ((value, _), weight) in enumerate(zip(pairs, weights, strict=True)):
        there = lt(ZERO, weight)
        named.append((text_of(x, value, e.type), or_(there, none) if i == 0 else there))
    index = x.ask("draw", named, line=line(x, e), weights=weights)
    return pick((eq(index, integer(i)), value) for i, (value, _) in enumerate(pairs))


def _once(pairs: list[tuple[Value, tuple[Term, int]]]) -> list[tuple[Value, tuple[Term, int]]]:
    """Of equal options the last one counts, as in any dict."""
    kept = []
    for i, (value, (above, below)) in enumerate(pairs):
        again = any_(equal(value, later) for later, _ in pairs[i + 1 :])
        kept.append((value, (ite(again, ZERO, above), below)))
    return kept


def weight_of(x: Execution, e: p.Expr) -> tuple[Term, int]:
    """A weight as an integer term over a constant: exact rationals."""
    from consensus_check.lower.evaluate import evaluate_term

    match e:
        case p.Literal_(value) if isinstance(value, Fraction):
            return integer(value.numerator), value.denominator
        case p.Parameter_(name):
            share = x.model.parameters[name]
            if isinstance(share, Fraction):
                return integer(share.numerator), share.denominator
        case p.Operation(op, args) if isinstance(e.type, ty.FractionType):
            if op == "neg":
                above, below = weight_of(x, args[0])
                return mul(integer(-1), above), below
            (a, da), (b, db) = weight_of(x, args[0]), weight_of(x, args[1])
            match op:
                case "+" | "-":
                    common = lcm(da, db)
                    left, right = mul(integer(common // da), a), mul(integer(common // db), b)
                    return (add(left, right) if op == "+" else sub(left, right)), common
                case "*":
                    return mul(a, b), da * db
                case "/":
                    if b.op != "const":
                        raise LimitError(
                            "CC560",
                            "a weight divided by something that varies; multiply the other weights instead",
                        )
                    if not b.value:
                        raise LimitError("CC560", "a weight divided by zero")
                    factor = Fraction(db, int(b.value))
                    return mul(integer(factor.numerator), a), da * factor.denominator
                case _:
                    raise InternalError("CC901", f"no weight: {op}")
        case p.Conditional():
            raise LimitError("CC560", "a conditional weight; choose between two draws by `if` instead")
        case _:
            pass
    term = evaluate_term(x, e)
    return term, 1


# -- ranks -----------------------------------------------------------------------------------------


def _above(x: Execution, e: p.Above) -> Value:
    """Any rank above: equal to one in use, between two, or above all. In use are the dense ranks 0..top
    at the start of the step.

    Within a step a rank r stands as scale * r, so scale - 1 new ones fit between any two.
    """
    from consensus_check.lower.evaluate import evaluate_term, line

    base, scale = evaluate_term(x, e.rank), x.rank_scale
    highest = number(x.state[TOP_RANK])
    named = []
    for value in range((x.rank_bound + 1) * scale):
        rank, gap = divmod(value, scale)
        there = and_(le(integer(rank), highest), lt(base, integer(value)), _halfway(x, value))
        named.append((f"a new rank above {rank}" if gap else f"rank {rank}", there))
    path, drawn = x.path, x.ask("above", named, line=line(x, e))
    new = not_(eq(mod(drawn, scale), ZERO))
    full = and_(path, lt(integer(x.rank_bound - x.rank_draws), highest), new)
    if full is not FALSE:
        text = f"{x.method}: more than {x.rank_bound} {RANKS_FULL}"
        x.overflows.append(Incident(full, text, line(x, e)))
    x.ranks_drawn.append((path, drawn))
    return Scalar(drawn)


def _halfway(x: Execution, value: int) -> Term:
    """Where one agent alone draws: whether a new rank lies half-way between two that are in use or drawn
    before it in this step. So each order in which the ranks may lie comes about in one way only.
    """
    scale, half = x.rank_scale, value & -value
    if not x.rank_halves or value % scale == 0:
        return TRUE
    return and_(*(_taken(x, end) for end in (value - half, value + half) if end % scale))


def told_apart(action: Action, ranks: Ranks) -> Action:
    """An action in which several agents draw ranks, each order of them in one way only: the new ones between
    two in use take the places from the first on. With coins it stays as it is: nobody's draw may rest on
    another's coin.
    """
    draws = [item for item in action.inputs if item.kind == "above"]
    if len(draws) < 2 or ranks.halves or any(item.kind == "draw" for item in action.inputs):
        return action

    def taken(value: int) -> Term:
        return any_(and_(item.evaluated, eq(input_term(item), integer(value))) for item in draws)

    packed = [
        implies(taken(value), taken(value - 1))
        for value in range((ranks.bound + 1) * ranks.scale)
        if value % ranks.scale > 1
    ]
    return evolve(action, guard=and_(action.guard, *packed))


def _taken(x: Execution, value: int) -> Term:
    return any_(and_(path, eq(drawn, integer(value))) for path, drawn in x.ranks_drawn)


__all__ = ["RANKS_FULL", "TOP_RANK", "choice", "text_of", "told_apart", "weight_of"]
