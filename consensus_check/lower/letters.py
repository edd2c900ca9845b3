"""Messages as keys: the constant part of a message, apart from its ranks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from consensus_check.errors import LimitError
from consensus_check.ir import system
from consensus_check.ir import types as ty
from consensus_check.ir.terms import FALSE, TRUE, Term, and_, integer, possible_values
from consensus_check.lower.model import Model
from consensus_check.lower.storage import ABSENT, flatten, has_names, leaf_types, unflatten
from consensus_check.lower.values import Letter, is_value, values_of
from consensus_check.records import frozen

LIMIT = 4096


@frozen(order=True)
class Key:
    """A message value with its ranks left out: class and the code of each leaf of its fields (None at a
    rank).
    """

    name: str
    leaves: tuple[int | None, ...]


def keys_of(model: Model, letter: Letter) -> Iterator[tuple[Term, Key, tuple[Term, ...]]]:
    """The keys a symbolic message may have, each with its condition and the terms of its ranks.

    Raises LimitError (CC561) above LIMIT values of one message.
    """
    for condition, name, fields in letter.cases:
        terms, ranks = [], []
        for declared in model.fields_of(name):
            terms += flatten(model, declared.type, fields[declared.name])
        options: list[list[int | None]] = []
        for term, kind in zip(terms, leaf_kinds(model, name), strict=True):
            if isinstance(kind, ty.RankType):
                ranks.append(term)
                options.append([None])
            else:
                options.append(_options(model, kind, term))
        if _size(options) > LIMIT:
            raise LimitError(
                "CC561",
                f"the message {name} has {_size(options)} values, more than {LIMIT}; narrow its fields",
            )
        for leaves in product(*options):
            fixed = (is_value(t, v) for t, v in zip(terms, leaves, strict=True) if v is not None)
            here = and_(condition, *fixed)
            if here is not FALSE:
                yield here, Key(name, leaves), tuple(ranks)


def _options(model: Model, kind: ty.Type, term: Term) -> list[int | None]:
    """The values a leaf may have: those of its type that the term may take."""
    if kind == ty.IntType():  # the length of a tuple
        return list(values_of(term))
    domain = [ABSENT, *model.members(kind)] if has_names(kind) else model.members(kind)
    found = possible_values(term)
    return [value for value in domain if term.is_bool or found is None or value in found]


def leaf_kinds(model: Model, name: str) -> list[ty.Type]:
    """The scalar type behind each leaf of a message class."""
    return [kind for f in model.fields_of(name) for kind in leaf_types(model, f.type)]


def _size(options: list[list[int | None]]) -> int:
    total = 1
    for listed in options:
        total *= len(listed)
    return total


def rank_count(key: Key) -> int:
    return sum(1 for leaf in key.leaves if leaf is None)


def letter_of(model: Model, key: Key, ranks: tuple[Term, ...] = ()) -> Letter:
    """The message of a key, its ranks given as terms."""
    waiting = iter(ranks)
    kinds = leaf_kinds(model, key.name)
    terms = iter(
        [
            next(waiting) if leaf is None else _constant(kind, leaf)
            for leaf, kind in zip(key.leaves, kinds, strict=True)
        ]
    )
    return Letter(
        ((TRUE, key.name, {f.name: unflatten(model, f.type, terms) for f in model.fields_of(key.name)}),)
    )


def _constant(kind: ty.Type, leaf: int) -> Term:
    if isinstance(kind, ty.BoolType):
        return TRUE if leaf else FALSE
    return integer(leaf)


def text_of_key(model: Model, key: Key) -> str:
    """The message as written: Vote(round=0, opinion=APPROVE); a rank is left out."""
    leaves = iter(key.leaves)
    parts = [
        f"{f.name}={text}"
        for f in model.fields_of(key.name)
        if (text := _text(model, f.type, leaves)) is not None
    ]
    return f"{key.name}({', '.join(parts)})"


def _text(model: Model, type_: ty.Type, leaves: Iterator[int | None]) -> str | None:
    match type_:
        case ty.SetType(element) if element is not None:
            held = [model.name_of(element, k) for k in model.members(element) if next(leaves)]
            return "{" + ", ".join(held) + "}"
        case ty.OptionalType(inner):
            there, text = next(leaves), _text(model, inner, leaves)
            return text if there else "None"
        case ty.TupleType(element, at_most) if element is not None and at_most is not None:
            length = next(leaves) or 0
            items = [_text(model, element, leaves) for _ in range(model.integer(at_most))]
            return "(" + ", ".join(str(i) for i in items[:length]) + ")"
        case ty.MapType(key, inner):
            return (
                "{"
                + ", ".join(
                    f"{model.name_of(key, k)}: {_text(model, inner, leaves)}" for k in model.members(key)
                )
                + "}"
            )
        case ty.RecordType(record):
            parts = (f"{f.name}={_text(model, f.type, leaves)}" for f in model.fields_of(record))
            return f"{record}({', '.join(parts)})"
        case _:
            leaf = next(leaves)
            return None if leaf is None else model.name_of(type_, leaf)


def shapes_of(
    model: Model, key: Key, ranks: tuple[Term, ...] = ()
) -> tuple[tuple[str, Term, system.Shape], ...]:
    """The fields of a message for a trace: (name, term, how it is shown)."""
    waiting = iter(ranks)
    leaves = iter(key.leaves)
    shown: list[tuple[str, Term, system.Shape]] = []
    for f in model.fields_of(key.name):
        if isinstance(f.type, ty.RankType):
            next(leaves)
            rank = next(waiting, integer(0))
            shown.append((f.name, rank, system.Scalar(rank)))
            continue
        text = _text(model, f.type, leaves)
        shown.append((f.name, integer(0), system.Scalar(integer(0), {0: str(text)})))
    return tuple(shown)


def shape_of(model: Model, key: Key, ranks: tuple[Term, ...] = ()) -> system.Shape:
    """A message in flight, for a state."""
    return system.Fields(key.name, tuple((name, shape) for name, _, shape in shapes_of(model, key, ranks)))
