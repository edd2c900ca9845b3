"""Types of the language, as a closed sum. Bounds are expressions over parameters and n, so a type is the same
for every size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from consensus_check.records import frozen

if TYPE_CHECKING:
    from consensus_check.ir.protocol import Expr


@frozen
class BoolType:
    pass


@frozen
class IntType:
    """An integer; lo and hi inclusive where declared by `Between`, None for a value not yet stored anywhere
    (a local, a sum).
    """

    lo: Expr | None = None
    hi: Expr | None = None


@frozen
class FractionType:
    """A probability or weight: exact rational, only in `draw` and `flip`."""


@frozen
class EnumType:
    name: str
    members: tuple[str, ...]


@frozen
class AgentType:
    """A reference to an agent of one of these roles (sorted)."""

    roles: tuple[str, ...]


@frozen
class SetType:
    """A frozenset; element None: the empty set, any element. ordered: a group, whose members come in order.
    """

    element: Type | None
    ordered: bool = False


@frozen
class BagType:
    """What a generator or an inbox gives: values in no order, with repetition. Never stored."""

    element: Type


@frozen
class TupleType:
    """A sequence of at most `at_most` values (None: a local one of any length)."""

    element: Type | None
    at_most: Expr | None = None


@frozen
class PairType:
    """A fixed tuple of unlike values (items of a map, `inbox.by()`); never stored in a field."""

    items: tuple[Type, ...]


@frozen
class MapType:
    """A total map: every key of a finite type has a value."""

    key: Type
    value: Type


@frozen
class OptionalType:
    value: Type


@frozen
class NoneType:
    """The type of the literal None."""


@frozen
class RecordType:
    name: str


@frozen
class MessageType:
    """A message of one of these classes (sorted)."""

    classes: tuple[str, ...]


@frozen
class RankType:
    pass


@frozen
class SymmetricType:
    """`Annotated[int, Symmetric(k)]`: k values compared only for equality. Two such types are one iff their
    alias is.
    """

    size: Expr
    alias: str = ""


@frozen
class TimerType:
    pass


@frozen
class SharedType:
    name: str


@frozen
class ProtocolType:
    name: str


@frozen
class InboxType:
    classes: tuple[str, ...]


Type = (
    BoolType
    | IntType
    | FractionType
    | EnumType
    | AgentType
    | SetType
    | BagType
    | TupleType
    | PairType
    | MapType
    | OptionalType
    | NoneType
    | RecordType
    | MessageType
    | RankType
    | SymmetricType
    | TimerType
    | SharedType
    | ProtocolType
    | InboxType
)
