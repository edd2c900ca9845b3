"""One thrown system with coins and thrown questions, decided by the engine and by brute force."""

from __future__ import annotations

from random import Random

from consensus_check.errors import InternalError
from consensus_check.explore import explore
from consensus_check.explore.temporal import stem_length
from consensus_check.ir.formulas import (
    And,
    Atom,
    Eventually,
    Formula,
    Not,
    Or,
    Property,
    eventually_always,
    infinitely_often,
    leads_to,
)
from consensus_check.ir.system import (
    Action,
    Incident,
    Initial,
    Input,
    InputKind,
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
    eq,
    input_,
    int_var,
    integer,
    ite,
    or_,
    select,
)
from consensus_check.verdict import Verdict, Violated, name_of
from tests.agreement.chance import (
    end_components,
    refuted_in_the_end,
    refuted_leads_to,
    stem_of_eventually,
    ways,
)
from tests.agreement.reference import reachable
from tests.agreement.thrown import predicate

MOST_WAYS = 10
KINDS = [["draw"], ["draw"], ["draw", "choose"], ["draw", "choose"], ["choose", "draw"], ["choose"], [], []]


def chance_system(dice: Random) -> TransitionSystem:
    """A system over one variable whose actions have coins and choices, in any order, some faces missing here
    and there, some choices fair, now and then a face that errs.
    """
    top = dice.randint(1, 4)
    s = int_var("s", 0, top)
    made, units = list[Action](), list[Unit]()
    for k in range(dice.randint(1, 4)):
        places = sorted(dice.sample(range(top + 1), dice.randint(1, min(3, top + 1))))
        guard = any_([eq(s, integer(a)) for a in places])
        kinds = dice.choice(KINDS)
        inputs, resolved = list[Input](), FALSE
        fair = dice.random() < 0.5
        for j, kind in enumerate(kinds):
            here = any_([eq(s, integer(a)) for a in places if dice.random() < 0.8])
            if j and dice.random() < 0.4:
                here = eq(input_("i0", 2), integer(dice.randint(0, 1)))
            present = (TRUE, here)
            weights = (integer(1), integer(2)) if kind == "draw" else None
            if kind == "choose" and not fair:
                resolved = or_(resolved, here)
            chosen: InputKind = "draw" if kind == "draw" else "choose"
            inputs.append(
                Input(
                    f"i{j}",
                    chosen,
                    ("a", "b"),
                    present,
                    weights=weights,
                    fair=fair and kind == "choose",
                    site=f"site{k % 2}" if kind == "choose" else "",
                )
            )
        target: Term = s
        for combination in range(2 ** len(inputs)):
            jump = select(s, [integer(dice.randint(0, top) if a in places else a) for a in range(top + 1)])
            target = jump if not combination else _where(inputs, combination, jump, target)
        errors = (
            (Incident(eq(input_("i0", 2), integer(1)), "wrong", 1),)
            if inputs and dice.random() < 0.06
            else ()
        )
        strength: Strength | None = dice.choice(["weak", "weak", "strong", "strong", None])
        made.append(
            Action(
                f"act{k}",
                "step",
                guard,
                {"s": target},
                inputs=tuple(inputs),
                unit=f"act{k}",
                resolved=resolved,
                errors=errors,
            )
        )
        units.append(Unit(f"act{k}", "step", strength, "agent"))
    return TransitionSystem(
        "chance", (Variable("s", False, 0, top),), (Initial({"s": integer(0)}),), tuple(made), tuple(units)
    )


def _where(inputs: list[Input], combination: int, then: Term, other: Term) -> Term:
    bits = [eq(input_(item.name, 2), integer(combination >> k & 1)) for k, item in enumerate(inputs)]
    return ite(and_(*bits), then, other)


def in_the_end(dice: Random, top: int, depth: int) -> Formula:
    """A Boolean combination of what comes for ever and what lasts in the end."""
    if depth == 0:
        return dice.choice([infinitely_often, eventually_always])(Atom(predicate(dice, top)))
    a, b = in_the_end(dice, top, depth - 1), in_the_end(dice, top, depth - 1)
    made: list[Formula] = [Not(a), And((a, b)), Or((a, b)), Or((Not(a), b))]
    return dice.choice(made)


def difference(seed: int) -> str | None:
    """Where the engine and brute force differ on the system and the questions of a seed; None where they
    agree.
    """
    dice = Random(seed)
    system = chance_system(dice)
    graph = reachable(system)
    top = system.variables[0].hi
    assert top is not None
    acting = ways(graph)
    if len(acting) > MOST_WAYS:
        return None
    found = [states for states, _ in end_components(graph, acting)]
    p, q = Atom(predicate(dice, top)), Atom(predicate(dice, top))
    end = in_the_end(dice, top, 2)
    stem = stem_of_eventually(graph, found, p.term)
    refuted: dict[str, tuple[Formula, bool]] = {
        "eventually": (Eventually(p), stem is not None),
        "infinitely often": (infinitely_often(p), refuted_in_the_end(graph, found, infinitely_often(p))),
        "eventually always": (eventually_always(p), refuted_in_the_end(graph, found, eventually_always(p))),
        "leads to": (leads_to(p, q), refuted_leads_to(graph, found, p.term, q.term)),
        "in the end": (end, refuted_in_the_end(graph, found, end)),
    }
    demands = [Property(name, form) for name, (form, _) in refuted.items()]
    try:
        verdicts = explore(system, properties=demands).verdicts
    except InternalError as error:
        return f"{seed}: {error}"
    for name, (_, wrong) in refuted.items():
        expected = "violated" if wrong else "unknown" if graph.errs else "holds"
        if name_of(verdicts[name]) != expected:
            return f"{seed}: {name}: {name_of(verdicts[name])}, by brute force {expected}"
    if stem is not None and _stem(verdicts["eventually"]) != stem:
        return f"{seed}: stem {_stem(verdicts['eventually'])}, by brute force {stem}"
    return None


def _stem(verdict: Verdict) -> int | None:
    assert isinstance(verdict, Violated) and verdict.counterexample is not None
    return stem_length(verdict.counterexample.run)
