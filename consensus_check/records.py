"""attrs' classes, but for their representation: one function makes it of any record when it is asked for.

attrs writes and compiles a method for each class, which was a tenth of a small check from the shell.
"""

from __future__ import annotations

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


def _made(decorator: Any, cls: type | None, options: dict[str, Any]) -> Any:
    def decorate(cls: Any) -> Any:
        if options.get("repr", True) and "__repr__" not in vars(cls):
            cls.__repr__ = _text
        return decorator(cls, **{**options, "repr": False})

    return decorate if cls is None else decorate(cls)


def _text(record: Any) -> str:
    shown = (a.name for a in attrs.fields(type(record)) if a.repr is not False)
    return f"{type(record).__qualname__}({', '.join(f'{name}={getattr(record, name)!r}' for name in shown)})"
