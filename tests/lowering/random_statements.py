"""Random method bodies: typed statements and expressions of the language, as text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from attrs import define, evolve, field


@define
class Field:
    """Something that can be read: its text and the kind of its value."""

    name: str
    kind: str
    visible: bool = False


@define
class Scope:
    """What a method may read and write. locals: values bound to names so far.

    settled: what may be None and was tested or assigned, so that a test of it might be seen to be idle.
    """

    role: str
    fields: list[Field]
    timers: list[str]
    message: tuple[str, ...] = ()
    sender: bool = False
    inbox: tuple[str, ...] = ()
    locals: list[Field] = field(factory=list)
    settled: set[str] = field(factory=set)

    def with_message(self, classes: tuple[str, ...], sender: bool) -> Scope:
        """The scope of a handler."""
        return evolve(self, message=classes, sender=sender, locals=[], settled=set())

    def with_inbox(self, classes: tuple[str, ...]) -> Scope:
        """The scope of a method for rounds."""
        return evolve(self, inbox=classes, locals=[], settled=set())


WRITABLE = (
    "bool",
    "few",
    "colour",
    "mood",
    "maybe",
    "workers",
    "colours",
    "rank",
    "log",
    "by_worker",
    "by_mood",
    "entry",
)


@define
class Author:
    """Writes bodies. messages: fields by class. shared: what can be read and written of the shared object."""

    rng: Random
    messages: dict[str, list[Field]]
    boss: bool
    shared: list[Field]
    roles: dict[str, list[Field]]
    lockstep: bool
    n: int
    complete: bool
    counts_rounds: bool = False
    serial: int = 0

    def roles_union(self) -> str:
        """All roles, as a type."""
        return "Worker | Boss" if self.boss else "Worker"

    # -- bodies ------------------------------------------------------------------------------------

    def setting_up(self, scope: Scope) -> list[str]:
        """The body of an initial method."""
        own = evolve(scope, fields=[f for f in scope.fields if f.kind in ("bool", "few", "mood")], locals=[])
        lines: list[str] = []
        for f in own.fields[:2]:
            if f.kind == "bool" and self.rng.random() < 0.5:
                lines.append(f"{f.name} = cc.choose({{False, True}})")
            else:
                lines.append(f"{f.name} = {self.constant(f.kind)}")
        if scope.timers and self.rng.random() < 0.6:
            lines.append(f"self.{scope.timers[0]}.start()")
        return lines or ["cc.require(True)"]

    def body(self, scope: Scope, *, guarded: bool = False) -> list[str]:
        """A method's body: guard, early return, statements."""
        scope = evolve(scope, locals=[], settled=set())
        lines: list[str] = []
        if self.rng.random() < 0.25:
            lines += self.pick(scope)
        if (guarded and self.rng.random() < 0.85) or self.rng.random() < 0.15:
            lines.append(f"cc.require({self.guard(scope) if guarded else self.boolean(scope)})")
        if not guarded and self.rng.random() < 0.2:
            lines += [f"if {self.boolean(scope)}:", "    return"]
        if guarded:
            lines += self.closing(scope)
        for _ in range(self.rng.choice((1, 1, 2, 3))):
            lines += self.statement(scope, 2)
        return lines

    def guard(self, scope: Scope) -> str:
        """A condition that a step makes false: a flag not yet set."""
        flag = self.flag(scope)
        return f"not {flag}" if self.rng.random() < 0.7 else f"not {flag} and {self.boolean(scope)}"

    def closing(self, scope: Scope) -> list[str]:
        """Mostly sets the flag, so that runs end."""
        return [f"{self.flag(scope)} = True"] if self.rng.random() < 0.85 else []

    def flag(self, scope: Scope) -> str:
        """The name of the first flag."""
        return next(f.name for f in scope.fields if f.kind == "bool")

    def pick(self, scope: Scope) -> list[str]:
        """A free choice bound to a name, before anything else."""
        self.serial += 1
        name = f"pick{self.serial}"
        kind = self.rng.choice(("bool", "mood", "few", "worker"))
        options = {
            "bool": "{False, True}",
            "mood": self.rng.choice(("Mood", "{Mood.CROSS}", "{Mood.CALM, Mood.CROSS}")),
            "few": self.rng.choice(("{0, 2}", "range(2)", "{1}")),
            "worker": self.several(scope),
        }[kind]
        fair = ", fair=True" if self.rng.random() < 0.2 else ""
        scope.locals.append(Field(name, kind))
        return [f"{name} = cc.choose({options}{fair})"]

    # -- statements --------------------------------------------------------------------------------

    def statement(self, scope: Scope, depth: int) -> list[str]:
        """One statement, perhaps with others inside."""
        makers: list[Callable[[Scope], list[str]]] = [self.assignment, self.sending] * 3
        makers += [self.chance, self.ending]
        if scope.timers:
            makers += [self.timing]
        if depth > 0:
            makers.append(partial(self.branching, depth=depth))
            makers.append(self.looping)
            makers.append(partial(self.matching, depth=depth))
        return self.rng.choice(makers)(scope)

    def block(self, scope: Scope, depth: int) -> list[str]:
        """Statements of a branch, indented; names bound inside stay there."""
        inner = evolve(scope, locals=list(scope.locals))
        return [f"    {line}" for line in self.statement(inner, depth)]

    def branching(self, scope: Scope, depth: int) -> list[str]:
        """if, else, perhaps with a return."""
        lines = [f"if {self.boolean(scope)}:", *self.block(scope, depth - 1)]
        if self.rng.random() < 0.2:
            return [*lines, "    return"]
        if self.rng.random() < 0.4:
            lines += ["else:", *self.block(scope, depth - 1)]
        return lines

    def matching(self, scope: Scope, depth: int) -> list[str]:
        """match over an enum, or over the classes of a message."""
        if len(scope.message) == 2 and self.rng.random() < 0.7:
            lines = ["match msg:"]
            for name in scope.message:
                inner = evolve(scope, message=(name,), locals=list(scope.locals))
                lines += [
                    f"    case {name}():",
                    *(f"        {line}" for line in self.statement(inner, depth - 1)),
                ]
            return lines
        moods = [f for f in self.readable(scope) if f.kind == "mood"]
        if not moods:
            return self.assignment(scope)
        lines = [f"match {self.rng.choice(moods).name}:"]
        for case in ("Mood.CALM", self.rng.choice(("Mood.CROSS", "_"))):
            lines += [f"    case {case}:", *(f"    {line}" for line in self.block(scope, depth - 1))]
        return lines

    def looping(self, scope: Scope) -> list[str]:
        """A loop whose order does not matter."""
        self.serial += 1
        one = f"one{self.serial}"
        sets = [f for f in self.writable(scope) if f.kind == "workers"]
        maps = [f for f in self.writable(scope) if f.kind == "by_worker"]
        counts = [f for f in self.writable(scope) if f.kind == "few"]
        head = f"for {one} in {self.several(scope)}:"
        if sets and self.rng.random() < 0.5:
            return [head, f"    {self.rng.choice(sets).name} |= {{{one}}}"]
        if maps and self.rng.random() < 0.6:
            return [head, f"    {self.rng.choice(maps).name}[{one}] = {self.rng.choice(('0', '1', '2'))}"]
        if counts and self.rng.random() < 0.4:
            return [head, f"    {self.rng.choice(counts).name} += 1"]
        message = self.message(scope)
        return [head, f"    cc.send({message}, to={one})"]

    def chance(self, scope: Scope) -> list[str]:
        """A coin or a free choice, used in a field."""
        fields = [f for f in self.writable(scope) if f.kind in ("bool", "mood", "few", "rank", "maybe")]
        if not fields:
            return self.assignment(scope)
        f = self.rng.choice(fields)
        if f.kind == "bool":
            return [
                f"{f.name} = {self.rng.choice(('cc.flip(0.5)', 'cc.choose({False, True})', 'cc.flip(1)'))}"
            ]
        if f.kind == "mood":
            weight = self.rng.choice(("1", "0", "2"))
            drawn = f"cc.draw({{Mood.CALM: 1, Mood.CROSS: {weight}}})"
            return [f"{f.name} = {self.rng.choice((drawn, 'cc.choose(Mood)'))}"]
        if f.kind == "few":
            return [
                f"{f.name} = "
                + self.rng.choice(("cc.choose({0, 1})", "cc.draw({0: 1, 2: 3})", "cc.choose(range(3))"))
            ]
        if f.kind == "rank":
            return [f"{f.name} = cc.above({self.rank(scope)})"]
        scope.settled.add(f.name)
        return [f"{f.name} = cc.choose({self.several(scope)})"]

    def ending(self, scope: Scope) -> list[str]:
        """The rare effects."""
        rare = self.rng.random()
        if rare < 0.2:
            return ["cc.leave()"]
        if rare < 0.3:
            return ["cc.stop()"]
        if rare < 0.5:
            return ["cc.spend(turns=1)"]
        return self.assignment(scope)

    def timing(self, scope: Scope) -> list[str]:
        """A timer."""
        return [f"self.{scope.timers[0]}.{self.rng.choice(('start', 'start', 'cancel'))}()"]

    def assignment(self, scope: Scope) -> list[str]:
        """A field gets a value."""
        f = self.rng.choice(self.writable(scope))
        many = self.rng.random()
        if f.kind == "maybe":
            scope.settled.add(f.name)
        match f.kind:
            case "few" if many < 0.25:
                return [f"{f.name} += 1"]
            case "few" if many < 0.35:
                return [f"{f.name} -= 1"]
            case "workers" if many < 0.5:
                return [f"{f.name} {self.rng.choice(('|=', '|=', '-=', '&='))} {{{self.worker(scope)}}}"]
            case "workers" if many < 0.6:
                return [f"{f.name} |= {self.several(scope)}"]
            case "colours" if many < 0.6:
                return [f"{f.name} {self.rng.choice(('|=', '-='))} {{{self.constant('colour')}}}"]
            case "log":
                new = f"({self.value('mood', scope)},)"
                return [
                    f"{f.name} "
                    + self.rng.choice((f"= {f.name} + {new}", f"+= {new}", f"= {f.name}[-1:]", "= ()"))
                ]
            case "by_worker":
                return [
                    f"{f.name}[{self.worker(scope)}] {self.rng.choice(('=', '='))} {self.value('few', scope)}"
                ]
            case "by_mood":
                return [f"{f.name}[{self.value('mood', scope)}] = {self.boolean(scope)}"]
            case _:
                return [f"{f.name} = {self.value(f.kind, scope)}"]

    def sending(self, scope: Scope) -> list[str]:
        """A message to somebody."""
        message = self.message(scope)
        way = self.rng.random()
        if way < 0.2:
            return [f"cc.broadcast({message})"]
        if way < 0.35:
            return [f"cc.broadcast({message}, to={self.rng.choice(list(self.roles))})"]
        if way < 0.45:
            return [f"cc.send({message}, to={self.several(scope)})"]
        if scope.sender and way < 0.7:
            return [f"cc.send({message}, to=sender)"]
        if len(scope.message) == 1 and way < 0.75:
            return [f"cc.send(msg, to={self.worker(scope)})"]
        maybe = [f for f in scope.fields if f.kind == "maybe" and f.name not in scope.settled]
        if maybe and way < 0.85:
            f = self.rng.choice(maybe)
            scope.settled.add(f.name)
            return [f"if {f.name} is not None:", f"    cc.send({message}, to={f.name})"]
        if self.boss and scope.role == "Worker" and way < 0.9:
            return [f"cc.send({message}, to=cc.the(Boss))"]
        return [f"cc.send({message}, to={self.worker(scope)})"]

    def message(self, scope: Scope) -> str:
        """A new message."""
        name = self.rng.choice(list(self.messages))
        return f"{name}({', '.join(self.value(f.kind, scope) for f in self.messages[name])})"

    # -- expressions -------------------------------------------------------------------------------

    def writable(self, scope: Scope) -> list[Field]:
        """Fields that may be written."""
        return [f for f in [*scope.fields, *self.shared] if f.kind in WRITABLE]

    def readable(self, scope: Scope) -> list[Field]:
        """All that may be read."""
        own = [*scope.fields, *self.shared, *scope.locals]
        if len(scope.message) == 1:
            own += [Field(f"msg.{f.name}", f.kind) for f in self.messages[scope.message[0]]]
        return own

    def value(self, kind: str, scope: Scope) -> str:
        """An expression of this kind."""
        known = [f.name for f in self.readable(scope) if f.kind == kind]
        if known and self.rng.random() < 0.4:
            return self.rng.choice(known)
        match kind:
            case "bool":
                return self.boolean(scope)
            case "few":
                return self.number(scope)
            case "rank":
                return self.rank(scope)
            case "maybe":
                return self.rng.choice(("None", self.worker(scope)))
            case "workers":
                return self.several(scope)
            case "entry":
                return f"Entry({self.value('few', scope)}, {self.value('mood', scope)})"
            case "mood" if self.rng.random() < 0.3:
                return f"(Mood.CALM if {self.boolean(scope)} else Mood.CROSS)"
            case _:
                return self.constant(kind)

    def constant(self, kind: str) -> str:
        """A value in itself."""
        return self.rng.choice({
            "bool": ("False", "True"),
            "few": ("0", "1", "2"),
            "colour": ("Colour.RED", "Colour.GREEN", "Colour.BLUE"),
            "mood": ("Mood.CALM", "Mood.CROSS"),
            "colours": ("frozenset({Colour.BLUE})", "frozenset({Colour.RED, Colour.GREEN})"),
        }[kind])  # fmt: skip

    def rank(self, scope: Scope) -> str:
        """A rank that exists."""
        return self.rng.choice([f.name for f in self.readable(scope) if f.kind == "rank"] or ["cc.lowest"])

    def number(self, scope: Scope) -> str:
        """An expression in 0..2, now and then beyond."""
        known = [f.name for f in self.readable(scope) if f.kind == "few"]
        sets = [f.name for f in self.readable(scope) if f.kind == "workers"]
        options = ["0", "1", "2", f"(1 if {self.boolean(scope)} else 0)"]
        if known:
            one = self.rng.choice(known)
            options += [
                f"min({one} + 1, 2)",
                f"max({one} - 1, 0)",
                f"({one} + 1) % 3",
                f"2 - {one}",
                f"({one} * 2) // 3",
            ]
            options += [f"{one} + 1"] if self.rng.random() < 0.3 else []
        if sets:
            options.append(f"min(len({self.rng.choice(sets)}), 2)")
        if scope.inbox:
            options.append("min(len(inbox), 2)")
            single = len(scope.inbox) == 1 and [
                f.name for f in self.messages[scope.inbox[0]] if f.kind == "few"
            ]
            if single:
                options.append(f"min(sum(m.{single[0]} for m in inbox), 2)")
        options.append(f"min(sum(1 for w in {self.several(scope)} if w in {self.several(scope)}), 2)")
        return self.rng.choice(options)

    def boolean(self, scope: Scope) -> str:
        """A condition."""
        readable = self.readable(scope)
        options: list[str] = []
        for f in readable:
            options += self.tests(f, scope)
        options += [f"self.{timer}.armed" for timer in scope.timers]
        if self.counts_rounds:
            options += [f"cc.round() > {self.rng.choice('12')}"]
        if scope.inbox:
            options += ["len(inbox) > 0", "len(inbox) == 1", "len(inbox.senders()) > 1"]
            if len(scope.inbox) == 2:
                options.append(f"any(isinstance(m, {scope.inbox[0]}) for m in inbox)")
        if len(scope.message) == 2 and "msg" not in scope.settled:
            options.append(f"isinstance(msg, {scope.message[0]})")
        if scope.sender and self.boss and "sender" not in scope.settled:
            options.append("isinstance(sender, Boss)")
        seen = [f for f in self.roles["Worker"] if f.visible and f.kind in ("bool", "mood", "few")]
        if seen and scope.role == "Worker":
            options += [self.sight(self.rng.choice(seen))]
        one = self.rng.choice(options)
        if " None" in one or one.startswith(("isinstance(sender", "isinstance(msg")):
            what = one.removeprefix("isinstance(").partition(" ")[0].rstrip(",")
            scope.settled.add(what)
            options = [option for option in options if " None" not in option]
        more = self.rng.random()
        if not options:
            return one
        if more < 0.15:
            return f"not ({one})"
        if more < 0.3:
            another = self.rng.choice(
                [o for o in options if " None" not in o and "isinstance" not in o] or ["True"]
            )
            return f"({one} {self.rng.choice(('and', 'or'))} {another})"
        return one

    def sight(self, f: Field) -> str:
        """What neighbours show."""
        test = {"bool": f"w.{f.name}", "mood": f"w.{f.name} is Mood.CROSS", "few": f"w.{f.name} > 0"}[f.kind]
        return f"{self.rng.choice(('any', 'all'))}({test} for w in cc.neighbours(self, Worker))"

    def tests(self, f: Field, scope: Scope) -> list[str]:
        """Conditions on one value."""
        match f.kind:
            case "bool":
                return [f.name]
            case "few":
                return [f"{f.name} > 0", f"{f.name} == {self.rng.choice('012')}", f"0 < {f.name} <= 1"]
            case "colour" | "mood":
                return [f"{f.name} is {self.constant(f.kind)}", f"{f.name} == {self.constant(f.kind)}"]
            case "maybe":
                return [] if f.name in scope.settled else [f"{f.name} is None", f"{f.name} is not None"]
            case "worker":
                return [f"{f.name} == {self.worker(scope)}"]
            case "workers":
                return [
                    f"{self.worker(scope)} in {f.name}",
                    f"len({f.name}) > 1",
                    f"{f.name} == {self.several(scope)}",
                ]
            case "colours":
                return [f"{self.constant('colour')} in {f.name}"]
            case "rank":
                return [f"{f.name} > {self.rank(scope)}", f"{f.name} == cc.lowest"]
            case "log":
                return [f"len({f.name}) > 0", f"{self.constant('mood')} in {f.name}"]
            case "by_worker":
                return [f"{f.name}[{self.worker(scope)}] > 0"]
            case "by_mood":
                return [f"{f.name}[{self.constant('mood')}]"]
            case "entry":
                return [f"{f.name}.level > 0", f"{f.name}.mood is Mood.CALM"]
            case _:
                return []

    def worker(self, scope: Scope) -> str:
        """Some worker."""
        options = [f.name for f in scope.locals if f.kind == "worker"]
        if scope.role == "Worker":
            options += ["self", "cc.next(self)", "cc.previous(self)"] if self.complete else ["self"]
        if scope.sender and not self.boss:
            options.append("sender")
        if not options:
            return self.rng.choice(("cc.choose(cc.members(Worker))",))
        return self.rng.choice(options)

    def several(self, scope: Scope) -> str:
        """A set of workers."""
        options = ["cc.members(Worker)"] + [f.name for f in scope.fields if f.kind == "workers"]
        options += ["cc.others(self)", "cc.neighbours(self, Worker)"] if scope.role == "Worker" else []
        return self.rng.choice(options)
