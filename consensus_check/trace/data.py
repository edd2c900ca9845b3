"""Reading files of data: with limits, field by field, evaluating nothing. Everything unexpected is an
InputError that says where.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import NoReturn, cast

import cattrs
from cattrs.errors import BaseValidationError

from consensus_check.errors import Place
from consensus_check.ir.environment import Environment
from consensus_check.ir.scope import DeadlineMeasure, Scope, Value
from consensus_check.trace.errors import InputError
from consensus_check.trace.record import Header

MOST_BYTES = 64 * 1024 * 1024
MEASURES: tuple[DeadlineMeasure, ...] = ("rounds", "steps", "messages", "turns", "tokens")
NAMED: dict[str, DeadlineMeasure] = {measure: measure for measure in MEASURES}


def content(path: Path) -> str:
    """The text of a file. Raises InputError CC601, CC602 (the file), CC612 (too large)."""
    try:
        if os.stat(path).st_size > MOST_BYTES:
            raise InputError("CC612", f"{path} is larger than {MOST_BYTES // 2**20} MB")
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise InputError(
            "CC601", f"there is no file {path}", help="give the path of a trace or certificate"
        ) from None
    except IsADirectoryError:
        raise InputError(
            "CC602", f"{path} is a directory", help="give the path of a trace or certificate"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("CC602", f"{path} cannot be read: {_reason(error)}") from None


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return (
        "it is not text in UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror or str(error)
    )


def load(text: str, name: str) -> object:
    """The data in a text of JSON. name: what to call it in messages. Raises InputError CC610, CC612."""
    try:
        return json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        lines = text.splitlines()
        line = lines[error.lineno - 1][:160] if error.lineno <= len(lines) else ""
        at = Place(name, error.lineno, error.colno - 1, line if error.colno <= 160 else "")
        end = error.pos >= len(text.rstrip())
        message = "the file ends in the middle" if end else f"this is not JSON: {error.msg.lower()}"
        raise InputError("CC610", message, where=at) from None
    except RecursionError:
        raise InputError("CC612", f"{name} is nested too deeply") from None
    except ValueError as error:
        raise InputError("CC610", f"{name} is no file of data: {error}") from None


def _no_constant(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number of JSON")


def _strict() -> cattrs.Converter:
    """Structures data as it is: no text is taken for a number, no number for a Boolean."""
    converter = cattrs.Converter(forbid_extra_keys=True)
    for kind in (bool, int, str):
        converter.register_structure_hook(kind, _exactly)
    return converter


def _exactly(value: object, kind: type[object]) -> object:
    if type(value) is not kind:
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


class Fields:
    """Reads the parts of one file; `name` is for messages. Everything raises InputError CC610."""

    def __init__(self, name: str) -> None:
        self.name = name

    def fail(self, where: str, wanted: str) -> NoReturn:
        raise InputError("CC610", f"{self.name}: {where} should be {wanted}")

    def mapping(self, value: object, where: str) -> Mapping[str, object]:
        if not isinstance(value, dict):
            self.fail(where, "an object")
        return cast(dict[str, object], value)

    def array(self, value: object, where: str) -> list[object]:
        if not isinstance(value, list):
            self.fail(where, "a list")
        return cast(list[object], value)

    def integer(self, value: object, where: str, *, low: int | None = None, high: int | None = None) -> int:
        bounded = isinstance(value, int) and (low is None or value >= low) and (high is None or value <= high)
        if not isinstance(value, int) or isinstance(value, bool) or not bounded:
            limits = "" if low is None else f" of {low} or more" if high is None else f" from {low} to {high}"
            self.fail(where, "a whole number" + limits)
        return value

    def text(self, value: object, where: str) -> str:
        if not isinstance(value, str):
            self.fail(where, "text")
        return value

    def header(self, meta: Mapping[str, object]) -> Header:
        kind = meta.get("kind")
        return Header(
            self.text(meta.get("spec"), "#meta.spec"),
            self.text(meta.get("digest"), "#meta.digest"),
            self.text(meta.get("protocol"), "#meta.protocol"),
            self.text(meta.get("property"), "#meta.property"),
            None if kind is None else self.text(kind, "#meta.kind"),
            self.scope(self.mapping(meta.get("scope"), "#meta.scope")),
            self.environment(self.mapping(meta.get("environment"), "#meta.environment")),
        )

    def scope(self, value: Mapping[str, object]) -> Scope:
        listed = self.mapping(value.get("parameters"), "#meta.scope.parameters")
        parameters = {
            name: self.parameter(item, f"#meta.scope.parameters.{name}") for name, item in listed.items()
        }
        return Scope(
            self.integer(value.get("n"), "#meta.scope.n", low=1, high=1_000_000),
            parameters,
            self.deadline(value.get("deadline")),
            self.integer(value.get("instance"), "#meta.scope.instance", low=0),
            self.integer(value.get("seed"), "#meta.scope.seed"),
        )

    def parameter(self, value: object, where: str) -> Value:
        if isinstance(value, bool | int | str):
            return value
        try:
            return Fraction(self.text(self.mapping(value, where).get("fraction"), where))
        except (ValueError, ZeroDivisionError):
            self.fail(where, "a number, a Boolean, a word or a fraction")

    def deadline(self, value: object) -> tuple[DeadlineMeasure, int] | None:
        if value is None:
            return None
        pair = self.array(value, "#meta.scope.deadline")
        found = NAMED.get(str(pair[0])) if len(pair) == 2 else None
        if found is None:
            self.fail("#meta.scope.deadline", "a measure and a number")
        return found, self.integer(pair[1], "#meta.scope.deadline", low=0)

    def environment(self, value: Mapping[str, object]) -> Environment:
        try:
            return _strict().structure(value, Environment)
        except (BaseValidationError, TypeError, ValueError, KeyError):
            self.fail("#meta.environment", "topology, timing, network, faults, heals, fairness and adversary")
