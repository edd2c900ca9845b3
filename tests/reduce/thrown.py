"""Thrown systems of agents that may or may not be alike, and where answers with and without reduction
differ.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Literal, Protocol

from consensus_check.explore import explore
from consensus_check.explore.temporal import stem_length
from consensus_check.ir.formulas import (
    Always,
    Atom,
    Eventually,
    NeverStuck,
    NoErrors,
    Property,
    Reachable,
    Within,
    eventually_always,
    infinitely_often,
    leads_to,
)
from consensus_check.ir.system import (
    Action,
    Held,
    Incident,
    Initial,
    Input,
    Strength,
    TransitionSystem,
    Unit,
    Variable,
)
from consensus_check.ir.terms import (
    FALSE,
    TRUE,
    Term,
    and_,
    any_,
    bool_var,
    count,
    eq,
    input_,
    int_var,
    integer,
    ite,
    le,
    not_,
    or_,
    select,
)
from consensus_check.verdict import Budget, Exploration, Unknown, Violated, name_of

TOP = 2
Test = Callable[[int], Term]
Reduction = Literal["never", "symmetry", "receipts", "both"]


class Players(Protocol):
    """The agents of a thrown system and a hub: their variables, what may be said of one, what one may do."""

    k: int
    refer: bool
    marks: bool
    names: list[str]

    def number(self, i: int) -> Term: ...
    def bit(self, i: int) -> Term: ...
    def variables(self) -> tuple[Variable, ...]: ...
    def held(self) -> Held: ...
    def others(self, i: int) -> list[int]: ...
    def test(self, dice: Random) -> Test: ...
    def update(self, dice: Random, pick: bool) -> Callable[[int, Term], dict[str, Term]]: ...


class Cast:
    """The variables of k agents around a hub: a number and a bit each, maybe a reference each, maybe a mark
    of each upon each, and the hub's number and reference.
    """

    def __init__(self, dice: Random) -> None:
        self.k = dice.choice([2, 3, 3, 4])
        self.refer = dice.random() < 0.5 and self.k < 4
        self.marks = dice.random() < 0.3 and self.k < 4
        self.names = ["hub", *(f"a[{i}]" for i in range(self.k))]

    def number(self, i: int) -> Term:
        return int_var(f"a[{i}].x", 0, TOP)

    def bit(self, i: int) -> Term:
        return bool_var(f"a[{i}].b")

    def refers(self, i: int) -> Term:
        return int_var(f"a[{i}].to", -1, self.k)

    def mark(self, i: int, j: int) -> Term:
        return bool_var(f"a[{i}].m[a[{j}]]")

    @property
    def hub(self) -> Term:
        return int_var("hub.x", 0, TOP)

    @property
    def chosen(self) -> Term:
        return int_var("hub.to", -1, self.k)

    def variables(self) -> tuple[Variable, ...]:
        found = [Variable("hub.x", False, 0, TOP)]
        if self.refer:
            found.append(Variable("hub.to", False, -1, self.k))
        for i in range(self.k):
            found += [Variable(f"a[{i}].x", False, 0, TOP), Variable(f"a[{i}].b", True)]
            if self.refer:
                found.append(Variable(f"a[{i}].to", False, -1, self.k))
        if self.marks:
            found += [Variable(f"a[{i}].m[a[{j}]]", True) for i in range(self.k) for j in range(self.k)]
        return tuple(found)

    def held(self) -> Held:
        return Held(("hub.to", *(f"a[{i}].to" for i in range(self.k)))) if self.refer else Held()

    def test(self, dice: Random) -> Test:
        """A predicate of an agent."""
        v, n = dice.randint(0, TOP), dice.randint(1, self.k)
        tests: list[Test] = [
            lambda i: eq(self.number(i), integer(v)),
            lambda i: le(self.number(i), integer(v)),
            self.bit,
            lambda i: not_(self.bit(i)),
            lambda i: eq(self.hub, integer(v)),
            lambda i: le(integer(n), count(self.bit(j) for j in range(self.k))),
            lambda i: or_(*(eq(self.number(j), integer(v)) for j in range(self.k) if j != i)),
            lambda i: or_(self.bit(i), eq(self.hub, integer(v))),
        ]
        if self.refer:
            tests += [
                lambda i: eq(self.chosen, integer(i + 1)),
                lambda i: eq(self.refers(i), self.chosen),
                lambda i: eq(self.refers(i), integer(-1)),
                lambda i: or_(*(eq(self.refers(j), integer(i + 1)) for j in range(self.k))),
                lambda i: any_(
                    [and_(eq(self.refers(i), integer(j + 1)), self.bit(j)) for j in range(self.k)]
                ),
            ]
        if self.marks:
            tests += [
                lambda i: or_(*(self.mark(j, i) for j in range(self.k) if j != i)),
                lambda i: le(integer(n), count(self.mark(i, j) for j in range(self.k))),
            ]
        return dice.choice(tests)

    def update(self, dice: Random, pick: bool) -> Callable[[int, Term], dict[str, Term]]:
        """What an agent writes; the second argument is the place of the agent it picked among the others."""
        v, test = dice.randint(0, TOP), self.test(dice)
        updates: list[Callable[[int, Term], dict[str, Term]]] = [
            lambda i, _: {f"a[{i}].x": integer(v)},
            lambda i, _: {f"a[{i}].x": ite(test(i), integer(v), integer((v + 1) % 3))},
            lambda i, _: {f"a[{i}].b": not_(self.bit(i))},
            lambda i, _: {f"a[{i}].b": test(i)},
            lambda i, _: {"hub.x": integer(v)},
            lambda i, _: {f"a[{i}].b": TRUE, "hub.x": self.number(i)},
        ]
        if self.refer:
            updates += [
                lambda i, _: {"hub.to": integer(i + 1)},
                lambda i, _: {"hub.to": self.refers(i), f"a[{i}].to": integer(-1)},
                lambda i, _: {f"a[{i}].to": self.chosen},
            ]
        if pick:
            if self.refer:
                updates = [lambda i, at: {f"a[{i}].to": select(at, self._others(i))}]
            elif self.marks:
                updates = [
                    lambda i, at: {
                        f"a[{i}].m[a[{j}]]": or_(self.mark(i, j), eq(at, integer(n)))
                        for n, j in enumerate(self.others(i))
                    }
                ]
        return dice.choice(updates)

    def others(self, i: int) -> list[int]:
        return [j for j in range(self.k) if j != i]

    def _others(self, i: int) -> list[Term]:
        return [integer(j + 1) for j in self.others(i)]


def thrown(seed: int, players: Callable[[Random], Players] = Cast) -> TransitionSystem:
    """A system; about one in four has an agent that is not like the others."""
    dice = Random(seed)
    cast = players(dice)
    made, units = list[Action](), list[Unit]()
    odd = dice.randrange(cast.k) if dice.random() < 0.25 else None
    for kind in range(dice.randint(1, 3)):
        strength: Strength | None = dice.choice(["weak", "weak", "strong", None])
        pick = (cast.refer or cast.marks) and dice.random() < 0.5 and cast.k > 1
        fair, errs = dice.random() < 0.4, dice.random() < 0.06
        guards, update = [cast.test(dice) for _ in range(dice.choice([1, 1, 2]))], cast.update(dice, pick)
        wrong, strange = cast.test(dice), cast.test(dice)
        for i in range(cast.k):
            inputs, at, resolved = tuple[Input, ...](), integer(0), FALSE
            if pick:
                options = tuple(f"a[{j}]" for j in cast.others(i))
                open_ = tuple(TRUE for _ in options)
                item = Input("i0", "choose", options, open_, fair=fair, site=f"a[{i}]@{kind}" if fair else "")
                inputs, at = (item,), input_("i0", len(options))
                resolved = FALSE if fair or len(options) < 2 else TRUE
            guard = and_(*(one(i) for one in guards), strange(i) if i == odd else TRUE)
            name = f"a[{i}].act{kind}"
            errors = (Incident(wrong(i), "wrong", 7),) if errs else ()
            made.append(
                Action(
                    name,
                    "step",
                    guard,
                    update(i, at),
                    inputs=inputs,
                    unit=name,
                    resolved=resolved,
                    errors=errors,
                )
            )
            units.append(Unit(name, "step", strength, f"a[{i}]"))
    if dice.random() < 0.5:
        made.append(Action("hub.turn", "step", cast.bit(0), {"hub.x": integer(0)}, unit="hub.turn"))
        if dice.random() < 0.8:
            together = le(integer(1), count(cast.bit(j) for j in range(cast.k)))
            made[-1] = Action("hub.turn", "step", together, {"hub.x": integer(0)}, unit="hub.turn")
        units.append(Unit("hub.turn", "step", "weak", "hub"))
    dice.shuffle(made)
    return TransitionSystem(
        "thrown",
        cast.variables(),
        (_initial(dice, cast),),
        tuple(made),
        tuple(units),
        tuple(_properties(dice, cast)),
        agents=tuple((name, "Hub" if name == "hub" else "Agent") for name in cast.names),
        held=cast.held(),
    )


def _initial(dice: Random, cast: Players) -> Initial:
    values: dict[str, Term] = {v.name: FALSE if v.is_bool else integer(v.lo or 0) for v in cast.variables()}
    if dice.random() < 0.5:
        return Initial(values)
    some = dice.randint(1, cast.k) if dice.random() < 0.3 else cast.k
    inputs = tuple(Input(f"init i{i}", "initial", ("0", "1"), (TRUE, TRUE)) for i in range(some))
    return Initial({**values, **{f"a[{i}].x": input_(f"init i{i}", 2) for i in range(some)}}, inputs)


def _properties(dice: Random, cast: Players) -> list[Property]:
    one, two, three = cast.test(dice), cast.test(dice), cast.test(dice)
    everyone = and_(*(one(i) for i in range(cast.k)))
    someone = or_(*(two(i) for i in range(cast.k)))
    named = dice.randrange(cast.k)
    found = [
        Property("always", Always(Atom(or_(everyone, someone)))),
        Property("eventually", Eventually(Atom(everyone))),
        Property("again", infinitely_often(Atom(someone))),
        Property("within", Within(someone, "steps", dice.randint(0, 4))),
        Property("cover", Reachable(and_(everyone, someone))),
        Property("stuck", NeverStuck(and_(*(three(i) for i in range(cast.k))))),
        Property("errors", NoErrors()),
        Property("named", leads_to(Atom(one(named)), Atom(two(named)))),
    ]
    form = infinitely_often if dice.random() < 0.7 else eventually_always
    for i in range(cast.k):
        served = form(Atom(three(i)))
        found.append(Property(f"served[a[{i}]]", served, family="served", agent=f"a[{i}]"))
    return found


def differences(
    system: TransitionSystem, *, reduction: Reduction = "symmetry", most: int = 20_000
) -> list[str]:
    """What reduction changes in the answers and counts of a system: nothing, where it is right. With idle
    receipts first lengths and counts may differ.
    """

    def budget(wish: Reduction) -> Budget:
        return Budget(reduction=wish, max_states=most, lasso_work=3000)

    plain = explore(system, budget=budget("never"))
    if not plain.complete:
        return []
    return changes(plain, explore(system, budget=budget(reduction)))


def changes(plain: Exploration, few: Exploration) -> list[str]:
    """What is not the same without and with a reduction."""
    if "receipts" not in few.reduced:
        return [*_counts(plain, few), *_verdicts(plain, few)]
    found = ["more states"] if few.states > plain.states else []
    if all(reason.code != "capacity" for reason in plain.reasons):
        names = ("stuck_states", "unreached")
        found += [f"{name} differ" for name in names if getattr(plain, name) != getattr(few, name)]
    return [*found, *_verdicts(plain, few)]


def _counts(plain: Exploration, few: Exploration) -> list[str]:
    names = ("complete", "states", "transitions", "depth", "stuck_states", "actions", "unreached")
    return [
        f"{name}: {getattr(plain, name)} and {getattr(few, name)}"
        for name in names
        if getattr(plain, name) != getattr(few, name)
    ]


def _verdicts(plain: Exploration, few: Exploration) -> list[str]:
    found = list[str]()
    for name, one in plain.verdicts.items():
        other = few.verdicts[name]
        if name_of(one) != name_of(other):
            found.append(f"{name}: {name_of(one)} and {name_of(other)}")
        if isinstance(one, Unknown) and isinstance(other, Unknown):
            codes = [{reason.code for reason in verdict.reasons} for verdict in (one, other)]
            if codes[0] != codes[1]:
                found.append(f"{name}: unknown by {codes[0]} and {codes[1]}")
        if isinstance(one, Violated) and isinstance(other, Violated):
            found += _examples(name, one, other)
    return found


def _examples(name: str, one: Violated, other: Violated) -> list[str]:
    found = list[str]()
    if one.kinds is not None and other.kind not in one.kinds:
        found.append(f"{name}: {other.kind} is none of {one.kinds}")
    if one.kinds is not None and other.kinds is not None and set(one.kinds) != set(other.kinds):
        found.append(f"{name}: kinds {one.kinds} and {other.kinds}")
    mine, theirs = one.counterexample, other.counterexample
    if (mine is None) != (theirs is None):
        found.append(f"{name}: one counterexample")
    if mine is None or theirs is None or mine.shortest is None or theirs.shortest is None:
        return found
    if stem_length(mine.run) != stem_length(theirs.run):
        found.append(f"{name}: stems of {stem_length(mine.run)} and {stem_length(theirs.run)}")
    if mine.shortest == theirs.shortest == "total" and mine.length != theirs.length:
        found.append(f"{name}: lengths {mine.length} and {theirs.length}")
    return found
