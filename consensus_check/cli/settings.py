"""The texts of options as what they mean; a file of options behind those of the command line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from attrs import evolve

from consensus_check.check.engines import ENGINE_NAMES
from consensus_check.check.request import Changes, Request
from consensus_check.check.run import DRAWN
from consensus_check.cli.options import Search, Setting, declared
from consensus_check.errors import DeclarationError
from consensus_check.ir.environment import FaultClause
from consensus_check.ir.options import (
    parse_deadline,
    parse_fairness,
    parse_fault,
    parse_network,
    parse_settings,
    parse_sizes,
    parse_timing,
    parse_topology,
)
from consensus_check.ir.protocol import Spec
from consensus_check.ir.scope import Value
from consensus_check.report.words import did_you_mean
from consensus_check.trace.errors import InputError
from consensus_check.verdict import Budget

O = TypeVar("O", Setting, Search)
KEPT = ".consensus-check/searches"
SIZES = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}
TIMES = {"": 1, "s": 1, "m": 60, "h": 3600}


def request_of(
    spec: Spec, setting: Setting, search: Search, *, protocol: str = "", prop: str = ""
) -> Request:
    """What the options ask of a spec. Raises InputError CC604, CC605 and what the parsers of texts raise."""
    _in_this_version(search)
    if prop and search.property and prop != search.property:
        raise InputError("CC604", f"two properties are named: {prop} and {search.property}")
    changes = changes_of(setting)
    _expect_striking(changes.faults or ())
    if _positive("--instances", setting.instances) > 1:
        _expect_drawn(spec, changes)
    return Request(
        protocol=protocol,
        property=search.property or prop,
        sizes=sizes_of(setting),
        grid=grid_of(spec, setting),
        changes=changes,
        deadline=parse_deadline(setting.deadline) if setting.deadline else None,
        instances=setting.instances,
        seed=setting.seed,
        budget=budget_of(search),
        first=search.first,
    )


def sizes_of(setting: Setting) -> tuple[int, ...]:
    """The group sizes; 3 where none is named."""
    return parse_sizes(setting.n) if setting.n is not None else (3,)


def grid_of(spec: Spec, setting: Setting) -> Mapping[str, tuple[Value, ...]]:
    """Parameter -> values to try. Raises InputError CC603 for one the spec does not have."""
    grid = dict(parse_settings(text) for text in setting.set)
    known = [one.name for one in spec.parameters if one.kind != "size"]
    for name in grid:
        if name not in known:
            advice = f"its parameters are {', '.join(known)}" if known else "it has no parameters"
            raise InputError(
                "CC603", f"the spec has no parameter '{name}'{did_you_mean(name, known)}", help=advice
            )
    return grid


def changes_of(setting: Setting) -> Changes:
    """The features of the environment that were named."""
    if setting.coins not in (None, "chance", "adversary"):
        raise InputError("CC604", f"--coins {setting.coins}: coins are left to chance or to the adversary")
    return Changes(
        topology=parse_topology(setting.topology) if setting.topology else None,
        timing=parse_timing(setting.timing) if setting.timing else None,
        network=parse_network(setting.network) if setting.network else None,
        faults=_faults(setting.fault),
        heals=True if setting.heals else None,
        fairness=tuple(pair for text in setting.fairness for pair in parse_fairness(text)) or None,
        adversary=None if setting.coins is None else setting.coins == "adversary",
    )


def _faults(texts: tuple[str, ...]) -> tuple[FaultClause, ...] | None:
    """The clauses; `none` clears what the spec declares and those before it."""
    if not texts:
        return None
    clauses: list[FaultClause] = []
    for text in texts:
        if text.strip() == "none":
            clauses.clear()
        else:
            clauses.append(parse_fault(text))
    return tuple(clauses)


def _expect_striking(clauses: tuple[FaultClause, ...]) -> None:
    """Raises DeclarationError CC167 for a clause that says itself that it strikes nobody."""
    for clause in clauses:
        said = {"=": clause.count, **dict(clause.options)}
        for name in ("=", "times", "share", "p"):
            if said.get(name, "1").strip() in ("0", "0.0"):
                what = f"{clause.kind}{'=0' if name == '=' else f':{name}=0'}"
                raise DeclarationError(
                    "CC167",
                    f"--fault {what} strikes nobody",
                    help="leave the clause out; --fault none clears those of the spec",
                )


def _expect_drawn(spec: Spec, changes: Changes) -> None:
    """Raises InputError CC604 where several topologies are asked for and none is drawn at random."""
    kinds = {changes.applied(protocol.environment).topology.kind for protocol in spec.protocols}
    if kinds.isdisjoint(DRAWN):
        raise InputError(
            "CC604",
            f"--instances draws several topologies, and '{min(kinds)}' is always the same",
            help=f"choose one that is drawn at random, --topology {' or '.join(DRAWN)}",
        )


def budget_of(search: Search) -> Budget:
    """Where the search stops."""
    return Budget(
        max_states=None if search.max_states is None else _positive("--max-states", search.max_states),
        memory=None if search.memory is None else int(_quantity("--memory", search.memory, SIZES, "2G")),
        time_limit=None
        if search.time_limit is None
        else _quantity("--time-limit", search.time_limit, TIMES, "30s"),
        bound=None if search.bound is None else _positive("--bound", search.bound, least=0),
        reduction="never" if search.no_reduction else "auto",
        threads=search.workers,
        keep=KEPT,
        resume=search.resume,
    )


def _positive(name: str, value: int, *, least: int = 1) -> int:
    if value < least:
        raise InputError("CC604", f"{name} {value}: it is at least {least}")
    return value


def _quantity(name: str, text: str, units: Mapping[str, int], example: str) -> float:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([a-z]?)b?", text.strip().lower())
    if found is None or found[2] not in units or float(found[1]) <= 0:
        raise InputError("CC604", f"{name} {text}: write it like {example}")
    return float(found[1]) * units[found[2]]


def _in_this_version(search: Search) -> None:
    """Raises InputError CC605 for what is reserved, CC604 for what is not known."""
    if search.engine not in ENGINE_NAMES:
        later = search.engine in ("sample", "measure")
        raise InputError(
            "CC605" if later else "CC604",
            f"--engine {search.engine} is {'not in this version' if later else 'no engine'}",
            help="use --engine explore or solve, or leave it out",
        )
    if search.workers is not None:
        _positive("--workers", search.workers)


def configured(setting: Setting, search: Search) -> tuple[Setting, Search]:
    """The options with those of --config behind them. Raises InputError CC601, CC602, CC604."""
    if setting.config is None:
        return setting, search
    given = _table(setting.config)
    known = {one.name for kind in (Setting, Search) for one in declared(kind)} - {"config"}
    for name in given:
        if name.replace("-", "_") not in known:
            raise InputError(
                "CC604", f"{setting.config}: there is no option '{name}'{did_you_mean(name, known)}"
            )
    values = {name.replace("-", "_"): value for name, value in given.items()}
    return _behind(setting, values, setting.config), _behind(search, values, setting.config)


def _table(path: str) -> Mapping[str, object]:
    import tomllib

    try:
        return tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InputError(
            "CC601", f"there is no file {path}", help="give the path of a TOML file of options"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("CC602", f"{path} cannot be read: {error}") from None
    except tomllib.TOMLDecodeError as error:
        raise InputError("CC604", f"{path} is not TOML: {error}") from None


def _behind(options: O, values: Mapping[str, object], path: str) -> O:
    """The options, each that was not given replaced by the file's."""
    changed: dict[str, Any] = {}
    for one in declared(type(options)):
        if one.name in options.given or getattr(options, one.name) != one.default:
            continue
        if one.name in values:
            changed[one.name] = _like(one.default, values[one.name], one.name, path)
    return evolve(options, **changed)


def _like(default: object, value: object, name: str, path: str) -> object:
    """A value of the file in the shape of the option."""
    if isinstance(default, tuple):
        listed = value if isinstance(value, list) else [value]
        if name == "set" and isinstance(value, dict):
            listed = [f"{key}={_words(item)}" for key, item in value.items()]
        return tuple(_words(item) for item in listed)
    if isinstance(default, bool) != isinstance(value, bool):
        raise InputError(
            "CC604", f"{path}: {name} is {'true or false' if isinstance(default, bool) else 'no switch'}"
        )
    if isinstance(default, bool | int) or name in ("max_states", "bound", "workers"):
        if not isinstance(value, int):
            raise InputError("CC604", f"{path}: {name} is a whole number")
        return value
    return _words(value)


def _words(value: object) -> str:
    if isinstance(value, list):
        return ",".join(_words(item) for item in value)
    return str(value).lower() if isinstance(value, bool) else str(value)
