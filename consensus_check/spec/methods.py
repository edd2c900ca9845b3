"""The decorators of methods.

| signature | shape of the method |
|---|---|
| `@step`, `@step(fair="weak" | "strong" | None)` | `(self) -> None` |
| `@receive`, `@receive(fair=...)` | `(self, msg: A | B) -> None`, `(self, msg: A, sender: Role) -> None` |
| `@expires(timer)`, `@expires(timer, fair=...)` | `(self) -> None`; the timer is a field above it |
| `@each_round`, `@each_round(phase=Part.VOTE, take=k)` | `(self) -> None`, `(self, inbox: Inbox[A])` |
| `@initial` in a role, shared class or protocol | `(self) -> None` |
| `@pure` on a function or a method | any parameters, a value, no effects |
| `@part` on a method | any parameters, effects; for its own class |
| `@predicate` in a role, shared class or protocol | `(self) -> bool`, `(self, agent: Role) -> bool` |
| `@outcome` in a protocol | `(self) -> SomeEnum` |

A decorated method stays a plain function; what its decorator said is its `MethodInfo`, which `method_info`
reads. `predicate` itself is in properties: what it gives is called like the method and combines with `& | ~`.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from types import FunctionType
from typing import Any, Literal, Protocol, TypeVar, overload

from consensus_check.records import frozen
from consensus_check.spec.properties import Predicate
from consensus_check.spec.values import Agent, Inbox, Message, Timer

Fair = Literal["weak", "strong"] | None
MethodKind = Literal[
    "step", "receive", "expires", "each_round", "initial", "pure", "part", "predicate", "outcome",
]  # fmt: skip

R = TypeVar("R", bound=Agent)
M = TypeVar("M", bound=Message)
A = TypeVar("A", bound=Agent)
E = TypeVar("E", bound=Enum)
F = TypeVar("F", bound=Callable[..., Any])
O = TypeVar("O")


@frozen
class MethodInfo:
    """A decorated method. timer: the timer field of `expires`, known once its class is declared."""

    kind: MethodKind
    name: str
    function: Callable[..., Any]
    fair: Fair = "weak"
    timer: str = ""
    timer_object: Timer | None = None
    phase: Enum | None = None
    take: int | None = None


class Receiver(Protocol):
    """What `receive(fair=...)` gives: a decorator of handlers."""

    @overload
    def __call__(self, method: Callable[[R, M], None], /) -> Callable[[R, M], None]: ...
    @overload
    def __call__(self, method: Callable[[R, M, A], None], /) -> Callable[[R, M, A], None]: ...


class Rounder(Protocol):
    """What `each_round(phase=...)` gives: a decorator of methods for rounds."""

    @overload
    def __call__(self, method: Callable[[R], None], /) -> Callable[[R], None]: ...
    @overload
    def __call__(self, method: Callable[[R, Inbox[M]], None], /) -> Callable[[R, Inbox[M]], None]: ...


@overload
def step(method: Callable[[R], None], /) -> Callable[[R], None]: ...
@overload
def step(*, fair: Fair = "weak") -> Callable[[Callable[[R], None]], Callable[[R], None]]: ...
def step(method: Any = None, /, *, fair: Fair = "weak") -> Any:
    """A spontaneous step, possible whenever its `require` holds."""
    return _decorator(method, "step", fair=fair)


@overload
def receive(method: Callable[[R, M], None], /) -> Callable[[R, M], None]: ...
@overload
def receive(method: Callable[[R, M, A], None], /) -> Callable[[R, M, A], None]: ...
@overload
def receive(*, fair: Fair = "weak") -> Receiver: ...
def receive(method: Any = None, /, *, fair: Fair = "weak") -> Any:
    """The receipt of one message of the annotated class or union, from the annotated roles if any."""
    return _decorator(method, "receive", fair=fair)


def expires(
    timer: Timer, /, *, fair: Fair = "weak"
) -> Callable[[Callable[[R], None]], Callable[[R], None]]:
    """The expiry of the timer, which is disarmed first."""

    def decorate(method: Callable[[R], None]) -> Callable[[R], None]:
        return _remember(method, MethodInfo("expires", method.__name__, method, fair, timer_object=timer))

    return decorate


@overload
def each_round(method: Callable[[R], None], /) -> Callable[[R], None]: ...
@overload
def each_round(method: Callable[[R, Inbox[M]], None], /) -> Callable[[R, Inbox[M]], None]: ...
@overload
def each_round(*, phase: Enum | None = None, take: int | None = None) -> Rounder: ...
def each_round(method: Any = None, /, *, phase: Enum | None = None, take: int | None = None) -> Any:
    """What every agent of the role does in each round, or in the phase named.

    take: at most so many messages are taken from the inbox, oldest first; the rest is kept.
    """
    return _decorator(method, "each_round", phase=phase, take=take)


def initial(method: Callable[[O], None], /) -> Callable[[O], None]:
    """Part of the first state: assigns, starts timers, chooses, draws, requires; sends nothing."""
    return _remember(method, MethodInfo("initial", method.__name__, method))


def pure(function: F, /) -> F:
    """A helper without effects."""
    return _remember(function, MethodInfo("pure", function.__name__, function))


def part(method: F, /) -> F:
    """A helper with effects, for the methods of its own class."""
    return _remember(method, MethodInfo("part", method.__name__, method))


def outcome(method: Callable[[O], E], /) -> Callable[[O], E]:
    """How a run ended, in place of success, wrong, unnoticed, drifted and unconverged."""
    return _remember(method, MethodInfo("outcome", method.__name__, method))


def method_info(value: object) -> MethodInfo | None:
    """What the decorator of a method said, or None for anything else."""
    if isinstance(value, Predicate):
        return MethodInfo("predicate", value.name, value.function)
    info = vars(value).get("__cc__") if isinstance(value, FunctionType) else None
    return info if isinstance(info, MethodInfo) else None


def _decorator(method: Any, kind: MethodKind, **said: Any) -> Any:
    def decorate(function: Any) -> Any:
        return _remember(function, MethodInfo(kind, function.__name__, function, **said))

    return decorate if method is None else decorate(method)


def _remember(function: F, info: MethodInfo) -> F:
    vars(function)["__cc__"] = info
    return function
