"""States, steps and units of both sides in the same words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from consensus_check.ir.system import Input, TransitionSystem
from consensus_check.ir.terms import evaluate
from consensus_check.semantics.interpreter import Occurrence, deeds
from consensus_check.semantics.state import State as Packed
from consensus_check.semantics.state import decode, text, values_of
from consensus_check.spec.values import Map, Rank
from tests.oracle.asynchronous import bare
from tests.oracle.border import is_kept
from tests.oracle.domains import Domain, listed
from tests.oracle.environment import Clause
from tests.oracle.faults import brings_back, comes_back, struck_by
from tests.oracle.initial import first_states
from tests.oracle.model import Model, field_info, state_fields
from tests.oracle.network import messages_of
from tests.oracle.paced import NAMES as STAGES
from tests.oracle.rounds import FORGES
from tests.oracle.state import State, Waiting, bare_message, record_of

Words = frozenset[tuple[str, ...]]


# -- the second account ---------------------------------------------------------------------------


def value_in_words(model: Model, of: Domain, value: Any) -> str:
    """A value as the lowered system prints it."""
    if value is None:
        return "None"
    match of.kind:
        case "enum":
            return str(value.name)
        case "agent":
            return model.names[model.places[id(value)]] if id(value) in model.places else "shared"
        case "rank":
            return str(value.position)
        case "optional":
            assert of.item is not None
            return value_in_words(model, of.item, value)
        case "set":
            assert of.item is not None
            members = [one for one in listed(of.item, model.of_role) if one in value]
            return f"[{', '.join(value_in_words(model, of.item, one) for one in members)}]"
        case "tuple":
            assert of.item is not None
            return f"[{', '.join(value_in_words(model, of.item, one) for one in value)}]"
        case "map":
            return _map_in_words(model, of, value)
        case "record":
            parts = (f"{name}={value_in_words(model, p, getattr(value, name))}" for name, p in of.parts)
            return f"{of.cls.__name__}({', '.join(parts)})"
        case _:
            return str(value)


def _map_in_words(model: Model, of: Domain, value: Map[Any, Any]) -> str:
    assert of.key is not None and of.item is not None
    pairs = (
        f"{value_in_words(model, of.key, key)}: {value_in_words(model, of.item, value[key])}"
        for key in listed(of.key, model.of_role)
    )
    return f"{{{', '.join(pairs)}}}"


def message_in_words(model: Model, message: Any) -> str:
    """A message as the lowered system prints it."""
    return value_in_words(model, record_of(model, message), message)


def _waiting_in_words(model: Model, one: Any) -> str:
    words = message_in_words(model, bare_message(one))
    return f"{{message: {words}, in line: {one.age}}}" if isinstance(one, Waiting) else words


def state_in_words(model: Model, state: State) -> Words:
    """Everything in a state that is not as it is by default."""
    found: list[tuple[str, ...]] = []
    for one, values in zip(model.objects, state.fields, strict=True):
        name = model.names[model.places[id(one)]] if id(one) in model.places else type(one).__name__
        for field, value in zip(state_fields(model, one), values, strict=True):
            of = model.domains[type(one)][field]
            if not _wired(model, one, field, of):
                found.append((name, field, value_in_words(model, of, value)))
    for place, timer, ticks in state.timers:
        timed = model.environment.timing in ("timed", "rounds", "sequential")
        found.append((model.names[place], timer, str(ticks) if timed else "armed"))
    for half, held in (("", state.links), (" next", state.later)):
        for sender, receiver, content in held:
            words = [_waiting_in_words(model, message) for message in messages_of(content)]
            in_order = words if model.environment.order == "fifo" else sorted(words)
            found.append((f"{model.names[sender]}->{model.names[receiver]}{half}", "in flight", *in_order))
    found.extend(("left", model.names[place]) for place in state.left)
    if state.stopped:
        found.append(("stopped",))
    found.extend(_clock_in_words(model, state))
    found.extend(
        _mark_in_words(model, mark) for mark in state.marks if mark[0] != "gone" or _may_leave(model)
    )
    found.extend(_unspent(model, state))
    found.extend(_at_first(model, state))
    found.extend(_at_border(model, state))
    return frozenset(found)


def _wired(model: Model, one: Any, field: str, of: Domain) -> bool:
    return (
        of.kind == "agent"
        and not field_info(one, field).has_default
        and field_info(one, field).initially is None
    )


def _clock_in_words(model: Model, state: State) -> Iterable[tuple[str, ...]]:
    phase, turn, count = state.clock[:3]
    if not model.lockstep and model.environment.timing in ("rounds", "sequential"):
        yield "stage", STAGES[phase]
        yield "turn", model.names[turn]
        return
    if len(model.phases) > 1:
        yield "phase", model.phases[phase].name
    if model.environment.timing == "sequential":
        yield "turn", model.names[turn]
    if model.reads_round:
        yield "round", str(count)


def _mark_in_words(model: Model, mark: tuple[Any, ...]) -> tuple[str, ...]:
    clauses = model.environment.faults
    match mark:
        case ("down", _, place):
            return "is down", model.names[place]
        case ("byzantine", _, place):
            return "is Byzantine", model.names[place]
        case ("cut",):
            assert model.environment.partition is not None
            return (f"{model.environment.partition.name} is cut",)
        case ("silent", _, place):
            return "is silent", model.names[place]
        case ("struck", i, place):
            return f"was struck by {clauses[i].kind}", model.names[place]
        case ("gone", _, place):
            return "was taken away", model.names[place]
        case ("times", i, spent):
            return f"{_clause_in_words(clauses[i])} left", str(int(clauses[i].option("times")) - spent)
        case ("lost", spent):
            assert isinstance(model.environment.loss, int)
            return "losses left", str(model.environment.loss - spent)
        case _:
            return tuple(map(str, mark))


def _at_first(model: Model, state: State) -> Iterable[tuple[str, ...]]:
    """First values that a fault may bring back, where they are not the same in all first states."""
    for clause in filter(brings_back, model.environment.faults):
        for place in struck_by(model, clause):
            for slot, name in enumerate(state_fields(model, model.agents[place])):
                varies = len({fields[place][slot] for fields in first_fields(model)}) > 1
                if varies and comes_back(model, clause, place, slot):
                    of = model.domains[type(model.agents[place])][name]
                    words = value_in_words(model, of, state.first[place][slot])
                    yield model.names[place], f"{name} at first", words


def _at_border(model: Model, state: State) -> Iterable[tuple[str, ...]]:
    """Fields as they were when the deliveries of a round began, where they are kept."""
    for at, (one, values) in enumerate(zip(model.objects, state.border, strict=False)):
        name = model.names[at] if at < len(model.agents) else type(one).__name__
        for slot, field in enumerate(state_fields(model, one)):
            if is_kept(model, at, slot):
                of = model.domains[type(one)][field]
                yield name, f"{field} at the border", value_in_words(model, of, values[slot])


@lru_cache(maxsize=4)
def first_fields(model: Model) -> tuple[tuple[tuple[Any, ...], ...], ...]:
    """The fields of all first states."""
    return tuple(state.fields for state in first_states(model))


def _clause_in_words(clause: Clause) -> str:
    return f"{clause.kind}@{clause.where}" if clause.where else clause.kind


def _may_leave(model: Model) -> bool:
    """Whether agents may leave by themselves, so that it matters who was taken away."""
    return "cc.leave()" in model.source


def _unspent(model: Model, state: State) -> Iterable[tuple[str, str]]:
    """Budgets of which nothing is spent yet."""
    for i, clause in enumerate(model.environment.faults):
        if clause.has("times") and not any(mark[:2] == ("times", i) for mark in state.marks):
            yield f"{_clause_in_words(clause)} left", clause.option("times")
    loss = model.environment.loss
    if isinstance(loss, int) and not any(mark[0] == "lost" for mark in state.marks):
        yield "losses left", str(loss)


def steps_in_words(model: Model, steps: Iterable[tuple[str, Any]]) -> tuple[str, ...]:
    """Choices and coins: the kind and the option of each, in order; the network's last."""
    words = [(kind == "network", f"{kind} {_option_in_words(model, kind, option)}") for kind, option in steps]
    return tuple(word for _, word in sorted(words, key=lambda pair: pair[0]))


def _option_in_words(model: Model, kind: str, option: Any) -> str:
    if kind == "network":
        return ("take it", "leave a copy")[option]
    if isinstance(option, Rank):
        whole = option.position.denominator == 1
        return f"rank {option.position}" if whole else f"a new rank above {option.position // 1}"
    if id(option) in model.places:
        return model.names[model.places[id(option)]]
    return str(getattr(option, "name", option))


def label_in_words(model: Model, label: tuple[Any, ...]) -> tuple[Any, ...]:
    """An oracle's label."""
    match label:
        case ("step" | "timer" as kind, agent, method, steps, *fault):
            return kind, agent, method, steps_in_words(model, steps), *_fault_in_words(model, fault)
        case ("receive", sender, receiver, message, steps, *fault):
            words = message_in_words(model, message)
            return (
                "receive",
                receiver,
                sender,
                words,
                steps_in_words(model, steps),
                *_fault_in_words(model, fault),
            )
        case ("phase" | "turn" as kind, acts, faults, *_):
            done = tuple(sorted((a, m, steps_in_words(model, s)) for a, m, s in acts))
            struck = sorted((agent, *_lost_in_words(what, lost)) for what, agent, lost in faults)
            return kind, done, *struck
        case ("loss", sender, receiver, message):
            words = unit_in_words(model, ("delivery", sender, receiver, bare(model, message)))
            return "environment", f"loss of {words.partition(' ')[2]} on {sender}->{receiver}"
        case ("crash", agent):
            return "environment", f"crash of {agent}"
        case ("recover", agent):
            return "environment", f"recovery of {agent}"
        case ("leaves", agent):
            return "environment", f"{agent} is taken away"
        case ("reset", agent):
            return "environment", f"reset of {agent}"
        case ("cut of" | "join of" as kind, name):
            return "environment", f"{kind} {name}"
        case ("forges", agent, message, receiver):
            return "environment", f"{agent} forges {message_in_words(model, message)} to {receiver}"
        case ("heal",):
            return "environment", "healing"
        case _:
            return label


def _fault_in_words(model: Model, fault: Iterable[Any]) -> tuple[Any, ...]:
    """What a fault did to the sends of a step."""
    return tuple(_lost_in_words(what, lost) for what, lost in ((fault,) if fault else ()))


def _lost_in_words(what: str, lost: Iterable[tuple[int, str, Any]]) -> tuple[str, tuple[str, ...]]:
    """A fault, and the sends that did not go out, sorted."""
    return what, tuple(sorted(f"{type(message).__name__} to {receiver}" for _, receiver, message in lost))


def unit_in_words(model: Model, unit: tuple[Any, ...]) -> str:
    """A fairness unit's name."""
    match unit:
        case ("step" | "timer", agent, name):
            return f"{agent}.{name}"
        case ("delivery", sender, receiver, (cls, *parts)):
            kinds = next(c for c in model.domains if c.__name__ == cls)
            kept = [(name, of) for name, of in model.domains[kinds].items() if of.kind != "rank"]
            words = ", ".join(
                f"{name}={value_in_words(model, of, value)}"
                for (name, of), (_, value) in zip(kept, parts, strict=True)
            )
            return f"{sender}->{receiver} {cls}({words})"
        case ("heal",):
            return "healing"
        case _:
            return str(unit[0])


# -- the lowered system ---------------------------------------------------------------------------


def packed_in_words(model: Model, system: TransitionSystem, state: Packed) -> Words:
    """A state of the lowered system, in the same words."""
    found: list[tuple[str, ...]] = []
    links: dict[str, list[str]] = {}
    kinds = {(view.owner, view.field): view.kind for view in system.views}
    shown = decode(system, state)
    receiving = shown.get("", {}).get("stage") == "deliveries" and model.environment.timing == "rounds"
    for owner, fields in shown.items():
        for field, plain in fields.items():
            match kinds[owner, field]:
                case "channel":
                    assert isinstance(plain, list)
                    half = " next" if owner.endswith(" next") else ""
                    link = owner.split()[0] + half
                    links.setdefault(link, []).extend(text(message) for message in plain)
                case "field":
                    found.append((owner, field, text(plain)))
                case "timer" if plain != "off":
                    found.append((owner, field, str(plain)))
                case "clock" if field.endswith(" at the border"):
                    if receiving:
                        found.append((owner, field, text(plain)))
                case "mark" | "clock":
                    found.extend(_mark(owner, field, plain))
                case _:
                    pass
    for link, words in links.items():
        if words:
            in_order = words if model.environment.order == "fifo" else sorted(words)
            found.append((link, "in flight", *in_order))
    return frozenset(found)


def _mark(owner: str, field: str, plain: Any) -> Iterable[tuple[str, ...]]:
    if field.endswith(" at first"):
        yield owner, field, text(plain)
    elif plain is None or plain is False or plain == "False":
        return
    elif plain is True or plain == "True":
        yield (field.removeprefix("has "), owner) if owner else (field,)
    else:
        yield (field, str(plain))


def occurrence_in_words(system: TransitionSystem, state: Packed, one: Occurrence) -> tuple[Any, ...]:
    """A label of the lowered system, in the same words."""
    action = one.action
    values = {**values_of(system, state)}
    values.update({item.name: index for item, index in zip(action.inputs, one.label[1], strict=True)})
    taken = {
        item.name: f"{item.kind} {item.options[values[item.name]]}"
        for item in action.inputs
        if evaluate(item.evaluated, values) and item.kind not in ("fault", "network")
    }
    by_network = tuple(
        f"network {item.options[values[item.name]]}"
        for item in action.inputs
        if item.kind == "network" and evaluate(item.evaluated, values)
    )
    struck = _struck(action.inputs, values, by_agent=action.kind in ("phase", "turn"))
    done = [
        (part, tuple(taken[name] for name in part.inputs if name in taken))
        for part in action.parts
        if evaluate(part.taken, values) and part.method != FORGES
    ]
    if action.kind in ("phase", "turn"):
        acts = tuple(sorted((part.agent, part.method, steps) for part, steps in done))
        return action.kind, acts, *struck
    if action.environment or action.kind in ("environment", "tick"):
        name = re.sub(r"^(loss of .* on \S+).*$", r"\1", action.name)
        return ("tick",) if action.kind == "tick" else ("environment", name)
    ((part, steps),) = done
    if action.kind == "receive":
        (letter,) = deeds(system, state, one)[0].received
        inside = ", ".join(f"{name}={text(value)}" for name, value in letter.fields)
        return (
            "receive",
            letter.receiver,
            letter.sender,
            f"{letter.message}({inside})",
            (*steps, *by_network),
            *struck,
        )
    kind = "timer" if action.kind == "expire" else "step"
    return kind, part.agent, part.method, steps, *struck


def _struck(inputs: Iterable[Input], values: Mapping[str, int], *, by_agent: bool) -> list[tuple[Any, ...]]:
    """What faults did to the sends of a step, or (by_agent) to those of each agent of a phase."""
    gone: dict[tuple[str, ...], list[str]] = {}
    for item in inputs:
        if item.kind != "fault" or not evaluate(item.evaluated, values):
            continue
        said = item.options[values[item.name]]
        agent = (item.name.rpartition(".")[0],) if by_agent else ()
        if said.endswith(" is cut off"):
            gone.setdefault((*agent, "cut"), []).append(said.removesuffix(" is cut off"))
        if said.endswith(" vanishes") and said != "nothing vanishes":
            gone.setdefault((*agent, "omission"), []).append(said.removesuffix(" vanishes"))
    return sorted((*key, tuple(sorted(lost))) for key, lost in gone.items())
