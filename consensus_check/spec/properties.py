"""Predicates, properties, the goal, and what the author expects.

Everywhere p and q are predicates (of the protocol, or of a role as in `Server.leads`) or what is made of
them.

| signature | true of a run when |
|---|---|
| `@predicate` on `(self) -> bool`, `(self, agent: Role) -> bool` | (a question about a state) |
| `always(p)`, `eventually(p)` | p in every state; in some state |
| `infinitely_often(p)`, `eventually_always(p)` | p again and again; from some state on |
| `leads_to(p, q)` | after every p there is a q |
| `until(p, q)` | q comes, and p holds until then |
| `within(p, steps=k)`, or `rounds=`, `messages=`, `turns=`, `tokens=` | p comes at that cost or less |
| `initially_true(p)` | p in the first state |
| `implies(p, q)` | q, where p |
| `reachable(p)` | (a cover: some run has a state with p) |
| `never_stuck(unless=p)` | some agent can go on in every state without p |
| `for_each(Role, p)`, `for_some(Role, p)` | p for every agent; for one and the same agent |
| `goal(finished=p, correct=q, steps=k)`, or another bound, or none | finished in time, and correct then |
| `holds(...)`, `violated("stall", ..., ...)`, `unknown(reason, ...)` | (expectations) |

Every property and the goal take `assume=p` (it need only be so where p is) and `expect=`, one expectation or
a tuple of them; the goal takes `in_time=` for its deadline. Expectations take `n=` (a size, a range or a
tuple of sizes), `from_n=`, `faults=`, `network=`, `fairness=` (a text as on the command line, or a tuple of
them; "" for none), `timing=`, `topology=`, `coins=`, `given={name: value}`, `states=` and `vacuous=`.
Properties combine with `& | ~`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from types import MethodType
from typing import Any, Concatenate, Generic, Literal, ParamSpec, TypeVar, overload

from attrs import field

from consensus_check.records import frozen
from consensus_check.spec.values import Agent

O = TypeVar("O")
P = ParamSpec("P")

Kind = Literal["error", "timeout", "invariant", "stall", "starvation", "livelock"]
Measure = Literal["steps", "rounds", "messages", "turns", "tokens"]
Operator = Literal[
    "not", "and", "or", "implies", "always", "eventually", "leads_to", "infinitely_often",
    "eventually_always", "until", "within", "reachable", "initially_true", "never_stuck", "for_each",
    "for_some",
]  # fmt: skip


class Predicate(Generic[O, P]):
    """A question about a state, answered by bool. Called like a method; combines with `& | ~`."""

    def __init__(self, function: Callable[Concatenate[O, P], bool], /) -> None:
        self.function = function
        self.name = function.__name__
        self.__doc__ = function.__doc__

    @overload
    def __get__(self, instance: None, owner: type, /) -> Predicate[O, P]: ...
    @overload
    def __get__(self, instance: object, owner: type | None = None, /) -> Callable[P, bool]: ...
    def __get__(self, instance: Any, owner: type | None = None, /) -> Any:
        return self if instance is None else MethodType(self.function, instance)

    def __call__(self, subject: O, /, *args: P.args, **kwargs: P.kwargs) -> bool:
        return self.function(subject, *args, **kwargs)

    def __and__(self, other: Condition, /) -> Property:
        return Property("and", (self, other))

    def __or__(self, other: Condition, /) -> Property:
        return Property("or", (self, other))

    def __invert__(self) -> Property:
        return Property("not", (self,))

    def __repr__(self) -> str:
        return self.name


def predicate(method: Callable[Concatenate[O, P], bool], /) -> Predicate[O, P]:
    """A question about a state. In a role, or with one more parameter for an agent: one for each agent."""
    return Predicate(method)


@frozen
class Expectation:
    """What the author expects of a property in the cells it speaks of; what is None speaks of any."""

    verdict: Literal["holds", "violated", "unknown"]
    kinds: tuple[Kind, ...] = ()
    reason: str | None = None
    n: tuple[int, ...] | None = None
    from_n: int | None = None
    faults: tuple[str, ...] | None = None
    network: tuple[str, ...] | None = None
    timing: str | None = None
    topology: str | None = None
    fairness: tuple[str, ...] | None = None
    coins: str | None = None
    given: Mapping[str, bool | int | float | Enum] = field(factory=dict)
    states: int | None = None
    vacuous: bool | None = None


Expected = Expectation | tuple[Expectation, ...]


@frozen
class Property:
    """An operator over its operands. role: of `for_each` and `for_some`. measure and bound: of `within`."""

    operator: Operator
    operands: tuple[Condition, ...] = ()
    role: type | None = None
    measure: Measure | None = None
    bound: int | None = None
    assume: Condition | None = None
    expect: tuple[Expectation, ...] = ()

    def __and__(self, other: Condition, /) -> Property:
        return Property("and", (self, other))

    def __or__(self, other: Condition, /) -> Property:
        return Property("or", (self, other))

    def __invert__(self) -> Property:
        return Property("not", (self,))


Condition = Predicate[Any, ...] | Property


@frozen
class Goal:
    """A run succeeds when the first state with `finished` is within the bound, and `correct` holds there."""

    finished: Condition
    correct: Condition | None = None
    measure: Measure | None = None
    bound: int | None = None
    assume: Condition | None = None
    expect: tuple[Expectation, ...] = ()
    in_time: tuple[Expectation, ...] = ()


def always(p: Condition, /, *, assume: Condition | None = None, expect: Expected = ()) -> Property:
    """p holds in every state."""
    return Property("always", (p,), assume=assume, expect=_listed(expect))


def eventually(p: Condition, /, *, assume: Condition | None = None, expect: Expected = ()) -> Property:
    """p holds in some state."""
    return Property("eventually", (p,), assume=assume, expect=_listed(expect))


def infinitely_often(p: Condition, /, *, assume: Condition | None = None, expect: Expected = ()) -> Property:
    """p holds again and again, for ever."""
    return Property("infinitely_often", (p,), assume=assume, expect=_listed(expect))


def eventually_always(p: Condition, /, *, assume: Condition | None = None, expect: Expected = ()) -> Property:
    """From some state on p holds in every state."""
    return Property("eventually_always", (p,), assume=assume, expect=_listed(expect))


def leads_to(
    p: Condition, q: Condition, /, *, assume: Condition | None = None, expect: Expected = ()
) -> Property:
    """In or after every state with p there is a state with q."""
    return Property("leads_to", (p, q), assume=assume, expect=_listed(expect))


def until(
    p: Condition, q: Condition, /, *, assume: Condition | None = None, expect: Expected = ()
) -> Property:
    """q comes, and p holds in every state before it."""
    return Property("until", (p, q), assume=assume, expect=_listed(expect))


def implies(
    p: Condition, q: Condition, /, *, assume: Condition | None = None, expect: Expected = ()
) -> Property:
    """q, wherever p."""
    return Property("implies", (p, q), assume=assume, expect=_listed(expect))


def reachable(p: Condition, /, *, assume: Condition | None = None, expect: Expected = ()) -> Property:
    """A cover: some run has a state with p."""
    return Property("reachable", (p,), assume=assume, expect=_listed(expect))


def initially_true(p: Condition, /, *, assume: Condition | None = None, expect: Expected = ()) -> Property:
    """p holds in the first state."""
    return Property("initially_true", (p,), assume=assume, expect=_listed(expect))


def never_stuck(
    *, unless: Condition | None = None, assume: Condition | None = None, expect: Expected = ()
) -> Property:
    """In every reachable state without `unless` some step, delivery or timer is possible."""
    return Property("never_stuck", () if unless is None else (unless,), assume=assume, expect=_listed(expect))


@overload
def within(
    p: Condition, /, *, steps: int, assume: Condition | None = None, expect: Expected = ()
) -> Property: ...
@overload
def within(
    p: Condition, /, *, rounds: int, assume: Condition | None = None, expect: Expected = ()
) -> Property: ...
@overload
def within(
    p: Condition, /, *, messages: int, assume: Condition | None = None, expect: Expected = ()
) -> Property: ...
@overload
def within(
    p: Condition, /, *, turns: int, assume: Condition | None = None, expect: Expected = ()
) -> Property: ...
@overload
def within(
    p: Condition, /, *, tokens: int, assume: Condition | None = None, expect: Expected = ()
) -> Property: ...
def within(
    p: Condition,
    /,
    *,
    steps: int | None = None,
    rounds: int | None = None,
    messages: int | None = None,
    turns: int | None = None,
    tokens: int | None = None,
    assume: Condition | None = None,
    expect: Expected = (),
) -> Property:
    """p comes at a cost of at most the one bound given: steps, rounds, messages, turns or tokens."""
    measure, bound = _deadline(steps=steps, rounds=rounds, messages=messages, turns=turns, tokens=tokens)
    if measure is None:
        raise TypeError("within needs one of steps=, rounds=, messages=, turns=, tokens=")
    return Property("within", (p,), measure=measure, bound=bound, assume=assume, expect=_listed(expect))


def for_each(
    role: type[Agent], p: Condition, /, *, assume: Condition | None = None, expect: Expected = ()
) -> Property:
    """p for every agent of the role. p is a predicate, or a property, of one agent."""
    return Property("for_each", (p,), role=role, assume=assume, expect=_listed(expect))


def for_some(
    role: type[Agent], p: Condition, /, *, assume: Condition | None = None, expect: Expected = ()
) -> Property:
    """p for one and the same agent of the role. p is a predicate, or a property, of one agent."""
    return Property("for_some", (p,), role=role, assume=assume, expect=_listed(expect))


def goal(
    *,
    finished: Condition,
    correct: Condition | None = None,
    steps: int | None = None,
    rounds: int | None = None,
    messages: int | None = None,
    turns: int | None = None,
    tokens: int | None = None,
    assume: Condition | None = None,
    expect: Expected = (),
    in_time: Expected = (),
) -> Goal:
    """What the group is for: finished, and correct then. At most one deadline: steps, rounds, messages, turns
    or tokens. `expect` speaks of the goal without its deadline, `in_time` of the deadline.
    """
    measure, bound = _deadline(steps=steps, rounds=rounds, messages=messages, turns=turns, tokens=tokens)
    return Goal(finished, correct, measure, bound, assume, _listed(expect), _listed(in_time))


def holds(
    *,
    n: int | range | tuple[int, ...] | None = None,
    from_n: int | None = None,
    faults: str | tuple[str, ...] | None = None,
    network: str | tuple[str, ...] | None = None,
    timing: str | None = None,
    topology: str | None = None,
    fairness: str | tuple[str, ...] | None = None,
    coins: str | None = None,
    given: Mapping[str, bool | int | float | Enum] | None = None,
    states: int | None = None,
    vacuous: bool | None = None,
) -> Expectation:
    """It holds in the cells named. states: how many are reachable. vacuous: whether nothing triggers it."""
    return Expectation(
        "holds", (), None, _sizes(n), from_n, _texts(faults), _texts(network), timing, topology,
        _texts(fairness), coins, given or {}, states, vacuous,
    )  # fmt: skip


def violated(
    *kinds: Kind,
    n: int | range | tuple[int, ...] | None = None,
    from_n: int | None = None,
    faults: str | tuple[str, ...] | None = None,
    network: str | tuple[str, ...] | None = None,
    timing: str | None = None,
    topology: str | None = None,
    fairness: str | tuple[str, ...] | None = None,
    coins: str | None = None,
    given: Mapping[str, bool | int | float | Enum] | None = None,
    states: int | None = None,
    vacuous: bool | None = None,
) -> Expectation:
    """It is violated in the cells named, in one of these kinds (any, where none is given)."""
    return Expectation(
        "violated", kinds, None, _sizes(n), from_n, _texts(faults), _texts(network), timing, topology,
        _texts(fairness), coins, given or {}, states, vacuous,
    )  # fmt: skip


def unknown(
    reason: str | None = None,
    /,
    *,
    n: int | range | tuple[int, ...] | None = None,
    from_n: int | None = None,
    faults: str | tuple[str, ...] | None = None,
    network: str | tuple[str, ...] | None = None,
    timing: str | None = None,
    topology: str | None = None,
    fairness: str | tuple[str, ...] | None = None,
    coins: str | None = None,
    given: Mapping[str, bool | int | float | Enum] | None = None,
    states: int | None = None,
    vacuous: bool | None = None,
) -> Expectation:
    """No verdict is expected in the cells named, for this reason if one is given."""
    return Expectation(
        "unknown", (), reason, _sizes(n), from_n, _texts(faults), _texts(network), timing, topology,
        _texts(fairness), coins, given or {}, states, vacuous,
    )  # fmt: skip


def _listed(expect: Expected) -> tuple[Expectation, ...]:
    return (expect,) if isinstance(expect, Expectation) else expect


def _texts(texts: str | tuple[str, ...] | None) -> tuple[str, ...] | None:
    return (texts,) if isinstance(texts, str) else texts


def _sizes(n: int | range | tuple[int, ...] | None) -> tuple[int, ...] | None:
    if n is None:
        return None
    return (n,) if isinstance(n, int) else tuple(n)


def _deadline(**cost: int | None) -> tuple[Measure | None, int | None]:
    given: dict[Any, int] = {name: bound for name, bound in cost.items() if bound is not None}
    if len(given) > 1:
        raise TypeError(f"at most one deadline, not {' and '.join(given)}")
    for measure, bound in given.items():
        return measure, bound
    return None, None
