"""Thrown systems of agents that send to a hub, which reads some messages only to throw them away."""

from __future__ import annotations

from random import Random

from consensus_check.ir.formulas import (
    Always,
    Atom,
    Eventually,
    Formula,
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
    ONE,
    TRUE,
    Term,
    add,
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
    lt,
    not_,
    or_,
)

PHASES = 3
ROOM = 2
PHASE = int_var("hub.phase", 0, PHASES - 1)


class Post:
    """k agents with a number each, a hub with a phase and a mark for each agent, and for each agent one
    counter of each of two messages, or, where they merge, one bit.
    """

    def __init__(self, dice: Random, merging: bool) -> None:
        self.k = dice.choice([1, 1, 2])
        self.merging = merging

    def number(self, i: int) -> Term:
        return int_var(f"a[{i}].x", 0, 2)

    def mark(self, i: int) -> Term:
        return bool_var(f"hub.got[a[{i}]]")

    def letters(self, i: int, kind: int) -> Term:
        name = f"a[{i}]->hub M{kind}()"
        return bool_var(name) if self.merging else int_var(name, 0, ROOM)

    def there(self, i: int, kind: int) -> Term:
        return self.letters(i, kind) if self.merging else le(ONE, self.letters(i, kind))

    def variables(self) -> tuple[Variable, ...]:
        agents = range(self.k)
        return (
            Variable("hub.phase", False, 0, PHASES - 1),
            *(Variable(f"hub.got[a[{i}]]", True) for i in agents),
            *(Variable(f"a[{i}].x", False, 0, 2) for i in agents),
            *(
                Variable(f"a[{i}]->hub M{kind}()", True)
                if self.merging
                else Variable(f"a[{i}]->hub M{kind}()", False, 0, ROOM)
                for i in agents
                for kind in (0, 1)
            ),
        )

    def predicate(self, dice: Random) -> Term:
        v, n = dice.randint(0, 2), dice.randint(1, self.k)
        found = [
            eq(PHASE, integer(v)),
            le(PHASE, ONE),
            le(integer(n), count(self.mark(i) for i in range(self.k))),
            any_([eq(self.number(i), integer(v)) for i in range(self.k)]),
            not_(self.mark(dice.randrange(self.k))),
            eq(self.number(dice.randrange(self.k)), integer(v)),
        ]
        if dice.random() < 0.08:
            return self.there(dice.randrange(self.k), 0)
        return dice.choice(found)


def thrown(seed: int, *, merging: bool = False) -> TransitionSystem:
    """A system with its properties. merging: whether equal messages merge."""
    dice = Random(seed)
    post = Post(dice, merging)
    made, units = list[Action](), list[Unit]()
    for kind in range(dice.randint(1, 2)):
        _sending(dice, post, kind, made, units)
        _reading(dice, post, kind, made, units)
    for k in range(dice.randint(1, 2)):
        _turning(dice, post, k, made, units)
    dice.shuffle(made)
    zero: dict[str, Term] = {v.name: FALSE if v.is_bool else integer(0) for v in post.variables()}
    if dice.random() < 0.3:
        zero["hub.phase"] = ONE
    names = ("hub", *(f"a[{i}]" for i in range(post.k)))
    return TransitionSystem(
        "post",
        post.variables(),
        (Initial(zero),),
        tuple(made),
        tuple(units),
        tuple(_properties(dice, post)),
        agents=tuple((name, "Hub" if name == "hub" else "Agent") for name in names),
    )


def _sending(dice: Random, post: Post, kind: int, made: list[Action], units: list[Unit]) -> None:
    most, strength = dice.randint(0, 2), _strength(dice)
    bound, cut = dice.randint(0, 1), dice.random() < 0.7
    again = dice.random() < 0.4
    tossed = dice.random() < 0.2
    for i in range(post.k):
        letters, number = post.letters(i, kind), post.number(i)
        if post.merging:
            made.append(_absorbed(post, i, kind, most, again=again, alone=tossed, some=cut))
            units.append(Unit(f"a[{i}].send{kind}", "step", strength, f"a[{i}]"))
            continue
        room = lt(letters, integer(ROOM)) if kind else lt(add(letters, post.letters(i, 1)), integer(ROOM))
        full = not_(room)
        guard = le(number, integer(most)) if bound else TRUE
        grown = ite(eq(number, integer(2)), integer(0 if again else 2), add(number, ONE))
        inputs = tuple[Input, ...]()
        if tossed:
            inputs = (Input("i0", "draw", ("0", "1"), (TRUE, TRUE), weights=(ONE, ONE)),)
            grown = ite(eq(input_("i0", 2), integer(0)), grown, integer(1))
        updates = {f"a[{i}]->hub M{kind}()": add(letters, ONE), f"a[{i}].x": grown}
        name = f"a[{i}].send{kind}"
        over = (Incident(full, "no room", 3),) if cut else ()
        made.append(
            Action(
                name,
                "step",
                guard if cut else and_(guard, room),
                updates,
                inputs=inputs,
                unit=name,
                overflows=over,
                tossed=TRUE if tossed else FALSE,
                costs={"messages": ONE},
            )
        )
        units.append(Unit(name, "step", strength, f"a[{i}]"))


def _absorbed(post: Post, i: int, kind: int, most: int, *, again: bool, alone: bool, some: bool) -> Action:
    """A send on a link where messages merge. alone: whether it does nothing else. some: whether it always
    sends.
    """
    letters, number = post.letters(i, kind), post.number(i)
    updates = {f"a[{i}]->hub M{kind}()": or_(letters, TRUE if some else le(number, integer(most)))}
    if not alone:
        updates[f"a[{i}].x"] = integer((most + 1) % 3 if again else 2 if most < 2 else 0)
    guard = le(integer(most), number) if alone else eq(number, integer(most))
    name = f"a[{i}].send{kind}"
    return Action(name, "step", guard, updates, unit=name, costs={"messages": ONE})


def _reading(dice: Random, post: Post, kind: int, made: list[Action], units: list[Unit]) -> None:
    heard, odd = dice.randrange(PHASES), dice.random() < 0.3
    strength: Strength | None = dice.choice(["weak", "weak", "weak", "strong", None])
    then = dice.choice([None, None, dice.randrange(PHASES)])
    waits, errs = dice.random() < 0.15, dice.random() < 0.1
    for i in range(post.k):
        letters = post.letters(i, kind)
        here = le(PHASE, integer(heard)) if odd else eq(PHASE, integer(heard))
        updates = {
            f"a[{i}]->hub M{kind}()": FALSE if post.merging else add(letters, integer(-1)),
            f"hub.got[a[{i}]]": or_(post.mark(i), here),
        }
        if then is not None:
            updates["hub.phase"] = ite(here, integer(then), PHASE)
        guard = and_(post.there(i, kind), here if waits else TRUE)
        name = f"hub.read{kind} from a[{i}]"
        unit = f"a[{i}]->hub M{kind}()"
        errors = (Incident(and_(here, post.mark(i)), "twice", 5),) if errs else ()
        made.append(Action(name, "receive", guard, updates, unit=unit, errors=errors))
        units.append(Unit(unit, "delivery", strength, "hub"))


def _turning(dice: Random, post: Post, k: int, made: list[Action], units: list[Unit]) -> None:
    before, after = dice.randrange(PHASES), dice.randrange(PHASES)
    all_in = le(integer(dice.randint(0, post.k)), count(post.mark(i) for i in range(post.k)))
    updates: dict[str, Term] = {"hub.phase": integer(after)}
    if dice.random() < 0.4:
        updates |= {f"hub.got[a[{i}]]": FALSE for i in range(post.k)}
    name = f"hub.turn{k}"
    made.append(Action(name, "step", and_(eq(PHASE, integer(before)), all_in), updates, unit=name))
    units.append(Unit(name, "step", _strength(dice), "hub"))


def _strength(dice: Random) -> Strength | None:
    return dice.choice(["weak", "weak", "strong", None])


def _properties(dice: Random, post: Post) -> list[Property]:
    p, q = post.predicate(dice), post.predicate(dice)
    forms: list[Formula] = [
        Always(Atom(or_(p, q))),
        Eventually(Atom(p)),
        infinitely_often(Atom(q)),
        eventually_always(Atom(p)),
        leads_to(Atom(p), Atom(q)),
        Within(p, "steps", dice.randint(0, 6)),
        Within(q, "messages", dice.randint(0, 3)),
        Reachable(and_(p, q)),
        NeverStuck(q),
        NoErrors(),
    ]
    return [Property(f"p{i}", form) for i, form in enumerate(forms)]
