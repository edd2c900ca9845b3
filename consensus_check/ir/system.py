"""The lowered system: what every engine reads.

A TransitionSystem has variables, initial states, actions and fairness units. A state is a value for each
variable. An action is
a guard, updates and *inputs*: an input is the index of one resolved option of a free choice, a coin or an
environment's choice,
so an action with inputs is a family of steps, one for each combination of options present. Start reading
here.

Meaning of an occurrence of action `a` at state `s` with inputs `i` (i[k] an option index):
  it is possible iff a.guard holds and each input is *open*: where input.evaluated holds, its option is
  present; where it does not,
  the index is 0. Inputs are in program order: `evaluated`, `present` and `weights` mention variables and
  earlier inputs only.
  Its successor gives each variable in a.updates its new value (read at s), the others keep theirs, then
  `ranks` and
  `symmetric` groups are renumbered. Where `error` holds the step is an error and has no successor; where
  `overflow` holds it is cut.
The guard already contains what later branches demand of earlier choices (a coin of which one outcome is
impossible, language.md 1.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import field

from consensus_check.ir.formulas import Property
from consensus_check.ir.terms import FALSE, TRUE, Bound, Term, bool_var, int_var, integer, mul
from consensus_check.records import frozen

Strength = Literal["weak", "strong"]
Measure = Literal["steps", "messages", "rounds", "turns", "tokens", "sends"]
InputKind = Literal["choose", "draw", "above", "network", "fault", "initial"]
ActionKind = Literal["step", "receive", "expire", "phase", "turn", "tick", "environment"]
UnitKind = Literal["step", "timer", "delivery", "phase", "turn", "tick", "heal"]


@frozen
class Variable:
    """A component of the state.

    clock: phase, turn, tick or round clock: a change of it counts for fairness, alone not for the kind of
    a failure.
    observer: a counter that fairness and stalls ignore. scale: of a rank (`RankGroup`), else 1: updates
    stand in units of 1/scale.
    """

    name: str
    is_bool: bool
    lo: Bound = 0
    hi: Bound = 1
    clock: bool = False
    observer: bool = False
    scale: int = 1

    @property
    def unchanged(self) -> Term:
        """The update that changes nothing."""
        return mul(integer(self.scale), self.term) if self.scale > 1 else self.term

    @property
    def term(self) -> Term:
        return bool_var(self.name) if self.is_bool else int_var(self.name, self.lo, self.hi)


@frozen
class Input:
    """One choice of an action.

    options: printable values. present: for each option, whether it is on offer. weights: integer terms
    for a draw (an option of
    weight zero is not present), else None. fair: a `choose(..., fair=True)`. site: (agent, position in
    the text), the identity
    of a fair option together with its value. above/network/fault/initial inputs are free choices of their
    owner. cuts: whether option 1 is a crash in the middle of the step.
    """

    name: str
    kind: InputKind
    options: tuple[str, ...]
    present: tuple[Term, ...]
    evaluated: Term = TRUE
    weights: tuple[Term, ...] | None = None
    fair: bool = False
    site: str = ""
    line: int = 0
    cuts: bool = False


@frozen
class Incident:
    """Something a step may meet: an error (text says field, method and what was seen) or a send that does not
    fit.
    """

    when: Term
    text: str
    line: int


@frozen
class Send:
    """A message sent by a part, when the condition holds. `message` is its class, `fields` printable name
    -> term or constant text.

    `dropped`: whether it is lost at once (capacity, loss, cut link, silence), for the trace.
    """

    when: Term
    sender: str
    receiver: str
    message: str
    fields: tuple[tuple[str, Term, Shape], ...] = ()
    dropped: Term = FALSE


@frozen
class Part:
    """What one agent does within an action: an asynchronous action has one part, a phase one a method of
    an agent.

    received: what it consumes, as (condition, sender, message, fields). inputs: names of the action's
    inputs it resolves.
    lines: the lines of the text that run, each with its condition (line coverage).
    """

    agent: str
    method: str
    taken: Term = TRUE
    received: tuple[Send, ...] = ()
    inputs: tuple[str, ...] = ()
    sends: tuple[Send, ...] = ()
    line: int = 0
    lines: tuple[tuple[int, Term], ...] = ()
    verified: tuple[Incident, ...] = ()


@frozen
class Claim:
    """What an occurrence says of a fairness unit: whether it shows the unit enabled, whether it discharges it
    (both given the guard).
    """

    unit: str
    enabled: Term
    discharged: Term


@frozen
class Action:
    """A family of steps, one for each combination of open inputs.

    unit: the fairness unit its occurrences belong to (None: fairness speaks of it nowhere); claims: given
    instead where an action
    belongs to several units (a phase in which each agent takes a step); read both through
    `derived.claims`. resolved: an occurrence that resolves an
    unfair choose with two or more open options. tossed: one that evaluates a choice or a coin. progress:
    counts as a change although no
    variable differs (a rank drawn by `above`). speaks: it sends or spends. costs: what it adds to each
    measure but steps.
    environment: a fault, loss, tick, heal: no agent's step. fault: its kind and the agent it befalls (or
    brings back), of one that strikes an agent by itself.
    """

    name: str
    kind: ActionKind
    guard: Term
    updates: Mapping[str, Term]
    parts: tuple[Part, ...] = ()
    inputs: tuple[Input, ...] = ()
    unit: str | None = None
    claims: tuple[Claim, ...] = ()
    resolved: Term = FALSE
    tossed: Term = FALSE
    progress: Term = FALSE
    speaks: Term = FALSE
    errors: tuple[Incident, ...] = ()
    overflows: tuple[Incident, ...] = ()
    costs: Mapping[Measure, Term] = field(factory=dict)
    environment: bool = False
    line: int = 0
    fault: tuple[str, str] | None = None


@frozen
class Unit:
    """A fairness unit: (agent, method), (agent, timer), a delivery, the phase, the turn, the tick, healing.
    """

    name: str
    kind: UnitKind
    strength: Strength | None
    agent: str = ""


@frozen
class Initial:
    """A family of initial states: inputs, what they must satisfy, and the value of each variable (a term over
    the inputs).
    """

    values: Mapping[str, Term]
    inputs: tuple[Input, ...] = ()
    guard: Term = TRUE
    parts: tuple[Part, ...] = ()


# -- how a state is shown --------------------------------------------------------------------------


@frozen
class Scalar:
    """A variable, or any term, whose integer values have names. names: value -> text; absent: printed as a
    number.
    """

    term: Term
    names: Mapping[int, str] = field(factory=dict)


@frozen
class Optional:
    """None where `present` fails."""

    present: Term
    value: Shape


@frozen
class Members:
    """A set (or multiset): each element with the term that says whether it is in it (Boolean) or how often
    (integer).
    """

    items: tuple[tuple[str, Term], ...]


@frozen
class Sequence:
    """A bounded tuple: its length and its places."""

    length: Term
    items: tuple[Shape, ...]


@frozen
class Fields:
    """A record or a map: printable key -> value."""

    name: str
    items: tuple[tuple[str, Shape], ...]


@frozen
class Either:
    """One of several shapes, the first whose condition holds (a channel slot that holds one class of
    message).
    """

    cases: tuple[tuple[Term, Shape], ...]


Shape = Scalar | Optional | Members | Sequence | Fields | Either


@frozen
class View:
    """A line of a shown state: who (an agent, a shared object, a link, 'environment'), what (a field), how.
    """

    owner: str
    field: str
    shape: Shape
    kind: Literal["field", "timer", "channel", "mark", "clock"] = "field"


# -- the system ------------------------------------------------------------------------------------


@frozen
class RankGroup:
    """Variables that hold ranks: 0 is lowest, the others dense. After each step they are renumbered
    keeping their order.

    During a step every rank r stands as scale * r, so that new ranks fit between. `unused`: values below
    0 (None) stay.
    variables: name -> condition under which the variable holds a rank (else it is left as it is and not
    in use).
    """

    variables: tuple[str, ...]
    scale: int = 2


@frozen
class Coded:
    """Variables that hold a message as a code: 0 none, i + 1 the i-th letter. letters: (what is fixed,
    its symmetric values) of each.

    The letters are closed under renaming; values below 0 (None) stay.
    """

    variables: tuple[str, ...]
    letters: tuple[tuple[str, tuple[int, ...]], ...]


@frozen
class SymmetricGroup:
    """Variables that hold values of one `Symmetric` type, 0..size-1, equal up to renaming. Negative
    values (None) stay.

    sorted_slots: rows of variables that are to be sorted again after a renaming (a multiset kept as
    sorted slots; a row whose first
    variable is 0 is empty and stands last).
    indexed: rows (of any variables) indexed by the value: row[v] moves with v. coded: variables that hold
    messages with such values.
    """

    size: int
    variables: tuple[str, ...]
    sorted_slots: tuple[tuple[tuple[str, ...], ...], ...] = ()
    indexed: tuple[tuple[str, ...], ...] = ()
    coded: tuple[Coded, ...] = ()


@frozen
class Held:
    """What names agents by value, so that a permutation of agents can rename it (what names them by the
    variable's own name is read there).

    agents: variables that hold an agent as its place in `TransitionSystem.agents`. letters: variables that
    hold a message as a code (0 none, else 1 + its place), with the texts of these messages.
    """

    agents: tuple[str, ...] = ()
    letters: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()


@frozen
class TransitionSystem:
    """A protocol at one size in one environment (or anything built by hand)."""

    name: str
    variables: tuple[Variable, ...]
    initial: tuple[Initial, ...]
    actions: tuple[Action, ...]
    units: tuple[Unit, ...] = ()
    properties: tuple[Property, ...] = ()
    views: tuple[View, ...] = ()
    agents: tuple[tuple[str, str], ...] = ()
    ranks: tuple[RankGroup, ...] = ()
    symmetric: tuple[SymmetricGroup, ...] = ()
    finished: Term = FALSE
    adversary: bool = False
    held: Held = Held()

    def variable(self, name: str) -> Variable:
        return next(v for v in self.variables if v.name == name)
