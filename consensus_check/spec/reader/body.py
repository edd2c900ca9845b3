"""Where an expression or statement stands: whose method, which locals are known, and what is known of
their values.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Literal

from attrs import evolve, field

from consensus_check.errors import ConsensusCheckError
from consensus_check.ir.protocol import Expr, MethodKind
from consensus_check.ir.types import AgentType, ProtocolType, SharedType, Type
from consensus_check.records import define
from consensus_check.spec.reader.relations import join
from consensus_check.spec.reader.symbols import Owner, Symbols

Path = tuple[str, ...]
Kind = MethodKind | Literal["constant", "default"]
EFFECTFUL = frozenset({"step", "receive", "expires", "each_round", "part"})
CHOOSING = EFFECTFUL | {"initial"}
READING = CHOOSING | {"pure", "predicate", "outcome"}


@define
class Scope:
    """What is known at one point of a text.

    types: locals assigned on every path, with their present type. maybe: assigned on some path. narrowed:
    what a test
    has told of a path such as ('self', 'vote'). broken: locals whose assignment has an error that is
    reported.
    """

    types: dict[str, Type] = field(factory=dict)
    maybe: set[str] = field(factory=set)
    narrowed: dict[Path, Type] = field(factory=dict)
    broken: set[str] = field(factory=set)

    def copy(self) -> Scope:
        return Scope(dict(self.types), set(self.maybe), dict(self.narrowed), set(self.broken))

    def assign(self, name: str, type_: Type) -> None:
        self.types[name] = type_
        self.maybe.add(name)
        self.broken.discard(name)
        self.forget((name,))

    def forget(self, path: Path) -> None:
        """What begins with this path may have changed."""
        for known in [known for known in self.narrowed if known[: len(path)] == path]:
            del self.narrowed[known]

    def learn(self, facts: dict[Path, Type]) -> None:
        for path, type_ in facts.items():
            if len(path) == 1 and path[0] in self.types:
                self.types[path[0]] = type_
            else:
                self.narrowed[path] = type_


def merge(one: Scope | None, other: Scope | None) -> Scope | None:
    """What is known after two branches; None is a branch that never ends there."""
    if one is None or other is None:
        return one or other
    types: dict[str, Type] = {}
    for name in one.types.keys() & other.types.keys():
        joined = join(one.types[name], other.types[name])
        if joined is not None:
            types[name] = joined
    narrowed: dict[Path, Type] = {}
    for path in one.narrowed.keys() & other.narrowed.keys():
        joined = join(one.narrowed[path], other.narrowed[path])
        if joined is not None:
            narrowed[path] = joined
    broken = one.broken | other.broken
    return Scope(types, one.maybe | other.maybe, narrowed, broken)


@define
class Body:
    """The surroundings of an expression. read: the reader of expressions, given here so that imports go
    one way.

    declared: for each local the type that holds all its values. fixed: names that may not be assigned
    (parameters, loop
    variables). aliases: names that stand for an expression (captured by a pattern).
    """

    symbols: Symbols
    kind: Kind
    read: Callable[[Body, ast.expr, Type | None], Expr]
    owner: Owner | None = None
    returns: Type | None = None
    has_self: bool = False
    scope: Scope = field(factory=Scope)
    declared: dict[str, Type] = field(factory=dict)
    annotated: set[str] = field(factory=set)
    fixed: dict[str, str] = field(factory=dict)
    aliases: dict[str, Expr] = field(factory=dict)
    weights: bool = False
    nested: bool = False
    temporaries: int = 0

    def value(self, node: ast.expr, expected: Type | None = None) -> Expr:
        """Read an expression. expected: the type asked for, for literals that need one (it is not checked
        here).
        """
        return self.read(self, node, expected)

    def at(self, node: ast.AST) -> int:
        return self.symbols.text.at(node)

    def error(
        self, code: str, message: str, node: ast.AST | int, help: str | None = None
    ) -> ConsensusCheckError:
        return self.symbols.text.error(code, message, node, help)

    def self_type(self) -> Type:
        """The type of `self` here."""
        assert self.owner is not None
        match self.owner.kind:
            case "role":
                return AgentType((self.owner.name,))
            case "shared":
                return SharedType(self.owner.name)
            case "protocol":
                return ProtocolType(self.owner.name)

    def inner(self, facts: dict[Path, Type] | None = None) -> Body:
        """The same place with its own copy of what is known, and these facts beside."""
        body = evolve(self, scope=self.scope.copy(), aliases=dict(self.aliases), fixed=dict(self.fixed))
        body.scope.learn(facts or {})
        return body

    def in_initial(self) -> bool:
        return self.kind == "initial"
