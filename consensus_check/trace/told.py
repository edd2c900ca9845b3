"""A counterexample told step by step: who did what, on which message, with which choices, and what changed.

Made from a system, the states a run goes through and the occurrences between them; every text output and file
format is written from it. Messages are matched: each sent one has a number, and the step that receives it
names that number (equal messages of one link are taken oldest first).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from consensus_check.ir.system import Action, TransitionSystem
from consensus_check.ir.terms import ZERO, evaluate
from consensus_check.records import frozen
from consensus_check.semantics.interpreter import Deed, Letter, Occurrence, deeds, is_environment
from consensus_check.semantics.lasso import Lasso
from consensus_check.semantics.state import State, text, values_of
from consensus_check.semantics.trace import Trace
from consensus_check.trace.ranks import ranks_of
from consensus_check.trace.shown import Change, Shown, changes, shown

NOBODY = ""


@frozen
class Sent:
    """One message to one receiver. id: its number in the story. dropped: lost at once."""

    id: int
    to: str
    message: str
    dropped: bool = False


@frozen
class Got:
    """A message taken: its number, None for one that nobody in the story sent."""

    id: int | None
    sender: str
    message: str


@frozen
class Chosen:
    """A resolved choice or coin: what came, and the line that asked."""

    value: str
    line: int = 0


@frozen
class Step:
    """What one agent did in one transition.

    received: what it took (in rounds, the whole inbox). line: of its method; lines: those that ran. checks:
    what `verify` said. environment: a fault, loss, tick or healing, no agent's doing.
    """

    id: int
    agent: str
    action: str
    received: tuple[Got, ...] = ()
    choices: tuple[Chosen, ...] = ()
    coins: tuple[Chosen, ...] = ()
    sent: tuple[Sent, ...] = ()
    line: int = 0
    lines: tuple[int, ...] = ()
    changes: tuple[Change, ...] = ()
    checks: tuple[str, ...] = ()
    error: str | None = None
    environment: bool = False

    @property
    def last_line(self) -> int:
        """The last line of the spec that ran; of the method, where none is known."""
        return self.line if self.error or not self.lines else self.lines[-1]


@frozen
class Moment:
    """One transition: the steps of one agent, or of all agents in a phase. changes: those of nobody who took
    part.

    round, phase: of lockstep, and of steps, deliveries and timers in rounds. quiet: only the clock goes on.
    """

    index: int
    action: str
    kind: str
    steps: tuple[Step, ...]
    changes: tuple[Change, ...] = ()
    round: int | None = None
    phase: str | None = None
    quiet: bool = False


@frozen
class Story:
    """initial: the first state. loop: what repeats for ever (empty: after the stem nothing happens, or the
    stem alone refutes).

    rests: the run stays in its last state for ever. last: that state, or the one the loop returns to. rises:
    the loop comes round with other ranks, in the same order. paced: steps, deliveries and timers come in
    rounds or turns.
    """

    initial: tuple[Shown, ...]
    stem: tuple[Moment, ...]
    loop: tuple[Moment, ...] = ()
    rests: bool = False
    last: tuple[Shown, ...] = ()
    rises: bool = False
    paced: bool = False

    @property
    def moments(self) -> tuple[Moment, ...]:
        return self.stem + self.loop


def tell(system: TransitionSystem, run: Trace | Lasso, *, phases: Sequence[str] = ()) -> Story:
    """The story of a run. phases: names of the phases of a round, where the protocol has several."""
    if isinstance(run, Lasso):
        stem, loop = run.stem, run.loop
        steps, states = stem.steps + loop.steps, stem.states + loop.states[1:]
    else:
        stem, steps, states = run, run.steps, run.states
    mail, ranks = _Mail(), ranks_of(system, states, steps)
    seen = [shown(system, state, ranks.states[i]) for i, state in enumerate(states)]
    moments: list[Moment] = []
    counted = rounds = 0
    paced = any(variable.name == "stage" and variable.clock for variable in system.variables)
    for index, occurrence in enumerate(steps):
        done = deeds(system, states[index], ranks.told(occurrence, index))
        differences = changes(seen[index], seen[min(index + 1, len(states) - 1)])
        moment = _moment(index + 1, occurrence, done, differences, mail)
        if paced and not is_environment(occurrence.action):
            rounds += _begun(system, states[index], occurrence)
            moment = evolve(moment, round=rounds, phase=_stage(occurrence.action), quiet=_is_quiet(moment))
        elif occurrence.action.kind == "phase":
            number, within = divmod(counted, max(1, len(phases)))
            moment = evolve(moment, round=number + 1, phase=phases[within] if phases else None)
            counted += 1
        moments.append(moment)
    cut = len(stem.steps)
    return Story(
        seen[0],
        tuple(moments[:cut]),
        tuple(moments[cut:]),
        rests=isinstance(run, Lasso) and not run.loop.steps,
        last=seen[-1],
        rises=isinstance(run, Lasso) and bool(run.loop.steps) and ranks.risen(cut, -1),
        paced=paced,
    )


def _begun(system: TransitionSystem, before: State, occurrence: Occurrence) -> int:
    """How many rounds a transition begins."""
    names = (item.name for item in occurrence.action.inputs)
    values = {**values_of(system, before), **dict(zip(names, occurrence.label[1], strict=True))}
    return int(evaluate(occurrence.action.costs.get("rounds", ZERO), values))


def _stage(action: Action) -> str:
    """Which part of a round a transition belongs to."""
    named = action.name.split()[0]
    return named if named in ("steps", "timers") and action.kind != "receive" else "deliveries"


def _is_quiet(moment: Moment) -> bool:
    """Whether nobody did anything, and only the clock, timers and what is under way changed."""
    return not moment.steps and not any(change.kind in ("field", "mark") for change in moment.changes)


class _Mail:
    """Messages under way, by (sender, receiver, text), oldest first; the last number given."""

    def __init__(self) -> None:
        self.waiting: dict[tuple[str, str, str], list[int]] = {}
        self.last = 0

    def send(self, letter: Letter) -> Sent:
        self.last += 1
        message = spoken(letter)
        if not letter.dropped:
            self.waiting.setdefault((letter.sender, letter.receiver, message), []).append(self.last)
        return Sent(self.last, letter.receiver, message, letter.dropped)

    def receive(self, letter: Letter) -> Got:
        """The oldest of them; the last one stays known, since a message may be delivered more than once."""
        message = spoken(letter)
        numbers = self.waiting.get((letter.sender, letter.receiver, message), [])
        number = numbers.pop(0) if len(numbers) > 1 else numbers[0] if numbers else None
        return Got(number, letter.sender, message)


def spoken(letter: Letter) -> str:
    """A message as text: its class and the fields it carries."""
    if not letter.fields:
        return letter.message
    return f"{letter.message}({', '.join(f'{name}={text(value)}' for name, value in letter.fields)})"


def _moment(
    index: int, occurrence: Occurrence, done: list[Deed], differences: tuple[Change, ...], mail: _Mail
) -> Moment:
    action = occurrence.action
    if not done and (action.kind not in ("phase", "turn") or occurrence.error is not None):
        done = [Deed(NOBODY, _plainly(action.name), action.line)]
    environment = is_environment(action)
    received = [tuple(mail.receive(letter) for letter in deed.received) for deed in done]
    steps = [
        _step(index, deed, got, mail, differences, environment=environment)
        for deed, got in zip(done, received, strict=True)
    ]
    actors = {deed.agent for deed in done} - {NOBODY}
    rest = tuple(change for change in differences if change.owner not in actors)
    if occurrence.error is not None:
        steps[-1] = evolve(
            steps[-1], error=occurrence.error.text, line=occurrence.error.line or steps[-1].line
        )
    if len(steps) == 1:
        steps[0], rest = evolve(steps[0], changes=steps[0].changes + rest), ()
    return Moment(index, action.name, action.kind, tuple(steps), rest)


def _plainly(name: str) -> str:
    """The name of a step of the environment without the place where a link keeps the message."""
    return re.sub(r"^(loss of .* on \S+->\S+) .*$", r"\1", name)


def _step(
    index: int,
    deed: Deed,
    received: tuple[Got, ...],
    mail: _Mail,
    differences: tuple[Change, ...],
    *,
    environment: bool,
) -> Step:
    return Step(
        index,
        deed.agent,
        deed.method,
        received=received,
        choices=tuple(Chosen(value, line) for line, value in deed.choices),
        coins=tuple(Chosen(value, line) for line, value in deed.coins),
        sent=tuple(mail.send(letter) for letter in deed.sent),
        line=deed.line,
        lines=deed.lines,
        changes=tuple(
            change for change in differences if deed.agent != NOBODY and change.owner == deed.agent
        ),
        checks=tuple(text for _, text in deed.checks),
        environment=environment,
    )
