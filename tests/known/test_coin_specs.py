"""The shipped specs with coins: what each says of itself, against the engine and against chains made by hand.

Sources of the numbers: shared oracles, systems.md (growth laws) and quantities.json (adopt-majority).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from math import comb
from pathlib import Path

import pytest
from attrs import frozen

from consensus_check.check import Request, check_spec
from consensus_check.check.request import Changes
from consensus_check.ir.options import parse_fairness, parse_fault, parse_settings, parse_sizes, parse_timing
from consensus_check.report.result import Result
from consensus_check.spec.reader import read_file
from tests.known.cells import SPECS, Cell, counts
from tests.measure.lowered import Case

NAMES = (
    "ben_or",
    "duelling_proposers",
    "everyone_flips",
    "everyone_speaks",
    "herman",
    "itai_rodeh",
    "lehmann_rabin",
    "agents/debate",
    "agents/dpbench",
    "agents/hybrid_join",
    "agents/voting",
)


@frozen(str=False)
class Asked:
    """A check of a spec: texts as on the command line. settings: `name=value`, grids too."""

    spec: str
    sizes: str
    settings: tuple[str, ...] = ()
    timing: str = ""
    faults: tuple[str, ...] = ()
    fairness: str = ""
    adversary: bool = False

    def __str__(self) -> str:
        words = (self.spec, self.sizes, *self.settings, self.timing, *self.faults, self.fairness)
        return " ".join(word for word in (*words, "adversary" if self.adversary else "") if word)

    def results(self, name: str = "") -> list[Result]:
        changes = Changes(
            timing=parse_timing(self.timing) if self.timing else None,
            faults=tuple(parse_fault(text) for text in self.faults) or None,
            fairness=parse_fairness(self.fairness) if self.fairness else None,
            adversary=self.adversary or None,
        )
        grid = dict(parse_settings(text) for text in self.settings)
        request = Request(property=name, sizes=parse_sizes(self.sizes), grid=grid, changes=changes)
        return check_spec(read_file(SPECS / f"{self.spec}.py"), request).results


ASKED = (
    Asked("ben_or", "3", ("coins=true,false",)),
    Asked("ben_or", "3", adversary=True),
    Asked("ben_or", "3", faults=("crash",)),
    Asked("duelling_proposers", "1,2", ("remedy=NONE,BACK_OFF,LEADER",)),
    Asked("duelling_proposers", "2", ("remedy=NONE,LEADER",), fairness="strong"),
    Asked("duelling_proposers", "1,2", ("remedy=BACK_OFF",), timing="rounds"),
    Asked("everyone_flips", "1..4", ("one_coin=false,true",)),
    Asked("everyone_flips", "3", adversary=True),
    Asked("everyone_speaks", "1..4", ("ask_again=false,true",)),
    Asked("everyone_speaks", "3", ("ask_again=true",), adversary=True),
    Asked("herman", "3,5", ("start=ANY,WORST",)),
    Asked("herman", "3,5", adversary=True),
    Asked("itai_rodeh", "1..4", ("ids=2,3",)),
    Asked("itai_rodeh", "3", ("ids=1",)),
    Asked("itai_rodeh", "3", adversary=True),
    Asked("lehmann_rabin", "2,3", ("courteous=false,true",)),
    Asked("lehmann_rabin", "3", ("courteous=false,true",), fairness="strong"),
    Asked("lehmann_rabin", "3", ("left=1",)),
    Asked("lehmann_rabin", "3", adversary=True),
    Asked("agents/debate", "1..4", ("majority_rules=false,true",)),
    Asked("agents/debate", "4", adversary=True),
    Asked("agents/dpbench", "2", ("lower_fork_first=false,true",)),
    Asked("agents/hybrid_join", "2..4", ("ask_the_next=false,true",)),
    Asked("agents/voting", "1..7", ("simple_majority=false,true",)),
    Asked("agents/voting", "1..7", faults=("silent=1@members",)),
    Asked("agents/voting", "3..7", ("simple_majority=false,true",), faults=("silent=2@members",)),
)


@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_as_expected(asked: Asked) -> None:
    results = asked.results()
    compared = [result for result in results if result.expected is not None]
    assert {result.property.partition("[")[0] for result in compared} > {"no_errors"}
    assert [(r.property, r.group_size, r.parameters, r.verdict, r.kind) for r in compared if not r.met] == []


def test_every_spec_is_asked() -> None:
    assert {asked.spec for asked in ASKED} == set(NAMES)


# -- verdicts, written out -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "name", "verdict"),
    [
        (Asked("duelling_proposers", "2"), "goal", "violated livelock"),
        (Asked("duelling_proposers", "2", fairness="strong"), "goal", "violated livelock"),
        (Asked("duelling_proposers", "2", ("remedy=BACK_OFF",)), "goal", "violated livelock"),
        (Asked("duelling_proposers", "2", ("remedy=NONE",), "rounds"), "goal", "violated livelock"),
        (Asked("duelling_proposers", "2", ("remedy=LEADER",)), "decides_with_a_leader", "holds"),
        (Asked("duelling_proposers", "2", ("remedy=BACK_OFF",)), "agreement", "holds"),
        (Asked("herman", "5"), "goal", "holds"),
        (Asked("itai_rodeh", "3"), "goal", "holds"),
        (Asked("ben_or", "3"), "goal", "holds"),
        (Asked("ben_or", "3", ("coins=false",)), "goal", "violated livelock"),
        (Asked("lehmann_rabin", "3"), "somebody_eats_again", "holds"),
        (Asked("lehmann_rabin", "3", fairness="strong"), "everybody_eats_again", "violated starvation"),
        (Asked("lehmann_rabin", "3", ("courteous=true",)), "everybody_eats_again", "holds"),
        (Asked("agents/debate", "3"), "goal", "holds"),
        (Asked("agents/hybrid_join", "3"), "goal", "violated stall"),
    ],
    ids=str,
)
def test_verdict(asked: Asked, name: str, verdict: str) -> None:
    assert {f"{r.verdict} {r.kind or ''}".strip() for r in asked.results(name)} == {verdict}


@pytest.mark.parametrize(
    ("cell", "states", "transitions"),
    [
        (Cell("duelling_proposers", 2, {"remedy": "NONE"}), 1060, 2718),
        (Cell("duelling_proposers", 2, {"remedy": "LEADER"}), 4240, 18816),
        (Cell("lehmann_rabin", 2), 29, 62),
        (Cell("lehmann_rabin", 3), 155, 501),
        (Cell("lehmann_rabin", 3, {"courteous": True}), 947, 2757),
        (Cell("lehmann_rabin", 3, {"left": Fraction(1)}), 45, 126),
    ],
    ids=str,
)
def test_counts_of_models_written_by_hand(cell: Cell, states: int, transitions: int) -> None:
    assert counts(cell) == (states, transitions)


# -- numbers, from chains made by hand -------------------------------------------------------------------


def _path(name: str) -> Path:
    return SPECS / f"{name}.py"


@pytest.mark.parametrize("n", [2, 3, 4])
def test_flips(n: int) -> None:
    found = Case(_path("everyone_flips"), n).exact()
    assert found.times.mean_exact == str(2 ** (n - 1))
    assert found.value == pytest.approx((1 - 2.0 ** (1 - n)) ** 20)


@pytest.mark.parametrize("n", [1, 3, 6])
def test_speaks(n: int) -> None:
    assert Case(_path("everyone_speaks"), n).exact().exact == str(1 - Fraction(9, 10) ** n)


@pytest.mark.parametrize(("n", "rounds"), [(3, "4/3"), (5, "16/5"), (7, "48/7")])
def test_herman_starts_at_its_worst(n: int, rounds: str) -> None:
    assert Case(_path("herman"), n, start="WORST").exact().times.mean_exact == rounds


def test_herman_from_any_start() -> None:
    assert Case(_path("herman"), 7).exact().times.mean == pytest.approx(4.493326596774871)


@pytest.mark.parametrize(("n", "ids"), [(3, 2), (3, 5), (4, 2), (4, 4), (5, 4)])
def test_itai_rodeh_is_one_over_the_chance_of_a_number_drawn_once(n: int, ids: int) -> None:
    draws = list(product(range(ids), repeat=n))
    lucky = sum(1 for drawn in draws if any(drawn.count(one) == 1 for one in drawn))
    found = Case(_path("itai_rodeh"), n, ids=ids).exact()
    assert found.times.mean_exact == str(Fraction(len(draws), lucky))


@pytest.mark.parametrize("n", [2, 4, 5])
def test_debate_is_a_chain_of_counts(n: int) -> None:
    assert Case(_path("agents/debate"), n).exact().value == pytest.approx(_late(n, 10), abs=1e-12)


@pytest.mark.parametrize(("n", "late"), [(4, 0.0033828100592344645), (8, 0.0054822746004769)])
def test_published_chain_of_counts(n: int, late: float) -> None:
    assert _late(n, 10) == pytest.approx(late, abs=1e-12)


def _late(n: int, rounds: int, adopts: float = 0.6, errs: float = 0.02) -> float:
    """The probability that n agents, half of them for, are not of one mind after so many rounds."""
    counted = {n // 2: 1.0}
    for _ in range(rounds):
        after = defaultdict[int, float](float)
        for ayes, share in counted.items():
            most = 0.5 if 2 * ayes == n else float(2 * ayes > n)
            stay = adopts * most + 1 - adopts - errs
            turn = adopts * most + errs
            for a, p in enumerate(_binomial(ayes, stay)):
                for b, q in enumerate(_binomial(n - ayes, turn)):
                    after[a + b] += share * p * q
        counted = {ayes: share for ayes, share in after.items() if 0 < ayes < n}
    return sum(counted.values())


def _binomial(n: int, p: float) -> list[float]:
    return [comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1)]


@pytest.mark.parametrize("n", [2, 3])
def test_dpbench_is_its_rules(n: int) -> None:
    found = Case(_path("agents/dpbench"), n).exact()
    assert found.value == pytest.approx(float(_deadlocked(n, 30)), abs=1e-9)


def test_dpbench_rules_by_hand() -> None:
    assert round(float(_deadlocked(3, 30)), 6) == 0.731370


Forks = tuple[int | None, ...]


def _deadlocked(n: int, steps: int) -> Fraction:
    """The share of episodes in which at some step each of n holds one fork."""
    shares: dict[Forks, Fraction] = {(None,) * n: Fraction(1)}
    found, known = Fraction(0), dict[Forks, dict[Forks, Fraction]]()
    for _ in range(steps):
        after = defaultdict[Forks, Fraction](Fraction)
        for forks, share in shares.items():
            for following, p in known.setdefault(forks, _one_step(forks)).items():
                after[following] += share * p
        stuck = [forks for forks in after if all(forks.count(agent) == 1 for agent in range(n))]
        found += sum(after.pop(forks) for forks in stuck)
        shares = dict(after)
    return found


def _one_step(forks: Forks) -> dict[Forks, Fraction]:
    """Where the four equally likely actions of everybody lead: releases, then grabs, the lowest first."""
    n = len(forks)
    eating = {agent for agent in range(n) if forks.count(agent) == 2}
    acting = [agent for agent in range(n) if agent not in eating]
    found = defaultdict[Forks, Fraction](Fraction)
    for actions in _actions(acting):
        free = eating | {agent for agent, action in actions.items() if action == "release"}
        table = [None if holder in free else holder for holder in forks]
        for agent, action in sorted(actions.items()):
            fork = agent if action == "left" else (agent + 1) % n
            if action in ("left", "right") and table[fork] is None:
                table[fork] = agent
        found[tuple(table)] += Fraction(1, 4 ** len(acting))
    return found


def _actions(agents: list[int]) -> Iterator[dict[int, str]]:
    for taken in product(("left", "right", "release", "wait"), repeat=len(agents)):
        yield dict(zip(agents, taken, strict=True))


@pytest.mark.parametrize(("n", "hangs"), [(2, "0"), (3, "3/4"), (4, "8/9")])
def test_hybrid_join(n: int, hangs: str) -> None:
    found = Case(_path("agents/hybrid_join"), n).exact()
    assert found.exact == hangs and found.ever_exact == hangs


@pytest.mark.parametrize("n", range(1, 9))
def test_voting_stalls_in_a_saw_tooth(n: int) -> None:
    found = Case(_path("agents/voting"), n, faults=("silent:share=0.2@members",)).exact()
    p, slack = Fraction(1, 5), (n - 1) // 3
    assert found.exact == str(sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(slack + 1, n + 1)))


@pytest.mark.parametrize(
    ("remedy", "late", "mean"),
    [("NONE", 0.4489906054801164, 23.57534195000536), ("BACK_OFF", 0.3526214059396981, 19.83893943735047)],
)
def test_duel_in_a_race(remedy: str, late: float, mean: float) -> None:
    """Each unit that can change the state is as likely as the others; computed from a model by hand."""
    found = Case(_path("duelling_proposers"), 2, remedy=remedy).exact()
    assert found.value == pytest.approx(late, abs=1e-9)
    assert found.times.mean == pytest.approx(mean, abs=1e-6)
