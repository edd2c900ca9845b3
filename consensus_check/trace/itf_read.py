"""Reading ITF JSON back: a run as it was kept, with all a replay needs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from consensus_check.records import frozen
from consensus_check.semantics import Label, State
from consensus_check.trace.data import Fields, content, load
from consensus_check.trace.errors import InputError
from consensus_check.trace.itf import FORMAT
from consensus_check.trace.record import Ending, Recorded

MOST_STATES = 100_000


def read(path: Path) -> Recorded:
    """The run in a file. Raises InputError CC601, CC602 (the file), CC610 (no trace), CC612 (too large)."""
    return parse(content(path), str(path))


def parse(text: str, name: str) -> Recorded:
    """The run in a text. name: what to call it in messages. Raises InputError CC610, CC612."""
    return of(load(text, name), name)


def of(data: object, name: str) -> Recorded:
    """The run in data that was read. Raises InputError CC610, CC612."""
    return _Reader(Fields(name)).recorded(data)


@frozen
class _Reader:
    """Reads the parts of one trace."""

    fields: Fields

    def recorded(self, value: object) -> Recorded:
        whole = self.fields.mapping(value, "the file")
        meta = self.fields.mapping(whole.get("#meta"), "#meta")
        if meta.get("schema") != FORMAT:
            raise InputError(
                "CC610",
                f"{self.fields.name} does not say how to replay it (its #meta has no schema {FORMAT})",
                help="only traces written by consensus-check hold the scope and environment a replay needs",
            )
        listed = self.fields.array(whole.get("states"), "states")
        if not listed:
            self.fields.fail("states", "at least one state")
        if len(listed) > MOST_STATES:
            raise InputError("CC612", f"{self.fields.name} has {len(listed):,} states")
        names = tuple(
            self.fields.text(item, f"#meta.variables[{i}]")
            for i, item in enumerate(self.fields.array(meta.get("variables"), "#meta.variables"))
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
        return Recorded(self.fields.header(meta), names, states, tuple(labels), ending, turn)

    def _state(self, value: object, index: int) -> Mapping[str, object]:
        state = self.fields.mapping(value, f"states[{index}]")
        return self.fields.mapping(state.get("#meta"), f"states[{index}].#meta")

    def _values(self, meta: Mapping[str, object], index: int, count: int) -> State:
        where = f"states[{index}].#meta.values"
        values = tuple(
            self.fields.integer(item, where) for item in self.fields.array(meta.get("values"), where)
        )
        if len(values) != count:
            self.fields.fail(where, f"{count} numbers")
        return values

    def label(self, value: object, where: str) -> Label:
        label = self.fields.mapping(value, where)
        picked = self.fields.array(label.get("inputs"), f"{where}.inputs")
        return self.fields.text(label.get("action"), f"{where}.action"), tuple(
            self.fields.integer(item, f"{where}.inputs", low=0) for item in picked
        )

    def _ending(
        self, value: object, loop: object, states: int, *, failing: bool
    ) -> tuple[Ending, int | None]:
        if value == "finite":
            if loop is not None:
                self.fields.fail("loop", "absent in a finite trace")
            return "finite", None
        if value not in ("loop", "rest"):
            self.fields.fail("#meta.ending", "finite, loop or rest")
        if failing:
            self.fields.fail("#meta.failing", "null where the run goes on for ever")
        turn = self.fields.integer(loop, "loop", low=0, high=states - 1)
        if (turn == states - 1) != (value == "rest"):
            self.fields.fail("loop", "the last state exactly where the run rests")
        return ("rest" if value == "rest" else "loop"), turn
