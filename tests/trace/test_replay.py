"""Replay: a recorded run fits the system it came from, and what does not fit is found at its place."""

from __future__ import annotations

from attrs import evolve

from consensus_check.ir.terms import FALSE
from consensus_check.semantics import Lasso
from consensus_check.trace.record import Recorded, record
from consensus_check.trace.replay import replay
from tests.trace import machine


def recorded(prop: str = "is_lost") -> Recorded:
    return record(machine.system(), machine.for_ever(), machine.header(prop))


def test_a_run_fits_its_own_system() -> None:
    done = replay(machine.system(), recorded())
    assert (done.problem, done.refutes, done.kind, done.differences) == (None, True, "livelock", ())
    assert isinstance(done.run, Lasso)
    assert done.run == machine.for_ever()


def test_a_run_that_no_longer_refutes() -> None:
    run = record(machine.system(), machine.lost(), machine.header("is_lost"))
    done = replay(machine.system(), run)
    assert done.refutes is False
    assert done.problem == "the run is possible, but `is_lost` is met in it"


def test_a_property_that_is_gone() -> None:
    done = replay(machine.system(), recorded("was_there"))
    assert done.problem == "the spec has no property `was_there` any more"


def test_another_start() -> None:
    run = recorded()
    done = replay(machine.system(), evolve(run, states=((1,), *run.states[1:])))
    assert (done.problem, done.at) == ("the spec has no such first state any more", 0)
    assert replay(machine.system(), evolve(run, variables=("other",))).at == 0


def test_a_step_that_is_not_possible() -> None:
    run = recorded()
    twice = evolve(run, labels=(run.labels[0], run.labels[0]))
    done = replay(machine.system(), twice)
    assert (done.problem, done.at) == ("`a.pass_on` is not possible here", 2)
    other = evolve(run, labels=(run.labels[0], ("b.pass_on", (5,))))
    assert (
        replay(machine.system(), other).problem
        == "`b.pass_on` is possible here, but not with the choices recorded"
    )
    gone = evolve(run, labels=(("c.pass_on", ()), run.labels[1]))
    assert replay(machine.system(), gone).problem == "there is no step `c.pass_on` any more"


def test_a_step_forbidden_by_a_change_of_the_system() -> None:
    system = machine.system()
    a, b = system.actions
    changed = evolve(system, actions=(a, evolve(b, guard=FALSE)))
    done = replay(changed, recorded())
    assert (done.problem, done.at) == ("`b.pass_on` is not possible here", 2)


def test_a_loop_that_does_not_close() -> None:
    run = recorded()
    short = evolve(run, labels=run.labels[:1], states=run.states[:2])
    assert (replay(machine.system(), short).problem or "").startswith("the loop does not come back")


def test_a_rest_where_somebody_has_a_turn() -> None:
    run = recorded()
    rests = evolve(run, labels=run.labels[:1], states=run.states[:2], ending="rest", turn=1)
    done = replay(machine.system(), rests)
    assert done.problem == "it cannot go on like this for ever"
    assert done.unfair == ("b.pass_on is always enabled and never discharged",)


def test_values_that_differ_are_named() -> None:
    run = recorded()
    done = replay(machine.system(), evolve(run, states=(run.states[0], (2,), run.states[2])))
    assert done.problem is None
    assert done.differences == ("after step 1 table.holder is b, recorded as nobody",)
