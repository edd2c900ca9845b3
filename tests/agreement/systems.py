"""Random small systems for Hypothesis: variables, guards, inputs, weak and strong units, fair choices,
errors.
"""

from __future__ import annotations

from random import Random

from hypothesis import strategies as st

from consensus_check.ir.formulas import (
    Always,
    And,
    Atom,
    Eventually,
    Formula,
    Not,
    Or,
    Until,
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
    TRUE,
    Term,
    add,
    and_,
    any_,
    bool_var,
    eq,
    input_,
    int_var,
    integer,
    ite,
    le,
    mod,
    not_,
    or_,
    select,
)

TOP = 2
X, Y, B = int_var("x", 0, TOP), int_var("y", -1, 1), bool_var("b")
VARIABLES = (Variable("x", False, 0, TOP), Variable("y", False, -1, 1), Variable("b", True))

PREDICATES = st.sampled_from(
    [
        eq(X, integer(0)),
        eq(X, integer(1)),
        eq(X, integer(TOP)),
        le(X, integer(1)),
        eq(Y, integer(0)),
        eq(Y, integer(1)),
        B,
        not_(B),
        or_(B, eq(X, integer(0))),
        and_(not_(B), le(integer(1), X)),
    ]
)


@st.composite
def actions(draw: st.DrawFn, index: int, *, sizes: tuple[int, ...] = (2, 3)) -> tuple[Action, Unit]:
    """An action with its unit: a guard, up to two updates, at most one input."""
    guard = draw(st.one_of(st.just(TRUE), PREDICATES, st.builds(and_, PREDICATES, PREDICATES)))
    strengths: list[Strength | None] = ["weak", "strong", None, "weak"]
    strength = draw(st.sampled_from(strengths))
    inputs, resolved, pick = tuple[Input, ...](), FALSE, integer(0)
    if draw(st.integers(0, 2)) == 0:
        size, fair = draw(st.sampled_from(sizes)), draw(st.booleans())
        present = tuple(draw(st.one_of(st.just(TRUE), PREDICATES)) for _ in range(size))
        inputs = (
            Input(
                "i",
                "choose",
                tuple("abcdefghijklmnopqrstuvwxyz"[:size]),
                present,
                fair=fair,
                site=f"site{draw(st.integers(0, 1)) if fair else index}",
            ),
        )
        pick = input_("i", size)
        open_ = [and_(a, b) for k, a in enumerate(present) for b in present[:k]]
        resolved = FALSE if fair else any_(open_)
    updates = dict[str, Term]()
    for name in draw(st.sampled_from([("x",), ("b",), ("y",), ("x", "b"), ("x", "y")])):
        updates[name] = draw(
            _updates(name, {"x": X, "y": Y, "b": B}[name], pick, len(inputs[0].options) if inputs else 1)
        )
    errors = (Incident(draw(PREDICATES), "wrong", 7),) if draw(st.integers(0, 9)) == 0 else ()
    name = f"act{index}"
    kind = draw(st.sampled_from(["step", "step", "environment"]))
    return (
        Action(
            name,
            "environment" if kind == "environment" else "step",
            guard,
            updates,
            inputs=inputs,
            unit=name,
            resolved=resolved,
            errors=errors,
            environment=kind == "environment",
            speaks=FALSE,
        ),
        Unit(name, "step", strength, "agent"),
    )


def _updates(name: str, term: Term, pick: Term, size: int) -> st.SearchStrategy[Term]:
    if name == "b":
        options = [TRUE, FALSE, not_(B), eq(X, integer(0))]
        if size > 1:
            options.append(eq(pick, integer(0)))
        return st.sampled_from(options)
    lo, width = (0, TOP + 1) if name == "x" else (-1, 3)
    values = [integer(lo + k) for k in range(width)]
    options = [
        *values,
        add(mod(add(term, integer(1 - lo)), width), integer(lo)),
        ite(B, values[0], values[1]),
    ]
    if size > 1:
        options += [select(pick, [values[k % width] for k in range(size)])] * 3
    return st.sampled_from(options)


@st.composite
def systems(draw: st.DrawFn, *, sizes: tuple[int, ...] = (2, 3)) -> TransitionSystem:
    """A small system without properties."""
    made = [draw(actions(k, sizes=sizes)) for k in range(draw(st.integers(1, 4)))]
    starts = draw(st.sampled_from([1, 1, 2]))
    first = Input("start", "initial", tuple("pq"[:starts]), (TRUE,) * starts)
    zero = {"x": input_("start", starts), "y": integer(0), "b": FALSE}
    return TransitionSystem(
        "random", VARIABLES, (Initial(zero, (first,)),), tuple(a for a, _ in made), tuple(u for _, u in made)
    )


def graph_system(dice: Random) -> TransitionSystem:
    """A system over one variable whose actions are thrown edge by edge: many cycles, most units fair."""
    top = dice.randint(1, 4)
    s = int_var("s", 0, top)
    made, units = list[Action](), list[Unit]()
    for k in range(dice.randint(2, 4)):
        table = {dice.randint(0, top): dice.randint(0, top) for _ in range(dice.randint(1, 3))}
        guard = any_([eq(s, integer(a)) for a in table])
        jump = select(s, [integer(table.get(a, a)) for a in range(top + 1)])
        inputs, resolved = tuple[Input, ...](), FALSE
        if dice.random() < 0.3:
            fair = dice.random() < 0.6
            other = {a: dice.randint(0, top) for a in table if dice.random() < 0.7}
            present = (TRUE, any_([eq(s, integer(a)) for a in other]))
            inputs = (Input("i", "choose", ("stay", "other"), present, fair=fair, site=f"site{k % 2}"),)
            resolved = FALSE if fair else present[1]
            elsewhere = select(s, [integer(other.get(a, a)) for a in range(top + 1)])
            jump = ite(eq(input_("i", 2), integer(0)), jump, elsewhere)
        strength: Strength | None = dice.choice(["weak", "weak", "strong", "strong", None])
        made.append(
            Action(f"act{k}", "step", guard, {"s": jump}, inputs=inputs, unit=f"act{k}", resolved=resolved)
        )
        units.append(Unit(f"act{k}", "step", strength, "agent"))
    return TransitionSystem(
        "graph", (Variable("s", False, 0, top),), (Initial({"s": integer(0)}),), tuple(made), tuple(units)
    )


def drawn_graphs() -> st.SearchStrategy[TransitionSystem]:
    """Thrown systems; their size does not shrink, their variety is what counts."""
    return st.integers(0, 2**32).map(lambda seed: graph_system(Random(seed)))


def predicates_of(system: TransitionSystem) -> st.SearchStrategy[Term]:
    """Predicates over the variables the system has."""
    if system.name == "random":
        return PREDICATES
    top = system.variables[0].hi
    assert top is not None
    s = int_var("s", 0, top)
    return st.one_of(
        st.integers(0, top).map(lambda a: eq(s, integer(a))),
        st.sets(st.integers(0, top), min_size=1).map(
            lambda found: any_([eq(s, integer(a)) for a in sorted(found)])
        ),
    )


def formulas(predicates: st.SearchStrategy[Term], depth: int = 3) -> st.SearchStrategy[Formula]:
    """Temporal formulas of some depth over the predicates."""
    atoms: st.SearchStrategy[Formula] = st.builds(Atom, predicates)
    return st.recursive(
        atoms,
        lambda inner: st.one_of(
            st.builds(Not, inner),
            st.builds(lambda a, b: And((a, b)), inner, inner),
            st.builds(lambda a, b: Or((a, b)), inner, inner),
            st.builds(Always, inner),
            st.builds(Eventually, inner),
            st.builds(Until, inner, inner),
        ),
        max_leaves=depth,
    )
