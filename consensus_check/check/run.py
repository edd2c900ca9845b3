"""Every cell of a request searched, and each answer made a Result."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from time import monotonic

from attrs import evolve, field

from consensus_check.check import remarks
from consensus_check.check.engines import Disagreement, Engine, Engines, OnProgress, agreed
from consensus_check.check.expectations import expected_of, matching, with_expectation
from consensus_check.check.portfolio import together
from consensus_check.check.request import Cell, Request, cells, protocols
from consensus_check.errors import SpecErrors
from consensus_check.explore import explore
from consensus_check.ir.formulas import NeverStuck, Property, Reachable
from consensus_check.ir.protocol import Spec
from consensus_check.ir.system import TransitionSystem
from consensus_check.lower import lower
from consensus_check.lower.model import Model
from consensus_check.records import define, frozen
from consensus_check.report.environment import environment_text
from consensus_check.report.page import joined
from consensus_check.report.result import Counterexample, EngineAnswer, Result, Skipped, UnitStrength
from consensus_check.report.words import did_you_mean, source_text
from consensus_check.semantics import Interpreter, Lasso
from consensus_check.spec.reader.suits import environment_errors
from consensus_check.trace.errors import InputError
from consensus_check.verdict import Counterexample as Found
from consensus_check.verdict import Exploration, Holds, Reason, Unknown, Verdict, Violated, name_of

DRAWN = ("small_world", "scale_free", "delaunay")
ENGINES: Mapping[str, Engine] = {"explore": explore}


@frozen
class Kept:
    """A run that answers a property, with all that a trace file needs."""

    cell: Cell
    system: TransitionSystem
    property: str
    kind: str | None
    found: Found


@frozen
class Proved:
    """A system and those of its properties of which every state was seen to hold."""

    cell: Cell
    system: TransitionSystem
    properties: tuple[Property, ...]


@define
class Findings:
    """What a request gave so far. runs: counterexamples (and covers' witnesses) in the order of the results
    that have one. proved: what holds, cell by cell.
    """

    results: list[Result] = field(factory=list)
    skipped: list[Skipped] = field(factory=list)
    runs: list[Kept] = field(factory=list)
    proved: list[Proved] = field(factory=list)
    interrupted: bool = False
    contradicting: Mapping[str, Findings] = field(factory=dict)


def check_spec(
    spec: Spec,
    request: Request,
    *,
    into: Findings | None = None,
    engines: Engines = together,
    on_result: Callable[[Result], None] | None = None,
    progress: Callable[[Cell], OnProgress | None] | None = None,
) -> Findings:
    """Search every cell of the request.

    into: where results are kept as they come. on_result is called as each result ends; progress gives, for a
    cell, what is called while it is searched. An interrupt (KeyboardInterrupt) ends the request and keeps
    what was found. Raises ConsensusCheckError: unknown names, a cell that cannot be made, engines that
    disagree.
    """
    known_property(spec, request)
    deadline_has_goal(spec, request)
    findings = into if into is not None else Findings()
    try:
        for cell in cells(spec, request):
            results = _cell(spec, request, cell, engines, findings, progress(cell) if progress else None)
            for result in results:
                findings.results.append(result)
                if on_result:
                    on_result(result)
            if findings.interrupted:
                break
            if request.first and any(result.verdict == "violated" for result in results):
                break
    except KeyboardInterrupt:
        findings.interrupted = True
    return findings


def known_property(spec: Spec, request: Request) -> None:
    """Raises InputError CC603 where no protocol of the request has the property."""
    if not request.property:
        return
    known = {"no_errors"}
    for protocol in protocols(spec, request.protocol):
        known |= {one.name for one in protocol.properties}
        known |= {"goal", "goal.deadline"} if protocol.goal else set()
    family = request.property.partition("[")[0]
    if family not in known:
        raise InputError(
            "CC603",
            f"there is no property '{request.property}'{did_you_mean(request.property, known)}",
            help=f"the properties are {', '.join(sorted(known))}",
        )


def deadline_has_goal(spec: Spec, request: Request) -> None:
    """Raises InputError CC604 where a deadline is given and no protocol of the request has a goal for it."""
    asked = protocols(spec, request.protocol)
    if request.deadline is not None and all(protocol.goal is None for protocol in asked):
        raise InputError(
            "CC604",
            f"--deadline is for a goal, and {joined((one.name for one in asked), 'or')} has none",
            help="declare `goal = cc.goal(...)`, or write cc.within(p, steps=20)",
        )


def _cell(
    spec: Spec,
    request: Request,
    cell: Cell,
    engines: Engines,
    findings: Findings,
    progress: OnProgress | None,
) -> list[Result]:
    unsuited = environment_errors(spec, cell.protocol, cell.environment)
    if unsuited:
        raise SpecErrors(unsuited)
    model = Model(spec, cell.protocol, cell.scope, cell.environment)
    broken = [one for one in spec.assumptions if not model.constant(one)]
    if broken:
        why = f"the spec assumes {joined(source_text(spec, one.at) for one in broken)}"
        findings.skipped.append(Skipped(cell.protocol.name, cell.scope.n, cell.scope.parameters, why))
        return []
    limit = request.budget.time_limit
    until = None if limit is None else monotonic() + limit
    system = lower(spec, cell.protocol, scope=cell.scope, environment=cell.environment, until=until)
    asked = [p for p in system.properties if _asked(p, request)]
    needed = {name for prop in asked for name in prop.rests_on}
    searched = [p for p in system.properties if p in asked or p.name in needed]
    found = _resting(
        engines(system, properties=searched, budget=request.budget, progress=progress), searched
    )
    findings.interrupted |= any(map(_interrupted, found.values()))
    told = [p for p in asked if not _needless(p, found.values())]
    holding = tuple(p for p in asked if any(map(_proved, _answers(p, found).values())))
    if holding:
        findings.proved.append(Proved(cell, system, holding))
    return list(_Reading(spec, cell, model, system, found, findings).results(told))


def _proved(verdict: Verdict) -> bool:
    return (
        isinstance(verdict, Holds) and verdict.evidence.scope.name == "complete" and verdict.witness is None
    )


def _needless(prop: Property, found: Iterable[Exploration]) -> bool:
    """That evaluating a predicate never errs is told only where it may."""
    if prop.family != "no_errors" or prop.name == "no_errors":
        return False
    words = {name_of(one.verdicts[prop.name]) for one in found if prop.name in one.verdicts}
    return "holds" in words and "violated" not in words


def _answers(prop: Property, found: Mapping[str, Exploration]) -> dict[str, Verdict]:
    """What each engine that was asked says of a property."""
    return {name: one.verdicts[prop.name] for name, one in found.items() if prop.name in one.verdicts}


def _interrupted(found: Exploration) -> bool:
    unknown = (verdict for verdict in found.verdicts.values() if isinstance(verdict, Unknown))
    return any(reason.code == "interrupted" for verdict in unknown for reason in verdict.reasons)


def _resting(found: Mapping[str, Exploration], searched: Sequence[Property]) -> dict[str, Exploration]:
    """What was found, with unknown for all that rests on a predicate whose evaluation may err."""
    safe = {p.name for p in searched if any(isinstance(v, Holds) for v in _answers(p, found).values())}
    risky = {p.name: [name for name in p.rests_on if name not in safe] for p in searched}
    return {
        engine: evolve(
            one,
            verdicts={
                name: _may_err(verdict, risky[name]) if risky[name] else verdict
                for name, verdict in one.verdicts.items()
            },
        )
        for engine, one in found.items()
    }


def _may_err(verdict: Verdict, why: Sequence[str]) -> Unknown:
    reason = Reason("error", f"evaluating it may err: see {', '.join(why)}")
    return Unknown(verdict.evidence, (reason,))


def _asked(prop: Property, request: Request) -> bool:
    """Whether a property is asked for; a given deadline makes the goal mean its deadline too."""
    name = request.property
    if name == "goal" and request.deadline is not None and prop.name == "goal.deadline":
        return True
    return name in ("", prop.name, prop.family or prop.name)


@frozen
class _Reading:
    """One searched cell on its way to results."""

    spec: Spec
    cell: Cell
    model: Model
    system: TransitionSystem
    found: Mapping[str, Exploration]
    findings: Findings

    def results(self, asked: Sequence[Property]) -> Iterator[Result]:
        """The results of a cell, families together, each with what was expected of it."""
        families: dict[str, list[Property]] = {}
        for prop in asked:
            families.setdefault(prop.family or prop.name, []).append(prop)
        names = {agent.index: agent.name for agent in self.model.agents}
        edges = tuple((names[a], names[b]) for a, b in sorted(self.model.links_given))
        timing = timing_of(self.spec, self.cell)
        for family, members in families.items():
            pairs = [self._result(prop, edges, timing, self.model.parameters) for prop in members]
            expectation = matching(
                expected_of(self.cell.protocol, family),
                n=self.cell.scope.n,
                environment=self.cell.environment,
                timing=timing,
                parameters=self.model.parameters,
            )
            complete = all(known for _, known in pairs)
            yield from with_expectation([result for result, _ in pairs], expectation, kinds_complete=complete)

    def _result(
        self,
        prop: Property,
        edges: tuple[tuple[str, str], ...],
        timing: str,
        parameters: Mapping[str, object],
    ) -> tuple[Result, bool]:
        """The result for a property, and whether all kinds of its failure are known."""
        answers = _answers(prop, self.found)
        try:
            engine, verdict = agreed(prop.name, answers)
        except Disagreement:
            self.findings.contradicting = self._each(prop)
            raise
        search = self.found[engine]
        evidence = verdict.evidence
        sizes = {one.name for one in self.spec.parameters if one.kind == "size"}
        result = Result(
            protocol=self.cell.protocol.name,
            property=prop.name,
            group_size=self.cell.scope.n,
            parameters={name: plain(value) for name, value in parameters.items() if name not in sizes},
            chosen={name: plain(value) for name, value in self.cell.scope.parameters.items()},
            environment=environment_text(self.cell.environment, timing=timing, edges=edges),
            semantics=evidence.semantics,
            verdict=name_of(verdict),
            scope=evidence.scope.name,
            obligation=prop.obligation or prop.form or None,
            agents=(prop.agent,) if prop.agent else (),
            engine=engine,
            engines=tuple(_answer(name, one) for name, one in sorted(answers.items())),
            states=evidence.states,
            transitions=evidence.transitions,
            depth=evidence.depth,
            stuck_states=evidence.stuck_states,
            seconds=evidence.seconds,
            fairness=tuple(UnitStrength(unit, strength) for unit, strength in search.fairness),
            warnings=(
                *remarks.of_property(prop.name, verdict, holds=isinstance(verdict, Holds)),
                *remarks.of_deadline(self.system, prop.name, evidence.expected),
                *remarks.of_search(self.spec, self.system, search),
            ),
            unreached=search.unreached,
            seed=self.cell.scope.seed if self.cell.environment.topology.kind in DRAWN else None,
            cover=isinstance(prop.formula, Reachable),
            expected_time=evidence.expected,
            reduced=evidence.reduced,
            not_reduced="" if evidence.reduced else search.refused,
            counted=evidence.counted,
        )
        return self._answered(result, prop, verdict)

    def _each(self, prop: Property) -> dict[str, Findings]:
        """What each engine says of a property, as if it were alone."""
        told = dict[str, Findings]()
        for name, one in self.found.items():
            if prop.name in one.verdicts:
                told[name] = Findings()
                lonely = evolve(self, found={name: one}, findings=told[name])
                told[name].results += lonely.results([prop])
        return told

    def _answered(self, result: Result, prop: Property, verdict: Verdict) -> tuple[Result, bool]:
        match verdict:
            case Holds(_, witness):
                if witness is not None:
                    self.findings.runs.append(Kept(self.cell, self.system, prop.name, None, witness))
                    result = evolve(result, witness=self._told(witness))
                return result, True
            case Unknown(_, reasons):
                said = tuple((one.code, one.text) for one in reasons)
                text = "; ".join(f"{code}: {why}" for code, why in said)
                return evolve(result, reason=text, reasons=said), False
            case Violated(_, kind, found, kinds, why, outcome):
                result = evolve(result, kind=kind, kinds=kinds or (), why=why, outcome=outcome)
                if found is not None:
                    if why == "blocked" and self._held_up(found):
                        result = evolve(result, why="head of line")
                    self.findings.runs.append(Kept(self.cell, self.system, prop.name, kind, found))
                    result = evolve(
                        result, counterexample=self._told(found, stuck=isinstance(prop.formula, NeverStuck))
                    )
                return result, kinds is not None or result.cover

    def _held_up(self, found: Found) -> bool:
        from consensus_check.check.waits import head_of_line

        last = found.run.stem.last if isinstance(found.run, Lasso) else found.run.last
        return head_of_line(self.system, Interpreter(self.system), last)

    def _told(self, found: Found, *, stuck: bool = False) -> Counterexample:
        from consensus_check.check.waits import Waits, waits
        from consensus_check.trace.told import tell

        phases = self.cell.protocol.phases.members if self.cell.protocol.phases else ()
        story = tell(self.system, found.run, phases=phases)
        waiting: Waits = ()
        last = found.run.stem.last if isinstance(found.run, Lasso) else found.run.last
        if story.rests or stuck:
            story = evolve(story, rests=True)
            waiting = waits(self.spec, self.system, Interpreter(self.system), last)
        return Counterexample(story, found.length, found.shortest, waiting)


def timing_of(spec: Spec, cell: Cell) -> str:
    """The timing in force: as named, else rounds for a protocol written in rounds, else asynchronous."""
    if cell.environment.timing is not None:
        return cell.environment.timing
    used = {group.role for group in cell.protocol.groups}
    in_rounds = any(m.kind == "each_round" for role in spec.roles if role.name in used for m in role.methods)
    return "rounds" if in_rounds else "asynchronous"


def plain(value: object) -> bool | int | str:
    """A value of a parameter as it stands in a result: a fraction as text."""
    return value if isinstance(value, bool | int) else str(value)


def _answer(name: str, verdict: Verdict) -> EngineAnswer:
    evidence = verdict.evidence
    reason = "; ".join(one.text for one in verdict.reasons) if isinstance(verdict, Unknown) else None
    return EngineAnswer(
        name,
        name_of(verdict),
        evidence.scope.name,
        evidence.states,
        evidence.transitions,
        evidence.depth,
        evidence.seconds,
        reason,
    )
