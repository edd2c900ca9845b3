"""The protocol as written: typed, parametric in n and the parameters, with source positions in a side table.

Every error of a text is found while this is built; lowering relies on it. Closed sums: Expr, Statement, Form.
`at` is a key of
`Spec.places`. Nothing here depends on a group size.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal

from attrs import field

from consensus_check.ir.environment import Environment, Expectation
from consensus_check.ir.syntax import (
    Above,
    Assign,
    Attribute,
    Augment,
    Broadcast,
    Call,
    Choose,
    Clause,
    Comprehension,
    Conditional,
    Construct,
    Display,
    Do,
    Draw,
    Expr,
    For,
    If,
    Leave,
    Literal_,
    Name,
    Operation,
    Operator,
    Parameter_,
    Query,
    QueryName,
    Require,
    Return,
    Self,
    Send,
    SetTimer,
    Spend,
    Statement,
    Stop,
    Verify,
)
from consensus_check.ir.types import EnumType, MessageType, Type
from consensus_check.records import frozen

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

    @property
    def lines(self) -> list[str]:
        """The text by lines."""
        return lines_of(self.source)

    def line(self, at: int) -> int:
        """The line of a node."""
        return self.places[at].line if at < len(self.places) else 0


def lines_of(source: str) -> list[str]:
    """A text by lines as Python counts them: a form feed ends none."""
    return re.split(r"\r\n?|\n", source)


def message_type(*classes: str) -> MessageType:
    return MessageType(tuple(sorted(classes)))


__all__ = [
    "Above",
    "Assign",
    "Attribute",
    "Augment",
    "Broadcast",
    "Call",
    "Choose",
    "Clause",
    "Comprehension",
    "Conditional",
    "Construct",
    "Display",
    "Do",
    "Draw",
    "Expr",
    "FieldDecl",
    "For",
    "Form",
    "FormOp",
    "GoalDecl",
    "GroupDecl",
    "If",
    "Initially",
    "Leave",
    "Literal_",
    "Method",
    "MethodKind",
    "Name",
    "Operation",
    "Operator",
    "ParameterDecl",
    "Parameter_",
    "Place",
    "PropertyDecl",
    "ProtocolDecl",
    "Query",
    "QueryName",
    "Require",
    "Return",
    "RoleDecl",
    "Self",
    "Send",
    "SetTimer",
    "SharedDecl",
    "Spec",
    "Spend",
    "Statement",
    "Stop",
    "StructDecl",
    "TimerOptions",
    "Verify",
    "message_type",
]
