"""What a reader (an automaton) does, as tables that native code looks into; told entry by entry as it
asks.
"""

from __future__ import annotations

from typing import Final

from attrs import field

from consensus_check.explore.fair import bits
from consensus_check.explore.monitored import Monitored
from consensus_check.explore.native.live_code import NONE, RECURS, SETTLED, TREE
from consensus_check.explore.native.live_source import Beyond
from consensus_check.explore.native.rooms import Room
from consensus_check.explore.product import Reader
from consensus_check.records import define

MOST_CONTROLS: Final = 1 << 15
MOST_ENTRIES: Final = 1 << 24
MOST_AHEAD: Final = 1 << 12
MOST_UNTILS: Final = 64


@define(eq=False)
class Tables:
    """Lists of controls by control and letter (see `struct lv_product`). valuations: what each letter stands
    for. tree: whether the graph tells from where each state was first found. moved: how often its rooms did.
    """

    reader: Reader
    valuations: list[int]
    tree: bool
    widest: int = 1
    moved: int = 0
    controls: int = 0
    lists: Room = field(factory=lambda: Room(2, 1 << 12))
    entries: Room = field(init=False)
    starts: Room = field(init=False)
    flags: Room = field(factory=lambda: Room(1, MOST_CONTROLS))
    met: Room = field(init=False)
    _used: int = 1
    _places: dict[tuple[int, ...], int] = field(factory=dict)
    _everywhere: set[int] = field(factory=set)

    def __attrs_post_init__(self) -> None:
        letters = max(1, len(self.valuations))
        self.entries, self.met, self.starts = Room(4, letters * 64), Room(1, letters * 64), Room(4, letters)
        if self.tree and not isinstance(self.reader, Monitored):  # its controls all recur
            self._everywhere = everywhere(self.reader, self.valuations)

    def tell(self, control: int, letter: int) -> None:
        """Enter what follows a control (NONE: what an initial state begins with) on a letter."""
        value, letters = self.valuations[letter], len(self.valuations)
        if control == NONE:
            self.starts.view[letter] = self._place(self.reader.start(value))
        else:
            place = self._place(self.reader.after(control, value))
            self.entries.view[control * letters + letter] = place

    def _place(self, then: tuple[int, ...]) -> int:
        """Where the list of some controls lies, new or known."""
        if then in self._places:
            return self._places[then]
        self._note(max(then, default=-1) + 1)
        place = self._places[then] = self._used
        self._used += len(then) + 1
        if self._used >= 1 << 31 or len(then) >= 1 << 16:
            raise Beyond("an automaton with too many moves")
        if self._used > self.lists.size:
            self.lists.grow(2 * self._used)
            self.moved += 1
        view = self.lists.view
        view[place] = len(then)
        for i, control in enumerate(then):
            view[place + 1 + i] = control
        self.widest = max(self.widest, len(then))
        return place

    def _note(self, controls: int) -> None:
        letters = len(self.valuations)
        if controls > MOST_CONTROLS or controls * letters > MOST_ENTRIES:
            raise Beyond("an automaton with too many controls")
        if controls * letters > self.entries.size:
            self.entries.grow(2 * controls * letters)
            self.met.grow(2 * controls * letters)
            self.moved += 1
        flags = self.flags.view
        for control in range(self.controls, controls):
            flags[control] = (
                RECURS * self.reader.recurs(control)
                | SETTLED * self.reader.settled(control)
                | TREE * (control in self._everywhere)
            )
        self.controls = max(self.controls, controls)

    def put_off(self) -> Room:
        """By control the untils it puts off: bit k stands for `untils[k]`."""
        masks, untils = [self.reader.put_off(control) for control in range(self.controls)], self.untils
        made = Room(8, max(1, self.controls))
        view = made.view
        for control, mask in enumerate(masks):
            view[control] = sum(1 << k for k, bit in enumerate(untils) if mask & bit)
        return made

    def short(self, mask: int) -> int:
        """A mask of untils with the bits of `put_off`."""
        return sum(1 << k for k, bit in enumerate(self.untils) if mask & bit)

    @property
    def untils(self) -> list[int]:
        """Every until that some control puts off, as a bit. Raises Beyond where there are too many."""
        every = 0
        for control in range(self.controls):
            every |= self.reader.put_off(control)
        found = bits(every)
        if len(found) > MOST_UNTILS:
            raise Beyond("an automaton with too many untils")
        return found

    def rests(self) -> Room:
        """By control and letter whether the control may stay while the state stutters."""
        letters = len(self.valuations)
        made = Room(1, max(1, self.controls * letters))
        met, view = self.met.view, made.view
        for control in range(self.controls):
            for letter, value in enumerate(self.valuations):
                at = control * letters + letter
                if met[at]:
                    view[at] = self.reader.rests(control, value)
        return made


def everywhere(reader: Reader, valuations: list[int]) -> set[int]:
    """Controls of which every state is read with exactly one from its first moment on, entered from such
    controls alone.

    A node with such a control follows the tree of first arrivals: other edges lead it nowhere new. Those that
    may recur are left out, for their edges are wanted; so are all where the reader is too large to look over.
    """
    starts = [reader.start(value) for value in valuations]
    todo = list(dict.fromkeys(control for found in starts for control in found))
    after = dict[int, list[tuple[int, ...]]]()
    while todo:
        control = todo.pop()
        if control in after:
            continue
        if len(after) * len(valuations) > MOST_AHEAD:
            return set()
        after[control] = [reader.after(control, value) for value in valuations]
        todo.extend(then for found in after[control] for then in found)
    alike = {
        control
        for control, found in after.items()
        if found == starts and not reader.recurs(control) and not reader.settled(control)
    }
    once = all(sum(control in alike for control in found) == 1 for found in starts)
    left = any(
        then in alike
        for control, lists in after.items()
        if control not in alike
        for found in lists
        for then in found
    )
    return alike if once and not left else set()
