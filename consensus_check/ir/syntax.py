"""Expressions and statements of the language, typed, as closed sums. `at` is a key of `Spec.places`."""


from __future__ import annotations

from fractions import Fraction
from typing import Literal

from consensus_check.ir.types import Type
from consensus_check.records import frozen

# -- expressions -----------------------------------------------------------------------------------


@frozen
class Literal_:
    """A constant. value: bool, int, Fraction, None, or the member name of an enum."""

    value: bool | int | Fraction | str | None
    type: Type
    at: int = 0


@frozen
class Name:
    """A local, a parameter of a method, or a variable bound by for, a comprehension or a predicate's agent
    parameter.
    """

    name: str
    type: Type
    at: int = 0


@frozen
class Self:
    """The agent, shared object or protocol whose method this is."""

    type: Type
    at: int = 0


@frozen
class Parameter_:
    """A module-level parameter, probability, option or size (its declaration's name)."""

    name: str
    type: Type
    at: int = 0


@frozen
class Attribute:
    """A field of an agent, shared object, protocol (a group or single agent), record or message."""

    object: Expr
    field: str
    type: Type
    at: int = 0


Operator = Literal[
    "not",
    "and",
    "or",
    "neg",
    "+",
    "-",
    "*",
    "//",
    "%",
    "/",
    "==",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "in",
    "not in",
    "union",
    "intersection",
    "difference",
    "symmetric_difference",
    "subset",
    "proper_subset",
    "concat",
    "index",
    "slice",
    "len",
    "any",
    "all",
    "sum",
    "min",
    "max",
    "abs",
    "to_set",
    "to_tuple",
    "range",
    "map",
    "items",
    "keys",
    "values",
]


@frozen
class Operation:
    """An operator or built-in function.

    `and`/`or` have n arguments and Python's short circuit. `==` also stands for `is`. `in`: (element,
    collection). subset: (a, b) a <= b.
    slice: (tuple, start | None literal, stop | None literal). any/all/sum/min/max: (collection,) (min and
    max of several scalars: one
    `display`). range: (start, stop). map: (default,) a map with one value everywhere. index: (tuple | map
    | group, key).
    """

    op: Operator
    args: tuple[Expr, ...]
    type: Type
    at: int = 0


@frozen
class Conditional:
    test: Expr
    then: Expr
    other: Expr
    type: Type
    at: int = 0


@frozen
class Construct:
    """A message or record: its class and one expression for each declared field, in order (defaults filled
    in).
    """

    name: str
    args: tuple[Expr, ...]
    type: Type
    at: int = 0


@frozen
class Display:
    """A set, tuple or pair written out; `bag` for the arguments of min(a, b), max(a, b)."""

    kind: Literal["set", "tuple", "pair", "bag"]
    items: tuple[Expr, ...]
    type: Type
    at: int = 0


@frozen
class Clause:
    """`for targets in iterable if conditions`: several targets take apart a pair."""

    targets: tuple[str, ...]
    iterable: Expr
    conditions: tuple[Expr, ...] = ()


@frozen
class Comprehension:
    """kind bag: a generator. tuple only over ordered collections. map: `key` gives the key; it must cover
    every key of its type.
    """

    kind: Literal["set", "bag", "tuple", "map"]
    element: Expr
    clauses: tuple[Clause, ...]
    type: Type
    key: Expr | None = None
    at: int = 0


QueryName = Literal[
    "the",
    "members",
    "others",
    "neighbours",
    "count",
    "next",
    "previous",
    "parent",
    "degree",
    "diameter",
    "linked",
    "index",
    "isinstance",
    "correct",
    "present",
    "in_flight",
    "tainted",
    "round",
    "armed",
    "times",
    "most_common",
    "unanimous",
    "distinct",
    "inbox.by",
    "inbox.senders",
    "inbox.latest",
    "inbox.silent",
    "lowest",
    "left",
]


@frozen
class Query:
    """A question to the environment or a collection. names: the roles or message classes given
    (the(Role), members(Role), in_flight(Message)).

    `correct`/`present` take an agent (Boolean) or a set (the subset). The first argument of inbox.* is
    the inbox.
    """

    name: QueryName
    args: tuple[Expr, ...]
    type: Type
    names: tuple[str, ...] = ()
    at: int = 0


@frozen
class Choose:
    """A free choice among the elements of a collection; equal ones are one. fair: every option on offer for
    ever is taken for ever.
    """

    options: Expr
    fair: bool
    type: Type
    at: int = 0


@frozen
class Draw:
    """A coin: (value, weight) pairs; `flip(p)` is a draw of True with p and False with 1 - p."""

    options: tuple[tuple[Expr, Expr], ...]
    type: Type
    at: int = 0


@frozen
class Above:
    """A free choice of a rank greater than the argument."""

    rank: Expr
    type: Type
    at: int = 0


@frozen
class Verify:
    condition: Expr
    type: Type
    at: int = 0


@frozen
class Call:
    """A pure helper, a predicate or a part. owner: '' for a module function, else a role, shared class or
    protocol.

    receiver: the object whose method it is (None for a module function).
    """

    owner: str
    name: str
    receiver: Expr | None
    args: tuple[Expr, ...]
    type: Type
    at: int = 0


Expr = (
    Literal_
    | Name
    | Self
    | Parameter_
    | Attribute
    | Operation
    | Conditional
    | Construct
    | Display
    | Comprehension
    | Query
    | Choose
    | Draw
    | Above
    | Verify
    | Call
)

# -- statements ------------------------------------------------------------------------------------


@frozen
class Assign:
    """Simultaneous assignment. A target is a Name, an Attribute (own or shared field) or an index Operation
    into a map.
    """

    targets: tuple[Expr, ...]
    values: tuple[Expr, ...]
    at: int = 0


@frozen
class Augment:
    """`|= -= &= += *=` on a target; kept apart because shared writes of one phase merge by it. op is the
    Operator of the value.
    """

    target: Expr
    op: Operator
    value: Expr
    at: int = 0


@frozen
class If:
    test: Expr
    then: tuple[Statement, ...]
    other: tuple[Statement, ...]
    at: int = 0


@frozen
class For:
    targets: tuple[str, ...]
    iterable: Expr
    body: tuple[Statement, ...]
    at: int = 0


@frozen
class Return:
    value: Expr | None
    at: int = 0


@frozen
class Require:
    """The guard. `wait()` is Require(False)."""

    condition: Expr
    at: int = 0


@frozen
class Send:
    """to: an agent or a set of agents (exactly that set)."""

    message: Expr
    to: Expr
    at: int = 0


@frozen
class Broadcast:
    """To all neighbours of these roles (empty: of any role), never to itself."""

    message: Expr
    roles: tuple[str, ...]
    at: int = 0


@frozen
class Spend:
    turns: Expr | None
    tokens: Expr | None
    at: int = 0


@frozen
class Leave:
    at: int = 0


@frozen
class Stop:
    at: int = 0


@frozen
class SetTimer:
    """timer: the Attribute of the own timer field."""

    timer: Attribute
    start: bool
    at: int = 0


@frozen
class Do:
    """An expression for its effects: a part, a verify, a choice."""

    value: Expr
    at: int = 0


Statement = (
    Assign | Augment | If | For | Return | Require | Send | Broadcast | Spend | Leave | Stop | SetTimer | Do
)

