"""The protocol as written: typed, parametric in n and the parameters, with source positions in a side table.

Every error of a text is found while this is built; lowering relies on it. Closed sums: Expr, Statement, Form.
`at` is a key of
`Spec.places`. Nothing here depends on a group size.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from attrs import field, frozen

from consensus_check.ir.environment import Environment, Expectation
from consensus_check.ir.types import EnumType, MessageType, Type

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

# -- declarations ----------------------------------------------------------------------------------


@frozen
class Initially:
    """`x = cc.initially(...)`: options None: every value of the type; weights None: a free choice."""

    options: tuple[Expr, ...] | None = None
    weights: tuple[Expr, ...] | None = None
    distinct: bool = False
    collection: Expr | None = None


@frozen
class TimerOptions:
    length: Expr | None = None
    mean: Expr | None = None


@frozen
class FieldDecl:
    """A field of a role, shared class, message or record.

    default: an expression, Initially, TimerOptions for a timer, or None: required (messages, records) or
    wired to the protocol's only
    instance of its role or shared class.
    """

    name: str
    type: Type
    default: Expr | Initially | TimerOptions | None
    visible: bool = False
    durable: bool = False
    at: int = 0


MethodKind = Literal[
    "step", "receive", "expires", "each_round", "initial", "part", "pure", "predicate", "outcome"
]


@frozen
class Method:
    """A method or module-level pure function.

    parameters: all of them in order with their types, self apart (receive: the message and, where asked
    for, the sender; each_round: the
    inbox). accepts: message classes of a receive or an inbox. senders: roles of the sender parameter
    (None: not restricted).
    """

    name: str
    kind: MethodKind
    parameters: tuple[tuple[str, Type], ...]
    body: tuple[Statement, ...]
    returns: Type | None = None
    fair: Literal["weak", "strong"] | None = "weak"
    timer: str | None = None
    phase: str | None = None
    take: Expr | None = None
    accepts: tuple[str, ...] = ()
    senders: tuple[str, ...] | None = None
    doc: str = ""
    at: int = 0


@frozen
class RoleDecl:
    name: str
    fields: tuple[FieldDecl, ...]
    methods: tuple[Method, ...]
    ordered: bool = False
    ignores: tuple[str, ...] = ()
    doc: str = ""
    at: int = 0


@frozen
class SharedDecl:
    name: str
    fields: tuple[FieldDecl, ...]
    methods: tuple[Method, ...]
    conflict: Literal["error", "any", "lowest", "last"] = "error"
    doc: str = ""
    at: int = 0


@frozen
class StructDecl:
    """A message class or a record."""

    name: str
    fields: tuple[FieldDecl, ...]
    doc: str = ""
    at: int = 0


@frozen
class ParameterDecl:
    """kind size: the group size itself, `n = cc.size(minimum=...)`. options: of cc.option, the first is the
    default.
    """

    name: str
    kind: Literal["parameter", "probability", "option", "size"]
    type: Type
    default: bool | int | Fraction | str | None
    minimum: int | None = None
    maximum: int | None = None
    options: tuple[bool | int | str, ...] = ()
    cost: int = 1
    at: int = 0


@frozen
class GroupDecl:
    """Agents of one role in the protocol. single: one agent, not a set. size None: n. cycles: field -> values
    given to members in turn.
    """

    name: str
    role: str
    single: bool = False
    size: Expr | None = None
    cycles: tuple[tuple[str, tuple[Expr, ...]], ...] = ()
    values: tuple[tuple[str, Expr], ...] = ()
    at: int = 0


# -- properties ------------------------------------------------------------------------------------

FormOp = Literal[
    "atom",
    "not",
    "and",
    "or",
    "implies",
    "always",
    "eventually",
    "leads_to",
    "infinitely_often",
    "eventually_always",
    "until",
    "within",
    "reachable",
    "initially_true",
    "never_stuck",
    "for_each",
    "for_some",
]


@frozen
class Form:
    """A property expression. atom: the predicate `predicate` of `owner` (the protocol, or a role for a
    method of an agent).

    per_agent: the role of the atom's agent (its receiver or its extra parameter), '' for none. for_each,
    for_some: role and args[0].
    within: measure and bound. never_stuck: args[0] is the atom of `unless=`, or none.
    """

    op: FormOp
    args: tuple[Form, ...] = ()
    predicate: str = ""
    owner: str = ""
    per_agent: tuple[str, ...] = ()
    role: str = ""
    measure: Literal["steps", "rounds", "messages", "turns", "tokens"] | None = None
    bound: Expr | None = None
    text: str = ""
    at: int = 0


@frozen
class PropertyDecl:
    """assume: its assumption. expect: what the author expects (empty: it holds)."""

    name: str
    form: Form
    assume: Form | None = None
    expect: tuple[Expectation, ...] = ()
    doc: str = ""
    at: int = 0


@frozen
class GoalDecl:
    """goal = cc.goal(...): finished and correct are predicates of the protocol (correct '' where not given).
    """

    finished: Form
    correct: Form | None
    measure: Literal["steps", "rounds", "messages", "turns", "tokens"] | None = None
    bound: Expr | None = None
    assume: Form | None = None
    expect: tuple[Expectation, ...] = ()
    in_time: tuple[Expectation, ...] = ()
    at: int = 0


@frozen
class ProtocolDecl:
    """groups in order of text; shared: (field, shared class). environment: the defaults it declares."""

    name: str
    groups: tuple[GroupDecl, ...]
    shared: tuple[tuple[str, str], ...]
    methods: tuple[Method, ...]
    properties: tuple[PropertyDecl, ...]
    goal: GoalDecl | None
    environment: Environment
    rounds_limit: Expr | None = None
    phases: EnumType | None = None
    doc: str = ""
    at: int = 0


@frozen
class Place:
    """Where a node stands: 1-based line, 0-based column, end line and column."""

    line: int
    column: int
    end_line: int
    end_column: int


@frozen
class Spec:
    """A whole module. assumptions: cc.assume(...) expressions. functions: module-level pure helpers."""

    file: str
    source: str
    doc: str
    parameters: tuple[ParameterDecl, ...]
    assumptions: tuple[Expr, ...]
    enums: tuple[EnumType, ...]
    records: tuple[StructDecl, ...]
    messages: tuple[StructDecl, ...]
    roles: tuple[RoleDecl, ...]
    shared: tuple[SharedDecl, ...]
    functions: tuple[Method, ...]
    protocols: tuple[ProtocolDecl, ...]
    places: tuple[Place, ...] = field(repr=False, default=())

    def line(self, at: int) -> int:
        """The line of a node."""
        return self.places[at].line if at < len(self.places) else 0


def message_type(*classes: str) -> MessageType:
    return MessageType(tuple(sorted(classes)))
