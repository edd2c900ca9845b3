"""A property of a family decided by that of another agent, where a permutation makes the one of the other.

The run given back is made for the agent it speaks of: the other's run, permuted, replayed and held against
semantics. Where anything of that fails nothing is transferred.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from consensus_check.compile.canonical import Canonical
from consensus_check.explore.lift import Lift
from consensus_check.explore.session import Session
from consensus_check.explore.temporal import Hunt
from consensus_check.explore.ways import Sessions
from consensus_check.ir.formulas import Property
from consensus_check.ir.system import Input
from consensus_check.reduce.invariance import Proved
from consensus_check.semantics import Label, Lasso, Run, Trace, from_start, kind_of, lasso, refutes, replay
from consensus_check.semantics.lasso import unfairness
from consensus_check.verdict import Counterexample, Holds, Verdict, Violated


def transferred(sessions: Sessions, prop: Property, known: Mapping[str, Verdict]) -> Verdict | None:
    """The verdict of a property by that of another of its family; None where there is no such other."""
    symmetry = sessions.symmetry
    if symmetry is None or not prop.family or not prop.agent:
        return None
    for other in sessions.properties:
        if other.family != prop.family or other.name not in known or not other.agent:
            continue
        agents = symmetry.taking(other.agent, prop.agent)
        proof = None if agents is None else symmetry.proof(agents)
        if proof is not None and symmetry.prover.carries(proof.renaming, other, prop):
            return _moved(sessions, prop, sessions.of(other), known[other.name], proof)
    return None


def _moved(
    sessions: Sessions, prop: Property, session: Session, verdict: Verdict, proof: Proved
) -> Verdict | None:
    if isinstance(verdict, Holds) and verdict.witness is not None:
        return None
    if not isinstance(verdict, Violated) or verdict.counterexample is None:
        return verdict
    if session.lift is None:
        return None
    run = _run(session.liveness, session.lift, verdict.counterexample.run, proof)
    if run is None or not refutes(session.liveness.witnesses.interpreter, prop, run):
        return None
    example = Counterexample(run, verdict.counterexample.shortest)
    siblings = [p for p in sessions.system.properties if p.family == prop.family and p.name != prop.name]
    kind = kind_of(session.liveness.witnesses.interpreter, prop, run, siblings)
    return evolve(verdict, counterexample=example) if kind == verdict.kind else None


def _run(where: Hunt, lift: Lift, run: Run, proof: Proved) -> Run | None:
    """The run after the permutation, replayed."""
    stem = run.stem if isinstance(run, Lasso) else run
    before = _labels(lift, lift.canonical, stem, proof)
    loop = _labels(lift, lift.canonical, run.loop, proof) if isinstance(run, Lasso) else []
    if before is None or loop is None:
        return None
    start = lift.canonical.image(lift.program.pack(stem.states[0]), proof.renaming.agents)
    state, origin = where.witnesses.start(start)
    interpreter = where.witnesses.interpreter
    if isinstance(run, Lasso):
        turn = from_start(interpreter, state, before, origin=origin).last
        if unfairness(interpreter, replay(interpreter, turn, loop)):
            return None
        return lasso(interpreter, state, before, loop, origin=origin)
    return from_start(interpreter, state, before, origin=origin)


def _labels(lift: Lift, canonical: Canonical, run: Trace, proof: Proved) -> list[Label] | None:
    """The labels of a run after the permutation; None where a step has no counterpart."""
    program, found = lift.program, list[Label]()
    index = {action.name: i for i, action in enumerate(program.system.actions)}
    for state, step in zip(run.states, run.steps, strict=False):
        if step.successor is None:
            return None
        name, inputs = step.label
        here, there = (
            canonical.image(program.pack(one), proof.renaming.agents) for one in (state, step.successor)
        )
        action = index[name]
        wanted = _inputs(program.system.actions[action].inputs, inputs, action, proof)
        labels = [
            program.label(edge)
            for edge in program.steps(here)[1]
            if edge[0] == there and edge[4] == proof.actions[action]
        ]
        order = [item.name for item in program.system.actions[proof.actions[action]].inputs]
        fitting = [one for one in labels if _fits(one[1], order, wanted)]
        if not fitting:
            return None
        found.append(min(fitting, key=lambda one: _astray(one[1], order, wanted)))
    return found


def _inputs(
    items: tuple[Input, ...], inputs: tuple[int, ...], action: int, proof: Proved
) -> dict[str, tuple[int, ...]]:
    """For each choice of the counterpart the options it may show, the one meant before the first (which
    stands where the choice is not made).
    """
    found = dict[str, tuple[int, ...]]()
    for item, value in zip(items, inputs, strict=True):
        name, places = proof.inputs[action, item.name]
        found[name] = (places[value], 0) if value == 0 else (places[value],)
    return found


def _fits(inputs: tuple[int, ...], order: list[str], wanted: Mapping[str, tuple[int, ...]]) -> bool:
    return all(value in wanted[name] for name, value in zip(order, inputs, strict=True))


def _astray(inputs: tuple[int, ...], order: list[str], wanted: Mapping[str, tuple[int, ...]]) -> int:
    """How many choices do not show the option that is meant."""
    return sum(value != wanted[name][0] for name, value in zip(order, inputs, strict=True))
