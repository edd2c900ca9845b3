"""Random protocols and environments, from a seed: small texts that use most of the language."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from attrs import define, field, frozen

from tests.lowering.random_environments import surroundings
from tests.lowering.random_statements import Author, Field, Scope

HEAD = '''"""A protocol drawn from seed {seed}."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import consensus_check as cc

Colour = Enum("Colour", "RED GREEN BLUE")
Mood = Enum("Mood", "CALM CROSS")
Part = Enum("Part", "FIRST SECOND")
Few = Annotated[int, cc.Between(0, 2)]
Secret = Annotated[int, cc.Symmetric(2)]
Log = Annotated[tuple[Mood, ...], cc.AtMost(2)]
'''

DEFAULTS = {
    "bool": ("bool", "False"),
    "few": ("Few", "0"),
    "colour": ("Colour", "Colour.RED"),
    "mood": ("Mood", "Mood.CALM"),
    "maybe": ("Worker | None", "None"),
    "workers": ("frozenset[Worker]", "frozenset()"),
    "colours": ("frozenset[Colour]", "frozenset({Colour.RED})"),
    "rank": ("cc.Rank", "cc.lowest"),
    "log": ("Log", "()"),
    "by_worker": ("cc.Map[Worker, Few]", "cc.Map(0)"),
    "by_mood": ("cc.Map[Mood, bool]", "cc.Map(False)"),
    "secret": ("Secret", "cc.initially()"),
    "entry": ("Entry", "Entry(0, Mood.CALM)"),
}
RECORD = """
@cc.record
class Entry:
    level: Few
    mood: Mood
"""
ANY_AGENT = ("crash", "leaves", "reset")
INITIALLY = {
    "bool": "cc.initially()",
    "few": "cc.initially({0, 2})",
    "mood": "cc.initially({Mood.CALM: 1, Mood.CROSS: 2})",
}
WEIGHTS = {"bool": 5, "few": 5, "colour": 3, "mood": 3, "maybe": 2, "workers": 3, "colours": 1, "rank": 1,
           "log": 1, "by_worker": 1, "by_mood": 1, "secret": 1, "entry": 1}  # fmt: skip


@frozen
class Draft:
    """A text, its size, and the environment to check it in."""

    seed: int
    source: str
    n: int
    given: dict[str, Any]


@define
class _Role:
    name: str
    fields: list[Field]
    timers: list[str]
    ignores: list[str]
    handled: list[tuple[str, ...]] = field(factory=list)


def draft(seed: int) -> Draft:
    """The protocol and the environment of a seed."""
    rng = Random(seed)
    lockstep = rng.random() < 0.3
    n = rng.choice((1, 2, 2, 2, 3))
    boss = rng.random() < 0.5
    board = rng.random() < 0.3
    given = surroundings(rng, n=n, boss=boss, lockstep=lockstep)
    phases, limit = lockstep and rng.random() < 0.4, lockstep and rng.random() < 0.25
    messages = _messages(rng)
    roles = [_role(rng, "Worker", messages)] + ([_role(rng, "Boss", messages)] if boss else [])
    board_fields = (
        _fields(rng, rng.randint(1, 2), ("bool", "few", "mood", "workers", "by_mood")) if board else []
    )
    author = Author(
        rng, messages, boss, [Field(f"self.board.{f.name}", f.kind) for f in board_fields],
        {role.name: role.fields for role in roles}, lockstep, n,
        given.get("topology", "complete") == "complete", limit,
    )  # fmt: skip
    lines = [HEAD.format(seed=seed)]
    if any(f.kind == "entry" for role in roles for f in role.fields):
        lines.append(RECORD)
    for name, fields in messages.items():
        lines += ["", "@cc.message", f"class {name}:"]
        lines += [f"    {f.name}: {DEFAULTS[f.kind][0]}" for f in fields] or ["    pass"]
    if board:
        conflict = rng.choice(("error", "any", "lowest", "last"))
        lines += ["", f'@cc.shared(conflict="{conflict}")' if lockstep else "@cc.shared", "class Board:"]
        lines += [f"    {f.name}: {DEFAULTS[f.kind][0]} = {DEFAULTS[f.kind][1]}" for f in board_fields]
    for role in roles:
        lines += ["", *_role_text(rng, author, role, board, lockstep, phases)]
    if any(f.kind == "rank" for fields in messages.values() for f in fields):
        given["faults"] = tuple(c for c in given.get("faults", ()) if c.kind != "byzantine")
        given = {
            name: value for name, value in given.items() if name not in ("absorb", "duplication", "delivery")
        }
    speaks = _speaks("\n".join(lines), boss, quiet=any(role.ignores for role in roles))
    given["faults"] = tuple(c for c in given.get("faults", ()) if c.kind in ANY_AGENT or speaks(c.where))
    said = [*(["limit=2"] if limit else []), *(["phases=Part"] if phases else [])]
    lines += _protocol_text(rng, roles, boss, board, ", ".join(said))
    return Draft(seed, "\n".join(lines) + "\n", n, given)


def _speaks(text: str, boss: bool, *, quiet: bool) -> Callable[[str], bool]:
    """Whether agents at a place of a fault surely send something. quiet: some messages may reach nobody."""
    workers, _, rest = text.partition("class Boss:")
    says = {"workers": "cc.send(" in workers or "cc.broadcast(" in workers}
    says["boss"] = boss and ("cc.send(" in rest or "cc.broadcast(" in rest)
    return lambda where: (
        not quiet and says[where.partition("[")[0]] if where else not quiet and any(says.values())
    )


def _fields(rng: Random, many: int, kinds: tuple[str, ...] = ()) -> list[Field]:
    options = kinds or tuple(DEFAULTS)
    drawn = rng.choices(options, [WEIGHTS[kind] for kind in options], k=many)
    return [Field(f"{kind[:4].rstrip('_')}{i}", kind) for i, kind in enumerate(drawn)]


def _messages(rng: Random) -> dict[str, list[Field]]:
    names = ["Ask", "Tell"][: rng.randint(1, 2)]
    kinds = ("bool", "few", "mood", "rank")
    return {name: _fields(rng, rng.choice((0, 1, 1, 2)), kinds) for name in names}


def _role(rng: Random, name: str, messages: dict[str, list[Field]]) -> _Role:
    fields = _fields(rng, rng.randint(1, 3))
    if not any(f.kind == "bool" for f in fields):
        fields.append(Field("done", "bool"))
    for f in fields:
        f.visible = f.kind not in ("log", "by_worker", "by_mood", "secret", "entry") and rng.random() < 0.3
    timers = ["alarm"] if rng.random() < 0.35 else []
    ignores = [m for m in messages if rng.random() < 0.12]
    taken = [m for m in messages if m not in ignores]
    together = len(taken) == 2 and rng.random() < 0.3
    handled: list[tuple[str, ...]] = [tuple(taken)] if together else [(m,) for m in taken]
    return _Role(name, fields, timers, ignores, handled)


def _role_text(
    rng: Random, author: Author, role: _Role, board: bool, lockstep: bool, phases: bool
) -> list[str]:
    lines = [f"@cc.ignore({', '.join(role.ignores)})"] if role.ignores else []
    lines += ["@cc.role(ordered=True)", f"class {role.name}:"]
    if board:
        lines.append("    board: Board")
    for f in role.fields:
        hint, default = DEFAULTS[f.kind]
        if f.kind in INITIALLY and rng.random() < 0.15:
            default = INITIALLY[f.kind]
        lines.append(f"    {f.name}: {hint} = {f'cc.visible({default})' if f.visible else default}")
    if not lockstep:
        lines += [f"    {timer}: cc.Timer = cc.Timer(length={rng.choice((1, 2))})" for timer in role.timers]
    scope = Scope(
        role.name, [Field(f"self.{f.name}", f.kind) for f in role.fields], role.timers if not lockstep else []
    )
    if rng.random() < 0.25:
        lines += ["", "    @cc.initial", "    def begin(self) -> None:"]
        lines += [f"        {line}" for line in author.setting_up(scope)]
    if lockstep:
        return [*lines, *_rounds_text(rng, author, role, scope, phases)]
    for i in range(rng.choice((1, 1, 2))):
        fair = rng.choice(("", "", "(fair=None)", '(fair="strong")'))
        lines += ["", f"    @cc.step{fair}", f"    def step{i}(self) -> None:"]
        lines += [f"        {line}" for line in author.body(scope, guarded=True)]
    for group in role.handled:
        who = author.roles_union()
        sender = f", sender: {who}" if rng.random() < 0.6 else ""
        fair = rng.choice(("", "", "", "(fair=None)"))
        lines += [
            "",
            f"    @cc.receive{fair}",
            f"    def on_{'_'.join(group).lower()}(self, msg: {' | '.join(group)}{sender}) -> None:",
        ]
        lines += [f"        {line}" for line in author.body(scope.with_message(group, bool(sender)))]
    for timer in role.timers:
        lines += ["", f"    @cc.expires({timer})", f"    def {timer}_rings(self) -> None:"]
        lines += [f"        {line}" for line in author.body(scope)]
    return lines


def _rounds_text(rng: Random, author: Author, role: _Role, scope: Scope, phases: bool) -> list[str]:
    """What the role does in each round, or in each of two phases; some method takes each message."""
    lines: list[str] = []
    together = tuple(m for group in role.handled for m in group)
    taken = [together]
    if phases and rng.random() < 0.8:
        taken = [together[:1], together[1:]] if rng.random() < 0.5 else [together, together[:1]]
    parts = ["FIRST", "SECOND"] if len(taken) == 2 else [rng.choice(("FIRST", "SECOND"))]
    for part, classes in zip(parts, taken, strict=True):
        phase = f"(phase=Part.{part})" if phases else ""
        inbox = f", {_inbox(classes)}" if classes else ""
        lines += ["", f"    @cc.each_round{phase}", f"    def act_{part.lower()}(self{inbox}) -> None:"]
        lines += [f"        {line}" for line in author.body(scope.with_inbox(classes))]
    return lines


def _inbox(classes: tuple[str, ...]) -> str:
    return f"inbox: cc.Inbox[{' | '.join(classes)}]" if classes else ""


def _protocol_text(rng: Random, roles: list[_Role], boss: bool, board: bool, rounds: str) -> list[str]:
    lines = ["", "@cc.protocol", "class Drawn:"]
    if boss and rng.random() < 0.5:
        lines += ["    boss: Boss", "    workers: cc.Group[Worker]"]
    else:
        lines += ["    workers: cc.Group[Worker]"] + (["    boss: Boss"] if boss else [])
    if board:
        lines.append("    board: Board")
    if rounds:
        lines.append(f"    rounds: cc.Rounds = cc.Rounds({rounds})")
    shown = next(f.name for f in roles[0].fields if f.kind == "bool")
    lines += [
        "",
        "    @cc.predicate",
        "    def all_so(self) -> bool:",
        f"        return all(worker.{shown} for worker in self.workers)",
        "",
        "    so = cc.eventually(all_so)",
    ]
    return lines
