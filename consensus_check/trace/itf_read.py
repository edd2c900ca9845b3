"""Reading ITF JSON back: with limits, field by field, evaluating nothing. Everything unexpected is an
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
from consensus_check.semantics import Label, State
from consensus_check.trace.errors import InputError
from consensus_check.trace.itf import FORMAT
from consensus_check.trace.record import Ending, Header, Recorded

MOST_BYTES = 64 * 1024 * 1024
MOST_STATES = 100_000
MEASURES: tuple[DeadlineMeasure, ...] = ("rounds", "steps", "messages", "turns", "tokens")
NAMED: dict[str, DeadlineMeasure] = {measure: measure for measure in MEASURES}


def read(path: Path) -> Recorded:
    """The run in a file. Raises InputError CC601, CC602 (the file), CC610 (no trace), CC612 (too large)."""
    try:
        if os.stat(path).st_size > MOST_BYTES:
            raise InputError("CC612", f"{path} is larger than {MOST_BYTES // 2**20} MB")
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise InputError("CC601", f"there is no file {path}", help="give the path of a trace file") from None
    except IsADirectoryError:
        raise InputError("CC602", f"{path} is a directory", help="give the path of a trace file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("CC602", f"{path} cannot be read: {_reason(error)}") from None
    return parse(text, str(path))


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return (
        "it is not text in UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror or str(error)
    )


def parse(text: str, name: str) -> Recorded:
    """The run in a text. name: what to call it in messages. Raises InputError CC610, CC612."""
    try:
        whole: object = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        lines = text.splitlines()
        line = lines[error.lineno - 1][:160] if error.lineno <= len(lines) else ""
        at = Place(name, error.lineno, error.colno - 1, line if error.colno <= 160 else "")
        end = error.pos >= len(text.rstrip())
        message = "the trace ends in the middle" if end else f"this is not JSON: {error.msg.lower()}"
        raise InputError("CC610", message, where=at) from None
    except RecursionError:
        raise InputError("CC612", f"{name} is nested too deeply") from None
    except ValueError as error:
        raise InputError("CC610", f"{name} is not a trace: {error}") from None
    return _Reader(name).recorded(whole)


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


class _Reader:
    """Reads the parts of one file; `name` is for messages."""

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

    def recorded(self, value: object) -> Recorded:
        whole = self.mapping(value, "the file")
        meta = self.mapping(whole.get("#meta"), "#meta")
        if meta.get("schema") != FORMAT:
            raise InputError(
                "CC610",
                f"{self.name} does not say how to replay it (its #meta has no schema {FORMAT})",
                help="only traces written by consensus-check hold the scope and environment a replay needs",
            )
        listed = self.array(whole.get("states"), "states")
        if not listed:
            self.fail("states", "at least one state")
        if len(listed) > MOST_STATES:
            raise InputError("CC612", f"{self.name} has {len(listed):,} states")
        names = tuple(
            self.text(item, f"#meta.variables[{i}]")
            for i, item in enumerate(self.array(meta.get("variables"), "#meta.variables"))
        )
        metas = [self._state(item, i) for i, item in enumerate(listed)]
        states = tuple(self._values(item, i, len(names)) for i, item in enumerate(metas))
        labels = [
            self.label(item.get("label"), f"states[{i + 1}].#meta.label") for i, item in enumerate(metas[1:])
        ]
        failing = meta.get("failing")
        if failing is not None:
            labels.append(self.label(failing, "#meta.failing"))
        ending, turn = self._ending(
            meta.get("ending"), whole.get("loop"), len(states), failing=failing is not None
        )
        return Recorded(self.header(meta), names, states, tuple(labels), ending, turn)

    def _state(self, value: object, index: int) -> Mapping[str, object]:
        state = self.mapping(value, f"states[{index}]")
        return self.mapping(state.get("#meta"), f"states[{index}].#meta")

    def _values(self, meta: Mapping[str, object], index: int, count: int) -> State:
        where = f"states[{index}].#meta.values"
        values = tuple(self.integer(item, where) for item in self.array(meta.get("values"), where))
        if len(values) != count:
            self.fail(where, f"{count} numbers")
        return values

    def label(self, value: object, where: str) -> Label:
        label = self.mapping(value, where)
        picked = self.array(label.get("inputs"), f"{where}.inputs")
        return self.text(label.get("action"), f"{where}.action"), tuple(
            self.integer(item, f"{where}.inputs", low=0) for item in picked
        )

    def _ending(
        self, value: object, loop: object, states: int, *, failing: bool
    ) -> tuple[Ending, int | None]:
        if value == "finite":
            if loop is not None:
                self.fail("loop", "absent in a finite trace")
            return "finite", None
        if value not in ("loop", "rest"):
            self.fail("#meta.ending", "finite, loop or rest")
        if failing:
            self.fail("#meta.failing", "null where the run goes on for ever")
        turn = self.integer(loop, "loop", low=0, high=states - 1)
        if (turn == states - 1) != (value == "rest"):
            self.fail("loop", "the last state exactly where the run rests")
        return ("rest" if value == "rest" else "loop"), turn

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
