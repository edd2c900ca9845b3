"""ITF JSON: the trace format that other checkers read too
(https://apalache-mc.org/docs/adr/015adr-trace.html).

A variable of the file is a line of the shown state (`owner.field`), so that any reader of the format can show
it. `#meta` of the file holds what a replay needs: scope, environment, the digest of the spec; `#meta` of a
state its raw values and the label of the step that led to it. The last state of a loop is the state `loop`
again, so that `mbt::actionTaken` names the closing step too; a run that rests for ever has `loop` at its last
state. A step that errs has no state after it and stands in the file's `#meta`.
"""

from __future__ import annotations

import json
import math

from attrs import asdict

from consensus_check.ir.system import TransitionSystem
from consensus_check.semantics import Lasso, Occurrence, Plain, Run, State, decode
from consensus_check.trace.record import Header, record

FORMAT = "consensus-check-trace/1"
SAFE = 2**53
Json = dict[str, object]


def write(system: TransitionSystem, run: Run, header: Header) -> str:
    """The run as ITF JSON text."""
    kept = record(system, run, header)
    steps = run.stem.steps + run.loop.steps if isinstance(run, Lasso) else run.steps
    states = [_state(system, state, i, steps[i - 1] if i else None) for i, state in enumerate(kept.states)]
    shown = sorted(_flat(system, kept.states[0]))
    whole: Json = {
        "#meta": {
            "format": "ITF",
            "format-description": "https://apalache-mc.org/docs/adr/015adr-trace.html",
            "description": f"{header.protocol}.{header.property}" if header.property else header.protocol,
            "schema": FORMAT,
            "spec": header.spec,
            "digest": header.digest,
            "protocol": header.protocol,
            "property": header.property,
            "kind": header.kind,
            "ending": kept.ending,
            "scope": scope_of(header),
            "environment": asdict(header.environment),
            "variables": list(kept.variables),
            "failing": _label(steps[-1]) if len(kept.labels) == len(kept.states) else None,
        },
        "params": [],
        "vars": [*shown, "mbt::actionTaken", "mbt::nondetPicks"],
        "states": states,
    }
    if kept.turn is not None:
        whole["loop"] = kept.turn
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def scope_of(header: Header) -> Json:
    """The scope of a header, as it stands in a file."""
    scope = header.scope
    return {
        "n": scope.n,
        "parameters": {name: _parameter(value) for name, value in scope.parameters.items()},
        "deadline": list(scope.deadline) if scope.deadline else None,
        "instance": scope.instance,
        "seed": scope.seed,
    }


def _parameter(value: object) -> object:
    """Whole numbers, Booleans and words as they are; a fraction as `{"fraction": "7/10"}`."""
    return value if isinstance(value, bool | int | str) else {"fraction": str(value)}


def _label(step: Occurrence) -> Json:
    name, picked = step.label
    return {"action": name, "inputs": list(picked)}


def _state(system: TransitionSystem, state: State, index: int, step: Occurrence | None) -> Json:
    meta: Json = {"index": index, "values": list(state)}
    taken, picks = "init", Json()
    if step is not None:
        meta["label"] = _label(step)
        taken = step.label[0]
        inputs = zip(step.action.inputs, step.label[1], strict=True)
        picks = {item.name: {"tag": "Some", "value": item.options[index]} for item, index in inputs}
    flat = _flat(system, state)
    return {
        "#meta": meta,
        **{name: _value(flat[name]) for name in sorted(flat)},
        "mbt::actionTaken": taken,
        "mbt::nondetPicks": picks,
    }


def _flat(system: TransitionSystem, state: State) -> dict[str, Plain]:
    shown = decode(system, state)
    return {
        f"{owner}.{name}" if owner else name: value
        for owner, fields in shown.items()
        for name, value in fields.items()
    }


def _value(plain: Plain) -> object:
    """A plain value in ITF: large numbers as `#bigint`, None as an unserialisable, maps as records of text
    keys.
    """
    if plain is None:
        return {"#unserializable": "None"}
    if isinstance(plain, bool | str):
        return plain
    if isinstance(plain, int):
        return plain if math.fabs(plain) < SAFE else {"#bigint": str(plain)}
    if isinstance(plain, list):
        return [_value(item) for item in plain]
    return {"#map": [[key, _value(item)] for key, item in plain.items()]}
