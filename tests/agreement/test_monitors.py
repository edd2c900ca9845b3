"""Deterministic monitors against the meaning of formulas, on short words that end in a loop."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest

from consensus_check.errors import PropertyError
from consensus_check.explore.automaton import automaton
from consensus_check.ir.formulas import (
    Always,
    And,
    Atom,
    Eventually,
    Formula,
    Not,
    Or,
    Until,
    eventually_always,
    implication,
    infinitely_often,
    leads_to,
)
from consensus_check.ir.monitor import Monitor, monitor
from consensus_check.ir.terms import Term, bool_var
from tests.amount import many

P, Q, R = bool_var("p"), bool_var("q"), bool_var("r")
LETTERS = [frozenset(some) for some in ((), (P,), (Q,), (P, Q), (R,), (P, R), (Q, R), (P, Q, R))]
Word = tuple[frozenset[Term], ...]


def truth(formula: Formula, word: Word, turn: int) -> list[bool]:
    """The truth of a formula at each place of a word that goes back from its end to `turn`."""
    after = [*range(1, len(word)), turn]
    match formula:
        case Atom(term):
            return [term in letter for letter in word]
        case Not(body):
            return [not t for t in truth(body, word, turn)]
        case And(parts):
            columns = [truth(part, word, turn) for part in parts]
            return [all(column[i] for column in columns) for i in range(len(word))]
        case Or(parts):
            columns = [truth(part, word, turn) for part in parts]
            return [any(column[i] for column in columns) for i in range(len(word))]
        case Eventually(body):
            return _reached([True] * len(word), truth(body, word, turn), after)
        case Always(body):
            return [
                not t for t in _reached([True] * len(word), [not t for t in truth(body, word, turn)], after)
            ]
        case Until(hold, goal):
            return _reached(truth(hold, word, turn), truth(goal, word, turn), after)
        case _:
            raise TypeError(formula)


def _reached(hold: list[bool], goal: list[bool], after: list[int]) -> list[bool]:
    found = []
    for start in range(len(hold)):
        at = start
        for _ in range(2 * len(hold) + 1):
            if goal[at] or not hold[at]:
                break
            at = after[at]
        found.append(goal[at])
    return found


def watched(made: Monitor, word: Word, turn: int) -> bool:
    """Whether the monitor accepts the word."""
    values = [sum((atom in letter) << i for i, atom in enumerate(made.atoms)) for letter in word]
    control = made.start(values[0])
    for value in values[1:]:
        control = None if control is None else made.after(control, value)
    seen = dict[int, int]()
    rounds = list[int]()
    while control is not None and control not in seen:
        seen[control] = len(rounds)
        events = 0
        for value in values[turn:]:
            control = None if control is None else made.after(control, value)
            events |= 0 if control is None else made.events(control)
        rounds.append(events)
    if control is None:
        return False
    return made.accepts(_union(rounds[seen[control] :]))


def _union(masks: list[int]) -> int:
    found = 0
    for mask in masks:
        found |= mask
    return found


def words(letters: list[frozenset[Term]], *, stem: int, loop: int) -> list[tuple[Word, int]]:
    return [
        (word, before)
        for before in range(stem + 1)
        for length in range(1, loop + 1)
        for word in product(letters, repeat=before + length)
    ]


A, B, C = Atom(P), Atom(Q), Atom(R)
FORMS: dict[str, Formula] = {
    "eventually": Eventually(A),
    "always": Always(A),
    "until": Until(A, B),
    "not until": Not(Until(A, B)),
    "infinitely often": infinitely_often(A),
    "eventually always": eventually_always(A),
    "leads to": leads_to(A, B),
    "not leads to": Not(leads_to(A, B)),
    "assumed": And((infinitely_often(C), Not(leads_to(A, B)))),
    "one of two": Or((eventually_always(A), Not(infinitely_often(B)))),
    "strong fairness": implication(infinitely_often(A), infinitely_often(B)),
    "either until": Always(implication(A, Or((Until(B, C), Until(C, B))))),
    "not either until": Not(Always(implication(A, Or((Until(B, C), Until(C, B)))))),
    "stays": Always(implication(A, Always(A))),
    "in turn": Eventually(And((A, Eventually(And((B, Always(C))))))),
    "again and in turn": Always(Eventually(And((A, Until(A, B))))),
}


@pytest.mark.parametrize("name", sorted(FORMS))
def test_a_form_means_what_it_says(name: str) -> None:
    formula = FORMS[name]
    made = monitor(formula)
    atoms = made.atoms
    letters = [letter for letter in LETTERS if letter <= set(atoms)]
    wrong = [
        (word, turn)
        for word, turn in words(letters, stem=2, loop=3 if len(letters) < 8 else 2)
        if watched(made, word, turn) != truth(formula, word, turn)[0]
    ]
    assert wrong == []


def thrown(dice: Random, depth: int) -> Formula:
    if depth == 0:
        return Atom(dice.choice([P, Q, R]))
    a, b = thrown(dice, depth - 1), thrown(dice, dice.randint(0, depth - 1))
    made: list[Formula] = [
        Not(a),
        And((a, b)),
        Or((a, b)),
        Always(a),
        Eventually(a),
        Until(a, b),
        Until(b, a),
    ]
    return dice.choice(made)


def test_thrown_formulas_mean_what_they_say() -> None:
    """Two of three are watched; each watched one agrees with its meaning, and with the tableau on what is
    decided by a beginning.
    """
    dice, watched_formulas = Random(7), 0
    for _ in range(many(150)):
        formula = thrown(dice, dice.randint(1, 4))
        try:
            made = monitor(formula)
        except PropertyError as error:
            assert error.code == "CC420"
            continue
        watched_formulas += 1
        for _ in range(60):
            word = tuple(dice.choice(LETTERS) for _ in range(dice.randint(1, 6)))
            turn = dice.randrange(len(word))
            assert watched(made, word, turn) == truth(formula, word, turn)[0], (formula, word, turn)
            assert _agrees(formula, made, word), (formula, word)
    assert watched_formulas > 110


def _agrees(formula: Formula, made: Monitor, word: Word) -> bool:
    """Where the tableau still has a way to meet what is owed after the beginning, the monitor has a
    control.
    """
    reader = automaton(formula)
    values = [sum((atom in letter) << i for i, atom in enumerate(reader.atoms)) for letter in word]
    controls = set(reader.start(values[0]))
    for value in values[1:]:
        controls = {then for control in controls for then in reader.after(control, value)}
    if any(reader.tableau.satisfiable(reader.controls[c][0]) for c in controls):
        watch = [sum((atom in letter) << i for i, atom in enumerate(made.atoms)) for letter in word]
        control = made.start(watch[0])
        for value in watch[1:]:
            control = None if control is None else made.after(control, value)
        return control is not None
    return True


def test_what_is_too_large_is_refused() -> None:
    formula: Formula = A
    for k in range(9):
        formula = Until(formula, B) if k % 2 else Always(Or((formula, C)))
    with pytest.raises(PropertyError, match="CC420"):
        monitor(formula)
