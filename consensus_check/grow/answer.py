"""The answer to one question: its key, and the cell as it stands in results."""

from __future__ import annotations

import time
from typing import Any

from attrs import asdict, field

from consensus_check.check.engines import agreed
from consensus_check.check.request import Cell as Place
from consensus_check.check.run import ENGINES, plain, timing_of
from consensus_check.errors import ConsensusCheckError, LimitError, SpecErrors
from consensus_check.grow.configurations import Configurations, by_configuration
from consensus_check.grow.distribution import chances_of
from consensus_check.grow.question import Question, Settings
from consensus_check.grow.slack import slacks
from consensus_check.ir.digest import digest
from consensus_check.ir.formulas import Property
from consensus_check.ir.protocol import ProtocolDecl, Spec
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.lower.model import Model
from consensus_check.measure import (
    Chances,
    Frequency,
    Gather,
    Range,
    Sampler,
    Sampling,
    by_adversary,
    frequency,
    sampler_for,
    target_of,
    uniform_lines,
)
from consensus_check.records import frozen
from consensus_check.report.environment import environment_text
from consensus_check.report.page import joined
from consensus_check.report.words import source_text
from consensus_check.spec.reader.suits import environment_errors
from consensus_check.trace.errors import InputError
from consensus_check.verdict import Budget, Unknown, Verdict, Violated, name_of

RESULT_FORMAT = 2
"""Of what a cell holds; a change of it makes kept cells stale."""

Json = dict[str, Any]


@frozen
class Prepared:
    """A question made concrete. skipped: why it is none (an assumption of the spec does not hold)."""

    key: str
    head: Json
    skipped: str = ""
    system: TransitionSystem | None = None
    properties: tuple[Property, ...] = ()
    measured: Property | None = None
    chances: Chances = field(factory=Chances)


def prepare(spec: Spec, question: Question, settings: Settings, *, version: str) -> Prepared:
    """The system of a question and the key of its answer. Raises ConsensusCheckError where there is none."""
    protocol = next(p for p in spec.protocols if p.name == question.protocol)
    unsuited = environment_errors(spec, protocol, question.environment)
    if unsuited:
        raise SpecErrors(unsuited)
    model = Model(spec, protocol, question.scope, question.environment)
    timing = timing_of(spec, Place(protocol, question.scope, question.environment))
    head = _head(spec, protocol, question, model, timing)
    broken = [one for one in spec.assumptions if not model.constant(one)]
    if broken:
        why = f"the spec assumes {joined(source_text(spec, one.at) for one in broken)}"
        return Prepared(digest("skipped", head, why, version, RESULT_FORMAT), head, why)
    system = lower(spec, protocol, scope=question.scope, environment=question.environment)
    properties = tuple(p for p in system.properties if question.property in (p.name, p.family or p.name))
    measured = _measured(system, question, properties)
    chances = chances_of(spec, model, scheduler=settings.scheduler, timing=timing)
    key = digest(
        system,
        question.property,
        question.scope.deadline,
        head,
        chances,
        ("clopper-pearson", settings.runs, settings.confidence, settings.limits),
        settings.seed,
        (settings.configurations, settings.adversary),
        RESULT_FORMAT,
        version,
    )
    return Prepared(key, head, "", system, properties, measured, chances)


def _head(
    spec: Spec, protocol: ProtocolDecl, question: Question, model: Model, timing: str
) -> Json:
    """What a cell says of itself."""
    names = {agent.index: agent.name for agent in model.agents}
    edges = tuple((names[a], names[b]) for a, b in sorted(model.edges))
    text = environment_text(question.environment, timing=timing, edges=edges)
    sizes = {one.name for one in spec.parameters if one.kind == "size"}
    return {
        "protocol": question.protocol,
        "property": question.property,
        "group_size": question.scope.n,
        "topology": text.topology,
        "edges": [list(edge) for edge in text.edges],
        "timing": text.timing,
        "network": text.network,
        "faults": list(text.faults),
        "heals": text.heals,
        "fairness": list(text.fairness),
        "coins": text.coins,
        "parameters": {k: plain(v) for k, v in model.parameters.items() if k not in sizes},
        "chosen": {k: plain(v) for k, v in question.scope.parameters.items()},
        "instance": question.scope.instance,
        "slack": [asdict(one) for one in slacks(spec, protocol, model)],
    }


def _measured(
    system: TransitionSystem, question: Question, properties: tuple[Property, ...]
) -> Property | None:
    """The property whose misses are counted: of the goal its deadline."""
    if question.property == "goal":
        return next(p for p in system.properties if p.name == "goal.deadline")
    if not properties:
        raise InputError("CC603", f"there is no property '{question.property}' at n={question.scope.n}")
    return properties[0] if len(properties) == 1 else None


def answer(
    prepared: Prepared, question: Question, settings: Settings, gather: Gather | None = None
) -> Json:
    """The cell. Nothing is raised: what cannot be answered says why, and the rest stands. gather: who does
    the random runs.
    """
    started = time.monotonic()
    cell: Json = {
        **prepared.head,
        "key": prepared.key,
        "verdict": None,
        "kind": None,
        "by_chance": None,
        "by_adversary": None,
        "by_configuration": None,
        "time": None,
        "cost": None,
        "states": None,
        "status": "done",
        "reason": None,
    }
    if prepared.system is None:
        cell |= {"status": "skipped", "reason": prepared.skipped}
    else:
        reasons = list[str]()
        cell |= _verdict(prepared.system, prepared.properties, settings.budget, reasons)
        found = _chance(prepared, question, settings, reasons, gather)
        if found is not None:
            cell |= {"by_chance": chance_json(found, prepared), "time": time_json(found), "cost": found.spent}
        if settings.adversary:
            cell["by_adversary"] = _adversary(prepared, question, reasons)
        if settings.configurations:
            counted = _configurations(prepared, settings.budget, reasons)
            cell["by_configuration"] = None if counted is None else asdict(counted)
        cell["reason"] = "; ".join(reasons) or None
    cell["seconds"] = round(time.monotonic() - started, 3)
    return cell


def _verdict(
    system: TransitionSystem, properties: tuple[Property, ...], budget: Budget, reasons: list[str]
) -> Json:
    """Verdict and kind; of several properties (one an agent) the worst. An interrupt that a search took goes
    on.
    """
    try:
        found = {name: run(system, properties=properties, budget=budget) for name, run in ENGINES.items()}
        verdicts = [
            agreed(p.name, {name: one.verdicts[p.name] for name, one in found.items()})[1] for p in properties
        ]
    except LimitError as error:
        reasons.append(f"verdict: {error.message}")
        return {"verdict": "unknown", "kind": None}
    if any(one.code == "interrupted" for search in found.values() for one in search.reasons):
        raise KeyboardInterrupt
    worst = min(verdicts, key=_rank)
    if isinstance(worst, Unknown):
        if any(one.code == "interrupted" for one in worst.reasons):
            raise KeyboardInterrupt
        reasons.extend(f"verdict: {one.text}" for one in worst.reasons)
    violated = worst if isinstance(worst, Violated) else None
    return {
        "verdict": name_of(worst),
        "kind": violated.kind if violated else None,
        "outcome": violated.outcome if violated else None,
        "semantics": worst.evidence.semantics,
        "states": worst.evidence.states,
    }


def _rank(verdict: Verdict) -> int:
    return 0 if isinstance(verdict, Violated) else 1 if isinstance(verdict, Unknown) else 2


def _chance(
    prepared: Prepared,
    question: Question,
    settings: Settings,
    reasons: list[str],
    gather: Gather | None,
) -> Frequency | None:
    if prepared.measured is None or prepared.system is None:
        reasons.append(f"by chance: {question.property} is one property an agent; name one of them")
        return None
    try:
        return frequency(
            prepared.system,
            target_of(prepared.measured, question.scope.deadline),
            prepared.chances,
            sampling=sampling_of(prepared, settings),
            limits=settings.limits,
            gather=gather,
        )
    except LimitError as error:
        reasons.append(f"by chance: {error.message} ({error.code})")
        return None


def sampling_of(prepared: Prepared, settings: Settings) -> Sampling:
    """How the runs of a question are drawn: its key keeps its random numbers apart."""
    return Sampling(
        settings.runs, settings.confidence, settings.seed, prepared.key, settings.budget.time_limit
    )


def sampler_of(prepared: Prepared, question: Question) -> Sampler:
    """What draws the runs of a question. Raises LimitError."""
    assert prepared.measured is not None and prepared.system is not None
    target = target_of(prepared.measured, question.scope.deadline)
    return sampler_for(prepared.system, target, prepared.chances)


def _adversary(prepared: Prepared, question: Question, reasons: list[str]) -> Json | None:
    if prepared.measured is None or prepared.system is None:
        return None
    try:
        target = target_of(prepared.measured, question.scope.deadline)
        return adversary_json(by_adversary(prepared.system, target))
    except LimitError as error:
        reasons.append(f"by an adversary: {error.message} ({error.code})")
        return None


def adversary_json(found: Range) -> Json:
    """`by_adversary` of a cell. exact: both as fractions, or null; rounding: how far each may be off."""
    texts = {"min": found.least_exact, "max": found.greatest_exact}
    return {
        "min": found.least,
        "max": found.greatest,
        "exact": None if None in texts.values() else texts,
        "class": "fair",
        "rounding": found.rounding,
        "nodes": found.nodes,
    }


def _configurations(prepared: Prepared, budget: Budget, reasons: list[str]) -> Configurations | None:
    assert prepared.system is not None
    if len(prepared.properties) != 1:
        reasons.append("by configuration: name one property")
        return None
    try:
        edges = [(str(a), str(b)) for a, b in prepared.head["edges"]]
        return by_configuration(prepared.system, prepared.properties[0], budget, edges)
    except LimitError as error:
        reasons.append(f"by configuration: {error.message} ({error.code})")
        return None


def chance_json(found: Frequency, prepared: Prepared) -> Json:
    """`by_chance` of a cell."""
    assert prepared.system is not None and prepared.measured is not None
    formula = prepared.measured.formula
    measure, bound = getattr(formula, "measure", None), getattr(formula, "bound", None)
    lockstep = prepared.chances.lockstep
    return {
        "value": found.value,
        "low": found.low,
        "high": found.high,
        "exact": found.exact,
        "confidence": found.confidence,
        "method": found.method,
        "runs": found.runs,
        "misses": found.misses,
        "outcomes": dict(found.outcomes),
        "left_out": found.left_out,
        "scheduler": None if lockstep else prepared.chances.scheduler,
        "deadline": {"measure": measure, "bound": bound} if measure else None,
        "uniform_choices": list(uniform_lines(prepared.system)),
        "drawn": [f"{lot.k} of {len(lot.agents)} by {lot.kind}" for lot in prepared.chances.lots],
        "nodes": found.nodes,
        "never": None if found.ever is None else {"value": found.ever, "exact": found.ever_exact},
        "seed": found.seed,
    }


def time_json(found: Frequency) -> Json:
    """`time` of a cell: cost until the goal, in the unit of the deadline."""
    return asdict(found.times)


def failed(question: Question, error: ConsensusCheckError | None, why: str = "") -> Json:
    """A cell that could not be answered, and why."""
    text = why if error is None else f"{error.code} {error.message}"
    return {
        "protocol": question.protocol,
        "property": question.property,
        "group_size": question.scope.n,
        "topology": question.environment.topology.kind,
        "timing": question.environment.timing,
        "network": "",
        "faults": [one.kind for one in question.environment.faults],
        "parameters": {k: plain(v) for k, v in question.scope.parameters.items()},
        "chosen": {k: plain(v) for k, v in question.scope.parameters.items()},
        "instance": question.scope.instance,
        "key": None,
        "verdict": None,
        "kind": None,
        "by_chance": None,
        "by_adversary": None,
        "by_configuration": None,
        "time": None,
        "cost": None,
        "states": None,
        "seconds": 0.0,
        "status": "failed",
        "reason": text,
    }


def answered(cell: Json) -> bool:
    """Whether a cell has an answer: it was skipped, or it has a number; or a verdict that decides, where the
    property has no frequency.
    """
    if cell["status"] != "done":
        return bool(cell["status"] == "skipped")
    if any(cell[name] is not None for name in ("by_chance", "by_adversary", "by_configuration")):
        return True
    return cell["verdict"] in ("holds", "violated") and "(CC572)" in str(cell["reason"])
