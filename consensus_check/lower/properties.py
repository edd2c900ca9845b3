"""Properties of a protocol as formulas over the state: one for each agent where a predicate speaks of an
agent.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, field

from consensus_check.errors import InternalError, PropertyError
from consensus_check.ir import formulas as f
from consensus_check.ir import protocol as p
from consensus_check.ir import types as ty
from consensus_check.ir.terms import FALSE, TRUE, ZERO, Term, and_, any_, not_
from consensus_check.lower.choices import TOP_RANK
from consensus_check.lower.evaluate import predicate_value
from consensus_check.lower.execution import Execution, World
from consensus_check.lower.fields import State
from consensus_check.lower.model import Model
from consensus_check.lower.values import Scalar, number, values_of
from consensus_check.records import define

Bound = dict[str, int]


@define(eq=False)
class Properties:
    """The making of properties. questionable: predicate -> where evaluating it is an error."""

    model: Model
    state: State
    world: World
    questionable: dict[str, Term] = field(factory=dict)
    met: set[str] = field(factory=set)
    causes: dict[str, dict[str, None]] = field(factory=dict)

    def all(self) -> tuple[f.Property, ...]:
        """Every property of the protocol: its own, its goal, and no_errors."""
        made: list[f.Property] = []
        for declared in self.model.protocol.properties:
            made += self._resting(list(self._declared(declared)))
        if self.model.protocol.goal is not None:
            made += self._resting(self._goal(self.model.protocol.goal))
        made.append(
            f.Property(
                "no_errors",
                f.NoErrors(),
                "no step errs",
                obligation="every step stays within what is declared",
            )
        )
        for name, term in sorted(self.questionable.items()):
            made.append(
                f.Property(
                    f"no_errors[{name}]",
                    f.Always(f.Atom(not_(term))),
                    f"evaluating {name} never errs",
                    family="no_errors",
                    obligation=f"evaluating {name} never errs ({'; '.join(self.causes[name])})",
                )
            )
        return tuple(made)

    def _resting(self, made: list[f.Property]) -> list[f.Property]:
        """The properties just made, with the erring predicates they were made of."""
        rests = tuple(f"no_errors[{name}]" for name in sorted(self.met))
        self.met.clear()
        return [evolve(prop, rests_on=rests) for prop in made]

    # -- predicates --------------------------------------------------------------------------------

    def predicate(self, owner: str, name: str, agents: tuple[int, ...]) -> Term:
        """A predicate as a term over the state; an error in it is remembered."""
        return number(self._value(owner, name, agents))

    def _value(self, owner: str, name: str, agents: tuple[int, ...]) -> Scalar:
        values = dict(self.state.values)
        values[TOP_RANK] = Scalar(ZERO)
        x = Execution(self.model, values, self.world, None, name)
        method = self.model.method(owner, name)
        me = None
        if owner != self.model.protocol.name and len(agents) > len(method.parameters):
            me, agents = agents[0], agents[1:]
        value = predicate_value(x, owner, name, me, agents)
        if x.failed is not FALSE:
            self.met.add(name)
            self.questionable[name] = any_((self.questionable.get(name, FALSE), x.failed))
            causes = (f"{one.text.removeprefix(f'{name}: ')}, line {one.line}" for one in x.errors)
            self.causes.setdefault(name, {}).update(dict.fromkeys(causes))
        if not isinstance(value, Scalar):
            raise InternalError("CC901", f"the predicate {name} has no truth value")
        return value

    def atom(self, form: p.Form, bound: Bound) -> Term:
        agents = tuple(bound[role] for role in form.per_agent)
        return self.predicate(form.owner, form.predicate, agents)

    # -- formulas ----------------------------------------------------------------------------------

    def formula(self, form: p.Form, bound: Bound) -> f.Formula:
        """A form without binders over free roles, as a formula."""
        if form.op in ("for_each", "for_some"):
            parts = tuple(
                self.formula(form.args[0], {**bound, form.role: a.index})
                for a in self.model.of_role(form.role)
            )
            return f.And(parts) if form.op == "for_each" else f.Or(parts)
        if form.op in ("within", "reachable", "never_stuck"):
            return self._top(form, bound)
        if form.op == "atom":
            return f.Atom(self.atom(form, bound))
        args = [self.formula(arg, bound) for arg in form.args]
        match form.op:
            case "not":
                return f.Not(args[0])
            case "and":
                return f.And(tuple(args))
            case "or":
                return f.Or(tuple(args))
            case "implies":
                return f.implication(args[0], args[1])
            case "always":
                return f.Always(args[0])
            case "eventually":
                return f.Eventually(args[0])
            case "leads_to":
                return f.leads_to(args[0], args[1])
            case "infinitely_often":
                return f.infinitely_often(args[0])
            case "eventually_always":
                return f.eventually_always(args[0])
            case "until":
                return f.Until(args[0], args[1])
            case _:  # initially_true speaks of the first state, as every formula does
                return args[0]

    def _top(self, form: p.Form, bound: Bound) -> f.Formula:
        match form.op:
            case "within":
                if form.measure is None or form.bound is None:
                    raise InternalError("CC901", "within without a bound")
                self._measured(form.measure)
                return f.Within(
                    self._state_term(form.args[0], bound), form.measure, self.model.integer(form.bound)
                )
            case "reachable":
                return f.Reachable(self._state_term(form.args[0], bound))
            case _:
                return f.NeverStuck(self._state_term(form.args[0], bound) if form.args else FALSE)

    def _state_term(self, form: p.Form, bound: Bound) -> Term:
        """A form without time as a term."""
        match form.op:
            case "atom":
                return self.atom(form, bound)
            case "not":
                return not_(self._state_term(form.args[0], bound))
            case "and":
                return and_(*(self._state_term(a, bound) for a in form.args))
            case "or":
                return any_(self._state_term(a, bound) for a in form.args)
            case "implies":
                return any_(
                    (not_(self._state_term(form.args[0], bound)), self._state_term(form.args[1], bound))
                )
            case "for_each" | "for_some":
                parts = [
                    self._state_term(form.args[0], {**bound, form.role: a.index})
                    for a in self.model.of_role(form.role)
                ]
                return and_(*parts) if form.op == "for_each" else any_(parts)
            case _:
                raise PropertyError(
                    "CC462", "within, reachable and never_stuck take a predicate, no temporal form"
                )

    def _measured(self, measure: str) -> None:
        """Rounds exist in lockstep and in turns."""
        if measure == "rounds" and self.model.environment.timing not in ("rounds", "sequential"):
            raise PropertyError("CC460", "rounds are counted in `rounds` and `sequential` timing only")

    # -- properties --------------------------------------------------------------------------------

    def _declared(self, declared: p.PropertyDecl) -> Iterator[f.Property]:
        binders, form = _peel(declared.form)
        free = [role for role in _free_roles(form, ()) if role not in binders]
        assumed = [
            role
            for role in _free_roles(declared.assume, ())
            if declared.assume is not None and role not in binders and role not in free
        ]
        roles = [*binders, *free, *assumed]
        line = self.model.spec.line(declared.at)
        if not roles:
            assume = self.formula(declared.assume, {}) if declared.assume is not None else None
            yield f.Property(
                declared.name,
                self.formula(form, {}),
                form=declared.form.text,
                assume=assume,
                line=line,
                antecedents=tuple(self._antecedents(form, {})),
                obligation=obligation(form),
            )
            return
        for bound in self._bindings(roles):
            yield self._of_agent(declared, form, bound, line)
        if not any(True for _ in self._bindings(roles)):
            empty = tuple((f"there is a {role}", FALSE) for role in roles)
            yield f.Property(
                declared.name, f.Atom(TRUE), form=declared.form.text, line=line, antecedents=empty
            )

    def _bindings(self, roles: list[str]) -> Iterator[Bound]:
        if not roles:
            yield {}
            return
        for agent in self.model.of_role(roles[0]):
            for rest in self._bindings(roles[1:]):
                yield {roles[0]: agent.index, **rest}

    def _of_agent(self, declared: p.PropertyDecl, form: p.Form, bound: Bound, line: int) -> f.Property:
        """Demanded of an agent on runs where it is correct from some moment on."""
        names = ", ".join(self.model.agents[i].name for i in bound.values())
        correct = and_(*(self.world.correct(i) for i in bound.values()))
        assumptions: list[f.Formula] = [] if correct is TRUE else [f.eventually_always(f.Atom(correct))]
        if declared.assume is not None:
            assumptions.append(self.formula(declared.assume, bound))
        assume = (
            None
            if not assumptions
            else assumptions[0]
            if len(assumptions) == 1
            else f.And(tuple(assumptions))
        )
        return f.Property(
            f"{declared.name}[{names}]",
            self.formula(form, bound),
            form=declared.form.text,
            assume=assume,
            correct=correct,
            family=declared.name,
            agent=names,
            line=line,
            antecedents=tuple(self._antecedents(form, bound)),
            obligation=obligation(form),
        )

    def _antecedents(self, form: p.Form, bound: Bound) -> Iterator[tuple[str, Term]]:
        """What must happen for the property to say anything."""
        if form.op in ("leads_to", "implies") and _timeless(form.args[0]):
            yield form.args[0].text or form.args[0].predicate, self._state_term(form.args[0], bound)
        if form.op in ("always", "and"):
            for arg in form.args:
                yield from self._antecedents(arg, bound)

    # -- goal --------------------------------------------------------------------------------------

    def _goal(self, goal: p.GoalDecl) -> list[f.Property]:
        finished = self._state_term(goal.finished, {})
        correct = self._state_term(goal.correct, {}) if goal.correct is not None else TRUE
        reached = and_(finished, correct)
        assume = self.formula(goal.assume, {}) if goal.assume is not None else None
        line = self.model.spec.line(goal.at)
        outcome = self._outcome(finished, correct)
        text = f"{goal.finished.text or goal.finished.predicate}"
        form = f"the group finishes ({text})" + (
            f", and rightly ({goal.correct.text or goal.correct.predicate})" if goal.correct else ""
        )
        owed = goal.finished.predicate or "finished"
        made = [
            f.Property(
                "goal",
                f.Until(f.Atom(not_(finished)), f.Atom(reached)),
                form=form,
                assume=assume,
                line=line,
                obligation=owed,
                outcome=outcome,
            )
        ]
        deadline = self.model.scope.deadline
        if deadline is None and goal.measure is not None and goal.bound is not None:
            deadline = (goal.measure, self.model.integer(goal.bound))
        if deadline is not None:
            measure, bound = deadline
            self._measured(measure)
            made.append(
                f.Property(
                    "goal.deadline",
                    f.Within(reached, measure, bound, not_(finished)),
                    form=f"{form}, within {bound} {measure}",
                    assume=assume,
                    line=line,
                    obligation=owed,
                    outcome=outcome,
                )
            )
        return made

    def _outcome(self, finished: Term, correct: Term) -> tuple[tuple[str, Term], ...]:
        """('finished', ..), ('correct', ..) for the usual classes, or one pair for each ending of an
        @cc.outcome method.
        """
        method = next((m for m in self.model.protocol.methods if m.kind == "outcome"), None)
        if method is None or not isinstance(method.returns, ty.EnumType):
            return ("finished", finished), ("correct", correct)
        from consensus_check.ir.terms import eq, integer

        value = self.predicate(self.model.protocol.name, method.name, ())
        names = method.returns.members
        return tuple((names[v], eq(value, integer(v))) for v in values_of(value))


def _peel(form: p.Form) -> tuple[list[str], p.Form]:
    """Outer for_each binders make a family of properties."""
    roles: list[str] = []
    while form.op == "for_each":
        roles.append(form.role)
        form = form.args[0]
    return roles, form


def _free_roles(form: p.Form | None, bound: tuple[str, ...]) -> list[str]:
    """Roles of per-agent predicates that no binder inside covers, in order."""
    if form is None:
        return []
    inner = (*bound, form.role) if form.op in ("for_each", "for_some") else bound
    found = [role for role in form.per_agent if role not in inner] if form.op == "atom" else []
    for arg in form.args:
        found += [role for role in _free_roles(arg, inner) if role not in found]
    return found


def _timeless(form: p.Form) -> bool:
    return form.op in ("atom", "not", "and", "or", "implies", "for_each", "for_some") and all(
        _timeless(a) for a in form.args
    )


def obligation(form: p.Form) -> str:
    """What is owed, in the author's words."""
    match form.op:
        case "leads_to":
            return form.args[1].text or form.args[1].predicate
        case "eventually" | "infinitely_often" | "eventually_always" | "within" | "reachable":
            return form.args[0].text or form.args[0].predicate
        case _:
            return form.text or form.predicate
