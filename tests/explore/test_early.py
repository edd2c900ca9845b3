"""Failures that lie shallow in a large graph are found before it is complete, whatever searches it."""

from __future__ import annotations

import pytest
from attrs import evolve

from consensus_check.explore import early, engines, explore
from consensus_check.explore.search import Reached
from consensus_check.ir.formulas import Atom, Eventually, NoErrors, Property
from consensus_check.ir.scope import Scope
from consensus_check.ir.system import Action, Initial, TransitionSystem, Unit, Variable
from consensus_check.ir.terms import FALSE, TRUE, all_, bool_var, eq, int_var, integer, not_, select
from consensus_check.lower import lower
from consensus_check.spec.reader import read_file
from consensus_check.verdict import Budget, Exploration, Holds, Reason, Unknown, Violated
from tests.known.cells import SPECS, Cell

CRASHED = Cell("two_phase_commit", 4, faults=("crash=1@manager",))
WHOLE = Budget(reduction="never")


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> TransitionSystem:
    """A graph that is large beside where native code begins and where loops are first sought."""
    monkeypatch.setattr(engines, "FEW", 100)
    monkeypatch.setattr(early, "FIRST", 500)
    return CRASHED.system()


def loops(system: TransitionSystem, count: int = 1) -> list[Property]:
    """Properties that a search of loops decides."""
    return [prop for prop in system.properties if prop.family][:count]


def told(found: Exploration) -> object:
    """All but the time."""
    verdicts = {
        name: (type(v), evolve(v.evidence, seconds=0.0), v.kind, v.counterexample, v.kinds)
        if isinstance(v, Violated)
        else (type(v), evolve(v.evidence, seconds=0.0))
        for name, v in found.verdicts.items()
    }
    return evolve(found, seconds=0.0, verdicts={}), verdicts


def test_the_search_ends_where_every_property_is_decided(system: TransitionSystem) -> None:
    found = explore(system, properties=loops(system), budget=WHOLE)
    (verdict,) = found.verdicts.values()
    assert isinstance(verdict, Violated)
    assert verdict.counterexample is not None
    assert verdict.counterexample.shortest is None
    assert verdict.kinds is None
    assert verdict.evidence.scope.name == "bounded"
    assert [reason.code for reason in found.reasons] == ["decided"]
    assert not found.complete
    assert 500 <= found.states < explore(system, budget=WHOLE).states


@pytest.mark.parametrize("threads", [1, 2])
def test_which_search_it_is_makes_no_difference(
    system: TransitionSystem, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    native = explore(system, properties=loops(system, 2), budget=evolve(WHOLE, threads=threads))
    monkeypatch.setattr(engines, "lacking", lambda: "not asked")
    python = explore(system, properties=loops(system, 2), budget=WHOLE)
    assert told(native) == told(python)


def test_what_others_need_is_looked_at(system: TransitionSystem) -> None:
    """The same failure; counts and kinds are those of the whole."""
    part = explore(system, properties=loops(system), budget=WHOLE)
    errors = Property("nothing_errs", NoErrors())
    found = explore(system, properties=[*loops(system), errors], budget=WHOLE)
    name = loops(system)[0].name
    one, other = part.verdicts[name], found.verdicts[name]
    assert isinstance(one, Violated)
    assert isinstance(other, Violated)
    assert one.counterexample == other.counterexample
    assert other.kinds == ("stall",)
    assert found.complete
    assert found.states > part.states
    assert isinstance(found.verdicts["nothing_errs"], Holds)


def test_a_small_graph_is_searched_whole() -> None:
    system = evolve(CRASHED, n=3).system()
    found = explore(system, properties=loops(system), budget=WHOLE)
    (verdict,) = found.verdicts.values()
    assert isinstance(verdict, Violated)
    assert found.complete
    assert verdict.kinds == ("stall",)


def counters(size: int, top: int) -> TransitionSystem:
    """Counters that nothing obliges to move, and a lamp that must go on and off for ever."""
    names, lamp = [f"c{i}" for i in range(size)], bool_var("lamp")
    after = [integer((k + 1) % (top + 1)) for k in range(top + 1)]
    actions = [
        Action(name, "step", TRUE, {name: select(int_var(name, 0, top), after)}, unit=name) for name in names
    ]
    full = all_([eq(int_var(name, 0, top), integer(top)) for name in names])
    return TransitionSystem(
        "counters",
        (*(Variable(name, False, 0, top) for name in names), Variable("lamp", True)),
        (Initial({**{name: integer(0) for name in names}, "lamp": FALSE}),),
        (*actions, Action("switch", "step", TRUE, {"lamp": not_(lamp)}, unit="switch")),
        (*(Unit(name, "step", None, "agent") for name in names), Unit("switch", "step", "weak", "agent")),
        (Property("ends", Eventually(Atom(full))),),
    )


def test_a_failure_in_a_graph_too_large_to_search() -> None:
    """Two hundred million states; the lamp alone goes on and off."""
    found = explore(counters(8, 9), budget=WHOLE)
    verdict = found.verdicts["ends"]
    assert isinstance(verdict, Violated)
    assert verdict.counterexample is not None
    assert verdict.counterexample.length == 2
    assert verdict.kind == "livelock"
    assert 1 << 15 <= found.states < 1 << 17


@pytest.mark.parametrize("threads", [0, 1])
def test_an_interrupt_later_takes_nothing_back(
    system: TransitionSystem, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was found by then is shown; what others need is unknown."""
    look = early.Early.look

    def interrupted(self: early.Early, reached: Reached) -> Reason | None:
        look(self, reached)
        if self.found:
            raise KeyboardInterrupt
        return None

    monkeypatch.setattr(early.Early, "look", interrupted)
    if not threads:
        monkeypatch.setattr(engines, "lacking", lambda: "not asked")
    errors = Property("nothing_errs", NoErrors())
    found = explore(system, properties=[*loops(system), errors], budget=evolve(WHOLE, threads=threads))
    assert isinstance(found.verdicts["nothing_errs"], Unknown)
    verdict = found.verdicts[loops(system)[0].name]
    assert isinstance(verdict, Violated)
    assert verdict.kind == "stall"
    assert verdict.kinds is None


@pytest.mark.parametrize(("trouble", "kind", "length"), [("WAITS", "stall", 38), ("WANDERS", "livelock", 40)])
def test_a_failure_far_along_a_narrow_road(trouble: str, kind: str, length: int) -> None:
    """A hundred million states lie behind it; how many threads search makes no difference."""
    spec = read_file(SPECS.parent / "benchmarks" / "explore" / "long_road.py")
    scope = Scope(8, {"trouble": trouble})
    system = lower(spec, spec.protocols[0], scope=scope, environment=spec.protocols[0].environment)
    asked = [prop for prop in system.properties if prop.name == "arrives"]
    one, two = (explore(system, properties=asked, budget=evolve(WHOLE, threads=k)) for k in (1, 2))
    verdict = one.verdicts["arrives"]
    assert isinstance(verdict, Violated)
    assert verdict.counterexample is not None
    assert (verdict.kind, verdict.counterexample.length) == (kind, length)
    assert 1 << 15 <= one.states < 1 << 16
    assert told(one) == told(two)
