"""One search of a system, and a verdict for each of its properties."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Literal

from attrs import evolve

from consensus_check.compile.program import has_coins
from consensus_check.explore import coverage
from consensus_check.explore.deadline import never, overrun
from consensus_check.explore.engines import forget
from consensus_check.explore.expected import expected, waited_for
from consensus_check.explore.kinds import kinds_of
from consensus_check.explore.means import Behind
from consensus_check.explore.search import INTERRUPTED, Clock, Progress, Stopped
from consensus_check.explore.session import Session
from consensus_check.explore.temporal import Hunt, Outcome, hunt, nearest_of
from consensus_check.explore.transfer import transferred
from consensus_check.explore.ways import SEARCH_SHARE, Sessions
from consensus_check.ir.formulas import (
    Always,
    And,
    NeverStuck,
    NoErrors,
    Not,
    Property,
    Reachable,
    Within,
    state_term,
)
from consensus_check.ir.monitor import conjuncts, monitor
from consensus_check.ir.system import Measure, TransitionSystem
from consensus_check.ir.terms import TRUE, Term, and_, not_
from consensus_check.semantics import Kind, kind_of, why_stalled
from consensus_check.semantics.kind import outcome_of
from consensus_check.semantics.property import demanded, prefix_counts, waiting
from consensus_check.verdict import (
    Budget,
    Counterexample,
    Expected,
    Exploration,
    Holds,
    Reason,
    Unknown,
    Verdict,
    Violated,
)


def explore(
    system: TransitionSystem,
    *,
    properties: Sequence[Property] | None = None,
    budget: Budget | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Exploration:
    """Search every reachable state of a system and decide its properties.

    properties: which (default: all of the system's). budget: where to stop (what is then undecided is
    unknown), and whether states may be left out that cannot matter. progress: called about five times a
    second. Every counterexample returned was replayed by semantics; one that does not replay raises
    InternalError CC9xx. Raises PropertyError CC420 where there are coins and a property is too intricate to
    be watched.
    """
    wanted = tuple(system.properties if properties is None else properties)
    clock = Clock(budget or Budget(), share=SEARCH_SHARE)
    if has_coins(system):
        _watchable(wanted)
    sessions = Sessions(system, wanted, clock, _watched, _by_loops, progress)
    verdicts = dict[str, Verdict]()
    for prop in wanted:
        verdicts[prop.name] = _verdict(sessions, prop, verdicts)
    main = sessions.main
    reached = main.reached
    if not any(isinstance(verdict, Unknown) for verdict in verdicts.values()):
        forget(reached)
    return Exploration(
        verdicts=verdicts,
        complete=reached.complete,
        states=reached.states,
        transitions=reached.transitions,
        depth=reached.depth,
        stuck_states=main.stuck_states,
        reasons=main.gaps(),
        actions=coverage.counted(reached),
        unreached=coverage.unreached(reached),
        lines=coverage.lines(reached),
        fairness=tuple((unit.name, unit.strength) for unit in system.units if unit.strength is not None),
        seconds=clock.seconds,
        reduced=main.reduced,
        refused=sessions.refused,
    )


def _watchable(properties: Sequence[Property]) -> None:
    """Raises PropertyError CC420 for a property without a deterministic monitor."""
    for prop in properties:
        match prop.formula:
            case NoErrors() | NeverStuck() | Reachable():
                continue
            case Within():
                formula = waiting(prop.formula)
            case formula:
                pass
        for part in conjuncts(formula):
            monitor(Not(demanded(evolve(prop, formula=part))))


# -- predicates that are settled during the search ----------------------------------------


def _watched(properties: Sequence[Property]) -> dict[Hashable, Term]:
    watch = dict[Hashable, Term]()
    for prop in properties:
        bad = _invariant(prop)
        if bad is not None:
            watch["bad", prop.name] = bad
        if isinstance(prop.formula, Reachable):
            watch["goal", prop.name] = prop.formula.goal
        for name, term in prop.antecedents:
            watch["antecedent", prop.name, name] = term
    return watch


def _invariant(prop: Property) -> Term | None:
    """Where a finite run refutes `always p` at once; None for other properties."""
    held = state_term(prop.formula.body) if isinstance(prop.formula, Always) else None
    return and_(not_(held), prop.correct) if held is not None and prefix_counts(prop) else None


# -- verdicts ----------------------------------------


def _verdict(sessions: Sessions, prop: Property, known: Mapping[str, Verdict]) -> Verdict:
    session, found = sessions.main, None
    try:
        like = transferred(sessions, prop, known)
        if like is not None:
            return like
        session = sessions.of(prop)
        found = _among_all(sessions, session, prop)
        if sessions.settled(session, found):
            return found
        session = sessions.of_all_orders(prop)
        again = _among_all(sessions, session, prop)
        return found if isinstance(again, Unknown) and not isinstance(found, Unknown) else again
    except Stopped as stop:
        if found is not None:
            return found
        return Unknown(session.evidence(), tuple(dict.fromkeys((*session.gaps(), stop.reason))))
    except KeyboardInterrupt:
        session.clock.interrupted = True
        return Unknown(session.evidence(), (INTERRUPTED,)) if found is None else found


def _among_all(sessions: Sessions, session: Session, prop: Property) -> Verdict:
    """The answer of a search, or, where loops behind its representatives are too many, of one of all states.
    """
    try:
        return _answer(session, prop)
    except Behind:
        return _answer(sessions.of_images(session), prop)


def _answer(session: Session, prop: Property) -> Verdict:
    match prop.formula:
        case NoErrors():
            return _no_errors(session, prop)
        case NeverStuck(unless):
            return _never_stuck(session, prop, unless)
        case Reachable():
            return _reachable(session, prop)
        case Within():
            return _within(session, prop, prop.formula)
        case _:
            return _temporal(session, prop)


def _otherwise(session: Session, *, vacuous: tuple[str, ...] = (), but: str = "") -> Verdict:
    """No violation was found: holds if nothing was left out, else unknown."""
    gaps = tuple(reason for reason in session.gaps() if reason.code != but)
    if gaps:
        return Unknown(session.evidence(), gaps)
    return Holds(session.evidence(vacuous=vacuous))


def _no_errors(session: Session, prop: Property) -> Verdict:
    reached = session.reached
    erring = [
        (reached.index[packed], action) for (kind, action), packed in reached.cuts.items() if kind == "error"
    ]
    if not erring:
        return _otherwise(session)
    state, action = min(erring)
    where = session.safety.witnesses
    name = session.system.actions[action].name
    last = next(
        o
        for o in where.interpreter.occurrences(reached.program.unpack(reached.order[state]), action=name)
        if o.error is not None
    )
    run = where.trace(reached.path(state), then=[last.label])
    return _violated(session, prop, Counterexample(run, "total"), session.safety)


def _never_stuck(session: Session, prop: Property, unless: Term) -> Verdict:
    reached = session.reached
    allowed = reached.program.predicates([unless])(session.stuck)
    for packed, excused in zip(session.stuck, allowed, strict=True):
        if not excused:
            run = session.safety.witnesses.trace(reached.path(reached.index[packed]))
            return _violated(session, prop, Counterexample(run, "total"), session.safety)
    return _otherwise(session)


def _reachable(session: Session, prop: Property) -> Verdict:
    reached = session.reached
    at = reached.hits.get(("goal", prop.name))
    if at is not None:
        shortest: Literal["total"] | None = None if reached.program.alone else "total"
        return Holds(
            session.evidence(), Counterexample(session.safety.witnesses.trace(reached.path(at)), shortest)
        )
    missing = _otherwise(session)
    return missing if isinstance(missing, Unknown) else Violated(missing.evidence, None, None)


def _temporal(session: Session, prop: Property) -> Verdict:
    reached = session.reached
    at = reached.hits.get(("bad", prop.name))
    if at is not None:
        run = session.safety.witnesses.trace(reached.path(at))
        return _violated(session, prop, Counterexample(run, "total"), session.safety)
    if _invariant(prop) is not None and prop.assume is None:
        return _otherwise(session, vacuous=_vacuous(session, prop))
    if prop.name in session.early:
        return _violated(session, prop, session.early[prop.name], session.liveness)
    session.pause()
    where = session.liveness
    outcome, gaps = hunt(where, prop), session.gaps(reached=where.witnesses.graph.reached)
    return _concluded(session, prop, where, outcome, gaps)


def _by_loops(session: Session, prop: Property) -> Counterexample | None:
    """The failure that a search of loops finds, if there is one."""
    if isinstance(prop.formula, Within):
        return _missed(session, prop, prop.formula)[0].found
    if ("bad", prop.name) in session.reached.hits or (_invariant(prop) is not None and prop.assume is None):
        return None
    return hunt(session.liveness, prop).found


def _within(session: Session, prop: Property, formula: Within) -> Verdict:
    """A deadline: the bound passes, `hold` breaks, or a loop that costs nothing never comes to the goal."""
    if prop.name in session.early:
        return _violated(session, prop, session.early[prop.name], session.liveness)
    session.pause()
    outcome, gaps = _missed(session, prop, formula)
    where = session.liveness
    return _concluded(
        session, prop, where, outcome, (*session.gaps(reached=where.witnesses.graph.reached), *gaps)
    )


def _missed(session: Session, prop: Property, formula: Within) -> tuple[Outcome, list[Reason]]:
    """How a deadline fails, and why what was not found need not be absent."""
    where, gaps = session.liveness, list[Reason]()
    counts = prefix_counts(prop)
    missed = overrun(where, formula, prop.correct if counts else TRUE)
    late = [run for run in (missed.timeout, missed.invariant) if run is not None]
    loop = never(where, prop, formula)
    if late and not counts:
        gaps.append(
            Reason(
                "assumption", "a run misses the deadline, but whether it meets the assumption is not known"
            )
        )
        late = []
    found = late + ([loop.found] if loop.found is not None else [])
    return Outcome(nearest_of(found), loop.coins), gaps


def _concluded(
    session: Session, prop: Property, where: Hunt, outcome: Outcome, gaps: tuple[Reason, ...]
) -> Verdict:
    if outcome.found is not None:
        return _violated(session, prop, outcome.found, where)
    if outcome.coins:
        gaps = (*gaps, _too_many())
    if gaps:
        return Unknown(session.evidence(loops=True), gaps)
    vacuous = _vacuous(session, prop)
    if prop.assume is not None and not prefix_counts(prop) and not _possible(where, prop):
        vacuous = (*vacuous, "assume")
    if not where.witnesses.graph.reached.program.has_coins or _surely(where, prop):
        return Holds(session.evidence(vacuous=vacuous))
    one = session.lift is None and not session.reached.program.alone
    whole = session if one else session.whole()
    time = None if whole is None else _time(whole, whole.liveness, prop)
    return Holds(session.evidence(vacuous=vacuous, loops=True, expected=time))


def _surely(where: Hunt, prop: Property) -> bool:
    """Whether it holds however the coins fall."""
    graph = where.witnesses.graph.freed()
    free = evolve(where, free=True, witnesses=evolve(where.witnesses, graph=graph))
    found = never(free, prop, prop.formula) if isinstance(prop.formula, Within) else hunt(free, prop)
    return not found.coins


def _time(session: Session, where: Hunt, prop: Property) -> Expected | None:
    """The expected time of what comes with probability one, in the measure of its deadline if it has one."""
    wait = waited_for(prop.formula) if prop.assume is None else None
    if wait is None:
        return None
    paced = any(action.kind in ("phase", "turn") for action in session.system.actions)
    measure: Measure = "rounds" if paced else "steps"
    for other in session.system.properties:
        if other.name == f"{prop.name}.deadline" and isinstance(other.formula, Within):
            measure = other.formula.measure
    return expected(where.witnesses.graph, wait, measure)


def _too_many() -> Reason:
    text = (
        "after a coin there are too many ways to choose to tell whether a fair loop stands whatever it shows"
    )
    return Reason("coins", text)


def _possible(where: Hunt, prop: Property) -> bool:
    """Whether some fair run meets the assumption."""
    assert prop.assume is not None
    demand = Property(prop.name, Not(prop.assume))
    outcome = hunt(where, demand)
    return outcome.found is not None or outcome.coins


def _vacuous(session: Session, prop: Property) -> tuple[str, ...]:
    """Antecedents never true in any reachable state; a demand on nobody."""
    hits, complete = session.reached.hits, session.reached.complete
    empty = ("nobody",) if isinstance(prop.formula, And) and not prop.formula.parts else ()
    return empty + tuple(
        name for name, _ in prop.antecedents if complete and ("antecedent", prop.name, name) not in hits
    )


def _violated(session: Session, prop: Property, example: Counterexample, where: Hunt) -> Violated:
    """The verdict for a counterexample, once more held against semantics."""
    where.witnesses.confirm(prop, example.run)
    if session.reached.program.alone:  # another order of steps may be shorter
        example = evolve(example, shortest=None)
    interpreter = where.witnesses.interpreter
    siblings = [
        p for p in session.system.properties if p.family and p.family == prop.family and p.name != prop.name
    ]
    kind = kind_of(interpreter, prop, example.run, siblings)
    complete = not session.gaps()
    return Violated(
        session.evidence(
            loops=not isinstance(prop.formula, NoErrors | NeverStuck) and _invariant(prop) is None
        ),
        kind,
        example,
        _kinds(session, where, prop, siblings, kind) if complete else None,
        why_stalled(interpreter, example.run) if kind == "stall" else None,
        outcome_of(interpreter, prop, example.run),
    )


def _kinds(
    session: Session, where: Hunt, prop: Property, siblings: list[Property], kind: Kind
) -> tuple[Kind, ...] | None:
    if _invariant(prop) is not None:
        return (kind,)
    if siblings and session.lift is not None:  # what the others are owed may tell more agents apart
        whole = session.whole()
        if whole is None:
            return None
        where = whole.liveness
    return kinds_of(where, prop, siblings, kind)
