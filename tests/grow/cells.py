"""Cells of `grow` without a process: text forms as on the command line."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from consensus_check.check.request import Changes
from consensus_check.grow.answer import answer, prepare
from consensus_check.grow.question import Question, Settings, Sweep, questions
from consensus_check.ir.options import parse_deadline, parse_fault, parse_network, parse_topology
from consensus_check.ir.protocol import Spec
from consensus_check.ir.scope import Value
from consensus_check.spec.reader import read_file

ROOT = Path(__file__).parents[2]
SMALL, SHIPPED = ROOT / "tests" / "grow" / "specs", ROOT / "specs"


@cache
def _read(path: Path) -> Spec:
    return read_file(path)


def cell(
    path: Path,
    n: int = 3,
    settings: Settings | None = None,
    *,
    property: str = "goal",
    deadline: str = "",
    topology: str = "",
    network: tuple[str, ...] = (),
    faults: tuple[str, ...] = (),
    adversary: bool = False,
    given: dict[str, Value] | None = None,
) -> dict[str, Any]:
    """One cell. adversary: whether the coins are an adversary's."""
    settings = settings or Settings()
    spec, question = asked(
        path,
        n,
        settings,
        property=property,
        deadline=deadline,
        topology=topology,
        network=network,
        faults=faults,
        adversary=adversary,
        given=given,
    )
    return answer(prepare(spec, question, settings, version="test"), question, settings)


def head(path: Path, n: int, **more: Any) -> dict[str, Any]:
    """What the cell says of itself, without an answer."""
    settings = Settings()
    return prepare(*asked(path, n, settings, **more), settings, version="test").head


def asked(
    path: Path,
    n: int,
    settings: Settings,
    *,
    property: str = "goal",
    deadline: str = "",
    topology: str = "",
    network: tuple[str, ...] = (),
    faults: tuple[str, ...] = (),
    adversary: bool = False,
    given: dict[str, Value] | None = None,
) -> tuple[Spec, Question]:
    """The spec and the question of a cell."""
    changes = Changes(
        topology=parse_topology(topology) if topology else None,
        network=parse_network(list(network)) if network else None,
        faults=tuple(parse_fault(text) for text in faults) or None,
        adversary=adversary or None,
    )
    sweep = Sweep(
        property=property,
        sizes=(n,),
        grid={name: (value,) for name, value in (given or {}).items()},
        variations=(changes,),
        deadline=parse_deadline(deadline) if deadline else None,
        settings=settings,
    )
    spec = _read(path)
    (question,) = questions(spec, sweep)
    return spec, question
