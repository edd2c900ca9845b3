"""Whether several threads are worth it: where other work keeps the processors busy they wait for one another,
and one is faster. What is found does not depend on it.

The sign is how much of the processors threads get, not how fast they are: that changes with how many new
states there are, and how much memory is touched for the first time.
"""

from __future__ import annotations

from typing import Final

from consensus_check.records import define

FIRST: Final = 0.5
TRIAL: Final = 0.25
SPELL: Final = 4.0
ENOUGH: Final = 0.8  # of a processor for each thread


@define
class Pace:
    """Leaves several threads for a spell where they do not get their processors, then tries them again.

    threads: how many they are. several: whether levels are shared now. Times are in seconds.
    """

    threads: int
    several: bool = True
    _spent: float = 0.0
    _used: float = 0.0
    _length: float = FIRST

    def over(self, seconds: float, *, several: bool) -> bool:
        """Whether it is time to look again, after so many seconds more."""
        return several == self.several and self._spent + seconds >= self._length

    def note(self, seconds: float, used: float, *, several: bool) -> None:
        """So many seconds went by, and the process used so many of all processors."""
        if several != self.several:
            return
        self._spent, self._used = self._spent + seconds, self._used + used
        if self._spent < self._length:
            return
        if not self.several:
            self.several, self._length = True, TRIAL
        elif self._used < ENOUGH * self.threads * self._spent:
            self.several, self._length = False, SPELL
        else:
            self._length = SPELL
        self._spent = self._used = 0.0
