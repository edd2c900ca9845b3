"""The values a spec is made of.

| signature | meaning |
|---|---|
| `Annotated[int, Between(lo, hi)]` | an integer, both bounds included; they may use parameters and n |
| `Annotated[int, Symmetric(k)]` | one of k values that are only compared for equality |
| `Annotated[tuple[T, ...], AtMost(k)]` | a list of at most k values |
| `r: Rank = lowest` | a value of an order without end; compared and copied |
| `m: Map[K, V] = Map(v)`, `Map({k: v, ...})` | a value for every key: agents, an enum, a range |
| `Timer(*, length=1, mean=10)` | a timer of one agent: `start()`, `cancel()` and `armed`, a bool |
| `Inbox[A | B]` | messages of a phase: iterable; `by()`, `senders()`, `latest(agent)`, `silent()` |
| `Group[R] = Group(*, size=..., field=...)` | the agents of a role in a protocol |
| `cycle(a, b, ...)` | gives the members of a group these values in turn |
| `times(value, *collections) -> int` | how often the value occurs in them |
| `most_common(*collections) -> frozenset[T]` | the values that occur most often: all tied, empty for none |
| `unanimous(*collections) -> bool` | no two values differ (true of none) |
| `distinct(*collections) -> bool` | no two values are equal (true of none) |

`Agent` and `Message` are what a type checker sees of classes decorated with `role` and `message`. It tells
messages from the rest by the order that their decorator pretends for it; the language has none, nor has a
message at run time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any, ClassVar, Generic, Protocol, SupportsIndex, TypeVar, cast, overload

from consensus_check.records import define, frozen
from consensus_check.spec.world import current

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")
A = TypeVar("A", bound="Agent")
M_co = TypeVar("M_co", bound="Message", covariant=True)
A_co = TypeVar("A_co", bound="Agent", covariant=True)


class Agent(Protocol):
    """What a type checker knows of every agent."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


class Message(Protocol):
    """What a type checker knows of every message."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __lt__(self, other: Any, /) -> bool: ...


@frozen
class Between:
    """`Annotated[int, Between(lo, hi)]`: both bounds included. A value outside is an error, never a wrap."""

    lo: int
    hi: int


@frozen
class AtMost:
    """`Annotated[tuple[T, ...], AtMost(k)]`: at most k values. One more is an error of the step."""

    limit: int


@frozen
class Symmetric:
    """`Annotated[int, Symmetric(k)]`: k values, 0 to k-1, kept up to renaming."""

    size: int


@frozen(order=True)
class Rank:
    """A place in an order without end. A spec writes `cc.lowest` and `cc.above(r)`, not this constructor."""

    position: Fraction


lowest = Rank(Fraction(0))


class Map(Generic[K, V]):
    """A value for every key. `Map(value)` gives all keys that value, `Map({...})` names each.

    `m[k]`, `m[k] = v`, `len(m)`, `k in m`, iteration over the keys, `keys()`, `values()`, `items()`. A map is
    a value: a field or a message that is given one has its own copy. `over(keys)` fixes the keys; until then
    those of `Map(value)` are not known.
    """

    __slots__ = ("_entries", "_every")

    @overload
    def __init__(self, every: Mapping[K, V], /) -> None: ...
    @overload
    def __init__(self, every: V, /) -> None: ...
    def __init__(self, every: Mapping[K, V] | V, /) -> None:
        self._entries: dict[K, V] = {}
        self._every: tuple[V, ...] = ()
        if isinstance(every, Mapping):
            self._entries.update(cast("Mapping[K, V]", every))
        else:
            self._every = (every,)

    def over(self, keys: Iterable[K]) -> Map[K, V]:
        """A copy with exactly these keys, in this order. KeyError where a key has no value."""
        return Map({key: self[key] for key in keys})

    def copy(self) -> Map[K, V]:
        """An equal map that changes by itself."""
        new = Map[K, V](dict(self._entries))
        new._every = self._every
        return new

    def __getitem__(self, key: K, /) -> V:
        if key not in self._entries and self._every:
            return self._every[0]
        return self._entries[key]

    def __setitem__(self, key: K, value: V, /) -> None:
        if key not in self._entries and not self._every:
            raise KeyError(key)
        self._entries[key] = value

    def __iter__(self) -> Iterator[K]:
        return iter(self._entries)

    def __contains__(self, key: object, /) -> bool:
        return key in self._entries

    def __len__(self) -> int:
        return len(self._entries)

    def keys(self) -> frozenset[K]:
        """All keys."""
        return frozenset(self._entries)

    def values(self) -> tuple[V, ...]:
        """The values, one a key, in no order that may matter."""
        return tuple(self._entries.values())

    def items(self) -> tuple[tuple[K, V], ...]:
        """The pairs (key, value), in no order that may matter."""
        return tuple(self._entries.items())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Map) and (self._entries, self._every) == (other._entries, other._every)

    def __hash__(self) -> int:
        return hash(frozenset(self._entries.items()))

    def __repr__(self) -> str:
        return f"Map({self._every[0] if self._every else self._entries!r})"


@define(eq=False, init=False)
class Timer:
    """A timer of one agent. Starting an armed one does nothing; expiry disarms it first.

    length: ticks or rounds until it expires, in timed runs (default 1). mean: its mean time in runs by chance
    (default 10). agent, name: whose it is, set when a run makes the agent.
    """

    length: int
    mean: float
    agent: object
    name: str

    def __init__(self, *, length: int = 1, mean: float = 10) -> None:
        self.length, self.mean = length, mean
        self.agent, self.name = None, ""

    def of(self, agent: object, name: str) -> Timer:
        """This timer as the field `name` of `agent`."""
        new = Timer(length=self.length, mean=self.mean)
        new.agent, new.name = agent, name
        return new

    def start(self) -> None:
        """Arm it."""
        current("Timer.start").start(self.agent, self.name)

    def cancel(self) -> None:
        """Disarm it."""
        current("Timer.cancel").cancel(self.agent, self.name)

    @property
    def armed(self) -> bool:
        """Whether it is armed."""
        return current("Timer.armed").armed(self.agent, self.name)


@frozen
class Inbox(Generic[M_co]):
    """The messages of the phase before. Iteration gives the messages; their order cannot be observed.

    pairs: (message, sender). partners: the agents from which messages of these classes may come.
    """

    pairs: tuple[tuple[M_co, Any], ...] = ()
    partners: frozenset[Any] = frozenset()

    def __iter__(self) -> Iterator[M_co]:
        return (message for message, _ in self.pairs)

    def __len__(self) -> int:
        return len(self.pairs)

    def __contains__(self, message: object, /) -> bool:
        return any(message == other for other, _ in self.pairs)

    def by(self) -> tuple[tuple[M_co, Any], ...]:
        """The pairs (message, sender)."""
        return self.pairs

    def senders(self) -> frozenset[Any]:
        """Who sent something."""
        return frozenset(sender for _, sender in self.pairs)

    def latest(self, agent: Agent, /) -> M_co | None:
        """The last message that this agent sent, or None."""
        return next((message for message, sender in reversed(self.pairs) if sender is agent), None)

    def silent(self) -> frozenset[Any]:
        """Who could have sent something and did not."""
        return self.partners - self.senders()


@frozen
class Cycle(Generic[T]):
    """Values that the members of a group are given in turn."""

    values: tuple[T, ...]


def cycle(*values: T) -> Cycle[T]:
    """`Group(side=cycle(A, B))`: the first member has side A, the second B, the third A, and so on."""
    return Cycle(values)


class Group(frozenset[A_co]):
    """The agents of a role in a protocol: a frozenset that keeps their order.

    As a default in a protocol: size (n when not given) and the values of its members' fields, each one value
    or a `cycle`. Set operations give frozensets. Indexed only in `initial` or when the role is ordered.
    """

    size: int | None
    fields: Mapping[str, object]
    order: tuple[A_co, ...]

    def __new__(cls, *, size: int | None = None, **fields: object) -> Group[A_co]:
        new = super().__new__(cls)
        new.size, new.fields, new.order = size, fields, ()
        return new

    def __getitem__(self, index: SupportsIndex, /) -> A_co:
        return self.order[index]

    def __iter__(self) -> Iterator[A_co]:
        return iter(self.order)

    def __eq__(self, other: object) -> bool:
        return frozenset.__eq__(self, other)

    __hash__ = frozenset.__hash__

    def __reduce__(self) -> tuple[Any, ...]:
        return group, (self.order,)


def group(agents: Iterable[A]) -> Group[A]:
    """The group of these agents, in this order, as a run hands it to a spec."""
    order = tuple(dict.fromkeys(agents))
    new: Group[A] = frozenset.__new__(Group, order)
    new.size, new.fields, new.order = len(order), {}, order
    return new


def times(value: T, /, *collections: Iterable[T]) -> int:
    """How often the value occurs in the collections."""
    return sum(1 for collection in collections for other in collection if other == value)


def most_common(*collections: Iterable[T]) -> frozenset[T]:
    """The values that occur most often over all the collections: all that are tied, none for none."""
    counted = Counter(value for collection in collections for value in collection)
    return frozenset(value for value, many in counted.items() if many == max(counted.values()))


def unanimous(*collections: Iterable[object]) -> bool:
    """Whether no two values of the collections differ."""
    return len({value for collection in collections for value in collection}) <= 1


def distinct(*collections: Iterable[object]) -> bool:
    """Whether no two values of the collections are equal."""
    values = [value for collection in collections for value in collection]
    return len(set(values)) == len(values)
