"""attrs' classes, but for three methods that attrs writes and compiles anew for each class, a sixth of a
small check from the shell: here representation, equality and hash have one text each.
"""

from __future__ import annotations

from collections.abc import Set
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from attrs import define, frozen
else:

    def define(cls: type | None = None, **options: Any) -> Any:
        """attrs.define."""
        return _made(attrs.define, cls, options)

    def frozen(cls: type | None = None, **options: Any) -> Any:
        """attrs.frozen."""
        return _made(attrs.frozen, cls, options)


__all__ = ["define", "frozen"]
PLAIN = frozenset({"kw_only", "init", "slots", "weakref_slot", "repr"})
"""Options that say nothing of how records are compared."""


def _made(decorator: Any, cls: type | None, options: dict[str, Any]) -> Any:
    def decorate(cls: Any) -> Any:
        if options.get("repr", True) and "__repr__" not in vars(cls):
            cls.__repr__ = _text
        if decorator is not attrs.frozen or not options.keys() <= PLAIN:
            return decorator(cls, **{**options, "repr": False})
        own = vars(cls).keys()
        made = decorator(cls, **{**options, "repr": False, "eq": False})
        _compared(made, own)
        return made

    return decorate if cls is None else decorate(cls)


def _compared(made: Any, own: Set[str]) -> None:
    """Equality and hash of the values, as attrs defines them, where the class does not define its own."""
    if any(one.eq_key is not None or one.hash not in (None, one.eq) for one in attrs.fields(made)):
        raise TypeError(f"{made.__qualname__}: a field is compared by its value or not at all")
    names = [one.name for one in attrs.fields(made) if one.eq]
    values = attrgetter(*names) if names else _nothing
    kind = made.__qualname__

    def __eq__(self: Any, other: Any) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: Any) -> int:
        return hash((kind, values(self)))

    if "__eq__" not in own:
        made.__eq__ = __eq__
    if "__hash__" not in own:
        made.__hash__ = __hash__


def _nothing(record: Any) -> tuple[()]:
    return ()


def _text(record: Any) -> str:
    shown = (a.name for a in attrs.fields(type(record)) if a.repr is not False)
    return f"{type(record).__qualname__}({', '.join(f'{name}={getattr(record, name)!r}' for name in shown)})"
