"""Warnings: what a verdict does not say by itself. A vacuous property, a method that never runs, a fault that
never strikes.
"""

from __future__ import annotations

from collections.abc import Iterable

from consensus_check.ir.formulas import Within
from consensus_check.ir.protocol import Method, Spec
from consensus_check.ir.system import TransitionSystem
from consensus_check.report.result import Warning_
from consensus_check.verdict import Expected, Exploration, Verdict


def of_property(name: str, verdict: Verdict, *, holds: bool) -> tuple[Warning_, ...]:
    """Warnings of one answer."""
    return tuple(
        Warning_("vacuous", f"{name} holds only because {_never(antecedent)}", None)
        for antecedent in (verdict.evidence.vacuous if holds else ())
    )


def _never(antecedent: str) -> str:
    """`asked` -> `asked is never true`, `there is a Client` -> `there is no Client`."""
    there, _, role = antecedent.partition("there is a ")
    return f"there is no {role}" if role and not there else f"{antecedent} is never true"


def of_deadline(system: TransitionSystem, name: str, time: Expected | None) -> tuple[Warning_, ...]:
    """A warning where what comes with probability one takes longer on average than its deadline allows."""
    if time is None or time.value is None:
        return ()
    late = (p.formula for p in system.properties if p.name == f"{name}.deadline")
    takes = f"{name} takes {time.value} {time.unit} on average in the worst case"
    return tuple(
        Warning_("deadline", f"{takes}, and its deadline is {form.bound}")
        for form in late
        if isinstance(form, Within) and form.measure == time.unit and form.bound < time.value
    )


def of_search(spec: Spec, system: TransitionSystem, found: Exploration) -> tuple[Warning_, ...]:
    """Warnings of one search: methods of a role that no agent ever runs, environment steps that never happen.

    Empty where the search is incomplete: what it did not reach may still be reachable.
    """
    if not found.complete:
        return ()
    return (*_methods(spec, system, found), *_environment(system, found))


def _methods(spec: Spec, system: TransitionSystem, found: Exploration) -> Iterable[Warning_]:
    role_of = dict(system.agents)
    ran: set[tuple[str, str]] = set()
    known: set[tuple[str, str]] = set()
    never = frozenset(found.unreached)
    for action in system.actions:
        for part in action.parts:
            if part.agent in role_of and part.method:
                key = (role_of[part.agent], part.method)
                known.add(key)
                if action.name not in never:
                    ran.add(key)
    for role in spec.roles:
        for method in role.methods:
            key = (role.name, method.name)
            if key in known and key not in ran:
                yield Warning_("unreached", f"{role.name}.{method.name} never happens", _place(spec, method))


def _environment(system: TransitionSystem, found: Exploration) -> Iterable[Warning_]:
    never = frozenset(found.unreached)
    for action in system.actions:
        if action.environment and action.name in never:
            yield Warning_("unreached", f"{action.name} never happens")


def _place(spec: Spec, method: Method) -> str | None:
    line = spec.line(method.at)
    return f"{spec.file}:{line}" if line else None
