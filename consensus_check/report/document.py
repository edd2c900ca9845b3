"""Results as JSON: schema consensus-check/1. Readers ignore unknown fields; the meaning of a field never
changes within a schema.
"""

from __future__ import annotations

import json
from fractions import Fraction

from consensus_check.report.result import Counterexample, Document, EnvironmentText, Result, Skipped, Warning_
from consensus_check.trace.shown import Change
from consensus_check.trace.told import Chosen, Moment, Step, Story
from consensus_check.verdict import Expected

SCHEMA = "consensus-check/1"
Json = dict[str, object]


def document(found: Document, *, errors: tuple[Json, ...] = ()) -> Json:
    """The whole as one JSON object. errors: what stopped the command, where something did."""
    whole: Json = {
        "schema": SCHEMA,
        "command": found.command,
        "version": found.version,
        "spec": found.spec,
        "digest": found.digest,
        "started": found.started,
        "interrupted": found.interrupted,
        "results": [result(one) for one in found.results],
    }
    if found.skipped:
        whole["skipped"] = [_skipped(one) for one in found.skipped]
    if found.warnings:
        whole["warnings"] = [_warning(one) for one in found.warnings]
    if errors:
        whole["errors"] = list(errors)
    return whole


def dumps(value: Json, *, indent: int | None = 1) -> str:
    """JSON text with a final newline, keys in the order of the schema."""
    text = json.dumps(value, indent=indent, ensure_ascii=False, default=_plain) + "\n"
    return text.encode(errors="backslashreplace").decode()  # a byte that is no UTF-8 stands as \udcff


def _plain(value: object) -> object:
    if isinstance(value, Fraction):
        return str(value)
    raise TypeError(f"{value!r} has no place in a result")


def result(one: Result) -> Json:
    """One result, every key of the schema present; what no engine of this version fills is null or empty."""
    return {
        "protocol": one.protocol,
        "property": one.property,
        "group_size": one.group_size,
        "parameters": dict(one.parameters),
        "environment": _environment(one.environment),
        "semantics": one.semantics,
        "verdict": one.verdict,
        "scope": one.scope,
        "reason": one.reason,
        "kind": one.kind,
        "kinds": list(one.kinds),
        "why": one.why,
        "outcome": one.outcome,
        "agents": list(one.agents),
        "obligation": one.obligation,
        "engine": one.engine,
        "engines": [
            {
                "name": answer.name,
                "verdict": answer.verdict,
                "scope": answer.scope,
                "states": answer.states,
                "transitions": answer.transitions,
                "depth": answer.depth,
                "seconds": round(answer.seconds, 6),
                "reason": answer.reason,
            }
            for answer in one.engines
        ],
        "states": one.states,
        "transitions": one.transitions,
        "depth": one.depth,
        "stuck_states": one.stuck_states,
        "reduced": one.reduced or False,
        "not_reduced": one.not_reduced or None,
        "seconds": round(one.seconds, 6),
        "fairness": [{"unit": unit.unit, "strength": unit.strength} for unit in one.fairness],
        "warnings": [_warning(warning) for warning in one.warnings],
        "unreached": list(one.unreached),
        "expected": one.expected,
        "met": one.met,
        "blame": None,
        "patterns": [],
        "seed": one.seed,
        "certificate": None,
        "counterexample": _counterexample(one.counterexample),
        "witness": _counterexample(one.witness),
        "expected_time": _expected(one.expected_time),
    }


def _expected(time: Expected | None) -> Json | None:
    """{unit, value}: a fraction as text, an approximation as a number, null where there is no bound."""
    return None if time is None else {"unit": time.unit, "value": time.value}


def _environment(environment: EnvironmentText) -> Json:
    return {
        "topology": environment.topology,
        "edges": [list(edge) for edge in environment.edges],
        "timing": environment.timing,
        "network": environment.network,
        "faults": list(environment.faults),
        "fairness": list(environment.fairness),
        "coins": environment.coins,
        "heals": environment.heals,
    }


def _warning(warning: Warning_) -> Json:
    return {"code": warning.code, "text": warning.text, "place": warning.place}


def _skipped(one: Skipped) -> Json:
    return {
        "protocol": one.protocol,
        "group_size": one.group_size,
        "parameters": dict(one.parameters),
        "reason": one.reason,
    }


def _counterexample(example: Counterexample | None) -> Json | None:
    if example is None:
        return None
    return {
        **story(example.story),
        "length": example.length,
        "shortest": example.shortest,
        "waits": [{"agent": agent, "for": list(reasons)} for agent, reasons in example.waits],
    }


def story(told: Story) -> Json:
    """initial, stem and loop: steps, or in rounds {round, phase, steps}."""
    return {
        "initial": [{"owner": line.owner, "field": line.field, "value": line.value} for line in told.initial],
        "stem": [_moment(moment) for moment in told.stem],
        "loop": [_moment(moment) for moment in told.loop],
        "rests": told.rests,
    }


def _moment(moment: Moment) -> Json:
    if moment.round is None and len(moment.steps) == 1:
        return _step(moment.steps[0])
    return {
        "id": moment.index,
        "round": moment.round,
        "phase": moment.phase,
        "steps": [_step(step) for step in moment.steps],
        "changes": [_change(change) for change in moment.changes],
    }


def _step(step: Step) -> Json:
    return {
        "id": step.id,
        "agent": step.agent or None,
        "action": step.action,
        "message": step.received[0].message if len(step.received) == 1 else None,
        "received": [{"id": got.id, "from": got.sender, "message": got.message} for got in step.received],
        "choices": [_chosen(choice) for choice in step.choices],
        "coins": [_chosen(coin) for coin in step.coins],
        "sent": [
            {"id": sent.id, "to": sent.to, "message": sent.message, "dropped": sent.dropped}
            for sent in step.sent
        ],
        "line": step.line or None,
        "lines": list(step.lines),
        "changes": [_change(change) for change in step.changes],
        "checks": list(step.checks),
        "error": step.error,
        "environment": step.environment,
    }


def _change(change: Change) -> Json:
    return {"owner": change.owner, "field": change.field, "old": change.old, "new": change.new}


def _chosen(chosen: Chosen) -> Json:
    return {"value": chosen.value, "line": chosen.line or None}
