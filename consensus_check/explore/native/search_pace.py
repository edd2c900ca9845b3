"""Whether several threads are worth it: where other work keeps the processors busy they wait for one another,
and one is faster. What is found does not depend on it.
"""

from __future__ import annotations

from typing import Final

from attrs import define

FIRST: Final = 0.5
SPELL: Final = 4.0
TRIAL: Final = 0.25


@define
class Pace:
    """Tries the other way now and then, and keeps to the faster one.

    several: whether levels are shared now. Times are in seconds spent searching that way.
    """

    several: bool = True
    _trial: bool = False
    _before: float = 0.0
    _done: int = 0
    _spent: float = 0.0
    _length: float = FIRST

    def over(self, seconds: float, *, several: bool) -> bool:
        """Whether it is time to look again, after so many seconds more."""
        return several == self.several and self._spent + seconds >= self._length

    def note(self, done: int, seconds: float, *, several: bool) -> None:
        """So much was done in so many seconds."""
        if several != self.several:
            return
        self._done, self._spent = self._done + done, self._spent + seconds
        if self._spent < self._length:
            return
        rate = self._done / self._spent
        if not self._trial or rate < self._before:
            self.several = not self.several
        self._trial, self._before = not self._trial, rate
        self._done, self._spent, self._length = 0, 0.0, TRIAL if self._trial else SPELL
