"""The steps of a system: which occurrences are possible at a state, where they lead, what they say of
fairness.

This is the meaning every engine is held against (language.md section 3). It walks terms and is in no hurry.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import Factory, field, frozen

from consensus_check.ir import derived
from consensus_check.ir.system import (
    Action,
    Claim,
    Incident,
    Initial,
    Input,
    Measure,
    Send,
    TransitionSystem,
    Unit,
)
from consensus_check.ir.tables import Indices
from consensus_check.ir.terms import Term, evaluate, evaluate_all, leaves
from consensus_check.semantics.state import Plain, State, settle, show, values_of

Label = tuple[str, Indices]
Option = tuple[str, str]

AGENT_UNITS = ("step", "delivery", "timer", "phase", "turn", "tick")
"""Units by which an agent may still act; a tick is among them, for an agent whose timer runs is not stuck."""


@frozen
class Occurrence:
    """One possible occurrence of an action at a state.

    label: the action's name and the index taken at each of its inputs. successor: None where it errs or is
    cut by an overflow. enabled, discharged: units it shows enabled, units it discharges. offered, taken: fair
    options on offer in it, and those taken. changes: whether it changes the state or draws a rank; moves: the
    same for what is neither clock nor observer. speaks: it sends or spends. resolved: a free, unfair choice
    of two or more open options was made. coins: positions of inputs at which a coin with two or more faces
    was tossed.
    """

    label: Label
    action: Action = field(eq=False, repr=False)
    successor: State | None
    error: Incident | None = field(default=None, eq=False)
    overflow: Incident | None = field(default=None, eq=False)
    enabled: frozenset[str] = frozenset()
    discharged: frozenset[str] = frozenset()
    offered: frozenset[Option] = frozenset()
    taken: frozenset[Option] = frozenset()
    changes: bool = False
    moves: bool = False
    speaks: bool = False
    resolved: bool = False
    coins: tuple[int, ...] = ()

    @property
    def progress(self) -> bool:
        """Whether an agent's unit changes the state, sends or spends (clocks and the environment apart)."""
        return not is_environment(self.action) and (self.moves or self.speaks)


def is_environment(action: Action) -> bool:
    return action.environment or action.kind in ("environment", "tick")


@frozen
class _Reading:
    """An action with its derived terms."""

    action: Action
    error: Term
    overflow: Term
    changes: Term
    moves: Term
    claims: tuple[Claim, ...]
    early: bool


def _read(system: TransitionSystem) -> tuple[_Reading, ...]:
    variables = {v.name: v for v in system.variables}
    return tuple(
        _Reading(
            action,
            derived.erring(action),
            derived.overflowing(action),
            derived.changes(action, variables),
            derived.moves(action, variables),
            derived.claims(action, variables),
            not any(leaf.op == "input" for leaf in leaves([action.guard])),
        )
        for action in system.actions
    )


@frozen(eq=False)
class Interpreter:
    """The steps of one system. rename: whether `Symmetric` values are renamed after each step (False: the
    unfolded system).
    """

    system: TransitionSystem
    rename: bool = True
    _readings: tuple[_Reading, ...] = field(
        init=False, repr=False, default=Factory(lambda self: _read(self.system), takes_self=True)
    )
    units: Mapping[str, Unit] = field(
        init=False,
        repr=False,
        default=Factory(lambda self: {u.name: u for u in self.system.units}, takes_self=True),
    )
    _enabled: dict[State, frozenset[str]] = field(init=False, repr=False, factory=dict)
    _costs: dict[tuple[str, Measure], Term] = field(init=False, repr=False, factory=dict)

    def initial_states(self) -> list[State]:
        """Every initial state once, sorted."""
        found = {
            self._start(family, inputs)
            for family in self.system.initial
            for inputs in _choices(family.inputs, {})
            if evaluate(family.guard, inputs)
        }
        return sorted(found)

    def _start(self, family: Initial, inputs: Mapping[str, int]) -> State:
        values = dict(zip(family.values, evaluate_all(family.values.values(), inputs), strict=True))
        return settle(
            self.system, {}, {name: int(value) for name, value in values.items()}, rename=self.rename
        )

    def initial_state(self, family: int, indices: tuple[int, ...]) -> State | None:
        """The initial state of a family for the indices of its inputs; None where they are not open."""
        source = self.system.initial[family]
        found = [one for one in _choices(source.inputs, {}, indices) if evaluate(source.guard, one)]
        return self._start(source, found[0]) if found else None

    def occurrences(self, state: State, *, action: str = "", only: Indices | None = None) -> list[Occurrence]:
        """All possible occurrences at a state (of one action, with these inputs, where named), in order."""
        values = values_of(self.system, state)
        return [
            self._occur(reading, values, inputs)
            for reading in self._readings
            if action in ("", reading.action.name)
            if not reading.early or evaluate(reading.action.guard, values)
            for inputs in _choices(reading.action.inputs, values, only)
            if evaluate(reading.action.guard, inputs)
        ]

    def _occur(self, reading: _Reading, before: Mapping[str, int], values: Mapping[str, int]) -> Occurrence:
        action = reading.action
        error = _first(action.errors, values)
        overflow = _first(action.overflows, values) if error is None else None
        updates = {}
        if error is None and overflow is None:
            results = evaluate_all(action.updates.values(), values)
            updates = {name: int(value) for name, value in zip(action.updates, results, strict=True)}
        lives = error is None and overflow is None
        offered, taken = _fair_options(action.inputs, values)
        return Occurrence(
            label=(action.name, tuple(values[item.name] for item in action.inputs)),
            action=action,
            successor=settle(self.system, before, updates, rename=self.rename) if lives else None,
            error=error,
            overflow=overflow,
            enabled=frozenset(c.unit for c in reading.claims if evaluate(c.enabled, values)),
            discharged=frozenset(c.unit for c in reading.claims if lives and evaluate(c.discharged, values)),
            offered=offered,
            taken=taken,
            changes=bool(evaluate(reading.changes, values)),
            moves=bool(evaluate(reading.moves, values)),
            speaks=bool(evaluate(action.speaks, values)),
            resolved=bool(evaluate(action.resolved, values)),
            coins=tuple(
                k
                for k, item in enumerate(action.inputs)
                if item.kind == "draw" and not self.system.adversary and len(_open(item, values)) > 1
            ),
        )

    def enabled_units(self, state: State) -> frozenset[str]:
        """Units of which some possible occurrence at the state changes it, errs or overflows."""
        if state not in self._enabled:
            self._enabled[state] = frozenset().union(*(o.enabled for o in self.occurrences(state)))
        return self._enabled[state]

    def fair_units(self, state: State) -> frozenset[str]:
        """Enabled units that fairness obliges: a state may stutter for ever iff there is none."""
        return frozenset(u for u in self.enabled_units(state) if self.units[u].strength is not None)

    def stuck(self, state: State) -> bool:
        """Whether every unit of an agent, fair or not, is disabled, and the protocol has not finished."""
        return not bool(evaluate(self.system.finished, values_of(self.system, state))) and not any(
            self.units[name].kind in AGENT_UNITS for name in self.enabled_units(state)
        )

    def cost(self, state: State, occurrence: Occurrence, measure: Measure) -> int:
        """What the occurrence adds to a measure."""
        key = occurrence.action.name, measure
        if key not in self._costs:
            variables = {v.name: v for v in self.system.variables}
            self._costs[key] = derived.cost(occurrence.action, measure, variables)
        return int(evaluate(self._costs[key], _with_inputs(values_of(self.system, state), occurrence)))


def _choices(
    inputs: tuple[Input, ...], values: Mapping[str, int], only: Indices | None = None
) -> list[dict[str, int]]:
    """The valuation extended by every combination of open inputs (or only this one), in program order."""
    partial = [dict(values)]
    for k, item in enumerate(inputs):
        wanted = ({**one, item.name: i} for one in partial for i in _open(item, one))
        partial = [one for one in wanted if only is None or only[k : k + 1] == (one[item.name],)]
    return partial


def _open(item: Input, values: Mapping[str, int]) -> list[int]:
    if not evaluate(item.evaluated, values):
        return [0]
    return [i for i, present in enumerate(item.present) if evaluate(present, values)]


def _fair_options(
    inputs: tuple[Input, ...], values: Mapping[str, int]
) -> tuple[frozenset[Option], frozenset[Option]]:
    asked = [item for item in inputs if item.fair and evaluate(item.evaluated, values)]
    offered = frozenset((item.site, item.options[i]) for item in asked for i in _open(item, values))
    return offered, frozenset((item.site, item.options[values[item.name]]) for item in asked)


def _first(incidents: tuple[Incident, ...], values: Mapping[str, int]) -> Incident | None:
    return next((incident for incident in incidents if evaluate(incident.when, values)), None)


def _with_inputs(values: Mapping[str, int], occurrence: Occurrence) -> dict[str, int]:
    names = [item.name for item in occurrence.action.inputs]
    return {**values, **dict(zip(names, occurrence.label[1], strict=True))}


# -- what an occurrence did, in words ----------------------------------------


@frozen
class Letter:
    """A message in words: class, sender, receiver, fields; dropped: lost at once."""

    message: str
    sender: str
    receiver: str
    fields: tuple[tuple[str, Plain], ...] = ()
    dropped: bool = False


@frozen
class Deed:
    """What one agent did in an occurrence: method, messages received and sent, choices and coins (line ->
    option), lines run.
    """

    agent: str
    method: str
    line: int
    received: tuple[Letter, ...] = ()
    sent: tuple[Letter, ...] = ()
    choices: tuple[tuple[int, str], ...] = ()
    coins: tuple[tuple[int, str], ...] = ()
    lines: tuple[int, ...] = ()
    checks: tuple[tuple[int, str], ...] = ()


def deeds(system: TransitionSystem, state: State, occurrence: Occurrence) -> list[Deed]:
    """What each agent did in an occurrence at a state, in the order of the action's parts."""
    values = _with_inputs(values_of(system, state), occurrence)
    inputs = {item.name: item for item in occurrence.action.inputs}
    done = []
    for part in occurrence.action.parts:
        if not evaluate(part.taken, values):
            continue
        made = [inputs[name] for name in part.inputs if evaluate(inputs[name].evaluated, values)]
        named = [(item.kind == "draw", (item.line, item.options[values[item.name]])) for item in made]
        done.append(
            Deed(
                part.agent,
                part.method,
                part.line,
                _letters(part.received, values),
                _letters(part.sends, values),
                tuple(pair for coin, pair in named if not coin),
                tuple(pair for coin, pair in named if coin),
                tuple(sorted({line for line, runs in part.lines if evaluate(runs, values)})),
                tuple((check.line, check.text) for check in part.verified if evaluate(check.when, values)),
            )
        )
    return done


def _letters(sends: tuple[Send, ...], values: Mapping[str, int]) -> tuple[Letter, ...]:
    return tuple(
        Letter(
            send.message,
            send.sender,
            send.receiver,
            tuple((name, show(shape, values)) for name, _, shape in send.fields),
            bool(evaluate(send.dropped, values)),
        )
        for send in sends
        if evaluate(send.when, values)
    )
